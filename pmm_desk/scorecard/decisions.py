"""The page of decisions: other tiers than the computed ones, who wanted them, who decided and why."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from pmm_desk.forms.scorecard_decisions import Ui_ScorecardDecisions
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.rules import missing_of_override
from pmm_desk.scorecard.wording import tier_label, tier_words
from pmm_desk.scorecard.words import answer_words, joined
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress

KINDS = {"open": "warning", "accepted": "success", "refused": "info"}


class DecisionsPage(FormPage):
    """The list of proposals and the form of the chosen one."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self._wanted: dict[str, Any] = {}
        self.form = Ui_ScorecardDecisions()
        self.form.setupUi(self)
        form = self.form
        form.decisions.setup(
            live,
            "tier_override",
            self._card,
            thing=lambda: self.tr("decision"),
            depends={"feature", "tier"},
            defaults=self._defaults,
        )
        self.binder = FormBinder(form.side, live)
        self.list = ListAndForm(
            form.decisions, self.binder, form.side, form.filled, form.empty, form.no_decision
        ).with_buttons(form.add_decision, form.duplicate_decision, form.delete_decision)
        self.list.chosen.connect(self._show)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.answer.set_choices(list(answer_words().items()))
        can = self._can_add()
        form.no_decision.set_words(
            self.tr("Someone wants another tier than the computed one? Keep who, why, and what was decided.")
            if can
            else self.tr("Decisions change the tier of a feature. Begin with the scorecard and its features."),
            self.tr("Add decision") if can else "",
            "scale",
        )
        form.add_decision.setEnabled(can)
        self._show(self.list.row_id)

    def follow(self, shape: bool) -> None:
        """The board changed."""
        self.retranslate()

    def add(self) -> None:
        """Add a decision and begin with its feature."""
        if self._can_add():
            self.list.add()

    def propose(self, feature_id: str) -> None:
        """Add a proposal for one feature: the tier above the computed one."""
        result = self._board.results.get(feature_id)
        place = (result.final if result is not None and result.final is not None else len(self._board.tiers)) - 1
        if self._board.tiers:
            self._wanted = {"feature_id": feature_id, "tier_id": self._board.tiers[max(0, place)]["id"]}
            self.list.add()
            self._wanted = {}

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a decision and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _can_add(self) -> bool:
        return bool(self._board.features and self._board.tiers)

    def _defaults(self) -> dict[str, Any]:
        """A proposal needs a feature and a tier from its first moment."""
        first = {
            "feature_id": next(iter(self._board.features), None),
            "tier_id": self._board.tiers[0]["id"] if self._board.tiers else None,
        }
        return first | {"proposed_on": self._board.as_of.isoformat()} | self._wanted

    def _tier(self, tier_id: str) -> str:
        places = {tier["id"]: place for place, tier in enumerate(self._board.tiers)}
        if tier_id not in places:
            return ""
        return f"{tier_label(places[tier_id])} · {self._board.tiers[places[tier_id]]['name']}"

    def _card(self, row: dict[str, Any]) -> CardText:
        feature = self._board.features.get(row["feature_id"], {})
        wish = self.tr("wanted as {tier}").format(tier=self._tier(row["tier_id"]))
        sub = " · ".join(part for part in (row["decided_on"] or row["proposed_on"] or "", wish) if part)
        answer = answer_words().get(row["answer"], str(row["answer"]))
        chips = [(KINDS.get(row["answer"], "neutral"), answer)]
        return CardText(str(feature.get("name") or self.tr("Unnamed")), sub, "", chips)

    def _show(self, row_id: str) -> None:
        row = self._live.row(row_id) if row_id else None
        if row is None:
            return
        form = self.form
        result = self._board.results.get(row["feature_id"])
        name = str(self._board.features.get(row["feature_id"], {}).get("name") or self.tr("Unnamed"))
        computed = tier_words(result, self._board) if result is not None else ""
        if computed:
            name = self.tr("{feature}: computed {tier}").format(feature=name, tier=computed)
        form.decision_title.setText(name)
        form.decision_chip.show_words(
            KINDS.get(row["answer"], "neutral"), answer_words().get(row["answer"], str(row["answer"]))
        )
        words = {"reason": self.tr("a reason"), "decided_by": self.tr("a name"), "decided_on": self.tr("a date")}
        missing = [words[name] for name in missing_of_override(row)]
        form.decision_lacks.setText(self.tr("Still missing: {what}.").format(what=joined(missing)))
        form.decision_lacks.setVisible(bool(missing))
