"""One text beside another, the words marked that the other has not: struck out at the left, underlined at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.positioning.differences import Span
from pmm_desk.widgets.theme import follow, theme


class DiffText(QWidget):
    """Plain text, painted, as tall as it needs for its width; colour never says it alone."""

    def __init__(self, spans: Sequence[Span], *, older: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans, self._older = spans, older
        self.setAccessibleName("".join(span.text for span in spans))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._laid_out(width)[1]) + 2

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), self.heightForWidth(max(self.width(), theme().px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().color("text"))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        look = theme()
        # A line separator breaks the line without ending the layout's one paragraph.
        text = "".join(span.text for span in self._spans).replace("\n", "\u2028")
        layout = QTextLayout(text, look.font(13), self)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._marks())
        layout.beginLayout()
        top, leading = 0.0, look.px(20)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top + (leading - line.height()) / 2))
            top += leading
        layout.endLayout()
        return layout, top

    def _marks(self) -> list[QTextLayout.FormatRange]:
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
