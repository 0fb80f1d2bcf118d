"""Runs what the rooms notice off the interface's thread after every change; the newest result wins."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pmm_desk.project.finding import Finding, Severity
from pmm_desk.rooms import ROOMS, Room, find_all
from pmm_desk.widgets.turns import in_turns

if TYPE_CHECKING:
    from pmm_desk.project.reader import OwnReader
    from pmm_desk.widgets.live import Live

Found = dict[str, list[Finding]]


class Finder(QObject):
    """Keeps `live.findings` true: by row id for chips; `by_room` for the rail and the list of all."""

    updated = Signal()
    _found = Signal(object)
    _ended = Signal()

    def __init__(self, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.by_room: Found = {}
        self._room_of_code: dict[str, Room] = {}
        self._touched: set[str] | None = set()
        self._running = False
        self._open = True
        self._thread: threading.Thread | None = None
        self._found.connect(self._take)
        self._ended.connect(self._next)
        live.changed.connect(self._changed)

    def start(self) -> None:
        """Look at everything once."""
        self._touched = None
        self._next_run()

    def close(self) -> None:
        """Look no more; waits for a look that is under way, since it reads the project."""
        self.pause()

    def pause(self) -> None:
        """Wait for a look under way and begin none, while the project moves to another file."""
        self._open = False
        if self._thread is not None:
            self._thread.join()

    def go_on(self) -> None:
        """Look again, at everything."""
        self._open = True
        self.start()

    def worded(self, finding: Finding) -> tuple[str, str]:
        """A finding as a few words and as one sentence, in the words of the room that yields it."""
        room = self._room_of_code.get(finding.code)
        if room is None:
            return finding.code, finding.code
        wording = room.module("wording")
        return wording.chip(finding, self._live), wording.sentence(finding, self._live)

    def counts(self) -> dict[str, int]:
        """Room name → how many of its findings must be settled before an export."""
        return {
            room: sum(finding.severity == Severity.BEFORE_EXPORT for finding in findings)
            for room, findings in self.by_room.items()
        }

    def _changed(self, done: object) -> None:
        touched = set(getattr(done, "rows", ()))
        if self._touched is not None:
            self._touched |= touched
        self._next_run()

    def _next_run(self) -> None:
        if self._running or not self._open or self._touched == set():
            return
        touched, self._touched = self._touched, set()
        self._running = True
        reader = self._live.project.reader()
        self._thread = threading.Thread(target=self._look, args=(reader, touched), name="findings", daemon=True)
        self._thread.start()

    def _look(self, reader: OwnReader, touched: set[str] | None) -> None:
        """On its own thread. A fault in a finder ends this look and reaches the error net by the thread's hook."""
        try:
            with reader:
                found = find_all(reader, as_of(reader), touched)
            for room in ROOMS:
                if found.get(room.name):
                    # Its words are asked for while the list is being painted: they are here by then.
                    room.module("wording")
            self._found.emit(found)
        finally:
            self._ended.emit()

    @Slot(object)
    def _take(self, found: Found) -> None:
        if self._open:
            self.by_room |= found
            for room in ROOMS:
                self._room_of_code |= {finding.code: room for finding in found.get(room.name, ())}
            self._live.set_findings(by_row(self.by_room), self.by_room)
            in_turns(self, (self.updated.emit,))

    @Slot()
    def _next(self) -> None:
        self._running = False
        self._next_run()


def as_of(reader: OwnReader) -> date:
    """The day up to which ages are counted: the project's own, else today."""
    rows = reader.rows("project")
    told = rows[0].get("as_of") if rows else None
    return date.fromisoformat(told) if told else date.today()


def by_row(found: Mapping[str, list[Finding]]) -> dict[str, list[Finding]]:
    """Row id → the findings about it, from every room; those about no row stand under ''."""
    rows: dict[str, list[Finding]] = {}
    for findings in found.values():
        for finding in findings:
            for row_id in finding.rows or ("",):
                rows.setdefault(row_id, []).append(finding)
    return rows
