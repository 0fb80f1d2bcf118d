"""What is noticed about the opinions of several people: cells on which they lie far apart, unsettled since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from pmm_desk.project.finding import Finding, Severity
from pmm_desk.scorecard.opinions import Opinions

Row = Mapping[str, Any]

FAR = Fraction(3, 4)
"""This share of the scale between two opinions is worth a talk."""


def far_apart(
    opinions: Iterable[Row],
    features: Iterable[Row],
    criteria: Sequence[Row],
    scorers: Sequence[Row],
    scores: Iterable[Row],
) -> Iterator[Finding]:
    """Cells whose opinions lie far apart, unless a score was agreed on the day of the last of them or later."""
    said = Opinions(opinions, (str(row["id"]) for row in features), criteria, scorers)
    agreed = {(row["feature_id"], row["criterion_id"]): str(row.get("scored_on") or "") for row in scores}
    for cell, spread in said.disputed():
        given = said.of(cell)
        last = max(str(row["scored_on"] or "") for row in given)
        settled = agreed.get(cell, "")
        if spread.share >= FAR and (not settled or settled < last):
            values = {"low": spread.low, "high": spread.high, "criteria": (cell[1],), "count": spread.count}
            yield Finding("scorers_far_apart", Severity.WORTH_DOING, (str(given[0]["id"]), cell[0]), values)
