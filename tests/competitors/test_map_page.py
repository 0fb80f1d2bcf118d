"""The map page with real keys and clicks, and what leaves it: picture, PDF, slide."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pmm_desk.competitors import edits
from pmm_desk.competitors.map_page import MapPage
from pmm_desk.competitors.map_slide import slide
from pmm_desk.competitors.margin import US
from pmm_desk.competitors.tab import Tab
from pmm_desk.widgets.live import Live
from tests.opened import by_code, show


def opened(qtbot: QtBot, live: Live) -> MapPage:
    """The page in a window of the usual size."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section("map")
    page = tab.page("map")
    assert isinstance(page, MapPage)
    return page


def named(live: Live, name: str) -> str:
    return next(str(row["id"]) for row in live.rows("rival_map") if row["name"] == name)


def test_the_map_of_the_sample_is_reckoned_from_its_rows(qtbot: QtBot, moorline: Live) -> None:
    """Across: WeChat, Kingdee, camera, mainland. CargoNest lacks two, two are unknown: 0 to ½. GateTong has all."""
    page = opened(qtbot, moorline)
    page.show_map(named(moorline, "Fit for Chinese plants"))
    found = {bubble.key: bubble for bubble in page.bubbles()}
    cargonest = found[by_code(moorline, "competitor", "B")]
    assert cargonest.x_range == (0.0, 0.5) and cargonest.x == 0.25
    assert found[by_code(moorline, "competitor", "C")].x == 1.0
    assert found[US].x == 0.875 and found[US].y == 1.0
    assert not page.view.movable
    with moorline.change("Now they have it") as change:
        edits.set_marks(change, page._board, [(by_code(moorline, "comparison_row", "K11"), cargonest.key)], "yes")
    assert page.view.bubbles[2].x_range == (0.25, 0.5)


def test_a_bubble_is_dragged_and_undo_puts_it_back(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    page.show_map(named(moorline, "As the sales team sees it"))
    rival = by_code(moorline, "competitor", "A")
    spot = next(spot for spot in page.view.picture().spots if spot.bubble.key == rival)
    start = QPoint(round(spot.x), round(spot.y))
    qtbot.mousePress(page.view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(page.view, start + QPoint(60, -40))
    qtbot.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=start + QPoint(60, -40))
    moved = next(bubble for bubble in page.view.bubbles if bubble.key == rival)
    assert moved.x > 0.6 and moved.y > 0.5
    moorline.undo()
    back = next(bubble for bubble in page.view.bubbles if bubble.key == rival)
    assert (back.x, back.y) == (0.58, 0.46)


def test_arrows_move_the_chosen_bubble_as_one_step(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    page.show_map(named(moorline, "As the sales team sees it"))
    page.view.setFocus()
    page.view.choose(US)
    for _ in range(3):
        qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert page.view.bubbles[0].x == pytest.approx(0.8)
    moorline.undo()
    assert page.view.bubbles[0].x == 0.74


def test_a_new_map_with_rows_ticked(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    page.add()
    assert page.form.x_rows_place.isHidden()
    page.form.x_source.edited.emit("rows")
    assert not page.form.x_rows_place.isHidden()
    box = page.form.x_rows
    box.item(0).setCheckState(Qt.CheckState.Checked)
    assert moorline.count("map_row", rival_map_id=page.map_id) == 1
    rival = next(bubble for bubble in page.view.bubbles if bubble.key == by_code(moorline, "competitor", "B"))
    assert rival.x == 0.5
    moorline.undo()
    assert box.item(0).checkState() == Qt.CheckState.Unchecked


def test_the_size_by_share(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    page.form.map_size.edited.emit("share")
    page.view.choose(by_code(moorline, "competitor", "B"))
    assert "CargoNest" in page.form.share_label.text()
    page.form.share.edited.emit(40.0)
    page.view.choose(by_code(moorline, "competitor", "A"))
    page.form.share.edited.emit(20.0)
    sizes = {bubble.name: bubble.size for bubble in page.view.bubbles}
    assert sizes["CargoNest WMS"] == 1.0 and sizes["SlotPier"] == 0.5 and sizes["Moorline Dock"] is None


def test_without_a_map_the_empty_place_offers_one(qtbot: QtBot, bare: Live) -> None:
    page = opened(qtbot, bare)
    assert page.form.places.currentWidget() is page.form.empty
    page.form.no_map.clicked.emit()
    assert page.form.places.currentWidget() is page.form.filled
    page.delete()
    assert page.form.places.currentWidget() is page.form.empty
    bare.undo()
    page.show_map("")
    page.duplicate()
    assert bare.count("rival_map") == 2


def test_a_map_leaves_as_picture_page_and_slide(qtbot: QtBot, moorline: Live, tmp_path: Path) -> None:
    page = opened(qtbot, moorline)
    for kind in ("png", "pdf", "pptx"):
        page.export(kind, tmp_path / f"map.{kind}")
    assert QImage(str(tmp_path / "map.png")).width() == 1600
    text = pypdfium2.PdfDocument(tmp_path / "map.pdf")[0].get_textpage().get_text_bounded()
    for words in ("Moorline Dock", "CargoNest WMS", "GateTong", "Control across sites", "Internal"):
        assert words in text
    first = (tmp_path / "map.pdf").read_bytes()
    page.export("pdf", tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == first
    failed: list[object] = []
    moorline.failed.connect(failed.append)
    page.export("png", tmp_path / "gone" / "map.png")
    assert len(failed) == 1


def test_the_slide_has_native_shapes_and_says_its_language(qtbot: QtBot, moorline: Live) -> None:
    """Circles one can move, texts one can edit, a Chinese face on every run, nothing of the theme's style."""
    from pptx import Presentation

    page = opened(qtbot, moorline)
    data = slide(page.sheet(), "zh-Hans", "仅内部")
    deck = Presentation(io.BytesIO(data))
    shapes = list(deck.slides[0].shapes)
    assert sum("OVAL" in str(getattr(shape, "auto_shape_type", "")) for shape in shapes if shape.shape_type == 1) == 5
    texts = {shape.text_frame.text for shape in shapes if shape.has_text_frame}
    assert {"SlotPier", "GateTong", "仅内部"} <= texts
    xml = zipfile.ZipFile(io.BytesIO(data)).read("ppt/slides/slide1.xml").decode()
    assert xml.count("<a:ea ") == xml.count("<a:r>") and 'lang="zh-CN"' in xml
    assert "<p:style>" not in xml
    for shape in shapes:
        assert shape.left >= 0 and shape.left + shape.width <= deck.slide_width
        assert shape.top >= 0 and shape.top + shape.height <= deck.slide_height
