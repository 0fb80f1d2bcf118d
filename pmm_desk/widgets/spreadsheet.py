"""What spreadsheets put on the clipboard and take from it: lines of cells, tabs between them, quotes where needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

MOST_CELLS = 100_000
"""So many cells are taken at a time; more is an import, not a paste."""
MOST_CHARACTERS = 50_000_000

Cells = list[list[str]]

_CELL = re.compile(r'"((?:[^"]++|"")*+)"(?=[\t\r\n]|\Z)|([^\t\r\n]*)')
"""A cell in quotes, or any other up to the next tab or line end; quotes that do not close are plain characters."""
_NEEDS_QUOTES = re.compile(r'[\t\r\n"]')
_FORMULA = re.compile(r"'*[=+\-@]")
"""What a spreadsheet would reckon, behind any marks that already keep it from doing so."""


class TooManyCells(Exception):
    """More cells than one paste takes."""


def cells_in(text: str, *, most: int = MOST_CELLS) -> Cells:
    """The cells of what was copied, line by line, exactly as they stand, without a mark or an empty last line.

    Line breaks within a cell are '\\n', whatever wrote them. A mark ' before what looks like a formula is taken
    away, as `text_of` put it there and spreadsheets hide it. Raises TooManyCells.
    """
    if len(text) > MOST_CHARACTERS:
        raise TooManyCells
    text = text.removeprefix("\ufeff").replace("\0", "")
    lines: Cells = []
    line: list[str] = []
    at, end, count = 0, len(text), 0
    while at < end:
        found = _CELL.match(text, at)
        assert found is not None, "a cell may be empty"
        quoted = found[1]
        word = found[2] if quoted is None else quoted.replace('""', '"').replace("\r\n", "\n").replace("\r", "\n")
        line.append(word[1:] if word.startswith("'") and _FORMULA.match(word) else word)
        count += 1
        if count > most:
            raise TooManyCells
        at = found.end()
        if at < end and text[at] == "\t":
            at += 1
            if at == end:
                line.append("")
        else:
            at += 2 if text.startswith("\r\n", at) else 1
            lines.append(line)
            line = []
    if line:
        lines.append(line)
    while lines and not any(lines[-1]):
        lines.pop()
    return lines


def text_of(cells: Iterable[Sequence[str]]) -> str:
    """Cells as a spreadsheet takes them from the clipboard: `cells_in` gives the same cells again."""
    return "\n".join("\t".join(map(_quoted, line)) for line in cells)


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula: with a mark ' before it, which they hide."""
    return f"'{text}" if _FORMULA.match(text) else text


def words_in(text: str) -> Cells:
    """The cells as names and marks: every gap one space, no gap at the ends. Raises TooManyCells."""
    return [[" ".join(cell.split()) for cell in line] for line in cells_in(text)]


def _quoted(cell: str) -> str:
    if _NEEDS_QUOTES.search(cell):
        return '"' + cell.replace('"', '""') + '"'
    return cell
