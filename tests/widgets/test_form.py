"""One edit's way through a form: typed, saved, undone, refused, kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.widgets.fields import (
    CheckField,
    ChoiceField,
    DateField,
    FormBinder,
    LineField,
    LinkField,
    NumberField,
    TextField,
    WholeField,
)
from pmm_desk.widgets.live import Live


class Form(QWidget):
    """A form with a field of every kind the toy shelf needs."""

    def __init__(self, live: Live) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.name = LineField(self)
        self.code = TextField(self)
        self.width_field = NumberField(self)
        self.boxes = WholeField(self)
        self.colour = ChoiceField(self)
        self.painted = CheckField(self)
        self.bought = DateField(self)
        self.code.setProperty("translated", False)
        for column, field in {
            "name": self.name,
            "code": self.code,
            "width": self.width_field,
            "boxes_planned": self.boxes,
            "colour": self.colour,
            "painted": self.painted,
            "bought": self.bought,
        }.items():
            field.setProperty("column", column)
            layout.addWidget(field)
        self.boxes.setProperty("minimum", -10)
        self.boxes.setProperty("maximum", 10)
        self.colour.set_choices([("red", "Red"), ("green", "Green")])
        label = QLabel("&Name:", self)
        label.setBuddy(self.name)
        layout.addWidget(label)
        self.binder = FormBinder(self, live)


@pytest.fixture
def form(qtbot: QtBot, live: Live, shelves: list[str]) -> Form:
    """The form, shown, bound to the first shelf."""
    made = Form(live)
    qtbot.addWidget(made)
    made.binder.bind(shelves[0])
    made.show()
    qtbot.waitExposed(made)
    return made


def editor(field: QWidget) -> QLineEdit:
    """The line one types into."""
    found = field.findChild(QLineEdit)
    assert found is not None
    return found


def compose(widget: QWidget, text: str) -> None:
    """What an input method sends when a candidate is picked."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def test_typing_saves_every_key_as_one_step(qtbot: QtBot, form: Form, live: Live, shelves: list[str]) -> None:
    """Keys joined into one change, named after the label; one undo takes all of it back."""
    editor(form.name).setFocus()
    editor(form.name).selectAll()
    qtbot.keyClicks(editor(form.name), "Cellar")
    assert live.project.row(shelves[0])["name"] == "Cellar"
    assert live.project.undo_title == "Edit Name"
    live.undo()
    assert live.project.row(shelves[0])["name"] == "Low"
    assert form.name.value() == "Low"


def test_leaving_a_field_ends_the_joining(qtbot: QtBot, form: Form, live: Live, shelves: list[str]) -> None:
    """Typing, leaving, typing again are two steps."""
    line = editor(form.name)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "A")
    editor(form.bought).setFocus()
    line.setFocus()
    line.setCursorPosition(1)
    qtbot.keyClicks(line, "B")
    assert live.project.row(shelves[0])["name"] == "AB"
    live.undo()
    assert live.project.row(shelves[0])["name"] == "A"


def test_a_change_from_elsewhere_leaves_the_cursor(form: Form, live: Live, shelves: list[str]) -> None:
    """Another column changed: the line being edited keeps its cursor and selection."""
    line = editor(form.name)
    line.setFocus()
    line.setSelection(1, 1)
    with live.change("Elsewhere") as change:
        change.set(shelves[0], width=7.5)
    assert line.selectedText() == "o"
    assert editor(form.width_field).text() == "7.5"


def test_too_long_a_text_is_kept_and_told(form: Form, live: Live, shelves: list[str]) -> None:
    """100,000 pasted characters: nothing cut, nothing saved, a message; shorter again, it is saved."""
    line = editor(form.name)
    QApplication.clipboard().setText("x" * 100_000)
    line.selectAll()
    line.paste()
    assert len(form.name.value()) == 100_000
    assert "2,000" in form.name.problem
    assert live.project.row(shelves[0])["name"] == "Low"
    line.setText("short")
    line.textEdited.emit("short")
    assert not form.name.has_problem
    assert live.project.row(shelves[0])["name"] == "short"


def test_what_could_not_be_saved_comes_back_with_its_row(form: Form, live: Live, shelves: list[str]) -> None:
    """Going to another row and back keeps the unsaved text; putting the saved value back ends it."""
    form.boxes.set_draft("twelve")
    assert form.boxes.has_problem
    form.binder.bind(shelves[1])
    assert not form.boxes.has_problem and editor(form.boxes).text() == ""
    form.binder.bind(shelves[0])
    assert editor(form.boxes).text() == "twelve" and form.boxes.has_problem
    form.boxes.restore_asked.emit()
    assert editor(form.boxes).text() == "" and not form.boxes.has_problem


def test_numbers_out_of_range_or_half_typed(qtbot: QtBot, form: Form, live: Live, shelves: list[str]) -> None:
    """A whole number field says what is wrong after the typing, saves what is right, and allows none."""
    line = editor(form.boxes)
    line.setFocus()
    qtbot.keyClicks(line, "99")
    assert live.project.row(shelves[0])["boxes_planned"] is None
    qtbot.waitUntil(lambda: form.boxes.has_problem, timeout=3000)
    assert form.boxes.problem == "From -10 to 10."
    line.clear()
    line.textEdited.emit("")
    assert live.project.row(shelves[0])["boxes_planned"] is None
    assert not form.boxes.has_problem


def test_choice_check_and_date(qtbot: QtBot, form: Form, live: Live, shelves: list[str]) -> None:
    """The other kinds save too."""
    form.colour.findChild(QWidget, "editor").activated.emit(1)  # type: ignore[union-attr]
    form.painted.findChild(QWidget, "editor").click()  # type: ignore[union-attr]
    line = editor(form.bought)
    line.setFocus()
    compose(line, "2026年6月30日")
    row = live.project.row(shelves[0])
    assert (row["colour"], row["painted"], row["bought"]) == ("green", 1, "2026-06-30")
    editor(form.name).setFocus()
    assert line.text() == "2026-06-30"


def test_several_lines_keep_their_cursor_and_grow(qtbot: QtBot, form: Form, live: Live, shelves: list[str]) -> None:
    """A text field saves while typing and grows with its lines."""
    text = form.code.findChild(QPlainTextEdit)
    assert text is not None
    before = text.height()
    text.setFocus()
    qtbot.keyClicks(text, "one")
    for _ in range(5):
        qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "two")
    assert live.project.row(shelves[0])["code"] == "one\n\n\n\n\ntwo"
    assert text.height() > before


def test_undo_key_in_a_field_goes_to_the_project(qtbot: QtBot, form: Form, live: Live, shelves: list[str]) -> None:
    """Ctrl+Z where no window takes it undoes the project's last change, not the widget's."""
    with live.change("Elsewhere") as change:
        change.set(shelves[1], name="Other")
    line = editor(form.name)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert live.project.row(shelves[1])["name"] == "Middle"
    qtbot.keyClick(line, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert live.project.row(shelves[1])["name"] == "Other"


def test_a_row_removed_elsewhere_empties_the_form(qtbot: QtBot, form: Form, live: Live, shelves: list[str]) -> None:
    """The form tells, clears and is disabled."""
    with qtbot.waitSignal(form.binder.gone) as told, live.change("Remove") as change:
        change.remove(shelves[0])
    assert told.args == [shelves[0]]
    assert form.name.value() == "" and not form.name.isEnabled()


def test_writing_in_another_language_makes_a_translation(
    form: Form, live: Live, shelves: list[str], qtbot: QtBot
) -> None:
    """A window in Chinese, a project that holds Chinese: the field shows and writes the translation."""
    with live.change("Translate") as change:
        change.translate(shelves[0], "name", "zh-Hans", "低架")
    live.set_language("zh-Hans")
    assert form.name.value() == "低架"
    editor(form.name).setFocus()
    editor(form.name).end(False)
    compose(editor(form.name), "子")
    assert live.project.row(shelves[0])["name"] == "Low"
    assert live.project.translations(shelves[0], "name")["zh-Hans"].text == "低架子"


def test_other_languages_open_below_and_show_what_is_stale(
    qtbot: QtBot, form: Form, live: Live, shelves: list[str]
) -> None:
    """The toggle shows an editor per language; a translation of an older original is marked until confirmed."""
    next(each for each in form.name.actions() if each.text() == "Other languages").trigger()
    chinese = form.name.findChild(QWidget, "text_zh-Hans")
    assert chinese is not None
    assert not form.name.findChild(QWidget, "text_en").isVisible()  # type: ignore[union-attr]
    line = editor(chinese)
    line.setFocus()
    compose(line, "低架")
    assert live.project.translations(shelves[0], "name")["zh-Hans"].text == "低架"
    with live.change("Rename") as change:
        change.set(shelves[0], name="Lowest")
    mark, confirm = chinese.findChild(QLabel, "stale"), chinese.findChild(QWidget, "still_right")
    assert mark is not None and mark.isVisible()
    confirm.click()  # type: ignore[union-attr]
    assert not mark.isVisible()
    assert not live.project.translations(shelves[0], "name")["zh-Hans"].stale


def test_pasted_line_breaks_become_spaces(form: Form, live: Live, shelves: list[str]) -> None:
    """One line stays one line."""
    QApplication.clipboard().setText("two\r\nlines\there")
    editor(form.name).selectAll()
    editor(form.name).paste()
    assert live.project.row(shelves[0])["name"] == "two lines here"


def test_a_link_is_chosen_by_typing(qtbot: QtBot, live: Live, project: object) -> None:
    """Typing a name links, emptying unlinks, nonsense shows the saved name again."""
    nails, screws = live.project.ids("box")
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    link, other = LinkField(holder), LineField(holder)
    link.setProperty("column", "twin")
    link.setProperty("table", "box")
    layout.addWidget(link)
    layout.addWidget(other)
    binder = FormBinder(holder, live, fields=[link])
    binder.bind(nails)
    holder.show()
    qtbot.waitExposed(holder)
    line = editor(link)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "screws")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert live.project.row(nails)["twin"] == screws
    assert line.text() == "Screws"
    line.setText("nonsense")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "Screws"
    line.clear()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert live.project.row(nails)["twin"] is None


def test_a_long_message_is_shown_whole_in_a_narrow_field(qtbot: QtBot, look: object) -> None:
    """The message wraps and the field grows with it."""
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    field = LineField(holder)
    layout.addWidget(field)
    layout.addStretch(1)
    holder.resize(240, 400)
    holder.show()
    qtbot.waitExposed(holder)
    before = field.height()
    field.show_problem("Too long to be saved: at most 20,000 characters. Your text is kept here, all of it, for now.")
    message = field.findChild(QLabel, "message")
    assert message is not None
    qtbot.waitUntil(lambda: message.height() >= message.heightForWidth(message.width()))
    assert field.height() > before + 30
    field.clear_problem()
    qtbot.waitUntil(lambda: field.height() == before)


@pytest.mark.parametrize(
    ("name", "column", "good", "bad"),
    [("boxes", "boxes_planned", "7", "75"), ("bought", "bought", "2026-06-30", "2026-02-30")],
)
def test_what_cannot_be_saved_takes_back_what_was_typed_on_the_way(
    form: Form, live: Live, shelves: list[str], qtbot: QtBot, name: str, column: str, good: str, bad: str
) -> None:
    """7 on the way to 75, or 2026-02-3 on the way to 2026-02-30, is another value than anyone meant."""
    line = editor(getattr(form, name))
    line.setFocus()
    qtbot.keyClicks(line, good)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    line.setFocus()
    before = (live.row(shelves[0]) or {})[column]
    assert str(before) == good
    line.selectAll()
    qtbot.keyClicks(line, bad)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert getattr(form, name).has_problem and line.text() == bad
    assert (live.row(shelves[0]) or {})[column] == before
    getattr(form, name).restore_asked.emit()
    assert line.text() == good
