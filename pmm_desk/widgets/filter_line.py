"""A line over a list or table that shows only the rows with the words typed into it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from pmm_desk.widgets.rows import RowModel
from pmm_desk.widgets.theme import icon, set_role, theme

PAUSE = 120
"""Milliseconds after a key until a long table is searched."""
LONG = 2_000
"""Rows up to which every key is answered at once."""
NEAR = 6
"""Px of margin below which the line would stick to the frame."""
WORTH = 12
"""So many rows make the line stand over its list unasked."""


class FilterLine(QWidget):
    """Put it into a form and `attach(view)`, or let `over(view)` place it; Ctrl+F in the view leads here.

    Esc empties it, and again leads back to the view; so do the arrows down and Enter. Beside it stands "n of m".
    """

    left = Signal()
    """The user is done with it: back to the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_line")
        self._view: QAbstractItemView | None = None
        self._rows: RowModel | None = None
        self._unasked = False
        self.line = QLineEdit(self)
        self.line.setObjectName("filter_words")
        self.line.setClearButtonEnabled(True)
        self._glass = self.line.addAction(icon("search", size=16), QLineEdit.ActionPosition.LeadingPosition)
        for button in self.line.findChildren(QToolButton):
            button.setStyleSheet("QToolButton { min-height: 0; padding: 0; border: none; background: transparent; }")
        self.count = QLabel(self)
        self.count.setObjectName("filter_count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.count, "caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(10))
        layout.addWidget(self.line, 1)
        layout.addWidget(self.count)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._search)
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        theme().changed.connect(self._paint_glass)
        self.retranslate()

    @classmethod
    def over(cls, view: QAbstractItemView) -> FilterLine | None:
        """A line right above a view that was set up, hidden until asked for or worth it; None without a place."""
        parent = view.parentWidget()
        layout = _layout_of(parent.layout() if parent is not None else None, view)
        if parent is None or layout is None:
            return None
        made = cls(parent)
        if layout.contentsMargins().top() < NEAR:
            gap = theme().px(8)
            made.setContentsMargins(gap, gap, gap, gap)
        layout.insertWidget(layout.indexOf(view), made)
        made._unasked = True
        made.attach(view)
        return made

    def attach(self, view: QAbstractItemView) -> None:
        """Filter this list or table (a RowList or RowTable after its `setup`)."""
        model = view.model()
        assert isinstance(model, RowModel), "setup() of the view comes first"
        before = line_of(view)
        if before is not None and before is not self:
            before._rows = None
            before.hide()
            before.deleteLater()
        self._view, self._rows = view, model
        view.setProperty("filter_line", self)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            signal.connect(self._show_count)
        self._show_count()

    def open(self) -> None:
        """Show the line and put the cursor into it."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def set_text(self, text: str) -> None:
        """Filter by these words now."""
        self.line.setText(text)
        self._search()

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.line.text()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.line.setPlaceholderText(self.tr("Filter"))
        self.line.setAccessibleName(self.tr("Filter the rows"))
        self.line.setToolTip(self.tr("Shows only the rows with these words (Ctrl+F)"))
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _typed(self) -> None:
        long = self._rows is not None and self._rows.total > LONG
        self._timer.start(PAUSE if long else 0)

    def _search(self) -> None:
        self._timer.stop()
        if self._rows is not None:
            self._rows.set_filter(self.line.text())

    def _show_count(self) -> None:
        if self._rows is None:
            return
        shown, total = len(self._rows.ids), self._rows.total
        filtered = bool(self.line.text().strip())
        words = self.tr("{shown} of {total}").format(shown=f"{shown:,}", total=f"{total:,}")
        self.count.setText(words if filtered else "")
        self.count.setVisible(filtered)
        if self._unasked and not self.line.hasFocus():
            self.setVisible(filtered or total >= WORTH)

    def _paint_glass(self) -> None:
        self._glass.setIcon(icon("search", size=16))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Keys that lead back to the rows."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.line.text():
            self.set_text("")
            return True
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search()
            self._leave()
            return True
        return False

    def _leave(self) -> None:
        if self._view is not None:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            model = self._view.model()
            if not self._view.currentIndex().isValid() and model.rowCount():
                self._view.setCurrentIndex(model.index(0, 0))
        self._show_count()
        self.left.emit()


def line_of(view: QAbstractItemView) -> FilterLine | None:
    """The filter line of a view, if it has one."""
    found = view.property("filter_line")
    return found if isinstance(found, FilterLine) else None


def took_find(view: QAbstractItemView, event: QEvent) -> bool:
    """Lead from a view to its filter line, where the event is the key for finding; False for any other event."""
    if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
        return False
    line = line_of(view)
    if line is None or not event.matches(QKeySequence.StandardKey.Find):
        return False
    if event.type() == QEvent.Type.KeyPress:
        line.open()
    event.accept()
    return True


def _layout_of(layout: object, view: QWidget) -> QBoxLayout | None:
    """The vertical layout below this one that holds the view itself."""
    if not isinstance(layout, QBoxLayout):
        return None
    if layout.indexOf(view) >= 0:
        down = layout.direction() in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)
        return layout if down else None
    for at in range(layout.count()):
        item = layout.itemAt(at)
        found = _layout_of(item.layout(), view) if item is not None else None
        if found is not None:
            return found
    return None
