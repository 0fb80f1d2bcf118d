"""Reads a table copied from a spreadsheet as a comparison: rows, rivals and marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pmm_desk.widgets.cell_values import mark_in

_TICKS = frozenset("✓✔☑✅√●")
OURS = frozenset({"us", "we", "ours", "our product", "我们", "我們", "我方", "本产品", "本產品", "wir"})
"""Names of our own column."""


@dataclass(frozen=True)
class PastedTable:
    """What was read: the names of the columns ('' for ours), and per row its name and its marks (None: left out)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str | None, ...]], ...]


def mark_of(word: str, *, cross_means: str = "no") -> str | None:
    """The mark a word stands for in English, Chinese or German; None where the word is none."""
    return cross_means if word.strip().casefold() == "x" else mark_in(word)


def is_ours(header: str, ours: Sequence[str] = ()) -> bool:
    """Whether a column's name is our own: 'us', or one of these names."""
    return header.casefold() in OURS | {name.casefold() for name in ours if name}


def table(cells: Sequence[Sequence[str]], ours: Sequence[str] = ()) -> PastedTable | None:
    """Read a block with names in its first column and column names in its first row; None if it is no such block.

    `ours` are further names of our own column. An empty cell, or words that are no mark, leave the cell out.
    """
    if len(cells) < 2 or len(cells[0]) < 2:
        return None
    header, body = cells[0], cells[1:]
    if all(mark_of(cell) is not None for cell in header[1:]):
        return None
    kept = [number for number in range(1, len(header)) if header[number]]
    columns = tuple("" if is_ours(header[number], ours) else header[number] for number in kept)
    cross = cross_means(cells)
    rows = []
    for line in body:
        if line[0]:
            marks = (mark_of(line[number], cross_means=cross) if number < len(line) else None for number in kept)
            rows.append((line[0], tuple(marks)))
    return PastedTable(columns, tuple(rows)) if columns and rows else None


def cross_means(cells: Sequence[Sequence[str]]) -> str:
    """What a lone x says: yes in a table that ticks with x, no beside real ticks or a word for yes."""
    words = {cell.casefold() for line in cells for cell in line}
    return "no" if words & _TICKS or any(mark_in(word) in ("yes", "no") for word in words) else "yes"


def by_name(rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Name and code, in small letters, → id; the first of equal ones."""
    found: dict[str, str] = {}
    listed = list(rows)
    for column in ("name", "code"):
        for row in listed:
            if row[column]:
                found.setdefault(str(row[column]).casefold(), str(row["id"]))
    return found
