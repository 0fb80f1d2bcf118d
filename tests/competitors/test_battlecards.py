"""The page of battlecards with real clicks: sixteen blocks, shared lines, drafts, the last card given out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk.competitors.battlecards import BattlecardsPage
from pmm_desk.competitors.block_card import numbers
from pmm_desk.competitors.card import GENERATED, ORDER
from pmm_desk.competitors.records import Block
from pmm_desk.competitors.tab import Tab
from pmm_desk.competitors.words import block_words
from pmm_desk.widgets.live import Live
from tests.opened import by_code, show


def opened(qtbot: QtBot, live: Live, rival: str = "C") -> BattlecardsPage:
    """The page, showing a rival's card."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section("battlecards")
    page = tab.page("battlecards")
    assert isinstance(page, BattlecardsPage)
    page.form.rivals.choose(by_code(live, "competitor", rival))
    return page


def typed(qtbot: QtBot, page: BattlecardsPage, block: str, text: str) -> str:
    """Add a line to a block and type it; gives its id."""
    before = {line["id"] for line in page._lines()}
    page.add_line(block)
    made = next(line["id"] for line in page._lines() if line["id"] not in before)
    editor = page._editors[made].form.line.findChild(QPlainTextEdit)
    assert editor is not None
    qtbot.keyClicks(editor, text)
    qtbot.wait(20)
    return str(made)


def verdict(page: BattlecardsPage, line_id: str) -> str:
    """What the chip of a line says."""
    editor = page._editors[line_id]
    editor.refresh()
    return editor.form.verdict.text()


def test_sixteen_blocks_always_in_the_same_order(qtbot: QtBot, moorline: Live) -> None:
    assert set(ORDER) == {block.value for block in Block} | GENERATED == set(block_words())
    assert sorted({int(number) for number in numbers().values()}) == list(range(1, 17))
    page = opened(qtbot, moorline)
    shown = sorted(page._blocks, key=lambda block: page.form.blocks_layout.indexOf(page._blocks[block]))
    assert shown == [block for block in ORDER if block in shown]
    assert {"comparison", "evidence"} <= set(shown)
    written = [label.text() for label in page._blocks["comparison"].written]
    assert len(written) == 6 and "Gate works without network: Moorline Dock no, GateTong yes" in written
    assert page._blocks["evidence"].written[0].text().startswith("4 piece")
    assert not page._blocks["evidence"].add_button.isVisible()


def test_a_line_reused_is_edited_once_for_all(qtbot: QtBot, moorline: Live) -> None:
    """Taken in from GateTong's card, changed on SlotPier's, taken off again; one undo each."""
    page = opened(qtbot, moorline, "A")
    gatetong = by_code(moorline, "competitor", "C")
    line = moorline.rows("battlecard_line", competitor_id=gatetong, block="say_first")[0]["id"]
    page.share([line])
    qtbot.wait(20)
    editor = page._editors[line]
    assert editor.form.also_on.text() == "shared with GateTong"
    edit = editor.form.line.findChild(QPlainTextEdit)
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, "Who pays?")
    page.form.rivals.choose(gatetong)
    assert (moorline.row(line) or {})["line"] == "Who pays?"
    assert page._editors[line].form.also_on.text() == "also on SlotPier"
    page._editors[line].share(by_code(moorline, "competitor", "A"))()
    assert moorline.count("line_card") == 0
    moorline.undo()
    assert moorline.count("line_card") == 1


def test_a_block_is_reused_from_its_menu(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline, "A")
    card = page._blocks["do_not_say"]
    card.reuse_menu.aboutToShow.emit()
    parts = {action.text(): action.menu() for action in card.reuse_menu.actions()}
    assert set(parts) == {"CargoNest WMS", "GateTong"}
    parts["GateTong"].actions()[0].trigger()  # the whole block
    assert moorline.count("line_card", competitor_id=by_code(moorline, "competitor", "A")) == 2
    card.reuse_menu.aboutToShow.emit()
    assert "GateTong" not in {action.text() for action in card.reuse_menu.actions()}


def test_a_question_without_evidence_says_that_it_is_a_draft(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    line = typed(qtbot, page, "question", "Who keeps the photo log?")
    assert verdict(page, line) == "draft: a question is printed only with evidence for its answer"
    editor = page._editors[line]
    editor.evidence_menu.aboutToShow.emit()
    editor.evidence_menu.actions()[0].trigger()
    assert verdict(page, line) == ""


def test_a_fourth_question_is_not_added(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    for number in range(2):
        typed(qtbot, page, "question", f"Question {number}?")
    assert not page._blocks["question"].add_button.isEnabled()
    assert "3 of 3 lines" in page._blocks["question"].count.text()
    count = len(page._lines())
    page.add_line("question")
    assert len(page._lines()) == count


def test_do_not_say_is_checked_as_it_is_typed_in_both_languages(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    english = typed(qtbot, page, "do_not_say", "they cannot work offline")
    assert verdict(page, english) == "rightly forbidden: the comparison marks “Gate works without network” yes"
    moorline.set_language("zh-Hans")
    chinese = typed(qtbot, page, "do_not_say", "")
    with moorline.change("Say it in Chinese") as change:
        change.set(chinese, line="他们不能断网用")
    assert "yes" in verdict(page, chinese)


def test_the_next_card_says_what_changed_since_the_last(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    rival = by_code(moorline, "competitor", "C")
    qtbot.mouseClick(page.form.issue_card, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    assert "0 change" in page.form.card_count.text()
    assert moorline.rows("card_issue")[0]["issued"] == "2026-06-30"
    gone = next(line for line in page._lines() if line["block"] == "they_win")
    with moorline.change("Edit") as change:
        change.remove(gone["id"])
        change.set(rival, price="42,000 per lane")
    typed(qtbot, page, "talking_point", "Signed by both sides")
    texts = [label.text() for label in page._blocks["changed"].written]
    assert texts == [
        "New: Signed by both sides",
        "Dropped: The buyer wants to control entry, not cost",
        "Price: 38,000 per lane plus yearly service → 42,000 per lane",
    ]
    assert "3 change" in page.form.card_count.text()
    qtbot.mouseClick(page.form.issue_card, Qt.MouseButton.LeftButton)
    assert moorline.count("card_issue") == 1, "a second time on one day takes the place of the first"
    qtbot.wait(20)
    assert "0 change" in page.form.card_count.text()
    moorline.undo()
    qtbot.wait(20)
    assert "3 change" in page.form.card_count.text()
