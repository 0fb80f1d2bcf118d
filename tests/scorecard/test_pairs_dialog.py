"""Comparing criteria in pairs with real keys: preview, taking the weights, keeping for later, contradictions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmm_desk.scorecard.page import ScorecardPage
from pmm_desk.scorecard.pairs_dialog import PairsDialog
from pmm_desk.scorecard.tab import Tab
from pmm_desk.widgets.live import Live
from tests.opened import by_code, show
from tests.scorecard.test_dragging import USUAL, changes, weights


def opened(qtbot: QtBot, live: Live) -> tuple[ScorecardPage, PairsDialog]:
    """The page with the dialog before it."""
    tab = Tab(live)
    show(qtbot, tab)
    page = tab.page("scores")
    assert isinstance(page, ScorecardPage)
    return page, again(page)


def again(page: ScorecardPage) -> PairsDialog:
    """The dialog opened once more."""
    page.form.pairs.click()
    dialog = page.findChild(PairsDialog)
    assert dialog is not None
    return dialog


def test_weights_are_taken_as_one_step(qtbot: QtBot, moorline: Live) -> None:
    """Five neighbours are enough; the scorecard behind answers at once; undo takes weights and comparisons back."""
    page, dialog = opened(qtbot, moorline)
    before = changes(moorline)
    assert dialog.count.text() == "0 of 15 compared" and not dialog.take.isEnabled()
    for number in range(5):
        dialog.answer(number, 1)
    assert dialog.take.isEnabled() and "0" in dialog.consistency.text()
    assert weights(moorline) == USUAL and page._board.trying
    assert page.drag_show.line.moved == "Weights from pairs:"
    dialog.take.click()
    taken = {"C1": 50.8, "C2": 25.4, "C3": 12.7, "C4": 6.3, "C5": 3.2, "C6": 1.6}
    assert weights(moorline) == taken and moorline.count("pair_comparison") == 5
    assert changes(moorline) == before + 1 and not page._board.trying
    moorline.undo()
    assert weights(moorline) == USUAL and moorline.count("pair_comparison") == 0


def test_comparisons_are_kept_for_later(qtbot: QtBot, moorline: Live) -> None:
    """Weights stay; opened again the answers stand there; cancelling changes nothing."""
    page, dialog = opened(qtbot, moorline)
    row = dialog._rows[by_code(moorline, "criterion", "C1"), by_code(moorline, "criterion", "C2")]
    row.slider.setFocus()
    qtbot.keyClicks(row.slider, "5")
    assert row.steps == 4
    qtbot.keyClicks(row.slider, "-")
    assert row.steps == -4
    dialog.later.click()
    assert weights(moorline) == USUAL
    assert [kept["steps"] for kept in moorline.rows("pair_comparison")] == [-4]
    qtbot.waitUntil(lambda: page.findChild(PairsDialog) is None)
    dialog = again(page)
    assert dialog.count.text() == "1 of 15 compared" and not dialog.later.isEnabled()
    for number in range(1, 5):
        dialog.answer(number, 6)
    assert page._board.trying
    dialog.reject()
    assert not page._board.trying and weights(moorline) == USUAL and moorline.count("pair_comparison") == 1
    row_id = by_code(moorline, "criterion", "C2")
    with moorline.change("Delete") as change:
        change.remove(row_id)
    assert moorline.count("pair_comparison") == 0, "a comparison goes with its criterion"


def test_a_contradiction_is_named(qtbot: QtBot, moorline: Live) -> None:
    """All the same, but one clearly against it: the ratio is over the limit, the comparison is led to."""
    _, dialog = opened(qtbot, moorline)
    for number in range(15):
        dialog.answer(number, 0)
    assert "agree" in dialog.consistency.text() and dialog.worst.isHidden()
    for number in (0, 1, 2):
        dialog.answer(number, 8)
    dialog.answer(5, -8)
    assert "contradict" in dialog.consistency.text() and not dialog.worst.isHidden()
    assert "Expansion and retention against Reach" in dialog.worst_words.text()
    dialog.worst.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert weights(moorline) == USUAL


def test_locked_weights_stay_out_of_it(qtbot: QtBot, moorline: Live) -> None:
    """With C1 locked at 25 five criteria share 75."""
    with moorline.change("Lock") as change:
        change.set(by_code(moorline, "criterion", "C1"), locked=1)
    _, dialog = opened(qtbot, moorline)
    assert dialog.count.text() == "0 of 10 compared"
    for number in range(10):
        dialog.answer(number, 0)
    dialog.take.click()
    assert weights(moorline) == {"C1": 25, "C2": 15, "C3": 15, "C4": 15, "C5": 15, "C6": 15}
