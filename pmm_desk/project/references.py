"""What uses a row, near and far, and what a row owns: read from the foreign keys."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from pmm_desk.project.error import Use
from pmm_desk.project.schema import Link, Shape


class Reached(NamedTuple):
    """A row that depends on another one, `distance` links away; `column` is its link towards it."""

    row_id: str
    table: str
    column: str
    distance: int


def owned(connection: sqlite3.Connection, shape: Shape, table: str, row_id: str) -> dict[str, list[str]]:
    """The row and all that goes with it: table → ids, parents before children."""
    found: dict[str, list[str]] = {table: [row_id]}
    seen = {row_id}
    edge: dict[str, list[str]] = {table: [row_id]}
    while edge:
        below: dict[str, list[str]] = {}
        for parent, ids in edge.items():
            for link in shape.links_to(parent):
                if link.owned:
                    fresh = [row for row in referring(connection, link, ids) if row not in seen]
                    seen.update(fresh)
                    below.setdefault(link.table, []).extend(fresh)
        edge = {name: ids for name, ids in below.items() if ids}
        for name, ids in edge.items():
            found.setdefault(name, []).extend(ids)
    return found


def uses(connection: sqlite3.Connection, shape: Shape, table: str, row_id: str) -> list[Use]:
    """The rows that refer to the row, or to what it owns, and forbid its deletion."""
    going = owned(connection, shape, table, row_id)
    inside = {row for ids in going.values() for row in ids}
    return [
        Use(row, link.table, link.column)
        for target, ids in going.items()
        for link in shape.links_to(target)
        if link.forbids
        for row in referring(connection, link, ids)
        if row not in inside
    ]


def reach(connection: sqlite3.Connection, shape: Shape, table: str, row_id: str) -> list[Reached]:
    """All rows that refer to this one, directly or through others, each once, at its shortest distance."""
    found: list[Reached] = []
    seen = {row_id}
    edge: dict[str, list[str]] = {table: [row_id]}
    distance = 0
    while edge:
        distance += 1
        further: dict[str, list[str]] = {}
        for target, ids in edge.items():
            for link in shape.links_to(target):
                for row in referring(connection, link, ids):
                    if row not in seen:
                        seen.add(row)
                        further.setdefault(link.table, []).append(row)
                        found.append(Reached(row, link.table, link.column, distance))
        edge = further
    return found


def referring(connection: sqlite3.Connection, link: Link, ids: Iterable[str]) -> list[str]:
    """The rows whose link refers to one of these ids, in their order."""
    found = connection.execute(
        f"SELECT id FROM {link.table} WHERE {link.column} IN (SELECT value FROM json_each(?)) ORDER BY position, id",
        (json.dumps(list(ids)),),
    )
    return [row_id for (row_id,) in found]
