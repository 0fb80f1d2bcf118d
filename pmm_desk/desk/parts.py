"""What stands in a window: its status bar, its start page, and the parts that hold its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pmm_desk.desk.window import Window


def make(name: str, window: Window) -> Any:
    """The part of this name, imported now. Raises KeyError for another name."""
    return {
        "status": _status,
        "start_page": _start_page,
        "files": _files,
        "edit": _edit,
        "view": _view,
        "help": _help,
    }[name](window)


def _status(window: Window) -> Any:
    from pmm_desk.desk.status import Status

    return Status(window)


def _start_page(window: Window) -> Any:
    from pmm_desk.desk.start_page import StartPage

    return StartPage(window)


def _files(window: Window) -> Any:
    from pmm_desk.desk.files import Files

    return Files(window)


def _edit(window: Window) -> Any:
    from pmm_desk.desk.edit import Edit

    return Edit(window)


def _view(window: Window) -> Any:
    from pmm_desk.desk.view import View

    return View(window)


def _help(window: Window) -> Any:
    from pmm_desk.desk.help import Help

    return Help(window)
