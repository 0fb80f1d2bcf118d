"""Which entries and commands answer a query, and in what order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pmm_desk.desk.initials import Initials
from pmm_desk.desk.search import Entry
from pmm_desk.widgets.folding import fold

MOST = 60
"""Results shown."""
AROUND = 48
"""Characters of a text shown around the place that was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer: the better, the smaller `rank`; `start` and `end` are where the query stands in the folded text."""

    rank: int
    entry: Entry
    start: int
    end: int


def find(query: str, entries: Iterable[Entry], initials: Initials | None) -> list[Hit]:
    """The best answers, one per row: the words themselves, then initials, then letters in their order in names."""
    folded = fold(query.strip())
    if not folded:
        return []
    pool = list(entries)
    best: dict[str, Hit] = {}
    for hit in _literal(folded, pool):
        _keep(best, hit)
    if len(best) < MOST:
        pattern = initials.pattern(folded) if initials is not None else None
        for hit in _by_pattern(pattern, pool) if pattern is not None else ():
            _keep(best, hit)
        if len(folded) > 2:
            for hit in _by_pattern(loose(folded), (entry for entry in pool if entry.is_name), rank=60):
                _keep(best, hit)
    return sorted(best.values(), key=lambda hit: (hit.rank, len(hit.entry.text)))[:MOST]


def _keep(best: dict[str, Hit], hit: Hit) -> None:
    held = best.get(hit.entry.row_id)
    if held is None or hit.rank < held.rank:
        best[hit.entry.row_id] = hit


def _literal(folded: str, entries: Iterable[Entry]) -> Iterator[Hit]:
    words = folded.split()
    for entry in entries:
        at = entry.folded.find(folded)
        if at >= 0:
            yield Hit(_rank(entry, at), entry, at, at + len(folded))
        elif len(words) > 1 and all(word in entry.folded for word in words):
            at = entry.folded.find(words[0])
            yield Hit(_rank(entry, at) + 20, entry, at, at + len(words[0]))


def _rank(entry: Entry, at: int) -> int:
    """Names before other texts; the beginning before a word's beginning before the middle."""
    begins = 0 if at == 0 else 1 if not entry.folded[at - 1].isalnum() else 2
    return begins + (0 if entry.is_name else 10)


def _by_pattern(pattern: re.Pattern[str], entries: Iterable[Entry], rank: int = 40) -> Iterator[Hit]:
    for entry in entries:
        found = pattern.search(entry.folded)
        if found is not None:
            yield Hit(rank + (0 if entry.is_name else 10), entry, *found.span())


def loose(folded: str) -> re.Pattern[str]:
    """The letters of the query in their order from the beginning of a word, at most two others between them."""
    return re.compile(r"\b" + ".{0,2}?".join(re.escape(letter) for letter in folded if not letter.isspace()))


def matches(query: str, words: str, initials: Initials | None) -> int | None:
    """How well the words of a command answer (smaller is better); None: not at all."""
    folded, text = fold(query.strip()), fold(words)
    at = text.find(folded)
    if at >= 0:
        return 0 if at == 0 else 1
    pattern = initials.pattern(folded) if initials is not None else None
    if pattern is not None and pattern.search(text):
        return 3
    return 4 if len(folded) > 2 and loose(folded).search(text) else None


def snippet(hit: Hit) -> str:
    """The place of the text that was found, on one line, with … where it is cut."""
    text = " ".join(hit.entry.text.split())
    if len(text) <= 2 * AROUND:
        return text
    # Folding keeps the order: the share of the length is near enough to cut around.
    at = int(hit.start / max(1, len(hit.entry.folded)) * len(text))
    start, end = max(0, at - AROUND // 2), min(len(text), at + AROUND + AROUND // 2)
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")
