"""A table of 20,000 rows made ready for its first page, beside raw sqlite3 reading all of it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.row import Row, paired, percentile
from pmm_desk import rooms
from pmm_desk.project.file import Project
from pmm_desk.project.order import keys
from pmm_desk.project.place import Place

PAGE = 128
RUNS = 15
TABLE = "persona"


def measure() -> list[Row]:
    """Load ids and the first page of small and big tables, and read all rows plainly, in turns."""
    with TemporaryDirectory(prefix="pmm-bench-") as folder:
        small, middle, big = (Store(Path(folder), count) for count in (1_000, 20_000, 100_000))
        loads: list[float] = []
        reads: list[float] = []
        alls: list[float] = []
        grown: list[float] = []
        single: list[float] = []
        for _ in range(RUNS):
            reads.append(milliseconds(middle.read_all))
            loads.append(milliseconds(middle.load))
            single.append(milliseconds(small.first_paint))
            grown.append(milliseconds(big.first_paint))
            alls.append(milliseconds(big.load))
        rows = [
            paired("a table of 20,000 rows, ready to paint", loads, reads, "ms", 0.5),
            paired("first page of 100,000 rows against 1,000", grown, single, "ms", 1.5),
            Row("all ids of 100,000 rows and the first page", percentile(alls, 0.5), "ms"),
        ]
        for store in (small, middle, big):
            store.close()
    return rows


class Store:
    """A project with so many personas, and its working copy read by others."""

    def __init__(self, folder: Path, count: int) -> None:
        path = folder / f"{count}.pmm"
        schema = rooms.schema()
        Project.new(path, schema, state=folder).close()
        self._work = Place(folder, path.resolve()).work
        with closing(sqlite3.connect(self._work)) as connection:
            connection.executemany(
                f"INSERT INTO {TABLE} (id, position, name, job_title, goals) VALUES (?, ?, ?, ?, ?)",
                (
                    (f"per_{number:020}", key, f"Persona {number}", f"Head of {number % 97}", "Fewer delays " * 6)
                    for number, key in enumerate(keys(count))
                ),
            )
            connection.commit()
        self._project = Project.open(path, schema, state=folder)

    def load(self) -> None:
        """What a list does when it opens."""
        ids = self._project.ids(TABLE)
        self._project.page(TABLE, ids[:PAGE])

    def first_paint(self) -> None:
        """What a list does to show something at once."""
        self._project.page(TABLE, self._project.ids(TABLE, limit=PAGE))

    def read_all(self) -> None:
        """The plain way: every row of the table as a tuple."""
        with closing(sqlite3.connect(self._work)) as connection:
            connection.execute(f"SELECT * FROM {TABLE} ORDER BY position, id").fetchall()

    def close(self) -> None:
        """Let go of the project."""
        self._project.abandon()


def milliseconds(action: Callable[[], None]) -> float:
    """How long it takes."""
    begin = time.perf_counter()
    action()
    return (time.perf_counter() - begin) * 1000
