"""Words marked in the fields while one types, the panel's first questions, and the box for any sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.positioning.check_dialog import CheckDialog
from pmm_desk.positioning.live_marks import LOOKS, Markers
from pmm_desk.positioning.tab import Tab
from pmm_desk.widgets.cards import Chip
from pmm_desk.widgets.field import LineEditor, TextEditor
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.text_marks import EditorMarks, step
from pmm_desk.widgets.theme import theme
from tests.opened import dressed, empty, sample, show


@pytest.fixture
def moorline(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """The sample project, with the marker that the desk puts there."""
    dressed(qapp)
    with sample(tmp_path) as live:
        live.marker = Markers(live).of
        yield live


@pytest.fixture
def bare(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """An empty project with a canvas."""
    dressed(qapp)
    with empty(tmp_path) as live:
        live.marker = Markers(live).of
        with live.change("Begin") as change:
            change.add("canvas", name="One", current=1)
        yield live


def page_of(qtbot: QtBot, live: Live, section: str) -> Any:
    """A page of the tab, with its way to places."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.show_section(section)
    live.go.connect(tab.show_row)
    return tab.page(section)


def editor_of(page: Any, column: str) -> TextEditor:
    """The editor of a column of the canvas."""
    page.form.edit_statement.setChecked(True)
    found = page.binder.field(column).findChild(TextEditor)
    assert isinstance(found, TextEditor)
    return found


def drawn(editor: QPlainTextEdit) -> list[str]:
    """The underlined places."""
    return [selection.cursor.selectedText() for selection in editor.extraSelections()]


def questions(page: Any) -> dict[str, tuple[str, str]]:
    """Question → (the chip's words, what is told)."""
    place = page.form.checks_place
    found = {}
    for button in place.findChildren(QPushButton, "question"):
        line = button.parentWidget()
        told = [label.text() for label in line.findChildren(QLabel) if not isinstance(label, Chip)]
        found[button.text()] = (line.findChildren(Chip)[0].text(), told[0])
    return found


def test_words_are_marked_while_one_types(qtbot: QtBot, bare: Live) -> None:
    """In a text that customers read; the statement above shows the same; the note bears none."""
    page = page_of(qtbot, bare, "canvas")
    editor, note = editor_of(page, "that_does"), editor_of(page, "note")
    qtbot.keyClicks(editor, "empowers the YMS, best")
    assert drawn(editor) == ["empowers", "YMS", "best"]
    qtbot.keyClicks(note, "empowers")
    assert drawn(note) == []
    qtbot.waitUntil(lambda: len(page.statement._marks) == 3)
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    qtbot.keyClicks(editor, "x")
    assert drawn(editor) == ["YMS", "best"], "xempowers is no word"


def test_each_kind_has_a_shape_of_its_own_besides_its_colour(qtbot: QtBot, bare: Live) -> None:
    """Dashes, dots and waves; in both schemes."""
    page = page_of(qtbot, bare, "canvas")
    editor = editor_of(page, "that_does")
    qtbot.keyClicks(editor, "empowers YMS best")
    held = editor.extraSelections()
    styles = [selection.format.underlineStyle() for selection in held]
    style = QTextCharFormat.UnderlineStyle
    assert styles == [style.DashUnderline, style.DotLine, style.WaveUnderline]
    assert LOOKS["own"][0] not in (LOOKS["jargon"][0], LOOKS["abbreviation"][0], LOOKS["restricted"][0])
    before = held[0].format.underlineColor()
    theme().set_scheme("dark")
    after = editor.extraSelections()
    assert after[0].format.underlineColor() != before
    theme().set_scheme("light")


def test_places_hold_beside_characters_of_two_places(qtbot: QtBot, bare: Live) -> None:
    """Qt counts an emoji and a rare character twice."""
    page = page_of(qtbot, bare, "canvas")
    editor = editor_of(page, "that_does")
    editor.setPlainText("😀𠀀 打造闭环\nempowers")
    assert drawn(editor) == ["打造", "闭环", "empowers"]


def test_a_line_of_text_is_marked_too(qtbot: QtBot, moorline: Live) -> None:
    """The slogan of a brief; its editor has no formats of its own but those of an input method."""
    page = page_of(qtbot, moorline, "briefs")
    field = page.binder.field("slogan")
    line = field.findChild(LineEditor) or field.findChild(TextEditor)
    field.setFocus()
    assert line is not None
    line.selectAll()
    qtbot.keyClicks(line, "Empowers you")
    marks = line.findChild(EditorMarks)
    assert marks is not None and [mark.about.word for mark in marks.marks] == ["empower"]
    assert marks.text() == "Empowers you", "what draws the line writes nothing"
    assert moorline.row(page.binder.row_id)["slogan"] == "Empowers you"  # type: ignore[index]


def test_a_known_word_is_switched_off_from_the_menu(qtbot: QtBot, bare: Live) -> None:
    """ "Do not mark it" is one step in the history; the mark goes, and comes back with undo."""
    page = page_of(qtbot, bare, "canvas")
    editor = editor_of(page, "that_does")
    qtbot.keyClicks(editor, "empowers")
    marks = editor.findChild(EditorMarks)
    assert marks is not None
    assert step(page.window()) and editor.textCursor().selectedText() == "empowers"
    qtbot.keyClick(editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert words[:2] == ["“empower”: jargon", "Instead: let, help"]
    next(action for action in menu.actions() if "do not mark it" in action.text()).trigger()
    menu.close()
    assert [(row["term"], row["kind"]) for row in bare.rows("term")] == [("empower", "fine")]
    qtbot.waitUntil(lambda: drawn(editor) == [])
    bare.undo()
    qtbot.waitUntil(lambda: drawn(editor) == ["empowers"])


def test_the_next_mark_goes_through_all_texts_in_sight(qtbot: QtBot, bare: Live) -> None:
    """Round the end, and backwards."""
    page = page_of(qtbot, bare, "canvas")
    first, second = editor_of(page, "for_whom"), editor_of(page, "cost_of_waiting")
    qtbot.keyClicks(first, "synergy and YMS")
    qtbot.keyClicks(second, "best")
    page.setFocus()
    seen = []
    for _ in range(4):
        assert step(page.window())
        focus = page.window().focusWidget()
        seen.append(focus.textCursor().selectedText())
    assert seen == ["synergy", "YMS", "best", "synergy"]
    step(page.window(), -1)
    assert second.textCursor().selectedText() == "best"
    empty_page = QWidget()
    qtbot.addWidget(empty_page)
    assert not step(empty_page)


def test_a_proof_is_checked_once_customers_may_see_it(qtbot: QtBot, moorline: Live) -> None:
    """What is only for us is nobody's business."""
    proof = next(row for row in moorline.rows("proof") if row["visibility"] == "internal")
    marker = moorline.marker(proof["id"], "wording")
    assert marker is not None and list(marker.marks("best")) == []
    with moorline.change("Show it") as change:
        change.set(proof["id"], visibility="customer")
    assert [mark.about.word for mark in marker.marks("best")] == ["best"]
    assert moorline.marker(proof["id"], "customer") is None


def test_the_panel_answers_for_the_weak_draft_and_the_good_one(qtbot: QtBot, moorline: Live) -> None:
    """Clear? and Their language? turn with the version, and while one types."""
    page = page_of(qtbot, moorline, "canvas")
    asked = questions(page)
    assert asked["Clear?"] == ("yes", "No word a buyer would stumble over.")
    assert int(asked["Their language?"][0].split()[0]) >= 40 and "Lin Wei" in asked["Their language?"][1]
    weak = next(row for row in moorline.rows("canvas") if not row["current"])
    page.show_row(weak["id"], "statement")
    qtbot.waitUntil(lambda: questions(page)["Clear?"][0].startswith("11"))
    assert "“next-generation” (jargon)" in questions(page)["Clear?"][1]
    assert int(questions(page)["Their language?"][0].split()[0]) < 20
    editor = editor_of(page, "statement")
    editor.selectAll()
    qtbot.keyClicks(editor, "The truck waits at the gate")
    qtbot.waitUntil(lambda: questions(page)["Clear?"][0] == "yes")


def test_an_answer_leads_to_its_place(qtbot: QtBot, moorline: Live) -> None:
    """ "Clear?" to the text that holds the first mark."""
    page = page_of(qtbot, moorline, "canvas")
    weak = next(row for row in moorline.rows("canvas") if not row["current"])
    page.show_row(weak["id"])
    qtbot.waitUntil(lambda: questions(page)["Clear?"][0] != "yes")
    place = page.form.checks_place
    qtbot.waitUntil(lambda: any(button.isVisible() for button in place.findChildren(QPushButton, "question")))
    with qtbot.waitSignal(moorline.go) as led:
        next(button for button in place.findChildren(QPushButton, "question") if button.isVisible()).click()
    assert led.args == [weak["id"], "statement"]


def test_an_empty_canvas_is_told_so(qtbot: QtBot, bare: Live) -> None:
    """Nothing is written, nobody has spoken: no verdict."""
    page = page_of(qtbot, bare, "canvas")
    asked = questions(page)
    assert asked["Clear?"] == ("–", "Nothing is written yet.")
    assert asked["Their language?"][0] == "–"


def test_a_statement_of_ten_thousand_characters(qtbot: QtBot, bare: Live) -> None:
    """Is looked at when typing pauses."""
    page = page_of(qtbot, bare, "canvas")
    editor = editor_of(page, "statement")
    editor.setPlainText("The truck waits. " * 600 + "best")
    assert drawn(editor) == []
    qtbot.waitUntil(lambda: drawn(editor) == ["best"])


def texts_of(dialog: CheckDialog) -> str:
    """All that the box says."""
    return "\n".join(label.text() for label in dialog.ui.inside.findChildren(QLabel) if label.isVisible())


def test_any_sentence_without_a_project(qtbot: QtBot, qapp: QApplication) -> None:
    """Marked, told, and what a project would add."""
    dressed(qapp)
    dialog = CheckDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.answers.isHidden()
    dialog.ui.sentence.setPlainText("打造 best-in-class 闭环，行业第一")
    qtbot.waitUntil(lambda: "行业第一" in texts_of(dialog))
    assert {"打造", "best-in-class", "闭环"} <= set(texts_of(dialog).splitlines())
    assert "Open a project" in texts_of(dialog)
    assert not dialog.ui.legal_hint.isHidden()
    dialog.ui.sentence.setPlainText("The truck waits at the gate")
    qtbot.waitUntil(lambda: "Nothing: plain words" in texts_of(dialog))
    assert dialog.ui.legal_hint.isHidden()


def test_a_sentence_against_a_project(qtbot: QtBot, moorline: Live) -> None:
    """Who else could say it, what the matrix refutes, and a way to the row."""
    dialog = CheckDialog(moorline)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.sentence.setPlainText("They have no offline mode. Drivers book in WeChat, nothing to install")
    qtbot.waitUntil(lambda: "Also true of GateTong" in texts_of(dialog))
    assert "The comparison says of GateTong: “Gate works without network” Yes. Do not say this." in texts_of(dialog)
    assert "comes from what the roles say" in texts_of(dialog)
    with qtbot.waitSignal(moorline.go) as led:
        dialog.ui.others_place.findChildren(QPushButton)[0].click()
    assert moorline.row(led.args[0])["code"] == "K15"  # type: ignore[index]
    dialog.ui.sentence.setPlainText("It is nice")
    qtbot.waitUntil(lambda: "could put another name in" in texts_of(dialog))


def test_a_word_is_kept_from_the_box_only_with_a_project(qtbot: QtBot, moorline: Live) -> None:
    """Without one there is nowhere to keep it."""
    alone, within = CheckDialog(None), CheckDialog(moorline)
    for dialog in (alone, within):
        qtbot.addWidget(dialog)
        dialog.ui.sentence.setPlainText("empowers")
    assert alone.marker.offers(alone.marks.marks[0]) == []
    offers = within.marker.offers(within.marks.marks[0])
    with qtbot.waitSignal(moorline.go) as led:
        offers[1][1]()
    row = moorline.row(led.args[0])
    assert row is not None and (row["term"], row["kind"], row["say_instead"]) == ("empower", "jargon", "let, help")
