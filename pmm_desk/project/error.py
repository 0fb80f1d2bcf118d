"""Everything that can go wrong with a project, each with a code, its values and one plain sentence."""

from __future__ import annotations

import errno
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar, NamedTuple


class Use(NamedTuple):
    """A row that refers to another one: which row, in which table, through which column."""

    row_id: str
    table: str
    column: str


class ProjectError(Exception):
    """The root of all errors of the engine. `values` fill the sentence; a `name` is never a path."""

    code: ClassVar[str] = "project"
    sentence: ClassVar[str] = "The project could not be used."

    def __init__(self, **values: Any) -> None:
        self.values: dict[str, Any] = values
        super().__init__(self.sentence.format(**values))


class Missing(ProjectError):
    """The file is not there. `kept`: this computer still has its working copy (open with restore=True)."""

    code = "missing"
    sentence = "There is no file named {name}."

    def __init__(self, *, name: str, kept: bool = False) -> None:
        super().__init__(name=name, kept=kept)


class Exists(ProjectError):
    code = "exists"
    sentence = "There is a file named {name} already."


class Empty(ProjectError):
    code = "empty"
    sentence = "The file {name} is empty."


class Foreign(ProjectError):
    """Not a project. `kind`: 'mmd' (MikuMikuDance), 'sqlite' (a database of others), 'folder', 'other'."""

    code = "foreign"
    sentence = "The file {name} is not a PMM Desk project."

    def __init__(self, *, name: str, kind: str) -> None:
        super().__init__(name=name, kind=kind)
        if kind == "mmd":
            self.args = (f"The file {name} is a MikuMikuDance project (they end in .pmm too), not one of PMM Desk.",)


class Unreadable(ProjectError):
    code = "unreadable"
    sentence = "The file {name} cannot be read here."


class Truncated(ProjectError):
    code = "truncated"
    sentence = "The file {name} is cut off: its end is missing. Perhaps it was still being copied."


class Damaged(ProjectError):
    """`reason`: 'header', 'schema', 'integrity', 'values', 'links', 'slow'; 'digest', 'pictures' can be accepted."""

    code = "damaged"
    sentence = "The file {name} is damaged, or was edited by another program."

    def __init__(self, *, name: str, reason: str, table: str | None = None) -> None:
        super().__init__(name=name, reason=reason, table=table)


class Newer(ProjectError):
    code = "newer"
    sentence = "The file {name} was written by a newer PMM Desk (format {version}, this one knows {known})."


class Locked(ProjectError):
    code = "locked"
    sentence = "The project {name} is open in another window already."

    def __init__(self, *, name: str, pid: int | None = None) -> None:
        super().__init__(name=name, pid=pid)


class NoState(ProjectError):
    code = "no_state"
    sentence = "PMM Desk cannot write into its own folder {folder} on this computer, where it keeps what you type."


class Changed(ProjectError):
    code = "changed"
    sentence = "The file {name} was changed elsewhere. It was not overwritten; your edits are kept on this computer."


class ReadOnly(ProjectError):
    code = "read_only"
    sentence = "The file {name} cannot be written here. Your edits are kept on this computer."


class OnlyRead(ReadOnly):
    code = "only_read"
    sentence = "The file {name} was written by a newer PMM Desk: it can be read here, not changed."


class DiskFull(ProjectError):
    code = "disk_full"
    sentence = "The disk is full, so {name} could not be written. What was saved before is unharmed."


class DiskFailed(ProjectError):
    code = "disk_failed"
    sentence = "The disk did not take {name}. Your edits are kept on this computer."


class FolderGone(ProjectError):
    code = "folder_gone"
    sentence = "The folder of {name} is not there. Your edits are kept on this computer."


class TooLarge(ProjectError):
    code = "too_large"
    sentence = "The file {name} is larger than {limit_mb} MB and was not opened."


class BadData(ProjectError):
    """Not a dump of a project; `what` says where it fails."""

    code = "bad_data"
    sentence = "This is not a project in JSON: {what}."


class UnknownRow(ProjectError):
    code = "unknown_row"
    sentence = "There is no row {row}."


class StillUsed(ProjectError):
    """A row that others refer to is not deleted. `values['uses']` lists them as Use."""

    code = "still_used"
    sentence = "This is still used in {count} places."

    def __init__(self, row_id: str, uses: Sequence[Use]) -> None:
        self.row_id = row_id
        self.uses = tuple(uses)
        super().__init__(row=row_id, uses=self.uses, count=len(self.uses))


class BadValue(ProjectError):
    """A value that its column does not take.

    `reason`: a code: 'unknown_column', 'missing', 'not_text', 'not_a_number', 'not_a_choice', 'not_a_date',
    'too_long', 'out_of_range' (of the records), 'not_unique', 'no_such_row', 'not_allowed' (of the database),
    'no_such_picture'.
    `limits`: the limits of the column ('low', 'high', 'limit', 'choices'). `row`: the row, where it is known.
    """

    code = "bad_value"
    sentence = "{place} does not take this value: {told}."

    def __init__(self, table: str, column: str, reason: str, row: str | None = None, **limits: Any) -> None:
        self.table, self.column, self.reason, self.row, self.limits = table, column, reason, row, limits
        place = ".".join(filter(None, (table, column))) + (f" of {row}" if row else "")
        told = ", ".join([reason.replace("_", " "), *(f"{name} {_shown(limit)}" for name, limit in limits.items())])
        super().__init__(table=table, column=column, reason=reason, limits=limits, row=row, place=place, told=told)


class BadPicture(ProjectError):
    """A picture that cannot be brought in.

    `reason`: 'not_a_picture', 'picture_broken', 'picture_unreadable', 'picture_too_large' (limits: 'width', 'height',
    'megapixels'), 'picture_too_heavy' (limits: 'limit', in MB), 'pictures_full' (limits: 'limit', in MB).
    """

    code = "bad_picture"
    sentence = "This picture cannot be used: {told}."

    def __init__(self, reason: str, **limits: Any) -> None:
        self.reason, self.limits = reason, limits
        told = ", ".join([reason.replace("_", " "), *(f"{name} {limit}" for name, limit in limits.items())])
        super().__init__(reason=reason, limits=limits, told=told)


def _shown(limit: object) -> str:
    """A limit in a sentence: a number, or the codes to choose from."""
    return " / ".join(limit) if isinstance(limit, tuple) else str(limit)


_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


def from_disk(problem: OSError, path: Path) -> ProjectError:
    """The plain error for a failed step on the disk, while `path` was written."""
    if problem.errno in _FULL:
        return DiskFull(name=path.name)
    if problem.errno in _REFUSED:
        return ReadOnly(name=path.name)
    if problem.errno in {errno.ENOENT, errno.ENOTDIR} and not path.parent.is_dir():
        return FolderGone(name=path.name)
    return DiskFailed(name=path.name)


def from_sqlite(problem: sqlite3.Error, path: Path) -> ProjectError:
    """The plain error for a failed write of SQLite to `path`."""
    code = (getattr(problem, "sqlite_errorcode", None) or 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(name=path.name)
    if not path.parent.is_dir():
        return FolderGone(name=path.name)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        return ReadOnly(name=path.name)
    return DiskFailed(name=path.name)


def check_text(table: str, column: str, value: str, row_id: str) -> None:
    """Raises BadValue for what is no text: half characters, and the null character."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise BadValue(table, column, "not_text", row_id) from None
    if "\0" in value:
        raise BadValue(table, column, "not_text", row_id)


_REASONS = {
    "UNIQUE": "not_unique",
    "NOT NULL": "missing",
    "CHECK": "not_allowed",
    "FOREIGN KEY": "no_such_row",
}


def from_constraint(problem: sqlite3.IntegrityError, table: str, row: str | None) -> BadValue:
    """The plain error for a constraint of the database that a write would break."""
    told = re.match(r"(UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: (.*))?", str(problem))
    if told is None:
        return BadValue(table, "", "not_allowed", row=row)
    named = re.findall(r"\w+", (told.group(2) or "").rpartition(".")[2])
    column = named[0] if named else ""
    return BadValue(table, column, _REASONS[told.group(1)], row=row)


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Raises the plain error for anything that the database or the disk refuses inside, while `path` is in work."""
    try:
        yield
    except sqlite3.IntegrityError as problem:
        raise from_constraint(problem, "", None) from problem
    except sqlite3.Error as problem:
        raise from_sqlite(problem, path) from problem
    except OSError as problem:
        raise from_disk(problem, path) from problem
