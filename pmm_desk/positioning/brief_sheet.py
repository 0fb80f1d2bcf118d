"""The internal brief: one page from which the whole company speaks of a feature in the same way (E11, E13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pmm_desk.paper.blocks import Block, Text
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Columns, Panel, Section, bullets, panel, statement
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.style import Style
from pmm_desk.paper.tables import lines
from pmm_desk.paper.text import Run
from pmm_desk.positioning.appendix import Entry, Marks, Said, appendix, verdict_run


@dataclass(frozen=True, slots=True)
class InternalBrief:
    """Everything the brief prints, as plain values; empty parts do not print. `key` names it in its document."""

    product_name: str
    key: str = "brief"
    feature: str = ""
    slogan: str = ""
    statement: str = ""
    portrait: str = ""
    pains: str = ""
    rivals: str = ""
    value: str = ""
    scenario: str = ""
    own: tuple[tuple[str, str], ...] = ()
    """The brief's own fields: title and words."""
    messages: tuple[Said, ...] = ()
    claims: tuple[Said, ...] = ()
    open_ends: tuple[str, ...] = ()
    """Roles that nothing is said to yet."""
    entries: tuple[Entry, ...] = ()
    as_of: date | None = None
    logo: bytes = b""


def draw_brief(sheet: InternalBrief, style: Style) -> Page:
    """The brief as an internal page with its appendix."""
    words = style.words
    marks = Marks(sheet.key)
    internal = words(QT_TRANSLATE_NOOP("Sheet", "Internal"))
    kind = words(QT_TRANSLATE_NOOP("Sheet", "Internal brief"))
    kept = words(QT_TRANSLATE_NOOP("Sheet", "For our own team only: do not pass on"))
    title = sheet.slogan or sheet.feature or sheet.product_name
    facts = (
        (words(QT_TRANSLATE_NOOP("Sheet", "Feature")), sheet.feature if sheet.slogan else ""),
        (words(QT_TRANSLATE_NOOP("Sheet", "As of")), words.day(sheet.as_of)),
    )
    body = [*_upper(sheet, words), *_said(sheet, marks, words)]
    last = appendix(sheet.entries, marks, words)
    return Page(
        title=words.joined([kind, sheet.feature or title]),
        visibility="internal",
        style=style,
        header=Header(
            words.joined([sheet.product_name, kind]),
            title,
            "",
            tuple(fact for fact in facts if fact[1]),
            internal,
            sheet.product_name,
            sheet.logo,
        ),
        body=[block for block in body if block is not None],
        footer=Footer(internal, words.joined([kept, words.day(sheet.as_of)])),
        appendix=[last] if last else [],
    )


def _upper(sheet: InternalBrief, words: Words) -> list[Block | None]:
    """The upper information: whom, what hurts, who else, what it is worth, a scene, and fields of its own."""
    portrait, pains = QT_TRANSLATE_NOOP("Sheet", "Customer portrait"), QT_TRANSLATE_NOOP("Sheet", "Pains")
    rivals, value = QT_TRANSLATE_NOOP("Sheet", "Competitor analysis"), QT_TRANSLATE_NOOP("Sheet", "Value")
    scene = words(QT_TRANSLATE_NOOP("Sheet", "Customer scenario"))
    own = [(title, text) for title, text in sheet.own if text]
    return [
        statement(sheet.statement, words(QT_TRANSLATE_NOOP("Sheet", "Positioning"))) if sheet.statement else None,
        _beside([_part(words(portrait), sheet.portrait), _part(words(pains), sheet.pains, care=True)]),
        _beside([_part(words(value), sheet.value), _part(words(rivals), sheet.rivals)]),
        Panel(Section(scene, Text(sheet.scenario)), "soft") if sheet.scenario else None,
        *(_beside([_part(*pair) for pair in own[at : at + 2]]) for at in range(0, len(own), 2)),
    ]


def _part(title: str, text: str, *, care: bool = False) -> Block | None:
    return panel(title, Text(text), care=care) if text else None


def _beside(blocks: Sequence[Block | None]) -> Block | None:
    """The blocks that exist, side by side."""
    kept = [block for block in blocks if block is not None]
    if len(kept) < 2:
        return kept[0] if kept else None
    return Columns(kept, (), 10)


def _said(sheet: InternalBrief, marks: Marks, words: Words) -> list[Block | None]:
    """What we say, what we claim and how each claim stands, and what is still open."""
    messages = [
        [*([Run(said.title + ("：" if words.chinese else ": "), "semibold")] if said.title else []), *marks.after(said)]
        for said in sheet.messages
    ]
    verdicts = {entry.number: entry for entry in sheet.entries}
    claims = [
        (
            Text(marks.after(said, "semibold")),
            Text(verdict_run(verdicts[said.number], words) if said.number in verdicts else ""),
        )
        for said in sheet.claims
    ]
    still = words(QT_TRANSLATE_NOOP("Sheet", "Still open"))
    return [
        Section(words(QT_TRANSLATE_NOOP("Sheet", "What we say")), bullets(messages)) if messages else None,
        Section(words(QT_TRANSLATE_NOOP("Sheet", "What we claim, and how it stands")), lines(claims, (0.56, 0.44)))
        if claims
        else None,
        Section(still, bullets(sheet.open_ends, "warning"), "warning") if sheet.open_ends else None,
    ]
