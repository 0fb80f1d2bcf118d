"""Whether a text says the same in every language: up to date, with equal numbers and names, in the right script."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pmm_desk.overview.quantities import Quantity, plain, quantities
from pmm_desk.overview.scripts import SIMPLIFIED, TRADITIONAL
from pmm_desk.overview.units import agree

STALE, MISSING, NUMBERS, UNITS, NAMES, SCRIPT, LANGUAGE = (
    "stale",
    "missing",
    "numbers",
    "units",
    "names",
    "script",
    "language",
)
"""What can be wrong with a text in one language, in the order in which it is told."""
KINDS = (MISSING, STALE, NUMBERS, UNITS, NAMES, SCRIPT, LANGUAGE)
SHOWN = 8
"""So many characters of the wrong script are named."""
_HAN = re.compile("[\u3400-\u9fff]")
_PLAIN_WORD = re.compile("(?<![^ ])[a-z]{2,}(?![^ ,;:.!?])")
_HAS_WORD = frozenset({"API", "CEO", "CFO", "CIO", "CTO", "FAQ", "HR", "KPI", "NPS", "ROI", "SLA", "SOP", "VAT"})
"""Capital words for which Chinese has words of its own (接口), so that nobody must keep them."""
_CODE = re.compile("(?<![A-Za-z0-9])(?:[A-Z]{1,5}-?[0-9]{1,6}|[A-Z]{3,})(?![A-Za-z0-9])")
_CALENDAR = re.compile("[QHTW][0-9]{1,2}")
"""Quarters, halves, weeks: words elsewhere (四季度)."""


@dataclass(frozen=True, slots=True)
class Name:
    """What a thing or a person is called, by language; any of the forms may stand in any language."""

    row: str
    forms: tuple[str, ...]


@dataclass(frozen=True)
class Names:
    """The names of a project, and the Latin words that its Chinese texts keep."""

    names: tuple[Name, ...] = ()
    kept: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()

    @property
    def pattern(self) -> re.Pattern[str]:
        """All forms, the longest first; a Latin one is a word of its own."""
        return _pattern(self.names)

    @property
    def of(self) -> Mapping[str, Name]:
        """Form → its name."""
        return _of(self.names)


@lru_cache(maxsize=8)
def _pattern(names: tuple[Name, ...]) -> re.Pattern[str]:
    forms = sorted({form for name in names for form in name.forms}, key=len, reverse=True)
    return re.compile("|".join(_bounded(form) for form in forms) if forms else "(?!)")


def _bounded(form: str) -> str:
    before = "(?<![A-Za-z0-9])" if form[0].isascii() else ""
    after = "(?![A-Za-z0-9])" if form[-1].isascii() else ""
    return before + re.escape(form) + after


@lru_cache(maxsize=8)
def _of(names: tuple[Name, ...]) -> Mapping[str, Name]:
    return {form: name for name in names for form in name.forms}


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing wrong with a text in a language. `here`: what only this text has; `there`: only the original."""

    kind: str
    language: str
    here: tuple[str, ...] = ()
    there: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """One text of a project in all its languages; `stale`: languages translated from an older original."""

    row: str
    column: str
    table: str
    original: str
    translations: Mapping[str, str] = field(default_factory=dict)
    stale: frozenset[str] = frozenset()
    customer: bool = False


def issues(held: Held, main: str, wanted: Iterable[str], names: Names) -> list[Issue]:
    """Everything wrong with one text. `main`: the original's language; `wanted`: languages it must be in."""
    found: list[Issue] = []
    if held.original.strip():
        found += _script(held.original, main, names)
    for language in wanted:
        if held.customer and held.original.strip() and not held.translations.get(language, "").strip():
            found.append(Issue(MISSING, language))
    for language, text in held.translations.items():
        if not text.strip():
            continue
        if language in held.stale:
            found.append(Issue(STALE, language))
        found += compared(held.original, main, text, language, names)
        found += _script(text, language, names)
    return found


def compared(original: str, main: str, text: str, language: str, names: Names) -> list[Issue]:
    """What a translation says otherwise than its original: language, numbers, units, names."""
    if text == original:
        return [Issue(LANGUAGE, language)] if _is_copy(text, main, language) else []
    if not original.strip():
        return []
    found = []
    numbers, units = counted(quantities(original, main), quantities(text, language))
    if numbers.here or numbers.there:
        found.append(Issue(NUMBERS, language, numbers.here, numbers.there))
    if units.here:
        found.append(Issue(UNITS, language, units.here, units.there))
    here, there = named(original, main, text, language, names)
    if here or there:
        found.append(Issue(NAMES, language, here, there))
    return found


def _is_copy(text: str, main: str, language: str) -> bool:
    """Whether a text is the mere copy of its original, where the languages' scripts differ."""
    if {main, language} == {"zh-Hans", "zh-Hant"}:
        return False
    han = len(_HAN.findall(text))
    if language == "en":
        return han >= 2
    return not han and len(_PLAIN_WORD.findall(text)) >= 2


@dataclass(frozen=True, slots=True)
class Both:
    """What stands on each side only."""

    here: tuple[str, ...] = ()
    there: tuple[str, ...] = ()


def counted(original: Sequence[Quantity], text: Sequence[Quantity]) -> tuple[Both, Both]:
    """The numbers that one side lacks, and the pairs that are equal but count different things."""
    here, there, units = [], [], []
    for one in original:
        if one.sure and not _met(one, text):
            other = next((each for each in text if each.sure and one.number == each.number), None)
            if other is None:
                there.append(one.written)
            else:
                units.append((other.written, one.written))
    for one in text:
        if one.sure and not _met(one, original):
            other = next((each for each in original if each.sure and one.number == each.number), None)
            if other is None:
                here.append(one.written)
            else:
                units.append((one.written, other.written))
    pairs = list(dict.fromkeys(units))
    return (
        Both(tuple(dict.fromkeys(here)), tuple(dict.fromkeys(there))),
        Both(tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs)),
    )


def _met(one: Quantity, others: Iterable[Quantity]) -> bool:
    """Whether the other side has this number too."""
    for other in others:
        if not agree(one.unit, other.unit):
            continue
        if one.value == other.value:
            return True
        if one.number == other.number and (one.unit != other.unit or not (one.sure and other.sure)):
            return True
        if one.unit == other.unit == "clock" and abs(one.value - other.value) == 12 * 60:
            return True
    return False


def named(original: str, main: str, text: str, language: str, names: Names) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names and codes that only the text has, and those that only the original has."""
    first, second = plain(original), plain(text)
    here = [form for form in _names_in(second, names) if not _says(names.of[form], first)]
    there = [form for form in _names_in(first, names) if not _says(names.of[form], second)]
    here += [code for code in _codes_in(second, language, names) if not _has(code, first)]
    there += [code for code in _codes_in(first, main, names) if not _has(code, second)]
    return tuple(dict.fromkeys(here)), tuple(dict.fromkeys(there))


def _names_in(text: str, names: Names) -> list[str]:
    return list(dict.fromkeys(names.pattern.findall(text))) if names.names else []


def _says(name: Name, text: str) -> bool:
    return any(form in text for form in name.forms)


def _has(code: str, text: str) -> bool:
    """Whether a text has a code, however it is cased and hyphened: S-01, S01, APP for App."""
    return code in text or _bare(code) in _bare(text)


def _bare(text: str) -> str:
    return text.replace("-", "").casefold()


def _codes_in(text: str, language: str, names: Names) -> Iterator[str]:
    """Codes of rows, and capital words: in Chinese all, in English those that the Chinese texts keep."""
    for code in _CODE.findall(text):
        if _CALENDAR.fullmatch(code):
            continue
        kept = code in names.kept and code not in _HAS_WORD if language == "en" else len(code) > 2
        if code in names.codes or kept:
            yield code


def _script(text: str, language: str, names: Names) -> list[Issue]:
    """Simplified characters in a Traditional text, and the reverse; names are written as their owners do."""
    if language not in ("zh-Hans", "zh-Hant"):
        return []
    strange = TRADITIONAL if language == "zh-Hans" else SIMPLIFIED
    if strange.isdisjoint(text):
        return []
    rest = names.pattern.sub("", text) if names.names else text
    found = [character for character in dict.fromkeys(rest) if character in strange]
    return [Issue(SCRIPT, language, tuple(found[:SHOWN]))] if found else []
