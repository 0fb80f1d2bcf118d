"""The page of the positioning canvas: the statement, the six blocks, and what a buyer would ask."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QMenu, QWidget

from pmm_desk.forms.positioning_canvas import Ui_PositioningCanvas
from pmm_desk.positioning.block import BlockCard, keep_focus
from pmm_desk.positioning.buyer_checks import BuyerChecks
from pmm_desk.positioning.canvas_edits import CanvasEdits, next_block
from pmm_desk.positioning.chosen import Chosen
from pmm_desk.positioning.composition import moore
from pmm_desk.positioning.entry_sources import LINKS, holds
from pmm_desk.positioning.live_marks import WordMarker
from pmm_desk.positioning.material import material
from pmm_desk.positioning.rules import BLOCKS
from pmm_desk.positioning.shelf import Shelf
from pmm_desk.positioning.statement_view import StatementView
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.version_bar import VersionBar
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress

SHOWN = frozenset({"canvas_entry", "message", *LINKS.values()})
"""The tables whose rows the page shows, beside the versions."""
SOON = 60
"""Milliseconds after which the sentence follows what is typed in its slots."""


class CanvasPage(FormPage):
    """One version of the canvas of one group at a time; one version of a group is the current one."""

    def __init__(self, live: Live, survival: Survival, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival, self._chosen = live, survival, chosen
        self._moving, self._unseen = "", False
        self.form = Ui_PositioningCanvas()
        self.form.setupUi(self)
        form = self.form
        self.edits = CanvasEdits(chosen, self)
        self.bar = VersionBar(chosen, self, with_shelf=True)
        form.bar_place.addWidget(self.bar)
        self.statement = StatementView(form.statement_place)
        self.statement.setObjectName("statement_view")
        self.statement.slot_clicked.connect(self._edit_slot)
        form.statement_place_layout.addWidget(self.statement)
        self.shelf = Shelf(live, survival, form.filled)
        form.layout_5.addWidget(self.shelf)
        self.shelf.hide()
        self.blocks = {block: BlockCard(live, survival, block, form.inside) for block in BLOCKS}
        for at, card in enumerate(self.blocks.values()):
            form.blocks.addWidget(card, at // 3, at % 3)
            form.blocks.setColumnStretch(at % 3, 1)
            form.blocks.setRowStretch(at // 3, 1)
        for at in range(form.slots_grid.count()):
            # Beside a slot of several lines the others stay at the top of theirs.
            cast(QLayoutItem, form.slots_grid.itemAt(at)).setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words = WordMarker(live, self)
        self.checks = BuyerChecks(form, live, survival, self.words, self)
        self.binder = FormBinder(self, live, fields=form.slots.findChildren(Field))
        form.slots.hide()
        self._others = QMenu(form.from_other)
        form.from_other.setMenu(self._others)
        place = cast(QBoxLayout, form.no_canvas.layout())
        place.insertWidget(place.count() - 1, form.from_other, 0, Qt.AlignmentFlag.AlignHCenter)
        # What only changes words of the sentence is shown a moment later, so that typing there stays quick.
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._refresh_seen)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._show_sentence_seen)
        self._connect()
        self.retranslate()
        dress(self)

    def _connect(self) -> None:
        form, live, edits = self.form, self._live, self.edits
        for card in self.blocks.values():
            card.add_asked.connect(self._type_entry)
            card.shelf_asked.connect(self.open_shelf)
            card.dropped.connect(lambda *what: self._show_made(edits.drop(*what)))
            card.pasted.connect(lambda block, text: self._show_made(edits.paste(block, text)))
            card.leaving.connect(self._keep_moving)
        self.shelf.taken.connect(lambda words, block: edits.take(words, block))
        self.shelf.closed.connect(lambda: self.bar.form.shelf.setChecked(False))
        self.bar.form.shelf.toggled.connect(self._show_shelf)
        self.bar.rename_asked.connect(lambda: self._edit_slot("name"))
        form.edit_statement.toggled.connect(form.slots.setVisible)
        form.no_canvas.clicked.connect(self.bar.begin)
        self._others.aboutToShow.connect(lambda: self.bar.fill_others(self._others))
        self._survival.changed.connect(self._later.start)
        self._chosen.changed.connect(self._after_choice)
        self.words.changed.connect(self._later.start)
        live.changed.connect(lambda done: self._later.start() if SHOWN & set(done.rows) else None)
        live.language_changed.connect(self._later.start)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        for card in self.blocks.values():
            card.retranslate()
        self.shelf.retranslate()
        self._refresh()

    def add(self) -> None:
        """Make one more version of the canvas: a copy of the one shown, else an empty one."""
        (self.bar.branch if self._chosen.canvas else self.bar.begin)()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a version or an entry and go to one of its fields."""
        row = self._live.row(row_id)
        if row is None:
            return False
        entry = "canvas_id" in row
        self._chosen.show_canvas(row["canvas_id"] if entry else row_id)
        self._refresh()
        if entry:
            line = self.blocks[row["block"]].entries.get(row_id)
            if line is not None:
                line.field.setFocus(Qt.FocusReason.OtherFocusReason)
                # The line has its place only after the layout has run.
                QTimer.singleShot(0, line, lambda: self.form.left.ensureWidgetVisible(line))
        elif field:
            self._edit_slot(field)
        return True

    def open_shelf(self, block: str = "") -> None:
        """Show what the project holds for a block: the one that is next in the order of thinking."""
        self.shelf.show_for(block or next_block(BLOCKS, self._is_filled) or self.shelf.block)
        self.bar.form.shelf.setChecked(True)
        self.shelf.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is shown -------------------------------------------------------------------------------------

    def _after_choice(self) -> None:
        """Another version is shown anew; of the one shown only its sentence may be another."""
        if self._chosen.canvas != (self.binder.row_id or ""):
            self._later.start()
        elif not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unseen:
            self._refresh()

    def _refresh_seen(self) -> None:
        """Nothing is reckoned for a page that nobody sees."""
        self._unseen = not self.isVisible()
        if not self._unseen:
            self._refresh()

    def _show_sentence_seen(self) -> None:
        self._unseen = self._unseen or not self.isVisible()
        if not self._unseen:
            self._show_sentence()

    def _show_sentence(self) -> None:
        """Compose the sentence again, and ask what a buyer would."""
        row = self._chosen.row
        if row is None:
            return
        found = moore(material(self._live.rows, row), self._live.language, str(row["statement"]))
        teaching = self.tr("Write the statement: whom it is for, what it does for them, how it differs.")
        text = "".join(piece.text for piece in found)
        self.statement.show_statement(found, teaching)
        self.statement.show_marks(self.words.marks(text))
        self.checks.show(row, text)

    def _refresh(self) -> None:
        """Read the version chosen again."""
        self._later.stop()
        self._unseen = False
        form, row = self.form, self._chosen.row
        if self.binder.row_id != (row["id"] if row else None):
            self.binder.bind(row["id"] if row else None)
        form.places.setCurrentWidget(form.filled if row else form.empty)
        if row is None:
            self._say_empty()
            return
        entries = self._live.rows("canvas_entry", canvas_id=row["id"])
        for block, card in self.blocks.items():
            card.show_entries([entry for entry in entries if entry["block"] == block], step=self._step(block, entries))
        self.shelf.show_entries(entries)
        self._show_sentence()
        if self._moving and any(keep_focus(card, self._moving) for card in self.blocks.values()):
            self._moving = ""

    def _step(self, block: str, entries: list[dict[str, object]]) -> str:
        """Where a block stands in the order of thinking: done, the next one, or later."""
        filled = {str(entry["block"]) for entry in entries if holds(entry)}
        if block in filled:
            return "done"
        return "next" if next_block(BLOCKS, filled.__contains__) == block else "later"

    def _is_filled(self, block: str) -> bool:
        return any(holds(entry) for entry in self.edits.entries(block))

    def _say_empty(self) -> None:
        """Teach what the canvas is for, and how to begin it for this group."""
        chosen = self._chosen
        teaching = self.tr(
            "The canvas answers: what would they do without you, what only you have, and who cares. Start here."
        )
        group = chosen.group_name(chosen.group)
        if chosen.canvases:
            teaching = self.tr("No canvas yet for “{group}”. Begin one, or take over another group’s.").format(
                group=group
            )
        words = self.tr("Make the first canvas") if not chosen.canvases else self.tr("Begin with an empty canvas")
        self.form.no_canvas.set_words(teaching, words, "target")
        self.bar.fill_others(self._others)
        self.form.from_other.setVisible(bool(self._others.actions()))

    def _show_shelf(self, shown: bool) -> None:
        self.form.checks_card.setVisible(not shown)
        self.shelf.setVisible(shown)
        if shown:
            block = next_block(BLOCKS, self._is_filled)
            if not self.shelf.search.hasFocus() and block:
                self.shelf.show_for(block)
            self.shelf.refresh()

    # what is done --------------------------------------------------------------------------------------

    def _edit_slot(self, column: str) -> None:
        self.form.edit_statement.setChecked(True)
        self.binder.show_field(column)
        field = self.binder.field(column)
        if field is not None:
            QTimer.singleShot(0, field, lambda: self.form.left.ensureWidgetVisible(field))

    def _type_entry(self, block: str) -> None:
        self._show_made(self.edits.type(block))

    def _show_made(self, entry: str) -> None:
        if entry:
            self._refresh()
            self.show_row(entry)

    def _keep_moving(self, entry: str) -> None:
        self._moving = entry
