"""Fields that choose: from fixed values, or yes and no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from pmm_desk.widgets.field import ChoiceEditor, Field


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
