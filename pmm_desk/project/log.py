"""The log of changes in the working copy: one entry per user action, and what undo and redo take next."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from pmm_desk.project import image, version
from pmm_desk.project.schema import Schema

# Only in the working copy: the history, and what this computer keeps for itself.
LOCAL_TABLES = """
CREATE TABLE change (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, time TEXT NOT NULL, author TEXT NOT NULL,
    undoes INTEGER
) STRICT;
CREATE TABLE change_row (
    change INTEGER NOT NULL, seq INTEGER NOT NULL, tbl TEXT NOT NULL, row TEXT NOT NULL, before TEXT, after TEXT,
    PRIMARY KEY (change, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE local (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""

Rows = Mapping[str, frozenset[str]]


class Done(NamedTuple):
    """What a commit touched. `kind`: 'do', 'undo' or 'redo'; `rows`: table → ids.

    A change of a translation also names the row that it belongs to.
    """

    change: int
    title: str
    kind: str
    rows: Rows
    initiator: object = None


class HistoryEntry(NamedTuple):
    """One change of the past; `time` is UTC, `undoes` the change that an undo or redo turns back."""

    id: int
    title: str
    time: datetime
    author: str
    kind: str
    undoes: int | None
    rows: Rows


class _Open(NamedTuple):
    change: int
    kind: str
    title: str
    undoes: int | None
    amends: bool
    start: int


class Log:
    """Opens, commits and rolls back changes on the writing connection."""

    def __init__(self, connection: sqlite3.Connection, schema: Schema, author: str) -> None:
        self._connection = connection
        self._schema = schema
        self._author = author
        self._open: _Open | None = None
        self._amendable: tuple[int, str] | None = None
        self.undo_stack: list[int] = []
        self.redo_stack: list[int] = []
        self.actor: str = connection.execute("SELECT value FROM local WHERE key = 'actor'").fetchone()[0]
        self.tick: int = version.counter(connection, self.actor)
        for change, kind in connection.execute("SELECT id, kind FROM change ORDER BY id"):
            self._stack(change, kind)

    def remembered(self, key: str) -> str:
        """A value kept beside the log, on this computer only; '' when there is none."""
        found = self._connection.execute("SELECT value FROM local WHERE key = ?", (f"remember.{key}",)).fetchone()
        return str(found[0]) if found else ""

    def remember(self, key: str, value: str) -> None:
        """Keep a value beside the log."""
        self._connection.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (f"remember.{key}", value))
        self._connection.commit()

    def begin(self, title: str, kind: str = "do", amend: str | None = None, undoes: int | None = None) -> None:
        """Open a change, or the last one again when it has the same `amend` key and is still the last."""
        if self._open is not None:
            raise RuntimeError("a change is open already")
        execute = self._connection.execute
        execute("BEGIN IMMEDIATE")
        newest = execute("SELECT max(id) FROM change").fetchone()[0] or 0
        amends = amend is not None and self._amendable == (newest, amend)
        change, start = newest + 1, 0
        if amends:
            change = newest
            start = execute("SELECT max(seq) FROM change_row WHERE change = ?", (change,)).fetchone()[0]
        execute("INSERT INTO open_change VALUES (?)", (change,))
        self._open = _Open(change, kind, title, undoes, amends, start)

    def commit(self, amend: str | None, initiator: object) -> Done | None:
        """Make the open change durable; None when it touched nothing. On an error the caller rolls back."""
        if self._open is None:
            raise RuntimeError("no change is open")
        entry = self._open
        rows = self._rows(image.touched(self._connection, entry.change, entry.start))
        if not rows:
            self.rollback()
            return None
        scope = {"change": entry.change, "start": entry.start, "actor": self.actor, "tick": self.tick + 1}
        version.write(self._connection, scope)
        kept = self._write(entry)
        self._connection.execute("DELETE FROM open_change")
        self._connection.execute("COMMIT")
        self._open = None
        self.tick += 1
        self._amendable = (entry.change, amend) if amend is not None and kept else None
        if not kept:
            self.undo_stack.remove(entry.change)
        elif not entry.amends:
            self._stack(entry.change, entry.kind)
        return Done(entry.change, entry.title, entry.kind, rows, initiator)

    def rollback(self) -> None:
        """Take back the open change, as if it had never been."""
        self._open = None
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def title(self, change: int) -> str:
        """The title of a change."""
        found: str = self._connection.execute("SELECT title FROM change WHERE id = ?", (change,)).fetchone()[0]
        return found

    def history(self, limit: int) -> list[HistoryEntry]:
        """The last changes, newest first."""
        entries = self._connection.execute(
            "SELECT id, kind, title, time, author, undoes FROM change ORDER BY id DESC LIMIT ?", (limit,)
        ).fetchall()
        touched: dict[int, list[tuple[str, str]]] = {}
        oldest = entries[-1][0] if entries else 0
        for change, table, row in self._connection.execute(
            "SELECT DISTINCT change, tbl, row FROM change_row WHERE change >= ?", (oldest,)
        ):
            touched.setdefault(change, []).append((table, row))
        return [
            HistoryEntry(
                change,
                title,
                datetime.fromisoformat(time),
                author,
                kind,
                undoes,
                self._rows(touched.get(change, [])),
            )
            for change, kind, title, time, author, undoes in entries
        ]

    def forget(self) -> None:
        """Begin the history anew: what was done so far can no longer be undone."""
        for statement in ("BEGIN IMMEDIATE", "DELETE FROM change", "DELETE FROM change_row", "COMMIT"):
            self._connection.execute(statement)
        self.undo_stack.clear()
        self.redo_stack.clear()
        self._amendable = None

    def _write(self, entry: _Open) -> bool:
        """Write the entry of the open change; False when it was joined and nothing is left of both."""
        execute = self._connection.execute
        now = datetime.now(UTC).isoformat(timespec="seconds")
        if not entry.amends:
            values = (entry.change, entry.kind, entry.title, now, self._author, entry.undoes)
            execute("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)", values)
            return True
        image.fold(self._connection, entry.change, entry.start)
        execute("UPDATE change SET time = ? WHERE id = ?", (now, entry.change))
        if execute("SELECT 1 FROM change_row WHERE change = ? LIMIT 1", (entry.change,)).fetchone():
            return True
        execute("DELETE FROM change WHERE id = ?", (entry.change,))
        return False

    def _rows(self, touched: list[tuple[str, str]]) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for named, row in touched:
            table = named or self._schema.by_prefix.get(row.partition("_")[0], "")
            found.setdefault(table, set()).add(row)
        return {table: frozenset(ids) for table, ids in found.items()}

    def _stack(self, change: int, kind: str) -> None:
        """Follow one entry of the log: what it adds to undo or redo, and what it takes from there."""
        if kind == "undo":
            del self.undo_stack[-1:]
            self.redo_stack.append(change)
            return
        self.undo_stack.append(change)
        if kind == "redo":
            del self.redo_stack[-1:]
        else:
            self.redo_stack.clear()
