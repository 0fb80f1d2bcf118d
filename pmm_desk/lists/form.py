"""Workbooks that go out as a form and come back filled: written with a hidden sheet, read with every cell's text."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pmm_desk.lists.listing import MOST_ROWS, UnreadableList, bytes_of
from pmm_desk.lists.workbook import as_text, check_archive

HIDDEN = "_pmm"
"""The hidden sheet: what the form is, for what it was written, what its words mean."""
LARGEST = 10_000_000
"""Bytes of a filled form."""
Lines = list[list[str]]

_CELL = re.compile(
    r'<c r="([A-Z]{1,3})(\d{1,7})"[^>]*\bt="e"[^>]*>(?:<f[^>]*>[^<]*</f>|<f[^>]*/>)?<v>(#[^<]{1,10})</v>'
)
_SHEET = re.compile(r"<sheet\b[^>]*>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
_RELATION = re.compile(r"<Relationship\b[^>]*>")


class NotOurForm(Exception):
    """The workbook holds no form of this app, or one whose columns were taken apart."""


@dataclass(frozen=True)
class Book:
    """A form that came back: the lines of its hidden sheet, and of its other sheets by their names."""

    meta: Lines
    sheets: Mapping[str, Lines]


@contextmanager
def writing(path: Path) -> Iterator[Any]:
    """A workbook of plain texts, written when the block ends. Raises OSError."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import XlsxWriterException

    try:
        with Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
            yield book
    except XlsxWriterException as problem:
        raise OSError(str(problem)) from problem


def read_book(path: Path, kind: str, most: int = MOST_ROWS) -> Book:
    """Read a form of this kind, the text of its hidden sheet's first cell; formulas count with their last value.

    A form with a sheet of more than `most` lines is refused. Raises UnreadableList, NotOurForm.
    """
    data = bytes_of(path, LARGEST)
    check_archive(data)
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        if HIDDEN not in book.sheet_names:
            raise NotOurForm
        sheets = {name: _texts(book.get_sheet_by_name(name)) for name in book.sheet_names}
    except PasswordError:
        raise UnreadableList("protected") from None
    except (CalamineError, OSError, ValueError):
        raise UnreadableList("damaged") from None
    meta = sheets.pop(HIDDEN)
    if not sheets:
        raise UnreadableList("damaged")
    if not meta or not meta[0] or meta[0][0] != kind:
        raise NotOurForm
    if max(map(len, sheets.values())) > most:
        raise UnreadableList("too_many_rows")
    for name, found in _errors(data).items():
        lines = sheets.get(name, [])
        for (row, column), text in found.items():
            if row < len(lines) and column < len(lines[row]):
                lines[row][column] = text
    return Book(meta, sheets)


def place_of(row: int, column: int) -> str:
    """What a spreadsheet calls a cell: (6, 3) → D7."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"


def _texts(sheet: Any) -> Lines:
    """The cells of a sheet as texts, from its first cell on."""
    return [[as_text(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]


def _errors(data: bytes) -> dict[str, dict[tuple[int, int], str]]:
    """Sheet → its cells whose formula ends in an error; the reader of workbooks gives them as empty."""
    found: dict[str, dict[tuple[int, int], str]] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = set(archive.namelist())

        def text_of(name: str) -> str:
            return archive.read(name).decode("utf-8", "replace") if name in names else ""

        targets = {}
        for tag in _RELATION.findall(text_of("xl/_rels/workbook.xml.rels")):
            values = dict(_ATTRIBUTE.findall(tag))
            targets[values.get("Id", "")] = values.get("Target", "")
        for tag in _SHEET.findall(text_of("xl/workbook.xml")):
            values = dict(_ATTRIBUTE.findall(tag))
            target = targets.get(values.get("r:id", ""), "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            cells = {(int(row) - 1, _column(letters)): told for letters, row, told in _CELL.findall(text_of(part))}
            if cells:
                found[_plain(values.get("name", ""))] = cells
    return found


def _column(letters: str) -> int:
    """The number of a column from 0."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _plain(name: str) -> str:
    """A name as it stands in XML, without its escapes."""
    for escape, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        name = name.replace(escape, sign)
    return name
