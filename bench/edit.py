"""One edit, durable with its log, beside SQLite's own transaction and beside one 4 kB write with fdatasync.

How often an edit takes as long as that write depends on the disk alone: an edit is the write and some computing.
Where the write took 3 ms (the disk on which the budget of 1.5 × was drawn up) or 4 ms, it was 1.1 ×; where it takes
0.2 ms, SQLite's bare update of one row is 1.9 × already. So the budget is held twice, on any disk: against SQLite's
own transaction, and for what an edit adds to the write, against half of those 3 ms.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
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
ADDED = 1.5
"""Milliseconds: the half of a write of 3 ms."""
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
    added = statistics.median(edit - write for edit, write in zip(edits, writes, strict=True))
    return [
        paired("one edit with its log, to one row by SQLite alone", edits, bare, "ms", 1.5),
        replace(paired("the same while typing (joined)", typing, bare, "ms", 1.5), budget=None),
        replace(paired("one edit, to one 4 kB write", edits, writes, "ms", 1.5), budget=None),
        replace(paired("one row by SQLite alone, to one 4 kB write", bare, writes, "ms", 1.5), budget=None),
        Row("what an edit adds to that write, median", added, "ms", budget=ADDED),
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
