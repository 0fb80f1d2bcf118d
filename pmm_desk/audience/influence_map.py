"""The influence map of a buying committee: drag a member with the mouse, or move it with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pmm_desk.audience.influence import Person, Spot, arrange, share_of
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.pictures import paint_picture
from pmm_desk.widgets.theme import follow, theme

if TYPE_CHECKING:
    from pmm_desk.project.reader import Reader

STEP = 0.02
"""How far an arrow key moves a member, of the whole map."""
ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}
WIDEST = 170
"""Px at 100 % above which a name is cut."""


@dataclass(frozen=True)
class Figure:
    """One member as the map shows it: letters in the circle, name and part beside it, `kind` of chip for the colour."""

    member_id: str
    letters: str
    name: str
    part: str
    kind: str
    influence: int | None
    x: float | None
    y: float | None
    picture: str = ""
    """The name of a portrait, which stands in the letters' place."""

    @property
    def whole(self) -> str:
        """All of it in one line, for tool tips and screen readers."""
        level = f"{self.influence}/5" if self.influence is not None else ""
        return " · ".join(filter(None, (self.name, self.part, level)))


class InfluenceMap(QWidget):
    """Circles by influence, coloured and named by the part in the decision."""

    moved = Signal(str, float, float, bool)
    """A member was moved to x, y (0…1); True while keys may go on moving it."""
    opened = Signal(str)
    """A member was double-clicked, or Enter pressed on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("influence_map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.figures: list[Figure] = []
        self.chosen = ""
        self.movable = True
        self.reader: Reader | None = None
        """Where the portraits are read."""
        self._held: QPointF | None = None
        self._dragged: tuple[float, float] | None = None
        follow(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what it is in the window's language."""
        self.setAccessibleName(self.tr("Influence map"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these members."""
        self.figures = list(figures)
        if self.chosen not in {figure.member_id for figure in figures}:
            self.chosen = figures[0].member_id if figures else ""
            self._held = self._dragged = None
        self.setAccessibleDescription("\n".join(figure.whole for figure in figures))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(480), theme().px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(240), theme().px(220))

    # the picture -------------------------------------------------------------------------------------

    def spots(self) -> list[Spot]:
        """Where everybody stands now."""
        look = theme()
        strong, quiet = look.metrics(12, 600), look.metrics(12)
        people = []
        for figure in self.figures:
            wide = max(strong.horizontalAdvance(figure.name), quiet.horizontalAdvance(self._below(figure)))
            x, y = figure.x, figure.y
            if self._dragged is not None and figure.member_id == self.chosen:
                x, y = self._dragged
            high = strong.height() + quiet.height()
            wide = min(look.px(WIDEST), wide + look.px(4))
            people.append(Person(figure.member_id, x, y, figure.influence, wide, high))
        return arrange(people, self.width(), self.height(), look.zoom)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(look.color("ground"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(6), look.px(6))
        spots = self.spots()
        for spot in spots:
            self._paint_leader(painter, spot)
        for figure, spot in zip(self.figures, spots, strict=True):
            self._paint_figure(painter, figure, spot)
        painter.end()

    def _paint_leader(self, painter: QPainter, spot: Spot) -> None:
        """A line to a name that had to stand apart."""
        if spot.name is None:
            return
        box = QRectF(spot.name.left, spot.name.top, spot.name.width, spot.name.height)
        middle = QPointF(spot.x, spot.y)
        near = QPointF(
            min(max(middle.x(), box.left()), box.right()),
            min(max(middle.y(), box.top()), box.bottom()),
        )
        if (near - middle).manhattanLength() > spot.radius + theme().px(16):
            painter.setPen(QPen(theme().color("control_line"), 1))
            painter.drawLine(middle, near)

    def _paint_figure(self, painter: QPainter, figure: Figure, spot: Spot) -> None:
        look = theme()
        fill, shade = look.tokens.chip(figure.kind)
        chosen = figure.member_id == self.chosen and self.hasFocus()
        middle = QPointF(spot.x, spot.y)
        painter.setPen(QPen(QColor(shade), 1.5))
        painter.setBrush(look.color("surface"))
        painter.drawEllipse(middle, spot.radius, spot.radius)
        painter.setBrush(QColor(fill))
        painter.drawEllipse(middle, spot.radius, spot.radius)
        if chosen:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, spot.radius + 3, spot.radius + 3)
        square = QRectF(spot.x - spot.radius, spot.y - spot.radius, 2 * spot.radius, 2 * spot.radius)
        inner = square.adjusted(2, 2, -2, -2)
        reader, picture = self.reader, figure.picture
        if not (reader and picture and paint_picture(painter, inner, reader, picture, circle=True)):
            draw_text(painter, square, figure.letters, look.font(12, 600), shade, center=True)
        if spot.name is None:
            return
        box = QRectF(spot.name.left, spot.name.top, spot.name.width, spot.name.height)
        upper = QRectF(box.left(), box.top(), box.width(), box.height() / 2)
        draw_text(painter, upper, figure.name, look.font(12, 600), look.tokens.text, center=True)
        lower = upper.translated(0, upper.height())
        draw_text(painter, lower, self._below(figure), look.font(12), look.tokens.muted, center=True)

    def _below(self, figure: Figure) -> str:
        level = f"{figure.influence}/5" if figure.influence is not None else ""
        return " · ".join(filter(None, (figure.part, level)))

    # the hand ----------------------------------------------------------------------------------------

    def _at(self, place: QPointF) -> Spot | None:
        """The member under the pointer; of two the one painted on top."""
        for spot in reversed(self.spots()):
            if (spot.x - place.x()) ** 2 + (spot.y - place.y()) ** 2 <= spot.radius**2:
                return spot
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._at(event.position())
        if spot is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.chosen = spot.key
        self._held = event.position() - QPointF(spot.x, spot.y) if self.movable else None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            over = self._at(event.position()) is not None and self.movable
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        place = event.position() - self._held
        spot = next(spot for spot in self.spots() if spot.key == self.chosen)
        across = share_of(place.x(), spot.radius, self.width())
        self._dragged = (across, share_of(place.y(), spot.radius, self.height()))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._held, self._dragged = self._dragged, None, None
        if dragged is not None:
            self.moved.emit(self.chosen, round(dragged[0], 4), round(dragged[1], 4), False)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._at(event.position())
        if spot is not None:
            self.opened.emit(spot.key)

    # the keys ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
        elif key in ARROWS and self.chosen and self.movable and not event.modifiers() & ~_KEYPAD:
            spot = next(spot for spot in self.spots() if spot.key == self.chosen)
            across, down = ARROWS[key]
            x = min(1.0, max(0.0, share_of(spot.x, spot.radius, self.width()) + across))
            y = min(1.0, max(0.0, share_of(spot.y, spot.radius, self.height()) + down))
            self.moved.emit(self.chosen, round(x, 4), round(y, 4), True)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from member to member, then on."""
        ids = [figure.member_id for figure in self.figures]
        to = (ids.index(self.chosen) if self.chosen in ids else 0) + (1 if forward else -1)
        if not self.hasFocus() or not 0 <= to < len(ids):
            return super().focusNextPrevChild(forward)
        self.chosen = ids[to]
        self.update()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        ids = [figure.member_id for figure in self.figures]
        if ids and event.reason() == Qt.FocusReason.TabFocusReason:
            self.chosen = ids[0]
        elif ids and event.reason() == Qt.FocusReason.BacktabFocusReason:
            self.chosen = ids[-1]
        self.update()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            spot = self._at(QPointF(event.pos()))
            told = [figure.whole for figure in self.figures if spot is not None and figure.member_id == spot.key]
            QToolTip.showText(event.globalPos(), "".join(told), self)
            return True
        return super().event(event)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
