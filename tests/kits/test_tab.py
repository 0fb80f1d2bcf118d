"""The kits tab with real keys and clicks: sheets, texts, the page that follows, the export."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.kits.tab import Tab
from pmm_desk.widgets.fields import Field, TextField
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.preview import PDFIUM
from tests.opened import keep


@pytest.fixture
def tab(sample: Live, qtbot: QtBot) -> Tab:
    """The tab on the sample, its first page printed."""
    made = Tab(sample)
    keep(qtbot, made)
    made.resize(1240, 800)
    with qtbot.waitSignal(made.press.printed):
        made.show()
    return made


def text_of(pdf: bytes) -> str:
    """All text of a PDF."""
    with PDFIUM:  # the preview draws in a thread of its own
        document = pypdfium2.PdfDocument(pdf)
        found = "\n".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
    return found


def choose_sheet(tab: Tab, kind: str) -> str:
    """Choose the sheet of a kind in the list."""
    row = next(iter(tab.live.rows("kit_sheet", kind=kind)))
    tab.ui.sheets.choose(row["id"])
    return str(row["id"])


def test_every_key_in_a_text_reaches_the_page(tab: Tab, qtbot: QtBot) -> None:
    """Typing into the headline changes the page beside it, and undo takes the typing back as one step."""
    before = tab.live.rows("one_pager")[0]["headline"]
    tab.ui.sections.choose("texts")
    field = tab.texts.field("headline")
    assert isinstance(field, TextField)
    editor = field.focusProxy()
    assert editor is not None
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    pages: list[bytes] = []
    tab.press.printed.connect(lambda printed: pages.append(printed.pdf))
    QTest.keyClicks(editor, ", today")
    qtbot.waitUntil(lambda: bool(pages) and "name, today" in text_of(pages[-1]).replace("\r\n", " "))
    tab.live.undo()
    assert tab.live.rows("one_pager")[0]["headline"] == before
    qtbot.waitUntil(lambda: "name, today" not in text_of(pages[-1]).replace("\r\n", " "))


def test_who_looks_at_another_room_finds_the_page_as_things_are_by_then(tab: Tab, qtbot: QtBot) -> None:
    """Behind another room nothing is printed; shown again, the page has all that was written meanwhile."""
    tab.hide()
    pages: list[bytes] = []
    tab.press.printed.connect(lambda printed: pages.append(printed.pdf))
    page = tab.live.rows("one_pager")[0]["id"]
    for words in ("First words", "Second words"):
        tab.live.attempt("Write", lambda change, words=words: change.set(page, headline=words))
    qtbot.wait(100)
    assert pages == []
    tab.show()
    qtbot.waitUntil(lambda: bool(pages))
    assert len(pages) == 1 and "Second words" in text_of(pages[0])


def test_a_battlecard_is_edited_line_by_line(tab: Tab, qtbot: QtBot) -> None:
    """Choosing a battlecard shows its lines; a line typed over is saved where it stands."""
    choose_sheet(tab, "battlecard")
    tab.ui.sections.choose("texts")
    line = tab.live.rows("battlecard_line", competitor_id=tab.live.rows("competitor")[2]["id"], block="say_first")[0]
    field = tab.ui.lines.findChild(TextField, f"line_{line['id']}")
    assert field is not None
    editor = field.focusProxy()
    assert editor is not None
    QTest.keyClicks(editor, "X")
    assert tab.live.row(line["id"]) != line


def test_the_export_writes_one_file_per_visibility(tab: Tab, qtbot: QtBot, tmp_path: Path) -> None:
    """The customer's file holds no word of the battlecard; the folder is remembered."""
    kit = tab.live.rows("kit")[0]["id"]
    folder = tmp_path / "out"
    folder.mkdir()
    with qtbot.waitSignal(tab.exporting.finished, timeout=20_000) as told:
        tab.exporting.export(kit, folder)
    files = {file.bound.visibility: file.path for file in told.args[0]}
    assert set(files) == {"customer", "internal"}
    customer, internal = (text_of(files[name].read_bytes()) for name in ("customer", "internal"))
    assert "Every waiting hour" in customer and "GateTong" not in customer
    assert "GateTong" in internal
    assert tab.live.project.remembered("kits.folder") == str(folder)
    box = tab.findChild(QMessageBox, "export_told")
    assert box is not None and str(files["customer"].name) in box.text()
    box.close()


def test_an_export_can_be_stopped(tab: Tab, qtbot: QtBot, tmp_path: Path) -> None:
    """Cancel leaves no file behind and the button comes back."""
    kit = tab.live.rows("kit")[0]["id"]
    with qtbot.waitSignal(tab.exporting.finished, timeout=20_000) as told:
        tab.exporting.export(kit, tmp_path)
        tab.ui.cancel_export.click()
    assert told.args == [[]]
    assert list(tmp_path.glob("*.pdf")) == []
    assert tab.ui.export_pdf.isEnabled()


def test_an_export_into_a_vanished_folder_is_told(tab: Tab, qtbot: QtBot, tmp_path: Path) -> None:
    """The error net hears of it, nothing is lost."""
    with qtbot.waitSignal(tab.live.failed, timeout=20_000) as told:
        tab.exporting.export(tab.live.rows("kit")[0]["id"], tmp_path / "gone")
    assert told.args[0].code == "folder_gone"


def test_sheets_are_added_left_out_moved_and_undone(tab: Tab) -> None:
    """Each is one step; a sheet left out stays in the list."""
    first = tab.ui.sheets.rows.ids[0]
    tab.ui.sheets.choose(first)
    tab.ui.leave_out.click()
    assert tab.live.row(first)["included"] == 0  # type: ignore[index]
    tab.ui.sheet_down.click()
    assert tab.ui.sheets.rows.ids[1] == first
    group = tab.live.rows("target_group")[3]["id"]
    before = tab.live.project.count("kit_sheet")
    tab.show_sheet("target_group", group)
    assert tab.live.project.count("kit_sheet") == before + 1
    for _ in range(3):
        tab.live.undo()
    assert tab.ui.sheets.rows.ids[0] == first and tab.live.project.count("kit_sheet") == before
    assert tab.live.row(first)["included"] == 1  # type: ignore[index]


def test_a_long_name_of_a_kit_makes_its_column_no_wider(tab: Tab, qtbot: QtBot) -> None:
    """The names stand in a list of choices, which would be as wide as the longest."""
    kit = tab.live.rows("kit")[0]["id"]
    name = "Second visit to the plant in Kunshan with the director of logistics and the head of IT"
    assert tab.live.attempt("Rename", lambda change: change.set(kit, name=name))
    qtbot.wait(20)
    page = tab.ui.sheets_page
    assert page.widget().width() <= page.viewport().width()


def test_proofs_are_ticked_onto_the_sheet(tab: Tab) -> None:
    """Only proofs for customers are offered; a tick is a change of its own."""
    choose_sheet(tab, "one_pager")
    offered = [tab.ui.proofs.item(at) for at in range(tab.ui.proofs.count())]
    assert len(offered) == tab.live.project.count("proof", where={"visibility": "customer"})
    before = tab.live.project.count("one_pager_proof")
    free = next(item for item in offered if item.checkState() == Qt.CheckState.Unchecked)
    free.setCheckState(Qt.CheckState.Checked)
    assert tab.live.project.count("one_pager_proof") == before + 1
    tab.live.undo()
    assert tab.live.project.count("one_pager_proof") == before


def test_an_empty_project_gets_its_kit_in_one_click(empty: Live, qtbot: QtBot) -> None:
    """The empty place teaches and makes a kit with a one-pager to write."""
    tab = Tab(empty)
    keep(qtbot, tab)
    tab.show()
    assert tab.ui.states.currentWidget() is tab.ui.nothing
    with qtbot.waitSignal(tab.press.printed):
        tab.ui.empty.clicked.emit()
    assert tab.ui.states.currentWidget() is tab.ui.work
    assert [row["kind"] for row in empty.rows("kit_sheet")] == ["one_pager"]
    empty.undo()
    assert empty.project.count("kit") == 0


def test_every_column_of_the_room_has_an_editor(tab: Tab) -> None:
    """Fields edit the texts; the sheet's subject, kind, order and inclusion are edited in the list."""
    in_the_list = {
        "kit_sheet": {
            *("kit_id", "kind", "one_pager_id", "competitor_id", "target_group_id", "persona_id", "included"),
            *("comparison_sheet_id", "canvas_id", "brief_id", "feature_id", "scorecard_id"),
        },
        "comparison_pick": {"comparison_sheet_id", "comparison_row_id"},
        "comparison_party": {"comparison_sheet_id", "competitor_id"},
        "one_pager_proof": {"one_pager_id", "proof_id"},
    }
    fields = {
        "kit": {field.column for field in tab.ui.kit_form.findChildren(Field) if field.column},
        "one_pager": set(tab.texts.one_pager.binder.fields),
        "comparison_sheet": set(tab.texts.comparison.binder.fields),
    }
    for table in rooms.room_of("kit").tables:
        columns = set(rooms.record(table).columns()) - {"id", "position"}
        assert columns == fields.get(table, in_the_list.get(table)), table
