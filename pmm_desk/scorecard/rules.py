"""The reckoning of the scorecard: exact scores, tiers by their limits, the readiness gate, the order, overrides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, lcm
from typing import Any

from pmm_desk.competitors.rules import YES, Comparison
from pmm_desk.product.rules import exact
from pmm_desk.scorecard.figures import Formula, span, values_of

Row = Mapping[str, Any]


def current_card(
    reader: Any, subject: str = "feature"
) -> tuple[dict[str, Any] | None, list[dict[str, Any]], list[dict[str, Any]]]:
    """The current scorecard of a subject, with its criteria and its tiers; None without any.

    `reader` has `rows(table)` and, where the texts shall be of a language, gives them in it. Where none is marked
    as current, the first one counts; where several are, the first of those. Each criterion carries along the
    `method` of its scorecard, by which `scale` reckons.
    """
    cards = [row for row in reader.rows("scorecard") if row["subject"] == subject]
    card = next((row for row in cards if row["current"]), cards[0] if cards else None)
    if card is None:
        return None, [], []
    return card, *rows_of_card(reader, card)


def rows_of_card(reader: Any, card: Row) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The criteria and the tiers of one scorecard, the criteria with its `method`."""
    criteria = [row for row in reader.rows("criterion") if row["scorecard_id"] == card["id"]]
    tiers = [row for row in reader.rows("tier") if row["scorecard_id"] == card["id"]]
    return [{**row, "method": card["method"]} for row in criteria], tiers


CHECKS = ("stable", "validated", "cases", "trained")
"""The four checks of the gate: stable, value validated, two usable cases, sales trained (F16)."""
ENOUGH = 3
"""So many yes keep the tier; fewer cap it."""

PASSED, SHORT, CAPPED, EXCEPTION, HOLD = "passed", "short", "capped", "exception", "hold"


@dataclass(frozen=True)
class Scale:
    """A scorecard made ready to reckon with whole numbers only.

    criteria: those that count, in their order (with shares, those with a weight above 0). steps: criterion id →
    the highest score − the lowest. units: criterion id → the points of one step. full: the points of a perfect
    score. falling: criteria on which a high score lowers the result. tiers: the highest first. limits: where each
    tier begins. starts: the fewest points of each tier. window and differentiation: the criteria of that meaning.
    lows: criterion id → the lowest score. formula: how figures are reckoned; None with shares, 0…100.
    """

    criteria: tuple[Row, ...]
    steps: Mapping[str, int]
    units: Mapping[str, int]
    full: int
    falling: frozenset[str]
    tiers: tuple[Row, ...]
    limits: tuple[Fraction, ...]
    starts: tuple[int, ...]
    window: tuple[str, ...]
    differentiation: tuple[str, ...]
    lows: Mapping[str, int]
    formula: Formula | None = None

    @property
    def top(self) -> Fraction:
        """The figure at the upper end of a picture of the tiers: 100, or of figures somewhat above all limits."""
        return Fraction(100) if self.formula is None else Fraction(self.full, FINE)

    def highest(self, criterion: str) -> int:
        """The highest score of a criterion."""
        return self.lows[criterion] + self.steps[criterion]

    def fits(self, criterion: str, score: int | None) -> bool:
        """Whether a score is one of this criterion's."""
        return score is not None and 0 <= score - self.lows[criterion] <= self.steps[criterion]

    def gained(self, criterion: str, score: int) -> int:
        """The points of one score: weight × (score − lowest) / (highest − lowest), in whole units."""
        climbed = score - self.lows[criterion]
        return self.units[criterion] * (self.steps[criterion] - climbed if criterion in self.falling else climbed)

    def missing(self, scores: Mapping[str, int | None]) -> tuple[str, ...]:
        """The criteria without a score, or with one beyond their scale: without them there is no figure."""
        return tuple(criterion for criterion in self.steps if not self.fits(criterion, scores.get(criterion)))

    def points(self, scores: Mapping[str, int | None]) -> int | None:
        """The sum of points; None when a score is missing, nothing has a weight, or a figure divides by zero."""
        return None if self.missing(scores) else self.reckon(scores)

    def reckon(self, scores: Mapping[str, int | None]) -> int | None:
        """The sum of points where no score is missing; None when nothing has a weight, or a figure divides by zero."""
        if not self.full:
            return None
        if self.formula is not None:
            figure = self.formula.figure(scores)
            return None if figure is None else floor(figure * FINE)
        return sum(self.gained(criterion, scores[criterion] or 0) for criterion in self.steps)

    def score(self, points: int) -> Fraction:
        """Points as a score: 0…100, exactly; with figures to the last of 18 decimals."""
        return Fraction(100 * points, self.full) if self.formula is None else Fraction(points, FINE)

    def figure(self, scores: Mapping[str, int | None]) -> Fraction | None:
        """The score of a feature, exactly; None where it has none."""
        return _figure(self.points(scores), scores, self)

    def tier(self, points: int) -> int | None:
        """The place of the tier in order (0 is the highest); a score equal to a limit belongs to the higher one.

        Below every limit it is the last tier. None without tiers.
        """
        for place, start in enumerate(self.starts):
            if points >= start:
                return place
        return len(self.starts) - 1 if self.starts else None

    @property
    def cap(self) -> int:
        """The tier that fewer than three checks allow at most: the second lowest."""
        return max(len(self.tiers) - 2, 0)


def scale(criteria: Iterable[Row], tiers: Iterable[Row]) -> Scale:
    """Make a scorecard ready: weights of any sum are normalised; a criterion without weight counts nothing."""
    rows = list(criteria)
    if rows and rows[0].get("method") == FIGURES:
        return _scale_of_figures(rows, tuple(tiers))
    weighed = [
        (row, weight)
        for row in rows
        if (weight := exact(row["weight"])) is not None and weight > 0 and span(row)[0] < span(row)[1]
    ]
    steps = {row["id"]: span(row)[1] - span(row)[0] for row, _ in weighed}
    base = lcm(*(weight.denominator for _, weight in weighed))
    common = lcm(*steps.values())
    units = {row["id"]: int(weight * base) * (common // steps[row["id"]]) for row, weight in weighed}
    full = sum(units[criterion] * steps[criterion] for criterion in steps)
    ordered = tuple(tiers)
    limits = tuple(_begins(tier, last=tier is ordered[-1]) for tier in ordered)
    kept = tuple(row for row, _ in weighed)
    return Scale(
        kept,
        steps,
        units,
        full,
        frozenset(row["id"] for row in kept if row["direction"] == "lower"),
        ordered,
        limits,
        tuple(ceil(limit * full / 100) for limit in limits),
        tuple(row["id"] for row in kept if row["meaning"] == "window"),
        tuple(row["id"] for row in kept if row["meaning"] == "differentiation"),
        {row["id"]: span(row)[0] for row in kept},
    )


def _scale_of_figures(rows: Sequence[Row], tiers: tuple[Row, ...]) -> Scale:
    """A scorecard whose scores are added, multiplied and divided; its points are figures cut at 18 decimals."""
    limits = tuple(_begins(tier, last=tier is tiers[-1]) for tier in tiers)
    known = Formula(tuple((row["id"], row["part"], values_of(row), span(row)[0]) for row in rows))
    ids = [row["id"] for row in rows]
    given = [limit for limit in limits if limit != BEYOND]
    top = max(Fraction(ceil(max(given, default=Fraction(0)) * Fraction(4, 3))), Fraction(1))
    return Scale(
        tuple(rows),
        {row["id"]: max(0, span(row)[1] - span(row)[0]) for row in rows},
        dict.fromkeys(ids, 1),
        int(top * FINE),
        frozenset(),
        tiers,
        limits,
        tuple(ceil(limit * FINE) for limit in limits),
        tuple(row["id"] for row in rows if row["meaning"] == "window"),
        tuple(row["id"] for row in rows if row["meaning"] == "differentiation"),
        {row["id"]: span(row)[0] for row in rows},
        known,
    )


FIGURES = "figures"
"""The method whose scores are added, multiplied and divided instead of weighed."""
FINE = 10**18
"""So many points are 1 of a figure: figures with divisors up to a thousand million are told apart exactly."""


BEYOND = Fraction(10**15)
"""Where a tier begins that nobody has given a limit: no score reaches it."""


def _begins(tier: Row, last: bool) -> Fraction:
    """The score at which a tier begins; the last one needs no limit."""
    limit = exact(tier["lower_limit"])
    return limit if limit is not None else Fraction(0) if last else BEYOND


@dataclass(frozen=True)
class Gate:
    """What readiness does to a tier (F16).

    code: hold (not stable), capped (fewer than three yes lower the tier), exception (they would, but the
    competitive window is at its maximum and the feature is stable: a warning that needs a reason), short
    (fewer than three yes, but the tier is low enough), passed. yes: how many checks are yes. open: checks
    nobody has answered; an open check is no yes, and only a plain no to "stable" holds.
    """

    code: str
    yes: int
    answers: Mapping[str, bool | None]
    reason: str

    @property
    def open(self) -> tuple[str, ...]:
        """The checks that nobody has answered."""
        return tuple(name for name, answer in self.answers.items() if answer is None)

    @property
    def failed(self) -> tuple[str, ...]:
        """The checks that are no or open."""
        return tuple(name for name, answer in self.answers.items() if not answer)

    @property
    def needs_reason(self) -> bool:
        """An exception of which nobody has said why."""
        return self.code == EXCEPTION and not self.reason.strip()


def gate(readiness: Row | None, tier: int | None, cap: int, window_full: bool) -> Gate:
    """The gate of one feature. `tier` is the one by score, `cap` the highest that fewer than three yes allow."""
    answers = {name: None if readiness is None or readiness[name] is None else bool(readiness[name]) for name in CHECKS}
    yes = sum(answer is True for answer in answers.values())
    if answers["stable"] is False:
        code = HOLD
    elif yes >= ENOUGH:
        code = PASSED
    elif tier is None or tier >= cap:
        code = SHORT
    elif answers["stable"] and window_full:
        code = EXCEPTION
    else:
        code = CAPPED
    return Gate(code, yes, answers, readiness["reason"] if readiness else "")


@dataclass(frozen=True)
class Result:
    """One feature on the scorecard.

    points and score: None when a score is missing. by_score: the place of the tier by score. final: the place
    after the gate; None when there is no score, or on hold. concept_actions: held, but of the highest tier by
    score, which may still run concept actions (no promise, no date, no call to buy).
    """

    feature_id: str
    name: str
    scores: Mapping[str, int | None]
    points: int | None
    score: Fraction | None
    missing: tuple[str, ...]
    by_score: int | None
    gate: Gate
    final: int | None

    @property
    def held(self) -> bool:
        """Not stable: nothing that promises the product goes out."""
        return self.gate.code == HOLD

    @property
    def concept_actions(self) -> bool:
        """Whether concept actions may run all the same."""
        return self.held and self.by_score == 0


def judge(feature: Row, scores: Mapping[str, int | None], readiness: Row | None, known: Scale) -> Result:
    """One feature's score, tier by score, gate and final tier (F2–F10, F16)."""
    missing = known.missing(scores)
    points = None if missing else known.reckon(scores)
    by_score = None if points is None else known.tier(points)
    window = any(scores.get(criterion) == known.highest(criterion) for criterion in known.window)
    found = gate(readiness, by_score, known.cap, window)
    final = by_score
    if found.code == HOLD:
        final = None
    elif found.code == CAPPED:
        final = known.cap
    return Result(
        feature["id"],
        feature["name"],
        scores,
        points,
        _figure(points, scores, known),
        missing,
        by_score,
        found,
        final,
    )


def _figure(points: int | None, scores: Mapping[str, int | None], known: Scale) -> Fraction | None:
    """The score of a feature whose points are known."""
    if points is None or known.formula is None:
        return None if points is None else known.score(points)
    return known.formula.figure(scores)


def scores_by_feature(rows: Iterable[Row]) -> dict[str, dict[str, int | None]]:
    """Feature id → criterion id → score, from the rows of `score`."""
    found: dict[str, dict[str, int | None]] = {}
    for row in rows:
        found.setdefault(row["feature_id"], {})[row["criterion_id"]] = row["score"]
    return found


def judge_all(features: Iterable[Row], scores: Iterable[Row], readiness: Iterable[Row], known: Scale) -> list[Result]:
    """Every feature, in the order of the scorecard."""
    given = scores_by_feature(scores)
    gates = {row["feature_id"]: row for row in readiness}
    results = [judge(feature, given.get(feature["id"], {}), gates.get(feature["id"]), known) for feature in features]
    return sorted(results, key=order)


def order(result: Result) -> tuple[int, int, str, str]:
    """Final tier, score, then name: the highest first, then those on hold, then those without a score."""
    group = 1 if result.held else 0 if result.final is not None else 2
    place = result.final if result.final is not None else 0
    return (group * 1000 + place, -(result.points or 0), result.name.casefold(), result.feature_id)


def overrides(rows: Iterable[Row]) -> dict[str, Row]:
    """Feature id → its latest override: by day of decision or proposal, else the later in order (F7)."""
    found: dict[str, Row] = {}
    for row in rows:
        before = found.get(row["feature_id"])
        if before is None or _decided(row) >= _decided(before):
            found[row["feature_id"]] = row
    return found


def _decided(row: Row) -> str:
    """The day that orders overrides."""
    return row["decided_on"] or row["proposed_on"] or ""


def missing_of_override(row: Row) -> tuple[str, ...]:
    """What an accepted or refused override lacks: a reason, a name, a date (F7)."""
    if row["answer"] == "open":
        return ()
    return tuple(name for name in ("reason", "decided_by", "decided_on") if not (row[name] or "").strip())


def contradictions(
    result: Result, row_ids: Sequence[str], matrix: Comparison, known: Scale
) -> tuple[tuple[str, str], ...]:
    """Where a rival has the feature although differentiation scores its maximum: pairs of row and rival ids.

    `row_ids` are the comparison rows linked to the feature (`comparison_row.feature_id`).
    """
    full = any(result.scores.get(criterion) == known.highest(criterion) for criterion in known.differentiation)
    if not full:
        return ()
    return tuple(
        (row_id, rival["id"])
        for row_id in row_ids
        for rival in matrix.rivals
        if matrix.mark(row_id, rival["id"]) == YES
    )


def rows_of_features(rows: Iterable[Row]) -> dict[str, list[str]]:
    """Feature id → the comparison rows linked to it."""
    found: dict[str, list[str]] = {}
    for row in rows:
        if row["feature_id"]:
            found.setdefault(row["feature_id"], []).append(row["id"])
    return found


def unreachable_tiers(known: Scale) -> tuple[str, ...]:
    """Tiers that no score reaches: without a limit, or with a higher tier that begins there or lower."""
    found = []
    for place, (tier, limit) in enumerate(zip(known.tiers, known.limits, strict=True)):
        if limit == BEYOND or limit >= min(known.limits[:place], default=BEYOND):
            found.append(tier["id"])
    return tuple(found)
