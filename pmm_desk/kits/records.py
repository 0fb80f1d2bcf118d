"""The tables of the kits room: the one-pager's texts, one kit per meeting, and the sheets in it."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from sqlmodel import UniqueConstraint

from pmm_desk.project.record import Record, choice, day, label, link, picture, text, yes_no


class Paper(StrEnum):
    """The paper's format."""

    A4 = "A4"
    LETTER = "Letter"


class SheetKind(StrEnum):
    """The kinds of sheet a kit can hold; offered are those that `kits.gather` knows."""

    ONE_PAGER = "one_pager"
    BATTLECARD = "battlecard"
    TARGET_GROUP = "target_group"
    PERSONA = "persona"
    COMPARISON = "comparison"
    POSITIONING = "positioning"
    MESSAGE_HOUSE = "message_house"
    INTERNAL_BRIEF = "internal_brief"
    TIER_DECISION = "tier_decision"
    SCORECARD = "scorecard"
    TIER_POLICY = "tier_policy"


class OnePager(Record, table=True):
    """The customer one-pager's texts for one target group; without a group it serves all."""

    prefix: ClassVar[str] = "onp"
    title_column: ClassVar[str] = "headline"
    __table_args__ = (UniqueConstraint("target_group_id"), {"sqlite_strict": True})

    target_group_id: str | None = link("target_group")
    headline: str = text(customer=True, limit=500)
    subline: str = text(customer=True, limit=2000)
    problem: str = text(customer=True, limit=2000)
    change_1: str = text(customer=True, limit=2000)
    change_2: str = text(customer=True, limit=2000)
    change_3: str = text(customer=True, limit=2000)
    scenario: str = text(customer=True, limit=2000)
    fits: str = text(customer=True, limit=2000)
    next_step: str = text(customer=True, limit=2000)
    contact: str = label(customer=True)
    address: str = label(customer=True, limit=2000)
    how_1: str = text(customer=True, limit=2000)
    how_2: str = text(customer=True, limit=2000)
    how_3: str = text(customer=True, limit=2000)
    version: str = label(customer=True, limit=40)
    feature_id: str | None = link("feature")
    """The feature it is about; empty: the whole product."""
    with_prices: int = yes_no(default=1)
    """Whether the prices that customers may read are printed."""
    how_picture: str = picture(customer=True)
    """A picture of how it works."""
    comparison_sheet_id: str | None = link("comparison_sheet")
    """The comparison that is printed on it too."""


class OnePagerProof(Record, table=True):
    """A proof printed on a one-pager."""

    prefix: ClassVar[str] = "opp"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("one_pager_id", "proof_id"), {"sqlite_strict": True})

    one_pager_id: str = link("one_pager", owned=True, needed=True)
    proof_id: str = link("proof", needed=True)


class ComparisonSheet(Record, table=True):
    """A comparison for customers: which rows and which rivals it shows, and the words around it."""

    prefix: ClassVar[str] = "csh"
    title_column: ClassVar[str] = "headline"

    headline: str = text(customer=True, limit=500)
    intro: str = text(customer=True, limit=2000)
    next_step: str = text(customer=True, limit=2000)
    contact: str = label(customer=True)
    address: str = label(customer=True, limit=2000)
    anonymous: int = yes_no()
    """Whether the rivals are printed as "Option A", "Option B" …"""


class ComparisonPick(Record, table=True):
    """A row that the PMM picked for a comparison sheet; none picked: the first three that can be printed."""

    prefix: ClassVar[str] = "cpk"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("comparison_sheet_id", "comparison_row_id"), {"sqlite_strict": True})

    comparison_sheet_id: str = link("comparison_sheet", owned=True, needed=True)
    comparison_row_id: str = link("comparison_row", needed=True)


class ComparisonParty(Record, table=True):
    """A rival that a comparison sheet shows; none chosen: all of them."""

    prefix: ClassVar[str] = "cpt"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("comparison_sheet_id", "competitor_id"), {"sqlite_strict": True})

    comparison_sheet_id: str = link("comparison_sheet", owned=True, needed=True)
    competitor_id: str = link("competitor", owned=True, needed=True)


class Kit(Record, table=True):
    """The sheets for one meeting, or for general use."""

    prefix: ClassVar[str] = "kit"

    name: str = text(limit=500)
    meeting: str | None = day()
    language: str = label(limit=20)
    """Empty: the language of the window."""
    paper: Paper = choice(Paper, Paper.A4)
    target_group_id: str | None = link("target_group")
    """Whom one meets; empty: the kit is for general use."""


class KitSheet(Record, table=True):
    """One sheet of a kit: its kind and what it is about."""

    prefix: ClassVar[str] = "ksh"
    title_column: ClassVar[str] = "kind"

    kit_id: str = link("kit", owned=True, needed=True)
    kind: SheetKind = choice(SheetKind, SheetKind.ONE_PAGER)
    one_pager_id: str | None = link("one_pager", owned=True)
    competitor_id: str | None = link("competitor", owned=True)
    target_group_id: str | None = link("target_group", owned=True)
    persona_id: str | None = link("persona", owned=True)
    included: int = yes_no(default=1)
    comparison_sheet_id: str | None = link("comparison_sheet", owned=True)
    canvas_id: str | None = link("canvas", owned=True)
    brief_id: str | None = link("brief", owned=True)
    feature_id: str | None = link("feature", owned=True)
    scorecard_id: str | None = link("scorecard", owned=True)
