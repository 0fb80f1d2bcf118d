"""Opening a file from anyone: never in place, checked step by step, rebuilt into a database of our own."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from pmm_desk.project import digest, migrate, order, picture
from pmm_desk.project.error import Damaged, Truncated, from_disk, from_sqlite
from pmm_desk.project.header import look
from pmm_desk.project.place import Place, Seen
from pmm_desk.project.schema import ENGINE_ORDER, PICTURE, Schema, Shape, create

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 16 << 20,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1 << 18,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE}
_BATCH = 500


def rebuild(
    path: Path, schema: Schema, place: Place, work: Path, *, accept_damage: bool = False, newer: bool = False
) -> Seen:
    """Make a new working copy `work` from the file at `path`, which stays as it is; returns what was read.

    `newer`: a file of a newer format gives what of it is known here, for looking at only.
    Raises Missing, Empty, Foreign, TooLarge, Truncated, Damaged, Newer.
    """
    header = look(path, schema, newer=newer)
    ahead = header.version > schema.version
    copy = place.folder / "incoming.part"
    try:
        seen = _copy(path, copy, header.length)
        # Generous for a sound file (about 30 MB a second), and the end of a crafted one.
        # What this thread itself computes: a busy computer must not make a sound file look endless.
        deadline = time.thread_time() + 1.5 + header.length / (10 << 20)
        with (
            _untrusted(copy, path.name, deadline) as source,
            closing(sqlite3.connect(work, isolation_level=None)) as own,
        ):
            known = _known(source) if ahead else {}
            _check(source, schema, header.version, path.name)
            own.execute("PRAGMA synchronous = OFF")
            create(own, schema, min(header.version, schema.version))
            if not (accept_damage or ahead):
                _check_digests(source, own, path.name)
            own.execute("BEGIN")
            if ahead:
                _take(source, own, known)
            else:
                _fill(source, own, path.name)
                _check_links(own, path.name)
            _fill_pictures(source, own, path.name, accept_damage=accept_damage or ahead)
            own.execute("COMMIT")
    except OSError as problem:
        raise from_disk(problem, path) from problem
    finally:
        copy.unlink(missing_ok=True)
    if header.version < schema.version:
        migrate.bring_up(work, schema)
    return seen


def _copy(path: Path, copy: Path, length: int) -> Seen:
    """A private copy, exactly as long as the header tells."""
    with path.open("rb") as source, copy.open("wb") as target:
        shutil.copyfileobj(source, target, 1 << 20)
        if target.tell() != length:
            raise Truncated(name=path.name)
    return Seen.of(path, digest.file(copy), 0)


@contextmanager
def _untrusted(copy: Path, name: str, deadline: float) -> Iterator[sqlite3.Connection]:
    """A connection on which the file can do nothing but be read, and not for long."""
    connection = sqlite3.connect(f"{copy.as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    with closing(connection):
        for limit, value in _LIMITS.items():
            connection.setlimit(limit, value)
        connection.set_progress_handler(lambda: time.thread_time() > deadline, 5000)
        try:
            for setting in (
                "trusted_schema = OFF",
                "cell_size_check = ON",
                "mmap_size = 0",
                "query_only = ON",
            ):
                connection.execute(f"PRAGMA {setting}")
            yield connection
        except sqlite3.DatabaseError as problem:
            code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
            if code in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}:
                raise from_sqlite(problem, copy.with_name(name)) from problem
            slow = code == sqlite3.SQLITE_INTERRUPT
            raise Damaged(name=name, reason="slow" if slow else "integrity") from problem
        except UnicodeDecodeError as problem:
            raise Damaged(name=name, reason="integrity") from problem


def _check(source: sqlite3.Connection, schema: Schema, version: int, name: str) -> None:
    """The schema is exactly that of its version, if known, and the database whole. From here on one only selects."""
    if version <= schema.version:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as expected:
            create(expected, schema, version)
            if _schema_of(source) != _schema_of(expected):
                raise Damaged(name=name, reason="schema")
    if source.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise Damaged(name=name, reason="integrity")
    source.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in _READING else sqlite3.SQLITE_DENY)


def _schema_of(connection: sqlite3.Connection) -> list[tuple[str, str, str, str]]:
    found = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
    return sorted((kind, name, table, " ".join(sql.split())) for kind, name, table, sql in found)


def _check_digests(source: sqlite3.Connection, own: sqlite3.Connection, name: str) -> None:
    told = dict(source.execute("SELECT key, value FROM file_meta"))
    for table in _tables(own):
        if table != "file_meta":
            mark = told.get(f"digest.{table}")
            if mark != digest.table(source, table, ENGINE_ORDER.get(table, "id")):
                raise Damaged(name=name, reason="digest", table=table)


def _tables(own: sqlite3.Connection) -> list[str]:
    found = own.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for (name,) in found]


def _copying(table: str, columns: Sequence[str]) -> tuple[str, str]:
    """The statements that read these columns of a table there, and write them here."""
    names = ", ".join(columns)
    # Of the meta data only the lineage is kept: the rest is told anew at each publication.
    kept = " WHERE key = 'lineage'" if table == "file_meta" else ""
    return (
        f"SELECT {names} FROM {table}{kept}",
        f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})",
    )


def _fill(source: sqlite3.Connection, own: sqlite3.Connection, name: str) -> None:
    """Copy all rows but the pictures; our strict tables take each cell only if it has the type of its column."""
    tables = _tables(own)
    shape = Shape(own, tables)
    for table in tables:
        if table == PICTURE:
            continue
        select, insert = _copying(table, shape.names(table))
        found = source.execute(select)
        try:
            while rows := found.fetchmany(_BATCH):
                own.executemany(insert, rows)
        except (sqlite3.IntegrityError, OverflowError):
            raise Damaged(name=name, reason="values", table=table) from None
        if "position" in shape.columns(table):
            _mend_order(own, table)


def _known(source: sqlite3.Connection) -> dict[str, set[str]]:
    """The columns of each true table of a file whose schema nobody here knows: no view, no virtual table."""
    found = source.execute(
        "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND m.rootpage > 0 AND m.sql LIKE 'CREATE TABLE %'"
    )
    known: dict[str, set[str]] = {}
    for table, column in found:
        known.setdefault(table, set()).add(column)
    return known


def _take(source: sqlite3.Connection, own: sqlite3.Connection, known: Mapping[str, set[str]]) -> None:
    """Copy from a newer format the tables, columns and rows that ours has a place for; the others stay behind."""
    tables = _tables(own)
    shape = Shape(own, tables)
    for table in tables:
        columns = [column for column in shape.names(table) if column in known.get(table, ())]
        if table == PICTURE or not columns:
            continue
        select, insert = _copying(table, columns)
        for row in source.execute(select):
            with suppress(sqlite3.IntegrityError, OverflowError):
                own.execute(insert, row)
        if "position" in shape.columns(table):
            _mend_order(own, table)
    while broken := own.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, *_ in broken:
            own.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))


def _fill_pictures(source: sqlite3.Connection, own: sqlite3.Connection, name: str, *, accept_damage: bool) -> None:
    """Copy the pictures that are what this program writes; raises Damaged for others and for missing ones.

    Accepting the damage leaves those out: their names stay, and nothing is shown there.
    """
    tables = _tables(own)
    if PICTURE not in tables:
        return
    for sha, data in source.execute("SELECT sha256, bytes FROM picture ORDER BY sha256"):
        if isinstance(data, bytes) and picture.sound(data) and digest.of(data) == sha:
            own.execute("INSERT INTO picture VALUES (?, ?)", (sha, data))
        elif not accept_damage:
            raise Damaged(name=name, reason="pictures", table=PICTURE)
    missing = next(picture.missing(own, Shape(own, tables)), None)
    if missing is not None and not accept_damage:
        raise Damaged(name=name, reason="pictures", table=missing[0])


def _mend_order(own: sqlite3.Connection, table: str) -> None:
    """Give the rows of a table new order keys when one of them is none."""
    rows = own.execute(f"SELECT id, position FROM {table} ORDER BY position, id").fetchall()
    if all(order.is_key(position) for _, position in rows):
        return
    fresh = zip(order.keys(len(rows)), (row_id for row_id, _ in rows), strict=True)
    own.executemany(f"UPDATE {table} SET position = ? WHERE id = ?", fresh)


def _check_links(own: sqlite3.Connection, name: str) -> None:
    broken = own.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise Damaged(name=name, reason="links", table=broken[0])
