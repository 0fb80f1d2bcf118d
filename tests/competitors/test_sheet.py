"""The battlecard: every block in its place on one internal page, empty ones unprinted."""

from __future__ import annotations

import dataclasses

import pypdfium2
import pytest

from pmm_desk.competitors.sheet import Battlecard, Point, draw
from pmm_desk.paper.page import render
from pmm_desk.paper.style import Style
from tests.paper.moorline import BATTLECARD_EN, BATTLECARD_ZH, DAY
from tests.product.test_sheet import squeezed, values

SHEETS = {"en": BATTLECARD_EN, "zh-Hans": BATTLECARD_ZH, "zh-Hant": BATTLECARD_ZH}
CODES = {"", "added", "removed", "yes", "no", "partly", "unknown", "fact", "inference", "assumption"}


def printed(sheet: Battlecard, language: str = "en", paper: str = "A4") -> str:
    """The text of the card's pages."""
    document = pypdfium2.PdfDocument(render([draw(sheet, Style.of(language, paper))], day=DAY).pdf)
    return "".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", sorted(SHEETS))
def test_every_field_is_printed_on_one_page(language, paper):
    sheet = SHEETS[language]
    fit = render([draw(sheet, Style.of(language, paper))]).fits[0]
    assert (fit.pages - fit.appendix, fit.overflow, fit.missing) == (1, (), ())
    found = squeezed(printed(sheet, language, paper))
    for text in values(sheet):
        if text not in CODES:
            assert squeezed(text) in found, text


def test_internal_is_said_at_the_head_and_at_the_foot():
    page = draw(BATTLECARD_EN, Style.of("en"))
    assert page.visibility == "internal"
    assert printed(dataclasses.replace(BATTLECARD_EN, evidence=())).count("Internal") == 2


def test_an_empty_card_prints_no_headings():
    page = draw(Battlecard("Us", "Them"), Style.of("en"))
    assert list(page.body) == []
    assert "Us vs. Them" in printed(Battlecard("Us", "Them"))


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(Battlecard)][2:])
def test_any_field_may_be_empty(field):
    default = {f.name: f.default for f in dataclasses.fields(Battlecard)}[field]
    assert "GateTong" in printed(dataclasses.replace(BATTLECARD_EN, **{field: default}))


def test_a_card_holds_four_points_three_questions_and_six_rows():
    sheet = dataclasses.replace(
        BATTLECARD_EN,
        talking_points=tuple(Point(f"point {number}") for number in range(6)),
        questions=tuple(f"question {number}" for number in range(5)),
        comparison=tuple((f"row {number}", ("yes", "no", "no")) for number in range(9)),
    )
    found = printed(sheet)
    assert "point 3" in found and "point 4" not in found
    assert "question 2" in found and "question 3" not in found
    assert "row 5" in found and "row 6" not in found


def test_stale_evidence_is_marked_by_a_word():
    assert printed(BATTLECARD_EN).count("Stale") == 1
