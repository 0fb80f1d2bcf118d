"""One line of the search and how it is painted: icon, title, what was found, at the right the place or shortcut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pmm_desk.widgets.theme import icon, theme

Anywhere = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Result:
    """One line: icon, title, what was found in it, what stands at the right, and what Enter does."""

    icon: str
    title: str
    told: str
    place: str
    run: Callable[[], Any]


class ResultPainter(QStyledItemDelegate):
    """All lines have the same height, so that nothing jumps while typing."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Anywhere) -> QSize:
        return QSize(theme().px(200), theme().px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Anywhere) -> None:
        shown: Any = option
        line: Result = index.data(Qt.ItemDataRole.UserRole)
        look = theme()
        box: QRect = shown.rect
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_soft"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), look.px(6), look.px(6))
        size = look.px(16)
        at = QRect(box.left() + look.px(10), box.center().y() - size // 2, size, size)
        icon(line.icon, color="accent" if chosen else "muted", size=16).paint(painter, at)
        left, right = at.right() + look.px(10), box.right() - look.px(10)
        small = look.font(12)
        room = QFontMetrics(small).horizontalAdvance(line.place)
        painter.setFont(small)
        painter.setPen(look.color("muted"))
        painter.drawText(QRect(right - room, box.top(), room, box.height()), Qt.AlignmentFlag.AlignVCenter, line.place)
        right -= room + look.px(16)
        font = look.font(13, 500)
        metrics = QFontMetrics(font)
        title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, max(0, right - left))
        painter.setFont(font)
        painter.setPen(look.color("accent" if chosen else "text"))
        painter.drawText(QRect(left, box.top(), right - left, box.height()), Qt.AlignmentFlag.AlignVCenter, title)
        left += metrics.horizontalAdvance(title) + look.px(10)
        if line.told and right - left > look.px(40):
            painter.setFont(small)
            painter.setPen(look.color("muted"))
            told = QFontMetrics(small).elidedText(line.told, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRect(left, box.top(), right - left, box.height()), Qt.AlignmentFlag.AlignVCenter, told)
        painter.restore()
