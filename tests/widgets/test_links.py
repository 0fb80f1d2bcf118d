"""A link into a long table: nothing is read but the linked row, until somebody looks for another one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from pmm_desk.widgets.fields import LinkField
from pmm_desk.widgets.links import FEW
from pmm_desk.widgets.live import Live
from tests.opened import dressed, empty

COUNT = FEW + 700


@pytest.fixture
def many(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """A project with a long list of customer types."""
    dressed(qapp)
    with empty(tmp_path) as live:
        with live.change("Fill") as change:
            for at in range(COUNT):
                change.add("customer_type", name=f"Type {at:05d}")
        yield live


def shown(qtbot: QtBot, live: Live, value: str | None) -> tuple[LinkField, QComboBox, QLineEdit]:
    """A field that links to one of them."""
    field = LinkField()
    field.setProperty("table", "customer_type")
    qtbot.addWidget(field)
    field.attach(live, None)
    field.set_value(value)
    field.show()
    qtbot.waitExposed(field)
    box = cast(QComboBox, field.findChild(QComboBox))
    return field, box, cast(QLineEdit, box.lineEdit())


def test_only_the_linked_row_is_held(qtbot: QtBot, many: Live) -> None:
    """Its name shows and follows a change; opening the list brings all rows, once."""
    ids = many.project.ids("customer_type")
    field, box, line = shown(qtbot, many, ids[600])
    assert box.count() == 2 and line.text() == "Type 00600"
    with many.change("Rename") as change:
        change.set(ids[600], name="Renamed")
    assert line.text() == "Renamed" and box.count() == 2
    field.set_value(ids[3])
    assert line.text() == "Type 00003" and field.value() == ids[3]
    box.showPopup()
    assert box.count() == COUNT + 1 and box.currentText() == "Type 00003"
    box.hidePopup()


def test_typing_finds_any_row(qtbot: QtBot, many: Live) -> None:
    """The first letter reads the list; what was typed stays, and the whole name chooses."""
    ids = many.project.ids("customer_type")
    field, box, line = shown(qtbot, many, ids[0])
    got: list[object] = []
    field.edited.connect(got.append)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Type 0077")
    assert line.text() == "Type 0077" and box.count() == COUNT + 1
    qtbot.keyClicks(line, "7")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert got == [ids[777]] and field.value() == ids[777]


def test_keys_reach_the_next_row(qtbot: QtBot, many: Live) -> None:
    """Down in the closed field goes to the row after the linked one, though it was not read yet."""
    ids = many.project.ids("customer_type")
    field, box, line = shown(qtbot, many, ids[41])
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert field.value() == ids[42] and line.text() == "Type 00042"
