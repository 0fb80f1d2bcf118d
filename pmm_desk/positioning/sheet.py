"""The positioning one-pager for customers, from a type that has no internal field at all.

The sheets for our own team, the message house and the internal brief, are carved from it and reached through it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pmm_desk.paper.blocks import Block, Stack, Text
from pmm_desk.paper.figures import NextStep, NumberCards
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Columns, Panel, Section, bullets, statement
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.style import Style
from pmm_desk.paper.text import Run
from pmm_desk.positioning.appendix import Backing, Entry, Said, Source
from pmm_desk.positioning.brief_sheet import InternalBrief, draw_brief
from pmm_desk.positioning.house_sheet import Doubt, MessageHouse, RoleLine, Stone, draw_house

__all__ = [
    "Backing",
    "Doubt",
    "Entry",
    "InternalBrief",
    "MessageHouse",
    "PositioningSheet",
    "ProofFigure",
    "RoleLine",
    "Said",
    "Source",
    "Stone",
    "draw",
    "draw_brief",
    "draw_house",
]
ABREAST = 3
FIGURES = 4


@dataclass(frozen=True, slots=True)
class ProofFigure:
    """One proof: its number, what it says, its date and number of cases."""

    figure: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PositioningSheet:
    """Everything the sheet prints; every field is customer-facing by definition, empty ones do not print."""

    product_name: str
    category: str = ""
    headline: str = ""
    subline: str = ""
    statement: str = ""
    pillars: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    """What sets the product apart."""
    value: tuple[str, ...] = ()
    fits: tuple[str, ...] = ()
    why_now: tuple[str, ...] = ()
    waiting: str = ""
    """What waiting costs."""
    proofs: tuple[ProofFigure, ...] = ()
    quote: str = ""
    speaker: str = ""
    next_step: str = ""
    contact: str = ""
    link: str = ""
    language_name: str = ""
    day: date | None = None
    logo: bytes = b""


def draw(sheet: PositioningSheet, style: Style) -> Page:
    """The positioning as a page for customers, in the words of the style's language."""
    words = style.words
    title = sheet.headline or sheet.product_name
    body = [*_opening(sheet, words), *_reasons(sheet, words), *_closing(sheet, words)]
    kicker = words.joined([sheet.product_name if sheet.headline else "", sheet.category])
    notes = [sheet.product_name, sheet.category, words.day(sheet.day), sheet.language_name]
    return Page(
        title=words.joined([words(QT_TRANSLATE_NOOP("Sheet", "Positioning")), title]),
        visibility="customer",
        style=style,
        header=Header(kicker or title, title, sheet.subline, (), "", sheet.product_name, sheet.logo),
        body=[block for block in body if block is not None],
        footer=Footer("", words.joined(notes)),
        anchored=bool(sheet.next_step or sheet.contact or sheet.link),
    )


def _opening(sheet: PositioningSheet, words: Words) -> list[Block | None]:
    """The statement, and the reasons in the order of their weight."""
    name = words(QT_TRANSLATE_NOOP("Sheet", "What it is for you"))
    grounds: list[Block] = [
        Panel(Text([Run(text, "semibold")], "lead", "title"), "quiet", bar="accent", pad=(12, 10))
        for text in sheet.pillars
    ]
    title = words(QT_TRANSLATE_NOOP("Sheet", "What you can count on"))
    rows = [grounds[at : at + ABREAST] for at in range(0, len(grounds), ABREAST)]
    houses: list[Block] = [Columns(row, (), 10) if len(row) > 1 else row[0] for row in rows]
    return [
        statement(sheet.statement, name) if sheet.statement else None,
        Section(title, Stack(houses, 10)) if houses else None,
        NumberCards([(proof.figure, proof.label, proof.note) for proof in _figures(sheet)], name=title)
        if _figures(sheet)
        else None,
    ]


def _figures(sheet: PositioningSheet) -> list[ProofFigure]:
    return [proof for proof in sheet.proofs if proof.figure][:FIGURES]


def _reasons(sheet: PositioningSheet, words: Words) -> list[Block | None]:
    """What sets it apart, what it is worth, whom it fits, why now."""
    parts = (
        (words(QT_TRANSLATE_NOOP("Sheet", "What sets it apart")), sheet.apart),
        (words(QT_TRANSLATE_NOOP("Sheet", "What it is worth")), sheet.value),
        (words(QT_TRANSLATE_NOOP("Sheet", "Whom it fits")), sheet.fits),
    )
    columns: list[Block] = [Section(title, _listed(texts)) for title, texts in parts if texts]
    told = [*sheet.why_now, *([sheet.waiting] if sheet.waiting else [])]
    now = words(QT_TRANSLATE_NOOP("Sheet", "Why now"))
    return [
        Columns(columns, (), 18) if len(columns) > 1 else (columns[0] if columns else None),
        Panel(Section(now, _listed(told)), "soft") if told else None,
    ]


def _closing(sheet: PositioningSheet, words: Words) -> list[Block | None]:
    """Proofs in words, one voice of a customer, and the next step."""
    shown = _figures(sheet)
    spoken = [words.joined([proof.label, proof.note]) for proof in sheet.proofs if proof not in shown]
    speaker = [Run("  " + sheet.speaker, colour="muted")] if sheet.speaker else []
    voice = [Run(sheet.quote, "italic", "title"), *speaker] if sheet.quote else []
    step = words(QT_TRANSLATE_NOOP("Sheet", "Next step"))
    asked = sheet.next_step or sheet.contact or sheet.link
    return [
        Section(words(QT_TRANSLATE_NOOP("Sheet", "Proof")), _listed(spoken)) if spoken else None,
        Text(voice, "lead") if voice else None,
        NextStep(step, sheet.next_step, sheet.contact, sheet.link, name=step) if asked else None,
    ]


def _listed(texts: Sequence[str]) -> Block:
    return Text(texts[0]) if len(texts) == 1 else bullets(texts)
