"""The form for sales in the window: written into a file, and read when it comes back, with a look before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QTableWidgetItem, QWidget

from pmm_desk.competitors.deal_form import Filled, offer, read_form, write_form
from pmm_desk.competitors.deal_plan import BadCell, Entry, carry_out, known, plan, steps
from pmm_desk.competitors.words import deal_result_words, joined, reason_kind_words
from pmm_desk.forms.competitor_deal_form import Ui_DealFormDialog
from pmm_desk.lists.form import NotOurForm
from pmm_desk.lists.listing import UnreadableList
from pmm_desk.project.error import ProjectError, from_disk
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, theme

FOLDER = "deals.form.folder"


def write(live: Live, parent: QWidget, path: Path | None = None) -> Path | None:
    """Ask where to, then write an empty form; gives the file, or None when nothing was written."""
    from pmm_desk.paper.language import Words

    language = live.main_language
    words = Words(language)
    found = offer(live.project, language, words)
    if path is None:
        folder = live.project.remembered(FOLDER)
        title = QCoreApplication.translate("DealForm", "Write a form for sales")
        name = QCoreApplication.translate("DealForm", "deals") + ".xlsx"
        filters = QCoreApplication.translate("DealForm", "Workbook (*.xlsx)")
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / name) if folder else name, filters)
        if not chosen:
            return None
        path = Path(chosen).with_suffix(".xlsx")
    try:
        write_form(path, found, words)
    except OSError as problem:
        live.failed.emit(from_disk(problem, path))
        return None
    live.project.remember(FOLDER, str(path.parent))
    return path


def ask(live: Live, parent: QWidget) -> Path | None:
    """Ask for a filled form."""
    folder = live.project.remembered(FOLDER)
    title = QCoreApplication.translate("DealForm", "Read a filled form")
    filters = QCoreApplication.translate("DealForm", "Workbook (*.xlsx)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, filters)
    return Path(chosen) if chosen else None


class DealFormDialog(QDialog):
    """What a filled form would do, line by line, before anything is written."""

    def __init__(self, live: Live, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deal_form_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live, self._path = live, path
        self.entries: list[Entry] = []
        self.problem = ""
        self._filled: Filled | None = None
        self.form = Ui_DealFormDialog()
        self.form.setupUi(self)
        form = self.form
        form.accept_form.clicked.connect(self._write)
        form.cancel.clicked.connect(self.reject)
        form.form_wins.toggled.connect(self._show)
        head = form.lines.horizontalHeader()
        form.lines.setColumnCount(4)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.lines.verticalHeader().hide()
        self._read()
        self._show()
        self.resize(theme().px(860), theme().px(520))
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._show()

    def _read(self) -> None:
        """Read the file; what cannot be read leaves a code in `problem`."""
        try:
            self._filled = read_form(self._path)
        except UnreadableList as error:
            self.problem = error.code
            return
        except NotOurForm:
            self.problem = "not_our_form"
            return
        here = known(self._live.project)
        if self._filled.project != here.project:
            self.problem = "other_project"
            return
        self.entries = plan(self._filled, here)

    # showing -----------------------------------------------------------------------------------------

    def _show(self) -> None:
        form = self.form
        self.setWindowTitle(self.tr("Read a filled form"))
        form.form_name.setText(self._path.name)
        form.problem.setText(self._problem_words())
        form.problem.setVisible(bool(self.problem))
        form.outcome.setText(self._outcome())
        form.outcome.setHidden(bool(self.problem))
        form.lines.setHidden(bool(self.problem) or not self.entries)
        form.form_wins.setHidden(not any(entry.other for entry in self.entries))
        wins = form.form_wins.isChecked()
        form.accept_form.setEnabled(any(True for _ in steps(self.entries, form_wins=wins)))
        form.lines.setHorizontalHeaderLabels(
            [self.tr("Line"), self.tr("What happens"), self.tr("Deal"), self.tr("To look at")]
        )
        form.lines.setRowCount(len(self.entries))
        for at, entry in enumerate(self.entries):
            told = (str(entry.line.number), self._state_words(entry), self._deal_words(entry), self._remark(entry))
            for column, text in enumerate(told):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                form.lines.setItem(at, column, item)
        form.lines.resizeRowsToContents()

    def _problem_words(self) -> str:
        if not self.problem:
            return ""
        if self.problem == "other_project":
            name = self._filled.product if self._filled is not None else ""
            return self.tr("This form was written for another project ({name}). Nothing was read.").format(name=name)
        return {
            "not_our_form": self.tr("This is not a form for deals, or its columns were moved. Nothing was read."),
            "protected": self.tr("This workbook is protected by a password. Save it without one."),
            "too_large": self.tr("This workbook is too large to be a form for deals."),
            "too_many_rows": self.tr("This workbook has too many lines to be a form for deals."),
            "missing": self.tr("The file is not there any more, or may not be read."),
            "empty": self.tr("The file is empty."),
            "not_xlsx": self.tr("This is not an XLSX workbook."),
        }.get(self.problem, self.tr("This workbook is damaged and cannot be read."))

    def _outcome(self) -> str:
        states = [entry.state for entry in self.entries]
        parts = [
            self.tr("%n new deal(s)", "", count) if (count := states.count("new")) else "",
            self.tr("%n completed", "", count) if (count := states.count("fills")) else "",
            self.tr("%n said otherwise", "", count) if (count := states.count("differs")) else "",
            self.tr("%n known already", "", count) if (count := states.count("same")) else "",
            self.tr("%n not readable", "", count) if (count := states.count("bad")) else "",
        ]
        words = joined(part for part in parts if part)
        if states.count("bad"):
            mend = self.tr("{counts}. Mend them in the workbook and read it again: what is in stays in, once.")
            return mend.format(counts=words)
        return words or self.tr("No line of this form is filled in.")

    def _state_words(self, entry: Entry) -> str:
        return {
            "new": self.tr("new"),
            "fills": self.tr("completes a deal"),
            "differs": self.tr("says otherwise"),
            "same": self.tr("known already"),
            "bad": self.tr("not read"),
        }[entry.state]

    @staticmethod
    def _deal_words(entry: Entry) -> str:
        cells = entry.line.cells
        parts = (cells["closed"], cells["competitor_id"], cells["result"], cells["reason"])
        return " · ".join(part for part in parts if part)

    def _remark(self, entry: Entry) -> str:
        """The bad cells, or what the project says otherwise."""
        if entry.bad:
            return joined(self._bad_words(cell) for cell in entry.bad)
        deal = self._live.project.row(entry.deal_id) if entry.other else None
        if deal is None:
            return ""
        kept = self.tr("{field}: here “{here}”, in the form “{there}”")
        columns = self._column_words()
        return joined(
            kept.format(
                field=columns.get(column, column),
                here=self._value_words(column, deal.get(column)),
                there=self._value_words(column, value),
            )
            for column, value in entry.other.items()
        )

    def _bad_words(self, cell: BadCell) -> str:
        words = {
            "no_date": self.tr("{field}: “{text}” is no date"),
            "unknown_name": self.tr("{field}: “{text}” is not in the list"),
            "unknown_choice": self.tr("{field}: “{text}” is not in the list"),
            "missing": self.tr("{field} is missing"),
            "too_long": self.tr("{field}: more than 2,000 characters"),
            "formula_error": self.tr("{field}: the formula gives {text}"),
        }[cell.why]
        text = cell.text if len(cell.text) <= 40 else cell.text[:39] + "…"
        return words.format(field=self._column_words().get(cell.column, cell.column), text=text)

    def _column_words(self) -> dict[str, str]:
        return {
            "closed": self.tr("Closed on"),
            "target_group_id": self.tr("Target group"),
            "competitor_id": self.tr("Against"),
            "result": self.tr("Result"),
            "reason_kind": self.tr("Kind of reason"),
            "reason": self.tr("Why"),
            "nearly_lost": self.tr("What nearly turned it"),
            "quote": self.tr("What the customer said"),
            "rows": self.tr("What it turned on"),
            "row_id": self.tr("What it turned on"),
        }

    def _value_words(self, column: str, value: Any) -> str:
        if column == "result":
            return deal_result_words().get(str(value), str(value))
        if column == "reason_kind":
            return reason_kind_words().get(str(value), str(value))
        if column.endswith("_id"):
            return self._live.name_of(str(value)) if value else "–"
        return str(value or "–")

    # writing -----------------------------------------------------------------------------------------

    def _write(self) -> None:
        wins = self.form.form_wins.isChecked()
        try:
            with self._live.change(self.tr("Read a form for deals"), initiator=self) as change:
                carry_out(change, self.entries, form_wins=wins)
        except ProjectError as error:
            self._live.failed.emit(error)
            return
        self.accept()
