"""Numbers, days and words as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from pmm_desk.widgets.dates import parse_day
from pmm_desk.widgets.numbers import format_number, parse_number
from pmm_desk.widgets.texts import count_words

ENGLISH, GERMAN, CHINESE = QLocale("en_US"), QLocale("de_DE"), QLocale("zh_CN")


@pytest.mark.parametrize(
    ("text", "locale", "number"),
    [
        ("1,234.5", ENGLISH, 1234.5),
        ("1.234,5", GERMAN, 1234.5),
        (" 1 234.5 ", ENGLISH, 1234.5),
        ("１２３", CHINESE, 123.0),
        ("2.5%", ENGLISH, 2.5),
        ("−31 %", ENGLISH, -31.0),
        ("1'000", ENGLISH, 1000.0),
    ],
)
def test_numbers_as_typed(text: str, locale: QLocale, number: float) -> None:
    """Group marks, full-width digits, a minus from a text program, a trailing per cent."""
    assert parse_number(text, locale) == number


@pytest.mark.parametrize("text", ["", "twelve", "1.2.3", "--5", "nan", "inf", "1e999", "十二"])
def test_what_is_no_number(text: str) -> None:
    """Everything else is refused, never guessed."""
    with pytest.raises(ValueError, match=r".*"):
        parse_number(text, ENGLISH)


@given(st.integers(min_value=-(10**9), max_value=10**9), st.sampled_from([ENGLISH, GERMAN, CHINESE]))
def test_a_shown_number_reads_back(hundredths: int, locale: QLocale) -> None:
    """What is shown with two digits means the same number again."""
    value = hundredths / 100
    assert parse_number(format_number(value, 2, locale), locale) == value


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("2026-06-30", ENGLISH),
        ("2026/6/30", CHINESE),
        ("2026年6月30日", CHINESE),
        ("２０２６-０６-３０", CHINESE),
        ("20260630", ENGLISH),
        ("30 Jun 2026", ENGLISH),
        ("6/30/2026", ENGLISH),
        ("30.06.2026", GERMAN),
    ],
)
def test_days_as_typed(text: str, locale: QLocale) -> None:
    """The usual forms mean the same day."""
    assert parse_day(text, locale) == "2026-06-30"


@pytest.mark.parametrize("text", ["2026-02-30", "2026-13-01", "tomorrow", "2026", "30-06"])
def test_what_is_no_day(text: str) -> None:
    """A day that is not in the calendar, or not whole, is refused."""
    with pytest.raises(ValueError, match=r".*"):
        parse_day(text, ENGLISH)


def test_words_are_counted_in_both_scripts() -> None:
    """A Chinese character is a word, a run of letters is one."""
    assert count_words("Kingdee / Yonyou connector v2") == 4
    assert count_words("每一小时等待，都有价格") == 10
    assert count_words("WMS 厂商") == 3
    assert count_words("") == 0
