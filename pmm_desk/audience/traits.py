"""One trait of a role as a line: two ends, and where the role stands between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pmm_desk.audience.owned_rows import OwnedLine
from pmm_desk.forms.persona_trait import Ui_PersonaTrait
from pmm_desk.widgets.theme import dress

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live


class TraitLine(OwnedLine):
    """The two ends of a scale with five points between them."""

    first_column = "low_end"

    def __init__(self, live: Live, row_id: str, parent: QWidget | None = None) -> None:
        super().__init__(live, row_id, parent)
        self.form = Ui_PersonaTrait()
        self.form.setupUi(self)
        form = self.form
        self.begin((form.trait_up, form.trait_down, form.trait_copy, form.trait_delete))
        dress(self)

    def copying(self) -> str:
        return self.tr("Duplicate a trait")

    def deleting(self) -> str:
        return self.tr("Delete a trait")

    def retranslate(self) -> None:
        self.form.low_end.set_placeholder(self.tr("for example: waits for proof"))
        self.form.high_end.set_placeholder(self.tr("for example: tries the new first"))
