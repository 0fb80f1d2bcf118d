"""The working copy: made from the file, kept while the file is ours, set aside when it is not."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from pmm_desk.project import backup, connection, migrate, opening, version
from pmm_desk.project.disk import Disk
from pmm_desk.project.error import FolderGone, Missing, ProjectError, ReadOnly
from pmm_desk.project.log import LOCAL_TABLES
from pmm_desk.project.place import Place, Seen
from pmm_desk.project.publish import Publisher
from pmm_desk.project.schema import Schema, create, random_name


def make_empty(place: Place, schema: Schema, disk: Disk) -> sqlite3.Connection:
    """A working copy of a project that has no file yet, with a lineage of its own; returns the connection to it."""
    fresh = _fresh(place)
    with closing(sqlite3.connect(fresh, isolation_level=None)) as own:
        create(own, schema)
        own.execute("INSERT INTO file_meta VALUES ('lineage', ?)", (random_name(),))
    _settle(fresh, place, schema, disk)
    return connection.writer(place.work)


def prepare(
    path: Path, schema: Schema, place: Place, disk: Disk, *, restore: bool, accept_damage: bool
) -> tuple[sqlite3.Connection, Path | None]:
    """See to it that the working copy fits the file, and lose nothing that only the working copy holds.

    Returns the writing connection, and where unpublished edits were saved, if the file had been replaced by another
    version meanwhile. Raises all that opening a file raises; `values['kept']` tells whether `restore` would open the
    working copy instead, whatever became of the file.
    """
    own = _usable(place, schema)
    if own is not None:
        try:
            fits = _fits(own, path, place, restore=restore)
        except BaseException:
            own.close()
            raise
        if fits:
            return own, None
        own.close()
    recovered = None
    fresh = _fresh(place)
    try:
        seen = opening.rebuild(path, schema, place, fresh, accept_damage=accept_damage)
    except ProjectError as problem:
        problem.values["kept"] = place.work.exists()
        raise
    if migrate.needed(path, schema):
        backup.before(place.backups, path, "before migration")
    if place.work.exists():
        recovered = _retire(path, schema, place, disk)
    # A kill between the next two lines must not make the fresh working copy look like a stranger's.
    place.note_pending(seen)
    _settle(fresh, place, schema, disk)
    place.note_seen(seen)
    return connection.writer(place.work), recovered


def to_look_at(path: Path, schema: Schema, place: Place, disk: Disk) -> sqlite3.Connection:
    """A working copy of what is known here of a file, whatever its format; returns the connection to it."""
    fresh = _fresh(place)
    seen = opening.rebuild(path, schema, place, fresh, newer=True)
    _settle(fresh, place, schema, disk)
    place.note_seen(seen)
    return connection.writer(place.work)


def copy(source: sqlite3.Connection, place: Place, disk: Disk) -> sqlite3.Connection:
    """The working copy with its history at another place, as another actor; one that is there goes aside.

    Returns the writing connection to it.
    """
    fresh = _fresh(place)
    with closing(sqlite3.connect(fresh, isolation_level=None)) as own:
        source.backup(own)
        own.execute("UPDATE local SET value = ? WHERE key = 'actor'", (random_name(),))
    if place.work.exists():
        set_aside(place, "working copy")
    disk.sync(fresh)
    os.replace(fresh, place.work)
    return connection.writer(place.work)


def set_aside(place: Place, reason: str) -> Path:
    """Move the working copy to the backups, in one piece."""
    with closing(sqlite3.connect(place.work, isolation_level=None)) as own:
        connection.checkpoint(own, whole=True)
    return backup.aside(place.backups, place.work, reason)


def actor_of(own: sqlite3.Connection) -> str:
    """The name under which a working copy counts its commits."""
    found: str = own.execute("SELECT value FROM local WHERE key = 'actor'").fetchone()[0]
    return found


def _fresh(place: Place) -> Path:
    fresh = place.folder / "work.part"
    for suffix in ("", "-wal", "-shm", "-journal"):
        fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
    return fresh


def _settle(fresh: Path, place: Place, schema: Schema, disk: Disk) -> None:
    """Add what only a working copy has, and put it in its place when it is whole on the disk."""
    with closing(sqlite3.connect(fresh, isolation_level=None)) as own:
        own.executescript(f"BEGIN; {LOCAL_TABLES}")
        own.execute("INSERT INTO local VALUES ('actor', ?)", (random_name(),))
        for table in schema.prefixes:
            own.execute(f"CREATE INDEX local_order_{table} ON {table} (position, id)")
        own.execute("COMMIT")
    disk.sync(fresh)
    os.replace(fresh, place.work)


def _fits(own: sqlite3.Connection, path: Path, place: Place, *, restore: bool) -> bool:
    """Whether the working copy is what the file holds, or is to be taken whatever the file holds. Raises Missing."""
    place.sweep(path.parent, actor_of(own))
    if not path.exists():
        if not restore:
            raise Missing(name=path.name, kept=True)
        return True
    known = place.known(path)
    # Writing it down anew takes as long as all other steps of opening; the untouched file needs none.
    if known is not None and (known != place.seen() or not known.same_stat(path)):
        place.note_seen(Seen.of(path, known.sha, known.tick)._replace(time=known.time))
    return known is not None or restore


def _usable(place: Place, schema: Schema) -> sqlite3.Connection | None:
    """The writing connection to a sound working copy of the present format, migrated if need be; None without one."""
    if not place.work.exists():
        return None
    own = None
    try:
        found = migrate.version_of(place.work)
        if found < schema.version:
            with closing(sqlite3.connect(place.work, isolation_level=None)) as old:
                connection.checkpoint(old, whole=True)
            backup.before(place.backups, place.work, "before migration")
            migrate.bring_up(place.work, schema)
            found = migrate.version_of(place.work)
        if found != schema.version:
            return None
        own = connection.writer(place.work)
        actor_of(own)
        return own
    except sqlite3.DatabaseError:
        if own is not None:
            own.close()
        backup.aside(place.backups, place.work, "unreadable working copy")
        for suffix in ("-wal", "-shm"):
            leftover = place.work.with_name(place.work.name + suffix)
            if leftover.exists():
                backup.aside(place.backups, leftover, f"unreadable working copy{suffix}")
        return None


def _retire(path: Path, schema: Schema, place: Place, disk: Disk) -> Path | None:
    """Set aside a working copy whose file was replaced; what only it holds becomes a file of its own."""
    seen = place.seen()
    with closing(sqlite3.connect(place.work)) as own:
        actor = actor_of(own)
        tick = version.counter(own, actor)
    recovered = None
    if tick != (seen.tick if seen else 0):
        publisher = Publisher(place.work, schema, place, actor, disk)
        stem = f"{path.stem} (recovered {datetime.now().date().isoformat()})"
        recovered = _free(path.parent, stem)
        try:
            publisher.copy(recovered, replace=False)
        except (ReadOnly, FolderGone):
            place.backups.mkdir(parents=True, exist_ok=True)
            recovered = _free(place.backups, stem)
            publisher.copy(recovered, replace=False)
    set_aside(place, "working copy")
    return recovered


def _free(folder: Path, stem: str) -> Path:
    found = folder / f"{stem}.pmm"
    number = 1
    while found.exists():
        number += 1
        found = folder / f"{stem} {number}.pmm"
    return found
