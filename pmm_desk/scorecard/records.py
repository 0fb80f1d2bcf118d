"""The tables of the scorecard: criteria, scores, readiness, tiers and overrides."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from sqlmodel import UniqueConstraint

from pmm_desk.project.record import Record, choice, day, label, link, number, text, whole, yes_no


class Meaning(StrEnum):
    """A criterion that the rules know by what it means."""

    NONE = "none"
    DIFFERENTIATION = "differentiation"
    WINDOW = "window"


class Direction(StrEnum):
    """Whether a high score raises or lowers the tier."""

    HIGHER = "higher"
    LOWER = "lower"


class Confidence(StrEnum):
    """How sure the scorer is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Period(StrEnum):
    """The period that a tier's capacity counts."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


class Answer(StrEnum):
    """What was decided about a proposed override."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class Criterion(Record, table=True):
    """One question of the scorecard, with a weight and a rubric for its scores."""

    prefix: ClassVar[str] = "cri"

    code: str = label(limit=40)
    name: str = text(limit=500)
    short_name: str = text(limit=60)
    question: str = text(limit=2000)
    weight: float | None = number(high=1000)
    highest: int = whole(low=2, high=10)
    """The highest score; scores run from 1."""
    rubric_1: str = text(limit=2000)
    rubric_2: str = text(limit=2000)
    rubric_3: str = text(limit=2000)
    rubric_4: str = text(limit=2000)
    rubric_5: str = text(limit=2000)
    direction: Direction = choice(Direction, Direction.HIGHER)
    meaning: Meaning = choice(Meaning, Meaning.NONE)
    source: str = text(limit=2000)


class Tier(Record, table=True):
    """One launch tier: it begins at `lower_limit` of 0…100 points. The first in order is the highest."""

    prefix: ClassVar[str] = "tir"

    name: str = text(limit=500)
    lower_limit: float | None = number(high=100)
    verb: str = text(limit=500)
    """What a launch of this tier does ("Own the concept")."""
    playbook: str = text(limit=2000)
    lead_weeks: int | None = whole(high=520)
    capacity: int | None = whole(high=1000)
    period: Period = choice(Period, Period.QUARTER)


class Score(Record, table=True):
    """How one feature scores on one criterion."""

    prefix: ClassVar[str] = "sco"
    title_column: ClassVar[str] = "score"
    __table_args__ = (UniqueConstraint("feature_id", "criterion_id"), {"sqlite_strict": True})

    feature_id: str = link("feature", owned=True, needed=True)
    criterion_id: str = link("criterion", owned=True, needed=True)
    score: int | None = whole(low=1, high=10)
    note: str = text(limit=2000)
    scorer: str = label()
    scored_on: str | None = day()
    confidence: Confidence = choice(Confidence, Confidence.MEDIUM)


class Readiness(Record, table=True):
    """The gate of one feature: four yes/no checks, open until answered (F16)."""

    prefix: ClassVar[str] = "rdy"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("feature_id"), {"sqlite_strict": True})

    feature_id: str = link("feature", owned=True, needed=True)
    stable: int | None = yes_no(default=None)
    validated: int | None = yes_no(default=None)
    cases: int | None = yes_no(default=None)
    trained: int | None = yes_no(default=None)
    reason: str = text(limit=2000)
    """Why a feature with an open gate goes ahead all the same (competitive window)."""


class TierOverride(Record, table=True):
    """Another tier than the computed one: proposed by someone, decided with a reason (F7)."""

    prefix: ClassVar[str] = "ovr"
    title_column: ClassVar[str] = "reason"

    feature_id: str = link("feature", owned=True, needed=True)
    tier_id: str = link("tier", needed=True)
    proposed_by: str = text(limit=500)
    proposed_on: str | None = day()
    argument: str = text(limit=2000)
    answer: Answer = choice(Answer, Answer.OPEN)
    reason: str = text(limit=2000)
    decided_by: str = label()
    decided_on: str | None = day()
