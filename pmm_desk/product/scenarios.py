"""The page of scenarios: scenes with time, place and people, as sales tells them."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from pmm_desk.forms.product_scenarios import Ui_ProductScenarios
from pmm_desk.product.wording import chip
from pmm_desk.widgets.cards import CHIP_OF, FindingChips
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.texts import as_title
from pmm_desk.widgets.theme import dress


class ScenariosPage(FormPage):
    """The list of scenarios and the form of the chosen one."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_ProductScenarios()
        self.form.setupUi(self)
        form = self.form
        self.retranslate()
        form.scenarios.setup(live, "sales_scenario", self._card, thing=lambda: self.tr("scenario"), depends={"feature"})
        self.chips = FindingChips(form.scenario_card)
        self.chips.setup(live, lambda finding: chip(finding, live))
        form.scenario_layout.insertWidget(1, self.chips)
        as_title(form.name)
        self.binder = FormBinder(form.side, live)
        self.list = ListAndForm(
            form.scenarios, self.binder, form.side, form.filled, form.empty, form.no_scenario
        ).with_buttons(form.add_scenario, form.duplicate_scenario, form.delete_scenario)
        self.list.chosen.connect(lambda row_id: self.chips.show_row(row_id or "none"))
        self.chips.show_row(self.list.row_id or "none")
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.name.set_placeholder(self.tr("Name of the scene"))
        form.moment.set_placeholder(self.tr("Tuesday, ten past three"))
        form.place.set_placeholder(self.tr("At the plant gate"))
        form.people.set_placeholder(self.tr("The dispatcher and the carrier"))
        form.story.set_placeholder(self.tr("What happens, who does what, how it ends"))
        form.no_scenario.set_words(
            self.tr("A story needs a time, a place and people. Which scene shows what the product does?"),
            self.tr("Add scenario"),
            "message-square-quote",
        )

    def follow(self) -> None:
        """The language of the texts changed; list and fields read themselves again."""

    def add(self) -> None:
        """Add a scenario and begin with its name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a scenario and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _card(self, row: dict[str, Any]) -> CardText:
        feature = self._live.row(row["feature_id"]) if row["feature_id"] else None
        words = [str(row[column]) for column in ("moment", "place")]
        words += [str(feature["code"] or feature["name"])] if feature else []
        found = [(CHIP_OF[each.severity], chip(each, self._live)) for each in self._live.findings.get(row["id"], ())]
        sub = " · ".join(word for word in words if word)
        return CardText(str(row["name"]) or self.tr("Unnamed"), sub, "", found)
