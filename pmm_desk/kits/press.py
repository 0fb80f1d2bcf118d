"""Prints one sheet again and again while it is being written: off the interface's thread, the newest order wins."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from pmm_desk.project.error import ProjectError

if TYPE_CHECKING:
    from pmm_desk.paper.page import Fit
    from pmm_desk.project.file import Project
    from pmm_desk.project.reader import OwnReader


@dataclass(frozen=True)
class Wanted:
    """An order: which sheet of the kit, its kind, the row it is about, the language and the paper."""

    sheet: str
    kind: str
    subject: str
    language: str
    paper: str


@dataclass(frozen=True)
class Printed:
    """The page of an order: PDF bytes, how it fits, and how many rows each reason kept off it."""

    wanted: Wanted
    pdf: bytes
    fit: Fit
    left_out: Mapping[str, int] = field(default_factory=dict)
    untranslated: int = 0


FIRST_AFTER = 0.15
"""Seconds from the first order until its work begins: the first frame comes before the library that draws pages."""


class Press(QObject):
    """A thread that gathers, sets and draws one sheet at a time; while it works, only the newest order waits."""

    printed = Signal(object)
    failed = Signal(object)
    _made = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._wake = threading.Condition()
        self._order: Wanted | None = None
        self._closing = False
        self._thread: threading.Thread | None = None
        self._styles: dict[tuple[str, str], Any] = {}
        self._made.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def show(self, wanted: Wanted) -> None:
        """Print this next, instead of whatever waits."""
        with self._wake:
            if self._closing:
                return
            self._order = wanted
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="press", daemon=True)
                self._thread.start()
            self._wake.notify()

    def close_worker(self) -> None:
        """Stop the thread and wait for it; the window calls this before it lets go of the project."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        with self._wake:
            self._wake.wait_for(lambda: self._closing, timeout=FIRST_AFTER)
        while True:
            with self._wake:
                while self._order is None and not self._closing:
                    self._wake.wait()
                if self._closing:
                    return
                order, self._order = self._order, None
            assert order is not None
            try:
                with self._project.reader() as reader:
                    made: Printed | ProjectError | None = self._print(reader, order)
            except ProjectError as problem:
                made = problem
            with self._wake:
                # Whoever closes waits for this thread: until then the receiver is there.
                if self._closing:
                    return
            if made is not None:
                self._made.emit(made)

    def _print(self, reader: OwnReader, order: Wanted) -> Printed | None:
        """None when what the sheet is about is gone by now."""
        from pmm_desk.kits.gather import gather
        from pmm_desk.kits.printing import draw
        from pmm_desk.paper.page import render_preview
        from pmm_desk.paper.style import Style

        gathered = gather(reader, order.kind, order.subject, order.language)
        if gathered is None:
            return None
        key = (order.language, order.paper)
        if key not in self._styles:
            self._styles[key] = Style.of(*key)
        rendered = render_preview(draw(gathered, self._styles[key]))
        return Printed(order, rendered.pdf, rendered.fits[0], gathered.left_out, gathered.untranslated)

    def _deliver(self, made: Printed | ProjectError) -> None:
        if self._closing:
            return
        (self.printed if isinstance(made, Printed) else self.failed).emit(made)
