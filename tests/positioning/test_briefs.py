"""Launch briefs: composed of the project until somebody writes them, with fields of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pmm_desk.positioning.briefs import BriefsPage
from pmm_desk.positioning.tab import Tab
from pmm_desk.widgets.live import Live
from tests.opened import by_code, dressed, sample, show


@pytest.fixture
def moorline(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """The sample project."""
    dressed(qapp)
    with sample(tmp_path) as live:
        yield live


def opened(qtbot: QtBot, live: Live) -> BriefsPage:
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section("briefs")
    return cast(BriefsPage, tab.page("briefs"))


def value(page: BriefsPage, part: str) -> str:
    return str(page.binder.fields[part].value())


def test_a_new_brief_is_composed_of_what_the_project_holds(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    page.add()
    with moorline.change("About") as change:
        feature, group = by_code(moorline, "feature", "F01"), by_code(moorline, "target_group", "G1")
        change.set(page.list.row_id, feature_id=feature, target_group_id=group)
    qtbot.waitUntil(lambda: value(page, "portrait") != "")
    assert value(page, "portrait").startswith("Lin Wei, Warehouse Operations Manager. Multi-site consumer-goods")
    assert value(page, "slogan") == "Every waiting hour gets a price and a name"
    assert "No record anybody trusts" in value(page, "rivals") and len(value(page, "rivals").splitlines()) == 4
    assert len(value(page, "pains").splitlines()) == 3
    assert value(page, "scenario").startswith("Tuesday 15:10, plant gate")
    assert (moorline.row(page.list.row_id) or {})["portrait"] == "", "composed, not kept"
    assert page.form.completeness.text() == "0 of 6 parts written"
    moorline.set_language("zh-Hans")
    qtbot.waitUntil(lambda: value(page, "portrait").startswith("林薇，仓储运营经理。"))


def test_the_scenario_is_looked_through_while_typing(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    assert page.scene.text() == "The scenario names a time, a place and people."
    editor: Any = page.binder.fields["scenario"].findChild(object, "editor")
    editor.setPlainText("We save cost")
    assert "a time" in page.scene.text() and "a place" in page.scene.text() and page.scene.isVisible()
    note = page.notes["scenario"]
    qtbot.mouseClick(note.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: value(page, "scenario").startswith("Tuesday 15:10"))


def test_own_fields_are_added_named_moved_and_deleted(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    brief = page.list.row_id
    for words in ("Price line", "Legal note"):
        qtbot.mouseClick(page.form.add_field, Qt.MouseButton.LeftButton)
        field = list(page.own.fields.values())[-1]
        qtbot.keyClicks(field.title.findChild(QLineEdit), words)

    def titles() -> list[str]:
        return [row["title"] for row in moorline.rows("brief_field", brief_id=brief)]

    assert titles() == ["Price line", "Legal note"]
    last = list(page.own.fields.values())[-1]
    assert last.buttons["up"].isEnabled() and not last.buttons["down"].isEnabled()
    qtbot.mouseClick(last.buttons["up"], Qt.MouseButton.LeftButton)
    assert titles() == ["Legal note", "Price line"]
    editor: Any = last.wording.findChild(object, "editor")
    qtbot.keyClicks(editor, "Ask before use")
    assert moorline.rows("brief_field")[0]["wording"] == "Ask before use"
    page.form.briefs.duplicate()
    assert moorline.count("brief_field") == 4, "a copy has its own"
    page.list.show_row(brief)
    qtbot.mouseClick(page.own.fields[last.row_id].buttons["delete"], Qt.MouseButton.LeftButton)
    assert titles() == ["Price line"]
    moorline.undo()
    assert titles() == ["Legal note", "Price line"]
    tab = cast(Tab, vars(qtbot)["kept"][-1])
    tab.show_section("canvas")
    tab.show_row(last.row_id)
    assert tab.form.pages.currentWidget() is page and page.list.row_id == brief
