"""From what the rules found to the plain facts that the sentences are made of: ids become names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pmm_desk.scorecard.answer import Answer, least_points
from pmm_desk.scorecard.capacity import Load
from pmm_desk.scorecard.reason import Proposal, Reason, Weight
from pmm_desk.scorecard.rules import CAPPED, EXCEPTION, SHORT, Result, Scale
from pmm_desk.scorecard.sensitivity import bounds

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Names:
    """What things are called: a tier by its place; a criterion, row or rival by its id; a check, a period."""

    tier: Callable[[int], str]
    thing: Callable[[str], str]
    check: Callable[[str], str]
    period: Callable[[str], str]


def facts(answer: Answer, known: Scale, names: Names, load: Load | None, override: Row | None) -> Reason:
    """The facts about one feature. `load`: how full its tier is in its period. `override`: the latest proposal."""
    result = answer.result
    room = answer.room(answer.nearest) if answer.nearest else None
    return Reason(
        points=result.score,
        missing=tuple(names.thing(criterion) for criterion in result.missing),
        **_place(result, known, names),
        **_turns(answer, known, names),
        weighted=bool(answer.rooms),
        weight=Weight(names.thing(room.criterion), room.share, room.interval) if room else None,
        holds=answer.holds,
        gate=result.gate.code if result.by_score is not None or result.held else "passed",
        yes=result.gate.yes,
        checks=len(result.gate.answers),
        failed=tuple(names.check(check) for check in result.gate.failed) if result.by_score is not None else (),
        cap=names.tier(known.cap) if result.gate.code in (CAPPED, SHORT) and known.tiers else "",
        concept=result.concept_actions,
        window_reason=result.gate.reason if result.gate.code == EXCEPTION else "",
        load=(names.period(load.period), load.used, load.capacity) if load else None,
        final=names.tier(result.final) if result.final is not None else "",
        proposal=_proposal(override, known, names),
        criterion=names.thing(known.differentiation[0]) if answer.contradictions and known.differentiation else "",
        rivals=tuple(dict.fromkeys(names.thing(rival) for _, rival in answer.contradictions)),
        rows=tuple(dict.fromkeys(names.thing(row) for row, _ in answer.contradictions)),
    )


def _place(result: Result, known: Scale, names: Names) -> dict[str, Any]:
    """Where the score lies between the limits of its tier and of the one above."""
    if result.score is None or result.by_score is None:
        return {}
    low, high = bounds(known, result.by_score)
    found: dict[str, Any] = {"tier": names.tier(result.by_score)}
    if low is not None:
        found |= {"above": result.score - low, "limit": low}
    if high is not None:
        above = next(place for place in range(result.by_score) if known.limits[place] <= high)
        found |= {"next_tier": names.tier(above), "lacking": high - result.score, "next_limit": high}
    return found


def _turns(answer: Answer, known: Scale, names: Names) -> dict[str, Any]:
    """Which single points turn the tier by score; where none lifts it, the fewest that do."""
    result = answer.result
    if result.by_score is None:
        return {}
    higher = [criterion for criterion, _, tier in answer.changes if tier < result.by_score]
    lower = [(criterion, tier) for criterion, _, tier in answer.changes if tier > result.by_score]
    every = len(known.steps)
    found: dict[str, Any] = {
        "raised_by": tuple(map(names.thing, higher)),
        "all_raise": len(higher) == every,
        "dropped_by": tuple(names.thing(criterion) for criterion, _ in lower),
        "all_drop": len(lower) == every,
        "drop_tier": names.tier(min(tier for _, tier in lower)) if lower else "",
    }
    if not higher:
        fewest = least_points(result, known)
        found["fewest"] = tuple((names.thing(criterion), count) for criterion, count in fewest)
    return found


def _proposal(override: Row | None, known: Scale, names: Names) -> Proposal | None:
    """The latest proposal of another tier, if that tier is still there."""
    place = next((at for at, tier in enumerate(known.tiers) if override and tier["id"] == override["tier_id"]), None)
    if override is None or place is None:
        return None
    if override["answer"] == "open":
        who, day, why = override["proposed_by"], override["proposed_on"], override["argument"]
    else:
        who, day, why = override["decided_by"], override["decided_on"] or override["proposed_on"], override["reason"]
    return Proposal(str(override["answer"]), names.tier(place), str(who), day, str(why))
