"""What the scorecard notices: features held or capped, tiers that one point turns, scores the matrix contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from pmm_desk.competitors.rules import Comparison, Row, comparison
from pmm_desk.product.rules import in_words
from pmm_desk.project.finding import Finding, Reader, Severity
from pmm_desk.scorecard.capacity import loads
from pmm_desk.scorecard.effort import put_lower, spent
from pmm_desk.scorecard.figures import counts_fit
from pmm_desk.scorecard.opinion_findings import far_apart
from pmm_desk.scorecard.risks import find_risks
from pmm_desk.scorecard.rules import (
    CAPPED,
    CHECKS,
    HOLD,
    SHORT,
    Result,
    Scale,
    contradictions,
    current_card,
    judge_all,
    missing_of_override,
    overrides,
    rows_of_features,
    scale,
    unreachable_tiers,
)
from pmm_desk.scorecard.sensitivity import fragile
from pmm_desk.scorecard.snapshot import latest, tier_of


def find(reader: Reader, as_of: date) -> list[Finding]:
    """Everything the scorecard notices; nothing before there are criteria and tiers."""
    _, criteria, tiers = current_card(reader)
    features, scores, gates = (reader.rows(table) for table in ("feature", "score", "readiness"))
    known = scale(criteria, tiers)
    results = judge_all(features, scores, gates, known) if known.full and tiers else []
    places = {(row["feature_id"], row["criterion_id"]): row["id"] for row in scores}
    ready = {row["feature_id"]: row["id"] for row in gates}
    found = list(_scale(criteria, known))
    found += _scores(results, places, known)
    found += _gates(results, ready, known)
    found += _fragile(results, places, known)
    found += _contradictions(results, places, known, comparison(reader, as_of))
    found += _efforts(features, results)
    found += _overrides(reader.rows("tier_override"))
    found += _capacity(results, features, tiers)
    found += _decisions(reader, results, known)
    found += far_apart(reader.rows("opinion"), features, criteria, reader.rows("scorer"), scores)
    found += find_risks(reader, results, features, known)
    return found


def _scale(criteria: Iterable[Row], known: Scale) -> Iterator[Finding]:
    """Criteria that weigh nothing, tiers that nothing reaches."""
    for criterion in criteria:
        if not counts_fit(criterion):
            yield Finding("counts_do_not_fit", Severity.WORTH_DOING, (criterion["id"],))
        if criterion["weight"] is None and criterion.get("method") != "figures":
            yield Finding("criterion_without_weight", Severity.WORTH_DOING, (criterion["id"],))
    for tier in unreachable_tiers(known):
        yield Finding("tier_unreachable", Severity.WORTH_DOING, (tier,))


def _scores(results: Iterable[Result], places: Mapping[tuple[str, str], str], known: Scale) -> Iterator[Finding]:
    """Features scored in part, and scores above the highest of their criterion; unscored features wait quietly."""
    for result in results:
        given = [criterion for criterion in known.steps if result.scores.get(criterion) is not None]
        wild = [criterion for criterion in result.missing if criterion in given]
        for criterion in wild:
            rows = (places[result.feature_id, criterion], result.feature_id)
            values = {"score": result.scores[criterion], "highest": known.highest(criterion)}
            yield Finding("score_too_high", Severity.WORTH_DOING, rows, values)
        absent = tuple(criterion for criterion in result.missing if criterion not in given)
        if given and absent:
            rows = (places[result.feature_id, given[0]], result.feature_id)
            lacking = {"criteria": absent, "given": len(given)}
            yield Finding("scores_missing", Severity.WORTH_DOING, rows, lacking)


def _gates(results: Iterable[Result], ready: Mapping[str, str], known: Scale) -> Iterator[Finding]:
    """Features that are held, capped, or go ahead without a reason (F16)."""
    for result in results:
        found = result.gate
        place = ready.get(result.feature_id)
        rows = (place, result.feature_id) if place else (result.feature_id,)
        values = {"yes": found.yes, "checks": len(CHECKS), "failed": found.failed, "open": found.open}
        if found.code == HOLD:
            more = {"concept_actions": result.concept_actions}
            yield Finding("feature_on_hold", Severity.WORTH_DOING, rows, values | more)
        elif found.code == CAPPED and result.by_score is not None:
            capped = {"by_score": known.tiers[result.by_score]["id"], "final": known.tiers[known.cap]["id"]}
            yield Finding("feature_capped", Severity.WORTH_DOING, rows, values | capped)
        elif found.needs_reason:
            yield Finding("gate_needs_reason", Severity.BEFORE_EXPORT, rows, values)


def _fragile(results: Iterable[Result], places: Mapping[tuple[str, str], str], known: Scale) -> Iterator[Finding]:
    """Features of which one point more or less would change the final tier, one finding per direction."""
    for result in results:
        if result.final is None:
            continue
        turns: dict[bool, list[tuple[str, int, int]]] = {}
        for criterion, change, tier in fragile(result, known):
            reached = max(tier, known.cap) if result.gate.code in (CAPPED, SHORT) else tier
            if reached != result.final:
                turns.setdefault(reached < result.final, []).append((criterion, change, reached))
        for higher, found in turns.items():
            code = "one_point_higher" if higher else "one_point_lower"
            rows = (places[result.feature_id, found[0][0]], result.feature_id)
            values = {
                "tier": known.tiers[found[0][2]]["id"],
                "final": known.tiers[result.final]["id"],
                "criteria": tuple(criterion for criterion, _, _ in found),
                "score": in_words(result.score) if result.score is not None else "",
            }
            yield Finding(code, Severity.WORTH_DOING, rows, values)


def _contradictions(
    results: Iterable[Result],
    places: Mapping[tuple[str, str], str],
    known: Scale,
    matrix: Comparison,
) -> Iterator[Finding]:
    """Differentiation at its maximum although a rival has the feature."""
    linked = rows_of_features(matrix.rows)
    for result in results:
        pairs = contradictions(result, linked.get(result.feature_id, ()), matrix, known)
        if pairs:
            rows = (places[result.feature_id, known.differentiation[0]], result.feature_id)
            values = {
                "score": result.scores[known.differentiation[0]],
                "comparison_rows": tuple(dict.fromkeys(row for row, _ in pairs)),
                "rivals": tuple(dict.fromkeys(rival for _, rival in pairs)),
            }
            yield Finding("score_contradicts_matrix", Severity.WORTH_DOING, rows, values)


def _efforts(features: Iterable[Row], results: Iterable[Result]) -> Iterator[Finding]:
    """Features that cost more than the middle one and bring less (A18)."""
    for each in put_lower(spent(features, results)):
        values = {"effort": in_words(each.effort), "score": in_words(each.score)}
        yield Finding("effort_without_return", Severity.IDEA, (each.feature_id,), values)


def _overrides(rows: Iterable[Row]) -> Iterator[Finding]:
    """Overrides that nobody has answered, and answers without reason, name or date (F7)."""
    for row in rows:
        about = (row["id"], row["feature_id"])
        missing = missing_of_override(row)
        if row["answer"] == "open":
            values = {"tier": row["tier_id"], "proposed_on": row["proposed_on"]}
            yield Finding("override_open", Severity.WORTH_DOING, about, values)
        elif missing:
            yield Finding("override_incomplete", Severity.WORTH_DOING, about, {"missing": missing})


def _decisions(reader: Reader, results: Iterable[Result], known: Scale) -> Iterator[Finding]:
    """Decided tiers that lack a name or a date, and those that today's scorecard would not give."""
    rows = reader.rows("decision")
    for row in rows:
        missing = tuple(name for name in ("decided_by", "decided_on") if not (row[name] or "").strip())
        if missing:
            yield Finding(
                "decision_unsigned", Severity.WORTH_DOING, (row["id"], row["feature_id"]), {"missing": missing}
            )
    decided, answers = latest(rows), overrides(reader.rows("tier_override"))
    for result in results:
        last = decided.get(result.feature_id)
        if last is None or result.score is None or last["launched_on"]:
            continue
        answer = answers.get(result.feature_id)
        today, computed = tier_of(result, known, answer), tier_of(result, known, None)
        if answer is not None and answer["answer"] == "accepted" and computed != last["computed"]:
            # Accepted beside another computed tier than today's: the reason may be gone.
            names = {tier["name"]: tier["id"] for tier in known.tiers}
            both = {"decided": names.get(last["computed"], last["computed"]), "today": names.get(computed, computed)}
            yield Finding("override_older", Severity.WORTH_DOING, (answer["id"], last["feature_id"]), both)
        if today != last["tier"]:
            named = {tier["name"]: tier["id"] for tier in known.tiers}
            told = {"decided": named.get(last["tier"], last["tier"]), "today": named.get(today, today)}
            values = told | {"decided_on": last["decided_on"]}
            yield Finding("decision_differs", Severity.WORTH_DOING, (last["id"], last["feature_id"]), values)


def _capacity(results: Iterable[Result], features: Iterable[Row], tiers: Sequence[Row]) -> Iterator[Finding]:
    """Periods with more launches of a tier than the team can carry."""
    periods = {feature["id"]: feature["period"] for feature in features}
    for load in loads(results, periods, tiers):
        if load.over:
            values = {"period": load.period, "used": load.used, "capacity": load.capacity}
            yield Finding("tier_over_capacity", Severity.WORTH_DOING, (load.tier_id,), values)
