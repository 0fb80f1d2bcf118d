"""How long it takes to say a text, against the time there is: a bar, the seconds, and a warning over the time."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pmm_desk.positioning.speaking import CHARACTERS_A_MINUTE, WORDS_A_MINUTE, length
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.painting import paint_bar
from pmm_desk.widgets.theme import follow, set_role, theme


class _Bar(QWidget):
    """The share of the time, filled up to the end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.share = 0.0
        self.setFixedHeight(theme().px(8))
        self.setMinimumWidth(theme().px(40))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = "danger" if self.share > 1 else "accent"
        paint_bar(painter, QRectF(self.rect()), self.share, theme().color(shade))
        painter.end()


class LengthMeter(QWidget):
    """Counts words and Chinese characters at the usual rates, which its tip names."""

    def __init__(self, seconds: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limit = seconds
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.bar = _Bar(self)
        self.label = plain("", self, role="caption")
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.label)

    def show_text(self, text: str) -> None:
        """Measure a text."""
        found = length(text)
        self.bar.share = found.seconds / self.limit
        self.bar.update()
        told = []
        if found.words or not found.characters:
            told.append(self.tr("%n word(s)", "", found.words))
        if found.characters:
            told.append(self.tr("%n character(s)", "", found.characters))
        words = self.tr("{seconds} of {limit} s").format(seconds=found.seconds, limit=self.limit)
        if found.seconds > self.limit:
            words = self.tr("{seconds} s, {over} s too long").format(
                seconds=found.seconds, over=found.seconds - self.limit
            )
        self.label.setText("  ·  ".join((*told, words)))
        set_role(self.label, "problem" if found.seconds > self.limit else "caption")
        self.setToolTip(
            self.tr(
                "Said at {words} English words or {characters} Chinese characters a minute, the usual rates of"
                " speakers’ guides."
            ).format(words=WORDS_A_MINUTE, characters=CHARACTERS_A_MINUTE)
        )
