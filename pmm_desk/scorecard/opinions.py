"""What several people think of the same cells: spread, middle, disagreement, who answered; pure, all exact."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import Any

Row = Mapping[str, Any]
Cell = tuple[str, str]
"""(feature, criterion)"""


@dataclass(frozen=True)
class Spread:
    """How far the scores of one cell lie apart. share: of the whole scale, 0 for agreement, 1 for both ends."""

    count: int
    low: int
    high: int
    median: Fraction
    mean: Fraction
    share: Fraction
    apart: Fraction
    """The mean distance from the median, as a share of the scale: it tells one stray voice from two camps."""

    @property
    def range(self) -> int:
        """The distance of the furthest two."""
        return self.high - self.low


def median(scores: Sequence[int]) -> Fraction:
    """The middle score, of an even number that between the middle two. Raises ValueError for none."""
    if not scores:
        raise ValueError("no scores")
    ordered = sorted(scores)
    half = len(ordered) // 2
    return Fraction(ordered[half]) if len(ordered) % 2 else Fraction(ordered[half - 1] + ordered[half], 2)


def mean(scores: Sequence[int]) -> Fraction:
    """The exact mean. Raises ValueError for none."""
    if not scores:
        raise ValueError("no scores")
    return Fraction(sum(scores), len(scores))


def rounded(value: Fraction) -> int:
    """The nearest whole score; a half goes up."""
    return floor(value + Fraction(1, 2))


def spread(scores: Sequence[int], lowest: int, highest: int) -> Spread | None:
    """How far these scores of a scale lie apart; None without any."""
    if not scores:
        return None
    low, high, middle = min(scores), max(scores), median(scores)
    scale = max(1, highest - lowest)
    apart = sum((abs(score - middle) for score in scores), Fraction(0)) / len(scores)
    return Spread(len(scores), low, high, middle, mean(scores), Fraction(high - low, scale), apart / scale)


class Opinions:
    """All opinions on the features and criteria of one scorecard.

    blind: who looks (a scorer id) sees the others' opinions on a cell only when they have scored it themselves.
    """

    def __init__(
        self,
        opinions: Iterable[Row],
        features: Iterable[str],
        criteria: Sequence[Row],
        scorers: Sequence[Row],
        *,
        looks: str = "",
        blind: bool = False,
    ) -> None:
        self.features = list(features)
        self.criteria = list(criteria)
        self.scorers = list(scorers)
        self._looks, self._blind = looks, blind
        known, asked = set(self.features), {str(row["id"]): row for row in criteria}
        names = {str(row["id"]) for row in scorers}
        self._scales = {key: (int(row["lowest"]), int(row["highest"])) for key, row in asked.items()}
        self._cells: dict[Cell, dict[str, Row]] = {}
        for row in opinions:
            cell = (str(row["feature_id"]), str(row["criterion_id"]))
            if row["score"] is not None and cell[0] in known and cell[1] in asked and row["scorer_id"] in names:
                self._cells.setdefault(cell, {})[str(row["scorer_id"])] = row

    def hidden(self, cell: Cell) -> bool:
        """Whether what the others think of a cell is hidden from who looks."""
        return self._blind and bool(self._looks) and self._looks not in self._cells.get(cell, {})

    def of(self, cell: Cell) -> list[Row]:
        """The opinions on a cell in the order of the scorers; none where they are hidden."""
        if self.hidden(cell):
            return []
        given = self._cells.get(cell, {})
        return [given[str(row["id"])] for row in self.scorers if row["id"] in given]

    def spread(self, cell: Cell) -> Spread | None:
        """How far the opinions on a cell lie apart; None where there are none, or where they are hidden."""
        scores = [int(row["score"]) for row in self.of(cell)]
        lowest, highest = self._scales.get(cell[1], (1, 5))
        return spread(scores, lowest, highest)

    def disputed(self) -> list[tuple[Cell, Spread]]:
        """The cells on which at least two differ, the furthest apart first; equal ones in the order of the lists."""
        found = []
        for feature in self.features:
            for row in self.criteria:
                seen = self.spread((feature, str(row["id"])))
                if seen is not None and seen.range:
                    found.append(((feature, str(row["id"])), seen))
        return sorted(found, key=lambda pair: (-pair[1].share, -pair[1].apart))

    def answered(self) -> dict[str, int]:
        """Scorer → how many cells they have scored."""
        counts = {str(row["id"]): 0 for row in self.scorers}
        for given in self._cells.values():
            for scorer in given:
                counts[scorer] += 1
        return counts

    @property
    def asked(self) -> int:
        """How many cells there are to score."""
        return len(self.features) * len(self.criteria)

    def last_day(self, scorer: str) -> str:
        """The day of somebody's last score; '' for none."""
        days = (str(given[scorer]["scored_on"] or "") for given in self._cells.values() if scorer in given)
        return max(days, default="")

    def cells(self) -> list[Cell]:
        """The cells with an opinion that may be seen, in the order of features and criteria."""
        return [
            (feature, str(row["id"]))
            for feature in self.features
            for row in self.criteria
            if (feature, str(row["id"])) in self._cells and not self.hidden((feature, str(row["id"])))
        ]

    def agreement(self, how: str) -> dict[Cell, int]:
        """The score of every cell that may be seen: the 'median' or the 'mean', to the nearest whole score."""
        found: dict[Cell, int] = {}
        for cell in self.cells():
            seen = self.spread(cell)
            if seen is not None:
                found[cell] = rounded(seen.median if how == "median" else seen.mean)
        return found
