"""The blocks of a portrait as cards: dragged or moved by key, hidden without loss, brought back from one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QScrollArea, QToolButton, QWidget

from pmm_desk.audience.blocks import BLOCKS, Arrangement, arrangement
from pmm_desk.widgets.flow import FlowLayout, clear
from pmm_desk.widgets.theme import dress, icon, set_role, theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live


class Grip(QToolButton):
    """The handle of a block: it is dragged, or moved with the arrow keys."""

    dragged = Signal(int)
    """The mouse is at this height of the screen, with the button held."""
    dropped = Signal(int)
    stepped = Signal(int)
    """One place up (-1) or down (1)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "quiet")
        self.setProperty("icon_name", "grip-vertical")
        self.setFixedWidth(theme().px(32))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._pressed: int | None = None
        self._dragging = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.globalPosition().toPoint().y(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint().y()
        if self._pressed is not None and (self._dragging or abs(at - self._pressed) > theme().px(6)):
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        was, self._pressed, self._dragging = self._dragging, None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if was:
            self.dropped.emit(event.globalPosition().toPoint().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


class BlockCards(QObject):
    """Puts the cards of a form in the project's order and hides those that are not wanted.

    The form names the parts of a block after it: `<block>_card`, `<block>_head`, `<block>_heading`. A block that
    someone is led to shows although it is hidden, until another portrait is opened.
    """

    def __init__(self, live: Live, form: Any, scroll: QScrollArea) -> None:
        super().__init__(scroll)
        self._live, self._form, self._scroll = live, form, scroll
        self._peeked: set[str] = set()
        self.cards: dict[str, QFrame] = {block: getattr(form, f"{block}_card") for block in BLOCKS}
        self.grips: dict[str, Grip] = {}
        self.menus: dict[str, QToolButton] = {}
        self.back: dict[str, QPushButton] = {}
        self._hidden_flow = FlowLayout(form.hidden_place)
        self._drop_line = QFrame(form.persona_plain)
        self._drop_line.setObjectName("drop_line")
        self._drop_line.hide()
        for block in BLOCKS:
            self._add_tools(block)
        self.retranslate()
        live.changed.connect(self._after_change)

    def _add_tools(self, block: str) -> None:
        head: QHBoxLayout = getattr(self._form, f"{block}_head")
        grip = Grip(self.cards[block])
        grip.setObjectName(f"{block}_grip")
        grip.dragged.connect(lambda at, block=block: self._show_drop(block, at))
        grip.dropped.connect(lambda at, block=block: self._drop(block, at))
        grip.stepped.connect(lambda step, block=block: self.step(block, step))
        more = QToolButton(self.cards[block])
        more.setObjectName(f"{block}_more")
        set_role(more, "quiet")
        more.setProperty("icon_name", "ellipsis")
        more.clicked.connect(lambda _=False, block=block: self._open_menu(block))
        # The grip hangs into the margin, so that headings stand near the fields' edge.
        head.setContentsMargins(-theme().px(12), 0, -theme().px(6), 0)
        head.setSpacing(theme().px(4))
        head.insertWidget(0, grip)
        head.addWidget(more)
        self.grips[block], self.menus[block] = grip, more

    # words -------------------------------------------------------------------------------------------

    def title(self, block: str) -> str:
        """What a block is called."""
        heading: QLabel = getattr(self._form, f"{block}_heading")
        return heading.text()

    def retranslate(self) -> None:
        """Say everything in the window's language, and put the cards in their order."""
        for block in BLOCKS:
            self.grips[block].setToolTip(self.tr("Drag to move the block, or press the Up and Down keys"))
            self.grips[block].setAccessibleName(self.tr("Move “{block}”").format(block=self.title(block)))
            self.menus[block].setToolTip(self.tr("Move or hide"))
            self.menus[block].setAccessibleName(self.tr("Move or hide “{block}”").format(block=self.title(block)))
        self.arrange()

    def _open_menu(self, block: str) -> None:
        more = self.menus[block]
        menu = self.menu(block)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

    def menu(self, block: str) -> QMenu:
        """What can be done with a block."""
        menu = QMenu(self.menus[block])
        found = self.arrangement()
        at = found.shown.index(block) if block in found.shown else -1
        up = menu.addAction(icon("arrow-up", size=16), self.tr("Move up"), lambda: self.step(block, -1))
        down = menu.addAction(icon("arrow-down", size=16), self.tr("Move down"), lambda: self.step(block, 1))
        up.setEnabled(at > 0)
        down.setEnabled(0 <= at < len(found.shown) - 1)
        menu.addSeparator()
        if at < 0:
            menu.addAction(icon("eye", size=16), self.tr("Always show this block"), lambda: self.show_block(block))
        else:
            menu.addAction(icon("eye-off", size=16), self.tr("Hide this block"), lambda: self.hide(block))
        return menu

    # the order ---------------------------------------------------------------------------------------

    def arrangement(self) -> Arrangement:
        """How the blocks stand in the project."""
        return arrangement(self._live.project.rows("project"))

    def arrange(self) -> None:
        """Put the cards in the project's order."""
        found = self.arrangement()
        layout = self._form.persona_stack
        for place, block in enumerate(found.order, 1):
            card = self.cards[block]
            if layout.indexOf(card) != place:
                layout.removeWidget(card)
                layout.insertWidget(place, card)
            card.setVisible(block not in found.hidden or block in self._peeked)
        self._list_hidden(found)
        self._follow_with_tab(found)

    def _follow_with_tab(self, found: Arrangement) -> None:
        """Tab goes from card to card as they stand."""
        chain: list[QWidget] = []
        first = at = self._form.persona_plain
        while (at := at.nextInFocusChain()) is not first:
            chain.append(at)
        before = None
        for block in found.order:
            for widget in chain:
                if self.cards[block].isAncestorOf(widget):
                    if before is not None:
                        QWidget.setTabOrder(before, widget)
                    before = widget

    def _list_hidden(self, found: Arrangement) -> None:
        focused = any(button.hasFocus() for button in self.back.values())
        clear(self._hidden_flow)
        self.back = {}
        for block in found.order:
            if block in found.hidden:
                button = QPushButton(self._form.hidden_place)
                button.setObjectName(f"{block}_back")
                button.setText(self.title(block).replace("&", "&&"))
                button.setProperty("icon_name", "eye")
                button.setAccessibleName(self.tr("Show “{block}” again").format(block=self.title(block)))
                button.clicked.connect(lambda _=False, block=block: self.show_block(block))
                self._hidden_flow.addWidget(button)
                dress(button)
                button.show()
                self.back[block] = button
        self._form.hidden_card.setVisible(bool(self.back))
        if focused and self.back:
            next(iter(self.back.values())).setFocus()

    def _write(self, title: str, found: Arrangement) -> None:
        rows = self._live.project.rows("project")
        text = found.text()
        if rows and rows[0]["persona_blocks"] != text:
            self._live.attempt(title, lambda change: change.set(rows[0]["id"], persona_blocks=text))
        elif not rows:
            self._live.attempt(title, lambda change: change.add("project", persona_blocks=text))

    def step(self, block: str, step: int) -> None:
        """Move a block by one place among those that show."""
        found = self.arrangement()
        if block in found.shown:
            to = found.shown.index(block) + step
            if 0 <= to < len(found.shown):
                self._move(block, to)

    def _move(self, block: str, to: int) -> None:
        title = self.tr("Move the block “{block}”").format(block=self.title(block))
        self._write(title, self.arrangement().moved(block, to))
        self.grips[block].setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(block)

    def hide(self, block: str) -> None:
        """Hide a block; what it holds stays in the project."""
        self._peeked.discard(block)
        title = self.tr("Hide the block “{block}”").format(block=self.title(block))
        self._write(title, self.arrangement().with_hidden(block, True))

    def show_block(self, block: str) -> None:
        """Show a hidden block again, where it stood."""
        self._peeked.discard(block)
        title = self.tr("Show the block “{block}”").format(block=self.title(block))
        self._write(title, self.arrangement().with_hidden(block, False))
        self.reveal(block)

    # leading to a block ------------------------------------------------------------------------------

    def peek(self, block: str) -> None:
        """Show a block for now, though it is hidden, since someone is led into it."""
        if block in self.cards and self.cards[block].isHidden():
            self._peeked.add(block)
            self.cards[block].show()

    def end_peeking(self) -> None:
        """Another portrait is opened: blocks shown for the moment hide again."""
        if self._peeked:
            self._peeked.clear()
            self.arrange()

    def reveal(self, block: str) -> None:
        """Scroll to a block."""
        card = self.cards[block]
        QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card, 0, theme().px(20)))

    # dragging ----------------------------------------------------------------------------------------

    def _place_at(self, block: str, height: int) -> int:
        """The place among the shown blocks that a drop at this height of the screen means."""
        others = [other for other in self.arrangement().shown if other != block]
        for place, other in enumerate(others):
            card = self.cards[other]
            if height < card.mapToGlobal(card.rect().center()).y():
                return place
        return len(others)

    def _show_drop(self, block: str, height: int) -> None:
        others = [other for other in self.arrangement().shown if other != block]
        to = self._place_at(block, height)
        gap = self._form.persona_stack.spacing()
        if to < len(others):
            top = self.cards[others[to]].geometry().top() - gap // 2
        else:
            top = self.cards[others[-1]].geometry().bottom() + gap // 2 if others else 0
        card = self.cards[block].geometry()
        self._drop_line.setStyleSheet(f"background: {theme().tokens.accent};")
        self._drop_line.setGeometry(card.left(), top - 1, card.width(), theme().px(3))
        self._drop_line.raise_()
        self._drop_line.show()
        # Near an edge the page follows the mouse.
        plain = self._form.persona_plain
        self._scroll.ensureVisible(0, plain.mapFromGlobal(QPoint(0, height)).y(), 0, theme().px(48))

    def _drop(self, block: str, height: int) -> None:
        self._drop_line.hide()
        self._move(block, self._place_at(block, height))

    def _after_change(self, done: Any) -> None:
        if "project" in done.rows:
            self.arrange()
