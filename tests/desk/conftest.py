"""A desk for the tests: real windows, real projects, folders of nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmm_desk.desk.application import Desk
from pmm_desk.desk.settings import Settings
from pmm_desk.desk.window import Window
from pmm_desk.project.file import Project
from pmm_desk.rooms import begin, schema
from tests.opened import leave, silence


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A desk with settings and log of its own; its windows are closed at the end."""
    made = Desk(qapp, Settings(tmp_path / "config"), tmp_path / "log", state=tmp_path / "state")
    made.settings.set("language", "en")
    made.build()
    yield made
    for window in list(made.windows):
        leave(window)
    made.languages.switch("en")
    silence(qapp)
    made.deleteLater()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    """A window on its start page, with its menus."""
    made = desk.new_window()
    made.furnish()
    made.show_start_page()
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def make_project(tmp_path: Path) -> Callable[..., Path]:
    """Make a closed project file with a product name."""

    def make(name: str = "Harbour", file: str = "harbour.pmm", language: str = "en") -> Path:
        path = tmp_path / file
        project = Project.new(path, schema(), state=tmp_path / "state", author="Ada")
        begin(project, name, language)
        project.forget_history()
        project.close()
        return path

    return make


@pytest.fixture
def opened(window: Window, make_project: Callable[..., Path], qtbot: QtBot) -> Window:
    """The window with a project in it, after everything that follows the first frame."""
    window.part("files").open_path(make_project())
    qtbot.waitUntil(lambda: bool(window.session and window.session.live.findings_of is not None))
    return window
