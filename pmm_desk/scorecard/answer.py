"""What the scorecard answers for one feature: every score's reach, every weight's room, what turns the tier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pmm_desk.scorecard.capacity import Load, bucket
from pmm_desk.scorecard.rules import Result, Row, Scale
from pmm_desk.scorecard.sensitivity import Interval, fragile, intervals, nearest, share

STEPS_SHOWN = 12
"""A criterion with more scores than this shows only its ends and today's score."""


def top_of(known: Scale) -> Fraction:
    """The figure at the right end of a picture of the tiers."""
    return known.top


def by_shares(known: Scale) -> bool:
    """Whether a score is a weighted sum, 0…100, so that weights have a share of it."""
    return bool(known.full) and known.formula is None


@dataclass(frozen=True)
class Step:
    """One possible score of a criterion: what the feature would then score, and the tier of that."""

    score: int
    total: Fraction
    tier: int


@dataclass(frozen=True)
class Reach:
    """What one criterion alone could do: all of its scores from the one that gives least to the one that gives most."""

    criterion: str
    now: int
    steps: tuple[Step, ...]

    @property
    def low(self) -> Fraction:
        """The least that the feature can score by this criterion."""
        return self.steps[0].total

    @property
    def high(self) -> Fraction:
        """The most."""
        return self.steps[-1].total

    @property
    def span(self) -> Fraction:
        """How far apart they are: the whole weight of the criterion, in points."""
        return self.high - self.low

    def turns(self, tier: int) -> list[Step]:
        """The first scores, away from today's, with another tier than this: at most one below and one above."""
        at = next(place for place, step in enumerate(self.steps) if step.score == self.now)
        below = next((step for step in reversed(self.steps[:at]) if step.tier != tier), None)
        above = next((step for step in self.steps[at + 1 :] if step.tier != tier), None)
        return [step for step in (below, above) if step is not None]


@dataclass(frozen=True)
class Room:
    """How far one weight may go: today's share in per cent, and the interval in which the tier by score stays."""

    criterion: str
    share: Fraction
    interval: Interval

    @property
    def free(self) -> bool:
        """Whether any weight at all will do."""
        return self.interval.low <= 0 and self.interval.high >= 100


@dataclass(frozen=True)
class Answer:
    """Everything said of one feature.

    reaches: the widest first. rooms: in the order of the criteria; empty where the tier is not by shares of weight.
    nearest: the criterion whose weight is nearest to turning the tier. changes: the one-point changes that turn it,
    (criterion, +1 or −1, the tier by score then). holds: the share of nearby weightings under which it stays.
    contradictions: pairs of comparison row and rival.
    """

    result: Result
    reaches: tuple[Reach, ...] = ()
    rooms: tuple[Room, ...] = ()
    nearest: str | None = None
    changes: tuple[tuple[str, int, int], ...] = ()
    holds: Fraction | None = None
    contradictions: tuple[tuple[str, str], ...] = ()

    def room(self, criterion: str) -> Room | None:
        """The room of one criterion."""
        return next((room for room in self.rooms if room.criterion == criterion), None)


def answer(
    result: Result,
    known: Scale,
    holds: Fraction | None = None,
    contradictions: Sequence[tuple[str, str]] = (),
) -> Answer:
    """All of it; a feature without a score has no reach and no room."""
    if result.points is None or result.by_score is None:
        return Answer(result, contradictions=tuple(contradictions))
    spans = intervals(result, known)
    close = nearest(result, known)
    return Answer(
        result,
        tuple(sorted(reaches(result, known), key=lambda reach: -reach.span)),
        tuple(Room(criterion, share(known, criterion), span) for criterion, span in spans.items()),
        close[0] if close else None,
        tuple(fragile(result, known)),
        holds,
        tuple(contradictions),
    )


def reaches(result: Result, known: Scale) -> list[Reach]:
    """Every criterion that counts, with what each of its scores would give, the others as they are."""
    found = []
    for row in known.criteria:
        criterion = str(row["id"])
        now = result.scores[criterion] or 0
        steps = []
        for score in _scores(row, known.steps[criterion], now):
            points = known.points({**result.scores, criterion: score})
            tier = None if points is None else known.tier(points)
            if points is not None and tier is not None:
                steps.append(Step(score, known.score(points), tier))
        found.append(Reach(criterion, now, tuple(sorted(steps, key=lambda step: (step.total, step.score)))))
    return found


def _scores(row: Row, steps: int, now: int) -> Iterable[int]:
    """The scores of a criterion that are looked at."""
    lowest = int(row["lowest"]) if "lowest" in row else 1
    if steps < STEPS_SHOWN:
        return range(lowest, lowest + steps + 1)
    return sorted({lowest, now, lowest + steps})


def least_points(result: Result, known: Scale) -> tuple[tuple[str, int], ...]:
    """The fewest points that lift the tier by score, (criterion, points) in the order of the criteria.

    What one point gives is the same at every score, so taking the dearest points first takes the fewest.
    Empty at the top, without a score, or where no points would do.
    """
    if result.points is None or not result.by_score or not by_shares(known):
        return ()
    lacking = min(known.starts[: result.by_score]) - result.points
    gain, taken = 0, {}
    for criterion, unit in sorted(known.units.items(), key=lambda each: -each[1]):
        left = known.steps[criterion] - known.gained(criterion, result.scores[criterion] or 0) // unit
        needed = min(left, -(-(lacking - gain) // unit))
        if needed > 0:
            taken[criterion] = needed
            gain += needed * unit
        if gain >= lacking:
            return tuple((each, taken[each]) for each in known.steps if each in taken)
    return ()


def load_of(result: Result, period: str, loads: Mapping[str, Sequence[Load]], known: Scale) -> Load | None:
    """How full its final tier is in the period of a feature; None where nothing is counted."""
    if result.final is None or not period.strip():
        return None
    tier = known.tiers[result.final]
    if tier["capacity"] is None:
        return None
    wanted = bucket(period, tier["period"])[0]
    return next((load for load in loads.get(tier["id"], ()) if load.period == wanted), None)
