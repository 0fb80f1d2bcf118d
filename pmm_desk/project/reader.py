"""Reading rows: whole lists, single rows, pages of big lists; in any language of the project."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from pmm_desk.project import picture, references, translation
from pmm_desk.project.error import UnknownRow, Use
from pmm_desk.project.schema import Schema, Shape
from pmm_desk.project.translation import Translation

Row = dict[str, Any]
Where = Mapping[str, Any]


class Reader:
    """Reads the tables over one connection; every list in the order of position, then id.

    `where` maps a column to the value it must have: None for empty, a list, tuple or set for one of these.
    """

    def __init__(self, connection: sqlite3.Connection, schema: Schema) -> None:
        self.schema = schema
        self._connection = connection
        self._shape = Shape(connection, schema.tables)

    @property
    def language(self) -> str:
        """The main language of the project's texts; '' when the project does not say."""
        if "project" not in self._shape.tables or "language" not in self._shape.columns("project"):
            return ""
        found = self._connection.execute("SELECT language FROM project ORDER BY position, id LIMIT 1").fetchone()
        return found[0] if found else ""

    @property
    def lineage(self) -> str:
        """What all copies of one project have in common."""
        found = self._connection.execute("SELECT value FROM file_meta WHERE key = 'lineage'").fetchone()
        return str(found[0]) if found else ""

    def rows(self, table: str, *, language: str | None = None, where: Where | None = None) -> list[Row]:
        """All rows of a table, or those where some columns have given values."""
        condition, parameters = self._condition(table, where)
        by = "position, id" if "position" in self._shape.columns(table) else "id"  # translations have no order
        found = self._rows(table, f"{condition} ORDER BY {by}", parameters)
        self._translate(found, language, f"SELECT id FROM {table} {condition}", parameters)
        return found

    def row(self, row_id: str, *, language: str | None = None) -> Row | None:
        """One row, its table known from the prefix of its id; None when there is none."""
        table = self.schema.by_prefix.get(row_id.partition("_")[0])
        if table is None:
            return None
        found = self._rows(table, "WHERE id = :id", {"id": row_id})
        self._translate(found, language, "SELECT :id", {"id": row_id})
        return found[0] if found else None

    def count(self, table: str, *, where: Where | None = None) -> int:
        """How many rows there are."""
        condition, parameters = self._condition(table, where)
        found: int = self._connection.execute(f"SELECT count(*) FROM {table} {condition}", parameters).fetchone()[0]
        return found

    def ids(
        self, table: str, *, where: Where | None = None, order: str | None = None, limit: int | None = None
    ) -> list[str]:
        """The ids of a big list, to be read page by page; only the first ones with `limit`, for a first paint.

        `order`: a column, with '-' before it for descending.
        """
        condition, parameters = self._condition(table, where)
        column = (order or "").removeprefix("-")
        by = f"{self._known(table, column)}{' DESC' if order and order[0] == '-' else ''}, " if column else ""
        found = self._connection.execute(
            f"SELECT id FROM {table} {condition} ORDER BY {by}position, id LIMIT :_limit",
            {**parameters, "_limit": -1 if limit is None else limit},
        )
        return [row_id for (row_id,) in found]

    def page(self, table: str, ids: Sequence[str], *, language: str | None = None) -> list[Row]:
        """The rows with these ids, in the order of the ids; ids without a row are left out."""
        parameters = {"ids": json.dumps(list(ids))}
        scope = "SELECT value FROM json_each(:ids)"
        found = self._rows(table, f"WHERE id IN ({scope})", parameters)
        self._translate(found, language, scope, parameters)
        by_id = {row["id"]: row for row in found}
        return [by_id[row_id] for row_id in ids if row_id in by_id]

    def values(self, table: str, *columns: str, where: Where | None = None) -> list[tuple[Any, ...]]:
        """Some columns of all rows as they stand, in the order of the list: for tables too big for whole rows."""
        condition, parameters = self._condition(table, where)
        names = ", ".join(self._known(table, column) for column in columns)
        found = self._connection.execute(f"SELECT {names} FROM {table} {condition} ORDER BY position, id", parameters)
        return found.fetchall()

    def distinct(self, table: str, column: str) -> list[Any]:
        """The values of one column, each once."""
        found = self._connection.execute(f"SELECT DISTINCT {self._known(table, column)} FROM {table}")
        return [value for (value,) in found]

    def table_of(self, row_id: str) -> str:
        """The table of a row, known from the prefix of its id. Raises UnknownRow."""
        table = self.schema.by_prefix.get(row_id.partition("_")[0])
        if table is None:
            raise UnknownRow(row=row_id)
        return table

    def translations(self, row_id: str, field: str) -> dict[str, Translation]:
        """Language → translation of one text. Raises UnknownRow."""
        row = self.row(row_id)
        if row is None:
            raise UnknownRow(row=row_id)
        original = row[self._known(self.table_of(row_id), field)]
        return translation.translations(self._connection, row_id, field, original or "")

    def all_translations(self) -> list[dict[str, str]]:
        """All translations: row, field, language, text, and the fingerprint of the original."""
        return translation.every(self._connection)

    def picture(self, sha: str) -> bytes | None:
        """The bytes of a picture (PNG or JPEG, at most 1,600 pixels a side); None when there is none of this name."""
        found = self._connection.execute("SELECT bytes FROM picture WHERE sha256 = ?", (sha,)).fetchone()
        return found[0] if found else None

    def pictures(self) -> dict[str, bytes]:
        """All pictures that rows name: name → bytes, in the order of the names."""
        return picture.in_use(self._connection, self._shape)

    def pictures_size(self) -> tuple[int, int]:
        """How many pictures rows name, and how many bytes they have together."""
        return picture.size(self._connection, self._shape)

    def missing_pictures(self) -> list[tuple[str, str, str]]:
        """Table, column and row of each name of a picture that is not there."""
        return list(picture.missing(self._connection, self._shape))

    def uses(self, row_id: str) -> list[Use]:
        """The rows that refer to this one, or to what it owns, and so forbid its deletion."""
        return references.uses(self._connection, self._shape, self.table_of(row_id), row_id)

    def owned(self, row_id: str) -> dict[str, list[str]]:
        """The row and all that goes when it goes: table → ids, parents before children. Raises UnknownRow."""
        if self.row(row_id) is None:
            raise UnknownRow(row=row_id)
        return references.owned(self._connection, self._shape, self.table_of(row_id), row_id)

    def needs(self, table: str, column: str) -> bool:
        """Whether a column must hold a value. Raises KeyError."""
        return self._shape.columns(table)[column].needed

    def reach(self, row_id: str) -> list[references.Reached]:
        """All rows that depend on this one, near ones first."""
        return references.reach(self._connection, self._shape, self.table_of(row_id), row_id)

    def _known(self, table: str, column: str) -> str:
        if column not in self._shape.columns(table):
            raise KeyError(f"{table}.{column}")
        return column

    def _condition(self, table: str, where: Where | None) -> tuple[str, dict[str, Any]]:
        """The WHERE clause and its parameters. Raises KeyError for a table or column that is not there."""
        known = self._shape.columns(table)
        terms: list[str] = []
        parameters: dict[str, Any] = {}
        for column, value in (where or {}).items():
            if column not in known:
                raise KeyError(f"{table}.{column}")
            if isinstance(value, list | tuple | set | frozenset):
                terms.append(f"{column} IN (SELECT value FROM json_each(:{column}))")
                parameters[column] = json.dumps(list(value))
            else:
                terms.append(f"{column} IS :{column}")
                parameters[column] = value
        return ("WHERE " + " AND ".join(terms) if terms else ""), parameters

    def _rows(self, table: str, rest: str, parameters: Mapping[str, Any]) -> list[Row]:
        names = self._shape.names(table)
        found = self._connection.execute(f"SELECT {', '.join(names)} FROM {table} {rest}", parameters)
        return [dict(zip(names, values, strict=True)) for values in found]

    def _translate(self, rows: list[Row], language: str | None, scope: str, parameters: Mapping[str, Any]) -> None:
        if language is None or not rows:
            return
        languages = translation.chain(language, self.language)
        if languages:
            translation.overlay(self._connection, rows, languages, scope, parameters)


class OwnReader(Reader):
    """A reader with a connection of its own, for one thread; close it, or use it in a `with`."""

    def __enter__(self) -> OwnReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()
