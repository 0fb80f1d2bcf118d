"""The answer for one feature: its rules against enumeration, and the panel that shows it beside the score table."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pmm_desk.scorecard.answer import answer, least_points
from pmm_desk.scorecard.facts import Names, facts
from pmm_desk.scorecard.page import ScorecardPage
from pmm_desk.scorecard.reason import Reason
from pmm_desk.scorecard.rules import judge, judge_all, scale
from pmm_desk.scorecard.tab import Tab
from pmm_desk.widgets.live import Live
from tests import moorline
from tests.opened import by_code, show
from tests.plain_rows import Rows, identity, row


@st.composite
def cards(draw: Any) -> tuple[Any, Any]:
    """A small random scorecard and one scored feature on it."""
    count = draw(st.integers(1, 3))
    criteria = [
        row(
            "criterion",
            f"c{at}",
            weight=draw(st.integers(1, 9)),
            highest=draw(st.integers(2, 4)),
            direction=draw(st.sampled_from(("higher", "lower"))),
        )
        for at in range(count)
    ]
    limits = sorted(draw(st.lists(st.integers(1, 100), min_size=2, max_size=2, unique=True)), reverse=True)
    known = scale(criteria, [row("tier", f"t{at}", lower_limit=limit) for at, limit in enumerate([*limits, 0])])
    scores = {each["id"]: draw(st.integers(1, each["highest"])) for each in criteria}
    return judge(row("feature", "f"), scores, None, known), known


@settings(max_examples=150)
@given(cards())
def test_reaches_and_fewest_points_agree_with_enumeration(drawn: tuple[Any, Any]) -> None:
    """Each possible score gives what judging it gives; no smaller number of points lifts the tier."""
    result, known = drawn
    found = answer(result, known)
    for reach in found.reaches:
        for step in reach.steps:
            other = judge(row("feature", "f"), {**result.scores, reach.criterion: step.score}, None, known)
            assert (other.score, other.by_score) == (step.total, step.tier)
        assert reach.low <= result.score <= reach.high and len(reach.steps) == known.steps[reach.criterion] + 1
    fewest = dict(least_points(result, known))
    best: int | None = None
    for scores in product(*(range(1, steps + 2) for steps in known.steps.values())):
        points = known.points(dict(zip(known.steps, scores, strict=True)))
        tier = known.tier(points)
        moved = sum(abs(now - (result.scores[each] or 0)) for each, now in zip(known.steps, scores, strict=True))
        if tier is not None and tier < result.by_score and (best is None or moved < best):
            best = moved
    assert (sum(fewest.values()) or None) == best


def told(feature: str, reader: Rows | None = None) -> Reason:
    """The facts about one feature of the sample, things called by their ids."""
    reader = reader or moorline.project()
    known = scale(reader.rows("criterion"), reader.rows("tier"))
    results = judge_all(*(reader.rows(table) for table in ("feature", "score", "readiness")), known)
    result = next(each for each in results if each.feature_id == identity("feature", feature))
    names = Names(lambda place: f"Tier {place + 1}", str, str, str)
    return facts(answer(result, known), known, names, None, None)


def test_why_a_tier_is_what_it_is() -> None:
    """F02 lies 2.5 below a concept; one point on any criterion would raise it; training is the open check."""
    said = told("F02")
    assert (said.above, said.next_tier, said.lacking) == (Fraction("17.5"), "Tier 1", Fraction("2.5"))
    assert len(said.raised_by) == 6 and said.all_raise and said.failed == ("trained",)
    assert (told("F01").next_tier, told("F01").lacking) == ("", None)


def test_a_tier_that_nobody_has_given_a_limit_is_not_the_next_one() -> None:
    """No score reaches it, so no points lead to it."""
    reader = moorline.project()
    reader.set(reader.rows("tier")[0]["id"], lower_limit=None)
    said = told("F02", reader)
    assert (said.above, said.next_tier, said.lacking, said.fewest) == (Fraction("17.5"), "", None, ())


def test_without_a_score_nothing_is_told_of_a_limit() -> None:
    """What is missing is told instead."""
    reader = moorline.project()
    reader.set(identity("score", "F01C2"), score=None)
    said = told("F01", reader)
    assert (said.points, said.above, said.missing) == (None, None, (identity("criterion", "C2"),))


def opened(qtbot: QtBot, live: Live, code: str) -> tuple[Tab, ScorecardPage]:
    """The tab with the answers of a feature."""
    tab = Tab(live)
    show(qtbot, tab)
    page = tab.page("scores")
    assert isinstance(page, ScorecardPage)
    page.show_feature(by_code(live, "feature", code))
    qtbot.mouseClick(page.form.why_more, Qt.MouseButton.LeftButton)
    return tab, page


def test_the_panel_says_why_and_shows_how_firm(qtbot: QtBot, moorline: Live) -> None:
    _, page = opened(qtbot, moorline, "F04")
    panel = page.answers
    assert panel.isVisible() and panel.title.text().startswith("Carrier mini-program")
    assert panel.why.text().startswith("57.5 points: 2.5 above the limit of Tier 2 · Solution (55), 17.5 below Tier 1")
    assert "15% today, the tier stays at 10% to below 50%" in panel.why.text()
    assert "Tier 2 · Solution is full in Q3 2026: 2 of 2." in panel.why.text()
    assert "−1 on New revenue, Expansion and retention, Reach or Differentiation → Tier 3" in panel.turns.text()
    assert panel.holds.text().startswith("97.")
    told = panel.reach.accessibleDescription()
    assert "New revenue: 45 to 70 points with scores from 1 to 5; now 3; Tier 3 · Scenario at 2" in told
    assert "Reach: 15% today; the tier stays at 10% to below 50%" in panel.room.accessibleDescription()
    criterion = by_code(moorline, "criterion", "C1")
    now = next(place for place, score, _ in panel.reach.dots(criterion) if score == 3)
    assert abs(now.x() - panel.reach.across(0.575)) < 1
    _, part, mark = panel.room.track(by_code(moorline, "criterion", "C3"))
    assert part.left() < mark < part.right()


def test_keys_walk_the_pictures_and_lead_to_the_score(qtbot: QtBot, moorline: Live) -> None:
    tab, page = opened(qtbot, moorline, "F04")
    panel = page.answers
    panel.reach.setFocus()
    second = panel.reach.lines[1]
    qtbot.keyClick(panel.reach, Qt.Key.Key_Down)
    assert panel.reach.chosen == second and panel.told.text() == second.told
    qtbot.keyClick(panel.reach, Qt.Key.Key_Return)
    assert page.model.criterion_id(page.view.currentIndex()) == second.criterion
    assert page.view.hasFocus()
    qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert panel.isHidden() and not page.form.why_more.isChecked() and page.form.why.text()
    tab.explain()
    assert panel.isVisible()


def test_the_table_keeps_its_room(qtbot: QtBot, moorline: Live) -> None:
    """The answers and the panel of a place stand side by side where there is room; else the one asked for stays."""
    tab, page = opened(qtbot, moorline, "F04")
    for width, beside in ((1200, False), (2000, True)):
        tab.resize(width, 800)
        qtbot.waitUntil(lambda width=width: page.width() > width - 200)  # type: ignore[misc]
        page.form.why_more.setChecked(True)
        page.show_details()
        assert page.form.score_scroll.isVisible() and page.answers.isVisible() is beside
        page.show_answers()
        assert page.answers.isVisible() and page.form.score_scroll.isVisible() is beside


def test_the_panel_follows_every_change(qtbot: QtBot, moorline: Live) -> None:
    """A weight, a score, a check, another feature: what is shown is what the board says."""
    _, page = opened(qtbot, moorline, "F02")
    panel = page.answers
    assert "One point more on any criterion would lift it." in panel.why.text()
    moorline.attempt("Heavier", lambda change: change.set(by_code(moorline, "criterion", "C6"), weight=500))
    assert panel.answer is not None and panel.answer.result.by_score == 2
    moorline.undo()
    page.show_feature(by_code(moorline, "feature", "F07"))
    assert "It is on hold because it is not stable." in panel.why.text() and "Hold" in panel.tier.text()
    page.show_feature(by_code(moorline, "feature", "F05"))
    assert "Tier 2 · Solution was refused (PMM, 15 Jun): Reach 3" in panel.why.text()
    feature = by_code(moorline, "feature", "F05")
    scores = [row["id"] for row in moorline.rows("score", feature_id=feature)]
    moorline.attempt("None", lambda change: [change.set(row_id, score=None) for row_id in scores])
    assert not panel.reach.isVisible() and "are missing" in panel.why.text()


def test_a_score_that_the_comparison_contradicts_leads_to_its_row(qtbot: QtBot, moorline: Live) -> None:
    feature, row_id = by_code(moorline, "feature", "F04"), by_code(moorline, "comparison_row", "K02")
    criterion = by_code(moorline, "criterion", "C4")
    score = moorline.rows("score", feature_id=feature, criterion_id=criterion)[0]["id"]

    def work(change: Any) -> None:
        change.set(row_id, feature_id=feature)
        change.set(score, score=5)

    moorline.attempt("Link", work)
    _, page = opened(qtbot, moorline, "F04")
    link = page.answers.findChild(QPushButton, f"against_{row_id}")
    assert link is not None and "GateTong" in link.text()
    led: list[str] = []
    moorline.go.connect(lambda asked, column: led.append(asked))
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert led == [row_id]
    asked: list[tuple[str, str]] = []
    moorline.preview_requested.connect(lambda kind, about: asked.append((kind, about)))
    qtbot.mouseClick(page.answers.brief, Qt.MouseButton.LeftButton)
    assert asked == [("tier_decision", feature)]


def test_shares_of_weight_are_told_to_one_decimal(moorline: Live) -> None:
    found = scale([row("criterion", "a", weight=1), row("criterion", "b", weight=2)], [row("tier", "t", lower_limit=0)])
    scores = {each["id"]: 3 for each in found.criteria}
    rooms = answer(judge(row("feature", "f"), scores, None, found), found).rooms
    assert [room.share for room in rooms] == [Fraction(100, 3), Fraction(200, 3)]
