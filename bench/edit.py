"""One edit, durable with its log, beside the least that can be durable: one 4 kB write and fdatasync."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.row import Row, paired, percentile
from pmm_desk import rooms
from pmm_desk.project import connection
from pmm_desk.project.file import Project

PAGE = 4096
PAGES = 256
WARM_UP = 300
EDITS = 600


def measure() -> list[Row]:
    """Interleave edits of one text in a project of some size with plain durable writes on the same disk."""
    with TemporaryDirectory(prefix="pmm-bench-", dir=Path.home()) as folder:
        project, persona = filled(Path(folder))
        handle = prepared(Path(folder) / "plain")
        for number in range(WARM_UP):
            edit(project, persona, number)
        project.publish_soon()
        project.save()
        writes: list[float] = []
        edits: list[float] = []
        typing: list[float] = []
        bare: list[float] = []
        database = bare_database(Path(folder) / "bare.db")
        for number in range(EDITS):
            writes.append(milliseconds(partial(plain_write, handle, number)))
            bare.append(milliseconds(partial(bare_transaction, database, number)))
            edits.append(milliseconds(partial(edit, project, persona, number)))
            typing.append(milliseconds(partial(edit, project, persona, -number, "name")))
        os.close(handle)
        database.close()
        project.abandon()
    slowest = percentile(edits, 0.99)
    return [
        paired("one edit, durable with its log", edits, writes, "ms", 1.5),
        replace(paired("the same while typing (joined)", typing, writes, "ms", 1.5), budget=None),
        replace(paired("one row by SQLite alone, no log", bare, writes, "ms", 1.5), budget=None),
        Row("one edit, the slowest of a hundred", slowest, "ms", percentile(writes, 0.99), None, 16),
    ]


def filled(folder: Path) -> tuple[Project, str]:
    """A project with 2,000 personas, and the one that is edited."""
    project = Project.new(folder / "bench.pmm", rooms.schema(), state=folder / "state")
    with project.change("Fill") as change:
        change.add("project", language="en")
        ids = [change.add("persona", name=f"Persona {number}") for number in range(2000)]
    project.save()
    return project, ids[1000]


def prepared(path: Path) -> int:
    """A file whose room is there already, so that only the write itself is measured."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT)
    os.write(handle, os.urandom(PAGE * PAGES))
    os.fsync(handle)
    return handle


def plain_write(handle: int, number: int) -> None:
    """One durable write of a page."""
    os.lseek(handle, number % PAGES * PAGE, os.SEEK_SET)
    os.write(handle, os.urandom(PAGE))
    getattr(os, "fdatasync", os.fsync)(handle)


def bare_database(path: Path) -> sqlite3.Connection:
    """2,000 short rows, as durable as ours: the least that SQLite itself asks for."""
    database = connection.writer(path)
    database.execute("CREATE TABLE persona (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    database.execute("BEGIN")
    database.executemany("INSERT INTO persona (name) VALUES (?)", [(f"Persona {row}",) for row in range(2000)])
    database.execute("COMMIT")
    return database


def bare_transaction(database: sqlite3.Connection, number: int) -> None:
    """One update of one row, committed."""
    database.execute("UPDATE persona SET name = ? WHERE id = 1000", (f"Persona of edit {number}",))


def edit(project: Project, persona: str, number: int, amend: str | None = None) -> None:
    """One edit as a field makes it."""
    with project.change("Rename persona", amend=amend) as change:
        change.set(persona, name=f"Persona of edit {number}")


def milliseconds(action: Callable[[], None]) -> float:
    """How long it takes."""
    begin = time.perf_counter()
    action()
    return (time.perf_counter() - begin) * 1000
