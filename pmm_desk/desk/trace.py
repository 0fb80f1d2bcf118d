"""Marks of the start for the benchmark, written only when PMM_DESK_TRACE names a file."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

BEAT = 5
"""Milliseconds between two looks at the main loop."""
SECONDS = 3


class Trace(QObject):
    """Appends `mapped` and `rows` with time.monotonic() in seconds, and at last `stall` in milliseconds."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._clock = QElapsedTimer()
        self._began = 0.0
        self._longest = 0

    def mark(self, name: str) -> None:
        """Note this moment."""
        self._write(name, repr(time.monotonic()))

    def watch(self) -> None:
        """From now on look for the longest time in which the main loop stands still, then write it."""
        from PySide6.QtCore import Qt  # not before the first frame, which goes without it

        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._began = time.monotonic()
        self._clock.start()
        self._timer.start(BEAT)

    def _beat(self) -> None:
        self._longest = max(self._longest, self._clock.restart())
        if time.monotonic() - self._began > SECONDS:
            self._timer.stop()
            self._write("stall", str(self._longest))

    def _write(self, name: str, value: str) -> None:
        with self._path.open("a", encoding="utf-8") as stream:
            stream.write(f"{name} {value}\n")
