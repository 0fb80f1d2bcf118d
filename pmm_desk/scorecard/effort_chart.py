"""The picture of effort beside impact: one dot for each feature, four quarters cut at the middle ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pmm_desk.scorecard.effort import Spent, middle
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.theme import follow, theme

DOT = 7


class EffortChart(QWidget):
    """Effort to the right, score upwards; the quarter of much effort and little return is shaded."""

    feature_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: list[Spent] = []
        self._names: dict[str, tuple[str, str]] = {}
        self._marked: set[str] = set()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow(self)

    def show_features(self, found: Sequence[Spent], names: dict[str, tuple[str, str]], marked: set[str]) -> None:
        """Show these; `names` gives code and name, `marked` those to put lower."""
        self._found, self._names, self._marked = list(found), names, marked
        self.setAccessibleDescription(
            "\n".join(f"{names[each.feature_id][1]}: {float(each.effort):g}, {float(each.score):g}" for each in found)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(480), theme().px(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(280), theme().px(220))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
        super().changeEvent(event)

    def _field(self) -> QRectF:
        """The place of the dots, within the words of the axes."""
        px = theme().px
        return QRectF(self.rect()).adjusted(px(34), px(14), -px(20), -px(34))

    def _most(self) -> float:
        return max((float(each.effort) for each in self._found), default=1.0) * 1.12

    def place(self, each: Spent) -> QPointF:
        """Where a feature's dot stands."""
        field = self._field()
        right = field.left() + field.width() * float(each.effort) / self._most()
        return QPointF(right, field.bottom() - field.height() * float(each.score) / 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, field = theme(), self._field()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(field, look.color("alternate"))
        if self._found:
            self._quarters(painter, field)
        painter.setPen(QPen(look.color("control_line"), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.drawLine(field.bottomLeft(), field.topLeft())
        muted, small = look.color("muted"), look.font(12)
        below = QRectF(field.left(), field.bottom() + look.px(8), field.width(), look.px(20))
        draw_text(painter, below, self.tr("Effort, person-weeks") + " →", small, muted)
        most = QRectF(below)
        draw_text(painter, most, f"{self._most():.0f}", small, muted, right=True)
        painter.save()
        painter.translate(look.px(8), field.bottom())
        painter.rotate(-90)
        up = QRectF(0, -look.px(2), field.height(), look.px(20))
        draw_text(painter, up, self.tr("Score") + " →", small, muted)
        painter.restore()
        for each in self._found:
            self._dot(painter, each)

    def _quarters(self, painter: QPainter, field: QRectF) -> None:
        """Shade where much effort brings little, and cut the field at the middle feature."""
        look = theme()
        middle_effort = float(middle(each.effort for each in self._found)) / self._most()
        middle_score = float(middle(each.score for each in self._found)) / 100
        right = field.left() + field.width() * middle_effort
        top = field.bottom() - field.height() * middle_score
        corner = QRectF(QPointF(right, top), field.bottomRight())
        painter.fillRect(corner, look.color("warning_soft"))
        painter.setPen(QPen(look.color("line"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(right, field.top()), QPointF(right, field.bottom()))
        painter.drawLine(QPointF(field.left(), top), QPointF(field.right(), top))
        inside = QRectF(corner.left() + look.px(8), corner.bottom() - look.px(26), corner.width(), look.px(20))
        inside.setRight(corner.right() - look.px(8))
        words = self.tr("costs much, brings little")
        draw_text(painter, inside, words, look.font(12), look.color("warning"), right=True)

    def _dot(self, painter: QPainter, each: Spent) -> None:
        look, at = theme(), self.place(each)
        marked = each.feature_id in self._marked
        painter.setPen(QPen(look.color("surface"), 1.5))
        painter.setBrush(look.color("warning" if marked else "accent"))
        painter.drawEllipse(at, look.px(DOT), look.px(DOT))
        code, font = self._names[each.feature_id][0], look.font(12, 600)
        away = look.px(DOT + 4)
        wide = min(QFontMetricsF(font).horizontalAdvance(code) + 2, look.px(160))
        right = QRectF(at.x() + away, at.y() - look.px(10), wide, look.px(20))
        left = QRectF(at.x() - away - wide, right.top(), wide, right.height())
        place = left if right.right() > self.width() or self._covered(right, each) else right
        draw_text(painter, place, code, font, look.color("text"))

    def _covered(self, place: QRectF, own: Spent) -> bool:
        """Whether another dot stands where the words would."""
        reach = theme().px(DOT)
        wider = place.adjusted(-reach, -reach / 2, reach, reach / 2)
        return any(wider.contains(self.place(each)) for each in self._found if each is not own)

    def feature_at(self, at: QPointF) -> str:
        """The feature whose dot is there; '' for none."""
        reach = theme().px(DOT + 4)
        for each in reversed(self._found):
            away = self.place(each) - at
            if away.x() ** 2 + away.y() ** 2 <= reach**2:
                return each.feature_id
        return ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.feature_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        if found:
            QToolTip.showText(event.globalPosition().toPoint(), self._names[found][1], self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.feature_at(event.position())
        if found:
            self.feature_chosen.emit(found)
