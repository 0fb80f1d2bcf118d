"""What a sheet is made of: its plain values, what was left out and why, and how much is not translated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pmm_desk.audience.sheet import PersonaSheet, TargetGroupSheet
    from pmm_desk.competitors.comparison_sheet import CustomerComparison
    from pmm_desk.competitors.sheet import Battlecard
    from pmm_desk.positioning.sheet import InternalBrief, MessageHouse, PositioningSheet
    from pmm_desk.product.sheet import ProductOnePager
    from pmm_desk.scorecard.sheet import ScorecardOverview, TierDecision, TierPolicy

Row = dict[str, Any]


class Reader(Protocol):
    """What gathering needs of an open project."""

    @property
    def language(self) -> str:
        """The main language of the texts."""

    def rows(self, table: str, *, language: str | None = None, where: Mapping[str, Any] | None = None) -> list[Row]:
        """The rows of a table."""

    def row(self, row_id: str, *, language: str | None = None) -> Row | None:
        """One row."""

    def translations(self, row_id: str, field: str) -> Mapping[str, Any]:
        """The translations of one text."""

    def picture(self, sha: str) -> bytes | None:
        """The bytes of a picture, by its name."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """One sheet, ready to be drawn.

    visibility: customer or internal. left_out: how many rows each reason kept off the sheet
    (`internal_proofs`, `cells_stale`, `questions_without_evidence` …; the words for them are in
    `words.py` and in the command's `export.py`). untranslated: texts on the
    sheet that are not there in its language, or were translated from an older original.
    """

    kind: str
    subject: str
    visibility: str
    sheet: (
        ProductOnePager
        | CustomerComparison
        | Battlecard
        | TargetGroupSheet
        | PersonaSheet
        | PositioningSheet
        | MessageHouse
        | InternalBrief
        | TierDecision
        | ScorecardOverview
        | TierPolicy
    )
    left_out: Mapping[str, int] = field(default_factory=dict)
    untranslated: int = 0


class Texts:
    """Reads rows in the sheet's language and notes which of their texts are printed."""

    def __init__(self, reader: Reader, language: str) -> None:
        self._reader = reader
        self.language = language
        self._main = reader.language in ("", language)
        self._printed: set[tuple[str, str]] = set()

    def rows(self, table: str, **where: Any) -> list[Row]:
        """The rows of a table, or those where columns have these values."""
        return self._reader.rows(table, language=self.language, where=where or None)

    def row(self, row_id: str | None) -> Row:
        """One row; an empty one for no id."""
        return (self._reader.row(row_id, language=self.language) if row_id else None) or {}

    def product(self) -> Row:
        """The product; an empty row where there is none."""
        return next(iter(self.rows("product")), {})

    def coded(self, row: Mapping[str, Any], column: str) -> str:
        """The code of a row and a text of it that is printed, as far as they are there."""
        return " ".join(filter(None, (str(row.get("code") or ""), self.text(row, column))))

    def text(self, row: Mapping[str, Any], column: str) -> str:
        """A text that is printed, without blanks around it."""
        found = str(row.get(column) or "").strip()
        if found:
            self._printed.add((row["id"], column))
        return found

    def picture(self, row: Row, column: str) -> bytes:
        """The picture that a row names; no bytes for none."""
        name = str(row.get(column) or "")
        return (self._reader.picture(name) if name else None) or b""

    def untranslated(self) -> int:
        """How many of the printed texts are not there, or not up to date, in the sheet's language."""
        if self._main:
            return 0
        count = 0
        for row_id, column in self._printed:
            found = self._reader.translations(row_id, column).get(self.language)
            count += found is None or found.stale
        return count

    def as_of(self) -> date:
        """The day up to which ages are counted."""
        from pmm_desk.product.rules import as_of

        return as_of(self._reader.rows("project"), date.today())


def facing(printed: Mapping[str, tuple[str, ...]], table: str, row: Row) -> Row:
    """Of a row only the columns that a sheet for customers prints of its table; nothing of an empty row."""
    return {"id": row["id"], **{name: row[name] for name in printed[table]}} if row else {}


def entries(text: str) -> tuple[str, ...]:
    """The single entries of a text that lists several, each on a line of its own."""
    return tuple(part.strip() for part in text.splitlines() if part.strip())


def several(text: str) -> tuple[str, ...]:
    """The single entries of a text: its lines, or, where it is one line, the parts between semicolons."""
    lines = entries(text)
    if len(lines) != 1:
        return lines
    parts = (part.strip() for part in re.split("[;；]", lines[0]))
    return tuple(part[0].upper() + part[1:] for part in parts if part)


def span(low: Any, high: Any) -> str:
    """4–6, or 4 where both are the same or only one is known."""
    known = [str(value) for value in dict.fromkeys((low, high)) if value is not None]
    return "–".join(known)


def newest(days: Iterable[str | None]) -> date | None:
    """The newest of several days in ISO form."""
    known = [day for day in days if day]
    return date.fromisoformat(max(known)) if known else None
