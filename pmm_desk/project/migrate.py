"""Bringing a working copy to the newest format by plain SQL steps; the user's file is never touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pmm_desk.project.header import look
from pmm_desk.project.schema import Schema


def version_of(work: Path) -> int:
    """The format number of a working copy."""
    with closing(sqlite3.connect(work)) as connection:
        found: int = connection.execute("PRAGMA user_version").fetchone()[0]
        return found


def bring_up(work: Path, schema: Schema) -> None:
    """Run the missing steps on a working copy that nobody else has open (a kill midway leaves it as it was).

    The history ends here: its images speak of the old columns.
    """
    with closing(sqlite3.connect(work, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        start: int = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute("BEGIN IMMEDIATE")
        for number in range(start, schema.version):
            for statement in statements(schema.steps[number]):
                connection.execute(statement)
        known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in {"change", "change_row"} & known:
            connection.execute(f"DELETE FROM {table}")
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise sqlite3.IntegrityError(f"step {start + 1} to {schema.version} breaks a link of {broken[0]}")
        connection.execute(f"PRAGMA user_version = {schema.version}")
        connection.execute("COMMIT")


def statements(step: str) -> list[str]:
    """The single statements of a step, so that all of them stand in one transaction."""
    found: list[str] = []
    pending = ""
    for line in step.splitlines(keepends=True):
        pending += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(pending):
            found.append(pending)
            pending = ""
    return [*found, pending] if pending.strip() else found


def needed(path: Path, schema: Schema) -> bool:
    """Whether a file is of an older format."""
    return look(path, schema).version < schema.version
