"""The structure of an exported PDF: all its text in headings, lists and tables, in reading order."""

from __future__ import annotations

import io
import shutil
import subprocess

import pikepdf
import pytest

from pmm_desk.competitors import sheet as battlecard
from pmm_desk.paper.page import Page, render, render_preview
from pmm_desk.paper.style import Style
from pmm_desk.product import sheet as one_pager
from tests.paper.moorline import BATTLECARD_EN, ONE_PAGER_EN, ONE_PAGER_ZH


def pages() -> list[Page]:
    """Two sheets of a kit."""
    style = Style.of("en")
    return [one_pager.draw(ONE_PAGER_EN, style), battlecard.draw(BATTLECARD_EN, style)]


def elements(node: pikepdf.Object) -> list[pikepdf.Object]:
    """An element of the structure and all below it, in order."""
    found = [node]
    for kid in node.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary):
            found += elements(kid)
    return found


def test_the_document_says_that_it_is_tagged():
    with pikepdf.open(io.BytesIO(render(pages()).pdf)) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.StructTreeRoot.K[0].S) == "/Document"
        assert [int(page.StructParents) for page in pdf.pages] == [0, 1, 2]
        assert {str(page.Tabs) for page in pdf.pages} == {"/S"}


def test_roles_of_a_battlecard():
    with pikepdf.open(io.BytesIO(render([pages()[1]]).pdf)) as pdf:
        roles = [str(element.S)[1:] for element in elements(pdf.Root.StructTreeRoot.K[0])]
    assert roles.count("H1") == 1
    assert roles.index("H1") < roles.index("H2")
    assert roles.count("Table") == 4
    assert roles.count("L") == 6
    assert {"TR", "TH", "TD", "LI", "Lbl", "LBody", "P"} <= set(roles)


def test_every_piece_of_content_is_in_the_structure_or_decoration():
    with pikepdf.open(io.BytesIO(render(pages()).pdf)) as pdf:
        parents = pdf.Root.StructTreeRoot.ParentTree.Nums
        for number, page in enumerate(pdf.pages):
            marked, depth = [], 0
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in ("BDC", "BMC"):
                    depth += 1
                    if name == "BDC":
                        marked.append(int(operands[1].MCID))
                elif name == "EMC":
                    depth -= 1
                elif name in ("Tj", "TJ", "f", "S", "B", "f*"):
                    assert depth == 1
            assert depth == 0
            assert marked == list(range(len(marked)))
            held = parents[2 * number + 1]
            assert len(held) == len(marked)
            for place, element in enumerate(held):
                assert place in [kid for kid in element.K if isinstance(kid, int)]
                assert element.Pg.objgen == page.obj.objgen


def test_a_reader_hears_the_text_whole(tmp_path):
    reader = shutil.which("pdfinfo")
    if reader is None:
        pytest.skip("pdfinfo is not installed")
    path = tmp_path / "sheet.pdf"
    path.write_bytes(render(pages()).pdf)
    heard = subprocess.run([reader, "-struct-text", path], capture_output=True, check=True).stdout.decode()
    assert ONE_PAGER_EN.problem in heard
    assert BATTLECARD_EN.do_not_say[0].text in heard
    assert heard.index("Every waiting hour") < heard.index("What changes") < heard.index("Next step")
    assert '"M"' not in heard


def test_chinese_is_heard_whole(tmp_path):
    reader = shutil.which("pdfinfo")
    if reader is None:
        pytest.skip("pdfinfo is not installed")
    path = tmp_path / "sheet.pdf"
    path.write_bytes(render([one_pager.draw(ONE_PAGER_ZH, Style.of("zh-Hans"))]).pdf)
    heard = subprocess.run([reader, "-struct-text", path], capture_output=True, check=True).stdout.decode()
    assert ONE_PAGER_ZH.problem in heard
    assert ONE_PAGER_ZH.scene in heard


def test_other_tools_find_no_fault(tmp_path):
    checker = shutil.which("qpdf")
    if checker is None:
        pytest.skip("qpdf is not installed")
    path = tmp_path / "sheet.pdf"
    path.write_bytes(render(pages()).pdf)
    assert subprocess.run([checker, "--check", path], capture_output=True).returncode == 0


def test_a_preview_is_not_tagged():
    with pikepdf.open(io.BytesIO(render_preview(pages()[0]).pdf)) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
