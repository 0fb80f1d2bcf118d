"""Cells on the clipboard: what spreadsheets write is read, what we write comes back, values mean what they say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.widgets.cell_values import Choices, day_in, mark_in, number_in, number_text, whole_in
from pmm_desk.widgets.spreadsheet import TooManyCells, cells_in, guarded, text_of, words_in
from pmm_desk.widgets.thesaurus import thesaurus

WORDS = st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), max_size=12)
TRICKY = st.sampled_from(
    ["", "007", '"', '""', '"quoted"', 'a "b" c', "tab\there", "two\nlines", "=1+1", "'=1", "''+", "-5", "@name", "'",
     "月台预约，先到先卸。", "「引号」", " spaces ", "\ufeffmark", "line\u2028sep", "１２", "\n", "\t", "\x0b"]
)  # fmt: skip
LINES = st.lists(st.lists(WORDS | TRICKY, min_size=1, max_size=5), min_size=1, max_size=6)


@given(LINES)
def test_what_is_copied_comes_back(lines: list[list[str]]) -> None:
    """Any cells, guarded against formulas, are read again as they were; only empty lines at the end are nothing."""
    lines[0][0] = lines[0][0] or "Name"
    wanted = list(lines)
    while not any(wanted[-1]):
        wanted.pop()
    if wanted[0][0].startswith("\ufeff"):
        wanted[0] = ["x" + wanted[0][0], *wanted[0][1:]]
        lines = [wanted[0], *lines[1:]]
    assert cells_in(text_of([[guarded(cell) for cell in line] for line in lines])) == wanted


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("\ufeffName\t编号\r\n\r\n", [["Name", "编号"]]),
        ('"two\r\nlines"\t"say ""hi"""\r\n', [["two\nlines", 'say "hi"']]),
        ('"Best" product\t5"\n', [['"Best" product', '5"']]),
        ('"never closed\tb\nc', [['"never closed', "b"], ["c"]]),
        ("one", [["one"]]),
        ("a\t\t\n\t\tb", [["a", "", ""], ["", "", "b"]]),
        ("a\rb\r", [["a"], ["b"]]),
        ("'=SUM(A1)\t'007", [["=SUM(A1)", "'007"]]),
        ("", []),
        ("\r\n\r\n", []),
    ],
)
def test_what_spreadsheets_write_is_read(text: str, cells: list[list[str]]) -> None:
    """Excel's line ends, marks, quotes that are quotes and quotes that are not, empty lines at the end."""
    assert cells_in(text) == cells


def test_too_many_cells_are_refused_and_bad_quotes_stay_quick() -> None:
    """The bound holds before all is read; a text full of open quotes takes no longer than any other."""
    with pytest.raises(TooManyCells):
        cells_in("a\tb\n" * 60_000)
    assert len(cells_in('"a\t' * 20_000)[0]) == 20_001
    assert words_in("  a   b \t\n\n x\n") == [["a b", ""], [""], ["x"]]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234.5", 1234.5), ("1 234", 1234), ("1'234'567", 1234567), ("１２，３４５", 12345), ("¥1,200", 1200),
        ("1,200元", 1200), ("$5", 5), ("(12)", -12), ("−3", -3), ("+7", 7), (".5", 0.5), ("1e5", 100000), ("", None),
        ("  ", None), ("007", 7),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(text: str, number: float | None) -> None:
    """Group marks, full-width digits, money, minus signs of every kind."""
    assert number_in(text) == number


@pytest.mark.parametrize("text", ["1.234,56", "1,5", "12,34,567", "5%", "abc", "1.2.3", "--1", "∞", "1e999", "12万"])
def test_what_may_mean_two_numbers_is_refused(text: str) -> None:
    """A comma that may be a point, a percent sign where there are no shares, words."""
    with pytest.raises(ValueError, match="not_a_number"):
        number_in(text)


def test_percent_signs_mean_what_the_column_holds() -> None:
    """2.5 % is 0.025 where shares are kept, 2.5 where percents are, and fits numbers up to 100."""
    assert number_in("2.5%", percent="fraction") == 0.025
    assert number_in("2.5 ％", percent="percent") == 2.5
    assert number_in("40%", most=100) == 40
    assert number_in("0.025", percent="fraction") == 0.025
    assert number_text(0.07, percent="fraction") == "7%" and number_text(2.5, percent="percent") == "2.5%"
    assert whole_in("1,000") == 1000
    with pytest.raises(ValueError, match="not_whole"):
        whole_in("1.5")


@given(st.floats(0, 1e12), st.sampled_from(["", "percent"]))
def test_numbers_come_back_exactly(value: float, percent: str) -> None:
    """What is written is read as the same number, with the 15 digits that a file keeps."""
    kept = float(f"{value:.15g}")
    assert number_in(number_text(kept, percent=percent), percent=percent) == kept


@given(st.decimals(0, 1, places=9))
def test_shares_come_back_exactly(value: object) -> None:
    """0.025 → 2.5% → 0.025."""
    kept = float(str(value))
    assert number_in(number_text(kept, percent="fraction"), percent="fraction") == kept


@pytest.mark.parametrize(
    "text",
    [
        "2026-6-3",
        "2026/06/03",
        "2026年6月3日",
        "２０２６年６月３日",
        "20260603",
        "3.6.2026",
        "3 June 2026",
        "Jun 3, 2026",
        "2026-06-03 00:00:00",
        "2026-06-03T08:30",
        " 2026.6.3 ",
    ],
)
def test_days_as_people_write_them(text: str) -> None:
    """Year first in any form, Chinese, with a clock behind it, with the month in words."""
    assert day_in(text) == "2026-06-03"


def test_a_day_that_may_be_two_is_refused() -> None:
    """03/06/2026 is March or June; 25/12/2026 and 12/25/2026 can only be Christmas."""
    assert day_in("25/12/2026") == day_in("12/25/2026") == "2026-12-25"
    assert day_in("5/5/2026") == "2026-05-05" and day_in("") is None
    for text, reason in {"03/06/2026": "day_or_month", "2026-02-30": "not_a_date", "soon": "not_a_date"}.items():
        with pytest.raises(ValueError, match=reason):
            day_in(text)


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        ("yes", "y Yes ✓ ✔ √ ● 是 有 支持 支援 TRUE 1"),
        ("partly", "p partly △ ◐ 部分 部分支持 有限"),
        ("no", "n NO ✗ × ○ 否 不支持 不支援 – 0"),
        ("unknown", "u ? ？ n/a 未知 待查"),
    ],
)
def test_marks_in_three_languages(mark: str, words: str) -> None:
    """One letter, a sign or a word."""
    assert {mark_in(word) for word in words.split()} == {mark}
    assert mark_in("x") is None and mark_in("maybe later") is None


def test_choices_are_found_by_word_code_or_translation() -> None:
    """The word first, then other names, the code, signs for yes and no; two of one name are not guessed at."""
    choices = Choices([("won", ["Won"]), ("lost", ["Lost"])], thesaurus().same)
    assert [choices.value(text) for text in ("won", " LOST ", "赢单", "輸單")] == ["won", "lost", "won", "lost"]
    answers = Choices([(1, ["Yes"]), (0, ["No"])])
    assert [answers.value(text) for text in ("yes", "✓", "否", "0", "TRUE")] == [1, 1, 0, 0, 1]
    people = Choices([("a", ["Lin", "R1"]), ("b", ["Lin", "R2"]), ("c", ["Sun", "R3"])])
    assert people.value("r2") == "b" and people.word("b") == "Lin" and people.word("z") == "z"
    for text, reason in {"Lin": "several", "Nobody": "not_a_choice"}.items():
        with pytest.raises(ValueError, match=reason):
            people.value(text)


def test_headers_mean_the_same_in_all_languages() -> None:
    """A title of the window is known in English, Simplified and Traditional, with whatever stands around it."""
    same = thesaurus().same
    assert same("Name", "名称") and same("名稱", "name:") and same("Certainty", "確定程度 *")
    assert not same("Name", "编号") and not same("", "")
