"""Finding Chinese by the initials of its pinyin: 'dwhb' stands for 定位画布, whichever way a character is read."""

from __future__ import annotations

import os
import re
import unicodedata
from functools import lru_cache

FIRST, LAST = 0x4E00, 0x9FFF
"""The block of common Chinese characters."""


class Initials:
    """Latin letter → all characters that can be read with it as the first letter; loads pypinyin when made."""

    def __init__(self) -> None:
        # Its second dictionary, of phrases, is three times as large and of no use for single characters.
        os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
        os.environ.setdefault("PYPINYIN_NO_DICT_COPY", "true")
        from pypinyin.constants import PINYIN_DICT

        letters: dict[str, set[str]] = {}
        for code, readings in PINYIN_DICT.items():
            if FIRST <= code <= LAST:
                for reading in readings.split(","):
                    letter = unicodedata.normalize("NFKD", reading[:1]).casefold()[:1]
                    letters.setdefault(letter, set()).add(chr(code))
        self._letters = {letter: "".join(sorted(found)) for letter, found in letters.items()}
        self.pattern = lru_cache(maxsize=64)(self._pattern)

    def _pattern(self, query: str) -> re.Pattern[str] | None:
        """What texts to be found must hold; None when the query is not two or more Latin letters."""
        if len(query) < 2 or not (query.isascii() and query.isalpha()):
            return None
        parts = [f"[{letter}{self._letters.get(letter, '')}]" for letter in query]
        return re.compile("".join(parts))
