"""Asking for scores: a file for each person, in which nobody else's scores are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget

from pmm_desk.forms.ask_scores import Ui_AskScores
from pmm_desk.project.error import ProjectError, from_disk
from pmm_desk.scorecard.copies import file_name, free_place, write_copy
from pmm_desk.scorecard.score_form import Asked, write_form
from pmm_desk.widgets.theme import dress

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.scorecard.opinions import Opinions
    from pmm_desk.widgets.live import Live

FOLDER = "scores.folder"


class AskScores(QDialog):
    """Who is asked, and how; then the files are written into a folder."""

    def __init__(self, live: Live, board: ScoreBoard, opinions: Opinions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live, self._board = live, board
        self.written: list[Path] = []
        self.form = Ui_AskScores()
        self.form.setupUi(self)
        form, answered = self.form, opinions.answered()
        for row in opinions.scorers:
            item = QListWidgetItem(str(row["name"]) or self.tr("Unnamed"), form.people)
            item.setData(Qt.ItemDataRole.UserRole, row["id"])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            done = answered[str(row["id"])] >= opinions.asked
            item.setCheckState(Qt.CheckState.Unchecked if done else Qt.CheckState.Checked)
        form.people.itemChanged.connect(lambda _: self._enable())
        form.write_files.clicked.connect(self.ask_where)
        form.cancel.clicked.connect(self.reject)
        form.ask_problem.hide()
        self._enable()
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
        super().changeEvent(event)

    def chosen(self) -> list[str]:
        """The ids of those who are asked."""
        items = (self.form.people.item(at) for at in range(self.form.people.count()))
        return [
            str(each.data(Qt.ItemDataRole.UserRole)) for each in items if each.checkState() == Qt.CheckState.Checked
        ]

    def _enable(self) -> None:
        self.form.write_files.setEnabled(bool(self.chosen()) and self._board.scorecard is not None)

    def ask_where(self) -> None:
        """Ask for a folder and write the files."""
        before = self._live.project.remembered(FOLDER) or str(self._live.project.path.parent)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where the files go"), before)
        if folder:
            self._live.project.remember(FOLDER, folder)
            self.write(Path(folder))

    def write(self, folder: Path) -> list[Path]:
        """Write a file for each person chosen; those written before a failure stay."""
        form = self.form
        for scorer_id in self.chosen():
            try:
                self.written.append(self._write_one(folder, scorer_id))
            except OSError as problem:
                self._tell(from_disk(problem, folder))
                return self.written
            except ProjectError as problem:
                self._tell(problem)
                return self.written
        words = self.tr("%n file(s) written into {folder}. Send each to its person.", None, len(self.written))
        form.ask_words.setText(words.format(folder=str(folder)))
        form.people.clear()
        form.people.addItems([path.name for path in self.written])
        for widget in (form.as_copy, form.as_form, form.write_files, form.ask_problem):
            widget.hide()
        form.cancel.setText(self.tr("Close"))
        form.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.written

    def _tell(self, problem: ProjectError) -> None:
        self._live.failed.emit(problem)

    def _write_one(self, folder: Path, scorer_id: str) -> Path:
        live, board = self._live, self._board
        project = live.project
        scorer, card = project.row(scorer_id), board.scorecard
        assert scorer is not None and card is not None
        language = str(scorer["language"]) or live.main_language
        products = project.rows("product", language=language)
        product = str(products[0]["name"]) if products else project.path.stem
        ending = ".xlsx" if self.form.as_form.isChecked() else ".pmm"
        path = free_place(folder, file_name(product, str(scorer["name"]), ending))
        if ending == ".pmm":
            write_copy(path, project.schema, project, scorer_id, str(card["id"]))
            return path
        from pmm_desk.paper.language import Words

        opinions = project.rows("opinion", where={"scorer_id": scorer_id})
        asked = Asked(
            str(project.rows("project")[0]["id"]),
            product,
            scorer,
            project.rows("feature", language=language),
            project.rows("criterion", language=language, where={"scorecard_id": card["id"]}),
            {(row["feature_id"], row["criterion_id"]): row for row in opinions},
        )
        write_form(path, asked, Words(language))
        return path
