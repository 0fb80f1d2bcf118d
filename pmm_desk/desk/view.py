"""Commands of the view: zoom, theme, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.desk.window import Window

STEP = 10


class View(QObject):
    """Changes how everything looks; it holds for all windows and is remembered."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._desk = window.desk

    def _zoom(self) -> int:
        return round(theme().zoom * 100)

    def zoom_in(self) -> None:
        """Everything one step larger."""
        self._desk.set_zoom((self._zoom() // STEP + 1) * STEP)

    def zoom_out(self) -> None:
        """Everything one step smaller."""
        self._desk.set_zoom((self._zoom() - 1) // STEP * STEP)

    def zoom_reset(self) -> None:
        """Back to 100 %."""
        self._desk.set_zoom(100)

    def set_theme(self, scheme: str) -> None:
        """'auto', 'light' or 'dark'."""
        self._desk.set_theme(scheme)

    def set_language(self, language: str) -> None:
        """'en', 'zh-Hans' or 'zh-Hant'."""
        self._desk.set_language(language)
