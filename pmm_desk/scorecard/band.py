"""The tiers as a band: drag an edge to move a limit; below it, what a launch of each tier does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmm_desk.scorecard.limit_band import LimitBand
from pmm_desk.scorecard.wording import period_label
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.theme import follow, theme

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.scorecard.dragging import Dragging


class TierNote(QWidget):
    """What a launch of one tier does, beside a stripe in its colour; a click leads to the tier."""

    clicked = Signal()

    def __init__(self, place: int, lines: Sequence[str], parent: QWidget, urgent: frozenset[int] = frozenset()) -> None:
        super().__init__(parent)
        self._place = place
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme().px(12), 0, theme().px(4), 0)
        layout.setSpacing(1)
        for number, line in enumerate(lines):
            role = "strong" if number == 0 else "problem" if number in urgent else "caption"
            label = plain(line, self, role=role, wrap=True)
            label.setMinimumWidth(1)
            layout.addWidget(label)
        layout.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().tokens.tiers[min(self._place, 3)]
        painter = QPainter(self)
        stripe = QRect(0, 0, theme().px(3), self.height())
        painter.fillRect(stripe, QColor(colours.fill))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(stripe.topLeft(), stripe.bottomLeft())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class TiersView(QWidget):
    """The band with the notes of all tiers below it, from the lowest to the highest."""

    tier_asked = Signal(str)
    """Lead to this tier."""

    def __init__(self, dragging: Dragging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: ScoreBoard | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(12)
        self.band = LimitBand(dragging, self)
        layout.addWidget(self.band)
        self._below = QWidget(self)
        self._below.setObjectName("tier_notes")
        self._notes = QHBoxLayout(self._below)
        self._notes.setContentsMargins(0, 0, 0, 0)
        self._notes.setSpacing(10)
        layout.addWidget(self._below, 1)
        layout.addStretch(0)
        self._shown: object = None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._board is not None:
            self.show_board(self._board)
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(480), theme().px(52 if self._below.isHidden() else 140))

    def show_notes(self, shown: bool) -> None:
        """Show or hide what stands below the band, where there is little room."""
        self._below.setVisible(shown)
        self.updateGeometry()

    def show_board(self, board: ScoreBoard) -> None:
        """Show the tiers of a scorecard."""
        self._board = board
        self.band.show_board(board)
        notes = [(place, *self._lines(board, place)) for place in reversed(range(len(board.tiers)))]
        if notes == self._shown:
            return
        self._shown = notes
        clear(self._notes)
        for place, lines, urgent in notes:
            note = TierNote(place, lines, self, urgent)
            note.setObjectName(f"tier_note_{place + 1}")
            note.clicked.connect(lambda tier=str(board.tiers[place]["id"]): self.tier_asked.emit(tier))
            self._notes.addWidget(note, 1)

    def _lines(self, board: ScoreBoard, place: int) -> tuple[list[str], frozenset[int]]:
        """The verb; the playbook and lead time; how full its periods are; and which lines are too much."""
        tier = board.tiers[place]
        weeks = tier["lead_weeks"]
        lead = self.tr("%n week(s)", None, weeks) if weeks else self.tr("no lead time")
        lines = [str(tier["verb"] or tier["name"]), " · ".join(part for part in (str(tier["playbook"]), lead) if part)]
        urgent = set()
        for load in board.capacity().get(tier["id"], []):
            words = self.tr("{period}: {used} of {capacity} used")
            if load.over:
                words = self.tr("{period}: {used} of {capacity}, too many")
                urgent.add(len(lines))
            period = period_label(load.period)
            lines.append(words.format(period=period, used=load.used, capacity=load.capacity))
        return lines, frozenset(urgent)
