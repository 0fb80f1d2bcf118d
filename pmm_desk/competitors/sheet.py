"""The battlecard against one rival: an internal page, read in a minute before a meeting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pmm_desk.competitors.comparison_sheet import mark_words
from pmm_desk.paper.blocks import Block, Stack, Text
from pmm_desk.paper.figures import NumberCards
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Columns, Panel, Section, bullets, lead_run, numbered, panel, statement
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.style import Style
from pmm_desk.paper.tables import Comparison, answers, lines
from pmm_desk.paper.text import Run, firm

TALKING_POINTS = 4
QUESTIONS = 3
COMPARED = 6
FIGURES = 3
CHANGES = 6


@dataclass(frozen=True, slots=True)
class Point:
    """A talking point or a proof, with its source or the customer's permission in words; a proof has its figure."""

    text: str
    source: str = ""
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said, what we answer, and the proof we can show."""

    said: str
    answer: str
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Caution:
    """Something not to say, and why."""

    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed, and when."""

    text: str
    day: date | None = None
    kind: str = ""
    """added, changed, removed; mark or price where `text` says both; '' for a line the PMM wrote."""


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One line of the appendix; `certainty` is fact, inference or assumption."""

    claim: str
    certainty: str
    source: str = ""
    day: date | None = None
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Battlecard:
    """Everything the card prints, as plain values; empty blocks do not print."""

    us: str
    rival: str
    as_of: date | None = None
    threat: int | None = None
    meet_where: str = ""
    updated: date | None = None
    context: str = ""
    one_line: str = ""
    when_we_meet: str = ""
    they_win: tuple[str, ...] = ()
    we_win: tuple[str, ...] = ()
    say_first: str = ""
    talking_points: tuple[Point, ...] = ()
    questions: tuple[str, ...] = ()
    strengths: tuple[Answer, ...] = ()
    about_us: tuple[Answer, ...] = ()
    objections: tuple[Answer, ...] = ()
    price: str = ""
    price_day: date | None = None
    columns: tuple[str, ...] = ()
    comparison: tuple[tuple[str, tuple[str, ...]], ...] = ()
    proofs: tuple[Point, ...] = ()
    do_not_say: tuple[Caution, ...] = ()
    changes: tuple[Change, ...] = ()
    changed_since: date | None = None
    evidence: tuple[EvidenceLine, ...] = ()


def draw(sheet: Battlecard, style: Style) -> Page:
    """The battlecard as an internal page, in the words of the style's language."""
    words = style.words
    internal = words(QT_TRANSLATE_NOOP("Sheet", "Internal"))
    against = words(QT_TRANSLATE_NOOP("Sheet", "{us} vs. {rival}")).format(us=sheet.us, rival=sheet.rival)
    threat = words(QT_TRANSLATE_NOOP("Sheet", "{level} of 5")).format(level=sheet.threat) if sheet.threat else ""
    facts = (
        (words(QT_TRANSLATE_NOOP("Sheet", "Threat")), threat),
        (words(QT_TRANSLATE_NOOP("Sheet", "Meet them where")), sheet.meet_where),
        (words(QT_TRANSLATE_NOOP("Sheet", "Updated")), words.day(sheet.updated or sheet.as_of)),
    )
    body = [*_opening(sheet, words), *_middle(sheet, words), *_closing(sheet, words)]
    return Page(
        title=words.joined([words(QT_TRANSLATE_NOOP("Sheet", "Battlecard")), sheet.rival]),
        visibility="internal",
        style=style,
        header=Header(
            words(QT_TRANSLATE_NOOP("Sheet", "Battlecard")), against, sheet.one_line, facts, internal, sheet.us
        ),
        body=[block for block in body if block is not None],
        footer=Footer(internal, _notes(sheet, words)),
        appendix=[block for block in [_evidence(sheet.evidence, words)] if block is not None],
    )


def _beside(blocks: Sequence[Block | None], shares: Sequence[float] = (), gap: float = 18.0) -> Block | None:
    """The blocks that exist, side by side."""
    kept = [block for block in blocks if block is not None]
    if len(kept) < 2:
        return kept[0] if kept else None
    return Columns(kept, shares if len(kept) == len(blocks) else (), gap)


def _opening(sheet: Battlecard, words: Words) -> list[Block | None]:
    """The one thing to say, and when each side wins."""
    say = words(QT_TRANSLATE_NOOP("Sheet", "Say first"))
    first = [Run(say + ("　" if words.chinese else "  "), "bold", "accent"), Run(sheet.say_first, "semibold")]
    meet = "\n".join(text for text in (sheet.when_we_meet, sheet.context) if text)
    return [
        statement(first, say) if sheet.say_first else None,
        _beside(
            [
                panel(words(QT_TRANSLATE_NOOP("Sheet", "We win when")), _listed(sheet.we_win))
                if sheet.we_win
                else None,
                panel(words(QT_TRANSLATE_NOOP("Sheet", "They win when")), _listed(sheet.they_win, "warning"), care=True)
                if sheet.they_win
                else None,
                panel(words(QT_TRANSLATE_NOOP("Sheet", "When we meet them")), Text(meet)) if meet else None,
            ],
            gap=10,
        ),
    ]


def _listed(texts: Sequence[str], colour: str = "accent") -> Block:
    return Text(texts[0]) if len(texts) == 1 else bullets(texts, colour)


def _middle(sheet: Battlecard, words: Words) -> list[Block | None]:
    """What to compare, ask and say."""
    marks = mark_words(words)
    table = (
        Section(
            words(QT_TRANSLATE_NOOP("Sheet", "Quick comparison")),
            Comparison(sheet.columns or (sheet.us, sheet.rival), sheet.comparison[:COMPARED], marks),
        )
        if sheet.comparison
        else None
    )
    asked: list[Block] = []
    if sheet.questions:
        asked.append(
            Section(words(QT_TRANSLATE_NOOP("Sheet", "Questions to ask")), numbered(sheet.questions[:QUESTIONS]))
        )
    if sheet.price:
        dated = [Run("  " + firm(words.day(sheet.price_day)), colour="muted")] if sheet.price_day else []
        asked.append(Section(words(QT_TRANSLATE_NOOP("Sheet", "Their price")), Text([Run(sheet.price), *dated])))
    points = [_sourced(point) for point in sheet.talking_points[:TALKING_POINTS]]
    strengths = [lead_run(entry.said, entry.answer, chinese=words.chinese) for entry in sheet.strengths]
    return [
        _beside([table, Stack(asked, 9) if asked else None], (1.35, 1)),
        _beside(
            [
                Section(words(QT_TRANSLATE_NOOP("Sheet", "Talking points")), bullets(points)) if points else None,
                Section(words(QT_TRANSLATE_NOOP("Sheet", "Their strengths, and what we say")), bullets(strengths))
                if strengths
                else None,
            ]
        ),
        _answers(words(QT_TRANSLATE_NOOP("Sheet", "What they say about us")), sheet.about_us, words),
        _answers(words(QT_TRANSLATE_NOOP("Sheet", "Objections and answers")), sheet.objections, words),
    ]


def _sourced(point: Point) -> list[Run]:
    return [Run(point.text), *([Run("  " + point.source, colour="muted")] if point.source else [])]


def _answers(title: str, entries: Sequence[Answer], words: Words) -> Block | None:
    if not entries:
        return None
    rows = []
    for entry in entries:
        runs = [Run(entry.answer)]
        if entry.proof:
            label = words(QT_TRANSLATE_NOOP("Sheet", "Proof"))
            runs.append(Run("  " + words.pair(label, entry.proof), colour="muted"))
        rows.append((Text(entry.said, colour="title", weight="semibold"), Text(runs)))
    return Section(title, answers(rows))


def _closing(sheet: Battlecard, words: Words) -> list[Block | None]:
    """What we can prove, what nobody may say, what changed."""
    cautions = [
        [Run(entry.text, "semibold"), Run(words.pair(entry.text, entry.reason).removeprefix(entry.text))]
        if entry.reason
        else [Run(entry.text, "semibold")]
        for entry in sheet.do_not_say
    ]
    care = words(QT_TRANSLATE_NOOP("Sheet", "Do not say"))
    proof = words(QT_TRANSLATE_NOOP("Sheet", "Proof points"))
    figures = [(point.figure, point.text, point.source) for point in sheet.proofs if point.figure][:FIGURES]
    proofs = [_sourced(point) for point in sheet.proofs if (point.figure, point.text, point.source) not in figures]
    listed = Section(proof, bullets(proofs)) if proofs and figures else None
    return [
        NumberCards(figures, name=proof) if figures else None,
        _beside(
            [
                panel(proof, bullets(proofs)) if proofs and not listed else listed and Panel(listed),
                panel(care, bullets(cautions, "warning"), care=True) if cautions else None,
                _changes(sheet, words),
            ],
            gap=10,
        ),
    ]


def _changes(sheet: Battlecard, words: Words) -> Block | None:
    """What is other than on the last card, and what the PMM wrote down of it."""
    labels = {
        "added": words(QT_TRANSLATE_NOOP("Sheet", "New")),
        "changed": words(QT_TRANSLATE_NOOP("Sheet", "Reworded")),
        "removed": words(QT_TRANSLATE_NOOP("Sheet", "Dropped")),
        "price": words(QT_TRANSLATE_NOOP("Sheet", "Their price")),
    }
    entries: list[list[Run]] = []
    for change in sheet.changes[:CHANGES]:
        dated = [Run(firm(words.day(change.day)) + "  ", colour="muted")] if change.day else []
        entries.append([*dated, *lead_run(labels.get(change.kind, ""), change.text, chinese=words.chinese)])
    more = len(sheet.changes) - CHANGES
    if more > 0:
        entries.append([Run(words(QT_TRANSLATE_NOOP("Sheet", "and {count} more")).format(count=more), colour="muted")])
    title = words(QT_TRANSLATE_NOOP("Sheet", "What changed"))
    if sheet.changed_since:
        since = words(QT_TRANSLATE_NOOP("Sheet", "Changed since {date}"))
        title = since.format(date=words.day(sheet.changed_since))
    return panel(title, bullets(entries)) if entries else None


def _evidence(entries: Sequence[EvidenceLine], words: Words) -> Block | None:
    """The appendix: every claim of the card with its label, its source and the day it was seen."""
    if not entries:
        return None
    certainties = {
        "fact": words(QT_TRANSLATE_NOOP("Sheet", "Fact")),
        "inference": words(QT_TRANSLATE_NOOP("Sheet", "Inference")),
        "assumption": words(QT_TRANSLATE_NOOP("Sheet", "Assumption")),
    }
    stale = words(QT_TRANSLATE_NOOP("Sheet", "Stale"))
    heads = (
        words(QT_TRANSLATE_NOOP("Sheet", "Claim")),
        words(QT_TRANSLATE_NOOP("Sheet", "Label")),
        words(QT_TRANSLATE_NOOP("Sheet", "Source")),
        words(QT_TRANSLATE_NOOP("Sheet", "Seen")),
    )
    rows = [tuple(Text(head, "caption", "muted", "semibold") for head in heads)]
    for entry in entries:
        seen = [Run(words.day(entry.day))]
        if entry.stale:
            seen += [Run("  "), Run(stale, "semibold", "warning")]
        certain = entry.certainty == "fact"
        rows.append(
            (
                Text(entry.claim),
                Text(certainties.get(entry.certainty, entry.certainty), "body", "accent" if certain else "warning"),
                Text(entry.source, "body", "muted"),
                Text(seen, "body", "muted"),
            )
        )
    return Section(words(QT_TRANSLATE_NOOP("Sheet", "Evidence")), lines(rows, (0.42, 0.12, 0.26, 0.2)))


def _notes(sheet: Battlecard, words: Words) -> str:
    dated = ""
    if sheet.as_of:
        dated = words(QT_TRANSLATE_NOOP("Sheet", "As of {date}")).format(date=words.day(sheet.as_of))
    kept = words(QT_TRANSLATE_NOOP("Sheet", "For our own team only: do not pass on"))
    return words.joined([kept, dated])
