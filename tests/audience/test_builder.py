"""A target group is built from three lists: clicked, dragged onto the formula, with keys alone, or from the matrix."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmm_desk.audience.builder import PartList
from pmm_desk.audience.classes import ClassesPage
from pmm_desk.audience.coverage import CoveragePage
from pmm_desk.audience.formula import COLUMNS
from pmm_desk.audience.groups import GroupsPage
from pmm_desk.audience.tab import Tab
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.rows import ROW_TYPE
from tests.audience.window import by_code, groups, line_of, noticed, shown

TABLES = ("persona", "customer_type", "buying_behaviour")


def three(live: Live, *codes: str) -> list[str]:
    """The ids of a role, a type and a behaviour."""
    return [by_code(live, table, code) for table, code in zip(TABLES, codes, strict=True)]


def begun(qtbot: QtBot, live: Live) -> tuple[Tab, GroupsPage]:
    """The place where a group begins, opened by a click."""
    tab = shown(qtbot, live)
    page = groups(tab)
    qtbot.mouseClick(tab.form.new_group, Qt.MouseButton.LeftButton)
    assert page.form.builder.isVisible()
    return tab, page


def click(qtbot: QtBot, parts: PartList, row_id: str) -> None:
    """Click a row of a list."""
    index = parts.rows.index(parts.rows.line_of(row_id), 0)
    qtbot.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, pos=parts.visualRect(index).center())


def drop(page: GroupsPage, parts: PartList, row_id: str, at: QPoint) -> None:
    """Let go of a row of a list over the group's card, as Qt tells it."""
    card = page.form.group_card
    mime: QMimeData = parts.rows.mimeData([parts.rows.index(parts.rows.line_of(row_id), 0)])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.MoveAction, mime, buttons, keys)
    QApplication.sendEvent(card, enter)
    assert enter.isAccepted()
    over = [each.property("over") for each in (page.form.role_card, page.form.type_card, page.form.behaviour_card)]
    assert over.count("true") == 1
    QApplication.sendEvent(card, QDropEvent(QPointF(at), Qt.DropAction.MoveAction, mime, buttons, keys))


def test_three_clicks_build_a_group(qtbot: QtBot, moorline: Live) -> None:
    """Each list takes one; the third click writes the group, in one step of undo, with its role in the committee."""
    _, page = begun(qtbot, moorline)
    picks = three(moorline, "R3", "T2", "B2")
    for column, row_id in zip(COLUMNS, picks, strict=True):
        assert moorline.count("target_group") == 5
        click(qtbot, page.builder.lists[column], row_id)
    row = moorline.row(page.binder.row_id or "") or {}
    assert moorline.count("target_group") == 6 and [row[column] for column in COLUMNS] == picks
    assert [member["persona_id"] for member in moorline.rows("committee_member", target_group_id=row["id"])] == [
        picks[0]
    ]
    assert not page.form.builder.isVisible() and page.form.details.isVisible()
    moorline.undo()
    assert moorline.count("target_group") == 5 and moorline.count("committee_member") == 12


def test_dragged_in_any_order(qtbot: QtBot, moorline: Live) -> None:
    """Wherever on the card it is dropped, a row goes to its own place; the last one builds the group."""
    _, page = begun(qtbot, moorline)
    picks = three(moorline, "R2", "T3", "B1")
    for at, column in enumerate(reversed(COLUMNS)):
        drop(page, page.builder.lists[column], picks[2 - at], QPoint(40 + 200 * at, 60))
    row = moorline.row(page.binder.row_id or "") or {}
    assert [row.get(column) for column in COLUMNS] == picks


def test_a_line_that_is_pulled_is_dragged(qtbot: QtBot, moorline: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pressed and moved beyond a click, the line under the pointer goes along; the drag itself is the system's."""
    _, page = begun(qtbot, moorline)
    parts, role = page.builder.lists["persona_id"], by_code(moorline, "persona", "R3")
    taken: list[str] = []

    class Dragged(QDrag):
        def exec(self, *_: object) -> Qt.DropAction:  # type: ignore[override]
            taken.append(bytes(self.mimeData().data(ROW_TYPE).data()).decode())
            return Qt.DropAction.CopyAction

    monkeypatch.setattr("pmm_desk.audience.builder.QDrag", Dragged)
    view = parts.viewport()
    start = parts.visualRect(parts.rows.index(parts.rows.line_of(role), 0)).center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for far in (2, 60):
        there = QPointF(start - QPoint(0, far))
        pulled = QMouseEvent(
            QEvent.Type.MouseMove, there, view.mapToGlobal(there), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(view, pulled)
        assert taken == ([] if far == 2 else [role])


def test_a_foreign_thing_is_not_taken(qtbot: QtBot, moorline: Live) -> None:
    """A text dropped on the card changes nothing."""
    _, page = begun(qtbot, moorline)
    mime = QMimeData()
    mime.setText("hello")
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(page.form.group_card, enter)
    assert not enter.isAccepted() and not any(page.formula.picks.values())


def test_keys_alone(qtbot: QtBot, moorline: Live) -> None:
    """The cursor goes from list to list; a used third one is told before it is picked, and refused in place."""
    _, page = begun(qtbot, moorline)
    lists = [page.builder.lists[column] for column in COLUMNS]
    assert lists[0].hasFocus()
    qtbot.keyClick(lists[0], Qt.Key.Key_Return)
    assert lists[1].hasFocus()
    qtbot.keyClick(lists[1], Qt.Key.Key_Space)
    assert lists[2].hasFocus()
    row = moorline.row(by_code(moorline, "buying_behaviour", "B1")) or {}
    assert lists[2].card_of(row).chips == [("info", "G1")]
    qtbot.keyClick(lists[2], Qt.Key.Key_Return)
    assert moorline.count("target_group") == 5 and "already has these three" in page.form.twice.text()
    lists[2].setFocus()
    qtbot.keyClick(lists[2], Qt.Key.Key_Down)
    qtbot.keyClick(lists[2], Qt.Key.Key_Return)
    assert moorline.count("target_group") == 6


def test_a_missing_role_is_added_on_the_way(qtbot: QtBot, bare: Live) -> None:
    """In an empty project the lists offer to add the first one; the picks made so far stay."""
    tab, page = begun(qtbot, bare)
    assert page.builder.adders["persona_id"].hasFocus()
    qtbot.mouseClick(page.builder.adders["customer_type_id"], Qt.MouseButton.LeftButton)
    assert tab.form.sections.current() == "types" and bare.count("customer_type") == 1
    kind = bare.project.ids("customer_type")[0]
    tab.show_section("groups")
    click(qtbot, page.builder.lists["customer_type_id"], kind)
    qtbot.mouseClick(page.builder.adders["persona_id"], Qt.MouseButton.LeftButton)
    tab.show_section("groups")
    assert page.formula.picks["customer_type_id"] == kind and page.form.builder.isVisible()


def test_an_impossible_combination(qtbot: QtBot, moorline: Live) -> None:
    """X marks a place, its reason is written beside it; it is no gap, no group begins there, undo brings it back."""
    tab = shown(qtbot, moorline)
    tab.show_section("coverage")
    page = cast(CoveragePage, tab.page("coverage"))
    table, form = page.combinations, page.form
    picks = three(moorline, "R3", "T4", "B3")
    table.setFocus()
    table.setCurrentIndex(table.model_of_places.index_of((picks[0], picks[1], picks[2])))
    qtbot.keyClick(table, Qt.Key.Key_X)
    mark = moorline.rows("impossible_combination")[0]
    assert [mark[column] for column in COLUMNS] == picks
    line = line_of(form.combination_reason)
    assert line.hasFocus() and form.combination_reason.isVisible()
    qtbot.keyClicks(line, "No IT of their own")
    assert (moorline.row(mark["id"]) or {})["reason"] == "No IT of their own"
    assert form.combinations_hint.text() == "30 of 35 not used, 1 impossible"
    assert {f.values["unused"] for f in noticed(moorline) if f.code == "unused_combinations"} == {30}
    index = table.model_of_places.index_of((picks[0], picks[1], picks[2]))
    assert "No IT of their own" in table.model_of_places.tip(index)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    assert moorline.count("target_group") == 5 and tab.form.sections.current() == "coverage"

    tab.new_group()
    builder = groups(tab).builder
    for column, row_id in zip(COLUMNS, picks, strict=True):
        click(qtbot, builder.lists[column], row_id)
    said = groups(tab).form.twice.text()
    assert moorline.count("target_group") == 5 and "impossible: No IT of their own" in said
    qtbot.mouseClick(groups(tab).form.open_twin, Qt.MouseButton.LeftButton)
    assert tab.form.sections.current() == "coverage"
    qtbot.mouseClick(form.combination_mark, Qt.MouseButton.LeftButton)
    assert moorline.count("impossible_combination") == 0 and form.combinations_hint.text() == "31 of 36 not used"
    moorline.undo()
    assert (moorline.row(mark["id"]) or {})["reason"] == "No IT of their own"


def test_what_the_menu_offers(qtbot: QtBot, moorline: Live) -> None:
    """A used place opens; a free one begins or is marked; a marked one is possible after all."""
    tab = shown(qtbot, moorline)
    tab.show_section("coverage")
    table = cast(CoveragePage, tab.page("coverage")).combinations
    model = table.model_of_places

    def words(*codes: str) -> list[str]:
        picks = three(moorline, *codes)
        return [action.text() for action in table.actions_at(model.index_of((picks[0], picks[1], picks[2])))]

    assert words("R1", "T1", "B1") == ["Open the target group"]
    assert words("R1", "T1", "B3") == ["Begin a target group", "Mark as impossible…"]
    picks = three(moorline, "R1", "T1", "B3")
    table.actions_at(model.index_of((picks[0], picks[1], picks[2])))[1].trigger()
    assert words("R1", "T1", "B3") == ["Possible after all"]
    assert table.actions_at(model.index(0, 0)) == []


def test_team_and_activity_of_a_class(qtbot: QtBot, moorline: Live) -> None:
    """Written once for a class, they hold for its groups; each group may say otherwise."""
    with moorline.change("Begin anew") as change:
        for plan in moorline.rows("class_plan"):
            change.remove(plan["id"])
    tab = shown(qtbot, moorline)
    tab.show_section("classes")
    page = cast(ClassesPage, tab.page("classes"))
    card = page.cards["cross_sell"]
    assert not page.cards["lapsed"].isVisible() and page.cards["loyal"].form.class_begin.isVisible()
    editor = card.form.team.focusProxy()
    assert editor is not None
    editor.setFocus()
    qtbot.keyClicks(editor, "Sales East")
    plans = moorline.rows("class_plan")
    assert [(row["priority"], row["team"]) for row in plans] == [("cross_sell", "Sales East")]
    found = {finding.code: finding for finding in noticed(moorline)}
    assert "class_without_plan" in found and "cross_sell" not in found["class_without_plan"].values["class"]
    fourth = by_code(moorline, "target_group", "G4")
    tab.show_row(fourth)
    field = groups(tab).form.team.focusProxy()
    assert field is not None and field.property("placeholderText") == "Sales East"
    tab.show_row("clp_")
    assert tab.form.sections.current() == "classes"
    moorline.undo()
    moorline.undo()
    assert moorline.count("class_plan") == 0
    assert moorline.project.undo_title == "Begin anew"
