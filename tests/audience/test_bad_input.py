"""Bad input in the audience room: a plain message at the field, the saved value and the typed one both kept."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from pmm_desk.audience.behaviours import BehavioursPage
from pmm_desk.widgets.live import Live
from tests.audience.window import by_code, groups, line_of, noticed, pick, retype, shown


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("response_rate", "250", "0 to 100"),
        ("win_rate", "-3", "0 to 100"),
        ("share_of_accounts", "100.5", "0 to 100"),
        ("accounts", "-1", "0"),
        ("yearly_value", "-96000", "0"),
        ("influence", "6", "1 to 5"),
        ("yearly_value", "a lot", "number"),
    ],
)
def test_a_figure_out_of_its_range(qtbot: QtBot, moorline: Live, field: str, typed: str, said: str) -> None:
    """Shares over 100 %, negative numbers: told at the field, nothing saved, nothing typed is lost."""
    page = groups(shown(qtbot, moorline))
    first, second = by_code(moorline, "target_group", "G1"), by_code(moorline, "target_group", "G2")
    page.show_row(first)
    before = (moorline.row(first) or {})[field]
    shown_field = getattr(page.form, field)
    retype(qtbot, shown_field, typed)
    qtbot.waitUntil(lambda: shown_field.has_problem)
    assert said in shown_field.problem
    assert (moorline.row(first) or {})[field] == before
    page.show_row(second)
    assert not shown_field.has_problem
    page.show_row(first)
    assert line_of(shown_field).text() == typed
    assert "2,253,840" in page.form.total.text()


def test_groups_that_influence_each_other(qtbot: QtBot, moorline: Live) -> None:
    """G3 influences G1 already: G1 as an influencer of G3 would be a ring. Told, not saved, the rest kept."""
    page = groups(shown(qtbot, moorline))
    ids = {code: by_code(moorline, "target_group", code) for code in ("G1", "G3", "G4")}
    page.show_row(ids["G1"])
    field = page.form.influencer_of_id
    box = cast(QComboBox, field.findChild(QComboBox))

    def choose(code: str) -> None:
        box.setFocus()
        box.setCurrentIndex(box.findData(ids[code]))
        box.activated.emit(box.currentIndex())

    choose("G3")
    assert "ring" in field.problem and "IT gatekeeper" in field.problem
    assert (moorline.row(ids["G1"]) or {})["influencer_of_id"] is None
    choose("G1")
    assert "own influencer" in field.problem
    choose("G4")
    assert not field.has_problem and (moorline.row(ids["G1"]) or {})["influencer_of_id"] == ids["G4"]
    assert not any(finding.code == "influencer_cycle" for finding in noticed(moorline))


def test_accounts_counted_twice_are_told_at_the_figures(qtbot: QtBot, moorline: Live) -> None:
    """Two groups of one type that both count: said under the figures, the total is "up to", until shares are set."""
    page = groups(shown(qtbot, moorline))
    page.show_row(by_code(moorline, "target_group", "G1"))
    assert not page.form.share_words.isVisible()
    with moorline.change("Count") as change:
        change.set(by_code(moorline, "target_group", "G3"), influencer_of_id=None, win_rate=10, yearly_value=100)
    assert page.form.share_words.isVisible() and "200%" in page.form.share_words.text()
    assert page.form.total.text().startswith("Total up to")
    retype(qtbot, page.form.share_of_accounts, "40")
    assert "140%" in page.form.share_words.text()
    with moorline.change("Share") as change:
        change.set(by_code(moorline, "target_group", "G3"), share_of_accounts=60)
    assert not page.form.share_words.isVisible() and not page.form.total.text().startswith("Total up to")


def test_a_span_that_ends_before_it_begins(qtbot: QtBot, moorline: Live) -> None:
    """Told under the fields and in coverage; both numbers stay, since either may be the wrong one."""
    tab = shown(qtbot, moorline)
    row_id = by_code(moorline, "buying_behaviour", "B1")
    tab.show_row(row_id)
    page = cast(BehavioursPage, tab.page("behaviours"))
    assert not page.form.span_words.isVisible()
    retype(qtbot, page.form.people_from, "9")
    assert page.form.span_words.isVisible() and "people" in page.form.span_words.text()
    assert (moorline.row(row_id) or {})["people_from"] == 9
    assert [f.rows for f in noticed(moorline) if f.code == "span_reversed"] == [(row_id,)]
    retype(qtbot, page.form.people_to, "12")
    assert not page.form.span_words.isVisible()


def test_a_formula_twice(qtbot: QtBot, moorline: Live) -> None:
    """A triple that another group has: told beside the formula, the group keeps its own."""
    page = groups(shown(qtbot, moorline))
    third = by_code(moorline, "target_group", "G3")
    page.show_row(third)
    before = moorline.row(third)
    pick(qtbot, page, "persona_id", by_code(moorline, "persona", "R1"))
    assert moorline.row(third) != before and not page.form.twice.isVisible()
    pick(qtbot, page, "buying_behaviour_id", by_code(moorline, "buying_behaviour", "B1"))
    assert "already has these three" in page.form.twice.text()
    assert (moorline.row(third) or {})["buying_behaviour_id"] == by_code(moorline, "buying_behaviour", "B2")


def test_influence_that_goes_round(qtbot: QtBot, moorline: Live) -> None:
    """An arrow that would close a ring is told under the map and not written; the arrows before it stay."""
    page = groups(shown(qtbot, moorline))
    group = by_code(moorline, "target_group", "G2")
    page.show_row(group)
    page.form.committee_map_button.setChecked(True)
    QApplication.processEvents()
    with moorline.change("Clear") as change:
        for link in moorline.rows("influence_link"):
            change.remove(link["id"])
    card = page.committee
    buyer, user, gatekeeper = card.table.rows.ids
    drawing = card.map
    assert not card.map_words.isVisible()

    def middle(member: str) -> QPoint:
        spot = next(spot for spot in drawing.spots() if spot.key == member)
        return QPoint(round(spot.x), round(spot.y))

    def pull(one: str, other: str) -> None:
        spot = next(spot for spot in drawing.spots() if spot.key == one)
        qtbot.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=middle(one))
        qtbot.mousePress(drawing, Qt.MouseButton.LeftButton, pos=drawing._grip(spot).toPoint())
        qtbot.mouseMove(drawing, middle(other))
        qtbot.mouseRelease(drawing, Qt.MouseButton.LeftButton, pos=middle(other))

    pull(user, buyer)
    pull(gatekeeper, user)
    assert [(row["member_id"], row["influenced_id"]) for row in moorline.rows("influence_link")] == [
        (user, buyer),
        (gatekeeper, user),
    ]
    assert "Lin Wei → Zhou Kai" in drawing.accessibleDescription()
    pull(buyer, gatekeeper)
    assert moorline.count("influence_link") == 2
    assert card.map_words.isVisible() and "Zhou Kai → Sun Yue → Lin Wei → Zhou Kai" in card.map_words.text()
    drawing.chosen = user
    qtbot.keyClick(drawing, Qt.Key.Key_I)
    menu = drawing.findChild(QMenu, "influence_menu")
    assert menu is not None
    ticked = {action.text(): action.isChecked() for action in menu.actions() if action.isCheckable()}
    assert ticked == {"Zhou Kai": True, "Sun Yue": False}
    next(action for action in menu.actions() if action.isChecked()).trigger()
    menu.close()
    assert moorline.count("influence_link") == 1 and not card.map_words.isVisible()
    moorline.undo()
    assert moorline.count("influence_link") == 2
    copy: list[str] = []
    role = by_code(moorline, "persona", "R3")
    moorline.attempt("Copy", lambda change: copy.append(change.duplicate(group, persona_id=role)))
    assert moorline.count("influence_link") == 4
    with moorline.change("As a merge may bring it") as change:
        change.add("influence_link", member_id=buyer, influenced_id=gatekeeper)
    rings = [finding for finding in noticed(moorline) if finding.code == "influence_ring"]
    assert [set(finding.rows) for finding in rings] == [{buyer, user, gatekeeper}]
