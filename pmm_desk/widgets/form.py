"""Binds the fields of a form to one row: loads, saves on every edit, follows changes made elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from pmm_desk.project.error import BadValue, ProjectError, UnknownRow
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.problems import problem_text

if TYPE_CHECKING:
    from pmm_desk.project.change import Change


class FormBinder(QObject):
    """Ties all fields below `root` that have a `column` to one row at a time.

    `binder = FormBinder(form, live)`, then `binder.bind(row_id)` as often as the choice changes; None clears and
    disables. A column that the row lacks leaves its field alone, so one form may hold fields of several binders
    when each gets its own `fields`.
    """

    gone = Signal(str)
    """The bound row was removed."""

    def __init__(self, root: QWidget, live: Live, *, fields: Sequence[Field] | None = None) -> None:
        super().__init__(root)
        self.live = live
        self.row_id: str | None = None
        self._root = root
        found = list(fields) if fields is not None else root.findChildren(Field)
        self.fields = {field.column: field for field in found if field.column}
        self._session = 0
        self._name_fields()
        for field in self.fields.values():
            field.edited.connect(lambda value, field=field: self._save(field, value))
            field.finished.connect(self._end_amending)
            field.restore_asked.connect(lambda field=field: self._restore(field))
            field.undo_asked.connect(live.undo)
            field.redo_asked.connect(live.redo)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self.reload)

    def bind(self, row_id: str | None) -> None:
        """Show this row; what could not be saved of the row before is kept and comes back with it."""
        self._keep_drafts()
        self._end_amending()
        self.row_id = row_id
        for field in self.fields.values():
            field.clear_problem()
            field.setEnabled(row_id is not None)
        self.reload()

    def reload(self) -> None:
        """Read the row again into every field that holds no unsaved problem."""
        row = self.live.row(self.row_id) if self.row_id is not None else None
        if row is None:
            for field in self.fields.values():
                field.attach(self.live, None)
                field.set_value(None)
            return
        row = self.shown(row)
        read_only = self.live.project.read_only
        for column, field in self.fields.items():
            if column not in row or field.has_problem:
                continue
            field.attach(self.live, self.row_id)
            field.set_value(row[column])
            field.set_read_only(read_only)
            draft = self.live.drafts.get((row["id"], column))
            if draft is not None:
                field.set_draft(draft)

    def field(self, column: str) -> Field | None:
        """The field of a column."""
        return self.fields.get(column)

    def show_field(self, column: str) -> bool:
        """Put the cursor into the field of a column; False if there is none."""
        field = self.fields.get(column)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def titles(self) -> dict[str, str]:
        """Column → what its field is called, in the window's language; '' for a field without any words."""
        buddies = {label.buddy(): label.text() for label in self._root.findChildren(QLabel) if label.buddy()}
        return {
            column: _bare(
                buddies.get(field) or field.own_title() or str(field.property("label") or "") or field.accessibleName()
            )
            for column, field in self.fields.items()
        }

    def _name_fields(self) -> None:
        for label in self._root.findChildren(QLabel):
            buddy = label.buddy()
            if isinstance(buddy, Field):
                name = _bare(label.text())
                buddy.set_name(name)
                if not buddy.property("label"):
                    buddy.setProperty("label_from_buddy", name)

    def _title(self, field: Field) -> str:
        name = field.property("label") or field.property("label_from_buddy") or field.accessibleName() or field.column
        return self.tr("Edit {field}").format(field=name)

    def _amend_key(self, field: Field) -> str:
        # The running number ends the joining of typing when the focus leaves.
        return f"{self.row_id}.{field.column}.{self._session}"

    def _save(self, field: Field, value: Any) -> None:
        if self.row_id is None:
            return
        key = (self.row_id, field.column)
        refusal = self.refusal(field, value)
        if refusal:
            field.take_back()
            field.show_problem(refusal)
            self.live.drafts[key] = field.draft()
            return
        try:
            with self.live.change(self._title(field), amend=self._amend_key(field), initiator=field) as change:
                self.live.write(change, self.row_id, field.column, value, translated=field.translated)
                self.write_along(change, field, value)
        except BadValue as error:
            field.take_back()
            field.show_problem(problem_text(error))
            self.live.drafts[key] = field.draft()
        except UnknownRow:
            self.gone.emit(self.row_id)
        except ProjectError as error:
            field.show_problem(problem_text(error))
            self.live.drafts[key] = field.draft()
            self.live.failed.emit(error)
        else:
            field.clear_problem()
            self.live.drafts.pop(key, None)

    def shown(self, row: Row) -> Row:
        """The row as its fields show it; by default as it is kept."""
        return row

    def refusal(self, field: Field, value: Any) -> str:
        """Why a value cannot be taken that would be well-formed for its column alone; '' takes it."""
        return ""

    def write_along(self, change: Change, field: Field, value: Any) -> None:
        """What else one field's new value writes, in the same step; by default nothing."""

    def _restore(self, field: Field) -> None:
        if self.row_id is None:
            return
        self.live.drafts.pop((self.row_id, field.column), None)
        field.clear_problem()
        row = self.live.row(self.row_id)
        if row is not None and field.column in row:
            field.set_value(self.shown(row)[field.column])

    def _keep_drafts(self) -> None:
        if self.row_id is not None:
            for column, field in self.fields.items():
                if field.has_problem:
                    self.live.drafts[self.row_id, column] = field.draft()

    def _end_amending(self) -> None:
        self._session += 1

    def _after_change(self, done: Any) -> None:
        if self.row_id is None:
            return
        own = done.initiator is not None and done.initiator in self.fields.values()
        table = self.live.project.table_of(self.row_id)
        touched = self.row_id in done.rows.get(table, ())
        if touched and self.live.project.row(self.row_id) is None:
            row_id = self.row_id
            self.bind(None)
            self.gone.emit(row_id)
        elif (touched or "translation" in done.rows) and not own:
            self.reload()


def _bare(words: str) -> str:
    return words.replace("&", "").rstrip(":：")


class RecordForm(QWidget):
    """A widget that is its own form: add fields to it (or promote a form's container), then `bind(live, row_id)`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binder: FormBinder | None = None

    def bind(self, live: Live, row_id: str | None) -> None:
        """Show a row of this project in all fields inside."""
        if self._binder is None:
            self._binder = FormBinder(self, live)
        self._binder.bind(row_id)

    @property
    def binder(self) -> FormBinder | None:
        """What ties the fields to the row, once bound."""
        return self._binder
