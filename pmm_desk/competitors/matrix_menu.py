"""The menu of a cell of the comparison: its mark, its row, its rival."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from pmm_desk.competitors.mark_paint import mark_icon
from pmm_desk.competitors.matrix import NAME
from pmm_desk.widgets.marks import MARKS, mark_word
from pmm_desk.widgets.theme import icon

if TYPE_CHECKING:
    from pmm_desk.competitors.matrix_view import MatrixView


class MatrixMenu(QObject):
    """Builds the menu for what is chosen in the view; every entry asks by one of the view's own signals."""

    def __init__(self, view: MatrixView) -> None:
        super().__init__(view)
        self._view = view
        self.put_under: Callable[[list[str], str], None] = lambda rows, heading: None
        """Put rows under a heading ('' for none)."""
        self.new_heading: Callable[[list[str]], None] = lambda rows: None
        self.duplicate: Callable[[str], None] = lambda row_id: None
        self.open_rival: Callable[[str], None] = lambda rival_id: None

    def build(self, parent: QWidget) -> QMenu:
        """The menu for the current cell and the chosen rows."""
        view, menu = self._view, QMenu(parent)
        index = view.currentIndex()
        row_id, rival_id = view.matrix.row_id(index), view.matrix.rival_id(index)
        if view.matrix.is_mark(index):
            self._add_marks(menu)
            menu.addSeparator()
        elif view.matrix.is_weight(index):
            self._add_weights(menu)
            menu.addSeparator()
        if row_id:
            rename = self._add(menu, "pencil", self.tr("Rename"), "F2")
            rename.triggered.connect(lambda: view.edit(view.matrix.index(index.row(), NAME)))
        add = self._add(menu, "plus", self.tr("Add row below"), "Ctrl+Return")
        add.triggered.connect(lambda: view.row_asked.emit(row_id))
        if row_id:
            self._add_row_actions(menu, row_id)
        if rival_id:
            menu.addSeparator()
            profile = self._add(menu, "binoculars", self.tr("Open the profile"), "")
            profile.triggered.connect(lambda: self.open_rival(rival_id))
        return menu

    def _add_marks(self, menu: QMenu) -> None:
        for mark in MARKS:
            action = menu.addAction(mark_icon(mark), mark_word(mark))
            action.setObjectName(f"mark_{mark}")
            action.setShortcut(QKeySequence(mark[0].upper()))
            action.triggered.connect(
                lambda _=False, mark=mark: self._view.mark_asked.emit(self._view.selected_cells(), mark)
            )

    def _add_weights(self, menu: QMenu) -> None:
        words = {
            1: self.tr("1 · hardly counts"),
            2: self.tr("2 · counts a little"),
            3: self.tr("3 · counts"),
            4: self.tr("4 · counts much"),
            5: self.tr("5 · decides"),
            0: self.tr("Not said"),
        }
        rows = self._view.selected_rows()
        for value, word in words.items():
            action = menu.addAction(word)
            action.setObjectName(f"weight_{value}")
            action.setShortcut(QKeySequence(str(value)))
            action.triggered.connect(lambda _=False, value=value: self._view.weight_asked.emit(rows, value))

    def _add_row_actions(self, menu: QMenu, row_id: str) -> None:
        view, rows = self._view, self._view.selected_rows()
        duplicate = self._add(menu, "copy", self.tr("Duplicate"), "")
        duplicate.triggered.connect(lambda: self.duplicate(row_id))
        up = self._add(menu, "arrow-up", self.tr("Move up"), "Alt+Up")
        up.triggered.connect(lambda: view.move_asked.emit(row_id, -1))
        down = self._add(menu, "arrow-down", self.tr("Move down"), "Alt+Down")
        down.triggered.connect(lambda: view.move_asked.emit(row_id, 1))
        for action in (up, down):
            action.setEnabled(not view.matrix.by_weight)
        under = menu.addMenu(self.tr("Put under"))
        for heading in dict.fromkeys(str(row["heading"]) for row in view.matrix.board.rows):
            action = under.addAction(heading or self.tr("No heading"))
            action.triggered.connect(lambda _=False, heading=heading: self.put_under(rows, heading))
        under.addSeparator()
        new = under.addAction(icon("plus", size=16), self.tr("New heading"))
        new.triggered.connect(lambda: self.new_heading(rows))
        menu.addSeparator()
        delete = self._add(menu, "trash-2", self.tr("Delete"), "")
        delete.setText(self.tr("Delete %n row(s)", None, len(rows)))
        delete.triggered.connect(lambda: view.removal_asked.emit(rows))

    def _add(self, menu: QMenu, picture: str, words: str, keys: str) -> QAction:
        action = menu.addAction(icon(picture, size=16), words)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action
