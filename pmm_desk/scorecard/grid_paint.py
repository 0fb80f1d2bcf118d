"""Paints the score table: tinted scores, bars, ticks, tier swatches, chips; and its header."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pmm_desk.scorecard.grid import (
    BAR_ROLE,
    CHIPS_ROLE,
    FIRST_CRITERION,
    HEAT_ROLE,
    TICK_ROLE,
    TIER_ROLE,
    GridModel,
)
from pmm_desk.widgets.cell_editors import CellLine
from pmm_desk.widgets.charts import paint_heat, paint_score, paint_tier
from pmm_desk.widgets.marks import paint_tick
from pmm_desk.widgets.painting import chip_width, draw_text, paint_chip
from pmm_desk.widgets.theme import theme

Index = QModelIndex | QPersistentModelIndex


class ScoreDelegate(QStyledItemDelegate):
    """Paints every cell of the score table by itself."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return CellLine(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        place = QRectF(option.rect)
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, look.color("accent_soft"))
        painter.setPen(look.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = place.adjusted(look.px(8), 0, -look.px(8), -1)
        if (heat := index.data(HEAT_ROLE)) is not None:
            paint_heat(painter, place, heat[0], heat[1])
        elif (bar := index.data(BAR_ROLE)) is not None:
            if bar[0] is not None:
                paint_score(painter, inner, bar[0], bar[1], bar[2])
        elif (tick := index.data(TICK_ROLE)) is not None:
            paint_tick(painter, place, tick[1])
        elif (tier := index.data(TIER_ROLE)) is not None:
            paint_tier(painter, inner, tier[0], tier[1])
        elif (chips := index.data(CHIPS_ROLE)) is not None:
            self._paint_chips(painter, inner, chips)
        else:
            weight = 500 if index.column() == 0 else 400
            draw_text(painter, inner, str(index.data() or ""), look.font(13, weight), look.tokens.text)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -2), look.px(4), look.px(4))
        painter.restore()

    def _paint_chips(self, painter: QPainter, place: QRectF, chips: list[tuple[str, str]]) -> None:
        look = theme()
        left, height = place.left(), look.px(20)
        for kind, words in chips:
            room = place.right() - left
            if room < look.px(40):
                break
            width = min(chip_width(words), room)
            paint_chip(painter, QRectF(left, place.center().y() - height / 2, width, height), kind, words)
            left += width + look.px(6)


class ScoreHeader(QHeaderView):
    """The names of the columns; the four checks share one name; the sorted column has an arrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("grid_header")
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(36))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, model = theme(), self.model()
        if not isinstance(model, GridModel):
            return
        painter.save()
        painter.fillRect(rect, look.color("surface"))
        painter.setPen(look.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        checks = range(model.check_column, model.tier_column)
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        place = QRectF(rect).adjusted(look.px(8), 0, -look.px(4), 0)
        centered = FIRST_CRITERION <= section < model.score_column
        if centered:
            place = QRectF(rect).adjusted(look.px(2), 0, -look.px(2), 0)
        if section in checks:
            # The last of the four is painted after the others: it writes the name over all of them.
            words = self.tr("Ready") if section == checks[-1] else ""
            place = QRectF(self.sectionViewportPosition(checks[0]) + look.px(8), rect.top(), 0, rect.height())
            place.setRight(rect.right())
        if section == self.sortIndicatorSection():
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            # The usual order has the highest tier on top: that is downwards.
            words += " ▾" if down != (section == model.tier_column) else " ▴"
        shade = look.tokens.text if section == self.sortIndicatorSection() else look.tokens.muted
        draw_text(painter, place, words, look.font(12, 500), shade, center=centered)
        painter.restore()
