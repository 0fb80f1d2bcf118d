"""Fields of text: one line, a plain label, several lines."""

from __future__ import annotations

import math
import re
from typing import Any, cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QEnterEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from pmm_desk.widgets.field import Field, LineEditor, TextEditor
from pmm_desk.widgets.languages import TranslationPanel
from pmm_desk.widgets.text_marks import EditorMarks, Marker
from pmm_desk.widgets.theme import icon, set_role, theme

_BREAKS = re.compile(r"[\r\n\t\u2028\u2029]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def count_words(text: str) -> int:
    """Words of a text: each Chinese character is one, each run of other letters and digits is one."""
    rest, characters = _HAN.subn(" ", text)
    return characters + len(re.findall(r"[^\W_]+(?:['’.,-][^\W_]+)*", rest))


class _WordedField(Field):
    """A field of text with a button that opens its other languages."""

    translatable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._globe: QToolButton | None = None
        self._panel: TranslationPanel | None = None
        self._marks: EditorMarks | None = None
        self._open_languages = QAction(self)
        self._open_languages.setCheckable(True)
        self._open_languages.setShortcut(QKeySequence("Ctrl+Shift+L"))
        self._open_languages.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._open_languages.toggled.connect(self._show_languages)
        self.addAction(self._open_languages)
        self._open_languages.setText(self.tr("Other languages"))

    def retranslate(self) -> None:
        super().retranslate()
        self._open_languages.setText(self.tr("Other languages"))
        if self._globe is not None:
            self._globe.setToolTip(self._open_languages.text())
            self._globe.setAccessibleName(self._open_languages.text())

    def attach(self, live: Any, row_id: str | None) -> None:
        super().attach(live, row_id)
        self.mark_by(live.marker(row_id, self.column) if row_id else None)
        self._open_languages.setEnabled(self.translated)
        if self._panel is not None and not self._panel.isHidden():
            self._panel.bind(live, row_id, self.column)

    def mark_by(self, marker: Marker | None) -> None:
        """Mark words of the text; the marks are made when first needed."""
        if marker is not None and self._marks is None:
            self._marks = EditorMarks(cast(Any, self._editor))
        if self._marks is not None:
            self._marks.set_marker(marker)

    def _offer(self, menu: QMenu) -> None:
        if self._marks is not None:
            place = getattr(self._editor, "menu_place", None)
            self._marks.offer(menu, self._marks.at_point(place) if place is not None else self._marks.at_cursor())
        if self.translated and self.row_id is not None:
            menu.addSeparator()
            menu.addAction(self._open_languages)

    def _show_languages(self, shown: bool) -> None:
        if shown and self._panel is None:
            self._panel = TranslationPanel(several_lines=isinstance(self._editor, TextEditor), parent=self)
            self._column_layout.addWidget(self._panel)
        if self._panel is not None:
            self._panel.setVisible(shown)
            self._panel.bind(self.live, self.row_id if shown else None, self.column)
        self._place_globe()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self.translated and self.row_id is not None and self._editor.isEnabled():
            self._place_globe()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._globe is not None and not self._open_languages.isChecked():
            self._globe.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._globe is not None:
            self._place_globe()

    def _place_globe(self) -> None:
        if self._globe is None:
            self._globe = QToolButton(self)
            self._globe.setObjectName("languages")
            self._globe.setCheckable(True)
            self._globe.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._globe.setCursor(Qt.CursorShape.ArrowCursor)
            self._globe.setToolTip(self._open_languages.text())
            self._globe.setAccessibleName(self._open_languages.text())
            self._globe.setStyleSheet("QToolButton { min-height: 0; padding: 0; border: none; }")
            self._globe.toggled.connect(self._open_languages.setChecked)
            self._open_languages.toggled.connect(self._globe.setChecked)
        side = theme().px(22)
        self._globe.setIcon(icon("languages", size=14))
        self._globe.setIconSize(QSize(theme().px(14), theme().px(14)))
        self._globe.setGeometry(self._editor.x() + self._editor.width() - side - 5, self._editor.y() + 5, side, side)
        self._globe.raise_()
        self._globe.setVisible(self._open_languages.isChecked() or self.underMouse())


class LineField(_WordedField):
    """One line of translatable text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = LineEditor(self)
        self._line.more_actions = self._offer
        self._line.textEdited.connect(self._typed)
        self._line.left.connect(self.finished)
        self.place(self._line)

    def value(self) -> str:
        return self._line.text()

    def set_value(self, value: Any) -> None:
        text = "" if value is None else str(value)
        if self._line.text() != text:
            at, marked = self._line.cursorPosition(), self._line.hasSelectedText()
            self._line.setText(text)
            if self._line.hasFocus() and not marked:
                self._line.setCursorPosition(min(at, len(text)))
            elif not self._line.hasFocus():
                self._line.setCursorPosition(0)
        self.clear_problem()

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)

    def set_placeholder(self, text: str) -> None:
        """The grey words in the empty field."""
        self._line.setPlaceholderText(text)

    def _typed(self, text: str) -> None:
        if _BREAKS.search(text):
            at = self._line.cursorPosition()
            text = _BREAKS.sub(" ", text)
            self._line.setText(text)
            self._line.setCursorPosition(min(at, len(text)))
        self.edited.emit(text)


class LabelField(LineField):
    """One line of plain text without translations: a code, a person's name, a link."""

    translatable = False


def as_title(field: LineField) -> None:
    """Let a field stand as the heading of its card: large, and without a frame until one edits it."""
    line = cast(LineEditor, field.findChild(LineEditor))
    set_role(line, "title-edit")
    # Its text begins where the other lines of the card begin.
    line.setTextMargins(-4, 0, 0, 0)


class TextField(_WordedField):
    """Several lines of translatable text; grows with what it holds.

    Properties in a form: `lines` (shown when empty, default 3), `most_lines` (default 14, then it scrolls),
    `words` (a limit to keep an eye on; shown as a count, never enforced).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = TextEditor(self)
        self._text.more_actions = self._offer
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._text.textChanged.connect(self._typed)
        self._text.left.connect(self.finished)
        self._text.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._loading = False
        self._count: QLabel | None = None
        self.place(self._text)

    def value(self) -> str:
        return self._text.toPlainText()

    def set_value(self, value: Any) -> None:
        text = "" if value is None else str(value)
        if self._text.toPlainText() != text:
            self._loading = True
            cursor = self._text.textCursor()
            at = cursor.position()
            self._text.setPlainText(text)
            cursor = self._text.textCursor()
            cursor.setPosition(min(at, self._text.document().characterCount() - 1))
            self._text.setTextCursor(cursor)
            self._loading = False
        self.clear_problem()
        self._show_count()
        self._grow()

    def set_read_only(self, read_only: bool) -> None:
        self._text.setReadOnly(read_only)

    def set_placeholder(self, text: str) -> None:
        """The grey words in the empty field."""
        self._text.setPlaceholderText(text)

    def retranslate(self) -> None:
        super().retranslate()
        self._show_count()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.Polish):
            self._grow()
        return super().event(event)

    def _typed(self) -> None:
        if not self._loading:
            self._show_count()
            self.edited.emit(self.value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A narrower field breaks its lines anew, of which the document tells nobody.
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        fewest = int(self.property("lines") or 3)
        most = max(fewest, int(self.property("most_lines") or 14))
        lines = int(self._text.document().size().height())
        line = self._line_height(most)
        height = min(max(lines, fewest), most) * line + theme().px(16)
        if self._text.height() != height or self._text.minimumHeight() != height:
            self._text.setFixedHeight(height)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._text.setVerticalScrollBarPolicy(policy)

    def _line_height(self, most: int) -> int:
        """The height of a line in px: Chinese letters of another face stand taller than the font tells."""
        tallest = float(self._text.fontMetrics().lineSpacing())
        block = self._text.document().firstBlock()
        for _ in range(most):
            if not block.isValid():
                break
            tallest = max(tallest, block.layout().boundingRect().height() / max(1, block.layout().lineCount()))
            block = block.next()
        return math.ceil(tallest)

    def _show_count(self) -> None:
        limit = int(self.property("words") or 0)
        if not limit:
            return
        if self._count is None:
            self._count = QLabel(self)
            self._count.setObjectName("count")
            self._count.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._column_layout.insertWidget(self._column_layout.indexOf(self._text) + 1, self._count)
        words = count_words(self.value())
        self._count.setText(self.tr("{words} of {limit} words").format(words=words, limit=limit))
        set_role(self._count, "problem" if words > limit else "caption")
