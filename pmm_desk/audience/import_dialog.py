"""Importing a list of accounts: the file, which column is what, the first rows, what will happen, doing it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QGridLayout, QLabel, QTableWidgetItem, QWidget

from pmm_desk.audience.account_import import (
    FIELDS,
    Mapped,
    Plan,
    carry_out,
    fingerprint,
    guess,
    guess_header,
    mapping_of,
    mapping_text,
    values_of,
)
from pmm_desk.audience.account_words import field_words, plan_words
from pmm_desk.audience.import_report import ImportReport
from pmm_desk.audience.import_work import ImportWork, Wish
from pmm_desk.forms.audience_import import Ui_ImportAccounts
from pmm_desk.lists.listing import Line, Listing
from pmm_desk.project.error import ProjectError
from pmm_desk.widgets.list_words import encoding_words, unreadable_words
from pmm_desk.widgets.theme import dress, set_role, theme

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.widgets.live import Live

PREVIEWED = 8
"""Rows of the list that are shown, and columns where none is recognised."""
OFFERED = 50
"""Rows that may be the header."""
TYPING = 200
"""Milliseconds of quiet before the import is worked out again."""
STEP = 100
"""Rows written between two looks at the person."""


class _Stopped(Exception):
    """The person cancelled while rows were written."""


class ImportDialog(QDialog):
    """One page, no wizard: everything can be changed until *Import*; then the report of what was left out."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._path: Path | None = None
        self._listing: Listing | None = None
        self._planned: Plan | None = None
        self._writing = self._stop = False
        self.form = Ui_ImportAccounts()
        self.form.setupUi(self)
        self.fields: dict[str, QComboBox] = {}
        self._labels: dict[str, QLabel] = {}
        self._build_mapping()
        self._report = ImportReport(self.form, self)
        self._work = ImportWork(live, self)
        self._work.listed.connect(self._take_listing)
        self._work.planned.connect(self._take_plan)
        self._work.progressed.connect(self.form.progress.setValue)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(TYPING)
        self._later.timeout.connect(self._ask_plan)
        form = self.form
        form.choose_file.clicked.connect(self.choose)
        form.teaching.clicked.connect(self.choose)
        form.reading.activated.connect(self._read)
        form.header_row.activated.connect(self._map)
        form.update_known.toggled.connect(self._ask_soon)
        form.assign_types.toggled.connect(self._ask_soon)
        form.cancel.clicked.connect(self.reject)
        form.accept_import.clicked.connect(self._write)
        form.problem.hide()
        form.progress.hide()
        for table in (form.preview, form.left_out):
            table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._show_reading()
        self.retranslate()
        self._enable()
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.teaching.set_words(
            self.tr(
                "A list as CSV or XLSX, one company per row. Columns are recognised by their headers, in English "
                "and in Chinese; nothing is written before you press Import."
            ),
            self.tr("Choose a list…"),
            "upload",
        )
        words = field_words()
        for name, label in self._labels.items():
            label.setText(words[name])
        self._show_preview()
        self._show_outcome()

    def reject(self) -> None:
        """Stop the writing, or close."""
        if self._writing:
            self._stop = True
            return
        self._later.stop()
        self._work.close()
        super().reject()

    # the file ----------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a list."""
        folder = self._live.project.remembered("accounts.folder")
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), folder, kinds)
        if path:
            self._live.project.remember("accounts.folder", str(Path(path).parent))
            self.open_list(Path(path))

    def open_list(self, path: Path) -> None:
        """Read a list and show what it would bring."""
        self._path = path
        self.form.file_words.setText(path.name)
        self.form.file_words.setToolTip(str(path))
        self.form.reading.clear()
        self._read()

    def _read(self) -> None:
        if self._path is not None:
            self._forget()
            self._busy(0)
            main = self._live.main_language
            language = main if main.startswith("zh") else theme().language
            self._work.read(self._path, str(self.form.reading.currentData() or ""), language)

    def _forget(self) -> None:
        self._listing = self._planned = None
        self._show_outcome()
        self._enable()

    def _take_listing(self, found: Listing | str) -> None:
        form = self.form
        form.progress.hide()
        if isinstance(found, str):
            self._show_problem(unreadable_words(found))
            # Another encoding or sheet may still be chosen.
            form.pages.setCurrentWidget(form.teach_page)
            return
        self._listing = found
        self._show_problem(self._cut_words(found))
        self._show_reading()
        at = guess_header(found.lines)
        form.header_row.clear()
        form.header_row.addItem(self.tr("no headers"), -1)
        for place, line in enumerate(found.lines[:OFFERED]):
            first = next((cell for cell in line.cells if cell), "")
            form.header_row.addItem(f"{line.number} · {first[:30]}", place)
        form.header_row.setCurrentIndex(at)
        form.pages.setCurrentWidget(form.mapping_page)
        self._map()

    def _cut_words(self, found: Listing) -> str:
        if not found.cut:
            return ""
        words = self.tr("This list has more than 1,000 columns: the last {count} were not read.")
        return words.format(count=found.cut)

    def _show_reading(self) -> None:
        """Offer the encodings of a text, or the sheets of a workbook."""
        form, found = self.form, self._listing
        form.reading.clear()
        if found is not None and found.sheets:
            for sheet in found.sheets:
                form.reading.addItem(sheet, sheet)
            form.reading.setCurrentIndex(form.reading.findData(found.sheet))
        elif found is not None:
            for code, words in encoding_words().items():
                form.reading.addItem(words, code)
            form.reading.setCurrentIndex(form.reading.findData(found.encoding))
        for widget in (form.reading, form.reading_label, form.header_row, form.header_label):
            widget.setVisible(found is not None)

    # the columns -------------------------------------------------------------------------------------

    def _build_mapping(self) -> None:
        grid = self.form.mapping_plain.layout()
        assert isinstance(grid, QGridLayout)
        for at, name in enumerate(FIELDS):
            label, box = QLabel(self.form.mapping_plain), QComboBox(self.form.mapping_plain)
            label.setObjectName(f"field_label_{name}")
            label.setBuddy(box)
            set_role(label, "form-label")
            box.setObjectName(f"field_{name}")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.activated.connect(self._mapping_changed)
            grid.addWidget(label, at, 0)
            grid.addWidget(box, at, 1)
            self.fields[name], self._labels[name] = box, label
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(FIELDS), 1)

    def _header(self) -> tuple[tuple[str, ...], tuple[Line, ...]]:
        """The cells of the header (none for a list without one), and the rows below it."""
        if self._listing is None:
            return (), ()
        lines, at = self._listing.lines, self.form.header_row.currentData()
        return (lines[at].cells, lines[at + 1 :]) if at is not None and at >= 0 else ((), lines)

    def _map(self) -> None:
        """Offer the columns, with the mapping remembered for them or guessed."""
        if self._listing is None:
            return
        header, _ = self._header()
        width = self._listing.width
        titles = [cell.strip() for cell in header] + [""] * (width - len(header))
        remembered = self._remembered(header, width)
        mapped = guess(header) if remembered is None else remembered
        for name, box in self.fields.items():
            box.clear()
            box.addItem("—", None)
            for at, title in enumerate(titles):
                box.addItem(title[:80] or self.tr("Column {number}").format(number=at + 1), at)
            box.setCurrentIndex(box.findData(mapped[name]) if name in mapped else 0)
        self._mapping_changed()

    def _remembered(self, header: tuple[str, ...], width: int) -> Mapped | None:
        rows = self._live.project.rows("import_mapping", where={"fingerprint": self._fingerprint(header, width)})
        return mapping_of(str(rows[-1]["mapping"]), width) if rows else None

    def _fingerprint(self, header: tuple[str, ...], width: int) -> str:
        return fingerprint(header or [""] * width)

    def mapped(self) -> Mapped:
        """Which column is which field, as chosen."""
        return {name: box.currentData() for name, box in self.fields.items() if box.currentData() is not None}

    def _mapping_changed(self) -> None:
        self._show_preview()
        self._ask_soon()

    def _show_preview(self) -> None:
        table, mapped = self.form.preview, self.mapped()
        _, lines = self._header()
        names = [name for name in FIELDS if name in mapped]
        words = field_words()
        if not names and self._listing is not None:  # nothing is recognised: show the list as it is
            mapped = {str(at): at for at in range(min(PREVIEWED, self._listing.width))}
            names = list(mapped)
            words = {name: self.fields["name"].itemText(at + 1) for name, at in mapped.items()}
        table.clear()
        table.setColumnCount(len(names))
        table.setRowCount(min(PREVIEWED, len(lines)))
        table.setHorizontalHeaderLabels([words[name] for name in names])
        for at, line in enumerate(lines[:PREVIEWED]):
            values = values_of(line, mapped)
            table.setVerticalHeaderItem(at, QTableWidgetItem(str(line.number)))
            for column, name in enumerate(names):
                table.setItem(at, column, QTableWidgetItem(values[name][:200]))

    # what will happen --------------------------------------------------------------------------------

    def _ask_soon(self) -> None:
        if self._listing is not None and not self._writing:
            self._planned = None
            self._show_outcome()
            self._enable()
            self._later.start()

    def _ask_plan(self) -> None:
        mapped = self.mapped()
        if self._listing is None or "name" not in mapped:
            self._show_outcome()
            return
        header, lines = self._header()
        form = self.form
        source = self._path.name if self._path is not None else ""
        self._busy(len(lines))
        self._work.plan(
            Wish(lines, len(header), mapped, form.update_known.isChecked(), form.assign_types.isChecked(), source)
        )

    def _take_plan(self, plan: Plan | None) -> None:
        self.form.progress.hide()
        self._planned = plan
        self._show_outcome()
        self._enable()

    def _show_outcome(self) -> None:
        if self._planned is not None:
            words = plan_words(self._planned)
        elif self._listing is not None and "name" not in self.mapped():
            words = self.tr("Say which column holds the company's name.")
        else:
            words = self.tr("Looking at the rows…") if self._listing is not None else ""
        self.form.outcome.setText(words)

    def _enable(self) -> None:
        ready = self._planned is not None and (self._planned.steps > 0 or bool(self._planned.errors))
        self.form.accept_import.setEnabled(ready and not self._writing and not self._live.project.read_only)

    def _busy(self, most: int) -> None:
        self.form.progress.setRange(0, most)
        self.form.progress.setValue(0)
        self.form.progress.show()

    def _show_problem(self, words: str) -> None:
        self.form.problem.setText(words)
        self.form.problem.setVisible(bool(words))

    # doing it ----------------------------------------------------------------------------------------

    def _write(self) -> None:
        plan = self._planned
        if plan is None or self._writing:
            return
        self._writing, self._stop = True, False
        self._freeze(True)
        self._busy(max(1, plan.steps))
        try:
            with self._live.change(self.tr("Import accounts"), initiator=self) as change:
                carry_out(change, plan, self._written)
                self._remember(change)
        except _Stopped:
            self._show_problem(self.tr("Cancelled: nothing was imported."))
        except ProjectError as error:
            self._live.failed.emit(error)
        else:
            self._show_report(plan)
        finally:
            self._writing = False
            self._freeze(False)
            self.form.progress.hide()

    def _written(self, done: int) -> None:
        """Show the progress and let the person cancel, now and then. Nothing else can be reached meanwhile."""
        if done % STEP == 0:
            self.form.progress.setValue(done)
            QCoreApplication.processEvents()
            if self._stop:
                raise _Stopped

    def _freeze(self, frozen: bool) -> None:
        form = self.form
        for widget in (form.pages, form.choose_file, form.reading, form.header_row):
            widget.setEnabled(not frozen)
        self._enable()

    def _remember(self, change: Change) -> None:
        """Keep the mapping for the next list with this header."""
        header, _ = self._header()
        assert self._listing is not None
        values = {"mapping": mapping_text(self.mapped()), "name": self._path.name[:500] if self._path else ""}
        mark = self._fingerprint(header, self._listing.width)
        rows = self._live.project.rows("import_mapping", where={"fingerprint": mark})
        if rows:
            change.set(rows[-1]["id"], **values)
        else:
            change.add("import_mapping", fingerprint=mark, **values)

    def _show_report(self, plan: Plan) -> None:
        form = self.form
        header, _ = self._header()
        self._report.show(plan, header, self._path or Path("accounts"))
        form.pages.setCurrentWidget(form.report_page)
        form.accept_import.hide()
        form.choose_file.hide()
        for widget in (form.reading, form.reading_label, form.header_row, form.header_label):
            widget.hide()
        form.cancel.setText(self.tr("Close"))
        form.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
