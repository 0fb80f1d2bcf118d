"""What a change concerns: the walk equals a brute-force one, and the sample's own ripples are the right ones."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.competitors.comparison import ComparisonPage
from pmm_desk.competitors.profiles import ProfilesPage
from pmm_desk.competitors.ripple import DOWN, FLOW, PREFIXES, SPOKEN, UP, Ripple, counted, graph, reached
from pmm_desk.competitors.ripple_page import RipplePage
from pmm_desk.competitors.tab import Tab
from pmm_desk.competitors.words import block_words, ripple_aspect_words
from pmm_desk.widgets.live import Live
from tests.opened import by_code, empty, show

TABLES = ("a", "b", "c", "d")
COLUMNS = ("x_id", "y_id")


@some.composite
def projects(draw: Any) -> tuple[dict[str, list[dict[str, Any]]], dict[tuple[str, str], str], list[str]]:
    """Random tables with random links, a random flow over them, and where a change begins."""
    ids = {table: [f"{table}_{at}" for at in range(draw(some.integers(0, 5)))] for table in TABLES}
    every = [row for rows in ids.values() for row in rows]
    target = some.none() | some.sampled_from(every) if every else some.none()
    rows = {
        table: [{"id": row, **{column: draw(target) for column in COLUMNS}} for row in found]
        for table, found in ids.items()
    }
    pairs = list(itertools.product(TABLES, COLUMNS))
    flow = draw(some.dictionaries(some.sampled_from(pairs), some.sampled_from([DOWN, UP])))
    starts = draw(some.lists(some.sampled_from(every), max_size=3)) if every else []
    return rows, flow, starts


def brute(rows: dict[str, list[dict[str, Any]]], flow: dict[tuple[str, str], str], starts: list[str]) -> set[str]:
    """Look at every row again and again until nothing new is reached."""
    found = set(starts)
    while True:
        before = len(found)
        for (table, column), direction in flow.items():
            for row in rows[table]:
                pair = (row[column], row["id"]) if direction == DOWN else (row["id"], row[column])
                if pair[1] is not None and pair[0] in found:
                    found.add(pair[1])
        if len(found) == before:
            return found - set(starts)


@given(projects())
def test_the_walk_equals_brute_force(made: Any) -> None:
    rows, flow, starts = made
    found = reached(starts, graph(rows, flow))
    assert len(found) == len(set(found))
    assert set(found) == brute(rows, flow, starts)


@given(projects(), some.sets(some.sampled_from([f"{table}_{at}" for table in TABLES for at in range(5)])))
def test_the_walk_does_not_go_on_where_it_may_not_enter(made: Any, closed: set[str]) -> None:
    rows, flow, starts = made
    kept = {
        table: [
            {"id": row["id"], **{column: None if row[column] in closed else row[column] for column in COLUMNS}}
            for row in found
            if row["id"] not in closed
        ]
        for table, found in rows.items()
    }
    found = reached(starts, graph(rows, flow), lambda row_id: row_id not in closed)
    if not set(starts) & closed:
        assert set(found) == brute(kept, flow, starts)


def test_the_flow_names_links_of_the_project() -> None:
    """Every link in it is one, and every prefix and block is that of the list of rooms."""
    for table, column in FLOW:
        info = rooms.record(table).columns()[column]
        assert info["kind"] == "link", (table, column)
    for table, prefix in PREFIXES.items():
        assert rooms.room_of(table).tables[table].prefix == prefix
    for column, blocks in SPOKEN.items():
        assert column in rooms.record("competitor").columns()
        assert set(blocks) <= set(block_words())
        assert column in ripple_aspect_words()


def kinds(found: list[str]) -> set[str]:
    """The tables of what was found, by prefix."""
    return {row_id.partition("_")[0] for row_id in found}


def test_a_rivals_mark_concerns_claims_messages_lines_scores_and_sheets(moorline: Live) -> None:
    """K08 of GateTong: the claim on it, the question about it, the score of its feature, GateTong's card."""
    rival, row = by_code(moorline, "competitor", "C"), by_code(moorline, "comparison_row", "K08")
    found = Ripple(moorline.project).of_mark(row, rival)
    assert by_code(moorline, "claim", "D2") in found
    assert kinds(found) >= {"clm", "msg", "bcl", "ksh"}
    lines = [moorline.row(row_id) or {} for row_id in found if row_id.startswith("bcl_")]
    assert {line["competitor_id"] for line in lines} == {rival}, "cards against others do not speak of GateTong"
    sheets = [moorline.row(row_id) or {} for row_id in found if row_id.startswith("ksh_")]
    assert {sheet["competitor_id"] for sheet in sheets} <= {rival, None}
    ours = Ripple(moorline.project).of_mark(row, "")
    assert set(found) <= set(ours), "our own mark concerns every rival's card"
    assert next(iter(counted(found))) == "claims"


def test_a_row_with_a_feature_concerns_its_differentiation_only(moorline: Live) -> None:
    """Of six scores of the feature, the one that speaks of rivals."""
    rival = by_code(moorline, "competitor", "C")
    linked = next(row for row in moorline.rows("comparison_row") if row["feature_id"])
    scores = [row for row in Ripple(moorline.project).of_mark(linked["id"], rival) if row.startswith("sco_")]
    criteria = {(moorline.row(row) or {})["criterion_id"] for row in scores}
    assert [(moorline.row(each) or {})["meaning"] for each in criteria] == ["differentiation"]


def test_a_price_concerns_the_price_line_and_the_card(moorline: Live) -> None:
    rival = by_code(moorline, "competitor", "C")
    found = Ripple(moorline.project).of_profile(rival, "price")
    lines = [(moorline.row(row_id) or {})["block"] for row_id in found if row_id.startswith("bcl_")]
    assert lines == ["price"]
    assert "ksh" in kinds(found)
    assert "clm" not in kinds(found)


def page_of(tab: Tab) -> RipplePage:
    """The list to work off."""
    tab.show_section("ripple")
    page = tab.page("ripple")
    assert isinstance(page, RipplePage)
    return page


def marked(tab: Tab, row: str, rival: str, mark: str) -> None:
    """Give a cell a mark as the matrix does."""
    page = tab.page("comparison")
    assert isinstance(page, ComparisonPage)
    page.set_marks([(row, rival)], mark)


def test_a_changed_mark_says_what_rests_on_it_and_lists_it(qtbot: QtBot, moorline: Live) -> None:
    """One quiet line after the mark; the list stays until it is worked off; undo takes both away."""
    tab = Tab(moorline)
    show(qtbot, tab)
    tab.show()
    rival, row = by_code(moorline, "competitor", "C"), by_code(moorline, "comparison_row", "K08")
    marked(tab, row, rival, "yes")
    assert tab.ripple_line.isVisible()
    assert "claim" in tab.ripple_line.words.text() and "sheet" in tab.ripple_line.words.text()
    tasks = moorline.rows("ripple_task")
    assert {(task["was"], task["became"], task["seen"]) for task in tasks} == {("partly", "yes", "2026-06-30")}
    concerned = set(Ripple(moorline.project).of_mark(row, rival))
    assert {task["concerned"] for task in tasks} == concerned
    qtbot.mouseClick(tab.ripple_line.link, Qt.MouseButton.LeftButton)
    page = page_of(tab)
    assert not tab.ripple_line.isVisible()
    top = page.form.tasks.topLevelItem(0)
    assert top is not None and "GateTong · Signed evidence pack for detention disputes: Partly → Yes" in top.text(0)
    texts = [top.child(at).text(0) for at in range(top.childCount())]
    assert len(texts) == len(concerned) and any("D2 A signed timeline" in text for text in texts)
    assert all(text.partition(": ")[2] for text in texts), "everything has a name"

    first = top.child(0)
    with qtbot.waitSignal(moorline.go) as asked:
        page.form.tasks.itemActivated.emit(first, 0)
    assert asked.args is not None and asked.args[0] in concerned
    first.setCheckState(0, Qt.CheckState.Checked)
    assert moorline.count("ripple_task", done=1) == 1
    qtbot.wait(20)
    top = page.form.tasks.topLevelItem(0)
    assert top is not None and top.childCount() == len(concerned) - 1
    page.form.show_done.setChecked(True)
    top = page.form.tasks.topLevelItem(0)
    assert top is not None and top.childCount() == len(concerned)
    qtbot.mouseClick(page.form.clear_done, Qt.MouseButton.LeftButton)
    assert moorline.count("ripple_task") == len(concerned) - 1
    for _ in range(3):
        moorline.undo()
    assert moorline.count("ripple_task") == 0, "the third undo takes back the mark and its notes"
    assert tab.board.mark(row, rival) == "partly"
    assert not tab.ripple_line.isVisible()


def test_a_mark_that_goes_back_leaves_nothing_to_look_at(qtbot: QtBot, moorline: Live) -> None:
    tab = Tab(moorline)
    show(qtbot, tab)
    rival, row = by_code(moorline, "competitor", "C"), by_code(moorline, "comparison_row", "K08")
    marked(tab, row, rival, "yes")
    marked(tab, row, rival, "no")
    assert {(task["was"], task["became"]) for task in moorline.rows("ripple_task")} == {("partly", "no")}
    marked(tab, row, rival, "partly")
    assert moorline.count("ripple_task") == 0


def test_our_own_mark_concerns_the_claim_too(qtbot: QtBot, moorline: Live) -> None:
    tab = Tab(moorline)
    show(qtbot, tab)
    marked(tab, by_code(moorline, "comparison_row", "K07"), "", "partly")
    tasks = moorline.rows("ripple_task")
    assert by_code(moorline, "claim", "D1") in {task["concerned"] for task in tasks}
    assert {task["aspect"] for task in tasks} == {"ours"}
    page = page_of(tab)
    top = page.form.tasks.topLevelItem(0)
    assert top is not None and top.text(0).startswith("Moorline Dock · ")


def test_typing_a_profile_is_one_step_with_its_notes(qtbot: QtBot, moorline: Live) -> None:
    """Every key of one text makes one change, one undo and one list."""
    tab = Tab(moorline)
    show(qtbot, tab)
    rival = by_code(moorline, "competitor", "C")
    tab.show_row(rival, "strengths")
    page = tab.page("profiles")
    assert isinstance(page, ProfilesPage)
    field = page.binder.field("strengths")
    assert field is not None
    editor = field.findChild(QPlainTextEdit)
    assert editor is not None
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor, ", cheap")
    tasks = moorline.rows("ripple_task")
    assert tasks and {task["aspect"] for task in tasks} == {"strengths"}
    assert {task["became"][-7:] for task in tasks} == {", cheap"}
    lines = [moorline.row(task["concerned"]) or {} for task in tasks if task["concerned"].startswith("bcl_")]
    assert {line["block"] for line in lines} == {"they_win"}
    moorline.undo()
    assert moorline.count("ripple_task") == 0
    assert not (moorline.row(rival) or {})["strengths"].endswith("cheap")


def test_what_is_gone_is_not_listed_and_an_empty_project_says_so(qtbot: QtBot, moorline: Live, tmp_path: Path) -> None:
    tab = Tab(moorline)
    show(qtbot, tab)
    rival, row = by_code(moorline, "competitor", "C"), by_code(moorline, "comparison_row", "K08")
    marked(tab, row, rival, "yes")
    page = page_of(tab)
    kits = [task["concerned"] for task in moorline.rows("ripple_task") if task["concerned"].startswith("ksh_")]
    with moorline.change("Delete") as change:
        change.remove(kits[0])
    qtbot.wait(20)
    assert all(page._items[task].data(0, Qt.ItemDataRole.UserRole + 1) != kits[0] for task in page._items)
    (tmp_path / "second").mkdir()
    with empty(tmp_path / "second") as bare:
        other = Tab(bare)
        show(qtbot, other)
        nothing = page_of(other)
        assert nothing.form.places.currentWidget() is nothing.form.empty


def test_a_dated_price_of_a_rival_concerns_its_card(qtbot: QtBot, moorline: Live) -> None:
    """A new price, and the same one corrected: one list; its line leads to the price."""
    tab = Tab(moorline)
    show(qtbot, tab)
    rival = by_code(moorline, "competitor", "C")
    with moorline.change("A price") as change:
        price = change.add("rival_price", competitor_id=rival, offer="Lane", price="42,000")
    tasks = moorline.rows("ripple_task")
    assert {(task["changed"], task["rival"], task["aspect"]) for task in tasks} == {(price, rival, "price")}
    assert {task["concerned"] for task in tasks} == set(Ripple(moorline.project).of_profile(rival, "price"))
    with moorline.change("Correct it") as change:
        change.set(price, price="43,000")
    assert {task["became"] for task in moorline.rows("ripple_task")} == {"43,000"}
    assert moorline.count("ripple_task") == len(tasks)
    page = page_of(tab)
    top = page.form.tasks.topLevelItem(0)
    assert top is not None and top.text(0).startswith("GateTong · price: – → 43,000")
    with qtbot.waitSignal(moorline.go) as asked:
        page.form.tasks.itemActivated.emit(top, 0)
    assert asked.args == [price, ""]
