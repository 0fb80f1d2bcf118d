"""The table of all combinations: a click on a free place begins a group, X or the menu says that it is impossible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QBrush, QColor, QContextMenuEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pmm_desk.audience.combinations import CombinationModel, Index, Triple
from pmm_desk.audience.reckoning import Reckoning
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable


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
            if model.mark_at(index) is not None and not model.group_at(index):
                self._paint_impossible(painter, option, place)
            else:
                self._paint_place(painter, option, place, text if model.group_at(index) else None)
        painter.restore()

    def _paint_impossible(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF) -> None:
        """A hatched place with a cross: nobody is missed here."""
        look = theme()
        box = place.adjusted(look.px(4) + 0.5, look.px(4) + 0.5, -look.px(4) - 0.5, -look.px(5) - 0.5)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(look.color("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(look.color("alternate"))
        painter.drawRoundedRect(box, look.px(4), look.px(4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(look.color("control_line"), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, look.px(4), look.px(4))
        middle = QRectF(0, 0, look.px(22), look.px(18))
        middle.moveCenter(box.center())
        painter.setBrush(look.color("alternate"))
        painter.drawRoundedRect(middle, look.px(4), look.px(4))
        draw_text(painter, middle, "×", look.font(12, 600), look.tokens.muted, center=True)

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
    mark_asked = Signal(object, bool)
    """Say that these three are impossible (True), or possible after all."""
    reached = Signal(object)
    """The cursor came to another place: its three, or None."""
    writable = True

    def __init__(self, reckoning: Reckoning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("combinations")
        self.model_of_places = CombinationModel(reckoning, self)
        self.setModel(self.model_of_places)
        self.setItemDelegate(_Cells(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        # Arrows go from cell to cell; Tab goes on, or nobody without a mouse would come out again.
        self.setTabKeyNavigation(False)
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
        elif event.key() in (Qt.Key.Key_X, Qt.Key.Key_Delete):
            self._turn(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the place under the pointer, or, from the keyboard, with the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos())) if by_mouse else self.currentIndex()
        actions = self.actions_at(index)
        if not actions:
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in actions:
            action.setParent(menu)
            menu.addAction(action)
        corner = self.visualRect(index).center()
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(corner))

    def actions_at(self, index: Index) -> list[QAction]:
        """What can be done with a place: open or begin its group, mark it as impossible or take that back."""
        model = self.model_of_places
        three = model.triple_at(index)
        if three is None:
            return []
        held = QPersistentModelIndex(index)
        found = []
        if model.group_at(index) is not None:
            found.append(self._action(self.tr("Open the target group"), lambda: self._take(held)))
        elif model.mark_at(index) is None and self.writable:
            found.append(self._action(self.tr("Begin a target group"), lambda: self._take(held)))
        if not self.writable:
            return found
        if model.mark_at(index) is not None:
            found.append(self._action(self.tr("Possible after all"), lambda: self.mark_asked.emit(three, False)))
        elif model.group_at(index) is None:
            found.append(self._action(self.tr("Mark as impossible…"), lambda: self.mark_asked.emit(three, True)))
        return found

    def _action(self, words: str, work: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda _=False: work())
        return action

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.reached.emit(self.model_of_places.triple_at(current))

    def show_place(self, three: Triple) -> bool:
        """Put the cursor on the place of three."""
        index = self.model_of_places.index_of(three)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def _turn(self, index: QModelIndex) -> None:
        """Mark a free place as impossible, or an impossible one as free."""
        three = self.model_of_places.triple_at(index)
        if three is not None and self.writable:
            marked = self.model_of_places.mark_at(index) is not None
            if marked or self.model_of_places.group_at(index) is None:
                self.mark_asked.emit(three, not marked)

    def _take(self, index: Index) -> None:
        three = self.model_of_places.triple_at(index)
        if three is None:
            return
        group = self.model_of_places.group_at(index)
        if group is not None:
            self.open_asked.emit(group)
        elif self.model_of_places.mark_at(index) is None and self.writable:
            self.begin_asked.emit(three)
