"""The tables of the product room, and the project's own settings."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from sqlmodel import UniqueConstraint

from pmm_desk.project.record import Record, choice, day, label, link, number, picture, text, whole


class Visibility(StrEnum):
    """Who may see a row."""

    INTERNAL = "internal"
    PARTNER = "partner"
    CUSTOMER = "customer"


class Stage(StrEnum):
    """Where a feature stands in its life cycle (A17)."""

    IDEA = "idea"
    PLANNED = "planned"
    BUILDING = "building"
    BETA = "beta"
    LIVE = "live"
    RETIRING = "retiring"
    RETIRED = "retired"


class LifeStage(StrEnum):
    """Where the product itself stands on the market (A17)."""

    OPEN = "open"
    INTRODUCTION = "introduction"
    GROWTH = "growth"
    MATURITY = "maturity"
    DECLINE = "decline"
    RETIRED = "retired"


class ToolKind(StrEnum):
    """A way to move the price for a while (A16)."""

    EARLY_BIRD = "early_bird"
    TRADE_IN = "trade_in"
    CLEARANCE = "clearance"
    BUNDLE = "bundle"
    OTHER = "other"


class Project(Record, table=True):
    """The project itself: one row. `as_of` empty means today; freshness is counted against it."""

    prefix: ClassVar[str] = "prj"
    title_column: ClassVar[str] = "author"

    language: str = label(limit=20)
    languages: str = label(limit=200)
    """Further languages of the texts, separated by spaces."""
    currency: str = label(limit=8)
    as_of: str | None = day()
    author: str = label()
    persona_blocks: str = label(limit=500)
    """The blocks of a portrait in their order, separated by spaces, a '-' before each hidden one; '' as they come."""


class Product(Record, table=True):
    """What we sell: one row."""

    prefix: ClassVar[str] = "prd"

    name: str = text(customer=True, limit=500)
    company: str = text(customer=True, limit=2000)
    one_line: str = text(customer=True, limit=2000)
    category: str = text(customer=True, limit=500)
    release: str = text(limit=2000)
    """The release that drives this project."""
    contact: str = label(customer=True)
    website: str = label(customer=True)
    life_stage: LifeStage = choice(LifeStage, LifeStage.OPEN)
    resellers: str = text(limit=2000)
    """Through whom it is sold, and what they get for it (the place among the 4P, A16)."""
    logo: str = picture(customer=True)


class Edition(Record, table=True):
    """One edition with its price and the date of that price (A16)."""

    prefix: ClassVar[str] = "edt"

    name: str = text(customer=True, limit=500)
    scope: str = text(customer=True, limit=2000)
    price_from: float | None = number(customer=True)
    price_to: float | None = number(customer=True)
    price_note: str = text(customer=True, limit=2000)
    price_date: str | None = day(customer=True)
    visibility: Visibility = choice(Visibility, Visibility.INTERNAL)


class PriceTool(Record, table=True):
    """A price that holds for a while: early bird, trade-in, clearance, and in which stage it is used (A16)."""

    prefix: ClassVar[str] = "ptl"

    name: str = text(limit=500)
    kind: ToolKind = choice(ToolKind, ToolKind.EARLY_BIRD)
    life_stage: LifeStage = choice(LifeStage, LifeStage.OPEN)
    """The stage of the product in which it is used; open: in any."""
    edition_id: str | None = link("edition")
    terms: str = text(limit=2000)
    starts: str | None = day()
    ends: str | None = day()


class Feature(Record, table=True):
    """One feature: technical point → benefit in market language → value (B1, B2)."""

    prefix: ClassVar[str] = "fea"

    code: str = label(limit=40)
    name: str = text(customer=True, limit=500)
    technical_point: str = text()
    benefit: str = text(customer=True)
    value: str = text(customer=True)
    goal: str = text(limit=2000)
    period: str = label(limit=100)
    """Roadmap period, as the team writes it ("2026 H2")."""
    effort: float | None = number()
    """Effort in person-weeks."""
    stage: Stage = choice(Stage, Stage.PLANNED)
    update_text: str = text(limit=2000)
    """What changes in this update, as it is announced; it needs the value beside it (E14)."""


class SalesScenario(Record, table=True):
    """A scene with time, place and people (E12), and the feature it shows."""

    prefix: ClassVar[str] = "scn"

    name: str = text(customer=True, limit=500)
    feature_id: str | None = link("feature")
    moment: str = text(customer=True, limit=2000)
    place: str = text(customer=True, limit=2000)
    people: str = text(customer=True, limit=2000)
    story: str = text(customer=True)


class FreshnessLimit(Record, table=True):
    """After how many days a kind of evidence needs another look."""

    prefix: ClassVar[str] = "fre"
    title_column: ClassVar[str] = "kind"
    __table_args__ = (UniqueConstraint("kind"), {"sqlite_strict": True})

    kind: str = label(limit=40)
    days: int = whole(low=1, high=3650)
