"""The influence map of a buying committee: members to be moved, and arrows that say who influences whom."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from pmm_desk.audience.influence import Person, Spot, arrange, arrow, share_of
from pmm_desk.widgets.arrow_keys import arrow_of
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.pictures import paint_picture
from pmm_desk.widgets.theme import follow, theme

if TYPE_CHECKING:
    from pmm_desk.project.reader import Reader

GRIP = 5
"""Px at 100 %: the radius of the dot from which an arrow is pulled."""
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
    link_asked = Signal(str, str, bool)
    """The first member shall influence the second (True), or not any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("influence_map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.figures: list[Figure] = []
        self.links: list[tuple[str, str]] = []
        self.chosen = ""
        self.movable = True
        self.reader: Reader | None = None
        """Where the portraits are read."""
        self._held: QPointF | None = None
        self._pulled: QPointF | None = None
        self._over = ""
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

    def show_figures(self, figures: Sequence[Figure], links: Sequence[tuple[str, str]] = ()) -> None:
        """Show these members, and who influences whom."""
        self.figures, self.links = list(figures), list(links)
        if self.chosen not in {figure.member_id for figure in figures}:
            self.chosen = figures[0].member_id if figures else ""
            self._held = self._dragged = self._pulled = None
        names = {figure.member_id: figure.name for figure in figures}
        told = [f"{names[one]} → {names[other]}" for one, other in self.links if one in names and other in names]
        self.setAccessibleDescription("\n".join([*(figure.whole for figure in figures), *told]))
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
        self._paint_links(painter, {spot.key: spot for spot in spots})
        for figure, spot in zip(self.figures, spots, strict=True):
            self._paint_figure(painter, figure, spot)
            if self.movable and (spot.key == self._over or (spot.key == self.chosen and self.hasFocus())):
                painter.setPen(QPen(look.color("surface"), 1.5))
                painter.setBrush(look.color("accent"))
                painter.drawEllipse(self._grip(spot), look.px(GRIP), look.px(GRIP))
        painter.end()

    def _paint_links(self, painter: QPainter, spots: dict[str, Spot]) -> None:
        """An arrow from who influences to who listens; one that is being pulled follows the pointer."""
        look = theme()
        painter.setPen(QPen(look.color("muted"), 1.5))
        painter.setBrush(look.color("muted"))
        for one, other in self.links:
            if one in spots and other in spots and (ends := arrow(spots[one], spots[other], look.px(3))) is not None:
                _paint_arrow(painter, QPointF(*ends[:2]), QPointF(*ends[2:]))
        if self._pulled is not None and self.chosen in spots:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(look.color("accent"))
            _paint_arrow(painter, self._grip(spots[self.chosen]), self._pulled)

    def _grip(self, spot: Spot) -> QPointF:
        """The middle of the dot from which an arrow is pulled."""
        return QPointF(spot.x + spot.radius * 0.75, spot.y - spot.radius * 0.75)

    def _gripped(self, place: QPointF) -> Spot | None:
        """The member whose dot is under the pointer."""
        reach = theme().px(GRIP + 3)
        for spot in reversed(self.spots()):
            if spot.key in (self._over, self.chosen) and (place - self._grip(spot)).manhattanLength() <= reach * 1.4:
                return spot
        return None

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
        gripped = self._gripped(event.position()) if self.movable else None
        if gripped is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen, self._pulled = gripped.key, event.position()
            self.update()
            return
        spot = self._at(event.position())
        if spot is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.chosen = spot.key
        self._held = event.position() - QPointF(spot.x, spot.y) if self.movable else None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pulled is not None:
            self._pulled = event.position()
            self.update()
            return
        if self._held is None:
            self._hover(event.position())
            return
        place = event.position() - self._held
        spot = next(spot for spot in self.spots() if spot.key == self.chosen)
        across = share_of(place.x(), spot.radius, self.width())
        self._dragged = (across, share_of(place.y(), spot.radius, self.height()))
        self.update()

    def _hover(self, place: QPointF) -> None:
        """Show the dot of the member under the pointer."""
        gripped, spot = self._gripped(place), self._at(place)
        over = spot.key if spot is not None else gripped.key if gripped is not None else ""
        if over != self._over:
            self._over = over
            self.update()
        shape = Qt.CursorShape.CrossCursor if gripped else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape if over and self.movable else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pulled is not None:
            self._pulled = None
            spot = self._at(event.position())
            if spot is not None and spot.key != self.chosen:
                self.link_asked.emit(self.chosen, spot.key, True)
            self.update()
            return
        dragged, self._held, self._dragged = self._dragged, None, None
        if dragged is not None:
            self.moved.emit(self.chosen, round(dragged[0], 4), round(dragged[1], 4), False)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._at(event.position())
        if spot is not None:
            self.opened.emit(spot.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Whom a member influences, to be ticked: of the one under the pointer, or of the chosen one."""
        spot = self._at(QPointF(event.pos())) if event.reason() == QContextMenuEvent.Reason.Mouse else None
        member = spot.key if spot is not None else self.chosen
        if member and self.movable:
            self._offer(member, event.globalPos())

    def _offer(self, member: str, place: QPoint) -> None:
        menu = self.menu_of(member)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu_of(self, member: str) -> QMenu:
        """A tick for each member that this one influences."""
        menu = QMenu(self)
        menu.setObjectName("influence_menu")
        name = next((figure.name for figure in self.figures if figure.member_id == member), "")
        menu.addSection(self.tr("{name} influences").format(name=name.replace("&", "&&")))
        for figure in self.figures:
            if figure.member_id != member:
                action = menu.addAction(figure.name.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked((member, figure.member_id) in self.links)
                action.triggered.connect(
                    lambda on, other=figure.member_id: self.link_asked.emit(member, other, bool(on))
                )
        return menu

    # the keys ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
        elif key == Qt.Key.Key_I and self.chosen and self.movable:
            spot = next(spot for spot in self.spots() if spot.key == self.chosen)
            self._offer(self.chosen, self.mapToGlobal(QPoint(round(spot.x), round(spot.y))))
        elif (step := arrow_of(event)) is not None and self.chosen and self.movable:
            spot = next(spot for spot in self.spots() if spot.key == self.chosen)
            across, down = step
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


def _paint_arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """A line with a head at its end, in the pen and brush of the painter."""
    painter.drawLine(start, end)
    way = math.atan2(end.y() - start.y(), end.x() - start.x())
    side = theme().px(9)
    corners = [
        QPointF(end.x() - side * math.cos(way + turn), end.y() - side * math.sin(way + turn)) for turn in (-0.42, 0.42)
    ]
    painter.drawPolygon([end, *corners])
