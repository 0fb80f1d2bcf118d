"""The page of criteria: each with its weight, its question and what its scores mean."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from pmm_desk.forms.scorecard_criteria import Ui_ScorecardCriteria
from pmm_desk.product.rules import exact, in_words
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.words import direction_words, meaning_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress


class CriteriaPage(FormPage):
    """The list of criteria and the form of the chosen one."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.form = Ui_ScorecardCriteria()
        self.form.setupUi(self)
        form = self.form
        self.retranslate()
        form.criteria.setup(
            live,
            "criterion",
            self._card,
            thing=lambda: self.tr("criterion"),
            where=self._mine(),
            defaults=lambda: {"scorecard_id": self._board.card_id(), "weight": 10},
        )
        self.binder = FormBinder(form.side, live)
        self.list = ListAndForm(
            form.criteria, self.binder, form.side, form.filled, form.empty, form.no_criterion
        ).with_buttons(form.add_criterion, form.duplicate_criterion, form.delete_criterion)
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.direction.set_choices(list(direction_words().items()))
        form.meaning.set_choices(list(meaning_words().items()))
        form.name.set_placeholder(self.tr("Name of the criterion"))
        form.no_criterion.set_words(
            self.tr("What makes a launch large? Write one criterion for each answer, and what its scores mean."),
            self.tr("Add criterion"),
            "list-checks",
        )

    def follow(self, shape: bool) -> None:
        """The board changed: the shares of the others may be new, or another scorecard is the current one."""
        if self.form.criteria.rows.where != self._mine():
            self.form.criteria.rows.set_where(self._mine())
        self.form.criteria.viewport().update()

    def _mine(self) -> dict[str, Any]:
        """Of several scorecards this page shows the one of its board."""
        return {"scorecard_id": self._board.scorecard["id"] if self._board.scorecard is not None else ""}

    def add(self) -> None:
        """Add a criterion and begin with its name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a criterion and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _card(self, row: dict[str, Any]) -> CardText:
        weight = exact(row["weight"])
        share = self._board.share(row["id"])
        value = self.tr("{share}%").format(share=round(share)) if share is not None else ""
        sub = self.tr("weight {weight}").format(weight=in_words(weight)) if weight is not None else ""
        chips = [] if weight is not None else [("warning", self.tr("no weight"))]
        return CardText(str(row["name"]) or self.tr("Unnamed"), sub, value, chips)
