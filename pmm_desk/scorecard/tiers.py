"""The page of tiers: where each begins, what a launch of it does, how many we can carry."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from pmm_desk.forms.scorecard_tiers import Ui_ScorecardTiers
from pmm_desk.product.rules import exact, in_words
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.rules import unreachable_tiers
from pmm_desk.scorecard.wording import tier_label
from pmm_desk.scorecard.words import period_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress


class TiersPage(FormPage):
    """The list of tiers, the highest first, and the form of the chosen one."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.form = Ui_ScorecardTiers()
        self.form.setupUi(self)
        form = self.form
        self.retranslate()
        form.tiers.setup(
            live,
            "tier",
            self._card,
            thing=lambda: self.tr("tier"),
            where=self._mine(),
            depends={"tier"},
            defaults=lambda: {"scorecard_id": self._board.card_id()},
        )
        self.binder = FormBinder(form.side, live)
        self.list = ListAndForm(form.tiers, self.binder, form.side, form.filled, form.empty, form.no_tier).with_buttons(
            form.add_tier, form.duplicate_tier, form.delete_tier
        )
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.period.set_choices(list(period_words().items()))
        form.name.set_placeholder(self.tr("Name of the tier"))
        form.no_tier.set_words(
            self.tr("A tier says how large a launch may be: from which score on, and what is done then."),
            self.tr("Add tier"),
            "layers",
        )

    def follow(self, shape: bool) -> None:
        """The board changed; another scorecard may be the current one."""
        if self.form.tiers.rows.where != self._mine():
            self.form.tiers.rows.set_where(self._mine())
        self.form.tiers.viewport().update()

    def _mine(self) -> dict[str, Any]:
        """Of several scorecards this page shows the one of its board."""
        return {"scorecard_id": self._board.scorecard["id"] if self._board.scorecard is not None else ""}

    def add(self) -> None:
        """Add a tier and begin with its name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a tier and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _card(self, row: dict[str, Any]) -> CardText:
        places = {tier["id"]: place for place, tier in enumerate(self._board.tiers)}
        number = tier_label(places[row["id"]]) if row["id"] in places else ""
        title = " · ".join(part for part in (number, str(row["name"])) if part)
        limit = exact(row["lower_limit"])
        value = self.tr("from {limit}").format(limit=in_words(limit)) if limit is not None else ""
        lost = row["id"] in unreachable_tiers(self._board.scale)
        chips = [("warning", self.tr("out of reach"))] if lost else []
        return CardText(title, str(row["verb"]), value, chips)
