"""Reads lists and plans imports in a thread of its own; the newest request wins."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pmm_desk.audience.account_import import Importer, Mapped
from pmm_desk.audience.listing import Line, UnreadableList
from pmm_desk.audience.spreadsheet import read

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

STEP = 500
"""Rows between two looks at the progress."""


class _Superseded(Exception):
    """Nobody waits for this work any more."""


@dataclass(frozen=True)
class Wish:
    """What to plan: the rows below the header, its width, which column is what, and the choices."""

    lines: Sequence[Line]
    width: int
    mapped: Mapped
    update: bool
    assign: bool
    source: str


class ImportWork(QObject):
    """One piece of work at a time reaches the window: `listed` with a Listing or a code, `planned` with a Plan."""

    listed = Signal(object)
    planned = Signal(object)
    progressed = Signal(int)
    _done = Signal(int, str, object)

    def __init__(self, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._job = 0
        self._threads: list[threading.Thread] = []
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Let go of all work and wait until it has noticed."""
        self._job += 1
        for thread in self._threads:
            thread.join()
        self._threads = []

    def read(self, path: Path, choice: str, language: str) -> None:
        """Read a list."""

        def work(job: int) -> Any:
            try:
                return read(path, choice=choice, language=language)
            except UnreadableList as problem:
                return problem.code

        self._start("listed", work, "damaged")

    def plan(self, wish: Wish) -> None:
        """Work out what an import would do."""
        reader = self._live.project.reader()
        limits = {
            name: int(info["limit"])
            for name, info in self._live.project.schema.record("account").columns().items()
            if "limit" in info
        }

        def work(job: int) -> Any:
            with reader:
                importer = Importer(
                    wish.mapped,
                    limits,
                    reader.rows("account"),
                    reader.rows("customer_type"),
                    reader.rows("assignment_rule"),
                    wish.update,
                    wish.assign,
                    wish.source,
                )
            return importer.plan(wish.lines, wish.width, lambda done: self._look(job, done))

        self._start("planned", work, None)

    def _look(self, job: int, done: int) -> None:
        if job != self._job:
            raise _Superseded
        if done % STEP == 0:
            self.progressed.emit(done)

    def _start(self, kind: str, work: Callable[[int], Any], failed: Any) -> None:
        self._job += 1
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self._run, args=(self._job, kind, work, failed), name="import", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _run(self, job: int, kind: str, work: Callable[[int], Any], failed: Any) -> None:
        """On its own thread. A fault ends this work and reaches the error net by the thread's hook."""
        found = failed
        try:
            found = work(job)
        except _Superseded:
            return
        finally:
            self._done.emit(job, kind, found)

    @Slot(int, str, object)
    def _take(self, job: int, kind: str, found: object) -> None:
        if job == self._job:
            (self.listed if kind == "listed" else self.planned).emit(found)
