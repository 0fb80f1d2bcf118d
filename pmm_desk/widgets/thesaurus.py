"""Words of the window that mean the same in its languages: pasted headers and choices may be in any of them."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from pmm_desk.widgets.folding import fold

FILE = Path(__file__).resolve().parent.parent / "translations" / "same-words.json"
_FRAME = re.compile(r"\([^)]*\)\s*$|（[^）]*）\s*$|[&:：*…?？]")
"""What stands around a header without meaning anything: shortcuts, colons, a unit in brackets at the end."""


class Thesaurus:
    """Groups of texts, one group for each text of the window with its translations."""

    def __init__(self, groups: list[list[str]]) -> None:
        self._groups: dict[str, set[int]] = {}
        for number, words in enumerate(groups):
            for word in words:
                self._groups.setdefault(plain(word), set()).add(number)

    def same(self, one: str, other: str) -> bool:
        """Whether two words are equal, or translations of one text."""
        first, second = plain(one), plain(other)
        if first == second:
            return bool(first)
        return not self._groups.get(first, set()).isdisjoint(self._groups.get(second, ()))


def plain(word: str) -> str:
    """A header or choice as it is compared: without case, width, marks around it and doubled gaps."""
    return " ".join(_FRAME.sub(" ", fold(word)).replace("_", " ").split()) or fold(word).strip()


@cache
def thesaurus() -> Thesaurus:
    """The one built from the translations; an empty one where they were not built."""
    try:
        return Thesaurus(json.loads(FILE.read_text("utf-8")))
    except OSError:
        return Thesaurus([])
