"""Publishing: whole, the same bytes, without what was deleted, and never over someone else's version."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pmm_desk.project.disk import Disk
from pmm_desk.project.error import Changed, DiskFailed, DiskFull, Exists, FolderGone, ProjectError, ReadOnly
from pmm_desk.project.file import Project
from pmm_desk.project.schema import Schema

STEPS = ("connect", "writable", "sync", "copy_mode", "replace", "sync_folder")


class Failing(Disk):
    """A disk whose named step fails, once or for ever."""

    def __init__(self) -> None:
        self.step, self.code, self.times = "", 0, 0

    def fail(self, step: str, code: int, times: int) -> None:
        """From now on, this step fails so many times."""
        self.step, self.code, self.times = step, code, times

    def _maybe(self, step: str) -> None:
        if step == self.step and self.times:
            self.times -= 1
            raise OSError(self.code, os.strerror(self.code))

    def connect(self, path: Path) -> sqlite3.Connection:
        self._maybe("connect")
        return super().connect(path)

    def writable(self, path: Path) -> bool:
        self._maybe("writable")
        return super().writable(path)

    def sync(self, path: Path) -> None:
        self._maybe("sync")
        super().sync(path)

    def copy_mode(self, source: Path, target: Path) -> None:
        self._maybe("copy_mode")
        super().copy_mode(source, target)

    def replace(self, source: Path, target: Path) -> None:
        self._maybe("replace")
        super().replace(source, target)

    def sync_folder(self, folder: Path) -> None:
        self._maybe("sync_folder")
        super().sync_folder(folder)


class Small(Disk):
    """A disk with room for a few pages only."""

    def __init__(self, pages: int) -> None:
        self.pages = pages

    def connect(self, path: Path) -> sqlite3.Connection:
        connection = super().connect(path)
        connection.execute(f"PRAGMA max_page_count = {self.pages}")
        return connection


def add(project: Project, name: str) -> str:
    """One more shelf."""
    with project.change("Add") as change:
        return change.add("shelf", name=name)


def names_in(path: Path) -> list[str]:
    """What a published file holds; it must be whole."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [name for (name,) in connection.execute("SELECT name FROM shelf ORDER BY position, id")]


def test_the_file_is_whole_and_holds_no_history_and_nothing_deleted(project: Project, path: Path) -> None:
    with project.change("Secret title") as change:
        shelf = change.add("shelf", name="the price we never said")
        box = change.add("box", shelf=shelf, name="a plan dropped long ago" * 200)
        change.translate(shelf, "name", "zh-Hans", "从未说过的价格")
    project.save()
    with project.change("Remove") as change:
        change.set(shelf, name="public")
        change.remove(box)
        change.translate(shelf, "name", "zh-Hans", "")
    assert project.dirty
    project.save()
    assert not project.dirty
    data = path.read_bytes()
    assert data[:16] == b"SQLite format 3\0" and data[18:20] == b"\x01\x01" and data[68:72] == b"PMMD"
    assert int.from_bytes(data[60:64], "big") == 1
    for word in ("never said", "dropped", "Secret title", "从未说过"):
        assert word.encode() not in data
    assert b"public" in data and names_in(path) == ["public"]
    assert [found.name for found in path.parent.iterdir()] == ["toy.pmm"]


def test_the_same_content_has_the_same_bytes(project: Project, path: Path, tmp_path: Path, schema: Schema) -> None:
    for number in range(50):
        add(project, f"shelf {number}")
    project.undo()
    project.save()
    project.share_copy(tmp_path / "one.pmm")
    project.share_copy(tmp_path / "two.pmm")
    assert path.read_bytes() == (tmp_path / "one.pmm").read_bytes() == (tmp_path / "two.pmm").read_bytes()
    other = Project.open(tmp_path / "one.pmm", schema, state=tmp_path / "elsewhere")
    other.share_copy(tmp_path / "three.pmm")
    other.close()
    assert path.read_bytes() == (tmp_path / "three.pmm").read_bytes()


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO])
@pytest.mark.parametrize("step", STEPS)
def test_every_step_may_fail_once_or_for_ever(schema: Schema, path: Path, state: Path, step: str, code: int) -> None:
    disk = Failing()
    project = Project.new(path, schema, state=state, disk=disk)
    add(project, "first")
    project.save()
    for times in (1, 1000):
        before = names_in(path)
        add(project, f"more {times}")
        disk.fail(step, code, times)
        with pytest.raises(ProjectError) as caught:
            project.save()
        assert caught.value.code in {"disk_full", "read_only", "disk_failed"} and project.dirty
        assert (caught.value.code == "disk_full") == (code == errno.ENOSPC)
        # Only the last step comes after the new version is in place; it is whole then.
        assert names_in(path) == (before if step != "sync_folder" else [*before, f"more {times}"])
        assert [found.name for found in path.parent.iterdir()] == ["toy.pmm"]
        disk.fail("", 0, 0)
        project.save()
        assert names_in(path) == [*before, f"more {times}"] and not project.dirty
    project.close()


@pytest.mark.parametrize("pages", [2, 8, 14])
def test_a_full_disk_leaves_the_old_file_and_the_edits(schema: Schema, path: Path, state: Path, pages: int) -> None:
    disk = Small(1_000_000)
    project = Project.new(path, schema, state=state, disk=disk)
    shelf = add(project, "kept" * 500)
    before = path.read_bytes()
    disk.pages = pages
    with pytest.raises(DiskFull):
        project.save()
    with pytest.raises(DiskFull):
        project.close()
    assert path.read_bytes() == before and [found.name for found in path.parent.iterdir()] == ["toy.pmm"]
    again = Project.open(path, schema, state=state)
    assert again.row(shelf) is not None and again.dirty
    again.close()
    assert names_in(path) == ["kept" * 500]


def test_a_version_of_someone_else_is_never_overwritten(project: Project, path: Path, tmp_path: Path) -> None:
    project.share_copy(tmp_path / "theirs.pmm")
    add(project, "mine")
    project.save()
    theirs = (tmp_path / "theirs.pmm").read_bytes()
    path.write_bytes(theirs)
    add(project, "mine too")
    with pytest.raises(Changed):
        project.save()
    assert path.read_bytes() == theirs
    project.save_as(path.with_name("mine.pmm"))
    assert names_in(path.with_name("mine.pmm")) == ["mine", "mine too"] and path.read_bytes() == theirs


def test_a_touched_or_copied_back_file_is_still_ours(project: Project, path: Path) -> None:
    add(project, "a")
    project.save()
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data)
    os.utime(path, (1, 1))
    add(project, "b")
    project.save()
    path.unlink()
    add(project, "c")
    project.save()
    assert names_in(path) == ["a", "b", "c"]


def test_a_vanished_folder_and_a_read_only_file_are_said(project: Project, path: Path) -> None:
    add(project, "a")
    path.chmod(0o444)
    assert project.read_only
    with pytest.raises(ReadOnly):
        project.save()
    path.chmod(0o640)
    project.save()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640 or sys.platform == "win32"
    add(project, "b")
    path.parent.rename(path.parent.with_name("moved"))
    with pytest.raises(FolderGone):
        project.save()
    with pytest.raises(FolderGone):
        project.share_copy(path.with_name("copy.pmm"))
    path.parent.with_name("moved").rename(path.parent)
    project.save()
    assert names_in(path) == ["a", "b"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_stays_a_link(project: Project, path: Path, schema: Schema, state: Path) -> None:
    project.close()
    link = path.with_name("link.pmm")
    link.symlink_to(path)
    linked = Project.open(link, schema, state=state)
    add(linked, "through the link")
    linked.close()
    assert link.is_symlink() and names_in(path) == ["through the link"]


def test_publishing_in_the_background_beside_edits(project: Project, path: Path) -> None:
    told: list[ProjectError | None] = []
    heard = threading.Event()

    def hear(problem: ProjectError | None) -> None:
        told.append(problem)
        heard.set()

    project.on_published(hear)
    for number in range(60):
        add(project, str(number))
        if number % 10 == 0:
            project.publish_soon()
    assert heard.wait(20)
    project.close()
    assert set(told) == {None} and names_in(path) == [str(number) for number in range(60)]


def test_every_copy_taken_meanwhile_is_whole(project: Project, path: Path, tmp_path: Path) -> None:
    """A cloud client copies the file at any moment: 200 copies, each one a state that was published."""
    stop = threading.Event()
    copies: list[bytes] = []

    def copy_on() -> None:
        while not stop.is_set() and len(copies) < 200:
            copies.append(path.read_bytes())

    copier = threading.Thread(target=copy_on)
    copier.start()
    for number in range(25):
        add(project, f"shelf {number} " * 100)
        project.save()
    stop.set()
    copier.join()
    assert copies
    for data in set(copies):
        copy = tmp_path / "copy.pmm"
        copy.write_bytes(data)
        found = names_in(copy)
        assert found == [f"shelf {number} " * 100 for number in range(len(found))]


def test_save_as_goes_on_in_the_new_file_with_the_old_history(
    project: Project, path: Path, schema: Schema, state: Path, opened: Callable[..., Project]
) -> None:
    add(project, "in both")
    project.save()
    add(project, "only in the new one")
    second = path.with_name("second.pmm")
    project.save_as(second)
    assert project.path == second and not project.dirty and names_in(path) == ["in both"]
    assert project.undo_title == "Add"
    project.undo()
    add(project, "later")
    project.close()
    assert names_in(second) == ["in both", "later"] and names_in(path) == ["in both"]
    assert [row["name"] for row in opened().rows("shelf")] == ["in both"]
    again = Project.open(second, schema, state=state)
    assert len(again.history()) == 4
    again.close()


def test_a_new_project_never_takes_the_place_of_a_file(schema: Schema, path: Path, state: Path) -> None:
    path.write_bytes(b"something")
    with pytest.raises(Exists):
        Project.new(path, schema, state=state)
    with pytest.raises(FolderGone):
        Project.new(path.parent / "no folder" / "x.pmm", schema, state=state)
    with pytest.raises(DiskFailed):
        Project.new(path.with_name("x" * 300), schema, state=state)
    assert path.read_bytes() == b"something"
