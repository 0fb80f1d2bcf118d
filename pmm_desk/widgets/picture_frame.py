"""The painted frame of a picture, with what to do while it is empty; and the picture shown large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.pictures import paint_picture
from pmm_desk.widgets.theme import follow, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from pmm_desk.project.reader import Reader

_WIDEST = 0.86
"""The share of the screen that a large picture takes at most."""


class PictureFrame(QWidget):
    """Shows one picture; keys, clicks and the menu ask for what its field can do."""

    paste_asked = Signal()
    copy_asked = Signal()
    remove_asked = Signal()
    open_asked = Signal()
    menu_asked = Signal(QMenu)
    """Fill this context menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None
        self._name = ""
        self._circle = False
        self._height = 160
        self._target = False
        self.busy = False
        self.monogram = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_form(circle=False, height=160)
        follow(self)

    def set_form(self, *, circle: bool, height: int) -> None:
        """A circle, or a soft rectangle as wide as there is room; `height` in px at 100 %."""
        self._circle, self._height = circle, height
        across = QSizePolicy.Policy.Fixed if circle else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.updateGeometry()
        self.update()

    def show_picture(self, reader: Reader | None, name: str) -> None:
        """Show the picture of this name; '' for none."""
        self._reader, self._name = reader, name
        self.retranslate()
        self.update()

    def set_busy(self, busy: bool) -> None:
        """Say that a picture is on its way."""
        self.busy = busy
        self.update()

    def set_target(self, target: bool) -> None:
        """Show that a picture can be dropped here."""
        self._target = target
        self.update()

    def retranslate(self) -> None:
        """Say anew what it shows."""
        self.setToolTip("" if self._name else self.tr("Paste, drop or choose a picture"))
        if not self._problem:
            said = self.tr("There is a picture.") if self._name else self.toolTip()
            lost = bool(self._name) and self._reader is not None and self._reader.picture(self._name) is None
            self.setAccessibleDescription(self.tr("This picture is not in the file.") if lost else said)

    def sizeHint(self) -> QSize:
        height = theme().px(self._height)
        return QSize(height if self._circle else theme().px(240), height)

    def minimumSizeHint(self) -> QSize:
        height = theme().px(self._height)
        return QSize(height if self._circle else theme().px(96), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self._circle:
            side = min(inner.width(), inner.height())
            inner = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        if self.busy:
            self._paint_words(painter, inner, self.tr("Bringing the picture in…"))
        elif not self._name:
            self._paint_empty(painter, inner)
        elif self._reader is None or not paint_picture(
            painter, inner, self._reader, self._name, circle=self._circle, left=not self._circle
        ):
            self._paint_words(painter, inner, self.tr("This picture is not in the file."))
        self._paint_outline(painter, inner)

    @property
    def _problem(self) -> bool:
        """Whether its field says why a picture was refused."""
        return bool(self.property("problem") == "true")

    def _paint_outline(self, painter: QPainter, inner: QRectF) -> None:
        look = theme()
        shade = "danger" if self._problem else "accent"
        if not (self.hasFocus() or self._target or shade == "danger"):
            return
        painter.setPen(QPen(look.color(shade), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_form(painter, inner.adjusted(-2, -2, 2, 2))

    def _paint_form(self, painter: QPainter, place: QRectF) -> None:
        if self._circle:
            painter.drawEllipse(place)
        else:
            painter.drawRoundedRect(place, theme().px(8), theme().px(8))

    def _paint_empty(self, painter: QPainter, inner: QRectF) -> None:
        look = theme()
        if self.monogram:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_soft"))
            self._paint_form(painter, inner)
            size = inner.height() / look.px(100) * 36
            draw_text(painter, inner, self.monogram, look.font(size, 600), look.tokens.accent, center=True)
            return
        self._paint_ground(painter, inner)
        side = look.px(22)
        middle = inner.center().y() - (0 if self._circle else look.px(12))
        picture = look.icon("image", color="muted", size=22).pixmap(QSize(side, side), self.devicePixelRatioF())
        painter.drawPixmap(round(inner.center().x() - side / 2), round(middle - side / 2), picture)
        if not self._circle:
            words = QRectF(inner.left(), middle + side / 2 + look.px(4), inner.width(), look.px(20))
            told = self.tr("Paste, drop or choose a picture")
            draw_text(painter, words, told, look.font(12), look.tokens.muted, center=True)

    def _paint_words(self, painter: QPainter, inner: QRectF, words: str) -> None:
        look = theme()
        self._paint_ground(painter, inner)
        painter.setFont(look.font(12))
        painter.setPen(look.color("muted"))
        room = inner.adjusted(look.px(10), look.px(6), -look.px(10), -look.px(6))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def _paint_ground(self, painter: QPainter, inner: QRectF) -> None:
        look = theme()
        painter.setPen(QPen(look.color("control_line"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(look.color("ground"))
        self._paint_form(painter, inner)

    # keys and clicks -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Else a shortcut of the window with the same keys would have them first.
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.ShortcutOverride and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        self.menu_asked.emit(menu)
        menu.exec(event.globalPos())
        menu.deleteLater()


class PictureView(QDialog):
    """One picture as large as it is, or as the screen allows; Escape closes it."""

    def __init__(self, image: QImage, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name or self.tr("Picture"))
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableSize() * _WIDEST
        shown = QLabel()
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setPixmap(QPixmap.fromImage(image))
        shown.setAccessibleName(self.windowTitle())
        area = QScrollArea(self)
        area.setWidget(shown)
        area.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.resize((image.size() + QSize(4, 4)).boundedTo(room).expandedTo(QSize(200, 120)))


def _is_ours(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste) or event.matches(QKeySequence.StandardKey.Copy)
