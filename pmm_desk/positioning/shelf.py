"""The shelf beside the canvas: what Competitors, Audience, Market and Product already hold for a block."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pmm_desk.positioning.entry_sources import candidates, taken
from pmm_desk.positioning.entry_words import chip, room_words, table_words
from pmm_desk.positioning.rules import BLOCKS
from pmm_desk.positioning.shelf_items import CANDIDATE_TYPE, ITEM_ROLE, Item, ShelfModel
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.words import block_words
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.folding import fold
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.painting import chip_width, draw_text, paint_chip
from pmm_desk.widgets.theme import dress, set_role, theme


class ShelfView(QListView):
    """Enter and a double click take a line; Escape closes the shelf."""

    taken = Signal(object)
    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def take(self, index: QModelIndex) -> None:
        """Take the line at an index."""
        item = index.data(ITEM_ROLE)
        if item is not None and item.candidate is not None:
            self.taken.emit(item.candidate)


class _Delegate(QStyledItemDelegate):
    """Paints headings and lines; a line that is on the canvas already is grey and says so."""

    def __init__(self, view: ShelfView, model: ShelfModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        item, look = index.data(ITEM_ROLE), theme()
        if item is None or item.candidate is None:
            return QSize(look.px(120), look.px(30))
        lines = self._lines(item)
        return QSize(look.px(120), look.px(12) + lines * look.px(18) + (look.px(20) if self._chip(item)[1] else 0))

    def _lines(self, item: Item) -> int:
        wide = max(1, self._view.viewport().width() - theme().px(28))
        rect = self._view.fontMetrics().boundingRect(0, 0, wide, 1000, int(Qt.TextFlag.TextWordWrap), item.words)
        return max(1, min(3, round(rect.height() / max(1, self._view.fontMetrics().lineSpacing()))))

    def _chip(self, item: Item) -> tuple[str, str]:
        return ("neutral", self._model.taken_words) if item.taken else item.chip

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item, look = index.data(ITEM_ROLE), theme()
        if item is None:
            return
        place = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if item.candidate is None:
            words = place.adjusted(look.px(4), look.px(8), 0, 0)
            draw_text(painter, words, item.words, look.font(12, 600), look.color("muted"))
            painter.restore()
            return
        box = place.adjusted(1, 2, -1, -2)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(look.color("accent" if chosen else "line"))
        painter.setBrush(QColor(look.color("accent_soft")) if chosen else QColor(look.color("surface")))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.px(6), look.px(6))
        inner = box.adjusted(look.px(10), look.px(4), -look.px(10), -look.px(4))
        kind, said = self._chip(item)
        text = inner.adjusted(0, 0, 0, -look.px(20) if said else 0)
        painter.setFont(look.font(13))
        painter.setPen(look.color("disabled" if item.taken else "text"))
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), item.words)
        if said:
            wide = min(chip_width(said), int(inner.width()))
            paint_chip(painter, QRectF(inner.left(), inner.bottom() - look.px(19), wide, look.px(18)), kind, said)
        painter.restore()


class Shelf(QFrame):
    """For one block at a time: a search, and what it could take, room by room; what it has is grey."""

    taken = Signal(str, str)
    """Put this onto the canvas: the candidate as it is dragged, the block."""
    closed = Signal()

    def __init__(self, live: Live, survival: Survival, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival = live, survival
        self.block, self._entries = BLOCKS[0], []  # type: tuple[str, Sequence[Row]]
        self.setObjectName("shelf")
        set_role(self, "card")
        self.setMinimumWidth(theme().px(270))
        self.setMaximumWidth(theme().px(330))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(8)
        head = QHBoxLayout()
        self._title = plain("", role="heading", wrap=True)
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("close_shelf")
        self.close_button.setProperty("icon_name", "x")
        set_role(self.close_button, "status")
        self.close_button.clicked.connect(self.closed)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self.blocks = QComboBox(self)
        self.blocks.setObjectName("shelf_block")
        self.blocks.activated.connect(lambda at: self.show_for(str(self.blocks.itemData(at))))
        layout.addWidget(self.blocks)
        self.search = QLineEdit(self)
        self.search.setObjectName("shelf_search")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda: self.refresh())
        layout.addWidget(self.search)
        self.model = ShelfModel(self)
        self.view = ShelfView(self)
        self.view.setObjectName("shelf_list")
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.view, self.model))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setDragEnabled(True)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.doubleClicked.connect(self.view.take)
        self.view.taken.connect(self._take)
        self.view.closed.connect(self.closed)
        layout.addWidget(self.view, 1)
        self._hint = plain("", role="caption", wrap=True)
        layout.addWidget(self._hint)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._title.setText(self.tr("From the project"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search on the shelf"))
        self.blocks.setAccessibleName(self.tr("Block"))
        self.view.setAccessibleName(self.tr("What the project already holds"))
        self.model.taken_words = self.tr("on the canvas")
        self.blocks.clear()
        for block, words in block_words().items():
            self.blocks.addItem(words, block)
        self.show_for(self.block)

    def show_for(self, block: str) -> None:
        """Show what a block could take."""
        self.block = block
        self.blocks.setCurrentIndex(self.blocks.findData(block))
        self.refresh()

    def show_entries(self, entries: Sequence[Row]) -> None:
        """Tell what is on the canvas already."""
        self._entries = entries
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the rooms again."""
        live, survival = self._live, self._survival
        wanted = fold(self.search.text().strip())
        rows: dict[str, list[Row]] = {}

        def of(table: str) -> list[Row]:
            if table not in rows:
                rows[table] = live.rows(table)
            return rows[table]

        found = list(candidates(self.block, of, survival.matrix.ours))
        inside = [entry for entry in self._entries if entry["block"] == self.block]
        items: list[Item] = []
        for table, group in groupby(found, key=lambda each: each.table):
            by_id = {row["id"]: row for row in rows[table]}
            lines = [
                Item(each.text, each, chip(table, by_id[each.row_id], survival), taken(each, inside))
                for each in group
                if not wanted or wanted in fold(each.text)
            ]
            if lines:
                items.append(Item("  ·  ".join(dict.fromkeys((room_words(table), table_words(table))))))
                items += sorted(lines, key=lambda line: line.taken)
        self.model.show_items(items)
        hint = self.tr("Drag onto a block, double-click, or press Enter.")
        if not items:
            hint = self.tr("Nothing here for this block yet. Type an entry, or fill the rooms first.")
            if wanted:
                hint = self.tr("Nothing found.")
        self._hint.setText(hint)

    def _take(self, candidate: object) -> None:
        self.taken.emit(json.dumps([asdict(candidate)]), self.block)  # type: ignore[call-overload]


__all__ = ["CANDIDATE_TYPE", "Shelf", "ShelfView"]
