"""Lists and tables over a real project: what is touched is read, order is kept, deletions are refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.project.file import Project
from pmm_desk.widgets.lists import CardText, RowList
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.rows import PAGE, Column, RowModel
from pmm_desk.widgets.tables import RowTable
from pmm_desk.widgets.uses import UsesDialog

COLUMNS = [
    Column("name", "Name", edit="text", translated=True),
    Column("width", "Width", edit="number", align="right", width=80),
    Column("colour", "Colour", edit="choice", choices=[("red", "Red"), ("green", "Green")], width=80),
    Column("length", "Letters", show=lambda row: str(len(row["name"])), sort=lambda row: len(row["name"]), width=60),
]


@pytest.fixture
def model(live: Live) -> RowModel:
    """The shelves as a table."""
    return RowModel(live, "shelf", COLUMNS)


def names(model: RowModel) -> list[str]:
    """The first column, from top to bottom."""
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def test_only_touched_rows_are_told(qtbot: QtBot, model: RowModel, live: Live, shelves: list[str]) -> None:
    """One row changed: one line is announced and shows the new value; nothing is reset."""
    assert names(model) == ["Low", "Middle", "High"]
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.modelReset.connect(lambda: told.append((-1, -1)))
    with live.change("Rename") as change:
        change.set(shelves[1], name="Centre")
    assert told == [(1, 1)]
    assert names(model) == ["Low", "Centre", "High"]


def test_rows_come_and_go_and_move_in_their_places(model: RowModel, live: Live, shelves: list[str]) -> None:
    """Insertions, removals, moves and their undo arrive as such; a held index follows its row."""
    from PySide6.QtCore import QPersistentModelIndex

    held = QPersistentModelIndex(model.index(0, 0))
    with live.change("Several") as change:
        change.add("shelf", name="New", after=shelves[0])
        change.remove(shelves[2])
        change.move(shelves[0], after=shelves[1])
    assert names(model) == ["New", "Middle", "Low"]
    assert held.data() == "Low"
    live.undo()
    assert names(model) == ["Low", "Middle", "High"]
    assert held.data() == "Low" and held.row() == 0


def test_a_long_table_reads_only_what_is_seen(live: Live, project: Project) -> None:
    """A thousand rows: looking at one line reads one page."""
    with live.change("Many") as change:
        for number in range(1000):
            change.add("note", words=f"note {number}")
    asked: list[int] = []
    read: Callable[..., object] = project.page

    def counting(table: str, ids: list[str], **more: object) -> object:
        asked.append(len(ids))
        return read(table, ids, **more)

    project.page = counting  # type: ignore[method-assign, assignment]
    model = RowModel(live, "note", [Column("words", "Words")])
    assert model.index(500, 0).data() == "note 500"
    assert model.rowCount() == 1000
    assert asked == [PAGE]


def test_sorting_by_column_and_by_rule(model: RowModel, live: Live, shelves: list[str]) -> None:
    """A column of the table sorts in SQL, a computed one by its key; an edit re-sorts; -1 is the file's order."""
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Middle", "Low", "High"]
    assert not model.can_reorder
    model.sort(3, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["Low", "High", "Middle"]
    with live.change("Lengthen") as change:
        change.set(shelves[0], name="Lowest of them all")
    assert names(model) == ["High", "Middle", "Lowest of them all"]
    model.sort(-1)
    assert names(model) == ["Lowest of them all", "Middle", "High"]
    assert model.can_reorder


def test_the_content_language_changes_what_is_shown(model: RowModel, live: Live, shelves: list[str]) -> None:
    """Titles are read again in the other language; editing there writes the translation."""
    with live.change("Translate") as change:
        change.translate(shelves[0], "name", "zh-Hans", "低架")
    live.set_language("zh-Hans")
    assert names(model) == ["低架", "Middle", "High"]
    assert model.setData(model.index(0, 0), "矮架")
    assert live.project.row(shelves[0])["name"] == "Low"
    assert names(model)[0] == "矮架"


def test_a_refused_cell_tells_and_keeps(qtbot: QtBot, model: RowModel, live: Live, shelves: list[str]) -> None:
    """A value out of range is not saved; the model tells why and remembers what was typed."""
    with qtbot.waitSignal(model.refused) as told:
        assert not model.setData(model.index(0, 1), 1e12)
    assert told.args[0].text == 1e12
    assert "1,000,000,000" in told.args[0].problem
    assert live.project.row(shelves[0])["width"] is None


def test_dropping_a_row_moves_it(model: RowModel, live: Live, shelves: list[str]) -> None:
    """Dragged below the last line: one undoable step."""
    data = model.mimeData([model.index(0, 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert names(model) == ["Middle", "High", "Low"]
    live.undo()
    assert names(model) == ["Low", "Middle", "High"]


@pytest.fixture
def row_list(qtbot: QtBot, live: Live) -> RowList:
    """The shelves as cards, shown."""
    made = RowList()
    qtbot.addWidget(made)
    made.setup(
        live,
        "shelf",
        lambda row: CardText(row["name"], row["code"], chips=[("info", "chip")]),
        thing="shelf",
        defaults=lambda: {"name": "New shelf"},
    )
    made.resize(320, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_keys_reorder_a_list(qtbot: QtBot, row_list: RowList, live: Live, shelves: list[str]) -> None:
    """Alt+Down moves the chosen row, which stays chosen."""
    row_list.setFocus()
    row_list.choose(shelves[0])
    qtbot.keyClick(row_list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert live.project.ids("shelf") == [shelves[1], shelves[0], shelves[2]]
    assert row_list.current_id() == shelves[0]
    qtbot.keyClick(row_list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert live.project.ids("shelf") == shelves


def test_add_duplicate_delete_choose_what_they_leave(
    qtbot: QtBot, row_list: RowList, live: Live, shelves: list[str]
) -> None:
    """A new row and a copy are chosen; after a deletion a neighbour is; each is one named step."""
    row_list.choose(shelves[0])
    made = row_list.add()
    assert row_list.current_id() == made
    assert live.project.ids("shelf")[1] == made
    assert live.project.undo_title == "Add shelf"
    row_list.choose(shelves[0])
    copy = row_list.duplicate()
    assert copy is not None and row_list.current_id() == copy
    assert live.count("box", shelf=copy) == 2
    assert row_list.delete()
    qtbot.waitUntil(lambda: row_list.current_id() is not None)
    assert live.project.row(copy) is None
    live.undo()
    assert live.project.row(copy) is not None


def test_a_used_row_is_not_deleted_but_its_uses_shown(qtbot: QtBot, live: Live, project: Project) -> None:
    """The dialog names who uses it, and leads there."""
    nails = project.ids("box")[0]
    with live.change("Use") as change:
        note = change.add("note", box=nails, words="about nails")
    live.table_words["note"] = "Note"
    made = RowList()
    qtbot.addWidget(made)
    made.setup(live, "box", lambda row: CardText(row["name"]), thing="box")
    made.show()
    made.choose(nails)
    assert not made.delete()
    dialog = made.findChild(UsesDialog)
    assert dialog is not None
    places = dialog.findChild(QListWidget, "places")
    assert places is not None and places.count() == 1
    places.setCurrentRow(0)
    with qtbot.waitSignal(live.go) as led:
        places.itemActivated.emit(places.item(0))
    assert led.args[0] == note
    assert live.project.row(nails) is not None


def test_choosing_tells_once(qtbot: QtBot, row_list: RowList, live: Live, shelves: list[str]) -> None:
    """A click tells the id; removing the last row tells ''."""
    heard: list[str] = []
    row_list.row_chosen.connect(heard.append)
    place = row_list.visualRect(row_list.rows.index(1, 0))
    qtbot.mouseClick(row_list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert heard == [shelves[1]]
    with live.change("Clear") as change:
        for row_id in shelves:
            change.remove(row_id)
    qtbot.waitUntil(lambda: heard[-1] == "")


def test_editing_in_a_cell(qtbot: QtBot, live: Live, shelves: list[str]) -> None:
    """F2 opens the cell; Enter saves; a word where a number belongs comes back when the cell opens again."""
    table = RowTable()
    qtbot.addWidget(table)
    table.setup(live, "shelf", COLUMNS, thing="shelf")
    table.resize(640, 300)
    table.show()
    qtbot.waitExposed(table)
    assert table.rowHeight(0) == 36
    table.setCurrentIndex(table.rows.index(0, 1))

    def type_in(text: str) -> None:
        table.edit(table.currentIndex())
        line = table.viewport().findChild(QLineEdit)
        assert line is not None
        line.selectAll()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)

    type_in("1,250.5")
    assert live.project.row(shelves[0])["width"] == 1250.5
    type_in("wide")
    assert live.project.row(shelves[0])["width"] == 1250.5
    refused = table.rows.last_refused
    assert refused is not None and refused.text == "wide" and refused.problem == "Not a number."
    table.edit(table.currentIndex())
    again = table.viewport().findChild(QLineEdit)
    assert again is not None and again.text() == "wide"


def test_header_clicks_sort(qtbot: QtBot, live: Live) -> None:
    """Headers stand as their cells do, and sort."""
    table = RowTable()
    qtbot.addWidget(table)
    table.setup(live, "shelf", COLUMNS, thing="shelf")
    table.show()
    right = table.rows.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert names(table.rows) == ["High", "Low", "Middle"]


def test_painting_raises_nothing(qtbot: QtBot, row_list: RowList, look: object) -> None:
    """The list paints in both schemes and with a grip."""
    row_list.grip = True
    light = row_list.grab().toImage()
    look.set_scheme("dark")  # type: ignore[attr-defined]
    dark = row_list.grab().toImage()
    assert light != dark
    assert isinstance(row_list, QWidget)
