"""Pictures of the project on the screen: decoded small, kept for the next paint, drawn with soft corners."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImageReader, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.project.reader import Reader


_STEP = 128
"""Pixels by which the room of a picture that is shown whole grows."""


def scaled_picture(reader: Reader, sha: str, room: QSizeF, *, ratio: float = 1.0, fill: bool = False) -> QPixmap:
    """A picture of the project, sharp for `room` at this device ratio; a null pixmap when there is none.

    It fits into the room, or covers it with `fill`; it is never made larger than it is.
    """
    key = f"pmm-picture {sha} {room.width():.0f} {room.height():.0f} {ratio:.2f} {fill}"
    found = QPixmap()
    if not sha or room.isEmpty() or QPixmapCache.find(key, found):
        return found
    data = reader.picture(sha)
    if data is None:
        return found
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    source = QImageReader(buffer)
    size = QSizeF(source.size())
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if fill else Qt.AspectRatioMode.KeepAspectRatio
    wanted = size.scaled(room * ratio, mode)
    if wanted.width() < size.width():
        source.setScaledSize(wanted.toSize().expandedTo(QSize(1, 1)))
    image = source.read()
    if image.isNull():
        return found
    found = QPixmap.fromImage(image)
    found.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, found)
    return found


def paint_picture(
    painter: QPainter,
    place: QRectF,
    reader: Reader,
    sha: str,
    *,
    circle: bool = False,
    left: bool = False,
    radius: float = 6,
) -> bool:
    """Paint a picture into `place`, whole (in its middle or at its left), or cut to a circle.

    False, and nothing is painted, when there is none.
    """
    ratio = painter.device().devicePixelRatioF()
    # A window that is drawn wider asks for a new size with each step: few of them are decoded.
    room = place.size() if circle else QSizeF(ceil(place.width() / _STEP) * _STEP, place.height())
    pixmap = scaled_picture(reader, sha, room, ratio=ratio, fill=circle)
    if pixmap.isNull():
        return False
    size = pixmap.deviceIndependentSize()
    if circle and (size.width() < place.width() or size.height() < place.height()):
        size.scale(place.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    elif not circle and size.width() > place.width():
        size.scale(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    drawn = QRectF(place.center() - QPointF(size.width() / 2, size.height() / 2), size)
    if left:
        drawn.moveLeft(place.left())
    outline = QPainterPath()
    if circle:
        outline.addEllipse(place)
    else:
        outline.addRoundedRect(drawn, theme().px(radius), theme().px(radius))
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(outline)
    # Logos are made for white paper: where they let it show through, dark letters must not stand on dark.
    painter.fillRect(drawn, QColor("white"))
    painter.drawPixmap(drawn, pixmap, QRectF(pixmap.rect()))
    painter.setClipping(False)
    painter.setPen(QPen(theme().color("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
    painter.restore()
    return True
