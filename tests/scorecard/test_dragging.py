"""Weights and limits dragged, typed and moved by keys: tried in memory, written once, taken back."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from pmm_desk.scorecard.page import ScorecardPage
from pmm_desk.scorecard.tab import Tab
from pmm_desk.scorecard.weight_line import WeightLine
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.motion import set_motion
from tests.opened import by_code, show

USUAL = {"C1": 25, "C2": 20, "C3": 15, "C4": 20, "C5": 10, "C6": 10}


def shown(qtbot: QtBot, live: Live) -> ScorecardPage:
    """The first page of the tab, in a window of the usual size."""
    tab = Tab(live)
    show(qtbot, tab)
    page = tab.page("scores")
    assert isinstance(page, ScorecardPage)
    return page


def line_of(page: ScorecardPage, live: Live, code: str) -> WeightLine:
    """The weight of a criterion."""
    return page.weights.line(by_code(live, "criterion", code))


def weights(live: Live) -> dict[str, float]:
    """The weights as they are written."""
    return {row["code"]: row["weight"] for row in live.rows("criterion")}


def changes(live: Live) -> int:
    """How many steps there are to undo."""
    return len(live.project.history())


def test_a_drag_is_tried_and_then_written_once(qtbot: QtBot, moorline: Live) -> None:
    """Nothing is written while the slider is held; one step holds all weights; undo brings all of them back."""
    page = shown(qtbot, moorline)
    line, before = line_of(page, moorline, "C1"), changes(moorline)
    line.slider.setSliderDown(True)
    for value in (30, 35, 40):
        line.slider.setSliderPosition(value)
    assert weights(moorline) == USUAL
    assert line_of(page, moorline, "C2").field.text() == "16"
    assert page._board.results[by_code(moorline, "feature", "F07")].score == 35
    line.slider.setSliderDown(False)
    assert weights(moorline) == {"C1": 40, "C2": 16, "C3": 12, "C4": 16, "C5": 8, "C6": 8}
    assert changes(moorline) == before + 1 and not page._board.trying
    moorline.undo()
    assert weights(moorline) == USUAL
    assert line.slider.value() == 25 and line.field.text() == "25"


def test_escape_takes_a_drag_back(qtbot: QtBot, moorline: Live) -> None:
    """Weights, order and tiers are as before; nothing is written."""
    page = shown(qtbot, moorline)
    line, before, order = line_of(page, moorline, "C1"), changes(moorline), list(page.model.ids)
    line.slider.setFocus()
    line.slider.setSliderDown(True)
    line.slider.setSliderPosition(80)
    assert page.model.ids != order
    qtbot.keyClick(line.slider, Qt.Key.Key_Escape)
    assert page.model.ids == order and changes(moorline) == before
    assert line.slider.value() == 25
    assert page._board.results[by_code(moorline, "feature", "F02")].score == Fraction("72.5")


def test_keys_move_a_weight_and_the_last_of_them_writes(qtbot: QtBot, moorline: Live) -> None:
    """Three presses are one step."""
    page = shown(qtbot, moorline)
    line, before = line_of(page, moorline, "C1"), changes(moorline)
    line.slider.setFocus()
    for _ in range(5):
        qtbot.keyClick(line.slider, Qt.Key.Key_Right)
    assert weights(moorline) == USUAL and line.field.text() == "30"
    qtbot.keyClick(line.slider, Qt.Key.Key_Return)
    assert weights(moorline)["C1"] == 30 and sum(weights(moorline).values()) == 100
    assert changes(moorline) == before + 1


def test_a_typed_weight_follows_the_same_rule(qtbot: QtBot, moorline: Live) -> None:
    """Half-typed figures are only tried: 4 before 40 spoils no proportion; words are refused at the field."""
    page = shown(qtbot, moorline)
    line, before = line_of(page, moorline, "C1"), changes(moorline)
    line.field.setFocus()
    line.field.selectAll()
    qtbot.keyClicks(line.field, "40")
    assert weights(moorline) == USUAL
    qtbot.keyClick(line.field, Qt.Key.Key_Return)
    assert weights(moorline) == {"C1": 40, "C2": 16, "C3": 12, "C4": 16, "C5": 8, "C6": 8}
    assert changes(moorline) == before + 1
    line.field.selectAll()
    qtbot.keyClicks(line.field, "many")
    assert line.field.property("problem") and "0 to 100" in line.field.toolTip()
    qtbot.keyClick(line.field, Qt.Key.Key_Return)
    assert line.field.text() == "40" and not line.field.property("problem")
    line.field.selectAll()
    qtbot.keyClicks(line.field, "33.3")
    qtbot.keyClick(line.field, Qt.Key.Key_Escape)
    assert line.field.text() == "40" and changes(moorline) == before + 1


def test_a_locked_weight_stays(qtbot: QtBot, moorline: Live) -> None:
    """The lock is kept in the file; the others share what it leaves; the last free one cannot move."""
    page = shown(qtbot, moorline)
    lock = line_of(page, moorline, "C2").lock
    lock.setFocus()
    qtbot.keyClick(lock, Qt.Key.Key_Space)
    assert (moorline.row(by_code(moorline, "criterion", "C2")) or {})["locked"] == 1
    assert not line_of(page, moorline, "C2").slider.isEnabled()
    line = line_of(page, moorline, "C1")
    line.slider.setSliderDown(True)
    line.slider.setSliderPosition(47)
    line.slider.setSliderDown(False)
    assert weights(moorline) == {"C1": 47, "C2": 20, "C3": 9, "C4": 12, "C5": 6, "C6": 6}
    for code in ("C3", "C4", "C5", "C6"):
        line_of(page, moorline, code).lock.click()
    assert not line.slider.isEnabled() and "No other weight is free" in line.slider.toolTip()
    moorline.undo()
    assert line.slider.isEnabled()


def test_a_line_says_what_changes_tier(qtbot: QtBot, moorline: Live) -> None:
    """Nothing at first; then the features by name, with their new tiers."""
    page = shown(qtbot, moorline)
    line = line_of(page, moorline, "C4")
    line.slider.setSliderDown(True)
    line.slider.setSliderPosition(25)
    assert (page.drag_show.line.moved, page.drag_show.line.effect) == ("Differentiation +5%:", "no tier changes")
    line.slider.setSliderPosition(100)
    assert page.drag_show.line.moved == "Differentiation +80%:"
    assert (
        page.drag_show.line.effect.startswith("Smart re-plan for late trucks → Tier 1")
        or "→ Tier" in page.drag_show.line.effect
    )
    assert page.drag_show.line.effect.endswith("more") and page.drag_show.line.toolTip().count("→") > 2
    line.slider.setSliderDown(False)


def test_rows_glide_and_the_chosen_one_stays_chosen(qtbot: QtBot, moorline: Live) -> None:
    """The selection and the focus stay on the feature; without motion nothing glides."""
    page = shown(qtbot, moorline)
    feature = by_code(moorline, "feature", "F04")
    page.show_feature(feature)
    page.view.setFocus()
    line = line_of(page, moorline, "C3")
    set_motion(True)
    place = page.model.find(feature).row()
    line.slider.setSliderDown(True)
    line.slider.setSliderPosition(70)
    assert page.model.find(feature).row() != place
    assert page.model.feature_id(page.view.currentIndex()) == feature
    assert [page.model.feature_id(index) for index in page.view.selectedIndexes()] == [feature]
    assert page.view.gliding
    qtbot.waitUntil(lambda: not page.view.gliding, timeout=3000)
    set_motion(False)
    line.slider.setSliderPosition(20)
    assert not page.view.gliding and page.model.find(feature).row() == place
    set_motion(None)
    line.slider.setSliderDown(False)


def test_figures_that_take_long_come_when_the_drag_rests(qtbot: QtBot, moorline: Live) -> None:
    """Until then the share of weightings stands as it was."""
    page = shown(qtbot, moorline)
    feature = by_code(moorline, "feature", "F07")
    index = page.model.find(feature, page.model.holds_column)
    before = page._board.holds(feature)
    line = line_of(page, moorline, "C1")
    line.slider.setSliderDown(True)
    line.slider.setSliderPosition(28)
    assert page._board.holds(feature) == before and not page._board.settled
    assert page.model.cell(index.row(), index.column())[0] in ("stale", "text")
    qtbot.waitUntil(lambda: page._board.settled, timeout=3000)
    assert page._board.holds(feature) != before
    line.slider.setSliderDown(False)


def test_an_edge_is_moved_by_keys(qtbot: QtBot, moorline: Live) -> None:
    """Down chooses the next limit, Left lowers it; Enter writes once, Escape takes back; neighbours are not passed."""
    page = shown(qtbot, moorline)
    band, before = page.tiers.band, changes(moorline)
    band.setFocus()
    for _ in range(4):
        qtbot.keyClick(band, Qt.Key.Key_Left)
    assert page._board.results[by_code(moorline, "feature", "F02")].final == 0
    assert page.drag_show.line.moved == "Tier 1 · Concept from 71:"
    assert page.drag_show.line.effect == "Smart re-plan for late trucks → Tier 1"
    qtbot.keyClick(band, Qt.Key.Key_Escape)
    assert changes(moorline) == before
    for _ in range(40):
        qtbot.keyClick(band, Qt.Key.Key_Left)
    qtbot.keyClick(band, Qt.Key.Key_Return)
    assert [row["lower_limit"] for row in moorline.rows("tier")][:2] == [56, 55]
    assert changes(moorline) == before + 1
    qtbot.keyClick(band, Qt.Key.Key_Down)
    assert "Tier 2" in band.accessibleDescription()


def test_limits_in_the_wrong_order_are_told(qtbot: QtBot, moorline: Live) -> None:
    """A tier that begins above the higher one is never reached: said at the band, no edge is lost silently."""
    page = shown(qtbot, moorline)
    assert page.form.tiers_problem.isHidden()
    solution = moorline.rows("tier")[1]["id"]
    with moorline.change("Turn") as change:
        change.set(solution, lower_limit=80)
    assert page.form.tiers_problem.isVisible()
    assert "Tier 2 · Solution" in page.form.tiers_problem.text()
    moorline.undo()
    assert page.form.tiers_problem.isHidden()


def test_weights_of_nothing_and_of_another_sum(qtbot: QtBot, moorline: Live) -> None:
    """All 0: told, and one drag begins anew; a sum of 130 is counted as shares, and a button brings it to 100."""
    page = shown(qtbot, moorline)
    ids = [row["id"] for row in moorline.rows("criterion")]
    with moorline.change("Nothing") as change:
        for each in ids:
            change.set(each, weight=0)
    assert page.form.weights_hint.text() == "All weights are 0: nothing has a score."
    assert all(result.score is None for result in page._board.results.values())
    line = line_of(page, moorline, "C1")
    line.slider.setSliderDown(True)
    line.slider.setSliderPosition(50)
    line.slider.setSliderDown(False)
    assert weights(moorline) == {"C1": 50, "C2": 10, "C3": 10, "C4": 10, "C5": 10, "C6": 10}
    with moorline.change("More") as change:
        change.set(ids[0], weight=80)
    assert page.form.bring.isVisible() and "130" in page.form.weights_hint.text()
    page.form.bring.click()
    assert weights(moorline) == {"C1": 61.5, "C2": 7.7, "C3": 7.7, "C4": 7.7, "C5": 7.7, "C6": 7.7}
    assert page._board.total_weight() == 100 and page.form.bring.isHidden()


def test_a_change_from_elsewhere_ends_a_drag(qtbot: QtBot, moorline: Live) -> None:
    """What is tried when another window writes is gone, and not written over it."""
    page = shown(qtbot, moorline)
    line = line_of(page, moorline, "C1")
    line.slider.setSliderDown(True)
    line.slider.setSliderPosition(60)
    criterion = by_code(moorline, "criterion", "C1")
    with moorline.change("Elsewhere") as change:
        change.remove(criterion)
    assert not page.dragging.moved and not page._board.trying
    assert [row["code"] for row in page._board.criteria] == ["C2", "C3", "C4", "C5", "C6"]
    moorline.undo()
    assert weights(moorline) == USUAL


def test_a_click_on_the_slider_goes_there(qtbot: QtBot, moorline: Live) -> None:
    """And is one step."""
    page = shown(qtbot, moorline)
    slider, before = line_of(page, moorline, "C5").slider, changes(moorline)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, slider.height() // 2))
    assert abs(weights(moorline)["C5"] - 50) <= 2
    assert changes(moorline) == before + 1


def test_figures_have_no_weights_to_move(qtbot: QtBot, moorline: Live) -> None:
    """Where scores are multiplied and divided there are no shares: the card of weights goes away and comes back."""
    page = shown(qtbot, moorline)
    with moorline.change("Figures") as change:
        change.set(moorline.rows("scorecard")[0]["id"], method="figures")
    assert page.form.weights_card.isHidden()
    moorline.undo()
    assert not page.form.weights_card.isHidden()
