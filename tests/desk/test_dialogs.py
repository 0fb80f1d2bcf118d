"""The dialogs around the work, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from pmm_desk.desk.actions import Action
from pmm_desk.desk.handbook import HandbookDialog, chapter, chapters
from pmm_desk.desk.settings import LANGUAGES
from pmm_desk.desk.settings_dialog import SettingsDialog
from pmm_desk.desk.window import Window
from pmm_desk.widgets.section_tabs import SectionTabs

HANDBOOK = Path(__file__).parents[2] / "docs" / "handbook"


@pytest.fixture
def settings_dialog(window: Window) -> SettingsDialog:
    """The settings, open."""
    dialog = window.part("edit").settings()
    assert isinstance(dialog, SettingsDialog)
    return dialog


def row_of(dialog: SettingsDialog, name: str) -> int:
    """The line of a command in the list of shortcuts."""
    commands: list[Action] = dialog._commands
    return [command.name for command in commands].index(name)


def test_settings_take_effect_at_once(settings_dialog: SettingsDialog, window: Window) -> None:
    ui = settings_dialog.ui
    ui.theme_combo.setCurrentIndex(ui.theme_combo.findData("dark"))
    ui.zoom_combo.setCurrentIndex(ui.zoom_combo.findData(110))
    ui.paper_combo.setCurrentIndex(ui.paper_combo.findData("Letter"))
    ui.author_edit.setText("  Ada ")
    ui.author_edit.editingFinished.emit()
    ui.language_combo.setCurrentIndex(ui.language_combo.findData("zh-Hant"))
    QApplication.processEvents()
    settings = window.desk.settings
    assert [settings[name] for name in ("theme", "zoom", "paper", "author", "language")] == [
        "dark", 110, "Letter", "Ada", "zh-Hant",
    ]  # fmt: skip
    assert ui.language_combo.currentData() == "zh-Hant"
    window.desk.set_theme("light")


def test_a_shortcut_is_changed_by_pressing_it(settings_dialog: SettingsDialog, window: Window, qtbot: QtBot) -> None:
    assert window.menus is not None
    row = row_of(settings_dialog, "history")
    settings_dialog.ask_key(row)
    qtbot.keyClick(
        settings_dialog.ui.shortcuts_list,
        Qt.Key.Key_J,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert window.menus.actions["history"].shortcut().toString() == "Ctrl+Shift+J"
    assert window.desk.settings["shortcuts"] == {"history": ("Ctrl+Shift+J",)}
    settings_dialog.ui.keys_reset_button.click()
    assert window.menus.actions["history"].shortcut().toString() == "Ctrl+H"


@pytest.mark.parametrize("keys", ["Ctrl+S", "A", "Space"])
def test_a_shortcut_that_is_taken_or_a_letter_is_refused(settings_dialog: SettingsDialog, keys: str) -> None:
    assert not settings_dialog.set_keys(row_of(settings_dialog, "history"), (keys,))
    assert settings_dialog.ui.problem.text().strip()


def test_a_shortcut_can_be_taken_away(settings_dialog: SettingsDialog, window: Window) -> None:
    assert window.menus is not None
    assert settings_dialog.set_keys(row_of(settings_dialog, "find"), ())
    assert window.menus.actions["find"].shortcut().isEmpty() and not window.ui.search_keys.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_handbook_opens_in_every_language(window: Window, language: str) -> None:
    window.desk.set_language(language)
    dialog = window.part("help").handbook()
    assert isinstance(dialog, HandbookDialog)
    assert len(dialog.ui.handbook_text.toPlainText()) > 400
    assert chapter("first-hour", language).name == (
        "first-hour.md" if language == "en" else f"first-hour.{language}.md"
    )
    for line in range(dialog.ui.chapters.count()):
        dialog.ui.chapters.setCurrentRow(line)
        shown = dialog.ui.handbook_text.toPlainText()
        assert "file-format.md" not in dialog.ui.handbook_text.toHtml(), "no link that leads nowhere"
        assert len(shown) > 200 and "<!--" not in shown and "[" not in dialog.ui.chapters.item(line).text()


def test_the_handbook_opens_at_the_place_in_front(opened: Window) -> None:
    """Each section of each room has its chapter, and one window of the handbook serves all."""
    assert opened.session is not None
    seen: dict[str, set[str]] = {}
    for room in opened.session.tabs.names:
        opened.session.go_to(room)
        sections = opened.session.tabs.tab(room).findChild(SectionTabs, "sections")
        for section in sections.names() if sections else [""]:
            if sections:
                sections.choose(section)
            dialog = opened.part("help").handbook()
            seen.setdefault(room, set()).add(dialog.ui.chapters.currentItem().toolTip())
    assert len(opened.findChildren(HandbookDialog)) == 1
    assert seen["overview"] == {"Your first hour"} and seen["kits"] == {"Kits: what sales takes into the room"}
    assert {len(found) for found in seen.values()} == {1, 2, 3}
    assert set(chapters()) == {path.name.partition(".")[0] for path in HANDBOOK.glob("*.md")} - {"index"}


def test_chapters_are_found_by_their_words_and_lead_to_each_other(window: Window) -> None:
    ui = window.part("help").handbook().ui

    def listed() -> list[str]:
        items = [ui.chapters.item(line) for line in range(ui.chapters.count())]
        return [item.text() for item in items if not item.isHidden()]

    every = listed()
    ui.find_line.setText("swap test")
    assert 0 < len(listed()) < len(every) and ui.chapters.currentItem().text() in listed()
    assert ui.handbook_text.textCursor().selectedText().casefold() == "swap test"
    place = ui.handbook_text.textCursor().position()
    ui.find_line.returnPressed.emit()
    assert ui.handbook_text.textCursor().selectedText() and ui.handbook_text.textCursor().position() >= place
    ui.find_line.setText("xyzzy")
    assert not listed() and not ui.nothing_found.isHidden()
    ui.find_line.clear()
    assert listed() == every and ui.nothing_found.isHidden()
    ui.handbook_text.anchorClicked.emit(QUrl("comparison.md"))
    assert ui.chapters.currentItem().text() == "Comparison"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dialog_opens_in_every_language(opened: Window, language: str) -> None:
    opened.desk.set_language(language)
    QApplication.processEvents()
    for name in ("new", "history", "settings", "project", "find", "handbook", "about"):
        opened.run_named(name)
        QApplication.processEvents()
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
        assert top is not None and top is not opened, name
        labels = [label for label in top.findChildren(QLabel) if not isinstance(top, QMessageBox)]
        assert [label for label in labels if label.textFormat() == Qt.TextFormat.AutoText] == [], name
        top.close()


def test_a_new_kit_takes_the_paper_of_the_settings(opened: Window) -> None:
    assert opened.session is not None
    dialog = SettingsDialog(opened)
    dialog.ui.paper_combo.setCurrentIndex(dialog.ui.paper_combo.findData("Letter"))
    dialog.close()
    opened.session.go_to("kits")
    opened.session.tabs.tab("kits").ui.new_kit.click()
    assert [row["paper"] for row in opened.session.live.rows("kit")] == ["Letter"]
