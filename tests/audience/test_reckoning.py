"""The figures the tab keeps are those of the rules, and written as people write them."""

from __future__ import annotations

import random
from typing import Any

from pytestqt.qtbot import QtBot

from pmm_desk.audience.rules import coverage, rank
from pmm_desk.audience.tab import Tab
from pmm_desk.audience.words import amount
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import theme
from tests.audience.window import groups, numbers, shown


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


def test_figures_in_the_way_of_the_language(qtbot: QtBot, moorline: Live) -> None:
    """Marks between thousands; in Chinese ten thousands; a dash where nothing is known."""
    assert [amount(value) for value in (633_600, 0, None)] == ["633,600", "0", "—"]
    assert [amount(value, "zh-Hans") for value in (810_000, 2_253_840, 1_200)] == ["81万", "225.4万", "1,200"]
    assert amount(123_456_789, "zh-Hant") == "1.2億"
    assert amount(19.25, decimals=1) == "19.2" and amount(6.6, decimals=1) == "6.6"
    page = groups(shown(qtbot, moorline))
    look = theme()
    look.set_language("zh-Hans")
    try:
        assert page.form.total.text().endswith("225.4万") and numbers(page)[3] == "81万"
    finally:
        look.set_language("en")
