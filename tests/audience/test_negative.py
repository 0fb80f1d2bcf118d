"""A role that is not to be addressed: greyed where one picks, in no new group, counted in no combination."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from pmm_desk.audience.coverage import CoveragePage
from pmm_desk.audience.rules import coverage
from pmm_desk.widgets.live import Live
from tests.audience.window import by_code, groups, noticed, shown


def avoid(live: Live, code: str) -> str:
    """Say of a role that it is not to be addressed."""
    role = by_code(live, "persona", code)
    live.attempt("Avoid", lambda change: change.set(role, not_a_target="Never buys"))
    return role


def added(live: Live) -> str:
    """A role that is in no group, and not to be addressed."""
    made: list[str] = []
    live.attempt(
        "Add", lambda change: made.append(change.add("persona", name="Old Hand", not_a_target="Retires in May"))
    )
    return made[0]


def test_it_is_greyed_and_cannot_be_picked(qtbot: QtBot, moorline: Live) -> None:
    """In the drop-down it is disabled, typing its name brings the saved one back, a click in the list does nothing."""
    tab = shown(qtbot, moorline)
    page = groups(tab)
    group = by_code(moorline, "target_group", "G1")
    role = added(moorline)
    page.show_row(group)
    link = page.formula.links["persona_id"]
    box = link.findChild(QComboBox)
    assert box is not None
    at = box.findData(role)
    model = box.model()
    assert at >= 0 and not model.flags(model.index(at, 0)) & Qt.ItemFlag.ItemIsEnabled
    line = cast(QLineEdit, box.lineEdit())
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Old Hand")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert moorline.row(group)["persona_id"] == by_code(moorline, "persona", "R1")  # type: ignore[index]
    page.begin()
    roles = page.builder.lists["persona_id"]
    card = roles.card_of(moorline.row(role) or {})
    assert card.greyed and ("neutral", "no target") in card.chips
    place = roles.visualRect(roles.rows.index(roles.rows.line_of(role), 0)).center()
    qtbot.mouseClick(roles.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.formula.picks["persona_id"] is None
    other = by_code(moorline, "persona", "R2")
    place = roles.visualRect(roles.rows.index(roles.rows.line_of(other), 0)).center()
    qtbot.mouseClick(roles.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.formula.picks["persona_id"] == other


def test_it_is_in_no_combination_unless_a_group_has_it(qtbot: QtBot, moorline: Live) -> None:
    """Coverage counts without it, in the window and for scripts; a group that has it is told so."""
    tab = shown(qtbot, moorline)
    added(moorline)
    tab.show_section("coverage")
    page = cast(CoveragePage, tab.page("coverage"))
    roles = {role for role, _ in page.combinations.model_of_places.lines}
    assert roles == {by_code(moorline, "persona", code) for code in ("R1", "R2", "R3")}
    assert tab.reckoning.possible() == 36
    lists = [moorline.rows(name) for name in ("persona", "customer_type", "buying_behaviour", "target_group")]
    assert coverage(*lists).possible == 36
    assert not [finding for finding in noticed(moorline) if finding.code == "group_of_negative"]
    avoid(moorline, "R3")
    assert tab.reckoning.possible() == 36, "G3 addresses it already"
    (finding,) = [finding for finding in noticed(moorline) if finding.code == "group_of_negative"]
    assert finding.rows == (by_code(moorline, "target_group", "G3"),)
    group, role = by_code(moorline, "target_group", "G3"), by_code(moorline, "persona", "R2")
    assert moorline.attempt("Change", lambda change: change.set(group, persona_id=role))
    assert tab.reckoning.possible() == 24
