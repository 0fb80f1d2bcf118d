"""One drag of a weight or a limit: tried in memory at each tick, written once at its end, or taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from pmm_desk.project.error import ProjectError

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.widgets.live import Live

REST = 120
"""Milliseconds without a tick after which figures that take long are reckoned."""
LATE = 700
"""Milliseconds after the last key or digit at which a move by keys is written."""
ALL = "all"
"""What is moved when all weights are."""


class Dragging(QObject):
    """The moves of one scorecard page. `weight` and `limit` are its ticks; `end` writes, `cancel` takes back."""

    begun = Signal()
    tried = Signal()
    """The board answers by other values now."""
    rested = Signal()
    ended = Signal()
    """Written or taken back: the board answers by the project again."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.moved = ""
        """The criterion or tier that is moved; '' when nothing is."""
        self.writing = False
        """Whether the change that is told just now is the end of a drag."""
        self._start: dict[str, Fraction] = {}
        self._values: dict[str, Fraction] = {}
        self._column = ""
        self._standing: list[frozenset[int]] = []
        self._rest = self._timer(REST, self._settle)
        self._late = self._timer(LATE, self.end)

    def _timer(self, after: int, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(action)
        return timer

    # ticks -------------------------------------------------------------------------------------------

    def weight(self, criterion_id: str, wanted: Fraction) -> None:
        """Move a weight to `wanted` per cent; the others keep their proportion."""
        self._begin(criterion_id, "weight")
        self._values = self._board.moved(criterion_id, wanted, self._start)
        self._try(weights=self._values)

    def limit(self, tier_id: str, wanted: Fraction) -> None:
        """Let a tier begin at `wanted`."""
        self._begin(tier_id, "lower_limit")
        self._values = {**self._start, tier_id: wanted}
        self._try(limits=self._values)

    def several(self, weights: Mapping[str, Fraction]) -> None:
        """Try weights that come from elsewhere, all at once."""
        self._begin(ALL, "weight")
        self._values = dict(weights)
        self._try(weights=self._values)

    def _begin(self, moved: str, column: str) -> None:
        if self.moved and self.moved != moved:
            self.end()
        if not self.moved:
            self.moved, self._column = moved, column
            self._start = self._board.weights() if column == "weight" else self._board.limits()
            self._standing = self._board.engine.standing()
            self.begun.emit()

    def _try(self, weights: Mapping[str, Fraction] | None = None, limits: Mapping[str, Fraction] | None = None) -> None:
        self._board.try_out(weights, limits)
        self._rest.start()
        self._late.stop()
        self.tried.emit()

    def _settle(self) -> None:
        self._board.settle()
        self.rested.emit()

    # what it comes to --------------------------------------------------------------------------------

    def change(self) -> Fraction:
        """How far the moved value is from where it was."""
        return self._values.get(self.moved, Fraction(0)) - self._start.get(self.moved, Fraction(0))

    def value(self) -> Fraction:
        """The moved value."""
        return self._values.get(self.moved, Fraction(0))

    def turned(self) -> list[tuple[str, int]]:
        """Features whose tier is another than before the drag: (feature id, place of the new tier)."""
        return self._board.engine.moved(self._standing)

    # its end -----------------------------------------------------------------------------------------

    def end_soon(self) -> None:
        """A move by keys: it is written when no other key follows."""
        self._late.start()

    def end(self, *, title: str = "", along: Callable[[Any], object] | None = None) -> None:
        """Write what was tried, as one step, with what belongs `along` with it."""
        if not self.moved:
            return
        changed = {row: value for row, value in self._values.items() if value != self._start.get(row)}
        column, title = self._column, title or self._title()
        self._over()
        if not changed and along is None:
            self.cancel()
            return
        self._board.let_go()

        def write(change: Any) -> None:
            for row_id, value in changed.items():
                change.set(row_id, **{column: float(value)})
            if along is not None:
                along(change)

        self.writing = True
        try:
            with self._live.change(title, initiator=self) as change:
                write(change)
        except ProjectError as error:
            self._live.failed.emit(error)
        finally:
            self.writing = False
        self.ended.emit()

    def cancel(self) -> None:
        """Take the move back."""
        moved = self.moved or self._board.trying
        self._over()
        if moved:
            self._board.let_go()
            self.ended.emit()

    def forget(self) -> None:
        """Something else was changed meanwhile: what was tried is gone."""
        if self.moved:
            self._over()
            self.ended.emit()

    def _over(self) -> None:
        self.moved = ""
        self._rest.stop()
        self._late.stop()

    def _title(self) -> str:
        return self.tr("Move a weight") if self._column == "weight" else self.tr("Move a limit")
