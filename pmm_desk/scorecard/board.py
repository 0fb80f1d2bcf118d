"""The scorecard as the tab holds it: read from the project, reckoned by the room's rules, tried out in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.product.rules import as_of, exact
from pmm_desk.scorecard.capacity import Load, loads_of
from pmm_desk.scorecard.engine import Engine, Order, Results
from pmm_desk.scorecard.proportions import can_move, move
from pmm_desk.scorecard.rules import CAPPED, SHORT, current_card, overrides, scale
from pmm_desk.scorecard.sensitivity import Draws, draws, fragile, holds
from pmm_desk.scorecard.source import ALL_YES, FEATURES, Source

if TYPE_CHECKING:
    from pmm_desk.project.log import Done
    from pmm_desk.widgets.live import Live

TABLES = frozenset({"scorecard", "criterion", "tier", "project", "translation"})
"""What every board reads; its source names the rest."""
SHAPE = frozenset({"scorecard", "criterion", "tier", "translation"})
FEW = 500
"""So many touched cells are read singly; more, and everything is read again."""

COLOURS = ("indigo", "teal", "amber", "grey", "blue", "green", "rose", "violet")
"""In the order of `theme().tokens.tiers`."""

Row = dict[str, Any]


class ScoreBoard:
    """Features, criteria, tiers and scores, with everything the rules say of them.

    While a weight or a limit is dragged, `try_out` lets all of it answer by values that stand nowhere yet;
    `let_go` brings back what the project holds.
    """

    def __init__(self, live: Live, source: Source = FEATURES) -> None:
        self._live = live
        self.source = source
        self.remarks: dict[str, list[tuple[str, str]]] = {}
        """What else each line says, as (kind of chip, words)."""
        self._drawn: tuple[object, Draws] | None = None
        self._held: dict[object, Fraction | None] = {}
        self._last_held: dict[str, Fraction | None] = {}
        self.trying = False
        """Whether values are tried out that the project does not hold."""
        self.settled = True
        """Whether figures that take long are reckoned for what is tried now, or still stand as they were."""
        self.read()

    # reading -----------------------------------------------------------------------------------------

    @property
    def tables(self) -> frozenset[str]:
        """The tables it reads."""
        return TABLES | self.source.tables

    def choose(self, source: Source) -> None:
        """Show other scores."""
        self.source = source
        self.read()

    def read(self) -> None:
        """Read everything and let the rules judge it."""
        live, source = self._live, self.source
        self.features: dict[str, Row] = {row["id"]: row for row in live.rows(source.subject)}
        self._cells: dict[tuple[str, str], tuple[str, int | None]] = {}
        self._places: dict[str, tuple[str, str]] = {}
        self._marked: dict[tuple[str, str], tuple[bool, bool]] = {}
        scores: dict[str, dict[str, int | None]] = {}
        for score_id, place, score in self._score_rows(source.where):
            self._cells[place] = (score_id, score)
            self._places[score_id] = place
            scores.setdefault(place[0], {})[place[1]] = score
        self._readiness = self._read_readiness()
        self._read_scale()
        self.engine = Engine(self.features.values(), scores, self._readiness, self.scale)
        self.results = Results(self.engine)
        self._loads: dict[str, list[Load]] | None = None
        self._read_rest()

    def _score_rows(self, where: Mapping[str, Any] | None) -> Iterator[tuple[str, tuple[str, str], int | None]]:
        """Id, cell and score of each row; what else a cell shows is kept."""
        source = self.source
        columns = ("id", source.link, "criterion_id", "score", "note", "confidence")
        for score_id, subject, criterion, score, note, confidence in self._live.project.values(
            source.table, *columns, where=where
        ):
            if subject is None:
                continue
            self._marked.pop((subject, criterion), None)
            if note or confidence == "low":
                self._marked[subject, criterion] = (bool(note), confidence == "low")
            yield score_id, (subject, criterion), score

    def _read_readiness(self) -> dict[str, Row]:
        if self.source.gated:
            return {row["feature_id"]: row for row in self._live.rows("readiness")}
        return {feature_id: dict(ALL_YES) for feature_id in self.features}

    def _read_scale(self) -> None:
        self.trying, self.settled = False, True
        self.scorecard: Row | None
        self.criteria: list[Row]
        self.tiers: list[Row]
        self.scorecard, self.criteria, self.tiers = current_card(self._live, self.source.subject)
        self._kept = (self.criteria, self.tiers)
        self._criteria = {row["id"]: row for row in self.criteria}
        self.scale = scale(self.criteria, self.tiers)

    def _read_rest(self) -> None:
        live = self._live
        self.overrides = overrides(live.rows("tier_override")) if self.source.gated else {}
        projects = live.project.rows("project")
        self.as_of = as_of(projects, date.today())
        self.author = str(projects[0]["author"]) if projects else ""

    def follow(self, done: Done) -> None:
        """Read what a change touched; all of it, when features came or went or much was touched."""
        source, tables = self.source, self.tables
        touched = {table: ids for table, ids in done.rows.items() if table in tables}
        many = sum(len(ids) for ids in touched.values()) > FEW
        if many or touched.keys() & {source.subject, "scorecard", "translation"}:
            self.read()
            return
        self._read_cells(touched.get(source.table, frozenset()))
        if "readiness" in touched:
            readiness = self._read_readiness()
            for feature_id in self._readiness.keys() | readiness.keys():
                if self._readiness.get(feature_id) != readiness.get(feature_id):
                    self.engine.set_readiness(feature_id, readiness.get(feature_id))
            self._readiness = readiness
        self._read_scale()
        self._take()
        self._read_rest()

    def _read_cells(self, ids: frozenset[str]) -> None:
        """Read these Score rows again; those that are gone leave their cells empty."""
        if not ids:
            return
        cells: dict[tuple[str, str], tuple[str, int | None]] = {}
        gone = {self._places.pop(score_id) for score_id in ids if score_id in self._places}
        for place in gone:
            self._marked.pop(place, None)
        for score_id, place, score in self._score_rows({"id": sorted(ids), **(self.source.where or {})}):
            cells[place] = (score_id, score)
            self._places[score_id] = place
        for place in gone - cells.keys():
            self._cells.pop(place, None)
        self._cells.update(cells)
        changed = dict.fromkeys(gone) | {place: score for place, (_, score) in cells.items()}
        known = self.features
        self.engine.set_scores((*place, score) for place, score in changed.items() if place[0] in known)

    def card_id(self) -> str:
        """The id of the current scorecard; where there is none, an empty one is made."""
        title = QCoreApplication.translate("ScorecardPage", "Start a scorecard")
        if self.scorecard is None:
            with self._live.change(title) as change:
                return str(change.add("scorecard", current=1, subject=self.source.subject))
        return str(self.scorecard["id"])

    # trying out --------------------------------------------------------------------------------------

    def try_out(
        self, weights: Mapping[str, Fraction] | None = None, limits: Mapping[str, Fraction] | None = None
    ) -> None:
        """Answer as if these criteria had these weights and these tiers began at these limits."""
        weights, limits = weights or {}, limits or {}
        criteria, tiers = self._kept
        self.criteria = [{**row, "weight": weights[row["id"]]} if row["id"] in weights else row for row in criteria]
        self.tiers = [{**row, "lower_limit": limits[row["id"]]} if row["id"] in limits else row for row in tiers]
        self._criteria = {row["id"]: row for row in self.criteria}
        self.scale = scale(self.criteria, self.tiers)
        self.trying, self.settled = True, False
        self._take()

    def settle(self) -> None:
        """What is tried rests: figures that take long may be reckoned for it."""
        self.settled = True

    def let_go(self) -> None:
        """Answer by what the project holds again."""
        if self.trying:
            self.try_out()
            self.trying, self.settled = False, True

    def _take(self) -> None:
        self.engine.take(self.scale)
        self.results.clear()
        self._loads = None

    # what is asked -----------------------------------------------------------------------------------

    def order(self) -> Order:
        """The features in the order of the scorecard: tier, score, name."""
        return self.engine.order()

    @property
    def ready(self) -> bool:
        """Whether there is a scorecard to score on: criteria with a weight, and tiers."""
        return bool(self.criteria and self.tiers)

    def criterion(self, criterion_id: str) -> Row | None:
        """A criterion, or None."""
        return self._criteria.get(criterion_id)

    def score_row(self, feature_id: str, criterion_id: str) -> Row | None:
        """The Score row of a cell, or None while nobody scored it."""
        found = self._cells.get((feature_id, criterion_id))
        return None if found is None else self._live.row(found[0])

    def score_id(self, feature_id: str, criterion_id: str) -> str | None:
        """The id of the Score row of a cell, or None while nobody scored it."""
        found = self._cells.get((feature_id, criterion_id))
        return None if found is None else found[0]

    def score(self, feature_id: str, criterion_id: str) -> int | None:
        """The score of a cell."""
        found = self._cells.get((feature_id, criterion_id))
        return None if found is None else found[1]

    def marked(self, feature_id: str, criterion_id: str) -> tuple[bool, bool]:
        """Whether a cell has a note, and whether its scorer was not sure."""
        return self._marked.get((feature_id, criterion_id), (False, False))

    def readiness(self, feature_id: str) -> Row | None:
        """The Readiness row of a feature, or None."""
        return self._readiness.get(feature_id)

    def check(self, feature_id: str, name: str) -> int | None:
        """The answer to one check: 1, 0 or None."""
        row = self._readiness.get(feature_id)
        return None if row is None else row[name]

    def scorers(self) -> int:
        """How many people have scored."""
        if self.source.scorer_id:
            return 0
        found = {str(scorer).strip() for scorer in self._live.project.distinct(self.source.table, "scorer")}
        return len(found - {""})

    def tier_name(self, place: int) -> str:
        """The name of the tier in a place of the order."""
        return str(self.tiers[place]["name"])

    def colour(self, place: int) -> int:
        """The number of a tier's colour among the tokens: the one chosen, else by its place."""
        chosen = str(self.tiers[place]["colour"])
        return COLOURS.index(chosen) + 1 if chosen in COLOURS else min(place, 3) + 1

    def weights(self) -> dict[str, Fraction]:
        """Criterion id → its weight as it was written; those without any are left out."""
        found = {str(row["id"]): exact(row["weight"]) for row in self.criteria}
        return {criterion: weight for criterion, weight in found.items() if weight is not None}

    def limits(self) -> dict[str, Fraction]:
        """Tier id → where it begins, of those that have a limit."""
        found = {str(row["id"]): exact(row["lower_limit"]) for row in self.tiers}
        return {tier: limit for tier, limit in found.items() if limit is not None}

    def locked(self) -> frozenset[str]:
        """The criteria whose weight stays when another one is moved."""
        return frozenset(str(row["id"]) for row in self.criteria if row["locked"])

    def can_move(self, criterion_id: str) -> bool:
        """Whether a weight can be moved: it is not locked, and another free one can give or take the difference."""
        return can_move(self._movable(criterion_id), self.locked(), criterion_id)

    def moved(self, criterion_id: str, wanted: Fraction, start: Mapping[str, Fraction]) -> dict[str, Fraction]:
        """The weights after one is moved from where they were at the `start`."""
        return move({criterion_id: Fraction(0), **start}, self.locked(), criterion_id, wanted)

    def _movable(self, criterion_id: str) -> dict[str, Fraction]:
        """The weights that take part when one is moved: its own, and those that were written."""
        return {criterion_id: Fraction(0), **self.weights()}

    def share(self, criterion_id: str) -> Fraction | None:
        """Today's weight of a criterion in per cent of all weights; None where it has none."""
        steps, full = self.scale.steps.get(criterion_id), self.scale.full
        if steps is None or not full or self.scale.formula is not None:
            return None
        return Fraction(100 * self.scale.units[criterion_id] * steps, full)

    def total_weight(self) -> Fraction:
        """The sum of all weights."""
        return sum(self.weights().values(), Fraction(0))

    def holds(self, feature_id: str) -> Fraction | None:
        """The share of random weightings under which the tier holds; reckoned when first asked for, then kept.

        Until a drag rests, the figure that stood before.
        """
        if not self.settled:
            return self._last_held.get(feature_id)
        result = self.results[feature_id]
        signature = (tuple(self.scale.units.items()), self.scale.starts, self.scale.falling)
        if self._drawn is None or self._drawn[0] != signature:
            self._drawn = (signature, draws(self.scale))
            self._held = {}
        key = (result.points, tuple(result.scores.get(each) for each in self.scale.steps))
        if key not in self._held:
            self._held[key] = holds(result, self.scale, self._drawn[1])
        found = self._last_held[feature_id] = self._held[key]
        return found

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
        """Tier id → what each period carries of it; counted when first asked for, then kept."""
        if self._loads is None:
            found: dict[str, list[Load]] = {}
            counted = frozenset(place for place, tier in enumerate(self.tiers) if tier["capacity"] is not None)
            features = self.features
            finals = (
                (str(features[feature_id].get("period", "")), place)
                for feature_id, place in self.engine.finals(counted)
            )
            for load in loads_of(finals, self.tiers):
                found.setdefault(load.tier_id, []).append(load)
            self._loads = found
        return self._loads
