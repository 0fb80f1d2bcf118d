"""The risks of the highest tiers: no pain behind them, demand of few, too few cases (F2, F15)."""

from __future__ import annotations

from typing import Any

import pytest

from pmm_desk.scorecard.findings import find
from pmm_desk.scorecard.wording import chip, sentence
from pmm_desk.widgets.live import Live
from tests.moorline import AS_OF
from tests.opened import by_code

CODES = ("feature_without_pain", "demand_of_few", "too_few_cases")


def risks(live: Live) -> dict[str, set[str]]:
    """Code of a risk → the codes of the features it is about."""
    found: dict[str, set[str]] = {code: set() for code in CODES}
    for each in find(live.project, AS_OF):
        if each.code in found:
            assert sentence(each, live) and "{" not in sentence(each, live) and chip(each, live)
            found[each.code].add(str((live.row(each.rows[0]) or {})["code"]))
    return found


def test_a_high_feature_needs_a_pain_behind_it(moorline: Live) -> None:
    """A message that rests on one of its rows and answers a pain will do; so will the pains of its brief."""
    told = risks(moorline)["feature_without_pain"]
    assert "F04" in told and "F01" not in told and told <= {"F02", "F03", "F04"}
    feature = by_code(moorline, "feature", "F04")
    row_id, pain = by_code(moorline, "comparison_row", "K12"), moorline.rows("pain")[0]["id"]
    made: list[str] = []

    def work(change: Any) -> None:
        change.set(row_id, feature_id=feature)
        made.append(change.add("message", wording="Drivers install nothing"))
        change.add("message_row", message_id=made[0], comparison_row_id=row_id)

    moorline.attempt("Link", work)
    assert "F04" in risks(moorline)["feature_without_pain"], "the message answers no pain yet"
    moorline.attempt("Answer", lambda change: change.add("message_pain", message_id=made[0], pain_id=pain))
    assert "F04" not in risks(moorline)["feature_without_pain"]
    moorline.undo()
    moorline.attempt("Brief", lambda change: change.add("brief", feature_id=feature, pains="Forty trucks at the gate"))
    assert "F04" not in risks(moorline)["feature_without_pain"]


@pytest.mark.parametrize(("deals", "told"), [(0, False), (1, True), (2, True), (3, False)])
def test_demand_of_one_or_two_deals_is_told(moorline: Live, deals: int, told: bool) -> None:
    feature, row_id = by_code(moorline, "feature", "F04"), by_code(moorline, "comparison_row", "K02")
    known = [row["id"] for row in moorline.rows("deal")]

    def work(change: Any) -> None:
        change.set(row_id, feature_id=feature)
        for row in moorline.rows("deal_row", comparison_row_id=row_id):
            change.remove(row["id"])
        for deal in known[:deals]:
            change.add("deal_row", deal_id=deal, comparison_row_id=row_id)

    moorline.attempt("Deals", work)
    assert ("F04" in risks(moorline)["demand_of_few"]) is told


def test_too_few_cases_count_once_a_feature_is_in_use(moorline: Live) -> None:
    assert risks(moorline)["too_few_cases"] == {"F03"}
    moorline.attempt("Back", lambda change: change.set(by_code(moorline, "feature", "F03"), stage="building"))
    assert risks(moorline)["too_few_cases"] == set()
