"""The field that links to a row of another table; a long table is read only when somebody looks for a row in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QCompleter, QLineEdit, QWidget

from pmm_desk.widgets.field import ChoiceEditor, Field, undo_or_redo
from pmm_desk.widgets.live import named

FEW = 300
"""Up to so many rows the list is kept filled; above, it holds the linked row only until it is asked for."""


class LinkModel(QAbstractListModel):
    """The rows one may link to: their ids and words, found by id without asking line by line."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: Sequence[tuple[str | None, str]] = ()
        self.greyed: Collection[str | None] = ()
        """Rows that are shown and cannot be chosen."""
        self._lines: dict[str | None, int] = {}

    def replace(self, entries: Sequence[tuple[str | None, str]], greyed: Collection[str | None] = ()) -> None:
        """Hold these rows instead."""
        self.beginResetModel()
        self.entries, self.greyed = entries, greyed
        self._lines = {row_id: at for at, (row_id, _) in enumerate(entries)}
        self.endResetModel()

    def line_of(self, row_id: str | None) -> int:
        """The line of a row; -1 where it is not in the list."""
        return self._lines.get(row_id, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.entries[index.row()][0] in self.greyed:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row_id, word = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return word
        return row_id if role == Qt.ItemDataRole.UserRole else None


class LinkField(Field):
    """A row of another table, by its name; type to narrow, empty it to choose none.

    Properties in a form: `table` (needed), `shows` (the column with the name; default: what `Live.name_of` would
    take), `required` (true: no empty line). In code: `set_shown(lambda row: …)`, `set_filter({"kind": "rival"})`,
    `set_greyed(lambda row: …)`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = _LinkEditor(self)
        self._model = LinkModel(self)
        self._box.setModel(self._model)
        self._box.setLineEdit(_LinkLine(self._box))
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
        self._greyed: Callable[[dict[str, Any]], bool] = lambda row: False
        self._whole = False
        line.textEdited.connect(lambda _: self.fill_whole())

    def set_shown(self, show_row: Callable[[dict[str, Any]], str]) -> None:
        """How a row is written, where its name alone does not do."""
        self._show_row = show_row

    def set_greyed(self, greyed: Callable[[dict[str, Any]], bool]) -> None:
        """Which rows are shown in grey and cannot be chosen; one that is linked already stays."""
        self._greyed = greyed
        self._fill()

    def word_of(self, row: dict[str, Any]) -> str:
        """How a row is written here; '' where it has no name."""
        column = str(self.property("shows") or "")
        return self._show_row(row) if self._show_row else str(row.get(column) or "") if column else named(row)

    def offered(self) -> list[dict[str, Any]]:
        """All rows one may choose."""
        table = str(self.property("table") or "")
        return self.live.rows(table, **self._where) if self.live is not None and table else []

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
        if self._value is not None and self._model.line_of(self._value) < 0:
            self._fill()
        self._show()
        self.clear_problem()

    def retranslate(self) -> None:
        super().retranslate()
        self._fill()

    def _after_change(self, done: Any) -> None:
        if str(self.property("table")) in done.rows or "translation" in done.rows:
            self._fill()

    def fill_whole(self) -> None:
        """Somebody looks for a row: all of them are needed now, however many there are."""
        if self._whole:
            return
        self._whole = True
        line = cast(QLineEdit, self._box.lineEdit())
        typed, at = line.text(), line.cursorPosition()
        self._replace(self._read())
        if line.text() != typed:
            # What stands in the line is being typed: filling the list must not put the linked name back.
            self._box.setEditText(typed)
            line.setCursorPosition(at)

    def _fill(self) -> None:
        table = str(self.property("table") or "")
        if self.live is None or not table:
            return
        self._whole = self.live.count(table, **self._where) <= FEW
        self._replace(self._read())

    def _read(self) -> list[dict[str, Any]]:
        """The rows to offer; of a long table only the linked one, until all are asked for."""
        table = str(self.property("table") or "")
        if self.live is None or not table:
            return []
        if self._whole:
            return self.offered()
        row = self.live.row(self._value) if self._value is not None else None
        return [row] if row is not None else []

    def _replace(self, rows: Sequence[dict[str, Any]]) -> None:
        nameless = self.tr("(unnamed)")
        found: list[tuple[str | None, str]] = [] if self.property("required") else [(None, self.tr("— none —"))]
        for row in rows:
            found.append((row["id"], self.word_of(row) or nameless))
        greyed = {row["id"] for row in rows if self._greyed(row)}
        self._model.replace(found, greyed)
        self._words.setStringList([word for row_id, word in found if row_id not in greyed])
        self._show()

    def _show(self) -> None:
        at = self._model.line_of(self._value) if self._value is not None else -1
        self._box.setCurrentIndex(at)
        if at < 0:
            self._box.setEditText("")
        elif not (line := cast(QLineEdit, self._box.lineEdit())).hasFocus():
            line.setCursorPosition(0)

    def _completed(self, word: str) -> None:
        self._picked(self._box.findText(word))

    def _picked(self, at: int) -> None:
        value = self._box.itemData(at) if at >= 0 else None
        if value == self._value or value in self._model.greyed:
            self._show()
            return
        self._value = value
        self._show()
        self.edited.emit(value)

    def _settle(self) -> None:
        """What was typed must be a row's name; emptied means none; anything else shows the saved one again."""
        text = self._box.currentText().strip()
        if text and text != self._box.itemText(self._model.line_of(self._value)):
            self.fill_whole()
        at = self._box.findText(text, Qt.MatchFlag.MatchFixedString)
        if not text and not self.property("required"):
            self._picked(-1)
        elif at >= 0 and text != self._box.itemText(self._model.line_of(self._value)):
            self._picked(at)
        else:
            self._show()


class _LinkLine(QLineEdit):
    """The line of a link: while nobody types in it, a name that is too long ends in …"""

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.contentsRect().adjusted(2, 0, -2, 0)
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) <= place.width():
            super().paintEvent(event)
            return
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class _LinkEditor(ChoiceEditor):
    """The drop-down of a link; its line leaves undo to the project too."""

    def __init__(self, field: LinkField) -> None:
        super().__init__(field)
        self._field = field

    def showPopup(self) -> None:
        self._field.fill_whole()
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._field.fill_whole()
        super().keyPressEvent(event)

    def setLineEdit(self, line: QLineEdit) -> None:
        super().setLineEdit(line)
        line.installEventFilter(self)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and (which := undo_or_redo(event)):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.ignore()
            else:
                (self._field.undo_asked if which == "undo" else self._field.redo_asked).emit()
            return True
        return super().eventFilter(watched, event)
