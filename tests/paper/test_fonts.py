"""The faces: embedded, lazily read, and searchable in the PDF."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from pmm_desk.paper.fonts import FIRST, Faces, find, unicode_map
from pmm_desk.paper.ink import Ink, safe_link
from pmm_desk.paper.style import Style
from pmm_desk.paper.text import Run


def printed(text: str, language: str = "zh-Hans") -> bytes:
    """One page with one line of text."""
    style = Style.of(language)
    style.setter.faces.face(FIRST)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=style.size, initialFontName=FIRST, invariant=1)
    for part in style.setter.paragraphs([Run(text)]):
        Ink(canvas, style).text(part.lines(60), part.runs, 40, 40, 500, size=9, leading=13, colour="ink")
    canvas.save()
    return stream.getvalue()


def read(pdf: bytes) -> str:
    """All text of a PDF's first page, as another program reads it."""
    return pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()


@pytest.mark.parametrize(
    "text",
    [
        "Every waiting hour gets a price and a name",
        "每一小时等待，都有价格，也有名字",
        "每一小時等待，都有價格，也有名字",
        "2026年11月22日",
        "−31% → 2:05 · €12 ½",
        "Ελλάδα Москва",
        "emoji 🙂🚚 end",
    ],
)
def test_text_is_found_again(text):
    assert text in read(printed(text))


def test_every_font_is_embedded_and_no_helvetica_sneaks_in():
    with pikepdf.open(io.BytesIO(printed("Dock 月台 🚚"))) as pdf:
        names = set()
        for font in pdf.pages[0].Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            names.add(str(font.BaseFont).partition("+")[2])
    assert names == {"Inter-Regular", "NotoSansSC-Regular", "NotoEmoji-Regular"}


def test_a_missing_character_stays_searchable():
    assert "\u05e9" in read(printed("a \u05e9 b"))


def test_more_characters_than_one_subset_holds():
    text = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 700))
    pdf = printed(text)
    assert sorted(set(read(pdf)) & set(text)) == sorted(set(text))


def test_surrogate_pairs_and_short_blocks_in_the_unicode_map():
    written = unicode_map("ABC", [0, 0x1F69A, *range(0x4E00, 0x4E00 + 120)])
    assert "<01> <D83DDE9A>" in written
    blocks = [line for line in written.splitlines() if line.endswith("beginbfchar")]
    assert [int(line.split()[0]) for line in blocks] == [100, 22]


def test_latin_text_reads_no_chinese_face():
    code = (
        "from pmm_desk.paper.setter import Setter\n"
        "from pmm_desk.paper.text import Run\n"
        "from reportlab.pdfbase import pdfmetrics\n"
        "Setter('en').paragraphs([Run('Every waiting hour “gets” a price', 'bold')])\n"
        "assert not [n for n in pdfmetrics.getRegisteredFontNames() if n.startswith('Noto')]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


@pytest.mark.parametrize(
    "name",
    [
        "Inter-Regular",
        "Inter-SemiBold",
        "Inter-Bold",
        "Inter-Italic",
        "NotoSansSC-Regular",
        "NotoSansSC-Bold",
        "NotoSansTC-Regular",
        "NotoSansTC-Bold",
        "NotoEmoji-Regular",
    ],
)
def test_each_face_says_its_own_name(name):
    face = Faces().face(name)
    assert face.face.name.decode() == name
    assert find(name).is_file()


def test_traditional_and_simplified_cover_their_own_scripts():
    faces = Faces()
    assert faces.choose("戶", "regular", "TC", True) == "NotoSansTC-Regular"
    assert faces.choose("户", "bold", "SC", True) == "NotoSansSC-Bold"
    assert faces.choose("们", "regular", "TC", True) == "NotoSansSC-Regular"
    assert not faces.missing


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://dock.example/a", "https://dock.example/a"),
        ("dock@moorline.example", "mailto:dock@moorline.example"),
        ("javascript:alert(1)", ""),
        ("https://dock.example/月", "https://dock.example/%E6%9C%88"),
        ("file:///etc/passwd", ""),
        ("dock.example", ""),
        ("https://a b", ""),
    ],
)
def test_only_harmless_links_are_laid(address, link):
    assert safe_link(address) == link
