"""Commands of editing: undo, redo, history, search, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pmm_desk.desk.history import HistoryDialog
    from pmm_desk.desk.palette import Palette
    from pmm_desk.desk.settings_dialog import SettingsDialog
    from pmm_desk.desk.window import Window


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

    def settings(self) -> SettingsDialog:
        """Open the settings."""
        from pmm_desk.desk.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._window)
        dialog.open()
        return dialog
