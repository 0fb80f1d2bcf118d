"""The page of the statements: Moore's sentence, the pitches, the four pillars, composed from the canvas, editable."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmm_desk.forms.positioning_statements import Ui_PositioningStatements
from pmm_desk.positioning.chosen import Chosen
from pmm_desk.positioning.composed_binder import ComposedBinder, ComposedNote
from pmm_desk.positioning.composition import PILLARS, Piece, moore, pillar_text, pillars, pitches
from pmm_desk.positioning.length_meter import LengthMeter
from pmm_desk.positioning.material import READ, material
from pmm_desk.positioning.speaking import PITCHES, STATEMENT_SECONDS
from pmm_desk.positioning.statement_view import StatementView
from pmm_desk.positioning.version_bar import VersionBar
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.telling import tell
from pmm_desk.widgets.theme import dress

SOON = 60
"""Milliseconds after which what is composed follows what is typed."""


class StatementsPage(FormPage):
    """The statements of one version of the canvas."""

    def __init__(self, live: Live, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._chosen = live, chosen
        self._pieces: list[Piece] = []
        self._unseen = False
        self.form = Ui_PositioningStatements()
        self.form.setupUi(self)
        form = self.form
        self.bar = VersionBar(chosen, self)
        form.bar_place.addWidget(self.bar)
        self.sentence = StatementView(form.sentence_card)
        self.sentence.setObjectName("sentence_view")
        self.sentence.slot_clicked.connect(self._edit_slot)
        form.sentence_place.addWidget(self.sentence)
        self.sentence_meter = LengthMeter(STATEMENT_SECONDS, form.sentence_card)
        form.sentence_meter_place.addWidget(self.sentence_meter)
        for at in range(2):
            form.pillars_grid.setColumnStretch(at, 1)
        self.binder = ComposedBinder(self, live, self._composed, fields=form.inside.findChildren(Field))
        self.notes = {column: ComposedNote(self.binder, column, form.inside) for column in (*PILLARS, *PITCHES)}
        self.meters = {column: LengthMeter(seconds, form.inside) for column, seconds in PITCHES.items()}
        for column, note in self.notes.items():
            self._place(f"{column}_place").addWidget(note)
        for column, meter in self.meters.items():
            self._place(f"{column}_meter_place").addWidget(meter)
            field = self.binder.fields[column]
            field.edited.connect(lambda text, meter=meter: meter.show_text(str(text)))
            getattr(form, f"{column}_copy").clicked.connect(lambda _=False, field=field: self._copy(str(field.value())))
        form.copy_sentence.clicked.connect(lambda: self._copy(self.sentence.accessibleName()))
        form.copy_pillars.clicked.connect(lambda: self._copy(self.pillar_text()))
        form.no_canvas.clicked.connect(self.bar.begin)
        self.bar.rename_asked.connect(lambda: self._edit_slot("name"))
        self.binder.standings_changed.connect(self._measure)
        # Other statements follow what is typed a moment later, so that typing stays quick.
        self._later = QTimer(self, interval=SOON, singleShot=True)
        self._later.timeout.connect(self._refresh_seen)
        chosen.changed.connect(self._start_later)
        live.changed.connect(lambda done: self._start_later() if READ & set(done.rows) else None)
        live.language_changed.connect(self._later.start)
        self.retranslate()
        dress(self)

    def _place(self, name: str) -> QVBoxLayout:
        found = getattr(self.form, name)
        assert isinstance(found, QVBoxLayout)
        return found

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_canvas.set_words(
            self.tr("Statements are composed from the canvas of the group. It has none yet."),
            self.tr("Begin the canvas"),
            "message-square-quote",
        )
        self._refresh()

    def add(self) -> None:
        """Make one more version: a copy of the one shown, else an empty one."""
        (self.bar.branch if self._chosen.canvas else self.bar.begin)()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a version and go to one of its statements."""
        if self._live.row(row_id) is None:
            return False
        self._chosen.show_canvas(row_id)
        self._refresh()
        shown = self.binder.field(field)
        if shown is not None:
            self.binder.show_field(field)
            QTimer.singleShot(0, shown, lambda: self.form.scroll.ensureWidgetVisible(shown))
        return True

    def pillar_text(self) -> str:
        """The four pillars as one text."""
        values = {column: str(self.binder.fields[column].value()) for column in PILLARS}
        product = next(iter(self._live.rows("product")), {})
        return pillar_text(values, str(product.get("name") or ""), self._live.language)

    def _composed(self, row: Row) -> Mapping[str, str]:
        found = material(self._live.rows, row)
        self._pieces = moore(found, self._live.language, str(row["statement"]))
        return {**pillars(found), **pitches(found, self._live.language)}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unseen:
            self._refresh()

    def _start_later(self) -> None:
        if self._chosen.canvas != (self.binder.row_id or ""):
            self._unseen = not self.isVisible()
            if not self._unseen:
                self._refresh()
        elif not self._later.isActive():
            self._later.start()

    def _refresh_seen(self) -> None:
        """Nothing is composed for a page that nobody sees."""
        self._unseen = not self.isVisible()
        if not self._unseen:
            self._refresh()

    def _refresh(self) -> None:
        """Compose again."""
        self._later.stop()
        self._unseen = False
        form, row = self.form, self._chosen.row
        form.places.setCurrentWidget(form.filled if row else form.empty)
        if row is None:
            self.binder.bind(None)
            return
        if self.binder.row_id != row["id"]:
            self.binder.bind(row["id"])
        else:
            self.binder.reload()
        teaching = self.tr("Nothing stands on the canvas yet. Fill its slots, and the sentence is composed here.")
        self.sentence.show_statement(self._pieces, teaching)

    def _measure(self) -> None:
        for column, meter in self.meters.items():
            meter.show_text(str(self.binder.fields[column].value()))
        self.sentence_meter.show_text("".join(piece.text for piece in self._pieces))

    def _edit_slot(self, column: str) -> None:
        self._live.go.emit(self._chosen.canvas, column)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        tell(self, self.tr("Copied."))
