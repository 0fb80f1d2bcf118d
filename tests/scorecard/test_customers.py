"""Customers scored by the same engine: groups and accounts, their order beside expected revenue."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmm_desk.scorecard.customers import furthest, places, standings
from pmm_desk.scorecard.customers_page import CustomerBoardPage, CustomersPage
from pmm_desk.scorecard.grid import CHIPS_ROLE, NAME
from pmm_desk.scorecard.tab import Tab
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import theme
from tests.opened import show

FIGURES = st.dictionaries(st.text("abcdef", max_size=3), st.one_of(st.none(), st.integers(-5, 5)), max_size=12)


@given(FIGURES)
def test_a_place_is_one_more_than_those_before(figures: dict[str, int | None]) -> None:
    found = places(figures)
    assert found.keys() == {key for key, figure in figures.items() if figure is not None}
    for key, place in found.items():
        mine = figures[key]
        assert mine is not None
        assert place == 1 + sum(figure > mine for figure in figures.values() if figure is not None)


@given(FIGURES, FIGURES)
def test_the_difference_is_that_of_the_two_places(points: dict[str, int | None], money: dict[str, int | None]) -> None:
    revenues = {key: None if figure is None else Fraction(figure) for key, figure in money.items()}
    found = standings(points, revenues)
    assert found.keys() == points.keys()
    for key, each in found.items():
        known = points[key] is not None and revenues.get(key) is not None
        assert (each.higher is not None) == known
    name = furthest(found)
    apart = [abs(each.higher) for each in found.values() if each.higher is not None]
    assert (name is None) == (not any(apart))
    if name is not None:
        assert abs(found[name].higher or 0) == max(apart)


def opened(qtbot: QtBot, live: Live) -> tuple[Tab, CustomersPage]:
    """The tab with its page of customers in front."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section("customers")
    return tab, cast(CustomersPage, tab.page("customers"))


def test_another_language_names_them_anew(qtbot: QtBot, moorline: Live) -> None:
    """Groups, criteria and the difference, as everywhere."""
    _, page = opened(qtbot, moorline)
    table = cast(CustomerBoardPage, page.page("target_group", "scores"))
    if not page.board("target_group").ready:
        table.form.no_scorecard.button.click()
    moorline.set_language("zh-Hans")
    board = page.board("target_group")
    assert [row["name"] for row in board.features.values()] == [row["name"] for row in moorline.rows("target_group")]
    assert any("\u4e00" <= letter <= "\u9fff" for row in board.features.values() for letter in row["name"])
    shown = [table.model.index(line, NAME).data() for line in range(table.model.rowCount())]
    assert set(shown) & {row["name"] for row in board.features.values()}


def test_groups_are_scored_beside_their_revenue(qtbot: QtBot, moorline: Live) -> None:
    """Begin with the shipped criteria, score by keys, see tier and both places, undo; the features stay as they are."""
    tab, page = opened(qtbot, moorline)
    criteria, before = moorline.count("criterion"), list(tab.board.order())
    table = cast(CustomerBoardPage, page.page("target_group", "scores"))
    assert table.form.places.currentWidget() is table.form.empty
    if moorline.count("scorecard", subject="target_group") == 0:
        table.form.no_scorecard.button.click()
        assert moorline.count("criterion") == criteria + 5
    board = page.board("target_group")
    assert [row["weight"] for row in board.criteria] == [30, 25, 20, 15, 10]
    assert table.form.places.currentWidget() is table.form.filled and len(tab.board.criteria) == 6
    ids = list(board.features)
    for number, group in enumerate(ids):
        for row in board.criteria:
            table.show_feature(group, row["id"])
            qtbot.keyClick(table.view, Qt.Key.Key_1 if row["code"] == "P5" else Qt.Key(Qt.Key.Key_1 + min(number, 4)))
    assert moorline.count("customer_score") == 5 * len(ids) and moorline.count("score") == 60
    points = board.results[ids[4]]
    assert points.score == 100 and board.tier_name(points.final or 0) == "A"
    chips = table.model.find(ids[4], table.model.columnCount() - 1).data(CHIPS_ROLE)
    assert any(words.startswith("by revenue: ") for _, words in chips)
    assert page.form.difference.text().startswith("Furthest apart: ")
    hidden = [at for at in range(table.model.columnCount()) if table.view.isColumnHidden(at)]
    assert hidden == list(range(table.model.check_column, table.model.tier_column))
    assert list(tab.board.order()) == before
    page.show_part("criteria")
    shown = page.page("target_group", "criteria")
    assert len(shown.form.criteria.rows.ids) == 5  # type: ignore[attr-defined]
    tab.show_section("criteria")
    assert len(tab.page("criteria").form.criteria.rows.ids) == 6  # type: ignore[attr-defined]
    row = moorline.rows("customer_score")[-1]
    tab.show_row(row["id"])
    assert tab.form.pages.currentWidget() is page and page.subject == "target_group"
    tab.show_row(board.criteria[0]["id"])
    assert tab.form.pages.currentWidget() is page
    moorline.undo()
    assert moorline.count("customer_score") == 5 * len(ids) - 1


def test_ten_thousand_accounts_stay_usable(qtbot: QtBot, moorline: Live) -> None:
    kinds = [row["id"] for row in moorline.rows("customer_type")]
    with moorline.change("Fill") as change:
        rows = [{"name": f"Account {at}", "customer_type_id": kinds[at % len(kinds)]} for at in range(10_000)]
        change.add_all("account", rows, each=lambda done: None)
    _, page = opened(qtbot, moorline)
    page.form.subject.setCurrentIndex(page.form.subject.findData("account"))
    table = cast(CustomerBoardPage, page.page("account", "scores"))
    table.form.no_scorecard.button.click()
    assert len(table.model.ids) == 10_000
    board = page.board("account")
    chosen = table.model.ids[7000]
    table.show_feature(chosen, board.criteria[0]["id"])
    qtbot.keyClick(table.view, Qt.Key.Key_5)
    assert board.score(chosen, board.criteria[0]["id"]) == 5
    assert moorline.rows("customer_score")[0]["account_id"] == chosen
    assert page.standings("account")[chosen].by_revenue is not None


def test_the_question_below_the_table_has_room_in_every_font(qtbot: QtBot, moorline: Live) -> None:
    """Changed from English to Chinese, where the letters are larger, it does not run into its answer."""
    _, page = opened(qtbot, moorline)
    table = cast(CustomerBoardPage, page.page("target_group", "scores"))
    if moorline.count("scorecard", subject="target_group") == 0:
        table.form.no_scorecard.button.click()
    question, answer = table.form.why_question, table.form.why
    theme().set_language("zh-Hans")
    try:
        qtbot.wait(50)
        needed = question.fontMetrics().horizontalAdvance(question.text())
        assert question.text() and question.width() >= min(needed, int(0.35 * table.form.grid_card.width()))
        assert question.height() >= question.heightForWidth(question.width())
        assert answer.geometry().left() >= question.geometry().right()
    finally:
        theme().set_language("en")
