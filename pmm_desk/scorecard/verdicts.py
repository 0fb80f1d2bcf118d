"""The computed verdicts of the scorecard, for a script to compare: plain values with ids."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from pmm_desk.competitors.rules import comparison
from pmm_desk.product.rules import in_words
from pmm_desk.project.finding import Reader
from pmm_desk.scorecard.capacity import loads
from pmm_desk.scorecard.rules import (
    Result,
    Scale,
    contradictions,
    current_card,
    judge_all,
    overrides,
    rows_of_features,
    scale,
)
from pmm_desk.scorecard.sensitivity import (
    Draws,
    Interval,
    as_shares,
    draws,
    fragile,
    holds,
    intervals,
    nearest,
)
from pmm_desk.scorecard.snapshot import replay

Row = Mapping[str, Any]


def verdicts(reader: Reader, as_of: date) -> dict[str, Any]:
    """Every feature's score, tier by score, gate, final tier and sensitivity, in the order of the scorecard."""
    _, criteria, tiers = current_card(reader)
    features = reader.rows("feature")
    known = scale(criteria, tiers)
    results = judge_all(features, reader.rows("score"), reader.rows("readiness"), known)
    matrix = comparison(reader, as_of)
    linked = rows_of_features(matrix.rows)
    decided = overrides(reader.rows("tier_override"))
    cards = {row["id"]: row for row in reader.rows("decided_card")}
    drawn = draws(known) if known.full else Draws((), ())
    codes = {feature["id"]: feature["code"] for feature in features}
    return {
        "features": [
            {"id": result.feature_id, "code": codes[result.feature_id], "name": result.name}
            | _feature(result, known)
            | {
                "override": _override(decided.get(result.feature_id)),
                "contradictions": [
                    {"row": row, "rival": rival}
                    for row, rival in contradictions(result, linked.get(result.feature_id, ()), matrix, known)
                ],
                "sensitivity": _sensitivity(result, known, drawn),
            }
            for result in results
        ],
        "weights": {criterion: in_words(share) for criterion, share in as_shares(known).items()},
        "tiers": [
            {"id": tier["id"], "name": tier["name"], "from": in_words(limit)}
            for tier, limit in zip(known.tiers, known.limits, strict=True)
        ],
        "decisions": [_decision(row, cards) for row in reader.rows("decision")],
        "capacity": [
            load._asdict() for load in loads(results, {feature["id"]: feature["period"] for feature in features}, tiers)
        ],
    }


def _decision(row: Row, cards: Mapping[str, Row]) -> dict[str, Any]:
    """One decided tier, and what its own copy of the scorecard gives when reckoned again."""
    then = replay(row, cards[row["decided_card_id"]]) if row["decided_card_id"] in cards else None
    return {
        "id": row["id"],
        "feature": row["feature_id"],
        "tier": row["tier"],
        "computed": row["computed"],
        "score": row["figure"],
        "decided_on": row["decided_on"],
        "outcome": row["outcome"],
        "replayed": None if then is None else {"score": then.figure, "computed": then.computed, "same": then.same},
    }


def _feature(result: Result, known: Scale) -> dict[str, Any]:
    """One feature's score, tiers and gate; tiers by id, with 1 as the place of the highest."""
    return {
        "score": None if result.score is None else in_words(result.score),
        "score_number": None if result.score is None else float(result.score),
        "missing": list(result.missing),
        "tier_by_score": _tier(result.by_score, known),
        "tier_by_score_name": _name(result.by_score, known),
        "gate": {
            "verdict": result.gate.code,
            "yes": result.gate.yes,
            "answers": dict(result.gate.answers),
            "needs_reason": result.gate.needs_reason,
        },
        "hold": result.held,
        "concept_actions": result.concept_actions,
        "final_tier": _tier(result.final, known),
        "final_tier_name": _name(result.final, known),
        "final_tier_place": None if result.final is None else result.final + 1,
    }


def _tier(place: int | None, known: Scale) -> str | None:
    """The id of a tier."""
    return None if place is None else known.tiers[place]["id"]


def _name(place: int | None, known: Scale) -> str | None:
    """The name of a tier."""
    return None if place is None else known.tiers[place]["name"]


def _override(row: Row | None) -> dict[str, Any] | None:
    """The latest override of a feature; it stands beside the computed tier."""
    if row is None:
        return None
    return {"id": row["id"], "tier": row["tier_id"], "answer": row["answer"], "decided_on": row["decided_on"]}


def _sensitivity(result: Result, known: Scale, drawn: Draws) -> dict[str, Any]:
    """Weight intervals in per cent, the nearest one, one-point changes, the share of weightings that keep the tier."""
    codes = {criterion["id"]: criterion["code"] for criterion in known.criteria}
    close = nearest(result, known)
    kept = holds(result, known, drawn)
    return {
        "intervals": {criterion: _interval(span) for criterion, span in intervals(result, known).items()},
        "nearest": None if close is None else {"criterion": close[0], "code": codes[close[0]]} | _interval(close[1]),
        "one_point": [
            {
                "criterion": criterion,
                "code": codes[criterion],
                "change": change,
                "tier": _tier(tier, known),
            }
            for criterion, change, tier in fragile(result, known)
        ],
        "holds": None if kept is None else float(kept),
    }


def _interval(span: Interval) -> dict[str, Any]:
    """One interval of weights in per cent, exact."""
    return {
        "low": in_words(span.low),
        "low_number": float(span.low),
        "low_included": span.with_low,
        "high": in_words(span.high),
        "high_number": float(span.high),
        "high_included": span.with_high,
    }
