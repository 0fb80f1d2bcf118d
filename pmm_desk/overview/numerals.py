"""Numbers written as words: Chinese numerals, and English ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

_VALUES = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
DIGITS = "".join(_VALUES)
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
HAN_NUMBER = re.compile(f"[{DIGITS}十百千万萬亿億]+(?:[点點][{DIGITS}]+(?![{DIGITS}十百千]))?")

_ONES = dict(
    zip(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        range(20),
        strict=True,
    )
)
_TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
_LOOSE = {
    "once": 1,
    "single": 1,
    "first": 1,
    "twice": 2,
    "both": 2,
    "pair": 2,
    "second": 2,
    "double": 2,
    "third": 3,
    "triple": 3,
    "fourth": 4,
    "fifth": 5,
    "dozen": 12,
    "hundred": 100,
    "hundreds": 100,
    "thousand": 1000,
}
_WORD = re.compile(
    f"\\b(?:(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<ones>{'|'.join(list(_ONES)[1:10])}))?|(?P<small>{'|'.join(_ONES)})"
    f"|(?P<loose>{'|'.join(_LOOSE)}))\\b(?:\\s(?P<scale>hundred|thousand|million)\\b)?",
    re.IGNORECASE,
)
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
LONGEST = 40
"""A longer row of numerals is no number anyone compares."""
SURE_FROM = 13
"""Smaller numbers in words may be mere words: one, a pair, 一, 两."""


def chinese(written: str) -> Fraction | None:
    """The value of a Chinese numeral such as 三万五千, 二〇二六 or 三点五; None where it is none."""
    if len(written) > LONGEST:
        return None
    whole, _, part = written.replace("點", "点").partition("点")
    value = _digits(whole) if all(character in _VALUES for character in whole) else _grouped(whole)
    if value is None or not part:
        return value
    digits = "".join(str(_VALUES[character]) for character in part)
    return value + Fraction(int(digits), 10 ** len(digits))


def _digits(written: str) -> Fraction | None:
    """Digit by digit: 二〇二六."""
    return Fraction(int("".join(str(_VALUES[character]) for character in written))) if written else None


def _grouped(written: str) -> Fraction | None:
    """With tens, hundreds and thousands: 三百二十. A last digit counts the next lower place: 三万五 is 三万五千."""
    total, group, digit = 0, 0, None
    for place, character in enumerate(written):
        if character in _VALUES:
            digit = _VALUES[character]
            unit = (_SMALL | _LARGE).get(written[place - 1], 1) if place == len(written) - 1 else 1
            if unit > 10:
                return Fraction(total + group + digit * unit // 10)
        elif character in _SMALL:
            if digit is None and not (character == "十" and (place == 0 or group)):
                return None
            group += (1 if digit is None else digit) * _SMALL[character]
            digit = None
        else:
            group += digit or 0
            if not group and not total:
                return None
            total, group, digit = (total + group) * _LARGE[character], 0, None
    return Fraction(total + group + (digit or 0))


def sure_chinese(written: str, value: Fraction) -> bool:
    """Whether a numeral can only be a number: 四十, 三万; not 一, 十, 三四 (three or four)."""
    plain = all(character in _VALUES for character in written)
    return value >= SURE_FROM and len(written) > 1 and not plain


def english(text: str) -> Iterator[tuple[Fraction, str, bool]]:
    """The number words of an English text: value, as written, whether it can only be a number."""
    for match in _WORD.finditer(text):
        if match["tens"]:
            value = _TENS[match["tens"].lower()] + _ONES.get((match["ones"] or "").lower(), 0)
        else:
            word = (match["small"] or match["loose"]).lower()
            value = _ONES[word] if match["small"] else _LOOSE[word]
        value *= _SCALES.get((match["scale"] or "").lower(), 1)
        yield Fraction(value), match[0], value >= SURE_FROM and not match["loose"]
