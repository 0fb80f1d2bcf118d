"""Roles and their pains, with real keys and clicks on a real project."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk.audience.rules import initials
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.uses import UsesDialog
from tests.audience.window import by_code, groups, line_of, personas, retype, shown


def test_a_persona_is_renamed_where_it_stands(qtbot: QtBot, moorline: Live) -> None:
    """Typing saves, list and formula follow, one undo takes it back."""
    tab = shown(qtbot, moorline)
    page = personas(tab)
    role = by_code(moorline, "persona", "R1")
    page.show_row(role, "name")
    retype(qtbot, page.form.name, "Wei")
    assert moorline.name_of(role) == "Wei"
    rows = page.form.personas.rows
    assert page.form.personas.card_of(rows.row_at(rows.line_of(role))).title == "Wei"
    moorline.undo()
    assert line_of(page.form.name).text() == "Lin Wei"


def test_a_used_persona_is_not_deleted(qtbot: QtBot, moorline: Live) -> None:
    """The list of uses opens instead, and a choice in it leads to a group."""
    tab = shown(qtbot, moorline)
    page = personas(tab)
    page.show_row(by_code(moorline, "persona", "R2"))
    qtbot.mouseClick(page.form.delete_persona, Qt.MouseButton.LeftButton)
    assert moorline.count("persona") == 3
    dialog = next(found for found in tab.findChildren(UsesDialog) if found.isVisible())
    assert dialog.places.count() >= 2
    dialog.places.setCurrentRow(0)
    dialog.places.setFocus()
    qtbot.keyClick(dialog.places, Qt.Key.Key_Return)
    assert tab.form.sections.current() == "groups"
    assert groups(tab).binder.row_id in {by_code(moorline, "target_group", code) for code in ("G1", "G2", "G3", "G5")}


def test_roles_are_added_copied_and_deleted(qtbot: QtBot, moorline: Live) -> None:
    """With the buttons, each one undoable; a copy has the pains of its original."""
    page = personas(shown(qtbot, moorline))
    page.show_row(by_code(moorline, "persona", "R1"))
    qtbot.mouseClick(page.form.duplicate_persona, Qt.MouseButton.LeftButton)
    assert moorline.count("persona") == 4
    assert moorline.count("pain", persona_id=page.list.row_id) == 3 == len(page.pains.lines)
    qtbot.mouseClick(page.form.delete_persona, Qt.MouseButton.LeftButton)
    assert moorline.count("persona") == 3
    moorline.undo()
    assert moorline.count("persona") == 4
    qtbot.mouseClick(page.form.add_persona, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(line_of(page.form.name), "Gao")
    assert moorline.name_of(page.list.row_id) == "Gao"
    assert page.form.no_pain.isVisible() and not page.pains.lines


def test_pains_are_written_weighed_moved_and_deleted(qtbot: QtBot, moorline: Live) -> None:
    """Each row where it stands; every step undoable."""
    page = personas(shown(qtbot, moorline))
    role = by_code(moorline, "persona", "R1")
    page.show_row(role)
    first, second, third = moorline.project.ids("pain", where={"persona_id": role})
    qtbot.mouseClick(page.pains.lines[first].form.pain_down, Qt.MouseButton.LeftButton)
    assert moorline.project.ids("pain", where={"persona_id": role}) == [second, first, third]
    assert page.form.pains_rows.indexOf(page.pains.lines[second]) == 0
    line = page.pains.lines[first]
    retype(qtbot, line.form.severity, "4")
    retype(qtbot, line.form.frequency, "5")
    assert line.form.weight.text() == "20"
    retype(qtbot, line.form.frequency, "9")
    assert moorline.row(first)["frequency"] == 5  # type: ignore[index]
    qtbot.mouseClick(page.form.add_pain, Qt.MouseButton.LeftButton)
    added = moorline.project.ids("pain", where={"persona_id": role})[-1]
    text = page.pains.lines[added].form.description.findChild(QPlainTextEdit)
    assert text is not None
    qtbot.keyClicks(text, "Fines")
    assert moorline.row(added)["description"] == "Fines"  # type: ignore[index]
    qtbot.mouseClick(page.pains.lines[added].form.pain_delete, Qt.MouseButton.LeftButton)
    assert moorline.row(added) is None and added not in page.pains.lines
    moorline.undo()
    assert added in page.pains.lines
    qtbot.mouseClick(page.pains.lines[added].form.pain_copy, Qt.MouseButton.LeftButton)
    assert moorline.count("pain", persona_id=role) == 5


def test_initials() -> None:
    """Two letters of a Latin name, the last character of a Chinese one."""
    assert [initials(name) for name in ("Lin Wei", "Wei", "Anna Maria Berg", "林薇", "")] == [
        "LW", "W", "AB", "薇", "",
    ]  # fmt: skip
