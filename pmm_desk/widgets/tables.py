"""Tables of rows: fixed heights, headers aligned as their cells, sorted in SQL, edited where they stand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from pmm_desk.widgets.cell_editors import CellEditors
from pmm_desk.widgets.clipboard import RowClipboard
from pmm_desk.widgets.column_manners import ColumnManners
from pmm_desk.widgets.filter_line import FilterLine, took_find
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.marks import KEYS, paint_mark
from pmm_desk.widgets.painting import chip_width, draw_text, paint_chip
from pmm_desk.widgets.row_actions import RowActions, Thing
from pmm_desk.widgets.rows import ROW_ROLE, Column, Refused, RowModel, shown
from pmm_desk.widgets.theme import theme

Index = QModelIndex | QPersistentModelIndex
LEAST_WIDTH = 150
"""Px at 100 % below which a column without a width does not shrink; the table scrolls instead."""


class _CellDelegate(CellEditors):
    """Paints cells from the tokens (text, chip, mark, or the column's own painter) and opens their editors."""

    def __init__(self, view: RowTable) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        column = self._view.rows.columns[index.column()]
        look = theme()
        place = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, look.color("accent_soft"))
        edge = option.rect
        painter.fillRect(edge.left(), edge.bottom(), edge.width(), 1, look.color("alternate"))
        if row and len(row) > 1:
            self._paint_content(painter, place.adjusted(look.px(8), 0, -look.px(8), -1), column, row)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -2), look.px(4), look.px(4))
        painter.restore()

    def _paint_content(self, painter: QPainter, place: QRectF, column: Column, row: Row) -> None:
        look = theme()
        if column.paint is not None:
            column.paint(painter, place, row)
        elif column.edit == "mark":
            paint_mark(painter, place, str(row.get(column.name) or "unknown"))
        elif column.chip is not None:
            chip = column.chip(row)
            if chip is not None and chip[1]:
                width, height = min(chip_width(chip[1]), place.width()), look.px(20)
                left = place.left() if column.align == "left" else place.center().x() - width / 2
                paint_chip(painter, QRectF(left, place.center().y() - height / 2, width, height), *chip)
        else:
            draw_text(
                painter,
                place,
                shown(column, row),
                look.font(13, 600 if column.strong else 400),
                look.tokens.text,
                right=column.align == "right",
                center=column.align == "center",
            )


class RowTable(QTableView):
    """A table of rows. In a form promote a QTableView; then call `setup` once."""

    row_chosen = Signal(str)
    opened = Signal(str)
    """A row was activated (double click or Enter) where its cell cannot be edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: RowModel | None = None
        self._wanted: str | None = None
        self.actions_of_rows: RowActions | None = None
        self.clipboard: RowClipboard | None = None
        self.manners: ColumnManners | None = None
        self.setShowGrid(False)
        # Arrows go from cell to cell; Tab goes on, or nobody without a mouse would come out again.
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(theme().px(36))
        self.setItemDelegate(_CellDelegate(self))
        self._measure()
        theme().changed.connect(self._measure)

    def setup(
        self,
        live: Live,
        table: str,
        columns: Sequence[Column],
        *,
        thing: Thing,
        where: Mapping[str, Any] | None = None,
        depends: Collection[str] = (),
        defaults: Callable[[], Row] | None = None,
        sortable: bool = True,
    ) -> RowModel:
        """Show the rows of a table in these columns; `thing` names one row, `defaults` a new one's values."""
        self._rows = RowModel(live, table, columns, where=where, depends=depends, parent=self)
        self.setModel(self._rows)
        self.actions_of_rows = RowActions(self, self._rows, thing=thing, defaults=defaults)
        self.actions_of_rows.added.connect(self.choose)
        self.clipboard = RowClipboard(
            self,
            self._rows,
            columns=self.shown_columns,
            hidden=self.hidden_columns,
            defaults=defaults,
            in_place=True,
        )
        self._rows.refused.connect(self._show_refusal)
        self.selectionModel().currentRowChanged.connect(self._chosen)
        self._rows.modelReset.connect(lambda: self.choose(self._wanted))
        header = self.horizontalHeader()
        if sortable:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        else:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDragDropOverwriteMode(False)
        FilterLine.over(self)
        self.manners = ColumnManners(self, self._rows, self._measure)
        self.manners.apply()
        return self._rows

    def set_filter(self, text: str) -> None:
        """Show only the rows with all these words in their columns; '' shows all."""
        self.rows.set_filter(text)

    def _chosen(self, current: QModelIndex, before: QModelIndex) -> None:
        row_id = self.rows.id_at(current.row())
        self._wanted = row_id or self._wanted
        self.row_chosen.emit(row_id or "")

    @property
    def rows(self) -> RowModel:
        """The model, once set up."""
        assert self._rows is not None, "setup() comes first"
        return self._rows

    def shown_columns(self) -> list[Column]:
        """The columns in sight, in the order they stand in."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(at) for at in range(header.count()))
        return [self.rows.columns[at] for at in order if at < len(self.rows.columns) and not self.isColumnHidden(at)]

    def hidden_columns(self) -> list[Column]:
        """The columns out of sight."""
        return [column for at, column in enumerate(self.rows.columns) if self.isColumnHidden(at)]

    def current_id(self) -> str | None:
        """The chosen row."""
        return self._rows.id_at(self.currentIndex().row()) if self._rows else None

    def choose(self, row_id: str | None, column: str = "") -> bool:
        """Choose a row (and a column) and bring it into sight; False if it is not there."""
        at = self.rows.line_of(row_id)
        if at < 0:
            return False
        names = [each.name for each in self.rows.columns]
        index = self.rows.index(at, names.index(column) if column in names else 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def add(self) -> str | None:
        """Add a row with the default values and choose it."""
        return self.actions_of_rows.add() if self.actions_of_rows else None

    def delete(self) -> bool:
        """Delete the chosen row; refused with the list of uses while it is used."""
        return self.actions_of_rows.delete() if self.actions_of_rows else False

    def duplicate(self) -> str | None:
        """Duplicate the chosen row and choose the copy."""
        return self.actions_of_rows.duplicate() if self.actions_of_rows else None

    def content_height(self) -> int:
        """The height that shows all rows without scrolling, for tables inside a scrolling page."""
        lines = len(self._rows.ids) if self._rows else 0
        return self.horizontalHeader().height() + lines * self.verticalHeader().defaultSectionSize() + 2

    def _measure(self) -> None:
        look = theme()
        self.verticalHeader().setDefaultSectionSize(look.px(36))
        if self._rows is None:
            return
        header = self.horizontalHeader()
        header.setFont(look.font(12, 500))
        for at, column in enumerate(self._rows.columns):
            if width := self._width_of(column):
                self.setColumnWidth(at, look.px(width))
        self._share_width()

    def _width_of(self, column: Column) -> int:
        """The width a column was given, in px at 100 %; 0 for one that takes what is left."""
        return (self.manners.widths.get(column.name, 0) if self.manners is not None else 0) or column.width

    def _share_width(self) -> None:
        """Give what is left to the columns without a width, but never less than they need to be read."""
        if self._rows is None:
            return
        columns = [(at, each) for at, each in enumerate(self._rows.columns) if not self.isColumnHidden(at)]
        wide = [at for at, column in columns if not self._width_of(column)]
        used = sum(self.columnWidth(at) for at, _ in columns if at not in wide)
        for at in wide:
            self.setColumnWidth(at, max(theme().px(LEAST_WIDTH), (self.viewport().width() - used) // len(wide)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.actions_of_rows is not None:
            self.actions_of_rows.retranslate()
        if event.type() == QEvent.Type.LanguageChange and self.clipboard is not None:
            self.clipboard.retranslate()

    def event(self, event: QEvent) -> bool:
        return took_find(self, event) or super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _show_refusal(self, refused: Refused) -> None:
        names = [column.name for column in self.rows.columns]
        index = self.rows.index(self.rows.line_of(refused.row_id), names.index(refused.column))
        place = self.visualRect(index)
        QToolTip.showText(self.viewport().mapToGlobal(place.bottomLeft()), refused.problem, self, place, 6000)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        column = self.rows.columns[index.column()] if index.isValid() else None
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if column is not None and column.edit == "mark" and plain and Qt.Key(event.key()) in KEYS:
            self.rows.setData(index, KEYS[Qt.Key(event.key())])
            return
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and index.isValid()
            and (self.state() != QAbstractItemView.State.EditingState)
        ):
            if column is not None and column.edit:
                self.edit(index)
            else:
                self.opened.emit(self.current_id() or "")
            return
        super().keyPressEvent(event)
