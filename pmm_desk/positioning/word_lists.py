"""The shipped word lists: jargon and restricted words by language, words that are none, known abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parent.parent / "words"
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
KINDS = ("jargon", "restricted")
_DOUBLED = re.compile(r"[^aeiou][aeiou][bdgmnprt]$")


class Word(NamedTuple):
    """One word of a list: what it is, and what to say instead ('' where the list has no advice)."""

    text: str
    kind: str
    instead: str = ""


def lines(name: str) -> Iterator[tuple[str, str]]:
    """The lines of a list as (word, advice): `word | advice`; a line that begins with "# " is a remark.

    Raises OSError where the list is missing.
    """
    for line in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
        word, _, advice = line.partition("|")
        if word.strip() and not line.startswith("# "):
            yield word.strip(), advice.strip()


@cache
def shipped() -> tuple[Word, ...]:
    """All words of the lists, harmless ones with the kind 'fine'; read at the first call. Raises OSError."""
    found = [
        Word(text, kind, advice)
        for language in LANGUAGES
        for kind in KINDS
        for text, advice in lines(f"{kind}.{language}")
    ]
    found += [Word(text, "fine") for language in LANGUAGES for text, _ in lines(f"harmless.{language}")]
    return tuple(found)


@cache
def known_abbreviations() -> Mapping[str, str]:
    """Abbreviations that need no explanation: folded → as written."""
    return {text.lower(): text for text, _ in lines("abbreviations")}


@cache
def common() -> frozenset[str]:
    """Words that are about nothing: no content of a text, in any language."""
    return frozenset(text for language in LANGUAGES for text, _ in lines(f"common.{language}"))


def inflections(word: str) -> tuple[str, ...]:
    """An English word in its usual forms: empower → empowers, empowered, empowering; synergy → synergies."""
    if not (word.isascii() and word.isalpha()) or len(word) < 3 or word.endswith("ly"):
        return (word,)
    forms = {word, f"{word}s", f"{word}'s"}
    if word.endswith(("s", "x", "z", "ch", "sh")):
        forms = {word, f"{word}es"}
    if word.endswith("e"):
        forms |= {f"{word}d", f"{word[:-1]}ing"}
    elif word.endswith("y") and word[-2] not in "aeiou":
        forms |= {f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing"}
    else:
        forms |= {f"{word}ed", f"{word}ing"}
        if _DOUBLED.search(word):
            forms |= {f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"}
    return tuple(sorted(forms))
