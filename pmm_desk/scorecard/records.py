"""The tables of the scorecard room: scorecards, criteria, scores, readiness, tiers and overrides."""

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


class Subject(StrEnum):
    """What a scorecard scores."""

    FEATURE = "feature"
    GROUP = "target_group"
    ACCOUNT = "account"


class Method(StrEnum):
    """How scores become one figure."""

    SHARES = "shares"
    """Weights normalised to 100 %; the figure is 0…100."""
    FIGURES = "figures"
    """What the scores count, added, multiplied and divided as each criterion's `part` says."""


class Part(StrEnum):
    """What a criterion does in a scorecard of figures: (the sum of sums) × each factor ÷ each divisor."""

    SUM = "sum"
    TIMES = "times"
    OVER = "over"


class Colour(StrEnum):
    """The colour of a tier; open: by its place."""

    OPEN = "open"
    INDIGO = "indigo"
    TEAL = "teal"
    AMBER = "amber"
    GREY = "grey"
    BLUE = "blue"
    GREEN = "green"
    ROSE = "rose"
    VIOLET = "violet"


class Scorecard(Record, table=True):
    """One scorecard: its criteria and tiers. For each subject one is current; the others keep their scores."""

    prefix: ClassVar[str] = "scd"

    name: str = text(limit=500)
    subject: Subject = choice(Subject, Subject.FEATURE)
    method: Method = choice(Method, Method.SHARES)
    current: int = yes_no()
    preset: str = label(limit=40)
    """The code of the shipped scorecard it was made from; empty: none."""
    source: str = text(limit=2000)
    """Where its method comes from."""
    note: str = text()


class Criterion(Record, table=True):
    """One question of a scorecard, with a weight and a rubric for its scores."""

    prefix: ClassVar[str] = "cri"

    scorecard_id: str = link("scorecard", owned=True, needed=True)
    code: str = label(limit=40)
    name: str = text(limit=500)
    short_name: str = text(limit=60)
    question: str = text(limit=2000)
    weight: float | None = number(high=1000)
    locked: int = yes_no()
    """Whether its weight stays when another one is moved."""
    lowest: int = whole(low=0, high=1_000_000, default=1)
    highest: int = whole(low=1, high=1_000_000, default=5)
    part: Part = choice(Part, Part.SUM)
    counts_as: str = label()
    """What each score from the lowest on counts, in a scorecard of figures ("0.25 0.5 1 2 3"); empty: itself."""
    rubric_0: str = text(limit=2000)
    rubric_1: str = text(limit=2000)
    rubric_2: str = text(limit=2000)
    rubric_3: str = text(limit=2000)
    rubric_4: str = text(limit=2000)
    rubric_5: str = text(limit=2000)
    rubric_6: str = text(limit=2000)
    rubric_7: str = text(limit=2000)
    rubric_8: str = text(limit=2000)
    rubric_9: str = text(limit=2000)
    rubric_10: str = text(limit=2000)
    direction: Direction = choice(Direction, Direction.HIGHER)
    meaning: Meaning = choice(Meaning, Meaning.NONE)
    source: str = text(limit=2000)


class Tier(Record, table=True):
    """One launch tier: it begins at `lower_limit` of the scorecard's figure. The first in order is the highest."""

    prefix: ClassVar[str] = "tir"

    scorecard_id: str = link("scorecard", owned=True, needed=True)
    name: str = text(limit=500)
    colour: Colour = choice(Colour, Colour.OPEN)
    lower_limit: float | None = number()
    verb: str = text(limit=500)
    """What a launch of this tier does ("Own the concept")."""
    playbook: str = text(limit=2000)
    channels: str = text(limit=2000)
    """One on a line; so are departments and content."""
    departments: str = text(limit=2000)
    content: str = text(limit=2000)
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
    score: int | None = whole(high=1_000_000)
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


class PairComparison(Record, table=True):
    """How much more one criterion matters than another, on Saaty's scale; weights may be taken from these."""

    prefix: ClassVar[str] = "pwc"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("first_id", "second_id"), {"sqlite_strict": True})

    first_id: str = link("criterion", owned=True, needed=True)
    second_id: str = link("criterion", owned=True, needed=True)
    steps: int = whole(low=-8, high=8, default=0)
    """0: the same; 2: the first matters 3 times more; −2: the second does."""


class Scorer(Record, table=True):
    """One person who scores, in PMM Desk or in a form."""

    prefix: ClassVar[str] = "scr"

    name: str = label()
    address: str = label()
    """Where a copy or a form is sent."""
    language: str = label(limit=20)
    """The language of the form; empty: that of the project."""
    note: str = label(limit=2000)


class Opinion(Record, table=True):
    """How one person scores one feature on one criterion, whatever the team then agrees on."""

    prefix: ClassVar[str] = "opn"
    title_column: ClassVar[str] = "score"
    __table_args__ = (UniqueConstraint("feature_id", "criterion_id", "scorer_id"), {"sqlite_strict": True})

    feature_id: str = link("feature", owned=True, needed=True)
    criterion_id: str = link("criterion", owned=True, needed=True)
    scorer_id: str = link("scorer", owned=True, needed=True)
    score: int | None = whole(high=1_000_000)
    note: str = text(limit=2000)
    scored_on: str | None = day()
    confidence: Confidence = choice(Confidence, Confidence.MEDIUM)


class Scoring(Record, table=True):
    """How scores are gathered: one row, or none. In a copy for one person it names that person."""

    prefix: ClassVar[str] = "scg"
    title_column: ClassVar[str] = "id"

    scorer_id: str | None = link("scorer", owned=True)
    """Set in a copy that one person scores in; nobody else's scores are in it."""
    blind: int = yes_no(default=1)
    """Whether the others' opinions on a cell stay hidden until one has scored it oneself."""


class CustomerScore(Record, table=True):
    """How one target group or account scores on one criterion of a scorecard of customers (C10)."""

    prefix: ClassVar[str] = "cus"
    title_column: ClassVar[str] = "score"
    __table_args__ = (
        UniqueConstraint("target_group_id", "criterion_id"),
        UniqueConstraint("account_id", "criterion_id"),
        {"sqlite_strict": True},
    )

    target_group_id: str | None = link("target_group", owned=True)
    """Either this or the account."""
    account_id: str | None = link("account", owned=True)
    criterion_id: str = link("criterion", owned=True, needed=True)
    score: int | None = whole(high=1_000_000)
    note: str = text(limit=2000)
    scorer: str = label()
    scored_on: str | None = day()
    confidence: Confidence = choice(Confidence, Confidence.MEDIUM)
