"""One text, laid out by Qt and painted, as tall as it needs for its width; who derives from it marks places in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.widgets.theme import follow, theme


class PaintedText(QWidget):
    """Plain text. `across`: how it takes room beside others."""

    letters = (13, 400)
    """Size and weight of the letters."""
    leading = 20
    """Px at 100 % from line to line."""
    wanted, least = 200, (80, 20)
    """Px at 100 %: the width it likes to have; the width and height it must have."""
    below = 2
    """Px at 100 % below the last line."""

    def __init__(self, across: QSizePolicy.Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(self)

    def text(self) -> str:
        """What it says."""
        raise NotImplementedError

    def formats(self) -> list[QTextLayout.FormatRange]:
        """The places that are marked, counted in UTF-16."""
        raise NotImplementedError

    def colour(self) -> str:
        """The name of the colour of the letters."""
        return "text"

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self.laid_out(width)[1]) + theme().px(self.below)

    def sizeHint(self) -> QSize:
        wide = theme().px(self.wanted)
        return QSize(wide, self.heightForWidth(max(self.width(), wide)))

    def minimumSizeHint(self) -> QSize:
        return QSize(*map(theme().px, self.least))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().color(self.colour()))
        self.laid_out(self.width())[0].draw(painter, QPointF(0, 0))

    def laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """The text in lines of this width, and how tall they are together."""
        look = theme()
        # A line separator breaks the line without ending the layout's one paragraph.
        layout = QTextLayout(self.text().replace("\n", "\u2028"), look.font(*self.letters), self)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self.formats())
        layout.beginLayout()
        top, leading = 0.0, look.px(self.leading)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top + (leading - line.height()) / 2))
            top += leading
        layout.endLayout()
        return layout, top
