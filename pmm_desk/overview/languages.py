"""All texts with their languages side by side: filtered by what is wrong with them, and written in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pmm_desk.forms.overview_languages import Ui_OverviewLanguages
from pmm_desk.overview.language_rows import ALL, ANY, FIRST, WHERE, WRONG, LanguageRows
from pmm_desk.overview.parity import KINDS, STALE
from pmm_desk.overview.wording import kind_words
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, set_role, theme

LINES = 4
"""So many lines of a text are seen in the table."""
AIR = (5, 4, -5, -4)
"""How far the words of a cell stand from its edges (left, top, right, bottom; pixels)."""


class TextDelegate(QStyledItemDelegate):
    """Shows and writes a text of several lines in its cell; Escape leaves it as it was."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The words keep away from the lines of the table."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        widget = self.parent()
        assert isinstance(widget, QWidget)
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, shown, painter, widget)
        shown.rect = shown.rect.adjusted(*(theme().px(each) for each in AIR))
        shown.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setTabChangesFocus(True)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        assert isinstance(editor, QPlainTextEdit)
        model.setData(index, editor.toPlainText())


class Languages(QDialog):
    """The table with its filters; what is wrong with the chosen text is said below, in whole sentences."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live = live
        self.ui = Ui_OverviewLanguages()
        self.ui.setupUi(self)
        self.rows = LanguageRows(live, self)
        ui = self.ui
        ui.texts.setModel(self.rows)
        ui.texts.setItemDelegate(TextDelegate(ui.texts))
        ui.texts.verticalHeader().hide()
        ui.texts.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        ui.texts.verticalHeader().setDefaultSectionSize(theme().metrics().lineSpacing() * LINES + theme().px(18))
        self._later = QTimer(self, interval=60, singleShot=True)
        self._later.timeout.connect(self._read)
        ui.kind.activated.connect(lambda at: self.show_kind(str(ui.kind.itemData(at))))
        ui.words.textChanged.connect(lambda: self._filter())
        ui.customers_only.toggled.connect(lambda: self._filter())
        ui.texts.selectionModel().currentChanged.connect(lambda: self._tell())
        ui.still_right.clicked.connect(self._still_right)
        ui.open_place.clicked.connect(self._open)
        ui.close.clicked.connect(self.accept)
        self.rows.refused.connect(self._refuse)
        live.changed.connect(self._later.start)
        dress(self)
        around = parent.window() if parent else None
        width, height = (around.width(), around.height()) if around else (1200, 800)
        self.resize(min(theme().px(1240), int(width * 0.94)), min(theme().px(800), int(height * 0.92)))
        self.show_kind(ANY if self.rows.counts()[ANY] else ALL)
        self._set_widths()

    def show_kind(self, kind: str) -> None:
        """Show the texts with one thing wrong, with anything wrong (ANY), or all."""
        self.rows.kind = kind
        self._filter()

    def show_text(self, row: str, column: str, kind: str = "") -> None:
        """Lead to one text."""
        self.ui.words.clear()
        self.show_kind(kind or ANY)
        if self.rows.place(row, column) < 0:
            self.show_kind(ALL)
        at = self.rows.place(row, column)
        if at >= 0:
            self.ui.texts.setCurrentIndex(self.rows.index(at, FIRST))

    def _set_widths(self) -> None:
        header = self.ui.texts.horizontalHeader()
        for section in range(self.rows.columnCount()):
            fixed = section in (WHERE, WRONG)
            mode = QHeaderView.ResizeMode.Interactive if fixed else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(section, mode)
        self.ui.texts.setColumnWidth(WHERE, theme().px(170))
        self.ui.texts.setColumnWidth(WRONG, theme().px(130))

    def _read(self) -> None:
        """Read again after a change; the chosen text stays chosen while it is there."""
        index = self.ui.texts.currentIndex()
        held = self.rows.shown[index.row()][0] if index.isValid() else None
        before = self.rows.columnCount()
        self.rows.read()
        self._show_counts()
        if self.rows.columnCount() != before:
            self._set_widths()
        at = self.rows.place(held.row, held.column) if held else -1
        if at >= 0:
            self.ui.texts.setCurrentIndex(self.rows.index(at, max(index.column(), 0)))
        self._tell()

    def _filter(self) -> None:
        self.rows.words = self.ui.words.text().strip()
        self.rows.customers_only = self.ui.customers_only.isChecked()
        self.rows.filter()
        self._show_counts()
        self._tell()

    def _show_counts(self) -> None:
        counts, words = self.rows.counts(), kind_words()
        kind, counted = self.ui.kind, self.tr("{kind} ({count})")
        kind.clear()
        lines = {ANY: self.tr("everything that differs"), ALL: self.tr("all texts")}
        for code in (ANY, *(code for code in KINDS if counts.get(code)), ALL):
            kind.addItem(counted.format(kind=lines.get(code) or words[code], count=counts.get(code, 0)), code)
        if kind.findData(self.rows.kind) < 0:
            kind.addItem(counted.format(kind=words[self.rows.kind], count=0), self.rows.kind)
        kind.setCurrentIndex(kind.findData(self.rows.kind))
        self.ui.count.setText(self.tr("%n text(s)", "", len(self.rows.shown)))

    def _current(self) -> int:
        index = self.ui.texts.currentIndex()
        return index.row() if index.isValid() and index.row() < len(self.rows.shown) else -1

    def _tell(self) -> None:
        at = self._current()
        wrong = self.rows.shown[at][1] if at >= 0 else []
        set_role(self.ui.told, "warn" if wrong else "subtitle")
        words = self.rows.told(at) if wrong else ""
        if not self.rows.shown:
            words = self.tr("Nothing differs here: every text says the same in every language.")
        self.ui.told.setText(words)
        self.ui.still_right.setEnabled(any(issue.kind == STALE for issue in wrong))
        self.ui.open_place.setEnabled(at >= 0)

    def _refuse(self, words: str) -> None:
        set_role(self.ui.told, "problem")
        self.ui.told.setText(words)

    def _still_right(self) -> None:
        """Keep the translations of the chosen text as they are, for the original as it is now."""
        at = self._current()
        held, wrong = self.rows.shown[at]
        for issue in wrong:
            if issue.kind == STALE:
                self.rows.write(at, issue.language, held.translations[issue.language])

    def _open(self) -> None:
        held: Any = self.rows.shown[self._current()][0]
        self.accept()
        self._live.go.emit(held.row, held.column)
