"""Copying rows out and pasting rows in, with real widgets, a real file and the real clipboard."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.project.file import Project
from pmm_desk.widgets.clipboard import clipboard_of
from pmm_desk.widgets.fields import ChoiceField, FormBinder, LineField
from pmm_desk.widgets.lists import CardText, RowList
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.paste_dialog import PasteDialog
from pmm_desk.widgets.pasting import RowPaste
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.spreadsheet import cells_in
from pmm_desk.widgets.tables import RowTable
from tests.opened import keep

COLUMNS = [
    Column("name", "Name", edit="text", translated=True),
    Column("code", "Code", edit="text"),
    Column("width", "Width", edit="number", align="right"),
    Column("colour", "Colour", edit="choice", choices=[("red", "Red"), ("green", "Green")]),
    Column("painted", "Painted", edit="check"),
    Column("bought", "Bought", edit="date"),
    Column("letters", "Letters", show=lambda row: str(len(row["name"]))),
]
HEAD = "Name\tCode\tWidth\tColour\tPainted\tBought\tLetters"
CONTROL = Qt.KeyboardModifier.ControlModifier


def clip() -> str:
    """What stands on the clipboard."""
    return QGuiApplication.clipboard().text()


@pytest.fixture
def table(qtbot: QtBot, live: Live) -> RowTable:
    """The shelves as a table, shown, its first cell current."""
    page = QWidget()
    layout = QVBoxLayout(page)
    made = RowTable(page)
    layout.addWidget(made)
    keep(qtbot, page)
    made.setup(live, "shelf", COLUMNS, thing="shelf")
    page.resize(800, 300)
    page.show()
    made.setFocus()
    made.choose(made.rows.ids[0])
    return made


def column_of(table: RowTable | RowList, name: str) -> list[object]:
    """One column's values from top to bottom, as the file has them."""
    return [table.rows.live.project.row(row_id)[name] for row_id in table.rows.live.project.ids("shelf")]  # type: ignore[index]


def dialog_of(table: RowTable | RowList) -> PasteDialog:
    """The dialog that asks."""
    found = table.findChildren(PasteDialog)
    assert found, "nothing was asked"
    return found[-1]


def paste(table: RowTable | RowList, text: str) -> bool:
    """Paste a text."""
    assert table.clipboard is not None
    return table.clipboard.paste(text)


def test_rows_go_out_with_a_header_and_come_back_as_they_were(qtbot: QtBot, table: RowTable, project: Project) -> None:
    """Ctrl+C takes the chosen row, the menu the whole table; words for codes, days and numbers for spreadsheets."""
    with project.change("Fill") as change:
        change.set(table.rows.ids[0], name='Low\n"A"', code="=007", width=1234.5, bought="2026-06-03", painted=1)
    qtbot.keyClick(table, Qt.Key.Key_C, CONTROL)
    assert clip() == f'{HEAD}\n"Low\n""A"""\t\'=007\t1234.5\tRed\tYes\t2026-06-03\t7'
    assert clipboard_of(table.viewport()) is table.clipboard and table.clipboard is not None
    table.clipboard.copy_table()
    assert len(cells_in(clip())) == 4
    before = project.history(1)[0].id
    qtbot.keyClick(table, Qt.Key.Key_V, CONTROL)
    assert project.history(1)[0].id == before and not table.findChildren(PasteDialog)


def test_known_rows_change_and_others_are_added_as_one_step(table: RowTable, live: Live, project: Project) -> None:
    """Columns in any order; what tells a row needs no capitals; empty cells say nothing; one undo takes all back."""
    text = 'Width\t名称\tColour\r\n"1,200"\tMIDDLE\t\r\n5\tNew one\tGREEN\r\n\tLow\tgreen\r\n'
    assert paste(table, text)
    assert column_of(table, "name") == ["Low", "MIDDLE", "High", "New one"]
    assert column_of(table, "width") == [None, 1200, None, 5]
    assert column_of(table, "colour") == ["green", "red", "red", "green"]
    live.undo()
    assert column_of(table, "name") == ["Low", "Middle", "High"] and column_of(table, "width") == [None] * 3
    assert column_of(table, "colour") == ["red"] * 3


def test_a_code_tells_rows_apart_before_the_name_does(table: RowTable, project: Project) -> None:
    """A known code renames its row; a known name with another code is another row."""
    with project.change("Codes") as change:
        change.set(table.rows.ids[0], code="S1")
    assert paste(table, "Code\tName\ns1\tBottom\nS2\tBottom\nS3\tMiddle\n")
    assert column_of(table, "name") == ["Bottom", "Middle", "High", "Bottom"]
    assert column_of(table, "code") == ["s1", "S3", "", "S2"]


def test_cells_without_a_header_fill_from_the_current_cell(table: RowTable) -> None:
    """Like a spreadsheet: down and to the right, empty ones empty, more lines than rows become new rows."""
    table.choose(table.rows.ids[1], "code")
    assert paste(table, "A\t1\tgreen\nB\t\tred\r\n")
    assert column_of(table, "code") == ["", "A", "B"] and column_of(table, "width") == [None, 1, None]
    assert column_of(table, "colour") == ["red", "green", "red"]
    table.choose(table.rows.ids[2], "name")
    assert paste(table, "High\nHigher\nHighest")
    assert column_of(table, "name") == ["Low", "Middle", "High", "Higher", "Highest"]


def test_wrong_cells_are_shown_with_their_place_and_reason_and_nothing_is_lost(
    qtbot: QtBot, table: RowTable, project: Project
) -> None:
    """The good rows wait for a yes; the others can be copied back out, mended and pasted."""
    text = "Name\tWidth\tBought\tColour\nA\t1\t2026年6月3日\tred\nB\tabout 2\t3/6/2026\tblue\nLow\t-2e9\t\t\n"
    assert not paste(table, text)
    dialog = dialog_of(table)
    told = [[dialog.faults.item(at, column).text() for column in range(4)] for at in range(dialog.faults.rowCount())]  # type: ignore[union-attr]
    assert told == [
        ["3", "Width", "about 2", "Not a number."],
        ["3", "Bought", "3/6/2026", "Day or month first? Write it as 2026-06-03."],
        ["3", "Colour", "blue", "One of these: Red, Green"],
        ["4", "Width", "-2e9", "From -1,000,000,000 to 1,000,000,000."],
    ]
    assert len(project.ids("shelf")) == 3
    qtbot.mouseClick(dialog.copy_back, Qt.MouseButton.LeftButton)
    assert clip() == "Name\tWidth\tBought\tColour\nB\tabout 2\t3/6/2026\tblue\nLow\t-2e9\t\t"
    qtbot.mouseClick(dialog.accept_paste, Qt.MouseButton.LeftButton)
    assert column_of(table, "name") == ["Low", "Middle", "High", "A"]
    assert project.history(1)[0].title.startswith("Paste")


def test_an_unknown_column_can_be_given_a_place_once_for_ever(table: RowTable) -> None:
    """The person says what a strange header means; next time it is known."""
    text = "Name\tBreite\nA\t4\n"
    assert not paste(table, text)
    dialog = dialog_of(table)
    box = dialog.findChild(QComboBox, "place_1")
    assert box is not None
    box.setCurrentIndex(box.findData("width"))
    box.activated.emit(box.currentIndex())
    dialog.write()
    assert column_of(table, "width") == [None, None, None, 4]
    assert paste(table, "Name\tBREITE\nB\t5\n")
    assert column_of(table, "width")[-1] == 5


def test_the_first_line_may_be_no_header_after_all(table: RowTable) -> None:
    """One known word among several is a guess: it is asked, and can be said otherwise."""
    assert not paste(table, "Name\tZ1\t5\nOther\tZ2\t6")
    dialog = dialog_of(table)
    assert not dialog.header.isChecked()
    dialog.header.click()
    assert dialog.header.isChecked()
    dialog.header.click()
    dialog.write()
    assert column_of(table, "name")[:2] == ["Name", "Other"]


def test_a_header_without_names_fills_rows_from_the_current_one_after_asking(table: RowTable) -> None:
    """Only widths: into the rows from the current one on, and the question says from which."""
    table.choose(table.rows.ids[1])
    assert not paste(table, "Width\n7\n8\n")
    dialog = dialog_of(table)
    assert "Middle" in dialog.note.text()
    dialog.write()
    assert column_of(table, "width") == [None, 7, 8]


def test_the_same_row_twice_and_rows_of_one_name(table: RowTable, project: Project) -> None:
    """The first is taken, the second left out with its line; two rows of one name need their codes."""
    with project.change("Twins") as change:
        change.add("shelf", name="Low")
    assert not paste(table, "Name\tWidth\nNew\t1\nnew\t2\nLow\t3\n")
    dialog = dialog_of(table)
    assert [(fault.line, fault.reason) for fault in dialog._plan.faults] == [(3, "twice"), (4, "several_rows")]  # type: ignore[union-attr]
    dialog.write()
    assert column_of(table, "width")[-1] == 1 and len(project.ids("shelf")) == 5


def test_too_many_cells_are_refused_and_many_stay_within_reach(qtbot: QtBot, table: RowTable, project: Project) -> None:
    """100,000 cells come in with progress and can be cancelled; more is refused before anything is read."""
    assert not paste(table, "a\tb\n" * 60_000) and not table.findChildren(PasteDialog)
    lines = "".join(f"Shelf {number}\tc{number}\t{number}\n" for number in range(3000))
    assert not paste(table, "Name\tCode\tWidth\n" + lines)
    dialog = dialog_of(table)
    assert dialog._plan is None and dialog.progress.isVisibleTo(dialog)
    qtbot.waitUntil(lambda: dialog._plan is not None, timeout=30_000)
    assert dialog._plan is not None and dialog._plan.added == 3000
    dialog._stop = True
    real = dialog._written
    stops: list[int] = []

    def stopping(done: int) -> None:
        stops.append(done)
        dialog._stop = done >= 100
        real(done)

    dialog._written = stopping  # type: ignore[method-assign]
    dialog.write()
    assert max(stops) == 100 and len(project.ids("shelf")) == 3
    dialog._written = real  # type: ignore[method-assign]
    dialog.write()
    assert len(project.ids("shelf")) == 3003 and not dialog.isVisible()


def test_pasting_in_another_language_writes_translations(table: RowTable, live: Live, project: Project) -> None:
    """What is pasted in a Chinese window of an English project is the translation, as what is typed."""
    with project.change("Languages") as change:
        change.translate(table.rows.ids[0], "name", "zh-Hans", "低")
    live.set_language("zh-Hans")
    assert paste(table, "Name\tWidth\n低\t2\n高处\t3\n")
    assert column_of(table, "width") == [2, None, None, 3]
    assert column_of(table, "name")[0] == "Low"
    added = project.ids("shelf")[-1]
    assert project.translations(added, "name")["zh-Hans"].text == "高处"


@pytest.fixture
def page(qtbot: QtBot, live: Live) -> RowList:
    """A list of shelves with its form beside it."""
    place = QWidget()
    layout = QVBoxLayout(place)
    made = RowList(place)
    layout.addWidget(made)
    form = QFormLayout()
    layout.addLayout(form)
    for column, words in (("name", "&What it is called:"), ("code", "Code"), ("colour", "Colour")):
        field = ChoiceField(place) if column == "colour" else LineField(place)
        field.setProperty("column", column)
        label = QLabel(words, place)
        label.setBuddy(field)
        form.addRow(label, field)
        if isinstance(field, ChoiceField):
            field.set_choices([("red", "Red"), ("green", "Green")])
    qtbot.addWidget(place)
    made.setup(live, "shelf", lambda row: CardText(str(row["name"])), thing="shelf")
    binder = FormBinder(place, live)
    made.row_chosen.connect(lambda row_id: binder.bind(row_id or None))
    binder.bind(made.current_id())
    place.show()
    return made


def test_a_list_takes_its_columns_from_the_form_beside_it(qtbot: QtBot, page: RowList) -> None:
    """Cards show only some of a row: copied is all that the form has, under the form's own words."""
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_C, CONTROL)
    assert clip() == "Code\tWhat it is called\tColour\n\tLow\tRed"
    assert paste(page, "What it is called\tColour\nLow\tGreen\nFresh\tGreen\n")
    assert column_of(page, "name") == ["Low", "Middle", "High", "Fresh"]
    assert column_of(page, "colour") == ["green", "red", "red", "green"]


def test_names_alone_become_rows_of_a_list(page: RowList) -> None:
    """A list has no current cell: cells without a header begin at its first column."""
    assert paste(page, "X1\tOne\nX2\tTwo\n")
    assert column_of(page, "name")[-2:] == ["One", "Two"] and column_of(page, "code")[-2:] == ["X1", "X2"]


TEXTS = st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), max_size=20) | st.sampled_from(
    ["007", "=1+1", '"', "a\tb", "两行\n中文，「引」", "-", "'", " x "]
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(TEXTS.filter(bool), TEXTS, st.none() | st.floats(-1e9, 1e9), st.booleans()), min_size=1, max_size=4
    )
)
def test_copy_and_paste_is_the_identity(
    table: RowTable, project: Project, rows: list[tuple[str, str, float | None, bool]]
) -> None:
    """Whatever stands in a table, pasted back it changes nothing; pasted into an empty table it is there again."""
    with project.change("Fill") as change:
        for row_id in project.ids("shelf"):
            change.remove(row_id)
        for number, (name, code, width, painted) in enumerate(rows):
            change.add("shelf", name=name, code=f"{number}{code}"[:400], width=width, painted=int(painted))
    assert table.clipboard is not None
    table.clipboard.copy_table()
    copied = clip()
    plan = RowPaste(table.clipboard.sheet(), cells_in(copied)).plan()
    assert (plan.added, plan.changed, plan.left_out, plan.same) == (0, 0, [], len(rows))
    wanted = [project.row(row_id) for row_id in project.ids("shelf")]
    with project.change("Empty") as change:
        for row_id in project.ids("shelf"):
            change.remove(row_id)
    table.clipboard.paste(copied)
    QApplication.processEvents()
    found = [project.row(row_id) for row_id in project.ids("shelf")]
    for one, other in zip(wanted, found, strict=True):
        assert one is not None and other is not None
        assert {**one, "id": "", "position": ""} == {**other, "id": "", "position": ""}
