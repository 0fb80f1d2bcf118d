"""The card of weights: one line per criterion with its slider, its figure and its share of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QSlider, QWidget

from pmm_desk.project.error import ProjectError
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.fields import FormBinder, NumberField
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard

LONGEST = 100
"""What a slider reaches, unless a weight is larger."""


class WeightSlider(QSlider):
    """A slider that the wheel scrolls past instead of changing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NameLabel(QLabel):
    """A name that is cut with … where it does not fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        draw_text(QPainter(self), QRectF(self.rect()), self.text(), look.font(), look.tokens.text)


class WeightLine:
    """The widgets of one criterion's weight."""

    def __init__(self, criterion_id: str, live: Live, parent: QWidget) -> None:
        self.criterion_id = criterion_id
        self.name = NameLabel(parent)
        self.slider = WeightSlider(Qt.Orientation.Horizontal, parent)
        self.slider.setObjectName(f"slider_{criterion_id}")
        self.field = NumberField(parent)
        self.field.setProperty("column", "weight")
        self.field.setProperty("minimum", "0")
        self.field.setProperty("maximum", "1000")
        self.field.setFixedWidth(theme().px(58))
        editor = self.field.findChild(QLineEdit)
        if editor is not None:
            # A compact field: six weights stand in the card without scrolling.
            editor.setProperty("role", "cell")
            tall = theme().px(22)
            editor.setStyleSheet(f"QLineEdit {{ border-radius: 6px; min-height: {tall}px; max-height: {tall}px; }}")
        self.share = plain("", parent, role="subtitle")
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.binder = FormBinder(parent, live, fields=[self.field])
        self.binder.bind(criterion_id)

    def widgets(self) -> tuple[NameLabel, WeightSlider, NumberField, QLabel]:
        """In the order of the line."""
        return self.name, self.slider, self.field, self.share


class WeightsView(QWidget):
    """All weights; a slider dragged once is one step to undo."""

    total_changed = Signal()

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self._lines: dict[str, WeightLine] = {}
        self._session = 0
        self._loading = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 4)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Show the weights of the board."""
        ids = [str(row["id"]) for row in self._board.criteria]
        if ids != list(self._lines):
            self._build(ids)
        self._loading = True
        whole = self._board.total_weight() == 100
        most = max([LONGEST, *(int(row["weight"] or 0) for row in self._board.criteria)])
        for row in self._board.criteria:
            line = self._lines[row["id"]]
            name = str(row["name"])
            line.name.setText(name)
            line.name.setToolTip(name)
            line.field.set_name(self.tr("Weight of {criterion}").format(criterion=name))
            line.slider.setAccessibleName(self.tr("Weight of {criterion}").format(criterion=name))
            line.slider.setMaximum(most)
            if not line.slider.isSliderDown():
                line.slider.setValue(round(row["weight"] or 0))
            share = self._board.share(row["id"])
            line.share.setText("" if share is None or whole else self.tr("{share}%").format(share=round(share)))
        self._loading = False
        self.total_changed.emit()

    def _build(self, ids: list[str]) -> None:
        clear(self._grid)
        for line in self._lines.values():
            line.binder.deleteLater()
        self._lines = {criterion_id: WeightLine(criterion_id, self._live, self) for criterion_id in ids}
        for number, line in enumerate(self._lines.values()):
            for column, widget in enumerate(line.widgets()):
                self._grid.addWidget(widget, number, column)
            line.slider.valueChanged.connect(lambda value, line=line: self._slid(line, value))
            line.slider.sliderReleased.connect(self._end)
        self._grid.setRowStretch(len(ids), 1)

    def height_of(self, lines: int) -> int:
        """The height that shows so many lines, or all if there are fewer."""
        return theme().px(26) * min(lines, max(1, len(self._lines))) + theme().px(4)

    def line(self, criterion_id: str) -> WeightLine:
        """The widgets of a criterion. Raises KeyError where there is none."""
        return self._lines[criterion_id]

    def _slid(self, line: WeightLine, value: int) -> None:
        if self._loading:
            return

        # A drag is one step; so are arrow keys pressed one after the other on the same slider.
        key = f"{line.criterion_id}.weight.{self._session}"
        try:
            with self._live.change(self.tr("Change a weight"), amend=key, initiator=self) as change:
                change.set(line.criterion_id, weight=float(value))
        except ProjectError as error:
            self._live.failed.emit(error)

    def _end(self) -> None:
        self._session += 1
