"""Publishing: the working copy becomes a fresh, whole file beside the target and takes its place at once."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pmm_desk.project import digest, version
from pmm_desk.project.disk import Disk
from pmm_desk.project.error import Changed, DiskFailed, Exists, FolderGone, ReadOnly, from_disk, from_sqlite
from pmm_desk.project.picture import named
from pmm_desk.project.place import Place, Seen
from pmm_desk.project.schema import PICTURE, Schema, Shape, create

FORMAT = "PMM Desk project"


class Publisher:
    """Publishes one working copy. Only reads it, so it may run beside the edits, in a thread of its own."""

    def __init__(self, work: Path, schema: Schema, place: Place, actor: str, disk: Disk) -> None:
        self._work = work
        self._schema = schema
        self._place = place
        self._actor = actor
        self._disk = disk

    def publish(self, target: Path) -> Seen:
        """Put the present state in the place of the project's own file.

        Raises Changed when the file is not as we last saw it; ReadOnly, DiskFull, DiskFailed, FolderGone.
        """
        with self._fresh(target) as (part, tick):
            self._refuse_changed(target)
            fresh = Seen.of(part, digest.file(part), tick)
            self._place.note_pending(fresh)
            if target.exists():
                self._disk.copy_mode(target, part)
            self._put(part, target)
            seen = Seen.of(target, fresh.sha, tick)
            # Whoever replaced it within this moment is noticed at the next publication.
            self._place.note_seen(seen if seen.size == fresh.size else fresh)
        return seen

    def copy(self, target: Path, *, replace: bool) -> Seen:
        """Put the present state into another file. Raises Exists unless it may be replaced."""
        with self._fresh(target) as (part, tick):
            if target.exists() and not replace:
                raise Exists(name=target.name)
            sha = digest.file(part)
            self._put(part, target)
            return Seen.of(target, sha, tick)

    @contextmanager
    def _fresh(self, target: Path) -> Iterator[tuple[Path, int]]:
        """The finished temporary file and the own tick that it holds; afterwards it is gone in any case."""
        if not target.parent.is_dir():
            raise FolderGone(name=target.name)
        part = self._place.part(target.parent, self._actor)
        try:
            if not self._disk.writable(target):
                raise ReadOnly(name=target.name)
            part.unlink(missing_ok=True)
            tick = self._fill(part, target)
            self._disk.sync(part)
            yield part, tick
        except OSError as problem:
            raise from_disk(problem, target) from problem
        finally:
            _remove(part)

    def _put(self, part: Path, target: Path) -> None:
        self._disk.replace(part, target)
        self._disk.sync_folder(target.parent)

    def _refuse_changed(self, target: Path) -> None:
        if not target.exists():
            return
        if self._place.known(target) is None:
            raise Changed(name=target.name)

    def _fill(self, part: Path, target: Path) -> int:
        """Write the tables in a fixed order into a fresh database: the same content, the same bytes."""
        try:
            with closing(self._disk.connect(part)) as connection:
                create(connection, self._schema)
                in_use = named(Shape(connection, self._schema.tables))
                connection.execute("ATTACH ? AS work", (f"{self._work.as_uri()}?mode=ro",))
                connection.execute("BEGIN")
                for name, order in digest.shared(self._schema).items():
                    columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({name})"))
                    # A picture that only the history names stays behind with the history.
                    some = f"WHERE sha256 IN ({in_use})" if name == PICTURE else ""
                    connection.execute(
                        f"INSERT INTO main.{name} ({columns}) SELECT {columns} FROM work.{name} {some} ORDER BY {order}"
                    )
                tick = version.counter(connection, self._actor)
                self._write_meta(connection)
                connection.execute("COMMIT")
                connection.execute("DETACH work")
                check = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        except sqlite3.Error as problem:
            raise from_sqlite(problem, target) from problem
        if check != "ok":
            raise DiskFailed(name=target.name)
        return tick

    def _write_meta(self, connection: sqlite3.Connection) -> None:
        """The lineage, the format's name, and the digests of what was really written."""
        meta = dict(connection.execute("SELECT key, value FROM work.file_meta WHERE key = 'lineage'"))
        for name, mark in digest.tables(connection, self._schema).items():
            meta[f"digest.{name}"] = mark
        meta["format"] = FORMAT
        connection.executemany("INSERT INTO main.file_meta VALUES (?, ?)", sorted(meta.items()))


def _remove(part: Path) -> None:
    try:
        os.unlink(part)
    except OSError:
        # Already in its place, or in a folder that vanished; the next start sweeps.
        return
