"""What every field of a form has: a column, a value, a place for a problem, and undo left to the project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from pmm_desk.widgets.theme import set_property, set_role

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

LONGEST_LINE = 10_000_000
"""QLineEdit cuts silently at 32,767 characters; a limit belongs to the record, which says so."""


class Field(QWidget):
    """The base: shows one column's value, tells of edits, keeps what could not be saved.

    In a form: `column` (needed), `label` (its name for the history; else the label whose buddy it is).
    """

    edited = Signal(object)
    """The user gave a new, well-formed value."""
    finished = Signal()
    """The editing ended: the focus left."""
    undo_asked = Signal()
    redo_asked = Signal()
    restore_asked = Signal()
    """The user wants the saved value back in place of what could not be saved."""
    translatable = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live: Live | None = None
        self.row_id: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column_layout = QVBoxLayout(self)
        self._column_layout.setContentsMargins(0, 0, 0, 0)
        self._column_layout.setSpacing(4)
        self._editor: QWidget = self
        self._message: QLabel | None = None
        self._message_row: QWidget | None = None
        self._restore: QPushButton | None = None

    def place(self, editor: QWidget) -> None:
        """Put the widget one edits with in its place."""
        self._editor = editor
        editor.setObjectName("editor")
        self._column_layout.addWidget(editor)
        self.setFocusProxy(editor)

    def attach(self, live: Live, row_id: str | None) -> None:
        """Tell the field whose value it shows; called by the form's binder before `set_value`."""
        self.live = live
        self.row_id = row_id

    @property
    def column(self) -> str:
        """The column it is bound to."""
        return str(self.property("column") or "")

    @property
    def translated(self) -> bool:
        """Whether the column holds a text with translations; property `translated` false says no."""
        wish = self.property("translated")
        return self.translatable if wish is None else bool(wish)

    def value(self) -> Any:
        """The last well-formed value."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value without telling anyone; the cursor stays where the text stays."""
        raise NotImplementedError

    def draft(self) -> Any:
        """What stands in the field, well-formed or not."""
        return self.value()

    def set_draft(self, draft: Any) -> None:
        """Put back what `draft` gave, as if the user had typed it."""
        self.set_value(draft)
        self.edited.emit(draft)

    def take_back(self) -> None:
        """What stands in the field cannot be saved: what typing saved on the way to it shall not stay.

        Numbers and days do so, since "3" on the way to "35" is another value; the beginning of a text is not.
        """

    def own_title(self) -> str:
        """What the field itself says of its column, where no label does."""
        return ""

    def set_name(self, name: str) -> None:
        """The field's name for screen readers."""
        self.setAccessibleName(name)
        self._editor.setAccessibleName(name)

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting edit."""
        self._editor.setEnabled(not read_only)

    def retranslate(self) -> None:
        """Say the field's own words in the window's language, after it changed."""
        if self._restore is not None:
            self._restore.setText(self.tr("Put the saved value back"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        # A wrapped message needs more height than its hint says: the height at the width it has.
        hint = super().sizeHint()
        return hint.expandedTo(QSize(0, self.heightForWidth(self.width()))) if self.has_problem else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.has_problem and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    # problems ----------------------------------------------------------------------------------------

    @property
    def has_problem(self) -> bool:
        """Whether the field holds something that could not be saved."""
        return self._message_row is not None and not self._message_row.isHidden()

    @property
    def problem(self) -> str:
        """The problem's sentence, or empty."""
        return self._message.text() if self._message is not None and self.has_problem else ""

    def show_problem(self, text: str) -> None:
        """Say under the field why its content is not saved, and mark it; nothing typed is lost."""
        if self._message is None or self._message_row is None:
            self._build_message()
        assert self._message is not None and self._message_row is not None
        self._message.setText(text)
        self._message_row.show()
        set_property(self._editor, "problem", "true")
        self._editor.setAccessibleDescription(text)

    def clear_problem(self) -> None:
        """The content is saved, or gone."""
        if self._message_row is not None and not self._message_row.isHidden():
            self._message_row.hide()
            set_property(self._editor, "problem", "false")
            self._editor.setAccessibleDescription("")

    def _build_message(self) -> None:
        self._message_row = QWidget(self)
        self._message_row.setObjectName("message_row")
        row = QHBoxLayout(self._message_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._message = QLabel(self._message_row)
        self._message.setObjectName("message")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        set_role(self._message, "problem")
        restore = QPushButton(self._message_row)
        restore.setObjectName("restore")
        self._restore = restore
        self._restore.setText(self.tr("Put the saved value back"))
        restore.setCursor(Qt.CursorShape.PointingHandCursor)
        set_role(restore, "link")
        restore.clicked.connect(self.restore_asked)
        row.addWidget(self._message, 1)
        row.addWidget(restore, 0, Qt.AlignmentFlag.AlignTop)
        self._column_layout.insertWidget(self._column_layout.indexOf(self._editor) + 1, self._message_row)


def is_begun_anew(text: str, before: str) -> bool:
    """Whether a text is another one than typing or erasing at the end of `before` gives."""
    return not (text.startswith(before) or before.startswith(text))


def undo_or_redo(event: QEvent) -> str:
    """'undo' or 'redo' where the key event asks for it, else empty."""
    if not isinstance(event, QKeyEvent):
        return ""
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    return "redo" if event.matches(QKeySequence.StandardKey.Redo) else ""


class _LeavesUndo:
    """For editors: Ctrl+Z is never theirs, it goes to the window, and where no window takes it, to the project.

    A text field with nothing to undo would swallow the key otherwise.
    """

    def handles_undo(self, event: QEvent, field: Field) -> bool | None:
        """The answer `event` must give, or None where the event is another."""
        if event.type() == QEvent.Type.ShortcutOverride and undo_or_redo(event):
            event.ignore()
            return False
        if event.type() == QEvent.Type.KeyPress and (which := undo_or_redo(event)):
            (field.undo_asked if which == "undo" else field.redo_asked).emit()
            return True
        return None


def without_undo(menu: QMenu) -> QMenu:
    """The standard context menu of a text widget without its own undo and redo, which nothing here uses."""
    for action in menu.actions():
        if action.objectName() in ("edit-undo", "edit-redo"):
            menu.removeAction(action)
    first = menu.actions()[0] if menu.actions() else None
    if first is not None and first.isSeparator():
        menu.removeAction(first)
    return menu


class LineEditor(_LeavesUndo, QLineEdit):
    """A line of plain text that leaves undo to the project."""

    left = Signal()

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._field = field
        self.more_actions: Callable[[QMenu], None] | None = None
        self.menu_place: QPoint | None = None
        """Where the mouse asked for the menu; None when a key did."""
        self.setMaxLength(LONGEST_LINE)

    def event(self, event: QEvent) -> bool:
        answer = self.handles_undo(event, self._field)
        return super().event(event) if answer is None else answer

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def contextMenuEvent(self, event: Any) -> None:
        menu = without_undo(self.createStandardContextMenu())
        self.menu_place = QPoint(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else None
        if self.more_actions is not None:
            self.more_actions(menu)
        menu.exec(event.globalPos())
        menu.deleteLater()


class TextEditor(_LeavesUndo, QPlainTextEdit):
    """Lines of plain text that leave undo to the project; Tab goes to the next field."""

    left = Signal()

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._field = field
        self.more_actions: Callable[[QMenu], None] | None = None
        self.menu_place: QPoint | None = None
        """Where the mouse asked for the menu; None when a key did."""
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)

    def event(self, event: QEvent) -> bool:
        answer = self.handles_undo(event, self._field)
        return super().event(event) if answer is None else answer

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def contextMenuEvent(self, event: Any) -> None:
        menu = without_undo(self.createStandardContextMenu(QPoint(event.pos())))
        self.menu_place = QPoint(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else None
        if self.more_actions is not None:
            self.more_actions(menu)
        menu.exec(event.globalPos())
        menu.deleteLater()


class ChoiceEditor(QComboBox):
    """A drop-down that the wheel scrolls past instead of changing."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The box's own delegate draws its list past the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A choice too long for the box ends in …"""
        if self.isEditable():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
