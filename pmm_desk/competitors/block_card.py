"""One block of a battlecard on the page: its number and name, its word count, its lines, what it writes by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from pmm_desk.competitors.card import GENERATED, MOST, ORDER, WORDS_PER_BLOCK
from pmm_desk.competitors.words import block_words
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.theme import icon, set_role

LONGEST = 80
"""Characters of a line in a menu."""


def numbers() -> dict[str, str]:
    """Block → its number on every card; they win and we win are one block."""
    found: dict[str, str] = {}
    number = 0
    for block in ORDER:
        number += block != "we_win"
        found[block] = str(number)
    return found


class BlockCard(QFrame):
    """One block of the card; what it writes by itself stands above the lines that people write."""

    line_asked = Signal(str)
    """Add a line to this block."""
    share_asked = Signal(list)
    """Let these lines of other cards stand here as well."""

    def __init__(self, block: str, others: Callable[[str], list[tuple[str, list[dict[str, Any]]]]], parent: QWidget):
        """`others`: a block → the names of other rivals with their lines of it that do not stand here yet."""
        super().__init__(parent)
        self.block, self._others = block, others
        self.setObjectName(f"block_{block}")
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._number = plain(numbers()[block], self, role="caption")
        self._title = plain("", self, role="heading")
        self.count = plain("", self, role="caption")
        self.reuse_button = QToolButton(self)
        self.reuse_button.setObjectName(f"reuse_{block}")
        self.reuse_button.setProperty("role", "menu")
        self.reuse_menu = QMenu(self.reuse_button)
        self.reuse_menu.aboutToShow.connect(self._fill_menu)
        self.reuse_button.setMenu(self.reuse_menu)
        self.reuse_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button = QPushButton(self)
        self.add_button.setObjectName(f"add_to_{block}")
        self.add_button.setProperty("role", "quiet")
        self.add_button.setProperty("icon_name", "plus")
        self.add_button.setIcon(icon("plus"))
        self.add_button.clicked.connect(lambda: self.line_asked.emit(self.block))
        for widget in (self._number, self._title):
            head.addWidget(widget)
        head.addWidget(self.count, 1)
        for button in (self.reuse_button, self.add_button):
            button.setHidden(block in GENERATED)
            head.addWidget(button)
        layout.addLayout(head)
        self._written = QVBoxLayout()
        self._written.setSpacing(2)
        layout.addLayout(self._written)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        layout.addLayout(self._lines)
        self.written: list[QLabel] = []
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._title.setText(block_words()[self.block])
        self.add_button.setText(self.tr("Add line"))
        self.reuse_button.setText(self.tr("Reuse"))
        self.reuse_button.setToolTip(self.tr("Take in lines of other cards: written once, the same on every card"))

    def show_lines(self, editors: Sequence[QWidget]) -> None:
        """Show these lines in this order."""
        for place, editor in enumerate(editors):
            if self._lines.indexOf(editor) != place:
                self._lines.insertWidget(place, editor)
            editor.show()

    def show_written(self, texts: Iterable[str]) -> None:
        """Show what the block writes by itself."""
        wanted = list(texts)
        while len(self.written) > len(wanted):
            gone = self.written.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.written) < len(wanted):
            label = plain("", self)
            label.setWordWrap(True)
            self._written.addWidget(label)
            self.written.append(label)
        for label, text in zip(self.written, wanted, strict=True):
            label.setText(text)

    def show_words(self, words: int, lines: int) -> None:
        """Show how many words the block has, against the limit, and whether one more line may be added."""
        if self.block in GENERATED:
            self.count.setText(self.tr("writes itself"))
            return
        text = self.tr("{words} of {limit} words").format(words=words, limit=WORDS_PER_BLOCK)
        most = MOST.get(self.block)
        if most is not None:
            text = self.tr("{text} · {lines} of {most} lines").format(text=text, lines=lines, most=most)
        self.count.setText(text)
        over = words > WORDS_PER_BLOCK or (most is not None and lines > most)
        set_role(self.count, "problem" if over else "caption")
        full = most is not None and lines >= most
        self.add_button.setEnabled(not full)
        self.add_button.setToolTip(
            self.tr("A card holds %n of these; delete one first.", "", most or 0) if full else ""
        )

    def _fill_menu(self) -> None:
        """The lines of this block on other cards."""
        menu = self.reuse_menu
        menu.clear()
        for name, lines in self._others(self.block):
            part = menu.addMenu(name.replace("&", "&&"))
            if len(lines) > 1:
                ids = [line["id"] for line in lines]
                every = part.addAction(self.tr("The whole block"))
                every.triggered.connect(lambda _=False, ids=ids: self.share_asked.emit(ids))
                part.addSeparator()
            for line in lines:
                text = str(line["line"]) or self.tr("(empty)")
                shown = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
                action = part.addAction(shown.replace("&", "&&"))
                action.triggered.connect(lambda _=False, line=line["id"]: self.share_asked.emit([line]))
        if menu.isEmpty():
            menu.addAction(self.tr("No other card has a line here")).setEnabled(False)
