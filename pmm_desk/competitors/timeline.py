"""A rival's moves on a line of time: a dot for each, its words where there is room, all of it on hover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import follow, theme

SHADES = {"product": "accent", "price": "warning", "funding": "success", "partner": "success", "people": "muted"}
EDGE, LABEL = 10, 132
LANES = 3


@dataclass(frozen=True)
class Moment:
    """One move: its row, its day, its kind, and its words."""

    row_id: str
    day: date
    kind: str
    words: str


@dataclass(frozen=True)
class Placed:
    """Where a moment stands: across, its lane of words (0…), or -1 where there is no room for words."""

    moment: Moment
    x: float
    lane: int


def placed(moments: Sequence[Moment], first: date, last: date, width: float, label: float) -> list[Placed]:
    """Moments from left to right by day; words that would touch earlier ones go to the next lane, else away."""
    span = max(1, (last - first).days)
    free = [float("-inf")] * LANES
    found = []
    for moment in sorted(moments, key=lambda each: (each.day, each.row_id)):
        x = (moment.day - first).days / span * width
        left = min(x, max(0.0, width - label))
        lane = next((lane for lane in range(LANES) if free[lane] <= left), -1)
        if lane >= 0:
            free[lane] = left + label
        found.append(Placed(moment, x, lane))
    return found


class Timeline(QWidget):
    """The line, painted; a click on a dot chooses its move."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._moments: list[Moment] = []
        self._last = date.today()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        follow(self)

    def show_moments(self, moments: Sequence[Moment], as_of: date) -> None:
        """Show these moves on a line that ends with the as-of date."""
        self._moments = list(moments)
        self._last = max([as_of, *(moment.day for moment in moments)])
        self.setAccessibleName("; ".join(f"{moment.day.isoformat()} {moment.words}" for moment in moments))
        self.setVisible(bool(moments))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lanes = max((place.lane for place in self._places()), default=0) + 1
        return QSize(theme().px(320), theme().px(38 + 20 * max(1, lanes)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), self.sizeHint().height())

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()

    def _first(self) -> date:
        """The line begins with the month of the oldest move, and is never shorter than a quarter."""
        oldest = min((moment.day for moment in self._moments), default=self._last)
        return min(oldest, date.fromordinal(max(1, self._last.toordinal() - 90))).replace(day=1)

    def _places(self) -> list[Placed]:
        width = self.width() - 2 * theme().px(EDGE)
        return placed(self._moments, self._first(), self._last, width, theme().px(LABEL))

    def _point(self, place: Placed) -> QPointF:
        return QPointF(theme().px(EDGE) + place.x, theme().px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = look.px(12)
        painter.setPen(QPen(look.color("line"), look.px(2)))
        painter.drawLine(look.px(EDGE), line, self.width() - look.px(EDGE), line)
        for place in self._places():
            at = self._point(place)
            if place.lane >= 0:
                top = look.px(22 + 20 * place.lane)
                left = min(at.x(), max(0.0, self.width() - look.px(LABEL)))
                painter.setPen(QPen(look.color("line"), 1))
                painter.drawLine(QPointF(at.x(), line), QPointF(at.x(), top + look.px(4)))
                room = QRectF(left + look.px(4), top, look.px(LABEL - 8), look.px(20))
                draw_text(painter, room, place.moment.words, look.font(12), look.tokens.muted)
            painter.setPen(QPen(look.color("surface"), 2))
            painter.setBrush(look.color(SHADES.get(place.moment.kind, "muted")))
            painter.drawEllipse(at, look.px(5), look.px(5))
        foot = QRectF(look.px(EDGE), self.height() - look.px(16), self.width() - 2 * look.px(EDGE), look.px(16))
        for day, right in ((self._first(), False), (self._last, True)):
            words = QLocale().toString(QDate(day.year, day.month, day.day), "yyyy-MM")
            draw_text(painter, foot, words, look.font(12), look.tokens.muted, right=right)

    def _at(self, point: QPointF) -> list[Moment]:
        near = theme().px(10)
        return [place.moment for place in self._places() if (self._point(place) - point).manhattanLength() <= near]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(found[0].row_id)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            words = "\n".join(f"{moment.day.isoformat()}  {moment.words}" for moment in found)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
