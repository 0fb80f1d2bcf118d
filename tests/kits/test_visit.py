"""A kit for a visit: what it begins with, and how its sheets follow the group one meets."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk.kits.fallback import page_for
from pmm_desk.kits.findings import find
from pmm_desk.kits.tab import Tab
from pmm_desk.widgets.cards import Chip
from pmm_desk.widgets.live import Live
from tests.moorline import AS_OF
from tests.opened import by_code, show


@pytest.fixture
def tab(sample: Live, qtbot: QtBot) -> Tab:
    """The room with the sample."""
    made = Tab(sample)
    show(qtbot, made)
    return made


def subjects(live: Live, kit: str, kind: str, column: str) -> list[str]:
    """What the sheets of a kind are about."""
    return [row[column] for row in live.rows("kit_sheet", kit_id=kit, kind=kind)]


def page_of(live: Live, group: str | None) -> str:
    """The one-pager of a group, or the general one."""
    return next(row["id"] for row in live.rows("one_pager") if row["target_group_id"] == group)


def test_the_page_of_a_group_is_its_own_else_the_general_one(sample: Live) -> None:
    group = by_code(sample, "target_group", "G5")
    own = page_of(sample, group)
    assert page_for(sample.rows, group) == own
    sample.attempt("Remove", lambda change: change.remove(own))
    assert page_for(sample.rows, group) == page_of(sample, None) == page_for(sample.rows, None)


def test_another_group_brings_its_sheets_in_one_step(tab: Tab, qtbot: QtBot) -> None:
    live = tab.live
    kit = live.rows("kit")[0]["id"]
    first, other = (by_code(live, "target_group", code) for code in ("G1", "G5"))
    rivals = subjects(live, kit, "battlecard", "competitor_id")
    choice = tab.ui.kit_group.findChild(QComboBox)
    choice.setCurrentIndex(choice.findData(other))
    choice.activated.emit(choice.currentIndex())
    assert subjects(live, kit, "target_group", "target_group_id") == [other]
    assert subjects(live, kit, "one_pager", "one_pager_id") == [page_of(live, other)]
    assert subjects(live, kit, "battlecard", "competitor_id") == rivals
    live.undo()
    assert live.rows("kit")[0]["target_group_id"] == first
    assert subjects(live, kit, "target_group", "target_group_id") == [first]


def test_a_new_kit_is_as_the_last_one_was_and_waits_for_its_name(tab: Tab, qtbot: QtBot) -> None:
    live = tab.live
    group = by_code(live, "target_group", "G2")
    kit = live.rows("kit")[-1]["id"]
    live.attempt("Meet", lambda change: change.set(kit, target_group_id=group, language="zh-Hans", paper="Letter"))
    with qtbot.waitActive(tab.window()):
        tab.window().activateWindow()
    tab.ui.new_kit.click()
    made = live.rows("kit")[-1]
    assert (made["target_group_id"], made["language"], made["paper"]) == (group, "zh-Hans", "Letter")
    assert subjects(live, made["id"], "one_pager", "one_pager_id") == [page_of(live, group)]
    focused = QApplication.focusWidget()
    assert focused is not None and focused.parent() is tab.ui.name


def test_a_groups_page_shows_in_grey_what_the_general_one_says(tab: Tab, qtbot: QtBot) -> None:
    live = tab.live
    own, general = page_of(live, by_code(live, "target_group", "G5")), page_of(live, None)
    said = live.row(general)
    assert said is not None
    tab.show_row(own, "fits")
    editor = tab.texts.field("fits").findChild(QPlainTextEdit)
    assert editor.toPlainText() == "" and editor.placeholderText() == said["fits"]
    assert tab.ui.general_place.isVisibleTo(tab)
    hint = tab.ui.proofs_hint.text()
    assert hint.startswith("None is chosen: 3 of the general page are printed. 2 proof")
    live.go.connect(tab.show_row)
    qtbot.mouseClick(tab.ui.open_general, Qt.MouseButton.LeftButton)
    assert tab.texts.field("headline").row_id == general
    assert not tab.ui.general_place.isVisibleTo(tab)


def test_a_kit_of_a_retired_product_says_so_where_it_stands(tab: Tab, qtbot: QtBot) -> None:
    live = tab.live
    product, feature = live.project.ids("product")[0], live.project.ids("feature")[0]
    page = live.rows("kit_sheet", kind="one_pager")[0]["one_pager_id"]

    def retire(change: Any) -> None:
        change.set(product, life_stage="retired")
        change.set(feature, stage="retiring")
        change.set(page, feature_id=feature)

    live.attempt("Retire", retire)
    live.set_findings({each.rows[0]: [each] for each in find(live.project, AS_OF)})
    assert [each.text() for each in tab.ui.kit_card.findChildren(Chip) if each.isVisibleTo(tab)] == ["product retired"]
    card = tab.ui.sheets.card_of(tab.ui.sheets.rows.row_at(0))
    assert ("warning", "feature retired") in card.chips
