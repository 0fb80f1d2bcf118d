"""One entry of the canvas, edited where it stands, with what it is linked to; dragged, or moved by the arrow keys."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pmm_desk.positioning.entry_menu import EntryMenu
from pmm_desk.positioning.entry_sources import linked, says, wording
from pmm_desk.positioning.entry_words import chip, room_words
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.words import block_words
from pmm_desk.widgets.cards import Chip, plain
from pmm_desk.widgets.fields import FormBinder, TextField
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role, theme

ENTRY_TYPE = "application/x-pmm-desk-canvas-entry"
"""What is dragged: the id of an entry."""


class FollowingBinder(FormBinder):
    """Shows the words of what an entry stands for, as long as the entry has none of its own."""

    def shown(self, row: Row) -> Row:
        _, target = linked(row)
        return {**row, "entry": says(row, self.live.row(target) if target else None)}


class Grip(QToolButton):
    """Where an entry is taken hold of: pulled with the mouse, or moved by the arrow keys."""

    moved = Signal(int)
    """Move by so many places within the block."""
    turned = Signal(int)
    """Move by so many blocks."""
    deleted = Signal()

    def __init__(self, line: EntryLine) -> None:
        super().__init__(line)
        self._line = line
        self._pressed: QPoint | None = None
        self.setObjectName("entry_grip")
        self.setProperty("icon_name", "grip-vertical")
        set_role(self, "tight")
        self.setFixedSize(theme().px(18), theme().px(32))
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            self.drag()

    def drag(self) -> None:
        """Pull the entry along with the pointer."""
        data = QMimeData()
        data.setData(ENTRY_TYPE, QByteArray(self._line.row_id.encode()))
        data.setText(self._line.field.value())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._line.grab())
        drag.setHotSpot(self.pos())
        drag.exec(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turned.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class EntryLine(QFrame):
    """The text of an entry, how that stands which it is linked to, and a menu to link, move and delete it."""

    leaving = Signal(str)
    """Keys send it to another block: the cursor shall go with it."""

    def __init__(self, live: Live, survival: Survival, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival = live, survival
        self.row_id, self._block = str(row["id"]), str(row["block"])
        self.setObjectName(f"entry_{self.row_id}")
        set_role(self, "inset")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 1, 2, 1)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(0)
        self.grip = Grip(self)
        self.field = TextField(self)
        self.field.setObjectName("entry")
        self.field.setProperty("column", "entry")
        self.field.setProperty("lines", 1)
        set_role(cast(QPlainTextEdit, self.field.findChild(QPlainTextEdit)), "bare")
        self.link_button = self._button("entry_link", "link")
        self.menu_button = self._button("entry_menu", "ellipsis")
        head.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.field, 1)
        for button in (self.link_button, self.menu_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self.chip = Chip(self)
        self.chip.setMinimumWidth(1)
        self._chip_words = ""
        below = QHBoxLayout()
        below.setContentsMargins(20, 0, 6, 5)
        below.setSpacing(6)
        below.addWidget(self.chip)
        self.source = plain("", role="caption")
        self.source.setMinimumWidth(1)
        below.addWidget(self.source)
        below.addStretch(1)
        self._below = QWidget(self)
        self._below.setLayout(below)
        layout.addWidget(self._below)
        self.verbs = EntryMenu(live, self.row_id, self)
        self.menu = self.verbs.menu
        self._connect()
        self.retranslate()
        self._binder = FollowingBinder(self, live)
        self._binder.bind(self.row_id)
        self.field.finished.connect(self._binder.reload)
        self.refresh(row)
        dress(self)

    def _connect(self) -> None:
        self.link_button.clicked.connect(self.verbs.follow)
        self.chip.clicked.connect(self.verbs.follow)
        self.menu_button.clicked.connect(self.open_menu)
        self.grip.moved.connect(self.verbs.shift)
        self.grip.turned.connect(self._turn)
        self.grip.deleted.connect(self.verbs.delete)

    def _button(self, name: str, picture: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("icon_name", picture)
        set_role(button, "tight")
        # As high as the first line beside it.
        button.setFixedSize(theme().px(26), theme().px(32))
        return button

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        block = block_words().get(self._block, self._block)
        self.field.setProperty("label", block)
        self.field.set_name(block)
        self.menu_button.setToolTip(self.tr("Link, move or delete"))
        self.menu_button.setAccessibleName(self.menu_button.toolTip())
        self.grip.setToolTip(
            self.tr("Drag to move, or press the arrow keys: up and down, left and right to other blocks")
        )
        self.grip.setAccessibleName(self.tr("Move this entry"))

    def refresh(self, row: Row) -> None:
        """Show what the entry is linked to, and how that stands."""
        if self._binder.row_id is None:
            # It was gone, and came back before anybody looked.
            self._binder.bind(self.row_id)
        table, target = linked(row)
        found = self._live.row(target) if target else None
        kind, words = chip(table, found, self._survival) if found else ("neutral", "")
        name = wording(table, found, self._block) if found else ""
        self.chip.show_words(kind, words)
        self._chip_words = words
        self._fit_chip()
        self.chip.setToolTip("\n".join(part for part in (words, name) if part))
        follows = bool(found) and not str(row["entry"]).strip()
        self.source.setText(self.tr("from {room}").format(room=room_words(table)) if follows else "")
        self._below.setVisible(bool(words) or follows)
        self.link_button.setVisible(bool(found) and not words)
        said = self.tr("Says what stands in {room}: “{name}”") if follows else self.tr("Linked to {room}: “{name}”")
        self.link_button.setToolTip(said.format(room=room_words(table), name=name))
        self.link_button.setAccessibleName(self.tr("Go to “{name}”").format(name=name))
        if found and not self.field.has_problem and not self.field.isAncestorOf(self._focus()):
            # What it stands for may have changed its words.
            self._binder.reload()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chip()

    def _fit_chip(self) -> None:
        """Rivals can be many: what does not fit is in the tip."""
        room = self.width() - theme().px(44)
        self.chip.setText(self.chip.fontMetrics().elidedText(self._chip_words, Qt.TextElideMode.ElideRight, room))
        # Where a chip leaves no place for it, the room is in the tip.
        left = room - self.chip.sizeHint().width()
        self.source.setVisible(bool(self.source.text()) and left > self.source.sizeHint().width())

    def _turn(self, by: int) -> None:
        self.leaving.emit(self.row_id)
        self.verbs.turn(by)

    def open_menu(self) -> None:
        """Open the menu below its button."""
        self.menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
