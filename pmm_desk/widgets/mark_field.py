"""The field for a mark of the matrix: four painted marks side by side."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.widgets.field import Field
from pmm_desk.widgets.marks import KEYS, MARKS, mark_word, paint_mark
from pmm_desk.widgets.theme import follow, theme


class MarkField(Field):
    """Yes, partly, no or unknown: four painted marks side by side; keys y p n u, or the arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = _MarkEditor(self)
        self.place(self._marks)

    def value(self) -> str:
        return self._marks.mark

    def set_value(self, value: Any) -> None:
        self._marks.mark = str(value or "unknown")
        self._marks.update()
        self.clear_problem()

    def pick(self, mark: str) -> None:
        """Choose a mark as the user does."""
        if mark != self._marks.mark:
            self._marks.mark = mark
            self._marks.update()
            self.edited.emit(mark)


class _MarkEditor(QWidget):
    """The four marks, painted; one geometry serves painting and clicking."""

    def __init__(self, field: MarkField) -> None:
        super().__init__(field)
        self._field = field
        self.mark = "unknown"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow(self)

    def sizeHint(self) -> QSize:
        widest = max(theme().metrics().horizontalAdvance(mark_word(mark)) for mark in MARKS)
        return QSize((widest + theme().px(36)) * len(MARKS), theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(32) * len(MARKS), theme().px(32))

    def segment(self, at: int) -> QRectF:
        """The place of the mark number `at`."""
        width = self.width() / len(MARKS)
        return QRectF(at * width, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(frame, look.px(6), look.px(6))
        words = self.segment(0).width() >= self.sizeHint().width() / len(MARKS) - look.px(8)
        for at, mark in enumerate(MARKS):
            place = self.segment(at)
            chosen = mark == self.mark
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("accent_soft"))
                painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), look.px(5), look.px(5))
            if not words:
                paint_mark(painter, place, mark)
                continue
            paint_mark(painter, QRectF(place.left() + look.px(6), 0, look.px(16), place.height()), mark)
            painter.setPen(QColor(look.tokens.text if chosen else look.tokens.muted))
            painter.setFont(look.font(13, 600 if chosen else 400))
            painter.drawText(place.adjusted(look.px(26), 0, -2, 0), Qt.AlignmentFlag.AlignVCenter, mark_word(mark))
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(6), look.px(6))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = min(len(MARKS) - 1, int(event.position().x() / max(1.0, self.segment(0).width())))
        self._field.pick(MARKS[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if plain and Qt.Key(event.key()) in KEYS:
            self._field.pick(KEYS[Qt.Key(event.key())])
        elif plain and step:
            at = MARKS.index(self.mark) if self.mark in MARKS else 0
            self._field.pick(MARKS[min(len(MARKS) - 1, max(0, at + step))])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self.update()
        self._field.finished.emit()
