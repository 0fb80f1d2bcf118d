"""What a table's column shows, how, and whether it can be edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from pmm_desk.widgets.live import Row
from pmm_desk.widgets.marks import mark_word


@dataclass(frozen=True)
class Column:
    """One column of a table.

    `name` is the column of the record, or any name of its own for a computed one, which then needs `show`,
    `chip` or `paint`. `edit`: '', 'text', 'number', 'whole', 'date', 'choice', 'mark' or 'check'.
    `width` in px at 100 %, 0 takes what is left. `sort` gives the key of a computed column.
    """

    name: str
    title: str
    show: Callable[[Row], str] | None = None
    align: str = "left"
    edit: str = ""
    choices: Sequence[tuple[Any, str]] = ()
    width: int = 0
    translated: bool = False
    strong: bool = False
    sort: Callable[[Row], Any] | None = None
    chip: Callable[[Row], tuple[str, str] | None] | None = None
    """(kind, words) of a chip, or None for none."""
    paint: Callable[[QPainter, QRectF, Row], None] | None = None
    refuse: Callable[[Any], str] | None = None
    """Why a new value is not taken, as a sentence; '' for one that is."""
    aliases: Sequence[str] = ()
    """Further words that lists from elsewhere have over this column."""
    hint: str = ""
    """What the column means, as a tool tip of its header."""


@dataclass(frozen=True)
class Refused:
    """What the user typed into a cell that could not be saved, and why."""

    row_id: str
    column: str
    text: Any
    problem: str


def shown(column: Column, row: Row) -> str:
    """The text of a cell."""
    if column.show is not None:
        return column.show(row)
    if column.chip is not None:
        return (column.chip(row) or ("", ""))[1]
    value = row.get(column.name)
    for choice, word in column.choices:
        if choice == value:
            return word
    if column.edit == "mark":
        return mark_word(str(value or "unknown"))
    return "" if value is None else str(value)


def alignment(column: Column) -> Qt.AlignmentFlag:
    """How a column and its header are aligned."""
    across = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
    return across.get(column.align, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
