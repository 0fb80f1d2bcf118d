"""One pain of a role as a line: what hurts, how bad, how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pmm_desk.audience.owned_rows import OwnedLine
from pmm_desk.audience.rules import pain_weight
from pmm_desk.forms.pain import Ui_Pain
from pmm_desk.widgets.theme import dress

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live


class PainLine(OwnedLine):
    """What hurts, how bad, how often, and how much that weighs."""

    first_column = "description"

    def __init__(self, live: Live, row_id: str, parent: QWidget | None = None) -> None:
        super().__init__(live, row_id, parent)
        self.form = Ui_Pain()
        self.form.setupUi(self)
        form = self.form
        self.begin((form.pain_up, form.pain_down, form.pain_copy, form.pain_delete))
        dress(self)

    def copying(self) -> str:
        return self.tr("Duplicate a pain")

    def deleting(self) -> str:
        return self.tr("Delete a pain")

    def retranslate(self) -> None:
        self.form.description.set_placeholder(self.tr("What hurts, in their own words"))
        self.form.severity.set_placeholder(self.tr("bad"))
        self.form.frequency.set_placeholder(self.tr("often"))

    def refresh(self) -> None:
        """Show how much the pain weighs, 1 to 25."""
        row = self._live.project.row(self.row_id)
        weight = pain_weight(row) if row is not None else None
        kind = "neutral" if weight is None or weight < 6 else "warning" if weight < 15 else "danger"
        self.form.weight.show_words(kind, "" if weight is None else str(weight))
