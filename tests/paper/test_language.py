"""A sheet's words, numbers and dates in its own language."""

from __future__ import annotations

from datetime import date

import pytest

from pmm_desk.paper.language import Words

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "22 November 2026"), ("zh-Hans", "2026年11月22日"), ("zh-Hant", "2026年11月22日")],
)
def test_dates(language, written):
    assert Words(language).day(DAY) == written
    assert Words(language).day(None) == ""


@pytest.mark.parametrize(
    ("value", "digits", "written"),
    [
        (1200, None, "1,200"),
        (6.6, None, "6.6"),
        (6.60, 1, "6.6"),
        (-3, None, "−3"),
        (None, None, ""),
        (2253840, 0, "2,253,840"),
        (-0.001, None, "0"),
    ],
)
def test_numbers(value, digits, written):
    assert Words("en").number(value, digits) == written


def test_shares_and_money():
    words = Words("zh-Hans")
    assert words.percent(0.025) == "2.5%"
    assert words.percent(None) == ""
    assert words.money(633600, "CNY") == "¥633,600"
    assert words.money(12.5, "USD") == "$12.50"
    assert words.money(5, "SEK") == "SEK 5"


def test_an_absent_translation_is_english(tmp_path):
    assert Words("zh-Hans", tmp_path)("How we compare") == "How we compare"
