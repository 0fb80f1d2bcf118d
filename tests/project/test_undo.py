"""Undo and redo, across restarts."""

from __future__ import annotations

from collections.abc import Callable

from pmm_desk.project.file import Project


def test_undo_and_redo_walk_the_whole_way_and_survive_a_restart(
    project: Project, opened: Callable[..., Project]
) -> None:
    with project.change("Add") as change:
        shelf = change.add("shelf", name="a")
        box = change.add("box", shelf=shelf, name="b")
    with project.change("Rename") as change:
        change.set(shelf, name="z", width=2.5)
    with project.change("Remove") as change:
        change.remove(shelf)
    project.undo()
    assert (project.undo_title, project.redo_title) == ("Rename", "Remove")
    project.close()

    again = opened()
    assert (again.undo_title, again.redo_title) == ("Rename", "Remove")
    again.redo()
    assert again.row(box) is None
    while again.undo() is not None:
        pass
    assert again.count("shelf") == 0
    while again.redo() is not None:
        pass
    assert again.count("shelf") == 0 and again.undo_title == "Remove"
    again.undo()
    row = again.row(shelf)
    assert row is not None and (row["name"], row["width"]) == ("z", 2.5)


def test_something_new_ends_redo(project: Project) -> None:
    with project.change("Add") as change:
        change.add("shelf", name="a")
    project.undo()
    with project.change("Other") as change:
        change.add("shelf", name="b")
    assert project.redo() is None and project.redo_title is None
    assert [entry.kind for entry in project.history()] == ["do", "undo", "do"]
