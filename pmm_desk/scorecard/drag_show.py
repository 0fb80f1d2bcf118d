"""What a drag shows around the score table: the band, the line of what changes tier, odd weights and limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from pmm_desk.product.rules import in_words
from pmm_desk.scorecard.grid import MOST
from pmm_desk.scorecard.move_line import MoveLine
from pmm_desk.scorecard.proportions import WHOLE
from pmm_desk.scorecard.rules import unreachable_tiers
from pmm_desk.scorecard.wording import full_tier
from pmm_desk.scorecard.words import joined
from pmm_desk.widgets.theme import set_role
from pmm_desk.widgets.turns import in_turns

if TYPE_CHECKING:
    from pmm_desk.forms.scorecard_board import Ui_ScorecardBoard
    from pmm_desk.scorecard.band import TiersView
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.scorecard.dragging import Dragging
    from pmm_desk.scorecard.grid_view import ScoreGrid

TELL = 80
"""Milliseconds between two tellings of what changed tier, where there are many features."""


class DragShow(QObject):
    """Follows the drags of a scorecard page; `show_all` and `show_why` are what the page shows when one ends."""

    def __init__(
        self,
        form: Ui_ScorecardBoard,
        board: ScoreBoard,
        dragging: Dragging,
        view: ScoreGrid,
        tiers: TiersView,
        show: tuple[Callable[[], object], Callable[[], object]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._form, self._board, self._dragging = form, board, dragging
        self._view, self._tiers = view, tiers
        self._show_all, self._show_why = show
        self.line = MoveLine(form.tiers_card)
        form.tiers_head.insertWidget(2, self.line, 4)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(TELL)
        self._telling.timeout.connect(self._tell)
        dragging.begun.connect(view.grid.begin_drag)
        dragging.tried.connect(self._tried)
        dragging.rested.connect(self._rested)
        dragging.ended.connect(self._ended)

    def _tried(self) -> None:
        """A tick: the rows go to their new places, the band follows, and a line says what changed tier."""
        self._view.rearrange(quietly=True)
        many = self._view.grid.rowCount() > MOST
        self._tiers.band.show_board(self._board, dots=not many)
        self._form.tiers_hint.setVisible(False)
        if not many:
            self._tell()
        elif not self._telling.isActive():
            # What nobody reads sixty times a second is told less often, where it takes longer.
            self._telling.start()

    def _tell(self) -> None:
        """Say what the drag has done up to now."""
        if self._dragging.moved:
            self.line.follow_drag(self._dragging, self._board)
            if self._view.grid.rowCount() > MOST:
                self._tiers.band.show_board(self._board)

    def _rested(self) -> None:
        """The drag rests: what takes longer is reckoned now, row by row, for those in sight."""
        self._tell()
        in_turns(self, [self._show_why, *self._view.fresh_pieces()])

    def _ended(self) -> None:
        self._view.grid.end_drag()
        self._view.rearrange()
        self._view.viewport().update()
        self._show_all()

    def say_nothing(self) -> None:
        """What a drag did is old news."""
        self.line.clear()
        self._form.tiers_hint.setVisible(True)

    def show_odd(self) -> None:
        """Say how weights move, or what is odd about them; and which tiers nothing reaches."""
        board, form = self._board, self._form
        # Figures (reach × impact × confidence ÷ effort) have no shares that could be moved.
        form.weights_card.setHidden(board.scorecard is not None and board.scorecard["method"] == "figures")
        total = board.total_weight()
        words, role = self.tr("drag one; the others follow"), "subtitle"
        if not total:
            words, role = self.tr("All weights are 0: nothing has a score."), "problem"
        elif total != WHOLE:
            words = self.tr("together {total}, counted as shares").format(total=in_words(total))
        form.weights_hint.setText(words)
        form.weights_hint.setToolTip(words)
        set_role(form.weights_hint, role)
        form.pairs.setEnabled(sum(not row["locked"] for row in board.criteria) > 1)
        form.bring.setVisible(bool(total) and total != WHOLE)
        lost = unreachable_tiers(board.scale)
        form.tiers_problem.setVisible(bool(lost))
        names = {row["id"]: full_tier(place, board) for place, row in enumerate(board.tiers)}
        problem = self.tr("No score reaches {tiers}: a limit must be lower than the one of the tier above.")
        form.tiers_problem.setText(problem.format(tiers=joined(names[tier] for tier in lost)) if lost else "")
