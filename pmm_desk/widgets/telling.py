"""Short words at the place where something was just done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolTip, QWidget

from pmm_desk.widgets.spreadsheet import MOST_CELLS

TOLD = 6000
"""Milliseconds that the words stay in sight."""


def tell(view: QWidget, words: str) -> None:
    """Say something short at the upper edge of a view."""
    place = view.mapToGlobal(view.rect().topLeft())
    QToolTip.showText(place, words, view, view.rect(), TOLD)


def too_many_words() -> str:
    """Why a paste is refused."""
    return QCoreApplication.translate(
        "Paste", "More than {count} cells: too many for one paste. Paste a part at a time."
    ).format(count=f"{MOST_CELLS:,}")
