"""Effort beside impact: what a feature costs in person-weeks, and what its score says it brings (A18)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from pmm_desk.product.rules import exact
from pmm_desk.scorecard.rules import Result

Row = Mapping[str, Any]
ENOUGH = 4
"""So many features with both figures make a middle that means something."""


@dataclass(frozen=True)
class Spent:
    """One feature with both figures: effort in person-weeks above zero, score of 0…100."""

    feature_id: str
    effort: Fraction
    score: Fraction

    @property
    def worth(self) -> Fraction:
        """Points for each person-week."""
        return self.score / self.effort


def spent(features: Iterable[Row], results: Iterable[Result]) -> list[Spent]:
    """The features whose effort and score are both known, the most points per person-week first."""
    efforts = {row["id"]: exact(row["effort"]) for row in features}
    found = [
        Spent(result.feature_id, effort, result.score)
        for result in results
        if result.score is not None and (effort := efforts.get(result.feature_id))
    ]
    return sorted(found, key=lambda each: -each.worth)


def middle(values: Iterable[Fraction]) -> Fraction:
    """The median; 0 of nothing."""
    known = sorted(values)
    if not known:
        return Fraction(0)
    half = len(known) // 2
    return known[half] if len(known) % 2 else (known[half - 1] + known[half]) / 2


def put_lower(found: Iterable[Spent]) -> list[Spent]:
    """Features that cost more than the middle one and bring less; nothing where fewer than `ENOUGH` are known."""
    known = list(found)
    if len(known) < ENOUGH:
        return []
    effort, score = middle(each.effort for each in known), middle(each.score for each in known)
    return [each for each in known if each.effort > effort and each.score < score]
