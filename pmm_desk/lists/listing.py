"""What a list of somebody's is once read: its rows as texts, or the reason why there are none."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

LARGEST = 50_000_000
"""Bytes of a file, and of all that a workbook unpacks to."""
MOST_COLUMNS = 1_000
MOST_ROWS = 200_000
UNREADABLE = "\ufffd"
"""Stands where bytes were no text of their encoding."""


class UnreadableList(Exception):
    """The file holds no rows we can read. `code`: missing, empty, too_large, too_many_rows, not_a_list, old_excel,
    not_xlsx, bomb, protected, damaged.
    """

    def __init__(self, code: str) -> None:
        super().__init__(f"the list cannot be read: {code}")
        self.code = code


def bytes_of(path: Path, most: int = LARGEST) -> bytes:
    """What a file holds, of at most so many bytes. Raises UnreadableList: too_large, missing, empty."""
    try:
        if path.stat().st_size > most:
            raise UnreadableList("too_large")
        data = path.read_bytes()
    except OSError:
        raise UnreadableList("missing") from None
    if not data:
        raise UnreadableList("empty")
    return data


@dataclass(frozen=True)
class Line:
    """One row of a list: its number as a person counts in the file, and the texts of its cells."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Listing:
    """The rows of a file without the empty ones, and how they were read.

    encoding, delimiter: of a CSV. sheet, sheets: of a workbook. cut: how many columns beyond the limit were left.
    """

    lines: tuple[Line, ...]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = field(default=())
    cut: int = 0

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max((len(line.cells) for line in self.lines), default=0)
