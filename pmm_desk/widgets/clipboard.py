"""Copy and paste of a list or table as spreadsheets know it: the actions of its view, their keys, what they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from pmm_desk.widgets.columns import Column
from pmm_desk.widgets.rows import RowModel
from pmm_desk.widgets.spreadsheet import TooManyCells, cells_in, text_of
from pmm_desk.widgets.telling import tell, too_many_words

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live, Row
    from pmm_desk.widgets.sheet_columns import Sheet


class Sheeted(Protocol):
    """What can be copied whole and pasted into: every list, table, matrix and grid has one as `clipboard`."""

    def copy(self) -> None: ...

    def copy_table(self) -> None: ...

    def paste(self, text: str = "") -> bool: ...


def clipboard_of(widget: QWidget | None) -> Sheeted | None:
    """What copies and pastes for a widget: its own, or that of the nearest one around it."""
    while widget is not None:
        found = getattr(widget, "clipboard", None)
        if found is not None and hasattr(found, "copy_table"):
            return found  # type: ignore[no-any-return]
        widget = widget.parentWidget()
    return None


class RowClipboard(QObject):
    """Copies rows with all their columns under a header, and pastes rows: known ones change, others are added.

    `columns` gives those of the view in the order shown, `hidden` the others, `spare` those to copy where nothing
    else names a column; `defaults` what a new row begins with. In a table (`in_place`) cells without a header go into
    the rows from the current cell on, as in a spreadsheet.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        model: RowModel,
        *,
        columns: Callable[[], Sequence[Column]],
        hidden: Callable[[], Sequence[Column]] = lambda: (),
        defaults: Callable[[], Row] | None = None,
        spare: Callable[[], Sequence[Column]] = lambda: (),
        in_place: bool = False,
    ) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._columns, self._hidden, self._spare = columns, hidden, spare
        self._defaults, self._in_place = defaults, in_place
        standard = QKeySequence.StandardKey
        self.copy_action = self._action("clipboard", standard.Copy, self.copy)
        self.copy_table_action = self._action("table", None, self.copy_table)
        self.paste_action = self._action("clipboard-paste", standard.Paste, self.paste)
        self.retranslate()

    def _action(self, picture: str, keys: QKeySequence.StandardKey | None, work: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setObjectName(f"row_{picture}")
        if keys is not None:
            action.setShortcuts(QKeySequence.keyBindings(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: work())
        self._view.addAction(action)
        return action

    def retranslate(self) -> None:
        """Name the actions in the window's language."""
        self.copy_action.setText(self.tr("Copy"))
        self.copy_table_action.setText(self.tr("Copy the whole table"))
        self.paste_action.setText(self.tr("Paste from a spreadsheet"))

    def menu_actions(self) -> list[QAction]:
        """The actions for a context menu."""
        self.paste_action.setEnabled(not self._model.live.project.read_only)
        return [self.copy_action, self.copy_table_action, self.paste_action]

    def sheet(self, *, whole: bool = False) -> Sheet:
        """The view as a sheet of cells, now; `whole` with its hidden columns, which can be pasted all the same."""
        from pmm_desk.widgets.sheet_columns import sheet_of

        columns = [*self._columns(), *(self._hidden() if whole else ())]
        return sheet_of(self._view, self._model, columns, self._spare())

    # copying -----------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the chosen rows with a header."""
        lines = sorted({index.row() for index in self._view.selectionModel().selectedIndexes()})
        current = self._view.currentIndex()
        if not lines and current.isValid():
            lines = [current.row()]
        self._put([row_id for line in lines if (row_id := self._model.id_at(line)) is not None])

    def copy_table(self) -> None:
        """Copy all rows in sight (those the filter leaves) with a header."""
        self._put(list(self._model.ids))

    def _put(self, ids: list[str]) -> None:
        sheet = self.sheet()
        rows = self._model.live.project.page(self._model.table, ids, language=self._model.live.language)
        if rows and sheet.columns:
            QGuiApplication.clipboard().setText(text_of([sheet.titles, *sheet.guarded_lines(rows)]))

    # pasting -----------------------------------------------------------------------------------------

    def paste(self, text: str = "") -> bool:
        """Paste from the clipboard (or this text); False if there was nothing to do or it was not wanted."""
        from pmm_desk.widgets.paste_dialog import paste_rows
        from pmm_desk.widgets.pasting import RowPaste

        if self._model.live.project.read_only:
            return False
        try:
            cells = cells_in(text or QGuiApplication.clipboard().text())
        except TooManyCells:
            tell(self._view, too_many_words())
            return False
        if not cells:
            return False
        index = self._view.currentIndex()
        at = index.row() if index.isValid() else 0
        paste = RowPaste(
            self.sheet(whole=True),
            cells,
            start=self._model.ids[at:],
            first=self._first(index.column()) if self._in_place and index.isValid() else 0,
            defaults=dict(self._defaults() if self._defaults else {}),
            in_place=self._in_place and index.isValid(),
        )
        told = paste_rows(self._view, self._model.live, paste)
        if told:
            tell(self._view, told)
        return bool(told)

    def _first(self, column: int) -> int:
        """The place of the current column among those of the sheet."""
        if not 0 <= column < len(self._model.columns):
            return 0
        name = self._model.columns[column].name
        names = [each.name for each in self.sheet().columns]
        return names.index(name) if name in names else 0


class TableClipboard:
    """Copies and pastes a whole table that stands in no list: pains, blocks, entries. `place`: its tab."""

    def __init__(self, place: QWidget, live: Live, table: str) -> None:
        self._place, self._live, self._table = place, live, table

    def copy(self) -> None:
        """Copy all rows."""
        self.copy_table()

    def copy_table(self) -> None:
        """Copy all rows with all columns; those that belong to another row name it."""
        from pmm_desk.widgets.sheet_columns import whole_sheet

        sheet = whole_sheet(self._place, self._live, self._table)
        rows = self._live.rows(self._table)
        QGuiApplication.clipboard().setText(text_of([sheet.titles, *sheet.guarded_lines(rows)]))

    def paste(self, text: str = "") -> bool:
        """Paste rows: those with a known code (of tables with names: a known name) change, others are added."""
        from pmm_desk.widgets.paste_dialog import paste_rows
        from pmm_desk.widgets.pasting import RowPaste
        from pmm_desk.widgets.sheet_columns import whole_sheet

        try:
            cells = cells_in(text or QGuiApplication.clipboard().text())
        except TooManyCells:
            tell(self._place, too_many_words())
            return False
        if not cells or self._live.project.read_only:
            return False
        told = paste_rows(self._place, self._live, RowPaste(whole_sheet(self._place, self._live, self._table), cells))
        if told:
            tell(self._place, told)
        return bool(told)
