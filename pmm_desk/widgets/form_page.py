"""The base of every page that a form makes: it says everything anew when the window's language changes."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class FormPage(QWidget):
    """A page whose form stands in its attribute `form`."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            cast(Any, self).form.retranslateUi(self)
            self.retranslate()
            self.show_anew()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what the form does not: placeholders, choices, empty places."""

    def show_anew(self) -> None:
        """Show again what is put together of words and rows."""
