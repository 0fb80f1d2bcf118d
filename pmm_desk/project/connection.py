"""How the database is opened: the one writing connection, and the reading ones."""

from __future__ import annotations

import sqlite3
from pathlib import Path

# Beyond this the writer checkpoints by itself; before, it does so when the desk is idle.
CHECKPOINT_PAGES = 1000


def writer(path: Path) -> sqlite3.Connection:
    """The writing connection of a working copy: each commit is on the disk when it returns."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def reader(path: Path) -> sqlite3.Connection:
    """A connection that only reads, for one thread of its own; it never checkpoints."""
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )
    connection.execute("PRAGMA query_only = ON")
    return connection


def checkpoint(connection: sqlite3.Connection, *, whole: bool = False) -> None:
    """Move what the log holds into the database; `whole` waits for readers and empties the log."""
    connection.execute(f"PRAGMA wal_checkpoint({'TRUNCATE' if whole else 'PASSIVE'})").fetchall()
