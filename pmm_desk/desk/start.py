"""How the app starts: the window first, then the project, then everything that can wait."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from pmm_desk.desk.application import App, Desk
from pmm_desk.desk.settings import Settings, config_folder, is_windows, state_folder
from pmm_desk.desk.trace import Trace

if TYPE_CHECKING:
    from pmm_desk.desk.window import Window

IDENTITY = "pmm-desk"


def open_window(path: Path | None, sample: bool = False, safe: bool = False) -> int:
    """Open the app on a file, on the sample, or on the start page; returns the exit code when it is quit.

    `safe` neither reads nor writes settings and window places.
    """
    prepare_environment()
    app = App(sys.argv[:1])
    app.setApplicationName("PMM Desk")
    app.setDesktopFileName(IDENTITY)
    desk = Desk(app, Settings(config_folder(), safe=safe), state_folder() / "log")
    desk.net.install()
    desk.trace = Trace.wanted(desk)
    window = desk.new_window()
    Beginning(window, path, sample=sample)
    window.show()
    code = app.exec()
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
        # A project is coming: its empty place stands in the first frame already, so that nothing jumps.
        coming = path is not None or sample or self._last() is not None
        window.ui.main_places.setCurrentWidget(window.ui.project_place if coming else window.ui.start_place)
        if not coming:
            window.show_start_page()
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
        return Path(last) if last and settings["reopen"] and Path(last).is_file() else None

    def _open(self) -> None:
        files = self._window.part("files")
        path = self._path or (None if self._sample else self._last())
        if self._sample and path is None:
            files.open_sample()
        elif path is not None:
            files.open_path(path)
        self._window.repaint()
        self._mark("rows")
        if self._window.desk.trace is not None:
            self._window.desk.trace.watch()
        QTimer.singleShot(0, self._settle)

    def _mark(self, name: str) -> None:
        if self._window.desk.trace is not None:
            self._window.desk.trace.mark(name)

    def _settle(self) -> None:
        """After the first frame: menus and shortcuts, then the data layer in a thread of its own."""
        from pmm_desk.desk.warming import warm_up

        self._window.furnish()
        warm_up()
        self.deleteLater()
