"""The competitors tab with real keys and clicks on a real project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk.competitors import pasted
from pmm_desk.competitors.battlecards import BattlecardsPage
from pmm_desk.competitors.comparison import ComparisonPage
from pmm_desk.competitors.evidence import EvidencePage
from pmm_desk.competitors.mark_paint import CHIP_ROLE, MARK_ROLE
from pmm_desk.competitors.profiles import ProfilesPage
from pmm_desk.competitors.tab import Tab
from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.live import Live
from tests.opened import dressed, empty, sample


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


def shown(qtbot: QtBot, live: Live) -> Tab:
    """The tab in a window of the usual size."""
    tab = Tab(live)
    qtbot.addWidget(tab)
    # qtbot keeps no reference of its own, and a page alone does not keep its tab.
    vars(qtbot).setdefault("kept", []).append(tab)
    tab.resize(1244, 780)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def comparison(tab: Tab) -> ComparisonPage:
    """The page of the comparison."""
    tab.show_section("comparison")
    page = tab.page("comparison")
    assert isinstance(page, ComparisonPage)
    return page


def by_code(live: Live, table: str, code: str) -> str:
    """The id of a row with this code."""
    return next(row["id"] for row in live.rows(table) if row["code"] == code)


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


PASTE = "\tOurs\tRapid\tTabelle\nOffline\t✓\t✗\t部分支持\nImport\tja\tyes\t?\nOffline\tno\tno\tno\n"


def test_a_pasted_table_makes_rows_and_rivals_in_one_step(qtbot: QtBot, bare: Live) -> None:
    """Tab-separated text from a spreadsheet; a second line of the same name changes nothing twice."""
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


def test_pasted_marks_fill_from_the_current_cell(qtbot: QtBot, moorline: Live) -> None:
    """A block without names goes where one stands, and no further than the matrix reaches."""
    page = comparison(shown(qtbot, moorline))
    row, rival = by_code(moorline, "comparison_row", "K20"), by_code(moorline, "competitor", "C")
    page.show_cell(row, rival)
    QGuiApplication.clipboard().setText("yes\tno\tyes\nyes\tyes\tyes\n")
    qtbot.keyClick(page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    status_quo = by_code(moorline, "competitor", "D")
    assert page.model.board.mark(row, rival) == "yes"
    assert page.model.board.mark(row, status_quo) == "no"


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


def test_a_used_rival_is_not_deleted(qtbot: QtBot, moorline: Live) -> None:
    """Its evidence and deals are listed instead; an unused one goes."""
    tab = shown(qtbot, moorline)
    tab.show_section("profiles")
    page = tab.page("profiles")
    assert isinstance(page, ProfilesPage)
    rival = by_code(moorline, "competitor", "C")
    assert page.show_row(rival)
    qtbot.mouseClick(page.form.delete_competitor, Qt.MouseButton.LeftButton)
    assert moorline.row(rival) is not None
    dialog = tab.window().findChild(QDialog, "uses_dialog")
    assert dialog is not None
    dialog.reject()
    qtbot.mouseClick(page.form.add_competitor, Qt.MouseButton.LeftButton)
    count = moorline.count("competitor")
    qtbot.mouseClick(page.form.delete_competitor, Qt.MouseButton.LeftButton)
    assert moorline.count("competitor") == count - 1


def test_a_profile_is_edited_where_it_stands(qtbot: QtBot, moorline: Live) -> None:
    """Typing is saved, shown in the head of the matrix, and one undo takes the word back."""
    tab = shown(qtbot, moorline)
    tab.show_row(by_code(moorline, "competitor", "A"), "name")
    page = tab.page("profiles")
    assert isinstance(page, ProfilesPage)
    editor = page.form.name.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "SlotPort")
    assert moorline.rows("competitor")[0]["name"] == "SlotPort"
    header = comparison(tab).model.headerData(2, Qt.Orientation.Horizontal)
    assert header == "SlotPort"
    moorline.undo()
    assert moorline.rows("competitor")[0]["name"] == "SlotPier"


def test_evidence_is_filtered_and_its_cells_are_ticked(qtbot: QtBot, moorline: Live) -> None:
    """Stale ones of one rival; a tick links a cell, taking it away unlinks it."""
    tab = shown(qtbot, moorline)
    tab.show_section("evidence")
    page = tab.page("evidence")
    assert isinstance(page, EvidencePage)
    table = page.form.evidence_table

    def visible() -> list[str]:
        rows = table.rows
        return [str(rows.row_at(line)["code"]) for line in range(len(rows.ids)) if not table.isRowHidden(line)]

    page.form.by_state.setCurrentIndex(1)
    page.form.by_state.activated.emit(1)
    assert visible() == ["E04", "E11", "E12", "E13", "E21"]
    qtbot.keyClicks(page.form.search, "tender")
    assert visible() == ["E11", "E13"]
    item = by_code(moorline, "evidence", "E09")
    tab.show_row(item)
    assert page.binder.row_id == item
    assert len(tab.board.cells_of(item)) == 1
    page.form.covers.item(0).setCheckState(Qt.CheckState.Checked)
    assert len(tab.board.cells_of(item)) == 2
    qtbot.wait(20)
    page.form.covers.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert len(tab.board.cells_of(item)) == 1


def test_a_battlecard_is_written_in_place(qtbot: QtBot, moorline: Live) -> None:
    """A line is added to a block, typed, counted, moved and undone; the preview is asked for by signal."""
    tab = shown(qtbot, moorline)
    tab.show_section("battlecards")
    page = tab.page("battlecards")
    assert isinstance(page, BattlecardsPage)
    rival = by_code(moorline, "competitor", "C")
    page.form.rivals.choose(rival)
    before = len(moorline.rows("battlecard_line", competitor_id=rival))
    page.add_line("question")
    lines = moorline.rows("battlecard_line", competitor_id=rival)
    assert len(lines) == before + 1
    made = next(line for line in lines if not line["line"])
    editor = page._editors[made["id"]].form.line.findChild(QPlainTextEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Who signs the photo log?")
    assert (moorline.row(made["id"]) or {})["line"] == "Who signs the photo log?"
    questions = [line["id"] for line in lines if line["block"] == "question"]
    assert questions[-1] == made["id"]
    page._editors[made["id"]].more_menu.actions()[0].trigger()
    order = [
        line["id"] for line in moorline.rows("battlecard_line", competitor_id=rival) if line["block"] == "question"
    ]
    assert order.index(made["id"]) == len(order) - 2
    with qtbot.waitSignal(moorline.preview_requested) as asked:
        qtbot.mouseClick(page.form.preview_card, Qt.MouseButton.LeftButton)
    assert asked.args == ["battlecard", rival]


def test_what_the_matrix_refutes_is_marked_on_the_card(qtbot: QtBot, moorline: Live) -> None:
    """A talking point about a row that the rival has."""
    rival, row = by_code(moorline, "competitor", "C"), by_code(moorline, "comparison_row", "K15")
    with moorline.change("Add") as change:
        line = change.add(
            "battlecard_line", competitor_id=rival, block="talking_point", line="No offline mode", comparison_row_id=row
        )
    tab = shown(qtbot, moorline)
    tab.show_row(line)
    page = tab.page("battlecards")
    assert isinstance(page, BattlecardsPage)
    verdict = page._editors[line].form.verdict
    assert verdict.text() == "refuted: GateTong has it"
    with moorline.change("Mark") as change:
        cell = tab.board.cell(row, rival)
        assert cell is not None
        change.set(cell["id"], mark="no")
    assert verdict.text() != "refuted: GateTong has it"


def test_every_row_of_the_room_has_its_place(qtbot: QtBot, moorline: Live) -> None:
    """`show_row` opens the page of each table."""
    tab = shown(qtbot, moorline)
    for table, section in (
        ("competitor", "profiles"),
        ("comparison_row", "comparison"),
        ("cell", "comparison"),
        ("evidence", "evidence"),
        ("cell_evidence", "evidence"),
        ("battlecard_line", "battlecards"),
        ("line_evidence", "battlecards"),
        ("deal", "deals"),
    ):
        tab.show_row(moorline.project.ids(table)[-1])
        assert tab.form.sections.current() == section
        assert tab.form.pages.currentWidget() is tab.page(section)


def test_every_finding_has_words(moorline: Live) -> None:
    """Each code of the room has a sentence and a chip, all values filled in."""
    from datetime import date

    from pmm_desk.competitors import findings, wording

    found = findings.find(moorline.project, date(2026, 6, 30))
    assert found
    for finding in found:
        assert wording.sentence(finding, moorline) not in ("", finding.code)
        assert wording.chip(finding, moorline)
    odd = Finding("rival_without_card", Severity.IDEA, (by_code(moorline, "competitor", "D"),), {"threat": 5})
    assert "Spreadsheet" in wording.sentence(odd, moorline)


def test_the_room_speaks_another_language_of_the_project(qtbot: QtBot, moorline: Live) -> None:
    """The names of rows and rivals follow the content language."""
    tab = shown(qtbot, moorline)
    page = comparison(tab)
    moorline.set_language("zh-Hans")
    assert page.model.index(0, 0).data() == "承运商自助预约"
    rival = by_code(moorline, "competitor", "C")
    assert tab.board.rival_name(rival) == "卡口通"


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
