"""One text beside another, the words marked that the other has not: struck out at the left, underlined at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.positioning.differences import Span
from pmm_desk.widgets.painted_text import PaintedText
from pmm_desk.widgets.theme import theme


class DiffText(PaintedText):
    """Plain text, painted, as tall as it needs for its width; colour never says it alone."""

    def __init__(self, spans: Sequence[Span], *, older: bool, parent: QWidget | None = None) -> None:
        super().__init__(QSizePolicy.Policy.Ignored, parent)
        self._spans, self._older = spans, older
        self.setAccessibleName(self.text())

    def text(self) -> str:
        """All of it."""
        return "".join(span.text for span in self._spans)

    def formats(self) -> list[QTextLayout.FormatRange]:
        fill, shade = theme().tokens.chip("danger" if self._older else "success")
        found: list[QTextLayout.FormatRange] = []
        start = 0
        for span in self._spans:
            length = len(span.text.encode("utf-16-le")) // 2
            if span.other:
                shape = QTextCharFormat()
                shape.setBackground(QColor(fill))
                shape.setForeground(QColor(shade))
                shape.setFontStrikeOut(self._older)
                shape.setFontUnderline(not self._older)
                place = QTextLayout.FormatRange()
                place.start, place.length, place.format = start, length, shape
                found.append(place)
            start += length
        return found
