"""What a number counts: percent, money, time and a few measures, in English and both Chinese scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from types import MappingProxyType

SCALES: Mapping[str, int] = MappingProxyType(
    {
        **dict.fromkeys(("k", "thousand", "千"), 1000),
        **dict.fromkeys(("万", "萬"), 10_000),
        **dict.fromkeys(("m", "million", "mn", "百万", "百萬"), 1_000_000),
        **dict.fromkeys(("千万", "千萬"), 10_000_000),
        **dict.fromkeys(("亿", "億"), 100_000_000),
        **dict.fromkeys(("billion", "bn", "十亿", "十億"), 1_000_000_000),
        **dict.fromkeys(("万亿", "萬億", "兆", "trillion"), 10**12),
    }
)
MONEY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "USD": ("us$", "$", "usd", "美元", "美金", "dollars", "dollar"),
        "CNY": ("rmb", "cny", "人民币", "人民幣", "yuan"),
        "yuan": ("元", "块钱", "塊錢", "¥", "￥"),
        "EUR": ("€", "eur", "欧元", "歐元", "euros", "euro"),
        "GBP": ("£", "gbp", "英镑", "英鎊"),
        "JPY": ("jpy", "日元", "日圓", "yen"),
        "TWD": ("nt$", "twd", "新台币", "新台幣", "新臺幣", "台币", "台幣"),
        "HKD": ("hk$", "hkd", "港币", "港幣", "港元"),
    }
)
_MINUTE, _DAY = Fraction(1), Fraction(24 * 60)
_PERIODS = (
    (("seconds", "second", "secs", "sec", "秒钟", "秒鐘", "秒"), "minutes", Fraction(1, 60)),
    (("minutes", "minute", "mins", "min", "分钟", "分鐘"), "minutes", _MINUTE),
    (("hours", "hour", "hrs", "hr", "h", "个小时", "個小時", "小时", "小時"), "minutes", 60 * _MINUTE),
    (("days", "day", "天"), "minutes", _DAY),
    (("weeks", "week", "个星期", "個星期", "星期", "周", "週"), "minutes", 7 * _DAY),
    (("months", "month", "个月", "個月"), "months", Fraction(1)),
    (("years", "year", "yrs", "yr", "年"), "months", Fraction(12)),
    (("quarters", "个季度", "個季度"), "months", Fraction(3)),
)
_OTHERS = (
    (("%", "percent", "per cent", "pct"), "percent"),
    (("percentage points", "percentage point", "个百分点", "個百分點"), "points"),
    (("km", "kilometres", "kilometers", "公里", "千米"), "km"),
    (("kg", "kilograms", "公斤", "千克"), "kg"),
    (("tonnes", "tonne", "tons", "吨", "噸"), "t"),
)
UNITS: Mapping[str, tuple[str, Fraction]] = MappingProxyType(
    {
        **{word: (unit, factor) for words, unit, factor in _PERIODS for word in words},
        **{word: (unit, Fraction(1)) for words, unit in _OTHERS for word in words},
        **{word: (unit, Fraction(1)) for unit, words in MONEY.items() for word in words},
    }
)
"""A word → the unit it is reckoned in, and how many of that it is."""
CALENDAR = frozenset({"year", "month", "day", "clock"})
_LOOSE = frozenset({"CNY", "TWD", "HKD", "JPY"})
"""What 元 and ¥ may stand for."""


def one_of(words: Iterable[str]) -> str:
    """A pattern for one of these words; a Latin word ends where its letters end."""
    longest = sorted(words, key=len, reverse=True)
    ends = "(?![A-Za-z])"
    return "|".join(re.escape(word) + (ends if word[-1].isascii() and word[-1].isalpha() else "") for word in longest)


CURRENCY = one_of(word for words in MONEY.values() for word in words)


def agree(one: str, other: str) -> bool:
    """Whether two numbers may mean the same although they name different units, or one of them none."""
    if one == other:
        return True
    pair = {one, other}
    if "" in pair:
        return not pair & {"percent", "points"}
    if "yuan" in pair:
        return bool(pair & _LOOSE)
    # 30日 is a day of the month, and thirty days.
    return pair == {"day", "minutes"}
