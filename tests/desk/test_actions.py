"""The commands as data: sound by themselves, and every one of them does something."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from pmm_desk.desk.actions import BAR, MENUS, SEPARATOR, SUBMENUS, Action, all_actions
from pmm_desk.desk.window import Window

TABS = {f"room{number}": f"Room {number}" for number in range(11)}
ACTIONS = [action for action in all_actions(TABS) if action is not SEPARATOR]


def test_names_are_unique() -> None:
    assert [name for name, count in Counter(action.name for action in ACTIONS).items() if count > 1] == []


def test_shortcuts_are_unique_and_known_to_qt() -> None:
    keys = [key for action in ACTIONS for key in action.keys]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert [key for key in keys if QKeySequence(key).toString() != key] == []


def test_every_command_stands_in_a_menu_that_is_reached() -> None:
    reached = {*BAR, *SUBMENUS}
    assert {action.menu for action in ACTIONS} <= reached <= set(MENUS)
    assert set(SUBMENUS.values()) <= {action.name for action in ACTIONS}


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_command_has_a_handler(action: Action, window: Window) -> None:
    part, _, method = action.handler.rpartition(".")
    assert callable(getattr(window.part(part) if part else window, method))


def test_menus_show_words_and_shortcuts(window: Window) -> None:
    assert window.menus is not None
    shown = [action.text() for action in window.ui.menu_bar.actions()]
    assert shown == ["&File", "&Edit", "&View", "&Go", "&Help"]
    assert window.menus.actions["save"].shortcut() == QKeySequence("Ctrl+S")
    assert not window.menus.actions["save"].isEnabled()
    assert window.menus.actions["new"].isEnabled()


def test_a_shortcut_brings_the_keys_into_its_room(opened: Window, qtbot: QtBot) -> None:
    assert opened.session is not None
    opened.run_named("tab_competitors")
    tab = opened.session.tabs.tab("competitors")
    sections = tab.form.sections
    assert opened.focusWidget() is sections
    names, first = sections.names(), sections.names().index(sections.current())
    qtbot.keyClick(sections, Qt.Key.Key_Right)
    assert sections.current() == names[first + 1]
    opened.run_named("section_next")
    assert sections.current() == names[first + 2]
    opened.run_named("section_before")
    assert sections.current() == names[first + 1] and opened.focusWidget() is sections
    opened.run_named("tab_kits")
    empty = opened.session.tabs.tab("kits").ui.empty
    assert empty.isAncestorOf(opened.focusWidget())
