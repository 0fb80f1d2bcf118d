"""The appendix of an internal sheet: each numbered sentence with what it rests on, linked there and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pmm_desk.paper.blocks import Block, Place, Stack, Text
from pmm_desk.paper.groups import Section
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.tables import Row
from pmm_desk.paper.text import Run, firm

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
SHARES = (0.05, 0.33, 0.62)


@dataclass(frozen=True, slots=True)
class Said:
    """A printed sentence, and the number of its entry in the appendix; 0 where it has none."""

    text: str
    number: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A piece of evidence: what it is, fact or not, when it was seen and how many days ago."""

    text: str
    certainty: str = ""
    day: date | None = None
    age: int | None = None
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Backing:
    """A proof: its words, its date, and in words what the customer allows and who may see it."""

    text: str
    day: date | None = None
    allowed: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands behind one printed sentence. `verdict`: holds, weak, unproven, fails, over_claim, or '' for none.

    `rows`: what it rests on, with our own mark. `rivals`: those that can say it too, name and mark. `deciding`: the
    names that decide the verdict.
    """

    number: int
    text: str
    code: str = ""
    verdict: str = ""
    deciding: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    rivals: tuple[tuple[str, str], ...] = ()
    proofs: tuple[Backing, ...] = ()
    sources: tuple[Source, ...] = ()


class Marks:
    """The raised numbers on one sheet; the first of each number is the one that the appendix leads back to."""

    def __init__(self, key: str) -> None:
        """`key` tells this sheet from others of the same document."""
        self._key = key
        self._placed: set[int] = set()

    def after(self, said: Said, weight: str = "regular") -> list[Run]:
        """The sentence with its number behind it."""
        runs = [Run(said.text, weight)]
        if said.number:
            # A word joiner keeps the number on the line of the word it belongs to.
            runs.append(self.mark(said.number))
        return runs

    def mark(self, number: int) -> Run:
        """The raised number alone, leading to its entry."""
        first = number not in self._placed
        self._placed.add(number)
        anchor = self._name("said", number) if first else ""
        return Run(str(number).translate(RAISED), "semibold", "accent", f"#{self._name('entry', number)}", anchor)

    def entry(self, number: int) -> Run:
        """The number of an entry, leading back to the sentence, if that was printed."""
        back = f"#{self._name('said', number)}" if number in self._placed else ""
        return Run(str(number), "bold", "accent", back, self._name("entry", number))

    def _name(self, kind: str, number: int) -> str:
        return f"{kind}-{self._key}-{number}"


def verdict_run(entry: Entry, words: Words) -> list[Run]:
    """The verdict of the swap test with the names that decide it."""
    told = {
        "holds": words(QT_TRANSLATE_NOOP("Sheet", "Holds: nobody else can say it")),
        "weak": words(QT_TRANSLATE_NOOP("Sheet", "Weak: partly true of {names}")),
        "unproven": words(QT_TRANSLATE_NOOP("Sheet", "Unproven: not known of {names}")),
        "fails": words(QT_TRANSLATE_NOOP("Sheet", "Fails: also true of {names}")),
        "over_claim": words(QT_TRANSLATE_NOOP("Sheet", "Over-claim: not fully ours: {names}")),
    }.get(entry.verdict, words(QT_TRANSLATE_NOOP("Sheet", "Rests on no row of the comparison")))
    comma = "、" if words.chinese else ", "
    colour = "accent" if entry.verdict == "holds" else "warning"
    bare = words(QT_TRANSLATE_NOOP("Sheet", "Unproven")) if entry.verdict == "unproven" and not entry.deciding else ""
    return [Run(bare or told.format(names=comma.join(entry.deciding)), "semibold", colour)]


def appendix(entries: Sequence[Entry], marks: Marks, words: Words) -> Block | None:
    """All entries one below the other; None where nothing is numbered."""
    if not entries:
        return None
    rows = [_row(entry, marks, words) for entry in entries]
    rows[-1].last = True
    return Section(words(QT_TRANSLATE_NOOP("Sheet", "What each sentence rests on")), Stack(rows, 0, "Table"))


class Whole(Row):
    """A row that goes to the next page whole; only one taller than a page is cut."""

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """Nothing of it stays behind."""
        return None, self


def _row(entry: Entry, marks: Marks, words: Words) -> Row:
    code = [Run(entry.code + ("　" if words.chinese else "  "), "semibold", "muted")] if entry.code else []
    claim = [*code, Run(entry.text, "semibold", "title"), Run("\n"), *verdict_run(entry, words)]
    return Whole((Text([marks.entry(entry.number)]), Text(claim), Text(_details(entry, words))), SHARES, pad=4.2)


def _details(entry: Entry, words: Words) -> list[Run]:
    """Rows, rivals, proofs and evidence, each on lines of its own; what is not there is said."""
    names = _mark_words(words)
    runs: list[Run] = []
    rows = [f"{name} ({names[mark]})" if not words.chinese else f"{name}（{names[mark]}）" for name, mark in entry.rows]
    rivals = [f"{name} {names[mark]}" for name, mark in entry.rivals]
    comma, semicolon = ("、", "；") if words.chinese else (", ", "; ")
    _lead(runs, words(QT_TRANSLATE_NOOP("Sheet", "Rests on")), [Run(comma.join(rows))] if rows else [], words)
    _lead(runs, words(QT_TRANSLATE_NOOP("Sheet", "Others")), [Run(semicolon.join(rivals))] if rivals else [], words)
    for proof in entry.proofs:
        told = words.joined([firm(words.day(proof.day)), proof.allowed])
        backing = [Run(proof.text), Run("  " + told, colour="muted")]
        _lead(runs, words(QT_TRANSLATE_NOOP("Sheet", "Proof point")), backing, words)
    for source in entry.sources:
        _lead(runs, words(QT_TRANSLATE_NOOP("Sheet", "Evidence")), _source(source, words), words)
    if not entry.proofs and not entry.sources:
        lacking = words(QT_TRANSLATE_NOOP("Sheet", "Neither proof nor evidence yet"))
        runs += [Run("\n" if runs else ""), Run(lacking, "semibold", "warning")]
    return runs


def _lead(runs: list[Run], label: str, told: list[Run], words: Words) -> None:
    """Add a labelled line; none for nothing."""
    if told:
        colon = "：" if words.chinese else ": "
        runs += [Run("\n" if runs else ""), Run(label + colon, "semibold"), *told]


def _source(source: Source, words: Words) -> list[Run]:
    certainties = {
        "fact": words(QT_TRANSLATE_NOOP("Sheet", "Fact")),
        "inference": words(QT_TRANSLATE_NOOP("Sheet", "Inference")),
        "assumption": words(QT_TRANSLATE_NOOP("Sheet", "Assumption")),
    }
    form = QT_TRANSLATE_NOOP("Sheet", "{count} days old")
    if source.age == 1:
        form = QT_TRANSLATE_NOOP("Sheet", "{count} day old")
    age = words(form).format(count=source.age) if source.age is not None else ""
    told = words.joined([certainties.get(source.certainty, ""), firm(words.day(source.day)), age])
    runs = [Run(source.text), Run("  " + told, colour="muted")]
    if source.stale:
        runs += [Run("  "), Run(words(QT_TRANSLATE_NOOP("Sheet", "Stale")), "semibold", "warning")]
    return runs


def _mark_words(words: Words) -> dict[str, str]:
    return {
        "yes": words(QT_TRANSLATE_NOOP("Sheet", "Yes")).lower(),
        "partly": words(QT_TRANSLATE_NOOP("Sheet", "Partly")).lower(),
        "no": words(QT_TRANSLATE_NOOP("Sheet", "No")).lower(),
        "unknown": words(QT_TRANSLATE_NOOP("Sheet", "Unknown")).lower(),
    }
