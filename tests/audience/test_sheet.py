"""The target group's sheet: formula, funnel and words on one internal page; no figure where none is known."""

from __future__ import annotations

import dataclasses

import pypdfium2
import pytest

from pmm_desk.audience.sheet import Card, Numbers, TargetGroupSheet, draw
from pmm_desk.paper.page import render
from pmm_desk.paper.style import Style
from tests.paper.moorline import DAY, GROUP_EN, GROUP_ZH
from tests.product.test_sheet import squeezed, values

SHEETS = {"en": GROUP_EN, "zh-Hans": GROUP_ZH, "zh-Hant": GROUP_ZH}


def printed(sheet: TargetGroupSheet, language: str = "en", paper: str = "A4") -> str:
    """The text of the sheet's first page."""
    page = pypdfium2.PdfDocument(render([draw(sheet, Style.of(language, paper))], day=DAY).pdf)[0]
    return page.get_textpage().get_text_range()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", sorted(SHEETS))
def test_every_field_is_printed_on_one_page(language, paper):
    sheet = SHEETS[language]
    fit = render([draw(sheet, Style.of(language, paper))]).fits[0]
    assert (fit.pages, fit.overflow, fit.missing) == (1, (), ())
    found = squeezed(printed(sheet, language, paper))
    for text in values(sheet):
        if text != "CNY":
            assert squeezed(text) in found, text
    for figure in ("1,200", "30", "6.6", "¥633,600", "2.5%", "22%", "×¥96,000"):
        assert figure in found


def test_a_missing_figure_is_a_dash_and_no_zero():
    found = printed(dataclasses.replace(GROUP_EN, numbers=Numbers(accounts=1200)))
    assert "1,200" in found
    assert "–" in found
    assert "¥" not in found


def test_without_any_figure_there_is_no_funnel():
    assert "The numbers" not in printed(dataclasses.replace(GROUP_EN, numbers=Numbers()))


def test_overlapping_shares_read_up_to():
    numbers = dataclasses.replace(GROUP_EN.numbers, at_most=True)
    assert "up to ¥633,600" in squeezed_lines(printed(dataclasses.replace(GROUP_EN, numbers=numbers)))


def squeezed_lines(text: str) -> str:
    """A text with its lines joined."""
    return " ".join(text.split())


def test_internal_is_said_at_the_head_and_at_the_foot():
    assert draw(GROUP_EN, Style.of("en")).visibility == "internal"
    assert printed(GROUP_EN).count("Internal") == 2


def test_a_name_alone_makes_a_sheet():
    assert list(draw(TargetGroupSheet("Group"), Style.of("en")).body) == []


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(TargetGroupSheet)][1:])
def test_any_field_may_be_empty(field):
    made = {f.name: f for f in dataclasses.fields(TargetGroupSheet)}[field]
    empty = Numbers() if field == "numbers" else made.default
    assert "gate" in printed(dataclasses.replace(GROUP_EN, **{field: empty}))


def test_long_names_stay_on_one_page():
    sheet = dataclasses.replace(GROUP_EN, persona=Card("Warehouse operations manager " * 6, ("line " * 40,)))
    assert render([draw(sheet, Style.of("en"))]).fits[0].pages == 1
