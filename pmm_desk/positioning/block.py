"""One block of the canvas as a card: its step and name, its entries, where they come from; entries are dropped here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pmm_desk.positioning.entry import ENTRY_TYPE, EntryLine
from pmm_desk.positioning.entry_sources import ROOM, SOURCES
from pmm_desk.positioning.entry_words import room_words
from pmm_desk.positioning.rules import BLOCKS
from pmm_desk.positioning.shelf_items import CANDIDATE_TYPE
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.words import block_words
from pmm_desk.widgets.cards import Chip, plain
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_property, set_role, theme

NARROW = 260
"""Below this width (pixels) of a card its name is set smaller, so that the names of a row keep to one line."""
FEW, MANY = 2, 3
"""Values are grouped into two or three themes; more than these blur each other."""


class BlockCard(QFrame):
    """Keeps an editor for each entry, so that the cursor stays where it is."""

    add_asked = Signal(str)
    shelf_asked = Signal(str)
    """Show what the project already holds for this block."""
    dropped = Signal(str, str, str, str)
    """Something was let go here: kind of data, its words, the block, the entry before which it goes ('' at the end)."""
    pasted = Signal(str, str)
    """Lines to be made entries: the block, the text."""
    leaving = Signal(str)

    def __init__(self, live: Live, survival: Survival, block: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival, self.block = live, survival, block
        self.entries: dict[str, EntryLine] = {}
        self._count, self._next = 0, False
        self.setObjectName(f"block_{block}")
        set_role(self, "card")
        self.setAcceptDrops(True)
        # Cards of a row are even, whatever stands on their chips.
        self.setMinimumWidth(theme().px(150))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 12)
        layout.setSpacing(6)
        layout.addLayout(self._head())
        self._hint = plain("", role="caption", wrap=True)
        layout.addWidget(self._hint)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 4, 0)
        self._lines.setSpacing(6)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        self._mark = QFrame(self)
        self._mark.setObjectName("drop_mark")
        set_role(self._mark, "drop-mark")
        self._mark.hide()
        self.retranslate()
        dress(self)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(2)
        self.step = Chip(self, "neutral", str(BLOCKS.index(self.block) + 1))
        self.step.setObjectName("step")
        self._title = plain("", role="heading", wrap=True)
        self.source_button = self._button(
            f"shelf_{self.block}", "panel-left", lambda: self.shelf_asked.emit(self.block)
        )
        self.add_button = self._button(f"add_{self.block}", "plus", lambda: self.add_asked.emit(self.block))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        head.addWidget(self.step)
        head.addSpacing(4)
        head.addWidget(self._title, 1)
        for button in (self.source_button, self.add_button):
            head.addWidget(button)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_role(self._title, "strong" if self.width() < theme().px(NARROW) else "heading")

    def _button(self, name: str, picture: str, work: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("icon_name", picture)
        set_role(button, "tight")
        button.setFixedSize(theme().px(24), theme().px(28))
        button.clicked.connect(work)
        return button

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        words = block_words()[self.block]
        self._title.setText(words)
        rooms = dict.fromkeys(room_words(table) for table in SOURCES[self.block] if ROOM[table])
        tip = self.tr("Pick from: {rooms}").format(rooms=", ".join(rooms))
        for button, text in (
            (self.add_button, self.tr("Add to “{block}”").format(block=words)),
            (self.source_button, tip),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self._show_hint()
        for line in self.entries.values():
            line.retranslate()

    def _hints(self) -> dict[str, str]:
        return {
            "alternative": self.tr("What would they do without you? Think of spreadsheets and doing nothing, too."),
            "capability": self.tr("What do you have that none of these has? Facts that are true today."),
            "value": self.tr("What does that bring the customer, and what proves it? Two or three themes."),
            "best_fit": self.tr("Who cares about that a lot? Signs one can see from outside."),
            "category": self.tr("What do they look for when they need this?"),
            "why_now": self.tr("What changed, so that they act this year?"),
        }

    def show_entries(self, rows: list[Row], *, step: str) -> None:
        """Show these entries in this order; editors that are still right stay, with their cursor.

        `step`: done, next or later, in the order of thinking.
        """
        for gone in self.entries.keys() - {row["id"] for row in rows}:
            line = self.entries.pop(gone)
            line.hide()
            line.deleteLater()
        for at, row in enumerate(rows):
            line = self.entries.get(row["id"]) or self._line(row)
            line.refresh(row)
            if self._lines.indexOf(line) != at:
                self._lines.insertWidget(at, line)
        # In the order in which they stand.
        self.entries = {row["id"]: self.entries[row["id"]] for row in rows}
        self._count, self._next = len(rows), step == "next"
        kind = {"done": "success", "next": "accent"}.get(step, "neutral")
        self.step.show_words(kind, str(BLOCKS.index(self.block) + 1))
        self._show_hint()

    def _line(self, row: Row) -> EntryLine:
        line = EntryLine(self._live, self._survival, row, self)
        line.leaving.connect(self.leaving)
        self.entries[row["id"]] = line
        return line

    def _show_hint(self) -> None:
        """What belongs here while it is empty; what to mind where it matters."""
        text = self._hints()[self.block] if not self._count else ""
        if self.block == "value" and self._count > FEW + MANY:
            text = self.tr("{count} entries: group them into two or three themes.").format(count=self._count)
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        set_role(self._hint, "strong" if self._next and not self._count else "caption")

    # copying and pasting -------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and paste, wherever in the block the cursor stands outside of a text."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        self.menu.clear()
        copy = self.menu.addAction(self.tr("Copy all entries"))
        copy.setEnabled(bool(self.entries))
        copy.triggered.connect(self.copy)
        paste = self.menu.addAction(self.tr("Paste, one entry a line"))
        paste.setEnabled(bool(QGuiApplication.clipboard().text().strip()))
        paste.triggered.connect(self.paste)

    def copy(self) -> None:
        """Put what the entries say onto the clipboard, one a line."""
        told = [" ".join(line.field.value().split()) for line in self.entries.values()]
        QGuiApplication.clipboard().setText("\n".join(text for text in told if text))

    def paste(self) -> None:
        """Make an entry of each line on the clipboard."""
        self.pasted.emit(self.block, QGuiApplication.clipboard().text())

    # dropping ------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._kind(event) and not self._live.project.read_only:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        set_property(self, "over", "true")
        self._show_mark(event.position().toPoint().y())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        kind = self._kind(event)
        before = self._before(event.position().toPoint().y())
        self._end_drag()
        data = event.mimeData()
        words = data.text() if kind == "text" else bytes(data.data(kind).data()).decode("utf-8", "replace")
        event.acceptProposedAction()
        self.dropped.emit(kind, words, self.block, before)

    def _kind(self, event: QDropEvent) -> str:
        data = event.mimeData()
        for kind in (ENTRY_TYPE, CANDIDATE_TYPE):
            if data.hasFormat(kind):
                return kind
        return "text" if data.hasText() and data.text().strip() and not data.hasUrls() else ""

    def _before(self, y: int) -> str:
        """The entry above which something let go at this height belongs."""
        return next((row for row, line in self.entries.items() if y < line.geometry().center().y()), "")

    def _show_mark(self, y: int) -> None:
        before = self._before(y)
        lines = list(self.entries.values())
        place = self._lines.geometry()
        if before:
            top = self.entries[before].geometry().top() - 4
        else:
            top = lines[-1].geometry().bottom() + 2 if lines else place.top()
        self._mark.setGeometry(place.left(), top, place.width(), 3)
        self._mark.raise_()
        self._mark.show()

    def _end_drag(self) -> None:
        self._mark.hide()
        set_property(self, "over", "false")


def keep_focus(card: BlockCard, row_id: str) -> bool:
    """Put the cursor onto the grip of an entry, once it stands in this block."""
    line = card.entries.get(row_id)
    if line is not None:
        line.grip.setFocus(Qt.FocusReason.OtherFocusReason)
    return line is not None
