"""What differs between two texts, word by word, and between two versions of the canvas; Chinese by its characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from pmm_desk.positioning.rules import BLOCKS

Row = Mapping[str, Any]

COMPARED = (
    "name",
    "statement",
    "for_whom",
    "who_need",
    "product_is",
    "that_does",
    "unlike",
    "differs_by",
    "cost_of_waiting",
    *(f"pillar_{name}" for name in ("use_case", "category", "company", "department")),
    *(f"pillar_{name}" for name in ("alternative", "promise", "weakness", "difference")),
    "pitch_10",
    "pitch_30",
    "pitch_60",
    "note",
)
"""The texts of a version that are compared, in their order."""
MOST = 2_000
"""Words between the first and the last difference beyond which two texts are compared sentence by sentence."""
ALIKE = 0.5
"""From this share of common words on, two entries are one that was reworded."""

_TOKEN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[^\W_]+(?:['’.-][^\W_]+)*|\s+|.", re.DOTALL)
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_SENTENCE = re.compile(r"[^.。!?！？;；\n]*[.。!?！？;；\n]+|[^.。!?！？;；\n]+")


@dataclass(frozen=True)
class Span:
    """A stretch of a text; `other` where the other text has it not."""

    text: str
    other: bool = False


@dataclass(frozen=True)
class Pair:
    """One text, one entry of two versions: what it is (a column or a block), and how it stands left and right."""

    what: str
    left: tuple[Span, ...]
    right: tuple[Span, ...]

    @property
    def same(self) -> bool:
        """Whether both say the same."""
        return not any(span.other for span in (*self.left, *self.right))


def tokens(text: str) -> list[str]:
    """The words of a text with the blanks and marks between them: each Chinese character is a word."""
    return _TOKEN.findall(text)


def differing(left: str, right: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Both texts in stretches, those marked that the other has not. Put together they are the texts again."""
    ours, theirs = tokens(left), tokens(right)
    if len(ours) > MOST or len(theirs) > MOST:
        ours, theirs = _SENTENCE.findall(left), _SENTENCE.findall(right)
    found = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    a = [("".join(ours[low:high]), tag != "equal") for tag, low, high, _, _ in found]
    b = [("".join(theirs[low:high]), tag != "equal") for tag, _, _, low, high in found]
    return _merged(a), _merged(b)


def _merged(parts: Iterable[tuple[str, bool]]) -> tuple[Span, ...]:
    """Without empty stretches; a blank between two marked words is marked with them."""
    spans: list[Span] = []
    for text, other in parts:
        if not text:
            continue
        if spans and spans[-1].other == other:
            spans[-1] = Span(spans[-1].text + text, other)
        elif other and len(spans) > 1 and not spans[-1].text.strip() and spans[-2].other:
            blank = spans.pop().text
            spans[-1] = Span(spans[-1].text + blank + text, True)
        else:
            spans.append(Span(text, other))
    return tuple(spans)


def likeness(left: str, right: str) -> float:
    """The share of words that two texts have in common, 0 to 1."""
    ours, theirs = (
        [word for word in tokens(text.casefold()[:MOST]) if word[0].isalnum() or _HAN.match(word)]
        for text in (left, right)
    )
    if not ours or not theirs:
        return float(left.strip() == right.strip())
    return SequenceMatcher(None, ours, theirs, autojunk=False).ratio()


def versions(
    left: Row, right: Row, left_entries: Sequence[tuple[str, str, str]], right_entries: Sequence[tuple[str, str, str]]
) -> list[Pair]:
    """Everything that two versions hold, side by side; what both leave empty is left out.

    An entry is (block, what it stands for or '', what it says). Entries of a block belong together when they stand
    for the same thing, else when they say the same, else when most of their words are common.
    """
    found = [_pair(column, str(left.get(column) or ""), str(right.get(column) or "")) for column in COMPARED]
    for block in BLOCKS:
        ours = [entry for entry in left_entries if entry[0] == block]
        theirs = [entry for entry in right_entries if entry[0] == block]
        found += [_pair(block, a, b) for a, b in _together(ours, theirs)]
    return [pair for pair in found if pair.left or pair.right]


def _pair(what: str, left: str, right: str) -> Pair:
    return Pair(what, *differing(left, right))


def _together(left: Sequence[tuple[str, str, str]], right: Sequence[tuple[str, str, str]]) -> Iterable[tuple[str, str]]:
    """The entries of one block in pairs: those of the left in their order, then what only the right has."""
    free = list(range(len(right)))
    partner: dict[int, int] = {}

    def take(at: int, other: int) -> None:
        partner[at] = other
        free.remove(other)

    for same in (
        lambda a, b: bool(a[1]) and a[1] == b[1],
        lambda a, b: a[2] == b[2],
        lambda a, b: likeness(a[2], b[2]) >= ALIKE,
    ):
        for at, entry in enumerate(left):
            other = next((each for each in free if at not in partner and same(entry, right[each])), None)
            if other is not None:
                take(at, other)
    for at, entry in enumerate(left):
        yield entry[2], right[partner[at]][2] if at in partner else ""
    for other in free:
        yield "", right[other][2]
