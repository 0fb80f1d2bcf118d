"""A text cut into words: Latin ones whole, Chinese ones by character, each with its exact place."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters, for a class of a pattern."""
_TOKEN = re.compile(
    rf"[{HAN}]|[A-Z]&[A-Z](?![^\W_])|\d+(?:[.,]\d+)+|(?:(?![{HAN}])[^\W_])+(?:['’](?:(?![{HAN}])[^\W_])+)*|[^\w\s-]|\n"
)
_HAN = re.compile(f"[{HAN}]")
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fb\ufe58\ufe63\uff0d"


class Token(NamedTuple):
    """One word or sign: `word` folded to compare by, `shown` with its capitals; its place, and what stands before."""

    word: str
    shown: str
    start: int
    end: int
    gap: bool
    """Whether a space or a hyphen stands before it."""

    @property
    def is_han(self) -> bool:
        """Whether it is a Chinese character."""
        return _HAN.match(self.word) is not None

    @property
    def is_latin(self) -> bool:
        """Whether it is a word of letters or digits."""
        return self.word[0].isalnum() and not self.is_han


def tokens(text: str) -> list[Token]:
    """The words of a text in their order. Full-width and small forms count as the plain ones, dashes as hyphens.

    What has no width (joiners, marks of direction, soft hyphens) is passed over; places are those of the text as it
    stands. A line break and every other sign is a token of its own, so that no words are found across it.
    """
    folded = "".join(map(_plain, text))
    places: list[int] | None = None
    if "\0" in folded:
        places = [at for at, char in enumerate(folded) if char != "\0"]
        folded = folded.replace("\0", "")
    lower = "".join(map(_low, folded))
    found = []
    before = 0
    for match in _TOKEN.finditer(folded):
        start, end = match.span()
        place = (start, end) if places is None else (places[start], places[end - 1] + 1)
        found.append(Token(lower[start:end], folded[start:end], *place, start > before))
        before = end
    return found


@lru_cache(maxsize=16_384)
def _plain(char: str) -> str:
    """The one character that a character counts as; NUL for what has no width."""
    if char == "\0" or (unicodedata.category(char) in ("Cf", "Mn", "Cc") and char != "\n" and not char.isspace()):
        return "\0"
    if char in _DASHES:
        return "-"
    if char in "\r\u2028\u2029":
        return "\n"
    if char.isspace() and char != "\n":
        return " "
    plain = unicodedata.normalize("NFKC", char)
    if len(plain) != 1 or plain.isspace():
        return " " if plain.isspace() else char
    return "'" if plain in "‘’ʼ" else plain


@lru_cache(maxsize=16_384)
def _low(char: str) -> str:
    """A character without its capital, where that is one character."""
    low = char.lower()
    return low if len(low) == 1 else char
