"""The message house as an internal page: roof, pillars, proofs below, what each role hears, doubts and answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pmm_desk.paper.blocks import Block, Place, Stack, Text
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Columns, Panel, Section, bullets, panel
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.style import Style
from pmm_desk.paper.tables import answers, lines
from pmm_desk.paper.text import Run
from pmm_desk.positioning.appendix import Entry, Marks, Said, appendix

ABREAST = 5


@dataclass(frozen=True, slots=True)
class RoleLine:
    """What one role hears, and the pains it answers."""

    role: str
    said: Said
    pains: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What they say, what we answer, and the proofs of it in words."""

    said: str
    answer: Said
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Stone:
    """A proof of the foundation: the code by which answers name it, its words, date and permission."""

    code: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class MessageHouse:
    """Everything the page prints, as plain values; empty parts do not print. `key` names it in its document."""

    product_name: str
    key: str = "house"
    group: str = ""
    roof: tuple[Said, ...] = ()
    pillars: tuple[Said, ...] = ()
    stones: tuple[Stone, ...] = ()
    roles: tuple[RoleLine, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    approved: tuple[str, ...] = ()
    banned: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    as_of: date | None = None
    logo: bytes = b""


def draw_house(sheet: MessageHouse, style: Style) -> Page:
    """The message house as an internal page with its appendix."""
    words = style.words
    marks = Marks(sheet.key)
    internal = words(QT_TRANSLATE_NOOP("Sheet", "Internal"))
    kind = words(QT_TRANSLATE_NOOP("Sheet", "Message house"))
    kept = words(QT_TRANSLATE_NOOP("Sheet", "For our own team only: do not pass on"))
    facts = ((words(QT_TRANSLATE_NOOP("Sheet", "As of")), words.day(sheet.as_of)),)
    body = [*_house(sheet, marks, words), *_said(sheet, marks, words)]
    last = appendix(sheet.entries, marks, words)
    return Page(
        title=words.joined([kind, sheet.product_name]),
        visibility="internal",
        style=style,
        header=Header(
            kind,
            sheet.product_name or kind,
            sheet.group,
            tuple(fact for fact in facts if fact[1]),
            internal,
            sheet.product_name,
            sheet.logo,
        ),
        body=[block for block in body if block is not None],
        footer=Footer(internal, words.joined([kept, words.day(sheet.as_of)])),
        appendix=[last] if last else [],
    )


@dataclass(slots=True)
class Roof(Block):
    """The one sentence under a gable."""

    text: Text

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The gable's height and the sentence's on the dark ground."""
        gable, side, down = 15 * at.scale, 26 * at.scale, 9 * at.scale
        inner = at.at(at.x + side, at.top + gable + 2 * at.scale, at.width - 2 * side)
        height = gable + 2 * at.scale + self.text.layout(inner) + down
        if page is not None:
            left, right, eaves = at.x, at.x + at.width, at.top + gable + 7 * at.scale
            foot = at.top + height
            corners = [(left + at.width / 2, at.top), (right, eaves), (right, foot), (left, foot), (left, eaves)]
            page.shape(corners, "title")
            page.box(at.x, foot, at.width, 2.4 * at.scale, "accent")
            self.text.layout(inner, page)
        return height + 2.4 * at.scale

    def texts(self) -> Iterable[Text]:
        """The sentence, in a colour for plain paper."""
        return (Text(self.text.runs, self.text.role, "ink"),)


def _house(sheet: MessageHouse, marks: Marks, words: Words) -> list[Block | None]:
    """Roof, pillars side by side, and the foundation, close together as one house."""
    parts: list[Block] = []
    if sheet.roof:
        lines_of = (run for place, said in enumerate(sheet.roof) for run in _line(said, marks, first=not place))
        runs = [run._replace(colour="bright") if run.link else run for run in lines_of]
        roof = words(QT_TRANSLATE_NOOP("Sheet", "Roof"))
        parts.append(Roof(Text(runs, "lead", "paper", "bold", "centre", balance=True), name=roof))
    for at in range(0, len(sheet.pillars), ABREAST):
        row = sheet.pillars[at : at + ABREAST]
        columns = [Panel(_pillar(said, marks), "quiet", edge="line", pad=(10, 9)) for said in row]
        parts.append(Columns(columns, (), 7) if len(columns) > 1 else columns[0])
    if sheet.stones:
        title = words(QT_TRANSLATE_NOOP("Sheet", "Foundation: the proofs"))
        parts.append(Panel(Section(title, _foundation(sheet.stones)), "soft"))
    return [Stack(parts, 7)] if parts else []


def _line(said: Said, marks: Marks, *, first: bool) -> list[Run]:
    """A sentence in bold, on a line of its own."""
    return [*([] if first else [Run("\n")]), *marks.after(said, "bold")]


def _pillar(said: Said, marks: Marks) -> Block:
    texts: list[Block] = []
    if said.title:
        texts.append(Text(said.title, "body", "accent", "bold"))
    texts.append(Text(marks.after(said)))
    return Stack(texts, 3)


def _foundation(stones: Sequence[Stone]) -> Block:
    """The proofs in up to three columns, as short as they go."""
    cells: list[Block] = []
    for stone in stones:
        lead = [Run(stone.code + "  ", "bold", "title")] if stone.code else []
        cells.append(Text([*lead, Run(stone.text), *([Run("  " + stone.note, colour="muted")] if stone.note else [])]))
    rows = [cells[at : at + 3] for at in range(0, len(cells), 3)]
    for row in rows[1:]:
        row += [Text("")] * (len(rows[0]) - len(row))
    return Stack([Columns(row, (), 14) if len(row) > 1 else row[0] for row in rows], 5)


def _said(sheet: MessageHouse, marks: Marks, words: Words) -> list[Block | None]:
    """What each role hears, the doubts, and the words to use and to avoid."""
    comma = "、" if words.chinese else ", "
    roles = [
        (Text(line.role, weight="semibold"), Text(marks.after(line.said)), Text(line.pains, colour="muted"))
        for line in sheet.roles
    ]
    doubts = [
        (Text(doubt.said, colour="title", weight="semibold"), Text(_answer(doubt, marks, words)))
        for doubt in sheet.doubts
    ]
    say, avoid = QT_TRANSLATE_NOOP("Sheet", "Words we use"), QT_TRANSLATE_NOOP("Sheet", "Words we do not use")
    listed: list[Block] = []
    if sheet.approved:
        listed.append(panel(words(say), Text(comma.join(sheet.approved))))
    if sheet.banned:
        listed.append(panel(words(avoid), bullets(sheet.banned, "warning"), care=True))
    return [
        Section(words(QT_TRANSLATE_NOOP("Sheet", "What each role hears")), lines(roles, _shares(sheet)))
        if roles
        else None,
        Section(words(QT_TRANSLATE_NOOP("Sheet", "Objections and answers")), answers(doubts)) if doubts else None,
        Columns(listed, (), 10) if len(listed) > 1 else (listed[0] if listed else None),
    ]


def _shares(sheet: MessageHouse) -> tuple[float, float, float]:
    """Where no pain is named, the sentences take the room."""
    return (0.22, 0.42, 0.36) if any(line.pains for line in sheet.roles) else (0.22, 0.77, 0.01)


def _answer(doubt: Doubt, marks: Marks, words: Words) -> list[Run]:
    proof = words.pair(words(QT_TRANSLATE_NOOP("Sheet", "Proof")), doubt.proof) if doubt.proof else ""
    return [*marks.after(doubt.answer), *([Run("  " + proof, colour="muted")] if proof else [])]
