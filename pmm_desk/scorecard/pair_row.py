"""One comparison of two criteria: a slider between them, and what it says in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from pmm_desk.scorecard.pairwise import FURTHEST
from pmm_desk.scorecard.weight_line import NameLabel
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.theme import icon, set_role, theme


def steps_words(steps: int) -> str:
    """How much more one matters, on Saaty's scale, without saying which."""
    number = abs(steps) + 1
    words = {
        1: QCoreApplication.translate("PairsDialog", "the same"),
        3: QCoreApplication.translate("PairsDialog", "a little more"),
        5: QCoreApplication.translate("PairsDialog", "clearly more"),
        7: QCoreApplication.translate("PairsDialog", "much more"),
        9: QCoreApplication.translate("PairsDialog", "overwhelmingly more"),
    }.get(number, QCoreApplication.translate("PairsDialog", "in between"))
    form = QCoreApplication.translate("PairsDialog", "{number} · {words}", "4 · in between")
    return form.format(number=number, words=words)


class PairSlider(QSlider):
    """From "the first matters most" at the left to "the second does" at the right; any touch is an answer."""

    answered = Signal(int)
    """So many steps for the first one."""
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(-FURTHEST, FURTHEST)
        self.setPageStep(2)
        self.setTickPosition(QSlider.TickPosition.NoTicks)
        # Neither side of the handle is "so much of it".
        self.setStyleSheet(f"QSlider::sub-page:horizontal {{ background: {theme().tokens.alternate}; }}")
        self._quiet = False
        self.valueChanged.connect(lambda value: None if self._quiet else self.answered.emit(-value))

    def show_steps(self, steps: int) -> None:
        """Show an answer without giving one."""
        self._quiet = True
        self.setValue(-steps)
        self._quiet = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.answered.emit(-self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif key == Qt.Key.Key_Space:
            self._answer(0)
        elif text.isascii() and text.isdigit() and text != "0":
            # A digit keeps the side; the minus sign changes it.
            self._answer((int(text) - 1) * (-1 if self.value() > 0 else 1))
        elif text in ("-", "−"):
            self._answer(self.value())
        else:
            super().keyPressEvent(event)

    def _answer(self, steps: int) -> None:
        self.show_steps(steps)
        self.answered.emit(steps)


class PairRow(QWidget):
    """Two names with the slider between them."""

    changed = Signal()

    def __init__(self, first: str, second: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.steps: int | None = None
        self._names = (first, second)
        self._first, self._second = self._name(first, right=True), self._name(second)
        self.slider = PairSlider(self)
        self.slider.setFixedWidth(theme().px(170))
        self.slider.answered.connect(self.answer)
        self.slider.cleared.connect(lambda: self.answer(None))
        self._words = plain("", self, role="caption")
        self._words.setFixedWidth(theme().px(132))
        self._clear = QToolButton(self)
        self._clear.setProperty("role", "status")
        self._clear.setIcon(icon("x", size=14))
        self._clear.setToolTip(QCoreApplication.translate("PairsDialog", "Take this answer away"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setFixedSize(theme().px(22), theme().px(22))
        self._clear.clicked.connect(lambda: self.answer(None))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 4, 2)
        layout.setSpacing(theme().px(10))
        for widget, stretch in (
            (self._first, 1),
            (self.slider, 0),
            (self._second, 1),
            (self._words, 0),
            (self._clear, 0),
        ):
            layout.addWidget(widget, stretch)
        self.show_answer(None)

    def _name(self, name: str, *, right: bool = False) -> NameLabel:
        label = NameLabel(self, right=right)
        label.setText(name)
        label.setToolTip(name)
        label.setMinimumWidth(theme().px(80))
        return label

    def show_answer(self, steps: int | None) -> None:
        """Show an answer, or that there is none."""
        self.steps = steps
        self.slider.show_steps(steps or 0)
        self._words.setText(
            QCoreApplication.translate("PairsDialog", "not compared") if steps is None else steps_words(steps)
        )
        self._first.set_strong((steps or 0) > 0)
        self._second.set_strong((steps or 0) < 0)
        self._clear.setEnabled(steps is not None)
        self._clear.setIcon(icon("x", size=14, color="disabled" if steps is None else ""))
        form = QCoreApplication.translate("PairsDialog", "{first} against {second}: {answer}")
        first, second = self._names
        self.slider.setAccessibleName(form.format(first=first, second=second, answer=self._words.text()))

    def answer(self, steps: int | None) -> None:
        """Take an answer."""
        if steps != self.steps:
            self.show_answer(steps)
            self.changed.emit()

    def mark(self, worst: bool) -> None:
        """Show that this answer fits the others least."""
        set_role(self._words, "problem" if worst else "caption")
