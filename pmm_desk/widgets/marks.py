"""The painted marks: yes, partly, no, unknown, and the ticks of readiness."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from pmm_desk.widgets.theme import theme

MARKS = ("yes", "partly", "no", "unknown")
KEYS = {Qt.Key.Key_Y: "yes", Qt.Key.Key_P: "partly", Qt.Key.Key_N: "no", Qt.Key.Key_U: "unknown"}
"""The single keys that set a mark, where no text is edited."""


def mark_word(mark: str) -> str:
    """The word for a mark, in the window's language."""
    say = QCoreApplication.translate
    return {
        "yes": say("Marks", "Yes"),
        "partly": say("Marks", "Partly"),
        "no": say("Marks", "No"),
        "unknown": say("Marks", "Unknown"),
    }.get(mark, "")


def paint_mark(painter: QPainter, rect: QRectF, mark: str, *, muted: bool = False) -> None:
    """Paint a mark in the middle of `rect`: full, half, empty circle, or a question mark; form tells, not only colour.

    `muted` paints all in the muted colour, as in a legend.
    """
    look = theme()
    tokens = look.tokens
    shade = QColor(
        tokens.muted
        if muted
        else {"yes": tokens.success, "partly": tokens.warning, "unknown": tokens.danger}.get(mark, tokens.disabled)
    )
    radius = look.px(11) / 2
    middle = QPointF(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark == "yes":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawEllipse(middle, radius, radius)
    elif mark == "unknown":
        painter.setPen(shade)
        painter.setFont(look.font(14, 600))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
    else:
        painter.setPen(QPen(shade, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius - 0.5, radius - 0.5)
        if mark == "partly":
            half = QPainterPath()
            half.moveTo(middle)
            half.arcTo(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), 90, 180)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillPath(half, shade)
    painter.restore()


def paint_tick(painter: QPainter, rect: QRectF, state: bool | None) -> None:
    """Paint a tick (True), a cross (False) or a dash (None: not answered) in the middle of `rect`."""
    look = theme()
    tokens = look.tokens
    shade = {True: tokens.success, False: tokens.danger, None: tokens.disabled}[state]
    step = look.px(4)
    middle = rect.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(QColor(shade), 1.6 * look.zoom, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    if state is None:
        painter.drawLine(middle - QPointF(step * 0.7, 0), middle + QPointF(step * 0.7, 0))
    elif state:
        painter.drawPolyline(
            [
                middle + QPointF(-step, 0),
                middle + QPointF(-step * 0.25, step * 0.75),
                middle + QPointF(step, -step * 0.75),
            ]
        )
    else:
        side = step * 0.75
        painter.drawLine(middle + QPointF(-side, -side), middle + QPointF(side, side))
        painter.drawLine(middle + QPointF(-side, side), middle + QPointF(side, -side))
    painter.restore()
