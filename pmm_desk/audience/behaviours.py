"""The page of buying behaviours: how they buy, who decides, how long it takes."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from pmm_desk.audience.group_links import show_groups
from pmm_desk.audience.reckoning import Reckoning
from pmm_desk.audience.rules import reversed_spans
from pmm_desk.audience.words import buy_class_words, people_words
from pmm_desk.forms.audience_behaviours import Ui_AudienceBehaviours
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.texts import as_title
from pmm_desk.widgets.theme import dress


class BehavioursPage(FormPage):
    """The list of buying behaviours and the form of the chosen one, with the groups that buy this way."""

    def __init__(self, live: Live, reckoning: Reckoning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._reckoning = live, reckoning
        self.form = Ui_AudienceBehaviours()
        self.form.setupUi(self)
        form = self.form
        self.retranslate()
        form.behaviours.setup(live, "buying_behaviour", self._card, thing=lambda: self.tr("buying behaviour"))
        as_title(form.name)
        self.binder = FormBinder(form.side, live)
        self.list = ListAndForm(
            form.behaviours, self.binder, form.side, form.filled, form.empty, form.no_behaviour
        ).with_buttons(form.add_behaviour, form.duplicate_behaviour, form.delete_behaviour)
        self.list.chosen.connect(self._show)
        self._show(self.list.row_id)
        dress(self)

    def show_anew(self) -> None:
        self._show(self.list.row_id)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.buy_class.set_choices(list(buy_class_words().items()))
        form.name.set_placeholder(self.tr("How they buy, in a few words"))
        form.no_behaviour.set_words(
            self.tr("How do they buy: a pilot first, a tender, at renewal? Each way wants another offer."),
            self.tr("Add buying behaviour"),
            "scale",
        )

    def follow(self) -> None:
        """The language or the figures changed."""
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add a buying behaviour and begin with its name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a buying behaviour and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _card(self, row: dict[str, Any]) -> CardText:
        kind = buy_class_words().get(row["buy_class"], "") if row["buy_class"] != "open" else ""
        words = " · ".join(part for part in (kind, people_words(row)) if part)
        return CardText(str(row["name"]) or self.tr("Unnamed"), words)

    def _show(self, row_id: str) -> None:
        groups = self._reckoning.of_part("buying_behaviour", row_id) if row_id else []
        form = self.form
        row = self._reckoning.part("buying_behaviour", row_id)
        form.span_words.setText(self._reversed_words(reversed_spans(row)) if row else "")
        form.span_words.setVisible(bool(form.span_words.text()))
        show_groups(form.behaviour_groups_rows, form.no_groups, groups, self._live, self._reckoning)

    def _reversed_words(self, spans: tuple[str, ...]) -> str:
        """What is told of spans that end before they begin."""
        words = {
            "people": self.tr("More people “from” than “to”: one of the two is wrong."),
            "months": self.tr("More months “from” than “to”: one of the two is wrong."),
        }
        return "\n".join(words[span] for span in spans)
