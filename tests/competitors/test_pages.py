"""The pages beside the comparison with real keys and clicks: profiles, evidence, battlecards; words and places."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk.competitors import findings, wording
from pmm_desk.competitors.battlecards import BattlecardsPage
from pmm_desk.competitors.comparison import ComparisonPage
from pmm_desk.competitors.evidence import EvidencePage
from pmm_desk.competitors.profiles import ProfilesPage
from pmm_desk.competitors.tab import Tab
from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.live import Live
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
    qtbot.keyClicks(page.form.search.line, "tender")
    qtbot.waitUntil(lambda: visible() == ["E11", "E13"])
    item = by_code(moorline, "evidence", "E09")
    tab.show_row(item)
    assert page.binder.row_id == item
    assert len(tab.board.cells_of(item)) == 1
    page.editor.form.covers.item(0).setCheckState(Qt.CheckState.Checked)
    assert len(tab.board.cells_of(item)) == 2
    qtbot.wait(20)
    page.editor.form.covers.item(0).setCheckState(Qt.CheckState.Unchecked)
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
