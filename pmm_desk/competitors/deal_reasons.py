"""Why deals were won and lost, counted: kinds of reason against rivals or target groups (B6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]

RESULTS = ("won", "lost", "no_decision")


@dataclass(frozen=True)
class ReasonTable:
    """kinds: from the one that decided most deals. columns: ids ('' for none named), from the one with most deals.

    counts: (kind, column, result) → how many deals.
    """

    kinds: tuple[str, ...]
    columns: tuple[str, ...]
    counts: Mapping[tuple[str, str, str], int]

    def count(self, kind: str, column: str, result: str) -> int:
        """How many deals of one cell had this result."""
        return self.counts.get((kind, column, result), 0)

    def total(self, kind: str, result: str) -> int:
        """How many deals had this result for this kind of reason."""
        return sum(self.count(kind, column, result) for column in self.columns)


def reason_table(deals: Iterable[Row], column: str) -> ReasonTable:
    """The deals by kind of reason and by another column, `competitor_id` or `target_group_id`.

    Of equally many the one that comes first stays first; those not sorted yet come last.
    """
    rows = list(deals)
    counts = Counter((row["reason_kind"], row[column] or "", row["result"]) for row in rows)
    kinds = Counter(row["reason_kind"] for row in rows)
    columns = Counter(row[column] or "" for row in rows)
    return ReasonTable(
        tuple(sorted(kinds, key=lambda kind: (kind == "unsorted", -kinds[kind]))),
        tuple(sorted(columns, key=lambda each: (each == "", -columns[each]))),
        counts,
    )
