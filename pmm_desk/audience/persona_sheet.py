"""The sheet of one persona: an internal page with who it is, what hurts, what it wants and how we know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from pmm_desk.paper.blocks import Block, Stack, Text
from pmm_desk.paper.columns import Flow
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Columns, Panel, Section, bullets, panel
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.pictures import CIRCLE, Beside, Picture
from pmm_desk.paper.scales import Heat, Monogram, Pain, scales
from pmm_desk.paper.style import Style
from pmm_desk.paper.text import Run


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a portrait rests on, and how old it is; `stale`: older than its limit."""

    interviews: int | None = None
    first: date | None = None
    last: date | None = None
    confidence: str = ""
    text: str = ""
    checked: date | None = None
    age: int | None = None
    stale: bool = False
    owner: str = ""


@dataclass(frozen=True, slots=True)
class PersonaSheet:
    """Everything the sheet prints, as plain values; empty parts do not print.

    `order`: the blocks that are printed, in their order; what stands in a hidden block is not there at all.
    """

    name: str
    title: str = ""
    archetype: str = ""
    product_name: str = ""
    as_of: date | None = None
    portrait: bytes | None = None
    monogram: str = ""
    quote: str = ""
    parts: tuple[str, ...] = ()
    influence: int | None = None
    influence_evidence: str = ""
    not_a_target: str = ""
    pains: tuple[Pain, ...] = ()
    texts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Column → its single entries."""
    types: tuple[str, ...] = ()
    traits: tuple[tuple[str, str, int | None], ...] = ()
    evidence: Evidence = field(default_factory=Evidence)
    order: tuple[str, ...] = ()


def draw_persona(sheet: PersonaSheet, style: Style) -> Page:
    """The persona as an internal page, in the words of the style's language."""
    words = style.words
    internal = words(QT_TRANSLATE_NOOP("Sheet", "Internal"))
    kind = words(QT_TRANSLATE_NOOP("Sheet", "Persona"))
    influence = words(QT_TRANSLATE_NOOP("Sheet", "{level} of 5")).format(level=sheet.influence or "")
    facts = (
        (words(QT_TRANSLATE_NOOP("Sheet", "Part in the decision")), words.joined(list(sheet.parts))),
        (words(QT_TRANSLATE_NOOP("Sheet", "Influence")), influence if sheet.influence else ""),
        (words(QT_TRANSLATE_NOOP("Sheet", "As of")), words.day(sheet.as_of)),
    )
    kept = words(QT_TRANSLATE_NOOP("Sheet", "For our own team only: do not pass on"))
    title = sheet.name or sheet.title
    return Page(
        title=words.joined([kind, title]),
        visibility="internal",
        style=style,
        header=Header(
            words.joined([sheet.product_name, kind]),
            title,
            sheet.title if sheet.name else "",
            tuple(fact for fact in facts if fact[1]),
            internal,
            sheet.product_name,
        ),
        body=[*_hero(sheet, words), *_blocks(sheet, words)],
        footer=Footer(internal, words.joined([kept, words.day(sheet.as_of)])),
    )


def _hero(sheet: PersonaSheet, words: Words) -> Iterator[Block]:
    """The portrait with one sentence in their words; a warning where the role is not to be addressed."""
    if sheet.not_a_target:
        told = words(QT_TRANSLATE_NOOP("Sheet", "Not a target"))
        yield Panel(
            Text([Run(words.pair(told, sheet.not_a_target), "semibold", "warning")]), "care", bar="warning", name=told
        )
    said: list[Block] = []
    if sheet.quote:
        said.append(Text([Run(sheet.quote, "italic")], "lead", "title"))
    if sheet.archetype:
        said.append(Text(sheet.archetype, "body", "muted"))
    face: Picture | Monogram | None = None
    if sheet.portrait:
        face = Picture(sheet.portrait, 68, CIRCLE, alternative=sheet.name or sheet.title)
    elif sheet.monogram:
        face = Monogram(sheet.monogram, 60)
    name = words(QT_TRANSLATE_NOOP("Sheet", "Quote"))
    if face is not None and said:
        yield Beside(face, Panel(Stack(said, 4), "soft", bar="accent", pad=(14, 10), name=name), 14)
    elif said:
        yield Panel(Stack(said, 4), "soft", bar="accent", pad=(14, 10), name=name)


def _blocks(sheet: PersonaSheet, words: Words) -> Iterator[Block]:
    """The blocks in their order: narrow parts run through columns, wide ones stand alone."""
    narrow: list[Block] = []
    for block in sheet.order:
        wide = _wide(block, sheet, words)
        if wide is None:
            narrow.extend(_narrow(block, sheet, words))
            continue
        yield from _flow(narrow)
        narrow = []
        yield wide
    yield from _flow(narrow)


def _flow(parts: Sequence[Block]) -> Iterator[Block]:
    if parts:
        yield Flow(list(parts))


def _wide(block: str, sheet: PersonaSheet, words: Words) -> Block | None:
    """A block that takes the whole width; None for all others."""
    if block == "pains" and sheet.pains:
        captions = (
            words(QT_TRANSLATE_NOOP("Sheet", "How bad")),
            words(QT_TRANSLATE_NOOP("Sheet", "How often")),
            words(QT_TRANSLATE_NOOP("Sheet", "Weight")),
        )
        return Section(words(QT_TRANSLATE_NOOP("Sheet", "Pains")), Heat(sheet.pains, captions))
    if block == "decision" and sheet.influence_evidence:
        label = words(QT_TRANSLATE_NOOP("Sheet", "How we know of the influence"))
        return Section(label, Text(sheet.influence_evidence))
    if block == "upkeep":
        return _evidence(sheet.evidence, words)
    return None


def _narrow(block: str, sheet: PersonaSheet, words: Words) -> Iterator[Block]:
    """The parts of a block that share the width with others."""
    if block == "traits" and sheet.traits:
        yield Section(words(QT_TRANSLATE_NOOP("Sheet", "Traits")), scales(sheet.traits))
    if block in ("person", "company"):
        yield from _facts(block, sheet, words)
    for column in _LISTED.get(block, ()):
        found = sheet.texts.get(column, ())
        if found:
            yield _listed(column, found, words)


_LISTED = {
    "goals": ("goals", "measured_by", "responsibilities"),
    "jobs": ("job_statement", "jobs", "social_jobs", "emotional_jobs", "gains", "triggers"),
    "criteria": ("criteria", "objections", "alternatives", "tools"),
    "talk": ("words_used", "channels", "sources", "content_format"),
    "person": ("day_in_life", "attitudes"),
}


def _listed(column: str, found: Sequence[str], words: Words) -> Block:
    """The entries of one column under their heading: one as a sentence, several behind dots."""
    title = _titles(words)[column]
    care = column == "objections"
    body: Block = bullets(found, "warning" if care else "accent") if len(found) > 1 else Text(found[0])
    if column == "job_statement":
        body = Text(found[0], weight="semibold", colour="title")
    return panel(title, body, care=True) if care else Section(title, body)


def _titles(words: Words) -> dict[str, str]:
    return {
        "goals": words(QT_TRANSLATE_NOOP("Sheet", "Goals")),
        "measured_by": words(QT_TRANSLATE_NOOP("Sheet", "Measured by")),
        "responsibilities": words(QT_TRANSLATE_NOOP("Sheet", "Responsible for")),
        "job_statement": words(QT_TRANSLATE_NOOP("Sheet", "The job to be done")),
        "jobs": words(QT_TRANSLATE_NOOP("Sheet", "Functional jobs")),
        "social_jobs": words(QT_TRANSLATE_NOOP("Sheet", "How they want to be seen")),
        "emotional_jobs": words(QT_TRANSLATE_NOOP("Sheet", "How they want to feel")),
        "gains": words(QT_TRANSLATE_NOOP("Sheet", "Gains")),
        "triggers": words(QT_TRANSLATE_NOOP("Sheet", "Triggers")),
        "criteria": words(QT_TRANSLATE_NOOP("Sheet", "Decides by")),
        "objections": words(QT_TRANSLATE_NOOP("Sheet", "Objections")),
        "alternatives": words(QT_TRANSLATE_NOOP("Sheet", "Alternatives today")),
        "tools": words(QT_TRANSLATE_NOOP("Sheet", "Tools")),
        "words_used": words(QT_TRANSLATE_NOOP("Sheet", "Words they use")),
        "channels": words(QT_TRANSLATE_NOOP("Sheet", "Reach them through")),
        "sources": words(QT_TRANSLATE_NOOP("Sheet", "Trusts")),
        "content_format": words(QT_TRANSLATE_NOOP("Sheet", "What they like to be shown")),
        "day_in_life": words(QT_TRANSLATE_NOOP("Sheet", "A day")),
        "attitudes": words(QT_TRANSLATE_NOOP("Sheet", "Attitudes")),
    }


def _facts(block: str, sheet: PersonaSheet, words: Words) -> Iterator[Block]:
    """Short facts as label and value."""
    labels = {
        "department": words(QT_TRANSLATE_NOOP("Sheet", "Department")),
        "seniority": words(QT_TRANSLATE_NOOP("Sheet", "Seniority")),
        "reports_to": words(QT_TRANSLATE_NOOP("Sheet", "Reports to")),
        "team_size": words(QT_TRANSLATE_NOOP("Sheet", "Team")),
        "company_type": words(QT_TRANSLATE_NOOP("Sheet", "Company")),
        "company_size": words(QT_TRANSLATE_NOOP("Sheet", "Size")),
        "region": words(QT_TRANSLATE_NOOP("Sheet", "Region")),
    }
    person = block == "person"
    columns = list(labels)[:4] if person else list(labels)[4:]
    pairs = [(labels[column], " ".join(sheet.texts[column])) for column in columns if sheet.texts.get(column)]
    if not person and sheet.types:
        pairs.append((words(QT_TRANSLATE_NOOP("Sheet", "Found in")), "\n".join(sheet.types)))
    if pairs:
        at_work, company = QT_TRANSLATE_NOOP("Sheet", "At work"), QT_TRANSLATE_NOOP("Sheet", "Their company")
        lines = [Columns([Text(label, colour="muted"), Text(value)], (1, 1.9), 6) for label, value in pairs]
        yield Section(words(at_work if person else company), Stack(lines, 2))


def _evidence(evidence: Evidence, words: Words) -> Block | None:
    """How we know: the interviews, how sure we are, and how old the portrait is."""
    parts: list[str] = []
    if evidence.interviews is not None:
        parts.append(words(QT_TRANSLATE_NOOP("Sheet", "{count} interviews")).format(count=evidence.interviews))
    days = [words.day(day) for day in dict.fromkeys((evidence.first, evidence.last)) if day is not None]
    if days:
        parts.append("–".join(days) if words.chinese else " – ".join(days))
    if evidence.confidence:
        parts.append(words.pair(words(QT_TRANSLATE_NOOP("Sheet", "Confidence")), evidence.confidence))
    first = words.joined([*parts, evidence.text])
    last: list[Run] = []
    if evidence.checked is not None:
        checked = words(QT_TRANSLATE_NOOP("Sheet", "Checked on {day}")).format(day=words.day(evidence.checked))
        age = words(QT_TRANSLATE_NOOP("Sheet", "{count} days ago")).format(count=evidence.age)
        told = words.joined([checked, age if evidence.age is not None and evidence.age >= 0 else ""])
        last.append(Run(told, "semibold" if evidence.stale else "regular", "warning" if evidence.stale else "muted"))
    if evidence.owner:
        kept = words.pair(words(QT_TRANSLATE_NOOP("Sheet", "Looked after by")), evidence.owner)
        last.append(Run((" · " if last else "") + kept, colour="muted"))
    lines: list[Block] = [*([Text(first)] if first else []), *([Text(last)] if last else [])]
    return panel(words(QT_TRANSLATE_NOOP("Sheet", "How we know")), Stack(lines, 2)) if lines else None
