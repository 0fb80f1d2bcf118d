"""The canvas filled from the other rooms: from the shelf, by dragging, by keys; what follows, and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk.positioning.canvas_page import CanvasPage
from pmm_desk.positioning.entry import ENTRY_TYPE
from pmm_desk.positioning.entry_sources import LINKS, SOURCES, candidates, parts, says
from pmm_desk.positioning.rules import BLOCKS
from pmm_desk.positioning.tab import Tab
from pmm_desk.widgets.live import Live
from tests.opened import dressed, empty, sample, show


@pytest.fixture
def moorline(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """The sample project."""
    dressed(qapp)
    with sample(tmp_path) as live:
        yield live


@pytest.fixture
def bare(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """An empty project."""
    dressed(qapp)
    with empty(tmp_path) as live:
        yield live


def opened(qtbot: QtBot, live: Live) -> CanvasPage:
    tab = Tab(live)
    show(qtbot, tab)
    live.go.connect(lambda row_id, column: tab.show_row(row_id, column))
    return cast(CanvasPage, tab.page("canvas"))


def on_shelf(page: CanvasPage, words: str) -> Any:
    """The line of the shelf that begins with these words."""
    model = page.shelf.model
    return next(model.index(at, 0) for at, item in enumerate(model.items) if item.words.startswith(words))


def let_go(page: CanvasPage, block: str, data: QMimeData, y: int) -> None:
    """Let something go on a block, at a height."""
    card = page.blocks[block]
    event = QDropEvent(
        QPointF(20, y),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    card.dropEvent(event)


def told(live: Live, page: CanvasPage, block: str) -> list[str]:
    """What the entries of a block say."""
    return [" ".join(line.field.value().split()) for line in page.blocks[block].entries.values()]


def test_every_room_lies_on_the_shelf_of_its_block(moorline: Live) -> None:
    """Competitors, Audience, Market and Product; nothing that we do not have, no role that is no target."""
    ours = {row["id"]: "yes" if row["code"] != "K05" else "partly" for row in moorline.rows("comparison_row")}
    found = {block: list(candidates(block, moorline.rows, ours)) for block in BLOCKS}
    tables = {block: {each.table for each in found[block]} for block in BLOCKS}
    assert tables["alternative"] == {"competitor", "persona"}
    assert tables["capability"] == {"claim", "comparison_row", "feature"}
    assert {"proof", "pain", "feature"} <= tables["value"] and "customer_type" in tables["best_fit"]
    assert "market_variable" in tables["why_now"] and "product" in tables["category"]
    assert "Automatic re-plan when a truck is late" not in [each.text for each in found["capability"]]
    assert {table for sources in SOURCES.values() for table in sources} == set(LINKS.values()), "every link is used"
    assert parts("one; two；three") == ["one", "two", "three"] and parts("a; b\nc") == ["a; b", "c"]


def test_a_line_of_the_shelf_is_taken_by_enter_and_by_double_click(qtbot: QtBot, moorline: Live) -> None:
    """It says what stands in the other room, and goes on saying it when that changes; taken, it is grey."""
    page = opened(qtbot, moorline)
    qtbot.mouseClick(page.blocks["why_now"].source_button, Qt.MouseButton.LeftButton)
    assert page.shelf.isVisible() and page.shelf.block == "why_now" and not page.form.checks_card.isVisible()
    qtbot.keyClicks(page.shelf.search, "bundle")
    index = on_shelf(page, "WMS vendors begin to bundle")
    page.shelf.view.setCurrentIndex(index)
    qtbot.keyClick(page.shelf.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "WMS vendors begin to bundle a booking module" in told(moorline, page, "why_now"))
    made = moorline.rows("canvas_entry", block="why_now")[-1]
    assert made["entry"] == "" and made["market_variable_id"]
    qtbot.waitUntil(lambda: page.shelf.model.item(on_shelf(page, "WMS vendors")).taken)  # type: ignore[union-attr]
    with moorline.change("Reword") as change:
        change.set(made["market_variable_id"], what_changes="Suites give booking away")
    qtbot.waitUntil(lambda: "Suites give booking away" in told(moorline, page, "why_now"))
    page.shelf.search.clear()
    page.shelf.view.doubleClicked.emit(on_shelf(page, "A new plant"))
    assert moorline.rows("canvas_entry", block="why_now")[-1]["entry"].startswith("A new plant"), "one of a list"
    qtbot.keyClick(page.shelf.view, Qt.Key.Key_Escape)
    assert not page.shelf.isVisible() and page.form.checks_card.isVisible()
    moorline.undo()
    moorline.undo()
    assert made["id"] in [row["id"] for row in moorline.rows("canvas_entry", block="why_now")]


def test_a_line_is_dragged_to_its_place_and_an_entry_to_another_block(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    page.open_shelf("capability")
    data = page.shelf.model.mimeData([on_shelf(page, "Waiting measured")])
    let_go(page, "capability", data, 0)
    qtbot.waitUntil(lambda: told(moorline, page, "capability")[0].startswith("Waiting measured"))
    first = next(iter(page.blocks["capability"].entries.values()))
    qtbot.waitUntil(lambda: first.chip.isVisible())
    assert first.chip.text().startswith("Fails")
    moved = QMimeData()
    moved.setData(ENTRY_TYPE, first.row_id.encode())
    let_go(page, "value", moved, 10_000)
    qtbot.waitUntil(lambda: told(moorline, page, "value")[-1].startswith("Waiting measured"))
    text = QMimeData()
    text.setText("- First reason\n• Second reason\n\n")
    let_go(page, "why_now", text, 0)
    qtbot.waitUntil(lambda: told(moorline, page, "why_now")[:2] == ["First reason", "Second reason"])
    moorline.undo()
    assert not [row for row in moorline.rows("canvas_entry") if row["entry"] == "First reason"], "one step"
    other = QMimeData()
    other.setData(ENTRY_TYPE, b"ent_of_another_window")
    before = moorline.rows("canvas_entry")
    let_go(page, "value", other, 0)
    assert moorline.rows("canvas_entry") == before


def test_keys_move_an_entry_and_the_cursor_goes_with_it(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    line = list(page.blocks["best_fit"].entries.values())[1]
    line.grip.setFocus()
    qtbot.keyClick(line.grip, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: told(moorline, page, "best_fit")[0] == "At least 5 carriers")
    assert QApplication.focusWidget() is line.grip
    qtbot.keyClick(line.grip, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "At least 5 carriers" in told(moorline, page, "category"))
    now = page.blocks["category"].entries[line.row_id]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is now.grip)
    qtbot.keyClick(now.grip, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "At least 5 carriers" not in told(moorline, page, "category"))
    moorline.undo()
    qtbot.waitUntil(lambda: "At least 5 carriers" in told(moorline, page, "category"))


def test_own_words_and_back_and_unlinked(qtbot: QtBot, moorline: Live) -> None:
    """Typing over a linked entry makes its words one's own; it can follow again; unlinked it keeps the words."""
    page = opened(qtbot, moorline)
    line = next(iter(page.blocks["category"].entries.values()))
    assert line.field.value() == "Dock appointment and yard flow software" and line.source.text() == "from Product"
    editor = cast(QPlainTextEdit, line.field.findChild(QPlainTextEdit))
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "Dock software")
    row = moorline.row(line.row_id) or {}
    assert row["entry"] == "Dock software" and row["product_id"]
    line.verbs.let_follow()
    assert (moorline.row(line.row_id) or {})["entry"] == ""
    line.verbs.unlink()
    row = moorline.row(line.row_id) or {}
    assert row["entry"] == "Dock appointment and yard flow software" and row["product_id"] is None
    chinese = moorline.project.translations(line.row_id, "entry")
    assert chinese["zh-Hans"].text == "月台预约与场内车流管理软件"
    with moorline.change("Category") as change:
        change.set(moorline.rows("product")[0]["id"], category="Yard software")
    assert says(moorline.row(line.row_id) or {}, None) == "Dock appointment and yard flow software"


def test_a_minus_before_a_figure_is_pasted_as_it_stands(qtbot: QtBot, moorline: Live) -> None:
    """Only what stands before the lines of a list is taken away."""
    page = opened(qtbot, moorline)
    before = moorline.count("canvas_entry")
    page.edits.paste("value", "- Quiet gate\n-31% detention\n–12 min a truck\n• – Fewer calls\n*·Signed\n- \n–")
    added = [row["entry"] for row in page.edits.entries("value")][before - moorline.count("canvas_entry") :]
    assert added == ["Quiet gate", "-31% detention", "–12 min a truck", "Fewer calls", "Signed"]


def test_a_block_is_copied_and_pasted_line_by_line(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    page.blocks["best_fit"].copy()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "More than 40 trucks a day",
        "At least 5 carriers",
        "Detention clause in contracts",
        "Two shifts",
    ]
    page.blocks["value"].add_button.setFocus()
    qtbot.keyClick(page.blocks["value"].add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: told(moorline, page, "value")[-1] == "Two shifts")
    assert len(told(moorline, page, "value")) == 6
    assert "two or three themes" in page.blocks["value"]._hint.text()
    moorline.undo()
    qtbot.waitUntil(lambda: len(told(moorline, page, "value")) == 2)
    QGuiApplication.clipboard().clear()


def test_the_order_of_thinking_is_shown_and_nothing_forbidden(qtbot: QtBot, bare: Live) -> None:
    """The next empty block is marked; what is filled out of order is done all the same."""
    page = opened(qtbot, bare)
    page.add()
    qtbot.waitUntil(lambda: page.form.places.currentWidget() is page.form.filled)
    roles = {block: card.step.property("role") for block, card in page.blocks.items()}
    assert roles["alternative"] == "chip-accent" and roles["capability"] == "chip-neutral"
    assert page.statement.accessibleName().startswith("Write the statement")
    page._show_made(page.edits.paste("capability", "Signed timeline"))
    assert page.blocks["capability"].step.property("role") == "chip-success"
    assert page.blocks["alternative"].step.property("role") == "chip-accent"
    page.open_shelf()
    assert page.shelf.block == "alternative"
    assert "Nothing here for this block yet" in page.shelf._hint.text()


def test_a_click_on_a_slot_leads_to_its_field(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    view = page.statement
    spots = (QPoint(x, y) for y in range(10, view.height(), 9) for x in range(5, view.width(), 9))
    spot = next(spot for spot in spots if view.slot_at(QPointF(spot)) == "unlike")
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert page.form.slots.isVisible()
    qtbot.waitUntil(lambda: page.form.unlike.isAncestorOf(QApplication.focusWidget() or page))


@pytest.mark.parametrize(
    "text", ["每一小时等待。" * 1430, "word " * 2000, "\u202eright\u200b to left\u2066 " * 400, "🚚" * 5000]
)
def test_a_statement_of_ten_thousand_characters_leaves_the_page_whole(qtbot: QtBot, moorline: Live, text: str) -> None:
    """It is shown as far as it can be read large, counted, and kept to the last character."""
    page = opened(qtbot, moorline)
    canvas = page._chosen.canvas
    with moorline.change("Long") as change:
        change.set(canvas, statement=text, for_whom=text[:2000])
    qtbot.waitUntil(lambda: page.statement.accessibleName() == text.strip())
    assert page.statement.height() < 1500 and page.form.checks_card.isVisible()
    assert page.width() < 1400, "nothing pushed the page wide"
    assert (moorline.row(canvas) or {})["statement"] == text
    with moorline.change("Entries") as change:
        change.add("canvas_entry", canvas_id=canvas, block="value", entry=text[:2000])
    qtbot.waitUntil(lambda: len(page.blocks["value"].entries) == 3)
    assert page.width() < 1400


def test_in_a_small_window_every_block_keeps_its_name_on_one_line(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    page.window().resize(1084, 600)
    qtbot.wait(20)
    for card in page.blocks.values():
        title = next(label for label in card.findChildren(QLabel) if label.property("role") == "strong")
        assert title.width() >= title.fontMetrics().horizontalAdvance(title.text()), title.text()
