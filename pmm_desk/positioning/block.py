"""One block of the canvas as a card: its name, its entries, a button for the next one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pmm_desk.positioning.entry import EntryLine
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.words import block_words
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role, theme


class BlockCard(QFrame):
    """Keeps an editor for each entry, so that the cursor stays where it is."""

    add_asked = Signal(str)

    def __init__(self, live: Live, survival: Survival, block: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival, self.block = live, survival, block
        self.entries: dict[str, EntryLine] = {}
        self.setObjectName(f"block_{block}")
        set_role(self, "card")
        # Cards of a row are even, whatever stands on their chips.
        self.setMinimumWidth(theme().px(150))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 14)
        layout.setSpacing(6)
        head = QHBoxLayout()
        self._title = plain("", role="heading", wrap=True)
        self.add_button = QToolButton(self)
        self.add_button.setObjectName(f"add_{block}")
        self.add_button.setProperty("icon_name", "plus")
        set_role(self.add_button, "quiet")
        self.add_button.clicked.connect(lambda: self.add_asked.emit(self.block))
        head.addWidget(self._title, 1)
        head.addWidget(self.add_button)
        layout.addLayout(head)
        self._hint = plain("", role="caption", wrap=True)
        layout.addWidget(self._hint)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        words = block_words()[self.block]
        self._title.setText(words)
        self.add_button.setToolTip(self.tr("Add to “{block}”").format(block=words))
        self.add_button.setAccessibleName(self.add_button.toolTip())
        self._hint.setText(self._hints()[self.block])
        for line in self.entries.values():
            line.retranslate()

    def _hints(self) -> dict[str, str]:
        return {
            "alternative": self.tr("What would they do without you? Think of spreadsheets and doing nothing, too."),
            "capability": self.tr("What do you have that none of these has? Facts that are true today."),
            "value": self.tr("What does that bring the customer, and what proves it?"),
            "best_fit": self.tr("Who cares about that a lot? Signs one can see from outside."),
            "category": self.tr("What do they look for when they need this?"),
            "why_now": self.tr("What changed, so that they act this year?"),
        }

    def show_entries(self, rows: list[Row]) -> None:
        """Show these entries in this order; editors that are still right stay, with their cursor."""
        for gone in self.entries.keys() - {row["id"] for row in rows}:
            line = self.entries.pop(gone)
            line.hide()
            line.deleteLater()
        for at, row in enumerate(rows):
            line = self.entries.get(row["id"]) or EntryLine(self._live, self._survival, row, self)
            self.entries[row["id"]] = line
            line.refresh(row)
            if self._lines.indexOf(line) != at:
                self._lines.insertWidget(at, line)
        self._hint.setVisible(not rows)
