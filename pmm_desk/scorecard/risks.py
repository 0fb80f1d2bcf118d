"""What is risky about a launch of the highest tiers: no pain behind it, demand of few, too few cases, too early.

F2 and F15. A feature reaches a pain through the messages that rest on its comparison rows, or through its brief.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pmm_desk.project.finding import Finding, Reader, Severity
from pmm_desk.scorecard.rules import Result, Scale

Row = Mapping[str, Any]

KEY = 2
"""The highest tiers, whose launches are large enough for a risk to count."""
FEW = 2
"""Demand from so many deals or fewer is the demand of single clients."""
EARLY = frozenset(("idea", "planned", "building"))
"""The stages in which nobody outside has used a feature."""


def find_risks(reader: Reader, results: Iterable[Result], features: Iterable[Row], known: Scale) -> Iterator[Finding]:
    """The risks of every feature that is of one of the highest tiers by score, on hold or not."""
    rows = {row["id"]: row for row in features}
    wanted = [result for result in results if result.by_score is not None and result.by_score < KEY]
    if not wanted or len(known.tiers) <= KEY:
        return
    linked = _rows_of(reader.rows("comparison_row"))
    answered, written = _answered(reader), {row["feature_id"] for row in reader.rows("brief") if row["pains"].strip()}
    asked = _asked(reader)
    for result in wanted:
        feature = result.feature_id
        own = linked.get(feature, frozenset())
        values = {"tier": known.tiers[result.by_score or 0]["id"]}
        if feature not in written and not own & answered:
            yield Finding("feature_without_pain", Severity.IDEA, (feature,), values)
        deals = {deal for deal, row in asked if row in own}
        if 0 < len(deals) <= FEW:
            yield Finding("demand_of_few", Severity.IDEA, (feature,), values | {"deals": len(deals)})
        stage = str(rows.get(feature, {}).get("stage") or "")
        if stage not in EARLY and result.gate.answers["cases"] is False:
            yield Finding("too_few_cases", Severity.IDEA, (feature,), values)


def _rows_of(rows: Iterable[Row]) -> dict[str, frozenset[str]]:
    """Feature id → the comparison rows linked to it."""
    found: dict[str, set[str]] = {}
    for row in rows:
        if row["feature_id"]:
            found.setdefault(row["feature_id"], set()).add(row["id"])
    return {feature: frozenset(own) for feature, own in found.items()}


def _answered(reader: Reader) -> frozenset[str]:
    """The comparison rows on which a message rests that answers a pain."""
    messages = {row["message_id"] for row in reader.rows("message_pain")}
    return frozenset(row["comparison_row_id"] for row in reader.rows("message_row") if row["message_id"] in messages)


def _asked(reader: Reader) -> list[tuple[str, str]]:
    """Each deal with a comparison row that decided it."""
    return [(row["deal_id"], row["comparison_row_id"]) for row in reader.rows("deal_row")]
