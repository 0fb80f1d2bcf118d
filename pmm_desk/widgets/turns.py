"""Work that no frame shall wait for: one piece in each turn of the main loop, which lives in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer

Piece = Callable[[], object]
_HOME = "pmm_turns"


class Turns(QObject):
    """The one queue of an application. Several lists of pieces take turns, each as long as its owner lives."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        app.setProperty(_HOME, self)
        self._waiting: deque[tuple[QObject, deque[Piece]]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._do_one)

    def add(self, owner: QObject, pieces: Iterable[Piece]) -> None:
        """Begin with these in the next turn."""
        entry = (owner, deque(pieces))
        owner.destroyed.connect(lambda: entry[1].clear())
        self._waiting.append(entry)
        if not self._timer.isActive():
            self._timer.start(0)

    def _do_one(self) -> None:
        owner, pieces = self._waiting.popleft()
        piece = pieces.popleft() if pieces else None
        if pieces:
            self._waiting.append((owner, pieces))
        try:
            if piece is not None:
                piece()
        finally:
            # Begun only now: whatever fell due meanwhile goes before the next piece.
            if self._waiting:
                self._timer.start(0)


def in_turns(owner: QObject, pieces: Iterable[Piece]) -> None:
    """Do these pieces one after the other."""
    app = cast(QCoreApplication, QCoreApplication.instance())
    found = app.property(_HOME)
    (found if isinstance(found, Turns) else Turns(app)).add(owner, pieces)
