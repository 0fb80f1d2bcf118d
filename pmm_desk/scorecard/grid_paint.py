"""Paints the score table: tinted scores, bars, ticks, tier swatches, chips; and its header."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pmm_desk.scorecard.grid import FIRST_CRITERION, Cell, GridModel
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

    def draw(
        self, painter: QPainter, place: QRectF, cell: Cell, *, selected: bool = False, focused: bool = False
    ) -> None:
        """Paint one cell."""
        look = theme()
        if selected or focused:
            painter.fillRect(place.adjusted(0, 0, 0, -1), look.color("accent_soft" if selected else "surface"))
        inner = place.adjusted(look.px(8), 0, -look.px(8), -1)
        kind, *content = cell
        if kind == "heat":
            paint_heat(painter, place, *content[:2])
            self._paint_marks(painter, place, *content[2:])
        elif kind == "bar":
            if content[0] is not None:
                paint_score(painter, inner, *content)
        elif kind == "tick":
            paint_tick(painter, place, content[0])
        elif kind == "tier":
            paint_tier(painter, inner, *content)
        elif kind == "chips":
            self._paint_chips(painter, inner, content[0])
        elif content[0]:
            shade = look.tokens.muted if kind == "stale" else look.tokens.text
            draw_text(painter, inner, content[0], look.font(13, 500 if kind == "name" else 400), shade)
        if focused:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -2), look.px(4), look.px(4))
            painter.restore()

    def _paint_marks(self, painter: QPainter, place: QRectF, noted: bool = False, unsure: bool = False) -> None:
        """A corner for a score with a note, a dotted frame for one that its scorer was not sure of."""
        if not (noted or unsure):
            return
        look = theme()
        box = QRectF(0, 0, look.px(26), look.px(20))
        box.moveCenter(place.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if unsure:
            painter.setPen(QPen(look.color("warning"), 1.4, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, look.px(4), look.px(4))
        if noted:
            side = look.px(7)
            corner = box.topRight()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawPolygon([corner, corner - QPointF(side, 0), corner + QPointF(0, side)])
        painter.restore()

    def draw_climb(self, painter: QPainter, place: QRectF, climbed: int) -> None:
        """Say at the end of a name how many places it has climbed or fallen since the drag began."""
        look = theme()
        words = f"▲ {climbed}" if climbed > 0 else f"▼ {-climbed}"
        width = look.metrics(12, 600).horizontalAdvance(words) + look.px(16)
        spot = QRectF(place.right() - width, place.top(), width, place.height() - 1)
        painter.fillRect(spot, look.color("surface"))
        shade = look.tokens.success if climbed > 0 else look.tokens.warning
        draw_text(painter, spot, words, look.font(12, 600), shade, center=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if isinstance(model, GridModel):
            state = option.state
            self.draw(
                painter,
                QRectF(option.rect),
                model.cell(index.row(), index.column()),
                selected=bool(state & QStyle.StateFlag.State_Selected),
                focused=bool(state & QStyle.StateFlag.State_HasFocus),
            )

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
