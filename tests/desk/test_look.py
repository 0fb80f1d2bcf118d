"""Language, theme and zoom change while the app runs, and are remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmm_desk.desk.settings import Settings
from pmm_desk.desk.window import Window
from pmm_desk.widgets.theme import theme


@pytest.mark.parametrize(("language", "locale"), [("zh-Hans", "zh_CN"), ("zh-Hant", "zh_TW"), ("en", "en_US")])
def test_the_language_changes_at_once(opened: Window, qtbot: QtBot, language: str, locale: str) -> None:
    opened.desk.set_language(language)
    QApplication.processEvents()
    assert QLocale().name() == locale
    assert theme().language == language
    assert Settings(opened.desk.settings.folder)["language"] == language
    assert opened.status.language.text() == {"zh-Hans": "简体中文", "zh-Hant": "繁體中文", "en": "English"}[language]
    assert opened.menus is not None
    assert opened.menus.actions[f"language_{language}"].isChecked()
    if language != "en":
        # Qt's own texts have come with it.
        cancel = QApplication.translate("QPlatformTheme", "Cancel")
        assert cancel == "取消"


def test_the_theme_changes_at_once(window: Window) -> None:
    assert window.menus is not None
    window.menus.actions["theme_dark"].trigger()
    assert theme().tokens.dark
    assert window.palette().window().color().name().upper() == "#12161C"
    window.menus.actions["theme_light"].trigger()
    assert not theme().tokens.dark
    assert window.desk.settings["theme"] == "light"


def test_zoom_has_steps_and_limits(window: Window) -> None:
    view = window.part("view")
    view.zoom_in()
    assert (round(theme().zoom * 100), window.status.zoom.text()) == (110, "110%")
    window.desk.set_zoom(125)
    view.zoom_out()
    assert round(theme().zoom * 100) == 120
    for _ in range(20):
        view.zoom_out()
    assert round(theme().zoom * 100) == 70
    for _ in range(20):
        view.zoom_in()
    assert round(theme().zoom * 100) == 200
    view.zoom_reset()
    assert round(theme().zoom * 100) == 100
