"""The picture of effort beside impact: one dot for each feature, four quarters cut at the middle ones."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from pmm_desk.scorecard.effort import Spent, middle
from pmm_desk.scorecard.labels import label_boxes
from pmm_desk.widgets.boxes import Box
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import follow, theme

DOT = 7
STEP = Fraction(1, 2)
"""Person-weeks that a dragged dot moves by, and that an arrow key moves it."""
ARROWS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}


class EffortChart(QWidget):
    """Effort to the right, score upwards; the quarter of much effort and little return is shaded.

    A click leads to a feature; dragging its dot to the side, or an arrow key, changes its effort and nothing else.
    """

    feature_chosen = Signal(str)
    effort_moved = Signal(str, float)
    """A dot was moved: the feature and its new effort in person-weeks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: list[Spent] = []
        self._names: dict[str, tuple[str, str]] = {}
        self._marked: set[str] = set()
        self.chosen = ""
        self._held: tuple[str, QPointF] | None = None
        self._dragged: tuple[str, Fraction] | None = None
        self._scale = 1.0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow(self)

    def show_features(self, found: Sequence[Spent], names: dict[str, tuple[str, str]], marked: set[str]) -> None:
        """Show these; `names` gives code and name, `marked` those to put lower."""
        self._found, self._names, self._marked = list(found), names, marked
        self._scale = max((float(each.effort) for each in found), default=1.0) * 1.12
        if self.chosen not in names:
            self.chosen = ""
        self._dragged = None
        self.setAccessibleDescription("\n".join(self.told(each) for each in found))
        self.update()

    def told(self, each: Spent) -> str:
        """One feature in words."""
        words = self.tr("{name}: {effort} person-weeks, {score} points")
        told = words.format(
            name=self._names[each.feature_id][1], effort=f"{float(each.effort):g}", score=f"{float(each.score):g}"
        )
        return f"{told} – {self._quarters()[3]}" if each.feature_id in self._marked else told

    def picture(self) -> QPixmap:
        """The picture as it stands, for the clipboard or a file."""
        return self.grab()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(480), theme().px(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(280), theme().px(220))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
        super().changeEvent(event)

    # geometry ----------------------------------------------------------------------------------------

    def _field(self) -> QRectF:
        """The place of the dots, within the words of the axes."""
        px = theme().px
        return QRectF(self.rect()).adjusted(px(34), px(14), -px(20), -px(34))

    def _effort(self, each: Spent) -> Fraction:
        """Its effort, or where it is being dragged to."""
        moved = self._dragged is not None and self._dragged[0] == each.feature_id
        return self._dragged[1] if moved and self._dragged is not None else each.effort

    def place(self, each: Spent) -> QPointF:
        """Where a feature's dot stands."""
        field = self._field()
        right = field.left() + field.width() * min(1.0, float(self._effort(each)) / self._scale)
        return QPointF(right, field.bottom() - field.height() * min(1.0, float(each.score) / 100))

    def effort_at(self, x: float) -> Fraction:
        """The effort that stands at a place, in half weeks, never below one half."""
        field = self._field()
        weeks = (x - field.left()) / max(1.0, field.width()) * self._scale
        return max(STEP, min(Fraction(round(weeks / float(STEP))) * STEP, Fraction(int(self._scale * 2), 2)))

    def boxes(self) -> dict[str, Box]:
        """The place of each name that has one; a name without room is told by pointing at its dot."""
        look, font = theme(), theme().font(12, 600)
        metrics = QFontMetricsF(font)
        dots = [(self.place(each).x(), self.place(each).y()) for each in self._found]
        sizes = [
            (min(metrics.horizontalAdvance(self._names[each.feature_id][0]) + 2, look.px(160)), float(look.px(17)))
            for each in self._found
        ]
        whole = Box(self._field().left(), 0, self.width() - self._field().left(), self._field().bottom())
        taken = [Box(place.x(), place.y(), place.width(), place.height()) for place, _, _ in self._titles()]
        placed = label_boxes(dots, sizes, look.px(DOT), whole, taken)
        return {each.feature_id: box for each, box in zip(self._found, placed, strict=True) if box is not None}

    def _middle(self) -> QPointF:
        """Where the four quarters meet."""
        field = self._field()
        effort = float(middle(each.effort for each in self._found)) / self._scale
        score = float(middle(each.score for each in self._found)) / 100
        return QPointF(field.left() + field.width() * effort, field.bottom() - field.height() * score)

    def _quarters(self) -> tuple[str, str, str, str]:
        """What the quarters are called: upper left, upper right, lower left, lower right."""
        return (
            self.tr("costs little, brings much"),
            self.tr("costs much, brings much"),
            self.tr("costs little, brings little"),
            self.tr("costs much, brings little"),
        )

    def _titles(self) -> list[tuple[QRectF, str, bool]]:
        """Each quarter's words with their place, and whether they stand at the right; only where there is room."""
        if not self._found:
            return []
        look, field, cut = theme(), self._field(), self._middle()
        metrics, pad, tall = QFontMetricsF(look.font(12)), look.px(8), look.px(18)
        found = []
        for at, words in enumerate(self._quarters()):
            right, low = at % 2 == 1, at >= 2
            width = metrics.horizontalAdvance(words) + 2
            left = field.right() - pad - width if right else field.left() + pad
            top = field.bottom() - pad - tall if low else field.top() + pad / 2
            fits = width + 2 * pad <= (field.right() - cut.x() if right else cut.x() - field.left())
            if fits and tall + pad <= (field.bottom() - cut.y() if low else cut.y() - field.top()):
                found.append((QRectF(left, top, width, tall), words, at == 3))
        return found

    # painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look, field = theme(), self._field()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(field, look.color("alternate"))
        if self._found:
            self._paint_quarters(painter, field)
        painter.setPen(QPen(look.color("control_line"), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.drawLine(field.bottomLeft(), field.topLeft())
        muted, small = look.color("muted"), look.font(12)
        below = QRectF(field.left(), field.bottom() + look.px(8), field.width(), look.px(20))
        draw_text(painter, below, self.tr("Effort, person-weeks") + " →", small, muted)
        draw_text(painter, QRectF(below), f"{self._scale:.0f}", small, muted, right=True)
        painter.save()
        painter.translate(look.px(8), field.bottom())
        painter.rotate(-90)
        up = QRectF(0, -look.px(2), field.height(), look.px(20))
        draw_text(painter, up, self.tr("Score") + " →", small, muted)
        painter.restore()
        for each in self._found:
            self._dot(painter, each)
        for feature_id, box in self.boxes().items():
            words = self._names[feature_id][0]
            draw_text(painter, QRectF(*box), words, look.font(12, 600), look.color("text"))
        self._paint_dragged(painter)

    def _paint_quarters(self, painter: QPainter, field: QRectF) -> None:
        """Shade where much effort brings little, cut the field at the middle feature, name the four parts."""
        look, cut = theme(), self._middle()
        painter.fillRect(QRectF(cut, field.bottomRight()), look.color("warning_soft"))
        painter.setPen(QPen(look.color("line"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(cut.x(), field.top()), QPointF(cut.x(), field.bottom()))
        painter.drawLine(QPointF(field.left(), cut.y()), QPointF(field.right(), cut.y()))
        for place, words, care in self._titles():
            draw_text(painter, place, words, look.font(12), look.color("warning" if care else "muted"))

    def _dot(self, painter: QPainter, each: Spent) -> None:
        look, at = theme(), self.place(each)
        marked = each.feature_id in self._marked
        if each.feature_id == self.chosen and self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, look.px(DOT + 4), look.px(DOT + 4))
        painter.setPen(QPen(look.color("surface"), 1.5))
        painter.setBrush(look.color("warning" if marked else "accent"))
        painter.drawEllipse(at, look.px(DOT), look.px(DOT))

    def _paint_dragged(self, painter: QPainter) -> None:
        """The effort under the dot that is being dragged."""
        if self._dragged is None:
            return
        look = theme()
        each = next((each for each in self._found if each.feature_id == self._dragged[0]), None)
        if each is not None:
            words = self.tr("{effort} weeks").format(effort=f"{float(self._dragged[1]):g}")
            place = QRectF(self.place(each).x() - look.px(45), self.place(each).y() + look.px(9), look.px(90), 20)
            draw_text(painter, place, words, look.font(12, 600), look.color("accent"), center=True)

    # mouse and keys ----------------------------------------------------------------------------------

    def feature_at(self, at: QPointF) -> str:
        """The feature whose dot is there; '' for none."""
        reach = theme().px(DOT + 4)
        for each in reversed(self._found):
            away = self.place(each) - at
            if away.x() ** 2 + away.y() ** 2 <= reach**2:
                return each.feature_id
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.feature_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else ""
        if found:
            self.chosen = found
            self._held = (found, event.position())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            feature_id, began = self._held
            far = abs(event.position().x() - began.x()) >= QApplication.startDragDistance()
            if far or self._dragged is not None:
                self._dragged = (feature_id, self.effort_at(event.position().x()))
                self.update()
            return
        found = self.feature_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        if found:
            told = next(self.told(each) for each in self._found if each.feature_id == found)
            QToolTip.showText(event.globalPosition().toPoint(), told, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, dragged, self._held, self._dragged = self._held, self._dragged, None, None
        self.update()
        if dragged is not None:
            self._move(dragged[0], dragged[1])
        elif held is not None:
            self.feature_chosen.emit(held[0])

    def _move(self, feature_id: str, effort: Fraction) -> None:
        before = next((each.effort for each in self._found if each.feature_id == feature_id), None)
        if before is not None and effort != before:
            self.effort_moved.emit(feature_id, float(effort))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        each = next((each for each in self._found if each.feature_id == self.chosen), None)
        if key == Qt.Key.Key_Escape and self._dragged is not None:
            self._held = self._dragged = None
            self.update()
        elif each is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.feature_chosen.emit(each.feature_id)
        elif each is not None and key in ARROWS:
            self._move(each.feature_id, max(STEP, each.effort + ARROWS[key]))
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from dot to dot, from the left to the right, then on."""
        order = [each.feature_id for each in sorted(self._found, key=lambda each: (each.effort, each.score))]
        to = (order.index(self.chosen) if self.chosen in order else -1) + (1 if forward else -1)
        if not self.hasFocus() or not 0 <= to < len(order):
            return super().focusNextPrevChild(forward)
        self.chosen = order[to]
        self.update()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and self._found:
            order = sorted(self._found, key=lambda each: (each.effort, each.score))
            self.chosen = order[0 if event.reason() == Qt.FocusReason.TabFocusReason else -1].feature_id
        self.update()
        super().focusInEvent(event)
