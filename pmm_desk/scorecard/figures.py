"""Scorecards of figures: what scores count, added, multiplied and divided, in exact fractions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

Row = Mapping[str, Any]


def span(criterion: Row) -> tuple[int, int]:
    """The lowest and the highest score of a criterion."""
    lowest, highest = criterion.get("lowest"), criterion.get("highest")
    return (1 if lowest is None else lowest, 5 if highest is None else highest)


@dataclass(frozen=True)
class Formula:
    """(the sum of all `sum` parts, or 1 without any) × each `times` ÷ each `over`.

    parts: criterion id, part, what its scores count from the lowest on (None: the score itself), its lowest score.
    """

    parts: tuple[tuple[str, str, tuple[Fraction, ...] | None, int], ...]

    def figure(self, scores: Mapping[str, int | None]) -> Fraction | None:
        """The figure of whole scores; None where it would divide by zero."""
        added, factor, divisor, sums = Fraction(0), Fraction(1), Fraction(1), 0
        for criterion, part, values, lowest in self.parts:
            score = scores.get(criterion) or 0
            counted = Fraction(score) if values is None else values[score - lowest]
            if part == "times":
                factor *= counted
            elif part == "over":
                divisor *= counted
            else:
                added, sums = added + counted, sums + 1
        return None if not divisor else (added if sums else Fraction(1)) * factor / divisor


def values_of(criterion: Row) -> tuple[Fraction, ...] | None:
    """What each score of a criterion counts, from the lowest on; None where each counts itself.

    Numbers that are not as many as the scores, or not numbers, are passed over (`counts_fit` says so).
    """
    low, high = span(criterion)
    found = _counts(criterion["counts_as"])
    return found if found is not None and len(found) == high - low + 1 else None


def counts_fit(criterion: Row) -> bool:
    """Whether `counts_as` is empty or has one number for each score."""
    return not str(criterion["counts_as"]).strip() or values_of(criterion) is not None


def _counts(text: str) -> tuple[Fraction, ...] | None:
    """The numbers of a text like "0.25 0.5 1 2 3"; None where it is no such list."""
    words = re.split(r"[\s;；，/]+", str(text).strip())
    if not all(re.fullmatch(r"\d{1,9}(?:\.\d{1,9})?", word) for word in words):
        return None
    return tuple(Fraction(word) for word in words)
