"""The page of launch briefs: the product's upper information, one per feature."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pmm_desk.forms.positioning_briefs import Ui_PositioningBriefs
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress

PARTS = ("portrait", "pains", "rivals", "slogan", "value", "scenario")
"""The six fields of a brief (E11)."""


class BriefsPage(FormPage):
    """The list of briefs and the form of the chosen one."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_PositioningBriefs()
        self.form.setupUi(self)
        form = self.form
        form.briefs.setup(live, "brief", self._card, thing=self.tr("brief"), depends={"feature"})
        self.binder = FormBinder(form.brief_form, live)
        self.list = ListAndForm(
            form.briefs, self.binder, form.places, form.filled, form.empty, form.no_brief
        ).with_buttons(form.add_brief, form.duplicate_brief, form.delete_brief)
        self.list.chosen.connect(self._show)
        live.changed.connect(
            lambda done: self._show(self.list.row_id) if {"brief", "feature"} & set(done.rows) else None
        )
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_brief.set_words(
            self.tr("A launch brief brings everyone in the company to the same words before a feature goes out."),
            self.tr("Add brief"),
            "file-text",
        )
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add a brief and begin with its feature."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a brief and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _card(self, row: Row) -> CardText:
        feature = self._live.name_of(row["feature_id"]) if row["feature_id"] else ""
        filled = sum(1 for part in PARTS if str(row[part]).strip())
        sub = self.tr("{filled} of {all} parts written").format(filled=filled, all=len(PARTS))
        return CardText(feature or self.tr("For no feature yet"), str(row["slogan"]) or sub)

    def _show(self, brief: str) -> None:
        row = self._live.row(brief) if brief else None
        self.form.brief_form.setVisible(row is not None)
        if row is not None:
            self.form.brief_title.setText(self._card(row).title)
