"""Shows the statement in large letters, the words of its slots underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.widgets.theme import follow, theme


class StatementView(QWidget):
    """Plain text, laid out by Qt and painted; as tall as it needs for its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: Sequence[tuple[str, bool]] = ()
        self._muted = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(self)

    def show_pieces(self, pieces: Sequence[tuple[str, bool]], *, muted: bool = False) -> None:
        """Show (text, underlined) one after the other; `muted` for a sentence that only teaches."""
        self._pieces, self._muted = pieces, muted
        self.setAccessibleName("".join(text for text, _ in pieces))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._laid_out(width)[1]) + theme().px(4)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(480), self.heightForWidth(max(self.width(), theme().px(480))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().color("muted" if self._muted else "text"))
        layout, _ = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        look = theme()
        layout = QTextLayout("".join(text for text, _ in self._pieces), look.font(17, 500), self)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._underlines())
        leading = look.px(27)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top + (leading - line.height()) / 2))
            top += leading
        layout.endLayout()
        return layout, QRectF(0, 0, width, top).height()

    def _underlines(self) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        start = 0
        for text, underlined in self._pieces:
            # Qt counts in UTF-16, where a character above U+FFFF takes two places.
            length = len(text.encode("utf-16-le")) // 2
            if underlined:
                shape = QTextCharFormat()
                shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                shape.setUnderlineColor(theme().color("control_line"))
                place = QTextLayout.FormatRange()
                place.start, place.length, place.format = start, length, shape
                found.append(place)
            start += length
        return found
