"""How the app starts: the window first, then the project, then everything that can wait."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QPalette

from pmm_desk.desk.application import App, Desk
from pmm_desk.desk.settings import Settings, config_folder, is_windows, state_folder

if TYPE_CHECKING:
    from pmm_desk.desk.window import Window

IDENTITY = "pmm-desk"
FURNISH_AFTER = 40
"""Milliseconds from the first frame until menus and shortcuts are made: one thing at a time, so that none is felt."""
PATIENCE = 0.0005
"""Seconds for which a thread may keep the interpreter while another one, such as the interface's, waits for it."""
WARM_UP_AFTER = 50
"""Milliseconds from the first findings until the data layer is loaded, in which they are painted."""
WARM_UP_LATEST = 1500
"""Milliseconds until it is loaded at the latest, were there no findings: what the first tab still needs goes before."""


def open_window(path: Path | None, sample: bool = False, safe: bool = False) -> int:
    """Open the app on a file, on the sample, or on the start page; returns the exit code when it is quit.

    `safe` neither reads nor writes settings and window places.
    """
    # The collector would walk over every module as it is made; warming.py sets them aside and lets it begin.
    gc.disable()
    sys.setswitchinterval(PATIENCE)
    prepare_environment()
    # The look is drawn over this style; setting it later would make another one first (see theme.apply).
    app = App([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("PMM Desk")
    app.setDesktopFileName(IDENTITY)
    desk = Desk(app, Settings(config_folder(), safe=safe), state_folder() / "log")
    if "PMM_DESK_TRACE" in os.environ:
        from pmm_desk.desk.trace import Trace

        desk.trace = Trace(Path(os.environ["PMM_DESK_TRACE"]), desk)
    window = desk.bare_window()
    Beginning(window, path, sample=sample)
    window.show()
    code = app.exec()
    desk.let_go()
    if desk.is_built:
        desk.net.remove()
    return code


def prepare_environment() -> None:
    """What must be set before Qt begins."""
    method = os.environ.get("QT_IM_MODULE", "")
    # The wheel has no fcitx plugin: without this, typing pinyin gives letters.
    if sys.platform.startswith("linux") and method.startswith("fcitx"):
        os.environ.setdefault("QT_IM_MODULES", "fcitx;ibus")
    if is_windows():
        import ctypes

        # Groups the windows under their own icon in the task bar, not under Python's.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(IDENTITY)  # type: ignore[attr-defined]


class Beginning(QObject):
    """The first moments of a window: waits until it is on the screen, then opens what was asked for."""

    def __init__(self, window: Window, path: Path | None, *, sample: bool) -> None:
        super().__init__(window)
        self._window, self._path, self._sample = window, path, sample
        window.winId()
        handle = window.windowHandle()
        assert handle is not None
        self._handle = handle
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose and self._handle.isExposed():
            self._handle.removeEventFilter(self)
            self._mark("mapped")
            QTimer.singleShot(0, self._open)
        return False

    def _last(self) -> Path | None:
        """The project of the last session, if the person wants it back and it is still there."""
        settings = self._window.desk.settings
        last = settings["open_at_end"]
        return Path(last) if last and settings["reopen"] and os.path.isfile(last) else None

    def _open(self) -> None:
        """Fill the window and open what was asked for; what cannot be opened leaves the start page."""
        desk, window = self._window.desk, self._window
        desk.build()
        desk.net.install()
        window.setPalette(QPalette())
        window.build()
        path = self._path or (None if self._sample else self._last())
        if path is None and not self._sample:
            window.show_start_page()
        elif path is None:
            window.part("files").open_sample()
        else:
            window.part("files").open_path(path)
        # Nothing is shown and in its place before this: only the bare window would be painted.
        QCoreApplication.sendPostedEvents()
        window.repaint()
        self._mark("rows")
        if desk.trace is not None:
            desk.trace.watch()
        QTimer.singleShot(FURNISH_AFTER, self._settle)

    def _mark(self, name: str) -> None:
        if self._window.desk.trace is not None:
            self._window.desk.trace.mark(name)

    def _settle(self) -> None:
        """After the first frame: menus and shortcuts, then, when all else is there, the data layer in a thread."""
        from pmm_desk.widgets.turns import in_turns

        in_turns(self, (self._window.furnish, self._await_findings))

    def _await_findings(self) -> None:
        """Two threads at once would make the painting of the findings twice as long."""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._warm_up)
        self._patience.start(WARM_UP_LATEST)
        if self._window.session is not None:
            self._window.session.finder.updated.connect(self._soon)

    @Slot()
    def _soon(self) -> None:
        self._patience.start(WARM_UP_AFTER)

    @Slot()
    def _warm_up(self) -> None:
        from pmm_desk.desk.warming import warm_up

        warm_up()
        self.deleteLater()
