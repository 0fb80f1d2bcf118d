"""Reads the rows of a list that somebody sends: CSV in any encoding, and XLSX."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from pmm_desk.lists.listing import (
    MOST_COLUMNS,
    MOST_ROWS,
    UNREADABLE,
    Line,
    Listing,
    UnreadableList,
    bytes_of,
)
from pmm_desk.lists.workbook import read_workbook

ENCODINGS = ("utf-8", "utf-16", "gb18030", "big5", "cp1252")
"""What one may choose by hand; by itself the reader finds all but the last."""
DELIMITERS = (",", ";", "\t", "|")

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_NO_LISTS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format 3", b"\x1f\x8b", b"Rar!", b"7z")
_FAMILIAR = frozenset("公司有限名称稱客户戶编編号號行业業地区區城市产產品规規模人数數企单單位集团團股份中国國电電话話")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LONGEST_CELL = 40
"""Lines; a cell with more is a quotation mark that nobody closed."""


def read(path: Path, *, choice: str = "", language: str = "en") -> Listing:
    """Read a list. `choice`: the encoding of a CSV or the sheet of a workbook, '' finds it; `language` decides
    between GB18030 and Big5. Raises UnreadableList.
    """
    data = bytes_of(path)
    if data.startswith(b"PK\x03\x04") or path.suffix.lower() in (".xlsx", ".xlsm"):
        listing = read_workbook(data, choice)
    elif data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableList("old_excel")
    elif data.startswith(_NO_LISTS):
        raise UnreadableList("not_a_list")
    else:
        listing = read_text(data, choice, language)
    return _bounded(listing)


def read_text(data: bytes, encoding: str = "", language: str = "en") -> Listing:
    """The rows of a CSV. Raises UnreadableList."""
    text, found = decode(data, encoding, language)
    if len(_CONTROL.findall(text[:4000])) * 20 > len(text[:4000]):
        raise UnreadableList("not_a_list")
    delimiter = ""
    told = re.match(r"sep=(.)\r?\n", text)
    first = 1
    if told:
        delimiter, text, first = told[1], text[told.end() :], 2
    delimiter = delimiter or sniff(text)
    lines = _mended(list(_rows(text, delimiter)), text, delimiter)
    if len(lines) > MOST_ROWS:
        raise UnreadableList("too_many_rows")
    numbered = tuple(replace(line, number=line.number + first - 1) for line in lines if any(line.cells))
    return Listing(numbered, encoding=found, delimiter=delimiter)


def decode(data: bytes, encoding: str = "", language: str = "en") -> tuple[str, str]:
    """The text and its encoding: as chosen; else by its mark, strict UTF-8, UTF-16 without a mark, then GB18030 or
    Big5, whichever gives familiar words, else the one of the language. What fits nowhere keeps U+FFFD in the broken
    places.
    """
    if encoding:
        name = "utf-8-sig" if encoding == "utf-8" else encoding
        if encoding == "utf-16" and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            name = _utf_16(data)
        return data.decode(name, errors="replace"), encoding
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode("utf-8-sig" if name == "utf-8" else name, errors="replace"), name
    if b"\0" in data[:4000]:
        return data.decode(_utf_16(data), errors="replace"), "utf-16"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
    # A few broken bytes in a text that is UTF-8 elsewhere: Chinese encodings leave almost nothing whole.
    if text.count(UNREADABLE) * 10 < sum(character > "\x7f" for character in text):
        return text, "utf-8"
    chinese = ("big5", "gb18030") if language == "zh-Hant" else ("gb18030", "big5")
    found = [(data.decode(name, errors="replace"), name) for name in chinese]
    whole = [each for each in found if UNREADABLE not in each[0]]
    if whole:
        # Much of one is also text in the other, but no words that lists are made of.
        return max(whole, key=lambda each: _familiar(each[0]))
    return min(found, key=lambda each: each[0].count(UNREADABLE))


def _familiar(text: str) -> int:
    """How often the characters of headers and company names occur in the beginning of a text."""
    return sum(character in _FAMILIAR for character in text[:20_000])


def _utf_16(data: bytes) -> str:
    """Which byte comes first, told by the commas, spaces and letters of the beginning."""
    begin = data[:4000]
    return "utf-16-le" if begin[1::2].count(0) >= begin[0::2].count(0) else "utf-16-be"


def sniff(text: str) -> str:
    """The delimiter that cuts most of the first rows into the same number of cells, more cells being better."""
    sample = text[:60_000]

    def fit(delimiter: str) -> tuple[int, int]:
        widths = [len(line.cells) for line in islice(_rows(sample, delimiter), 30)]
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        return (widths.count(usual), usual) if usual > 1 else (0, 0)

    return max(DELIMITERS, key=fit)


def _rows(text: str, delimiter: str) -> Iterator[Line]:
    """The rows of a text with the number of the line in which each begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a cell beyond all measure: an unclosed quotation mark
            yield Line(number, ("\n" * (_LONGEST_CELL + 1),))
            return
        yield Line(number, tuple(cell.strip() for cell in cells))
        number = reader.line_num + 1


def _mended(lines: list[Line], text: str, delimiter: str) -> list[Line]:
    """An unclosed quotation mark swallows the rows behind it: read those again, each line by itself.

    It is told by a cell of several lines in a row that has not the usual number of cells, or whose own lines look
    like rows.
    """
    widths = Counter(len(line.cells) for line in lines)
    usual = max(widths, key=lambda width: (widths[width], width), default=0)
    raw: list[str] | None = None
    found: list[Line] = []
    for at, line in enumerate(lines):
        several = [cell for cell in line.cells if "\n" in cell]
        sound = len(line.cells) == usual and not any(_swallowed(cell, delimiter, usual) for cell in several)
        if not several or sound:
            found.append(line)
            continue
        raw = list(io.StringIO(text, newline="")) if raw is None else raw
        end = lines[at + 1].number - 1 if at + 1 < len(lines) else len(raw)
        found += [_single(raw[place], place + 1, delimiter) for place in range(line.number - 1, end)]
    return found


def _swallowed(cell: str, delimiter: str, usual: int) -> bool:
    """Whether the lines of a cell are rows of the list."""
    inner = cell.split("\n")[1:-1]
    return len(inner) > _LONGEST_CELL or (len(inner) > 1 and {line.count(delimiter) for line in inner} == {usual - 1})


def _single(raw: str, number: int, delimiter: str) -> Line:
    """One line by itself; an odd quotation mark in it counts as a letter."""
    odd = raw.count('"') % 2 == 1
    try:
        cells = next(csv.reader([raw], delimiter=delimiter, quoting=csv.QUOTE_NONE if odd else csv.QUOTE_MINIMAL), [])
    except csv.Error:
        cells = [raw[:1000]]
    return Line(number, tuple(cell.strip().strip('"').strip() for cell in cells))


def _bounded(listing: Listing) -> Listing:
    """At most so many columns. Raises UnreadableList when nothing is left."""
    if not listing.lines:
        raise UnreadableList("empty")
    cut = max(0, listing.width - MOST_COLUMNS)
    if not cut:
        return listing
    return replace(
        listing, lines=tuple(Line(line.number, line.cells[:MOST_COLUMNS]) for line in listing.lines), cut=cut
    )
