"""Columns as the person likes them: dragged, moved, hidden, and the same again when the project is opened next."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pmm_desk.project.file import Project
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.tables import RowTable

COLUMNS = [
    Column("name", "Name", edit="text", translated=True),
    Column("code", "Code", edit="text", width=100),
    Column("width", "Width", edit="number", align="right", width=80),
]


def table_of(qtbot: QtBot, live: Live) -> RowTable:
    """The shelves as a table, shown."""
    made = RowTable()
    made.setObjectName("shelves")
    qtbot.addWidget(made)
    made.setup(live, "shelf", COLUMNS, thing="shelf")
    made.resize(600, 300)
    made.show()
    return made


def titles(table: RowTable) -> list[str]:
    """The headers in sight, from left to right."""
    return [column.title for column in table.shown_columns()]


def test_a_dragged_width_stays_and_the_rest_is_shared(qtbot: QtBot, live: Live) -> None:
    """By the mouse on the edge of a header; the column without a width takes what is left; zoom scales it."""
    table = table_of(qtbot, live)
    header = table.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(1) + header.sectionSize(1) - 2, 10)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(header.viewport(), edge + QPoint(30, 0))
    qtbot.mouseMove(header.viewport(), edge + QPoint(60, 0))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(60, 0))
    assert table.columnWidth(1) == 160
    again = table_of(qtbot, live)
    assert again.columnWidth(1) == 160
    assert sum(again.columnWidth(at) for at in range(3)) <= again.viewport().width()


def test_moved_and_hidden_columns_are_remembered_and_the_usual_ones_come_back(qtbot: QtBot, live: Live) -> None:
    """Also after other words for the columns; the last column in sight stays."""
    table = table_of(qtbot, live)
    manners = table.manners
    assert manners is not None
    table.horizontalHeader().moveSection(2, 0)
    manners.show_column("code", False)
    assert titles(table) == titles(table_of(qtbot, live)) == ["Width", "Name"]
    table.rows.set_columns([Column(column.name, column.title.upper()) for column in COLUMNS])
    assert titles(table) == ["WIDTH", "NAME"]
    manners.show_column("width", False)
    manners.show_column("name", False)
    assert titles(table) == ["NAME"]
    ticked = [action.text() for action in manners.menu().actions() if action.isChecked()]
    assert ticked == ["NAME"]
    manners.usual()
    assert titles(table) == ["NAME", "CODE", "WIDTH"] and titles(table_of(qtbot, live)) == ["Name", "Code", "Width"]


def test_what_is_copied_is_what_is_seen_and_hidden_columns_can_be_pasted(
    qtbot: QtBot, live: Live, project: Project
) -> None:
    """In the order seen; a header for a column out of sight is known."""
    table = table_of(qtbot, live)
    assert table.manners is not None and table.clipboard is not None
    table.manners.show_column("code", False)
    table.horizontalHeader().moveSection(2, 0)
    table.clipboard.copy_table()
    assert QGuiApplication.clipboard().text().splitlines()[:2] == ["Width\tName", "\tLow"]
    assert table.clipboard.paste("Name\tCode\nLow\tS1\n")
    assert project.rows("shelf")[0]["code"] == "S1"
    table.choose(table.rows.ids[0], "width")
    assert table.clipboard.paste("5\tLower\n")
    assert (project.rows("shelf")[0]["width"], project.rows("shelf")[0]["name"]) == (5, "Lower")


def test_nonsense_in_the_memory_is_no_trouble(qtbot: QtBot, live: Live, project: Project) -> None:
    """A note of another version, or a broken one, is passed over."""
    for kept in (
        "{",
        "[]",
        '{"widths": {"code": 9}, "order": ["gone", "width"], "hidden": 4}',
        '{"hidden": ["name", "code", "width"]}',
    ):
        project.remember("columns.shelves", kept)
        assert len(titles(table_of(qtbot, live))) == 3
