"""What an error means to the person: what happened, what was kept, what to do; in the window's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.widgets.problems import problem_text, reason_text


@dataclass(frozen=True)
class Told:
    """Three plain sentences; the last two may be empty."""

    happened: str
    kept: str = ""
    to_do: str = ""


def told(error: BaseException) -> Told:
    """The sentences for any error; one that is not of the project is a fault of the app."""
    code = getattr(error, "code", "")
    values: Mapping[str, Any] = getattr(error, "values", {})
    if code == "bad_value":
        return Told(
            problem_text(error),
            QCoreApplication.translate("Errors", "The value was not saved; everything else is unchanged."),
        )
    for family in (_opening, _writing, _editing):
        found = family(code, values)
        if found is not None:
            return found
    return Told(
        QCoreApplication.translate("Errors", "Something went wrong inside PMM Desk."),
        QCoreApplication.translate("Errors", "Every change you made before is kept on this computer."),
        QCoreApplication.translate(
            "Errors", "You can go on working. If it happens again, copy the details and send them to us."
        ),
    )


def _opening(code: str, values: Mapping[str, Any]) -> Told | None:
    """Errors of opening a file."""
    say = QCoreApplication.translate
    name = str(values.get("name", ""))
    untouched = say("Errors", "The file was not touched.")
    if code == "missing":
        return Told(
            say("Errors", "The file {name} is not there any more.").format(name=name),
            say("Errors", "This computer still has a working copy of it.") if values.get("kept") else "",
            say("Errors", "If it was moved or renamed, open it from its new place."),
        )
    if code == "empty":
        return Told(
            say("Errors", "The file {name} is empty: it holds no project.").format(name=name),
            untouched,
            say("Errors", "If it comes from a cloud folder, wait until it has arrived completely."),
        )
    if code == "foreign":
        return _foreign(name, str(values.get("kind", "")), untouched)
    if code == "unreadable":
        return Told(
            say("Errors", "The file {name} cannot be read here.").format(name=name),
            untouched,
            say("Errors", "Ask whoever owns it for leave to read it, or copy it to a folder of yours."),
        )
    if code == "truncated":
        return Told(
            say("Errors", "The file {name} is cut off: its end is missing.").format(name=name),
            untouched,
            say("Errors", "It may still be on its way here. Copy it again, or take an earlier version."),
        )
    if code == "damaged":
        return Told(
            say("Errors", "The file {name} is damaged, or was edited by another program.").format(name=name),
            untouched,
            say("Errors", "Take an earlier version of it, or ask whoever sent it to share it again."),
        )
    if code == "newer":
        return Told(
            say("Errors", "The file {name} was made by a newer PMM Desk than this one.").format(name=name),
            untouched,
            say(
                "Errors",
                "Update PMM Desk on this computer, then open it again. Until then you can read what this one knows.",
            ),
        )
    if code == "locked":
        return Told(
            say("Errors", "The project {name} is already open in another window.").format(name=name),
            say("Errors", "Nothing was opened twice."),
            say("Errors", "Work on in that window, or close it first."),
        )
    if code == "no_state":
        return Told(
            say("Errors", "PMM Desk cannot write into its own folder on this computer, where it keeps what you type."),
            untouched,
            say("Errors", "Make room on the disk, or allow writing to the folder {folder}.").format(
                folder=values.get("folder", "")
            ),
        )
    if code == "bad_data":
        return Told(say("Errors", "These data are no project."), untouched)
    if code == "too_large":
        return Told(
            say("Errors", "The file {name} is too large to be a project.").format(name=name),
            untouched,
            say("Errors", "A project has at most {limit} MB.").format(limit=values.get("limit_mb", 256)),
        )
    return None


def _foreign(name: str, kind: str, untouched: str) -> Told:
    """A file of someone else's."""
    say = QCoreApplication.translate
    if kind == "mmd":
        return Told(
            say("Errors", "{name} is a MikuMikuDance project: a dance, not a launch.").format(name=name),
            say("Errors", "Both programs end their files in .pmm. The file was not touched."),
            say("Errors", "Open it in MikuMikuDance."),
        )
    if kind == "folder":
        return Told(say("Errors", "{name} is a folder, not a project.").format(name=name))
    if kind == "sqlite":
        return Told(
            say("Errors", "{name} is a database of another program, not a project of PMM Desk.").format(name=name),
            untouched,
        )
    return Told(
        say("Errors", "{name} is not a project of PMM Desk.").format(name=name),
        untouched,
        say("Errors", "Projects end in .pmm and are made here, with New project."),
    )


def _writing(code: str, values: Mapping[str, Any]) -> Told | None:
    """Errors of writing to the disk."""
    say = QCoreApplication.translate
    name = str(values.get("name", ""))
    kept = say("Errors", "All your edits are kept on this computer; the file has its last saved state.")
    if code == "read_only":
        return Told(
            say("Errors", "{name} cannot be written: the file or its folder is read-only.").format(name=name),
            kept,
            say("Errors", "Save the project under another name, or in another folder."),
        )
    if code == "only_read":
        return Told(
            say("Errors", "{name} was made by a newer PMM Desk: it can be read here, not changed.").format(name=name),
            say("Errors", "Nothing was changed."),
            say("Errors", "Save it under another name to go on from what is shown here."),
        )
    if code == "disk_full":
        return Told(
            say("Errors", "The disk is full: {name} could not be written.").format(name=name),
            kept,
            say("Errors", "Make room on the disk, then save again."),
        )
    if code == "disk_failed":
        return Told(
            say("Errors", "The disk did not take {name}.").format(name=name),
            kept,
            say("Errors", "Try again, or save the project on another disk."),
        )
    if code == "folder_gone":
        return Told(
            say("Errors", "The folder of {name} is not there any more.").format(name=name),
            kept,
            say("Errors", "Connect the disk or the network again, or save the project in another folder."),
        )
    if code == "changed":
        return Told(
            say("Errors", "The file {name} was changed by someone else meanwhile.").format(name=name),
            say("Errors", "Nothing was overwritten; all your edits are kept on this computer."),
            say("Errors", "Save yours under another name, then compare the two."),
        )
    if code == "exists":
        return Told(
            say("Errors", "There is already a file named {name}.").format(name=name),
            say("Errors", "It was not overwritten."),
            say("Errors", "Choose another name."),
        )
    return None


def _editing(code: str, values: Mapping[str, Any]) -> Told | None:
    """Errors of an edit."""
    say = QCoreApplication.translate
    if code == "still_used":
        return Told(
            say("Errors", "This is still used in %n place(s), so it was not deleted.", "", int(values.get("count", 1))),
            say("Errors", "Nothing was changed."),
            say("Errors", "Take it out there first."),
        )
    if code == "bad_picture":
        happened = reason_text(str(values.get("reason", "")), dict(values.get("limits", {})))
        return Told(happened or say("Errors", "This picture cannot be used."), say("Errors", "Nothing was changed."))
    if code == "unknown_row":
        return Told(
            say("Errors", "What this leads to no longer exists."),
            say("Errors", "Nothing was changed."),
        )
    return None


def short(error: BaseException) -> str:
    """One line for the status bar."""
    return told(error).happened
