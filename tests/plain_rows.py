"""Plain rows for tests of rules: checked by the records as a real file would, and read like a project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pmm_desk import rooms

Row = dict[str, Any]


def row(table: str, name: str, /, **values: Any) -> Row:
    """A whole row of a table; its id is made of the table's prefix and a short name.

    Criteria and tiers are of the scorecard "tiers" unless told otherwise.
    """
    if table in ("criterion", "tier"):
        values.setdefault("scorecard_id", identity("scorecard", "tiers"))
    return rooms.record(table).check({"id": identity(table, name), **values})


def identity(table: str, name: str) -> str:
    """The id that `row` gives."""
    return f"{rooms.room_of(table).tables[table].prefix}_{name.lower()}"


class Rows:
    """A reader over lists of rows."""

    def __init__(self, tables: Mapping[str, Sequence[Row]] | None = None) -> None:
        self.tables = {table: list(rows) for table, rows in (tables or {}).items()}

    def rows(self, table: str) -> list[Row]:
        """The rows of a table in their order."""
        return list(self.tables.get(table, ()))

    def set(self, row_id: str, **values: Any) -> None:
        """Change values of one row."""
        for rows in self.tables.values():
            for found in rows:
                if found["id"] == row_id:
                    found.update(values)
                    return
        raise KeyError(row_id)
