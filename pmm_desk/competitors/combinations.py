"""The combination finder: the smallest sets of our rows that no rival has together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations as subsets
from itertools import islice

from pmm_desk.competitors.rules import NO, YES, Comparison


def combinations(matrix: Comparison, most: int = 20, largest: int = 3) -> list[tuple[str, ...]]:
    """Up to `most` smallest sets of row ids that we have fully and of which every rival surely lacks one.

    "Surely lacks" is a no: a partly or an unknown would be no promise. Sets of one size only, the smallest
    that exists (at most `largest` rows); rows that no rival has alone are sets of one and come first. A row
    that every rival lacks is in no larger set, since it needs no company.
    """
    if not matrix.rivals:
        return []
    everyone = (1 << len(matrix.rivals)) - 1
    lacking = {row["id"]: _lacking(matrix, row["id"]) for row in matrix.rows if row["ours"] == YES}
    alone: list[tuple[str, ...]] = [(row,) for row, rivals in lacking.items() if rivals == everyone]
    helping = [(row, rivals) for row, rivals in lacking.items() if 0 < rivals < everyone]
    for size in range(2, largest + 1):
        together = list(islice(_covering(helping, size, everyone), most))
        if together:
            return (alone + together)[: max(most, len(alone))]
    return alone


def _lacking(matrix: Comparison, row_id: str) -> int:
    """The rivals that surely lack a row, one bit each."""
    return sum(1 << index for index, rival in enumerate(matrix.rivals) if matrix.mark(row_id, rival["id"]) == NO)


def _covering(rows: list[tuple[str, int]], size: int, everyone: int) -> Iterator[tuple[str, ...]]:
    """The sets of so many rows of which every rival lacks at least one."""
    for chosen in subsets(rows, size):
        lacked = 0
        for _, rivals in chosen:
            lacked |= rivals
        if lacked == everyone:
            yield tuple(row for row, _ in chosen)
