"""The tables of the competitors room: rivals, what buyers compare, evidence, battlecards, deals."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from sqlmodel import UniqueConstraint

from pmm_desk.competitors.comparison_records import (
    Axis,
    AxisSource,
    BubbleSize,
    CellState,
    MapPlace,
    MapRow,
    Mark,
    MarkWord,
    RivalMap,
    RowImportance,
)
from pmm_desk.competitors.rival_records import (
    FieldEvidence,
    MoveKind,
    RivalGroup,
    RivalMove,
    RivalPrice,
    Scan,
    ScanCheck,
    ThreatCriterion,
    ThreatScore,
)
from pmm_desk.product.records import Visibility
from pmm_desk.project.record import Record, choice, day, label, link, picture, text, whole, yes_no

__all__ = [
    "Axis",
    "AxisSource",
    "BubbleSize",
    "CellState",
    "FieldEvidence",
    "MapPlace",
    "MapRow",
    "Mark",
    "MarkWord",
    "MoveKind",
    "RivalGroup",
    "RivalMap",
    "RivalMove",
    "RivalPrice",
    "RowImportance",
    "Scan",
    "ScanCheck",
    "ThreatCriterion",
    "ThreatScore",
]


class CompetitorKind(StrEnum):
    """What kind of alternative this is; the status quo is one of them."""

    DIRECT = "direct"
    SUITE = "suite"
    ADJACENT = "adjacent"
    STATUS_QUO = "status_quo"


class CompetitorStatus(StrEnum):
    """How alive a rival is in our deals."""

    ACTIVE = "active"
    ADJACENT = "adjacent"
    EMERGING = "emerging"
    DECLINING = "declining"


class EvidenceKind(StrEnum):
    """Where a piece of evidence comes from; each kind has its own freshness limit."""

    SITE = "site"
    DOCUMENTS = "documents"
    PRICE_PAGE = "price_page"
    REVIEW = "review"
    TENDER = "tender"
    INTERVIEW = "interview"
    TRIAL = "trial"
    WIN_LOSS = "win_loss"
    JOB_POST = "job_post"
    SUPPORT = "support"
    WEBINAR = "webinar"
    SITE_VISIT = "site_visit"
    BROCHURE = "brochure"
    RESELLER = "reseller"
    DEFINITION = "definition"


class Certainty(StrEnum):
    """How far a piece of evidence carries."""

    FACT = "fact"
    INFERENCE = "inference"
    ASSUMPTION = "assumption"


class SourceGrade(StrEnum):
    """Reliability of the source, Admiralty scale (A best, F cannot be judged)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Block(StrEnum):
    """The blocks of a battlecard, in the order of the card."""

    CONTEXT = "context"
    ONE_LINE = "one_line"
    MEET = "meet"
    THEY_WIN = "they_win"
    WE_WIN = "we_win"
    SAY_FIRST = "say_first"
    TALKING_POINT = "talking_point"
    QUESTION = "question"
    STRENGTH = "strength"
    THEY_SAY = "they_say"
    OBJECTION = "objection"
    PRICE = "price"
    PROOF = "proof"
    DO_NOT_SAY = "do_not_say"
    CHANGED = "changed"


class DealResult(StrEnum):
    """How a deal ended."""

    WON = "won"
    LOST = "lost"
    NO_DECISION = "no_decision"


class ReasonKind(StrEnum):
    """What kind of reason decided a deal, so that reasons can be counted."""

    UNSORTED = "unsorted"
    PRODUCT = "product"
    PRICE = "price"
    BUYER = "buyer"
    """Somebody else decided, or owned the budget."""
    TRUST = "trust"
    """Proof, references, the company behind the product."""
    EFFORT = "effort"
    """Switching, integration, training."""
    TIMING = "timing"
    SERVICE = "service"
    OTHER = "other"


class Competitor(Record, table=True):
    """One alternative the buyer has: a rival, a suite, or the status quo."""

    prefix: ClassVar[str] = "riv"

    code: str = label(limit=40)
    name: str = text(customer=True, limit=500)
    """Printed for customers only on a comparison sheet that names its rivals."""
    kind: CompetitorKind = choice(CompetitorKind, CompetitorKind.DIRECT)
    status: CompetitorStatus = choice(CompetitorStatus, CompetitorStatus.ACTIVE)
    kind_note: str = text(limit=2000)
    positioning: str = text()
    """Their positioning in their own words."""
    target_market: str = text()
    strengths: str = text()
    weaknesses: str = text()
    price: str = text(limit=2000)
    price_date: str | None = day()
    price_source: str = text(limit=2000)
    moves: str = text()
    founded: str = label(limit=100)
    headquarters: str = text(limit=500)
    people: str = label(limit=100)
    funding: str = text(limit=2000)
    website: str = label()
    threat: int | None = whole(low=1, high=5)
    """How dangerous the team takes it to be; empty where the weighted criteria say it."""
    tagline: str = text(limit=500)
    use_case: str = text(limit=2000)
    logo: str = picture()
    switching_cost: str = text(limit=2000)
    """What it costs a buyer to leave them for us: money, time, habits (D1)."""


class ComparisonRow(Record, table=True):
    """One thing that buyers compare, and what we have of it."""

    prefix: ClassVar[str] = "cmp"

    code: str = label(limit=40)
    name: str = text(customer=True, limit=500)
    heading: str = text(customer=True, limit=500)
    """The heading it stands under; empty for none."""
    ours: Mark = choice(Mark, Mark.UNKNOWN)
    note: str = text(limit=2000)
    feature_id: str | None = link("feature")
    gap_reason: str = text(limit=2000)
    """Why we lack it (D1)."""
    gap_answer: str = text(limit=2000)
    """What we say where a rival has it and we have not (D1)."""


class Cell(Record, table=True):
    """What one rival has of one comparison row. No cell means unknown."""

    prefix: ClassVar[str] = "cel"
    title_column: ClassVar[str] = "mark"
    __table_args__ = (UniqueConstraint("comparison_row_id", "competitor_id"), {"sqlite_strict": True})

    comparison_row_id: str = link("comparison_row", owned=True, needed=True)
    competitor_id: str = link("competitor", owned=True, needed=True)
    mark: Mark = choice(Mark, Mark.UNKNOWN)
    note: str = text(limit=2000)


class Evidence(Record, table=True):
    """One thing seen or heard, with date and grade (Admiralty: source A–F, information 1–6)."""

    prefix: ClassVar[str] = "evi"
    title_column: ClassVar[str] = "source"

    code: str = label(limit=40)
    competitor_id: str | None = link("competitor")
    kind: EvidenceKind = choice(EvidenceKind, EvidenceKind.SITE)
    source: str = text(customer=True, limit=2000)
    address: str = label(limit=2000)
    seen: str | None = day(customer=True)
    certainty: Certainty = choice(Certainty, Certainty.FACT)
    source_grade: SourceGrade = choice(SourceGrade, SourceGrade.F)
    information_grade: int | None = whole(low=1, high=6)
    visibility: Visibility = choice(Visibility, Visibility.INTERNAL)
    quote: str = text()
    note: str = text()
    seen_by: str = label()
    expires: str | None = day()
    scan_id: str | None = link("scan")
    """The scan that brought it in."""
    screenshot: str = picture()


class ScanPlace(Record, table=True):
    """One place to look at in a scan, and the kind of evidence found there: its limit says when to look again."""

    prefix: ClassVar[str] = "spl"

    name: str = text(limit=500)
    kind: EvidenceKind = choice(EvidenceKind, EvidenceKind.SITE)
    retired: int = yes_no()
    """No longer asked for; scans that looked there remember it."""


class CellEvidence(Record, table=True):
    """A cell rests on a piece of evidence."""

    prefix: ClassVar[str] = "cev"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("cell_id", "evidence_id"), {"sqlite_strict": True})

    cell_id: str = link("cell", owned=True, needed=True)
    evidence_id: str = link("evidence", needed=True)


class BattlecardLine(Record, table=True):
    """One line of a rival's battlecard; `reply` is the answer, the reason or the source note of that line."""

    prefix: ClassVar[str] = "bcl"
    title_column: ClassVar[str] = "line"

    competitor_id: str = link("competitor", owned=True, needed=True)
    block: Block = choice(Block, Block.TALKING_POINT)
    line: str = text(limit=2000)
    reply: str = text(limit=2000)
    visibility: Visibility = choice(Visibility, Visibility.INTERNAL)
    comparison_row_id: str | None = link("comparison_row")
    """The row that refutes a do-not-say line, or that the line rests on."""


class LineCard(Record, table=True):
    """A battlecard line stands on the card of a further rival as well: written once, the same everywhere."""

    prefix: ClassVar[str] = "lca"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("battlecard_line_id", "competitor_id"), {"sqlite_strict": True})

    battlecard_line_id: str = link("battlecard_line", owned=True, needed=True)
    competitor_id: str = link("competitor", owned=True, needed=True)


class CardIssue(Record, table=True):
    """A battlecard as it was given out on a day, so that the next one can say what changed since."""

    prefix: ClassVar[str] = "iss"
    title_column: ClassVar[str] = "issued"

    competitor_id: str = link("competitor", owned=True, needed=True)
    issued: str | None = day()
    issued_by: str = label()
    content: str = label(limit=1_000_000, data=True)
    """JSON: the lines with their texts by language, and the marks of the quick comparison (`card.snapshot`)."""


class LineEvidence(Record, table=True):
    """A battlecard line rests on a piece of evidence."""

    prefix: ClassVar[str] = "lev"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("battlecard_line_id", "evidence_id"), {"sqlite_strict": True})

    battlecard_line_id: str = link("battlecard_line", owned=True, needed=True)
    evidence_id: str = link("evidence", needed=True)


class Deal(Record, table=True):
    """One deal won, lost or not decided, and why (B6)."""

    prefix: ClassVar[str] = "dea"
    title_column: ClassVar[str] = "reason"

    closed: str | None = day()
    target_group_id: str | None = link("target_group")
    competitor_id: str | None = link("competitor")
    result: DealResult = choice(DealResult, DealResult.WON)
    reason: str = text(limit=2000)
    nearly_lost: str = text(limit=2000)
    quote: str = text(limit=2000)
    reason_kind: ReasonKind = choice(ReasonKind, ReasonKind.UNSORTED)
    form_key: str = label(limit=200, data=True)
    """The line of the form that it came in by, so that the same form read twice adds nothing; else ''."""


class DealRow(Record, table=True):
    """A deal was decided by what the parties have of a comparison row."""

    prefix: ClassVar[str] = "der"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("deal_id", "comparison_row_id"), {"sqlite_strict": True})

    deal_id: str = link("deal", owned=True, needed=True)
    comparison_row_id: str = link("comparison_row", needed=True)


class RippleTask(Record, table=True):
    """Something to look at again, because what it rests on changed; the ids stay when their rows go."""

    prefix: ClassVar[str] = "rip"
    title_column: ClassVar[str] = "aspect"

    changed: str = label(limit=40, data=True)
    """The id of the comparison row or the rival that changed."""
    rival: str = label(limit=40, data=True)
    """The rival whose mark or profile changed; '' for our own mark."""
    aspect: str = label(limit=40, data=True)
    """mark, ours, or the column of the profile."""
    was: str = label(limit=2000, data=True)
    became: str = label(limit=2000, data=True)
    seen: str | None = day()
    concerned: str = label(limit=40, data=True)
    """The id of the row to look at."""
    done: int = yes_no()
