"""The page of the comparison: the matrix, what it says of us, and the evidence of the chosen cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pmm_desk.competitors import edits
from pmm_desk.competitors.board import Board
from pmm_desk.competitors.cell_panel import CellPanel
from pmm_desk.competitors.matrix import FIRST_RIVAL, NAME, OURS, MatrixModel
from pmm_desk.competitors.matrix_clipboard import MatrixClipboard
from pmm_desk.competitors.matrix_menu import MatrixMenu
from pmm_desk.competitors.matrix_tools import MatrixTools
from pmm_desk.competitors.matrix_view import MatrixView
from pmm_desk.competitors.summary import Summary
from pmm_desk.forms.competitor_comparison import Ui_CompetitorComparison
from pmm_desk.project.error import ProjectError, StillUsed
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, theme
from pmm_desk.widgets.uses import UsesDialog

MANY_PLACES = 5_000
NARROW = 1100
PAUSE = 250
"""Milliseconds."""


class ComparisonPage(FormPage):
    """What buyers compare × us and the rivals."""

    open_asked = Signal(str)
    """Lead to this row of another page."""
    competitor_asked = Signal()
    map_asked = Signal()

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.form = Ui_CompetitorComparison()
        self.form.setupUi(self)
        self.view = MatrixView(self)
        self.view.setObjectName("matrix")
        self.form.matrix_place.addWidget(self.view)
        self.model = MatrixModel(board, self)
        self.view.show_model(self.model)
        self.clipboard = self.view.clipboard = MatrixClipboard(self.view, board, live)
        self.panel = CellPanel(self.form, live, board, self)
        self.summary = Summary(self.form, live, board, self)
        self.menu = MatrixMenu(self.view)
        self.tools = MatrixTools(self.form, live, board, self.model, self)
        self.summary.group.group_id = self.model.group_id
        self._later = QTimer(self, interval=0, singleShot=True)
        self._connect()
        self.retranslate()
        dress(self)
        self._show_place()
        self._later.start()
        self._choose_first()

    def _choose_first(self) -> None:
        """Begin on the first rival's first cell, so that the card beside has something to say."""
        if self._board.rows and self._board.rivals:
            self.view.show_cell(str(self._board.rows[0]["id"]), str(self._board.rivals[0]["id"]))
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        view, menu = self.view, self.menu
        view.mark_asked.connect(self.set_marks)
        view.weight_asked.connect(self.set_importance)
        view.fold_asked.connect(self._fold)
        view.row_asked.connect(self.add_row)
        view.move_asked.connect(self._move)
        view.drop_asked.connect(self._drop)
        view.removal_asked.connect(self.remove_rows)
        view.paste_asked.connect(self.paste)
        view.menu_asked.connect(self._show_menu)
        view.cell_changed.connect(self._show_cell)
        view.evidence_asked.connect(self.panel.focus_evidence)
        view.horizontalHeader().sectionDoubleClicked.connect(self._open_rival)
        self.model.renamed.connect(self._rename)
        self.model.heading_renamed.connect(self._rename_heading)
        self.panel.open_asked.connect(self.open_asked)
        self.summary.cell_asked.connect(self.show_cell)
        self.summary.together.claim_made.connect(lambda claim: self._live.go.emit(claim, "wording"))
        self.tools.arranged.connect(self._arranged)
        self.tools.import_asked.connect(self.import_list)
        self.tools.paste_asked.connect(self.paste)
        self.tools.map_asked.connect(self.map_asked)
        menu.put_under = self._put_under
        menu.new_heading = self._new_heading
        menu.duplicate = self._duplicate
        menu.open_rival = self.open_asked.emit
        self.form.add_row.clicked.connect(lambda: self.add_row(self._current_row()))
        self.form.no_comparison.clicked.connect(self._begin)
        self._later.timeout.connect(self.summary.refresh)

    # showing -----------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The first cell was chosen before the columns had their widths.
        self.view.horizontalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = theme()
        self.form.side_scroll.setMaximumWidth(look.px(292 if self.width() < look.px(NARROW) else 340))

    def show_anew(self) -> None:
        self.view.fit()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.legend.setText(
            self.tr("● yes   ◐ partly   ○ no   ? unknown   ·   keys Y P N U   ·   Enter opens the evidence")
        )
        self.view.setAccessibleName(self.tr("Comparison"))
        self.tools.retranslate()
        self._show_place()
        self.panel.refresh()
        self._later.start(0)

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed: these comparison rows, or everything (None)."""
        if rows is None:
            place = self._remember()
            self.tools.refresh()
            self.model.reset()
            self._restore(*place)
            self._show_place()
        elif rows:
            self.model.touch(rows)
        if rows is None or rows:
            self.panel.refresh()
            # The cards look at every cell: in a large matrix they wait for a pause in the typing.
            places = len(self._board.rows) * len(self._board.rivals)
            self._later.start(0 if places < MANY_PLACES else PAUSE)

    def _show_place(self) -> None:
        form, board = self.form, self._board
        empty = not board.rows
        form.places.setCurrentWidget(form.empty if empty else form.filled)
        if not board.rivals:
            form.no_comparison.set_words(
                self.tr(
                    "Add what the buyer would use without you: rivals, suites, the spreadsheet. "
                    "Or copy your comparison in a spreadsheet and press Paste table."
                ),
                self.tr("Add competitor"),
                "binoculars",
            )
        else:
            form.no_comparison.set_words(
                self.tr("Write down what buyers compare, one line each; then mark who has it."),
                self.tr("Add row"),
                "list-checks",
            )

    def show_cell(self, row_id: str, rival_id: str | None = None) -> bool:
        """Choose a cell, or with no rival the row's name; a row that is filtered or folded away comes back."""
        self.tools.show_row(row_id)
        return self.view.show_cell(row_id, rival_id)

    def _remember(self) -> tuple[str, str, int]:
        index = self.view.currentIndex()
        return self.panel.row_id, self.panel.rival_id, index.column() if index.isValid() else NAME

    def _restore(self, row_id: str, rival_id: str, column: int) -> None:
        index = self.model.find(row_id, rival_id or None)
        if index.isValid():
            if not rival_id and column == OURS:
                index = self.model.index(index.row(), OURS)
            self.view.setCurrentIndex(index)

    def _arranged(self) -> None:
        """Another order, filter, fold or group: the same cell stays chosen while it is shown."""
        row_id, rival_id = self.panel.row_id, self.panel.rival_id
        self._restore(row_id, rival_id, NAME)
        self.summary.group.show_group(self.model.group_id)

    def _fold(self, heading: str, fold: int) -> None:
        self.tools.fold(heading, fold)
        for line in self.model.headings():
            index = self.model.index(line, NAME)
            if self.model.heading(index) == heading:
                self.view.setCurrentIndex(index)

    def _show_cell(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.panel.show_cell(self.model.row_id(index), self.model.rival_id(index))

    def _current_row(self) -> str:
        index = self.view.currentIndex()
        return self.model.row_id(index) if index.isValid() else ""

    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu.build(self.view)
        menu.exec(at)
        menu.deleteLater()

    def _open_rival(self, column: int) -> None:
        number = column - FIRST_RIVAL
        if 0 <= number < len(self._board.rivals):
            self.open_asked.emit(str(self._board.rivals[number]["id"]))

    def _begin(self) -> None:
        if self._board.rivals:
            self.add_row("")
        else:
            self.competitor_asked.emit()

    # writing -----------------------------------------------------------------------------------------

    def _write(self, title: str, work: Callable[[Any], object]) -> bool:
        return self._live.attempt(title, work, initiator=self)

    def set_marks(self, cells: list[tuple[str, str]], mark: str) -> None:
        """Give cells a mark, as one step."""
        self._write(
            self.tr("Mark %n cell(s)", None, len(cells)),
            lambda change: edits.set_marks(change, self._board, cells, mark),
        )

    def set_importance(self, rows: list[str], importance: int) -> None:
        """Say how much rows count for the chosen group; 0 takes it back."""
        group = self.model.group_id
        self._write(
            self.tr("Importance of %n row(s)", None, len(rows)),
            lambda change: edits.set_importance(change, self._board, group, rows, importance or None),
        )

    def add_row(self, after: str) -> None:
        """Add a comparison row behind this one, under the same heading, and begin to write its name."""
        made: list[str] = []
        heading = str(self._board.row(after)["heading"]) if after else ""
        self._write(
            self.tr("Add a row to the comparison"),
            lambda change: made.append(change.add("comparison_row", after=after or None, heading=heading)),
        )
        if made and self.show_cell(made[0]):
            self.view.setFocus()
            self.view.edit(self.view.currentIndex())

    def remove_rows(self, row_ids: list[str]) -> None:
        """Delete comparison rows; where one is still used, show by what."""

        def work(change: Any) -> None:
            for row_id in row_ids:
                change.remove(row_id)

        try:
            with self._live.change(self.tr("Delete %n row(s)", None, len(row_ids)), initiator=self) as change:
                work(change)
        except StillUsed as error:
            UsesDialog(self._live, error.row_id, error.uses, self).open()
        except ProjectError as error:
            self._live.failed.emit(error)

    def _rename(self, row_id: str, name: str) -> None:
        self._write(
            self.tr("Rename a row of the comparison"),
            lambda change: self._live.write(change, row_id, "name", name, translated=True),
        )

    def _rename_heading(self, old: str, new: str) -> None:
        rows = [str(row["id"]) for row in self._board.rows if row["heading"] == old]
        self._put_under(rows, new)

    def _put_under(self, rows: list[str], heading: str) -> None:
        def work(change: Any) -> None:
            for row_id in rows:
                self._live.write(change, row_id, "heading", heading, translated=True)

        self._write(self.tr("Change the heading"), work)

    def _new_heading(self, rows: list[str]) -> None:
        taken = {str(row["heading"]) for row in self._board.rows}
        name = self.tr("New heading")
        number = 2
        while name in taken:
            name = self.tr("New heading {number}").format(number=number)
            number += 1
        self._put_under(rows, name)
        for line in self.model.headings():
            index = self.model.index(line, NAME)
            if self.model.heading(index) == name:
                self.view.setCurrentIndex(index)
                self.view.edit(index)

    def _duplicate(self, row_id: str) -> None:
        made: list[str] = []
        self._write(self.tr("Duplicate a row"), lambda change: made.append(change.duplicate(row_id)))
        if made:
            self.view.show_cell(made[0])

    def _move(self, row_id: str, step: int) -> None:
        """One place up or down as it is shown; across the edge of a group into the next one."""
        ids = self.model.row_ids()
        to = ids.index(row_id) + step
        if not self.model.by_weight and 0 <= to < len(ids):
            neighbour = self._board.row(ids[to])
            across = neighbour["heading"] != self._board.row(row_id)["heading"]
            self._put(row_id, ids[to], before=(step < 0) != across)

    def _drop(self, row_id: str, line: int) -> None:
        """In front of a line; right below a heading it becomes the first of that group."""
        if self.model.by_weight:
            return
        above = self.model.index(line - 1, NAME) if line > 0 else None
        if above is not None and self.model.row_id(above):
            self._put(row_id, self.model.row_id(above), before=False)
        else:
            below = next((other for other in self.model.row_ids() if self.model.find(other).row() >= line), "")
            if below and below != row_id:
                self._put(row_id, below, before=True)

    def _put(self, row_id: str, other: str, *, before: bool) -> None:
        """Put a row right before or behind another one, under the same heading."""
        heading = str(self._board.row(other)["heading"])
        ids = [str(row["id"]) for row in self._board.rows if row["id"] != row_id]
        at = ids.index(other) - before

        def work(change: Any) -> None:
            change.move(row_id, ids[at] if at >= 0 else None)
            if heading != self._board.row(row_id)["heading"]:
                self._live.write(change, row_id, "heading", heading, translated=True)

        self._write(self.tr("Move a row of the comparison"), work)

    # importing ---------------------------------------------------------------------------------------

    def import_list(self) -> None:
        """Bring in a comparison that stands in a file."""
        from pmm_desk.competitors.matrix_import import MatrixImport

        dialog = MatrixImport(self._live, self._board, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # pasting -----------------------------------------------------------------------------------------

    def paste(self, text: str = "") -> bool:
        """Take a table from the clipboard: with names it adds and updates, bare marks fill from the cell on."""
        return self.clipboard.paste(text)
