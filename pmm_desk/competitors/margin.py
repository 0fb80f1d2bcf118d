"""How far ahead of the rivals we are: the margin on a row, the weighted score for a group, the days of lead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from pmm_desk.competitors.rules import NO, PARTLY, STATUS_QUO, UNKNOWN, YES, Comparison, Row

HALVES: Mapping[str, int] = {NO: 0, PARTLY: 1, YES: 2}
"""What a mark is worth, in halves of a full yes."""
US = ""
"""Our own place among the parties."""


class Margin(NamedTuple):
    """Our mark against the best alternative's on one row, in halves: 2 far better, 1 only a bit better, 0 level,
    below 0 behind. low and high differ while an unknown mark could still narrow it. best: who sets it now.
    """

    low: int
    high: int
    best: tuple[str, ...]

    @property
    def sure(self) -> bool:
        """Whether no unknown mark could alter it."""
        return self.low == self.high

    @property
    def only_a_bit(self) -> bool:
        """Better, but by a half only: that delights nobody (D2)."""
        return self.sure and self.low == 1


def margin(matrix: Comparison, row_id: str) -> Margin | None:
    """The margin over the best alternative, the status quo included (D2); None where our own mark is unknown, or
    nobody is there to compare with or known.
    """
    ours = matrix.ours.get(row_id, UNKNOWN)
    marks = {rival["id"]: matrix.mark(row_id, rival["id"]) for rival in matrix.rivals}
    known = {rival: HALVES[mark] for rival, mark in marks.items() if mark != UNKNOWN}
    if ours == UNKNOWN or not known:
        return None
    best = max(known.values())
    own = HALVES[ours]
    worst = own - 2 if len(known) < len(marks) else own - best
    return Margin(worst, own - best, tuple(rival for rival, value in known.items() if value == best))


class Score(NamedTuple):
    """A weighted score 0…1. low takes every unknown mark for a no, high for a yes."""

    low: Fraction
    high: Fraction

    @property
    def sure(self) -> bool:
        """Whether nothing unknown is in it."""
        return self.low == self.high


def scores(matrix: Comparison, weights: Mapping[str, int | None]) -> dict[str, Score]:
    """Party → Σ weight × worth of its mark over the rows with a weight; ours under `US`. Empty without any weight.

    weights: row id → importance 1…5. A row without one counts nothing, which is not the same as little.
    """
    counted = [(row["id"], weight) for row in matrix.rows if (weight := weights.get(row["id"]))]
    whole = 2 * sum(weight for _, weight in counted)
    if not whole:
        return {}

    def score(marks: Iterable[tuple[str, int]]) -> Score:
        low = high = 0
        for mark, weight in marks:
            low += weight * HALVES.get(mark, 0)
            high += weight * HALVES.get(mark, 2)
        return Score(Fraction(low, whole), Fraction(high, whole))

    found = {US: score((matrix.ours.get(row_id, UNKNOWN), weight) for row_id, weight in counted)}
    for rival in matrix.rivals:
        found[rival["id"]] = score((matrix.mark(row_id, rival["id"]), weight) for row_id, weight in counted)
    return found


def lead(found: Mapping[str, Score]) -> tuple[Score, tuple[str, ...]] | None:
    """Our score minus the best alternative's, as a range, and who that is now; None without an alternative."""
    others = {party: score for party, score in found.items() if party != US}
    if not others:
        return None
    ours = found[US]
    low = ours.low - max(score.high for score in others.values())
    high = ours.high - max(score.low for score in others.values())
    best = max(score.low for score in others.values())
    return Score(low, high), tuple(party for party, score in others.items() if score.low == best)


@dataclass(frozen=True)
class Window:
    """Days between our first full yes and the first real rival's (D4). days: below 0 where a rival was first.
    rival: who followed or was first; '' while nobody did, and the days run until the as-of date.
    """

    days: int
    rival: str = ""


def window(
    states: Sequence[Row], rivals: Iterable[Row], ours: str, marks: Mapping[str, str], as_of: date
) -> Window | None:
    """The days of lead of a row, from the dated states of its cells; None where a day it needs is not written down.

    ours, marks: the marks of today. Only dated states count, not the day a mark was first noted: a rival that has
    it today, nobody knows since when, leaves the lead open.
    """
    if ours != YES:
        return None
    first: dict[str, date] = {}
    for state in states:
        if state["mark"] == YES and state["since"] and not state["learned"]:
            party = state["competitor_id"] or US
            day = date.fromisoformat(state["since"])
            if day <= as_of:
                first[party] = min(first.get(party, day), day)
    if US not in first:
        return None
    real = [rival["id"] for rival in rivals if rival["kind"] != STATUS_QUO]
    if any(marks.get(rival) == YES and rival not in first for rival in real):
        return None
    followed = [(first[rival], at, rival) for at, rival in enumerate(real) if rival in first]
    if not followed:
        return Window((as_of - first[US]).days)
    day, _, rival = min(followed)
    return Window((day - first[US]).days, rival)
