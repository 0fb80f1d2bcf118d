"""The band of tiers whose edges are dragged or moved by keys, with the features as dots below it."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor, sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pmm_desk.scorecard.weight_line import figure
from pmm_desk.scorecard.wording import full_tier, points_words
from pmm_desk.widgets.charts import Band, Dot, TierBand
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.scorecard.dragging import Dragging

REACH = 6
"""So many pixels beside an edge still take hold of it."""
SINGLE = 400
"""Up to so many dots are painted one by one; more become bars, as tall as there are many."""


class LimitBand(TierBand):
    """The band of tiers whose edges are dragged, or moved by keys: Up and Down choose one, Left and Right move it."""

    def __init__(self, dragging: Dragging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("band")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dragging = dragging
        self._board: ScoreBoard | None = None
        self._edges: list[tuple[str, float]] = []
        self._held, self._chosen = "", ""
        self._top = 100.0
        self._points: set[int] = set()
        self._bars: list[QRect] = []
        self._bars_at: tuple[int, int, float] = (0, 0, 0.0)
        """The width, height and zoom for which the bars were made: while a weight is dragged they stay as they are."""

    def show_board(self, board: ScoreBoard, *, dots: bool = True) -> None:
        """Show the tiers and features of a scorecard; the features as they were, without `dots`."""
        self._board = board
        bands: list[Band] = []
        self._edges = []
        upper = top = self._top = float(board.scale.top)
        for place, limit in enumerate(board.scale.limits):
            lower = 0.0 if place == len(board.scale.limits) - 1 else min(float(limit), top)
            if lower < upper:
                words = full_tier(place, board)
                bands.append(Band(board.colour(place), words, lower / top, upper / top))
                if lower > 0:
                    self._edges.append((str(board.tiers[place]["id"]), lower))
                upper = lower
        full = board.scale.full
        if dots:
            self._points, self._bars = board.engine.all_points(), []
            few = self._points if len(self._points) <= SINGLE else ()
            self._dots = [Dot(min(points / full, 1.0), "") for points in few]
        self.show_bands(bands[::-1], self._dots)
        if not board.trying:
            self._say()

    def _say(self) -> None:
        """What a screen reader hears: the tiers, and where the chosen one begins."""
        self.setAccessibleName("; ".join(band.words for band in self._bands))
        words = self.tr("Left and Right move the limit of {tier}, now {limit}. Up and Down choose another one.")
        place = self._place(self._chosen)
        self.setAccessibleDescription(
            words.format(tier=self._tier_words(self._chosen), limit=figure(Fraction(str(self._edges[place][1]))))
            if place >= 0
            else self.tr("Drag an edge, or press Up and Down to choose one.")
        )

    def _place(self, tier: str) -> int:
        """Where among the edges that of a tier stands; -1 for none."""
        return next((place for place, (each, _) in enumerate(self._edges) if each == tier), -1)

    def _tier_words(self, tier: str) -> str:
        board = self._board
        places = {row["id"]: place for place, row in enumerate(board.tiers)} if board is not None else {}
        return full_tier(places[tier], board) if board is not None and tier in places else ""

    def edge_at(self, x: float) -> str:
        """The tier whose limit lies at a place of the band, or ''."""
        reach = theme().px(REACH)
        near = [(abs(limit / self._top * self.width() - x), tier) for tier, limit in self._edges]
        return min(near)[1] if near and min(near)[0] <= reach else ""

    def _move(self, tier: str, points: float) -> bool:
        """Let a tier begin elsewhere, between its neighbours; False where there is no room."""
        place = self._place(tier)
        if place < 0:
            return False
        above = self._edges[place - 1][1] if place > 0 else self._top + 1
        below = self._edges[place + 1][1] if place + 1 < len(self._edges) else 0
        points = min(max(points, floor(below) + 1), ceil(above) - 1)
        if not below < points < above or points == self._edges[place][1]:
            return False
        self._dragging.limit(tier, Fraction(str(points)))
        return True

    # mouse -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self.edge_at(event.position().x()) if event.button() == Qt.MouseButton.LeftButton else ""
        if self._held:
            self._chosen = self._held
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._held:
            over = bool(self.edge_at(event.position().x()))
            self.setCursor(Qt.CursorShape.SplitHCursor if over else Qt.CursorShape.ArrowCursor)
            return
        self._move(self._held, round(event.position().x() / max(1, self.width()) * self._top))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._held = ""
            self._dragging.end()
            self.update()

    # keys --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        place = self._place(self._chosen)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._edges:
            self._dragging.end()
            step = -1 if key == Qt.Key.Key_Up else 1
            self._choose(min(max(place + step, 0), len(self._edges) - 1) if place >= 0 else 0)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and place >= 0:
            wide = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            step = (5 if wide else 1) * (1 if key == Qt.Key.Key_Right else -1)
            if self._move(self._chosen, self._edges[place][1] + step):
                self._dragging.end_soon()
        elif key == Qt.Key.Key_Escape and self._dragging.moved:
            self._held = ""
            self._dragging.cancel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._dragging.moved:
            self._dragging.end()
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        self._chosen = self._edges[place][0]
        self._say()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._place(self._chosen) < 0 and self._edges:
            self._choose(0)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._dragging.end()
        super().focusOutEvent(event)
        self.update()

    # painting ----------------------------------------------------------------------------------------

    def paint_dots(self, painter: QPainter) -> None:
        board = self._board
        if len(self._points) <= SINGLE or board is None:
            super().paint_dots(painter)
            return
        place = self.width(), self.height(), theme().zoom
        if not self._bars or self._bars_at != place:
            self._bars, self._bars_at = self._made_bars(board), place
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("text"))
        painter.drawRects(self._bars)

    def _made_bars(self, board: ScoreBoard) -> list[QRect]:
        """Where features lie close, how many there are: as high as the root of it, or few could not be seen."""
        look = theme()
        step = look.px(3)
        counts = board.engine.spread(max(1, self.width() // step))
        most, base, high = max(counts, default=0), self.height(), self.height() - look.px(28)
        heights = [(place, max(2, round(high * sqrt(count / most)))) for place, count in enumerate(counts) if count]
        return [QRect(place * step, base - tall, step - 1, tall) for place, tall in heights]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = self._place(self._held or self._chosen)
        if place < 0 or not (self.hasFocus() or self._held):
            return
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        limit = self._edges[place][1]
        x, high = limit / self._top * self.width(), look.px(26)
        words = figure(Fraction(str(limit)))
        wide = look.metrics(12, 600).horizontalAdvance(words) + look.px(12)
        tag = QRectF(min(max(x - wide / 2, 0), self.width() - wide), (high - look.px(20)) / 2, wide, look.px(20))
        painter.setPen(QPen(look.color("accent"), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, high))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(tag, look.px(4), look.px(4))
        draw_text(painter, tag, words, look.font(12, 600), look.tokens.text, center=True)

    def near(self, at: QPointF) -> list[str]:
        """The features whose dots are near a place, by name and points."""
        board = self._board
        if board is None or not board.scale.full:
            return []
        spread = theme().px(5) / max(1, self.width())
        middle = at.x() / max(1, self.width())
        full = board.scale.full
        found = []
        for feature_id in board.engine.between(int((middle - spread) * full), int((middle + spread) * full) + 1):
            result = board.results[feature_id]
            found.append(f"{result.name} · {points_words(result.score)}")
        return found
