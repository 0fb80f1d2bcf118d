"""The model behind every list and table: ids, and pages of rows read when they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pmm_desk.project.error import BadValue, ProjectError
from pmm_desk.widgets.columns import Column, Refused, alignment, shown
from pmm_desk.widgets.live import Live, Row, named
from pmm_desk.widgets.narrowing import Narrowing
from pmm_desk.widgets.problems import problem_text

__all__ = ["ROW_ROLE", "Column", "Refused", "RowModel", "shown"]

Index = QModelIndex | QPersistentModelIndex
PAGE = 128
PAGES_KEPT = 24
MANY = 64
"""Above so many rows added or removed at once the model is simply read anew."""
ROW_TYPE = "application/x-pmm-desk-row"
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The whole Row behind a cell."""


class RowModel(QAbstractTableModel):
    """The rows of one table; only those touched by a Change are read again, only those seen are read at all."""

    refused = Signal(object)
    """A cell's value was not taken: a Refused."""

    def __init__(
        self,
        live: Live,
        table: str,
        columns: Sequence[Column] = (),
        *,
        where: Mapping[str, Any] | None = None,
        depends: Collection[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.live = live
        self.table = table
        self.columns = list(columns)
        self.ids: list[str] = []
        self.last_refused: Refused | None = None
        self._where = dict(where or {})
        self._depends = set(depends)
        self._order: str | None = None
        self._arrange: Callable[[list[str]], list[str]] | None = None
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._lines: dict[str, int] | None = None
        self.total = 0
        """How many rows there are without the filter."""
        self.searched: Callable[[Row], str] = self._shown_words
        """What the filter looks at in a row; by default the words in its columns."""
        self.spoken: Callable[[Row], str] | None = None
        """What a screen reader says of a row, where one cell shows all of it."""
        self._narrowing = Narrowing(self._read_rows, lambda row: self.searched(row))
        # Asked once: it looks at the disk, and Qt asks for flags all the time.
        self._read_only = live.project.read_only
        self.ids = self._wanted_ids()
        live.changed.connect(self._after_change)
        live.language_changed.connect(self.refresh)
        live.findings_changed.connect(self._repaint)

    # what is shown -----------------------------------------------------------------------------------

    def set_where(self, where: Mapping[str, Any] | None) -> None:
        """Show only the rows with these values."""
        self._where = dict(where or {})
        self.refresh(reset=True)

    def set_filter(self, text: str) -> None:
        """Show only the rows with all these words; '' shows all again."""
        if self._narrowing.set_text(text):
            self._rearrange(self._wanted_ids(), reset=True)

    @property
    def where(self) -> dict[str, Any]:
        """The values that all rows shown have."""
        return dict(self._where)

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return self._narrowing.active

    def set_arrangement(self, arrange: Callable[[list[str]], list[str]] | None) -> None:
        """Order (or thin out) the ids by a rule of the room; None is the order of the file."""
        self._arrange = arrange
        self.refresh()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns, or the same with other words."""
        self.beginResetModel()
        self.columns = list(columns)
        self._narrowing.forget()
        self.endResetModel()

    @property
    def can_reorder(self) -> bool:
        """Whether the rows stand in the order of the file, which the user may change."""
        return self._order is None and self._arrange is None and not self.filtered and not self._read_only

    def refresh(self, *, reset: bool = False) -> None:
        """Read everything in sight again."""
        self._pages.clear()
        self._narrowing.forget()
        self._rearrange(self._wanted_ids(), reset=reset)
        self._repaint()

    def row_at(self, at: int) -> Row:
        """The row in line `at`; an empty one if it has just gone."""
        if not 0 <= at < len(self.ids):
            return {}
        number, offset = divmod(at, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._read(number)
        self._pages.move_to_end(number)
        return page[offset]

    def id_at(self, at: int) -> str | None:
        """The id in line `at`."""
        return self.ids[at] if 0 <= at < len(self.ids) else None

    def line_of(self, row_id: str | None) -> int:
        """The line of a row, or -1."""
        return self._at.get(row_id or "", -1)

    def _read(self, number: int) -> list[Row]:
        ids = self.ids[number * PAGE : (number + 1) * PAGE]
        found = {row["id"]: row for row in self.live.project.page(self.table, ids, language=self.live.language)}
        page = [found.get(row_id, {"id": row_id}) for row_id in ids]
        self._pages[number] = page
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    def _wanted_ids(self) -> list[str]:
        ids = self.live.project.ids(self.table, where=self._where or None, order=self._order)
        ids = self._arrange(ids) if self._arrange else ids
        self.total = len(ids)
        return self._narrowing.of(ids)

    def _read_rows(self, ids: Sequence[str]) -> list[Row]:
        return self.live.project.page(self.table, ids, language=self.live.language)

    def _shown_words(self, row: Row) -> str:
        return "\n".join(shown(column, row) for column in self.columns)

    def _set_ids(self, ids: list[str]) -> None:
        self.ids = ids
        self._lines = None

    @property
    def _at(self) -> dict[str, int]:
        """Id → line; made when first needed, since a long table is often only looked at."""
        if self._lines is None:
            self._lines = {row_id: at for at, row_id in enumerate(self.ids)}
        return self._lines

    # following changes -------------------------------------------------------------------------------

    def _after_change(self, done: Any) -> None:
        touched = done.rows.get(self.table, frozenset())
        self._narrowing.forget(touched, keep=len(touched) <= MANY)
        if touched:
            if self._same_places(touched):
                for row_id in touched:
                    self._reread(row_id)
            else:
                for row_id in touched:
                    self._reread(row_id)
                self._rearrange(self._wanted_ids())
        if self._depends & set(done.rows):
            self._narrowing.forget()
            self._rearrange(self._wanted_ids())
            self._repaint()
        elif "translation" in done.rows:
            self._pages.clear()
            self._narrowing.forget()
            self._repaint()

    def _same_places(self, touched: Collection[str]) -> bool:
        """Whether these rows still stand where they stood, so that the list of ids need not be asked for."""
        if (
            self.filtered
            or len(touched) > MANY
            or self._arrange is not None
            or any(row_id not in self._at for row_id in touched)
        ):
            return False
        watched = ["position", *self._where, *((self._order.lstrip("-"),) if self._order else ())]
        fresh = {row["id"]: row for row in self.live.project.page(self.table, list(touched))}
        for row_id in touched:
            page = self._pages.get(self._at[row_id] // PAGE)
            old = page[self._at[row_id] % PAGE] if page else None
            new = fresh.get(row_id)
            if old is None or new is None or any(old.get(name) != new.get(name) for name in watched):
                return False
        return True

    def _reread(self, row_id: str) -> None:
        at = self._at.get(row_id)
        if at is None:
            return
        page = self._pages.get(at // PAGE)
        row = self.live.row(row_id) if page is not None else None
        if page is not None and row is not None:
            page[at % PAGE] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, max(0, self.columnCount() - 1)))

    def _repaint(self) -> None:
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, max(0, self.columnCount() - 1)))

    def _rearrange(self, ids: list[str], *, reset: bool = False) -> None:
        """Go from the present ids to these with as few steps as views need to keep their place."""
        if ids == self.ids and not reset:
            return
        before, after = set(self.ids), set(ids)
        if reset or len(before ^ after) > MANY:
            self.beginResetModel()
            self._pages.clear()
            self._set_ids(ids)
            self.endResetModel()
            return
        for at in reversed(range(len(self.ids))):
            if self.ids[at] not in after:
                self.beginRemoveRows(QModelIndex(), at, at)
                self._pages.clear()
                self._set_ids(self.ids[:at] + self.ids[at + 1 :])
                self.endRemoveRows()
        kept = [row_id for row_id in ids if row_id in before]
        if kept != self.ids:
            self._permute(kept)
        for at, row_id in enumerate(ids):
            if row_id not in before:
                self.beginInsertRows(QModelIndex(), at, at)
                self._pages.clear()
                self._set_ids([*self.ids[:at], row_id, *self.ids[at:]])
                self.endInsertRows()

    def _permute(self, ids: list[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        held = [(self.ids[index.row()], index.column()) for index in old]
        self._pages.clear()
        self._set_ids(ids)
        self.changePersistentIndexList(old, [self.index(self._at[row_id], column) for row_id, column in held])
        self.layoutChanged.emit()

    # Qt's questions ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else max(1, len(self.columns))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE:
            return row
        if not self.columns:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and self.spoken is not None:
            return self.spoken(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return shown(column, row)
        if role == Qt.ItemDataRole.EditRole:
            return row.get(column.name)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            # No line shows it: a screen reader says it before the cell.
            spoken = role == Qt.ItemDataRole.AccessibleTextRole
            return named(self.row_at(section)) if spoken else None
        if section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        return column.hint or None if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        if self.can_reorder:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if self.columns and self.columns[index.column()].edit and not self._read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row_id = self.id_at(index.row())
        if role != Qt.ItemDataRole.EditRole or row_id is None:
            return False
        column = self.columns[index.column()]
        if value == self.row_at(index.row()).get(column.name):
            self.last_refused = None
            return True
        if column.refuse is not None and (problem := column.refuse(value)):
            self.last_refused = Refused(row_id, column.name, value, problem)
            self.refused.emit(self.last_refused)
            return False
        try:
            with self.live.change(self.tr("Edit {field}").format(field=column.title), initiator=self) as change:
                self.live.write(change, row_id, column.name, value, translated=column.translated)
        except BadValue as error:
            self.last_refused = Refused(row_id, column.name, value, problem_text(error))
            self.refused.emit(self.last_refused)
            return False
        except ProjectError as error:
            self.live.failed.emit(error)
            return False
        self.last_refused = None
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column, in SQL where it is one of the table's; -1 is the order of the file."""
        down = order == Qt.SortOrder.DescendingOrder
        if not 0 <= column < len(self.columns) and self._order is None and self._arrange is None:
            return
        if not 0 <= column < len(self.columns):
            self._order, self._arrange = None, None
        elif (key := self.columns[column].sort) is not None:
            self._order = None
            self._arrange = lambda ids: self._by_key(ids, key, down)
        else:
            self._arrange = None
            self._order = ("-" if down else "") + self.columns[column].name
        self._rearrange(self._wanted_ids())

    def _by_key(self, ids: list[str], key: Callable[[Row], Any], down: bool) -> list[str]:
        rows = self.live.project.page(self.table, ids, language=self.live.language)
        keyed = [(key(row), row["id"]) for row in rows]
        # What has no figure stands last in both directions.
        some = sorted((pair for pair in keyed if pair[0] is not None), key=lambda pair: pair[0], reverse=down)
        return [row_id for _, row_id in some] + [row_id for value, row_id in keyed if value is None]

    # dragging ----------------------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ROW_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(ROW_TYPE, QByteArray((self.id_at(indexes[0].row()) or "").encode()))
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        row_id = bytes(data.data(ROW_TYPE).data()).decode()
        at = row if row >= 0 else parent.row() if parent.isValid() else len(self.ids)
        if row_id in self._at and self.can_reorder:
            before = [other for other in self.ids[:at] if other != row_id]
            self.move(row_id, before[-1] if before else None)
        # False: the row was moved in the file; the view must not remove the dragged one.
        return False

    def move(self, row_id: str, after: str | None) -> bool:
        """Put a row after another one (None: first), as one undoable step."""
        return self.live.attempt(self.tr("Reorder"), lambda change: change.move(row_id, after), initiator=self)
