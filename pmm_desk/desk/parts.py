"""The parts of a window that hold its commands, made at their first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pmm_desk.desk.window import Window


def make(name: str, window: Window) -> Any:
    """The part of this name: 'files', 'edit', 'view' or 'help'."""
    from pmm_desk.desk.edit import Edit
    from pmm_desk.desk.files import Files
    from pmm_desk.desk.help import Help
    from pmm_desk.desk.view import View

    return {"files": Files, "edit": Edit, "view": View, "help": Help}[name](window)
