"""The customer one-pager: all its text on one page, and nothing that is not the customer's."""

from __future__ import annotations

import dataclasses
import io
import shutil
import subprocess

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from pmm_desk.paper.page import render
from pmm_desk.paper.style import Style
from pmm_desk.product.sheet import Figure, ProductOnePager, Quote, Rows, draw, rows_of
from tests.paper.moorline import DAY, ONE_PAGER_EN, ONE_PAGER_ZH

SHEETS = {"en": ONE_PAGER_EN, "zh-Hans": ONE_PAGER_ZH, "zh-Hant": ONE_PAGER_ZH}


def values(sheet: object) -> list[str]:
    """Every text a sheet holds, marks of comparisons apart."""
    if isinstance(sheet, str):
        return [sheet]
    if dataclasses.is_dataclass(sheet):
        return [text for field in dataclasses.fields(sheet) for text in values(getattr(sheet, field.name))]
    if isinstance(sheet, tuple):
        return [text for part in sheet for text in values(part)]
    return []


def squeezed(text: str) -> str:
    """A text without white space, since lines end anywhere, and hyphens, which readers drop at line ends."""
    return "".join(text.split()).replace("-", "").replace("\ufffe", "")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", sorted(SHEETS))
def test_every_field_is_printed_on_one_page(language, paper):
    result = render([draw(SHEETS[language], Style.of(language, paper))], day=DAY)
    assert (result.fits[0].pages, result.fits[0].overflow, result.fits[0].missing) == (1, (), ())
    found = squeezed(pypdfium2.PdfDocument(result.pdf)[0].get_textpage().get_text_range())
    for text in values(SHEETS[language]):
        if text and text not in ("yes", "no", "partly", "unknown"):
            assert squeezed(text) in found, text


def test_another_reader_finds_the_text_too(tmp_path):
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext is not installed")
    path = tmp_path / "sheet.pdf"
    path.write_bytes(render([draw(ONE_PAGER_ZH, Style.of("zh-Hans"))]).pdf)
    found = squeezed(subprocess.run([reader, "-raw", path, "-"], capture_output=True, check=True).stdout.decode())
    for text in values(ONE_PAGER_ZH):
        if text not in ("yes", "no", "partly", "unknown"):
            assert squeezed(text) in found, text


def test_the_type_has_no_internal_field():
    names = {field.name for field in dataclasses.fields(ProductOnePager)}
    forbidden = ("internal", "threat", "revenue", "note", "override", "gate", "roadmap", "rival", "evidence")
    assert not [name for name in names if any(word in name for word in forbidden)]


def test_marks_are_drawn_and_can_be_copied_as_words():
    page = pypdfium2.PdfDocument(render([draw(ONE_PAGER_EN, Style.of("en"))]).pdf)[0]
    found = page.get_textpage().get_text_range()
    assert found.count("Partly") >= 2
    assert "✓" not in found


def test_it_is_for_customers_and_carries_no_stamp():
    page = draw(ONE_PAGER_EN, Style.of("en"))
    assert page.visibility == "customer"
    assert "Internal" not in pypdfium2.PdfDocument(render([page]).pdf)[0].get_textpage().get_text_range()


def test_a_name_alone_makes_a_sheet():
    page = draw(ProductOnePager("Moorline Dock"), Style.of("en"))
    assert list(page.body) == []
    assert "Moorline Dock" in pypdfium2.PdfDocument(render([page]).pdf)[0].get_textpage().get_text_range()


def test_many_proofs_and_changes_find_their_rows():
    assert [len(row) for row in rows_of([("1", "", "")] * 4)] == [2, 2]
    assert [len(row) for row in rows_of([("1", "", "")] * 5)] == [3, 2]
    sheet = dataclasses.replace(ONE_PAGER_EN, proofs=ONE_PAGER_EN.proofs * 2, changes=ONE_PAGER_EN.changes * 2)
    assert render([draw(sheet, Style.of("en"))]).fits[0].overflow == ()


LETTERS = st.text(st.sampled_from("泊序月台等待 abc XYZ 0123 ，。“”（）<b>&%\n🙂é–"), max_size=260)
SEVERAL = st.lists(LETTERS, max_size=5).map(tuple)


@settings(max_examples=40)
@given(
    st.builds(
        ProductOnePager,
        product_name=LETTERS,
        category=LETTERS,
        headline=LETTERS,
        problem=LETTERS,
        changes=SEVERAL,
        how=SEVERAL,
        version=LETTERS,
        proofs=st.lists(st.builds(Figure, LETTERS, LETTERS, LETTERS), max_size=5).map(tuple),
        quote=st.none() | st.builds(Quote, LETTERS, LETTERS),
        comparison=st.none()
        | st.builds(
            Rows,
            st.tuples(LETTERS, LETTERS),
            st.lists(st.tuples(LETTERS, st.tuples(st.sampled_from(["yes", "no"]), LETTERS)), max_size=7).map(tuple),
        ),
        scene=LETTERS,
        fits=LETTERS,
        next_step=LETTERS,
        contact=LETTERS,
        link=LETTERS,
        sources=SEVERAL,
    ),
    st.sampled_from(["en", "zh-Hans", "zh-Hant"]),
)
def test_no_text_whatsoever_is_lost(sheet, language):
    result = render([draw(sheet, Style.of(language))])
    found = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(result.pdf))
    for letter in set("泊序月台等待XYZ🙂é"):
        printed = [text for text in values(sheet) if text not in ("yes", "no")]
        assert found.count(letter) >= sum(text.count(letter) for text in printed) - hidden(sheet, letter)


def hidden(sheet: ProductOnePager, letter: str) -> int:
    """How often a letter stands in a text that does not print: columns without a row, an address given twice."""
    columns = sheet.comparison.columns if sheet.comparison and not sheet.comparison.rows else ()
    twice = sheet.link if sheet.link == sheet.contact else ""
    return sum(text.count(letter) for text in (*columns, twice))


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(ProductOnePager)][1:])
def test_any_field_may_be_empty(field):
    default = {f.name: f.default for f in dataclasses.fields(ProductOnePager)}[field]
    result = render([draw(dataclasses.replace(ONE_PAGER_EN, **{field: default}), Style.of("en"))])
    assert result.fits[0].pages == 1


def picture(colour: str) -> bytes:
    """A small picture."""
    stream = io.BytesIO()
    Image.new("RGB", (300, 100), colour).save(stream, "PNG")
    return stream.getvalue()


def drawn(sheet: ProductOnePager) -> tuple[str, int]:
    """The text of a sheet in the order of drawing, and how many pictures are on it."""
    page = pypdfium2.PdfDocument(render([draw(sheet, Style.of("en"))]).pdf)[0]
    pictures = [item for item in page.get_objects() if item.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    return page.get_textpage().get_text_range(), len(pictures)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_blocks_stand_in_the_order_of_a_sell_sheet(paper):
    sheet = dataclasses.replace(ONE_PAGER_EN, how=("Book a slot.", "Run the clock.", "Split the bill."), version="2.1")
    page = pypdfium2.PdfDocument(render([draw(sheet, Style.of("en", paper))]).pdf)[0]
    found = squeezed(page.get_textpage().get_text_range())
    parts = (sheet.headline, sheet.problem, sheet.changes[0], "Book a slot.", sheet.proofs[0].label, sheet.next_step)
    places = [found.index(squeezed(part)) for part in (*parts, "Version 2.1")]
    assert places == sorted(places)


def test_a_logo_stands_in_the_initials_place_and_a_picture_beside_the_steps():
    bare = ProductOnePager("Zest", how=("Book a slot.", "Run the clock."))
    text, pictures = drawn(bare)
    assert text.startswith("Z") and pictures == 0
    text, pictures = drawn(dataclasses.replace(bare, logo=picture("navy"), how_picture=picture("teal")))
    assert text.startswith("Zest") and pictures == 2
    assert "Book a slot." in text
    text, pictures = drawn(dataclasses.replace(bare, logo=b"no picture", how_picture=b"no picture"))
    assert (text.split()[0], pictures) == ("Z", 0), "what is no picture leaves its place to the words"


def test_no_number_card_is_too_narrow_for_its_words():
    long, short = Figure("3 h 40 min → 2 h 05 min", "on site"), Figure("94%", "of drivers finished without help")
    page = draw(ProductOnePager("Zest", proofs=(long, short, short)), Style.of("en"))
    text = pypdfium2.PdfDocument(render([page]).pdf)[0].get_textpage().get_text_range()
    assert text.count("of drivers finished without") == 2, "two words beside each other, not one below the other"
