"""Importing features with their scores: what the columns are, and what the choices mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pmm_desk.forms.list_import import Ui_ListImport
from pmm_desk.lists.columns import LeftOut
from pmm_desk.scorecard import import_words
from pmm_desk.scorecard.edits import signed
from pmm_desk.scorecard.feature_import import Importer, Plan, carry_out, header_words
from pmm_desk.widgets.field_import import FieldImport

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.widgets.live import Live


class FeatureImport(FieldImport):
    """Brings features in from a roadmap or an issue tracker; criteria of the scorecard in use are fields too."""

    folder = "features.folder"
    kind = "feature"

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        self._board = board
        self._criteria = {str(row["id"]): row for row in board.criteria}
        self._languages = [live.main_language, *live.declared_languages()]
        named = [
            row
            for language in self._languages
            for row in live.project.rows("criterion", language=language)
            if row["id"] in self._criteria
        ]
        named.sort(key=lambda row: list(self._criteria).index(row["id"]))
        super().__init__(live, Ui_ListImport(), header_words([*board.criteria, *named]), parent)
        self.begin()

    def title(self) -> str:
        """The name of the import."""
        return self.tr("Import features")

    def teaching(self) -> str:
        """What stands there before a list is chosen."""
        return self.tr(
            "A roadmap or an export of an issue tracker as CSV or XLSX, one feature per row. Columns are recognised "
            "by their headers, those named like a criterion as scores; nothing is written before you press Import."
        )

    def missing(self) -> str:
        """What must be chosen first."""
        if "name" in self.mapped() or "code" in self.mapped():
            return ""
        return self.tr("Say which column holds the feature’s name.")

    def field_words(self) -> dict[str, str]:
        """The names of the fields, and those of the criteria."""
        criteria = {
            criterion: str(row["name"] or row["short_name"] or row["code"]) for criterion, row in self._criteria.items()
        }
        return import_words.field_words() | criteria

    def update_words(self) -> str:
        """What it means to update features that are here already."""
        return self.tr("Update features that are already here, and their scores")

    def plan_words(self, plan: Plan) -> str:
        """What the import will do, in one line."""
        return import_words.plan_words(plan)

    def reason_words(self, left: LeftOut) -> str:
        """Why a row or a cell is left out."""
        return import_words.reason_words(left, self.field_words(), self._criteria)

    def job(self) -> Callable[[Callable[[int], None]], Plan]:
        """The work that makes the plan, read and reckoned off the window's thread."""
        project, mapped = self.live.project, self.mapped()
        reader, update = project.reader(), self.form.update_known.isChecked()
        columns = project.schema.record("feature").columns()
        limits = {name: int(info["limit"]) for name, info in columns.items() if "limit" in info}
        header, lines = self.header()
        criteria, languages = list(self._criteria.values()), self._languages

        def work(each: Callable[[int], None]) -> Plan:
            with reader:
                features = reader.rows("feature")
                further = [row for language in languages for row in reader.rows("feature", language=language)]
                scores = {(row["feature_id"], row["criterion_id"]): row["score"] for row in reader.rows("score")}
            return Importer(mapped, limits, features, further, criteria, scores, update).plan(lines, len(header), each)

        return work

    def carry_out(self, change: Change, plan: Plan) -> None:
        """Write the plan, and keep the mapping."""
        rows = {(row["feature_id"], row["criterion_id"]): row["id"] for row in self.live.project.rows("score")}
        carry_out(change, plan, rows, signed(self._board), self.written)
        self.remember(change)
