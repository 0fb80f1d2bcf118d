"""The pieces a page is made of: header, cards, chips, sub-tabs, big numbers, the empty place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pmm_desk.project.finding import Finding, Severity
from pmm_desk.widgets.flow import FlowLayout
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import follow, set_role, theme

CHIP_OF = {Severity.BEFORE_EXPORT: "danger", Severity.WORTH_DOING: "warning", Severity.IDEA: "info"}
"""The chip that stands for each severity of a finding."""


def plain(text: str, parent: QWidget | None = None, *, role: str = "", wrap: bool = False) -> QLabel:
    """A label that shows any user's text as it is."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    return label


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

    `words(finding)` gives the words in the window's language, or '' for a finding not to be shown here.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live: Live | None = None
        self._row_id: str | None = None
        self._words: Callable[[Finding], str] = lambda finding: finding.code
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setup(self, live: Live, words: Callable[[Finding], str]) -> None:
        """Follow the findings of this window."""
        self._live, self._words = live, words
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
            self._live.go.emit(finding.rows[0], "")


class SectionTabs(QWidget):
    """The underlined sub-tabs of a room, each with a count; arrows move, one geometry paints and clicks."""

    current_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tabs: dict[str, tuple[str, int | None, bool]] = {}
        self._current = ""
        follow(self)

    def set_tab(self, key: str, words: str, count: int | None = None, *, warn: bool = False) -> None:
        """Add a tab, or change its words and count; `warn` puts the count on an amber chip."""
        self._tabs[key] = (words, count, warn)
        if not self._current:
            self._current = key
        self.setAccessibleName(", ".join(words for words, _, _ in self._tabs.values()))
        self.updateGeometry()
        self.update()

    def current(self) -> str:
        """The key of the chosen tab."""
        return self._current

    def choose(self, key: str) -> None:
        """Choose a tab."""
        if key in self._tabs and key != self._current:
            self._current = key
            self.update()
            self.current_changed.emit(key)

    def sizeHint(self) -> QSize:
        places = self._places()
        return QSize(places[-1][1] + places[-1][2] if places else 0, theme().px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _places(self) -> list[tuple[str, int, int]]:
        """Key, left edge, width of every tab."""
        look = theme()
        metrics, chip = look.metrics(13, 600), look.metrics(12, 600)
        left, found = 0, []
        for key, (words, count, warn) in self._tabs.items():
            width = metrics.horizontalAdvance(words)
            if count is not None:
                figure = str(count)
                width += look.px(6) + chip.horizontalAdvance(figure) + look.px(12) if warn else (
                    metrics.horizontalAdvance(" " + figure))
            found.append((key, left, width))
            left += width + look.px(18)
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.height()
        painter.fillRect(0, height - 1, self.width(), 1, look.color("line"))
        for key, left, width in self._places():
            words, count, warn = self._tabs[key]
            chosen = key == self._current
            painter.setPen(look.color("accent" if chosen else "muted"))
            painter.setFont(look.font(13, 600 if chosen else 500))
            text = words if count is None or warn else f"{words} {count}"
            painter.drawText(left, 0, width, height - 2, Qt.AlignmentFlag.AlignVCenter, text)
            if count is not None and warn:
                self._paint_count(painter, left + width, height, str(count))
            if chosen:
                painter.fillRect(left, height - 2, width, 2, look.color("accent"))
                if self.hasFocus():
                    painter.setPen(QPen(look.color("accent"), 2))
                    painter.drawRoundedRect(left - 5 if left else 1, 4, width + 10, height - 10, 4, 4)

    def _paint_count(self, painter: QPainter, right: int, height: int, figure: str) -> None:
        look = theme()
        fill, shade = look.tokens.chip("warning")
        width = look.metrics(12, 600).horizontalAdvance(figure) + look.px(12)
        tall = look.px(20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(right - width, (height - tall) // 2, width, tall, look.px(4), look.px(4))
        painter.setPen(QColor(shade))
        painter.setFont(look.font(12, 600))
        painter.drawText(right - width, 0, width, height, Qt.AlignmentFlag.AlignCenter, figure)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x, reach = event.position().x(), theme().px(9)
        for key, left, width in self._places():
            if left - reach <= x < left + width + reach:
                self.choose(key)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        keys = list(self._tabs)
        if not step or not keys:
            super().keyPressEvent(event)
            return
        self.choose(keys[min(len(keys) - 1, max(0, keys.index(self._current) + step))])


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

    def __init__(self, parent: QWidget | None = None, *, icon_name: str = "", sentence: str = "",
                 button: str = "") -> None:
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
