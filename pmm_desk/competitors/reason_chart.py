"""The chart of reasons: kinds of reason down, rivals or groups across, in each cell who won and who lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pmm_desk.competitors.deal_reasons import RESULTS, ReasonTable
from pmm_desk.competitors.words import deal_result_words, joined, reason_kind_words
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import follow, theme

TOKENS: Mapping[str, str] = {"won": "success", "lost": "danger", "no_decision": "muted"}


class ReasonChart(QWidget):
    """Painted; arrow keys go from cell to cell, Enter or a click asks for the deals of one."""

    chosen = Signal(str, str)
    """The kind of reason and the column's id of a cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reason_chart")
        self._table = ReasonTable((), (), {})
        self._names: Mapping[str, str] = {}
        self._at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def show_table(self, table: ReasonTable, names: Mapping[str, str], title: str) -> None:
        """Show these counts; `names`: column id → what it is called."""
        self._table, self._names = table, names
        self._at = (min(self._at[0], max(0, len(table.kinds) - 1)), min(self._at[1], max(0, len(table.columns) - 1)))
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join(self._told()))
        self.setFixedHeight(self._top() + theme().px(34) * len(table.kinds))
        self.updateGeometry()
        self.update()

    def words_of(self, line: int, column: int) -> str:
        """What one cell says: '' where there is no deal."""
        kind, about = self._table.kinds[line], self._table.columns[column]
        results = deal_result_words()
        found = [
            f"{results[result]} {count}" for result in RESULTS if (count := self._table.count(kind, about, result))
        ]
        if not found:
            return ""
        place = self.tr("{reason}, {name}: {counts}")
        return place.format(reason=reason_kind_words()[kind], name=self._names.get(about, ""), counts=joined(found))

    def _told(self) -> Iterator[str]:
        for line in range(len(self._table.kinds)):
            for column in range(len(self._table.columns)):
                words = self.words_of(line, column)
                if words:
                    yield words

    # places ------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(theme().px(420), self._top() + theme().px(34) * len(self._table.kinds))

    def _top(self) -> int:
        return theme().px(40)

    def _left(self) -> int:
        return min(theme().px(170), max(theme().px(110), self.width() // 4))

    def _cell(self, line: int, column: int) -> QRectF:
        wide = (self.width() - self._left()) / max(1, len(self._table.columns))
        tall = theme().px(34)
        return QRectF(self._left() + column * wide, self._top() + line * tall, wide, tall)

    def _cell_at(self, where: QPointF) -> tuple[int, int] | None:
        for line in range(len(self._table.kinds)):
            for column in range(len(self._table.columns)):
                if self._cell(line, column).contains(where):
                    return line, column
        return None

    # painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, muted = look.tokens.text, look.tokens.muted
        for column, about in enumerate(self._table.columns):
            head = QRectF(self._cell(0, column).left(), 0, self._cell(0, column).width(), self._top())
            inner = head.adjusted(look.px(4), 0, -look.px(4), 0)
            draw_text(painter, inner, self._names.get(about, ""), look.font(12, 600), muted, center=True)
        words = reason_kind_words()
        for line, kind in enumerate(self._table.kinds):
            place = self._cell(line, 0)
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(0, place.top()), QPointF(self.width(), place.top()))
            label = QRectF(0, place.top(), self._left() - look.px(8), place.height())
            draw_text(painter, label, words.get(kind, kind), look.font(13), text)
            for column in range(len(self._table.columns)):
                self._paint_cell(painter, line, column)
        if self.hasFocus() and self._table.kinds:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._cell(*self._at).adjusted(2, 2, -2, -2), look.px(6), look.px(6))

    def _paint_cell(self, painter: QPainter, line: int, column: int) -> None:
        """Each result as its own shape with its number: the colour never stands alone."""
        look = theme()
        kind, about = self._table.kinds[line], self._table.columns[column]
        found = [(result, count) for result in RESULTS if (count := self._table.count(kind, about, result))]
        place = self._cell(line, column)
        step, size = look.px(38), look.px(5)
        left = place.center().x() - step * len(found) / 2
        for result, count in found:
            middle = QPointF(left + look.px(11), place.center().y())
            self.paint_shape(painter, result, middle, size)
            number = QRectF(middle.x() + look.px(9), place.top(), look.px(20), place.height())
            draw_text(painter, number, str(count), look.font(13, 600), look.tokens.text)
            left += step

    @staticmethod
    def paint_shape(painter: QPainter, result: str, middle: QPointF, size: float) -> None:
        """Won a disc, lost a diamond, no decision a ring."""
        look = theme()
        colour = look.color(TOKENS[result])
        painter.setPen(QPen(colour, 2) if result == "no_decision" else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if result == "no_decision" else colour)
        if result == "lost":
            wide = size * 1.2
            corners: Sequence[tuple[float, float]] = ((0, -wide), (wide, 0), (0, wide), (-wide, 0))
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
        else:
            painter.drawEllipse(middle, size, size)

    # hands -------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._cell_at(QPointF(event.pos()))
            words = self.words_of(*found) if found else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._cell_at(event.position())
        if found is not None:
            self._at = found
            self._ask()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._table.kinds:
            line = min(max(self._at[0] + step[0], 0), len(self._table.kinds) - 1)
            column = min(max(self._at[1] + step[1], 0), len(self._table.columns) - 1)
            self._at = (line, column)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._table.kinds:
            self._ask()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.update()
        if self.words_of(*self._at):
            self.chosen.emit(self._table.kinds[self._at[0]], self._table.columns[self._at[1]])


class ResultLegend(QWidget):
    """What the shapes mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), theme().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for result, words in deal_result_words().items():
            ReasonChart.paint_shape(painter, result, QPointF(left + look.px(7), self.height() / 2), look.px(4))
            font = look.font(12)
            wide = look.px(24) + painter.fontMetrics().horizontalAdvance(words) * 1.1
            place = QRectF(left + look.px(16), 0, wide, self.height())
            draw_text(painter, place, words, font, look.tokens.muted)
            left += wide + look.px(16)
