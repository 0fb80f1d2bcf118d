"""Undo and redo: a past change turned back, as one more change."""

from __future__ import annotations

import sqlite3

from pmm_desk.project import image
from pmm_desk.project.log import Done, Log


def undo(connection: sqlite3.Connection, log: Log, initiator: object) -> Done | None:
    """Turn back the last change that is not undone; None when there is none."""
    return _turn_back(connection, log, "undo", log.undo_stack, initiator)


def redo(connection: sqlite3.Connection, log: Log, initiator: object) -> Done | None:
    """Turn back the last undo, as long as nothing new was done; None when there is none."""
    return _turn_back(connection, log, "redo", log.redo_stack, initiator)


def _turn_back(connection: sqlite3.Connection, log: Log, kind: str, stack: list[int], initiator: object) -> Done | None:
    if not stack:
        return None
    change = stack[-1]
    log.begin(log.title(change), kind, undoes=change)
    try:
        # The images are retraced one by one, so every step meets the state it was made from;
        # only links may point at rows that come back a little later.
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for entry in reversed(image.read(connection, change)):
            _invert(connection, entry)
        return log.commit(None, initiator)
    except BaseException:
        log.rollback()
        raise


def _invert(connection: sqlite3.Connection, entry: image.Image) -> None:
    if entry.before is None:
        connection.execute(f"DELETE FROM {entry.table} WHERE id = ?", (entry.row,))
    elif entry.after is None:
        names = ", ".join(entry.before)
        marks = ", ".join("?" * len(entry.before))
        connection.execute(f"INSERT INTO {entry.table} ({names}) VALUES ({marks})", tuple(entry.before.values()))
    else:
        cells = ", ".join(f"{name} = ?" for name in entry.before)
        connection.execute(f"UPDATE {entry.table} SET {cells} WHERE id = ?", (*entry.before.values(), entry.row))
