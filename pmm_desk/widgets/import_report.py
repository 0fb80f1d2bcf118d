"""The report after an import: how many came in, what did not and why, and a file of that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableWidgetItem, QWidget

from pmm_desk.lists.columns import LeftOut
from pmm_desk.lists.writing import write_rows

SHOWN = 1_000
"""Rows in the table; the file holds all."""


class ImportReport(QObject):
    """Fills the last page of an import. `form`: the dialog's, with report_words, report_hint, left_out and
    save_left_out.
    """

    def __init__(self, form: Any, reason: Callable[[LeftOut], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._reason, self._window = form, reason, parent
        self._left: Sequence[LeftOut] = ()
        self._header: Sequence[str] = ()
        self._list = Path()
        form.save_left_out.clicked.connect(self.ask_where)

    def show(self, words: str, left: Sequence[LeftOut], header: Sequence[str], path: Path) -> None:
        """Show what an import did."""
        form = self._form
        self._left, self._header, self._list = left, header, path
        form.report_words.setText(words)
        self._hint(
            self.tr("These were left out. Save them, mend them and import the file again.")
            if left
            else self.tr("Every row came in.")
        )
        form.save_left_out.setVisible(bool(left))
        table = form.left_out
        table.setVisible(bool(left))
        table.setColumnCount(3)
        table.setHorizontalHeaderLabels([self.tr("Row"), self.tr("Why"), self.tr("What it says")])
        table.verticalHeader().hide()
        table.setRowCount(min(SHOWN, len(left)))
        for at, each in enumerate(left[:SHOWN]):
            content = " · ".join(cell for cell in each.line.cells if cell)[:300]
            for column, text in enumerate((str(each.line.number), self._reason(each), content)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(at, column, item)
        table.setColumnWidth(0, 70)
        table.setColumnWidth(1, 330)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def ask_where(self) -> None:
        """Ask for a file and write what was left out."""
        name = self.tr("{name}, left out.xlsx").format(name=self._list.stem)
        kinds = self.tr("Excel workbook (*.xlsx);;CSV (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save these rows"), str(self._list.with_name(name)), kinds
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix.lower() in (".xlsx", ".csv") else path.with_name(f"{path.name}.xlsx"))

    def save(self, path: Path) -> None:
        """Write the rows with the header of the list, and the reasons in front; each row once."""
        width = max((len(each.line.cells) for each in self._left), default=0)
        header = [*self._header, *([""] * (width - len(self._header)))]
        reasons: dict[int, list[str]] = {}
        for each in self._left:
            reasons.setdefault(each.line.number, []).append(self._reason(each))
        cells = {each.line.number: each.line.cells for each in self._left}
        rows = [[self.tr("Row"), self.tr("Why"), *header]]
        rows += [[str(number), "; ".join(why), *cells[number]] for number, why in reasons.items()]
        try:
            write_rows(path, rows)
        except OSError as problem:
            words = self.tr("The file could not be written: {reason}")
            self._hint(words.format(reason=problem.strerror or str(problem)))
            return
        self._hint(self.tr("Saved as {name}.").format(name=path.name))

    def _hint(self, words: str) -> None:
        self._form.report_hint.setText(words)
