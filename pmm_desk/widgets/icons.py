"""Drawing icons: the shipped drawings in the colours of the theme, as sharp as the screen asks."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pmm_desk.widgets.tokens import Tokens


def paint_icon(name: str, tokens: Tokens, color: str, size: int, gap: int) -> QIcon:
    """The drawing ':/icons/<name>.svg', `size` px wide and high with `gap` px at its right; empty if missing.

    `color` is the token of its usual shade ('' for muted); switched on and selected it takes the accent.
    """
    source = _read(f":/icons/{name}.svg")
    icon = QIcon()
    if not source:
        return icon
    shades = (
        (QIcon.Mode.Normal, QIcon.State.Off, getattr(tokens, color or "muted")),
        (QIcon.Mode.Normal, QIcon.State.On, tokens.accent),
        (QIcon.Mode.Disabled, QIcon.State.Off, tokens.disabled),
        (QIcon.Mode.Selected, QIcon.State.Off, tokens.accent),
    )
    for ratio in (1, 2):
        drawn = _draw(source, size, ratio, gap)
        for mode, state, shade in shades:
            icon.addPixmap(_tinted(drawn, shade), mode, state)
    return icon


def _read(path: str) -> bytes:
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return b""
    return bytes(file.readAll().data())


def _draw(source: bytes, size: int, ratio: int, gap: int) -> QPixmap:
    pixmap = QPixmap((size + gap) * ratio, size * ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _tinted(drawn: QPixmap, shade: str) -> QPixmap:
    """The drawing in another colour: the icons have one only, and drawing them anew takes ten times as long."""
    pixmap = QPixmap(drawn)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(shade))
    painter.end()
    return pixmap
