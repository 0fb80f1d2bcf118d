"""The menu bar and the shortcuts, made from the data in actions.py."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from pmm_desk.desk.actions import BAR, MENUS, SEPARATOR, SUBMENUS, Action, keys_of
from pmm_desk.widgets.theme import icon


class Menus(QObject):
    """One QAction per command, in its menu and on the window, so that its shortcut works everywhere."""

    def __init__(
        self, window: QMainWindow, bar: QMenuBar, actions: Collection[Action], run: Callable[[Action], None]
    ) -> None:
        super().__init__(window)
        self.commands = tuple(action for action in actions if action is not SEPARATOR)
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        for name in BAR:
            self.menus[name] = bar.addMenu("")
        for name in SUBMENUS:
            self.menus[name] = QMenu(window)
        for name, menu in self.menus.items():
            menu.setObjectName(f"menu_{name}")
            menu.setToolTipsVisible(False)
            menu.aboutToShow.connect(partial(self._draw_icons, name))
        before: str | None = None
        for action in actions:
            if action is SEPARATOR:
                if before is not None:
                    self.menus[before].addSeparator()
                continue
            before = action.menu or before
            self._add(window, action, run)

    def _add(self, window: QMainWindow, action: Action, run: Callable[[Action], None]) -> None:
        made = QAction(window)
        made.setObjectName(f"action_{action.name}")
        made.triggered.connect(partial(self._run, run, action))
        if action.checks:
            made.setCheckable(True)
            group = self._groups.setdefault(action.checks, QActionGroup(window))
            group.addAction(made)
        self.actions[action.name] = made
        window.addAction(made)
        if action.menu:
            self.menus[action.menu].addAction(made)
        for name, behind in SUBMENUS.items():
            if behind == action.name:
                self.menus[action.menu].addMenu(self.menus[name])

    @staticmethod
    def _run(run: Callable[[Action], None], action: Action, _checked: bool = False) -> None:
        run(action)

    def _draw_icons(self, name: str) -> None:
        """Icons are drawn when a menu opens, in the colours of the moment."""
        for command in self.commands:
            if command.menu == name and command.icon:
                self.actions[command.name].setIcon(icon(command.icon))

    def retranslate(self) -> None:
        """Put all words in the window's language."""
        for name, menu in self.menus.items():
            menu.setTitle(QCoreApplication.translate("Actions", MENUS[name]))
        for command in self.commands:
            self.actions[command.name].setText(words_of(command))

    def set_keys(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Put the shortcuts in force: the person's own, else ours."""
        for command in self.commands:
            keys = [QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in keys_of(command, chosen)]
            self.actions[command.name].setShortcuts(keys)

    def refresh(self, states: Collection[str], checked: Mapping[str, str]) -> None:
        """Enable what can be done now, and mark the chosen one of each group (group → argument)."""
        for command in self.commands:
            action = self.actions[command.name]
            action.setEnabled(command.when in states)
            if command.checks:
                action.setChecked(checked.get(command.checks) == command.argument)


def words_of(action: Action) -> str:
    """The words of a command in the window's language, with the mark of its menu key."""
    context = "Rooms" if action.name.startswith("tab_") else "Actions"
    return QCoreApplication.translate(context, action.text)


def plain_words(action: Action) -> str:
    """The same without the mark, and without the key in brackets that Chinese menus have."""
    words = words_of(action)
    if words.endswith(")") and "(&" in words:
        words = words[: words.index("(&")]
    return words.replace("&", "")


def native_keys(action: QAction) -> str:
    """The first shortcut of a command as this system writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
