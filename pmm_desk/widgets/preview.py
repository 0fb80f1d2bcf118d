"""Shows the pages of a PDF as paper on a desk: drawn off the UI thread, the newest wins."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from pmm_desk.widgets.theme import follow, theme

_MARGIN = 24
_GAP = 16
_SETTLE = 120
"""Milliseconds after the last change of width before pages are drawn sharp again."""
PDFIUM = threading.Lock()
"""Held by whoever calls PDFium, until what it gave is let go: it knows one thread per process, or crashes."""


@dataclass(frozen=True)
class _Order:
    """What is asked of the worker: these bytes, this wide, numbered to tell the newest."""

    number: int
    pdf: bytes
    width: int
    ratio: float


@dataclass(frozen=True)
class Pages:
    """Pages as pictures, or the words of what went wrong."""

    number: int
    width: int
    images: tuple[QImage, ...]
    problem: str = ""


class PageDrawer(QObject):
    """A thread that turns PDF bytes into pictures; while it draws, only the newest order waits."""

    drawn = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wake = threading.Condition()
        self._order: _Order | None = None
        self._closing = False
        self._thread: threading.Thread | None = None

    def ask(self, order: _Order) -> None:
        """Draw this next, instead of whatever waits."""
        with self._wake:
            self._order = order
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="page-drawer", daemon=True)
                self._thread.start()
            self._wake.notify()

    def close(self) -> None:
        """Stop the thread and wait for it."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread is not None:
            self._thread.join(5)

    def _work(self) -> None:
        while True:
            with self._wake:
                while self._order is None and not self._closing:
                    self._wake.wait()
                if self._closing:
                    return
                order, self._order = self._order, None
            assert order is not None
            with PDFIUM:
                pages = _draw(order)
            with self._wake:
                if self._closing:
                    return
            self.drawn.emit(pages)


def _draw(order: _Order) -> Pages:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(order.pdf)
    except pypdfium2.PdfiumError as error:
        return Pages(order.number, order.width, (), str(error))
    images = []
    try:
        for page in document:
            bitmap = page.render(scale=order.width * order.ratio / page.get_width(), rev_byteorder=False)
            form = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGB32
            picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form)
            picture = picture.rgbSwapped() if bitmap.n_channels == 3 else picture.copy()
            picture.setDevicePixelRatio(order.ratio)
            images.append(picture)
    finally:
        document.close()
    return Pages(order.number, order.width, tuple(images))


class SheetPreview(QAbstractScrollArea):
    """The preview: `show_pdf(bytes)`; Ctrl+wheel zooms, several pages scroll.

    Property `whole` true fits the whole page, else its width; a double click changes between the two.
    """

    painted = Signal()
    """The newest pages are on the screen."""
    pages_changed = Signal(int)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "preview")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._drawer = PageDrawer(self)
        self._drawer.drawn.connect(self._show_pages, Qt.ConnectionType.QueuedConnection)
        self._pdf = b""
        self._number = 0
        self._zoom = 1.0
        self._most_width = 620
        self._sizes: list[QSize] = []
        self._images: tuple[QImage, ...] = ()
        self._fresh = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self._ask)
        self.destroyed.connect(self._drawer.close)
        cast(QApplication, QApplication.instance()).aboutToQuit.connect(self._drawer.close)
        follow(self)

    def show_pdf(self, pdf: bytes) -> None:
        """Show this document; called again before it is drawn, the newer one wins."""
        self._pdf = pdf
        self._settle.stop()
        self._ask()

    def clear(self) -> None:
        """Show nothing."""
        self._pdf, self._images, self._sizes = b"", (), []
        self._number += 1
        self.viewport().update()

    def close_worker(self) -> None:
        """Stop the drawing thread; the window calls this when it closes."""
        self._drawer.close()

    @property
    def images(self) -> tuple[QImage, ...]:
        """The pages as drawn last."""
        return self._images

    def zoom(self) -> float:
        """1.0 is the whole page where property `whole` is true, else as wide as there is room."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show larger or smaller than the width allows; kept between 0.25 and 4."""
        self._zoom = min(4.0, max(0.25, zoom))
        self._layout_pages()
        self._settle.start()

    def page_width(self) -> int:
        """The width of a page in pixels of the widget."""
        free = self.viewport().width() - 2 * theme().px(_MARGIN)
        fitting = min(free, theme().px(self._most_width)) if self._zoom <= 1 else free
        if self.property("whole"):
            size = self._sizes[0] if self._sizes else QSize(210, 297)
            room = self.viewport().height() - 2 * theme().px(_MARGIN)
            fitting = min(fitting, round(room * size.width() / size.height()))
        return max(80, round(fitting * self._zoom))

    def page_place(self, number: int) -> QRect:
        """Where page `number` (from 0) stands, in the viewport."""
        width = self.page_width()
        top = theme().px(_MARGIN)
        for size in self._sizes[:number]:
            top += round(size.height() * width / size.width()) + theme().px(_GAP)
        size = self._sizes[number]
        left = max(theme().px(_MARGIN), (self.viewport().width() - width) // 2)
        corner = QPoint(left - self.horizontalScrollBar().value(), top - self.verticalScrollBar().value())
        return QRect(corner, QSize(width, round(size.height() * width / size.width())))

    def _ask(self) -> None:
        if self._pdf:
            self._number += 1
            self._drawer.ask(_Order(self._number, self._pdf, self.page_width(), self.devicePixelRatioF()))

    def _show_pages(self, pages: Pages) -> None:
        if pages.number < self._number and self._images and pages.width != self.page_width():
            return
        if not self._pdf:
            return
        if pages.problem:
            self.failed.emit(pages.problem)
            return
        before = len(self._images)
        self._images = pages.images
        self._sizes = [image.size() for image in pages.images]
        self._fresh = True
        self._layout_pages()
        if before != len(self._images):
            self.pages_changed.emit(len(self._images))

    def _layout_pages(self) -> None:
        view = self.viewport().size()
        if self._sizes:
            last = self.page_place(len(self._sizes) - 1)
            bottom = last.bottom() + self.verticalScrollBar().value() + theme().px(_MARGIN)
            wide = last.width() + 2 * theme().px(_MARGIN)
        else:
            bottom, wide = 0, 0
        self.verticalScrollBar().setRange(0, max(0, bottom - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(theme().px(40))
        self.horizontalScrollBar().setRange(0, max(0, wide - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(event, QPaintEvent):
            self._paint()
            return True
        return super().viewportEvent(event)

    def _paint(self) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        view = self.viewport().rect()
        for number, image in enumerate(self._images):
            place = self.page_place(number)
            if place.intersects(view):
                _paint_shadow(painter, place)
                painter.drawImage(QRectF(place), image)
        painter.end()
        if self._fresh:
            self._fresh = False
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout_pages()
        if self._pdf:
            self._settle.start()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """From the whole page to one that can be read, and back."""
        self.setProperty("whole", not self.property("whole"))
        self.set_zoom(1.0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            event.accept()
            return
        super().wheelEvent(event)


def _paint_shadow(painter: QPainter, place: QRect) -> None:
    shade = QColor(theme().tokens.shadow)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for reach in range(14, 0, -1):
        shade.setAlphaF(0.002 + 0.0016 * (14 - reach))
        painter.setBrush(shade)
        painter.drawRoundedRect(place.adjusted(-reach, -reach + 4, reach, reach + 4), reach, reach)
