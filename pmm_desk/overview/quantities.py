"""The numbers in a text, as English and both Chinese habits write them, brought to common values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from pmm_desk.overview.numerals import DIGITS, HAN_NUMBER, chinese, english, sure_chinese
from pmm_desk.overview.units import CURRENCY, SCALES, UNITS, one_of

_GAPS = ",\u00a0\u202f\u2009"
NUM = f"(?:[0-9]{{1,3}}(?:[{_GAPS}][0-9]{{3}})+(?![0-9])(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)"
HAN = f"[{DIGITS}十百]"
DASH = "[-‐‑–—−~～至到]"
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
LARGEST = 40
"""A longer row of digits is no number anyone compares."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number: its value reckoned in its unit, the bare number, and how it is written.

    `unit`: '' for a bare count; minutes, months, percent, points, a currency, year, month, day, clock. `sure`: it
    can only be a number; "one" or 一 may be no more than a word, so that nobody has to repeat it.
    """

    value: Fraction
    unit: str
    number: Fraction
    written: str
    sure: bool = True


Made = Iterator[Quantity]


@lru_cache(maxsize=40_000)
def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """All numbers of a text. In English (`language` en) number words count too."""
    found: list[Quantity] = []
    rest = _SKIPPED.sub("\n", plain(text))
    if _ANY.search(rest):
        present = frozenset(rest)
        for needed, pattern, make in _READERS:
            if not needed.isdisjoint(present):
                rest = _take(rest, pattern, make, found)
    if language == "en":
        found += [Quantity(value, "", value, written, sure) for value, written, sure in english(rest)]
    return tuple(dict.fromkeys(found))


def plain(text: str) -> str:
    """Full-width digits, letters and signs as narrow ones; invisible and direction marks not at all."""
    return text if text.isascii() else _GROUPS.sub(",", text).translate(_NARROW)


_NARROW = {
    **{0xFF10 + digit: 0x30 + digit for digit in range(10)},
    **{0xFF21 + letter: 0x41 + letter for letter in range(26)},
    **{0xFF41 + letter: 0x61 + letter for letter in range(26)},
    0xFF05: "%",
    0xFF0E: ".",
    0xFF0D: "-",
    0xFF1A: ":",
    0xFF04: "$",
    **dict.fromkeys((*range(0x200B, 0x2010), 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A))),
}
_GROUPS = re.compile("(?<=[０-９])，(?=[０-９]{3})")
_SKIPPED = re.compile(
    r"(?:https?://|www\.)[^\s，。；、（）]+|[\w.+-]+@[\w-]+\.[\w.-]+"
    r"|(?<![A-Za-z0-9])[A-Z]{1,5}[-_]?[0-9]{1,6}(?![0-9A-Za-z])"
)
"""Addresses, and codes such as K05 or S-01: their digits count nothing."""
_ANY = re.compile(f"[0-9{DIGITS}十百千]")


def _take(text: str, pattern: re.Pattern[str], make: Callable[[re.Match[str]], Made], found: list[Quantity]) -> str:
    """Read what a pattern finds; what was read leaves a line's end, what was refused stays."""

    def read(match: re.Match[str]) -> str:
        made = list(make(match))
        found.extend(made)
        return "\n" if made else match[0]

    return pattern.sub(read, text)


def _reading(written: str | None) -> Fraction:
    """A number in digits or in Chinese numerals; 0 for none."""
    if not written:
        return Fraction(0)
    if written.isascii() or (written[0].isdigit() and written[0].isascii()):
        return Fraction(re.sub(f"[{_GAPS}]", "", written)) if len(written) < LARGEST else Fraction(0)
    return chinese(written) or Fraction(0)


def _day(match: re.Match[str]) -> Made:
    """The parts of a date; nothing where they are none."""
    parts = match.groupdict()
    named = (parts.get("month") or "").lower()
    month = Fraction(MONTHS.index(named[:3]) + 1) if named[:3] in MONTHS else _reading(named)
    year = _reading(parts.get("year")) + (1911 if parts.get("roc") else 0)
    until, day = _reading(parts.get("until")), _reading(parts.get("day"))
    if month > 12 or until > 12 or day > 31 or (parts.get("year") and not 1000 <= year < 3000):
        return
    for unit, value in (("year", year), ("month", month), ("month", until), ("day", day)):
        if value:
            yield Quantity(value, unit, value, match[0].strip())


def _slashed(match: re.Match[str]) -> Made:
    """4/18/2026 or 18/4/2026: nobody knows which is the month."""
    year = Fraction(match["year"])
    yield Quantity(year, "year", year, match[0])
    for part in ("one", "two"):
        yield Quantity(Fraction(match[part]), "", Fraction(match[part]), match[0], False)


def _clock(match: re.Match[str]) -> Made:
    """A time of the day, in minutes since midnight."""
    parts = match.groupdict()
    hour, minute = _reading(match["hour"]), _reading(parts.get("minute"))
    minute = Fraction(30) if parts.get("half") else minute
    if hour > 24 or minute > 59:
        return
    late = hour < 12 and bool(parts.get("pm") or (parts.get("late") or "")[:1] in tuple("下晚傍"))
    value = (hour + (12 if late else 0)) * 60 + minute
    yield Quantity(value, "clock", hour, match[0].strip(), match["hour"].isascii())


def _span(match: re.Match[str]) -> Made:
    """3 h 40 min."""
    minutes = _reading(match["hours"]) * 60 + _reading(match["minutes"])
    yield Quantity(minutes, "minutes", minutes, match[0].strip())


def _hundredth(match: re.Match[str]) -> Made:
    """Percent in words: 百分之三十一 is 31."""
    value = _reading(match["value"])
    if value:
        yield Quantity(value, "percent", value, match[0])


def _tenth(match: re.Match[str]) -> Made:
    """Percent in tenths: 三成一 is 31."""
    more = Fraction(5) if match["more"] == "半" else _reading(match["more"])
    value = _reading(match["value"]) * 10 + more
    if 0 < value <= 100:
        yield Quantity(value, "percent", value, match[0], value > 10)


def _discount(match: re.Match[str]) -> Made:
    """八折: 80 % to pay, and 20 % off; nobody has to say both."""
    written = match["value"]
    if written.isascii():
        value = _reading(written) * 10
    else:
        first, *rest = (_reading(digit) for digit in written)
        value = first * 10 + sum(rest)
    for percent in (value, 100 - value):
        yield Quantity(percent, "percent", percent, match[0], False)


def _fraction(match: re.Match[str]) -> Made:
    """三分之一, or 1/3 in the order of its groups: too often a mere word to be asked for."""
    above, below = _reading(match["above"]), _reading(match["below"])
    if below > 1 and above < below:
        yield Quantity(above / below, "", above / below, match[0], False)


def _number(match: re.Match[str]) -> Made:
    """A number, or both ends of a range, with money, scale and unit."""
    unit, factor = UNITS.get((match["unit"] or "").lower(), ("", Fraction(1)))
    if match["old"]:
        unit, factor = "", Fraction(1)
    if match["money"]:
        sign = match["money"].strip().lower()
        unit, factor = UNITS[sign]
    scale, scale_2 = (SCALES.get((match[name] or "").lower(), 1) for name in ("scale", "scale_2"))
    first = _reading(match["first"])
    if match["last"] and scale == 1 and scale_2 > 1 and first < 1000:
        scale = scale_2
    if unit == "months" and factor == 12 and first >= 1000:
        unit, factor = "year", Fraction(1)
    written = match[0].strip()
    # "1 site" may be 单仓, "1st" may be 首个.
    sure = first != 1 if not (match["ordinal"] or unit or match["last"]) else not match["ordinal"] or first > 3
    yield Quantity(first * scale * factor, unit, first * scale, written, sure)
    if match["last"]:
        last = _reading(match["last"]) * scale_2
        yield Quantity(last * factor, unit, last, written)


def _numeral(match: re.Match[str]) -> Made:
    """A Chinese numeral, with its unit if it has one."""
    written = match["value"]
    value = chinese(written)
    if value is None:
        return
    unit, factor = UNITS.get((match["unit"] or "").lower(), ("", Fraction(1)))
    if unit == "months" and factor == 12 and value >= 1000:
        unit, factor = "year", Fraction(1)
    yield Quantity(value * factor, unit, value, match[0], sure_chinese(written, value))


_NAMES = (
    "(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?"
)
_YEAR = "(?<![0-9.,])(?P<year>[0-9]{4})"
_VOWELS = "aeouAEOU"
"""No name of a month is without one of these."""
_DATED = (
    ("-", f"{_YEAR}-(?P<month>[0-9]{{1,2}})-(?P<day>[0-9]{{1,2}})(?![0-9])"),
    ("/.", f"{_YEAR}[/.](?P<month>[0-9]{{1,2}})[/.](?P<day>[0-9]{{1,2}})(?![0-9])"),
    ("-/", f"{_YEAR}[-/](?P<month>0[1-9]|1[0-2])(?![0-9])"),
    (
        "民",
        f"(?P<roc>民國)(?P<year>[0-9]{{1,3}}|{HAN}+)年"
        f"(?:(?P<month>[0-9]{{1,2}}|{HAN}+)月(?:(?P<day>[0-9]{{1,2}}|{HAN}+)[日号號])?)?",
    ),
    (
        "年",
        f"(?P<year>[0-9]{{4}}|[{DIGITS}]{{4}})\\s?年度{{0,1}}\\s?"
        f"(?:(?P<month>[0-9]{{1,2}}|{HAN}+)\\s?月{{0,1}}(?:{DASH}(?P<until>[0-9]{{1,2}}))?"
        f"\\s?月(?:\\s?(?P<day>[0-9]{{1,2}}|{HAN}+)\\s?[日号號])?)?",
    ),
    (
        "月",
        f"(?<![0-9{DIGITS}十])(?P<month>[0-9]{{1,2}}|{HAN}{{1,2}})月{{0,1}}(?:{DASH}(?P<until>[0-9]{{1,2}}))?"
        f"\\s?月(?:\\s?(?P<day>[0-9]{{1,2}}|{HAN}{{1,3}})\\s?[日号號])?",
    ),
    (_VOWELS, f"(?<![0-9])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\\s(?:of\\s)?{_NAMES}(?:,?\\s(?P<year>[0-9]{{4}}))?"),
    (
        _VOWELS,
        f"(?<![a-z]){_NAMES}\\s(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9,.]*[0-9:%]))?"
        "(?:,?\\s?(?P<year>[0-9]{4}))?",
    ),
    ("日号號", "(?<![0-9])(?P<day>[0-9]{1,2})[日号號](?![元])"),
)
_PART = "(?P<late>上午|下午|晚上|傍晚|早上|凌晨|)"
_SCALE = f"(?:{one_of(SCALES)})"
_UNIT = one_of(UNITS)
_READERS: tuple[tuple[frozenset[str], re.Pattern[str], Callable[[re.Match[str]], Made]], ...] = tuple(
    (frozenset(needed), re.compile(pattern, re.IGNORECASE), make)
    for needed, pattern, make in (
        *((needed, pattern, _day) for needed, pattern in _DATED),
        ("/", "(?<![0-9])(?P<one>[0-9]{1,2})/(?P<two>[0-9]{1,2})/(?P<year>[0-9]{4})(?![0-9])", _slashed),
        (
            ":",
            f"{_PART}(?<![0-9:])(?P<hour>[0-9]{{1,2}}):(?P<minute>[0-9]{{2}})(?![0-9:])"
            "(?:\\s?(?:am|a\\.m\\.|(?P<pm>pm|p\\.m\\.)))?",
            _clock,
        ),
        ("mMkK", "(?<![0-9])(?P<hour>[0-9]{1,2})\\s?(?:am|a\\.m\\.|o[’']clock|(?P<pm>pm|p\\.m\\.))(?![a-z])", _clock),
        (
            "点點",
            f"{_PART}(?<![0-9.])(?P<hour>[0-9]{{1,2}}|{HAN}{{1,3}})[点點]"
            f"(?:(?P<half>[半])|(?P<minute>[0-9]{{1,2}}|{HAN}{{2,3}})分|[整])?(?![{DIGITS}]+(?![{DIGITS}十百千]))",
            _clock,
        ),
        (
            "hH时時",
            f"(?P<hours>{NUM})\\s?(?:hours?|hrs?|h|个{{0,1}}小时|個{{0,1}}小時)\\s?(?:and\\s)?"
            f"(?P<minutes>{NUM})\\s?(?:minutes?|mins?|m|分钟|分鐘|分)(?![a-z])",
            _span,
        ),
        ("百", f"百分之(?P<value>{HAN}+(?:[点點][{DIGITS}]+)?|{NUM})", _hundredth),
        ("分", f"(?P<below>{HAN}{{1,3}})分之(?P<above>{HAN}{{1,3}})", _fraction),
        ("/", "(?<![0-9/.])(?P<above>[0-9])/(?P<below>[0-9]{1,2})(?![0-9/%])", _fraction),
        (
            "成",
            f"(?P<value>[{DIGITS}]|{NUM})成(?P<more>[{DIGITS}半])?(?![为為功本员員果立长長绩績交形熟品年效人就分])",
            _tenth,
        ),
        ("折", f"(?P<value>[{DIGITS}]{{1,2}}|[0-9](?:\\.[0-9])?)折(?![叠疊磨])", _discount),
        (
            "0123456789",
            f"(?P<money>(?:{CURRENCY})\\s?)?(?<![A-Za-z0-9.])(?P<first>{NUM})\\s?(?P<scale>{_SCALE})?"
            f"(?:\\s?(?:{DASH}|to)\\s?(?:(?:{CURRENCY})\\s?)?(?P<last>{NUM})\\s?(?P<scale_2>{_SCALE})?)?"
            f"(?P<ordinal>st|nd|rd|th)?(?![0-9])(?:[\\s-]?(?P<unit>{_UNIT}))?(?P<old>[\\s-]old)?",
            _number,
        ),
        (f"{DIGITS}十百千", f"(?P<value>{HAN_NUMBER.pattern})(?P<unit>{_UNIT})?", _numeral),
    )
)
"""What is read first leaves nothing for those below."""
