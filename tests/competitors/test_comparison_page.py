"""The comparison page with real keys: importance per group, folding, filtering, the history of a cell, claims."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pmm_desk.competitors import edits
from pmm_desk.competitors.comparison import ComparisonPage
from pmm_desk.competitors.mark_paint import FOLD_ROLE
from pmm_desk.competitors.matrix import NAME
from pmm_desk.competitors.matrix_head import narrowest, two_lines
from pmm_desk.competitors.tab import Tab
from pmm_desk.widgets.fields import DateField
from pmm_desk.widgets.live import Live
from tests.opened import by_code, show


def opened(qtbot: QtBot, live: Live) -> ComparisonPage:
    """The page in a window of the usual size."""
    tab = Tab(live)
    show(qtbot, tab)
    page = tab.page("comparison")
    assert isinstance(page, ComparisonPage)
    return page


def choose_group(page: ComparisonPage, code: str) -> str:
    """Choose a target group above the matrix, as a click does."""
    box = page.form.group
    at = next(at for at in range(box.count()) if box.itemText(at).startswith(code))
    box.setCurrentIndex(at)
    box.activated.emit(at)
    return str(box.itemData(at))


def states(live: Live, row: str, rival: str | None) -> list[tuple[str, str | None]]:
    """The dated marks of a cell."""
    found = live.rows("cell_state", comparison_row_id=row)
    return [(state["mark"], state["since"]) for state in found if state["competitor_id"] == rival]


def test_a_number_says_how_much_a_row_counts_for_a_group(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    row = by_code(moorline, "comparison_row", "K20")
    assert page.form.group_card.isHidden() and page.model.weight_column == -1
    group = choose_group(page, "G2")
    assert not page.form.group_card.isHidden()
    index = page.model.index(page.model.find(row).row(), page.model.weight_column)
    assert index.data() == "1"
    page.view.setCurrentIndex(index)
    qtbot.keyClick(page.view, Qt.Key.Key_4)
    kept = moorline.rows("row_importance", comparison_row_id=row, target_group_id=group)
    assert [entry["importance"] for entry in kept] == [4] and index.data() == "4"
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert moorline.count("row_importance", comparison_row_id=row, target_group_id=group) == 0
    moorline.undo()
    assert index.data() == "4"
    menu = page.menu.build(page.view)
    next(action for action in menu.actions() if action.objectName() == "weight_5").trigger()
    assert index.data() == "5"


def test_the_most_important_rows_first(qtbot: QtBot, moorline: Live) -> None:
    """Equal weights keep the order of the file; rows cannot be moved in an order that is not theirs."""
    page = opened(qtbot, moorline)
    group = choose_group(page, "G4")
    page.form.sort_weight.click()
    weights = page.model.board.weights(group)
    shown = [weights[row] for row in page.model.row_ids()]
    assert shown == sorted(shown, key=lambda weight: -(weight or 0))
    assert page.model.row_ids()[0] == by_code(moorline, "comparison_row", "K14")
    before = [row["id"] for row in moorline.rows("comparison_row")]
    page.view.move_asked.emit(page.model.row_ids()[0], 1)
    assert [row["id"] for row in moorline.rows("comparison_row")] == before
    again = opened(qtbot, moorline)
    assert again.model.group_id == group and again.model.by_weight and again.form.sort_weight.isChecked()


def test_the_lead_for_a_group_is_worded(qtbot: QtBot, moorline: Live) -> None:
    """For G4 the Kingdee and mainland cells of CargoNest are unknown: the lead is a range; once known, a figure."""
    page = opened(qtbot, moorline)
    choose_group(page, "G5")
    assert "Between" in page.form.group_text.text()
    rival = by_code(moorline, "competitor", "B")
    page.set_marks([(by_code(moorline, "comparison_row", code), rival) for code in ("K11", "K18")], "no")
    qtbot.waitUntil(lambda: "points ahead of" in page.form.group_text.text())


def test_headings_fold_and_stay_folded(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    rows = [by_code(moorline, "comparison_row", code) for code in ("K07", "K08")]
    page._put_under(rows, "Money")
    heading = page.model.index(page.model.headings()[0], NAME)
    page.view.setCurrentIndex(heading)
    qtbot.keyClick(page.view, Qt.Key.Key_Left)
    heading = page.model.index(page.model.headings()[0], NAME)
    assert heading.data(FOLD_ROLE) == (True, 2)
    assert not page.model.find(rows[0]).isValid()
    assert opened(qtbot, moorline).model.folded == {"Money"}
    page.show_cell(rows[1], None)
    assert page.model.find(rows[1]).isValid() and page.model.row_id(page.view.currentIndex()) == rows[1]
    qtbot.keyClick(page.view, Qt.Key.Key_Left)  # on a name the arrow walks
    page.view.setCurrentIndex(page.model.index(page.model.headings()[0], NAME))
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert page.model.folded == {"Money"}


def test_the_filter_finds_words_of_names_and_codes(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    page.form.row_filter.setText("connector sap")
    qtbot.waitUntil(lambda: page.model.row_ids() == [by_code(moorline, "comparison_row", "K10")])
    page.form.row_filter.setText("k07")
    qtbot.waitUntil(lambda: page.model.row_ids() == [by_code(moorline, "comparison_row", "K07")])
    hidden = by_code(moorline, "comparison_row", "K01")
    assert page.show_cell(hidden, None), "who is led to a row sees it"
    assert page.form.row_filter.text() == ""
    qtbot.waitUntil(lambda: len(page.model.row_ids()) > 1)


def test_a_turned_mark_is_kept_with_its_day(qtbot: QtBot, moorline: Live) -> None:
    """In one Change with the mark; a second turn on the same day leaves one state, turning back leaves none."""
    page = opened(qtbot, moorline)
    row, rival = by_code(moorline, "comparison_row", "K07"), by_code(moorline, "competitor", "A")
    page.show_cell(row, rival)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_P)
    assert states(moorline, row, rival) == [("no", None), ("partly", "2026-06-30")]
    qtbot.keyClick(page.view, Qt.Key.Key_Y)
    assert states(moorline, row, rival) == [("no", None), ("yes", "2026-06-30")]
    moorline.undo()
    moorline.undo()
    assert states(moorline, row, rival) == []
    qtbot.keyClick(page.view, Qt.Key.Key_Y)
    qtbot.keyClick(page.view, Qt.Key.Key_N)
    assert states(moorline, row, rival) == []


def test_our_own_marks_have_a_history_too(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    row = by_code(moorline, "comparison_row", "K20")
    page.show_cell(row, None)
    page.form.our_mark.pick("yes")
    assert moorline.project.row(row)["ours"] == "yes"  # type: ignore[index]
    assert states(moorline, row, None) == [("no", None), ("yes", "2026-06-30")]
    days = page.panel._our_past.findChildren(DateField)
    assert [day.value() for day in days if not day.isHidden()][:2] == ["2026-06-30", None]


def test_what_a_table_brings_leaves_no_history(bare: Live) -> None:
    from pmm_desk.competitors.board import Board

    with bare.change("Two rows") as change:
        row = change.add("comparison_row", name="Fast")
        rival = change.add("competitor", name="Slow & Co")
    board = Board(bare)
    with bare.change("Fill") as change:
        edits.write_marks(change, board, {(row, ""): "yes", (row, rival): "no"}, first=False)
    assert bare.count("cell_state") == 0 and bare.count("cell") == 1
    board.read()
    with bare.change("Mark") as change:
        edits.set_marks(change, board, [(row, rival)], "partly")
    assert states(bare, row, rival) == [("no", None), ("partly", "2026-06-30")]


def test_the_day_of_a_mark_can_be_written_by_hand(qtbot: QtBot, moorline: Live) -> None:
    """Since when GateTong has WeChat entry: said in the panel; from then on our lead on the row is known."""
    page = opened(qtbot, moorline)
    row, rival = by_code(moorline, "comparison_row", "K02"), by_code(moorline, "competitor", "C")
    for who, day in ((rival, "2026-04-18"), ("", "2026-02-15")):
        page.show_cell(row, who or None)
        past = page.panel._past if who else page.panel._our_past
        past.add.click()
        field = next(iter(past._days.values()))
        field.set_value(day)
        field.edited.emit(day)
    page.panel.refresh()
    assert "62 day(s) before GateTong" in page.form.row_margin.text()
    assert [since for _, since in states(moorline, row, rival)] == ["2026-04-18"]


def test_margin_and_gap_words_in_the_panel(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    page.show_cell(by_code(moorline, "comparison_row", "K08"), None)
    assert "Only a bit better than GateTong" in page.form.row_margin.text()
    assert page.form.gap_fields.isHidden()
    page.show_cell(by_code(moorline, "comparison_row", "K13"), None)
    assert "Behind GateTong" in page.form.row_margin.text()
    assert not page.form.gap_fields.isHidden()


def test_rows_that_no_rival_has_together_become_a_claim(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    qtbot.waitUntil(lambda: bool(page.summary.together.found.together))
    button = page.form.together_list.findChildren(QPushButton, "make_claim")[0]
    with qtbot.waitSignal(moorline.go) as led:
        button.click()
    claim = str(led.args[0])
    rests = {row["comparison_row_id"] for row in moorline.rows("claim_row", claim_id=claim)}
    assert rests == set(page.summary.together.found.together[0].rows)
    moorline.undo()
    assert moorline.row(claim) is None


def test_a_row_that_a_claim_rests_on_is_not_deleted(qtbot: QtBot, moorline: Live) -> None:
    from pmm_desk.widgets.uses import UsesDialog

    page = opened(qtbot, moorline)
    row = by_code(moorline, "comparison_row", "K07")
    page.remove_rows([row])
    assert moorline.row(row) is not None
    dialog = page.findChild(UsesDialog)
    assert dialog is not None
    dialog.reject()


@pytest.mark.parametrize(("words", "lines"), [("表格+微信群", 2), ("CargoNest WMS", 2), ("SlotPier", 1)])
def test_a_heading_breaks_where_its_language_breaks(qapp: object, words: str, lines: int) -> None:
    width = narrowest(words, ours=False) + 1
    assert len(two_lines(words, width, ours=False)) == lines
    assert "".join(two_lines(words, width, ours=False)).replace(" ", "") == words.replace(" ", "")


def test_keys_with_modifiers_are_left_alone(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    choose_group(page, "G1")
    row = by_code(moorline, "comparison_row", "K01")
    index = page.model.index(page.model.find(row).row(), page.model.weight_column)
    page.view.setCurrentIndex(index)
    before = index.data()
    press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    page.view.keyPressEvent(press)
    assert index.data() == before
