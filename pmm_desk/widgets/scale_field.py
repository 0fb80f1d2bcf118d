"""The field for a place between two ends: five dots on a line, set by click or key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.widgets.field import Field
from pmm_desk.widgets.theme import follow, theme

POINTS = 5
"""The steps from one end to the other."""


class ScaleField(Field):
    """One of five places between two ends, or none: a click on the chosen one, Delete or 0 takes it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = _ScaleEditor(self)
        self.place(self._scale)

    def value(self) -> int | None:
        return self._scale.value

    def set_value(self, value: Any) -> None:
        self._scale.show_value(int(value) if value else None)
        self.clear_problem()

    def pick(self, value: int | None) -> None:
        """Choose a place as the user does."""
        if value != self._scale.value:
            self._scale.show_value(value)
            self.edited.emit(value)


class _ScaleEditor(QWidget):
    """The dots, painted; one geometry serves painting and clicking."""

    def __init__(self, field: ScaleField) -> None:
        super().__init__(field)
        self._field = field
        self.value: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_value(self, value: int | None) -> None:
        """Show a place, for those who hear it too."""
        self.value = value
        self.setAccessibleDescription("" if value is None else f"{value}/{POINTS}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(28 * POINTS), theme().px(32))

    def point(self, at: int) -> QPointF:
        """The middle of the dot number `at`, counted from 1."""
        step = self.width() / POINTS
        return QPointF(step * (at - 0.5), self.height() / 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("control_line"), look.px(1.5)))
        painter.drawLine(self.point(1), self.point(POINTS))
        for at in range(1, POINTS + 1):
            chosen = at == self.value
            painter.setPen(QPen(look.color("accent" if chosen else "control_line"), look.px(1.5)))
            painter.setBrush(look.color("accent" if chosen else "surface"))
            radius = look.px(7 if chosen else 4.5)
            painter.drawEllipse(self.point(at), radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(6), look.px(6))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = 1 + min(POINTS - 1, max(0, int(event.position().x() / max(1.0, self.width() / POINTS))))
        self._field.pick(None if at == self.value else at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0):
            self._field.pick(None)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self._field.pick(key - Qt.Key.Key_0)
        elif step:
            middle = (POINTS + 1) // 2
            self._field.pick(middle if self.value is None else min(POINTS, max(1, self.value + step)))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self.update()
        self._field.finished.emit()
