"""The report after an import: how many came in, which rows did not and why, and a file of those."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableWidgetItem, QWidget

from pmm_desk.audience.account_words import plan_words, reason_words
from pmm_desk.lists.writing import write_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pmm_desk.audience.account_import import LeftOut, Plan
    from pmm_desk.forms.audience_import import Ui_ImportAccounts

SHOWN = 1_000
"""Rows in the table; the file holds all."""


class ImportReport(QObject):
    """Fills the last page of the import."""

    def __init__(self, form: Ui_ImportAccounts, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._window = form, parent
        self._left: list[LeftOut] = []
        self._header: Sequence[str] = ()
        self._list = Path()
        form.save_left_out.clicked.connect(self.ask_where)

    def show(self, plan: Plan, header: Sequence[str], path: Path) -> None:
        """Show what an import did."""
        form = self._form
        self._left = sorted([*plan.errors, *plan.duplicates], key=lambda left: left.line.number)
        self._header, self._list = header, path
        form.report_words.setText(plan_words(plan))
        self._hint(
            self.tr("These rows were left out. Save them, mend them and import the file again.")
            if self._left
            else self.tr("Every row came in.")
        )
        form.save_left_out.setVisible(bool(self._left))
        table = form.left_out
        table.setVisible(bool(self._left))
        table.setColumnCount(3)
        table.setHorizontalHeaderLabels([self.tr("Row"), self.tr("Why"), self.tr("What it says")])
        table.verticalHeader().hide()
        table.setRowCount(min(SHOWN, len(self._left)))
        for at, left in enumerate(self._left[:SHOWN]):
            content = " · ".join(cell for cell in left.line.cells if cell)[:300]
            for column, text in enumerate((str(left.line.number), reason_words(left), content)):
                table.setItem(at, column, QTableWidgetItem(text))
        table.setColumnWidth(0, 70)
        table.setColumnWidth(1, 330)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def ask_where(self) -> None:
        """Ask for a file and write the rows that were left out."""
        name = self.tr("{name}, left out.xlsx").format(name=self._list.stem)
        kinds = self.tr("Excel workbook (*.xlsx);;CSV (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save these rows"), str(self._list.with_name(name)), kinds
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix.lower() in (".xlsx", ".csv") else path.with_name(f"{path.name}.xlsx"))

    def save(self, path: Path) -> None:
        """Write them with the header of the list and the reason in front."""
        width = max((len(left.line.cells) for left in self._left), default=0)
        header = [*self._header, *([""] * (width - len(self._header)))]
        rows = [[self.tr("Row"), self.tr("Why"), *header]]
        rows += [[str(left.line.number), reason_words(left), *left.line.cells] for left in self._left]
        try:
            write_rows(path, rows)
        except OSError as problem:
            words = self.tr("The file could not be written: {reason}")
            self._hint(words.format(reason=problem.strerror or str(problem)))
            return
        self._hint(self.tr("Saved as {name}.").format(name=path.name))

    def _hint(self, words: str) -> None:
        self._form.report_hint.setText(words)
