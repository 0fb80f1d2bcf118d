"""The tables that the SQL steps make are the tables that the records describe."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from pmm_desk.project.record import Record, statements
from pmm_desk.project.schema import PICTURE_TABLE, create
from pmm_desk.rooms import ROOMS, record, schema

RECORDS = [record(table) for room in ROOMS for table in room.tables]


@pytest.fixture(scope="module")
def migrated() -> Iterator[sqlite3.Connection]:
    """A database made by all steps, one after the other, as every file was."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        create(connection, schema())
        yield connection


@pytest.fixture(scope="module")
def modelled() -> Iterator[sqlite3.Connection]:
    """A database made from the records."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for statement in statements(RECORDS):
            connection.execute(statement)
        yield connection


def columns(connection: sqlite3.Connection, table: str) -> set[tuple[object, ...]]:
    """Name, type, whether needed, default and place in the key of each column; their order does not matter."""
    return {row[1:] for row in connection.execute(f"PRAGMA table_info({table})")}


def links(connection: sqlite3.Connection, table: str) -> set[tuple[object, ...]]:
    """Target, columns and rules of each link."""
    return {row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}


def indexes(connection: sqlite3.Connection, table: str) -> set[tuple[object, ...]]:
    """The columns of each index and whether it is unique."""
    return {
        (unique, origin, tuple(row[2] for row in connection.execute(f"PRAGMA index_info({name})")))
        for _, name, unique, origin, _ in connection.execute(f"PRAGMA index_list({table})").fetchall()
    }


def checks(connection: sqlite3.Connection, table: str) -> set[str]:
    """The conditions of a table, as they are written."""
    sql: str = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    return set(re.findall(r"CHECK \((?:[^()]|\([^()]*\))*\)", " ".join(sql.split())))


def test_the_same_tables(migrated: sqlite3.Connection, modelled: sqlite3.Connection) -> None:
    def tables(connection: sqlite3.Connection) -> set[str]:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    engine = {"translation", "picture", "cell_version", "version_vector", "file_meta"}
    assert tables(migrated) - engine == tables(modelled) == {model.table().name for model in RECORDS}


def test_the_engines_table_of_pictures(migrated: sqlite3.Connection) -> None:
    sql: str = migrated.execute("SELECT sql FROM sqlite_master WHERE name = 'picture'").fetchone()[0]
    assert sql.split() == PICTURE_TABLE.strip().rstrip(";").split()


@pytest.mark.parametrize("model", RECORDS, ids=lambda model: model.__name__)
def test_the_same_columns_links_indexes_and_limits(
    model: type[Record], migrated: sqlite3.Connection, modelled: sqlite3.Connection
) -> None:
    table = model.table().name
    for aspect in (columns, links, indexes, checks):
        assert aspect(migrated, table) == aspect(modelled, table), aspect.__name__
    assert checks(migrated, table), "every table limits what it holds"


def test_every_table_is_strict(migrated: sqlite3.Connection) -> None:
    listed = migrated.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    loose = [name for name, strict in listed if not strict and not name.startswith("sqlite_")]
    assert loose == []


def test_prefixes_are_the_records_own_and_unique() -> None:
    prefixes = {name: table.prefix for room in ROOMS for name, table in room.tables.items()}
    assert {model.table().name: model.prefix for model in RECORDS} == prefixes
    assert len(set(prefixes.values())) == len(prefixes)


def test_every_link_to_a_row_is_indexed(migrated: sqlite3.Connection) -> None:
    """Deleting a row asks every link to its table; without an index that is a scan."""
    for model in RECORDS:
        table = model.table().name
        first = {names[0] for _, _, names in indexes(migrated, table) if isinstance(names, tuple)}
        assert {column for _, column, *_ in links(migrated, table)} <= first, table
