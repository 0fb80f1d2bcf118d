"""What a screen reader is told of painted tables and lists: the place of each cell, its row, what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import theme
from tests.opened import dressed, sample


@pytest.fixture
def live(qapp: object, tmp_path: Path) -> Iterator[Live]:
    """The sample project."""
    dressed(qapp)  # type: ignore[arg-type]
    assert theme() is not None
    with sample(tmp_path) as found:
        yield found


def spoken(view: QWidget) -> tuple[list[str], list[str], list[str]]:
    """The names of a table's column headers, row headers and cells."""
    table = QAccessible.queryAccessibleInterface(view)
    found: dict[str, list[str]] = {"ColumnHeader": [], "RowHeader": [], "Cell": []}
    for at in range(table.childCount()):
        child: QAccessibleInterface | None = table.child(at)
        if child is not None and child.role().name in found:
            found[child.role().name].append(child.text(QAccessible.Text.Name))
    return found["ColumnHeader"], found["RowHeader"], found["Cell"]


def view_of(qtbot: QtBot, live: Live, table: str, section: str, name: str) -> tuple[QWidget, QAbstractItemView]:
    """A view in the tab of its room."""
    tab = rooms.room_of(table).module("tab").Tab(live)
    qtbot.addWidget(tab)
    tab.resize(1200, 700)
    tab.show_section(section)
    tab.show()
    found = tab.findChild(QAbstractItemView, name)
    assert found is not None
    return tab, found


def test_the_comparison_speaks_of_rows_columns_and_marks(qtbot: QtBot, live: Live) -> None:
    """Every mark with its row and its product; the cell with the focus is told as such."""
    tab, view = view_of(qtbot, live, "cell", "comparison", "matrix")
    columns, rows, cells = spoken(view)
    assert columns[:3] == ["What buyers compare", "Moorline Dock", "SlotPier"]
    assert "Carrier books its own slot" in rows and "" not in rows
    assert "Carrier books its own slot, CargoNest WMS: Partly" in cells
    view.setFocus()
    focus = QAccessible.queryAccessibleInterface(view).focusChild()
    said = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert focus is not None and focus.text(QAccessible.Text.Name) == said and "SlotPier" in said
    tab.close()


def test_the_scores_speak_of_features_criteria_and_checks(qtbot: QtBot, live: Live) -> None:
    """The row is said before the cell; a score says its criterion and what it means; no column is nameless."""
    tab, view = view_of(qtbot, live, "score", "scores", "grid")
    columns, rows, cells = spoken(view)
    assert columns[0] == "Feature" and "" not in columns and "" not in rows
    assert any(cell.startswith("Reach: ") for cell in cells) and "Stable: yes" in cells
    tab.close()


def test_a_card_is_read_out_whole(qtbot: QtBot, live: Live) -> None:
    """Title, value, the line below, and the chips: what is painted is also said."""
    tab, view = view_of(qtbot, live, "deal", "deals", "deals")
    table = QAccessible.queryAccessibleInterface(view)
    names = [child.text(QAccessible.Text.Name) for at in range(table.childCount()) if (child := table.child(at))]
    assert any("Won" in name and "2026-" in name for name in names)
    tab.close()
