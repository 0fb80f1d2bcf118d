"""The marked sets: sentences with the marks that a careful reader put there, and what the checks find of them.

A line is one sentence; {j:…} is jargon, {a:…} an unexplained abbreviation, {r:…} a restricted word, {o:…} a term of
our own, {b:…} a banned one. The sets hold words that look like those and are none.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from pmm_desk.positioning.plain_language import Lexicon, marks

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "files" / "plain-language"
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
KINDS = {"j": "jargon", "a": "abbreviation", "r": "restricted", "o": "own", "b": "banned"}
_MARK = re.compile(r"\{([jarob]):([^}]*)\}")

Place = tuple[int, int, str]


class Score(NamedTuple):
    """What was found of one set: right, wrong and missed marks, and the sentences in which something differs."""

    right: int
    wrong: int
    missed: int
    differing: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of the marks found that are right."""
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of the marks wanted that are found."""
        return self.right / (self.right + self.missed)


def sentences(language: str) -> list[tuple[str, frozenset[Place]]]:
    """The sentences of a set with the places of their marks."""
    found = []
    for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines():
        text, places, last = "", set(), 0
        for mark in _MARK.finditer(line):
            text += line[last : mark.start()]
            places.add((len(text), len(text) + len(mark[2]), KINDS[mark[1]]))
            text += mark[2]
            last = mark.end()
        found.append((text + line[last:], frozenset(places)))
    return found


def score(language: str, words: Lexicon) -> Score:
    """Hold what is found against a set: place, length and kind must agree."""
    right = wrong = missed = 0
    differing = []
    for text, wanted in sentences(language):
        found = {(mark.start, mark.end, mark.kind) for mark in marks(text, words)}
        right += len(found & wanted)
        wrong += len(found - wanted)
        missed += len(wanted - found)
        if found != wanted:
            differing.append(text)
    return Score(right, wrong, missed, tuple(differing))
