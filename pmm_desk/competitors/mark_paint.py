"""Paints the cells of the comparison: marks that differ in shape as well as in colour, and small chips."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pmm_desk.widgets.cell_editors import CellLine
from pmm_desk.widgets.charts import paint_heat
from pmm_desk.widgets.marks import paint_mark
from pmm_desk.widgets.theme import icon, theme

MARK_ROLE = int(Qt.ItemDataRole.UserRole) + 1
CHIP_ROLE = int(Qt.ItemDataRole.UserRole) + 2
OURS_ROLE = int(Qt.ItemDataRole.UserRole) + 3
HEADING_ROLE = int(Qt.ItemDataRole.UserRole) + 4
NOTED_ROLE = int(Qt.ItemDataRole.UserRole) + 5
HEAT_ROLE = int(Qt.ItemDataRole.UserRole) + 6
"""An importance 1…5, 0 for none."""
FOLD_ROLE = int(Qt.ItemDataRole.UserRole) + 7
"""Of a heading: whether its rows are hidden, and how many (0 where they are not)."""

Index = QModelIndex | QPersistentModelIndex


def mark_icon(mark: str) -> QIcon:
    """A mark as the icon of a menu or a button."""
    side = theme().px(18)
    pixmap = QPixmap(side * 2, side * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_mark(painter, QRectF(0, 0, side, side), mark)
    painter.end()
    return QIcon(pixmap)


def paint_chip(painter: QPainter, rect: QRectF, text: str, kind: str) -> float:
    """Draw a chip at the left of `rect`, its text cut to fit; return the width it took."""
    look = theme()
    fill, word = look.tokens.chip(kind)
    metrics = look.metrics(12, 500)
    pad = look.px(7)
    room = rect.width() - 2 * pad
    if room < look.px(10):
        return 0.0
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
    width = metrics.horizontalAdvance(shown) + 2 * pad
    height = metrics.height() + look.px(3)
    box = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box, look.px(4), look.px(4))
    painter.setPen(QColor(word))
    painter.setFont(look.font(12, 500))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
    return float(width)


class CellDelegate(QStyledItemDelegate):
    """Paints every cell of the comparison by itself: no widget per cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_focus = True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return CellLine(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = theme()
        chip = index.data(CHIP_ROLE)
        text = chip[0] if chip else str(index.data() or "")
        width = look.metrics(13).horizontalAdvance(text) + look.px(32 if chip else 24)
        return QSize(width, look.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        rect = QRectF(option.rect)
        state = option.state
        heading = index.data(HEADING_ROLE)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if heading:
            painter.fillRect(rect, look.color("alternate"))
        elif selected or index.data(OURS_ROLE):
            painter.fillRect(rect, look.color("accent_soft"))
        painter.setPen(look.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        mark, chip, heat = index.data(MARK_ROLE), index.data(CHIP_ROLE), index.data(HEAT_ROLE)
        inner = rect.adjusted(look.px(8), 0, -look.px(8), 0)
        if heading:
            self._paint_heading(painter, inner, index)
        elif heat is not None:
            paint_heat(painter, rect, heat or None)
        elif mark:
            paint_mark(painter, rect, mark)
            if index.data(NOTED_ROLE):
                self._paint_corner(painter, rect)
        elif chip:
            paint_chip(painter, inner, chip[0], chip[1])
        else:
            painter.setFont(look.font(13))
            painter.setPen(look.color("text"))
            width = int(inner.width())
            text = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, width)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.show_focus and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_heading(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """A heading with its arrow; folded, how many rows it hides."""
        look = theme()
        fold = index.data(FOLD_ROLE)
        if fold is None:
            return
        folded, hidden = fold
        side = look.px(14)
        arrow = icon("chevron-right" if folded else "chevron-down", color="muted", size=14)
        place = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        arrow.paint(painter, place.toRect())
        text = f"{index.data() or ''}  {hidden}" if hidden else str(index.data() or "")
        painter.setFont(look.font(12, 600))
        painter.setPen(look.color("muted"))
        words = rect.adjusted(side + look.px(4), 0, 0, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_corner(self, painter: QPainter, rect: QRectF) -> None:
        """A small corner says that the cell has a note, as in a spreadsheet."""
        side = theme().px(6)
        corner = QPainterPath(rect.topRight() + QPointF(-side, 0))
        corner.lineTo(rect.topRight())
        corner.lineTo(rect.topRight() + QPointF(0, side))
        corner.closeSubpath()
        painter.fillPath(corner, theme().color("muted"))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)
