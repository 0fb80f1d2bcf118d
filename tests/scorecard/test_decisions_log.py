"""Decided tiers: kept with the scorecard as it was, replayed whatever changes, compared with today, calibrated."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel, QPushButton

from pmm_desk.project.error import StillUsed
from pmm_desk.scorecard.decide_dialog import DecideDialog
from pmm_desk.scorecard.deciding import forget
from pmm_desk.scorecard.findings import find
from pmm_desk.scorecard.log_page import LogPage
from pmm_desk.scorecard.rules import judge, scale
from pmm_desk.scorecard.snapshot import calibration, card_content, feature_content, figure_of, latest, replay
from pmm_desk.scorecard.tab import Tab
from pmm_desk.widgets.live import Live
from tests.plain_rows import row


def opened(live: Live, qtbot: Any) -> tuple[Tab, LogPage]:
    """The tab on its log."""
    tab = Tab(live)
    qtbot.addWidget(tab)
    tab.resize(1280, 720)
    tab.show()
    tab.show_section("log")
    page = tab.page("log")
    assert isinstance(page, LogPage)
    return tab, page


def decided(tab: Tab, page: LogPage, feature: str = "", by: str = "Lin Tao") -> DecideDialog:
    """Decide through the dialog."""
    tab.decide(feature)
    dialog = page.findChild(DecideDialog)
    assert dialog is not None
    dialog.by.setText(by)
    dialog.why.setPlainText("The plan of the third quarter")
    dialog.go.click()
    return dialog


def clean(live: Live) -> None:
    """No decisions but those of the test."""
    with live.change("Clean") as change:
        for each in live.project.rows("decision"):
            change.remove(each["id"])


def test_all_features_at_once_are_one_change(moorline: Live, qtbot: Any) -> None:
    """Each with its tier; the scorecard is kept once; one undo takes all back."""
    clean(moorline)
    tab, page = opened(moorline, qtbot)
    before = moorline.count("decision")
    decided(tab, page)
    rows = moorline.project.rows("decision")
    assert len(rows) == before + 10
    assert len({each["decided_card_id"] for each in rows}) == 1
    names = {tab.board.features[each["feature_id"]]["code"]: each["tier"] for each in rows}
    assert (names["F01"], names["F03"], names["F05"], names["F07"]) == ("Concept", "Scenario", "Scenario", "")
    moorline.undo()
    assert moorline.count("decision") == before


def test_a_decision_needs_a_name(moorline: Live, qtbot: Any) -> None:
    """Said in the dialog, nothing is written."""
    tab, page = opened(moorline, qtbot)
    before = moorline.count("decision")
    dialog = decided(tab, page, by=" ")
    assert not dialog.problem.isHidden()
    assert moorline.count("decision") == before
    dialog.reject()


def test_whatever_changes_the_replay_stays(moorline: Live, qtbot: Any) -> None:
    """Weights, limits, scores, a criterion gone: the decision replays as it was, and what is new is told."""
    clean(moorline)
    tab, page = opened(moorline, qtbot)
    feature = next(each["id"] for each in tab.board.features.values() if each["code"] == "F04")
    decided(tab, page, feature)
    criteria, tiers = tab.board.criteria, tab.board.tiers
    with moorline.change("Much") as change:
        change.set(criteria[0]["id"], weight=80.0)
        change.set(tiers[1]["id"], lower_limit=70.0)
        change.set(tab.board.score_id(feature, criteria[2]["id"]) or "", score=1)
        change.remove(criteria[5]["id"])
    each = page.replays()[0]
    assert each.same and each.result.score == Fraction("57.5") and each.computed == "Solution"
    words = [label.text() for label in page.then.findChildren(QLabel)]
    assert "57.5" in words and "Weight of New revenue" in words and "Score on Reach" in words
    assert "Limit of Solution" in words and "Competitive window, no criterion any more" in words
    codes = [found.code for found in find(moorline.project, tab.board.as_of) if found.rows[-1] == feature]
    assert "decision_differs" in codes


def test_an_accepted_override_is_older_than_the_scores(moorline: Live, qtbot: Any) -> None:
    """Accepted beside Solution; when the scorecard computes something else, the reason is asked for again."""
    clean(moorline)
    tab, page = opened(moorline, qtbot)
    feature = next(each["id"] for each in tab.board.features.values() if each["code"] == "F04")
    with moorline.change("Accept") as change:
        change.add(
            "tier_override", feature_id=feature, tier_id=tab.board.tiers[0]["id"], answer="accepted",
            reason="The carriers wait", decided_by="PMM", decided_on="2026-06-22",
        )  # fmt: skip
    decided(tab, page, feature)
    kept = moorline.project.rows("decision")[-1]
    assert (kept["tier"], kept["computed"]) == ("Concept", "Solution")

    def codes() -> list[str]:
        return [found.code for found in find(moorline.project, tab.board.as_of) if found.rows[-1] == feature]

    assert "override_older" not in codes() and "decision_differs" not in codes()
    with moorline.change("Stricter") as change:
        change.set(tab.board.tiers[1]["id"], lower_limit=60.0)
    assert "override_older" in codes() and "decision_differs" not in codes()


def test_a_decided_feature_is_not_deleted_unsaid(moorline: Live, qtbot: Any) -> None:
    """Its decisions forbid it; without them it goes."""
    clean(moorline)
    tab, page = opened(moorline, qtbot)
    feature = next(each["id"] for each in tab.board.features.values() if each["code"] == "F10")
    decided(tab, page, feature)
    uses = [use.table for use in moorline.project.uses(feature)]
    assert "decision" in uses
    try:
        with moorline.change("Delete") as change:
            change.remove(feature)
    except StillUsed as error:
        assert any(use.table == "decision" for use in error.uses)
    else:
        raise AssertionError("it went")


def test_the_copy_of_the_scorecard_goes_with_its_last_decision(moorline: Live, qtbot: Any) -> None:
    """In the same step, and comes back with it; as long as another decision rests on it, it stays."""
    for each in moorline.project.rows("decision"):
        with moorline.change("Clean") as change:
            forget(change, moorline.project, each["id"])
    assert moorline.count("decided_card") == 0
    tab, page = opened(moorline, qtbot)
    features = [each["id"] for each in tab.board.features.values() if each["code"] in ("F04", "F10")]
    for feature in features:
        decided(tab, page, feature)
    (kept,) = moorline.project.rows("decided_card")
    page.delete_button.click()
    assert (moorline.count("decision"), moorline.project.rows("decided_card")) == (1, [kept])
    page.delete_button.click()
    assert (moorline.count("decision"), moorline.count("decided_card")) == (0, 0)
    moorline.undo()
    assert (moorline.count("decision"), moorline.project.rows("decided_card")) == (1, [kept])
    assert [each.same for each in page.replays()] == [True]
    moorline.redo()
    assert (moorline.count("decision"), moorline.count("decided_card")) == (0, 0)


def test_the_launch_is_written_and_calibrated(moorline: Live, qtbot: Any) -> None:
    """Too few launches say so; with five the table counts them."""
    clean(moorline)
    tab, page = opened(moorline, qtbot)
    decided(tab, page)
    rows = [each for each in moorline.project.rows("decision") if each["tier"]]
    page.show_row(rows[0]["id"])
    page.outcome.edited.emit("above")  # type: ignore[attr-defined]
    assert "4 more" in page.calibration.words.text()
    with moorline.change("Outcomes") as change:
        for number, each in enumerate(rows[1:5]):
            change.set(each["id"], outcome="expected" if number else "below", fitting="" if number else "Notice")
    page.follow(False)
    assert "3 of 5" in page.calibration.words.text()


def decision(number: int, tier: str, outcome: str, fitting: str, score: int) -> Any:
    """A decision on a scorecard of two tiers and one criterion."""
    criteria, tiers = (
        [row("criterion", "a", name="A", weight=1)],
        [
            row("tier", "up", name="Up", lower_limit=50),
            row("tier", "low", name="Low"),
        ],
    )
    card = row("decided_card", "c", content=card_content(row("scorecard", "s"), criteria, tiers))
    found = judge(row("feature", f"f{number}"), {"cri_a": score}, None, scale(criteria, tiers))
    computed = "" if found.final is None else str(tiers[found.final]["name"])
    made = row("decision", f"d{number}", feature_id=f"fea_{number}", decided_card_id=card["id"], tier=tier,
               computed=computed, figure=figure_of(found), outcome=outcome, fitting=fitting,
               content=feature_content({"cri_a": score}, None))  # fmt: skip
    return replay(made, card)


def test_calibration_counts() -> None:
    """Open launches do not count; what fitted says whether a surprise was up or down."""
    launches = [
        decision(1, "Up", "expected", "", 4),
        decision(2, "Up", "below", "Low", 5),
        decision(3, "Low", "above", "Up", 2),
        decision(4, "Low", "above", "", 1),
        decision(5, "Low", "expected", "", 1),
        decision(6, "Low", "open", "Up", 1),
    ]
    found = calibration(launches)
    assert (found.launches, found.hits, found.higher, found.lower) == (5, 2, 2, 1)
    assert found.pairs == {("Up", "Up"): 1, ("Up", "Low"): 1, ("Low", "Up"): 1, ("Low", "Low"): 1}
    assert found.leanings[0].above == Fraction(1, 8) and found.leanings[0].below == 1
    assert found.enough and not calibration(launches[:3]).enough


def test_a_copy_by_other_hands_breaks_nothing() -> None:
    """What is no JSON, or lacks its parts, is no replay."""
    made = row("decision", "d", feature_id="fea_1", decided_card_id="dcc_c", content="{}")
    for content in ("", "[1]", '{"criteria": [], "tiers": []}', "null"):
        assert replay(made, row("decided_card", "c", content=content)) is None


@settings(max_examples=60)
@given(data=st.data())
def test_every_replay_is_what_was_reckoned(data: st.DataObject) -> None:
    """Random scorecards: the copy gives exactly the score and tier of the moment."""
    count = data.draw(st.integers(1, 4))
    criteria = [
        row(
            "criterion",
            f"c{at}",
            weight=data.draw(st.integers(1, 50)),
            direction=data.draw(st.sampled_from(["higher", "lower"])),
        )
        for at in range(count)
    ]
    limits = sorted(data.draw(st.lists(st.integers(1, 99), min_size=1, max_size=3, unique=True)), reverse=True)
    tiers = [
        *(row("tier", f"t{at}", name=f"T{at}", lower_limit=limit) for at, limit in enumerate(limits)),
        row("tier", "z", name="Z"),
    ]
    scores: dict[str, int | None] = {each["id"]: data.draw(st.integers(1, 5)) for each in criteria}
    found = judge(row("feature", "f"), scores, None, scale(criteria, tiers))
    computed = "" if found.final is None else str(tiers[found.final]["name"])
    card = row("decided_card", "c", content=card_content(row("scorecard", "s"), criteria, tiers))
    made = row("decision", "d", feature_id="fea_f", decided_card_id=card["id"], computed=computed,
               figure=figure_of(found), content=feature_content(scores, None))  # fmt: skip
    then = replay(made, card)
    assert then is not None and then.same and then.result.points == found.points


def test_the_latest_decision_counts() -> None:
    """By its day; of one day the later in order."""
    rows = [
        row("decision", f"d{at}", feature_id="fea_f", decided_card_id="dcc_c", decided_on=day)
        for at, day in enumerate(["2026-06-10", "2026-06-12", "2026-06-12", "2026-06-01"])
    ]
    assert latest(rows)["fea_f"]["id"] == "dcs_d2"


def test_the_dialog_ends_with_its_one_primary_button(qtbot: Any, moorline: Live) -> None:
    tab, page = opened(moorline, qtbot)
    tab.decide("")
    dialog = page.findChild(DecideDialog)
    assert dialog is not None
    assert dialog.go.property("role") == "primary" and dialog.go.isDefault()
    qtbot.waitUntil(lambda: dialog.go.width() > 0 and dialog.isVisible())
    assert dialog.go.geometry().right() == max(each.geometry().right() for each in dialog.findChildren(QPushButton))
    dialog.reject()
