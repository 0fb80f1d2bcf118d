"""The scorecard tab with real keys and clicks on a real project."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk.scorecard import findings, wording
from pmm_desk.scorecard.decisions import DecisionsPage
from pmm_desk.scorecard.grid import CHIPS_ROLE, TIER_ROLE
from pmm_desk.scorecard.page import ScorecardPage
from pmm_desk.scorecard.tab import Tab
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.paste_dialog import PasteDialog
from pmm_desk.widgets.spreadsheet import words_in
from tests.opened import by_code, show


def shown(qtbot: QtBot, live: Live) -> tuple[Tab, ScorecardPage]:
    """The tab in a window of the usual size, and its first page."""
    tab = Tab(live)
    show(qtbot, tab)
    page = tab.page("scores")
    assert isinstance(page, ScorecardPage)
    page.view.setFocus()
    return tab, page


def tier_of(page: ScorecardPage, feature: str) -> str:
    """The words of the tier of a feature."""
    return str(page.model.find(feature, page.model.tier_column).data(TIER_ROLE)[1])


def chips_of(page: ScorecardPage, feature: str) -> list[str]:
    """The words of a feature's chips."""
    last = page.model.columnCount() - 1
    return [words for _, words in page.model.find(feature, last).data(CHIPS_ROLE)]


def test_a_key_scores_and_the_tier_turns(qtbot: QtBot, moorline: Live) -> None:
    """F02 is 2.5 points below Concept: one point more on any criterion lifts it; undo takes it back."""
    _, page = shown(qtbot, moorline)
    feature, criterion = by_code(moorline, "feature", "F02"), by_code(moorline, "criterion", "C3")
    assert tier_of(page, feature) == "Tier 2 · Solution"
    assert chips_of(page, feature) == ["one point higher → Tier 1"]
    place = page.model.find(feature).row()
    page.show_feature(feature, criterion)
    qtbot.keyClick(page.view, Qt.Key.Key_5)
    assert tier_of(page, feature) == "Tier 1 · Concept"
    assert page.model.find(feature).row() == place, "nothing jumps while one scores"
    assert "Tier 1 · Concept" in page.form.why_question.text()
    moorline.undo()
    assert tier_of(page, feature) == "Tier 2 · Solution"
    score = page._board.score_row(feature, criterion)
    assert score is not None and score["score"] == 4


def test_digits_beyond_the_highest_change_nothing(qtbot: QtBot, moorline: Live) -> None:
    """The scale of the sample runs from 1 to 5."""
    _, page = shown(qtbot, moorline)
    feature, criterion = by_code(moorline, "feature", "F02"), by_code(moorline, "criterion", "C3")
    page.show_feature(feature, criterion)
    for key in (Qt.Key.Key_6, Qt.Key.Key_9, Qt.Key.Key_0):
        qtbot.keyClick(page.view, key)
    assert page._board.score(feature, criterion) == 4
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert page._board.score(feature, criterion) is None
    assert chips_of(page, feature) == ["1 score(s) missing"] or chips_of(page, feature) == ["1 score missing"]


def test_the_table_tells_the_samples_verdicts(qtbot: QtBot, moorline: Live) -> None:
    """Order, exact scores, tiers, caps, the refused proposal."""
    _, page = shown(qtbot, moorline)
    model = page.model
    codes = [str((moorline.row(feature) or {})["code"]) for feature in model.ids]
    assert codes == ["F01", "F02", "F04", "F03", "F05", "F06", "F08", "F10", "F09", "F07"]
    scores = [model.index(line, model.score_column).data() for line in range(10)]
    assert scores == ["88.75", "72.5", "57.5", "65", "35", "35", "20", "17.5", "12.5", "31.25"]
    assert tier_of(page, by_code(moorline, "feature", "F07")) == "Hold"
    assert chips_of(page, by_code(moorline, "feature", "F07"))[0] == "not stable"
    assert chips_of(page, by_code(moorline, "feature", "F03"))[0] == "capped: 1 of 4 checks"
    assert chips_of(page, by_code(moorline, "feature", "F05"))[0] == "Tier 2 refused, 15 Jun"


def test_a_click_on_a_tick_turns_it(qtbot: QtBot, moorline: Live) -> None:
    """Yes → no → open → yes; the gate follows."""
    _, page = shown(qtbot, moorline)
    feature = by_code(moorline, "feature", "F01")
    index = page.model.find(feature, page.model.check_column)
    place = page.view.visualRect(index).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page._board.check(feature, "stable") == 0
    assert tier_of(page, feature) == "Hold"
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page._board.check(feature, "stable") is None
    qtbot.keyClick(page.view, Qt.Key.Key_Y)
    assert page._board.check(feature, "stable") == 1
    assert tier_of(page, feature) == "Tier 1 · Concept"


def test_an_unanswered_gate_is_begun_by_the_first_answer(qtbot: QtBot, moorline: Live) -> None:
    """A feature without a readiness row gets one."""
    with moorline.change("Add") as change:
        feature = change.add("feature", name="New")
    _, page = shown(qtbot, moorline)
    page.show_feature(feature, check="stable")
    qtbot.keyClick(page.view, Qt.Key.Key_N)
    assert [row["stable"] for row in moorline.rows("readiness", feature_id=feature)] == [0]


def test_a_header_sorts_and_sorts_back(qtbot: QtBot, moorline: Live) -> None:
    """By score, the highest first; a second click turns it round."""
    _, page = shown(qtbot, moorline)
    header = page.view.horizontalHeader()
    column = page.model.score_column
    at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    codes = [str((moorline.row(feature) or {})["code"]) for feature in page.model.ids]
    assert codes[:4] == ["F01", "F02", "F03", "F04"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    codes = [str((moorline.row(feature) or {})["code"]) for feature in page.model.ids]
    assert codes[-1] == "F01"


def test_an_edge_of_the_band_is_dragged(qtbot: QtBot, moorline: Live) -> None:
    """From 75 to about 70: F02 becomes a Concept; the drag is one step."""
    _, page = shown(qtbot, moorline)
    band = page.tiers.band
    concept = moorline.rows("tier")[0]["id"]
    start = QPoint(round(band.width() * 0.75), 12)
    end = QPoint(round(band.width() * 0.70), 12)
    qtbot.mousePress(band, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(band, QPoint(round(band.width() * 0.73), 12))
    qtbot.mouseMove(band, end)
    qtbot.mouseRelease(band, Qt.MouseButton.LeftButton, pos=end)
    assert (moorline.row(concept) or {})["lower_limit"] == 70
    assert tier_of(page, by_code(moorline, "feature", "F02")) == "Tier 1 · Concept"
    moorline.undo()
    assert (moorline.row(concept) or {})["lower_limit"] == 75


def test_a_score_is_explained_in_the_panel(qtbot: QtBot, moorline: Live) -> None:
    """F2 opens the panel; its fields write into the score's own row."""
    _, page = shown(qtbot, moorline)
    feature, criterion = by_code(moorline, "feature", "F03"), by_code(moorline, "criterion", "C4")
    page.show_feature(feature, criterion)
    assert page.form.score_scroll.isHidden()
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    assert not page.form.score_scroll.isHidden()
    note = page.form.score_note.findChild(QPlainTextEdit)
    assert note is not None
    qtbot.keyClicks(note, "seen at two plants")
    row = page._board.score_row(feature, criterion)
    assert row is not None and row["note"] == "seen at two plants"


def test_a_feature_is_added_and_named_in_the_table(qtbot: QtBot, moorline: Live) -> None:
    """It is a feature of the product; deleting takes it away, undo brings it back."""
    tab, page = shown(qtbot, moorline)
    qtbot.mouseClick(tab.form.add_feature, Qt.MouseButton.LeftButton)
    editor = page.view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Weighbridge")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: moorline.rows("feature")[-1]["name"] == "Weighbridge")
    made = moorline.rows("feature")[-1]["id"]
    assert tier_of_or_none(page, made) is None
    page.remove_feature(made)
    assert made not in page.model.ids
    moorline.undo()
    assert made in page.model.ids


def tier_of_or_none(page: ScorecardPage, feature: str) -> object:
    """What stands in the tier column."""
    return page.model.find(feature, page.model.tier_column).data(TIER_ROLE)


def test_an_empty_project_begins_with_the_usual_scorecard(qtbot: QtBot, bare: Live) -> None:
    """One button, one step: six criteria of 100 together, four tiers; then the first feature."""
    _, page = shown(qtbot, bare)
    assert page.form.places.currentWidget() is page.form.empty
    qtbot.mouseClick(page.form.no_scorecard.button, Qt.MouseButton.LeftButton)
    assert sum(row["weight"] for row in bare.rows("criterion")) == 100
    assert [row["lower_limit"] for row in bare.rows("tier")] == [75, 55, 32, 0]
    qtbot.mouseClick(page.form.no_scorecard.button, Qt.MouseButton.LeftButton)
    assert bare.count("feature") == 1
    assert page.form.places.currentWidget() is page.form.filled
    bare.undo()
    bare.undo()
    assert bare.count("criterion") == 0


def test_scores_are_pasted_with_names_or_without(qtbot: QtBot, bare: Live) -> None:
    """A table from a spreadsheet adds its features; bare figures fill from the current cell."""
    tab, page = shown(qtbot, bare)
    page._begin()
    QGuiApplication.clipboard().setText("Feature\tRevenue\tReach\tElse\nOne\t5\t4\t1\nTwo\t1\t9\t1\nOne\t2\t2\t2\n")
    tab.paste()
    dialog = page.view.findChild(PasteDialog)
    assert dialog is not None and bare.count("feature") == 0
    assert [(fault.line, fault.reason) for fault in dialog._plan.faults] == [(3, "out_of_range"), (4, "twice")]  # type: ignore[union-attr]
    assert dialog._plan.unknown == ["Else"]  # type: ignore[union-attr]
    dialog.write()
    assert [row["name"] for row in bare.rows("feature")] == ["One", "Two"]
    one, two = (row["id"] for row in bare.rows("feature"))
    revenue, reach = (
        next(row["id"] for row in bare.rows("criterion") if row["name"] == name) for name in ("New revenue", "Reach")
    )
    assert [page._board.score(one, each) for each in (revenue, reach)] == [5, 4]
    assert [page._board.score(two, each) for each in (revenue, reach)] == [1, None]
    score = page._board.score_row(one, revenue)
    assert score is not None and (score["scorer"], score["scored_on"]) == ("Lee", "2026-06-30")
    page.show_feature(one, revenue)
    QGuiApplication.clipboard().setText("3\t3\n4\t4\n")
    qtbot.keyClick(page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page._board.score(one, revenue) == 3
    assert page._board.score(two, revenue) == 4
    page.view.show_cell(one, page.model.check_column)
    assert page.paste("yes\t✗\n是\t否\n")
    names = [page.model.check_name(page.model.index(0, page.model.check_column + at)) for at in (0, 1)]
    assert [[page._board.check(each, name) for name in names] for each in (one, two)] == [[1, 0], [1, 0]]
    page.clipboard.copy_table()
    before = bare.project.history(1)[0].id
    plan = page.clipboard.plan(words_in(QGuiApplication.clipboard().text()))
    assert plan is not None and (plan.added, plan.changed, plan.faults, plan.unknown) == (0, 0, [], [])
    assert page.paste() and bare.project.history(1)[0].id == before


def test_another_tier_is_proposed_and_decided(qtbot: QtBot, moorline: Live) -> None:
    """A decision says what it still lacks, until it has a reason, a name and a date."""
    tab, page = shown(qtbot, moorline)
    feature = by_code(moorline, "feature", "F04")
    page.show_feature(feature)
    page.override_asked.emit(feature)
    decisions = tab.page("decisions")
    assert isinstance(decisions, DecisionsPage)
    assert tab.form.pages.currentWidget() is decisions
    made = decisions.list.row_id
    row = moorline.row(made) or {}
    assert row["feature_id"] == feature and row["tier_id"] == moorline.rows("tier")[0]["id"]
    with moorline.change("Decide") as change:
        change.set(made, answer="accepted")
    assert decisions.form.decision_lacks.isVisible()
    with moorline.change("Decide") as change:
        change.set(made, reason="Two renewals hang on it", decided_by="PMM", decided_on="2026-06-29")
    assert not decisions.form.decision_lacks.isVisible()
    assert "Tier 1 decided, 29 Jun" in chips_of(page, feature)


def test_every_row_of_the_room_has_its_place(qtbot: QtBot, moorline: Live) -> None:
    """`show_row` opens the page of each table."""
    tab, _ = shown(qtbot, moorline)
    for table, section in (
        ("criterion", "criteria"),
        ("tier", "tiers"),
        ("tier_override", "decisions"),
        ("score", "scores"),
        ("readiness", "scores"),
        ("feature", "scores"),
    ):
        tab.show_row(moorline.project.ids(table)[-1])
        assert tab.form.sections.current() == section
        assert tab.form.pages.currentWidget() is tab.page(section)


def test_a_used_tier_is_not_deleted(qtbot: QtBot, moorline: Live) -> None:
    """The decision on F05 wanted Solution."""
    tab, _ = shown(qtbot, moorline)
    solution = moorline.rows("tier")[1]["id"]
    tab.show_row(solution)
    page = tab.page("tiers")
    qtbot.mouseClick(page.form.delete_tier, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert moorline.row(solution) is not None


def test_every_finding_has_words(moorline: Live) -> None:
    """Each code of the room has a sentence and a chip, all values filled in."""
    found = findings.find(moorline.project, date(2026, 6, 30))
    assert found
    for finding in found:
        assert wording.sentence(finding, moorline) not in ("", finding.code)
        assert wording.chip(finding, moorline)


def test_the_room_speaks_another_language_of_the_project(qtbot: QtBot, moorline: Live) -> None:
    """Names of features, criteria and tiers follow the content language."""
    _, page = shown(qtbot, moorline)
    moorline.set_language("zh-Hans")
    feature = by_code(moorline, "feature", "F02")
    assert page.model.find(feature).data() == "晚到智能重排"
    assert tier_of(page, feature) == "Tier 2 · 大场景型"
    assert page.model.headerData(1, Qt.Orientation.Horizontal) == "收入"


def test_the_table_is_a_sheet(qtbot: QtBot, moorline: Live) -> None:
    """Enter goes down and up, a block fills down, is cut and comes back, each as one step."""
    _, page = shown(qtbot, moorline)
    view, model, board = page.view, page.model, page._board
    column = model.column_of(by_code(moorline, "criterion", "C1"))
    ids = model.ids
    view.setCurrentIndex(model.index(0, column))
    qtbot.keyClick(view, Qt.Key.Key_4)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    assert view.currentIndex().row() == 0
    before = {each: [board.score(each, row["id"]) for row in board.criteria] for each in ids}
    block = QItemSelection(model.index(0, column), model.index(3, column + 1))
    view.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    qtbot.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    for each in ids[:4]:
        assert [board.score(each, row["id"]) for row in board.criteria[:2]] == before[ids[0]][:2]
    assert moorline.project.undo_title == "Score 6 cell(s)"
    moorline.undo()
    assert {each: [board.score(each, row["id"]) for row in board.criteria] for each in ids} == before
    clear = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().setCurrentIndex(model.index(5, column), clear)
    qtbot.keyClick(view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert board.score(ids[5], board.criteria[0]["id"]) == before[ids[4]][0], "a single cell takes the one above"
    qtbot.keyClick(view, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert board.score(ids[5], board.criteria[0]["id"]) is None
    assert str(before[ids[4]][0]) in QGuiApplication.clipboard().text()


def test_a_note_and_a_doubt_are_seen_in_the_cell(qtbot: QtBot, moorline: Live) -> None:
    _, page = shown(qtbot, moorline)
    feature, criterion = by_code(moorline, "feature", "F02"), by_code(moorline, "criterion", "C3")
    row = page._board.score_row(feature, criterion)
    assert row is not None
    column, number = page.model.column_of(criterion), page.model.find(feature).row()
    assert page.model.cell(number, column)[3:] == (False, False)
    plain = page.view.grab().toImage()
    with moorline.change("Doubt") as change:
        change.set(row["id"], note="one deal", confidence="low")
    assert page.model.cell(number, column)[3:] == (True, True)
    assert "one deal\nnot sure" in page.model.index(number, column).data(Qt.ItemDataRole.ToolTipRole)
    assert page.view.grab().toImage() != plain
    moorline.undo()
    assert page.model.cell(number, column)[3:] == (False, False)


def test_beside_the_details_the_answer_keeps_its_room(qtbot: QtBot, moorline: Live) -> None:
    """The question takes two lines there, and a hint that no longer fits ends with an ellipsis."""
    _, page = shown(qtbot, moorline)
    page.show_details()
    question, answer = page.form.why_question, page.form.why
    qtbot.waitUntil(lambda: question.wordWrap())
    # The places are given in a later turn of the loop than the words.
    qtbot.waitUntil(lambda: question.height() >= 2 * question.fontMetrics().height())
    qtbot.waitUntil(lambda: answer.width() >= 0.2 * page.form.grid_card.width())
    hint = page.form.weights_hint
    hint.setText("drag a weight and " * 9)
    qtbot.waitUntil(lambda: hint.shown().endswith("…"))
    assert hint.toolTip() == hint.text()
