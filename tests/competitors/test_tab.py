"""The competitors tab with real keys and clicks on a real project."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from pmm_desk.competitors import pasted
from pmm_desk.competitors.comparison import ComparisonPage
from pmm_desk.competitors.evidence import EvidencePage
from pmm_desk.competitors.mark_paint import CHIP_ROLE, MARK_ROLE
from pmm_desk.competitors.tab import Tab
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.paste_dialog import PasteDialog
from pmm_desk.widgets.spreadsheet import cells_in
from tests.opened import by_code, show


def shown(qtbot: QtBot, live: Live) -> Tab:
    """The tab in a window of the usual size."""
    tab = Tab(live)
    show(qtbot, tab)
    return tab


def comparison(tab: Tab) -> ComparisonPage:
    """The page of the comparison."""
    tab.show_section("comparison")
    page = tab.page("comparison")
    assert isinstance(page, ComparisonPage)
    return page


def class_of(page: ComparisonPage, row_id: str) -> str:
    """The words on the class chip of a comparison row."""
    index = page.model.index(page.model.find(row_id).row(), page.model.class_column)
    return str(index.data(CHIP_ROLE)[0])


def test_a_key_marks_a_cell_and_the_class_turns(qtbot: QtBot, moorline: Live) -> None:
    """Detention cost is unique; with SlotPier having it, it is contested; undo makes it unique again."""
    page = comparison(shown(qtbot, moorline))
    row, rival = by_code(moorline, "comparison_row", "K07"), by_code(moorline, "competitor", "A")
    assert class_of(page, row) == "Unique"
    page.show_cell(row, rival)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Y)
    assert page.model.find(row, rival).data(MARK_ROLE) == "yes"
    assert class_of(page, row) == "Contested"
    assert page.form.cell_mark.value() == "yes"
    moorline.undo()
    assert class_of(page, row) == "Unique"
    assert page.model.find(row, rival).data(MARK_ROLE) == "no"
    moorline.project.redo()
    assert class_of(page, row) == "Contested"


def test_marking_an_unknown_cell_makes_its_row(qtbot: QtBot, moorline: Live) -> None:
    """No cell is unknown; the first mark adds one, and unknown again keeps it."""
    page = comparison(shown(qtbot, moorline))
    row = moorline.project.change("Add")
    with row as change:
        row_id = change.add("comparison_row", name="New", ours="yes")
    rival = by_code(moorline, "competitor", "C")
    assert page.show_cell(row_id, rival)
    assert moorline.count("cell", comparison_row_id=row_id) == 0
    qtbot.keyClick(page.view, Qt.Key.Key_P)
    assert [cell["mark"] for cell in moorline.rows("cell", comparison_row_id=row_id)] == ["partly"]
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert [cell["mark"] for cell in moorline.rows("cell", comparison_row_id=row_id)] == ["no"]


def test_arrows_move_and_several_cells_are_one_step(qtbot: QtBot, moorline: Live) -> None:
    """As in a spreadsheet: Shift+arrows choose, one key marks all, one undo takes it back."""
    page = comparison(shown(qtbot, moorline))
    row, rival = by_code(moorline, "comparison_row", "K01"), by_code(moorline, "competitor", "A")
    page.show_cell(row, rival)
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    qtbot.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    cells = page.view.selected_cells()
    assert len(cells) == 4
    before = [page.model.board.mark(*cell) for cell in cells]
    qtbot.keyClick(page.view, Qt.Key.Key_U)
    assert {page.model.board.mark(*cell) for cell in cells} == {"unknown"}
    moorline.undo()
    assert [page.model.board.mark(*cell) for cell in cells] == before


def test_our_own_column_is_marked_the_same_way(qtbot: QtBot, moorline: Live) -> None:
    """The mark goes into the comparison row itself."""
    page = comparison(shown(qtbot, moorline))
    row = by_code(moorline, "comparison_row", "K15")
    page.show_cell(row, by_code(moorline, "competitor", "A"))
    qtbot.keyClick(page.view, Qt.Key.Key_Left)
    qtbot.keyClick(page.view, Qt.Key.Key_Y)
    assert moorline.row(row) is not None and (moorline.row(row) or {})["ours"] == "yes"
    assert page.form.cell_pages.currentWidget() is page.form.row_plain


def test_rows_are_added_named_moved_and_deleted_where_they_stand(qtbot: QtBot, moorline: Live) -> None:
    """Insert adds and opens the name; Alt+Up moves; Delete on a used row is refused with the places."""
    page = comparison(shown(qtbot, moorline))
    first = by_code(moorline, "comparison_row", "K01")
    page.show_cell(first)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Insert)
    editor = page.view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Weighbridge link")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: moorline.rows("comparison_row")[1]["name"] == "Weighbridge link")
    added = moorline.rows("comparison_row")[1]["id"]
    page.show_cell(added)
    qtbot.keyClick(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert moorline.rows("comparison_row")[0]["id"] == added
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert moorline.row(added) is None
    used = by_code(moorline, "comparison_row", "K07")
    page.show_cell(used)
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert moorline.row(used) is not None
    dialog = page.findChild(QDialog, "uses_dialog")
    assert dialog is not None
    dialog.reject()


def test_a_name_dragged_down_moves_its_row(qtbot: QtBot, moorline: Live) -> None:
    """Pressed on a name and let go below another row."""
    page = comparison(shown(qtbot, moorline))
    ids = [row["id"] for row in moorline.rows("comparison_row")]
    port = page.view.viewport()
    start = page.view.visualRect(page.model.find(ids[0])).center()
    end = page.view.visualRect(page.model.find(ids[2])).center() + QPoint(0, 12)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, (start + end) / 2)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert [row["id"] for row in moorline.rows("comparison_row")][:3] == [ids[1], ids[2], ids[0]]


def test_rows_move_among_their_headings(qtbot: QtBot, moorline: Live) -> None:
    """Shown under headings, a row moves as it is shown: across the edge of a group it joins the next one."""
    page = comparison(shown(qtbot, moorline))
    ids = [row["id"] for row in moorline.rows("comparison_row")]
    with moorline.change("Group") as change:
        for number, row_id in enumerate(ids):
            change.set(row_id, heading="Even" if number % 2 == 0 else "Odd")
    order = page.model.row_ids()
    assert order[:2] == [ids[0], ids[2]] and order[10] == ids[1]
    page.show_cell(ids[2])
    qtbot.keyClick(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.model.row_ids()[:2] == [ids[2], ids[0]]
    page.show_cell(ids[1])
    qtbot.keyClick(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert (moorline.row(ids[1]) or {})["heading"] == "Even"
    assert page.model.row_ids()[10] == ids[1]
    page._drop(ids[1], 1)
    assert page.model.row_ids()[0] == ids[1]
    moorline.undo()
    assert page.model.row_ids()[10] == ids[1]


def test_the_cards_beside_the_matrix_tell_the_samples_figures(qtbot: QtBot, moorline: Live) -> None:
    """11 stale, 2 unknown, 1 unproved, 30 usable; one unique row, one nearly so."""
    tab = shown(qtbot, moorline)
    page = comparison(tab)
    page.summary.refresh()
    assert page.form.stale_chip.text().startswith("11 ")
    assert page.form.stale_text.text().startswith("2 unknown · 1 without proof · 30 ")
    words = [chip.toolTip() for chip in page.form.alone_chips.children() if hasattr(chip, "toolTip") and chip.toolTip()]
    assert words == [
        "Detention cost split by responsible party",
        "Signed evidence pack for detention disputes · GateTong partly",
    ]
    audit = by_code(moorline, "comparison_row", "K17")
    assert page.model.proof_chip(audit) == ("no proof for C", "danger")


def test_evidence_is_linked_and_unlinked_from_the_cell(qtbot: QtBot, moorline: Live) -> None:
    """The role-based audit log of GateTong has no proof until something is linked."""
    page = comparison(shown(qtbot, moorline))
    row, rival = by_code(moorline, "comparison_row", "K17"), by_code(moorline, "competitor", "C")
    page.show_cell(row, rival)
    assert page.panel.link_menu().actions()[0].isEnabled()
    page.panel.link(by_code(moorline, "evidence", "E22"))
    assert page.form.proofs.count() == 1
    assert page.model.proof_chip(row)[1] != "danger"
    page.form.proofs.setCurrentRow(0)
    qtbot.mouseClick(page.form.unlink_evidence, Qt.MouseButton.LeftButton)
    assert page.form.proofs.count() == 0
    assert page.model.proof_chip(row)[0] == "no proof for C"


def test_new_evidence_from_a_cell_covers_it(qtbot: QtBot, moorline: Live) -> None:
    """One step: the evidence, its link and, where it was unknown, the cell."""
    tab = shown(qtbot, moorline)
    page = comparison(tab)
    row, rival = by_code(moorline, "comparison_row", "K11"), by_code(moorline, "competitor", "B")
    page.show_cell(row, rival)
    count = moorline.count("evidence")
    qtbot.mouseClick(page.form.new_evidence, Qt.MouseButton.LeftButton)
    evidence = tab.page("evidence")
    assert isinstance(evidence, EvidencePage)
    assert tab.form.pages.currentWidget() is evidence
    made = evidence.binder.row_id or ""
    assert (moorline.row(made) or {})["competitor_id"] == rival
    assert [cell["comparison_row_id"] for _, cell in tab.board.cells_of(made)] == [row]
    moorline.undo()
    assert moorline.count("evidence") == count


PASTE = "\tOurs\tRapid\tTabelle\nOffline\t✓\t✗\t部分支持\nImport\tja\tyes\t?\n"


def test_a_pasted_table_makes_rows_and_rivals_in_one_step(qtbot: QtBot, bare: Live) -> None:
    """Tab-separated text from a spreadsheet: rows and rivals are made, words become marks."""
    tab = shown(qtbot, bare)
    page = comparison(tab)
    assert page.form.places.currentWidget() is page.form.empty
    QGuiApplication.clipboard().setText(PASTE)
    qtbot.mouseClick(tab.form.paste_table, Qt.MouseButton.LeftButton)
    assert [row["name"] for row in bare.rows("competitor")] == ["Rapid", "Tabelle"]
    rows = bare.rows("comparison_row")
    assert [(row["name"], row["ours"]) for row in rows] == [("Offline", "yes"), ("Import", "yes")]
    rivals = [row["id"] for row in bare.rows("competitor")]
    marks = [[tab.board.mark(row["id"], rival) for rival in rivals] for row in rows]
    assert marks == [["no", "partly"], ["yes", "unknown"]]
    assert page.form.places.currentWidget() is page.form.filled
    bare.undo()
    assert bare.count("competitor") == bare.count("comparison_row") == bare.count("cell") == 0


def test_the_keys_for_pasting_do_so_while_the_comparison_is_empty(qtbot: QtBot, bare: Live) -> None:
    """The first steps lead here, with the focus on a button."""
    tab = shown(qtbot, bare)
    QGuiApplication.clipboard().setText(PASTE)
    qtbot.keyClick(tab.form.paste_table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bare.count("comparison_row") == 2


def test_pasted_marks_fill_from_the_current_cell(qtbot: QtBot, moorline: Live) -> None:
    """A block without names goes where one stands, and no further than the matrix reaches."""
    page = comparison(shown(qtbot, moorline))
    row, rival = by_code(moorline, "comparison_row", "K20"), by_code(moorline, "competitor", "C")
    page.show_cell(row, rival)
    QGuiApplication.clipboard().setText("yes\tno\tyes\nyes\tyes\tyes\n")
    qtbot.keyClick(page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = page.view.findChild(PasteDialog)
    assert dialog is not None and {fault.reason for fault in dialog._plan.faults} == {"outside"}  # type: ignore[union-attr]
    dialog.write()
    status_quo = by_code(moorline, "competitor", "D")
    assert page.model.board.mark(row, rival) == "yes"
    assert page.model.board.mark(row, status_quo) == "no"


def test_words_that_are_no_marks_are_shown_and_the_others_kept(qtbot: QtBot, bare: Live) -> None:
    """The cell, its column and what may stand there; the lines left out can be copied back."""
    page = comparison(shown(qtbot, bare))
    assert page.paste("\tUs\tRapid\nOffline\tyes\tsoon\nImport\tno\tyes\nOffline\tno\tno\n\t\tyes\n")
    dialog = page.view.findChild(PasteDialog)
    assert dialog is not None and bare.count("comparison_row") == 0
    table = dialog.faults
    told = [[table.item(at, column).text() for column in range(4)] for at in range(table.rowCount())]  # type: ignore[union-attr]
    assert told == [
        ["2", "Rapid", "soon", "One of these: Yes, Partly, No, Unknown"],
        ["4", "", "Offline", "Stands in line 2 already, with other cells."],
        ["5", "", "yes", "This cannot be empty."],
    ]
    qtbot.mouseClick(dialog.copy_back, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "\tUs\tRapid\nOffline\tyes\tsoon\nOffline\tno\tno\n\t\tyes"
    dialog.write()
    assert [(row["name"], row["ours"]) for row in bare.rows("comparison_row")] == [("Offline", "yes"), ("Import", "no")]
    assert [cell["mark"] for cell in bare.rows("cell")] == ["yes"]


def test_the_whole_comparison_goes_out_and_comes_back_unchanged(qtbot: QtBot, moorline: Live) -> None:
    """Names and words; the columns that are reckoned here are no rivals when they come back."""
    page = comparison(shown(qtbot, moorline))
    page.clipboard.copy_table()
    cells = cells_in(QGuiApplication.clipboard().text())
    assert len(cells) == moorline.count("comparison_row") + 1
    assert cells[0][:3] == ["What buyers compare", "Moorline Dock", "SlotPier"]
    before = moorline.project.undo_title
    assert page.paste() and page.view.findChild(PasteDialog) is None
    assert moorline.project.undo_title == before
    plan = page.clipboard.plan(cells)
    assert plan is not None and (plan.added, plan.changed) == (0, 0) and len(plan.computed) >= 2


@pytest.mark.parametrize(
    ("word", "mark"),
    [("Yes", "yes"), ("支持", "yes"), ("✔", "yes"), ("部分", "partly"), ("不支援", "no"), ("", None), ("soon", None)],
)
def test_words_of_spreadsheets_become_marks(word: str, mark: str | None) -> None:
    """In English, Chinese and German; other words leave the cell out."""
    assert pasted.mark_of(word) == mark


def test_a_lone_x_ticks_where_nothing_else_does() -> None:
    """Many tables tick with x; beside real ticks it means no."""
    assert pasted.table([["", "A", "B"], ["Offline", "x", ""]]).rows == (("Offline", ("yes", None)),)  # type: ignore[union-attr]
    assert pasted.table([["", "A", "B"], ["Offline", "x", "✓"]]).rows == (("Offline", ("no", "yes")),)  # type: ignore[union-attr]


def test_a_large_matrix_stays_quick(qtbot: QtBot, bare: Live) -> None:
    """200 rows × 40 rivals: one mark is reckoned and shown in well under a tenth of a second."""
    import time

    with bare.change("Fill") as change:
        rivals = [change.add("competitor", name=f"Rival {number}") for number in range(40)]
        rows = [change.add("comparison_row", name=f"Row {number}", ours="yes") for number in range(200)]
    page = comparison(shown(qtbot, bare))
    page.show_cell(rows[100], rivals[20])
    qtbot.keyClick(page.view, Qt.Key.Key_Y)
    began = time.perf_counter()
    for key in (Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Y):
        qtbot.keyClick(page.view, key)
    assert (time.perf_counter() - began) / 5 < 0.1
    assert page.model.board.mark(rows[100], rivals[20]) == "yes"
    page.view.horizontalScrollBar().setValue(500)
    frozen = page.view.findChild(type(page.view._frozen))
    assert frozen is not None and frozen.isVisible()
