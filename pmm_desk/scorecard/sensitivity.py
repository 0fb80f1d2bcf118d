"""How firm a tier is: exact weight intervals, one-point changes and random weightings."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from operator import le, mul
from random import Random
from sys import byteorder

from pmm_desk.scorecard.rules import BEYOND, Result, Scale

DRAWS = 1000
SEED = 20260630
FINEST = 1_000_000
"""Random factors are whole millionths, so that scores near a limit stay exact."""


@dataclass(frozen=True)
class Interval:
    """Weights in per cent, 0…100, in which the tier stays; an end may itself be outside of it."""

    low: Fraction
    high: Fraction
    with_low: bool = True
    with_high: bool = True

    def __contains__(self, weight: Fraction) -> bool:
        """Whether the tier stays at this weight."""
        above = self.low <= weight if self.with_low else self.low < weight
        below = weight <= self.high if self.with_high else weight < self.high
        return above and below


ANY = Interval(Fraction(0), Fraction(100))


def share(known: Scale, criterion: str) -> Fraction:
    """Today's weight of a criterion in per cent, weights normalised."""
    return Fraction(100 * known.units[criterion] * known.steps[criterion], known.full)


def bounds(known: Scale, tier: int) -> tuple[Fraction | None, Fraction | None]:
    """The scores of a tier: from (included) and up to (not included); None where there is no end.

    Higher tiers that nobody has given a limit begin nowhere.
    """
    low = None if tier == len(known.limits) - 1 else known.limits[tier]
    return low, min((limit for limit in known.limits[:tier] if limit < BEYOND), default=None)


def interval(result: Result, criterion: str, known: Scale) -> Interval | None:
    """In which weights of one criterion the tier by score stays, the others rescaled in proportion; exact.

    With weight p the score is p·x + (100 − p)·r, where x is what the criterion alone scores and r what all
    others score together. None when the feature has no score or there are no tiers.
    """
    if result.points is None or result.by_score is None or known.formula is not None:
        return None
    full = known.units[criterion] * known.steps[criterion]
    others = known.full - full
    if not others:
        return ANY
    gained = known.gained(criterion, result.scores[criterion] or 0)
    rest = Fraction(100 * (result.points - gained), others)
    slope = (Fraction(100 * gained, full) - rest) / 100
    low, high = bounds(known, result.by_score)
    return _solve(rest, slope, low, high)


def _solve(base: Fraction, slope: Fraction, low: Fraction | None, high: Fraction | None) -> Interval:
    """Where low ≤ base + slope·p < high, for p from 0 to 100."""
    if slope == 0:
        return ANY
    first, last, with_first, with_last = Fraction(0), Fraction(100), True, True
    for limit, included, from_below in ((low, True, slope > 0), (high, False, slope < 0)):
        if limit is None:
            continue
        end = (limit - base) / slope
        if from_below and (end > first or (end == first and not included)):
            first, with_first = end, included
        elif not from_below and (end < last or (end == last and not included)):
            last, with_last = end, included
    return Interval(first, last, with_first, with_last)


def intervals(result: Result, known: Scale) -> dict[str, Interval]:
    """Criterion id → its interval; empty for a feature without a score."""
    found = {criterion: interval(result, criterion, known) for criterion in known.steps}
    return {criterion: span for criterion, span in found.items() if span is not None}


def nearest(result: Result, known: Scale) -> tuple[str, Interval] | None:
    """The criterion whose weight is nearest to an end of its interval; an end at 0 or 100 is no limit.

    None when no single weight changes the tier.
    """
    best: tuple[Fraction, str, Interval] | None = None
    for criterion, span in intervals(result, known).items():
        today = share(known, criterion)
        ends = [today - span.low] if span.low > 0 else []
        ends += [span.high - today] if span.high < 100 else []
        for distance in ends:
            if best is None or distance < best[0]:
                best = (distance, criterion, span)
    return best[1:] if best else None


def fragile(result: Result, known: Scale) -> list[tuple[str, int, int]]:
    """The one-point changes that alter the tier by score: (criterion id, +1 or −1, place of the new tier)."""
    if result.points is None or result.by_score is None:
        return []
    found = []
    for criterion in known.steps:
        score = result.scores[criterion] or 0
        before = known.gained(criterion, score)
        for change in (-1, 1):
            if known.fits(criterion, score + change):
                if known.formula is None:
                    points: int | None = result.points - before + known.gained(criterion, score + change)
                else:
                    points = known.points({**result.scores, criterion: score + change})
                tier = None if points is None else known.tier(points)
                if tier is not None and tier != result.by_score:
                    found.append((criterion, change, tier))
    return found


@dataclass(frozen=True)
class Draws:
    """Random weightings, drawn once for all features: per draw a factor for each criterion, and every tier's start."""

    factors: tuple[tuple[int, ...], ...]
    starts: tuple[tuple[int, ...], ...]

    @cached_property
    def lanes(self) -> tuple[int, ...]:
        """Per criterion its factors of all draws, side by side in one long integer: so many sums in one sum."""
        columns = zip(*self.factors, strict=True)
        return tuple(int.from_bytes(array("Q", column).tobytes(), byteorder) for column in columns)

    @cached_property
    def spans(self) -> tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]:
        """Per tier, for all draws, its fewest points and those from which on a higher tier is reached."""
        found: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
        columns = list(zip(*self.starts, strict=True))
        above = (1 << 64,) * len(self.factors)
        for place, column in enumerate(columns):
            lowest = (0,) * len(column) if place == len(columns) - 1 else column
            found.append((lowest, tuple(map(max, lowest, above))))
            above = tuple(map(min, above, column))
        return tuple(found)


def draws(known: Scale, count: int = DRAWS, seed: int = SEED) -> Draws:
    """Weightings near today's: every weight times an independent uniform factor from 0.8 to 1.2, renormalised.

    The seed is fixed and each criterion has its own stream, so neither chance nor their order changes a figure.
    Figures have no weights: there is nothing to draw.
    """
    if known.formula is not None:
        return Draws((), ())
    columns = []
    for criterion in known.steps:
        random = Random(f"{seed} {criterion}").random
        columns.append([int(random() * (FINEST * 2 // 5 + 1)) + FINEST * 4 // 5 for _ in range(count)])
    factors = tuple(zip(*columns, strict=True))
    full = [known.units[criterion] * steps for criterion, steps in known.steps.items()]
    limits = [limit.as_integer_ratio() for limit in known.limits]
    starts = []
    for drawn in factors:
        total = sum(map(mul, full, drawn))
        starts.append(tuple(-(-top * total // (100 * bottom)) for top, bottom in limits))
    return Draws(factors, tuple(starts))


def holds(result: Result, known: Scale, drawn: Draws) -> Fraction | None:
    """The share of the random weightings under which the tier by score stays, 0…1; None without a score."""
    if result.points is None or result.by_score is None or not drawn.factors:
        return None
    gained = [known.gained(criterion, result.scores[criterion] or 0) for criterion in known.steps]
    count = len(drawn.factors)
    if known.full * FINEST * 2 < 1 << 64:
        lanes = sum(map(mul, gained, drawn.lanes))
        points = memoryview(lanes.to_bytes(8 * count, byteorder)).cast("Q").tolist()
    else:
        points = [sum(map(mul, gained, factors)) for factors in drawn.factors]
    lowest, above = drawn.spans[result.by_score]
    return Fraction(sum(map(le, lowest, points)) - sum(map(le, above, points)), count)


def as_shares(known: Scale) -> Mapping[str, Fraction]:
    """Criterion id → today's weight in per cent; they sum to 100. Figures have no weights: then it is empty."""
    return {criterion: share(known, criterion) for criterion in known.steps} if known.formula is None else {}
