"""The positioning map in the window: painted from the plain geometry, bubbles moved by hand or by the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pmm_desk.competitors.map_picture import LETTER, Bubble, Picture, Spot, picture, share_of
from pmm_desk.widgets.arrow_keys import arrow_of
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import follow, theme
from pmm_desk.widgets.tokens import LIGHT, Tokens

EXPORTED = (1600, 1000)
"""Pixels of the exported picture."""
EXPORT_UNIT = 2.0


def paint_map(
    painter: QPainter, found: Picture, axes: tuple[str, str], tokens: Tokens, *, chosen: str = "", scale: float = 1.0
) -> None:
    """Paint a map: cross, axes with their names, bubbles, lines, names. `scale`: of letters, for pictures."""
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plot = QRectF(found.plot.left, found.plot.top, found.plot.width, found.plot.height)
    painter.setPen(QPen(QColor(tokens.line), 1 * scale))
    painter.drawLine(QPointF(plot.center().x(), plot.top()), QPointF(plot.center().x(), plot.bottom()))
    painter.drawLine(QPointF(plot.left(), plot.center().y()), QPointF(plot.right(), plot.center().y()))
    painter.setPen(QPen(QColor(tokens.control_line), 1.2 * scale))
    painter.drawLine(plot.topLeft(), plot.bottomLeft())
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    small, strong = look.font(12), look.font(13, 600)
    plain = look.font(13)
    for font, size in ((small, 12), (strong, LETTER), (plain, LETTER)):
        # What the geometry measured, in every language.
        font.setPixelSize(max(1, round(size * found.unit)))
    x_name, y_name = (f"{words} {arrow}" if words else "" for words, arrow in zip(axes, "→↑", strict=True))
    head = QRectF(0, 0, found.width, found.plot.top)
    draw_text(painter, head, y_name, small, tokens.muted)
    foot = QRectF(0, found.plot.bottom, found.width, found.height - found.plot.bottom)
    _right_text(painter, foot, x_name, small, tokens.muted)
    for spot in found.spots:
        painter.setPen(QPen(QColor(tokens.control_line), 1 * scale))
        for x0, y0, x1, y1 in (*spot.spans, *([spot.leader] if spot.leader else ())):
            painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))
    for spot in sorted(found.spots, key=lambda each: -each.radius):
        bubble = spot.bubble
        fill = QColor(tokens.accent if bubble.ours else tokens.control_line)
        fill.setAlphaF(0.92 if bubble.ours else 0.45 if bubble.status_quo else 0.75)
        painter.setPen(QPen(QColor(tokens.surface), 1.5 * scale))
        painter.setBrush(fill)
        painter.drawEllipse(QPointF(spot.x, spot.y), spot.radius, spot.radius)
        if bubble.key == chosen:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(spot.x, spot.y), spot.radius + 3, spot.radius + 3)
    for spot in found.spots:
        if spot.label is not None:
            box = QRectF(spot.label.left, spot.label.top, spot.label.width, spot.label.height)
            font = strong if spot.bubble.ours else plain
            draw_text(painter, box, spot.bubble.name, font, tokens.text, center=True)


def _right_text(painter: QPainter, place: QRectF, words: str, font: object, shade: str) -> None:
    painter.setFont(font)  # type: ignore[arg-type]
    painter.setPen(QColor(shade))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)


def map_image(bubbles: Sequence[Bubble], axes: tuple[str, str]) -> QImage:
    """The map as a picture of its own, on white."""
    image = QImage(*EXPORTED, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    margin = 40
    painter.translate(margin, margin)
    found = picture(bubbles, EXPORTED[0] - 2 * margin, EXPORTED[1] - 2 * margin, EXPORT_UNIT)
    paint_map(painter, found, axes, LIGHT, scale=EXPORT_UNIT)
    painter.end()
    return image


class MapView(QWidget):
    """Shows bubbles; tells by signals what the hand does and changes nothing itself."""

    moved = Signal(str, float, float, bool)
    """A bubble was moved to x, y (0…1, y upwards); True while keys may go on moving it."""
    chosen_changed = Signal(str)
    opened = Signal(str)
    """A bubble was double-clicked, or Enter pressed on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rival_map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.bubbles: list[Bubble] = []
        self.axes = ("", "")
        self.chosen = ""
        self.movable = True
        self._held: QPointF | None = None
        self._dragged: tuple[float, float] | None = None
        follow(self)

    def show_map(self, bubbles: Sequence[Bubble], axes: tuple[str, str]) -> None:
        """Show these bubbles between these axes."""
        self.bubbles, self.axes = list(bubbles), axes
        if self.chosen not in {bubble.key for bubble in bubbles}:
            self.chosen = bubbles[0].key if bubbles else ""
            self._held = self._dragged = None
        self.setAccessibleName(self.tr("Positioning map"))
        self.setAccessibleDescription("\n".join(self._told(bubble) for bubble in bubbles))
        self.update()

    def choose(self, key: str) -> None:
        """Make a bubble the chosen one."""
        self.chosen = key
        self.chosen_changed.emit(key)
        self.update()

    def _told(self, bubble: Bubble) -> str:
        x, y = round(bubble.x * 100), round(bubble.y * 100)
        words = self.tr("{name}: {x} of 100 across, {y} of 100 up").format(name=bubble.name, x=x, y=y)
        if bubble.x_range or bubble.y_range:
            words = self.tr("{place}; unknown cells leave it open along the line").format(place=words)
        return words

    def sizeHint(self) -> QSize:
        return QSize(theme().px(640), theme().px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(320), theme().px(240))

    # the picture -------------------------------------------------------------------------------------

    def picture(self) -> Picture:
        """Where everything stands now."""
        shown = []
        for bubble in self.bubbles:
            if self._dragged is not None and bubble.key == self.chosen:
                x, y = self._dragged
                bubble = Bubble(bubble.key, bubble.name, x, y, bubble.size, bubble.ours, bubble.status_quo)
            shown.append(bubble)
        return picture(shown, self.width(), self.height(), theme().zoom)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        chosen = self.chosen if self.hasFocus() else ""
        paint_map(painter, self.picture(), self.axes, look.tokens, chosen=chosen, scale=look.zoom)
        painter.end()

    # the hand ----------------------------------------------------------------------------------------

    def _at(self, place: QPointF) -> Spot | None:
        """The bubble under the pointer; of several the smallest, which is painted on top."""
        hit = [
            spot
            for spot in self.picture().spots
            if (spot.x - place.x()) ** 2 + (spot.y - place.y()) ** 2 <= max(spot.radius, theme().px(10)) ** 2
        ]
        return min(hit, key=lambda spot: spot.radius, default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._at(event.position())
        if spot is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._held = event.position() - QPointF(spot.x, spot.y) if self.movable else None
        self.choose(spot.bubble.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            over = self._at(event.position()) is not None and self.movable
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        place = event.position() - self._held
        found = self.picture()
        self._dragged = share_of(place.x(), place.y(), found.plot, found.unit)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._held, self._dragged = self._dragged, None, None
        if dragged is not None:
            self.moved.emit(self.chosen, round(dragged[0], 4), round(dragged[1], 4), False)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._at(event.position())
        if spot is not None:
            self.opened.emit(spot.bubble.key)

    # the keys ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        bubble = next((each for each in self.bubbles if each.key == self.chosen), None)
        if bubble is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(bubble.key)
        elif bubble is not None and (step := arrow_of(event)) is not None and self.movable:
            across, down = step
            x, y = min(1.0, max(0.0, bubble.x + across)), min(1.0, max(0.0, bubble.y - down))
            self.moved.emit(bubble.key, round(x, 4), round(y, 4), True)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from bubble to bubble, then on."""
        keys = [bubble.key for bubble in self.bubbles]
        to = (keys.index(self.chosen) if self.chosen in keys else 0) + (1 if forward else -1)
        if not self.hasFocus() or not 0 <= to < len(keys):
            return super().focusNextPrevChild(forward)
        self.choose(keys[to])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = [bubble.key for bubble in self.bubbles]
        if keys and event.reason() == Qt.FocusReason.TabFocusReason:
            self.choose(keys[0])
        elif keys and event.reason() == Qt.FocusReason.BacktabFocusReason:
            self.choose(keys[-1])
        self.update()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            spot = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._told(spot.bubble) if spot else "", self)
            return True
        return super().event(event)
