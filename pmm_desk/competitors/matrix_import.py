"""Importing a comparison from a file: which column is what, what its words mean, the first rows, doing it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHeaderView, QTableWidgetItem, QWidget

from pmm_desk.competitors import list_plan
from pmm_desk.competitors.import_words import plan_words, reason_words, role_words
from pmm_desk.competitors.list_plan import NAME, RIVAL, ROLES, SKIP, US, MatrixPlan
from pmm_desk.forms.competitor_import import Ui_ImportComparison
from pmm_desk.lists.listing import Line, Listing
from pmm_desk.project.error import ProjectError
from pmm_desk.widgets.list_words import encoding_words, unreadable_words
from pmm_desk.widgets.list_work import ListWork
from pmm_desk.widgets.marks import MARKS, mark_word
from pmm_desk.widgets.theme import dress, theme

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.project.change import Change
    from pmm_desk.widgets.live import Live

FOLDER = "comparison.folder"
PREVIEWED = 12
OFFERED = 50
MOST_COLUMNS = 260
"""Columns that can be told what they are; 200 rivals fit."""
MOST_WORDS = 60
SHOWN = 500
TYPING = 200
STEP = 500


class _Stopped(Exception):
    """The person cancelled while rows were written."""


class _MatrixWork(ListWork):
    """Reads lists, and works out what an import of a comparison would do."""

    def plan(self, work: Any) -> None:
        """Let `work(each)` run off the window's thread."""
        self._start("planned", lambda job: work(lambda done: self.look(job, done)), None)


class MatrixImport(QDialog):
    """One page, no wizard: everything can be changed until *Import*; then the report of what was left out."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live, self._board = live, board
        self._path: Path | None = None
        self._listing: Listing | None = None
        self._planned: MatrixPlan | None = None
        self._writing = self._stop = False
        self._remembered = live.project.rows("mark_word")
        self.told = list_plan.beginning_words(self._remembered)
        """What words mean, as told at earlier imports and here."""
        self.form = Ui_ImportComparison()
        self.form.setupUi(self)
        self.roles: list[QComboBox] = []
        self.meanings: dict[str, QComboBox] = {}
        self._work = _MatrixWork(self)
        self._work.listed.connect(self._take_listing)
        self._work.planned.connect(self._take_plan)
        self._work.progressed.connect(self.form.progress.setValue)
        self._later = QTimer(self, interval=TYPING, singleShot=True)
        self._later.timeout.connect(self._ask_plan)
        form = self.form
        form.choose_file.clicked.connect(self.choose)
        form.teaching.clicked.connect(self.choose)
        form.reading.activated.connect(self._read)
        form.header_row.activated.connect(self._map)
        form.cancel.clicked.connect(self.reject)
        form.accept_import.clicked.connect(self._write)
        form.problem.hide()
        form.progress.hide()
        for table in (form.columns, form.words):
            table.verticalHeader().hide()
            table.verticalHeader().setDefaultSectionSize(theme().px(38))
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
                "A table as CSV or XLSX: one row per thing that buyers compare, one column per product. "
                "Nothing is written before you press Import."
            ),
            self.tr("Choose a list…"),
            "upload",
        )
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
        folder = self._live.project.remembered(FOLDER)
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), folder, kinds)
        if path:
            self._live.project.remember(FOLDER, str(Path(path).parent))
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
            self._listing = self._planned = None
            self._enable()
            self._busy(0)
            main = self._live.main_language
            language = main if main.startswith("zh") else theme().language
            self._work.read(self._path, str(self.form.reading.currentData() or ""), language)

    def _take_listing(self, found: Listing | str) -> None:
        form = self.form
        form.progress.hide()
        if isinstance(found, str):
            self._show_problem(unreadable_words(found))
            form.pages.setCurrentWidget(form.teach_page)
            return
        self._listing = found
        wide = found.width > MOST_COLUMNS or len(found.lines) > list_plan.MOST_ROWS
        words = self.tr("A comparison takes 2,000 rows and 260 columns: what stands beyond is left out.")
        self._show_problem(words if wide else "")
        self._show_reading()
        form.header_row.clear()
        for place, line in enumerate(found.lines[:OFFERED]):
            first = next((cell for cell in line.cells if cell), "")
            form.header_row.addItem(f"{line.number} · {first[:30]}", place)
        form.pages.setCurrentWidget(form.mapping_page)
        self._map()

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

    def _parts(self) -> tuple[tuple[str, ...], tuple[Line, ...]]:
        """The header and the rows below it."""
        if self._listing is None:
            return (), ()
        at = int(self.form.header_row.currentData() or 0)
        return self._listing.lines[at].cells, self._listing.lines[at + 1 : at + 1 + list_plan.MOST_ROWS]

    # columns and words -------------------------------------------------------------------------------

    def _map(self) -> None:
        """Offer what each column may be, as guessed."""
        header, lines = self._parts()
        roles = list_plan.guess_roles(header, lines, self._board.our_name, self.told)[:MOST_COLUMNS]
        table, words = self.form.columns, role_words()
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
        self._ask_soon()

    def _show_words(self) -> None:
        """Every word that stands where marks stand, and what it means."""
        _, lines = self._parts()
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
        self._ask_soon()

    def _show_preview(self) -> None:
        table = self.form.preview
        header, lines = self._parts()
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

    # what will happen --------------------------------------------------------------------------------

    def _ask_soon(self) -> None:
        if self._listing is not None and not self._writing:
            self._planned = None
            self._show_outcome()
            self._enable()
            self._later.start()

    def _ask_plan(self) -> None:
        roles = self.chosen_roles()
        if self._listing is None or NAME not in roles:
            self._show_outcome()
            return
        header, lines = self._parts()
        rows, rivals, told = list(self._board.rows), list(self._board.rivals), dict(self.told)
        self._busy(len(lines))
        self._work.plan(lambda each: list_plan.plan(lines, header, roles, told, rows, rivals, each))

    def _take_plan(self, found: MatrixPlan | None) -> None:
        self.form.progress.hide()
        self._planned = found
        self._show_outcome()
        self._enable()

    def _show_outcome(self) -> None:
        if self._planned is not None:
            words = plan_words(self._planned)
        elif self._listing is not None and NAME not in self.chosen_roles():
            words = self.tr("Say which column holds what buyers compare.")
        else:
            words = self.tr("Looking at the rows…") if self._listing is not None else ""
        self.form.outcome.setText(words)

    def _enable(self) -> None:
        ready = self._planned is not None and bool(self._planned.rows)
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
        found = self._planned
        if found is None or self._writing:
            return
        self._writing, self._stop = True, False
        self._freeze(True)
        self._busy(max(1, len(found.marks)))
        try:
            with self._live.change(self.tr("Import a comparison"), initiator=self) as change:
                self._carry_out(change, found)
        except _Stopped:
            self._show_problem(self.tr("Cancelled: nothing was imported."))
        except ProjectError as error:
            self._live.failed.emit(error)
        else:
            self._show_report(found)
        finally:
            self._writing = False
            self._freeze(False)
            self.form.progress.hide()

    def _carry_out(self, change: Change, found: MatrixPlan) -> None:
        list_plan.carry_out(change, found, self._board, self._written)
        list_plan.remember_words(change, self.told, self._remembered)

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

    def _show_report(self, found: MatrixPlan) -> None:
        form, left = self.form, found.left_out
        form.report_words.setText(plan_words(found))
        form.report_hint.setText(
            self.tr("These rows were left out.") if left else self.tr("Every row came in. Undo takes all back.")
        )
        table = form.left_out
        table.setVisible(bool(left))
        table.setColumnCount(3)
        table.setHorizontalHeaderLabels([self.tr("Row"), self.tr("Why"), self.tr("What it says")])
        table.verticalHeader().hide()
        table.setRowCount(min(SHOWN, len(left)))
        for at, entry in enumerate(left[:SHOWN]):
            texts = (str(entry.line.number), reason_words(entry), " · ".join(entry.line.cells)[:300])
            for column, text in enumerate(texts):
                table.setItem(at, column, QTableWidgetItem(text))
        table.setColumnWidth(1, theme().px(300))
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        form.pages.setCurrentWidget(form.report_page)
        for widget in (form.accept_import, form.choose_file, form.reading, form.reading_label):
            widget.hide()
        form.header_row.hide()
        form.header_label.hide()
        form.cancel.setText(self.tr("Close"))
        form.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
