"""The page of the statements: composed, written over, back again; and it says when the canvas has changed since."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmm_desk.positioning.composed import CHANGED, COMPOSED, OWN, marks, remembered, standing
from pmm_desk.positioning.statements_page import StatementsPage
from pmm_desk.positioning.tab import Tab
from pmm_desk.widgets.live import Live
from tests.opened import dressed, empty, sample, show


@pytest.fixture
def moorline(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """The sample project."""
    dressed(qapp)
    with sample(tmp_path) as live:
        yield live


@pytest.fixture
def bare(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """An empty project."""
    dressed(qapp)
    with empty(tmp_path) as live:
        yield live


def opened(qtbot: QtBot, live: Live) -> StatementsPage:
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section("statements")
    live.go.connect(lambda row_id, column: tab.show_row(row_id, column))
    return cast(StatementsPage, tab.page("statements"))


def editor(page: StatementsPage, column: str) -> QPlainTextEdit:
    return cast(QPlainTextEdit, page.binder.fields[column].findChild(QPlainTextEdit))


def current(live: Live) -> dict[str, Any]:
    return live.rows("canvas", current=1)[0]


def test_the_samples_pitches_fit_their_time(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    assert editor(page, "pitch_10").toPlainText() == (
        "Moorline Dock gives every truck a door and a time and shows what each waiting hour costs and who pays for it."
    )
    assert all(meter.bar.share <= 1 for meter in page.meters.values())
    assert page.notes["pitch_10"].chip.text() == "composed" and not page.notes["pitch_10"].back.isVisible()
    assert current(moorline)["pitch_10"] == "", "what is composed is not kept"
    assert "S-04" not in editor(page, "pitch_60").toPlainText()
    assert "margin" not in editor(page, "pitch_60").toPlainText(), "an internal proof is not told"


def test_written_over_marked_when_the_canvas_changes_and_composed_again(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    note, text = page.notes["pitch_10"], editor(page, "pitch_10")
    text.setFocus()
    text.selectAll()
    qtbot.keyClicks(text, "Every waiting hour gets a price.")
    assert current(moorline)["pitch_10"] == "Every waiting hour gets a price."
    assert note.chip.text() == "own words" and note.back.isVisible() and not note.keep.isVisible()
    with moorline.change("Slot") as change:
        change.set(current(moorline)["id"], that_does="prices every waiting hour")
    qtbot.waitUntil(lambda: note.chip.text() == "composed otherwise since")
    assert "prices every waiting hour" in note.back.toolTip()
    qtbot.mouseClick(note.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: note.chip.text() == "own words")
    qtbot.mouseClick(note.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "prices every waiting hour" in text.toPlainText())
    assert current(moorline)["pitch_10"] == "" and current(moorline)["composed_from"] == ""
    for _ in range(4):
        moorline.undo()
    qtbot.waitUntil(lambda: text.toPlainText().startswith("Moorline Dock gives every truck"))
    assert current(moorline)["pitch_10"] == ""


def test_an_emptied_text_is_composed_again_when_one_leaves(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    text = editor(page, "pillar_company")
    assert text.toPlainText() == "Multi-site consumer-goods manufacturer"
    text.setFocus()
    text.selectAll()
    qtbot.keyClick(text, Qt.Key.Key_Delete)
    assert text.toPlainText() == ""
    editor(page, "pillar_difference").setFocus()
    qtbot.waitUntil(lambda: text.toPlainText() == "Multi-site consumer-goods manufacturer")


def test_each_language_has_its_own(qtbot: QtBot, moorline: Live) -> None:
    """In Chinese all is composed of Chinese texts; what is written there leaves the English one composed."""
    page = opened(qtbot, moorline)
    moorline.set_language("zh-Hans")
    text = editor(page, "pitch_10")
    qtbot.waitUntil(lambda: text.toPlainText().startswith("泊序月台让每辆车都有门"))
    text.setFocus()
    text.setPlainText("每一小时等待，都有价格。")
    row = current(moorline)
    assert moorline.project.translations(row["id"], "pitch_10")["zh-Hans"].text == "每一小时等待，都有价格。"
    assert list(json.loads(row["composed_from"])) == ["pitch_10 zh-Hans"]
    moorline.set_language("en")
    qtbot.waitUntil(lambda: text.toPlainText().startswith("Moorline Dock gives"))
    assert page.notes["pitch_10"].chip.text() == "composed"


def test_a_pitch_over_its_time_is_warned_of_while_typing(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    text, meter = editor(page, "pitch_10"), page.meters["pitch_10"]
    text.setFocus()
    text.setPlainText("word " * 30)
    assert meter.label.text().endswith("12 s, 2 s too long") and meter.label.property("role") == "problem"
    assert "150" in meter.toolTip() and "240" in meter.toolTip()
    text.setPlainText("每一小时等待。" * 1430)
    assert meter.bar.share > 1 and len(current(moorline)["pitch_10"]) == 10_010
    assert page.width() < 1400


def test_statements_are_copied_as_text(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    qtbot.mouseClick(page.form.copy_pillars, Qt.MouseButton.LeftButton)
    told = QGuiApplication.clipboard().text()
    assert told.startswith("Moorline Dock is a dock appointment and yard flow software. Use case: stop the afternoon")
    assert "The alternative: keep the spreadsheet and the group chat. It promises: free, everybody knows it" in told
    qtbot.mouseClick(page.form.pitch_30_copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == editor(page, "pitch_30").toPlainText()
    qtbot.mouseClick(page.form.copy_sentence, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("For warehouse operations managers")
    QGuiApplication.clipboard().clear()


def test_a_slot_of_the_sentence_leads_to_the_canvas(qtbot: QtBot, moorline: Live) -> None:
    page = opened(qtbot, moorline)
    tab = cast(Tab, vars(qtbot)["kept"][-1])
    page.sentence.slot_clicked.emit("unlike")
    assert tab.form.pages.currentWidget() is tab.page("canvas")
    tab.show_row(current(moorline)["id"], "pitch_30")
    assert tab.form.pages.currentWidget() is page
    qtbot.waitUntil(lambda: QApplication.focusWidget() is editor(page, "pitch_30"))


def test_an_empty_canvas_has_nothing_to_say(qtbot: QtBot, bare: Live) -> None:
    page = opened(qtbot, bare)
    assert page.form.places.currentWidget() is page.form.empty
    qtbot.mouseClick(page.form.no_canvas.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.form.places.currentWidget() is page.form.filled)
    assert page.sentence.accessibleName().startswith("Nothing stands on the canvas yet")
    assert editor(page, "pitch_60").toPlainText() == "" and not page.notes["pitch_60"].chip.isVisible()


def test_what_is_remembered_of_a_composed_text() -> None:
    state = remembered("", "pitch_10", "en", "Dock  helps.")
    assert standing({"pitch_10": "x", "composed_from": state}, "pitch_10", "en", "Dock helps.") == OWN
    assert standing({"pitch_10": "x", "composed_from": state}, "pitch_10", "en", "Dock is.") == CHANGED
    assert standing({"pitch_10": "Dock is.", "composed_from": state}, "pitch_10", "en", "Dock is.") == COMPOSED
    assert standing({"pitch_10": "x", "composed_from": ""}, "pitch_10", "en", "Dock is.") == OWN, "from elsewhere"
    assert remembered(state, "pitch_10", "en", None) == ""
    assert marks("no json") == marks("[1]") == marks('{"a": 1}') == {}
