"""The scorecard as the tab holds it: read from the project, reckoned by the room's rules."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.product.rules import as_of, exact
from pmm_desk.scorecard.capacity import Load, loads
from pmm_desk.scorecard.rules import CAPPED, SHORT, Result, current_card, judge_all, overrides, scale
from pmm_desk.scorecard.sensitivity import Draws, draws, fragile, holds

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

TABLES = frozenset(
    {"feature", "scorecard", "criterion", "tier", "score", "readiness", "tier_override", "project", "translation"}
)
SHAPE = frozenset({"scorecard", "criterion", "tier", "translation"})

Row = dict[str, Any]


class ScoreBoard:
    """Features, criteria, tiers and scores, with everything the rules say of them."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._drawn: tuple[object, Draws] | None = None
        self._held: dict[object, Fraction | None] = {}
        self.read()

    def read(self) -> None:
        """Read everything and let the rules judge it."""
        live = self._live
        self.features: dict[str, Row] = {row["id"]: row for row in live.rows("feature")}
        self.scorecard: Row | None
        self.criteria: list[Row]
        self.tiers: list[Row]
        self.scorecard, self.criteria, self.tiers = current_card(live)
        self._criteria = {row["id"]: row for row in self.criteria}
        scores = live.rows("score")
        self._scores = {(row["feature_id"], row["criterion_id"]): row for row in scores}
        readiness = live.rows("readiness")
        self._readiness = {row["feature_id"]: row for row in readiness}
        self.overrides = overrides(live.rows("tier_override"))
        self.scale = scale(self.criteria, self.tiers)
        judged = judge_all(self.features.values(), scores, readiness, self.scale)
        self.results: dict[str, Result] = {result.feature_id: result for result in judged}
        projects = live.project.rows("project")
        self.as_of = as_of(projects, date.today())
        self.author = str(projects[0]["author"]) if projects else ""

    def card_id(self) -> str:
        """The id of the current scorecard; where there is none, an empty one is made."""
        title = QCoreApplication.translate("ScorecardPage", "Start a scorecard")
        if self.scorecard is None:
            with self._live.change(title) as change:
                return str(change.add("scorecard", current=1))
        return str(self.scorecard["id"])

    def order(self) -> list[str]:
        """The features in the order of the scorecard: tier, score, name."""
        return list(self.results)

    @property
    def ready(self) -> bool:
        """Whether there is a scorecard to score on: criteria with a weight, and tiers."""
        return bool(self.criteria and self.tiers)

    def criterion(self, criterion_id: str) -> Row | None:
        """A criterion, or None."""
        return self._criteria.get(criterion_id)

    def score_row(self, feature_id: str, criterion_id: str) -> Row | None:
        """The Score row of a cell, or None while nobody scored it."""
        return self._scores.get((feature_id, criterion_id))

    def score(self, feature_id: str, criterion_id: str) -> int | None:
        """The score of a cell."""
        row = self.score_row(feature_id, criterion_id)
        return None if row is None else row["score"]

    def readiness(self, feature_id: str) -> Row | None:
        """The Readiness row of a feature, or None."""
        return self._readiness.get(feature_id)

    def check(self, feature_id: str, name: str) -> int | None:
        """The answer to one check: 1, 0 or None."""
        row = self._readiness.get(feature_id)
        return None if row is None else row[name]

    def scorers(self) -> int:
        """How many people have scored."""
        return len({row["scorer"].strip() for row in self._scores.values() if row["scorer"].strip()})

    def tier_name(self, place: int) -> str:
        """The name of the tier in a place of the order."""
        return str(self.tiers[place]["name"])

    def share(self, criterion_id: str) -> Fraction | None:
        """Today's weight of a criterion in per cent of all weights; None where it has none."""
        steps, full = self.scale.steps.get(criterion_id), self.scale.full
        if steps is None or not full:
            return None
        return Fraction(100 * self.scale.units[criterion_id] * steps, full)

    def total_weight(self) -> Fraction:
        """The sum of all weights."""
        weights = (exact(row["weight"]) for row in self.criteria)
        return sum((weight for weight in weights if weight is not None), Fraction(0))

    def holds(self, feature_id: str) -> Fraction | None:
        """The share of random weightings under which the tier holds; reckoned when first asked for, then kept."""
        result = self.results[feature_id]
        signature = (tuple(self.scale.units.items()), self.scale.starts, self.scale.falling)
        if self._drawn is None or self._drawn[0] != signature:
            self._drawn = (signature, draws(self.scale))
            self._held = {}
        key = (result.points, tuple(result.scores.get(each) for each in self.scale.steps))
        if key not in self._held:
            self._held[key] = holds(result, self.scale, self._drawn[1])
        return self._held[key]

    def turns(self, feature_id: str) -> dict[bool, int]:
        """Whether one point higher (True) or lower (False) on some criterion changes the tier: to which one."""
        result, known = self.results[feature_id], self.scale
        found: dict[bool, int] = {}
        if result.final is None:
            return found
        for _, _, tier in fragile(result, known):
            reached = max(tier, known.cap) if result.gate.code in (CAPPED, SHORT) else tier
            if reached != result.final:
                found.setdefault(reached < result.final, reached)
        return found

    def capacity(self) -> dict[str, list[Load]]:
        """Tier id → what each period carries of it."""
        periods = {feature_id: str(row["period"]) for feature_id, row in self.features.items()}
        found: dict[str, list[Load]] = {}
        for load in loads(self.results.values(), periods, self.tiers):
            found.setdefault(load.tier_id, []).append(load)
        return found
