"""The sheet of one target group: an internal page on who they are, what they are worth and what to say.

The sheet of a persona is carved from it, and reached through it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from pmm_desk.audience.persona_sheet import Evidence, PersonaSheet, draw_persona
from pmm_desk.paper.blocks import Block, Stack, Text
from pmm_desk.paper.figures import Formula, Funnel
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Columns, Section, bullets, lead_run, panel, statement
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.pictures import CIRCLE, Beside, Picture
from pmm_desk.paper.scales import Monogram
from pmm_desk.paper.style import Style
from pmm_desk.paper.tables import lines
from pmm_desk.paper.text import Run

__all__ = ["Card", "Evidence", "MemberLine", "Numbers", "PersonaSheet", "TargetGroupSheet", "draw", "draw_persona"]


@dataclass(frozen=True, slots=True)
class Card:
    """One part of the formula: its name and its key lines."""

    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbers:
    """The reckoning of a group; rates are shares of one, None means that there is no figure.

    `at_most` says that shares of accounts overlap, so that the revenue reads "up to".
    """

    accounts: int | None = None
    response: float | None = None
    responders: float | None = None
    win: float | None = None
    deals: float | None = None
    yearly_value: float | None = None
    revenue: float | None = None
    currency: str = ""
    at_most: bool = False


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One role in the buying committee: who, which part, how much influence, what they care for, what we say."""

    name: str
    part: str = ""
    influence: int | None = None
    cares: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class TargetGroupSheet:
    """Everything the sheet prints, as plain values; empty blocks do not print."""

    name: str
    product_name: str = ""
    need: str = ""
    priority_class: str = ""
    influence: int | None = None
    as_of: date | None = None
    persona: Card | None = None
    customer_type: Card | None = None
    behaviour: Card | None = None
    numbers: Numbers = field(default_factory=Numbers)
    quote: str = ""
    speaker: str = ""
    pains: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    objections: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    trigger: str = ""
    buying: tuple[tuple[str, str], ...] = ()
    messages: tuple[str, ...] = ()
    committee: tuple[MemberLine, ...] = ()
    market: tuple[tuple[str, str], ...] = ()
    """What changes around them, by its kind, and what follows for us."""
    team: str = ""
    activity: str = ""
    agreed: str = ""
    """Who of sales agreed to the group, and when."""
    rank: str = ""
    """Its place among all groups by expected revenue."""
    portrait: bytes = b""
    monogram: str = ""
    logo: bytes = b""
    notes: str = ""
    findings: tuple[str, ...] = ()


def draw(sheet: TargetGroupSheet, style: Style) -> Page:
    """The target group as an internal page, in the words of the style's language."""
    words = style.words
    internal = words(QT_TRANSLATE_NOOP("Sheet", "Internal"))
    kind = words(QT_TRANSLATE_NOOP("Sheet", "Target group"))
    influence = (
        words(QT_TRANSLATE_NOOP("Sheet", "{level} of 5")).format(level=sheet.influence) if sheet.influence else ""
    )
    facts = (
        (words(QT_TRANSLATE_NOOP("Sheet", "Priority class")), sheet.priority_class),
        (words(QT_TRANSLATE_NOOP("Sheet", "Influence")), influence),
        (words(QT_TRANSLATE_NOOP("Sheet", "As of")), words.day(sheet.as_of)),
    )
    kept = words(QT_TRANSLATE_NOOP("Sheet", "For our own team only: do not pass on"))
    body = [*_who(sheet, words), *_care(sheet, words), _committee(sheet, words), *_reach(sheet, words)]
    return Page(
        title=words.joined([kind, sheet.name]),
        visibility="internal",
        style=style,
        header=Header(
            words.joined([sheet.product_name, kind]),
            sheet.name,
            sheet.need,
            facts,
            internal,
            sheet.product_name,
            sheet.logo,
        ),
        body=[block for block in body if block is not None],
        footer=Footer(internal, words.joined([kept, words.day(sheet.as_of)])),
    )


FACE = 34.0
"""The height of a face in points at scale 1."""


def _beside(blocks: Sequence[Block | None], gap: float = 10.0) -> Block | None:
    """The blocks that exist, side by side."""
    kept = [block for block in blocks if block is not None]
    return Columns(kept, gap=gap) if len(kept) > 1 else kept[0] if kept else None


def _who(sheet: TargetGroupSheet, words: Words) -> list[Block | None]:
    """The formula, the numbers and one sentence in their words."""
    kinds = (
        (words(QT_TRANSLATE_NOOP("Sheet", "Role")), sheet.persona),
        (words(QT_TRANSLATE_NOOP("Sheet", "Customer type")), sheet.customer_type),
        (words(QT_TRANSLATE_NOOP("Sheet", "Buying behaviour")), sheet.behaviour),
    )
    cards = [(kind, card.name, card.lines) for kind, card in kinds if card is not None]
    return [
        Formula(cards, name=words(QT_TRANSLATE_NOOP("Sheet", "Formula"))) if cards else None,
        _numbers(sheet.numbers, sheet.rank, words),
        _quote(sheet, words),
    ]


def _quote(sheet: TargetGroupSheet, words: Words) -> Block | None:
    """One sentence in their words, beside the face of who says it."""
    if not sheet.quote:
        return None
    said = [Run(sheet.quote, "italic"), *([Run("  " + sheet.speaker, colour="muted")] if sheet.speaker else [])]
    spoken = statement(said, words(QT_TRANSLATE_NOOP("Sheet", "Quote")))
    if sheet.portrait:
        return Beside(Picture(sheet.portrait, FACE, CIRCLE, alternative=sheet.speaker), spoken)
    return Beside(Monogram(sheet.monogram, FACE), spoken) if sheet.monogram else spoken


def _numbers(numbers: Numbers, rank: str, words: Words) -> Block | None:
    """The funnel, when at least one figure is known."""
    known = (numbers.accounts, numbers.responders, numbers.deals, numbers.revenue)
    if all(value is None for value in known):
        return None
    revenue = words.money(numbers.revenue, numbers.currency)
    if numbers.at_most and revenue:
        revenue = words(QT_TRANSLATE_NOOP("Sheet", "up to {amount}")).format(amount=revenue)
    stages = [
        (words.number(numbers.accounts), words(QT_TRANSLATE_NOOP("Sheet", "Reachable accounts"))),
        (words.number(numbers.responders), words(QT_TRANSLATE_NOOP("Sheet", "Responders"))),
        (words.number(numbers.deals), words(QT_TRANSLATE_NOOP("Sheet", "Deals"))),
        (revenue, words(QT_TRANSLATE_NOOP("Sheet", "Expected revenue"))),
    ]
    value = words.money(numbers.yearly_value, numbers.currency)
    rates = [words.percent(numbers.response), words.percent(numbers.win), f"× {value}" if value else ""]
    place = words.pair(words(QT_TRANSLATE_NOOP("Sheet", "By expected revenue")), rank) if rank else ""
    return Section(
        words.joined([words(QT_TRANSLATE_NOOP("Sheet", "The numbers")), place]),
        Funnel([(figure or "–", label) for figure, label in stages], rates),
    )


def _care(sheet: TargetGroupSheet, words: Words) -> list[Block | None]:
    """What hurts, what they want done, what they decide by and what holds them back."""
    return [
        _beside(
            [
                _listed(words(QT_TRANSLATE_NOOP("Sheet", "Pains")), sheet.pains),
                _listed(words(QT_TRANSLATE_NOOP("Sheet", "Jobs to be done")), sheet.jobs),
            ]
        ),
        _beside(
            [
                _listed(words(QT_TRANSLATE_NOOP("Sheet", "Decides by")), sheet.criteria),
                _listed(words(QT_TRANSLATE_NOOP("Sheet", "Objections")), sheet.objections, care=True),
            ]
        ),
    ]


def _listed(title: str, texts: Sequence[str], *, care: bool = False) -> Block | None:
    kept = [text for text in texts if text]
    return panel(title, bullets(kept, "warning" if care else "accent"), care=care) if kept else None


def _committee(sheet: TargetGroupSheet, words: Words) -> Block | None:
    """Who decides: one row per role."""
    if not sheet.committee:
        return None
    silent = words(QT_TRANSLATE_NOOP("Sheet", "no message yet"))
    rows = [
        (
            Text(member.name, weight="semibold"),
            Text(words.joined([member.part, f"{member.influence}/5" if member.influence else ""])),
            Text(member.cares, colour="muted"),
            Text(member.message) if member.message else Text(silent, colour="warning"),
        )
        for member in sheet.committee
    ]
    return Section(words(QT_TRANSLATE_NOOP("Sheet", "Buying committee")), lines(rows, (0.23, 0.2, 0.29, 0.28)))


def _market(sheet: TargetGroupSheet, words: Words) -> Block | None:
    """What the market changes, as far as it leads to something."""
    told = [lead_run(kind, text, chinese=words.chinese) for kind, text in sheet.market if text]
    return Section(words(QT_TRANSLATE_NOOP("Sheet", "What the market changes")), bullets(told)) if told else None


def _reach(sheet: TargetGroupSheet, words: Words) -> list[Block | None]:
    """When and where to reach them, what to say, and what is still open."""
    channels = [text for text in sheet.channels if text]
    buying = [
        Columns([Text(label, colour="muted"), Text(value, weight="semibold")], (1.2, 1), 6)
        for label, value in sheet.buying
        if value
    ]
    messages = [[Run(text, "semibold", "title")] for text in sheet.messages if text]
    findings = [text for text in sheet.findings if text]
    return [
        Section(words(QT_TRANSLATE_NOOP("Sheet", "What we say")), bullets(messages)) if messages else None,
        _market(sheet, words),
        _beside(
            [
                Section(words(QT_TRANSLATE_NOOP("Sheet", "Trigger")), Text(sheet.trigger)) if sheet.trigger else None,
                Section(words(QT_TRANSLATE_NOOP("Sheet", "Reach them through")), bullets(channels))
                if channels
                else None,
                Section(words(QT_TRANSLATE_NOOP("Sheet", "How they buy")), Stack(buying, 2)) if buying else None,
            ],
            gap=18,
        ),
        _beside(
            [
                Section(title, Text(text)) if text else None
                for title, text in (
                    (words(QT_TRANSLATE_NOOP("Sheet", "Team")), sheet.team),
                    (words(QT_TRANSLATE_NOOP("Sheet", "Activity")), sheet.activity),
                    (words(QT_TRANSLATE_NOOP("Sheet", "Agreed with sales")), sheet.agreed),
                )
            ],
            gap=18,
        ),
        _beside(
            [
                Section(words(QT_TRANSLATE_NOOP("Sheet", "Notes")), Text(sheet.notes)) if sheet.notes else None,
                Section(words(QT_TRANSLATE_NOOP("Sheet", "Still open")), bullets(findings, "warning"), "warning")
                if findings
                else None,
            ],
            gap=18,
        ),
    ]
