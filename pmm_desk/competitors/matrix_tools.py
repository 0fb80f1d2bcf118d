"""The line above the matrix: filter, the group whose importance is shown, the order, and what else can be done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from pmm_desk.widgets.theme import icon

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.competitors.matrix import MatrixModel
    from pmm_desk.forms.competitor_comparison import Ui_CompetitorComparison
    from pmm_desk.widgets.live import Live

PAUSE = 150
"""Milliseconds of quiet before the rows are filtered."""


class MatrixTools(QObject):
    """Joins the line of tools to the matrix, and remembers on this computer how it was left."""

    arranged = Signal()
    """The matrix shows other rows, another order or another importance."""
    import_asked = Signal()
    paste_asked = Signal()
    map_asked = Signal()

    def __init__(
        self, form: Ui_CompetitorComparison, live: Live, board: Board, model: MatrixModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._form, self._live, self._board, self._model = form, live, board, model
        self._later = QTimer(self, interval=PAUSE, singleShot=True)
        self._later.timeout.connect(self._filter)
        form.row_filter.textChanged.connect(lambda: self._later.start())
        form.row_filter.returnPressed.connect(self._filter)
        form.group.activated.connect(self._choose_group)
        form.sort_weight.toggled.connect(self._sort)
        self._menu = QMenu(form.matrix_more)
        self._menu.aboutToShow.connect(self._fill_menu)
        form.matrix_more.setMenu(self._menu)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), parent)
        find.activated.connect(form.row_filter.setFocus)
        self._restore()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.refresh()

    def refresh(self) -> None:
        """Offer the groups there are now."""
        box, board = self._form.group, self._board
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("no group"), "")
        for group in board.groups:
            words = " · ".join(part for part in (str(group["code"]), str(group["name"])) if part)
            box.addItem(words or self.tr("Unnamed group"), group["id"])
        at = box.findData(self._model.group_id)
        box.setCurrentIndex(max(0, at))
        box.blockSignals(False)
        if at < 0:
            self._model.arrange(group_id="")
        for widget in (box, self._form.group_label):
            widget.setVisible(bool(board.groups))
        self._form.sort_weight.setVisible(bool(self._model.group_id))

    def fold(self, heading: str, fold: int) -> None:
        """Hide (1) or show (0) the rows of a heading, or turn it round (-1)."""
        folded = set(self._model.folded)
        hide = heading not in folded if fold < 0 else bool(fold)
        (folded.add if hide else folded.discard)(heading)
        self._fold_to(folded)

    def show_row(self, row_id: str) -> None:
        """Make sure that a row can be seen: no filter, no fold hides it."""
        if self._model.find(row_id).isValid() or not self._board.has(row_id):
            return
        self._form.row_filter.clear()
        self._model.words = ""
        self._fold_to(self._model.folded - {str(self._board.row(row_id)["heading"])})

    # doing -------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        remembered = self._live.project.remembered("comparison.view")
        try:
            found = json.loads(remembered) if remembered else {}
        except ValueError:
            found = {}
        if isinstance(found, dict):
            folded = found.get("folded")
            self._model.folded = {str(each) for each in folded} if isinstance(folded, list) else set()
            self._model.arrange(group_id=str(found.get("group") or ""), by_weight=bool(found.get("sorted")))
        self._form.sort_weight.blockSignals(True)
        self._form.sort_weight.setChecked(self._model.sorted)
        self._form.sort_weight.blockSignals(False)
        self.refresh()

    def _remember(self) -> None:
        model = self._model
        left = {"folded": sorted(model.folded), "group": model.group_id, "sorted": model.sorted}
        self._live.project.remember("comparison.view", json.dumps(left, ensure_ascii=False))

    def _filter(self) -> None:
        self._later.stop()
        self._model.arrange(words=self._form.row_filter.text())
        self.arranged.emit()

    def _choose_group(self) -> None:
        self._model.arrange(group_id=str(self._form.group.currentData() or ""))
        self._form.sort_weight.setVisible(bool(self._model.group_id))
        self._remember()
        self.arranged.emit()

    def _sort(self, on: bool) -> None:
        self._model.arrange(by_weight=on)
        self._remember()
        self.arranged.emit()

    def _fold_to(self, folded: set[str]) -> None:
        self._model.fold(folded)
        self._remember()
        self.arranged.emit()

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        bring = menu.addAction(icon("upload", size=16), self.tr("Import a comparison…"))
        bring.triggered.connect(self.import_asked)
        paste = menu.addAction(icon("copy", size=16), self.tr("Paste a table"))
        paste.triggered.connect(self.paste_asked)
        menu.addSeparator()
        headings = {str(row["heading"]) for row in self._board.rows if row["heading"]}
        fold = menu.addAction(self.tr("Fold all headings"))
        fold.setEnabled(bool(headings - self._model.folded))
        fold.triggered.connect(lambda: self._fold_to(headings))
        unfold = menu.addAction(self.tr("Unfold all headings"))
        unfold.setEnabled(bool(self._model.folded))
        unfold.triggered.connect(lambda: self._fold_to(set()))
        menu.addSeparator()
        shown = menu.addAction(icon("map", size=16), self.tr("Show the map"))
        shown.triggered.connect(self.map_asked)
