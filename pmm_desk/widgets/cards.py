"""The pieces a page is made of: header, cards, chips, sub-tabs, big numbers, the empty place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.flow import FlowLayout
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.section_tabs import SectionTabs
from pmm_desk.widgets.theme import set_role, theme

__all__ = [
    "CHIP_OF",
    "BigNumber",
    "Card",
    "Chip",
    "EmptyState",
    "FindingChips",
    "Hint",
    "NameLink",
    "PageHeader",
    "SectionTabs",
    "plain",
    "row_of",
]

CHIP_OF = {Severity.BEFORE_EXPORT: "danger", Severity.WORTH_DOING: "warning", Severity.IDEA: "info"}
"""The chip that stands for each severity of a finding."""
FEW_WORDS = 64
"""Narrower than this (pixels) a hint tells nothing."""


def plain(text: str, parent: QWidget | None = None, *, role: str = "", wrap: bool = False) -> QLabel:
    """A label that shows any user's text as it is."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    return label


class Hint(QLabel):
    """A muted sentence on one line beside a heading: without room for all of it, it ends with “…” and tells the rest
    when pointed at; without room for a few words it is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def shown(self) -> str:
        """The words there is room for now."""
        room = self.contentsRect().width()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        return words if words == self.text() or room >= theme().px(FEW_WORDS) else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, self.shown())


class NameLink(QPushButton):
    """The name of a row, which leads to its place; a name too long for its room ends in …"""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name.replace("&", "&&"), parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(name)
        set_role(self, "link")

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(FEW_WORDS), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        mnemonic = Qt.TextFlag.TextShowMnemonic.value
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width(), mnemonic)
        option.text = shown
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


class Chip(QLabel):
    """A word on a soft fill: 'success', 'warning', 'danger', 'info', 'neutral' or 'accent'."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None, kind: str = "neutral", words: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_words(kind, words)

    def show_words(self, kind: str, words: str) -> None:
        """Change kind and words; without words the chip hides."""
        self.setText(words)
        set_role(self, f"chip-{kind}")
        self.setHidden(not words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class Card(QFrame):
    """A white card with a heading line: title, a muted caption beside it, widgets at its right; then `body`."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "", caption: str = "") -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        look = theme()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(16))
        self.body.setSpacing(look.px(10))
        self.head = QHBoxLayout()
        self.head.setSpacing(look.px(10))
        self.title = plain(title, self, role="heading")
        self.caption = plain(caption, self, role="caption")
        self.head.addWidget(self.title)
        self.head.addWidget(self.caption)
        self.head.addStretch(1)
        self.body.addLayout(self.head)
        self.set_title(title, caption)

    def set_title(self, title: str, caption: str = "") -> None:
        """Change the words of the heading line."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))

    def add_at_right(self, widget: QWidget) -> None:
        """Put a button or a chip at the right end of the heading line."""
        self.head.addWidget(widget)


class FindingChips(QWidget):
    """What is noticed about one row, as chips; a click leads to the place that mends it.

    `words(finding)` gives the words in the window's language, or '' for a finding not to be shown here;
    `field(finding)` the column to go to, or ''.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live: Live | None = None
        self._row_id: str | None = None
        self._words: Callable[[Finding], str] = lambda finding: finding.code
        self._field: Callable[[Finding], str] = lambda finding: ""
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setup(self, live: Live, words: Callable[[Finding], str], field: Callable[[Finding], str] | None = None) -> None:
        """Follow the findings of this window."""
        self._live, self._words = live, words
        self._field = field or self._field
        live.findings_changed.connect(self._show)

    def show_row(self, row_id: str | None) -> None:
        """Show the chips of this row."""
        self._row_id = row_id
        self._show()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        found = self._live.findings.get(self._row_id or "", ()) if self._live else ()
        for finding in found:
            words = self._words(finding)
            if words:
                made = Chip(self, CHIP_OF[finding.severity], words)
                made.setCursor(Qt.CursorShape.PointingHandCursor)
                made.clicked.connect(lambda finding=finding: self._go(finding))
                self._flow.addWidget(made)
        self.setVisible(self._flow.count() > 0)
        self.updateGeometry()

    def _go(self, finding: Finding) -> None:
        if self._live is not None and finding.rows:
            self._live.go.emit(finding.rows[0], self._field(finding))


class BigNumber(QWidget):
    """A figure in large type over its caption."""

    def __init__(self, parent: QWidget | None = None, *, value: str = "", caption: str = "") -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._value = plain(value, self, role="figure")
        self._caption = plain(caption, self, role="caption")
        # Figures stand on one line, whether Chinese words are among them or not.
        self._value.setFixedHeight(theme().px(28))
        layout.addWidget(self._value)
        layout.addWidget(self._caption)

    def show_figure(self, value: str, caption: str) -> None:
        """Change both."""
        self._value.setText(value)
        self._caption.setText(caption)


class PageHeader(QWidget):
    """The first line of a page: title, a muted sentence, widgets at the right; one primary button at most."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "", subtitle: str = "") -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(10))
        self.title = plain(title, self, role="title")
        self.subtitle = plain(subtitle, self, role="subtitle")
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.subtitle, 1)
        self.setMinimumHeight(theme().px(34))

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Change title and sentence."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def add_button(self, words: str, clicked: Callable[[], object], *, role: str = "", name: str = "") -> QPushButton:
        """Add a button at the right; `role` 'primary' for the one that matters."""
        button = QPushButton(words, self)
        button.setObjectName(name)
        if role:
            button.setProperty("role", role)
        button.clicked.connect(lambda: clicked())
        self._layout.addWidget(button)
        return button

    def add_at_right(self, widget: QWidget) -> None:
        """Add any widget at the right."""
        self._layout.addWidget(widget)


class EmptyState(QWidget):
    """What belongs in an empty place, in one sentence, with the button that begins it."""

    clicked = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, icon_name: str = "", sentence: str = "", button: str = ""
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(theme().px(12))
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = plain(sentence, self, role="subtitle", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(button, self)
        self.button.clicked.connect(self.clicked)
        layout.addStretch(1)
        layout.addWidget(self._picture)
        layout.addWidget(self._sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self._icon_name = icon_name
        self.set_words(sentence, button, icon_name)
        theme().changed.connect(self._draw)

    def set_words(self, sentence: str, button: str = "", icon_name: str = "") -> None:
        """Change what it says; without words the button hides."""
        self._icon_name = icon_name or self._icon_name
        self._sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._draw()

    def _draw(self) -> None:
        self._picture.setVisible(bool(self._icon_name))
        side = theme().px(32)
        self._picture.setPixmap(theme().icon(self._icon_name, color="disabled", size=32).pixmap(side, side))


def row_of(widgets: Sequence[QWidget], *, gap: int = 12) -> QHBoxLayout:
    """A horizontal layout of equal shares, as for the figures of a card."""
    layout = QHBoxLayout()
    layout.setSpacing(theme().px(gap))
    for widget in widgets:
        layout.addWidget(widget, 1)
    return layout
