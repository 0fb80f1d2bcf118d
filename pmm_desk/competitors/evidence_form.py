"""The form of one piece of evidence, in the library and in a scan: what was seen, and what it proves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from pmm_desk.competitors import edits
from pmm_desk.competitors.expiry import GRADE_OF, last_fresh_day, reliability
from pmm_desk.competitors.mark_paint import mark_icon
from pmm_desk.competitors.ties import TABLES, Ties
from pmm_desk.competitors.words import (
    certainty_words,
    evidence_kind_words,
    information_grade_words,
    reliability_words,
    source_grade_words,
)
from pmm_desk.forms.evidence_form import Ui_EvidenceForm
from pmm_desk.product.words import visibility_words
from pmm_desk.widgets.fields import Field, FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.marks import KEYS
from pmm_desk.widgets.theme import dress, theme

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.widgets.live import Live

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
MOST_LINES = 14
"""So many comparison rows are shown before their list scrolls."""
FOLDED = ("expires", "seen_by", "source_grade", "information_grade", "code", "note")


class EvidenceForm(FormPage):
    """The fields of one piece of evidence and its ties, edited where they stand."""

    duplicate_asked = Signal()
    delete_asked = Signal()

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self._stale = False
        self._icons: dict[tuple[str, bool, float], QIcon] = {}
        self.form = Ui_EvidenceForm()
        self.form.setupUi(self)
        form = self.form
        fields = [field for field in self.findChildren(Field) if field.column]
        self.binder = FormBinder(self, live, fields=fields)
        self.ties = Ties(live, board, form.ties_place, form.tie_more)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._show_covers)
        form.duplicate_evidence.clicked.connect(self.duplicate_asked)
        form.delete_evidence.clicked.connect(self.delete_asked)
        form.more_fields.toggled.connect(self._fold)
        form.reliability.edited.connect(self._set_reliability)
        form.covers.itemChanged.connect(self._cover_changed)
        form.covers.installEventFilter(self)
        live.changed.connect(self._after_change)
        self._fold(False)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.kind.set_choices(list(evidence_kind_words().items()))
        form.certainty.set_choices(list(certainty_words().items()))
        form.visibility.set_choices(list(visibility_words().items()))
        form.source_grade.set_choices(list(source_grade_words().items()))
        form.information_grade.set_choices(list(information_grade_words().items()))
        form.reliability.set_choices(list(reliability_words().items()))
        form.address.set_placeholder(self.tr("https://…"))
        form.covers.setAccessibleName(self.tr("Comparison rows that it proves"))
        form.covers_hint.setText(self.tr("tick, or Y P N U"))
        self._set_latest()
        self.follow()

    def show_evidence(self, row_id: str | None) -> None:
        """Show this piece of evidence; None shows nothing."""
        if self.binder.row_id != row_id:
            self.binder.bind(row_id)
        self.setVisible(row_id is not None)
        self._stale = not self.isVisible()
        self._show_title()
        self._set_latest()
        self._show_covers()

    def show_field(self, column: str) -> bool:
        """Go to one of its fields, unfolding what hides it."""
        if column in FOLDED:
            self.form.more_fields.setChecked(True)
        return self.binder.show_field(column)

    def follow(self) -> None:
        """The board changed."""
        if not self.isVisible():
            # A hidden page must not slow down the marking of cells; what it shows is made anew when it is shown.
            self._stale = True
            return
        self._show_title()
        self._set_latest()
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._show_title()
            self._set_latest()
            self._show_covers()

    def _row(self) -> dict[str, Any] | None:
        return self._live.row(self.binder.row_id) if self.binder.row_id else None

    def _after_change(self, done: Any) -> None:
        row_id = self.binder.row_id
        if row_id and (TABLES & set(done.rows) or row_id in done.rows.get("evidence", ())):
            self.follow()

    # the fields --------------------------------------------------------------------------------------

    def _fold(self, shown: bool) -> None:
        self.form.more_place.setVisible(shown)

    def _set_latest(self) -> None:
        latest = self._board.as_of.isoformat()
        words = self.tr("After the as-of date {day}: nothing can have been seen then. It is not saved.")
        self.form.seen.set_latest(latest, words.format(day=latest))

    def _set_reliability(self, word: str) -> None:
        """A word sets the grade of the source that stands for it, unless a finer one says the same already."""
        row = self._row()
        if row is not None and reliability(str(row["source_grade"])) != word:
            self._live.attempt(
                self.tr("Edit reliability"), lambda change: change.set(row["id"], source_grade=GRADE_OF[word])
            )

    def age_chip(self, row: dict[str, Any]) -> tuple[str, str]:
        """Its age, amber where it is stale, red where it has none."""
        age = self._board.age(row)
        if age is None:
            return "danger", self.tr("no date")
        words = self.tr("%n day(s)", None, age[0])
        return ("warning", self.tr("{age} · stale").format(age=words)) if age[1] else ("neutral", words)

    def _show_title(self) -> None:
        row = self._row()
        if row is None:
            return
        form = self.form
        form.evidence_title.setText(" · ".join(part for part in (str(row["code"]), evidence_name(row)) if part))
        if not form.evidence_title.text():
            form.evidence_title.setText(self.tr("New evidence"))
        form.evidence_age.show_words(*self.age_chip(row))
        scan = self._live.row(row["scan_id"]) if row["scan_id"] else None
        ends = last_fresh_day(row, self._board.limits)
        words = [self.tr("fresh until {day}").format(day=ends.isoformat())] if ends is not None else []
        if scan is not None:
            words.append(self.tr("from the scan of {day}").format(day=scan["visited"] or "…"))
        form.evidence_scan.setText(" · ".join(words))
        form.evidence_scan.setVisible(bool(words))
        form.reliability.set_value(reliability(str(row["source_grade"])))
        form.reliability.set_read_only(self._live.project.read_only)
        self.ties.show_evidence(row)

    # the cells ---------------------------------------------------------------------------------------

    def _show_covers(self) -> None:
        """The comparison rows with a tick where this evidence is linked; other rivals' cells stand below."""
        form, board, row = self.form, self._board, self._row()
        if row is None:
            return
        rival = row["competitor_id"] or ""
        linked = {(cell["comparison_row_id"], cell["competitor_id"]) for _, cell in board.cells_of(row["id"])}
        places = [(each["id"], rival) for each in board.rows] if rival else []
        places += sorted(place for place in linked if place[1] != rival)
        chosen = form.covers.currentRow()
        at = form.covers.verticalScrollBar().value()
        form.covers.blockSignals(True)
        form.covers.clear()
        for row_id, rival_id in places:
            if board.has(row_id):
                form.covers.addItem(self._cover(row_id, rival_id, (row_id, rival_id) in linked, rival))
        form.covers.setCurrentRow(chosen)
        form.covers.blockSignals(False)
        form.covers.verticalScrollBar().setValue(at)
        lines = form.covers.count()
        tall = form.covers.sizeHintForRow(0) if lines else theme().px(26)
        form.covers.setFixedHeight(min(lines, MOST_LINES) * tall + theme().px(12))
        form.covers.setVisible(bool(lines))
        form.covers_text.setVisible(not rival or not lines)
        words = self.tr("Choose the competitor; then tick the rows this speaks of.")
        form.covers_text.setText(words if not rival else self.tr("The comparison has no rows yet."))

    def _cover(self, row_id: str, rival_id: str, linked: bool, rival: str) -> QListWidgetItem:
        board = self._board
        each = board.row(row_id)
        name = " ".join(part for part in (str(each["code"]), str(each["name"])) if part)
        if rival_id != rival:
            name = self.tr("{row} · {rival}").format(row=name, rival=board.rival_name(rival_id))
        item = QListWidgetItem(self._icon(board.mark(row_id, rival_id)), name)
        item.setData(ROW_ROLE, (row_id, rival_id))
        item.setToolTip(name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if linked else Qt.CheckState.Unchecked)
        return item

    def _icon(self, mark: str) -> QIcon:
        """The icon of a mark, painted once for each look of the window."""
        look = theme()
        key = (mark, look.tokens.dark, look.zoom)
        if key not in self._icons:
            self._icons[key] = mark_icon(mark)
        return self._icons[key]

    def _cover_changed(self, item: QListWidgetItem) -> None:
        evidence_id = self.binder.row_id or ""
        row_id, rival_id = item.data(ROW_ROLE)
        if item.checkState() == Qt.CheckState.Checked:
            self._live.attempt(
                self.tr("Link evidence"),
                lambda change: edits.link_evidence(change, self._board, row_id, rival_id, evidence_id),
            )
            return
        links = [
            link
            for link, cell in self._board.cells_of(evidence_id)
            if (cell["comparison_row_id"], cell["competitor_id"]) == (row_id, rival_id)
        ]
        if links:
            self._live.attempt(self.tr("Unlink evidence"), lambda change: change.remove(links[0]))

    def mark_cover(self, mark: str) -> None:
        """Give the chosen row's cell this mark, and let it rest on this evidence: one step."""
        item, evidence_id = self.form.covers.currentItem(), self.binder.row_id
        if item is None or not evidence_id or self._live.project.read_only:
            return
        row_id, rival_id = item.data(ROW_ROLE)

        def work(change: Any) -> None:
            edits.mark_from(change, self._board, row_id, rival_id, mark, evidence_id)

        if self._live.attempt(self.tr("Mark from evidence"), work):
            form = self.form
            self._show_covers()
            form.covers.setCurrentRow(min(form.covers.currentRow() + 1, form.covers.count() - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.form.covers:
            mark = KEYS.get(Qt.Key(event.key()))
            if mark and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                self.mark_cover(mark)
                return True
        return super().eventFilter(watched, event)


def evidence_name(row: dict[str, Any]) -> str:
    """What a piece of evidence is called: its source, else the beginning of its quote, else its address."""
    return " ".join(str(row["source"] or row["quote"] or row["address"]).split())
