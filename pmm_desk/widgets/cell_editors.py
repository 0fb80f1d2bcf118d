"""The editors that open inside a table's cells; what could not be saved comes back when the cell is opened again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pmm_desk.widgets.dates import parse_day
from pmm_desk.widgets.field import LONGEST_LINE, ChoiceEditor, undo_or_redo
from pmm_desk.widgets.marks import MARKS, mark_word
from pmm_desk.widgets.numbers import format_number, parse_number
from pmm_desk.widgets.problems import reason_text
from pmm_desk.widgets.rows import Column, Refused, RowModel
from pmm_desk.widgets.theme import set_property

Index = QModelIndex | QPersistentModelIndex


class CellLine(QLineEdit):
    """A line inside a cell; undo is the window's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_LINE)
        self.setProperty("role", "cell")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and undo_or_redo(event):
            event.ignore()
            return False
        return super().event(event)


class CellEditors(QStyledItemDelegate):
    """Opens, fills and reads the editor of a cell by the `edit` kind of its Column."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._column(index)
        if column.edit in ("choice", "mark", "check"):
            box = ChoiceEditor(parent)
            box.setProperty("role", "cell")
            for value, word in self._choices(column):
                box.addItem(word, value)
            box.activated.connect(lambda: self._close(box))
            return box
        line = CellLine(parent)
        if column.align == "right":
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        model, column = self._model(index), self._column(index)
        value = index.data(Qt.ItemDataRole.EditRole)
        refused = model.last_refused
        again = refused is not None and (refused.row_id, refused.column) == (model.id_at(index.row()), column.name)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
            editor.showPopup()
        elif isinstance(editor, QLineEdit):
            if again and refused is not None:
                editor.setText(str(refused.text))
                set_property(editor, "problem", "true")
            elif column.edit in ("number", "whole"):
                editor.setText("" if value is None else format_number(value, 6, QLocale()))
            else:
                editor.setText("" if value is None else str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        column = self._column(index)
        if isinstance(editor, QComboBox):
            if editor.currentIndex() >= 0:
                model.setData(index, editor.currentData())
            return
        assert isinstance(editor, QLineEdit)
        text = editor.text()
        try:
            value = self._value(column, text)
        except ValueError as error:
            rows = self._model(index)
            rows.last_refused = Refused(rows.id_at(index.row()) or "", column.name, text, reason_text(str(error), {}))
            rows.refused.emit(rows.last_refused)
            return
        model.setData(index, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(1, 1, -1, -2))

    def _value(self, column: Column, text: str) -> Any:
        """What the text means in this column; ValueError carries the reason code."""
        if column.edit not in ("number", "whole", "date"):
            return text
        if not text.strip():
            return None
        if column.edit == "date":
            try:
                return parse_day(text, QLocale())
            except ValueError:
                raise ValueError("not_a_date") from None
        try:
            number = parse_number(text, QLocale())
        except ValueError:
            raise ValueError("not_a_number") from None
        if column.edit == "whole":
            if number != int(number):
                raise ValueError("not_whole")
            return int(number)
        return number

    def _choices(self, column: Column) -> list[tuple[Any, str]]:
        if column.edit == "mark" and not column.choices:
            return [(mark, mark_word(mark)) for mark in MARKS]
        if column.edit == "check" and not column.choices:
            return [(1, self.tr("Yes")), (0, self.tr("No"))]
        return list(column.choices)

    def _close(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _model(self, index: Index) -> RowModel:
        model = index.model()
        assert isinstance(model, RowModel)
        return model

    def _column(self, index: Index) -> Column:
        return self._model(index).columns[index.column()]
