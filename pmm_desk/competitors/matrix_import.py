"""Importing a comparison from a file: which column is what, what its words mean, the first rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidgetItem, QWidget

from pmm_desk.competitors import import_words, list_plan
from pmm_desk.competitors.list_plan import NAME, RIVAL, ROLES, SKIP, US, MatrixPlan
from pmm_desk.forms.competitor_import import Ui_ImportComparison
from pmm_desk.widgets.list_dialog import ListDialog
from pmm_desk.widgets.marks import MARKS, mark_word
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.lists.columns import LeftOut
    from pmm_desk.lists.listing import Line, Listing
    from pmm_desk.project.change import Change
    from pmm_desk.widgets.live import Live

PREVIEWED = 12
MOST_COLUMNS = 260
"""Columns that can be told what they are; 200 rivals fit."""
MOST_WORDS = 60


class MatrixImport(ListDialog):
    """Columns with what each is, words with what they mean; the first rows below."""

    folder = "comparison.folder"
    headless = False

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(live, Ui_ImportComparison(), parent)
        self._board = board
        self._remembered = live.project.rows("mark_word")
        self.told = list_plan.beginning_words(self._remembered)
        """What words mean, as told at earlier imports and here."""
        self.roles: list[QComboBox] = []
        self.meanings: dict[str, QComboBox] = {}
        for table in (self.form.columns, self.form.words):
            table.verticalHeader().hide()
            table.verticalHeader().setDefaultSectionSize(theme().px(38))
            table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.begin()

    # what a room says --------------------------------------------------------------------------------

    def title(self) -> str:
        """The name of the import."""
        return self.tr("Import a comparison")

    def teaching(self) -> str:
        """What stands there before a list is chosen."""
        return self.tr(
            "A table as CSV or XLSX: one row per thing that buyers compare, one column per product. "
            "Nothing is written before you press Import."
        )

    def missing(self) -> str:
        """What must be chosen first."""
        return "" if NAME in self.chosen_roles() else self.tr("Say which column holds what buyers compare.")

    def plan_words(self, plan: MatrixPlan) -> str:
        """What the import will do, in one line."""
        return import_words.plan_words(plan)

    def reason_words(self, left: LeftOut) -> str:
        """Why a row is left out."""
        return import_words.reason_words(left)

    def cut_words(self, found: Listing) -> str:
        """What of a list is too much."""
        wide = found.width > MOST_COLUMNS or len(found.lines) > list_plan.MOST_ROWS
        words = self.tr("A comparison takes 2,000 rows and 260 columns: what stands beyond is left out.")
        return words if wide else ""

    def header_at(self, lines: Sequence[Line]) -> int:
        """The line of the header: the first, until another one is chosen."""
        return 1

    def header(self) -> tuple[tuple[str, ...], tuple[Line, ...]]:
        """The cells of the header, and as many rows below it as a comparison takes."""
        header, lines = super().header()
        return header, lines[: list_plan.MOST_ROWS]

    def job(self) -> Callable[[Callable[[int], None]], MatrixPlan]:
        """The work that makes the plan."""
        header, lines = self.header()
        roles, told = self.chosen_roles(), dict(self.told)
        rows, rivals = list(self._board.rows), list(self._board.rivals)
        return lambda each: list_plan.plan(lines, header, roles, told, rows, rivals, each)

    def carry_out(self, change: Change, plan: MatrixPlan) -> None:
        """Write the plan, and keep what words mean."""
        list_plan.carry_out(change, plan, self._board, self.written)
        list_plan.remember_words(change, self.told, self._remembered)

    # columns and words -------------------------------------------------------------------------------

    def begin_columns(self) -> None:
        """Offer what each column may be, as guessed."""
        header, lines = self.header()
        roles = list_plan.guess_roles(header, lines, self._board.our_name, self.told)[:MOST_COLUMNS]
        table, words = self.form.columns, import_words.role_words()
        table.clear()
        table.setColumnCount(2)
        table.setRowCount(len(roles))
        table.setHorizontalHeaderLabels([self.tr("Column"), self.tr("is")])
        self.roles = []
        for at, role in enumerate(roles):
            title = (header[at] if at < len(header) else "").strip()
            item = QTableWidgetItem(title[:80] or self.tr("Column {number}").format(number=at + 1))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(title)
            table.setItem(at, 0, item)
            box = QComboBox(table)
            box.setObjectName(f"role_{at}")
            box.setAccessibleName(item.text())
            for each in ROLES:
                box.addItem(words[each], each)
            box.setCurrentIndex(ROLES.index(role))
            box.activated.connect(self._columns_changed)
            table.setCellWidget(at, 1, box)
            self.roles.append(box)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(1, theme().px(160))
        self._columns_changed()

    def chosen_roles(self) -> list[str]:
        """What each column is, as chosen."""
        return [str(box.currentData()) for box in self.roles]

    def _columns_changed(self) -> None:
        self._show_words()
        self._show_preview()
        self.ask_soon()

    def _show_words(self) -> None:
        """Every word that stands where marks stand, and what it means."""
        _, lines = self.header()
        counts = list_plan.words_in(lines, self.chosen_roles())
        # What has no meaning yet comes first.
        found = sorted(counts, key=lambda word: list_plan.meaning(word, self.told) is not None)[:MOST_WORDS]
        table = self.form.words
        table.clear()
        table.setColumnCount(2)
        table.setRowCount(len(found))
        table.setHorizontalHeaderLabels([self.tr("Word"), self.tr("means")])
        self.meanings = {}
        for at, word in enumerate(found):
            item = QTableWidgetItem(f"{word[:60]} ×{counts[word]}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(word)
            table.setItem(at, 0, item)
            box = QComboBox(table)
            box.setAccessibleName(word)
            box.addItem(self.tr("leave out"), "")
            for mark in MARKS:
                box.addItem(mark_word(mark), mark)
            box.setCurrentIndex(max(0, box.findData(list_plan.meaning(word, self.told) or "")))
            box.activated.connect(lambda _, word=word, box=box: self.tell(word, str(box.currentData() or "")))
            table.setCellWidget(at, 1, box)
            self.meanings[word] = box
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(1, theme().px(118))

    def tell(self, word: str, mark: str) -> None:
        """Say what a word means; '' leaves its cells out."""
        if mark:
            self.told[list_plan.folded(word)] = mark
        else:
            self.told.pop(list_plan.folded(word), None)
        self._show_preview()
        self.ask_soon()

    def _show_preview(self) -> None:
        table = self.form.preview
        header, lines = self.header()
        roles = self.chosen_roles()
        shown = [at for at, role in enumerate(roles) if role != SKIP][:PREVIEWED]
        table.clear()
        table.setColumnCount(len(shown))
        table.setRowCount(min(PREVIEWED, len(lines)))
        table.setHorizontalHeaderLabels([header[at] if at < len(header) else "" for at in shown])
        for row, line in enumerate(lines[:PREVIEWED]):
            table.setVerticalHeaderItem(row, QTableWidgetItem(str(line.number)))
            for column, at in enumerate(shown):
                word = line.cells[at] if at < len(line.cells) else ""
                if roles[at] in (US, RIVAL):
                    mark = list_plan.meaning(word, self.told) if word else None
                    word = mark_word(mark) if mark else word and f"? {word}"
                table.setItem(row, column, QTableWidgetItem(word[:200]))
