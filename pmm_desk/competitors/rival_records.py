"""What is written down of one rival: prices, moves, threat, the groups it concerns, and the visits to it."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from sqlmodel import UniqueConstraint

from pmm_desk.project.record import Record, choice, day, label, link, number, text, whole, yes_no


class MoveKind(StrEnum):
    """What a rival did."""

    PRODUCT = "product"
    PRICE = "price"
    PARTNER = "partner"
    FUNDING = "funding"
    PEOPLE = "people"
    MARKET = "market"
    OTHER = "other"


class RivalPrice(Record, table=True):
    """One price of a rival as it was seen: for which edition or package, what it costs, when and where it stood."""

    prefix: ClassVar[str] = "rpr"
    title_column: ClassVar[str] = "offer"

    competitor_id: str = link("competitor", owned=True, needed=True)
    offer: str = text(limit=500)
    price: str = text(limit=2000)
    contact_sales: int = yes_no()
    """No public price: one has to ask."""
    seen: str | None = day()
    source: str = text(limit=2000)
    evidence_id: str | None = link("evidence")


class RivalMove(Record, table=True):
    """One thing a rival did, with its day, and what it means for us (D4, B9)."""

    prefix: ClassVar[str] = "rmv"
    title_column: ClassVar[str] = "what"

    competitor_id: str = link("competitor", owned=True, needed=True)
    happened: str | None = day()
    kind: MoveKind = choice(MoveKind, MoveKind.PRODUCT)
    what: str = text(limit=2000)
    meaning: str = text(limit=2000)
    evidence_id: str | None = link("evidence")


class ThreatCriterion(Record, table=True):
    """One thing that makes a rival dangerous, and how much it counts."""

    prefix: ClassVar[str] = "thc"

    name: str = text(limit=500)
    weight: float | None = number(high=1000)
    note: str = text(limit=2000)
    """What the scores mean."""


class ThreatScore(Record, table=True):
    """How far one criterion holds for one rival, 1 (hardly) to 5 (fully)."""

    prefix: ClassVar[str] = "ths"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("competitor_id", "threat_criterion_id"), {"sqlite_strict": True})

    competitor_id: str = link("competitor", owned=True, needed=True)
    threat_criterion_id: str = link("threat_criterion", owned=True, needed=True)
    score: int | None = whole(low=1, high=5)


class RivalGroup(Record, table=True):
    """A rival is met in deals with a target group."""

    prefix: ClassVar[str] = "rgr"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("competitor_id", "target_group_id"), {"sqlite_strict": True})

    competitor_id: str = link("competitor", owned=True, needed=True)
    target_group_id: str = link("target_group", owned=True, needed=True)


class Scan(Record, table=True):
    """One dated visit to a rival: who looked, and what it came to."""

    prefix: ClassVar[str] = "sca"
    title_column: ClassVar[str] = "summary"

    competitor_id: str = link("competitor", owned=True, needed=True)
    visited: str | None = day()
    visited_by: str = label()
    summary: str = text(limit=2000)


class ScanCheck(Record, table=True):
    """A place of the checklist was looked at in a scan."""

    prefix: ClassVar[str] = "sch"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("scan_id", "scan_place_id"), {"sqlite_strict": True})

    scan_id: str = link("scan", owned=True, needed=True)
    scan_place_id: str = link("scan_place", needed=True)


class FieldEvidence(Record, table=True):
    """A field of a rival's profile rests on a piece of evidence."""

    prefix: ClassVar[str] = "fev"
    title_column: ClassVar[str] = "field"
    __table_args__ = (UniqueConstraint("competitor_id", "field", "evidence_id"), {"sqlite_strict": True})

    competitor_id: str = link("competitor", owned=True, needed=True)
    field: str = label(limit=100)
    """The name of the column."""
    evidence_id: str = link("evidence", needed=True)
