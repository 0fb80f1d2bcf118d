"""One user action: what may be done to rows inside `with project.change(…)`."""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from pmm_desk.project import order, picture, references, translation
from pmm_desk.project.error import BadValue, StillUsed, UnknownRow, check_text, from_constraint
from pmm_desk.project.reader import Reader, Row
from pmm_desk.project.schema import TRANSLATION, Link, Schema, Shape


class Turned(NamedTuple):
    """What a change did to a row: the changed cells before and after; None: the row was not there."""

    table: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class Change:
    """The verbs of a change. Every value is checked by the record class of its table before it is written."""

    def __init__(self, reader: Reader, connection: sqlite3.Connection, schema: Schema, shape: Shape) -> None:
        self._reader = reader
        self._connection = connection
        self._schema = schema
        self._shape = shape

    def add(self, table: str, *, after: str | None = None, **values: Any) -> str:
        """Add a row at the end of its table, or after the row `after`; returns its id (or takes `id=`).

        Raises BadValue, UnknownRow.
        """
        row_id = values.pop("id", None) or self._schema.new_id(table)
        position = self._at_end(table) if after is None else self._behind(table, after)
        self._check_pictures(table, values, row_id)
        self._insert(table, {**values, "id": row_id, "position": position})
        return row_id

    def add_all(self, table: str, rows: Iterable[Mapping[str, Any]], *, each: Callable[[int], None]) -> list[str]:
        """Add many rows at the end of their table, each checked as by `add`; returns their ids.

        `each` hears after every row how many are in; what it raises takes the whole change back. Raises BadValue.
        """
        found: list[str] = []
        position = self._connection.execute(f"SELECT max(position) FROM {table}").fetchone()[0]
        for values in rows:
            # Asking for the last position again would read the whole table once for each row.
            position = order.key_between(position, None)
            row_id = self._schema.new_id(table)
            self._check_pictures(table, values, row_id)
            self._insert(table, {**values, "id": row_id, "position": position})
            found.append(row_id)
            each(len(found))
        return found

    def set(self, row_id: str, **values: Any) -> None:
        """Give some columns of a row new values. Raises BadValue, UnknownRow."""
        table = self._table_of(row_id)
        for name in values:
            if name in ("id", "position"):
                raise BadValue(table, name, "not_allowed", row_id)
        checked = self._checked(table, values, row_id)
        self._check_pictures(table, values, row_id)
        if checked:
            cells = ", ".join(f"{name} = :{name}" for name in checked)
            self._write(table, f"UPDATE {table} SET {cells} WHERE id = :id", checked | {"id": row_id}, row_id)

    def remove(self, row_id: str) -> None:
        """Remove a row with what it owns and their translations. Raises StillUsed, UnknownRow."""
        table, _ = self._existing(row_id)
        uses = references.uses(self._connection, self._shape, table, row_id)
        if uses:
            raise StillUsed(row_id, uses)
        going = references.owned(self._connection, self._shape, table, row_id)
        everything = [row for ids in going.values() for row in ids]
        for translated in translation.ids_of(self._connection, everything):
            self._connection.execute(f"DELETE FROM {TRANSLATION} WHERE id = ?", (translated,))
        self._write(table, f"DELETE FROM {table} WHERE id = ?", (row_id,), row_id)

    def move(self, row_id: str, after: str | None) -> None:
        """Put a row right behind another one of its table; None puts it first. Raises UnknownRow."""
        table, _ = self._existing(row_id)
        if after == row_id:
            return
        position = self._in_front(table, row_id) if after is None else self._behind(table, after, row_id)
        self._write(table, f"UPDATE {table} SET position = ? WHERE id = ?", (position, row_id), row_id)

    def translate(self, row_id: str, field: str, language: str, text: str) -> None:
        """Write the translation of a text; '' removes it. Raises BadValue, UnknownRow."""
        table, row = self._existing(row_id)
        if field not in self._shape.columns(table):
            raise BadValue(table, field, "unknown_column", row_id)
        translation.check_language(language, row_id)
        if not text:
            self._write(
                table,
                f"DELETE FROM {TRANSLATION} WHERE row = ? AND field = ? AND language = ?",
                (row_id, field, language),
                row_id,
            )
            return
        self._checked(table, {field: text}, row_id)
        made_of = translation.fingerprint(row[field] or "")
        self._put_translation(row_id, field, language, text, made_of)

    def duplicate(self, row_id: str, **values: Any) -> str:
        """Copy a row with what it owns and all translations, right behind it; returns the id of the copy.

        `values` replace those of the copied row itself. Raises BadValue, UnknownRow.
        """
        table, _ = self._existing(row_id)
        going = references.owned(self._connection, self._shape, table, row_id)
        twins = {row: self._schema.new_id(name) for name, ids in going.items() for row in ids}
        rows = [(name, found) for name, ids in going.items() for found in self._reader.page(name, ids)]
        texts = self._translations(twins)
        # Copies may point at copies that are still to come.
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        for name, original in rows:
            copy = original | {"id": twins[original["id"]], "position": self._at_end(name)}
            if original["id"] == row_id:
                copy |= {"position": self._behind(name, row_id), **values}
            for link in self._shape.links_from(name):
                copy[link.column] = twins.get(copy[link.column], copy[link.column])
            self._insert(name, copy)
        self._connection.execute("PRAGMA defer_foreign_keys = OFF")
        for row, field, language, text, made_of in texts:
            self._put_translation(twins[row], field, language, text, made_of)
        return twins[row_id]

    def _table_of(self, row_id: str) -> str:
        """The table of a row that is there. Raises UnknownRow."""
        table = self._reader.table_of(row_id)
        if (
            table == TRANSLATION
            or not self._connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", (row_id,)).fetchone()
        ):
            raise UnknownRow(row=row_id)
        return table

    def _existing(self, row_id: str) -> tuple[str, Row]:
        row = self._reader.row(row_id)
        table = self._reader.table_of(row_id)
        if row is None or table == TRANSLATION:
            raise UnknownRow(row=row_id)
        return table, row

    def _checked(self, table: str, cells: Mapping[str, Any], row_id: str, *, whole: bool = False) -> Row:
        """Some cells of a row, or a `whole` one, in the form of the file. Raises BadValue."""
        for name, value in cells.items():
            if isinstance(value, str):
                check_text(table, name, value, row_id)
        record = self._schema.record(table)
        try:
            checked = record.check(cells) if whole else record.check_cells(cells)
        except BadValue as problem:
            raise BadValue(table, problem.column, problem.reason, row_id, **problem.limits) from None
        return {name: _exact(value) for name, value in checked.items()}

    def _check_pictures(self, table: str, values: Mapping[str, Any], row_id: str) -> None:
        """Raises BadValue for the name of a picture that the project does not have."""
        for name in self._shape.pictures.get(table, ()):
            if values.get(name) and not picture.kept(self._connection, values[name]):
                raise BadValue(table, name, "no_such_picture", row_id)

    def _insert(self, table: str, row: Row) -> None:
        row_id = row["id"]
        if self._schema.by_prefix.get(row_id.partition("_")[0]) != table:
            raise BadValue(table, "id", "not_allowed", row_id)
        checked = self._checked(table, row, row_id, whole=True)
        names = ", ".join(checked)
        marks = ", ".join(f":{name}" for name in checked)
        self._write(table, f"INSERT INTO {table} ({names}) VALUES ({marks})", checked, row_id)

    def _put_translation(self, row: str, field: str, language: str, text: str, made_of: str) -> None:
        values = (translation.translation_id(row, field, language), row, field, language, text, made_of)
        self._write(
            TRANSLATION,
            f"INSERT INTO {TRANSLATION} VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (row, field, language)"
            " DO UPDATE SET text = excluded.text, fingerprint = excluded.fingerprint",
            values,
            row,
        )

    def _translations(self, rows: Iterable[str]) -> list[tuple[str, str, str, str, str]]:
        return [
            self._connection.execute(
                f"SELECT row, field, language, text, fingerprint FROM {TRANSLATION} WHERE id = ?", (row_id,)
            ).fetchone()
            for row_id in translation.ids_of(self._connection, rows)
        ]

    def _write(self, table: str, sql: str, values: Any, row_id: str) -> None:
        try:
            self._connection.execute(sql, values)
        except sqlite3.IntegrityError as problem:
            raise self._named(from_constraint(problem, table, row_id), values) from None

    def turned(self, tables: Iterable[str]) -> dict[str, Turned]:
        """Row id → what this change did so far to the rows of some tables, those that came and went in it left out."""
        found: dict[str, Turned] = {}
        images = self._connection.execute(
            "SELECT tbl, row, before, after FROM change_row WHERE change = (SELECT change FROM open_change)"
            " AND tbl IN (SELECT value FROM json_each(?)) ORDER BY seq",
            (json.dumps(list(tables)),),
        )
        for table, row_id, before, after in images:
            was, now = (None if image is None else json.loads(image) for image in (before, after))
            known = found.get(row_id)
            if known is None:
                found[row_id] = Turned(table, was, now)
                continue
            first = known.before if was is None or known.before is None else was | known.before
            last = None if now is None else (known.after or {}) | now
            found[row_id] = Turned(table, first, last)
        return {row_id: each for row_id, each in found.items() if each.before is not None or each.after is not None}

    def _named(self, problem: BadValue, values: Any) -> BadValue:
        """SQLite does not say which link fails: look for it."""
        if problem.reason != "no_such_row" or not isinstance(values, dict):
            return problem
        for link in self._shape.links_from(problem.table):
            if _dangles(self._connection, link, values.get(link.column)):
                return BadValue(problem.table, link.column, problem.reason, problem.row)
        return problem

    def _at_end(self, table: str) -> str:
        last = self._connection.execute(f"SELECT max(position) FROM {table}").fetchone()[0]
        return order.key_between(last, None)

    def _in_front(self, table: str, moving: str) -> str:
        first = self._connection.execute(f"SELECT min(position) FROM {table} WHERE id <> ?", (moving,)).fetchone()[0]
        return order.key_between(None, first)

    def _behind(self, table: str, after: str, moving: str = "") -> str:
        """A key right behind a row. Rows that share its key and come after it move up to make room."""
        found = self._connection.execute(f"SELECT position FROM {table} WHERE id = ?", (after,)).fetchone()
        if found is None:
            raise UnknownRow(row=after)
        position = found[0]
        above = self._connection.execute(
            f"SELECT min(position) FROM {table} WHERE position > ? AND id <> ?", (position, moving)
        ).fetchone()[0]
        ties = self._connection.execute(
            f"SELECT id FROM {table} WHERE position = ? AND id > ? AND id <> ? ORDER BY id",
            (position, after, moving),
        ).fetchall()
        places = order.keys(1 + len(ties), position, above)
        for (tied,), place in zip(ties, places[1:], strict=True):
            self._connection.execute(f"UPDATE {table} SET position = ? WHERE id = ?", (place, tied))
        return places[0]


def _exact(value: Any) -> Any:
    """Decimals with 15 digits, so that the text of an image gives them back exactly."""
    if isinstance(value, float):
        if not math.isfinite(value):
            return value
        return float(f"{value:.15g}") + 0.0
    return value


def _dangles(connection: sqlite3.Connection, link: Link, target: Any) -> bool:
    if target is None:
        return False
    return connection.execute(f"SELECT 1 FROM {link.target} WHERE id = ?", (target,)).fetchone() is None
