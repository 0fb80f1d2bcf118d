"""What only we have together: the smallest sets of rows that no rival has, each a claim at a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmm_desk.competitors import edits
from pmm_desk.competitors.combinations import Found, Together, only_together
from pmm_desk.competitors.words import joined
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.theme import dress, set_role, theme

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.project.change import Change
    from pmm_desk.widgets.live import Live

FEW = 2
"""Sets shown before one asks for all."""
MOST = 20
ROWS = 400
"""Above so many rows that we have fully, nothing is looked for at every key."""


class TogetherList(QObject):
    """Fills its place with sets of rows; looks for them anew whenever a mark turns."""

    claim_made = Signal(str)
    """A claim was begun."""

    def __init__(self, place: QWidget, live: Live, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._board, self._place = live, board, place
        self._layout = QVBoxLayout(place)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(8))
        self._all = False
        self._told: tuple[object, ...] = ()
        self.found = Found()

    def refresh(self) -> None:
        """Look for the sets, and show them where they are others now."""
        board = self._board
        fit = sum(row["ours"] == "yes" for row in board.rows) <= ROWS
        self.found = only_together(board.matrix, MOST) if fit else Found()
        sets = [*self.found.together, *self.found.possible]
        names = {row_id: board.row(row_id)["name"] for entry in sets for row_id in entry.rows}
        told = (self.found, tuple(names.items()), self._all, theme().language, theme().zoom, theme().tokens.dark)
        if told != self._told:
            self._told = told
            self._show(sets)

    def _show(self, sets: list[Together]) -> None:
        clear(self._layout)
        self._place.setVisible(bool(sets))
        if not sets:
            return
        title = plain(self.tr("Only we have together"), role="strong")
        self._layout.addWidget(title)
        if not self.found.exact:
            words = self.tr("So many rivals: this set is one that holds; there may be smaller ones.")
            self._layout.addWidget(plain(words, role="caption", wrap=True))
        for entry in sets if self._all else sets[:FEW]:
            self._layout.addWidget(self._line(entry))
        left = len(sets) - FEW
        if left > 0:
            more = QPushButton(self.tr("Fewer") if self._all else self.tr("%n more", None, left), self._place)
            more.setObjectName("more_together")
            set_role(more, "link")
            more.clicked.connect(self._turn)
            self._layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._place.updateGeometry()

    def _line(self, entry: Together) -> QWidget:
        line = QWidget(self._place)
        line.setObjectName("together_line")
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        words = self.wording(entry)
        if not entry.sure:
            cells = joined(
                self.tr("{row} of {rival}").format(row=self._name(row), rival=self._board.rival_code(rival))
                for row, rival in entry.unless
            )
            words = self.tr("{rows} · if nobody has it: {cells}").format(rows=words, cells=cells)
        layout.addWidget(plain(words, line, role="" if entry.sure else "subtitle", wrap=True), 1)
        claim = QPushButton(self.tr("Make claim"), line)
        claim.setObjectName("make_claim")
        claim.setToolTip(self.tr("Begin a claim in Positioning that rests on these rows"))
        claim.setEnabled(not self._live.project.read_only)
        set_role(claim, "link")
        claim.clicked.connect(lambda _=False, entry=entry: self.make_claim(entry))
        layout.addWidget(claim, 0, Qt.AlignmentFlag.AlignTop)
        dress(line)
        return line

    def _name(self, row_id: str) -> str:
        row = self._board.row(row_id)
        return str(row["name"] or row["code"])

    def wording(self, entry: Together) -> str:
        """A set in words: the names of its rows."""
        return " + ".join(self._name(row_id) for row_id in entry.rows)

    def make_claim(self, entry: Together) -> None:
        """Begin a claim on these rows, and lead to it."""
        made: list[str] = []

        def work(change: Change) -> None:
            made.append(edits.make_claim(change, self.wording(entry)[:2000], entry.rows))

        if self._live.attempt(self.tr("Make a claim of rows that only we have together"), work, initiator=self):
            self.claim_made.emit(made[0])

    def _turn(self) -> None:
        self._all = not self._all
        self.refresh()
