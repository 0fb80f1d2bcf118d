"""One line of the card of weights: name, slider, figure, lock."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)

from pmm_desk.product.rules import in_words
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import icon, set_property, theme

if TYPE_CHECKING:
    from pmm_desk.scorecard.dragging import Dragging

MOST = 100


def figure(value: Fraction) -> str:
    """A weight as people write it: at most two decimals, with the decimal sign of the window's language."""
    shown = QLocale().toString(float(value), "f", 2)
    point = QLocale().decimalPoint()
    return shown.rstrip("0").rstrip(point) if point in shown else shown


def read(text: str) -> Fraction | None:
    """The weight that a text says, 0…100; None where it says none."""
    value, good = QLocale().toDouble(text.strip().removesuffix("%").strip())
    if not good:
        value, good = QLocale.c().toDouble(text.strip().removesuffix("%").strip())
    if not good or not 0 <= value <= MOST:
        return None
    return Fraction(str(round(value, 4)))


class WeightSlider(QSlider):
    """A slider that goes where it is clicked, and that the wheel scrolls past instead of changing."""

    def __init__(self, criterion_id: str, dragging: Dragging, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._criterion_id, self._dragging = criterion_id, dragging
        self._loading, self._given_up = False, False
        self.setObjectName(f"slider_{criterion_id}")
        self.setMaximum(MOST)
        self.setPageStep(5)
        self.valueChanged.connect(self._moved)
        self.sliderReleased.connect(dragging.end)

    def show_value(self, value: int) -> None:
        """Show a weight; the slider under the hand keeps its place."""
        if not self.isSliderDown():
            self._loading = True
            self.setValue(value)
            self._loading = False

    def _moved(self, value: int) -> None:
        if self._loading:
            return
        self._dragging.weight(self._criterion_id, Fraction(value))
        if not self.isSliderDown():
            self._dragging.end_soon()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style, complex_control = self.style(), QStyle.ComplexControl.CC_Slider
        at = event.position().toPoint()
        hit = style.hitTestComplexControl(complex_control, option, at, self)
        if event.button() == Qt.MouseButton.LeftButton and hit != QStyle.SubControl.SC_SliderHandle:
            handle = style.subControlRect(complex_control, option, QStyle.SubControl.SC_SliderHandle, self)
            place = at.x() - handle.width() // 2
            self.setSliderDown(True)
            room = self.width() - handle.width()
            self.setSliderPosition(QStyle.sliderValueFromPosition(0, self.maximum(), place, room))
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._given_up:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._given_up = False
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dragging.moved == self._criterion_id:
            # The hand may still hold it: what it does until it lets go is no new move.
            self._given_up = self.isSliderDown()
            self.blockSignals(True)
            self.setSliderDown(False)
            self.blockSignals(False)
            self._dragging.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._dragging.end()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._dragging.end()
        super().focusOutEvent(event)


class WeightField(QLineEdit):
    """The figure of a weight, typed: tried at each digit, written when one goes on."""

    def __init__(self, criterion_id: str, dragging: Dragging, parent: QWidget) -> None:
        super().__init__(parent)
        self._criterion_id, self._dragging = criterion_id, dragging
        self._value: Fraction | None = None
        self.setObjectName(f"weight_{criterion_id}")
        self.setProperty("role", "cell")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(12)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._finished)

    def show_value(self, value: Fraction | None) -> None:
        """Show a weight; what is being typed stays."""
        self._value = value
        if not (self.hasFocus() and self.isModified()):
            self._write()

    def _write(self) -> None:
        text = "" if self._value is None else figure(self._value)
        if text != self.text():
            self.setText(text)
        self.setModified(False)
        self._mark("")

    def _mark(self, problem: str) -> None:
        if bool(problem) != bool(self.property("problem")):
            set_property(self, "problem", bool(problem))
        self.setToolTip(problem or ("" if self._value is None else in_words(self._value)))

    def _typed(self, text: str) -> None:
        value = read(text)
        if value is None:
            self._mark(QCoreApplication.translate("WeightsView", "A weight is a number from 0 to 100."))
            return
        self._mark("")
        self._dragging.weight(self._criterion_id, value)
        self._dragging.end_soon()

    def _finished(self) -> None:
        self.setModified(False)
        self._dragging.end()
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self._dragging.cancel()
            self._write()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.isReadOnly():
            step = 1 if key == Qt.Key.Key_Up else -1
            self._dragging.weight(self._criterion_id, (self._value or Fraction(0)) + step)
            self.setModified(False)
            self._write()
            self._dragging.end_soon()
        else:
            super().keyPressEvent(event)


class NameLabel(QLabel):
    """A name that is cut with … where it does not fit."""

    def __init__(self, parent: QWidget, *, right: bool = False) -> None:
        super().__init__(parent)
        self._right, self._strong = right, False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        font = look.font(13, 600 if self._strong else 400)
        draw_text(QPainter(self), QRectF(self.rect()), self.text(), font, look.tokens.text, right=self._right)

    def set_strong(self, strong: bool) -> None:
        """Write it in bold, or not."""
        self._strong = strong
        self.update()


class WeightLine:
    """The widgets of one criterion's weight."""

    def __init__(self, criterion_id: str, dragging: Dragging, parent: QWidget) -> None:
        self.criterion_id = criterion_id
        self.name = NameLabel(parent)
        self.slider = WeightSlider(criterion_id, dragging, parent)
        self.field = WeightField(criterion_id, dragging, parent)
        self.share = plain("", parent, role="subtitle")
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.lock = QToolButton(parent)
        self.lock.setObjectName(f"lock_{criterion_id}")
        self.lock.setCheckable(True)
        self.lock.setProperty("role", "status")
        self.lock.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def widgets(self) -> tuple[QWidget, ...]:
        """In the order of the line."""
        return self.name, self.slider, self.field, self.share, self.lock

    def show_name(self, name: str) -> None:
        """Name the line."""
        look = theme()
        self.name.setText(name)
        self.name.setToolTip(name)
        words = QCoreApplication.translate("WeightsView", "Weight of {criterion}").format(criterion=name)
        self.slider.setAccessibleName(words)
        self.field.setAccessibleName(words)
        self.lock.setAccessibleName(
            QCoreApplication.translate("WeightsView", "Lock the weight of {criterion}").format(criterion=name)
        )
        # A compact field: six weights stand in the card without scrolling.
        tall = look.px(22)
        self.field.setFixedWidth(look.px(54))
        self.field.setStyleSheet(f"QLineEdit {{ border-radius: 6px; min-height: {tall}px; max-height: {tall}px; }}")
        self.lock.setFixedSize(look.px(24), look.px(24))

    def show_state(self, locked: bool, movable: bool, reason: str) -> None:
        """Show whether it can be moved."""
        self.lock.blockSignals(True)
        self.lock.setChecked(locked)
        self.lock.blockSignals(False)
        self.lock.setIcon(icon("lock" if locked else "lock-open", color="accent" if locked else "disabled", size=15))
        self.lock.setToolTip(
            QCoreApplication.translate("WeightsView", "Unlock")
            if locked
            else QCoreApplication.translate("WeightsView", "Lock: it stays when another weight is moved")
        )
        self.slider.setEnabled(movable)
        self.field.setReadOnly(not movable)
        self.slider.setToolTip(reason)

    def show_value(self, weight: Fraction | None, share: Fraction, *, whole: bool) -> None:
        """Show the weight as it was written; the slider stands at its share of 100."""
        self.slider.show_value(round(share))
        self.field.show_value(weight)
        self.share.setVisible(not whole)
