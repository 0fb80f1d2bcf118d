"""How long it takes to say a text: words of Latin script and Chinese characters, each at their usual rate."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

WORDS_A_MINUTE = 150
"""English read aloud: the usual rule of speakers' guides and of audio books (150 to 160 words a minute)."""
CHARACTERS_A_MINUTE = 240
"""Mandarin before listeners: the usual rule of speakers' guides (200 to 260 characters a minute)."""
PITCHES: Mapping[str, int] = MappingProxyType({"pitch_10": 10, "pitch_30": 30, "pitch_60": 60})
"""Column of a canvas → the seconds that pitch may take."""
STATEMENT_SECONDS = 60
"""A statement that takes longer than this to say is a page, not a statement."""

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_WORD = re.compile(r"[^\W_]+(?:['’.,/-][^\W_]+)*")


@dataclass(frozen=True)
class Length:
    """How long a text is: its words of other scripts, its Chinese characters, its seconds, rounded up."""

    words: int
    characters: int

    @property
    def seconds(self) -> int:
        """What it takes to say it, in whole seconds: 0.4 s a word, 0.25 s a Chinese character, rounded up."""
        minute = self.words * CHARACTERS_A_MINUTE + self.characters * WORDS_A_MINUTE
        return -(-60 * minute // (WORDS_A_MINUTE * CHARACTERS_A_MINUTE))


def length(text: str) -> Length:
    """The length of a text; marks that nobody sees (zero-width, direction) count for nothing and part no word."""
    seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    rest, characters = _HAN.subn(" ", seen)
    return Length(len(_WORD.findall(rest)), characters)


def budget(seconds: int) -> Length:
    """What fits into so many seconds: so many words, or else so many Chinese characters."""
    return Length(seconds * WORDS_A_MINUTE // 60, seconds * CHARACTERS_A_MINUTE // 60)
