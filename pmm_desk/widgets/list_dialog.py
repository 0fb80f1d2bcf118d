"""The frame of every import of a list: the file, how it is read, what will happen, doing it, the report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from pmm_desk.lists.columns import LeftOut
from pmm_desk.lists.listing import Line, Listing
from pmm_desk.project.error import ProjectError
from pmm_desk.widgets.import_report import ImportReport
from pmm_desk.widgets.list_words import encoding_words, unreadable_words
from pmm_desk.widgets.list_work import ListWork
from pmm_desk.widgets.theme import dress, theme

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.widgets.live import Live

OFFERED = 50
"""Rows that may be the header."""
TYPING = 200
"""Milliseconds of quiet before the import is worked out again."""
STEP = 100
"""Rows written between two looks at the person."""

Plan = Any
"""What an import would do: `steps`, how many rows it writes, and `left`, all that is left out."""


class Stopped(Exception):
    """The person cancelled while rows were written."""


class ImportWork(ListWork):
    """Reads lists, and works out what an import would do."""

    def plan(self, work: Callable[[Callable[[int], None]], Plan]) -> None:
        """Let `work(each)` run off the window's thread; `each` hears how many rows are looked at."""
        self._start("planned", lambda job: work(lambda done: self.look(job, done)), None)


class ListDialog(QDialog):
    """One page, no wizard: everything can be changed until *Import*; then the report of what was left out.

    A room says what a column is (`begin_columns`), what to work out (`job`), how to write it (`carry_out`) and the
    words. `form`: its form, whose names are those of list_import.ui.
    """

    folder = "lists.folder"
    """The place beside the project where the last folder is remembered."""
    headless = True
    """Whether the list may have no header."""

    def __init__(self, live: Live, form: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live, self.form = live, form
        self.path: Path | None = None
        self.listing: Listing | None = None
        self.planned: Plan | None = None
        self._writing = self._stop = False
        form.setupUi(self)
        self.report = ImportReport(form, self.reason_words, self)
        self._work = ImportWork(self)
        self._work.listed.connect(self._take_listing)
        self._work.planned.connect(self._take_plan)
        self._work.progressed.connect(form.progress.setValue)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(TYPING)
        self._later.timeout.connect(self._ask_plan)
        form.choose_file.clicked.connect(self.choose)
        form.teaching.clicked.connect(self.choose)
        form.reading.activated.connect(self._read)
        form.header_row.activated.connect(self.begin_columns)
        form.cancel.clicked.connect(self.reject)
        form.accept_import.clicked.connect(self._write)
        form.problem.hide()
        form.progress.hide()
        for table in (form.preview, form.left_out):
            table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def begin(self) -> None:
        """Show the beginning; the last line of every constructor."""
        self._show_reading()
        self.retranslate()
        self.enable()
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    # what a room says --------------------------------------------------------------------------------

    def title(self) -> str:
        """The name of the import, which is that of its Change too."""
        raise NotImplementedError

    def teaching(self) -> str:
        """What stands there before a list is chosen."""
        raise NotImplementedError

    def missing(self) -> str:
        """What must be chosen first; '' when the import can be worked out."""
        raise NotImplementedError

    def plan_words(self, plan: Plan) -> str:
        """What an import will do, in one line."""
        raise NotImplementedError

    def reason_words(self, left: LeftOut) -> str:
        """Why a row or a cell is left out."""
        raise NotImplementedError

    def header_at(self, lines: Sequence[Line]) -> int:
        """The line of the header from 1; 0 for none."""
        raise NotImplementedError

    def begin_columns(self) -> None:
        """Another list or another header: offer what each column may be."""
        raise NotImplementedError

    def job(self) -> Callable[[Callable[[int], None]], Plan]:
        """The work that makes the plan."""
        raise NotImplementedError

    def carry_out(self, change: Change, plan: Plan) -> None:
        """Write a plan; call `self.written(done)` now and then."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.setWindowTitle(self.title())
        self.form.import_title.setText(self.title())
        choose = QCoreApplication.translate("ListDialog", "Choose a list…")
        self.form.teaching.set_words(self.teaching(), choose, "upload")
        self.show_outcome()

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
        folder = self.live.project.remembered(self.folder)
        kinds = QCoreApplication.translate("ListDialog", "Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)")
        title = QCoreApplication.translate("ListDialog", "Choose a list")
        path, _ = QFileDialog.getOpenFileName(self, title, folder, kinds)
        if path:
            self.live.project.remember(self.folder, str(Path(path).parent))
            self.open_list(Path(path))

    def open_list(self, path: Path) -> None:
        """Read a list and show what it would bring."""
        self.path = path
        self.form.file_words.setText(path.name)
        self.form.file_words.setToolTip(str(path))
        self.form.reading.clear()
        self._read()

    def _read(self) -> None:
        if self.path is not None:
            self.listing = self.planned = None
            self.show_outcome()
            self.enable()
            self._busy(0)
            main = self.live.main_language
            language = main if main.startswith("zh") else theme().language
            self._work.read(self.path, str(self.form.reading.currentData() or ""), language)

    def _take_listing(self, found: Listing | str) -> None:
        form = self.form
        form.progress.hide()
        if isinstance(found, str):
            self.show_problem(unreadable_words(found))
            # Another encoding or sheet may still be chosen.
            form.pages.setCurrentWidget(form.teach_page)
            return
        self.listing = found
        self.show_problem(self.cut_words(found))
        self._show_reading()
        form.header_row.clear()
        if self.headless:
            form.header_row.addItem(QCoreApplication.translate("ListDialog", "no headers"), -1)
        for place, line in enumerate(found.lines[:OFFERED]):
            first = next((cell for cell in line.cells if cell), "")
            form.header_row.addItem(f"{line.number} · {first[:30]}", place)
        form.header_row.setCurrentIndex(form.header_row.findData(self.header_at(found.lines) - 1))
        form.pages.setCurrentWidget(form.mapping_page)
        self.begin_columns()

    def cut_words(self, found: Listing) -> str:
        """What of a list is too much; '' for nothing."""
        if not found.cut:
            return ""
        words = QCoreApplication.translate(
            "ListDialog", "This list has more than 1,000 columns: the last {count} were not read."
        )
        return words.format(count=found.cut)

    def _show_reading(self) -> None:
        """Offer the encodings of a text, or the sheets of a workbook."""
        form, found = self.form, self.listing
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

    def header(self) -> tuple[tuple[str, ...], tuple[Line, ...]]:
        """The cells of the header (none for a list without one), and the rows below it."""
        if self.listing is None:
            return (), ()
        lines, at = self.listing.lines, self.form.header_row.currentData()
        return (lines[at].cells, lines[at + 1 :]) if at is not None and at >= 0 else ((), lines)

    # what will happen --------------------------------------------------------------------------------

    def ask_soon(self) -> None:
        """Something was chosen: work the import out again when it is quiet."""
        if self.listing is not None and not self._writing:
            self.planned = None
            self.show_outcome()
            self.enable()
            self._later.start()

    def _ask_plan(self) -> None:
        if self.listing is None or self.missing():
            self.show_outcome()
            return
        _, lines = self.header()
        self._busy(len(lines))
        self._work.plan(self.job())

    def _take_plan(self, plan: Plan | None) -> None:
        self.form.progress.hide()
        self.planned = plan
        self.show_outcome()
        self.enable()

    def show_outcome(self) -> None:
        """Say what the import will do, or what is missing."""
        words = ""
        if self.planned is not None:
            words = self.plan_words(self.planned)
        elif self.listing is not None:
            words = self.missing() or QCoreApplication.translate("ListDialog", "Looking at the rows…")
        self.form.outcome.setText(words)

    def enable(self) -> None:
        """Let the import be done where there is anything to do."""
        ready = self.planned is not None and (self.planned.steps > 0 or bool(self.planned.left))
        self.form.accept_import.setEnabled(ready and not self._writing and not self.live.project.read_only)

    def _busy(self, most: int) -> None:
        self.form.progress.setRange(0, most)
        self.form.progress.setValue(0)
        self.form.progress.show()

    def show_problem(self, words: str) -> None:
        """Say what is wrong with the file, or nothing."""
        self.form.problem.setText(words)
        self.form.problem.setVisible(bool(words))

    # doing it ----------------------------------------------------------------------------------------

    def _write(self) -> None:
        plan = self.planned
        if plan is None or self._writing:
            return
        self._writing, self._stop = True, False
        self._freeze(True)
        self._busy(max(1, plan.steps))
        try:
            with self.live.change(self.title(), initiator=self) as change:
                self.carry_out(change, plan)
        except Stopped:
            self.show_problem(QCoreApplication.translate("ListDialog", "Cancelled: nothing was imported."))
        except ProjectError as error:
            self.live.failed.emit(error)
        else:
            self._show_report(plan)
        finally:
            self._writing = False
            self._freeze(False)
            self.form.progress.hide()

    def written(self, done: int) -> None:
        """Show the progress and let the person cancel, now and then. Nothing else can be reached meanwhile."""
        if done % STEP == 0:
            self.form.progress.setValue(done)
            QCoreApplication.processEvents()
            if self._stop:
                raise Stopped

    def _freeze(self, frozen: bool) -> None:
        form = self.form
        for widget in (form.pages, form.choose_file, form.reading, form.header_row):
            widget.setEnabled(not frozen)
        self.enable()

    def _show_report(self, plan: Plan) -> None:
        form = self.form
        header, _ = self.header()
        self.report.show(self.plan_words(plan), plan.left, header, self.path or Path("list"))
        form.pages.setCurrentWidget(form.report_page)
        form.accept_import.hide()
        form.choose_file.hide()
        for widget in (form.reading, form.reading_label, form.header_row, form.header_label):
            widget.hide()
        form.cancel.setText(QCoreApplication.translate("ListDialog", "Close"))
        form.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
