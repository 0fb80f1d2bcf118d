"""A field for a day: typed in any usual way, or picked from a calendar; empty is allowed."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from pmm_desk.widgets.field import Field, LineEditor, is_begun_anew
from pmm_desk.widgets.problems import reason_text
from pmm_desk.widgets.theme import icon, set_role, theme

_YEAR_FIRST = re.compile(r"^(\d{4})\s*[-/.年 ]\s*(\d{1,2})\s*[-/.月 ]\s*(\d{1,2})\s*日?$")
_DIGITS = re.compile(r"^(\d{4})(\d{2})(\d{2})$")


def parse_day(text: str, locale: QLocale) -> str:
    """The day a person typed, as 'YYYY-MM-DD': year first, or in a form of the locale. ValueError else."""
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _YEAR_FIRST.match(plain) or _DIGITS.match(plain)
    if found:
        day = QDate(*(int(part) for part in found.groups()))
        if day.isValid():
            return day.toString(Qt.DateFormat.ISODate)
        raise ValueError(text)
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    forms = (
        re.sub(r"y+", "yyyy", short),
        locale.dateFormat(QLocale.FormatType.LongFormat),
        "d MMM yyyy",
        "d MMMM yyyy",
        "MMM d, yyyy",
        "MMMM d, yyyy",
        "d.M.yyyy",
    )
    for form in forms:
        for tongue in (locale, QLocale.c()):
            day = tongue.toDate(plain, form)
            if day.isValid() and day.year() >= 1000:
                return day.toString(Qt.DateFormat.ISODate)
    raise ValueError(text)


class DateField(Field):
    """A day as ISO text, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = LineEditor(self)
        self._line.setTextMargins(0, 0, 24, 0)
        self._line.textEdited.connect(self._typed)
        self._line.left.connect(self._leave)
        self._line.returnPressed.connect(self._settle)
        self.place(self._line)
        self._value: str | None = None
        self._begun: str | None = None
        """The day before the typing that goes on."""
        self._text = ""
        self._latest, self._too_late = "", ""
        self._button = QToolButton(self)
        self._button.setObjectName("calendar")
        self._button.setProperty("icon_name", "calendar")
        self._button.setIcon(icon("calendar", size=16))
        self._button.setIconSize(QSize(16, 16))
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self._button.setStyleSheet("QToolButton { min-height: 0; padding: 0; border: none; background: transparent; }")
        self._button.clicked.connect(self.open_calendar)
        self._popup: QFrame | None = None
        self._calendar: QCalendarWidget | None = None
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._line.setPlaceholderText(self.tr("year-month-day", "placeholder of an empty date"))
        self._button.setAccessibleName(self.tr("Open the calendar"))

    def value(self) -> str | None:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = str(value) if value else None
        self._begun = self._value
        if not (self._line.hasFocus() and self._says(self._value)):
            self._line.setText(self._value or "")
        self.clear_problem()

    def draft(self) -> str:
        return self._line.text()

    def set_draft(self, draft: Any) -> None:
        self._line.setText(str(draft))
        self._typed(str(draft))
        self._settle()

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)
        self._button.setEnabled(not read_only)

    def set_latest(self, latest: str, problem: str) -> None:
        """Take no day after this one ('' for any); `problem` is what the field says of a later one."""
        self._latest, self._too_late = latest, problem

    def _problem(self, value: str | None) -> str:
        """What is wrong with a day that the field understood."""
        return self._too_late if value and self._latest and value > self._latest else ""

    def open_calendar(self) -> None:
        """Show the calendar under the field."""
        if self._popup is None or self._calendar is None:
            self._popup = QFrame(self, Qt.WindowType.Popup)
            set_role(self._popup, "card")
            layout = QVBoxLayout(self._popup)
            layout.setContentsMargins(8, 8, 8, 8)
            self._calendar = QCalendarWidget(self._popup)
            self._calendar.setObjectName("days")
            self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            self._calendar.activated.connect(self._picked)
            self._calendar.clicked.connect(self._picked)
            layout.addWidget(self._calendar)
        _dress_calendar(self._calendar)
        day = QDate.fromString(self._value or "", Qt.DateFormat.ISODate)
        self._calendar.setSelectedDate(day if day.isValid() else QDate.currentDate())
        self._popup.move(self.mapToGlobal(QPoint(0, self._line.height() + 2)))
        self._popup.show()
        self._calendar.setFocus()

    def _picked(self, day: QDate) -> None:
        if self._popup is not None:
            self._popup.hide()
        text = day.toString(Qt.DateFormat.ISODate)
        self._line.setText(text)
        self._typed(text)
        self._line.setFocus()

    def _parse(self, text: str) -> str | None:
        return parse_day(text, QLocale()) if text.strip() else None

    def _says(self, value: str | None) -> bool:
        """Whether what stands in the line is this day, however it is written."""
        try:
            return self._parse(self._line.text()) == value
        except ValueError:
            return False

    def _typed(self, text: str) -> None:
        if is_begun_anew(text, self._text):
            self._begun = self._value
        self._text = text
        try:
            value = self._parse(text)
        except ValueError:
            self.take_back()
            return
        if problem := self._problem(value):
            self.take_back()
            self.show_problem(problem)
            return
        self.clear_problem()
        if value != self._value:
            self._value = value
            self.edited.emit(value)

    def take_back(self) -> None:
        if self._value != self._begun:
            self._value = self._begun
            self.edited.emit(self._value)

    def _settle(self) -> None:
        """Say what is wrong, or write the day in its proper form."""
        try:
            value = self._parse(self._line.text())
        except ValueError:
            self.show_problem(reason_text("not_a_date", {}))
            return
        if not self._problem(value):
            self._begun = self._value
            if not self.has_problem and not self._line.hasFocus():
                self._line.setText(self._value or "")

    def _leave(self) -> None:
        self._settle()
        self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = theme().px(22)
        self._button.setGeometry(self.width() - side - 6, 5, side, side)
        self._button.raise_()


def _dress_calendar(calendar: QCalendarWidget) -> None:
    """Qt paints weekends red, which here means trouble, and arrows of its own."""
    look = theme()
    weekday, head = QTextCharFormat(), QTextCharFormat()
    weekday.setForeground(look.color("text"))
    head.setForeground(look.color("muted"))
    head.setBackground(look.color("surface"))
    for day in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(day, weekday)
    calendar.setHeaderTextFormat(head)
    for name, picture in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(picture))
