"""Asks before a paste that leaves something out or is not certain: how many rows, which cells are wrong and why."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pmm_desk.project.error import ProjectError
from pmm_desk.widgets.cards import Chip, plain
from pmm_desk.widgets.paste_words import counted, counts, fault_words
from pmm_desk.widgets.pasting import Plan, RowPaste
from pmm_desk.widgets.spreadsheet import Cells, TooManyCells, text_of, words_in
from pmm_desk.widgets.telling import tell, too_many_words
from pmm_desk.widgets.theme import dress, set_role, theme
from pmm_desk.widgets.thesaurus import plain as bare

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

AT_ONCE = 3_000
"""Cells up to which a paste is worked out before one can look up."""
SLICE = 0.03
"""Seconds of work between two looks at the person."""
STEP = 50
"""Rows written between two looks at the person."""
LISTED = 300
"""Wrong cells shown; all are counted, and all lines can be copied back."""
OFFERED = 8
"""Unknown columns that one can give a place."""


class _Stopped(Exception):
    """The person cancelled while rows were written."""


def paste_rows(view: QWidget, live: Live, paste: RowPaste) -> str:
    """Paste at once what is plain, and tell how much; else ask, and '' comes back."""
    key = f"paste.{paste.sheet.table}"
    paste.remembered = _remembered(live, key)
    if sum(map(len, paste.cells)) <= AT_ONCE:
        plan = paste.plan()
        if plan.plain:
            return write_plan(live, plan) if plan.good else counted(plan)

    def again(header: bool | None, chosen: dict[int, str]) -> Iterator[Plan]:
        paste.has_header, paste.chosen = header, chosen
        return paste.steps()

    def keep(chosen: dict[int, str]) -> None:
        names = {bare(paste.cells[0][at]): name for at, name in chosen.items()}
        live.project.remember(key, json.dumps({**paste.remembered, **names}, ensure_ascii=False))

    dialog = PasteDialog(view, live, again)
    dialog.offer([(column.name, column.title) for column in paste.sheet.columns if column.kind], keep)
    dialog.begin()
    return ""


def paste_planned(view: QWidget, live: Live, planned: Callable[[Cells], Plan | None], text: str = "") -> bool:
    """Take `text`, else what lies on the clipboard, by a plan made elsewhere: a matrix, a grid. False: none of its."""
    if live.project.read_only:
        return False
    try:
        cells = words_in(text or QGuiApplication.clipboard().text())
    except TooManyCells:
        tell(view, too_many_words())
        return True
    plan = planned(cells)
    if plan is None:
        return False
    if told := paste_plan(view, live, plan):
        tell(view, told)
    return True


def paste_plan(view: QWidget, live: Live, plan: Plan) -> str:
    """Carry out a plan, at once where it is plain."""
    if plan.plain:
        return write_plan(live, plan) if plan.good else counted(plan)
    PasteDialog(view, live, lambda header, chosen: iter([plan])).begin()
    return ""


def _remembered(live: Live, key: str) -> dict[str, str]:
    try:
        found = json.loads(live.project.remembered(key) or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def write_plan(live: Live, plan: Plan, each: Callable[[int], None] = lambda done: None) -> str:
    """Write a plan as one change; what was done, in words, or '' where it failed (the window tells why)."""
    title = plan.title or QCoreApplication.translate("Paste", "Paste %n row(s)", "", plan.good)
    try:
        with live.change(title) as change:
            plan.written(change, each)
    except ProjectError as error:
        live.failed.emit(error)
        return ""
    return counted(plan)


class PasteDialog(QDialog):
    """Works the paste out, shows what it would do, and does it; nothing is written before."""

    def __init__(
        self, view: QWidget, live: Live, steps: Callable[[bool | None, dict[int, str]], Iterator[Plan]]
    ) -> None:
        super().__init__(view)
        self.setObjectName("paste_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Paste from a spreadsheet"))
        self._view, self._live, self._steps = view, live, steps
        self._plan: Plan | None = None
        self._latest: Plan | None = None
        self._running: Iterator[Plan] | None = None
        self._writing = self._stop = False
        self._offers: list[tuple[str, str]] = []
        self._keep: Callable[[dict[int, str]], None] = lambda chosen: None
        self._boxes: dict[int, QComboBox] = {}
        self._build()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self.resize(theme().px(760), theme().px(520))
        dress(self)

    def _build(self) -> None:
        look = theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(look.px(12))
        self.heading = plain("", self, role="heading")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(look.px(8))
        self.note = plain("", self, role="subtitle", wrap=True)
        self.header = QCheckBox(self.tr("The first line holds the names of the columns"), self)
        self.header.setObjectName("first_line_is_header")
        self.header.clicked.connect(self._begin_anew)
        self.places = QWidget(self)
        self._grid = QGridLayout(self.places)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self.faults = QTableWidget(0, 4, self)
        self.faults.setObjectName("wrong_cells")
        self.faults.setHorizontalHeaderLabels([self.tr("Line"), self.tr("Column"), self.tr("Cell"), self.tr("Why")])
        self.faults.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.faults.setShowGrid(False)
        self.faults.verticalHeader().hide()
        self.faults.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.faults.verticalHeader().setMinimumSectionSize(look.px(30))
        header = self.faults.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for at, width in enumerate((56, 140, 200)):
            self.faults.setColumnWidth(at, look.px(width))
        self.progress = QProgressBar(self)
        self.progress.setObjectName("progress")
        self.progress.setTextVisible(False)
        for part in (self.heading, self._chips, self.note, self.header, self.places, self.faults, self.progress):
            layout.addLayout(part) if isinstance(part, QHBoxLayout) else layout.addWidget(part)
        layout.setStretchFactor(self.faults, 1)
        layout.addStretch(0)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.copy_back = QPushButton(self.tr("Copy the lines left out"), self)
        self.copy_back.setObjectName("copy_back")
        self.copy_back.clicked.connect(self.copy_left_out)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self.reject)
        self.accept_paste = QPushButton(self)
        self.accept_paste.setObjectName("accept_paste")
        self.accept_paste.setDefault(True)
        self.accept_paste.clicked.connect(self.write)
        set_role(self.accept_paste, "primary")
        row.addWidget(self.copy_back)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept_paste)
        return row

    def offer(self, columns: list[tuple[str, str]], keep: Callable[[dict[int, str]], None]) -> None:
        """Let unknown headers be given one of these columns; `keep` remembers what was chosen."""
        self._offers, self._keep = columns, keep

    def begin(self) -> None:
        """Open, and work the paste out."""
        self._run(None)
        self.open()

    # working it out ----------------------------------------------------------------------------------

    def chosen(self) -> dict[int, str]:
        """Number of a pasted column → the column it was given by hand."""
        return {at: str(box.currentData()) for at, box in self._boxes.items() if box.currentData()}

    def _begin_anew(self) -> None:
        self._run(self.header.isChecked())

    def _run(self, header: bool | None) -> None:
        self._plan = None
        self._running = self._steps(header, self.chosen())
        self.progress.setRange(0, 0)
        self._show()
        self._timer.start(0)
        self._go_on()

    def _go_on(self) -> None:
        """Work for a moment, then let the window breathe."""
        ends = monotonic() + SLICE
        while self._running is not None and monotonic() < ends:
            found = next(self._running, None)
            if found is None:
                self._running = None
            else:
                self._latest = found
        if self._running is None:
            self._timer.stop()
            self._plan = self._latest
            self._show()

    # showing -----------------------------------------------------------------------------------------

    def _show(self) -> None:
        plan = self._plan
        self.progress.setVisible(plan is None)
        while (item := self._chips.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        self.accept_paste.setEnabled(plan is not None and plan.good > 0)
        self.copy_back.setVisible(plan is not None and bool(plan.left_out))
        self.faults.setVisible(plan is not None and bool(plan.faults))
        self.note.setVisible(plan is not None)
        if plan is None:
            self.heading.setText(self.tr("Reading the cells…"))
            self.accept_paste.setText(self.tr("Paste"))
            self.header.hide()
            return
        self.heading.setText(self.tr("This is what the paste would do") if plan.good else self.tr("Nothing to paste"))
        for kind, words in counts(plan):
            self._chips.addWidget(Chip(self, kind, words))
        self._chips.addStretch(1)
        rows = plan.unit == "row" and plan.good
        self.accept_paste.setText(self.tr("Paste %n row(s)", None, plan.good) if rows else self.tr("Paste"))
        self.header.setVisible(bool(self._offers))
        self.header.setChecked(bool(plan.header))
        self._show_notes(plan)
        self._show_places(plan)
        self._show_faults(plan)

    def _show_notes(self, plan: Plan) -> None:
        comma = self.tr(", ", "between two columns")
        notes = []
        if plan.place:
            notes.append(
                self.tr("No column names the rows: they are filled in from “{row}” on.").format(row=plan.place)
            )
        if plan.unknown and not self._offers:
            notes.append(self.tr("Not known here: {columns}").format(columns=comma.join(plan.unknown)))
        if plan.computed:
            notes.append(self.tr("Reckoned here, so not pasted: {columns}").format(columns=comma.join(plan.computed)))
        self.note.setText("\n".join(notes))
        self.note.setVisible(bool(notes))

    def _show_places(self, plan: Plan) -> None:
        """A line for each unknown header, to give it a column; those given stay, to be changed."""
        wanted = [at for at, word in enumerate(plan.header) if word in plan.unknown or at in self._boxes][:OFFERED]
        self.places.setVisible(bool(wanted and self._offers))
        if not self._offers:
            return
        for at in wanted:
            if at in self._boxes:
                continue
            line = self._grid.rowCount()
            self._grid.addWidget(plain(self.tr("“{header}” goes to").format(header=plan.header[at])), line, 0)
            box = QComboBox(self.places)
            box.setObjectName(f"place_{at}")
            box.addItem(self.tr("— nowhere: left out —"), "")
            for name, title in self._offers:
                box.addItem(title, name)
            box.activated.connect(lambda _: self._run(self.header.isChecked()))
            self._grid.addWidget(box, line, 1)
            self._boxes[at] = box

    def _show_faults(self, plan: Plan) -> None:
        shown = plan.faults[:LISTED]
        more = len(plan.faults) - len(shown)
        self.faults.setRowCount(len(shown) + bool(more))
        for at, fault in enumerate(shown):
            cell = " ".join(fault.text.split())[:200]
            for column, words in enumerate((str(fault.line), fault.column, cell, fault_words(fault))):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.faults.setItem(at, column, item)
        if more:
            self.faults.setItem(len(shown), 3, QTableWidgetItem(self.tr("and {count} more").format(count=f"{more:,}")))

    def copy_left_out(self) -> None:
        """Put the lines left out on the clipboard, under the header they came with, to be mended and pasted again."""
        if self._plan is not None:
            lines = ([self._plan.header] if self._plan.header else []) + self._plan.left_out
            QGuiApplication.clipboard().setText(text_of(lines))

    # doing it ----------------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the good rows as one change, with its progress, and close."""
        plan = self._plan
        if plan is None or self._writing or not plan.good:
            return
        self._writing, self._stop = True, False
        self.accept_paste.setEnabled(False)
        self.progress.setRange(0, plan.good)
        self.progress.show()
        told = ""
        try:
            if chosen := self.chosen():
                self._keep(chosen)
            told = write_plan(self._live, plan, self._written)
        except _Stopped:
            self.heading.setText(self.tr("Cancelled: nothing was pasted."))
        finally:
            self._writing = False
            self.progress.hide()
            self.accept_paste.setEnabled(True)
        if told:
            self.accept()
            tell(self._view, told)

    def _written(self, done: int) -> None:
        if done % STEP == 0:
            self.progress.setValue(done)
            QCoreApplication.processEvents()
            if self._stop:
                raise _Stopped

    def reject(self) -> None:
        """Stop the writing, or close."""
        if self._writing:
            self._stop = True
            return
        self._timer.stop()
        self._running = None
        super().reject()
