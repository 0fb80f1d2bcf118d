"""One page, always: the fit between 1.12 and the floor, what is too long, and nothing ever lost."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from pmm_desk.competitors import sheet as battlecard
from pmm_desk.paper.blocks import Place, Stack, Text
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Columns, Panel, Section, bullets
from pmm_desk.paper.page import Cancelled, Page, render, render_preview
from pmm_desk.paper.style import A4, LETTER, WIDEST, Style
from pmm_desk.product import sheet as one_pager
from tests.paper.moorline import BATTLECARD_EN, DAY, ONE_PAGER_EN


def texts(pdf: bytes) -> list[str]:
    """The text of each page without line ends, as another program reads it."""
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_range().replace("\r\n", " ") for page in document]


def page(*blocks, style: Style | None = None, header: str = "Title") -> Page:
    """A page of the given blocks."""
    return Page("A sheet", "customer", style or Style.of("en"), Header("Kind", header), blocks, Footer("", "Source"))


def test_a_short_sheet_takes_the_widest_scale():
    fit = page(Text("Every waiting hour")).fit()
    assert (fit.scale, fit.pages, fit.overflow) == (WIDEST, 1, ())


def test_a_long_sheet_is_set_smaller_and_still_fits():
    long = page(*(Text("Every waiting hour gets a price and a name. " * 12) for _ in range(12)))
    fit = long.fit()
    assert long.style.floor < fit.scale < WIDEST
    assert fit.pages == 1
    assert long.layout(fit.scale) >= 0
    assert long.layout(fit.scale + 0.02) < 0


@pytest.mark.parametrize(("language", "points"), [("en", 7.5), ("zh-Hans", 8.0), ("zh-Hant", 8.0)])
def test_body_text_never_goes_below_the_floor(language, points):
    style = Style.of(language)
    fit = page(Text("等待word " * 9000), style=style).fit()
    assert style.points("body", fit.scale) == pytest.approx(points)


def test_what_is_too_long_is_named_with_its_lines():
    answers = tuple(battlecard.Answer(f"“No {number}”", "many words " * 30) for number in range(9))
    card = battlecard.draw(replace(BATTLECARD_EN, objections=answers), Style.of("en"))
    fit = card.fit()
    assert [overflow.block for overflow in fit.overflow] == ["Objections and answers"]
    lines = fit.overflow[0].lines
    leading = card.style.points("body", fit.scale) * card.style.leading("body")
    assert (lines - 1) * leading < -card.layout(fit.scale) <= lines * leading


def test_a_second_page_is_taken_only_when_offered():
    answers = tuple(battlecard.Answer(f"“No {number}”", "many words " * 30) for number in range(9))
    sheet = replace(BATTLECARD_EN, objections=answers)
    offered = battlecard.draw(sheet, Style.of("en", second_page=True)).fit()
    assert (offered.pages - offered.appendix, offered.overflow) == (2, ())
    assert offered.scale > battlecard.draw(sheet, Style.of("en")).fit().scale
    assert battlecard.draw(BATTLECARD_EN, Style.of("en", second_page=True)).fit().pages == 1 + 1, "and its evidence"


def test_an_appendix_begins_on_its_own_page_and_takes_as_many_as_it_needs():
    rows = tuple(battlecard.EvidenceLine(f"claim {number}", "fact", "a source") for number in range(120))
    page = battlecard.draw(replace(BATTLECARD_EN, evidence=rows), Style.of("en"))
    short = battlecard.draw(replace(BATTLECARD_EN, evidence=()), Style.of("en")).fit()
    fit = page.fit()
    assert fit.appendix > 1 and (fit.pages, fit.overflow) == (1 + fit.appendix, ())
    assert (fit.scale, short.appendix) == (short.scale, 0), "the page itself is fitted without it"
    read = texts(render([page], day=DAY).pdf)
    assert "claim 0" not in read[0] and "claim 0" in read[1] and "claim 119" in read[-1]


WORDS = " ".join(f"w{number}" for number in range(9000))


@pytest.mark.parametrize(
    "block",
    [
        Text(WORDS),
        Panel(Section("Long", Text(WORDS))),
        bullets([WORDS]),
        Columns([Text("short"), Panel(Stack([Text("first"), Text(WORDS)]))]),
    ],
    ids=["text", "panel", "bullet", "columns"],
)
def test_nothing_is_clipped_or_dropped(block):
    result = render([page(Text("before"), block, Text("after"))])
    found = texts(result.pdf)
    assert len(found) == result.fits[0].pages > 2
    words = " ".join(found).split()
    assert {f"w{number}" for number in range(9000)} <= set(words)
    assert "before" in words
    assert "after" in words


def test_every_letter_of_a_monstrous_title_and_of_the_sources_is_printed():
    sheet = replace(ONE_PAGER_EN, headline="A" + "h" * 30_000, sources=("s" * 20_000,), changes=("c" * 20_000,))
    found = "".join(texts(render([one_pager.draw(sheet, Style.of("en"))]).pdf))
    assert found.count("h") >= 30_000
    assert found.count("s") >= 20_000
    assert found.count("c") >= 20_000


def test_all_ink_stands_inside_the_paper():
    pdf = render([battlecard.draw(BATTLECARD_EN, Style.of("en", "Letter"))]).pdf
    sheet = pypdfium2.PdfDocument(pdf)[0]
    assert sheet.get_size() == LETTER
    for thing in sheet.get_objects():
        left, bottom, right, top = thing.get_bounds()
        assert left >= -0.5 and bottom >= -0.5 and right <= LETTER[0] + 0.5 and top <= LETTER[1] + 0.5


def test_the_same_pages_give_the_same_bytes():
    def made() -> bytes:
        pages = [one_pager.draw(ONE_PAGER_EN, Style.of("en")), battlecard.draw(BATTLECARD_EN, Style.of("en"))]
        return render(pages, title="Kit", author="PMM", subject="Visit", day=DAY).pdf

    first = made()
    assert made() == first


def test_properties_outline_labels_and_language(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    pages = [one_pager.draw(ONE_PAGER_EN, Style.of("en")), battlecard.draw(BATTLECARD_EN, Style.of("en"))]
    pdf = render(pages, title="Haoda 好达 visit", author="Lin", subject="Second visit", day=DAY).pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.docinfo.Title) == "Haoda 好达 visit"
        assert str(document.docinfo.Author) == "Lin"
        assert str(document.docinfo.Subject) == "Second visit"
        assert str(document.docinfo.CreationDate).startswith("D:20260630")
        assert str(document.Root.Lang) == "en"
        assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
        assert document.Root.PageLabels is not None
        with document.open_outline() as outline:
            assert [item.title for item in outline.root] == [sheet.title for sheet in pages]
    assert [("1 / 3" in text, "2 / 3" in text) for text in texts(pdf)] == [
        (True, False),
        (False, True),
        (False, False),
    ]


def test_links_are_harmless_and_laid_over_their_text():
    pdf = render([one_pager.draw(replace(ONE_PAGER_EN, link="javascript:alert(1)"), Style.of("en"))]).pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        targets = {str(note.A.URI) for note in document.pages[0].Annots}
    assert targets == {"mailto:dock@moorline.example"}


def test_progress_is_told_and_a_stop_is_heard():
    pages = [one_pager.draw(ONE_PAGER_EN, Style.of("en")) for _ in range(3)]
    steps: list[tuple[int, int]] = []
    render(pages, progress=lambda done, total: steps.append((done, total)))
    assert steps == [(number, 6) for number in range(1, 7)]
    with pytest.raises(Cancelled):
        render(pages, cancelled=lambda: True)


def test_a_document_needs_a_page():
    with pytest.raises(ValueError, match="needs a page"):
        render([])


def test_a_preview_is_the_same_page_uncompressed():
    drawn = one_pager.draw(ONE_PAGER_EN, Style.of("en"))
    assert texts(render_preview(drawn).pdf) == texts(render([drawn]).pdf)
    assert b"BT" in render_preview(drawn).pdf


def test_a_preview_keeps_what_it_has_measured():
    style = Style.of("en")
    render_preview(battlecard.draw(BATTLECARD_EN, style))
    kept = {id(part) for parts in style.setter._kept.values() for part in parts}
    render_preview(battlecard.draw(replace(BATTLECARD_EN, say_first="“They count trucks!”"), style))
    again = {id(part) for parts in style.setter._kept.values() for part in parts}
    assert kept <= again
    assert len(again - kept) <= 3


def test_threads_may_print_at_the_same_time():
    def printed() -> bytes:
        return render([battlecard.draw(BATTLECARD_EN, Style.of("en"))], day=DAY).pdf

    expected = printed()
    with ThreadPoolExecutor(4) as threads:
        made = [threads.submit(printed) for _ in range(24)]
    assert {job.result() for job in made} == {expected}


def test_missing_characters_are_reported_by_the_page_that_has_them():
    style = Style.of("en")
    assert page(Text("שלום"), style=style).fit().missing == tuple(sorted("שלום"))
    assert page(Text("fine"), style=style).fit().missing == ()


def test_a_title_in_two_lines_comes_out_balanced_and_whole():
    style = Style.of("en")
    text = Text("Plant warehouse that wants a quiet gate, one site first", "display", balance=True)
    ((_, rows),) = text.broken(Place(style, 1.0, 0, 0, 330))
    assert len(rows) == 2
    assert abs(rows[0].width - rows[1].width) < 5


@pytest.mark.parametrize(
    ("title", "width", "lines"),
    [
        ("每一小时等待，都有价格，也有名字", 230, ["每一小时等待，", "都有价格，也有名字"]),
        # Where no clause ends in time, the lines come out alike.
        ("面向日均四十车以上工厂的月台预约与场内车流管理软件", 230, None),
    ],
)
def test_a_chinese_title_breaks_where_a_clause_ends(title, width, lines):
    text = Text(title, "display", balance=True)
    place = Place(Style.of("zh-Hans"), 1.0, 0, 0, width)
    ((_, rows),) = text.broken(place)
    said = ["".join(atom[2] for unit in row.units for atom in unit.atoms) for row in rows]
    assert "".join(said) == title and len(rows) > 1
    if lines:
        assert said == lines
    else:
        assert max(row.width for row in rows) - min(row.width for row in rows) < 2.5


def test_a_balanced_narrow_column_breaks_no_word():
    style = Style.of("en")
    text = Text("Moorline Dock", "body", balance=True)
    ((_, rows),) = text.broken(Place(style, 1.0, 0, 0, 42))
    assert ["".join(map(str, row.pieces()[0][2])) for row in rows] == ["Moorline ", "Dock"]


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_the_blocks_of_a_row_are_equally_tall(paper):
    style = Style.of("en")
    row = Columns([Panel(Text("one")), Panel(Text("two " * 60))])
    place = Place(style, 1.0, 30, 0, paper[0] - 60)
    assert row.layout(place) == max(child.layout(at) for child, at in zip(row.children, row.places(place), strict=True))
