"""The overview with real keys and clicks: the first fifteen minutes, and what to do next."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmm_desk import rooms
from pmm_desk.kits.words import EXPORTED
from pmm_desk.overview.tab import Tab
from pmm_desk.project.finding import Severity
from pmm_desk.widgets.live import Live
from tests.opened import keep


def opened(live: Live, qtbot: QtBot) -> Tab:
    """The tab on a project, shown."""
    made = Tab(live)
    keep(qtbot, made)
    made.resize(1240, 800)
    made.show()
    qtbot.waitUntil(lambda: made.is_whole)
    return made


@pytest.fixture
def new(empty: Live, qtbot: QtBot) -> Tab:
    """The overview of a project that was just made."""
    made = opened(empty, qtbot)
    return made


def marks(tab: Tab) -> list[str]:
    """What stands before the six lines: their number, or a tick."""
    return [getattr(tab.ui, f"mark_{number}").text() for number in range(1, 7)]


def test_the_first_lines_fill_a_page(new: Tab, qtbot: QtBot) -> None:
    """Typing the sentence, picking a group and keeping the draft tick their lines; the page follows."""
    live, ui = new.live, new.rest
    assert marks(new) == ["1", "2", "3", "4", "5", "6"]
    pages: list[bytes] = []
    new.press.printed.connect(lambda printed: pages.append(printed.pdf))
    editor = ui.one_line.focusProxy()
    assert editor is not None
    QTest.keyClicks(editor, "Shows which truck goes where.")
    assert live.rows("product")[0]["one_line"] == "Shows which truck goes where."
    qtbot.waitUntil(lambda: bool(pages))
    ui.role_pick.setCurrentText("Yard manager")
    ui.type_pick.setCurrentIndex(0)
    ui.behaviour_pick.setCurrentIndex(0)
    ui.add_group.click()
    assert live.rows("persona")[0]["job_title"] == "Yard manager"
    QTest.keyClick(ui.alternative, Qt.Key.Key_Return)
    assert [row["kind"] for row in live.rows("competitor")] == ["status_quo"]
    assert "Shows which truck goes where" in ui.sentence.toPlainText()
    assert "Unlike Spreadsheet and chat, Harbour" in ui.sentence.toPlainText()
    ui.keep_sentence.click()
    assert live.rows("canvas")[0]["current"] == 1
    assert marks(new) == ["✓", "✓", "✓", "4", "✓", "6"]
    while live.project.undo_title is not None:
        live.undo()
    assert marks(new) == ["1", "2", "3", "4", "5", "6"]


def test_the_keyboard_goes_from_line_to_line(new: Tab, qtbot: QtBot) -> None:
    """The first line has the focus, Tab reaches the fields of each line before its skip."""
    qtbot.waitUntil(lambda: new.rest.one_line.focusProxy() is QApplication.focusWidget())
    reached = []
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().objectName())
    assert reached == [
        "skip_1", "role_pick", "type_pick", "behaviour_pick", "add_group", "skip_2",
        "alternative", "add_alternative", "skip_3",
    ]  # fmt: skip


def test_a_group_needs_all_three_picks(new: Tab) -> None:
    """The message stands at the place, what was typed stays."""
    new.rest.role_pick.setCurrentText("Yard manager")
    new.rest.type_pick.setCurrentText("")
    new.rest.add_group.click()
    assert "all three" in new.rest.groups_said.text()
    assert new.rest.role_pick.currentText() == "Yard manager"
    assert new.live.count("target_group") == 0 and new.live.count("persona") == 0


def test_a_line_is_skipped_and_shown_again(new: Tab) -> None:
    """A skipped line folds; it can be opened, and all can be brought back."""
    ui = new.ui
    ui.skip_4.click()
    assert ui.skip_4.text() == "Show" and ui.answer_4.isHidden()
    ui.skip_4.click()
    for number in (1, 2, 3, 5, 6):
        getattr(ui, f"skip_{number}").click()
    assert ui.steps_card.isHidden() and not ui.show_steps.isHidden()
    ui.show_steps.click()
    assert not ui.steps_card.isHidden()


def test_every_finding_leads_to_its_place(sample: Live, qtbot: QtBot) -> None:
    """The sample's findings stand under their level, worded, and a click goes to the first row they are about."""
    tab = opened(sample, qtbot)
    found = rooms.find_all(sample.project, date(2026, 6, 30))
    by_row = {row: [finding for finding in found["positioning"] if row in finding.rows] for row in ("x",)}
    sample.set_findings(by_row, found)
    urgent = [one for many in found.values() for one in many if one.severity == Severity.BEFORE_EXPORT]
    assert urgent and tab.noticed.ui.findings.model().rowCount() == len(urgent)
    index = tab.noticed.ui.findings.model().index(0, 0)
    with qtbot.waitSignal(sample.go) as told:
        place = tab.noticed.ui.findings.visualRect(index).center()
        QTest.mouseClick(tab.noticed.ui.findings.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args[0] == urgent[0].rows[0]


def test_the_overview_catches_up_when_it_is_seen_again(new: Tab, qtbot: QtBot) -> None:
    """Behind another room it reads nothing; shown again, its head, its lines and its page are those of now."""
    product = new.live.rows("product")[0]["id"]
    new.hide()
    pages: list[bytes] = []
    new.press.printed.connect(lambda printed: pages.append(printed.pdf))
    new.live.attempt("Rename", lambda change: change.set(product, name="Kestrel", one_line="Finds a berth"))
    assert marks(new)[0] == "1" and new.ui.title.text() != "Kestrel"
    new.show()
    assert marks(new)[0] == "✓" and new.ui.title.text() == "Kestrel"
    qtbot.waitUntil(lambda: bool(pages))


def test_an_export_ticks_the_last_line_when_the_overview_is_seen_again(new: Tab) -> None:
    """The note of an export is no change: coming back to the overview reads it."""
    assert marks(new)[5] == "6"
    new.hide()
    new.live.project.remember(EXPORTED, "1")
    new.show()
    assert marks(new)[5] == "✓"
