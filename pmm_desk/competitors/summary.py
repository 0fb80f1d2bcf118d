"""What the comparison says as a whole: what is ours alone, and which proof goes stale."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.group_card import GroupCard
from pmm_desk.competitors.together_list import TogetherList
from pmm_desk.competitors.words import joined
from pmm_desk.forms.competitor_comparison import Ui_CompetitorComparison
from pmm_desk.widgets.cards import Chip
from pmm_desk.widgets.flow import FlowLayout, clear
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import theme

MOST_CHIPS = 12
WIDEST_CHIP = 206


class Summary(QObject):
    """Fills the cards "Ours alone" and "Proof going stale" from the board."""

    cell_asked = Signal(str, str)
    """Lead to a cell (comparison row, rival or '')."""

    def __init__(self, form: Ui_CompetitorComparison, live: Live, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._board = form, board
        self.together = TogetherList(form.together_list, live, board, parent)
        self.group = GroupCard(form, board, parent)
        self._flow = FlowLayout(form.alone_chips)
        policy = form.alone_chips.sizePolicy()
        policy.setHeightForWidth(True)
        form.alone_chips.setSizePolicy(policy)
        self._shown: tuple[object, ...] = ()
        self._next = -1
        form.stale_chip.setCursor(Qt.CursorShape.PointingHandCursor)
        form.stale_chip.clicked.connect(self._go_to_stale)

    def refresh(self) -> None:
        """Show what the board says now."""
        self.together.refresh()
        self._show_alone()
        self._show_stale()
        self.group.refresh()

    def _show_alone(self) -> None:
        board, form = self._board, self._form
        chips: list[tuple[str, str, str]] = []
        for row in board.rows:
            kind = board.row_class(row["id"])
            if kind == "unique":
                chips.append((row["id"], "success", str(row["name"])))
            elif kind == "near_unique":
                names = joined(board.partly(row["id"]))
                words = self.tr("{row} · {rivals} partly").format(row=row["name"], rivals=names)
                chips.append((row["id"], "warning", words))
        self._show_chips(chips)
        sets = self.together.found
        nothing = not (chips or sets.together or sets.possible)
        form.alone_text.setText(self.tr("Nothing yet that every rival surely lacks.") if nothing else "")
        form.alone_text.setVisible(nothing)

    def _show_chips(self, chips: list[tuple[str, str, str]]) -> None:
        shown = (*chips[:MOST_CHIPS], len(chips), theme().tokens.dark)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._flow)
        metrics = theme().metrics(12, 500)
        for row_id, kind, words in chips[:MOST_CHIPS]:
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, theme().px(WIDEST_CHIP))
            chip = Chip(self._form.alone_chips, kind, cut)
            chip.setToolTip(words)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.clicked.connect(lambda row_id=row_id: self.cell_asked.emit(row_id, ""))
            self._flow.addWidget(chip)
        left = len(chips) - MOST_CHIPS
        if left > 0:
            self._flow.addWidget(Chip(self._form.alone_chips, "neutral", self.tr("and %n more", None, left)))
        self._form.alone_chips.setVisible(bool(chips))
        self._form.alone_chips.updateGeometry()

    def _show_stale(self) -> None:
        form, counts = self._form, self._board.matrix.counts()
        stale = counts["stale"]
        words = self.tr("%n cell(s) stale", None, stale) if stale else self.tr("all within their limits")
        known = bool(stale or counts["fresh"])
        form.stale_chip.show_words("warning" if stale else "success", words if known else "")
        parts = [
            self.tr("{count} unknown").format(count=counts["unknown"]),
            self.tr("{count} without proof").format(count=counts["unproved"] + counts["undated"]),
            self.tr("{count} may be shown to customers").format(count=counts["customer_usable"]),
        ]
        form.stale_text.setText(" · ".join(parts))

    def _go_to_stale(self) -> None:
        """Each click leads to the next cell that needs another look."""
        stale = self._board.matrix.with_state("stale")
        if stale:
            self._next = (self._next + 1) % len(stale)
            self.cell_asked.emit(stale[self._next].row_id, stale[self._next].rival_id)
