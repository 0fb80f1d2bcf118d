"""Copy and paste of the comparison: tables with names and marks, blocks of marks, bare names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from pmm_desk.competitors import edits, pasted
from pmm_desk.competitors.matrix import NAME, OURS
from pmm_desk.widgets.marks import MARKS, mark_word
from pmm_desk.widgets.paste_dialog import paste_planned
from pmm_desk.widgets.pasting import Fault, Plan
from pmm_desk.widgets.spreadsheet import Cells, guarded, text_of
from pmm_desk.widgets.thesaurus import thesaurus

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.competitors.matrix_view import MatrixView
    from pmm_desk.widgets.live import Live


class MatrixClipboard:
    """What the comparison's view copies and takes; nothing that cannot be read is lost: it is shown and asked."""

    def __init__(self, view: MatrixView, board: Board, live: Live) -> None:
        self._view, self._board, self._live = view, board, live

    # copying -----------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the chosen cells with the names of their rows and, of more than one, of their columns."""
        if text := self._view.selected_text():
            QGuiApplication.clipboard().setText(text)

    def copy_table(self) -> None:
        """Copy every row in sight with all columns."""
        model = self._view.matrix
        columns = range(model.columnCount())
        lines = [[str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns]]
        for line in range(model.rowCount()):
            if model.row_id(model.index(line, NAME)):
                lines.append([str(model.index(line, at).data() or "") for at in columns])
        QGuiApplication.clipboard().setText(text_of([[guarded(cell) for cell in line] for line in lines]))

    # pasting -----------------------------------------------------------------------------------------

    def paste(self, text: str = "") -> bool:
        """Take what lies on the clipboard: with names it adds and updates, bare marks fill from the cell on."""
        return paste_planned(self._view, self._live, self.plan, text)

    def plan(self, cells: Cells) -> Plan | None:
        """What these cells would do; None where they are no comparison."""
        if not cells:
            return None
        marks = [pasted.mark_of(cell) for line in cells for cell in line if cell]
        current = self._view.currentIndex()
        if current.isValid() and self._view.matrix.is_mark(current) and 2 * sum(map(bool, marks)) > len(marks):
            head = [pasted.mark_of(cell) for cell in cells[0][1:] if cell]
            if len(cells) == 1 or len(cells[0]) == 1 or any(head):
                return self._fill(cells)
        if len(cells) > 1 and len(cells[0]) > 1 and not all(pasted.mark_of(cell) for cell in cells[0][1:]):
            return self._table(cells)
        names = [line[0] for line in cells if line and line[0]]
        if any(any(line[1:]) for line in cells) or not names:
            return None
        return self._names(names)

    def _fill(self, cells: Cells) -> Plan:
        """Marks over the rows and columns from the current cell on."""
        model, index = self._view.matrix, self._view.currentIndex()
        lines = range(index.row(), model.rowCount())
        rows = [row_id for line in lines if (row_id := model.row_id(model.index(line, NAME)))]
        columns = ["", *(str(rival["id"]) for rival in self._board.rivals)][index.column() - OURS :]
        cross = pasted.cross_means(cells)
        plan = Plan(unit="cell", title=QCoreApplication.translate("Comparison", "Paste marks"))
        block: dict[tuple[str, str], str] = {}
        for number, line in enumerate(cells):
            for at, word in enumerate(line):
                if not word:
                    continue
                if number >= len(rows) or at >= len(columns):
                    plan.faults.append(Fault(number + 1, str(at + 1), word, "outside"))
                    continue
                mark = pasted.mark_of(word, cross_means=cross)
                title = str(model.headerData(index.column() + at, Qt.Orientation.Horizontal) or "")
                if mark is None:
                    plan.faults.append(_no_mark(number + 1, title, word))
                elif mark == self._board.mark(rows[number], columns[at]):
                    plan.same += 1
                else:
                    block[rows[number], columns[at]] = mark
        plan.left_out = _lines_with(cells, plan.faults)
        plan.changed = len(block)

        def write(change: Any, each: Callable[[int], None]) -> None:
            edits.write_marks(change, self._board, block, first=False)
            each(len(block))

        plan.written = write
        return plan

    def _table(self, cells: Cells) -> Plan:
        """A table with names in its first column and its first row; columns that are reckoned here are passed over."""
        plan = Plan(unit="cell", title=QCoreApplication.translate("Comparison", "Paste a comparison"), header=cells[0])
        cross = pasted.cross_means(cells)
        kept = [at for at in range(1, len(cells[0])) if cells[0][at] and not self._is_reckoned(cells[0][at])]
        plan.computed = [word for word in cells[0][1:] if word and self._is_reckoned(word)]
        columns = tuple("" if pasted.is_ours(cells[0][at], (self._board.our_name,)) else cells[0][at] for at in kept)
        rows = []
        seen: dict[str, int] = {}
        for number, line in enumerate(cells[1:], 2):
            if not line[0]:
                plan.faults += [Fault(number, cells[0][0], next(filter(None, line)), "missing")] if any(line) else []
                continue
            if line[0].casefold() in seen:
                plan.faults.append(Fault(number, cells[0][0], line[0], "twice", {"line": seen[line[0].casefold()]}))
                continue
            seen[line[0].casefold()] = number
            marks: list[str | None] = []
            for at in kept:
                word = line[at] if at < len(line) else ""
                mark = pasted.mark_of(word, cross_means=cross) if word else None
                if word and mark is None:
                    plan.faults.append(_no_mark(number, cells[0][at], word))
                marks.append(mark)
            rows.append((line[0], tuple(marks)))
        plan.left_out = _lines_with(cells, plan.faults)
        table = pasted.PastedTable(columns, tuple(rows))
        plan.added, plan.changed, plan.same = edits.outcome(self._board, table)
        plan.written = lambda change, each: edits.write_table(change, self._board, table)
        return plan

    def _is_reckoned(self, word: str) -> bool:
        """Whether a header is that of a column which the comparison works out itself."""
        model = self._view.matrix
        columns = range(model.class_column, model.columnCount())
        heads = (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns)
        return any(thesaurus().same(head, word) for head in heads)

    def _names(self, names: list[str]) -> Plan:
        """One column of words: each becomes a row to compare."""
        known = {str(row["name"]).casefold() for row in self._board.rows}
        fresh = [name for name in dict.fromkeys(names) if name.casefold() not in known]
        index = self._view.currentIndex()
        after = self._view.matrix.row_id(index) if index.isValid() else ""
        plan = Plan(
            unit="cell",
            title=QCoreApplication.translate("Comparison", "Paste rows"),
            added=len(fresh),
            same=len(names) - len(fresh),
        )

        def write(change: Any, each: Callable[[int], None]) -> None:
            last: str | None = after or None
            for done, name in enumerate(fresh, 1):
                last = change.add("comparison_row", after=last, name=name)
                each(done)

        plan.written = write
        return plan


def _no_mark(line: int, column: str, word: str) -> Fault:
    return Fault(line, column, word, "not_a_choice", {"choices": tuple(mark_word(mark) for mark in MARKS)})


def _lines_with(cells: Cells, faults: list[Fault]) -> Cells:
    """The lines that hold a wrong cell."""
    numbers = sorted({fault.line for fault in faults})
    return [cells[number - 1] for number in numbers]
