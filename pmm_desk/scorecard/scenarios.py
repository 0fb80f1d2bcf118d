"""Scenarios: other weights and limits of a scorecard, reckoned beside today's, and what changes tier by them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from pmm_desk.product.rules import exact
from pmm_desk.scorecard.rules import Result, Row, judge_all, scale

HIGHEST = {"weight": 1000.0, "lower_limit": 1e12}
"""What the columns take; a file made by other hands may hold anything."""


@dataclass(frozen=True)
class Scenario:
    """Weights by criterion and limits by tier; what it does not name stays as it is today."""

    weights: Mapping[str, float]
    limits: Mapping[str, float]

    def text(self) -> str:
        """As JSON, for the file."""
        whole = {"weights": dict(self.weights), "limits": dict(self.limits)}
        return json.dumps(whole, sort_keys=True, separators=(",", ":"))

    def applied(
        self, criteria: Iterable[Row], tiers: Iterable[Row]
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """The criteria and tiers with its values."""
        weighed = [{**row, "weight": self.weights.get(row["id"], row["weight"])} for row in criteria]
        return weighed, [{**row, "lower_limit": self.limits.get(row["id"], row["lower_limit"])} for row in tiers]

    def differs(self, criteria: Iterable[Row], tiers: Iterable[Row]) -> dict[str, dict[str, float]]:
        """Row id → what taking it over would write."""
        found = {row["id"]: {"weight": self.weights[row["id"]]} for row in criteria
                 if row["id"] in self.weights and self.weights[row["id"]] != row["weight"]}  # fmt: skip
        return found | {row["id"]: {"lower_limit": self.limits[row["id"]]} for row in tiers
                        if row["id"] in self.limits and self.limits[row["id"]] != row["lower_limit"]}  # fmt: skip


def as_it_is(criteria: Iterable[Row], tiers: Iterable[Row]) -> Scenario:
    """Today's weights and limits, or those just tried, as a scenario."""
    weights = {row["id"]: float(row["weight"]) for row in criteria if row["weight"] is not None}
    return Scenario(weights, {row["id"]: float(row["lower_limit"]) for row in tiers if row["lower_limit"] is not None})


def read_scenario(text: str) -> Scenario:
    """A scenario from the file; what is no number in the column's range is passed over."""
    try:
        whole = json.loads(text)
    except ValueError:
        whole = None
    if not isinstance(whole, dict):
        whole = {}
    return Scenario(_numbers(whole.get("weights"), "weight"), _numbers(whole.get("limits"), "lower_limit"))


def _numbers(values: Any, column: str) -> dict[str, float]:
    if not isinstance(values, dict):
        return {}
    return {
        str(key): float(value)
        for key, value in values.items()
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= HIGHEST[column]
    }


@dataclass(frozen=True)
class Standing:
    """Where a feature stands in one scenario: its rank from 1, its final tier (None: hold or no score), its score.

    moved: tiers up (> 0) or down (< 0) beside today; 0 where it stays, or has no tier on one side.
    """

    rank: int
    final: int | None
    held: bool
    score: Fraction | None
    moved: int


def compare(
    scenarios: Sequence[Scenario],
    criteria: Sequence[Row],
    tiers: Sequence[Row],
    features: Sequence[Row],
    scores: Sequence[Row],
    readiness: Sequence[Row],
) -> list[dict[str, Standing]]:
    """Per scenario, feature id → where it stands; the first column is today, and tiers are compared with it."""
    columns: list[dict[str, Standing]] = []
    today: dict[str, Result] = {}
    for each in (Scenario({}, {}), *scenarios):
        results = judge_all(features, scores, readiness, scale(*each.applied(criteria, tiers)))
        if not columns:
            today = {result.feature_id: result for result in results}
        columns.append(
            {
                result.feature_id: Standing(
                    rank, result.final, result.held, result.score, _moved(today[result.feature_id].final, result.final)
                )
                for rank, result in enumerate(results, 1)
            }
        )
    return columns


def _moved(before: int | None, after: int | None) -> int:
    return 0 if before is None or after is None else before - after


def sum_of(weights: Mapping[str, float]) -> Fraction:
    """All weights together, exactly."""
    return sum((exact(weight) or Fraction(0) for weight in weights.values()), Fraction(0))
