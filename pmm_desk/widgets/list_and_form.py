"""A list at the left and, at its right, the form of the row chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

from pmm_desk.widgets.form import FormBinder

if TYPE_CHECKING:
    from pmm_desk.widgets.cards import EmptyState
    from pmm_desk.widgets.lists import RowList


class ListAndForm(QObject):
    """Ties a list that was set up to the fields of a form; without rows the empty place stands there."""

    chosen = Signal(str)
    """The form shows this row now; '' for none."""

    def __init__(
        self,
        rows: RowList,
        binder: FormBinder,
        pages: QStackedWidget,
        filled: QWidget,
        empty: QWidget,
        place: EmptyState,
    ) -> None:
        super().__init__(pages)
        self._list, self._binder = rows, binder
        self._pages, self._filled, self._empty = pages, filled, empty
        rows.row_chosen.connect(self.show_chosen)
        place.clicked.connect(self.add)
        self.show_chosen(rows.current_id() or "")

    def with_buttons(
        self,
        add: QAbstractButton | None = None,
        duplicate: QAbstractButton | None = None,
        delete: QAbstractButton | None = None,
    ) -> ListAndForm:
        """Let these buttons work on the list."""
        if add is not None:
            add.clicked.connect(self.add)
        if duplicate is not None:
            duplicate.clicked.connect(lambda: self._list.duplicate())
        if delete is not None:
            delete.clicked.connect(lambda: self._list.delete())
        return self

    @property
    def row_id(self) -> str:
        """The row shown, or ''."""
        return self._binder.row_id or ""

    def add(self) -> None:
        """Add a row and begin with its first field."""
        if self._list.add() is not None and self._binder.fields:
            next(iter(self._binder.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_chosen(self, row_id: str) -> None:
        """Show a row in the form; '' shows the empty place when there are no rows at all."""
        self._pages.setCurrentWidget(self._filled if row_id or self._list.rows.total else self._empty)
        if self._binder.row_id != (row_id or None):
            self._binder.bind(row_id or None)
        self.chosen.emit(row_id)

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a row and, if named, go to its field; False if it is not in the list."""
        if not self._list.choose(row_id):
            return False
        if not (field and self._binder.show_field(field)):
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
