"""All combinations of role, customer type and buying behaviour as a compact table; a free place begins a group."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
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

from pmm_desk.audience.reckoning import Reckoning
from pmm_desk.audience.rules import triple
from pmm_desk.audience.words import persona_title
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
Triple = tuple[str, str, str]


class CombinationModel(QAbstractTableModel):
    """Lines: role and behaviour; columns: customer types. A cell is the group that has the three, or free."""

    def __init__(self, reckoning: Reckoning, parent: QWidget) -> None:
        super().__init__(parent)
        self._reckoning = reckoning
        self.lines: Sequence[tuple[str, str]] = ()
        self.kinds: Sequence[str] = ()
        self._used: dict[Triple, str] = {}
        self._room = 0

    def set_room(self, width: int) -> None:
        """How wide, in px, the names of the customer types may be."""
        if width != self._room:
            self._room = width
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, self.columnCount() - 1))

    def read(self) -> None:
        """Take the lists and groups as they are now."""
        parts = self._reckoning.parts
        self.beginResetModel()
        self.lines = [(role, way) for role in parts["persona"] for way in parts["buying_behaviour"]]
        self.kinds = list(parts["customer_type"])
        self._used = {triple(group): group["id"] for group in self._reckoning.groups.values()}
        self.endResetModel()

    def triple_at(self, index: Index) -> Triple | None:
        """The three of a cell; None for the two columns that name the line."""
        if not index.isValid() or index.column() < 2:
            return None
        role, way = self.lines[index.row()]
        return role, self.kinds[index.column() - 2], way

    def group_at(self, index: Index) -> str | None:
        """The group in a cell, if there is one."""
        three = self.triple_at(index)
        return self._used.get(three) if three else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2 + len(self.kinds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(index) if role == Qt.ItemDataRole.DisplayRole else self.tip(index)
        return self.tip(index) if role == Qt.ItemDataRole.ToolTipRole else None

    def _words(self, index: Index) -> str:
        parts = self._reckoning.parts
        role, way = self.lines[index.row()]
        if index.column() == 0:
            return str(parts["persona"][role]["job_title"] or parts["persona"][role]["name"])
        if index.column() == 1:
            return str(parts["buying_behaviour"][way]["name"])
        group = self.group_at(index)
        row = self._reckoning.groups.get(group or "", {})
        return str(row.get("code") or row.get("name") or "")

    def tip(self, index: Index) -> str:
        """What the cell is about, in whole names."""
        three = self.triple_at(index)
        if three is None:
            return self._words(index)
        parts = self._reckoning.parts
        names = " × ".join(
            (
                persona_title(parts["persona"][three[0]]),
                str(parts["customer_type"][three[1]]["name"]),
                str(parts["buying_behaviour"][three[2]]["name"]),
            )
        )
        group = self._reckoning.groups.get(self.group_at(index) or "")
        if group is not None:
            return self.tr("Open “{name}”: {parts}").format(name=group["name"] or self.tr("Unnamed"), parts=names)
        return self.tr("Begin a target group: {parts}").format(parts=names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        words = (self.tr("Role"), self.tr("Behaviour"))
        text = (
            words[section]
            if section < 2
            else str(self._reckoning.parts["customer_type"][self.kinds[section - 2]]["name"])
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return folded(text, theme().metrics(12, 500), self._room) if section >= 2 else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignLeft if section < 2 else Qt.AlignmentFlag.AlignHCenter
            return across | Qt.AlignmentFlag.AlignVCenter
        return None


def folded(text: str, metrics: QFontMetrics, width: int, most: int = 3) -> str:
    """A name on up to `most` lines of `width` px: Latin words stay whole, Chinese may break anywhere."""
    lines = [""]
    for piece in re.findall(r"\s+|[\u2e80-\U0003ffff]|[^\s\u2e80-\U0003ffff]+", text):
        if metrics.horizontalAdvance((lines[-1] + piece).strip()) <= width or not lines[-1].strip():
            lines[-1] += piece
        else:
            lines.append(piece)
    lines = [line.strip() for line in lines]
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1] + "…"]
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)


class _Cells(QStyledItemDelegate):
    """Paints a used place filled, a free one with a faint plus."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        model: Any = index.model()
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = option.rect
        painter.fillRect(edge.left(), edge.bottom(), edge.width(), 1, look.color("alternate"))
        text = str(index.data() or "")
        if index.column() < 2:
            font = look.font(12, 600 if index.column() == 0 else 400)
            shade = look.tokens.text if index.column() == 0 else look.tokens.muted
            draw_text(painter, place.adjusted(look.px(8), 0, -4, 0), text, font, shade)
        else:
            self._paint_place(painter, option, place, text if model.group_at(index) else None)
        painter.restore()

    def _paint_place(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, text: str | None) -> None:
        look = theme()
        box = place.adjusted(look.px(4), look.px(4), -look.px(4), -look.px(5))
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        used = text is not None
        fill = look.tokens.accent_soft if used else look.tokens.alternate if over else look.tokens.surface
        painter.setPen(
            QPen(QColor(look.tokens.accent if focused else fill if used else look.tokens.line), 2 if focused else 1)
        )
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
        shade = look.tokens.accent if used or over or focused else look.tokens.disabled
        draw_text(
            painter, box.adjusted(4, 0, -4, 0), text or ("✓" if used else "+"), look.font(12, 600), shade, center=True
        )


class Combinations(QTableView):
    """The table; a click or Enter on a place opens its group or begins one."""

    begin_asked = Signal(object)
    """Begin a group with these three: (role, customer type, buying behaviour)."""
    open_asked = Signal(str)

    def __init__(self, reckoning: Reckoning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("combinations")
        self.model_of_places = CombinationModel(reckoning, self)
        self.setModel(self.model_of_places)
        self.setItemDelegate(_Cells(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._take)
        theme().changed.connect(self._measure)
        self._measure()

    def refresh(self) -> None:
        """Show the lists and groups as they are now."""
        at = self.currentIndex()
        line, column = at.row(), at.column()
        self.clearSpans()
        self.model_of_places.read()
        ways = len({way for _, way in self.model_of_places.lines})
        if ways > 1:
            for first in range(0, len(self.model_of_places.lines), ways):
                self.setSpan(first, 0, ways, 1)
        self.setCurrentIndex(self.model_of_places.index(line, column))
        self._measure()

    def _measure(self) -> None:
        look = theme()
        self.verticalHeader().setDefaultSectionSize(look.px(34))
        self.horizontalHeader().setFixedHeight(look.px(62))
        kinds = len(self.model_of_places.kinds)
        if not kinds:
            return
        named = (look.px(124), look.px(130))
        for column, wide in enumerate(named):
            self.setColumnWidth(column, wide)
        rest = max(look.px(88), (self.viewport().width() - sum(named)) // kinds)
        self.model_of_places.set_room(rest - look.px(16))
        for column in range(kinds):
            self.setColumnWidth(2 + column, rest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _take(self, index: QModelIndex) -> None:
        three = self.model_of_places.triple_at(index)
        if three is None:
            return
        group = self.model_of_places.group_at(index)
        if group is not None:
            self.open_asked.emit(group)
        else:
            self.begin_asked.emit(three)
