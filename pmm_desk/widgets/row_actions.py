"""What can be done with the rows of a list or table: add, duplicate, delete, move; each one undoable step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu

from pmm_desk.project.error import ProjectError, StillUsed
from pmm_desk.widgets.asking import ask
from pmm_desk.widgets.clipboard import RowClipboard, clipboard_of
from pmm_desk.widgets.column_manners import ColumnManners
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.rows import RowModel
from pmm_desk.widgets.theme import icon
from pmm_desk.widgets.uses import UsesDialog

if TYPE_CHECKING:
    from pmm_desk.project.change import Change

Thing = str | Callable[[], str]


class RowActions(QObject):
    """The actions on the chosen row of one view, with their keys and the context menu.

    `thing` is the word for one row in the window's language, or a function that gives it (asked again after a
    language change); `defaults` gives the values of a new row.
    """

    added = Signal(str)
    """The id of a new or duplicated row."""

    def __init__(
        self, view: QAbstractItemView, model: RowModel, *, thing: Thing, defaults: Callable[[], Row] | None = None
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._thing = thing
        self._defaults = defaults
        self.question: Callable[[str], str] | None = None
        """What to ask before a row is deleted, by its id; '' asks nothing."""
        self.removing: Callable[[Change, str], None] = lambda change, row_id: change.remove(row_id)
        """How a row is removed, where something else goes with its last one."""
        self.add_action = self._action("plus", "Ctrl+Shift+N", self.add)
        self.duplicate_action = self._action("copy", "Ctrl+D", self.duplicate)
        self.up_action = self._action("arrow-up", "Alt+Up", lambda: self.shift(-1))
        self.down_action = self._action("arrow-down", "Alt+Down", lambda: self.shift(1))
        self.delete_action = self._action("trash-2", "Delete", self.delete)
        self.retranslate()
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)

    def retranslate(self) -> None:
        """Name the actions in the window's language."""
        self.add_action.setText(self._titled(self.tr("Add {thing}")))
        self.duplicate_action.setText(self.tr("Duplicate"))
        self.up_action.setText(self.tr("Move up"))
        self.down_action.setText(self.tr("Move down"))
        self.delete_action.setText(self.tr("Delete"))

    @property
    def live(self) -> Live:
        """The project the rows live in."""
        return self._model.live

    def current_id(self) -> str | None:
        """The chosen row."""
        return self._model.id_at(self._view.currentIndex().row())

    def add(self) -> str | None:
        """Add a row after the chosen one with the default values; None if it failed."""
        values = dict(self._defaults() if self._defaults else {})
        after = self.current_id() if self._model.can_reorder else None
        return self._made(self.tr("Add {thing}"), lambda change: change.add(self._model.table, after=after, **values))

    def duplicate(self) -> str | None:
        """Add a copy of the chosen row, with all it owns, after it."""
        row_id = self.current_id()
        if row_id is None:
            return None
        return self._made(self.tr("Duplicate {thing}"), lambda change: change.duplicate(row_id))

    def delete(self) -> bool:
        """Delete the chosen row; where others still use it, show them instead."""
        row_id = self.current_id()
        return row_id is not None and self.remove(row_id)

    def remove(self, row_id: str) -> bool:
        """Delete one row, or show what still uses it; a row with a `question` only after a yes."""
        words = self.question(row_id) if self.question is not None else ""
        if words:
            title = self._titled(self.tr("Delete {thing}"))
            ask(self._view, title, words, self.tr("Delete"), lambda: self._remove(row_id))
            return False
        return self._remove(row_id)

    def _remove(self, row_id: str) -> bool:
        try:
            with self.live.change(self._titled(self.tr("Delete {thing}")), initiator=self) as change:
                self.removing(change, row_id)
        except StillUsed as error:
            UsesDialog(self.live, row_id, error.uses, self._view).open()
            return False
        except ProjectError as error:
            self.live.failed.emit(error)
            return False
        return True

    def shift(self, step: int) -> None:
        """Move the chosen row one line up (-1) or down (1)."""
        at = self._view.currentIndex().row()
        row_id, to = self._model.id_at(at), at + step
        if row_id is None or not self._model.can_reorder or not 0 <= to < len(self._model.ids):
            return
        others = [other for other in self._model.ids if other != row_id]
        self._model.move(row_id, others[to - 1] if to > 0 else None)

    def _made(self, title: str, work: Callable[[Any], str]) -> str | None:
        try:
            with self.live.change(self._titled(title), initiator=self) as change:
                row_id = work(change)
        except ProjectError as error:
            self.live.failed.emit(error)
            return None
        self.added.emit(row_id)
        return row_id

    def _titled(self, title: str) -> str:
        return title.format(thing=self._thing if isinstance(self._thing, str) else self._thing())

    def _action(self, picture: str, keys: str, work: Callable[[], Any]) -> QAction:
        action = QAction(self)
        action.setObjectName(f"row_{picture}")
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: work())
        self._view.addAction(action)
        return action

    def menu(self) -> QMenu:
        """The context menu for the chosen row."""
        menu = QMenu(self._view)
        # Drawn now, in the colours of now: most lists are never asked for their menu.
        for action in self._view.actions():
            action.setIcon(icon(action.objectName().removeprefix("row_"), size=16))
        chosen, read_only = self.current_id() is not None, self.live.project.read_only
        self.add_action.setEnabled(not read_only)
        self.duplicate_action.setEnabled(chosen and not read_only)
        self.delete_action.setEnabled(chosen and not read_only)
        movable = chosen and self._model.can_reorder
        self.up_action.setVisible(movable)
        self.down_action.setVisible(movable)
        menu.addActions([self.add_action, self.duplicate_action])
        menu.addSeparator()
        clipboard = clipboard_of(self._view)
        if isinstance(clipboard, RowClipboard):
            menu.addActions(clipboard.menu_actions())
            menu.addSeparator()
        menu.addActions([self.up_action, self.down_action])
        menu.addSeparator()
        menu.addAction(self.delete_action)
        manners = getattr(self._view, "manners", None)
        if isinstance(manners, ColumnManners):
            menu.addSeparator()
            menu.addMenu(manners.menu(menu))
        return menu

    def _show_menu(self, position: Any) -> None:
        at = self._view.indexAt(position)
        if at.isValid():
            self._view.setCurrentIndex(at)
        menu = self.menu()
        menu.exec(self._view.viewport().mapToGlobal(position))
        # The shortcuts must keep working after a menu that greyed them.
        for action in (self.add_action, self.duplicate_action, self.delete_action, self.up_action, self.down_action):
            action.setEnabled(True)
            action.setVisible(True)
        menu.deleteLater()
