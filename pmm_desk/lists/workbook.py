"""Reads a sheet of an XLSX workbook, after looking into its zip directory."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from datetime import date, datetime, time
from typing import Any

from pmm_desk.lists.listing import LARGEST, MOST_ROWS, Line, Listing, UnreadableList

RATIO = 100
"""A part that unpacks to more than so many times its size was made to do harm."""
SMALL = 1_000_000
"""Bytes up to which a part may be packed as tightly as it likes: sheets of equal cells are."""
MOST_CELLS = 20_000_000
"""Cells of the rectangle from A1 to the last one: it is laid out whole in memory."""
_MOST_FILLED = 2_000_000

_CELL = re.compile(rb"<(?:\w+:)?c\s[^<>]*?\br\s*=\s*[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_ROW = re.compile(rb"<(?:\w+:)?row\s[^<>]*?\br\s*=\s*[\"'](\d{1,7})[\"']")


def read_workbook(data: bytes, sheet: str = "") -> Listing:
    """The rows of a sheet, by default the first one that holds any: values of formulas as last reckoned, merged
    cells with their value in each row, dates as 2026-06-30. Raises UnreadableList.
    """
    check_archive(data)
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = tuple(book.sheet_names)
        wanted = [sheet] if sheet in names else list(names)
        lines: tuple[Line, ...] = ()
        chosen = ""
        for chosen in wanted:
            lines = _lines(book.get_sheet_by_name(chosen))
            if lines:
                break
    except PasswordError:
        raise UnreadableList("protected") from None
    except (CalamineError, OSError, ValueError):
        raise UnreadableList("damaged") from None
    if not lines:
        raise UnreadableList("empty")
    return Listing(lines, sheet=chosen, sheets=names)


def check_archive(data: bytes) -> None:
    """Look at a workbook before anything of it is unpacked for good. Raises UnreadableList."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableList("protected")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if "xl/workbook.xml" not in {part.filename for part in parts}:
                raise UnreadableList("not_xlsx")
            for part in parts:
                if part.file_size > SMALL and part.file_size > RATIO * max(1, part.compress_size):
                    raise UnreadableList("bomb")
            if sum(part.file_size for part in parts) > LARGEST:
                raise UnreadableList("bomb")
            for part in parts:
                if part.filename.startswith("xl/worksheets/") and not part.is_dir():
                    _check_size(_unpacked(archive, part))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error):
        raise UnreadableList("damaged") from None


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """One part, whose size the directory may have told wrongly. Raises UnreadableList."""
    with archive.open(part) as stream:
        found = stream.read(part.file_size + 1)
    if len(found) > part.file_size:
        raise UnreadableList("bomb")
    return found


def _check_size(sheet: bytes) -> None:
    """One cell far out would make the reader lay out thousands of millions. Raises UnreadableList."""
    if b"\0" in sheet[:200]:
        raise UnreadableList("damaged")
    columns = max((len(letters), letters) for letters in {found[1] for found in _CELL.finditer(sheet)} | {b"A"})[1]
    width = 0
    for letter in columns:
        width = width * 26 + letter - 64
    height = max((int(found[2]) for found in _CELL.finditer(sheet)), default=0)
    height = max(height, max((int(found[1]) for found in _ROW.finditer(sheet)), default=0))
    if width * height > MOST_CELLS:
        raise UnreadableList("bomb" if height <= MOST_ROWS else "too_many_rows")


def _lines(sheet: Any) -> tuple[Line, ...]:
    """The rows that hold something. Raises UnreadableList for too many."""
    rows: list[list[Any]] = sheet.to_python(skip_empty_area=False)
    _spread(rows, sheet.merged_cell_ranges or [])
    found = tuple(
        Line(number, tuple(map(as_text, row)))
        for number, row in enumerate(rows, 1)
        if any(value not in ("", None) for value in row)
    )
    if len(found) > MOST_ROWS:
        raise UnreadableList("too_many_rows")
    return found


def _spread(rows: list[list[Any]], merged: list[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """Give every row of merged cells the value that stands in the first, as a reader sees it; not to the right,
    where it would fall into other columns.
    """
    filled = 0
    for (top, left), (bottom, _) in merged:
        if top >= len(rows) or left >= len(rows[top]) or rows[top][left] in ("", None):
            continue
        for at in range(top + 1, min(bottom + 1, len(rows))):
            # A row that has nothing else is no row.
            if any(value not in ("", None) for value in rows[at]):
                rows[at][left] = rows[top][left]
            filled += 1
            if filled > _MOST_FILLED:
                raise UnreadableList("bomb")


def as_text(value: Any) -> str:
    """A cell's value as one would type it."""
    if isinstance(value, str):
        return value.strip()
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
