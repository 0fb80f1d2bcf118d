"""The buying committee as a table and as a map, and the market variables, with real keys and clicks."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk.audience.groups import GroupsPage
from pmm_desk.audience.influence import Person, arrange, share_of
from pmm_desk.widgets.boxes import Box
from pmm_desk.widgets.live import Live
from tests.audience.window import by_code, groups, line_of, noticed, pick, retype, shown


def chosen(qtbot: QtBot, live: Live, code: str) -> GroupsPage:
    """The page of groups with one of them chosen and its map open."""
    page = groups(shown(qtbot, live))
    page.show_row(by_code(live, "target_group", code))
    page.form.committee_map_button.setChecked(True)
    QApplication.processEvents()
    return page


def codes(live: Live, page: GroupsPage) -> list[str]:
    """Who stands in the committee's table."""
    rows = [live.row(member) or {} for member in page.committee.table.rows.ids]
    return [str((live.row(row["persona_id"]) or {})["code"]) for row in rows]


def test_a_committee_is_written_where_it_stands(qtbot: QtBot, moorline: Live) -> None:
    """Add from the list of roles, type a message, move, delete; each step undoable."""
    with moorline.change("Say nothing to any role") as change:
        for message in moorline.rows("message", kind="role"):
            change.remove(message["id"])
    page = chosen(qtbot, moorline, "G4")
    table, form = page.committee.table, page.form
    assert codes(moorline, page) == ["R1", "R3"] and not form.committee_chip.isVisibleTo(page)
    menu = form.committee_add.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Zhou Kai · Logistics Director"]
    menu.actions()[0].trigger()
    assert codes(moorline, page) == ["R1", "R3", "R2"] and form.committee_chip.isVisibleTo(page)
    added = table.current_id() or ""
    column = [each.name for each in table.rows.columns].index("message")
    assert table.currentIndex().column() == column
    qtbot.keyClick(table, Qt.Key.Key_Return)
    line = table.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "One bill")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (moorline.row(added) or {})["message"] == "One bill")
    assert not form.committee_chip.isVisibleTo(page)
    table.choose(added)
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert codes(moorline, page) == ["R1", "R2", "R3"]
    table.choose(added)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert codes(moorline, page) == ["R1", "R3"]
    moorline.undo()
    assert codes(moorline, page) == ["R1", "R2", "R3"]
    assert "group_without_buyer" not in {finding.code for finding in noticed(moorline)}


def test_what_a_member_leaves_open_is_as_its_role(qtbot: QtBot, moorline: Live) -> None:
    """The part and influence of the portrait show until the member has its own."""
    page = chosen(qtbot, moorline, "G1")
    table = page.committee.table
    model = table.rows
    names = [each.name for each in model.columns]
    part = model.index(1, names.index("decision_role"))
    assert part.data() == "Economic buyer" and page.committee.members[1].influence == 5
    assert model.setData(part, "signer")
    assert model.setData(model.index(1, names.index("influence")), 2)
    assert part.data() == "Signer" and page.committee.members[1].influence == 2
    assert not model.setData(model.index(1, names.index("influence")), 6)


def test_a_group_begins_with_its_own_role(qtbot: QtBot, moorline: Live) -> None:
    """As its first member; without members the role is shown, and one click begins the committee."""
    page = groups(shown(qtbot, moorline))
    page.begin()
    for column, table, code in (
        ("persona_id", "persona", "R3"), ("customer_type_id", "customer_type", "T3"),
        ("buying_behaviour_id", "buying_behaviour", "B1"),
    ):  # fmt: skip
        pick(qtbot, page, column, by_code(moorline, table, code))
    assert moorline.count("target_group") == 6 and codes(moorline, page) == ["R3"]
    form, table = page.form, page.committee.table
    assert not form.committee_implied.isVisibleTo(page)
    table.choose(table.rows.ids[0])
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert form.committee_implied.isVisibleTo(page) and not table.isVisibleTo(page)
    assert form.implied_role.text() == "Sun Yue · IT Applications Lead" and form.implied_part.text() == "Gatekeeper"
    qtbot.mouseClick(form.implied_begin, Qt.MouseButton.LeftButton)
    assert codes(moorline, page) == ["R3"] and table.isVisibleTo(page)


def place(page: GroupsPage, member: str) -> QPoint:
    """Where somebody stands on the map."""
    spot = next(spot for spot in page.committee.map.spots() if spot.key == member)
    return QPoint(round(spot.x), round(spot.y))


def test_a_member_is_dragged_on_the_map(qtbot: QtBot, moorline: Live) -> None:
    """One step of undo for a drag, one for several arrow keys; Tab goes to the next member."""
    page = chosen(qtbot, moorline, "G1")
    chart = page.committee.map
    first, second, _ = page.committee.table.rows.ids
    before = place(page, first)
    goal = before + QPoint(60, 40)
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=before)
    for at in (before + QPoint(30, 10), goal):
        qtbot.mouseMove(chart, at)
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=goal)
    assert (place(page, first) - goal).manhattanLength() <= 2
    moorline.undo()
    assert place(page, first) == before
    chart.setFocus()
    chart.chosen = first
    qtbot.keyClick(chart, Qt.Key.Key_Tab)
    assert chart.chosen == second and chart.hasFocus()
    row = moorline.row(second) or {}
    for _ in range(3):
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    moved = moorline.row(second) or {}
    assert abs(moved["x"] - (row["x"] - 0.06)) < 0.001 and abs(moved["y"] - row["y"]) < 0.001
    moorline.undo()
    assert (moorline.row(second) or {})["x"] == row["x"]


SHARE = st.one_of(st.none(), st.floats(0, 1))
PEOPLE = st.lists(st.tuples(SHARE, SHARE, st.one_of(st.none(), st.integers(1, 5)), st.floats(10, 170)), max_size=12)


@given(PEOPLE, st.floats(240, 1200), st.floats(160, 400))
def test_names_never_collide(people: list[tuple[Any, ...]], width: float, height: float) -> None:
    """Neither with each other nor with a circle; all on the page; a place on it comes back as the same share."""
    persons = [Person(str(at), *each, 30.0) for at, each in enumerate(people)]
    spots = arrange(persons, width, height)
    assert [spot.key for spot in spots] == [person.key for person in persons]
    names = [spot.name for spot in spots if spot.name is not None]
    page = Box(0.0, 0.0, width, height)
    for at, name in enumerate(names):
        assert name.within(page)
        assert not any(name.meets(other) for other in names[at + 1 :])
        assert not any(name.meets(spot.square) for spot in spots)
    for person, spot in zip(persons, spots, strict=True):
        assert spot.square.within(page)
        if person.x is not None:
            assert abs(share_of(spot.x, spot.radius, width) - person.x) < 1e-6
    if len(people) == 1:
        assert len(names) == 1


def test_market_variables_are_cards(qtbot: QtBot, moorline: Live) -> None:
    """Add one of a kind, write it, move it, delete it; one without a conclusion is told."""
    page = chosen(qtbot, moorline, "G5")
    market, form = page.market, page.form
    assert len(market.cards) == 1 and not form.market_chip.isVisibleTo(page)
    assert form.market_hint.text() == "→ Opportunity: Call when the lease is signed"
    actions = {action.text(): action for action in form.market_add.menu().actions()}
    actions["Regulation"].trigger()
    assert len(market.cards) == 2
    added = next(row for row in moorline.rows("market_variable") if row["kind"] == "regulation" and not row["effect"])
    card = market.cards[added["id"]]
    text = card.form.what_changes.findChild(QPlainTextEdit)
    assert text is not None
    qtbot.keyClicks(text, "A new rule")
    assert (moorline.row(added["id"]) or {})["what_changes"] == "A new rule"
    assert form.market_chip.isVisibleTo(page)
    found = next(f for f in noticed(moorline) if f.rows == (added["id"],))
    assert found.code == "variable_without_conclusion"
    assert card.up.isEnabled() and not card.down.isEnabled()
    card.up.trigger()
    assert form.market_grid.indexOf(card) == 0 or card.down.isEnabled()
    card.copy.trigger()
    assert len(market.cards) == 3
    card.delete.trigger()
    assert added["id"] not in market.cards and moorline.row(added["id"]) is None
    moorline.undo()
    assert added["id"] in market.cards


def test_coverage_leads_to_the_member_and_the_variable(qtbot: QtBot, moorline: Live) -> None:
    """The row a finding is about is chosen in its group."""
    tab = shown(qtbot, moorline)
    page = groups(tab)
    by_finding = {finding.code: finding for finding in noticed(moorline)}
    member = by_finding["member_without_message"].rows[0]
    tab.show_section("coverage")
    moorline.go.emit(member, "")
    assert page.binder.row_id == by_code(moorline, "target_group", "G1")
    assert page.committee.table.current_id() == member
    variable = by_finding["variable_without_conclusion"].rows[0]
    moorline.go.emit(variable, "")
    focused = QApplication.focusWidget()
    assert focused is not None and focused.parent() is page.market.cards[variable].form.conclusion
    assert {"shared_accounts", "role_only_influencer", "group_without_buyer"} <= set(by_finding)


def test_an_agreement_is_old_once_the_group_changed(qtbot: QtBot, moorline: Live) -> None:
    """The day keeps what was agreed; a figure or a member changed since is told, undone it is not; a note is none."""
    page = chosen(qtbot, moorline, "G2")
    group = by_code(moorline, "target_group", "G2")

    def outdated() -> bool:
        return any(finding.code == "agreement_outdated" for finding in noticed(moorline))

    retype(qtbot, page.form.agreed_on, "2026-06-01")
    qtbot.keyClick(line_of(page.form.agreed_on), Qt.Key.Key_Return)
    assert (moorline.row(group) or {})["agreed_on"] == "2026-06-01" and not outdated()
    retype(qtbot, page.form.win_rate, "26")
    assert outdated()
    moorline.undo()
    assert not outdated()
    member = page.committee.table.rows.ids[0]
    for values, old in (({"x": 0.9}, False), ({"influence": 1}, True)):
        with moorline.change("Edit") as change:
            change.set(member, **values)
        assert outdated() is old
    retype(qtbot, page.form.agreed_on, "2026-06-02")
    qtbot.keyClick(line_of(page.form.agreed_on), Qt.Key.Key_Return)
    assert (moorline.row(group) or {})["agreed_on"] == "2026-06-02" and not outdated()
    with moorline.change("Edit") as change:
        change.set(group, note="Only a note")
    assert not outdated()
