"""Shows the statement in large letters, the words of its slots underlined; a click on one leads to its field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pmm_desk.positioning.composition import Piece
from pmm_desk.widgets.painted_text import PaintedText
from pmm_desk.widgets.text_marks import TextMark, in_utf16, tip, underline
from pmm_desk.widgets.theme import theme

MOST = 1_200
"""Characters that are painted large; the field below holds the rest."""


class StatementView(PaintedText):
    """Plain text, laid out by Qt and painted; as tall as it needs for its width."""

    letters, leading = (17, 500), 27
    wanted, least, below = 480, (200, 28), 4

    slot_clicked = Signal(str)
    """The column of the words that were clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSizePolicy.Policy.Expanding, parent)
        self._pieces: Sequence[Piece] = ()
        self._muted = False
        self._over = ""
        self._marks: Sequence[TextMark] = ()
        self.setMouseTracking(True)

    def text(self) -> str:
        """What is painted."""
        return "".join(piece.text for piece in self._pieces)

    def colour(self) -> str:
        """Muted while it only teaches."""
        return "muted" if self._muted else "text"

    def show_statement(self, pieces: Sequence[Piece], teaching: str = "") -> None:
        """Show a statement; where there is none, the muted sentence that teaches."""
        whole = "".join(piece.text for piece in pieces)
        self._muted = not pieces
        self._pieces = _cut(pieces) if pieces else (Piece(teaching),)
        self.setAccessibleName(whole or teaching)
        self.updateGeometry()
        self.update()

    def show_marks(self, marks: Sequence[TextMark]) -> None:
        """Underline words of the statement; a tip tells why."""
        text = self.text()
        self._marks = in_utf16(text, [mark for mark in marks if mark.end <= len(text)])
        self.setAccessibleDescription("\n".join(mark.title for mark in self._marks))
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._position_at(QPointF(event.pos()))
            mark = next((mark for mark in self._marks if mark.start <= at < mark.end), None)
            if mark is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), tip(mark), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.slot_at(event.position())
        if over != self._over:
            self._over = over
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        slot = self.slot_at(event.position())
        if slot and event.button() == Qt.MouseButton.LeftButton:
            self.slot_clicked.emit(slot)

    def slot_at(self, at: QPointF) -> str:
        """The column of the words at a point; '' for the words between."""
        position = self._position_at(at)
        return self._slot_of(position) if position >= 0 else ""

    def _position_at(self, at: QPointF) -> int:
        """Which character stands at a point, in UTF-16; -1 for none."""
        layout, _ = self.laid_out(self.width())
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if line.y() <= at.y() < line.y() + line.height() and at.x() <= line.naturalTextWidth():
                return line.xToCursor(at.x())
        return -1

    def _slot_of(self, position: int) -> str:
        start = 0
        for piece in self._pieces:
            start += _utf16(piece.text)
            if position < start:
                return piece.slot
        return ""

    def formats(self) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        start = 0
        for piece in self._pieces:
            length = _utf16(piece.text)
            if piece.slot:
                shape = QTextCharFormat()
                shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                shape.setUnderlineColor(theme().color("accent" if piece.slot == self._over else "control_line"))
                place = QTextLayout.FormatRange()
                place.start, place.length, place.format = start, length, shape
                found.append(place)
            start += length
        for mark in self._marks:
            place = QTextLayout.FormatRange()
            place.start, place.length, place.format = mark.start, mark.end - mark.start, underline(mark)
            found.append(place)
        return found


def _utf16(text: str) -> int:
    """Qt counts in UTF-16, where a character above U+FFFF takes two places."""
    return len(text.encode("utf-16-le")) // 2


def _cut(pieces: Sequence[Piece]) -> list[Piece]:
    """As many of the pieces as are painted; line breaks become blanks, as in a sentence."""
    found: list[Piece] = []
    left = MOST
    for piece in pieces:
        text = piece.text.replace("\n", " ")
        if len(text) > left:
            return [*found, Piece(text[:left] + "…", piece.slot)]
        found.append(Piece(text, piece.slot))
        left -= len(text)
    return found
