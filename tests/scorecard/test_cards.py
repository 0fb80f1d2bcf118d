"""Several scorecards in one project: choosing, adding, copying, deleting; no choice erases a score."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QMessageBox, QPushButton

from pmm_desk.scorecard.card_chooser import CardDialog
from pmm_desk.scorecard.criteria import CriteriaPage
from pmm_desk.scorecard.tab import Tab
from pmm_desk.scorecard.tiers import TiersPage
from pmm_desk.widgets.live import Live


def opened(live: Live, qtbot: Any) -> Tab:
    """The tab, shown."""
    tab = Tab(live)
    qtbot.addWidget(tab)
    tab.resize(1280, 720)
    tab.show()
    return tab


def yes(tab: Tab) -> str:
    """Answer the question that is asked with yes; its words."""
    box = tab.findChild(QMessageBox, "question")
    assert box is not None
    words = box.text()
    next(each for each in box.buttons() if box.buttonRole(each) == QMessageBox.ButtonRole.AcceptRole).click()
    return words


def test_choosing_another_one_erases_nothing(moorline: Live, qtbot: Any) -> None:
    """A new RICE scorecard is current and empty; back on the first one everything stands as it was."""
    tab = opened(moorline, qtbot)
    before = {feature: (result.score, result.final) for feature, result in tab.board.results.items()}
    first = str(tab.board.scorecard["id"]) if tab.board.scorecard else ""
    count = moorline.count("score")
    tab.chooser.add("rice")
    assert [row["code"] for row in tab.board.criteria] == ["R", "I", "C", "E"]
    assert all(result.score is None for result in tab.board.results.values())
    assert moorline.count("scorecard", current=1) == 1
    tab.chooser.make_current(first)
    assert {feature: (result.score, result.final) for feature, result in tab.board.results.items()} == before
    assert moorline.count("score") == count


def test_a_copy_has_the_scores_and_a_preset_stays(moorline: Live, qtbot: Any) -> None:
    """The copy scores the same; what is changed in it changes neither the first one nor what is shipped."""
    tab = opened(moorline, qtbot)
    before = {feature: result.score for feature, result in tab.board.results.items()}
    first = str(tab.board.scorecard["id"]) if tab.board.scorecard else ""
    tab.chooser.duplicate(first)
    assert {feature: result.score for feature, result in tab.board.results.items()} == before
    with moorline.change("Weigh anew") as change:
        change.set(tab.board.criteria[0]["id"], weight=90.0)
    assert {feature: result.score for feature, result in tab.board.results.items()} != before
    tab.chooser.make_current(first)
    assert {feature: result.score for feature, result in tab.board.results.items()} == before


def test_the_name_of_a_copy_is_written_in_the_language_of_the_window(moorline: Live, qtbot: Any) -> None:
    """The main language keeps the name that it had, and what the window shows is the copy's own name."""
    moorline.set_language("zh-Hans")
    tab = opened(moorline, qtbot)
    first = str(tab.board.scorecard["id"]) if tab.board.scorecard else ""
    tab.chooser.duplicate(first)
    copy = str(tab.board.scorecard["id"]) if tab.board.scorecard else ""
    names = [
        moorline.project.row(row_id, language=language) for row_id in (first, copy) for language in ("en", "zh-Hans")
    ]
    main, shown, main_of_copy, shown_of_copy = [row["name"] for row in names if row]
    assert main_of_copy == main and shown_of_copy == f"{shown} (copy)"


def test_deleting_says_what_is_lost(moorline: Live, qtbot: Any) -> None:
    """Asked first, with the number of scores; undo brings all back."""
    tab = opened(moorline, qtbot)
    first = str(tab.board.scorecard["id"]) if tab.board.scorecard else ""
    tab.chooser.duplicate(first)
    copy = str(tab.board.scorecard["id"]) if tab.board.scorecard else ""
    count = moorline.count("score")
    tab.chooser.delete(copy)
    assert moorline.count("scorecard") == 2
    words = yes(tab)
    opinions = moorline.count("opinion")
    assert str(count // 2 + opinions) in words
    assert (moorline.count("scorecard"), moorline.count("score")) == (1, count // 2)
    moorline.undo()
    assert (moorline.count("scorecard"), moorline.count("score")) == (2, count)


def test_the_menu_and_the_dialog(moorline: Live, qtbot: Any) -> None:
    """The menu names every scorecard and what can be made; the dialog keeps what is written."""
    tab = opened(moorline, qtbot)
    tab.chooser.add("worksheet")
    words = [action.text() for action in tab.chooser.fill().actions()]
    assert {"Launch tiers", "Announcement worksheet"} <= set(words)
    tab.chooser.describe(str(tab.board.scorecard["id"]) if tab.board.scorecard else "")
    dialog = tab.findChild(CardDialog)
    assert dialog is not None
    dialog.name.edited.emit("Our worksheet")
    assert "Our worksheet" in tab.chooser.text()


def test_a_criterion_that_was_used_is_asked_about(moorline: Live, qtbot: Any) -> None:
    """How many scores go; undo brings all back; one without scores goes at once."""
    tab = opened(moorline, qtbot)
    tab.show_section("criteria")
    page = tab.page("criteria")
    assert isinstance(page, CriteriaPage)
    scores, criteria = moorline.count("score"), moorline.count("criterion")
    page.form.delete_criterion.click()
    assert moorline.count("criterion") == criteria
    gone = 10 + moorline.count("opinion", criterion_id=page.list.row_id)
    assert str(gone) in yes(tab)
    assert (moorline.count("criterion"), moorline.count("score")) == (criteria - 1, scores - 10)
    moorline.undo()
    assert (moorline.count("criterion"), moorline.count("score")) == (criteria, scores)


def test_rubrics_for_every_score(moorline: Live, qtbot: Any) -> None:
    """Exactly the scores from the lowest to the highest have a field; a formula shows no weight."""
    tab = opened(moorline, qtbot)
    tab.chooser.add("worksheet")
    tab.show_section("criteria")
    page = tab.page("criteria")
    assert isinstance(page, CriteriaPage)
    shown = [number for number in range(11) if not getattr(page.form, f"rubric_{number}").isHidden()]
    assert shown == [0, 1, 2, 3]
    assert page.form.weight.isHidden() and not page.form.part.isHidden()
    page.form.lowest.edited.emit(3)
    assert (moorline.project.row(page.list.row_id) or {})["lowest"] == 0
    assert page.form.lowest.has_problem


def test_one_click_takes_a_shipped_value_back(moorline: Live, qtbot: Any) -> None:
    """A changed limit is told beside the shipped one; a limit in the wrong order is told at the field."""
    tab = opened(moorline, qtbot)
    tab.chooser.add("tiers")
    tab.show_section("tiers")
    page = tab.page("tiers")
    assert isinstance(page, TiersPage)
    second = str(tab.board.tiers[1]["id"])
    page.show_row(second)
    assert page.shipped.isHidden() and page.limit_problem.isHidden()
    page.form.lower_limit.edited.emit(80.0)
    assert not page.shipped.isHidden() and not page.limit_problem.isHidden()
    back = page.shipped.findChild(QPushButton, "take_back_lower_limit")
    assert back is not None
    back.click()
    assert (moorline.project.row(second) or {})["lower_limit"] == 55
    assert page.shipped.isHidden() and page.limit_problem.isHidden()
