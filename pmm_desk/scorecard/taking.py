"""Taking scores back: copies and forms that return, held against the project before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QTableWidgetItem, QWidget

from pmm_desk.forms.take_scores import Ui_TakeScores
from pmm_desk.lists.form import NotOurForm
from pmm_desk.lists.listing import UnreadableList
from pmm_desk.lists.writing import write_rows
from pmm_desk.project.error import ProjectError, from_disk
from pmm_desk.scorecard.copies import NoScores, read_copy
from pmm_desk.scorecard.returned import CHANGED, NEW, SAME, Answers, Entry, Taking, plan, take
from pmm_desk.scorecard.score_form import read_form
from pmm_desk.widgets.list_words import unreadable_words
from pmm_desk.widgets.problems import problem_text
from pmm_desk.widgets.theme import dress, theme

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.widgets.live import Live

FOLDER = "scores.folder"
SHOWN = 2_000
"""Lines in the table; the outcome counts all."""


class TakeScores(QDialog):
    """What came back, cell by cell; a changed cell can be left as it is by taking its tick away."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live, self._board = live, board
        self._paths: list[Path] = []
        self._problems: list[str] = []
        self.found = Taking()
        self._shown: list[Entry] = []
        self.form = Ui_TakeScores()
        self.form.setupUi(self)
        form = self.form
        form.choose_files.clicked.connect(self.choose)
        form.save_left_out.clicked.connect(self.ask_where)
        form.cancel.clicked.connect(self.reject)
        form.accept_scores.clicked.connect(self.take)
        form.lines.itemChanged.connect(lambda _: self._enable())
        form.lines.verticalHeader().hide()
        head = form.lines.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._show()
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._show()
        super().changeEvent(event)

    # reading -----------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for files."""
        before = self._live.project.remembered(FOLDER) or str(self._live.project.path.parent)
        kinds = self.tr("Copies and forms (*.pmm *.xlsx)")
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Take scores back"), before, kinds)
        if paths:
            self._live.project.remember(FOLDER, str(Path(paths[0]).parent))
            self.open_files([Path(path) for path in paths])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read these files and show what they would bring."""
        self._paths, self._problems = list(paths), []
        answers = [found for path in paths for found in self._read(path)]
        project = self._live.project
        self.found = plan(
            answers,
            project.ids("feature"),
            project.rows("criterion"),
            project.rows("opinion"),
            project.rows("scorer"),
        )
        self._show()

    def _read(self, path: Path) -> list[Answers]:
        """What one file says; a file that says nothing becomes a problem."""
        try:
            if path.suffix.lower() == ".xlsx":
                project, answers = read_form(path)
                if project != str(self._live.project.rows("project")[0]["id"]):
                    return self._refused(path, self.tr("This form was written for another project."))
                return [answers]
            return read_copy(path, self._live.project.schema)
        except NotOurForm:
            words = self.tr("This workbook is no form for scores, or its columns were taken apart.")
        except NoScores:
            words = self.tr("Nobody has scored in this project.")
        except UnreadableList as problem:
            words = unreadable_words(problem.code)
        except ProjectError as problem:
            words = problem_text(problem)
        return self._refused(path, words)

    def _refused(self, path: Path, words: str) -> list[Answers]:
        self._problems.append(self.tr("{name}: {problem}").format(name=path.name, problem=words))
        return []

    # showing -----------------------------------------------------------------------------------------

    def _show(self) -> None:
        form = self.form
        form.file_words.setText(" · ".join(path.name for path in self._paths))
        form.problem.setText("\n".join(self._problems))
        form.problem.setVisible(bool(self._problems))
        form.outcome.setText(self._outcome())
        form.save_left_out.setVisible(bool(self.found.left))
        self._shown = [entry for entry in self.found.entries if entry.kind != SAME][:SHOWN]
        table = form.lines
        with QSignalBlocker(table):
            table.clear()
            table.setColumnCount(5)
            table.setHorizontalHeaderLabels(
                [self.tr("Who"), self.tr("Feature"), self.tr("Criterion"), self.tr("Score"), self.tr("What happens")]
            )
            table.setRowCount(len(self._shown))
            for at, entry in enumerate(self._shown):
                for column, text in enumerate(self.words_of(entry)):
                    item = QTableWidgetItem(text)
                    item.setToolTip(text)
                    if column == 0 and entry.sound:
                        item.setCheckState(Qt.CheckState.Checked)
                    table.setItem(at, column, item)
        for column, width in enumerate((150, 190, 150, 90)):
            table.setColumnWidth(column, theme().px(width))
        table.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self._enable()

    def _outcome(self) -> str:
        found = self.found
        if not self._paths:
            return self.tr("Choose the copies and forms that came back. Nothing is written before you press Take back.")
        counts = (
            self.tr("%n new", None, found.count(NEW)),
            self.tr("%n changed", None, found.count(CHANGED)),
            self.tr("%n unchanged", None, found.count(SAME)),
            self.tr("%n cannot be taken", None, len(found.left)),
        )
        return " · ".join(counts)

    def words_of(self, entry: Entry) -> list[str]:
        """Who, what, which score, and what happens to it."""
        given = entry.given
        scorer = self._live.project.row(entry.scorer) or self.found.scorers.get(entry.scorer, {})
        score = given.text if given.score is None else str(given.score)
        if entry.kind == CHANGED and entry.before is not None and entry.before["score"] is not None:
            before = str(entry.before["score"])
            score = f"{before} → {score}" if score else before
        score = score or self.tr("only a reason")
        return [
            str(scorer.get("name") or self.tr("Unnamed")),
            self._named(given.feature),
            self._named(given.criterion),
            score,
            self._kind_words(entry),
        ]

    def _named(self, known: str) -> str:
        """The name of a row; what stands in the file where there is no such row."""
        prefix = known.partition("_")[0]
        row = self._live.row(known) if prefix in ("fea", "cri") and "_" in known else None
        if row is not None:
            return str(row["name"] or row["code"] or self.tr("Unnamed"))
        return self.tr("not in this project") if prefix in ("fea", "cri") else known

    def _kind_words(self, entry: Entry) -> str:
        words = {
            NEW: self.tr("new"),
            CHANGED: self.tr("takes the place of the earlier one"),
            "unknown_feature": self.tr("left out: this feature is not in the project"),
            "unknown_criterion": self.tr("left out: this criterion is not in the project"),
            "out_of_range": self.tr("left out: not from {low} to {high}"),
            "not_a_number": self.tr("left out: no number"),
            "not_whole": self.tr("left out: no whole number"),
            "formula_error": self.tr("left out: the formula gives an error"),
            "unreadable": self.tr("left out: cannot be read"),
            "twice": self.tr("left out: the feature stands twice in the form"),
            "long_note": self.tr("left out: the reason has more than 2,000 characters"),
        }[entry.kind]
        scale = self._live.project.row(entry.given.criterion) if entry.kind == "out_of_range" else None
        words = words.format(low=scale["lowest"], high=scale["highest"]) if scale else words
        return f"{words} ({entry.given.place})" if entry.given.place and not entry.sound else words

    def wanted(self) -> Taking:
        """What is taken: all that is sound and whose tick still stands."""
        items = [self.form.lines.item(at, 0) for at in range(len(self._shown))]
        unticked = {
            id(entry)
            for entry, item in zip(self._shown, items, strict=True)
            if entry.sound and item is not None and item.checkState() != Qt.CheckState.Checked
        }
        return replace(self.found, entries=[entry for entry in self.found.entries if id(entry) not in unticked])

    def _enable(self) -> None:
        self.form.accept_scores.setEnabled(bool(self.wanted().taken) and not self._live.project.read_only)

    # writing -----------------------------------------------------------------------------------------

    def take(self) -> None:
        """Write what is wanted, as one step."""
        wanted, today = self.wanted(), self._board.as_of.isoformat()
        title = self.tr("Take back %n score(s)", None, len(wanted.taken))
        if self._live.attempt(title, lambda change: take(change, wanted, today)):
            self.accept()

    def ask_where(self) -> None:
        """Ask for a file and write what is left out."""
        name = self.tr("scores left out") + ".xlsx"
        kinds = self.tr("Excel workbook (*.xlsx);;CSV (*.csv)")
        folder = self._live.project.remembered(FOLDER)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save what is left out"), str(Path(folder) / name), kinds)
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix.lower() in (".xlsx", ".csv") else path.with_name(f"{path.name}.xlsx"))

    def save(self, path: Path) -> None:
        """Write what is left out, with the file and the reason."""
        head = [self.tr("File"), self.tr("Who"), self.tr("Feature"), self.tr("Criterion"), self.tr("Score")]
        rows = [[*head, self.tr("Why"), self.tr("Note")]]
        rows += [[entry.file, *self.words_of(entry), entry.given.note] for entry in self.found.left]
        try:
            write_rows(path, rows)
        except OSError as problem:
            self._live.failed.emit(from_disk(problem, path))
