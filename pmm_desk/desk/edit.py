"""Commands of editing: undo, redo, history, search, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog

from pmm_desk.rooms import LANGUAGE, room_of
from pmm_desk.widgets.clipboard import clipboard_of
from pmm_desk.widgets.telling import tell
from pmm_desk.widgets.text_marks import step

if TYPE_CHECKING:
    from pmm_desk.desk.history import HistoryDialog
    from pmm_desk.desk.palette import Palette
    from pmm_desk.desk.settings_dialog import SettingsDialog
    from pmm_desk.desk.window import Window
    from pmm_desk.widgets.clipboard import Sheeted


class Edit(QObject):
    """What the Edit menu does."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def undo(self) -> None:
        """Take back the last change."""
        if (session := self._window.session) is not None:
            session.live.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if (session := self._window.session) is not None:
            session.live.redo()

    def history(self) -> HistoryDialog | None:
        """Show every change."""
        if (session := self._window.session) is None:
            return None
        from pmm_desk.desk.history import HistoryDialog

        dialog = HistoryDialog(session.live, self._window)
        dialog.open()
        return dialog

    def find(self) -> Palette:
        """Open the search over everything."""
        from pmm_desk.desk.palette import Palette

        palette = Palette(self._window)
        palette.open_over()
        return palette

    def copy_table(self) -> None:
        """Copy the list or table in front, whole, for a spreadsheet."""
        if (found := self._table()) is not None:
            found.copy_table()

    def paste_table(self) -> None:
        """Paste from a spreadsheet into the list or table in front."""
        if (found := self._table()) is not None:
            found.paste()

    def _table(self) -> Sheeted | None:
        """The list or table with the focus, else the largest in sight; where there is none, say so."""
        session = self._window.session
        if session is None or not session.tabs.current:
            return None
        focus, tab = QApplication.focusWidget(), session.tabs.tab(session.tabs.current)
        if focus is not None and tab.isAncestorOf(focus) and (found := clipboard_of(focus)) is not None:
            return found
        views = [
            view for view in tab.findChildren(QAbstractItemView) if view.isVisible() and hasattr(view, "clipboard")
        ]
        largest = max(views, key=lambda view: view.width() * view.height(), default=None)
        if largest is None:
            tell(tab, self.tr("There is no table on this page."))
        return clipboard_of(largest)

    def check_sentence(self) -> QDialog:
        """Open the box that checks any sentence, with the project if there is one."""
        session = self._window.session
        dialog: QDialog = (
            room_of(LANGUAGE).module("check_dialog").CheckDialog(session.live if session else None, self._window)
        )
        dialog.show()
        return dialog

    def next_mark(self) -> None:
        """Go to the next marked word in sight."""
        self._step(1)

    def mark_before(self) -> None:
        """Go to the marked word before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        window = QApplication.activeWindow() or self._window
        if not step(window, by):
            tell(self._window.ui.main_places, self.tr("No word is marked on this page."))

    def settings(self) -> SettingsDialog:
        """Open the settings."""
        from pmm_desk.desk.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._window)
        dialog.open()
        return dialog
