"""Scenarios: kept, changed, compared with today, taken over; today is touched by nothing but taking over."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel, QLineEdit

from pmm_desk.scorecard.rules import judge_all, scale
from pmm_desk.scorecard.scenarios import Scenario, as_it_is, compare, read_scenario
from pmm_desk.scorecard.scenarios_page import ScenariosPage
from pmm_desk.scorecard.tab import Tab
from pmm_desk.widgets.live import Live
from tests.plain_rows import row


def opened(live: Live, qtbot: Any) -> tuple[Tab, ScenariosPage]:
    """The tab on its scenarios."""
    tab = Tab(live)
    qtbot.addWidget(tab)
    tab.resize(1280, 720)
    tab.show()
    tab.compare_scenarios()
    page = tab.page("scenarios")
    assert isinstance(page, ScenariosPage)
    return tab, page


def named(page: ScenariosPage, name: str) -> int:
    """The column of the comparison with this scenario."""
    heads = [page.table.horizontalHeaderItem(at) for at in range(page.table.columnCount())]
    return next(at for at, head in enumerate(heads) if head is not None and head.text() == name)


def words(page: ScenariosPage, line: int, column: int) -> str:
    """What stands in a place of the comparison."""
    item = page.table.item(line, column)
    return "" if item is None else item.text()


def test_kept_changed_and_taken_over(moorline: Live, qtbot: Any) -> None:
    """A scenario begins as today; its values change it alone; taking over is one step that undo takes back."""
    tab, page = opened(moorline, qtbot)
    before = {each: result.score for each, result in tab.board.results.items()}
    tab.keep_scenario()
    assert not page.take_over.isEnabled()
    solution = str(tab.board.tiers[1]["id"])
    page._fields[solution].edited.emit(60.0)
    assert page.take_over.isEnabled()
    assert {each: result.score for each, result in tab.board.results.items()} == before
    line = next(at for at in range(page.table.rowCount()) if "Carrier" in words(page, at, 0))
    assert "Solution" in words(page, line, 1)
    assert "↓ Scenario" in words(page, line, named(page, "Scenario 3"))
    page.take_over.click()
    assert (moorline.project.row(solution) or {})["lower_limit"] == 60
    assert not page.take_over.isEnabled()
    moorline.undo()
    assert (moorline.project.row(solution) or {})["lower_limit"] == 55


def test_typing_a_value_is_one_step(moorline: Live, qtbot: Any) -> None:
    """Undo takes the whole number back, in the field too, where the cursor still stands in it."""
    tab, page = opened(moorline, qtbot)
    field = page._fields[str(tab.board.tiers[1]["id"])]
    line = field.findChild(QLineEdit)
    assert line is not None
    before = field.value()
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "61.5")
    assert (
        read_scenario((moorline.row(page.list.row_id) or {})["content"]).limits[str(tab.board.tiers[1]["id"])] == 61.5
    )
    moorline.undo()
    assert (field.value(), line.text()) == (before, f"{before:g}")


def test_each_scenario_shows_its_own_values(moorline: Live, qtbot: Any) -> None:
    """What could not be taken for one is not left standing for the next; names follow the criteria."""
    tab, page = opened(moorline, qtbot)
    first, second = page.rows.rows.ids[:2]
    page.rows.choose(first)
    criterion = str(tab.board.criteria[0]["id"])
    field = page._fields[criterion]
    line = field.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "much")
    qtbot.waitUntil(lambda: field.has_problem)
    page.rows.choose(second)
    kept = read_scenario((moorline.row(second) or {})["content"]).weights[criterion]
    assert (field.has_problem, field.value(), line.text()) == (False, kept, f"{kept:g}")
    with moorline.change("Rename") as change:
        change.set(criterion, name="Turnover")
    label = page.findChild(QLabel, f"name_{criterion}")
    assert label is not None and label.text() == "Turnover"


def test_what_is_tried_can_be_kept(moorline: Live, qtbot: Any) -> None:
    """While a weight is dragged, what is tried becomes the scenario."""
    tab, page = opened(moorline, qtbot)
    first = str(tab.board.criteria[0]["id"])
    tab.board.try_out({first: Fraction(70)})
    tab.keep_scenario()
    row_of_it = moorline.project.row(page.list.row_id) or {}
    assert read_scenario(row_of_it["content"]).weights[first] == 70


def test_beside_today_and_two_others(moorline: Live, qtbot: Any) -> None:
    """At most three scenarios stand beside today, the chosen one among them."""
    _, page = opened(moorline, qtbot)
    for _ in range(4):
        page.add()
    assert page.table.columnCount() == 5
    assert page.table.rowCount() == 10


@pytest.mark.parametrize(
    "text", ["", "x", "[]", '{"weights": 3}', '{"weights": {"a": NaN, "b": "1", "c": -1, "d": true}}']
)
def test_a_scenario_by_other_hands(text: str) -> None:
    """What is no number in range is passed over."""
    assert read_scenario(text) == Scenario({}, {})


@settings(max_examples=60)
@given(data=st.data())
def test_comparison_is_reckoning_with_its_values(data: st.DataObject) -> None:
    """Each column is what the rules give with those weights and limits; today's column moves nothing."""
    weights = st.integers(1, 60)
    criteria = [row("criterion", f"c{at}", weight=data.draw(weights)) for at in range(3)]
    tiers = [
        row("tier", "a", lower_limit=data.draw(st.integers(50, 90))),
        row("tier", "b", lower_limit=30),
        row("tier", "z"),
    ]
    features = [row("feature", f"f{at}", name=f"F{at}") for at in range(4)]
    scores = [
        {"feature_id": feature["id"], "criterion_id": criterion["id"], "score": data.draw(st.integers(1, 5))}
        for feature in features
        for criterion in criteria
    ]
    checks = [row("readiness", f"r{at}", feature_id=each["id"], stable=1, validated=1, cases=1, trained=1)
              for at, each in enumerate(features)]  # fmt: skip
    other = Scenario({"cri_c0": float(data.draw(weights))}, {"tir_a": float(data.draw(st.integers(40, 95)))})
    assert read_scenario(other.text()) == other
    assert as_it_is(criteria, tiers).differs(criteria, tiers) == {}
    today, then = compare([other], criteria, tiers, features, scores, checks)
    assert not any(standing.moved for standing in today.values())
    criteria[0]["weight"], tiers[0]["lower_limit"] = other.weights["cri_c0"], other.limits["tir_a"]
    for rank, result in enumerate(judge_all(features, scores, checks, scale(criteria, tiers)), 1):
        standing = then[result.feature_id]
        assert (standing.rank, standing.final, standing.score) == (rank, result.final, result.score)
        before = today[result.feature_id].final
        assert before is not None and result.final is not None and standing.moved == before - result.final


def test_the_sample_shows_two(moorline: Live, qtbot: Any) -> None:
    """With solutions from 60 the carriers' mini-program becomes a scenario; nothing else changes tier by that."""
    _, page = opened(moorline, qtbot)
    column = named(page, "Stricter solutions")
    moved = [
        at for at in range(page.table.rowCount()) if "↓" in words(page, at, column) or "↑" in words(page, at, column)
    ]
    assert [words(page, at, 0) for at in moved] == ["Carrier mini-program 2.0"]
