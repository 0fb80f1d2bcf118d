"""A decided tier with the scorecard as it was: written whole, reckoned again at any time, compared with today."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from pmm_desk.product.rules import exact, in_words
from pmm_desk.scorecard.rules import CHECKS, Result, Row, Scale, judge, scale

DROPPED = frozenset({"position", "scorecard_id"})
"""Columns that say nothing about a scorecard taken by itself."""


def card_content(card: Row, criteria: Iterable[Row], tiers: Iterable[Row]) -> str:
    """A scorecard as JSON; equal scorecards give equal texts."""
    whole = {
        "card": _kept(card),
        "criteria": [_kept(row) for row in criteria],
        "tiers": [_kept(row) for row in tiers],
    }
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def feature_content(scores: Mapping[str, int | None], readiness: Row | None) -> str:
    """The scores and checks of one feature as JSON."""
    checks = None if readiness is None else {name: readiness[name] for name in (*CHECKS, "reason")}
    whole = {"scores": dict(scores), "readiness": checks}
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _kept(row: Row) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in DROPPED}


@dataclass(frozen=True)
class Replay:
    """A past decision reckoned again from its own copy. `same`: it gives the tier and score that were written."""

    decision: Row
    card: Row
    known: Scale
    criteria: Sequence[Row]
    tiers: Sequence[Row]
    scores: Mapping[str, int | None]
    readiness: Row | None
    result: Result

    @property
    def computed(self) -> str:
        """The name of the tier that its copy gives; '' on hold or without a figure."""
        return "" if self.result.final is None else str(self.tiers[self.result.final]["name"])

    @property
    def figure(self) -> str:
        """The score that its copy gives, exactly."""
        return figure_of(self.result)

    @property
    def same(self) -> bool:
        """Whether the copy gives what was decided upon."""
        return (self.computed, self.figure) == (self.decision["computed"], self.decision["figure"])


def replay(decision: Row, decided_card: Row, name: str = "") -> Replay | None:
    """A past decision, reckoned again; None where its copy cannot be read (a file made by other hands)."""
    try:
        whole, own = json.loads(decided_card["content"]), json.loads(decision["content"])
        criteria, tiers, scores = whole["criteria"], whole["tiers"], own["scores"]
        known = scale(criteria, tiers)
        feature = {"id": decision["feature_id"], "name": name}
        result = judge(feature, scores, own["readiness"], known)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return Replay(decision, whole["card"], known, criteria, tiers, scores, own["readiness"], result)


def figure_of(result: Result) -> str:
    """A score exactly: "72.5", "200/3"; '' without one."""
    return "" if result.score is None else str(Fraction(result.score))


@dataclass(frozen=True)
class Since:
    """One thing that is another today: kind (score, weight, limit, check, criterion_new, criterion_gone), what, values.

    `before` and `after` are plain words of numbers; '' where there was or is none.
    """

    kind: str
    name: str
    before: str
    after: str


def since(
    then: Replay, criteria: Sequence[Row], tiers: Sequence[Row], scores: Mapping[str, int | None], checks: Row | None
) -> list[Since]:
    """What has changed since a decision: scores and weights by criterion, limits by tier, checks."""
    found: list[Since] = []
    before, after = {row["id"]: row for row in then.criteria}, {row["id"]: row for row in criteria}
    for criterion, row in before.items():
        name = str(row["name"])
        if criterion in after:
            name = str(after[criterion]["name"])
        if criterion not in after:
            found.append(Since("criterion_gone", name, _said(row["weight"]), ""))
            continue
        if then.scores.get(criterion) != scores.get(criterion):
            found.append(Since("score", name, _said(then.scores.get(criterion)), _said(scores.get(criterion))))
        if row["weight"] != after[criterion]["weight"]:
            found.append(Since("weight", name, _said(row["weight"]), _said(after[criterion]["weight"])))
    found += [Since("criterion_new", str(row["name"]), "", _said(row["weight"])) for row in criteria
              if row["id"] not in before]  # fmt: skip
    limits = {row["id"]: row for row in tiers}
    for row in then.tiers:
        now = limits.get(row["id"])
        if now is not None and now["lower_limit"] != row["lower_limit"]:
            found.append(Since("limit", str(now["name"]), _said(row["lower_limit"]), _said(now["lower_limit"])))
    for name in CHECKS:
        was = None if then.readiness is None else then.readiness[name]
        now_is = None if checks is None else checks[name]
        if was != now_is:
            found.append(Since("check", name, _said(was), _said(now_is)))
    return found


def _said(value: Any) -> str:
    number = exact(value) if isinstance(value, int | float) else None
    return in_words(number) if number is not None else ""


def tier_of(result: Result, known: Scale, override: Row | None) -> str:
    """The name of the tier that counts: that of an accepted override, else the computed one; '' on hold."""
    if override is not None and override["answer"] == "accepted":
        found = next((tier for tier in known.tiers if tier["id"] == override["tier_id"]), None)
        if found is not None:
            return str(found["name"])
    return "" if result.final is None else str(known.tiers[result.final]["name"])


def latest(rows: Iterable[Row]) -> dict[str, Row]:
    """Feature id → its latest decision: by its day, else the later in order."""
    found: dict[str, Row] = {}
    for row in rows:
        before = found.get(row["feature_id"])
        if before is None or (row["decided_on"] or "") >= (before["decided_on"] or ""):
            found[row["feature_id"]] = row
    return found


# calibration -------------------------------------------------------------------------------------

ENOUGH = 5
"""Fewer launches with a known outcome than this tell nothing."""


@dataclass(frozen=True)
class Leaning:
    """How a criterion scored where a launch deserved more or less: mean heights 0…1 above and below expectation."""

    name: str
    above: Fraction | None
    below: Fraction | None


@dataclass(frozen=True)
class Calibration:
    """Tiers decided beside those that would have fitted. pairs: (decided, fitting) → launches. hits: those that fit."""

    launches: int
    hits: int
    higher: int
    lower: int
    pairs: Mapping[tuple[str, str], int]
    leanings: tuple[Leaning, ...]

    @property
    def enough(self) -> bool:
        """Whether there are enough launches to say anything."""
        return self.launches >= ENOUGH


def calibration(replays: Iterable[Replay]) -> Calibration:
    """What past launches say of the scorecard; a launch counts once its outcome is known."""
    pairs: dict[tuple[str, str], int] = {}
    heights: dict[str, dict[str, list[Fraction]]] = {}
    hits = higher = lower = 0
    for each in replays:
        outcome = each.decision["outcome"]
        if outcome == "open":
            continue
        decided, fitting = str(each.decision["tier"]), str(each.decision["fitting"])
        names = [str(row["name"]) for row in each.tiers]
        if not fitting and outcome == "expected":
            fitting = decided
        if fitting:
            pairs[decided, fitting] = pairs.get((decided, fitting), 0) + 1
        hits += outcome == "expected"
        better = outcome == "above"
        if fitting in names and decided in names and fitting != decided:
            better = names.index(fitting) < names.index(decided)
        if outcome != "expected":
            higher, lower = higher + better, lower + (not better)
            for row in each.criteria:
                steps, score = each.known.steps.get(row["id"]), each.scores.get(row["id"])
                if steps and score is not None:
                    height = Fraction(score - each.known.lows[row["id"]], steps)
                    side = heights.setdefault(str(row["name"]), {"above": [], "below": []})
                    side["above" if better else "below"].append(height)
    leanings = [Leaning(name, _mean(side["above"]), _mean(side["below"])) for name, side in heights.items()]
    launches = hits + higher + lower
    return Calibration(launches, hits, higher, lower, pairs, tuple(sorted(leanings, key=_strength, reverse=True)))


def _mean(values: Sequence[Fraction]) -> Fraction | None:
    return sum(values, Fraction(0)) / len(values) if values else None


def _strength(leaning: Leaning) -> Fraction:
    """How far apart a criterion stood between launches that went better and worse than their tier."""
    if leaning.above is None or leaning.below is None:
        return Fraction(-1)
    return abs(leaning.above - leaning.below)
