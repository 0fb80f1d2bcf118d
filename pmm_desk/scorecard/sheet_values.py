"""The plain values that the scorecard's sheets are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

TIER_COLOURS = ("indigo", "teal", "amber", "grey")
"""The colours of tiers by their place, where nobody chose one."""


def colour_of(place: int, chosen: str = "open") -> str:
    """The colour of the tier in a place of the order: the chosen one, else by the place."""
    return chosen if chosen not in ("", "open") else TIER_COLOURS[min(place, len(TIER_COLOURS) - 1)]


@dataclass(frozen=True, slots=True)
class TierCard:
    """One tier: its label, its colour, from where to where (shares of the whole, 0…1), and its playbook."""

    label: str
    colour: str
    start: float = 0.0
    end: float = 0.0
    limit: str = ""
    """The limit in words: "75 and more"."""
    begins: str = ""
    """The limit as a figure."""
    verb: str = ""
    playbook: str = ""
    channels: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    content: tuple[str, ...] = ()
    lead: str = ""
    capacity: str = ""


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One criterion with the score of a feature: weight and share of points in words, the rubric of the score."""

    name: str
    weight: str
    score: int | None
    lowest: int
    highest: int
    rubric: str = ""
    points: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReachLine:
    """What each score of a criterion would give: (score, total 0…1, colour of the tier then); today's score."""

    name: str
    now: int
    steps: tuple[tuple[int, float, str], ...]


@dataclass(frozen=True, slots=True)
class RoomLine:
    """Where a weight may go: today's share and the interval, 0…1, and the interval in words; the nearest stands out."""

    name: str
    share: float
    low: float
    high: float
    words: str
    nearest: bool = False


@dataclass(frozen=True, slots=True)
class TierDecision:
    """Everything the tier decision brief of one feature prints; empty blocks do not print."""

    name: str
    code: str = ""
    product_name: str = ""
    subline: str = ""
    as_of: date | None = None
    tier: str = ""
    """The final tier, 'Hold', or empty while scores are missing."""
    by_score: str = ""
    score: str = ""
    of_hundred: bool = True
    """Whether scores run from 0 to 100."""
    total: float | None = None
    """The score as a share of the picture’s width, 0…1."""
    why: tuple[str, ...] = ()
    """The sentences that say why, the most telling first."""
    facts: tuple[tuple[str, str], ...] = ()
    scores: tuple[ScoreLine, ...] = ()
    missing: str = ""
    checks: tuple[tuple[str, str], ...] = ()
    """Each check with yes, no or unknown."""
    gate: str = ""
    tiers: tuple[TierCard, ...] = ()
    reaches: tuple[ReachLine, ...] = ()
    rooms: tuple[RoomLine, ...] = ()
    turns: tuple[str, ...] = ()
    holds: str = ""
    decisions: tuple[tuple[str, str], ...] = ()
    contradiction: str = ""
    risks: tuple[str, ...] = ()
    playbook: TierCard | None = None
    load: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class RankLine:
    """One feature in the overview; `place` is the colour of its tier, `checks` yes, no or unknown."""

    rank: str
    name: str
    scores: tuple[int | None, ...]
    total: str
    share: float | None
    tier: str
    colour: str
    checks: tuple[str, ...]
    holds: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ScorecardOverview:
    """Everything the overview of a scorecard prints. columns: criteria as (short name, name, weight, highest score)."""

    name: str
    product_name: str = ""
    as_of: date | None = None
    scored_by: str = ""
    counts: tuple[tuple[str, str, str], ...] = ()
    """(figure, label, note) for each tier, and those on hold or without a score."""
    columns: tuple[tuple[str, str, str, int], ...] = ()
    lines: tuple[RankLine, ...] = ()
    checks: tuple[str, ...] = ()
    tiers: tuple[TierCard, ...] = ()
    remarks: tuple[str, ...] = ()
    more: int = 0
    """Features that the list leaves out at its end."""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class CriterionLine:
    """One criterion of the policy: its weight in words and 0…1, and what its scores mean."""

    name: str
    weight: str
    share: float
    question: str = ""
    rubrics: tuple[tuple[str, str], ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class TierPolicy:
    """Everything the launch-tier policy prints: the rubric as a poster."""

    name: str
    product_name: str = ""
    as_of: date | None = None
    source: str = ""
    method: str = ""
    tiers: tuple[TierCard, ...] = ()
    criteria: tuple[CriterionLine, ...] = ()
    checks: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    logo: bytes = b""
