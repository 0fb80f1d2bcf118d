"""The tables of the positioning room: canvas, claims, proofs, messages and launch briefs."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from sqlmodel import UniqueConstraint

from pmm_desk.product.records import Visibility
from pmm_desk.project.record import Record, choice, day, label, link, text, whole, yes_no


class CanvasBlock(StrEnum):
    """The blocks of the positioning canvas, in the order of thinking (alternatives first)."""

    ALTERNATIVE = "alternative"
    CAPABILITY = "capability"
    VALUE = "value"
    BEST_FIT = "best_fit"
    CATEGORY = "category"
    WHY_NOW = "why_now"


class Permission(StrEnum):
    """What a customer allows us to say of them."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    OWN = "own"
    """Our own measurement: no customer to ask."""
    NONE = "none"


class MessageKind(StrEnum):
    """Where a message stands in the message house."""

    ROOF = "roof"
    PILLAR = "pillar"
    ROLE = "role"


class MethodOfTest(StrEnum):
    """How a message was tested with customers (F26)."""

    INTERVIEW = "interview"
    PROMOTION = "promotion"
    """A small promotion with figures."""
    SURVEY = "survey"
    SALES_CALL = "sales_call"
    OTHER = "other"


class ResultOfTest(StrEnum):
    """What a test said."""

    OPEN = "open"
    PASSED = "passed"
    MIXED = "mixed"
    FAILED = "failed"


class TermKind(StrEnum):
    """What a word is to the project: to be avoided and why, approved, or nothing to mark."""

    JARGON = "jargon"
    ABBREVIATION = "abbreviation"
    OWN = "own"
    """Our own word for a thing: marked where no persona uses it."""
    RESTRICTED = "restricted"
    APPROVED = "approved"
    BANNED = "banned"
    FINE = "fine"
    """Known to these customers: not marked, whatever the shipped lists say."""


class Canvas(Record, table=True):
    """One version of the positioning; the statement's slots are Geoffrey Moore's. One of a group is current."""

    prefix: ClassVar[str] = "can"

    name: str = text(limit=500)
    target_group_id: str | None = link("target_group")
    current: int = yes_no()
    for_whom: str = text(customer=True, limit=2000)
    who_need: str = text(customer=True, limit=2000)
    product_is: str = text(customer=True, limit=2000)
    that_does: str = text(customer=True, limit=2000)
    unlike: str = text(limit=2000)
    differs_by: str = text(customer=True, limit=2000)
    cost_of_waiting: str = text(customer=True, limit=2000)
    statement: str = text(customer=True)
    """The statement as one text; empty: composed from the slots."""
    note: str = text()
    reviewed_on: str | None = day()
    """When its texts were last written, or looked at and found right."""
    pillar_use_case: str = text(limit=2000)
    pillar_category: str = text(limit=2000)
    pillar_company: str = text(limit=2000)
    pillar_department: str = text(limit=2000)
    pillar_alternative: str = text(limit=2000)
    pillar_promise: str = text(limit=2000)
    """What the alternative promises."""
    pillar_weakness: str = text(limit=2000)
    pillar_difference: str = text(limit=2000)
    pitch_10: str = text(customer=True)
    """What is said in ten seconds; empty, like the pillars: composed from the canvas."""
    pitch_30: str = text(customer=True)
    pitch_60: str = text(customer=True)
    composed_from: str = label(limit=4000, data=True)
    """JSON: "column language" → a mark of what was composed when the text was written (`composed.py`)."""
    made_on: str | None = day()


class CanvasEntry(Record, table=True):
    """One entry of a canvas block, typed or linked to what another room holds; without words it says what that says."""

    prefix: ClassVar[str] = "ent"
    title_column: ClassVar[str] = "entry"

    canvas_id: str = link("canvas", owned=True, needed=True)
    block: CanvasBlock = choice(CanvasBlock, CanvasBlock.ALTERNATIVE)
    entry: str = text(customer=True, limit=2000)
    competitor_id: str | None = link("competitor")
    claim_id: str | None = link("claim")
    proof_id: str | None = link("proof")
    comparison_row_id: str | None = link("comparison_row")
    feature_id: str | None = link("feature")
    persona_id: str | None = link("persona")
    pain_id: str | None = link("pain")
    customer_type_id: str | None = link("customer_type")
    market_variable_id: str | None = link("market_variable")
    sales_scenario_id: str | None = link("sales_scenario")
    edition_id: str | None = link("edition")
    product_id: str | None = link("product")


class Claim(Record, table=True):
    """One differentiator; it rests on comparison rows, joined by AND (the swap test, E7)."""

    prefix: ClassVar[str] = "clm"
    title_column: ClassVar[str] = "wording"

    code: str = label(limit=40)
    wording: str = text(customer=True, limit=2000)
    note: str = text(limit=2000)
    reviewed_on: str | None = day()
    """When it was last written, or looked at and found right."""


class ClaimRow(Record, table=True):
    """A claim rests on a comparison row."""

    prefix: ClassVar[str] = "clr"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("claim_id", "comparison_row_id"), {"sqlite_strict": True})

    claim_id: str = link("claim", owned=True, needed=True)
    comparison_row_id: str = link("comparison_row", needed=True)


class ClaimEvidence(Record, table=True):
    """A claim is supported by a piece of evidence, whatever its rows rest on."""

    prefix: ClassVar[str] = "cle"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("claim_id", "evidence_id"), {"sqlite_strict": True})

    claim_id: str = link("claim", owned=True, needed=True)
    evidence_id: str = link("evidence", needed=True)


class ClaimProof(Record, table=True):
    """A claim is backed by a proof."""

    prefix: ClassVar[str] = "cpr"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("claim_id", "proof_id"), {"sqlite_strict": True})

    claim_id: str = link("claim", owned=True, needed=True)
    proof_id: str = link("proof", needed=True)


class Proof(Record, table=True):
    """One proof point with date and permission. `figure` is its number for a sheet ("−31%")."""

    prefix: ClassVar[str] = "prf"
    title_column: ClassVar[str] = "wording"

    code: str = label(limit=40)
    wording: str = text(customer=True, limit=2000)
    figure: str = text(customer=True, limit=100)
    caption: str = text(customer=True, limit=500)
    """What the figure counts, for whom, over what time."""
    dated: str | None = day(customer=True)
    permission: Permission = choice(Permission, Permission.NONE)
    visibility: Visibility = choice(Visibility, Visibility.INTERNAL)
    customer: str = label()
    sample_size: int | None = whole(low=1, customer=True)
    """How many cases or answers the figure was counted from (n)."""
    quote: str = text(customer=True, limit=2000)
    """What the customer said, word for word."""
    speaker: str = text(customer=True, limit=500)
    """Who said it, as it may be printed."""


class ProofSource(Record, table=True):
    """Where a proof comes from: a piece of evidence; or another proof, or a claim of our own, that it only repeats."""

    prefix: ClassVar[str] = "pso"
    title_column: ClassVar[str] = "note"

    proof_id: str = link("proof", owned=True, needed=True)
    evidence_id: str | None = link("evidence")
    from_proof_id: str | None = link("proof", owned=True)
    from_claim_id: str | None = link("claim", owned=True)
    note: str = text(limit=2000)


class Message(Record, table=True):
    """The roof, a pillar, or what we say to one role."""

    prefix: ClassVar[str] = "msg"
    title_column: ClassVar[str] = "wording"

    kind: MessageKind = choice(MessageKind, MessageKind.PILLAR)
    title: str = text(limit=500)
    wording: str = text(customer=True, limit=2000)
    persona_id: str | None = link("persona")
    claim_id: str | None = link("claim")
    note: str = text(limit=2000)
    reviewed_on: str | None = day()
    """When it was last written, or looked at and found right."""


class MessagePain(Record, table=True):
    """A message answers a pain (E8)."""

    prefix: ClassVar[str] = "mpn"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("message_id", "pain_id"), {"sqlite_strict": True})

    message_id: str = link("message", owned=True, needed=True)
    pain_id: str = link("pain", owned=True, needed=True)


class MessageRow(Record, table=True):
    """A message rests on a comparison row."""

    prefix: ClassVar[str] = "msr"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("message_id", "comparison_row_id"), {"sqlite_strict": True})

    message_id: str = link("message", owned=True, needed=True)
    comparison_row_id: str = link("comparison_row", needed=True)


class MessageProof(Record, table=True):
    """A message is backed by a proof."""

    prefix: ClassVar[str] = "msp"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("message_id", "proof_id"), {"sqlite_strict": True})

    message_id: str = link("message", owned=True, needed=True)
    proof_id: str = link("proof", needed=True)


class MessageTest(Record, table=True):
    """A message was tried on customers: how, on whom, on how many, what came of it, and what followed (E15, F26)."""

    prefix: ClassVar[str] = "mte"
    title_column: ClassVar[str] = "who"

    message_id: str = link("message", owned=True, needed=True)
    shown: str = text(limit=2000)
    """The words they were shown; another message now means: changed since the test."""
    method: MethodOfTest = choice(MethodOfTest, MethodOfTest.INTERVIEW)
    who: str = text(limit=500)
    n: int | None = whole(low=1, high=10_000_000)
    """How many customers answered or saw it."""
    held_on: str | None = day()
    result: ResultOfTest = choice(ResultOfTest, ResultOfTest.OPEN)
    measure: str = text(limit=500)
    """What was counted ("9 of 11 told it back in their own words")."""
    note: str = text(limit=2000)
    action: str = text(limit=2000)
    """What we change because of it (E17, F27)."""
    acted_on: str | None = day()


class Objection(Record, table=True):
    """A doubt in the customer's words, and what we answer (E16)."""

    prefix: ClassVar[str] = "obj"
    title_column: ClassVar[str] = "objection"

    objection: str = text(limit=2000)
    answer: str = text(customer=True, limit=2000)
    persona_id: str | None = link("persona")
    competitor_id: str | None = link("competitor")
    visibility: Visibility = choice(Visibility, Visibility.INTERNAL)
    """Whether the answer may be given in writing."""
    note: str = text(limit=2000)
    reviewed_on: str | None = day()


class ObjectionProof(Record, table=True):
    """An answer to an objection is backed by a proof."""

    prefix: ClassVar[str] = "obp"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("objection_id", "proof_id"), {"sqlite_strict": True})

    objection_id: str = link("objection", owned=True, needed=True)
    proof_id: str = link("proof", needed=True)


class Brief(Record, table=True):
    """The launch brief of one feature: the product's upper information (E11)."""

    prefix: ClassVar[str] = "brf"
    title_column: ClassVar[str] = "slogan"

    feature_id: str | None = link("feature")
    portrait: str = text(limit=2000)
    pains: str = text(limit=2000)
    rivals: str = text(limit=2000)
    slogan: str = text(customer=True, limit=500)
    value: str = text(customer=True, limit=2000)
    scenario: str = text(customer=True, limit=2000)
    reviewed_on: str | None = day()
    target_group_id: str | None = link("target_group")
    composed_from: str = label(limit=4000, data=True)
    """JSON: "column language" → a mark of what was composed when the text was written (`composed.py`)."""


class BriefField(Record, table=True):
    """A field of its own of a launch brief: what the six parts have no place for (E11, "not limited to")."""

    prefix: ClassVar[str] = "brd"
    title_column: ClassVar[str] = "title"

    brief_id: str = link("brief", owned=True, needed=True)
    title: str = text(limit=500)
    wording: str = text(limit=2000)


class Term(Record, table=True):
    """One word of the project's own list: it adds to the shipped word lists or switches one of their words off."""

    prefix: ClassVar[str] = "trm"
    title_column: ClassVar[str] = "term"

    term: str = text(limit=200)
    kind: TermKind = choice(TermKind, TermKind.JARGON)
    say_instead: str = text(limit=500)
    """What to say instead; for an abbreviation, what it stands for."""
    note: str = text(limit=2000)
