"""The texts of a comparison for customers, the rows and rivals on it, and what may be shown of each."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QWidget

from pmm_desk.competitors.rules import STATUS_QUO, Comparison, comparison
from pmm_desk.forms.kit_comparison import Ui_KitComparison
from pmm_desk.product.rules import as_of
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, theme

ID = int(Qt.ItemDataRole.UserRole)
READS = frozenset({"comparison_row", "competitor", "cell", "evidence", "cell_evidence", "freshness_limit", "project"})


class ComparisonTexts(QScrollArea):
    """One page of the kits' texts: the form of the chosen comparison."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._filling = False
        self.setObjectName("comparison_scroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        self._inside.setProperty("role", "plain")
        self.form = Ui_KitComparison()
        self.form.setupUi(self._inside)
        self.setWidget(self._inside)
        self.binder = FormBinder(self._inside, live)
        self.form.rows.itemChanged.connect(lambda item: self._toggle(item, "comparison_pick", "comparison_row_id"))
        self.form.rivals.itemChanged.connect(lambda item: self._toggle(item, "comparison_party", "competitor_id"))
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._fill)
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self._inside)
            self._fill()

    def bind(self, sheet: str | None) -> None:
        """Edit this comparison; None lets go."""
        self.binder.bind(sheet)
        self._fill()

    def _after_change(self, done: Any) -> None:
        if self.binder.row_id and {*READS, "comparison_pick", "comparison_party"} & set(done.rows):
            self._fill()

    def _fill(self) -> None:
        """Every row and every rival with what may be shown of it; ticked where it is on the sheet."""
        sheet = self.binder.row_id
        if sheet is None:
            return
        live = self._live
        matrix = comparison(live.project, as_of(live.project.rows("project"), date.today()))
        picks = {row["comparison_row_id"] for row in live.rows("comparison_pick", comparison_sheet_id=sheet)}
        parties = {row["competitor_id"] for row in live.rows("comparison_party", comparison_sheet_id=sheet)}
        rivals = live.rows("competitor")
        asked = [row for row in rivals if not parties or row["id"] in parties]
        self._filling = True
        self._put(self.form.rows, [
            (row["id"], str(row["name"]), _row_words(matrix, row["id"], asked), row["id"] in picks)
            for row in live.rows("comparison_row")
        ])  # fmt: skip
        self._put(self.form.rivals, [
            (row["id"], str(row["name"]), _rival_words(matrix, row), row["id"] in parties) for row in rivals
        ])  # fmt: skip
        self._filling = False

    def _put(self, place: QListWidget, lines: list[tuple[str, str, str, bool]]) -> None:
        at = place.verticalScrollBar().value()
        chosen = place.currentRow()
        place.clear()
        tall = theme().px(28)
        for row_id, name, words, ticked in lines:
            item = QListWidgetItem(self.tr("{name} · {what}").format(name=name, what=words))
            item.setData(ID, row_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, tall))
            place.addItem(item)
        place.setFixedHeight(min(max(2, len(lines)), 7) * tall + theme().px(10))
        place.setCurrentRow(chosen)
        place.verticalScrollBar().setValue(at)

    def _toggle(self, item: QListWidgetItem, table: str, column: str) -> None:
        sheet = self.binder.row_id
        if self._filling or sheet is None:
            return
        where = {"comparison_sheet_id": sheet, column: str(item.data(ID))}
        found = [row["id"] for row in self._live.rows(table, **where)]

        def work(change: Any) -> None:
            if not found:
                change.add(table, **where)
            for row_id in found:
                change.remove(row_id)

        self._live.attempt(self.tr("Choose what a comparison shows"), work)


def _row_words(matrix: Comparison, row_id: str, asked: list[Row]) -> str:
    """Of how many rivals a mark of this row may be shown."""
    shown = sum(matrix.cell(row_id, rival["id"]).printable for rival in asked)
    words = QCoreApplication.translate("ComparisonTexts", "{shown} of {all}", "marks that may be shown")
    return words.format(shown=shown, all=len(asked))


def _rival_words(matrix: Comparison, rival: Row) -> str:
    """On how many rows a mark of this rival may be shown."""
    if rival["kind"] == STATUS_QUO:
        return QCoreApplication.translate("ComparisonTexts", "needs no evidence")
    shown = sum(matrix.cell(row["id"], rival["id"]).printable for row in matrix.rows)
    words = QCoreApplication.translate("ComparisonTexts", "{shown} of {all}", "marks that may be shown")
    return words.format(shown=shown, all=len(matrix.rows))
