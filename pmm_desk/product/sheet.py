"""The customer one-pager: from a type that has no internal field at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pmm_desk.paper.blocks import Block, Stack, Text
from pmm_desk.paper.figures import NextStep, NumberCards, Steps
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Columns, Panel, Section, numbered, statement
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.pictures import Picture
from pmm_desk.paper.style import WIDEST, Style
from pmm_desk.paper.tables import Comparison


@dataclass(frozen=True, slots=True)
class Figure:
    """One proof as a number: the figure, what it says, and its date and number of cases."""

    figure: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a customer said and lets us print, and who says it."""

    words: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """A comparison for customers: names of the columns, ours first, and rows of (label, cells).

    A cell is yes, partly, no or unknown, or a text that is printed as it stands.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class ProductOnePager:
    """Everything the one-pager prints; every field is customer-facing by definition, empty ones do not print."""

    product_name: str
    category: str = ""
    headline: str = ""
    subline: str = ""
    audience_line: str = ""
    problem: str = ""
    changes: tuple[str, ...] = ()
    how: tuple[str, ...] = ()
    """How it works, in up to three steps."""
    proofs: tuple[Figure, ...] = ()
    quote: Quote | None = None
    comparison: Rows | None = None
    scene: str = ""
    fits: str = ""
    price_line: str = ""
    next_step: str = ""
    contact: str = ""
    link: str = ""
    version: str = ""
    language_name: str = ""
    day: date | None = None
    sources: tuple[str, ...] = ()
    logo: bytes = b""
    how_picture: bytes = b""
    """A picture of how it works, PNG or JPEG."""


HOW_PICTURE = 120.0
"""The height of the picture of how it works, in points at scale 1."""


def mark_words(words: Words) -> Mapping[str, str]:
    """The printed names of the four marks."""
    return {
        "yes": words(QT_TRANSLATE_NOOP("Sheet", "Yes")),
        "partly": words(QT_TRANSLATE_NOOP("Sheet", "Partly")),
        "no": words(QT_TRANSLATE_NOOP("Sheet", "No")),
        "unknown": words(QT_TRANSLATE_NOOP("Sheet", "Unknown")),
    }


def draw(sheet: ProductOnePager, style: Style) -> Page:
    """The one-pager as a page, in the words of the style's language; a short one is set in larger text."""
    roomy = _page(sheet, style, "lead")
    return roomy if roomy.fit().scale == WIDEST else _page(sheet, style, "body")


def _page(sheet: ProductOnePager, style: Style, role: str) -> Page:
    words = style.words
    header = Header(
        words.joined([sheet.product_name, sheet.category]),
        sheet.headline or sheet.product_name,
        "\n".join(line for line in (sheet.subline, sheet.audience_line) if line),
        initial=sheet.product_name,
        logo=sheet.logo,
    )
    return Page(
        title=words.joined([sheet.product_name, words(QT_TRANSLATE_NOOP("Sheet", "One-pager"))]),
        visibility="customer",
        style=style,
        header=header,
        body=[block for block in _body(sheet, words, role) if block is not None],
        footer=Footer("", _notes(sheet, words)),
        anchored=bool(sheet.next_step or sheet.contact or sheet.link),
    )


def _body(sheet: ProductOnePager, words: Words, role: str) -> list[Block | None]:
    problem = words(QT_TRANSLATE_NOOP("Sheet", "The problem"))
    proof = words(QT_TRANSLATE_NOOP("Sheet", "Proof"))
    step = words(QT_TRANSLATE_NOOP("Sheet", "Next step"))
    cards = [(proof.figure, proof.label, proof.note) for proof in sheet.proofs]
    asks = sheet.next_step or sheet.contact or sheet.link
    return [
        statement(sheet.problem, problem) if sheet.problem else None,
        _changes(sheet, words, role),
        _how(sheet, words, role),
        *(NumberCards(row, role, name=proof) for row in rows_of(cards)),
        _beside(sheet, words, role),
        _terms(sheet, words, role),
        NextStep(step, sheet.next_step, sheet.contact, sheet.link, name=step) if asks else None,
    ]


def _changes(sheet: ProductOnePager, words: Words, role: str) -> Block | None:
    """What changes: numbered where nothing else is, on cards where the steps below have the numbers."""
    changes = [text for text in sheet.changes if text]
    if not changes:
        return None
    inside: Block = Steps(changes, role) if len(changes) < 4 else numbered(changes)
    if any(sheet.how) and len(changes) < 4:
        inside = Columns([Panel(Text(text, role, "title", "semibold"), bar="accent") for text in changes], gap=10)
    return Section(words(QT_TRANSLATE_NOOP("Sheet", "What changes")), inside)


def _how(sheet: ProductOnePager, words: Words, role: str) -> Block | None:
    """How it works: three steps, or a picture, or the steps beside the picture."""
    how = words(QT_TRANSLATE_NOOP("Sheet", "How it works"))
    steps = [text for text in sheet.how if text]
    picture = Picture(sheet.how_picture, HOW_PICTURE, alternative=how) if sheet.how_picture else None
    if picture is None or not picture.is_picture:
        return Section(how, Steps(steps, role) if len(steps) < 4 else numbered(steps)) if steps else None
    if not steps:
        return Section(how, picture)
    return Section(how, Columns([picture, numbered(steps)], (1, 1.1), 18))


def rows_of(cards: Sequence[tuple[str, str, str]]) -> list[Sequence[tuple[str, str, str]]]:
    """The number cards in rows of three, four of them in two rows."""
    size = 2 if len(cards) == 4 else 3
    return [cards[start : start + size] for start in range(0, len(cards), size)]


def _beside(sheet: ProductOnePager, words: Words, role: str) -> Block | None:
    """The comparison, and beside it the scene and what a customer says."""
    told: list[Block] = []
    if sheet.scene:
        told.append(Section(words(QT_TRANSLATE_NOOP("Sheet", "A day with it")), Text(sheet.scene, role)))
    if sheet.quote:
        told.append(_quote(sheet.quote, role))
    if not (sheet.comparison and sheet.comparison.rows):
        return Columns([Panel(block) for block in told], gap=10) if told else None
    comparison = Comparison(sheet.comparison.columns, sheet.comparison.rows, mark_words(words))
    table = Section(words(QT_TRANSLATE_NOOP("Sheet", "How we compare")), comparison)
    return Columns([table, Panel(Stack(told, 9))], (1.8, 1), 18) if told else table


def _quote(quote: Quote, role: str) -> Block:
    said: list[Block] = [Text(quote.words, role, "accent", "italic")]
    if quote.speaker:
        said.append(Text(quote.speaker, "caption", "muted"))
    return Stack(said, 1)


def _terms(sheet: ProductOnePager, words: Words, role: str) -> Block | None:
    """What it works with and what it costs, side by side."""
    terms: list[Block] = []
    if sheet.fits:
        terms.append(Section(words(QT_TRANSLATE_NOOP("Sheet", "Works with")), Text(sheet.fits, role)))
    if sheet.price_line:
        terms.append(Section(words(QT_TRANSLATE_NOOP("Sheet", "Price")), Text(sheet.price_line, role)))
    return Columns(terms, (1.8, 1) if len(terms) == 2 else (), 18) if terms else None


def _notes(sheet: ProductOnePager, words: Words) -> str:
    version = (
        words(QT_TRANSLATE_NOOP("Sheet", "Version {number}")).format(number=sheet.version) if sheet.version else ""
    )
    dated = words.joined([sheet.product_name, version, words.day(sheet.day), sheet.language_name])
    sources = [source for source in sheet.sources if source]
    if not sources:
        return dated
    label = words(QT_TRANSLATE_NOOP("Sheet", "Sources"))
    return dated + "\n" + words.pair(label, ("；" if words.chinese else "; ").join(sources))
