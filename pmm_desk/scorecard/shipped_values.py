"""What of a criterion or tier differs from the scorecard it was made from; one click takes a value back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmm_desk.product.rules import exact, in_words
from pmm_desk.scorecard.preset import differences
from pmm_desk.scorecard.words import direction_words, meaning_words, part_words, period_words
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.theme import dress, set_role

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.widgets.live import Live


class ShippedValues(QFrame):
    """One line per value that differs: what it is, what was shipped, and the button that takes it back."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.setObjectName("shipped_values")
        set_role(self, "notice-info")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(12, 8, 12, 8)
        self._lines.setSpacing(4)
        self._row_id = ""
        self.hide()

    def differing(self) -> dict[str, dict[str, Any]]:
        """Row id → column → the shipped value, of the current scorecard."""
        board = self._board
        if board.scorecard is None:
            return {}
        rows = {"criterion": board.criteria, "tier": board.tiers}
        return differences(board.scorecard, rows, self._live.main_language)

    def show_row(self, row_id: str) -> None:
        """Show what differs in one row; nothing where nothing does."""
        self._row_id = row_id
        clear(self._lines)
        found = self.differing().get(row_id, {})
        row = self._live.project.row(row_id) if row_id and found else None
        if row is not None:
            for column, shipped in found.items():
                self._lines.addLayout(self._line(column, row[column], shipped))
            if len(found) > 1:
                every = QPushButton(self.tr("Take all back"), self)
                every.setObjectName("take_back_all")
                set_role(every, "link")
                every.clicked.connect(lambda: self._take_back(found))
                line = QHBoxLayout()
                line.addStretch(1)
                line.addWidget(every)
                self._lines.addLayout(line)
            dress(self)
        self.setVisible(row is not None)

    def _line(self, column: str, now: Any, shipped: Any) -> QHBoxLayout:
        words = self.tr("{value}: {now} here, {shipped} as shipped").format(
            value=self._titles().get(column, column), now=self._shown(column, now), shipped=self._shown(column, shipped)
        )
        line = QHBoxLayout()
        line.addWidget(plain(words, self, role="notice-info", wrap=True), 1)
        back = QPushButton(self.tr("Take back"), self)
        back.setObjectName(f"take_back_{column}")
        set_role(back, "link")
        back.clicked.connect(lambda: self._take_back({column: shipped}))
        line.addWidget(back)
        return line

    def _take_back(self, values: dict[str, Any]) -> None:
        row_id = self._row_id
        self._live.attempt(
            self.tr("Take back %n shipped value(s)", None, len(values)), lambda change: change.set(row_id, **values)
        )

    def _titles(self) -> dict[str, str]:
        return {
            "weight": self.tr("Weight"),
            "lowest": self.tr("Lowest score"),
            "highest": self.tr("Highest score"),
            "part": self.tr("In the formula"),
            "counts_as": self.tr("What scores count"),
            "direction": self.tr("Direction"),
            "meaning": self.tr("Use by the rules"),
            "lower_limit": self.tr("Limit"),
            "lead_weeks": self.tr("Lead time in weeks"),
            "capacity": self.tr("Capacity"),
            "period": self.tr("Period"),
        }

    def _shown(self, column: str, value: Any) -> str:
        words = {"part": part_words, "direction": direction_words, "meaning": meaning_words, "period": period_words}
        if column in words:
            return words[column]().get(value, str(value))
        if value is None or value == "":
            return self.tr("nothing")
        number = exact(value) if isinstance(value, int | float) else None
        return in_words(number) if number is not None else str(value)
