"""The triggers by which the database writes down every change itself, exactly, cascades included.

For each touched row one image: the whole row for insertion and deletion, the changed cells for an update.
SQLite's own recipe for undo (sqlite.org/undoredo.html), with images as JSON instead of SQL.
"""

from __future__ import annotations

import sqlite3

from pmm_desk.project.schema import Shape

OUTSIDE = "a write outside of a change"
_OPEN = "(SELECT change FROM open_change)"
_SEQ = f"(SELECT coalesce(max(seq), 0) + 1 FROM change_row WHERE change = {_OPEN})"
_GUARD = f"SELECT RAISE(ABORT, '{OUTSIDE}') WHERE {_OPEN} IS NULL;"


def install(connection: sqlite3.Connection, shape: Shape) -> None:
    """Watch every shared table on this connection, from now until it closes."""
    script = ["BEGIN", "CREATE TEMP TABLE open_change (change INTEGER)"]
    for table in shape.tables:
        script += _triggers(table, shape.names(table))
    for statement in [*script, "COMMIT"]:
        connection.execute(statement)


def _triggers(table: str, names: tuple[str, ...]) -> list[str]:
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in names)
    cells = " UNION ALL ".join(
        f"SELECT '{name}' AS cell, OLD.{name} AS was, NEW.{name} AS is_now WHERE OLD.{name} IS NOT NEW.{name}"
        for name in names
    )
    return [
        f"CREATE TEMP TRIGGER log_insert_{table} AFTER INSERT ON main.{table} BEGIN {_GUARD}"
        f" INSERT INTO change_row (change, seq, tbl, row, before, after)"
        f" VALUES ({_OPEN}, {_SEQ}, '{table}', NEW.id, NULL, {_image('NEW', names)}); END",
        f"CREATE TEMP TRIGGER log_delete_{table} AFTER DELETE ON main.{table} BEGIN {_GUARD}"
        f" INSERT INTO change_row (change, seq, tbl, row, before, after)"
        f" VALUES ({_OPEN}, {_SEQ}, '{table}', OLD.id, {_image('OLD', names)}, NULL); END",
        f"CREATE TEMP TRIGGER log_update_{table} AFTER UPDATE ON main.{table} WHEN {changed} BEGIN {_GUARD}"
        f" SELECT RAISE(ABORT, 'an id never changes') WHERE OLD.id IS NOT NEW.id;"
        f" INSERT INTO change_row (change, seq, tbl, row, before, after)"
        f" SELECT {_OPEN}, {_SEQ}, '{table}', OLD.id, json_group_object(cell, was), json_group_object(cell, is_now)"
        f" FROM ({cells}); END",
    ]


def _image(side: str, names: tuple[str, ...]) -> str:
    cells = ", ".join(f"'{name}', {side}.{name}" for name in names)
    return f"json_object({cells})"
