"""Reads a table copied from a spreadsheet as a comparison: rows, rivals and marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_WORDS = {
    "yes": "yes y true 1 ja oui si sí ✓ ✔ ☑ ✅ √ ● 是 有 支持 支援 具备 具備 完全支持 完全支援 full",
    "partly": "partly partial partially p ~ ◐ ◑ △ teilweise 部分 部分支持 部分支援 有限 limited some (✓) (x) beta",
    "no": "no n false 0 nein non - – — ✗ ✘ ☒ ❌ × ○ 否 无 無 没有 沒有 不支持 不支援 不具备 不具備 none",
    "unknown": "unknown u ? ？ tbd n/a unbekannt 未知 不详 不詳 待查 不明",
}
MARKS = {word: mark for mark, words in _WORDS.items() for word in words.split()}
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
    key = word.strip().casefold().rstrip(".。")
    return cross_means if key == "x" else MARKS.get(key)


def marks_only(cells: Sequence[Sequence[str]]) -> list[list[str]] | None:
    """The marks of a block without names, to be filled in from the current cell; None for any other block."""
    cross = _cross_means(cells)
    found = [[mark_of(cell, cross_means=cross) for cell in line] for line in cells]
    if not found or any(mark is None for line in found for mark in line):
        return None
    return [[mark or "unknown" for mark in line] for line in found]


def table(cells: Sequence[Sequence[str]], ours: Sequence[str] = ()) -> PastedTable | None:
    """Read a block with names in its first column and column names in its first row; None if it is no such block.

    `ours` are further names of our own column. An empty cell, or words that are no mark, leave the cell out.
    """
    if len(cells) < 2 or len(cells[0]) < 2:
        return None
    header, body = cells[0], cells[1:]
    if all(mark_of(cell) is not None for cell in header[1:]):
        return None
    own = OURS | {name.casefold() for name in ours if name}
    kept = [number for number in range(1, len(header)) if header[number]]
    columns = tuple("" if header[number].casefold() in own else header[number] for number in kept)
    cross = _cross_means(cells)
    rows = []
    for line in body:
        if line[0]:
            marks = (mark_of(line[number], cross_means=cross) if number < len(line) else None for number in kept)
            rows.append((line[0], tuple(marks)))
    return PastedTable(columns, tuple(rows)) if columns and rows else None


def _cross_means(cells: Sequence[Sequence[str]]) -> str:
    """What a lone x says: yes in a table that ticks with x, no beside real ticks or a word for yes."""
    words = {cell.casefold() for line in cells for cell in line}
    return "no" if words & _TICKS or any(MARKS.get(word) in ("yes", "no") for word in words) else "yes"
