"""The comparison for customers: facts only, from a type that has no internal field at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pmm_desk.paper.blocks import Block, Stack, Text
from pmm_desk.paper.figures import NextStep
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Section, bullets, statement
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.style import Style
from pmm_desk.paper.tables import Comparison

NOT_SHOWN = "–"
"""What stands where there is no public, dated, fresh fact."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where the marks of one column come from: its name, what was seen, and when it was seen last."""

    column: str
    text: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class CustomerComparison:
    """Everything the sheet prints; every field is customer-facing by definition, empty ones do not print.

    A mark is yes, partly, no, or '' where no fact may be shown.
    """

    product_name: str
    category: str = ""
    headline: str = ""
    intro: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sources: tuple[Source, ...] = ()
    next_step: str = ""
    contact: str = ""
    link: str = ""
    day: date | None = None


def mark_words(words: Words) -> dict[str, str]:
    """The printed names of the four marks."""
    return {
        "yes": words(QT_TRANSLATE_NOOP("Sheet", "Yes")),
        "partly": words(QT_TRANSLATE_NOOP("Sheet", "Partly")),
        "no": words(QT_TRANSLATE_NOOP("Sheet", "No")),
        "unknown": words(QT_TRANSLATE_NOOP("Sheet", "Unknown")),
    }


def draw(sheet: CustomerComparison, style: Style) -> Page:
    """The comparison as a page for customers, in the words of the style's language."""
    words = style.words
    compare = words(QT_TRANSLATE_NOOP("Sheet", "How we compare"))
    return Page(
        title=words.joined([sheet.product_name, words(QT_TRANSLATE_NOOP("Sheet", "Comparison"))]),
        visibility="customer",
        style=style,
        header=Header(
            words.joined([sheet.product_name, words(QT_TRANSLATE_NOOP("Sheet", "Comparison"))]),
            sheet.headline or compare,
            sheet.category,
            initial=sheet.product_name,
        ),
        body=[block for block in _body(sheet, words, compare) if block is not None],
        footer=Footer("", _notes(sheet, words)),
        anchored=bool(sheet.next_step or sheet.contact or sheet.link),
    )


def _body(sheet: CustomerComparison, words: Words, compare: str) -> list[Block | None]:
    rows = tuple((label, tuple(cell or NOT_SHOWN for cell in cells)) for label, cells in sheet.rows)
    step = words(QT_TRANSLATE_NOOP("Sheet", "Next step"))
    missing = words(QT_TRANSLATE_NOOP("Sheet", "{sign} no public, dated fact")).format(sign=NOT_SHOWN)
    table: list[Block] = [Comparison(sheet.columns, rows, mark_words(words))]
    if any(not cell for _, cells in sheet.rows for cell in cells):
        table.append(Text(missing, "caption", "muted"))
    return [
        statement(sheet.intro, compare) if sheet.intro else None,
        Section(compare, Stack(table, 4)) if rows else None,
        _sources(sheet, words),
        NextStep(step, sheet.next_step, sheet.contact, sheet.link, name=step)
        if sheet.next_step or sheet.contact or sheet.link
        else None,
    ]


def _sources(sheet: CustomerComparison, words: Words) -> Block | None:
    """One line for each column: what was seen, and when it was seen last."""
    entries = [
        words.pair(source.column, words.joined([source.text, _seen(source, words)]))
        for source in sheet.sources
        if source.text or source.day
    ]
    if not entries:
        return None
    return Section(words(QT_TRANSLATE_NOOP("Sheet", "Where this comes from")), bullets(entries))


def _seen(source: Source, words: Words) -> str:
    if source.day is None:
        return ""
    return words(QT_TRANSLATE_NOOP("Sheet", "seen on {date}")).format(date=words.day(source.day))


def _notes(sheet: CustomerComparison, words: Words) -> str:
    facts = words(QT_TRANSLATE_NOOP("Sheet", "Public facts only, as of {date}"))
    return words.joined([sheet.product_name, facts.format(date=words.day(sheet.day)) if sheet.day else ""])
