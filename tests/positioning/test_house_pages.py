"""The pages around the message house on a real project: answered pains, objections, the chain, upkeep, the words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.competitors.ripple_notes import notes_of
from pmm_desk.positioning.chain_page import ChainPage
from pmm_desk.positioning.house import HousePage
from pmm_desk.positioning.objections import ObjectionsPage
from pmm_desk.positioning.proofs import ProofsPage
from pmm_desk.positioning.tab import Tab
from pmm_desk.positioning.upkeep import UpkeepPage
from pmm_desk.positioning.word_list import WordListPage
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


def pick(menu: QMenu, *path: str) -> None:
    """Open a menu and choose by the beginning of the words, through its sub-menus."""
    menu.aboutToShow.emit()
    words, *rest = path
    action = next(action for action in menu.actions() if action.text().startswith(words))
    below = cast(QMenu | None, action.menu())
    if below is not None:
        for inner in below.actions():
            if inner.text().startswith(rest[0]):
                inner.trigger()
                return
        raise AssertionError(rest)
    action.trigger()


# the pains and their answers --------------------------------------------------------------------------


def line_of(page: HousePage, words: str) -> int:
    """The line of the table that begins with these words."""
    table = page.form.coverage
    return next(at for at in range(table.rowCount()) if (item := table.item(at, 0)) and item.text().startswith(words))


def test_the_table_says_which_pains_nobody_answers(qtbot: QtBot, moorline: Live) -> None:
    page: HousePage = opened(qtbot, moorline, "messages")
    assert "2" in page.form.coverage_chip.text()
    line = line_of(page, "Gate network")
    table = page.form.coverage
    assert all(not (table.item(line, at) or table.item(line, 0)).text() for at in range(1, table.columnCount() - 1))
    column = next(
        at
        for at in range(table.columnCount())
        if (head := table.horizontalHeaderItem(at)) and head.text().startswith("Fits")
    )
    table.cellClicked.emit(line, column)
    qtbot.waitUntil(lambda: "1" in page.form.coverage_chip.text())
    tied = moorline.rows("message_pain")[-1]
    assert (moorline.row(tied["pain_id"]) or {})["description"].startswith("Gate network")
    table.setCurrentCell(line_of(page, "Gate network"), column)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "2" in page.form.coverage_chip.text())
    moorline.undo()
    qtbot.waitUntil(lambda: "1" in page.form.coverage_chip.text())


def test_one_click_writes_a_message_for_a_pain(qtbot: QtBot, moorline: Live) -> None:
    page: HousePage = opened(qtbot, moorline, "messages")
    pain = next(row for row in moorline.rows("pain") if row["description"].startswith("Vendors promise"))
    button = page.form.coverage.findChild(QPushButton, f"answer_{pain['id']}")
    assert button is not None
    button.click()
    made = moorline.rows("message", kind="role")[-1]
    assert made["persona_id"] == pain["persona_id"]
    assert moorline.rows("message_pain", message_id=made["id"])[0]["pain_id"] == pain["id"]
    moorline.undo()
    assert moorline.row(made["id"]) is None, "message and link are one step"


def test_two_pillars_are_too_few(qtbot: QtBot, moorline: Live) -> None:
    page: HousePage = opened(qtbot, moorline, "messages")
    assert page.form.pillar_hint.property("role") == "caption"
    with moorline.change("Delete") as change:
        change.remove(moorline.rows("message", kind="pillar")[0]["id"])
    qtbot.waitUntil(lambda: page.form.pillar_hint.property("role") == "warn")


def test_keys_and_a_drop_move_a_card(qtbot: QtBot, moorline: Live) -> None:
    page: HousePage = opened(qtbot, moorline, "messages")
    first, second, _ = (row["id"] for row in moorline.rows("message", kind="pillar"))
    qtbot.keyClick(page.cards[first], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [row["id"] for row in moorline.rows("message", kind="pillar")][:2] == [second, first]
    assert page._kind_at(page.form.role_part.mapTo(page, page.form.role_part.rect().center())) in ("role", "")
    roof = page.form.roof_part
    assert page._kind_at(roof.mapTo(page, roof.rect().center())) == "", "there is one roof already"


def test_a_card_shows_date_permission_and_who_may_see_its_proof(qtbot: QtBot, moorline: Live) -> None:
    page: HousePage = opened(qtbot, moorline, "messages")
    pillar = moorline.rows("message", kind="pillar")[1]
    words = {label.text() for label in page.cards[pillar["id"]].proofs.findChildren(QWidget) if hasattr(label, "text")}
    assert {"Anonymous only", "Customer-facing"} <= words and any("/26" in each or "2026" in each for each in words)


# objections --------------------------------------------------------------------------------------------


def test_objections_are_brought_in_from_roles_and_battlecards(qtbot: QtBot, moorline: Live) -> None:
    page: ObjectionsPage = opened(qtbot, moorline, "objections")
    before = moorline.count("objection")
    page.menu.aboutToShow.emit()
    offered = [action.text() for action in page.menu.actions()]
    assert any("my people will not type" in words for words in offered)
    assert not any("will not install another app" in words for words in offered), "that one is here already"
    pick(page.menu, "Warehouse Operations Manager: my people")
    made = moorline.rows("objection")[-1]
    assert moorline.count("objection") == before + 1
    assert made["objection"] == "my people will not type" and made["persona_id"] == by_code(moorline, "persona", "R1")
    moorline.undo()
    assert moorline.count("objection") == before


def test_an_answer_is_proved_by_a_chip(qtbot: QtBot, moorline: Live) -> None:
    page: ObjectionsPage = opened(qtbot, moorline, "objections")
    doubt = next(row for row in moorline.rows("objection") if row["objection"].startswith("Where is"))
    assert page.show_row(doubt["id"])
    assert page._card(doubt).chips[0][1] == "no proof"
    pick(page.proofs.menu, "S-01")
    assert moorline.rows("objection_proof", objection_id=doubt["id"])
    assert page._card(moorline.row(doubt["id"]) or {}).chips == []


def test_an_empty_project_says_what_objections_are(qtbot: QtBot, bare: Live) -> None:
    page: ObjectionsPage = opened(qtbot, bare, "objections")
    assert page.form.places.currentWidget() is page.form.empty
    page.add()
    assert bare.count("objection") == 1


# the chain ---------------------------------------------------------------------------------------------


def test_one_walks_the_chain_with_keys_and_leads_to_a_place(qtbot: QtBot, moorline: Live) -> None:
    page: ChainPage = opened(qtbot, moorline, "chain")
    view = page.view
    view.choose(by_code(moorline, "claim", "D1"))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.chosen == by_code(moorline, "comparison_row", "K07")
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.chosen.startswith("pai_")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.chosen.startswith("cmp_")
    view.choose(by_code(moorline, "claim", "D1"))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.chosen.partition("_")[0] in ("prf", "evi", "msg")
    with qtbot.waitSignal(moorline.go) as gone:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert gone.args[0] == view.chosen
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen == ""


def test_a_click_chooses_the_card_under_it(qtbot: QtBot, moorline: Live) -> None:
    page: ChainPage = opened(qtbot, moorline, "chain")
    wanted = by_code(moorline, "claim", "D2")
    spot = page.view.places()[wanted].center().toPoint()
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=spot)
    assert page.view.chosen == wanted and page.form.told_chip.text().startswith("Weak")
    assert page.view.card_at(QPointF(-5, -5)) == ""


def test_the_chain_of_one_claim_and_of_what_is_broken(qtbot: QtBot, moorline: Live) -> None:
    page: ChainPage = opened(qtbot, moorline, "chain")
    whole = len(page.view.cards)
    d4 = by_code(moorline, "claim", "D4")
    page.form.filter.setCurrentIndex(page.form.filter.findData(d4))
    page.form.filter.activated.emit(page.form.filter.currentIndex())
    assert d4 in page.view.cards and len(page.view.cards) < whole
    assert by_code(moorline, "claim", "D1") not in page.view.cards
    page.form.filter.setCurrentIndex(page.form.filter.findData(by_code(moorline, "target_group", "G3")))
    page.form.filter.activated.emit(page.form.filter.currentIndex())
    pains = {row for row in page.view.cards if row.startswith("pai_")}
    mine = {row["id"] for row in moorline.rows("pain", persona_id=by_code(moorline, "persona", "R3"))}
    assert mine <= pains


def test_a_circle_is_told_on_the_proof_and_in_the_chain(qtbot: QtBot, moorline: Live) -> None:
    """A proof that only repeats the claim it proves."""
    proofs: ProofsPage = opened(qtbot, moorline, "proofs")
    s02 = by_code(moorline, "proof", "S-02")
    proofs.show_row(s02)
    assert not proofs.form.circle.isVisible()
    pick(proofs.sources.menu, "A claim of ours", "D1")
    qtbot.waitUntil(lambda: proofs.form.circle.isVisible())
    assert "D1 → S-02 → D1" in proofs.form.circle.text()
    page: ChainPage = opened(qtbot, moorline, "chain")
    assert any("circular" in page.form.breaks.item(at).text() for at in range(page.form.breaks.count()))
    moorline.undo()
    qtbot.waitUntil(
        lambda: not any("circular" in page.form.breaks.item(at).text() for at in range(page.form.breaks.count()))
    )


def test_an_empty_chain_leads_to_the_house(qtbot: QtBot, bare: Live) -> None:
    page: ChainPage = opened(qtbot, bare, "chain")
    # Where nothing is, there is nothing to filter and nothing to tell.
    assert not any(widget.isVisible() for widget in (page.form.filter, page.form.only_broken, page.form.told_card))
    assert page.form.places.currentWidget() is page.form.empty
    with qtbot.waitSignal(bare.go):
        qtbot.mouseClick(page.form.no_chain.button, Qt.MouseButton.LeftButton)


# upkeep ------------------------------------------------------------------------------------------------


def test_a_changed_mark_asks_to_review_the_texts_and_a_review_is_one_step(qtbot: QtBot, moorline: Live) -> None:
    notes_of(moorline)
    page: UpkeepPage = opened(qtbot, moorline, "upkeep")
    assert page.form.review_places.currentWidget() is page.form.nothing
    row, rival = by_code(moorline, "comparison_row", "K07"), by_code(moorline, "competitor", "C")
    cell = moorline.project.rows("cell", where={"comparison_row_id": row, "competitor_id": rival})[0]
    with moorline.change("Mark") as change:
        change.set(cell["id"], mark="partly")
    qtbot.waitUntil(lambda: page.form.texts.topLevelItemCount() > 0)
    d1 = by_code(moorline, "claim", "D1")
    assert page.show_row(d1)
    assert "GateTong" in page.form.texts.currentItem().child(0).text(0)
    page.form.reviewed.click()
    assert (moorline.row(d1) or {})["reviewed_on"] == "2026-06-30"
    assert moorline.project.count("ripple_task", where={"concerned": d1, "done": 0}) == 0
    moorline.undo()
    assert moorline.project.count("ripple_task", where={"concerned": d1, "done": 0}) == 1


@pytest.mark.parametrize(
    ("table", "code", "column", "value", "reaches"),
    [
        ("proof", "S-02", "wording", "Paid detention down 20%", {"claim", "message", "canvas", "objection"}),
        ("feature", "F01", "value", "Another value", {"claim", "message", "brief"}),
        ("claim", "D1", "wording", "Says who pays", {"message", "canvas"}),
        ("persona", "", "", "", set()),
    ],
)
def test_what_texts_rest_on_asks_to_review_them(
    moorline: Live, table: str, code: str, column: str, value: str, reaches: set[str]
) -> None:
    notes_of(moorline)
    if code:
        with moorline.change("Change") as change:
            change.set(by_code(moorline, table, code), **{column: value})
    tasks = moorline.project.rows("ripple_task")
    found = {moorline.project.table_of(task["concerned"]) for task in tasks}
    assert reaches <= found and (code or not found)
    if code:
        assert {task["aspect"] for task in tasks} == {f"{table}.{column}"}
        moorline.undo()
        assert moorline.project.rows("ripple_task") == []


def test_a_market_variable_and_a_price_of_ours_reach_canvas_and_one_pager(moorline: Live) -> None:
    notes_of(moorline)
    variable = next(
        row
        for row in moorline.rows("market_variable")
        if row["target_group_id"] == by_code(moorline, "target_group", "G1")
    )
    with moorline.change("A new law") as change:
        change.set(variable["id"], what_changes="A new law")
    found = {moorline.project.table_of(task["concerned"]) for task in moorline.project.rows("ripple_task")}
    assert "canvas" in found
    edition = next(row for row in moorline.rows("edition") if row["price_from"])
    with moorline.change("Raise a price") as change:
        change.set(edition["id"], price_from=edition["price_from"] + 1000)
    found = {
        moorline.project.table_of(task["concerned"])
        for task in moorline.project.rows("ripple_task")
        if task["changed"] == edition["id"]
    }
    assert "one_pager" in found


def test_a_text_written_anew_carries_the_day(moorline: Live) -> None:
    notes_of(moorline)
    d2 = by_code(moorline, "claim", "D2")
    assert (moorline.row(d2) or {})["reviewed_on"] is None
    with moorline.change("Type") as change:
        change.set(d2, wording="A timeline both have signed")
    assert (moorline.row(d2) or {})["reviewed_on"] == "2026-06-30"
    with moorline.change("By hand") as change:
        change.set(d2, wording="A timeline that both have signed", reviewed_on="2026-06-01")
    assert (moorline.row(d2) or {})["reviewed_on"] == "2026-06-01"
    with moorline.change("A translation") as change:
        change.translate(d2, "wording", "zh-Hans", "双方签过名的时间线")
    assert (moorline.row(d2) or {})["reviewed_on"] == "2026-06-30"


def test_a_test_begins_with_the_words_as_they_stand_and_shows_how_the_message_stands(
    qtbot: QtBot, moorline: Live
) -> None:
    house: HousePage = opened(qtbot, moorline, "messages")
    pillar = moorline.rows("message", kind="pillar")[1]["id"]
    chip = house.cards[pillar].form.test_chip
    assert chip.text() == "not tested"
    chip.clicked.emit()
    made = moorline.rows("message_test")[-1]
    assert made["message_id"] == pillar and made["shown"] == (moorline.row(pillar) or {})["wording"]
    with moorline.change("Passed") as change:
        change.set(made["id"], result="passed", held_on="2026-06-29")
    qtbot.waitUntil(lambda: chip.text() == "test passed")
    with moorline.change("Other words") as change:
        change.set(pillar, wording="Detention, split and signed")
    qtbot.waitUntil(lambda: chip.text() == "changed since the test")
    with moorline.change("Failed") as change:
        change.set(made["id"], result="failed")
    qtbot.waitUntil(lambda: chip.text() == "not acted on")


def test_tests_are_added_to_the_first_untested_message(qtbot: QtBot, moorline: Live) -> None:
    page: UpkeepPage = opened(qtbot, moorline, "upkeep")
    page.add()
    made = moorline.rows("message_test")[-1]
    assert made["message_id"] == moorline.rows("message", kind="pillar")[1]["id"]
    assert page.tests.binder.row_id == made["id"]
    assert moorline.project.translations(made["id"], "shown")["zh-Hans"].text


# words -------------------------------------------------------------------------------------------------


def test_words_are_listed_by_kind_and_added_to_the_kind_shown(qtbot: QtBot, moorline: Live) -> None:
    page: WordListPage = opened(qtbot, moorline, "words")
    form = page.form
    assert len(form.terms.rows.ids) == moorline.count("term")
    form.kind.setCurrentIndex(form.kind.findData("banned"))
    form.kind.activated.emit(form.kind.currentIndex())
    assert [moorline.row(row_id)["term"] for row_id in form.terms.rows.ids] == ["automatic"]  # type: ignore[index]
    page.add()
    assert moorline.rows("term")[-1]["kind"] == "banned"
    approved = next(row["id"] for row in moorline.rows("term") if row["kind"] == "approved")
    assert page.show_row(approved) and form.kind.currentData() == ""


def test_words_are_pasted_from_a_spreadsheet(qtbot: QtBot, moorline: Live) -> None:
    page: WordListPage = opened(qtbot, moorline, "words")
    before = moorline.count("term")
    QApplication.clipboard().setText("Word\tWhat it is\tNote\nsynergy\tBanned\tsays nothing\ndetention\tApproved\t\n")
    page.form.terms.clipboard.paste()
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.accept()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: moorline.count("term") == before + 2)
    kinds = {row["term"]: row["kind"] for row in moorline.rows("term")}
    assert kinds["synergy"] == "banned" and kinds["detention"] == "approved"


def test_the_notes_follow_from_the_first_change_on_and_only_once(moorline: Live) -> None:
    """As a window lets them: nobody has looked at the competitors yet."""
    moorline.along.append(lambda _: rooms.accompany(moorline))
    s02 = by_code(moorline, "proof", "S-02")
    for words in ("Paid detention down 20%", "Paid detention down 25%"):
        with moorline.change("Change a proof") as change:
            change.set(s02, wording=words)
    tasks = moorline.project.rows("ripple_task")
    assert len({task["concerned"] for task in tasks}) == len(tasks) > 3
    assert {task["became"] for task in tasks} == {"Paid detention down 25%"}
    assert notes_of(moorline) is notes_of(moorline) and len(moorline.along) == 2
    rejected = next(row["id"] for row in moorline.rows("canvas") if not row["current"])
    assert rejected not in {task["concerned"] for task in tasks}, "an older version is kept as it was"
