"""The form for sales: it goes out with lists and keys, comes back filled, and nothing is lost or counted twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from pmm_desk.competitors.deal_form import (
    COLUMNS,
    KIND,
    KINDS,
    heads,
    offer,
    read_form,
    write_form,
)
from pmm_desk.competitors.deal_form_dialog import DealFormDialog, write
from pmm_desk.competitors.deal_plan import carry_out, day, known, plan
from pmm_desk.competitors.deal_reasons import RESULTS, reason_table
from pmm_desk.competitors.deals import DealsPage
from pmm_desk.competitors.records import DealResult, ReasonKind
from pmm_desk.competitors.tab import Tab
from pmm_desk.competitors.words import deal_result_words, reason_kind_words
from pmm_desk.lists.form import HIDDEN, NotOurForm
from pmm_desk.lists.listing import UnreadableList
from pmm_desk.paper.language import Words
from pmm_desk.widgets.live import Live
from tests.opened import by_code, show

Cells = Mapping[str, object]


def written(live: Live, path: Path, language: str = "en") -> list[list[str]]:
    """Write a form; gives the cells of its first sheet."""
    words = Words(language)
    write_form(path, offer(live.project, language, words), words, "formone")
    return [[str(cell) for cell in row] for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()]


def filled(live: Live, path: Path, lines: Mapping[int, Cells], **changed: object) -> Path:
    """What a sales lead sends back: the form with these lines (from 2 on) filled by column.

    `changed`: `kind`, `project`, `columns` of the workbook other than they went out.
    """
    sheet = written(live, path)
    meta = CalamineWorkbook.from_path(path).get_sheet_by_name(HIDDEN).to_python()
    with Workbook(str(path)) as book:
        deals, told, hidden = (book.add_worksheet(name) for name in ("Deals", "Instructions", HIDDEN))
        told.write(0, 0, "How")
        for at, row in enumerate(meta):
            for column, cell in enumerate(row):
                hidden.write(at, column, cell)
        hidden.write(0, 0, changed.get("kind", KIND))
        hidden.write(0, 1, changed.get("project", meta[0][1]))
        width = int(str(changed.get("columns", len(COLUMNS))))
        for at, row in enumerate(sheet):
            for column, cell in enumerate(row[:width]):
                deals.write(at, column, cell)
        for number, cells in lines.items():
            for name, cell in cells.items():
                where = (number - 1, COLUMNS.index(name))
                if isinstance(cell, tuple):
                    deals.write_formula(*where, cell[0], None, cell[1])
                elif isinstance(cell, datetime):
                    deals.write_datetime(*where, cell, book.add_format({"num_format": "yyyy-mm-dd"}))
                else:
                    deals.write(*where, cell)
    return path


LOST = {"closed": "2026-06-25", "competitor_id": "GateTong", "result": "Lost", "reason_kind": "Who decides",
        "reason": "The guard chose", "rows": "K13 Number-plate camera link"}  # fmt: skip


def test_a_form_goes_out_with_lists_keys_and_instructions(moorline: Live, tmp_path: Path) -> None:
    """In the project's language; the key's column and the lists are hidden; every cell is a text."""
    for language in ("en", "zh-Hans", "zh-Hant"):
        path = tmp_path / f"{language}.xlsx"
        rows = written(moorline, path, language)
        words = Words(language)
        assert rows[0][1:] == [heads(words)[column] for column in COLUMNS[1:]]
        assert len(rows) == 61 and rows[1][0] == "formone:1"
        book = CalamineWorkbook.from_path(path)
        assert len(book.sheet_names) == 3 and book.sheet_names[2] == HIDDEN
        assert len(book.get_sheet_by_index(1).to_python()) == 7
        meta = book.get_sheet_by_name(HIDDEN).to_python()
        assert meta[0][0] == KIND and meta[0][1] == moorline.project.ids("project")[0]
        assert {"GateTong", "卡口通"} & {row[2] for row in meta}
    assert set(RESULTS) == {each.value for each in DealResult} == set(deal_result_words())
    assert set(KINDS) == {each.value for each in ReasonKind} == set(reason_kind_words())


def test_deals_without_a_reason_go_out_to_be_completed(moorline: Live, tmp_path: Path) -> None:
    with moorline.change("A deal") as change:
        deal = change.add("deal", closed="2026-06-21", competitor_id=by_code(moorline, "competitor", "B"))
    path = filled(moorline, tmp_path / "f.xlsx", {2: {"reason": "One contract"}})
    form = read_form(path)
    (entry,) = plan(form, known(moorline.project))
    assert (entry.state, entry.deal_id, entry.values) == ("fills", deal, {"reason": "One contract"})


def read(live: Live, path: Path, *, form_wins: bool = False) -> list[str]:
    """Read a form and write what it says; gives the states of its lines."""
    entries = plan(read_form(path), known(live.project))
    with live.change("Read") as change:
        carry_out(change, entries, form_wins=form_wins)
    return [entry.state for entry in entries]


def test_it_comes_back_once_however_often_it_is_read(moorline: Live, tmp_path: Path) -> None:
    """New lines become deals with group, rival, result, kind, reason and row; the second reading adds nothing."""
    path = filled(moorline, tmp_path / "f.xlsx", {2: LOST, 5: {"result": "won", "reason": "Price"}})
    before = moorline.count("deal")
    assert read(moorline, path) == ["new", "new"]
    made = moorline.rows("deal")[before]
    assert (made["closed"], made["result"], made["reason_kind"]) == ("2026-06-25", "lost", "buyer")
    assert made["competitor_id"] == by_code(moorline, "competitor", "C")
    link = moorline.rows("deal_row", deal_id=made["id"])[0]
    assert link["comparison_row_id"] == by_code(moorline, "comparison_row", "K13")
    assert read(moorline, path) == ["same", "same"]
    assert moorline.count("deal") == before + 2
    moorline.undo()
    moorline.undo()
    assert moorline.count("deal") == before, "one step"


def test_what_was_edited_here_is_kept_unless_the_form_is_to_win(moorline: Live, tmp_path: Path) -> None:
    path = filled(moorline, tmp_path / "f.xlsx", {2: LOST})
    read(moorline, path)
    made = moorline.rows("deal")[-1]["id"]
    with moorline.change("Edit") as change:
        change.set(made, reason="The guard's office chose", quote="Cameras!")
    assert read(moorline, path) == ["differs"]
    assert (moorline.row(made) or {})["reason"] == "The guard's office chose"
    assert read(moorline, path, form_wins=True) == ["differs"]
    assert (moorline.row(made) or {})["reason"] == "The guard chose"
    assert (moorline.row(made) or {})["quote"] == "Cameras!"


def test_a_line_copied_or_with_a_changed_key_is_a_line_of_its_own(moorline: Live, tmp_path: Path) -> None:
    """Neither lost nor doubled, also when the form is read again."""
    lines = {
        2: LOST,
        3: {**LOST, "key": "formone:1", "reason": "Copied with its key"},
        4: {**LOST, "key": "dea_nobody", "reason": "Somebody typed here"},
        70: {"result": "Won", "reason": "Below the last line"},
    }
    path = filled(moorline, tmp_path / "f.xlsx", lines)
    before = moorline.count("deal")
    assert read(moorline, path) == ["new"] * 4
    assert read(moorline, path) == ["same"] * 4
    assert moorline.count("deal") == before + 4


def test_bad_cells_are_named_and_their_line_waits(moorline: Live, tmp_path: Path) -> None:
    lines: dict[int, Cells] = {
        2: {**LOST, "closed": "soon"},
        3: {**LOST, "competitor_id": "Nobody Ltd", "result": "maybe"},
        4: {"reason": "No result"},
        5: {**LOST, "reason": "x" * 2001},
        6: {**LOST, "reason": ("=A1/0", "#DIV/0!")},
        7: LOST,
    }
    path = filled(moorline, tmp_path / "f.xlsx", lines)
    entries = plan(read_form(path), known(moorline.project))
    assert [[(cell.column, cell.why) for cell in entry.bad] for entry in entries] == [
        [("closed", "no_date")],
        [("competitor_id", "unknown_name"), ("result", "unknown_choice")],
        [("result", "missing")],
        [("reason", "too_long")],
        [("reason", "formula_error")],
        [],
    ]
    assert read(moorline, path).count("bad") == 5
    mended = filled(moorline, tmp_path / "f.xlsx", {**lines, 2: {**LOST, "closed": "2026/6/24"}, 4: {"result": "Lost"}})
    assert read(moorline, mended) == ["new", "bad", "new", "bad", "bad", "same"]


def test_a_formula_counts_with_its_value_and_stays_a_text(moorline: Live, tmp_path: Path) -> None:
    lines = {2: {**LOST, "reason": ('="cam"&"eras"', "cameras"), "closed": datetime(2026, 6, 24)}, 3: {
        "result": "Won", "reason": "=HYPERLINK(\"http://x\")"}}  # fmt: skip
    with Workbook(str(tmp_path / "x.xlsx")) as book:
        book.add_worksheet()
    path = filled(moorline, tmp_path / "f.xlsx", {2: lines[2]})
    read(moorline, path)
    made = moorline.rows("deal")[-1]
    assert (made["reason"], made["closed"]) == ("cameras", "2026-06-24")
    with moorline.change("A formula as text") as change:
        change.add("deal", nearly_lost="=1+1")
    rows = written(moorline, tmp_path / "again.xlsx")
    assert rows[1][COLUMNS.index("nearly_lost")] == "=1+1"


def test_names_are_found_in_every_language_and_after_a_new_name(moorline: Live, tmp_path: Path) -> None:
    path = filled(moorline, tmp_path / "f.xlsx", {2: LOST, 3: {**LOST, "competitor_id": "卡口通", "reason": "b"}})
    rival = by_code(moorline, "competitor", "C")
    with moorline.change("Rename") as change:
        change.set(rival, name="GatePro")
    assert read(moorline, path) == ["new", "new"]
    assert {deal["competitor_id"] for deal in moorline.rows("deal")[-2:]} == {rival}


def test_other_files_are_refused(moorline: Live, tmp_path: Path) -> None:
    """Another workbook, another layout, a text, a broken one, none; another project's form is told by its id."""
    path = tmp_path / "other.xlsx"
    with Workbook(str(path)) as book:
        book.add_worksheet().write(0, 0, "x")
    with pytest.raises(NotOurForm):
        read_form(path)
    with pytest.raises(NotOurForm):
        read_form(filled(moorline, tmp_path / "kind.xlsx", {2: LOST}, kind="PMM Desk deals form 9"))
    with pytest.raises(NotOurForm):
        read_form(filled(moorline, tmp_path / "cut.xlsx", {}, columns=4))
    for name, data, code in (("t.xlsx", b"hello", "damaged"), ("e.xlsx", b"", "empty")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(UnreadableList) as told:
            read_form(tmp_path / name)
        assert told.value.code == code
    with pytest.raises(UnreadableList):
        read_form(tmp_path / "none.xlsx")


@pytest.mark.parametrize(
    ("text", "found"),
    [("2026-06-12", "2026-06-12"), ("2026/6/2", "2026-06-02"), ("2026年6月12日", "2026-06-12"),
     ("2026-06-12 10:30", "2026-06-12"), ("2026-13-01", None), ("12.06.2026", None), ("soon", None)],
)  # fmt: skip
def test_days_as_people_write_them(text: str, found: str | None) -> None:
    assert day(text) == found


def deals_page(qtbot: QtBot, live: Live) -> DealsPage:
    """The page of wins and losses."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section("deals")
    page = tab.page("deals")
    assert isinstance(page, DealsPage)
    return page


def test_the_dialog_shows_what_will_happen_and_does_it(qtbot: QtBot, moorline: Live, tmp_path: Path) -> None:
    page = deals_page(qtbot, moorline)
    assert write(moorline, page, tmp_path / "out.xlsx") == tmp_path / "out.xlsx"
    path = filled(moorline, tmp_path / "f.xlsx", {2: LOST, 3: {**LOST, "closed": "soon"}})
    dialog = DealFormDialog(moorline, path, page)
    form = dialog.form
    assert [form.lines.item(at, 1).text() for at in range(2)] == ["new", "not read"]
    assert form.lines.item(1, 3).text() == "Closed on: “soon” is no date"
    count = moorline.count("deal")
    qtbot.mouseClick(form.accept_form, Qt.MouseButton.LeftButton)
    assert moorline.count("deal") == count + 1
    again = DealFormDialog(moorline, path, page)
    assert not again.form.accept_form.isEnabled()
    foreign = DealFormDialog(moorline, filled(moorline, tmp_path / "g.xlsx", {2: LOST}, project="prj_other"), page)
    assert foreign.problem == "other_project" and "Moorline Dock" in foreign.form.problem.text()
    assert not foreign.form.accept_form.isEnabled()


def test_the_chart_tells_the_counts_to_eyes_and_ears(qtbot: QtBot, moorline: Live) -> None:
    """By rival and by group; arrow keys and Enter lead to the deals of a cell."""
    page = deals_page(qtbot, moorline)
    table = reason_table(moorline.rows("deal"), "competitor_id")
    assert sum(table.counts.values()) == 6
    chart = page.chart
    assert "Who decides, GateTong: Lost 1" in chart.accessibleDescription()
    page.form.by_group.click()
    assert "GateTong" not in chart.accessibleDescription()
    page.form.by_rival.click()
    chart.setFocus()
    while not chart.words_of(*chart._at).startswith("Who decides, GateTong"):
        key = Qt.Key.Key_Down if chart._table.kinds[chart._at[0]] != "buyer" else Qt.Key.Key_Right
        qtbot.keyClick(chart, key)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    chosen = moorline.row(page.list.row_id) or {}
    assert (chosen["reason_kind"], chosen["closed"]) == ("buyer", "2026-05-30")


def test_a_deal_is_linked_to_the_rows_it_turned_on(qtbot: QtBot, moorline: Live) -> None:
    page = deals_page(qtbot, moorline)
    deal = moorline.rows("deal")[0]["id"]
    page.list.show_row(deal)
    page.rows_menu.aboutToShow.emit()
    action = next(each for each in page.rows_menu.actions() if each.text().startswith("K04"))
    action.trigger()
    assert moorline.count("deal_row", deal_id=deal) == 1
    assert "K04" in page.form.deal_rows.text()
    moorline.undo()
    assert moorline.count("deal_row", deal_id=deal) == 0
