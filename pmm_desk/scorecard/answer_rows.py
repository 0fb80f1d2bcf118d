"""The pictures of an answer, a line for each criterion: what its scores could do, how far its weight may go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pmm_desk.scorecard.answer import Reach, Room
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import follow, theme

ROW = 24
NAMES = 0.33
"""The part of the width that the names take."""
KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}


@dataclass(frozen=True)
class Line:
    """One criterion: its id, its name, and everything the picture says of it in words."""

    criterion: str
    name: str
    told: str


class CriterionRows(QWidget):
    """Lines under each other; arrow keys and a click choose one, Enter leads to its score."""

    chosen_changed = Signal(str)
    """What the chosen line says, in words."""
    opened = Signal(str)
    """Lead to the score on this criterion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    @property
    def head(self) -> int:
        """The height above the first line."""
        return 0

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the accessible text is all of them."""
        before = self.chosen.criterion if self.chosen else ""
        self.lines = list(lines)
        self._at = next((at for at, line in enumerate(self.lines) if line.criterion == before), 0)
        self.setAccessibleDescription("\n".join(line.told for line in self.lines))
        self.updateGeometry()
        self.update()

    @property
    def chosen(self) -> Line | None:
        """The line that the keys stand on."""
        return self.lines[self._at] if self._at < len(self.lines) else None

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(ROW) * max(1, len(self.lines)) + self.head)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(220), self.sizeHint().height())

    def plot(self) -> QRectF:
        """The place of the pictures, right of the names."""
        left = self.width() * NAMES
        return QRectF(left, self.head, self.width() - left - theme().px(8), self.height() - self.head)

    def row(self, at: int) -> QRectF:
        """The whole place of one line."""
        return QRectF(0, self.head + at * theme().px(ROW), self.width(), theme().px(ROW))

    def paint_names(self, painter: QPainter) -> None:
        """The names, and the ground of the chosen line while the keys are here."""
        look = theme()
        for at, line in enumerate(self.lines):
            place = self.row(at)
            if at == self._at and self.hasFocus():
                painter.setPen(QPen(look.color("accent"), 1))
                painter.setBrush(look.color("accent_soft"))
                painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
            wide = place.width() * NAMES - look.px(10)
            inner = QRectF(look.px(4), place.top(), wide, place.height())
            draw_text(painter, inner, line.name, look.font(12), look.tokens.text)

    def choose(self, at: int) -> None:
        """Stand on a line."""
        if self.lines:
            self._at = min(max(0, at), len(self.lines) - 1)
            self.chosen_changed.emit(self.lines[self._at].told)
            self.update()

    # keys and mouse ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in KEYS:
            self.choose(self._at + KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            self.opened.emit(self.chosen.criterion)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose(self._line_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen.criterion)

    def _line_at(self, at: QPointF) -> int:
        return int((at.y() - self.head) // theme().px(ROW))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose(self._at)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self._line_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.lines[at].told if 0 <= at < len(self.lines) else "", self)
            return True
        return super().event(event)


class ReachRows(CriterionRows):
    """Where the feature would stand with each score of each criterion, as dots in the colours of the tiers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reaches: dict[str, Reach] = {}
        self._limits: list[tuple[int, float, float]] = []
        self._today, self._top = 0.0, Fraction(100)
        self._figure = ""
        self._colours: Callable[[int], tuple[str, str]] = lambda place: ("", "")

    @property
    def head(self) -> int:
        """Today's figure and the strip of tiers."""
        return int(theme().px(32))

    def show_reaches(
        self,
        reaches: Sequence[Reach],
        lines: Sequence[Line],
        tiers: Sequence[tuple[int, float, float]],
        today: tuple[float, str],
        colours: Callable[[int], tuple[str, str]],
        top: Fraction,
    ) -> None:
        """`tiers`: (place, from, to), shares of the whole up to `top`; `colours`: a place's fill and its line."""
        self._reaches = {reach.criterion: reach for reach in reaches}
        self._limits, self._colours = list(tiers), colours
        self._today, self._figure, self._top = *today, top
        self.show_lines(lines)

    def across(self, share: float) -> float:
        """Where a share of the whole stands."""
        plot = self.plot()
        return plot.left() + min(1.0, max(0.0, share)) * plot.width()

    def dots(self, criterion: str) -> list[tuple[QPointF, int, int]]:
        """The dots of a line: where, for which score, of which tier."""
        at = next(at for at, line in enumerate(self.lines) if line.criterion == criterion)
        middle = self.row(at).center().y()
        return [
            (QPointF(self.across(float(step.total / self._top)), middle), step.score, step.tier)
            for step in self._reaches[criterion].steps
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_names(painter)
        if not self.lines:
            return
        top, bottom = self.head - look.px(4), self.height() - look.px(3)
        for place, start, end in self._limits:
            fill, edge = self._colours(place)
            strip = QRectF(
                self.across(start), self.head - look.px(13), self.across(end) - self.across(start), look.px(8)
            )
            painter.setPen(QPen(QColor(edge), 1) if edge != fill else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill))
            painter.drawRect(strip)
            if start > 0:
                painter.setPen(QPen(look.color("line"), 1, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(self.across(start), top), QPointF(self.across(start), bottom))
        now = self.across(self._today)
        painter.setPen(QPen(look.color("text"), 1.4))
        painter.drawLine(QPointF(now, self.head - look.px(14)), QPointF(now, bottom))
        wide = look.px(64)
        left = min(max(now - wide / 2, self.plot().left()), self.width() - wide)
        draw_text(
            painter, QRectF(left, 0, wide, look.px(17)), self._figure, look.font(12, 600), look.tokens.text, center=True
        )
        for line in self.lines:
            self._paint_line(painter, line)

    def _paint_line(self, painter: QPainter, line: Line) -> None:
        look, found = theme(), self.dots(line.criterion)
        now = self._reaches[line.criterion].now
        if not found:
            return
        painter.setPen(QPen(look.color("control_line"), look.px(2)))
        painter.drawLine(found[0][0], found[-1][0])
        for place, score, tier in sorted(found, key=lambda each: each[1] == now):
            fill, edge = self._colours(tier)
            today = score == now
            painter.setPen(QPen(look.color("text"), 1.6) if today else QPen(QColor(edge), 1))
            painter.setBrush(QColor(fill))
            radius = look.px(5.5 if today else 3.5)
            painter.drawEllipse(place, radius, radius)


class RoomRows(CriterionRows):
    """How far each weight may go, with today's weight as a mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms: dict[str, Room] = {}
        self._words: dict[str, str] = {}
        self._nearest = ""

    def show_rooms(
        self, rooms: Sequence[Room], lines: Sequence[Line], words: Sequence[str], nearest: str | None
    ) -> None:
        """`words`: each interval, as it stands at the right."""
        self._rooms = {room.criterion: room for room in rooms}
        self._words = {room.criterion: told for room, told in zip(rooms, words, strict=True)}
        self._nearest = nearest or ""
        self.show_lines(lines)

    def plot(self) -> QRectF:
        """Between the names and the words."""
        found = super().plot()
        return QRectF(found.left(), found.top(), self.width() * 0.25, found.height())

    def track(self, criterion: str) -> tuple[QRectF, QRectF, float]:
        """The whole track of a line, its coloured part, and where today's weight stands."""
        at = next(at for at, line in enumerate(self.lines) if line.criterion == criterion)
        room, place, plot, tall = self._rooms[criterion], self.row(at), self.plot(), theme().px(7)
        whole = QRectF(plot.left(), place.center().y() - tall / 2, plot.width(), tall)
        low, high = (
            float(min(max(end, Fraction(0)), Fraction(100))) / 100 for end in (room.interval.low, room.interval.high)
        )
        part = QRectF(
            whole.left() + low * whole.width(), whole.top(), max(2.0, (high - low) * whole.width()), whole.height()
        )
        return whole, part, whole.left() + float(room.share) / 100 * whole.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_names(painter)
        for at, line in enumerate(self.lines):
            whole, part, now = self.track(line.criterion)
            near = line.criterion == self._nearest
            painter.setPen(QPen(look.color("line"), 1))
            painter.setBrush(look.color("alternate"))
            painter.drawRoundedRect(whole, look.px(3), look.px(3))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("warning" if near else "accent"))
            painter.drawRoundedRect(part, look.px(3), look.px(3))
            mark = QRectF(now - look.px(1.5), whole.top() - look.px(4), look.px(3), whole.height() + look.px(8))
            painter.setPen(QPen(look.color("surface"), 1))
            painter.setBrush(look.color("text"))
            painter.drawRoundedRect(mark, 1, 1)
            words = self.row(at)
            words.setLeft(whole.right() + look.px(8))
            colour = look.tokens.warning if near else look.tokens.muted
            draw_text(painter, words, self._words[line.criterion], look.font(12, 600 if near else 400), colour)
