"""The page of tiers: where each begins, what a launch of it does, how many we can carry."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from pmm_desk.forms.scorecard_tiers import Ui_ScorecardTiers
from pmm_desk.product.rules import exact, in_words
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.rules import unreachable_tiers
from pmm_desk.scorecard.shipped_values import ShippedValues
from pmm_desk.scorecard.wording import tier_label
from pmm_desk.scorecard.words import colour_words, period_words
from pmm_desk.widgets.cards import plain
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
        self.limit_problem = plain("", self, role="problem", wrap=True)
        self.limit_problem.setObjectName("limit_problem")
        form.lower_limit_box.addWidget(self.limit_problem)
        self.shipped = ShippedValues(live, board, self)
        form.tier_stack.insertWidget(0, self.shipped)
        self.list.chosen.connect(self._show)
        self._show(self.list.row_id)
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.period.set_choices(list(period_words().items()))
        form.colour.set_choices(list(colour_words().items()))
        form.name.set_placeholder(self.tr("Name of the tier"))
        form.no_tier.set_words(
            self.tr("A tier says how large a launch may be: from which score on, and what is done then."),
            self.tr("Add tier"),
            "layers",
        )

    def follow(self, shape: bool) -> None:
        """The board changed."""
        if self.form.tiers.rows.where != self._mine():
            self.form.tiers.rows.set_where(self._mine())
            self.form.tiers.choose_first()
            self.list.show_chosen(self.form.tiers.current_id() or "")
        self.form.tiers.viewport().update()
        self._show(self.list.row_id)

    def _mine(self) -> dict[str, Any]:
        """Of several scorecards this page shows the one of its board."""
        return {"scorecard_id": self._board.scorecard["id"] if self._board.scorecard is not None else ""}

    def add(self) -> None:
        """Add a tier and begin with its name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a tier and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def show_anew(self) -> None:
        self._show(self.list.row_id)

    def _show(self, row_id: str) -> None:
        """Say at the limit why nothing reaches a tier, and what differs from the shipped scorecard."""
        self.shipped.show_row(row_id)
        words = self._limit_words(row_id)
        self.limit_problem.setText(words)
        self.limit_problem.setVisible(bool(words))

    def _limit_words(self, row_id: str) -> str:
        tiers, known = self._board.tiers, self._board.scale
        place = next((place for place, tier in enumerate(tiers) if tier["id"] == row_id), None)
        if place is None or row_id not in unreachable_tiers(known):
            return ""
        if tiers[place]["lower_limit"] is None:
            return self.tr("Without a limit no score reaches this tier.")
        above = min(range(place), key=lambda each: known.limits[each])
        words = self.tr("No score reaches this tier: “{name}”, which stands above it, begins at {limit} or lower.")
        return words.format(name=tiers[above]["name"], limit=in_words(known.limits[place]))

    def _card(self, row: dict[str, Any]) -> CardText:
        places = {tier["id"]: place for place, tier in enumerate(self._board.tiers)}
        number = tier_label(places[row["id"]]) if row["id"] in places else ""
        title = " · ".join(part for part in (number, str(row["name"])) if part)
        limit = exact(row["lower_limit"])
        value = self.tr("from {limit}").format(limit=in_words(limit)) if limit is not None else ""
        lost = row["id"] in unreachable_tiers(self._board.scale)
        chips = [("warning", self.tr("out of reach"))] if lost else []
        return CardText(title, str(row["verb"]), value, chips)
