"""Publishing in a thread of its own: one at a time, and once more when it was asked for meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable

from pmm_desk.project.error import ProjectError


class Background:
    """Calls `save` in a thread whenever asked, then `tell` with None or what went wrong, on that thread."""

    def __init__(self, save: Callable[[], None], tell: Callable[[ProjectError | None], None]) -> None:
        self._save = save
        self._tell = tell
        self._turn = threading.Lock()
        self._thread: threading.Thread | None = None
        self._asked = False

    def ask(self) -> None:
        """Save soon, and all that is there by then."""
        with self._turn:
            self._asked = True
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="publish")
                self._thread.start()

    def wait(self) -> None:
        """Return when nothing is being saved."""
        thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        problem: ProjectError | None = None
        while self._takes_turn(problem):
            try:
                self._save()
            except ProjectError as found:
                problem = found
        self._tell(problem)

    def _takes_turn(self, problem: ProjectError | None) -> bool:
        """Whether there is something to save; if not, this thread ends, and the next request starts another."""
        with self._turn:
            if self._asked and problem is None:
                self._asked = False
                return True
            self._thread = None
            return False
