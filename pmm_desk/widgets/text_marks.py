"""Marks in the text of a field: underlined while one types, told in a tip, settled in a menu, walked by key.

What is marked, and what can be done about it, comes from a `Marker` that `Live.marker` gives for a row and column.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QScrollArea, QTextEdit, QToolTip, QWidget

from pmm_desk.widgets.theme import theme

LONG = 4_000
"""Characters from which on a text is looked at when typing pauses, no longer with every key."""
PAUSE = 200
MENU_KEY = "Ctrl+."
SHAPES = {
    "wave": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "dash": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dot": QTextCharFormat.UnderlineStyle.DotLine,
    "dash-dot": QTextCharFormat.UnderlineStyle.DashDotLine,
}


class TextMark(NamedTuple):
    """One place of a text, counted in characters: the shape and colour of its line, what is told of it."""

    start: int
    end: int
    shape: str
    shade: str
    """A colour of the tokens, such as "warning"; the shape says the same without colour."""
    title: str
    told: str
    about: Any = None
    """What the marker itself knows of it."""


class Marker(QObject):
    """Finds the marks of a text."""

    changed = Signal()
    """Other marks hold now: every text must be looked at again."""

    def marks(self, text: str) -> Sequence[TextMark]:
        """The marks of a text in their order, none overlapping."""
        raise NotImplementedError

    def offers(self, mark: TextMark) -> list[tuple[str, Callable[[], Any]]]:
        """What can be done about a mark: words and work."""
        return []


def underline(mark: TextMark) -> QTextCharFormat:
    """How a mark is drawn: by its shape first, by colour besides."""
    found = QTextCharFormat()
    found.setUnderlineStyle(SHAPES[mark.shape])
    found.setUnderlineColor(QColor(getattr(theme().tokens, mark.shade)))
    return found


def in_utf16(text: str, marks: Sequence[TextMark]) -> list[TextMark]:
    """The marks with the places that Qt counts, where a character above U+FFFF takes two."""
    if all(char <= "\uffff" for char in text):
        return list(marks)
    places = [0]
    for char in text:
        places.append(places[-1] + (2 if char > "\uffff" else 1))
    return [mark._replace(start=places[mark.start], end=places[mark.end]) for mark in marks]


class EditorMarks(QObject):
    """The marks of one editor, a line or a text."""

    def __init__(self, editor: QPlainTextEdit | QLineEdit) -> None:
        super().__init__(editor)
        self.editor = editor
        self.marks: list[TextMark] = []
        self._marker: Marker | None = None
        self._composing = False
        self._later = QTimer(self, interval=PAUSE, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self._line_later = QTimer(self, interval=0, singleShot=True)
        self._line_later.timeout.connect(self._draw_line)
        editor.textChanged.connect(self._typed)
        theme().changed.connect(self._draw)
        (editor.viewport() if isinstance(editor, QPlainTextEdit) else editor).installEventFilter(self)
        if isinstance(editor, QPlainTextEdit):
            editor.installEventFilter(self)

    def set_marker(self, marker: Marker | None) -> None:
        """Mark by another marker; None marks nothing."""
        if marker is self._marker:
            return
        if self._marker is not None:
            self._marker.changed.disconnect(self.refresh)
        self._marker = marker
        if marker is not None:
            marker.changed.connect(self.refresh)
        self.refresh()

    def text(self) -> str:
        """What stands in the editor."""
        return self.editor.toPlainText() if isinstance(self.editor, QPlainTextEdit) else self.editor.text()

    def refresh(self) -> None:
        """Look at the text again."""
        text = self.text()
        self.marks = in_utf16(text, self._marker.marks(text)) if self._marker is not None else []
        self._draw()

    def _typed(self) -> None:
        if self._marker is None:
            return
        # Counting the characters of a long text would copy it.
        editor = self.editor
        length = editor.document().characterCount() if isinstance(editor, QPlainTextEdit) else len(editor.text())
        if length > LONG:
            self._later.start()
        else:
            self.refresh()

    def _draw(self) -> None:
        if isinstance(self.editor, QPlainTextEdit):
            self.editor.setExtraSelections(_selections(self.editor, self.marks))
        else:
            self._line_later.start()

    def _draw_line(self) -> None:
        """A line of text takes formats only as an input method gives them; a word it is composing is not disturbed."""
        line = self.editor
        if self._composing or not isinstance(line, QLineEdit):
            return
        kind = QInputMethodEvent.AttributeType.TextFormat
        at = line.cursorPosition()
        formats = [
            QInputMethodEvent.Attribute(kind, mark.start - at, mark.end - mark.start, underline(mark))
            for mark in self.marks
        ]
        QApplication.sendEvent(line, QInputMethodEvent("", formats))

    # telling ------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.at_point(event.pos())
            if mark is not None:
                QToolTip.showText(event.globalPos(), tip(mark), self.editor)
                return True
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        if isinstance(event, QKeyEvent) and watched is self.editor and self.at_cursor() is not None:
            if QKeySequence(event.keyCombination()) != QKeySequence(MENU_KEY):
                return False
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self.open_menu() is not None
        return False

    def at_point(self, point: QPoint) -> TextMark | None:
        """The mark under a point of the editor."""
        editor = self.editor
        if isinstance(editor, QLineEdit):
            return self._at(editor.cursorPositionAt(point), inside=True)
        cursor = editor.cursorForPosition(point)
        if not editor.cursorRect(cursor).adjusted(-12, 0, 12, 0).contains(point):
            return None
        return self._at(cursor.position())

    def at_cursor(self) -> TextMark | None:
        """The mark in which the cursor stands."""
        editor = self.editor
        return self._at(
            editor.textCursor().selectionStart()
            if isinstance(editor, QPlainTextEdit)
            else (editor.selectionStart() if editor.hasSelectedText() else editor.cursorPosition())
        )

    def _at(self, place: int, *, inside: bool = False) -> TextMark | None:
        return next((mark for mark in self.marks if mark.start <= place <= mark.end - inside), None)

    # the menu and the keys ------------------------------------------------------------------------------

    def offer(self, menu: QMenu, mark: TextMark | None) -> None:
        """Put what is the matter, and what can be done, at the top of a menu."""
        if mark is None or self._marker is None:
            return
        first = menu.actions()[0] if menu.actions() else None
        made = []
        told = [line for line in (mark.title, *mark.told.splitlines()) if line]
        for line in told:
            action = menu.addAction(line.replace("&", "&&"))
            action.setEnabled(False)
            made.append(action)
        for words, work in self._marker.offers(mark):
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, work=work: work())
            made.append(action)
        if first is not None:
            menu.insertActions(first, made)
            menu.insertSeparator(first)

    def open_menu(self) -> QMenu | None:
        """Open the menu of the mark at the cursor; None where there is none."""
        mark = self.at_cursor()
        if mark is None:
            return None
        menu = QMenu(self.editor)
        menu.setObjectName("mark_menu")
        self.offer(menu, mark)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.editor.mapToGlobal(self.place_of(mark).bottomLeft()))
        return menu

    def place_of(self, mark: TextMark) -> QRect:
        """Where a mark stands in the editor."""
        if isinstance(self.editor, QPlainTextEdit):
            cursor = self.editor.textCursor()
            cursor.setPosition(mark.start)
            return self.editor.cursorRect(cursor)
        found: QRect = self.editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        return found

    def select(self, mark: TextMark) -> None:
        """Bring the keys to a mark and tell it."""
        editor = self.editor
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        _bring_to_sight(editor)
        if isinstance(editor, QPlainTextEdit):
            cursor = editor.textCursor()
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)
        else:
            editor.setSelection(mark.start, mark.end - mark.start)
        QToolTip.showText(editor.mapToGlobal(self.place_of(mark).bottomLeft()), tip(mark), editor)


def tip(mark: TextMark) -> str:
    """What a mark tells, as plain lines."""
    return "\n".join(line for line in (mark.title, mark.told) if line)


def step(window: QWidget, by: int = 1) -> bool:
    """Go to the next mark in sight (`by` 1) or the one before (-1), round the end; False where nothing is marked."""
    editors = [found for found in window.findChildren(EditorMarks) if found.marks and found.editor.isVisible()]
    if not editors:
        return False

    def place(found: EditorMarks) -> tuple[int, int]:
        point = found.editor.mapTo(window, QPoint(0, 0))
        return point.y(), point.x()

    all_marks = [(found, mark) for found in sorted(editors, key=place) for mark in found.marks]
    at = _current(window, all_marks)
    found, mark = all_marks[(at + by) % len(all_marks)] if at >= 0 else all_marks[0 if by > 0 else -1]
    found.select(mark)
    return True


def _current(window: QWidget, all_marks: Sequence[tuple[EditorMarks, TextMark]]) -> int:
    """The place among all marks of the one at the cursor, or of the last one before it; -1 before all."""
    focus = window.focusWidget()
    last = -1
    for at, (found, mark) in enumerate(all_marks):
        if found.editor is focus:
            editor = found.editor
            cursor = (
                editor.textCursor().selectionStart()
                if isinstance(editor, QPlainTextEdit)
                else (editor.selectionStart() if editor.hasSelectedText() else editor.cursorPosition())
            )
            if mark.start <= cursor:
                last = at
    return last


def _bring_to_sight(editor: QWidget) -> None:
    parent = editor.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(editor)
        parent = parent.parentWidget()


def _selections(editor: QPlainTextEdit, marks: Sequence[TextMark]) -> list[QTextEdit.ExtraSelection]:
    """The marks as the editor draws them; each look is made once."""
    looks: dict[tuple[str, str], QTextCharFormat] = {}
    cursor = QTextCursor(editor.document())
    made = []
    for mark in marks:
        look = looks.get((mark.shape, mark.shade))
        if look is None:
            look = looks[mark.shape, mark.shade] = underline(mark)
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        found = QTextEdit.ExtraSelection()
        found.cursor = cursor
        found.format = look
        made.append(found)
    return made
