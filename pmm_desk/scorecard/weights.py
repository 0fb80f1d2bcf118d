"""The card of weights: one line per criterion with its slider, its figure and its lock."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pmm_desk.scorecard.proportions import WHOLE, as_hundred
from pmm_desk.scorecard.weight_line import WeightLine
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.scorecard.dragging import Dragging


class WeightsView(QWidget):
    """All weights. One is dragged or typed, the others keep their proportion, locked ones stay."""

    total_changed = Signal()

    def __init__(self, live: Live, board: ScoreBoard, dragging: Dragging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board, self._dragging = live, board, dragging
        self._lines: dict[str, WeightLine] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 4)
        dragging.tried.connect(self.show_values)
        dragging.ended.connect(self.refresh)
        theme().changed.connect(self.refresh)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Show the criteria and weights of the board."""
        board = self._board
        ids = [str(row["id"]) for row in board.criteria]
        if ids != list(self._lines):
            self._build(ids)
        for row in board.criteria:
            line = self._lines[row["id"]]
            line.show_name(str(row["name"]))
            line.show_state(bool(row["locked"]), *self._state(row["id"], bool(row["locked"])))
        self.show_values()

    def _state(self, criterion_id: str, locked: bool) -> tuple[bool, str]:
        """Whether a weight can be moved, and why not."""
        if locked:
            return False, self.tr("Locked: it stays when another weight is moved. Unlock it to move it.")
        if not self._board.can_move(criterion_id):
            return False, self.tr("No other weight is free to give or take the difference.")
        return True, ""

    def show_values(self) -> None:
        """Show the weights as they are now, also in the middle of a drag."""
        board, weights = self._board, self._board.weights()
        whole = sum(weights.values(), Fraction(0)) in (0, WHOLE)
        shares = weights if whole else as_hundred(weights)
        for criterion_id, line in self._lines.items():
            line.show_value(weights.get(criterion_id), shares.get(criterion_id, Fraction(0)), whole=whole)
            share = board.share(criterion_id)
            line.share.setText("" if share is None or whole else self.tr("{share}%").format(share=round(share)))
        self.total_changed.emit()

    def _build(self, ids: list[str]) -> None:
        clear(self._grid)
        self._lines = {criterion_id: WeightLine(criterion_id, self._dragging, self) for criterion_id in ids}
        for number, line in enumerate(self._lines.values()):
            for column, widget in enumerate(line.widgets()):
                self._grid.addWidget(widget, number, column)
            line.lock.toggled.connect(lambda on, criterion_id=line.criterion_id: self._lock(criterion_id, on))
        self._grid.setRowStretch(len(ids), 1)

    def height_of(self, lines: int) -> int:
        """The height that shows so many lines, or all if there are fewer."""
        return theme().px(26) * min(lines, max(1, len(self._lines))) + theme().px(4)

    def line(self, criterion_id: str) -> WeightLine:
        """The widgets of a criterion. Raises KeyError where there is none."""
        return self._lines[criterion_id]

    def _lock(self, criterion_id: str, on: bool) -> None:
        row = self._board.criterion(criterion_id)
        if row is None or bool(row["locked"]) == on:
            return
        self._dragging.end()
        title = self.tr("Lock a weight") if on else self.tr("Unlock a weight")
        self._live.attempt(title, lambda change: change.set(criterion_id, locked=int(on)), initiator=self)
        self.refresh()

    def bring_to_hundred(self) -> None:
        """Turn weights of another sum into shares of 100, as one step."""
        shares = as_hundred(self._board.weights())
        self._live.attempt(
            self.tr("Bring the weights to 100"),
            lambda change: [change.set(row_id, weight=float(share)) for row_id, share in shares.items()],
            initiator=self,
        )
