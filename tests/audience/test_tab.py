"""Target groups and the tab around them, with real keys and clicks on a real project."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.audience.behaviours import BehavioursPage
from pmm_desk.audience.coverage import CoveragePage
from pmm_desk.audience.customer_types import TypesPage
from pmm_desk.widgets.fields import Field
from pmm_desk.widgets.live import Live
from tests.audience.window import by_code, groups, line_of, numbers, personas, pick, retype, shown


def test_groups_stand_in_the_order_of_their_revenue(qtbot: QtBot, moorline: Live) -> None:
    """The worked figures of the sample: order, values, total, what no group covers."""
    page = groups(shown(qtbot, moorline))
    rows = page.form.groups.rows
    cards = [page.form.groups.card_of(rows.row_at(line)) for line in range(len(rows.ids))]
    assert [card.value for card in cards] == ["810,000", "633,600", "483,840", "326,400", "influencer"]
    assert page.form.total.text() == "Total 2,253,840"
    assert page.form.used.text() == "5 of 36 combinations used; “Loyal customer” has no group yet."
    assert numbers(page) == ["450", "18", "4.5", "810,000"]


def test_numbers_live_while_typing_a_rate(qtbot: QtBot, moorline: Live) -> None:
    """Each key counts; an emptied rate leaves no figure, never zero; one undo brings it back."""
    page = groups(shown(qtbot, moorline))
    page.show_row(by_code(moorline, "target_group", "G1"))
    assert numbers(page) == ["1,200", "30", "6.6", "633,600"]
    retype(qtbot, page.form.response_rate, "5")
    assert numbers(page) == ["1,200", "60", "13.2", "1,267,200"]
    assert page.form.groups.rows.ids[0] == by_code(moorline, "target_group", "G1")
    assert page.form.total.text() == "Total 2,887,440"
    retype(qtbot, page.form.win_rate, "\b")
    qtbot.keyClick(line_of(page.form.win_rate), Qt.Key.Key_Backspace)
    assert numbers(page)[2:] == ["—", "—"]
    qtbot.keyClick(line_of(page.form.win_rate), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert numbers(page)[2] == "13.2"
    role = line_of(page.formula.links["persona_id"])
    role.setFocus()
    qtbot.keyClick(role, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert numbers(page)[2] == "6.6"


def test_facts_give_the_class_at_once(qtbot: QtBot, moorline: Live) -> None:
    """A tick turns the chip; undo turns it back."""
    page = groups(shown(qtbot, moorline))
    page.show_row(by_code(moorline, "target_group", "G1"))
    assert page.form.class_live.text() == page.form.class_chip.text() == "New customer"
    page.form.buys_star.findChild(QWidget, "editor").click()
    assert page.form.class_live.text() == page.form.class_chip.text() == "Loyal customer"
    assert "no group yet for" not in page.form.used.text()
    moorline.undo()
    assert page.form.class_chip.text() == "New customer"


def test_three_picks_begin_a_group(qtbot: QtBot, moorline: Live) -> None:
    """Nothing is written before the third pick; then the cursor stands in the name."""
    tab = shown(qtbot, moorline)
    page = groups(tab)
    qtbot.mouseClick(tab.form.new_group, Qt.MouseButton.LeftButton)
    assert page.form.new_title.isVisible() and not page.form.details.isVisible()
    pick(qtbot, page, "persona_id", by_code(moorline, "persona", "R3"))
    pick(qtbot, page, "customer_type_id", by_code(moorline, "customer_type", "T2"))
    assert moorline.count("target_group") == 5
    pick(qtbot, page, "buying_behaviour_id", by_code(moorline, "buying_behaviour", "B2"))
    assert moorline.count("target_group") == 6
    row = moorline.row(page.binder.row_id or "")
    assert row is not None and row["persona_id"] == by_code(moorline, "persona", "R3")
    assert page.form.details.isVisible() and not page.form.new_title.isVisible()
    qtbot.keyClicks(line_of(page.form.name), "Own")
    assert moorline.name_of(row["id"]) == "Own"


def test_a_triple_that_exists_is_refused_in_place(qtbot: QtBot, moorline: Live) -> None:
    """In a new group and in an old one: a plain message, nothing written, the twin one click away."""
    tab = shown(qtbot, moorline)
    page = groups(tab)
    tab.new_group()
    for column, table, code in (
        ("persona_id", "persona", "R1"),
        ("customer_type_id", "customer_type", "T1"),
        ("buying_behaviour_id", "buying_behaviour", "B1"),
    ):
        pick(qtbot, page, column, by_code(moorline, table, code))
    assert moorline.count("target_group") == 5
    assert page.form.twice.isVisible() and "already has these three" in page.form.twice.text()
    qtbot.mouseClick(page.form.open_twin, Qt.MouseButton.LeftButton)
    assert page.binder.row_id == by_code(moorline, "target_group", "G1")
    assert not page.form.twice.isVisible()

    third = by_code(moorline, "target_group", "G3")
    page.show_row(third)
    pick(qtbot, page, "buying_behaviour_id", by_code(moorline, "buying_behaviour", "B1"))
    assert not page.form.twice.isVisible()
    pick(qtbot, page, "persona_id", by_code(moorline, "persona", "R1"))
    assert page.form.twice.isVisible()
    assert moorline.row(third)["persona_id"] == by_code(moorline, "persona", "R3")  # type: ignore[index]
    assert page.formula.links["persona_id"].value() == by_code(moorline, "persona", "R3")


def test_a_copy_needs_another_triple(qtbot: QtBot, moorline: Live) -> None:
    """Duplicating opens the picks of the original; with one of them changed the copy has all its values."""
    tab = shown(qtbot, moorline)
    page = groups(tab)
    page.show_row(by_code(moorline, "target_group", "G2"))
    qtbot.mouseClick(page.form.duplicate_group, Qt.MouseButton.LeftButton)
    assert page.form.twice.isVisible() and moorline.count("target_group") == 5
    pick(qtbot, page, "buying_behaviour_id", by_code(moorline, "buying_behaviour", "B1"))
    assert moorline.count("target_group") == 6
    copy = moorline.row(page.binder.row_id or "")
    assert copy is not None and copy["yearly_value"] == 180_000
    moorline.undo()
    assert moorline.count("target_group") == 5
    qtbot.mouseClick(page.form.duplicate_group, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.form.cancel_new, Qt.MouseButton.LeftButton)
    assert page.form.details.isVisible() and page.binder.row_id


def test_groups_in_my_own_order_can_be_moved(qtbot: QtBot, moorline: Live) -> None:
    """By revenue nothing moves; in one's own order Alt+Down does, and the choice is remembered."""
    tab = shown(qtbot, moorline)
    page = groups(tab)
    page.set_order("own")
    groups_list = page.form.groups
    assert [moorline.row(row_id)["code"] for row_id in groups_list.rows.ids] == [  # type: ignore[index]
        "G1", "G2", "G3", "G4", "G5",
    ]  # fmt: skip
    groups_list.choose(by_code(moorline, "target_group", "G1"))
    groups_list.setFocus()
    qtbot.keyClick(groups_list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert moorline.project.ids("target_group")[1] == by_code(moorline, "target_group", "G1")
    again = groups(shown(qtbot, moorline))
    assert again.form.groups.rows.ids == moorline.project.ids("target_group")


def test_key_lines_lead_to_their_rows(qtbot: QtBot, moorline: Live) -> None:
    """A click on the line under a pick opens that role, type or behaviour."""
    tab = shown(qtbot, moorline)
    page = groups(tab)
    page.show_row(by_code(moorline, "target_group", "G1"))
    assert page.formula.lines["persona_id"].text() == "User, Champion"
    qtbot.mouseClick(page.formula.lines["customer_type_id"], Qt.MouseButton.LeftButton)
    types = cast(TypesPage, tab.page("types"))
    assert tab.form.sections.current() == "types" and types.binder.row_id == by_code(moorline, "customer_type", "T1")


def test_an_empty_room_teaches(qtbot: QtBot, bare: Live) -> None:
    """Every page says what belongs there; a group begins with the lists it needs."""
    tab = shown(qtbot, bare)
    page = groups(tab)
    assert page.form.no_group.isVisible()
    qtbot.mouseClick(page.form.no_group.button, Qt.MouseButton.LeftButton)
    assert page.formula.lines["persona_id"].text() == "None yet: add the first one"
    qtbot.mouseClick(page.formula.lines["persona_id"], Qt.MouseButton.LeftButton)
    assert tab.form.sections.current() == "personas"
    roles = personas(tab)
    qtbot.mouseClick(roles.form.no_persona.button, Qt.MouseButton.LeftButton)
    assert bare.count("persona") == 1 and roles.form.filled.isVisible()
    for section, place in (("types", "no_type"), ("behaviours", "no_behaviour")):
        tab.show_section(section)
        other = cast(TypesPage | BehavioursPage, tab.page(section))
        qtbot.mouseClick(getattr(other.form, place).button, Qt.MouseButton.LeftButton)
    assert bare.count("customer_type") == bare.count("buying_behaviour") == 1
    tab.show_section("coverage")
    assert cast(CoveragePage, tab.page("coverage")).combinations.model_of_places.rowCount() == 1


@pytest.mark.parametrize(
    ("table", "section", "more"),
    [
        ("persona", "personas", set()),
        ("customer_type", "types", set()),
        ("buying_behaviour", "behaviours", set()),
        ("target_group", "groups", {"agreed_state"}),
        ("pain", "personas", {"persona_id"}),
        ("persona_trait", "personas", {"persona_id"}),
        ("market_variable", "groups", {"target_group_id"}),
    ],
)
def test_every_column_has_its_editor(qtbot: QtBot, moorline: Live, table: str, section: str, more: set[str]) -> None:
    """All columns of the records of this room; only an owner, and what the desk keeps itself, is no field."""
    tab = shown(qtbot, moorline)
    row_id = moorline.project.ids(table)[0]
    tab.show_row(row_id)
    assert tab.form.sections.current() == section
    bound = {
        field.column
        for field in tab.page(section).findChildren(Field)
        if field.row_id == row_id and field.isVisibleTo(tab)
    }
    assert set(rooms.record(table).columns()) - {"id", "position"} - more == bound


@pytest.mark.parametrize("table", ["target_group", "persona", "pain", "customer_type", "buying_behaviour"])
def test_a_bare_prefix_opens_the_list(qtbot: QtBot, moorline: Live, table: str) -> None:
    """And a row with a field puts the cursor there."""
    tab = shown(qtbot, moorline)
    tab.show_section("coverage")
    tab.show_row(moorline.project.schema.prefixes[table] + "_")
    assert tab.form.sections.current() != "coverage"
    fields = {"target_group": "win_rate", "persona": "goals", "pain": "severity", "customer_type": "trigger"}
    field = fields.get(table, "budget")
    row_id = moorline.project.ids(table)[-1]
    tab.show_row(row_id, field)
    focused = QApplication.focusWidget()
    assert focused is not None and focused.parent().property("column") == field
    assert cast(Field, focused.parent()).row_id == row_id
