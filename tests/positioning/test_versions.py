"""Versions of the canvas: whatever is done with them, a group has one current version, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.positioning import canvas_versions as versions
from pmm_desk.positioning.compare_dialog import CompareDialog
from pmm_desk.positioning.tab import Tab
from pmm_desk.project.file import Project
from pmm_desk.widgets.live import Live
from tests.opened import by_code, dressed, sample, show

STEPS = ("begin", "branch", "make_current", "restore", "hand_over", "remove", "undo")


@pytest.fixture
def moorline(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """The sample project."""
    dressed(qapp)
    with sample(tmp_path) as live:
        yield live


def opened(qtbot: QtBot, live: Live) -> Tab:
    tab = Tab(live)
    show(qtbot, tab)
    live.go.connect(lambda row_id, column: tab.show_row(row_id, column))
    return tab


def trigger(tab: Tab, *path: str) -> None:
    """Choose from the menu of versions, by the words."""
    menu: Any = tab.page("canvas").bar.menu  # type: ignore[attr-defined]
    for words in path:
        menu.aboutToShow.emit()
        action = next(action for action in menu.actions() if action.text().startswith(words))
        menu = action.menu() or action
    menu.trigger()


@pytest.fixture(scope="module")
def groups(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Project, list[str | None]]]:
    """A project with two target groups, and the place for all customers."""
    folder = tmp_path_factory.mktemp("versions")
    project = Project.new(folder / "a.pmm", rooms.schema(), state=folder / "s")
    with project.change("Begin") as change:
        change.add("project", language="en")
        links = {"persona_id": change.add("persona"), "customer_type_id": change.add("customer_type")}
        ways = [change.add("buying_behaviour") for _ in range(2)]
        found = [change.add("target_group", **links, buying_behaviour_id=way) for way in ways]
    yield project, [None, *found]
    project.close()


@settings(max_examples=12)
@given(steps=st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 9), st.integers(0, 2)), max_size=8))
def test_a_group_with_versions_has_one_current_one(
    groups: tuple[Project, list[str | None]], steps: list[tuple[str, int, int]]
) -> None:
    """After any steps, and after any undo; restoring and copying change no other version."""
    project, known = groups
    with project.change("Wipe") as change:
        for row in project.rows("canvas"):
            change.remove(row["id"])
    for step, at, group in steps:
        _take(project, step, at, known[group])
        canvases = project.rows("canvas")
        assert versions.faults(canvases) == {"several": [], "none": []}
        for row in canvases:
            assert versions.current_of(canvases, row["target_group_id"]) is not None


def _take(project: Project, step: str, at: int, group: str | None) -> None:
    canvases = project.rows("canvas")
    if step == "undo":
        if canvases:
            project.undo()
        return
    if step != "begin" and not canvases:
        return
    chosen = canvases[at % len(canvases)]["id"] if canvases else ""
    kept = {row["id"]: row["name"] for row in canvases}
    with project.change(step) as change:
        if step == "begin":
            versions.begin(change, canvases, group, "new", "2026-06-30")
        elif step == "branch":
            versions.branch(change, canvases, chosen, "copy", "2026-06-30", group)
        elif step == "make_current":
            versions.make_current(change, canvases, chosen)
        elif step == "restore":
            versions.restore(change, canvases, chosen, "restored", "2026-06-30")
        elif step == "hand_over":
            versions.hand_over(change, canvases, chosen, group)
        else:
            versions.remove(change, canvases, chosen)
            kept.pop(chosen)
    names = {row["id"]: row["name"] for row in project.rows("canvas")}
    assert {row: names[row] for row in kept} == kept, "what was there is there"


@pytest.mark.parametrize("step", ["branch", "restore"])
def test_a_version_made_of_an_older_one_is_the_newest(moorline: Live, step: str) -> None:
    """It stands behind all others of its group, also where its source is of another group."""
    first, second = (by_code(moorline, "target_group", code) for code in ("G1", "G2"))
    oldest = moorline.rows("canvas", target_group_id=first)[0]["id"]
    for group in (first, second) if step == "branch" else (first,):
        with moorline.change("Begin") as change:
            versions.begin(change, moorline.rows("canvas"), group, "Before", "2026-06-30")
        with moorline.change(step) as change:
            if step == "branch":
                made = versions.branch(change, moorline.rows("canvas"), oldest, "New", "2026-06-30", group)
            else:
                made = versions.restore(change, moorline.rows("canvas"), oldest, "New", "2026-06-30")
        names = [row["name"] for row in moorline.rows("canvas", target_group_id=group)]
        assert names[-2:] == ["Before", "New"] and moorline.row(made)["name"] == "New"  # type: ignore[index]


def test_choosing_a_group_switches_its_canvas(qtbot: QtBot, moorline: Live) -> None:
    """A group without a canvas offers to begin one, from scratch or from another group's; each has its own."""
    tab = opened(qtbot, moorline)
    page: Any = tab.page("canvas")
    second = by_code(moorline, "target_group", "G2")
    box = page.bar.form.group
    box.setCurrentIndex(box.findData(second))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page.form.places.currentWidget() is page.form.empty)
    assert "3PL" in page.form.no_canvas._sentence.text() and page.form.from_other.isVisible()
    page._others.aboutToShow.emit()
    page._others.actions()[0].trigger()
    qtbot.waitUntil(lambda: page.form.places.currentWidget() is page.form.filled)
    made = moorline.rows("canvas", target_group_id=second)
    assert [row["current"] for row in made] == [1] and made[0]["made_on"] == "2026-06-30"
    assert moorline.count("canvas_entry", canvas_id=made[0]["id"]) == 16, "all entries came along"
    first = by_code(moorline, "target_group", "G1")
    assert len(moorline.rows("canvas", target_group_id=first, current=1)) == 1, "the other group keeps its own"
    moorline.undo()
    assert moorline.rows("canvas", target_group_id=second) == []
    qtbot.waitUntil(lambda: page.form.places.currentWidget() is page.form.empty)
    qtbot.mouseClick(page.form.no_canvas.button, Qt.MouseButton.LeftButton)
    assert moorline.count("canvas", target_group_id=second) == 1


def test_an_older_version_is_compared_and_restored_as_a_new_one(qtbot: QtBot, moorline: Live) -> None:
    """The weak draft beside the current one, its words marked; restored, all three are there and one is current."""
    tab = opened(qtbot, moorline)
    tab.show_row(next(row["id"] for row in moorline.rows("canvas") if not row["current"]))
    trigger(tab, "Compare with", "Draft 2")
    dialog = tab.findChild(CompareDialog)
    assert dialog is not None
    qtbot.addWidget(dialog)
    statement = next(pair for pair in dialog.pairs if pair.what == "statement")
    assert any("next-generation" in span.text for span in (*statement.left, *statement.right) if span.other)
    assert not any(pair.same for pair in dialog.pairs if pair.what == "alternative")
    qtbot.mouseClick(dialog.form.swap, Qt.MouseButton.LeftButton)
    statement = next(pair for pair in dialog.pairs if pair.what == "statement")
    assert any("next-generation" in span.text for span in statement.left if span.other)
    qtbot.mouseClick(dialog.form.restore, Qt.MouseButton.LeftButton)
    rows = moorline.rows("canvas")
    assert len(rows) == 3
    current = [row for row in rows if row["current"]]
    assert len(current) == 1 and "next-generation" in current[0]["statement"]
    assert current[0]["name"] == "Version 3, from “Draft 1, rejected”"
    moorline.undo()
    assert [row["name"] for row in moorline.rows("canvas", current=1)] == ["Draft 2, current"]


def test_a_version_is_handed_to_another_group_and_deleted(qtbot: QtBot, moorline: Live) -> None:
    tab = opened(qtbot, moorline)
    third = by_code(moorline, "target_group", "G3")
    trigger(tab, "Give to another group", "IT gatekeeper")
    assert [row["name"] for row in moorline.rows("canvas", target_group_id=third)] == ["Draft 2, current"]
    assert [row["current"] for row in moorline.rows("canvas")] == [1, 1], "the group it left keeps a current one"
    trigger(tab, "Delete this version")
    assert moorline.count("canvas") == 1
    moorline.undo()
    assert moorline.count("canvas") == 2


def test_the_commands_copy_a_version_and_name_it(qtbot: QtBot, moorline: Live) -> None:
    """The button of the header copies the version shown; its name is typed where the menu leads."""
    tab = opened(qtbot, moorline)
    page: Any = tab.page("canvas")
    qtbot.mouseClick(tab.form.add, Qt.MouseButton.LeftButton)
    assert moorline.count("canvas") == 3
    shown = tab.chosen.row or {}
    assert shown["name"] == "Version 3" and not shown["current"]
    trigger(tab, "Rename this version")
    assert page.form.slots.isVisible()
    qtbot.waitUntil(lambda: page.form.name.isAncestorOf(QApplication.focusWidget() or page))
