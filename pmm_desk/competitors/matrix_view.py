"""The view of the comparison: painted, with a fixed first column, and the keyboard of a spreadsheet."""

from __future__ import annotations

from math import ceil
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from pmm_desk.competitors.mark_paint import CellDelegate
from pmm_desk.competitors.matrix import NAME, OURS, Index, MatrixModel
from pmm_desk.competitors.matrix_head import FrozenNames, MatrixHeader, narrowest
from pmm_desk.widgets.clipboard import Sheeted
from pmm_desk.widgets.marks import KEYS, MARKS
from pmm_desk.widgets.spreadsheet import guarded, text_of
from pmm_desk.widgets.theme import theme

NARROWEST_NAME = 230
NAME_IN_NEED = 152
PROOF_IN_NEED = 84
NARROWEST_MARK = 56
FOLDING = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: 0, Qt.Key.Key_Space: -1}
MEASURED = 60
"""So many rows are looked at to find the width of a column."""


class MatrixView(QTableView):
    """Shows a MatrixModel; asks for every change by a signal and changes nothing itself."""

    mark_asked = Signal(list, str)
    """Cells as (comparison row id, rival id or '' for ours), and their new mark."""
    weight_asked = Signal(list, int)
    """Comparison rows, and their new importance 1…5 (0 takes it back)."""
    fold_asked = Signal(str, int)
    """Hide (1) or show (0) the rows of a heading, or turn it round (-1)."""
    row_asked = Signal(str)
    """A new row after this one."""
    move_asked = Signal(str, int)
    """Move this row by so many places."""
    drop_asked = Signal(str, int)
    """Put the row in front of the line with this number."""
    removal_asked = Signal(list)
    """Delete these rows."""
    evidence_asked = Signal()
    """Lead to the evidence of the current cell."""
    paste_asked = Signal(str)
    menu_asked = Signal(QPoint)
    cell_changed = Signal()
    """Another cell is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clipboard: Sheeted | None = None
        self._frozen = FrozenNames(self)
        self._pressed: QModelIndex | None = None
        self._drag_row = ""
        self._drop_line = -1
        self._press_at = QPoint()
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setShowGrid(False)
        # Arrows go from cell to cell; Tab goes on, or nobody without a mouse would come out again.
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = MatrixHeader(self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(True)
        header.sectionResized.connect(self._frozen.follow_width)
        self.horizontalScrollBar().valueChanged.connect(self._frozen.follow_scroll)
        theme().changed.connect(self.fit)

    def show_model(self, model: MatrixModel) -> None:
        """Show this model; call it once."""
        self.setModel(model)
        self._frozen.share(model)
        model.modelReset.connect(self.fit)
        self.fit()

    @property
    def matrix(self) -> MatrixModel:
        """The model it shows."""
        return cast(MatrixModel, self.model())

    # measures ----------------------------------------------------------------------------------------

    def fit(self) -> None:
        """Give every column its width and every heading its span; the names get what is left over."""
        if self.model() is None:
            return
        look = theme()
        self.verticalHeader().setDefaultSectionSize(look.px(37))
        self.clearSpans()
        count = self.matrix.columnCount()
        for line in self.matrix.headings():
            self.setSpan(line, 0, 1, count)
        widths = self._wished_widths()
        width = self.viewport().width()
        wished = min(look.px(NARROWEST_NAME), max(look.px(150), width * 27 // 100), self._name_width())
        # The proofs and the names give way a little before headers are cut.
        proof = self.matrix.proof_column
        over = sum(widths.values()) + wished - width
        hide = bool(self.matrix.group_id) and over > 0
        self.setColumnHidden(self.matrix.class_column + 1, False)
        self.setColumnHidden(proof, hide)  # the panel beside tells the proofs of each cell
        widths[proof] -= widths[proof] if hide else min(max(0, over), max(0, widths[proof] - look.px(PROOF_IN_NEED)))
        names = max(min(wished, width - sum(widths.values())), min(wished, look.px(NAME_IN_NEED)))
        room = width - names
        marks = range(OURS, self.matrix.class_column)
        excess = sum(widths.values()) - room
        if excess > 0 and marks:
            # Headers are cut before columns leave the window.
            spare = sum(widths[column] - look.px(NARROWEST_MARK) for column in marks)
            for column in marks:
                share = (widths[column] - look.px(NARROWEST_MARK)) / spare if spare else 0
                widths[column] -= min(widths[column] - look.px(NARROWEST_MARK), ceil(excess * share))
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        rest = self.viewport().width() - sum(widths.values())
        self.setColumnWidth(NAME, max(look.px(150), min(look.px(420), rest)))
        self._frozen.share(self.matrix)

    def _name_width(self) -> int:
        """The width of the longest name among the first rows."""
        look = theme()
        metrics = look.metrics(13)
        lines = range(min(MEASURED, self.matrix.rowCount()))
        names = (str(self.matrix.index(line, NAME).data() or "") for line in lines)
        return max((metrics.horizontalAdvance(name) for name in names), default=0) + look.px(20)

    def _wished_widths(self) -> dict[int, int]:
        """The width each column would like, all but the names."""
        look = theme()
        metrics = look.metrics(12, 600)
        widths = {}
        for column in range(OURS, self.matrix.columnCount()):
            text = str(self.matrix.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
            # A heading breaks into two lines.
            wide = narrowest(text, ours=column == OURS) + look.px(15)
            low, high = (64, 132) if column < self.matrix.class_column else (72, 140)
            widths[column] = max(look.px(low), min(look.px(high), wide))
        if self.matrix.group_id:
            widths[self.matrix.weight_column] = look.px(64)
        for column in (self.matrix.class_column, self.matrix.proof_column):
            lines = range(min(MEASURED, self.matrix.rowCount()))
            chips = (str(self.matrix.index(line, column).data() or "") for line in lines)
            widest = max((metrics.horizontalAdvance(chip) for chip in chips), default=0)
            widths[column] = min(look.px(180), max(widths[column], widest + look.px(30)))
        return widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()
        self._frozen.follow_scroll()

    # keys --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            own = plain and self.matrix.is_mark(self.currentIndex()) and Qt.Key(event.key()) in KEYS
            if own or event.matches(QKeySequence.StandardKey.Paste) or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        own = self._clipboard_key(event) or self._row_key(event) or self._heading_key(event)
        if not (own or self._weight_key(event) or self._mark_key(event)):
            super().keyPressEvent(event)

    def _clipboard_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit(QGuiApplication.clipboard().text())
        else:
            return False
        return True

    def _row_key(self, event: QKeyEvent) -> bool:
        row_id = self.matrix.row_id(self.currentIndex())
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and row_id:
            self.move_asked.emit(row_id, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Insert or (enter and modifiers == Qt.KeyboardModifier.ControlModifier):
            self.row_asked.emit(row_id)
        elif key == Qt.Key.Key_Delete and self.currentIndex().column() == NAME and row_id:
            self.removal_asked.emit(self.selected_rows())
        elif enter and not modifiers and self.state() != QAbstractItemView.State.EditingState:
            if self.currentIndex().column() == NAME:
                self.edit(self.currentIndex())
            else:
                self.evidence_asked.emit()
        else:
            return False
        return True

    def _heading_key(self, event: QKeyEvent) -> bool:
        """On a heading the arrows to the sides and the space bar fold its rows away and back."""
        index = self.currentIndex()
        heading = self.matrix.heading(index)
        fold = FOLDING.get(Qt.Key(event.key()))
        if not heading or fold is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.fold_asked.emit(heading, fold)
        return True

    def _weight_key(self, event: QKeyEvent) -> bool:
        """1 to 5 say how important the chosen rows are, Delete takes it back."""
        key = Qt.Key(event.key())
        if not self.matrix.is_weight(self.currentIndex()):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0):
            self.weight_asked.emit(self.selected_rows(), 0)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self.weight_asked.emit(self.selected_rows(), int(key) - int(Qt.Key.Key_0))
        else:
            return False
        return True

    def _mark_key(self, event: QKeyEvent) -> bool:
        """y p n u set the mark of every chosen cell, Delete makes it unknown, the space bar goes round."""
        current = self.currentIndex()
        if not self.matrix.is_mark(current):
            return False
        key = Qt.Key(event.key())
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        mark = KEYS.get(key, "")
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            mark = "unknown"
        elif key == Qt.Key.Key_Space:
            now = self.matrix.board.mark(self.matrix.row_id(current), self.matrix.rival_id(current))
            mark = MARKS[(MARKS.index(now) + 1) % len(MARKS)]
        if mark:
            self.mark_asked.emit(self.selected_cells(), mark)
        return bool(mark)

    def keyboardSearch(self, search: str) -> None:
        """Letters set marks or begin to edit a name; they never jump."""

    # what is chosen ----------------------------------------------------------------------------------

    def selected_cells(self) -> list[tuple[str, str]]:
        """The chosen cells that carry a mark, as (comparison row id, rival id or '')."""
        chosen = [*self.selectedIndexes(), self.currentIndex()]
        cells = ((self.matrix.row_id(at), self.matrix.rival_id(at)) for at in chosen if self.matrix.is_mark(at))
        return list(dict.fromkeys(cells))

    def selected_rows(self) -> list[str]:
        """The comparison rows with a chosen cell, in their order."""
        lines = sorted({at.row() for at in [*self.selectedIndexes(), self.currentIndex()] if at.isValid()})
        ids = (self.matrix.row_id(self.matrix.index(line, 0)) for line in lines)
        return [row_id for row_id in ids if row_id]

    def selected_text(self) -> str:
        """The chosen cells as a spreadsheet takes them: tabs between columns, the names of the columns on top."""
        chosen = [at for at in self.selectedIndexes() if self.matrix.row_id(at)]
        if not chosen:
            return ""
        columns = sorted({at.column() for at in chosen} | {NAME})
        head = [str(self.matrix.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns]
        lines = [head if len(chosen) > 1 else None]
        for line in sorted({at.row() for at in chosen}):
            lines.append([str(self.matrix.index(line, at).data() or "") for at in columns])
        return text_of([guarded(cell) for cell in line] for line in lines if line is not None)

    def show_cell(self, row_id: str, rival_id: str | None = None) -> bool:
        """Make a cell the current one and bring it into sight; False if it is not there."""
        index = self.matrix.find(row_id, rival_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.cell_changed.emit()

    # mouse -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._pressed = index if index == self.currentIndex() and self.hasFocus() else None
        self._press_at = event.position().toPoint()
        at_name = index.isValid() and index.column() == NAME and event.button() == Qt.MouseButton.LeftButton
        self._drag_row = self.matrix.row_id(index) if at_name else ""
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._drag_row and (at - self._press_at).manhattanLength() >= QApplication.startDragDistance():
            line = self.rowAt(at.y())
            edge = self.model().rowCount() if line < 0 else line
            if line >= 0 and at.y() > self.rowViewportPosition(line) + self.rowHeight(line) // 2:
                edge += 1
            self._drop_line = edge
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row_id, edge = self._drag_row, self._drop_line
        self._drag_row, self._drop_line = "", -1
        self.unsetCursor()
        self.viewport().update()
        if edge >= 0 and row_id:
            if self.matrix.find(row_id).row() not in (edge, edge - 1):
                self.drop_asked.emit(row_id, edge)
            return
        index = self.indexAt(event.position().toPoint())
        if self.matrix.heading(index) and event.position().x() < theme().px(26) and index == self.currentIndex():
            self.fold_asked.emit(self.matrix.heading(index), -1)
            return
        again = self._pressed is not None and self._pressed == index
        if again and event.button() == Qt.MouseButton.LeftButton and self._has_menu(index):
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def _has_menu(self, index: Index) -> bool:
        """Whether another click on the current cell offers its values."""
        return self.matrix.is_mark(index) or self.matrix.is_weight(index)

    def contextMenuEvent(self, event: object) -> None:
        self.menu_asked.emit(event.globalPos())  # type: ignore[attr-defined]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_line < 0:
            return
        last = self.model().rowCount() - 1
        line = min(self._drop_line, last)
        y = self.rowViewportPosition(line) + (self.rowHeight(line) if self._drop_line > last else 0)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.drawLine(0, y, self.viewport().width(), y)
