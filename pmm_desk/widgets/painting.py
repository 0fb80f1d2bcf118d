"""Small things painted in many places: a line of text that is cut to fit, a chip, a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from pmm_desk.widgets.theme import theme


def draw_text(
    painter: QPainter,
    place: QRectF,
    text: str,
    font: QFont,
    shade: str | QColor,
    *,
    right: bool = False,
    center: bool = False,
) -> float:
    """Draw one line of plain text in the middle of `place`, cut with … to fit; returns its width."""
    metrics = QFontMetricsF(font)
    fitted = text.replace("\n", " ")
    wide = metrics.horizontalAdvance(fitted)
    if wide > place.width():
        fitted = metrics.elidedText(fitted, Qt.TextElideMode.ElideRight, max(0.0, place.width()))
        wide = metrics.horizontalAdvance(fitted)
    painter.setFont(font)
    painter.setPen(QColor(shade))
    across = Qt.AlignmentFlag.AlignLeft
    if right or center:
        across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignHCenter
    painter.drawText(place, across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fitted)
    return float(wide)


def chip_width(words: str) -> float:
    """The width of a painted chip."""
    look = theme()
    return QFontMetricsF(look.font(12, 500)).horizontalAdvance(words) + look.px(14)


def paint_chip(painter: QPainter, place: QRectF, kind: str, words: str) -> None:
    """Paint a chip that fills `place`."""
    look = theme()
    fill, shade = look.tokens.chip(kind)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(place, look.px(4), look.px(4))
    draw_text(painter, place.adjusted(look.px(7), 0, -look.px(6), 0), words, look.font(12, 500), shade)
    painter.restore()


def paint_bar(painter: QPainter, place: QRectF, share: float, shade: str | QColor) -> None:
    """Paint a thin rounded bar, filled to `share` (0…1), in the middle of `place`."""
    look = theme()
    height = look.px(5)
    track = QRectF(place.left(), place.center().y() - height / 2, place.width(), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("alternate"))
    painter.drawRoundedRect(track, height / 2, height / 2)
    filled = QRectF(track)
    filled.setWidth(max(height, track.width() * min(1.0, share)) if share > 0 else 0)
    painter.setBrush(QColor(shade))
    if share > 0:
        painter.drawRoundedRect(filled, height / 2, height / 2)
    painter.restore()


def paint_monogram(painter: QPainter, place: QRectF, letters: str) -> None:
    """Paint one or two letters on a soft round ground that fills `place`."""
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("accent_soft"))
    painter.drawEllipse(place)
    draw_text(painter, place, letters, look.font(12, 600), look.tokens.accent, center=True)
    painter.restore()
