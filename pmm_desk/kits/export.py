"""Exports a kit from its tab: asks for a folder, prints off the interface's thread, shows progress, can be stopped."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from pmm_desk.forms.kits import Ui_KitsTab
from pmm_desk.kits.words import EXPORTED
from pmm_desk.project.error import FolderGone, ProjectError, from_disk
from pmm_desk.widgets.live import Live

if TYPE_CHECKING:
    from pmm_desk.kits.printing import PrintedFile

FOLDER = "kits.folder"
SUBJECTS = {
    "one_pager": "one_pager_id",
    "comparison": "comparison_sheet_id",
    "battlecard": "competitor_id",
    "target_group": "target_group_id",
    "persona": "persona_id",
    "positioning": "canvas_id",
    "message_house": "canvas_id",
    "internal_brief": "brief_id",
    "tier_decision": "feature_id",
    "scorecard": "scorecard_id",
    "tier_policy": "scorecard_id",
}
"""Kind of sheet → the column of kit_sheet that says what it is about."""


class Exporting(QObject):
    """One export at a time; the buttons of the form show how far it is."""

    finished = Signal(object)
    """The files written: a list of PrintedFile; empty when it was stopped."""
    page_asked = Signal(str)
    """The sheet that does not fit and should be looked at."""
    _stepped = Signal(int, int)
    _ended = Signal(object)

    def __init__(self, form: Ui_KitsTab, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live, self._parent = form, live, parent
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        form.progress.hide()
        form.cancel_export.hide()
        form.cancel_export.clicked.connect(self._stop.set)
        self._stepped.connect(self._show_step, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(self, kit: str | None) -> None:
        """Ask where to, then export the sheets of a kit that are not left out."""
        if kit is None or self._thread is not None:
            return
        known = self._live.project.remembered(FOLDER)
        begin = known or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self._parent, self.tr("Export the kit into this folder"), begin)
        if folder:
            self.export(kit, Path(folder))

    def export(self, kit: str, folder: Path) -> None:
        """Export into a folder, which is remembered for the next time."""
        row = self._live.row(kit) or {}
        sheets = [
            (sheet["kind"], sheet[SUBJECTS[sheet["kind"]]])
            for sheet in self._live.rows("kit_sheet", kit_id=kit)
            if sheet["included"] and sheet[SUBJECTS[sheet["kind"]]]
        ]
        if not sheets:
            self._say(self.tr("This kit has no sheet to export. Add one under Sheets."))
            return
        self._live.project.remember(FOLDER, str(folder))
        self._stop.clear()
        self._form.export_pdf.setEnabled(False)
        self._form.progress.setRange(0, 2 * len(sheets))
        self._form.progress.setValue(0)
        self._form.progress.show()
        self._form.cancel_export.show()
        language = str(row.get("language") or self._live.language)
        work = (sheets, language, str(row.get("paper") or "A4"), str(row.get("name") or ""), folder)
        self._thread = threading.Thread(target=self._work, args=work, name="export", daemon=True)
        self._thread.start()

    def _work(self, sheets: list[Any], language: str, paper: str, title: str, folder: Path) -> None:
        """On its own thread, with a reader of its own."""
        from pmm_desk.kits.binding import Cancelled
        from pmm_desk.kits.printing import print_sheets, write

        try:
            if not folder.is_dir():
                raise FolderGone(name=folder.name)
            with self._live.project.reader() as reader:
                bound = print_sheets(
                    reader, sheets, language=language, paper=paper, title=title,
                    progress=self._stepped.emit, cancelled=self._stop.is_set,
                )  # fmt: skip
                products = reader.rows("product", language=language)
            ended: Any = write(bound, folder, str(products[0]["name"]) if products else "", language)
        except Cancelled:
            ended = []
        except OSError as problem:
            ended = from_disk(problem, folder / folder.name)
        except ProjectError as problem:
            ended = problem
        self._ended.emit(ended)

    def _show_step(self, done: int, total: int) -> None:
        self._form.progress.setMaximum(total)
        self._form.progress.setValue(done)

    def _end(self, ended: list[PrintedFile] | ProjectError) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        self._form.progress.hide()
        self._form.cancel_export.hide()
        self._form.export_pdf.setEnabled(True)
        if isinstance(ended, ProjectError):
            self._live.failed.emit(ended)
            return
        if ended:
            self._live.project.remember(EXPORTED, "1")
            self._tell(ended)
        self.finished.emit(ended)

    def _tell(self, files: list[PrintedFile]) -> None:
        """Say what was written, and offer to open the folder."""
        too_long = [fit for file in files for fit in file.bound.fits if fit.overflow]
        names = "\n".join(file.path.name for file in files)
        text = self.tr("Exported %n file(s):", "", len(files)) + "\n\n" + names
        if too_long:
            text += "\n\n" + self.tr(
                "%n sheet(s) take more than one page: shorten the texts that the list names.", "", len(too_long)
            )
        box = self._say(text, show=False)
        open_folder: QPushButton = box.addButton(self.tr("Open the folder"), QMessageBox.ButtonRole.ActionRole)
        folder = files[0].path.parent
        open_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        box.open()

    def _say(self, text: str, *, show: bool = True) -> QMessageBox:
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Export"), "", QMessageBox.StandardButton.Ok, self._parent)
        box.setObjectName("export_told")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setEscapeButton(QMessageBox.StandardButton.Ok)
        box.setText(text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if show:
            box.open()
        return box

    def close_worker(self) -> None:
        """Stop a running export; the window calls this when it closes the project."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
