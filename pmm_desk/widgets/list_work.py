"""Reads lists and plans imports in a thread of its own; the newest request wins."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pmm_desk.lists.listing import UnreadableList
from pmm_desk.lists.reading import read

STEP = 500
"""Rows between two looks at the progress."""


class Superseded(Exception):
    """Nobody waits for this work any more."""


class ListWork(QObject):
    """One piece of work at a time reaches the window: `listed` with a Listing or a code, `planned` with a plan."""

    listed = Signal(object)
    planned = Signal(object)
    progressed = Signal(int)
    _done = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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

    def look(self, job: int, done: int) -> None:
        """Say how far a job is. Raises Superseded when nobody waits for it any more."""
        if job != self._job:
            raise Superseded
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
        except Superseded:
            return
        finally:
            self._done.emit(job, kind, found)

    @Slot(int, str, object)
    def _take(self, job: int, kind: str, found: object) -> None:
        if job == self._job:
            (self.listed if kind == "listed" else self.planned).emit(found)
