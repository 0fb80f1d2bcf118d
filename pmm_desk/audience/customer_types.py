"""The page of customer types: the kinds of company, how many there are, what sets a purchase off."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmm_desk.audience.assignment_rules import AssignmentRules
from pmm_desk.audience.group_links import show_groups
from pmm_desk.audience.reckoning import Reckoning, figure
from pmm_desk.audience.rules import shares_over
from pmm_desk.audience.words import sites_words
from pmm_desk.forms.audience_types import Ui_AudienceTypes
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.texts import as_title
from pmm_desk.widgets.theme import dress


class TypesPage(FormPage):
    """The list of customer types and the form of the chosen one, with the groups that share its accounts."""

    accounts_asked = Signal(str)
    """Show the accounts of this customer type."""

    def __init__(self, live: Live, reckoning: Reckoning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._reckoning = live, reckoning
        self.form = Ui_AudienceTypes()
        self.form.setupUi(self)
        form = self.form
        self.retranslate()
        form.types.setup(live, "customer_type", self._card, thing=lambda: self.tr("customer type"), depends={"account"})
        self.rules = AssignmentRules(form, live, self)
        as_title(form.name)
        self.binder = FormBinder(form.side, live)
        self.list = ListAndForm(form.types, self.binder, form.side, form.filled, form.empty, form.no_type).with_buttons(
            form.add_type, form.duplicate_type, form.delete_type
        )
        self.list.chosen.connect(self._show)
        self._show(self.list.row_id)
        dress(self)

    def show_anew(self) -> None:
        self.rules.retranslate()
        self._show(self.list.row_id)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.name.set_placeholder(self.tr("Kind of company"))
        form.sites.set_placeholder(self.tr("for example 3–12"))
        form.no_type.set_words(
            self.tr("What kinds of company buy? Count how many of each you can reach: ratios matter, not precision."),
            self.tr("Add customer type"),
            "layers",
        )

    def follow(self) -> None:
        """The language or the figures changed."""
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add a customer type and begin with its name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a customer type and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def show_rule(self, rule: dict[str, Any]) -> bool:
        """Choose a rule of assignment in the form of its customer type."""
        return self.list.show_row(str(rule["customer_type_id"])) and self.rules.choose(str(rule["id"]))

    def _card(self, row: dict[str, Any]) -> CardText:
        parts = (str(row["industry"]), sites_words(row), str(row["region"]))
        words = " · ".join(part for part in parts if part)
        accounts = self._reckoning.part("customer_type", row["id"]).get("accounts")
        return CardText(str(row["name"]) or self.tr("Unnamed"), words, figure(accounts))

    def _show(self, row_id: str) -> None:
        form, reckoning = self.form, self._reckoning
        self.rules.show_type(row_id)
        groups = reckoning.of_part("customer_type", row_id) if row_id else []
        show_groups(form.type_groups_rows, form.no_groups, groups, self._live, reckoning)
        over = shares_over(groups, {row_id: reckoning.part("customer_type", row_id).get("accounts")})
        share = over[row_id][0] if row_id in over else None
        words = self.tr("accounts counted {share}%").format(share=figure(share, 2)) if share is not None else ""
        form.share_chip.show_words("warning", words)
