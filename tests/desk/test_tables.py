"""What holds of every table of the app: its texts are found, it is copied and pasted from the menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pmm_desk.desk.palette import Palette
from pmm_desk.desk.search import SEARCHED, Index
from pmm_desk.desk.window import Window
from pmm_desk.project.error import ProjectError
from pmm_desk.project.file import Project
from pmm_desk.rooms import ROOMS, record, schema
from pmm_desk.widgets.clipboard import TableClipboard
from pmm_desk.widgets.lists import RowList
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.spreadsheet import cells_in
from tests.desk.test_editing import session_of

NOT_SHOWN = {"project"}
"""The settings of the project: its language and its author are no texts of it."""


def test_every_text_of_every_table_is_found(qtbot: QtBot, sample: Path, tmp_path: Path) -> None:
    """A word of its own in each text column of the first row of each table of the sample: the index has them all."""
    project = Project.open(sample, schema(), state=tmp_path / "state")
    wanted: set[tuple[str, str, str]] = set()
    tables = [table for room in ROOMS for table in room.tables if table not in NOT_SHOWN]
    for table in tables:
        for row_id in project.ids(table)[:1]:
            for number, (column, info) in enumerate(record(table).columns().items()):
                word = f"zq{table.replace('_', '')}{number}"[: int(info.get("limit", 40))]
                if info["kind"] in SEARCHED and not info.get("data"):
                    try:
                        with project.change("Mark") as change:
                            change.set(row_id, **{column: word})
                    except ProjectError:
                        continue
                    wanted.add((row_id, column, word))
    assert len(wanted) > 150 and len({row_id for row_id, _, _ in wanted}) > 25
    live = Live(project)
    index = Index(live)
    qtbot.waitUntil(lambda: index.ready, timeout=20_000)
    found = {(entry.row_id, entry.column, entry.text) for entries in index.entries.values() for entry in entries}
    index.close()
    live.close()
    project.close()
    assert wanted <= found


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample project."""
    import shutil

    import pmm_desk

    target = tmp_path / "sample.pmm"
    shutil.copy(Path(pmm_desk.__file__).parent / "sample" / "moorline-dock.pmm", target)
    return target


def test_the_menu_copies_and_pastes_the_table_in_front(
    qtbot: QtBot, opened: Window, make_project: Callable[..., Path]
) -> None:
    """With the focus in a field beside the list, too; what was pasted is one step back."""
    session = session_of(opened)
    opened.go_to("product")
    tab = session.tabs.tab("product")
    tab.show_row("fea_", "")
    with session.live.change("Features") as change:
        change.add("feature", name="One", code="F1")
    features = next(view for view in tab.findChildren(RowList) if view.objectName() == "features")
    assert features.isVisible()
    assert opened.menus is not None
    opened.menus.actions["copy_table"].trigger()
    cells = cells_in(QGuiApplication.clipboard().text())
    assert cells[0][:2] == ["Code", "Name"] and cells[1][:2] == ["F1", "One"]
    QGuiApplication.clipboard().setText("编号\t名称\nF1\tUno\nF2\tDos\n")
    opened.menus.actions["paste_table"].trigger()
    assert [row["name"] for row in session.live.rows("feature")] == ["Uno", "Dos"]
    opened.menus.actions["undo"].trigger()
    assert [row["name"] for row in session.live.rows("feature")] == ["One"]


def test_tables_that_stand_in_no_list_are_copied_and_pasted_from_the_search(qtbot: QtBot, opened: Window) -> None:
    """Pains belong to a role, which is a column then; pasted again they change nothing, new ones are added."""
    session = session_of(opened)
    with session.live.change("Role") as change:
        role = change.add("persona", name="Lin", code="R1")
        change.add("pain", persona_id=role)
    palette = Palette(opened)
    palette.ui.query.setText("table: pain")
    palette.search()
    line = next(line for line in palette.model.lines if line.title == "Copy table: pain")
    line.run()
    cells = cells_in(QGuiApplication.clipboard().text())
    assert len(cells) == 2 and "Lin" in cells[1] and "Persona" in cells[0]
    palette.close()
    clipboard = TableClipboard(session.tabs.tab("audience"), session.live, "pain")
    at = cells[0].index("Persona")
    assert clipboard.paste() and session.live.count("pain") == 1
    text = next(name for name, info in record("pain").columns().items() if info["kind"] == "text")
    assert clipboard.paste(f"persona_id\t{text}\nr1\tLate trucks\nLin\tNo slots\n")
    assert [row[text] for row in session.live.rows("pain")][1:] == ["Late trucks", "No slots"] and at >= 0
