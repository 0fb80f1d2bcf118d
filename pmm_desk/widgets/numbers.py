"""Fields of numbers: typed as people write them, kept as they are until they make sense."""

from __future__ import annotations

import unicodedata
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from pmm_desk.widgets.field import Field, LineEditor, is_begun_anew
from pmm_desk.widgets.problems import range_text, reason_text
from pmm_desk.widgets.theme import set_role, theme

_SETTLE = 700
"""Milliseconds after the last key before a half-typed number is called wrong."""


def parse_number(text: str, locale: QLocale) -> float:
    """The number a person typed: group marks, spaces, full-width digits and a trailing % allowed. ValueError else."""
    plain = unicodedata.normalize("NFKC", text).replace("\u2212", "-").rstrip("%").strip()
    plain = "".join(character for character in plain if not character.isspace())
    group, point = locale.groupSeparator(), locale.decimalPoint()
    localised = plain.replace(group, "") if group.strip() and group != point else plain
    value, good = locale.toDouble(localised.replace("'", ""))
    if not good:
        value, good = QLocale.c().toDouble(plain.replace(",", ""))
    if not good or value != value or value in (float("inf"), float("-inf")):
        raise ValueError(text)
    return float(value)


def format_number(value: float, decimals: int, locale: QLocale) -> str:
    """The number with group marks and at most `decimals` digits after the point, no idle zeros."""
    text = str(locale.toString(float(value), "f", decimals))
    point = locale.decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text


class NumberField(Field):
    """A number or nothing.

    Properties in a form: `minimum`, `maximum` (strings or numbers, open when absent), `decimals` (default 2),
    `suffix` (a unit, shown at the right), `required` (true: empty is a problem, not None).
    """

    decimals = 2
    scale = 1.0
    """What is shown = what is kept × scale."""
    unit = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = LineEditor(self)
        self._line.textEdited.connect(self._typed)
        self._line.left.connect(self._leave)
        self._line.returnPressed.connect(self._settle)
        self.place(self._line)
        self._value: float | None = None
        self._begun: float | None = None
        """The value before the typing that goes on."""
        self._text = ""
        self._unit: QLabel | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE)
        self._timer.timeout.connect(self._settle)

    def value(self) -> float | None:
        return self._value

    def set_value(self, value: Any) -> None:
        self._timer.stop()
        self._value = None if value is None or value == "" else self._kept(float(value))
        self._begun = self._value
        if not (self._line.hasFocus() and self._says(self._value)):
            self._line.setText(self._shown())
        self.clear_problem()
        self._show_unit()

    def draft(self) -> str:
        return self._line.text()

    def set_draft(self, draft: Any) -> None:
        self._line.setText(str(draft))
        self._typed(str(draft))
        self._settle()

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)

    def set_placeholder(self, text: str) -> None:
        """The grey words in the empty field."""
        self._line.setPlaceholderText(text)

    def _digits(self) -> int:
        wish = self.property("decimals")
        return self.decimals if wish is None else int(wish)

    def _limit(self, name: str) -> float | None:
        wish = self.property(name)
        return None if wish is None or wish == "" else float(wish)

    def _kept(self, number: float) -> Any:
        return number

    def _shown(self) -> str:
        return "" if self._value is None else format_number(self._value * self.scale, self._digits(), QLocale())

    def _parse(self, text: str) -> float | None:
        """The value in the text; ValueError carries the reason code."""
        if not text.strip():
            if self.property("required"):
                raise ValueError("missing")
            return None
        try:
            number = parse_number(text, QLocale())
        except ValueError:
            raise ValueError("not_a_number") from None
        if self._digits() == 0 and number != int(number):
            raise ValueError("not_whole")
        low, high = self._limit("minimum"), self._limit("maximum")
        if (low is not None and number < low) or (high is not None and number > high):
            raise ValueError("out_of_range")
        return float(f"{number / self.scale:.15g}")

    def _says(self, value: float | None) -> bool:
        """Whether what stands in the line is this value, however it is written."""
        try:
            parsed = self._parse(self._line.text())
        except ValueError:
            return False
        return (parsed if parsed is None else self._kept(parsed)) == value

    def _typed(self, text: str) -> None:
        if is_begun_anew(text, self._text):
            self._begun = self._value
        self._text = text
        try:
            parsed = self._parse(text)
        except ValueError:
            self.take_back()
            self._timer.start()
            return
        self._timer.stop()
        self.clear_problem()
        self._value = None if parsed is None else self._kept(parsed)
        self.edited.emit(self._value)

    def take_back(self) -> None:
        if self._value != self._begun:
            self._value = self._begun
            self.edited.emit(self._value)

    def _settle(self) -> None:
        """Say what is wrong, or write the number in its proper form."""
        self._timer.stop()
        try:
            self._parse(self._line.text())
        except ValueError as error:
            self.show_problem(self._sentence(str(error)))
        else:
            self._begun = self._value
            if not self.has_problem and not self._line.hasFocus():
                self._line.setText(self._shown())

    def _sentence(self, reason: str) -> str:
        if reason != "out_of_range":
            return reason_text(reason, {})
        low, high = self._limit("minimum"), self._limit("maximum")
        figures = ["" if limit is None else format_number(limit, self._digits(), QLocale()) for limit in (low, high)]
        return range_text(*figures)

    def retranslate(self) -> None:
        super().retranslate()
        if not self.has_problem and not self._line.hasFocus():
            self._line.setText(self._shown())

    def _leave(self) -> None:
        self._settle()
        self.finished.emit()

    def _show_unit(self) -> None:
        suffix = str(self.property("suffix") or self.unit)
        if not suffix:
            return
        if self._unit is None:
            self._unit = QLabel(self._line)
            self._unit.setObjectName("unit")
            self._unit.setTextFormat(Qt.TextFormat.PlainText)
            self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            set_role(self._unit, "subtitle")
        self._unit.setText(suffix)
        self._unit.adjustSize()
        self._line.setTextMargins(0, 0, self._unit.width() + theme().px(6), 0)
        self._place_unit()

    def _place_unit(self) -> None:
        if self._unit is not None:
            height = self._line.height() or self._line.sizeHint().height()
            width = self.width() if self._line.width() > self.width() else self._line.width()
            self._unit.move(width - self._unit.width() - theme().px(10), (height - self._unit.height()) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._place_unit)


class WholeField(NumberField):
    """A whole number or nothing."""

    decimals = 0

    def _kept(self, number: float) -> int:
        return round(number)


class PercentField(NumberField):
    """A share: kept as a fraction (0.025), typed and shown in percent (2.5 %).

    Property `kept` = "percent" where the column itself holds percent (2.5).
    """

    unit = "%"

    def set_value(self, value: Any) -> None:
        self.scale = 1.0 if self.property("kept") == "percent" else 100.0
        super().set_value(value)
