"""The card of all combinations: the table, and under it the place with the cursor and why it is impossible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from pmm_desk.audience.combination_view import Combinations
from pmm_desk.audience.combinations import Triple
from pmm_desk.audience.reckoning import FORMULA, Reckoning, figure
from pmm_desk.audience.rules import triple
from pmm_desk.widgets.fields import FormBinder

if TYPE_CHECKING:
    from pmm_desk.forms.audience_coverage import Ui_AudienceCoverage
    from pmm_desk.widgets.live import Live


class CombinationCard(QObject):
    """Fills the card, and writes what is marked there."""

    def __init__(self, live: Live, reckoning: Reckoning, form: Ui_AudienceCoverage, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._reckoning, self._form = live, reckoning, form
        self._three: Triple | None = None
        self.table = Combinations(reckoning, form.combinations_card)
        self.table.writable = not live.project.read_only
        form.combinations_place.addWidget(self.table)
        self.binder = FormBinder(form.combinations_card, live)
        self.table.open_asked.connect(lambda row_id: live.go.emit(row_id, ""))
        self.table.mark_asked.connect(self.mark)
        self.table.reached.connect(self._reach)
        form.combination_mark.clicked.connect(self._turn)

    def refresh(self) -> None:
        """The groups, the lists, the marks or the language changed."""
        form, reckoning = self._form, self._reckoning
        self.table.refresh()
        possible, used, marked = reckoning.possible(), reckoning.used(), reckoning.marked()
        words = self.tr("{unused} of {possible} not used")
        if marked:
            words = self.tr("{unused} of {possible} not used, {impossible} impossible")
        form.combinations_hint.setText(
            words.format(unused=figure(possible - used), possible=figure(possible), impossible=figure(marked))
        )
        form.combination_reason.set_placeholder(self.tr("Why these three never meet"))
        self._show()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Go to a marked combination, or just to the table."""
        row = self._live.row(row_id)
        found = row is not None and self.table.show_place(triple(row))
        if not (found and field and self.binder.show_field(field)):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return found

    def mark(self, three: Triple, impossible: bool) -> None:
        """Say that three never meet, and go on to why; or that they do after all."""
        row = self._reckoning.impossible.get(three)
        if impossible and row is None:
            values = dict(zip((f"{table}_id" for table in FORMULA), three, strict=True))
            self._live.attempt(
                self.tr("Mark a combination as impossible"),
                lambda change: change.add("impossible_combination", **values),
            )
            self._form.combination_reason.setFocus(Qt.FocusReason.OtherFocusReason)
            # Later: the field just took some of the table's room.
            QTimer.singleShot(0, self.table, lambda: self.table.show_place(three))
        elif not impossible and row is not None:
            self._live.attempt(self.tr("A combination is possible after all"), lambda change: change.remove(row["id"]))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        if self._three is not None:
            self.mark(self._three, self._three not in self._reckoning.impossible)

    def _reach(self, three: Any) -> None:
        self._three = three
        self._show()

    def _show(self) -> None:
        """What the place with the cursor is; nothing while there is none."""
        form, reckoning, three = self._form, self._reckoning, self._three
        known = three is not None and self.table.model_of_places.index_of(three).isValid()
        row = reckoning.impossible.get(three) if three is not None else None
        group = next(iter(reckoning.twins(three)), None) if three is not None and known else None
        for widget in (form.combination_line, form.combination_words):
            widget.setVisible(known)
        form.combination_mark.setVisible(known and (group is None or row is not None))
        form.combination_mark.setEnabled(self.table.writable)
        form.combination_reason.setVisible(known and row is not None)
        if self.binder.row_id != (row["id"] if row else None):
            self.binder.bind(row["id"] if row else None)
        if three is None or not known:
            return
        names = self.table.model_of_places.names(three)
        said = self.tr("Impossible: {parts}").format(parts=names) if row and not group else names
        form.combination_words.setText(said)
        form.combination_mark.setText(self.tr("Possible after all") if row else self.tr("Mark as impossible"))
