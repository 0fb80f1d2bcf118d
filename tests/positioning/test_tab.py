"""The positioning tab with real keys and clicks on a real project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.positioning.canvas_page import CanvasPage
from pmm_desk.positioning.claims import ClaimsPage
from pmm_desk.positioning.entry import EntryLine
from pmm_desk.positioning.house import HousePage
from pmm_desk.positioning.records import (
    Brief,
    Canvas,
    CanvasEntry,
    Claim,
    ClaimRow,
    Message,
    MessageProof,
    MessageRow,
    Proof,
)
from pmm_desk.positioning.tab import Tab
from pmm_desk.project.finding import Finding, Severity
from pmm_desk.project.record import Record
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.live import Live
from tests.opened import by_code, dressed, empty, sample, show


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


def opened(qtbot: QtBot, live: Live, section: str) -> Any:
    """The page of a section in a tab of the usual size."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section(section)
    live.go.connect(lambda row_id, column: tab.show_row(row_id, column))
    return tab.page(section)


def text_of(field: Field) -> QPlainTextEdit:
    """The editor of a field of several lines."""
    return cast(QPlainTextEdit, field.findChild(QPlainTextEdit))


def pick(menu: QMenu, *path: str) -> None:
    """Open a menu and choose by the words, through its sub-menus."""
    menu.aboutToShow.emit()
    words, *rest = path
    action = next(action for action in menu.actions() if action.text() == words)
    below = cast(QMenu | None, action.menu())
    if below is not None:
        pick(below, *rest)
    else:
        action.trigger()


def entry(page: CanvasPage, block: str, at: int) -> EntryLine:
    """An entry of a block by its place."""
    return list(page.blocks[block].entries.values())[at]


# claims ----------------------------------------------------------------------------------------------


def test_a_rivals_cell_turns_the_verdict_on_the_screen(qtbot: QtBot, moorline: Live) -> None:
    """D1 holds; when SlotPier gets its row, it fails and names it; undo makes it hold again."""
    page = opened(qtbot, moorline, "claims")
    assert isinstance(page, ClaimsPage)
    assert page.show_row(by_code(moorline, "claim", "D1"))
    assert page.form.verdict.text() == "Holds"
    row, rival = by_code(moorline, "comparison_row", "K07"), by_code(moorline, "competitor", "A")
    cell = next(cell["id"] for cell in moorline.rows("cell", comparison_row_id=row) if cell["competitor_id"] == rival)
    with moorline.change("They have it now") as change:
        change.set(cell, mark="yes")
    assert page.form.verdict.text() == "Fails: SlotPier"
    assert "SlotPier" in page.form.verdict_sentence.text()
    assert page._card(moorline.row(by_code(moorline, "claim", "D1")) or {}).chips == [("danger", "Fails: SlotPier")]
    moorline.undo()
    assert page.form.verdict.text() == "Holds"


def test_the_samples_verdicts_stand_on_the_claims(qtbot: QtBot, moorline: Live) -> None:
    """The five claims of the sample and what decides each."""
    page = opened(qtbot, moorline, "claims")
    shown = {row["code"]: page._card(row).chips[0][1] for row in moorline.rows("claim")}
    assert shown == {
        "D1": "Holds",
        "D2": "Weak: GateTong",
        "D3": "Fails: GateTong",
        "D4": "Unproven: CargoNest WMS",
        "D5": "Fails: SlotPier, GateTong",
    }


def test_a_claim_is_written_and_rests_on_a_row_by_mouse(qtbot: QtBot, moorline: Live) -> None:
    """Added with the button of the header, typed, rested on K07; it then holds. A row taken away: nothing again."""
    page = opened(qtbot, moorline, "claims")
    tab = cast(Tab, vars(qtbot)["kept"][-1])
    assert tab.form.add.text() == "Add claim"
    qtbot.mouseClick(tab.form.add, Qt.MouseButton.LeftButton)
    claim = page.list.row_id
    qtbot.keyClicks(text_of(page.form.wording), "Only we split the bill")
    assert (moorline.row(claim) or {})["wording"] == "Only we split the bill"
    assert page.form.verdict.text() == "rests on nothing"
    box = page.form.row_to_add
    box.setCurrentIndex(box.findData(by_code(moorline, "comparison_row", "K07")))
    qtbot.mouseClick(page.form.add_row, Qt.MouseButton.LeftButton)
    assert page.form.verdict.text() == "Holds"

    def crosses() -> list[QToolButton]:
        return [cross for cross in page.form.rests_place.findChildren(QToolButton) if cross.isVisible()]

    # Widgets put into a layout are shown with the next events.
    qtbot.waitUntil(lambda: len(crosses()) == 1)
    qtbot.mouseClick(crosses()[0], Qt.MouseButton.LeftButton)
    assert moorline.count("claim_row", claim_id=claim) == 0
    assert page.form.verdict.text() == "rests on nothing"


# canvas ----------------------------------------------------------------------------------------------


def test_only_one_canvas_is_current(qtbot: QtBot, moorline: Live) -> None:
    """Making the rejected draft current takes it from the other, in one step that undo takes back."""
    page = opened(qtbot, moorline, "canvas")
    bar = page.bar.form
    first, second = (row["id"] for row in moorline.rows("canvas"))
    assert bar.current_chip.text() == "current" and not bar.make_current.isVisible()
    bar.version.setCurrentIndex(1)
    bar.version.activated.emit(1)
    assert bar.make_current.isVisible()
    qtbot.mouseClick(bar.make_current, Qt.MouseButton.LeftButton)
    assert [row["id"] for row in moorline.rows("canvas", current=1)] == [second]
    moorline.undo()
    assert [row["id"] for row in moorline.rows("canvas", current=1)] == [first]


def test_an_entry_is_added_typed_and_undone(qtbot: QtBot, moorline: Live) -> None:
    """The plus of a block begins an entry; typing is one step, adding another."""
    page = opened(qtbot, moorline, "canvas")
    block = page.blocks["category"]
    qtbot.mouseClick(block.add_button, Qt.MouseButton.LeftButton)
    added = entry(page, "category", 1)
    qtbot.keyClicks(text_of(added.field), "Yard & dock")
    assert (moorline.row(added.row_id) or {})["entry"] == "Yard & dock"
    qtbot.keyClick(text_of(added.field), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(added.field).toPlainText() == ""
    moorline.undo()
    qtbot.waitUntil(lambda: list(block.entries) == [entry(page, "category", 0).row_id])
    assert moorline.row(added.row_id) is None


def test_an_entry_is_linked_moved_and_put_into_another_block(qtbot: QtBot, moorline: Live) -> None:
    """From its menu: linked to a claim it shows the verdict; chosen again, the link is gone."""
    page = opened(qtbot, moorline, "canvas")
    line = entry(page, "value", 0)
    pick(line.menu, "Link: Claims", "Drivers book in WeChat, nothing to install")
    assert (moorline.row(line.row_id) or {})["claim_id"] == by_code(moorline, "claim", "D3")
    qtbot.waitUntil(lambda: line.chip.text() == "Fails: GateTong")
    pick(line.menu, "Unlink, keep the words")
    assert (moorline.row(line.row_id) or {})["claim_id"] is None
    pick(line.menu, "Link: Proofs", "Gross margin of a Pro site is 71%")
    qtbot.waitUntil(lambda: line.chip.text() == "Not asked yet")
    other = entry(page, "value", 1)
    pick(line.menu, "Move down")
    qtbot.waitUntil(lambda: list(page.blocks["value"].entries) != [])
    values = [row["id"] for row in moorline.rows("canvas_entry", block="value")]
    assert values == [other.row_id, line.row_id]
    pick(line.menu, "Put into block", "Why now")
    qtbot.waitUntil(lambda: line.row_id in page.blocks["why_now"].entries)
    rival = entry(page, "alternative", 2)
    pick(rival.menu, "Link: Competitors", "SlotPier")
    assert (moorline.row(rival.row_id) or {})["competitor_id"] == by_code(moorline, "competitor", "A")


def test_a_slot_typed_is_read_in_the_sentence(qtbot: QtBot, moorline: Live) -> None:
    """The one text gives way to the slots once it is emptied; every slot shows."""
    page = opened(qtbot, moorline, "canvas")
    assert page.statement.accessibleName().startswith("For warehouse operations managers")
    qtbot.mouseClick(page.form.edit_statement, Qt.MouseButton.LeftButton)
    text_of(page.form.statement).setFocus()
    text_of(page.form.statement).selectAll()
    qtbot.keyClick(text_of(page.form.statement), Qt.Key.Key_Delete)
    text_of(page.form.unlike).selectAll()
    qtbot.keyClicks(text_of(page.form.unlike), "a queue")
    qtbot.waitUntil(lambda: "Unlike a queue, Moorline Dock settles detention" in page.statement.accessibleName())


def test_an_empty_project_begins_with_a_canvas(qtbot: QtBot, bare: Live) -> None:
    """The button of the empty place makes the first version, which is the current one."""
    page = opened(qtbot, bare, "canvas")
    assert page.form.places.currentWidget() is page.form.empty
    qtbot.mouseClick(page.form.no_canvas.button, Qt.MouseButton.LeftButton)
    assert [row["current"] for row in bare.rows("canvas")] == [1]
    qtbot.waitUntil(lambda: page.form.places.currentWidget() is page.form.filled)


def test_the_checks_answer_what_the_project_knows(qtbot: QtBot, moorline: Live) -> None:
    """One of five claims holds, three of three proofs can be shown; without a cost of waiting it is not urgent."""
    page = opened(qtbot, moorline, "canvas")
    shown = {answer.question: answer.figure for answer in page.checks._shown if hasattr(answer, "question")}
    assert list(shown) == ["Clear?", "Their language?", "Logical?", "Urgent?", "Different?", "Proven?"]
    assert (shown["Urgent?"], shown["Different?"], shown["Proven?"]) == ("yes", "1 of 5", "3 of 3")
    with moorline.change("Empty") as change:
        change.set(moorline.rows("canvas", current=1)[0]["id"], cost_of_waiting="")
    qtbot.waitUntil(lambda: page.checks._shown[3].figure == "weak")


# message house ---------------------------------------------------------------------------------------


def test_a_message_is_linked_to_rows_and_proofs_by_chips(qtbot: QtBot, moorline: Live) -> None:
    """Chosen from the menu, taken away with the cross of its chip."""
    page = opened(qtbot, moorline, "messages")
    assert isinstance(page, HousePage)
    pillar = next(row["id"] for row in moorline.rows("message") if row["title"] == "Order at the gate")
    card = page.cards[pillar]
    row = by_code(moorline, "comparison_row", "K07")
    pick(card.rows.menu, f"K07 {(moorline.row(row) or {})['name']}")
    links = {link["comparison_row_id"]: link["id"] for link in moorline.rows("message_row", message_id=pillar)}
    assert row in links and len(links) == 3
    qtbot.waitUntil(lambda: card.findChild(QWidget, f"chip_{links[row]}") is not None)
    chip = cast(QWidget, card.findChild(QWidget, f"chip_{links[row]}"))
    qtbot.mouseClick(cast(QToolButton, chip.findChild(QToolButton, "gone")), Qt.MouseButton.LeftButton)
    assert moorline.count("message_row", message_id=pillar) == 2
    proof = by_code(moorline, "proof", "S-01")
    pick(card.proofs.menu, f"S-01 {(moorline.row(proof) or {})['wording']}")
    assert [link["proof_id"] for link in moorline.rows("message_proof", message_id=pillar)] == [proof]


def test_an_over_claim_shows_on_its_pillar(qtbot: QtBot, moorline: Live) -> None:
    """Pillar 1 rests on K05, which is only partly ours: its chip and the finding's say so."""
    page = opened(qtbot, moorline, "messages")
    pillar = next(row["id"] for row in moorline.rows("message") if row["title"] == "Order at the gate")
    row = by_code(moorline, "comparison_row", "K05")
    finding = Finding("message_over", Severity.BEFORE_EXPORT, (pillar,), {"rows": (row,), "ours": {row: "partly"}})
    card = page.cards[pillar]
    assert not card.form.chips.isVisible()
    moorline.set_findings({pillar: [finding]})
    assert card.form.chips.isVisible()
    link = next(link["id"] for link in moorline.rows("message_row") if link["comparison_row_id"] == row)
    assert cast(QWidget, card.findChild(QWidget, f"chip_{link}")).property("role") == "notice-danger"


def test_a_role_gets_its_message(qtbot: QtBot, moorline: Live) -> None:
    """The button for a role nobody has written to makes a message to it; the canvas then shows it."""
    page = opened(qtbot, moorline, "messages")
    persona = by_code(moorline, "persona", "R3")
    button = cast(Any, page.form.unsaid.findChild(QWidget, f"say_to_{persona}"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    made = moorline.rows("message", kind="role")[-1]
    assert made["persona_id"] == persona
    card = page.cards[made["id"]]
    qtbot.keyClicks(text_of(card.form.wording), "A door and a time for every truck")
    qtbot.waitUntil(lambda: page.form.unsaid.findChild(QWidget, f"say_to_{persona}") is None)
    assert (moorline.row(made["id"]) or {})["wording"] == "A door and a time for every truck"


def test_messages_move_change_place_and_go(qtbot: QtBot, moorline: Live) -> None:
    """From the menu of the card: later, another place in the house, a copy, away; undo brings it back."""
    page = opened(qtbot, moorline, "messages")
    first, second, third = (row["id"] for row in moorline.rows("message", kind="pillar"))
    pick(page.cards[first].menu, "Move later")
    assert [row["id"] for row in moorline.rows("message", kind="pillar")] == [second, first, third]
    pick(page.cards[first].menu, "Stands in the house as", "Message to a role")
    assert first in [row["id"] for row in moorline.rows("message", kind="role")]
    qtbot.waitUntil(lambda: page.form.role_grid.indexOf(page.cards[first]) >= 0)
    assert page.cards[first].form.persona_id.isVisible()
    messages, rows = moorline.count("message"), moorline.count("message_row")
    pick(page.cards[second].menu, "Duplicate")
    assert moorline.count("message") == messages + 1 and moorline.count("message_row") == rows + 2
    pick(page.cards[second].menu, "Delete")
    qtbot.waitUntil(lambda: second not in page.cards)
    moorline.undo()
    qtbot.waitUntil(lambda: second in page.cards)
    assert moorline.count("message_row", message_id=second) == 2


def test_an_empty_house_begins_with_the_roof(qtbot: QtBot, bare: Live) -> None:
    """The button of the empty place makes the roof and puts the cursor into its sentence."""
    page = opened(qtbot, bare, "messages")
    assert page.form.places.currentWidget() is page.form.empty
    qtbot.mouseClick(page.form.no_house.button, Qt.MouseButton.LeftButton)
    roof = bare.rows("message")[0]
    assert roof["kind"] == "roof"
    assert QApplication.focusWidget() is text_of(page.cards[roof["id"]].form.wording)
    qtbot.keyClicks(QApplication.focusWidget(), "A price and a name")
    assert bare.rows("message")[0]["wording"] == "A price and a name"


# the whole room --------------------------------------------------------------------------------------

BY_OTHER_MEANS = {
    (Canvas, "current"): "the button that makes a version the current one",
    (Canvas, "target_group_id"): "the menu of versions (test_versions.py)",
    (Canvas, "composed_from"): "writing a text that was composed (test_statements.py)",
    (Brief, "composed_from"): "writing a text that was composed (test_briefs.py)",
    (CanvasEntry, "canvas_id"): "the version an entry is added to",
    (CanvasEntry, "block"): "the menu of an entry",
    (CanvasEntry, "competitor_id"): "the menu of an entry",
    (CanvasEntry, "claim_id"): "the menu of an entry",
    (CanvasEntry, "proof_id"): "the menu of an entry",
    (Canvas, "reviewed_on"): "writing its texts, or the page of upkeep",
    (Brief, "reviewed_on"): "writing its texts, or the page of upkeep",
    (CanvasEntry, "comparison_row_id"): "the menu of an entry, or the shelf (test_canvas.py)",
    (CanvasEntry, "feature_id"): "the menu of an entry, or the shelf (test_canvas.py)",
    (CanvasEntry, "persona_id"): "the menu of an entry, or the shelf (test_canvas.py)",
    (CanvasEntry, "pain_id"): "the menu of an entry, or the shelf (test_canvas.py)",
    (CanvasEntry, "customer_type_id"): "the menu of an entry, or the shelf (test_canvas.py)",
    (CanvasEntry, "market_variable_id"): "the menu of an entry, or the shelf (test_canvas.py)",
    (CanvasEntry, "sales_scenario_id"): "the menu of an entry, or the shelf (test_canvas.py)",
    (CanvasEntry, "edition_id"): "the menu of an entry, or the shelf (test_canvas.py)",
    (CanvasEntry, "product_id"): "the menu of an entry, or the shelf (test_canvas.py)",
    (ClaimRow, "claim_id"): "the list of rows a claim rests on",
    (ClaimRow, "comparison_row_id"): "the list of rows a claim rests on",
    (Message, "kind"): "the menu of a message",
    (MessageRow, "message_id"): "the chips of a message",
    (MessageRow, "comparison_row_id"): "the chips of a message",
    (MessageProof, "message_id"): "the chips of a message",
    (MessageProof, "proof_id"): "the chips of a message",
}
"""Columns that no field edits, and what does; each is used by a test above."""
PAGES: dict[type[Record], str] = {
    Canvas: "canvas",
    CanvasEntry: "canvas",
    Claim: "claims",
    ClaimRow: "claims",
    Proof: "proofs",
    Message: "messages",
    MessageRow: "messages",
    MessageProof: "messages",
    Brief: "briefs",
}


@pytest.mark.parametrize("record", PAGES, ids=lambda record: record.__name__)
def test_every_column_can_be_edited(qtbot: QtBot, moorline: Live, record: type[Record]) -> None:
    """By a field bound to a row of the table, or by the means named above."""
    page = opened(qtbot, moorline, PAGES[record])
    tab = cast(Tab, vars(qtbot)["kept"][-1])
    pages = [page, tab.page("statements")] if record is Canvas else [page]
    table = record.__tablename__
    fields = {
        field.column
        for shown in pages
        for field in shown.findChildren(Field)
        if field.row_id is not None and moorline.project.table_of(field.row_id) == table
    }
    columns = set(record.columns()) - {"id", "position"}
    elsewhere = {column for owner, column in BY_OTHER_MEANS if owner is record}
    assert columns - fields == elsewhere


@pytest.mark.parametrize("section", ["canvas", "claims", "proofs", "messages", "briefs"])
def test_a_bare_prefix_and_every_row_lead_to_their_place(qtbot: QtBot, moorline: Live, section: str) -> None:
    """What the search gives: the page of a table, or the row in it."""
    tables = {"canvas": "canvas", "claims": "claim", "proofs": "proof", "messages": "message", "briefs": "brief"}
    tab = Tab(moorline)
    show(qtbot, tab)
    prefix = moorline.rows(tables[section])[-1]["id"][:4]
    tab.show_row(prefix)
    assert tab.form.pages.currentWidget() is tab.page(section)
    for row in moorline.rows(tables[section]):
        assert cast(Any, tab.page(section)).show_row(row["id"], "note")
