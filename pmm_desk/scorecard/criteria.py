"""The page of criteria: each with its weight, its question and what its scores mean."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pmm_desk.forms.scorecard_criteria import Ui_ScorecardCriteria
from pmm_desk.product.rules import exact, in_words
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.figures import counts_fit, span
from pmm_desk.scorecard.shipped_values import ShippedValues
from pmm_desk.scorecard.words import direction_words, meaning_words, part_words
from pmm_desk.widgets.field import Field
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress


class CriterionBinder(FormBinder):
    """The fields of a criterion; what the rules could not reckon with is refused at its field."""

    def refusal(self, field: Field, value: Any) -> str:
        row = self.live.project.row(self.row_id) if self.row_id else None
        if row is None:
            return ""
        if field.column == "lowest" and isinstance(value, int) and value >= span(row)[1]:
            return self.tr("Lower than the highest score, please.")
        if field.column == "highest" and isinstance(value, int) and value <= span(row)[0]:
            return self.tr("Higher than the lowest score, please.")
        if field.column == "counts_as" and not counts_fit({**row, "counts_as": value or ""}):
            low, high = span(row)
            words = self.tr("One number for each score from {low} to {high}, with spaces between: 0.25 0.5 1 2 3.")
            return words.format(low=low, high=high)
        return ""


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
        if form.criteria.actions_of_rows is not None:
            form.criteria.actions_of_rows.question = self._question
        self.binder = CriterionBinder(form.side, live)
        self.list = ListAndForm(
            form.criteria, self.binder, form.side, form.filled, form.empty, form.no_criterion
        ).with_buttons(form.add_criterion, form.duplicate_criterion, form.delete_criterion)
        self.shipped = ShippedValues(live, board, self)
        form.criterion_stack.insertWidget(0, self.shipped)
        self.list.chosen.connect(self._show)
        self._show(self.list.row_id)
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.direction.set_choices(list(direction_words().items()))
        form.meaning.set_choices(list(meaning_words().items()))
        form.part.set_choices(list(part_words().items()))
        form.name.set_placeholder(self.tr("Name of the criterion"))
        form.no_criterion.set_words(
            self.tr("What makes a launch large? Write one criterion for each answer, and what its scores mean."),
            self.tr("Add criterion"),
            "list-checks",
        )

    def follow(self, shape: bool) -> None:
        """The board changed: another scorecard may be the current one, the shares of the others may be new."""
        if self.form.criteria.rows.where != self._mine():
            self.form.criteria.rows.set_where(self._mine())
            self.form.criteria.choose_first()
            self.list.show_chosen(self.form.criteria.current_id() or "")
        self.form.criteria.viewport().update()
        self._show(self.list.row_id)

    def _mine(self) -> dict[str, Any]:
        """Of several scorecards this page shows the one of its board."""
        return {"scorecard_id": self._board.scorecard["id"] if self._board.scorecard is not None else ""}

    def add(self) -> None:
        """Add a criterion and begin with its name."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a criterion and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def show_anew(self) -> None:
        self._show(self.list.row_id)

    def _question(self, row_id: str) -> str:
        """A criterion that was used is not deleted unasked: its scores go with it."""
        count = sum(self._live.count(table, criterion_id=row_id) for table in ("score", "opinion", "customer_score"))
        if not count:
            return ""
        words = self.tr(
            "%n score(s) go with this criterion. Undo brings all back; past decisions keep it.", None, count
        )
        return words

    def _show(self, row_id: str) -> None:
        """Only the fields that count: rubrics for the scores there are, weight or formula."""
        self.shipped.show_row(row_id)
        row = self._live.row(row_id) if row_id else None
        card = self._board.scorecard
        if row is None or card is None:
            return
        form, figures = self.form, card["method"] == "figures"
        low, high = span(row)
        self._place_rubrics(low, high)
        form.rubric_card.setVisible(low <= 10)
        for name in ("weight", "direction"):
            for widget in (getattr(form, name), getattr(form, f"{name}_label")):
                widget.setVisible(not figures)
        for name in ("part", "counts_as"):
            for widget in (getattr(form, name), getattr(form, f"{name}_label")):
                widget.setVisible(figures)

    def _place_rubrics(self, low: int, high: int) -> None:
        """The rubrics of exactly these scores, two in a row."""
        form, grid = self.form, self.form.rubric_grid
        for score in range(11):
            box = getattr(form, f"rubric_{score}_box")
            grid.removeItem(box)
            box.setParent(None)
            shown = low <= score <= high
            for name in (f"rubric_{score}", f"rubric_{score}_label"):
                getattr(form, name).setVisible(shown)
            at = score - low if shown else 11 + score
            grid.addLayout(box, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)

    def _card(self, row: dict[str, Any]) -> CardText:
        weight = exact(row["weight"])
        card = self._board.scorecard
        if card is not None and card["method"] == "figures":
            low, high = span(row)
            sub = self.tr("{part} · scores {low}–{high}").format(part=part_words()[row["part"]], low=low, high=high)
            chips = [] if counts_fit(row) else [("warning", self.tr("counts do not fit"))]
            return CardText(str(row["name"]) or self.tr("Unnamed"), sub, "", chips)
        share = self._board.share(row["id"])
        value = self.tr("{share}%").format(share=round(share)) if share is not None else ""
        sub = self.tr("weight {weight}").format(weight=in_words(weight)) if weight is not None else ""
        chips = [] if weight is not None else [("warning", self.tr("no weight"))]
        return CardText(str(row["name"]) or self.tr("Unnamed"), sub, value, chips)
