"""A whole project as plain values: read out of a file that stays untouched, and written into a fresh file."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pmm_desk.project import connection, digest, opening, order, picture, translation, version
from pmm_desk.project.disk import Disk
from pmm_desk.project.error import BadData, BadValue, Exists, FolderGone, ReadOnly, check_text, from_constraint, plainly
from pmm_desk.project.place import Place
from pmm_desk.project.publish import Publisher
from pmm_desk.project.reader import OwnReader, Row
from pmm_desk.project.schema import TRANSLATION, Schema, Shape, create, random_name

_TRANSLATED = ("row", "field", "language", "text", "fingerprint")


@dataclass(frozen=True)
class Whole:
    """All rows by table, all translations (row, field, language, text and the original's fingerprint), all pictures.

    Pictures as `pixels.prepared` gives them, by the SHA-256 of their bytes; those that no row names are left out.
    """

    tables: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    translations: Sequence[Mapping[str, str]] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@contextmanager
def reading(path: Path, schema: Schema) -> Iterator[OwnReader]:
    """Open a private copy: the file is not touched, and the lock of a running app is not needed.

    Raises Missing, Unreadable, Empty, Foreign, TooLarge, Truncated, Damaged, Newer.
    """
    path = path.absolute()
    with TemporaryDirectory(prefix="pmm-desk-") as folder:
        work = Path(folder) / "work.db"
        opening.rebuild(path, schema, Place(Path(folder), path), work)
        own = connection.reader(work)
        with OwnReader(own, schema) as reader:
            yield reader


def write(
    path: Path, schema: Schema, whole: Whole, *, replace: bool = False, lineage: str = "", actor: str = ""
) -> None:
    """Check every value and put a fresh file in place; a failure leaves everything as it was.

    Rows without id or position get one. `lineage` and `actor` are drawn anew unless given, as for a file that
    must have the same bytes at each generation.
    Raises BadData, BadValue, Exists unless it may be replaced, ReadOnly, DiskFull, DiskFailed, FolderGone.
    """
    path, disk, actor = Path(os.path.realpath(path)), Disk(), actor or random_name()
    if path.exists() and not replace:
        raise Exists(name=path.name)
    if not path.parent.is_dir():
        raise FolderGone(name=path.name)
    if not disk.writable(path):
        raise ReadOnly(name=path.name)
    with TemporaryDirectory(prefix="pmm-desk-") as folder:
        work = Path(folder) / "work.db"
        with plainly(path), closing(sqlite3.connect(work, isolation_level=None)) as own:
            create(own, schema)
            own.execute("BEGIN")
            ids = _fill(own, schema, whole)
            _check_links(own)
            _fill_pictures(own, schema, whole.pictures)
            versions = [(row_id, version.INSERTED, actor) for row_id in ids]
            own.executemany("INSERT INTO cell_version VALUES (?, ?, ?, 1)", versions)
            own.execute("INSERT INTO version_vector VALUES (?, 1)", (actor,))
            own.execute("INSERT INTO file_meta VALUES ('lineage', ?)", (lineage or random_name(),))
            own.execute("COMMIT")
        Publisher(work, schema, Place(Path(folder), path), actor, disk).copy(path, replace=replace)


def _fill(own: sqlite3.Connection, schema: Schema, whole: Whole) -> list[str]:
    """Insert all rows and translations; returns their ids."""
    ids: list[str] = []
    originals: dict[str, Row] = {}
    for table, rows in whole.tables.items():
        if table not in schema.prefixes:
            raise BadValue(table, "", "unknown_table")
        for row in _checked(table, rows, schema):
            _insert(own, table, row, row["id"])
            originals[row["id"]] = row
    ids.extend(originals)
    for text in whole.translations:
        translated = _translation(text, originals, schema)
        _insert(own, TRANSLATION, translated, translated["row"])
        ids.append(translated["id"])
    return ids


def _checked(table: str, rows: Sequence[Row], schema: Schema) -> Iterator[Row]:
    """The rows in the file's form, with ids and positions."""
    record = schema.record(table)
    given = [row.get("position") for row in rows]
    ordered = all(isinstance(place, str) and order.is_key(place) for place in given)
    places = [str(place) for place in given] if ordered else order.keys(len(rows))
    for number, (row, place) in enumerate(zip(rows, places, strict=True), 1):
        full = {**row, "id": row.get("id") or schema.new_id(table), "position": place}
        called = str(row.get("id") or f"row {number}")
        for name, value in full.items():
            if isinstance(value, str):
                check_text(table, name, value, called)
        try:
            yield record.check(full)
        except BadValue as problem:
            raise BadValue(table, problem.column, problem.reason, called, **problem.limits) from None


def _translation(text: Mapping[str, Any], originals: Mapping[str, Row], schema: Schema) -> Row:
    """A row of the translation table. Without a fingerprint it counts as made of the present original."""
    unknown = sorted(set(text) - set(_TRANSLATED))
    if unknown:
        raise BadValue(TRANSLATION, unknown[0], "unknown_column")
    for name in ("row", "field", "language", "text"):
        if not isinstance(text.get(name), str) or not text[name]:
            raise BadValue(TRANSLATION, name, "missing")
        check_text(TRANSLATION, name, text[name], text["row"])
    row_id, column, language = text["row"], text["field"], text["language"]
    original = originals.get(row_id)
    if original is None:
        raise BadValue(TRANSLATION, "row", "no_such_row", row_id)
    translation.check_language(language, row_id)
    table = schema.by_prefix[row_id.partition("_")[0]]
    info = schema.record(table).columns().get(column, {})
    if info.get("kind") != "text":
        raise BadValue(table, column, "unknown_column", row_id)
    if len(text["text"]) > info["limit"]:
        raise BadValue(table, column, "too_long", row_id, limit=info["limit"])
    mark = text.get("fingerprint") or translation.fingerprint(original[column])
    if not isinstance(mark, str):
        raise BadValue(TRANSLATION, "fingerprint", "not_text", row_id)
    check_text(TRANSLATION, "fingerprint", mark, row_id)
    return {"id": translation.translation_id(row_id, column, language), **text, "fingerprint": mark}


def _insert(own: sqlite3.Connection, table: str, row: Row, row_id: str) -> None:
    marks = ", ".join("?" * len(row))
    try:
        own.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    except sqlite3.IntegrityError as problem:
        raise from_constraint(problem, table, row_id) from None


def _fill_pictures(own: sqlite3.Connection, schema: Schema, pictures: Mapping[str, bytes]) -> None:
    """Insert the pictures. Raises BadData for what is none, BadValue for a row that names one that is not there."""
    for sha, data in pictures.items():
        if not picture.sound(data) or digest.of(data) != sha:
            raise BadData(what=f'the picture "{sha}" is none that PMM Desk wrote')
        own.execute("INSERT INTO picture VALUES (?, ?)", (sha, data))
    for table, column, row_id in picture.missing(own, Shape(own, schema.tables)):
        raise BadValue(table, column, "no_such_picture", row_id)


def _check_links(own: sqlite3.Connection) -> None:
    """Raises BadValue for a link to a row that is not there."""
    broken = own.execute("PRAGMA foreign_key_check").fetchone()
    if broken is None:
        return
    table, rowid, _, key = broken
    links = own.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    column = next((link[3] for link in links if link[0] == key), "")
    row_id = own.execute(f"SELECT id FROM {table} WHERE rowid = ?", (rowid,)).fetchone()[0]
    raise BadValue(table, column, "no_such_row", row_id)
