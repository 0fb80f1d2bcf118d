"""From the rows of a list to rows of ours: the header found, columns told by their words, mappings remembered."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pmm_desk.lists.listing import UNREADABLE, Line

Mapped = dict[str, int]
"""Field → the column of the list, from 0."""
HeaderWords = Mapping[str, str]
"""Field → the words that stand over such a column, '|' between them; the order is that of the fields."""

_PUNCTUATION = re.compile(r"[\W_]+")
_FAULTY = re.compile(r"#(REF|N/A|DIV/0|NAME|VALUE|NUM|NULL)[!?]?", re.IGNORECASE)


@dataclass(frozen=True)
class LeftOut:
    """A row, or one cell of a row that came in, which is left out. `reason`: unreadable, formula_error,
    too_many_cells, twice_in_list, and those of who plans. `field`: of the cell. `value`: what proves it.
    """

    line: Line
    reason: str
    field: str = ""
    value: str = ""


def folded(text: str) -> str:
    """A text as it is compared: widths, case and spaces made equal."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def header_word(text: str) -> str:
    """A header as it is compared."""
    return _PUNCTUATION.sub(" ", folded(text)).strip()


def bare(text: str) -> str:
    """A name as it is compared: without case, marks and spaces."""
    return "".join(header_word(text).split())


def guess_header(lines: Sequence[Line], words: HeaderWords, needed: str = "name") -> int:
    """The line of the header among the first ones, from 1; 0 when none looks like one."""
    best, most = 0, 1
    for at, line in enumerate(lines[:20], 1):
        known = len(guess(line.cells, words))
        if known > most:
            best, most = at, known
    if not best and lines and needed in guess(lines[0].cells, words):
        return 1
    return best


def guess(header: Sequence[str], words: HeaderWords) -> Mapped:
    """Which column is which field, by the words over it: the same word first, then a word within it."""
    heads = [header_word(cell) for cell in header]
    found: Mapped = {}
    taken: set[int] = set()
    for within in (False, True):
        for name, text in words.items():
            known = [word for word in text.split("|") if word]
            if name in found:
                continue
            for at, word in enumerate(heads):
                fits = any(_within(each, word) for each in known) if within else word in known
                if word and fits and at not in taken and len(word) < 60:
                    found[name] = at
                    taken.add(at)
                    break
    return found


def _within(known: str, word: str) -> bool:
    """Whether a header holds a known word: whole words in English; in Chinese, which has no gaps, two characters."""
    return f" {known} " in f" {word} " if known.isascii() else len(known) > 1 and known in word


def fingerprint(header: Sequence[str], kind: str = "") -> str:
    """What tells lists of the same columns; lists without a header are told by their number of columns. `kind`: of
    what is imported, so that the same header may mean something else elsewhere.
    """
    words = "\n".join([*map(header_word, header), *([kind] if kind else [])])
    return hashlib.sha256(words.encode("utf-8")).hexdigest()[:32]


def mapping_text(mapped: Mapped) -> str:
    """A mapping as it is remembered."""
    return json.dumps(mapped, sort_keys=True)


def mapping_of(text: str, width: int, fields: Collection[str]) -> Mapped | None:
    """A remembered mapping without fields that are gone; None for one that is no mapping of so many columns."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    if not isinstance(found, dict):
        return None
    kept = {name: at for name, at in found.items() if name in fields}
    return kept if kept and all(type(at) is int and 0 <= at < width for at in kept.values()) else None


def values_of(line: Line, mapped: Mapped) -> dict[str, str]:
    """The texts of a row by field; a row that is too short has empty ones."""
    cells = line.cells
    return {name: " ".join(cells[at].split()) if at < len(cells) else "" for name, at in mapped.items()}


def broken(text: str) -> str:
    """Why a cell says nothing: unreadable, formula_error; '' for a sound one."""
    if UNREADABLE in text or "\0" in text:
        return "unreadable"
    return "formula_error" if _FAULTY.fullmatch(text) else ""


class Known:
    """Rows by number and by name; the same name under two numbers is two rows. `key`: a name as it is compared."""

    def __init__(self, rows: Iterable[Mapping[str, Any]] = (), key: Callable[[str], str] = bare) -> None:
        self._key = key
        self._by_code: dict[str, Any] = {}
        self._by_name: dict[str, list[tuple[str, Any]]] = {}
        for row in rows:
            self.add(str(row["code"]), str(row["name"]), row)

    def add(self, code: str, name: str, item: Any) -> None:
        """Know one more."""
        code = folded(code)
        if code:
            self._by_code.setdefault(code, item)
        self._by_name.setdefault(self._key(name), []).append((code, item))

    def find(self, code: str, name: str) -> Any:
        """The row with this number, else with this name; None when there is none."""
        code = folded(code)
        if code and code in self._by_code:
            return self._by_code[code]
        named = self._by_name.get(self._key(name), ())
        return next((item for other, item in named if not code or not other), None)
