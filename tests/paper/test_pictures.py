"""Pictures on sheets: the same bytes each time, cut to their form, nothing of the source but pixels."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from pmm_desk.paper.blocks import Block, Place, Text
from pmm_desk.paper.frame import MARGIN, Footer, Header
from pmm_desk.paper.page import Page, render, render_preview
from pmm_desk.paper.pictures import Beside, Picture
from pmm_desk.paper.style import Style
from pmm_desk.project.pixels import prepared

RED, GREEN = (220, 20, 30), (20, 160, 40)


def drawn(form: str, size: tuple[int, int] = (600, 300), mode: str = "RGB", **options: object) -> bytes:
    """A red field with a green stripe at its left edge."""
    picture = Image.new("RGB", size, RED)
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 8, size[1]), GREEN)
    stream = io.BytesIO()
    picture.convert(mode).save(stream, form, **options)
    return stream.getvalue()


def sheet(*blocks: Block) -> Page:
    return Page("A sheet", "customer", Style.of("en"), Header("Kind", "Title"), blocks, Footer("", "Source"))


def images(pdf: bytes) -> list[pikepdf.Object]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [
            pikepdf.PdfImage(found).as_pil_image()
            for found in document.objects
            if isinstance(found, pikepdf.Stream) and found.get("/Subtype") == "/Image"
        ]


def shown(pdf: bytes) -> Image.Image:
    return pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_pil().convert("RGB")


def count(picture: Image.Image, colour: tuple[int, int, int]) -> int:
    return sum(
        number
        for number, found in picture.getcolors(1 << 24) or ()
        if all(abs(one - other) < 30 for one, other in zip(found, colour, strict=True))
    )


@pytest.mark.parametrize("form", ["circle", "rounded", "plain"])
@pytest.mark.parametrize("source", ["PNG", "JPEG"])
def test_the_same_bytes_each_time(form: str, source: str) -> None:
    def made() -> bytes:
        return render([sheet(Picture(drawn(source), form=form, alternative="A gate"), Text("Words"))]).pdf

    assert made() == made()


def test_nothing_of_the_source_but_pixels() -> None:
    told = Image.Exif()
    told[0x010E] = "secret words of the camera"
    source = drawn("JPEG", exif=told.tobytes(), comment=b"secret comment")
    for data in (source, prepared(source)):
        pdf = render([sheet(Picture(data))]).pdf
        assert len(images(pdf)) == 1
        with pikepdf.open(io.BytesIO(pdf)) as document:
            for found in document.objects:
                if isinstance(found, pikepdf.Stream):
                    assert b"secret" not in found.read_raw_bytes()
                    assert b"Exif" not in found.read_raw_bytes()


def test_a_portrait_is_cut_off_not_covered() -> None:
    """What the circle does not show is not in the file either."""
    pdf = render([sheet(Picture(drawn("PNG"), height=80, form="circle"))]).pdf
    (found,) = images(pdf)
    assert found.width == found.height and count(found.convert("RGB"), GREEN) == 0
    page = shown(pdf)
    area = count(page, RED)
    whole = count(shown(render([sheet(Picture(drawn("PNG"), height=80, form="plain"))]).pdf), RED)
    assert 0.7 < area / (whole / 2 / 0.875) < 0.86, "a circle covers 78.5 % of its square"


def test_no_sharper_than_paper_shows() -> None:
    (found,) = images(render([sheet(Picture(prepared(drawn("PNG", (1600, 800))), height=72))]).pdf)
    assert found.height <= 300 * 1.2
    (small,) = images(render([sheet(Picture(drawn("PNG", (40, 20)), height=72))]).pdf)
    assert small.size == (40, 20)


def test_a_wide_one_keeps_its_proportions() -> None:
    place = Place(Style.of("en"), 1.0, MARGIN, 0.0, 100.0)
    assert Picture(drawn("PNG"), height=90).layout(place) == 50
    assert Picture(drawn("PNG"), height=40).layout(place) == 40
    assert Picture(drawn("PNG"), height=90, form="circle").layout(place) == 90


def test_transparency_lets_the_paper_through() -> None:
    picture = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    ImageDraw.Draw(picture).rectangle((0, 0, 49, 99), (*RED, 255))
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    page = shown(render([sheet(Picture(stream.getvalue(), form="plain"))]).pdf)
    assert count(page, RED) > 1000 and count(page, (0, 0, 0)) < 1000


def test_one_picture_stands_in_the_file_once() -> None:
    data = drawn("JPEG")
    pages = [sheet(Picture(data), Picture(data)), sheet(Picture(data))]
    assert len(images(render(pages).pdf)) == 1


@pytest.mark.parametrize("data", [b"", b"no picture", drawn("PNG")[:60], drawn("GIF")])
def test_what_is_none_takes_no_room_or_stays_empty(data: bytes) -> None:
    pdf = render([sheet(Picture(data), Beside(Picture(data), Text("Words stay")))]).pdf
    assert images(pdf) == []
    assert "Words stay" in pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()


def test_its_words_are_heard() -> None:
    pages = [sheet(Beside(Picture(drawn("PNG"), alternative="The gate (north)"), Text("Words")), Picture(drawn("PNG")))]
    with pikepdf.open(io.BytesIO(render(pages).pdf)) as document:
        figures = [found for found in document.objects if isinstance(found, pikepdf.Dictionary) and "/Alt" in found]
        assert [(str(found.S), str(found.Alt)) for found in figures] == [("/Figure", "The gate (north)")]
        depth = 0
        for operands, operator in pikepdf.parse_content_stream(document.pages[0]):
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(str(operator), 0)
            assert str(operator) != "Do" or depth == 1, operands


def test_words_stand_beside_a_picture() -> None:
    style = Style.of("en")
    place = Place(style, 1.0, MARGIN, 0.0, 300.0)
    words = Text("Every waiting hour gets a price and a name. " * 12)
    beside = Beside(Picture(drawn("PNG"), height=40), words)
    assert beside.layout(place) > words.layout(place)
    assert beside.layout(place) == words.layout(place.at(MARGIN, 0, 300 - 80 - 12))


def test_a_preview_shows_the_same() -> None:
    page = sheet(Picture(drawn("JPEG"), height=100, form="circle"))
    assert count(shown(render_preview(page).pdf), RED) == count(shown(render([page]).pdf), RED) > 1000
