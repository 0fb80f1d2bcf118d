"""The underlined sub-tabs of a room, painted, with counts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmm_desk.widgets.theme import follow, theme

# By number: these tabs are in the first frame, which does not wait until all names of Qt are made (theme.py).
TAB_FOCUS = 1
MIDDLE = 0x80


class SectionTabs(QWidget):
    """The underlined sub-tabs of a room, each with a count; arrows move, one geometry paints and clicks."""

    current_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("focusPolicy", TAB_FOCUS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tabs: dict[str, tuple[str, int | None, bool]] = {}
        self._aside: set[str] = set()
        self._current = ""
        follow(self)

    def set_tab(
        self, key: str, words: str, count: int | None = None, *, warn: bool = False, aside: bool = False
    ) -> None:
        """Add a tab, or change its words and count; `warn` puts the count on an amber chip.

        `aside`: it stands at the right end of the row, for what serves all the others; such tabs come last.
        """
        self._tabs[key] = (words, count, warn)
        if aside:
            self._aside.add(key)
        if not self._current:
            self._current = key
        self.setAccessibleName(", ".join(words for words, _, _ in self._tabs.values()))
        self.updateGeometry()
        self.update()

    def names(self) -> list[str]:
        """The keys of all tabs, from left to right."""
        return list(self._tabs)

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
        gap = theme().px(18)
        wide = sum(width + gap for _, _, width in self._places()) - gap
        return QSize(max(wide, 0), theme().px(40))

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
                width += (
                    look.px(6) + chip.horizontalAdvance(figure) + look.px(12)
                    if warn
                    else (metrics.horizontalAdvance(" " + figure))
                )
            found.append((key, left, width))
            left += width + look.px(18)
        # What stands aside ends at the right edge, where there is room for that.
        spare = self.width() - (left - look.px(18))
        if self._aside and spare > 0:
            found = [(key, left + spare if key in self._aside else left, width) for key, left, width in found]
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
            painter.drawText(left, 0, width, height - 2, MIDDLE, text)
            if count is not None and warn:
                self._paint_count(painter, left + width, height, str(count))
            if chosen:
                painter.fillRect(left, height - 2, width, 2, look.color("accent"))
                if self.hasFocus():
                    painter.setPen(QPen(look.color("accent"), 2))
                    painter.drawRoundedRect(left - 5 if left else 1, 4, width + 10, height - 10, 4, 4)

    def _paint_count(self, painter: QPainter, right: int, height: int, figure: str) -> None:
        from PySide6.QtCore import Qt

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
        from PySide6.QtCore import Qt

        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        keys = self.names()
        if not step or not keys:
            super().keyPressEvent(event)
            return
        self.choose(keys[min(len(keys) - 1, max(0, keys.index(self._current) + step))])
