"""Rows that a portrait owns, its pains and traits, each written, moved, copied and deleted where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QVBoxLayout

    from pmm_desk.widgets.live import Live


class OwnedLine(FormPage):
    """One row: its fields, and the buttons for its place in the list."""

    moved = Signal(str, int)
    """Move this row by so many places."""
    first_column = ""
    """Where writing begins."""

    def __init__(self, live: Live, row_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self.row_id = live, row_id

    def begin(self, buttons: tuple[QToolButton, QToolButton, QToolButton, QToolButton]) -> None:
        """Bind the fields; the buttons move up, move down, copy and delete."""
        self.up, self.down, copy, delete = buttons
        self.binder = FormBinder(self, self._live)
        self.retranslate()
        self.binder.bind(self.row_id)
        self.up.clicked.connect(lambda: self.moved.emit(self.row_id, -1))
        self.down.clicked.connect(lambda: self.moved.emit(self.row_id, 1))
        copy.clicked.connect(
            lambda: self._live.attempt(self.copying(), lambda change: change.duplicate(self.row_id)),
        )
        delete.clicked.connect(
            lambda: self._live.attempt(self.deleting(), lambda change: change.remove(self.row_id)),
        )
        self.refresh()

    def copying(self) -> str:
        """What copying the row is called in the history."""
        raise NotImplementedError

    def deleting(self) -> str:
        """What deleting the row is called in the history."""
        raise NotImplementedError

    def show_anew(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show what follows from the row."""


class OwnedRows(QObject):
    """Keeps one line per row of the shown persona in a layout."""

    def __init__(
        self,
        live: Live,
        table: str,
        line: type[OwnedLine],
        place: tuple[QVBoxLayout, QLabel, QWidget],
        words: Callable[[], tuple[str, str]],
    ) -> None:
        """`place`: the layout, the hint shown without rows, the widget they live in; `words` names add and move."""
        super().__init__(place[2])
        self._live, self._table, self._line, self._words = live, table, line, words
        self._layout, self._hint, self._parent = place
        self._persona = ""
        self.lines: dict[str, OwnedLine] = {}
        live.changed.connect(self._after_change)

    def show_persona(self, persona_id: str) -> None:
        """Show the rows of this role; '' for none."""
        if persona_id != self._persona:
            for line in self.lines.values():
                _let_go(line)
            self.lines = {}
        self._persona = persona_id
        self._rebuild()

    def add(self) -> None:
        """Add a row after the last one and begin to write it."""
        made: list[str] = []
        ids = self._ids()
        self._live.attempt(
            self._words()[0],
            lambda change: made.append(
                change.add(self._table, after=ids[-1] if ids else None, persona_id=self._persona)
            ),
        )
        if made and made[0] in self.lines:
            self.show_row(made[0])

    def show_row(self, row_id: str, field: str = "") -> None:
        """Go to one row."""
        line = self.lines.get(row_id)
        if line is not None and not line.binder.show_field(field or line.first_column):
            line.binder.show_field(line.first_column)

    def begin(self) -> None:
        """Go to the first row, or add it."""
        if self.lines:
            self.show_row(self._ids()[0])
        else:
            self.add()

    def _ids(self) -> list[str]:
        return self._live.project.ids(self._table, where={"persona_id": self._persona}) if self._persona else []

    def _rebuild(self) -> None:
        ids = self._ids()
        for gone in set(self.lines) - set(ids):
            _let_go(self.lines.pop(gone))
        for place, row_id in enumerate(ids):
            line = self.lines.get(row_id)
            if line is None:
                line = self._line(self._live, row_id, self._parent)
                line.moved.connect(self._move)
                self.lines[row_id] = line
            if self._layout.indexOf(line) != place:
                self._layout.insertWidget(place, line)
            line.up.setEnabled(place > 0)
            line.down.setEnabled(place < len(ids) - 1)
            line.show()
            line.refresh()
        self._hint.setVisible(not ids)

    def _move(self, row_id: str, step: int) -> None:
        ids = self._ids()
        to = ids.index(row_id) + step
        if 0 <= to < len(ids):
            others = [other for other in ids if other != row_id]
            after = others[to - 1] if to > 0 else None
            self._live.attempt(self._words()[1], lambda change: change.move(row_id, after))

    def _after_change(self, done: Any) -> None:
        if self._table in done.rows:
            # A line that is being deleted has its own clicked signal still on the stack.
            self._rebuild()


def _let_go(line: QWidget) -> None:
    line.hide()
    QTimer.singleShot(0, line, line.deleteLater)
