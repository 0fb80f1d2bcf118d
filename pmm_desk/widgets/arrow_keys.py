"""The arrow keys that move something on a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

STEP = 0.02
"""How far an arrow key moves, of the whole width or height."""


def arrow_of(event: QKeyEvent) -> tuple[float, float] | None:
    """How far to the right and how far down a key moves something, 0…1 of the whole.

    None for another key, or with a modifier; those of the number block count as arrows.
    """
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    return {
        Qt.Key.Key_Left: (-STEP, 0.0),
        Qt.Key.Key_Right: (STEP, 0.0),
        Qt.Key.Key_Up: (0.0, -STEP),
        Qt.Key.Key_Down: (0.0, STEP),
    }.get(Qt.Key(event.key()))
