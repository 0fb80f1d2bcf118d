"""The audience tab with real keys and clicks on a real project."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.audience import findings as finders
from pmm_desk.audience.behaviours import BehavioursPage
from pmm_desk.audience.coverage import CoveragePage
from pmm_desk.audience.customer_types import TypesPage
from pmm_desk.audience.groups import GroupsPage
from pmm_desk.audience.personas import PersonasPage, initials
from pmm_desk.audience.rules import coverage, rank
from pmm_desk.audience.tab import Tab
from pmm_desk.audience.wording import chip, sentence
from pmm_desk.audience.words import amount
from pmm_desk.product.rules import as_of
from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.fields import Field
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import theme
from pmm_desk.widgets.uses import UsesDialog
from tests.moorline import AS_OF
from tests.opened import dressed, empty, sample


@pytest.fixture
def moorline(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """The sample project."""
    dressed(qapp)
    with sample(tmp_path) as live:
        yield live


@pytest.fixture
def bare(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """An empty project."""
    dressed(qapp)
    with empty(tmp_path) as live:
        yield live


def shown(qtbot: QtBot, live: Live) -> Tab:
    """The tab in a window of the usual size; it follows where the project leads."""
    tab = Tab(live)
    qtbot.addWidget(tab)
    # qtbot keeps no reference of its own, and a page alone does not keep its tab.
    vars(qtbot).setdefault("kept", []).append(tab)
    live.go.connect(tab.show_row)
    tab.resize(1244, 780)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def groups(tab: Tab) -> GroupsPage:
    """The page of target groups."""
    tab.show_section("groups")
    return cast(GroupsPage, tab.page("groups"))


def personas(tab: Tab) -> PersonasPage:
    """The page of roles."""
    tab.show_section("personas")
    return cast(PersonasPage, tab.page("personas"))


def by_code(live: Live, table: str, code: str) -> str:
    """The id of a row with this code."""
    return next(str(row["id"]) for row in live.rows(table) if row["code"] == code)


def line_of(field: QWidget) -> QLineEdit:
    """The line one types into."""
    found = field.findChild(QLineEdit)
    assert found is not None
    return found


def retype(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Replace what stands in a field by typing."""
    line = line_of(field)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def numbers(page: GroupsPage) -> list[str]:
    """What the four big numbers say."""
    form = page.form
    places = (form.accounts_number, form.responders_number, form.deals_number, form.revenue_number)
    return [place.findChildren(QLabel)[0].text() for place in places]


def pick(qtbot: QtBot, page: GroupsPage, column: str, row_id: str) -> None:
    """Choose a row in one of the formula's cards with the keyboard."""
    box = page.formula.links[column].findChild(QComboBox)
    assert box is not None
    wanted = box.findData(row_id)
    assert wanted >= 0
    box.setFocus()
    box.showPopup()
    view = box.view()
    view.setCurrentIndex(box.model().index(wanted, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)


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


def test_the_committee_names_the_roles_of_one_type(qtbot: QtBot, moorline: Live) -> None:
    """The groups of the type T1 address two roles; the more influential one stands first."""
    page = groups(shown(qtbot, moorline))
    page.show_row(by_code(moorline, "target_group", "G3"))
    wanted = [by_code(moorline, "persona", code) for code in ("R1", "R3")]
    assert page.committee.rows.ids == wanted
    page.committee.choose(wanted[1])
    page.committee.setFocus()
    qtbot.keyClick(page.committee, Qt.Key.Key_Delete)
    assert moorline.count("persona") == 3


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
    """The list of uses opens instead, and a choice in it leads to the group."""
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
    assert groups(tab).binder.row_id in {by_code(moorline, "target_group", code) for code in ("G2", "G5")}


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


def noticed(live: Live) -> list[Finding]:
    """What the room's finders see now, put in place as the desk does."""
    found = finders.find(live.project, as_of(live.project.rows("project"), AS_OF))
    by_row: dict[str, list[Finding]] = {}
    for finding in found:
        for row_id in finding.rows or ("",):
            by_row.setdefault(row_id, []).append(finding)
    live.set_findings(by_row, {"audience": found})
    return found


def test_coverage_leads_to_each_place(qtbot: QtBot, moorline: Live) -> None:
    """Each line is a sentence; Enter on one opens the row it is about."""
    tab = shown(qtbot, moorline)
    found = noticed(moorline)
    tab.show_section("coverage")
    page = cast(CoveragePage, tab.page("coverage"))
    model = page.noticed.model_of_findings
    sentences = [model.index(line, 0).data() for line in range(model.rowCount())]
    assert len(sentences) == len(found)
    assert "31 of 36 combinations of role, type and behaviour are not used." in sentences
    assert page.form.combinations_hint.text() == "31 of 36 not used"
    line = next(at for at, finding in enumerate(model.findings) if finding.code == "group_without_buyer")
    page.noticed.setCurrentIndex(model.index(line, 0))
    page.noticed.setFocus()
    qtbot.keyClick(page.noticed, Qt.Key.Key_Return)
    assert tab.form.sections.current() == "groups"
    assert groups(tab).binder.row_id == model.findings[line].rows[0]


def test_a_free_combination_begins_its_group(qtbot: QtBot, moorline: Live) -> None:
    """A click on a free place adds the group of these three; a click on a used one opens it."""
    tab = shown(qtbot, moorline)
    tab.show_section("coverage")
    table = cast(CoveragePage, tab.page("coverage")).combinations
    model = table.model_of_places
    places = [model.index(line, column) for line in range(9) for column in range(2, 6)]
    free = next(index for index in places if model.group_at(index) is None)
    three = model.triple_at(free)
    assert three is not None and sum(model.group_at(index) is None for index in places) == 31
    place = table.visualRect(free).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert moorline.count("target_group") == 6
    made = moorline.row(groups(tab).binder.row_id or "")
    assert made is not None
    assert (made["persona_id"], made["customer_type_id"], made["buying_behaviour_id"]) == three
    tab.show_section("coverage")
    again = model.index(free.row(), free.column())
    table.setCurrentIndex(again)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert moorline.count("target_group") == 6 and tab.form.sections.current() == "groups"


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
        ("target_group", "groups", set()),
        ("pain", "personas", {"persona_id"}),
    ],
)
def test_every_column_has_its_editor(
    qtbot: QtBot, moorline: Live, table: str, section: str, more: set[str]
) -> None:
    """All columns of the records of this room; only the owner of a pain is no field."""
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


def test_every_finding_has_its_words(moorline: Live) -> None:
    """A sentence and a chip for each code, with nothing left to fill in."""
    group, role, kind = (moorline.project.ids(table)[0] for table in ("target_group", "persona", "customer_type"))
    values = {
        "missing": ("response_rate", "win_rate"), "type": kind, "share": "150", "groups": (group, group),
        "class": "loyal", "unused": 31, "possible": 36, "used": 5, "age": 400, "limit": 365, "date": "2027-01-01",
    }  # fmt: skip
    codes = {
        "group_without_figure": (group,), "shares_over_100": (group, group), "influencer_cycle": (group, group),
        "group_twice": (group,), "group_without_buyer": (group,), "class_without_group": (),
        "unused_combinations": (), "group_without_team": (group,), "group_not_agreed": (group,),
        "group_without_source": (group,), "persona_incomplete": (role,), "persona_stale": (role,),
        "persona_in_future": (role,), "persona_without_group": (role,),
    }  # fmt: skip
    for code, rows in codes.items():
        finding = Finding(code, Severity.IDEA, rows, values)
        for words in (sentence(finding, moorline), chip(finding, moorline)):
            assert words and code not in words and "{" not in words


def test_figures_in_the_way_of_the_language(qtbot: QtBot, moorline: Live) -> None:
    """Marks between thousands; in Chinese ten thousands; a dash where nothing is known."""
    assert [amount(value) for value in (633_600, 0, None)] == ["633,600", "0", "—"]
    assert [amount(value, "zh-Hans") for value in (810_000, 2_253_840, 1_200)] == ["81 万", "225.4 万", "1,200"]
    assert amount(123_456_789, "zh-Hant") == "1.2 億"
    assert amount(19.25, decimals=1) == "19.2" and amount(6.6, decimals=1) == "6.6"
    page = groups(shown(qtbot, moorline))
    look = theme()
    look.set_language("zh-Hans")
    try:
        assert page.form.total.text().endswith("225.4 万") and numbers(page)[3] == "81 万"
    finally:
        look.set_language("en")


def test_figures_kept_are_figures_reckoned_anew(moorline: Live) -> None:
    """After any edit, undo and redo, the kept order, total and counts are those of the rules over all rows."""
    tab = Tab(moorline)
    kept, dice = tab.reckoning, random.Random(4)
    ids = moorline.project.ids("target_group")
    kinds = moorline.project.ids("customer_type")

    def edit(change: Any) -> None:
        column, value = dice.choice(
            [("response_rate", dice.choice([None, 2.5, 7.0])), ("yearly_value", dice.choice([None, 0.0, 9e4])),
             ("influencer_of_id", dice.choice([None, ids[0]])), ("buys_star", dice.randint(0, 1)),
             ("share_of_accounts", dice.choice([None, 50.0])), ("customer_type_id", dice.choice(kinds))]
        )  # fmt: skip
        change.set(dice.choice(ids[1:]), **{column: value})
        if dice.random() < 0.2:
            change.set(dice.choice(kinds), accounts=dice.choice([None, 100, 5000]))
        if dice.random() < 0.2:
            change.move(dice.choice(ids), None)

    steps = (lambda: moorline.attempt("Edit", edit), moorline.undo, moorline.redo)
    refused: list[object] = []
    moorline.failed.connect(refused.append)
    for _ in range(150):
        dice.choices(steps, (6, 2, 1))[0]()
        groups, types = moorline.project.rows("target_group"), moorline.project.rows("customer_type")
        ranking = rank(groups, types)
        assert kept.by_revenue(kept.groups) == [found.group_id for found in ranking.groups]
        assert (kept.total, kept.up_to, kept.partial) == (ranking.total, ranking.up_to, len(ranking.partial))
        covered = coverage(moorline.rows("persona"), types, moorline.rows("buying_behaviour"), groups)
        assert (kept.possible(), kept.used()) == (covered.possible, covered.used)
        assert tuple(kept.empty_classes()) == covered.empty_classes
    assert len(refused) < 60
    tab.deleteLater()


def test_initials() -> None:
    """Two letters of a Latin name, the last character of a Chinese one."""
    assert [initials(name) for name in ("Lin Wei", "Wei", "Anna Maria Berg", "林薇", "")] == [
        "LW", "W", "AB", "薇", "",
    ]  # fmt: skip
