"""The line that filters a list or table: what answers, what is counted, the keys, what stays in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.project.file import Project
from pmm_desk.widgets.filter_line import FilterLine, line_of
from pmm_desk.widgets.lists import CardText, RowList
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.tables import RowTable

COLUMNS = [
    Column("name", "Name", edit="text", translated=True),
    Column("colour", "Colour", edit="choice", choices=[("red", "Red"), ("green", "Green")]),
]


def table_of(qtbot: QtBot, live: Live) -> tuple[QWidget, RowTable]:
    """A table of the shelves in a page of its own, shown."""
    page = QWidget()
    layout = QVBoxLayout(page)
    table = RowTable(page)
    layout.addWidget(table)
    qtbot.addWidget(page)
    table.setup(live, "shelf", COLUMNS, thing="shelf")
    page.resize(500, 300)
    page.show()
    return page, table


def names(view: RowTable | RowList) -> list[str]:
    """The names of the rows in sight."""
    return [str(view.rows.row_at(at)["name"]) for at in range(view.rows.rowCount())]


def test_every_word_must_stand_somewhere_in_the_row(qtbot: QtBot, live: Live) -> None:
    """Words of any column, in any order, without case and width; the words of choices count, not their codes."""
    _, table = table_of(qtbot, live)
    with live.change("Colour") as change:
        change.set(table.rows.ids[1], colour="green", name="Ｃafé 中文")
    for words, wanted in {
        "green": ["Ｃafé 中文"], "GRE cafe": ["Ｃafé 中文"], "中文": ["Ｃafé 中文"], "o": ["Low"], "red o": ["Low"],
        "nothing": [], "  ": ["Low", "Ｃafé 中文", "High"],
    }.items():  # fmt: skip
        table.set_filter(words)
        assert names(table) == wanted, words
        assert table.rows.total == 3


def test_the_line_appears_on_ctrl_f_counts_and_goes_with_escape(qtbot: QtBot, live: Live) -> None:
    """Few rows: no line until it is asked for; it says how many of how many, and Esc leads back."""
    page, table = table_of(qtbot, live)
    line = line_of(table)
    assert line is not None and not line.isVisible()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert line.isVisible()
    qtbot.keyClicks(line.line, "i")
    qtbot.waitUntil(lambda: names(table) == ["Middle", "High"])
    assert line.count.text() == "2 of 3"
    qtbot.keyClick(line.line, Qt.Key.Key_Escape)
    assert names(table) == ["Low", "Middle", "High"] and line.text == ""
    qtbot.keyClick(line.line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    page.close()


def test_an_edited_or_added_row_stays_in_sight(qtbot: QtBot, live: Live) -> None:
    """What one works on does not vanish; the next filter looks anew, and rows cannot be dragged meanwhile."""
    _, table = table_of(qtbot, live)
    table.set_filter("low")
    assert names(table) == ["Low"] and not table.rows.can_reorder
    with live.change("Rename") as change:
        change.set(table.rows.ids[0], name="Bottom")
        change.add("shelf", name="Added")
    assert names(table) == ["Bottom", "Added"]
    table.set_filter("lo")
    assert names(table) == []
    table.set_filter("")
    assert names(table) == ["Bottom", "Middle", "High", "Added"] and table.rows.can_reorder


def test_a_list_is_filtered_by_all_its_texts_and_keeps_its_form(qtbot: QtBot, live: Live) -> None:
    """A card shows only some: the note is found too; an empty answer is no empty list for the form beside it."""
    page = QWidget()
    layout = QVBoxLayout(page)
    view = RowList(page)
    layout.addWidget(view)
    qtbot.addWidget(page)
    view.setup(live, "shelf", lambda row: CardText(str(row["name"])), thing="shelf")
    chosen: list[str] = []
    view.row_chosen.connect(chosen.append)
    with live.change("Colour") as change:
        change.set(view.rows.ids[2], colour="green")
    view.set_filter("green")
    assert names(view) == ["High"] and chosen[-1:] == view.rows.ids
    view.set_filter("nowhere")
    assert names(view) == [] and "" not in chosen and view.rows.total == 3
    view.set_filter("")
    assert view.current_id() is not None


def test_many_rows_bring_the_line_unasked_and_a_room_may_place_its_own(
    qtbot: QtBot, live: Live, project: Project
) -> None:
    """A dozen rows: the line stands there; a line of the form takes its place."""
    with live.change("Many") as change:
        for number in range(20):
            change.add("shelf", name=f"Shelf {number}")
    page, table = table_of(qtbot, live)
    line = line_of(table)
    assert line is not None and line.isVisible()
    own = FilterLine(page)
    own.attach(table)
    own.set_text("shelf 1")
    assert line_of(table) is own and not line.isVisible()
    assert len(names(table)) == 11 and own.count.text() == "11 of 23"
