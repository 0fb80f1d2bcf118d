"""Rows are added, changed, moved, copied and removed in changes, each whole or not at all."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable

import pytest

from pmm_desk.project.error import BadValue, StillUsed, UnknownRow, Use
from pmm_desk.project.file import Project
from pmm_desk.project.log import Done


def names(project: Project, table: str = "shelf") -> list[str]:
    """The names of the rows, in order."""
    return [row["name"] for row in project.rows(table)]


def test_add_set_and_read(project: Project) -> None:
    with project.change("Add a shelf") as change:
        shelf = change.add("shelf", name="Left", width=0.1 + 0.2)
    row = project.row(shelf)
    assert row is not None and shelf.startswith("she_") and len(shelf) == 24
    assert (row["name"], row["width"], row["colour"], row["painted"], row["bought"]) == ("Left", 0.3, "red", 0, None)
    with project.change("Set") as change:
        change.set(shelf, colour="green", bought="2026-06-30", boxes_planned=3)
    assert project.rows("shelf", where={"colour": "green", "bought": "2026-06-30"}) == [project.row(shelf)]
    assert project.count("shelf") == 1 and project.count("shelf", where={"colour": ["red"]}) == 0
    assert project.rows("shelf", where={"width": None}) == []
    assert project.table_of(shelf) == "shelf"


def test_order_is_kept_moved_and_filled_in_between(project: Project) -> None:
    with project.change("Add") as change:
        first, second, third = (change.add("shelf", name=name) for name in "abc")
        change.add("shelf", name="between", after=first)
    assert names(project) == ["a", "between", "b", "c"]
    with project.change("Move") as change:
        change.move(third, None)
        change.move(first, second)
    assert names(project) == ["c", "between", "b", "a"]
    assert project.ids("shelf", order="-name")[0] == third
    assert project.ids("shelf", limit=2) == project.ids("shelf")[:2]
    assert [row["name"] for row in project.page("shelf", [first, third, "she_gone"])] == ["a", "c"]


def test_rows_that_share_an_order_key_still_make_room(project: Project) -> None:
    with project.change("Add") as change:
        ids = sorted(change.add("shelf", name=name) for name in "abc")
        project._connection.execute("UPDATE shelf SET position = 'a0'")
        fresh = change.add("shelf", name="fresh", after=ids[0])
        change.move(ids[2], ids[0])
    assert project.ids("shelf") == [ids[0], ids[2], fresh, ids[1]]


def test_an_exception_takes_everything_back(project: Project) -> None:
    seen: list[Done] = []
    project.watch(seen.append)
    with pytest.raises(ZeroDivisionError), project.change("Fail") as change:
        change.add("shelf", name="never")
        raise ZeroDivisionError
    assert names(project) == [] and seen == [] and project.undo_title is None
    with project.change("Nothing") as change:
        pass
    assert project.history() == []


def test_bad_values_are_refused_with_their_place(project: Project) -> None:
    with project.change("Add") as change:
        shelf = change.add("shelf", name="ok")
    for values, reason in (
        ({"boxes_planned": 5000}, "out_of_range"),
        ({"colour": "blue"}, "not_a_choice"),
        ({"bought": "2026-02-30"}, "not_a_date"),
        ({"name": "x" * 100_000}, "too_long"),
        ({"name": "a\0b"}, "not_text"),
        ({"name": "\ud800"}, "not_text"),
        ({"weight": 1}, "unknown_column"),
        ({"width": float("nan")}, None),
        ({"position": "zz"}, "not_allowed"),
    ):
        with pytest.raises(BadValue) as caught, project.change("Set") as change:
            change.set(shelf, **values)
        assert caught.value.row == shelf and caught.value.table == "shelf" and caught.value.column in values
        assert reason in (None, caught.value.reason)
        assert "x" * 50 not in str(caught.value)
    with pytest.raises(BadValue) as caught, project.change("Link") as change:
        change.add("box", shelf="she_gone", name="x")
    assert (caught.value.column, caught.value.reason) == ("shelf", "no_such_row")
    with pytest.raises(UnknownRow), project.change("Set") as change:
        change.set("she_gone", name="x")
    assert names(project) == ["ok"]


def test_what_is_used_is_not_removed_and_what_is_owned_goes_along(project: Project) -> None:
    with project.change("Add") as change:
        shelf = change.add("shelf", name="s")
        box = change.add("box", shelf=shelf, name="b")
        twin = change.add("box", shelf=shelf, name="t", twin=box)
        note = change.add("note", box=box, words="n")
        change.translate(box, "name", "zh-Hans", "盒")
    with pytest.raises(StillUsed) as caught, project.change("Remove") as change:
        change.remove(shelf)
    assert caught.value.uses == (Use(note, "note", "box"),) == tuple(project.uses(shelf))
    assert [(found.row_id, found.distance) for found in project.reach(shelf)] == [(box, 1), (twin, 1), (note, 2)]
    with project.change("Remove") as change:
        change.remove(note)
        change.remove(shelf)
    assert project.count("box") == 0 == project.count("translation")
    project.undo()
    assert [row["name"] for row in project.rows("box", language="zh-Hans")] == ["盒", "t"]


def test_duplicate_copies_what_is_owned_and_turns_inner_links(project: Project) -> None:
    with project.change("Add") as change:
        shelf = change.add("shelf", name="s")
        change.add("shelf", name="last")
        box = change.add("box", shelf=shelf, name="b")
        change.add("box", shelf=shelf, name="t", twin=box)
        change.translate(box, "name", "zh-Hans", "盒")
    with project.change("Copy") as change:
        copy = change.duplicate(shelf, name="s 2")
    assert names(project) == ["s", "s 2", "last"]
    first, second = project.rows("box", where={"shelf": copy}, language="zh-Hans")
    assert (first["name"], second["name"], second["twin"]) == ("盒", "t", first["id"]) and first["id"] != box


def test_translations_overlay_fall_back_and_go_stale(project: Project) -> None:
    with project.change("Add") as change:
        shelf = change.add("shelf", name="Left")
        plain = change.add("shelf", name="Plain")
        change.translate(shelf, "name", "zh-Hans", "左")
    assert [row["name"] for row in project.rows("shelf", language="zh-Hant")] == ["左", "Plain"]
    assert [row["name"] for row in project.rows("shelf", language="en")] == ["Left", "Plain"]
    assert [row["name"] for row in project.page("shelf", [plain, shelf], language="zh-Hans")] == ["Plain", "左"]
    assert not project.translations(shelf, "name")["zh-Hans"].stale
    with project.change("Rename") as change:
        change.set(shelf, name="Far left")
    assert project.translations(shelf, "name")["zh-Hans"].stale
    with project.change("Drop") as change:
        change.translate(shelf, "name", "zh-Hans", "")
    assert project.translations(shelf, "name") == {}


def test_watchers_hear_what_was_touched(project: Project) -> None:
    seen: list[Done] = []
    unwatch = project.watch(seen.append)
    with project.change("Add", initiator="form") as change:
        shelf = change.add("shelf", name="s")
    with project.change("Translate") as change:
        change.translate(shelf, "name", "zh-Hans", "架")
    project.undo("menu")
    unwatch()
    project.redo()
    assert [(done.title, done.kind, done.initiator) for done in seen] == [
        ("Add", "do", "form"),
        ("Translate", "do", None),
        ("Translate", "undo", "menu"),
    ]
    assert all(done.rows["shelf"] == {shelf} for done in seen) and set(seen[1].rows) == {"shelf", "translation"}


def test_typing_joins_one_change_until_something_else_is_done(project: Project) -> None:
    with project.change("Add") as change:
        shelf = change.add("shelf")
    for text in ("L", "Le", "Lef"):
        with project.change("Rename", amend="name") as change:
            change.set(shelf, name=text)
    assert [entry.title for entry in project.history()] == ["Rename", "Add"]
    project.undo()
    assert names(project) == [""]
    project.redo()
    with project.change("Rename", amend="name") as change:
        change.set(shelf, name="Left")
    assert len(project.history()) == 5 and project.undo_title == "Rename"
    project.undo()
    assert names(project) == ["Lef"]


def test_typing_back_to_the_start_leaves_no_change(project: Project) -> None:
    with project.change("Add") as change:
        shelf = change.add("shelf", name="a")
    for text in ("ab", "a"):
        with project.change("Rename", amend="name") as change:
            change.set(shelf, name=text)
    assert project.undo_title == "Add" and [entry.title for entry in project.history()] == ["Add"]
    with project.change("Rename", amend="name") as change:
        change.set(shelf, name="abc")
    project.undo()
    assert names(project) == ["a"]


def test_a_write_outside_of_a_change_is_refused(project: Project) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="outside of a change"):
        project._connection.execute("INSERT INTO shelf (id, position) VALUES ('she_x', 'a0')")
    with pytest.raises(RuntimeError), project.change("Outer"), project.change("Inner"):
        pass
    assert project.count("shelf") == 0


def test_writes_stay_on_one_thread_and_readers_have_their_own(project: Project) -> None:
    problems: list[Exception] = []
    counts: list[int] = []

    def elsewhere() -> None:
        with project.reader() as reader:
            counts.append(reader.count("project"))
        try:
            project.undo()
        except RuntimeError as problem:
            problems.append(problem)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert counts == [1] and len(problems) == 1


def test_a_project_that_was_only_read_takes_no_write_at_all(project: Project, opened: Callable[..., Project]) -> None:
    project.close()
    again = opened()
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        again._connection.execute("DELETE FROM project")
    with again.change("Add") as change:
        change.add("shelf", name="a")
    assert names(again) == ["a"]
