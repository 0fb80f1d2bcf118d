"""Fields that choose: from fixed values, yes or no, a row of another table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import Property, QEvent, QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QCompleter, QLineEdit, QWidget

from pmm_desk.widgets.field import ChoiceEditor, Field, undo_or_redo
from pmm_desk.widgets.live import named


class ChoiceField(Field):
    """One of a few fixed values; their words come from code: `set_choices([("direct", tr("Direct")), …])`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = ChoiceEditor(self)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(6)
        self._box.activated.connect(self._picked)
        self._box.left.connect(self.finished)
        self.place(self._box)
        self._value: Any = None

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """The values and the words for them; call again after a language change, the value stays."""
        self._box.clear()
        for value, word in choices:
            self._box.addItem(word, value)
        self._show()

    def choices(self) -> list[tuple[Any, str]]:
        """The values one may choose, with their words."""
        return [(self._box.itemData(at), self._box.itemText(at)) for at in range(self._box.count())]

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        self._show()
        self.clear_problem()

    def _show(self) -> None:
        at = self._box.findData(self._value)
        if at < 0 and self._value not in (None, ""):
            # A value of a newer version of the file: shown as it is, never replaced unasked.
            self._box.addItem(str(self._value), self._value)
            at = self._box.count() - 1
        self._box.setCurrentIndex(at)

    def _picked(self, at: int) -> None:
        value = self._box.itemData(at)
        if value != self._value:
            self._value = value
            self.edited.emit(value)


class CheckField(Field):
    """Yes or no, with its words beside it: property `text`. Property `open` true: not answered (None) is allowed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox(self)
        self._box.clicked.connect(self._clicked)
        self.place(self._box)

    def _text(self) -> str:
        return self._box.text()

    def _set_text(self, text: str) -> None:
        self._box.setText(text)

    text = Property(str, _text, _set_text)

    def own_title(self) -> str:
        return self._box.text()

    def set_text(self, text: str) -> None:
        """The words beside the box."""
        self._box.setText(text)

    def setText(self, text: str) -> None:
        """What a compiled form calls for the property `text`."""
        self._box.setText(text)

    def value(self) -> int | None:
        state = self._box.checkState()
        return None if state == Qt.CheckState.PartiallyChecked else int(state == Qt.CheckState.Checked)

    def set_value(self, value: Any) -> None:
        self._box.setTristate(bool(self.property("open")))
        if value is None and self._box.isTristate():
            self._box.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self._box.setCheckState(Qt.CheckState.Checked if value else Qt.CheckState.Unchecked)
        self.clear_problem()

    def _clicked(self) -> None:
        self.edited.emit(self.value())
        self.finished.emit()


class LinkField(Field):
    """A row of another table, by its name; type to narrow, empty it to choose none.

    Properties in a form: `table` (needed), `shows` (the column with the name; default: what `Live.name_of` would
    take), `required` (true: no empty line). In code: `set_shown(lambda row: …)`, `set_filter({"kind": "rival"})`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = _LinkEditor(self)
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(8)
        line = cast(QLineEdit, self._box.lineEdit())
        line.setProperty("role", "inner")
        line.setFrame(False)
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        cast(QAbstractItemView, completer.popup()).setProperty("role", "popup")
        self._box.setCompleter(completer)
        completer.activated.connect(self._completed)
        self._box.activated.connect(self._picked)
        line.editingFinished.connect(self._settle)
        self._box.left.connect(self.finished)
        self.place(self._box)
        self._value: str | None = None
        self._show_row: Callable[[dict[str, Any]], str] | None = None
        self._where: dict[str, Any] = {}

    def set_shown(self, show_row: Callable[[dict[str, Any]], str]) -> None:
        """How a row is written, where its name alone does not do."""
        self._show_row = show_row

    def word_of(self, row: dict[str, Any]) -> str:
        """How a row is written here; '' where it has no name."""
        column = str(self.property("shows") or "")
        return self._show_row(row) if self._show_row else str(row.get(column) or "") if column else named(row)

    def offered(self) -> list[dict[str, Any]]:
        """The rows one may choose."""
        return self.live.rows(str(self.property("table") or ""), **self._where) if self.live is not None else []

    def set_filter(self, where: dict[str, Any]) -> None:
        """Offer only the rows with these values."""
        self._where = dict(where)
        self._fill()

    def attach(self, live: Any, row_id: str | None) -> None:
        fresh = self.live is not live
        super().attach(live, row_id)
        if fresh:
            live.changed.connect(self._after_change)
            live.language_changed.connect(self._fill)
            self._fill()

    def value(self) -> str | None:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value or None
        if self._value is not None and self._box.findData(self._value) < 0:
            self._fill()
        self._show()
        self.clear_problem()

    def retranslate(self) -> None:
        super().retranslate()
        self._fill()

    def _after_change(self, done: Any) -> None:
        if str(self.property("table")) in done.rows or "translation" in done.rows:
            self._fill()

    def _fill(self) -> None:
        table = str(self.property("table") or "")
        if self.live is None or not table:
            return
        rows = self.offered()
        self._box.clear()
        if not self.property("required"):
            self._box.addItem(self.tr("— none —"), None)
        for row in rows:
            self._box.addItem(self.word_of(row) or self.tr("(unnamed)"), row["id"])
        self._words.setStringList([self._box.itemText(at) for at in range(self._box.count())])
        self._show()

    def _show(self) -> None:
        at = self._box.findData(self._value) if self._value is not None else -1
        self._box.setCurrentIndex(at)
        if at < 0:
            self._box.setEditText("")
        elif not (line := cast(QLineEdit, self._box.lineEdit())).hasFocus():
            line.setCursorPosition(0)

    def _completed(self, word: str) -> None:
        self._picked(self._box.findText(word))

    def _picked(self, at: int) -> None:
        value = self._box.itemData(at) if at >= 0 else None
        if value == self._value:
            self._show()
            return
        self._value = value
        self._show()
        self.edited.emit(value)

    def _settle(self) -> None:
        """What was typed must be a row's name; emptied means none; anything else shows the saved one again."""
        text = self._box.currentText().strip()
        at = self._box.findText(text, Qt.MatchFlag.MatchFixedString)
        if not text and not self.property("required"):
            self._picked(-1)
        elif at >= 0 and text != self._box.itemText(self._box.findData(self._value)):
            self._picked(at)
        else:
            self._show()


class _LinkEditor(ChoiceEditor):
    """The drop-down of a link; its line leaves undo to the project too."""

    def __init__(self, field: LinkField) -> None:
        super().__init__(field)
        self._field = field

    def setEditable(self, editable: bool) -> None:
        super().setEditable(editable)
        line = self.lineEdit()
        if line is not None:
            line.installEventFilter(self)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and (which := undo_or_redo(event)):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.ignore()
            else:
                (self._field.undo_asked if which == "undo" else self._field.redo_asked).emit()
            return True
        return super().eventFilter(watched, event)
