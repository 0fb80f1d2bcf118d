"""The list of what to look at next, over all rivals: the most overdue place first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pmm_desk.competitors.scan_places import due_chip
from pmm_desk.competitors.visits import Look, Visits
from pmm_desk.widgets.painting import chip_width, draw_text, paint_chip
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

Index = QModelIndex | QPersistentModelIndex
RIVAL_ROLE = int(Qt.ItemDataRole.UserRole)
CHIP_ROLE = RIVAL_ROLE + 1
PLACE_ROLE = RIVAL_ROLE + 2
NAME_ROLE = RIVAL_ROLE + 3
MOST = 60
"""A longer list nobody works off."""


class _Lines(QStyledItemDelegate):
    """Paints a line: the place, the rival below it, a chip at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(180), theme().px(46))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        place = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, look.color("accent_soft"))
        edge = option.rect
        painter.fillRect(edge.left(), edge.bottom(), edge.width(), 1, look.color("alternate"))
        inner = place.adjusted(look.px(16), 0, -look.px(12), 0)
        kind, words = index.data(CHIP_ROLE) or ("neutral", "")
        width = min(chip_width(words), inner.width() * 0.55)
        tall = look.px(20)
        paint_chip(painter, QRectF(inner.right() - width, inner.center().y() - tall / 2, width, tall), kind, words)
        inner.setRight(inner.right() - width - look.px(8))
        line = look.metrics().height()
        upper = QRectF(inner.left(), place.center().y() - line, inner.width(), line)
        lower = QRectF(inner.left(), place.center().y() + look.px(1), inner.width(), line)
        draw_text(painter, upper, str(index.data(PLACE_ROLE)), look.font(13, 500), look.tokens.text)
        draw_text(painter, lower, str(index.data(NAME_ROLE)), look.font(12), look.tokens.muted)
        painter.restore()


class DueList(QObject):
    """Fills the list widget; activating a line asks for a scan of its rival."""

    scan_asked = Signal(str)

    def __init__(self, live: Live, view: QListWidget) -> None:
        super().__init__(view)
        self._live, self._view = live, view
        view.setItemDelegate(_Lines(view))
        view.itemActivated.connect(lambda item: self.scan_asked.emit(str(item.data(RIVAL_ROLE))))
        self.late = 0
        """How many looks are overdue."""

    def show_visits(self, visits: Visits, names: dict[str, str], as_of: date) -> None:
        """Show what is due; `names` of rivals and places by id."""
        looks = visits.due()
        self.late = sum(bool(look.overdue(as_of)) for look in looks)
        chosen = self._view.currentRow()
        self._view.clear()
        for look in looks[:MOST]:
            self._view.addItem(self._item(look, names, as_of))
        self._view.setCurrentRow(min(chosen, self._view.count() - 1))

    def _item(self, look: Look, names: dict[str, str], as_of: date) -> QListWidgetItem:
        place, rival = names.get(look.place_id, ""), names.get(look.rival_id, "")
        chip = due_chip(look, as_of)
        item = QListWidgetItem(" · ".join((place, rival, chip[1])))
        values: dict[int, Any] = {RIVAL_ROLE: look.rival_id, CHIP_ROLE: chip, PLACE_ROLE: place, NAME_ROLE: rival}
        for role, value in values.items():
            item.setData(role, value)
        day = look.last.isoformat() if look.last is not None else self.tr("never")
        item.setToolTip(self.tr("Last looked: {day}. Double-click to begin a scan.").format(day=day))
        return item
