"""A project: its file, its working copy, the changes made to it and everyone who watches them."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from pmm_desk.project import backup, connection, picture, triggers, undo, working
from pmm_desk.project.background import Background
from pmm_desk.project.change import Change
from pmm_desk.project.disk import Disk
from pmm_desk.project.error import Exists, FolderGone, OnlyRead, ProjectError, plainly
from pmm_desk.project.header import look
from pmm_desk.project.lock import Lock
from pmm_desk.project.log import Done, HistoryEntry, Log
from pmm_desk.project.place import Place, Seen
from pmm_desk.project.publish import Publisher
from pmm_desk.project.reader import OwnReader, Reader
from pmm_desk.project.schema import Schema

Unwatch = Callable[[], None]
_Callback = TypeVar("_Callback")


class Project(Reader):
    """An open project. Reads like a Reader; writes only inside `change`, all on one thread.

    `recovered`: where edits of this computer were saved that were not yet in a file replaced from elsewhere.
    """

    def __init__(
        self,
        path: Path,
        schema: Schema,
        place: Place,
        lock: Lock,
        own: sqlite3.Connection,
        state: Path | None,
        author: str,
        disk: Disk,
    ) -> None:
        self.path = path
        self.recovered: Path | None = None
        self._borrowed: TemporaryDirectory[str] | None = None
        self._state, self._author, self._disk = state, author, disk
        self._thread: int | None = None
        self._watchers: list[Callable[[Done], None]] = []
        self._published_watchers: list[Callable[[ProjectError | None], None]] = []
        self._publishing = threading.Lock()
        self._background = Background(self.save, self._tell_published)
        self._attach(schema, place, lock, own)

    def _attach(self, schema: Schema, place: Place, lock: Lock, own: sqlite3.Connection) -> None:
        self._place, self._lock = place, lock
        own.execute("PRAGMA query_only = ON")
        self._watched = False
        Reader.__init__(self, own, schema)
        self._log = Log(own, schema, self._author)
        self._publisher = Publisher(place.work, schema, place, self._log.actor, self._disk)
        self._seen: Seen | None = place.seen()

    @classmethod
    def new(
        cls,
        path: Path,
        schema: Schema,
        *,
        state: Path | None = None,
        author: str = "",
        disk: Disk | None = None,
    ) -> Project:
        """An empty project in a new file. Raises Exists, Locked, FolderGone, ReadOnly, DiskFull."""
        path, disk = _real(path), disk or Disk()
        with plainly(path):
            if path.exists():
                raise Exists(name=path.name)
            if not path.parent.is_dir():
                raise FolderGone(name=path.name)
        place = Place(state, path)
        with plainly(path), Lock(place.lock, path.name) as lock:
            if place.work.exists():
                working.set_aside(place, "working copy")
            own = working.make_empty(place, schema, disk)
            project = cls(path, schema, place, lock, own, state, author, disk)
        try:
            project.save()
        except BaseException:
            project.abandon()
            place.work.unlink(missing_ok=True)
            raise
        return project

    @classmethod
    def open(
        cls,
        path: Path,
        schema: Schema,
        *,
        state: Path | None = None,
        author: str = "",
        restore: bool = False,
        accept_damage: bool = False,
        disk: Disk | None = None,
    ) -> Project:
        """Open a file. `restore`: the working copy, when the file is gone or broken (`values['kept']` of its
        error); `accept_damage`: though its digests do not fit.

        Raises Missing, Unreadable, Empty, Foreign, Truncated, Damaged, Newer, Locked, TooLarge, NoState, DiskFull.
        """
        path, disk = _real(path), disk or Disk()
        place = Place(state, path)
        if not place.work.exists():
            look(path, schema)
        with plainly(path), Lock(place.lock, path.name) as lock:
            own, recovered = working.prepare(path, schema, place, disk, restore=restore, accept_damage=accept_damage)
            project = cls(path, schema, place, lock, own, state, author, disk)
        project.recovered = recovered
        project._back_up()
        return project

    @classmethod
    def look_at(cls, path: Path, schema: Schema, *, state: Path | None = None, author: str = "") -> Project:
        """Open a file of a newer format: what this version knows of it, to read, and to save under another name.

        Nothing is written to the file. Raises Missing, Unreadable, Empty, Foreign, Truncated, Damaged, TooLarge.
        """
        path, disk, folder = _real(path), Disk(), TemporaryDirectory(prefix="pmm-desk-")
        place = Place(Path(folder.name), path)
        try:
            with plainly(path), Lock(place.lock, path.name) as lock:
                own = working.to_look_at(path, schema, place, disk)
                project = cls(path, schema, place, lock, own, state, author, disk)
        except BaseException:
            folder.cleanup()
            raise
        project._borrowed = folder
        return project

    def open_beside(self, path: Path) -> Project:
        """Open another file as this one was opened, to write into it; close it soon. Raises what `open` raises."""
        return Project.open(path, self.schema, state=self._state, author=self._author)

    @property
    def read_only(self) -> bool:
        """Whether the file cannot be written where it is; edits are kept on this computer all the same."""
        return self.newer or not self._disk.writable(self.path)

    @property
    def newer(self) -> bool:
        """Whether it is only looked at, because its format is newer: nothing can be changed."""
        return self._borrowed is not None

    @property
    def dirty(self) -> bool:
        """Whether there are edits that the file does not hold yet."""
        return self._seen is None or self._log.tick != self._seen.tick

    @property
    def saved_at(self) -> datetime | None:
        """When the file was last written or read, in UTC."""
        return datetime.fromisoformat(self._seen.time) if self._seen else None

    def reader(self) -> OwnReader:
        """A reader for another thread, with a connection of its own; close it there."""
        return OwnReader(connection.reader(self._place.work), self.schema)

    def prepare_writing(self) -> None:
        """Install what logs the changes, which takes some milliseconds: call it when the window is shown.

        Otherwise the first change does it. Raises RuntimeError on another thread than the first caller's.
        """
        here = threading.get_ident()
        if self._thread is None:
            self._thread = here
        if self._thread != here:
            raise RuntimeError("all changes of a project are made on one thread")
        if not self._watched:
            self._connection.execute("PRAGMA query_only = OFF")
            triggers.install(self._connection, self._shape)
            self._watched = True

    @contextmanager
    def change(self, title: str, *, amend: str | None = None, initiator: object = None) -> Iterator[Change]:
        """One user action, durable when the `with` ends; an exception inside takes all of it back.

        `amend`: a key such as 'per_x.name'; the change joins the last one when that had the same key.
        Raises BadValue, StillUsed, UnknownRow, OnlyRead, DiskFull, DiskFailed.
        """
        if self.newer:
            raise OnlyRead(name=self.path.name)
        self.prepare_writing()
        try:
            with plainly(self.path):
                self._log.begin(title, amend=amend)
                yield Change(self, self._connection, self.schema, self._shape)
                done = self._log.commit(amend, initiator)
        except BaseException:
            self._log.rollback()
            raise
        self._tell(done)

    def add_picture(self, data: bytes) -> str:
        """Bring a picture in: checked, upright, shrunk, without what its file told; returns its name for a column.

        Inside or outside of a change. Large ones take a second: then call `pixels.prepared` in a thread, and
        `keep_picture` with what it gave. Raises BadPicture, DiskFull, DiskFailed.
        """
        from pmm_desk.project.pixels import prepared

        return self.keep_picture(prepared(data))

    def keep_picture(self, prepared: bytes) -> str:
        """Keep what `pixels.prepared` or another project's `picture` gave; returns its name.

        Raises BadPicture, DiskFull, DiskFailed.
        """
        with plainly(self.path):
            self.prepare_writing()
            return picture.keep(self._connection, self._shape, prepared)

    def undo(self, initiator: object = None) -> Done | None:
        """Take back the last change, as one more change; None when there is none."""
        return self._turn_back(undo.undo, initiator)

    def redo(self, initiator: object = None) -> Done | None:
        """Take back the last undo; None when there is none, or something was done since."""
        return self._turn_back(undo.redo, initiator)

    @property
    def undo_title(self) -> str | None:
        """The title of the change that undo takes back."""
        stack = self._log.undo_stack
        return self._log.title(stack[-1]) if stack else None

    @property
    def redo_title(self) -> str | None:
        """The title of the change that redo makes again."""
        stack = self._log.redo_stack
        return self._log.title(stack[-1]) if stack else None

    def history(self, limit: int = 200) -> list[HistoryEntry]:
        """The last changes made on this computer, newest first."""
        return self._log.history(limit)

    def forget_history(self) -> None:
        """Begin the history anew, as after making a sample: nothing before can be undone."""
        self.prepare_writing()
        self._log.forget()

    def remembered(self, key: str) -> str:
        """What this computer remembers of the project beside its contents; '' when it is nothing."""
        return self._log.remembered(key)

    def remember(self, key: str, value: str) -> None:
        """Keep something about the project on this computer only: no change, no undo, never in the file.

        Raises DiskFull, DiskFailed.
        """
        with plainly(self.path):
            self.prepare_writing()
            self._log.remember(key, value)

    def watch(self, callback: Callable[[Done], None]) -> Unwatch:
        """Call back after each commit, on the thread that made it. Returns how to end that."""
        return _added(self._watchers, callback)

    def on_published(self, callback: Callable[[ProjectError | None], None]) -> Unwatch:
        """Call back after each publication in the background, on its thread: None, or what went wrong."""
        return _added(self._published_watchers, callback)

    def save(self) -> None:
        """Publish now. Raises Changed, ReadOnly, OnlyRead, DiskFull, DiskFailed, FolderGone; the edits are kept."""
        with self._publishing, plainly(self.path):
            if self.newer:
                raise OnlyRead(name=self.path.name)
            if self.dirty or not self.path.exists():
                self._seen = self._publisher.publish(self.path)
                self._back_up()

    def publish_soon(self) -> None:
        """Publish in the background what is not in the file yet; call it when the user pauses."""
        if not self.dirty:
            return
        connection.checkpoint(self._connection)
        self._background.ask()

    def save_as(self, path: Path) -> None:
        """Go on in another file, replaced if it is there; the present one stays as it was last saved."""
        path = _real(path)
        if path == self.path:
            self.save()
            return
        self.prepare_writing()
        self._background.wait()
        place = Place(self._state, path)
        with plainly(path), Lock(place.lock, path.name) as lock:
            seen = self._publisher.copy(path, replace=True)
            seen = seen._replace(tick=0)
            place.note_pending(seen)
            own = working.copy(self._connection, place, self._disk)
            place.note_seen(seen)
        ahead, old = self.dirty, self._place
        self._connection.close()
        if ahead:
            working.set_aside(old, "saved under another name")
        self._let_go()
        self.path = path
        self._attach(self.schema, place, lock, own)

    def share_copy(self, path: Path) -> None:
        """Write the present state to another file as well. Raises as save does."""
        path = _real(path)
        if path == self.path:
            self.save()
        else:
            with plainly(path):
                self._publisher.copy(path, replace=True)

    def close(self) -> None:
        """Publish what is not in the file yet and let go of the project, even when that fails (it raises)."""
        self._background.wait()
        try:
            if self.dirty:
                self.save()
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Let go of the project without publishing; the edits are in the working copy, for the next time."""
        self._background.wait()
        with suppress(sqlite3.Error):  # a full disk: the log stays a little longer beside the database
            connection.checkpoint(self._connection, whole=True)
        self._connection.close()
        self._let_go()

    def _let_go(self) -> None:
        self._lock.release()
        if self._borrowed is not None:
            self._borrowed.cleanup()
            self._borrowed = None

    def _tell_published(self, problem: ProjectError | None) -> None:
        for callback in list(self._published_watchers):
            callback(problem)

    def _back_up(self) -> None:
        with suppress(OSError):  # a backup that finds no room must not keep the user from working
            if self.path.exists():
                backup.daily(self._place.backups, self.path)

    def _turn_back(
        self, turn: Callable[[sqlite3.Connection, Log, object], Done | None], initiator: object
    ) -> Done | None:
        self.prepare_writing()
        with plainly(self.path):
            done = turn(self._connection, self._log, initiator)
        self._tell(done)
        return done

    def _tell(self, done: Done | None) -> None:
        if done is not None:
            for callback in list(self._watchers):
                callback(done)


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _added(callbacks: list[_Callback], callback: _Callback) -> Unwatch:
    callbacks.append(callback)

    def remove() -> None:
        with suppress(ValueError):
            callbacks.remove(callback)

    return remove
