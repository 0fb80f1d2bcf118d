"""Commands of help: the handbook, the details for a report, the log, what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from pmm_desk.desk.handbook import HandbookDialog
    from pmm_desk.desk.window import Window


class Help(QObject):
    """What the Help menu does."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def handbook(self) -> HandbookDialog:
        """Show the chapter of the handbook about the place in front, in the handbook that is open."""
        from pmm_desk.desk.handbook import FIRST, HandbookDialog, chapter_about

        language, session = self._window.desk.languages.current, self._window.session
        opened = [each for each in self._window.findChildren(HandbookDialog) if each.language == language]
        dialog = opened[0] if opened else HandbookDialog(language, self._window)
        dialog.show_chapter(chapter_about(session.tabs.current, session.tabs.section) if session else FIRST)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def copy_details(self) -> None:
        """Put what a report needs on the clipboard."""
        self._window.desk.net.copy_details()
        self._window.ui.status_bar.showMessage(self.tr("The details are on the clipboard."), 5_000)

    def open_log_folder(self) -> None:
        """Show the folder of the log."""
        if not self._window.desk.net.open_folder():
            text = self.tr("The log is in {folder}").format(folder=self._window.desk.net.folder)
            self._window.ui.status_bar.showMessage(text, 15_000)

    def about(self) -> None:
        """Say what this is."""
        from pmm_desk.desk.version import app_version

        box = QMessageBox(self._window)
        box.setObjectName("about_box")
        box.setWindowTitle(self.tr("About PMM Desk"))
        box.setText(f"PMM Desk {app_version()}")
        box.setInformativeText(
            self.tr("From evidence to printed kits, in one file on this computer: no account, no network.")
        )
        box.open()
