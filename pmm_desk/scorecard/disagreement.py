"""The map of disagreement: features down, criteria across, the warmer the further the opinions lie apart."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pmm_desk.scorecard.opinions import Cell, Opinions, Spread
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SPREAD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""A Spread, None for a cell nobody scored, or 'hidden'."""


def range_words(spread: Spread) -> str:
    """How far the scores of a cell reach: 4, or 2–5."""
    return f"{spread.low}–{spread.high}" if spread.range else str(spread.low)


class DisagreementModel(QAbstractTableModel):
    """Opinions as a table; the first column names the features."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.opinions = Opinions((), (), (), ())
        self._names: dict[str, str] = {}

    def show_opinions(self, opinions: Opinions, names: dict[str, str]) -> None:
        """Show these; `names` of the features."""
        same = (opinions.features, opinions.criteria) == (self.opinions.features, self.opinions.criteria)
        if same and names == self._names:
            self.opinions = opinions
            if opinions.features:
                last = self.index(len(opinions.features) - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.opinions, self._names = opinions, names
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """The cell of an index; None for a name."""
        if not index.isValid() or not index.column():
            return None
        return self.opinions.features[index.row()], str(self.opinions.criteria[index.column() - 1]["id"])

    def find(self, cell: Cell) -> QModelIndex:
        """The index of a cell; an invalid one if it is not there."""
        criteria = [str(row["id"]) for row in self.opinions.criteria]
        if cell[0] not in self.opinions.features or cell[1] not in criteria:
            return QModelIndex()
        return self.index(self.opinions.features.index(cell[0]), criteria.index(cell[1]) + 1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.opinions.features)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1 + len(self.opinions.criteria)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and not section:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if not section:
            return self.tr("Feature")
        row = self.opinions.criteria[section - 1]
        short = str(row["short_name"] or row["name"] or row["code"])
        return short if role == Qt.ItemDataRole.DisplayRole else str(row["name"])

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        cell = self.cell(index)
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if cell is None:
            name = self._names.get(self.opinions.features[index.row()], "") if index.isValid() else ""
            return (name or self.tr("Unnamed")) if role in texts else None
        hidden = self.opinions.hidden(cell)
        spread = self.opinions.spread(cell)
        if role == SPREAD_ROLE:
            return "hidden" if hidden else spread
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if spread is None else range_words(spread)
        if role in texts:
            if hidden:
                return self.tr("Hidden until you have scored it")
            if spread is None:
                return self.tr("Nobody has scored it")
            return self.tr("{range}, {count} of {all} have scored").format(
                range=range_words(spread), count=spread.count, all=len(self.opinions.scorers)
            )
        return None


class _HeatDelegate(QStyledItemDelegate):
    """Paints the cells, warmer where opinions lie further apart."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, place = theme(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = place.adjusted(look.px(2), look.px(2), -look.px(2), -look.px(2))
        spread = index.data(SPREAD_ROLE)
        if not index.column():
            inner = place.adjusted(look.px(8), 0, -look.px(4), 0)
            draw_text(painter, inner, str(index.data() or ""), look.font(13, 500), look.tokens.text)
        elif isinstance(spread, Spread):
            shade = look.color("danger" if spread.range else "success")
            shade.setAlphaF(0.12 + 0.5 * float(spread.share) if spread.range else 0.12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawRoundedRect(box, look.px(4), look.px(4))
            weight = 600 if spread.range else 400
            draw_text(painter, box, str(index.data()), look.font(12, weight), look.tokens.text, center=True)
        else:
            painter.setPen(
                QPen(look.color("line"), 1, Qt.PenStyle.DotLine if spread is None else Qt.PenStyle.SolidLine)
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, look.px(4), look.px(4))
            words = "–" if spread is None else "?"
            draw_text(painter, box, words, look.font(12), look.tokens.muted, center=True)
        if option.state & QStyle.StateFlag.State_Selected and index.column():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, look.px(4), look.px(4))
        painter.restore()


class DisagreementMap(QTableView):
    """Shows a DisagreementModel; the arrows walk over it."""

    cell_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("disagreement")
        self.rows = DisagreementModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_HeatDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(theme().px(20))
        self.horizontalHeader().setHighlightSections(False)
        self.rows.modelReset.connect(self.fit)
        theme().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Give every column its width."""
        look, count = theme(), self.rows.columnCount() - 1
        self.verticalHeader().setDefaultSectionSize(look.px(30))
        room = self.viewport().width()
        width = max(look.px(52), min(look.px(96), (room - look.px(220)) // max(1, count)))
        self.setColumnWidth(0, max(look.px(150), room - width * count))
        for column in range(1, count + 1):
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def chosen(self) -> Cell | None:
        """The cell one stands on."""
        return self.rows.cell(self.currentIndex())

    def choose(self, cell: Cell) -> bool:
        """Stand on a cell; False if it is not there."""
        index = self.rows.find(cell)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.cell_chosen.emit()
