"""Values as cells of a spreadsheet hold them, and what a cell that somebody filled in means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from pmm_desk.widgets.folding import fold

_NUMBER = re.compile(r"[-+]?(?:\d{1,3}(?:(?P<gap>[, '])\d{3})(?:(?P=gap)\d{3})*|\d+)?(?:\.\d*)?(?:[eE][-+]?\d{1,3})?")
_MONEY = re.compile(r"^(?:[¥$€£₩]|CNY|RMB|USD|EUR|GBP|HKD|TWD|NT\$|HK\$|US\$)\s*|\s*(?:[¥$€£元]|CNY|RMB|USD|EUR)$")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_CLOCK = re.compile(r"[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$")
_MONTH = re.compile(r"(?:(\d{1,2})\s+([A-Za-z]{3,9})\.?|([A-Za-z]{3,9})\.?\s+(\d{1,2})),?\s+(\d{4})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_ANSWERS: Mapping[str, str] = {
    "yes": "yes y true 1 ja oui si sí ✓ ✔ ☑ ✅ √ ● 是 有 支持 支援 具备 具備 完全支持 完全支援 full supported",
    "partly": "partly partial partially p ~ ◐ ◑ △ ▲ teilweise 部分 部分支持 部分支援 有限 limited some (✓) (x) beta",
    "no": "no n false 0 nein non - – — ✗ ✘ ☒ ❌ × ○ 否 无 無 没有 沒有 不支持 不支援 不具备 不具備 none",
    "unknown": "unknown u ? tbd n/a unbekannt 未知 不详 不詳 待查 不明",
}
MARKS: Mapping[str, str] = {fold(word): mark for mark, words in _ANSWERS.items() for word in words.split()}
"""What people write into a cell to say yes, partly, no or "not known" → the mark."""


def mark_in(text: str) -> str | None:
    """The mark a word stands for in English, Chinese or German; None where it is none. A lone x is none."""
    return MARKS.get(fold(text.strip()).rstrip(".。"))


def number_in(text: str, *, percent: str = "", most: float | None = None) -> float | None:
    """The number in a cell, None for an empty one: group marks, full-width digits, money and percent signs allowed.

    `percent`: 'fraction' where 2.5 % is kept as 0.025, 'percent' where it is kept as 2.5, '' where a percent sign
    fits only numbers up to 100 (`most`). Raises ValueError('not_a_number').
    """
    plain = unicodedata.normalize("NFKC", text).replace("\u2212", "-").strip()
    if not plain:
        return None
    plain, signs = re.subn(r"\s*%$", "", plain)
    negative = re.fullmatch(r"\((.*)\)", plain)
    bare = _MONEY.sub("", (negative[1] if negative else plain).strip()).strip()
    bare = re.sub(r"\s+", " ", bare)
    if not _NUMBER.fullmatch(bare) or not re.search(r"\d", bare):
        raise ValueError("not_a_number")
    if signs and not percent and most != 100:
        raise ValueError("not_a_number")
    number = float(re.sub(r"[, ']", "", bare)) * (-1 if negative else 1)
    if number in (float("inf"), float("-inf")):
        raise ValueError("not_a_number")
    return float(Decimal(f"{number:.15g}") / 100) if signs and percent == "fraction" else number


def whole_in(text: str) -> int | None:
    """The whole number in a cell. Raises ValueError with the reason."""
    number = number_in(text)
    if number is not None and number != int(number):
        raise ValueError("not_whole")
    return None if number is None else int(number)


def day_in(text: str) -> str | None:
    """The day in a cell as 'YYYY-MM-DD', a time of day behind it dropped. Raises ValueError with the reason.

    03/06/2026 is refused ('day_or_month'): one country's March is another's June. 25/12/2026 is not.
    """
    plain = _CLOCK.sub("", unicodedata.normalize("NFKC", text).strip())
    if not plain:
        return None
    if found := _YEAR_FIRST.fullmatch(plain) or _COMPACT.fullmatch(plain):
        return _day(*(int(part) for part in found.groups()))
    if found := _YEAR_LAST.fullmatch(plain):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        if found[2] == "." or first > 12 or first == second:
            return _day(year, second, first)
        if second > 12:
            return _day(year, first, second)
        raise ValueError("day_or_month")
    if found := _MONTH.fullmatch(plain):
        month = (found[2] or found[3])[:3].lower()
        if month in _MONTHS:
            return _day(int(found[5]), _MONTHS.index(month) + 1, int(found[1] or found[4]))
    raise ValueError("not_a_date")


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        raise ValueError("not_a_date") from None


def number_text(value: float, *, percent: str = "") -> str:
    """A number as every spreadsheet reads it: no group marks, a point, a percent sign where it is a share."""
    plain = Decimal(f"{value:.15g}") * (100 if percent == "fraction" else 1)
    text = f"{plain:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return f"{text}%" if percent else text


class Choices:
    """The values of a column by their words: `choices` are (value, its word and further names).

    `same(word, other)` knows words of other languages.
    """

    def __init__(
        self, choices: Iterable[tuple[Any, Sequence[str]]], same: Callable[[str, str], bool] | None = None
    ) -> None:
        self._words: dict[Any, str] = {}
        self._values: tuple[dict[str, set[Any]], ...] = ({}, {})
        for value, words in choices:
            self._words.setdefault(value, words[0] if words else "")
            for at, word in enumerate(words):
                if word:
                    self._values[min(at, 1)].setdefault(_folded(word), set()).add(value)
        self._same = same

    def word(self, value: Any) -> str:
        """The word of a value; the value itself where it has none."""
        return self._words.get(value, "" if value is None else str(value))

    def words(self) -> list[str]:
        """All words one may write."""
        return [word for word in self._words.values() if word]

    def value(self, text: str) -> Any:
        """The value whose word, name or code stands in the cell.

        Raises ValueError: 'not_a_choice', or 'several' where two values have the word.
        """
        wanted = _folded(text)
        for names in self._values:
            found = names.get(wanted, set())
            if len(found) > 1:
                raise ValueError("several")
            if found:
                return next(iter(found))
        codes = [value for value in self._words if value is not None and _folded(str(value)) == wanted]
        if codes:
            return codes[0]
        mark = mark_in(text)
        if {"yes", "no"} <= set(self._words) and mark in self._words:
            return mark
        if {1, 0} <= set(self._words) and mark in ("yes", "no"):
            return int(mark == "yes")
        if self._same is not None:
            alike = {value for value, word in self._words.items() if word and self._same(word, text)}
            if len(alike) == 1:
                return alike.pop()
        raise ValueError("not_a_choice")


def _folded(word: str) -> str:
    return fold(" ".join(word.split()))
