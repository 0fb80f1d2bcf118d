"""What the engine is told of the tables, the engine's own tables, and the shape SQLite reports of both."""

from __future__ import annotations

import os
import sqlite3
from base64 import b32encode
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from pmm_desk.project.condition import picture_columns

if TYPE_CHECKING:
    from pmm_desk.project.record import Record

APPLICATION_ID = 0x504D4D44
TRANSLATION = "translation"
TRANSLATION_PREFIX = "trn"
PICTURE = "picture"

# Pictures by the SHA-256 of their bytes. Nothing is ever changed here, so the images of changes only hold the name.
# A step of migration of every kind of project creates it.
PICTURE_TABLE = """
CREATE TABLE picture (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 4194304)
) STRICT;
"""

# The engine's tables in every file. A later change of them is a step of migration like any other.
ENGINE_TABLES = """
CREATE TABLE translation (
    id TEXT NOT NULL PRIMARY KEY CHECK (id GLOB 'trn_?*'),
    row TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    UNIQUE (row, field, language)
) STRICT;
CREATE TABLE cell_version (
    row TEXT NOT NULL,
    col TEXT NOT NULL,
    actor TEXT NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (row, col)
) STRICT, WITHOUT ROWID;
CREATE TABLE version_vector (actor TEXT NOT NULL PRIMARY KEY, counter INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE file_meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""

# The order in which the engine's tables are copied; the digests in file_meta come last, on publishing.
ENGINE_ORDER = {TRANSLATION: "id", PICTURE: "sha256", "cell_version": "row, col", "version_vector": "actor"}


class Schema:
    """The tables of one kind of project: plain SQL steps, the id prefix of each table, its record class."""

    def __init__(
        self, steps: tuple[str, ...], prefixes: Mapping[str, str], record: Callable[[str], type[Record]]
    ) -> None:
        self.steps = steps
        self.prefixes = prefixes
        self.record = record

    @property
    def version(self) -> int:
        """The format's number: how many steps there are."""
        return len(self.steps)

    @cached_property
    def tables(self) -> tuple[str, ...]:
        """The tables whose rows are logged: all shared ones and the translations, by name."""
        return tuple(sorted({*self.prefixes, TRANSLATION}))

    @cached_property
    def by_prefix(self) -> Mapping[str, str]:
        """Id prefix → table."""
        return {prefix: table for table, prefix in self.prefixes.items()} | {TRANSLATION_PREFIX: TRANSLATION}

    def new_id(self, table: str) -> str:
        """A fresh id of a row: the prefix of its table and 100 random bits."""
        return f"{self.prefixes[table]}_{random_name()}"


def random_name() -> str:
    """20 characters of base32: 100 random bits."""
    return b32encode(os.urandom(13)).decode("ascii").lower()[:20]


def create(connection: sqlite3.Connection, schema: Schema, version: int | None = None) -> None:
    """Create all tables of one format (the newest by default) in an empty database."""
    number = schema.version if version is None else version
    with closing(sqlite3.connect(":memory:")) as blank:
        blank.deserialize(_blank(schema.steps[:number]))
        blank.backup(connection)


@cache
def _blank(steps: tuple[str, ...]) -> bytes:
    """A database with the tables of these steps and no row, made once: SQLite takes 0.1 s for the steps."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        made.executescript(ENGINE_TABLES)
        for step in steps:
            made.executescript(step)
        _empty(made)
        made.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        made.execute(f"PRAGMA user_version = {len(steps)}")
        return made.serialize()


def _empty(connection: sqlite3.Connection) -> None:
    """Take out the rows that a step added for the projects of its time."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    if sum(connection.execute(f"DELETE FROM {name}").rowcount for (name,) in tables):
        connection.execute("VACUUM")


class Column(NamedTuple):
    """One column: its type in the database, and whether it must hold a value."""

    name: str
    kind: str
    needed: bool


class Link(NamedTuple):
    """A column that refers to rows of a table. `on_delete`: 'CASCADE' (owned), 'SET NULL', or forbidding."""

    table: str
    column: str
    target: str
    on_delete: str

    @property
    def owned(self) -> bool:
        """Whether the row goes when the row it refers to goes."""
        return self.on_delete == "CASCADE"

    @property
    def forbids(self) -> bool:
        """Whether it keeps the row it refers to from being deleted."""
        return self.on_delete in {"NO ACTION", "RESTRICT"}


class Shape:
    """The columns and links of the tables, as the database itself tells them: each when it is first asked for.

    Asked on the thread of the connection. To read all at once takes as long as all other steps of opening.
    """

    def __init__(self, connection: sqlite3.Connection, tables: Iterable[str]) -> None:
        self.tables = tuple(sorted(tables))
        self._connection = connection
        self._columns: dict[str, dict[str, Column]] = {}

    def columns(self, table: str) -> Mapping[str, Column]:
        """The columns of a table by name, in the order of the file. Raises KeyError for a table that is none."""
        known = self._columns.get(table)
        if known is None:
            if table not in self.tables:
                raise KeyError(table)
            found = self._connection.execute('SELECT name, upper(type), "notnull" FROM pragma_table_info(?)', (table,))
            known = {name: Column(name, kind, bool(needed)) for name, kind, needed in found}
            self._columns[table] = known
        return known

    @cached_property
    def pictures(self) -> Mapping[str, tuple[str, ...]]:
        """Table → its columns that name pictures; only tables that have some."""
        found = self._connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return {table: names for table, sql in found if table in self.tables and (names := picture_columns(sql))}

    def names(self, table: str) -> tuple[str, ...]:
        """The column names of a table, in the order of the file."""
        return tuple(self.columns(table))

    @cached_property
    def _links(self) -> tuple[Mapping[str, list[Link]], Mapping[str, list[Link]]]:
        """The columns that refer to rows: by their table, and by the table they refer to."""
        found = self._connection.execute(
            'SELECT m.name, l."from", l."table", upper(l.on_delete)'
            " FROM sqlite_master m, pragma_foreign_key_list(m.name) l"
            " WHERE m.type = 'table' ORDER BY m.name, l.\"from\""
        )
        out: dict[str, list[Link]] = {}
        back: dict[str, list[Link]] = {}
        for link in (Link(*row) for row in found if row[0] in self.tables):
            out.setdefault(link.table, []).append(link)
            back.setdefault(link.target, []).append(link)
        return out, back

    def links_from(self, table: str) -> list[Link]:
        """The columns of a table that refer to other rows, by name."""
        return self._links[0].get(table, [])

    def links_to(self, table: str) -> list[Link]:
        """The columns that refer to rows of a table, by table and name."""
        return self._links[1].get(table, [])
