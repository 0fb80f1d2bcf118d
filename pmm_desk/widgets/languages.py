"""The other languages of one text: an editor for each, with a mark where the original has changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pmm_desk.project.error import ProjectError
from pmm_desk.project.translation import LANGUAGES
from pmm_desk.widgets.field import Field, LineEditor, TextEditor
from pmm_desk.widgets.problems import problem_text
from pmm_desk.widgets.theme import set_role, theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live


class _LanguageText(Field):
    """The text of one column in one language."""

    def __init__(self, language: str, *, several_lines: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        self._loading = False
        self._build_head()
        self._line: LineEditor | None = None
        self._text: TextEditor | None = None
        if several_lines:
            self._text = TextEditor(self)
            self._text.setFixedHeight(theme().px(72))
            self._text.textChanged.connect(self._typed)
            self._text.left.connect(self.finished)
            self.place(self._text)
        else:
            self._line = LineEditor(self)
            self._line.textEdited.connect(self._typed)
            self._line.left.connect(self.finished)
            self.place(self._line)
        self.set_name(LANGUAGES[language])

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        name = QLabel(LANGUAGES[self.language], self)
        set_role(name, "caption")
        self.stale = QLabel(self.tr("original changed since"), self)
        self.stale.setObjectName("stale")
        set_role(self.stale, "chip-warning")
        self.still_right = QPushButton(self.tr("Still right"), self)
        self.still_right.setObjectName("still_right")
        set_role(self.still_right, "link")
        head.addWidget(name)
        head.addWidget(self.stale)
        head.addWidget(self.still_right)
        head.addStretch(1)
        self._column_layout.addLayout(head)
        self.show_stale(False)

    def show_stale(self, stale: bool) -> None:
        """Mark the text as a translation of an older original, or not."""
        self.stale.setVisible(stale)
        self.still_right.setVisible(stale)

    def value(self) -> str:
        if self._text is not None:
            return self._text.toPlainText()
        assert self._line is not None
        return self._line.text()

    def set_value(self, value: Any) -> None:
        if value == self.value():
            return
        self._loading = True
        if self._text is not None:
            self._text.setPlainText(value)
        elif self._line is not None:
            at = self._line.cursorPosition()
            self._line.setText(value)
            self._line.setCursorPosition(min(at, len(value)))
        self._loading = False
        self.clear_problem()

    def _typed(self) -> None:
        if not self._loading:
            self.edited.emit(self.value())


class TranslationPanel(QWidget):
    """Opened by a text field: its text in the languages the field itself does not show."""

    def __init__(self, *, several_lines: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("translations")
        self._live: Live | None = None
        self._row_id: str | None = None
        self._column = ""
        self._texts: dict[str, _LanguageText] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme().px(12), 0, 0, theme().px(4))
        layout.setSpacing(theme().px(6))
        for language in LANGUAGES:
            text = _LanguageText(language, several_lines=several_lines, parent=self)
            text.setObjectName(f"text_{language}")
            text.edited.connect(lambda value, text=text: self._save(text, value))
            text.still_right.clicked.connect(lambda _=False, text=text: self._save(text, text.value()))
            text.restore_asked.connect(lambda text=text: self._restore(text))
            text.undo_asked.connect(lambda: self._live and self._live.undo())
            text.redo_asked.connect(lambda: self._live and self._live.redo())
            layout.addWidget(text)
            self._texts[language] = text

    def bind(self, live: Live | None, row_id: str | None, column: str) -> None:
        """Show this column of this row; None shows nothing and listens to nothing."""
        if self._live is not None and self._live is not live:
            self._live.changed.disconnect(self._after_change)
        if live is not None and self._live is not live:
            live.changed.connect(self._after_change, Qt.ConnectionType.UniqueConnection)
        if row_id != self._row_id:
            for text in self._texts.values():
                text.clear_problem()
        self._live, self._row_id, self._column = live, row_id, column
        self._load()

    def _after_change(self, done: Any) -> None:
        if self._live is None or self._row_id is None:
            return
        table = self._live.project.table_of(self._row_id)
        if "translation" in done.rows or self._row_id in done.rows.get(table, ()):
            self._load()

    def _load(self) -> None:
        if self._live is None or self._row_id is None:
            return
        row = self._live.project.row(self._row_id)
        if row is None:
            return
        held = self._live.project.translations(self._row_id, self._column)
        offered = {self._live.main_language, *(self._live.declared_languages() or LANGUAGES), *held}
        for language, text in self._texts.items():
            text.setVisible(language in offered and language != self._live.language)
            if text.has_problem:
                continue
            if language == self._live.main_language:
                text.set_value(str(row.get(self._column) or ""))
                text.show_stale(False)
            else:
                translation = held.get(language)
                text.set_value(translation.text if translation else "")
                text.show_stale(bool(translation and translation.stale))

    def _restore(self, text: _LanguageText) -> None:
        text.clear_problem()
        self._load()

    def _save(self, text: _LanguageText, value: str) -> None:
        live, row_id = self._live, self._row_id
        if live is None or row_id is None:
            return
        title = self.tr("Translate into {language}").format(language=LANGUAGES[text.language])
        amend = f"{row_id}.{self._column}.{text.language}"
        try:
            with live.change(title, amend=amend, initiator=text) as change:
                if text.language == live.main_language:
                    change.set(row_id, **{self._column: value})
                else:
                    change.translate(row_id, self._column, text.language, value)
        except ProjectError as error:
            text.show_problem(problem_text(error))
            return
        text.clear_problem()
