"""Undo, redo, history, saving: what the window says about them is true."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from pmm_desk.desk import saving
from pmm_desk.desk.history import HistoryDialog
from pmm_desk.desk.problem import ProblemDialog
from pmm_desk.desk.project_settings import ProjectSettings
from pmm_desk.desk.session import Session
from pmm_desk.desk.window import Window
from pmm_desk.project.file import Project
from pmm_desk.rooms import schema
from pmm_desk.widgets.fields import LineField


def session_of(window: Window) -> Session:
    """The session of a window that has one."""
    assert window.session is not None
    return window.session


def rename(window: Window, name: str) -> None:
    """One change."""
    live = session_of(window).live
    with live.change(f"Rename to {name}") as change:
        change.set(live.project.rows("product")[0]["id"], name=name)


def test_undo_and_redo_have_names_and_survive_reopening(opened: Window, qtbot: QtBot) -> None:
    assert opened.menus is not None
    undo, redo = opened.menus.actions["undo"], opened.menus.actions["redo"]
    assert not undo.isEnabled() and undo.text() == "Undo"
    rename(opened, "Pier & Sons")
    assert undo.isEnabled() and undo.text() == "Undo Rename to Pier && Sons"
    assert opened.ui.undo_button.isEnabled()
    path = session_of(opened).project.path
    opened.run_named("close")
    assert opened.session is None and not undo.isEnabled()
    opened.part("files").open_path(path)
    assert opened.ui.project_name.text() == "Pier & Sons"
    undo.trigger()
    assert opened.ui.project_name.text() == "Harbour"
    assert redo.isEnabled() and redo.text() == "Redo Rename to Pier && Sons" and not undo.isEnabled()
    redo.trigger()
    assert opened.ui.project_name.text() == "Pier & Sons"


def test_a_room_opens_at_the_section_that_was_open_last(opened: Window) -> None:
    session = session_of(opened)
    session.go_to("product")
    session.tabs.tab("product").show_section("scenarios")
    path = session.project.path
    opened.run_named("close")
    opened.part("files").open_path(path)
    again = session_of(opened).tabs.tab("product")
    assert again.form.sections.current() == "scenarios"
    assert again.form.pages.currentWidget() is again.page("scenarios")
    assert session_of(opened).tabs.tab("audience").form.sections.current() == "groups", "each room has its own"


def test_history_goes_back_to_a_line(opened: Window) -> None:
    for name in ("One", "Two", "Three"):
        rename(opened, name)
    session_of(opened).live.undo()
    dialog = opened.part("edit").history()
    assert isinstance(dialog, HistoryDialog)
    assert [entry.kind for entry in dialog.entries] == ["undo", "do", "do", "do"]
    # What is undone already, and the undo itself, are no way back.
    assert [dialog.steps_to(row) for row in range(-1, 5)] == [0, 0, 0, 1, 2, 0]
    dialog.ui.history_list.setCurrentItem(dialog.ui.history_list.topLevelItem(3))
    assert dialog.ui.back_button.isEnabled()
    dialog.ui.back_button.click()
    assert opened.ui.project_name.text() == "Harbour"
    assert len(dialog.entries) == 6 and not dialog.ui.back_button.isEnabled()
    session_of(opened).live.redo()
    assert opened.ui.project_name.text() == "One"


def test_the_status_bar_tells_the_truth(opened: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(opened)
    shown = opened.status.saved.text
    saved_at = session.project.saved_at
    assert saved_at is not None
    assert shown() == f"Saved {saved_at.astimezone():%H:%M} · every change is on disk"
    monkeypatch.setattr(saving, "IDLE", 200)
    rename(opened, "Quay")
    assert shown() == "Edited · kept on this computer, not yet in the file"
    qtbot.waitUntil(lambda: shown().startswith("Saved "), timeout=5000)
    assert not session.project.dirty
    tomorrow = datetime.now() + timedelta(days=1)
    assert f"{datetime.now():%Y-%m-%d}" in session.saving.words(tomorrow)[0]


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="root writes everywhere")
def test_a_read_only_folder_is_said(opened: Window) -> None:
    path = session_of(opened).project.path
    path.chmod(0o400)
    rename(opened, "Mole")
    assert opened.status.saved.text() == "Kept on this computer: the file is read-only"
    path.chmod(0o600)


def newer(path: Path) -> Path:
    """A file as a later program may write it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript("ALTER TABLE product ADD COLUMN mood TEXT; PRAGMA user_version = 99;")
    return path


def test_a_file_of_a_newer_format_is_read_only_until_it_has_another_name(
    window: Window, make_project: Callable[..., Path], tmp_path: Path
) -> None:
    path = newer(make_project())
    content = path.read_bytes()
    window.part("files").open_path(path)
    dialog = window.findChildren(ProblemDialog)[-1]
    assert "newer PMM Desk" in dialog.ui.happened.text() and window.session is None
    dialog.ui.other_button.click()
    assert window.windowTitle() == "Harbour · PMM Desk"
    assert window.status.saved.text() == "To read only: made by a newer PMM Desk"

    def name_is_fixed() -> bool:
        session_of(window).go_to("product")
        fields = [field for field in window.findChildren(LineField) if field.property("column") == "name"]
        lines = [field.findChild(QLineEdit) for field in fields if field.isVisibleTo(window)]
        return bool(lines and lines[0] and lines[0].isReadOnly())

    assert name_is_fixed()
    assert window.part("files").save() is False
    session_of(window).live.attempt("Add", lambda change: change.add("feature", name="Crane"))
    assert "read here, not changed" in window.findChildren(ProblemDialog)[-1].ui.happened.text()
    assert window.part("files").save_as(tmp_path / "ours.pmm")
    assert window.ui.file_name.text() == "ours.pmm" and not name_is_fixed()
    rename(window, "Mole")
    assert window.ui.project_name.text() == "Mole" and path.read_bytes() == content


def test_a_save_that_fails_says_why_and_keeps_the_edits(opened: Window, qtbot: QtBot) -> None:
    session = session_of(opened)
    rename(opened, "Jetty")
    away = session.project.path.parent / "away"
    folder = session.project.path.parent
    path = session.project.path
    path.unlink()
    # A folder in the file's place: the disk refuses, whoever asks.
    path.mkdir()
    (path / "x").write_text("")
    assert opened.part("files").save() is False
    dialog = opened.findChildren(ProblemDialog)[-1]
    assert dialog.ui.happened.text() and "kept" in dialog.ui.kept.text()
    assert not dialog.ui.other_button.isHidden()
    assert "not yet in the file" in opened.status.saved.text()
    away.mkdir()
    assert opened.part("files").save_as(away / "jetty.pmm")
    assert opened.ui.file_name.text() == "jetty.pmm" and not session.project.dirty
    assert opened.ui.project_name.text() == "Jetty"
    assert folder.is_dir()


def test_closing_asks_when_the_file_cannot_be_written(
    opened: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(opened)
    rename(opened, "Dock")
    path = session.project.path
    path.unlink()
    path.mkdir()
    (path / "x").write_text("")
    answers = iter(["Go on working", "Close, keep on this computer"])

    def press(box: QMessageBox) -> int:
        answer = next(answers)
        next(button for button in box.buttons() if button.text().replace("&", "") == answer).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert opened.part("files").let_go() is False
    assert opened.session is session
    assert opened.part("files").let_go() is True
    (path / "x").unlink()
    path.rmdir()
    again = Project.open(path, schema(), state=opened.desk.state, restore=True)
    assert again.rows("product")[0]["name"] == "Dock"
    again.close()


def test_sharing_writes_a_copy_and_stays(opened: Window, tmp_path: Path) -> None:
    rename(opened, "Slip")
    copy = tmp_path / "for-sales.pmm"
    assert opened.part("files").share(copy)
    assert copy.is_file() and session_of(opened).project.path.name == "harbour.pmm"


def test_project_settings_are_one_change(opened: Window) -> None:
    session = session_of(opened)
    dialog = ProjectSettings(session.live, opened)
    dialog.ui.language_combo.setCurrentIndex(dialog.ui.language_combo.findData("en"))
    dialog.ui.further_zh_hans.setChecked(True)
    dialog.ui.currency_combo.setCurrentText("cny")
    dialog.ui.today_box.setChecked(False)
    dialog.ui.as_of_edit.setDate(dialog.ui.as_of_edit.date().fromString("2026-06-30", "yyyy-MM-dd"))
    dialog.save()
    row = session.project.rows("project")[0]
    assert (row["languages"], row["currency"], row["as_of"]) == ("zh-Hans", "CNY", "2026-06-30")
    assert opened.status.as_of.text() == "as of 2026-06-30"
    session.live.undo()
    assert session.project.rows("project")[0]["as_of"] is None


def test_project_settings_refuse_a_bad_value(opened: Window) -> None:
    dialog = ProjectSettings(session_of(opened).live, opened)
    dialog.ui.currency_combo.setCurrentText("NINE LETTERS")
    dialog.save()
    assert not dialog.ui.problem.isHidden() and dialog.ui.problem.text()
    assert session_of(opened).project.undo_title is None


def test_a_second_window_for_the_same_file_is_the_first(
    opened: Window, make_project: Callable[..., Path], qtbot: QtBot
) -> None:
    path = session_of(opened).project.path
    opened.part("files").open_path(path)
    assert len(opened.desk.windows) == 1
    opened.part("files").open_path(make_project("Other", "other.pmm"))
    assert [window.windowTitle() for window in opened.desk.windows] == ["Harbour · PMM Desk", "Other · PMM Desk"]


def test_findings_reach_the_rail(opened: Window, qtbot: QtBot) -> None:
    session = session_of(opened)
    with qtbot.waitSignal(session.finder.updated, timeout=10_000):
        session.finder.start()
    counts = session.finder.counts()
    for name, item in session.rail.items.items():
        assert item.count == counts.get(name, 0)
        assert item.chip.isHidden() == (item.count == 0)
    assert set(session.live.findings_of) == set(session.finder.by_room)


def test_every_table_has_a_word(opened: Window) -> None:
    words = session_of(opened).live.table_words
    assert set(words) == set(session_of(opened).project.schema.prefixes) and all(words.values())


def test_the_way_to_the_projects_own_row_is_its_settings(opened: Window) -> None:
    session = session_of(opened)
    session.live.go.emit(session.project.rows("project")[0]["id"], "")
    assert opened.findChildren(ProjectSettings)
    opened.findChildren(ProjectSettings)[0].close()
