"""The page of effort: what each feature costs beside what it brings, and which ones go lower on the list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from pmm_desk.forms.scorecard_effort import Ui_ScorecardEffort
from pmm_desk.project.error import FolderGone
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.effort import Spent, put_lower, spent
from pmm_desk.scorecard.effort_chart import EffortChart
from pmm_desk.scorecard.wording import points_words
from pmm_desk.widgets.cards import Chip, NameLink, plain
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, set_role, theme


class EffortPage(FormPage):
    """The picture at the left, the features by points for each person-week at the right."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.form = Ui_ScorecardEffort()
        self.form.setupUi(self)
        self.chart = EffortChart(self.form.chart_place)
        self.chart.setObjectName("effort_chart")
        inside = QVBoxLayout(self.form.chart_place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.chart)
        self._grid = QGridLayout(self.form.list_rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().px(12))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self.chart.feature_chosen.connect(lambda row_id: live.go.emit(row_id, "effort"))
        self.chart.effort_moved.connect(self._set_effort)
        self.form.copy_picture.clicked.connect(self.copy_picture)
        self.form.copy_table.clicked.connect(self.copy_table)
        self.form.save_picture.clicked.connect(self._ask_where)
        self.form.no_effort.clicked.connect(self._begin)
        self.retranslate()
        self.show_anew()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_effort.set_words(
            self.tr("Work that costs much and brings little goes lower. Write the effort of a feature, and score it."),
            self.tr("Write the effort of a feature"),
            "chart-column",
        )
        self.chart.setAccessibleName(
            self.tr("Value and effort: Tab goes from dot to dot, the arrow keys change the effort, Enter opens")
        )

    def follow(self, shape: bool) -> None:
        """The board changed."""
        self.show_anew()

    def show_anew(self) -> None:
        found = spent(self._board.features.values(), self._board.results.values())
        lower = {each.feature_id for each in put_lower(found)}
        names = {each.feature_id: self._named(each.feature_id) for each in found}
        self.form.places.setCurrentWidget(self.form.filled if found else self.form.empty)
        self.chart.show_features(found, names, lower)
        self._list(found, names, lower)
        unknown = len(self._board.features) - len(found)
        self.form.unknown.setText(self.tr("%n feature(s) have no effort or no score yet.", None, unknown))
        self.form.unknown.setVisible(bool(unknown))

    def _named(self, feature_id: str) -> tuple[str, str]:
        """Code and name of a feature; the name stands in for a code that nobody gave."""
        row = self._board.features[feature_id]
        name = str(row["name"]) or self.tr("Unnamed")
        return str(row["code"]) or name, " ".join(filter(None, (str(row["code"]), name)))

    def _list(self, found: list[Spent], names: dict[str, tuple[str, str]], lower: set[str]) -> None:
        clear(self._grid)
        for line, each in enumerate(found):
            name = NameLink(names[each.feature_id][1], self.form.list_rows)
            name.setObjectName(f"effort_{each.feature_id}")
            name.clicked.connect(lambda _=False, row_id=each.feature_id: self._live.go.emit(row_id, "effort"))
            self._grid.addWidget(name, 3 * line, 0, Qt.AlignmentFlag.AlignLeft)
            worth = plain(f"{float(each.worth):.1f}", self.form.list_rows)
            set_role(worth, "strong")
            self._grid.addWidget(worth, 3 * line, 1, Qt.AlignmentFlag.AlignRight)
            words = self.tr("{score} for {effort} weeks").format(
                score=points_words(each.score), effort=points_words(each.effort)
            )
            told = plain(words, self.form.list_rows)
            set_role(told, "caption")
            self._grid.addWidget(told, 3 * line + 1, 0)
            if each.feature_id in lower:
                chip = Chip(self.form.list_rows, "warning", self.tr("put lower"))
                self._grid.addWidget(chip, 3 * line + 1, 1, Qt.AlignmentFlag.AlignRight)
            self._grid.setRowMinimumHeight(3 * line + 2, theme().px(6))

    # writing and giving out --------------------------------------------------------------------------

    def _set_effort(self, feature_id: str, effort: float) -> None:
        """A dot was moved: its effort, and nothing else, as one step to undo."""
        title = self.tr("Change the effort of a feature")
        self._live.attempt(title, lambda change: change.set(feature_id, effort=effort), initiator=self)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.chart.picture())

    def copy_table(self) -> None:
        """Put code, name, effort, score and points per week on the clipboard, as a spreadsheet takes them."""
        heads = (self.tr("Code"), self.tr("Feature"), self.tr("Effort, person-weeks"), self.tr("Score"))
        rows: list[tuple[str, ...]] = [(*heads, self.tr("Points for each person-week"))]
        for each in spent(self._board.features.values(), self._board.results.values()):
            row = self._board.features[each.feature_id]
            figures = (each.effort, each.score, each.worth)
            rows.append((str(row["code"]), str(row["name"]), *(f"{float(figure):g}" for figure in figures)))
        lines = ("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _ask_where(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the picture"), "effort.png", "PNG (*.png)")
        if path:
            self.save_picture(Path(path))

    def save_picture(self, path: Path) -> None:
        """Save the picture as PNG; what goes wrong is told."""
        if not self.chart.picture().save(str(path), "PNG"):
            self._live.failed.emit(FolderGone(name=path.parent.name))

    def _begin(self) -> None:
        first = next((row_id for row_id, row in self._board.features.items() if row["effort"] is None), "fea_")
        self._live.go.emit(first, "effort")
