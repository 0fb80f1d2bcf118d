"""The first thing a person sees, and every way from there into a project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from pmm_desk.desk.new_project import NewProject
from pmm_desk.desk.problem import ProblemDialog
from pmm_desk.desk.sample import SHIPPED, free_name, fresh_copy
from pmm_desk.desk.window import Window


def problem_of(window: Window, qtbot: QtBot) -> ProblemDialog:
    """The problem dialog that is open over the window."""
    qtbot.waitUntil(lambda: bool(window.findChildren(ProblemDialog)))
    dialog: ProblemDialog = window.findChildren(ProblemDialog)[-1]
    return dialog


def test_a_new_project_asks_two_things(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.part("files").new()
    dialog = window.findChild(NewProject)
    assert dialog is not None
    qtbot.mouseClick(dialog.ui.accept_button, Qt.MouseButton.LeftButton)
    assert not dialog.ui.problem.isHidden() and window.session is None
    qtbot.keyClicks(dialog.ui.name_edit, "Lighthouse")
    dialog.ui.language_combo.setCurrentIndex(dialog.ui.language_combo.findData("zh-Hans"))
    assert "Lighthouse.pmm" in dialog.ui.place.text()
    qtbot.mouseClick(dialog.ui.accept_button, Qt.MouseButton.LeftButton)
    assert window.session is not None
    project = window.session.project
    assert project.path.is_file() and project.path.name == "Lighthouse.pmm"
    assert project.language == "zh-Hans"
    assert window.ui.project_name.text() == "Lighthouse"
    # Nothing was done yet that undo could take away.
    assert project.undo_title is None and not window.ui.undo_button.isEnabled()


def test_the_same_name_twice_gives_two_files(window: Window, tmp_path: Path) -> None:
    files = window.part("files")
    files.begin_project("A/B: c", "en", tmp_path / "docs")
    files.begin_project("A/B: c", "en", tmp_path / "docs")
    assert sorted(path.name for path in (tmp_path / "docs").glob("*.pmm")) == ["A-B- c 2.pmm", "A-B- c.pmm"]
    assert len(window.desk.windows) == 2


@pytest.mark.parametrize("name", ["..", "  ", "///", "con\0x", "a" * 300, "产品"])
def test_any_name_gives_a_file_name(tmp_path: Path, name: str) -> None:
    path = free_name(tmp_path, name)
    path.write_text("")
    assert path.parent == tmp_path and len(path.name) < 100


def test_recent_files_open_and_missing_ones_say_so(
    window: Window, make_project: Callable[..., Path], qtbot: QtBot, tmp_path: Path
) -> None:
    path = make_project()
    gone = tmp_path / "gone.pmm"
    window.desk.settings.set("recent", [str(path), str(gone)])
    window.show_start_page()
    page = window.start_page
    assert page is not None
    first, second = (page.findChild(QPushButton, f"recent_open_{number}") for number in (0, 1))
    assert first.isEnabled() and not second.isEnabled()
    assert any("No longer at" in label.text() for label in second.findChildren(QLabel))
    qtbot.mouseClick(page.findChild(QToolButton, "recent_forget_1"), Qt.MouseButton.LeftButton)
    assert window.desk.settings["recent"] == (str(path),)
    QApplication.processEvents()
    qtbot.mouseClick(page.findChild(QPushButton, "recent_open_0"), Qt.MouseButton.LeftButton)
    assert window.session is not None and window.session.project.path == path


def test_a_recent_file_that_may_not_be_looked_at_is_like_a_missing_one(window: Window, tmp_path: Path) -> None:
    """The system refuses a name this long as it refuses the folder of someone else: with an error, not with no."""
    window.desk.settings.set("recent", [str(tmp_path / f"{'x' * 300}.pmm")])
    window.show_start_page()
    assert window.start_page is not None
    assert not window.start_page.findChild(QPushButton, "recent_open_0").isEnabled()
    menu = QMenu()
    window.part("files").fill_recent(menu)
    assert [action.isEnabled() for action in menu.actions()] == [False]


def test_the_sample_is_a_copy_that_is_never_overwritten(tmp_path: Path) -> None:
    source = tmp_path / "moorline-dock.pmm"
    source.write_bytes(b"as shipped")
    folder = tmp_path / "documents"
    folder.mkdir()
    first = fresh_copy(folder, tmp_path / "state", source)
    assert fresh_copy(folder, tmp_path / "state", source) == first
    first.write_bytes(b"edited")
    second = fresh_copy(folder, tmp_path / "state", source)
    assert second.name == "moorline-dock 2.pmm" and first.read_bytes() == b"edited"
    third = fresh_copy(tmp_path / "documents" / "gone", tmp_path / "state", source)
    assert third.parent == tmp_path / "state"


@pytest.mark.skipif(not SHIPPED.exists(), reason="the sample was not built")
def test_the_sample_opens(window: Window, qtbot: QtBot) -> None:
    window.part("files").open_sample()
    assert window.session is not None
    assert window.session.project.path.stem == SHIPPED.stem
    assert window.session.project.path != SHIPPED
    assert window.ui.project_name.text() == "Moorline Dock"


FOREIGN = {
    "mmd": (b"Polygon Movie maker 0002" + bytes(600), "MikuMikuDance"),
    "text": (b"Dear colleague,\n" * 60, "not a project of PMM Desk"),
    "empty": (b"", "empty"),
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_a_foreign_file_dropped_on_the_window_is_refused_kindly(
    window: Window, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    content, words = FOREIGN[kind]
    path = tmp_path / "someone.pmm"
    path.write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(100, 100), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    dialog = problem_of(window, qtbot)
    assert words in dialog.ui.happened.text() and "Traceback" not in dialog.ui.happened.text()
    assert window.session is None and path.read_bytes() == content


def test_a_project_dropped_on_the_window_opens(window: Window, make_project: Callable[..., Path], qtbot: QtBot) -> None:
    window.part("files").open_path_later(str(make_project()))
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.windowTitle() == "Harbour · PMM Desk"


def test_a_file_that_is_gone_is_said(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.part("files").open_path(tmp_path / "nowhere.pmm")
    assert "nowhere.pmm" in problem_of(window, qtbot).ui.happened.text()


def test_a_large_file_opens_off_the_interfaces_thread(
    window: Window, make_project: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pmm_desk.desk.files.LARGE", 10)
    window.part("files").open_path(make_project())
    assert window.session is not None
    with window.session.live.change("Rename") as change:
        change.set(window.session.project.rows("product")[0]["id"], name="Pier")
    assert window.ui.project_name.text() == "Pier"
