"""The working copy: it survives, gives way to a newer file, and never loses what only it holds."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pmm_desk.project.error import Changed, DiskFailed, DiskFull, Missing, NoState, Truncated
from pmm_desk.project.file import Project
from pmm_desk.project.place import Place
from pmm_desk.project.schema import Schema

Opened = Callable[..., Project]


def add(project: Project, name: str) -> None:
    """One more shelf."""
    with project.change("Add") as change:
        change.add("shelf", name=name)


def names(project: Project) -> list[str]:
    """The names of all shelves."""
    return [row["name"] for row in project.rows("shelf")]


def test_unpublished_edits_are_there_again(project: Project, opened: Opened) -> None:
    add(project, "typed and not saved")
    project.abandon()
    again = opened()
    assert names(again) == ["typed and not saved"] and again.dirty and again.undo_title == "Add"
    again.close()
    assert not opened().dirty


def test_a_replaced_file_is_taken_when_nothing_is_unpublished(
    project: Project, opened: Opened, path: Path, tmp_path: Path, schema: Schema, state: Path
) -> None:
    add(project, "mine")
    project.close()
    theirs = tmp_path / "theirs.pmm"
    shutil.copyfile(path, theirs)
    other = Project.open(theirs, schema, state=tmp_path / "their state")
    add(other, "theirs")
    other.close()
    shutil.copyfile(theirs, path)
    again = opened()
    assert names(again) == ["mine", "theirs"] and again.recovered is None and not again.dirty
    assert again.undo_title is None and list(Place(state, path).backups.glob("working copy *.db"))


def test_edits_that_only_this_computer_has_become_a_file_of_their_own(
    project: Project, opened: Opened, path: Path, tmp_path: Path, schema: Schema
) -> None:
    project.save()
    project.share_copy(tmp_path / "theirs.pmm")
    add(project, "mine, never saved")
    project.abandon()
    shutil.copyfile(tmp_path / "theirs.pmm", path)
    # The same content by another hand is the same file: nothing to recover.
    same = opened()
    assert names(same) == ["mine, never saved"] and same.recovered is None
    same.abandon()
    other = Project.open(tmp_path / "theirs.pmm", schema, state=tmp_path / "their state")
    add(other, "theirs")
    other.close()
    shutil.copyfile(tmp_path / "theirs.pmm", path)
    again = opened()
    assert names(again) == ["theirs"] and again.recovered is not None
    assert again.recovered.parent == path.parent and "recovered" in again.recovered.name
    recovered = Project.open(again.recovered, schema, state=tmp_path / "third")
    assert names(recovered) == ["mine, never saved"]
    recovered.close()


def test_a_working_copy_stands_in_for_a_file_that_is_gone(project: Project, opened: Opened, path: Path) -> None:
    add(project, "a")
    project.close()
    path.unlink()
    with pytest.raises(Missing) as caught:
        opened()
    assert caught.value.values["kept"]
    again = opened(restore=True)
    again.save()
    assert names(again) == ["a"] and path.exists()


def test_an_unreadable_working_copy_is_set_aside(project: Project, opened: Opened, path: Path, state: Path) -> None:
    add(project, "a")
    project.close()
    place = Place(state, path)
    place.work.write_bytes(b"no database at all" * 1000)
    again = opened()
    assert names(again) == ["a"] and list(place.backups.glob("unreadable*"))


def test_a_crash_right_after_the_file_was_put_in_place_is_no_foreign_change(
    project: Project, opened: Opened, path: Path, state: Path
) -> None:
    add(project, "a")
    place = Place(state, path)
    before = (place.folder / "seen.json").read_bytes()
    project.save()
    project.abandon()
    (place.folder / "seen.json").write_bytes(before)
    again = opened()
    assert names(again) == ["a"] and not again.dirty and again.recovered is None and again.undo_title == "Add"


def test_what_an_interrupted_publication_left_is_swept(
    project: Project, opened: Opened, path: Path, state: Path
) -> None:
    place = Place(state, path)
    part = place.part(path.parent, project._log.actor)
    project.abandon()
    part.write_bytes(b"half")
    strange = path.with_name(".pmm-aaaaaaaaaaaaaaaaaaaa.part")
    strange.write_bytes(b"another computer is publishing")
    opened()
    assert not part.exists() and strange.exists()


def test_each_working_copy_counts_under_a_name_of_its_own(
    project: Project, path: Path, tmp_path: Path, schema: Schema
) -> None:
    add(project, "a")
    project.close()
    other = Project.open(path, schema, state=tmp_path / "other")
    assert other._log.actor != project._log.actor and other._log.tick == 0
    add(other, "b")
    versions = dict(other._connection.execute("SELECT actor, counter FROM version_vector").fetchall())
    assert versions == {project._log.actor: 2, other._log.actor: 1}
    other.close()


def test_a_broken_file_leaves_the_working_copy_and_can_be_passed_by(
    project: Project, opened: Opened, path: Path
) -> None:
    add(project, "published")
    project.save()
    add(project, "only here")
    project.abandon()
    path.write_bytes(path.read_bytes()[:5000])
    broken = path.read_bytes()
    with pytest.raises(Truncated) as caught:
        opened()
    assert caught.value.values["kept"] and [found.name for found in path.parent.iterdir()] == ["toy.pmm"]
    again = opened(restore=True)
    assert names(again) == ["published", "only here"] and again.undo_title == "Add"
    with pytest.raises(Changed):
        again.save()
    again.save_as(path.with_name("rescued.pmm"))
    assert path.read_bytes() == broken and not again.dirty


def test_a_state_folder_that_cannot_be_written_is_said(schema: Schema, path: Path, tmp_path: Path) -> None:
    state = tmp_path / "state is a file"
    state.write_text("x")
    with pytest.raises(NoState):
        Project.new(path, schema, state=state)
    assert not path.exists()


@contextmanager
def no_room() -> Iterator[None]:
    """No file of this process can grow, as on a full disk."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file size of a process")
def test_a_full_disk_of_the_state_folder_is_said_and_leaves_everything(
    project: Project, schema: Schema, path: Path, state: Path
) -> None:
    add(project, "kept")
    other = path.with_name("other.pmm")
    works: list[Callable[[], object]] = [
        lambda: add(project, "lost"),
        project.undo,
        lambda: project.remember("tab", "x" * 10_000),
        project.save,
        lambda: project.save_as(other),
        lambda: project.share_copy(other),
        lambda: Project.new(other, schema, state=state),
    ]
    for work in works:
        with no_room(), pytest.raises((DiskFull, DiskFailed)):
            work()
    assert names(project) == ["kept"] and project.path == path and not other.exists()
    project.save()
    Project.new(other, schema, state=state).close()
