"""The list of all findings: one line each, in the window's words, leading to its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.painting import chip_width, draw_text, paint_chip
from pmm_desk.widgets.theme import theme

Index = QModelIndex | QPersistentModelIndex
CHIP_ROLE = Qt.ItemDataRole.UserRole + 1
KINDS = {Severity.BEFORE_EXPORT: "danger", Severity.WORTH_DOING: "warning", Severity.IDEA: "neutral"}


class NoticedModel(QAbstractListModel):
    """The findings of one level, in the order their rooms found them."""

    def __init__(self, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._findings: list[Finding] = []
        self._words: dict[int, tuple[str, str]] = {}

    def show(self, findings: Sequence[Finding]) -> None:
        """Show these findings, each worded when its line is seen."""
        self.beginResetModel()
        self._findings = list(findings)
        self._words = {}
        self.endResetModel()

    def finding(self, index: Index) -> Finding:
        """The finding that stands in this line."""
        return self._findings[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, CHIP_ROLE):
            return None
        finding = self._findings[index.row()]
        if index.row() not in self._words:
            self._words[index.row()] = self._live.worded(finding)
        chip, sentence = self._words[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return sentence
        return KINDS[finding.severity], chip


class NoticedDelegate(QStyledItemDelegate):
    """Paints a line: the sentence, what it is about as a chip, and an arrow that says it leads somewhere."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(200), theme().px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(place, look.color("accent_soft" if chosen else "ground"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(place.left(), place.bottom() - 0.5), QPointF(place.right(), place.bottom() - 0.5))
        kind, chip = index.data(CHIP_ROLE)
        line = place.adjusted(look.px(16), 0, -look.px(16), 0)
        width = min(chip_width(chip), line.width() * 0.4)
        height = look.px(20)
        paint_chip(painter, QRectF(line.left(), line.center().y() - height / 2, width, height), kind, chip)
        arrow = look.metrics().horizontalAdvance("›")
        draw_text(painter, line, "›", look.font(15), look.tokens.muted, right=True)
        text = line.adjusted(width + look.px(10), 0, -arrow - look.px(8), 0)
        draw_text(painter, text, str(index.data()), look.font(), look.tokens.text)
        painter.restore()
