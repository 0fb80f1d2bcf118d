"""One mark of the comparison with its word beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.widgets.marks import mark_word, paint_mark
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import follow, theme


class MarkLabel(QWidget):
    """Shows yes, partly, no or unknown: the painted mark and, where there is room, its word."""

    def __init__(self, mark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = mark
        self.setAccessibleName(mark_word(mark))
        self.setToolTip(mark_word(mark))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow(self)

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(look.metrics(12).horizontalAdvance(mark_word(self.mark)) + look.px(28), look.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(20), theme().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(14)
        paint_mark(painter, QRectF(2, (self.height() - side) / 2, side, side), self.mark)
        left = side + look.px(8)
        if self.width() - left > look.px(24):
            place = QRectF(left, 0, self.width() - left, self.height())
            draw_text(painter, place, mark_word(self.mark), look.font(12), look.tokens.muted)
