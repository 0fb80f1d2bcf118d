"""The error net: whatever nobody caught becomes one plain dialog and a few lines in the log; it never quits."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from logging import Logger

    from pmm_desk.desk.words import Told
    from pmm_desk.project.error import ProjectError

_LEVELS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "error",
    QtMsgType.QtFatalMsg: "critical",
}


class ErrorNet(QObject):
    """Catches what falls through in any thread. The same fault is shown once, then only logged."""

    fell = Signal(object, str)
    """An error and its details, told to the interface's own thread."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.last_details = ""
        self._shown: set[str] = set()
        self._hooks: tuple[Any, Any, Any] | None = None
        self._dialog: QDialog | None = None
        self.fell.connect(self._tell_later)

    @cached_property
    def _log(self) -> Logger:
        """Opened by its first line: the start has better things to do."""
        from pmm_desk.desk.log import open_log

        return open_log(self.folder)

    def install(self) -> None:
        """Take the place of Python's and Qt's own handlers."""
        self._hooks = (sys.excepthook, threading.excepthook, qInstallMessageHandler(self._qt_message))
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """Give the handlers back."""
        if self._hooks is not None:
            sys.excepthook, threading.excepthook = self._hooks[:2]
            qInstallMessageHandler(self._hooks[2])
            self._hooks = None

    def info(self, text: str) -> None:
        """One line in the log; it must hold no text of the user."""
        from pmm_desk.desk.log import without_paths

        self._log.info(without_paths(text))

    def details(self) -> str:
        """What *Copy details* copies: this computer in three lines, then the last fault."""
        from pmm_desk.desk.log import about_this_computer

        return "\n".join([*about_this_computer(), "", self.last_details or "No fault since the start."])

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details())

    def open_folder(self) -> bool:
        """Show the log's folder; False where the system has nothing to show folders with."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        self.folder.mkdir(parents=True, exist_ok=True)
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def show(self, error: BaseException, parent: QWidget | None = None) -> None:
        """Tell the person about an error that was caught where nobody could mend it."""
        from pmm_desk.desk.log import where_it_broke
        from pmm_desk.desk.words import told

        self.last_details = where_it_broke(type(error), error, error.__traceback__)
        self._log.error(self.last_details)
        self.open_dialog(told(error), parent)

    def tell(
        self, error: ProjectError, parent: QWidget | None, other: tuple[str, Callable[[], object]] | None = None
    ) -> QDialog:
        """Say what the project refused: no fault, so only its code is logged. `other`: as in open_dialog."""
        from pmm_desk.desk.words import told

        self._log.info("refused: %s", error.code)
        return self.open_dialog(told(error), parent, other)

    def open_dialog(
        self, words: Told, parent: QWidget | None = None, other: tuple[str, Callable[[], object]] | None = None
    ) -> QDialog:
        """Open the dialog, without holding up the program. `other`: one more button and what it does."""
        from pmm_desk.desk.problem import ProblemDialog

        dialog = ProblemDialog(self, words, parent or QApplication.activeWindow(), other)
        dialog.finished.connect(dialog.deleteLater)
        dialog.destroyed.connect(self._closed)
        self._dialog = dialog
        dialog.open()
        return dialog

    @Slot()
    def _closed(self) -> None:
        self._dialog = None

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        from pmm_desk.desk.log import where_it_broke

        details = where_it_broke(kind, error, trace)
        self._log.error(details)
        if sys.stderr is not None and sys.stderr.isatty():
            sys.__excepthook__(kind, error, trace)
        self.fell.emit(error, details)

    def _caught_in_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self._caught(what.exc_type, what.exc_value, what.exc_traceback)

    @Slot(object, str)
    def _tell_later(self, error: BaseException, details: str) -> None:
        """On the interface's thread; a dialog must not open in the middle of what failed."""
        QTimer.singleShot(0, self, lambda: self._tell(error, details))

    def _tell(self, error: BaseException, details: str) -> None:
        self.last_details = details
        if details in self._shown or self._dialog is not None:
            return
        from pmm_desk.desk.words import told

        self._shown.add(details)
        self.open_dialog(told(error))

    def _qt_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        level = _LEVELS.get(kind, "info")
        if level != "debug":
            from pmm_desk.desk.log import without_paths

            getattr(self._log, level)("Qt: %s", without_paths(text))
