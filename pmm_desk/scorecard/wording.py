"""The words for the scorecard's verdicts: tier, chips, the one sentence that says why, and its findings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pmm_desk.scorecard.capacity import in_parts
from pmm_desk.scorecard.rules import CAPPED, Result
from pmm_desk.scorecard.words import gate_words, joined

if TYPE_CHECKING:
    from pmm_desk.project.finding import Finding
    from pmm_desk.scorecard.board import ScoreBoard

Chip = tuple[str, str]


def tier_label(place: int) -> str:
    """The tier in a place of the order, by its number."""
    return QCoreApplication.translate("ScorecardWords", "Tier {number}").format(number=place + 1)


def tier_words(result: Result, board: ScoreBoard) -> str:
    """The final tier by number and name; 'Hold'; or nothing while scores are missing."""
    if result.held:
        return QCoreApplication.translate("ScorecardWords", "Hold")
    if result.final is None or result.final >= len(board.tiers):
        return ""
    return full_tier(result.final, board)


def full_tier(place: int, board: ScoreBoard) -> str:
    """A tier by number and name."""
    words = QCoreApplication.translate("ScorecardWords", "{tier} · {name}")
    return words.format(tier=tier_label(place), name=board.tier_name(place))


def points_words(score: Fraction | None) -> str:
    """A score with at most two decimals; '≈' where it has more."""
    if score is None:
        return ""
    shown = QLocale().toString(float(score), "f", 2)
    point = QLocale().decimalPoint()
    shown = shown.rstrip("0").rstrip(point) if point in shown else shown
    return shown if (score * 100).denominator == 1 else f"≈{shown}"


def chips_of(result: Result, board: ScoreBoard, findings: Iterable[Finding] = ()) -> list[Chip]:
    """What to know about a feature's tier, the most urgent first, as (kind, words)."""
    chips: list[Chip] = []
    given = sum(score is not None for score in result.scores.values())
    if result.missing and given:
        words = QCoreApplication.translate("ScorecardWords", "%n score(s) missing", None, len(result.missing))
        chips.append(("neutral", words))
    if result.held:
        chips.append(("danger", QCoreApplication.translate("ScorecardWords", "not stable")))
        if result.concept_actions:
            chips.append(("info", QCoreApplication.translate("ScorecardWords", "concept actions may run")))
    elif result.gate.code == CAPPED:
        words = QCoreApplication.translate("ScorecardWords", "capped: {yes} of {checks} checks")
        chips.append(("danger", words.format(yes=result.gate.yes, checks=len(result.gate.answers))))
    elif result.gate.needs_reason:
        chips.append(("warning", QCoreApplication.translate("ScorecardWords", "gate open: give a reason")))
    chips += _override(result, board)
    if any(finding.code == "score_contradicts_matrix" for finding in findings):
        chips.append(("warning", QCoreApplication.translate("ScorecardWords", "the comparison disagrees")))
    chips += board.remarks.get(result.feature_id, ())
    for higher, place in board.turns(result.feature_id).items():
        words = (
            QCoreApplication.translate("ScorecardWords", "one point higher → {tier}")
            if higher
            else QCoreApplication.translate("ScorecardWords", "one point lower → {tier}")
        )
        chips.append(("warning", words.format(tier=tier_label(place))))
    return chips


def _override(result: Result, board: ScoreBoard) -> list[Chip]:
    """The latest proposal of another tier, and what became of it."""
    row = board.overrides.get(result.feature_id)
    places = {tier["id"]: place for place, tier in enumerate(board.tiers)}
    if row is None or row["tier_id"] not in places:
        return []
    tier = tier_label(places[row["tier_id"]])
    if row["answer"] == "refused":
        words = QCoreApplication.translate("ScorecardWords", "{tier} refused, {day}")
        kind = "info"
    elif row["answer"] == "accepted":
        words = QCoreApplication.translate("ScorecardWords", "{tier} decided, {day}")
        kind = "accent"
    else:
        words = QCoreApplication.translate("ScorecardWords", "{tier} proposed, {day}")
        kind = "warning"
    day = day_words(row["decided_on"] or row["proposed_on"])
    return [(kind, words.format(tier=tier, day=day).rstrip(", ，"))]


def day_words(text: str | None) -> str:
    """A day in the short form of the window's language, without the year."""
    if not text:
        return ""
    found = date.fromisoformat(text)
    form = QCoreApplication.translate("ScorecardWords", "d MMM", "a day without its year, in Qt's letters")
    return QLocale().toString(QDate(found.year, found.month, found.day), form)


def period_label(text: str) -> str:
    """A period as people write it: "2026 3/4" is the third quarter, "2026 2/2" the second half-year."""
    found = in_parts(text)
    if found is None:
        return text
    year, part, parts = found
    forms = {
        "1": "{year}",
        "2": QCoreApplication.translate("ScorecardWords", "H{part} {year}", "half-year"),
        "4": QCoreApplication.translate("ScorecardWords", "Q{part} {year}", "quarter"),
        "12": QCoreApplication.translate("ScorecardWords", "{part}/{year}", "month"),
    }
    return forms.get(parts, text).format(year=year, part=part)


def sentence(finding: Finding, reader: Any) -> str:
    """One plain sentence for a finding, in the window's language; `reader` gives the names."""
    return _sentences().get(finding.code, finding.code).format(**_named(finding, reader))


def chip(finding: Finding, reader: Any) -> str:
    """A few words for a finding, in the window's language."""
    return _chips().get(finding.code, "").format(**_named(finding, reader))


def _named(finding: Finding, reader: Any) -> dict[str, Any]:
    """The values of a finding with ids turned into names."""
    values = dict(finding.values)
    if "period" in values:
        values["period"] = period_label(str(values["period"]))
    for key in ("tier", "final", "by_score"):
        if isinstance(values.get(key), str):
            values[key] = _name(reader, values[key])
    for key in ("decided", "today"):
        if key in values:
            tier = str(values[key])
            named = _name(reader, tier) if tier.startswith("tir_") else tier
            values[key] = named or QCoreApplication.translate("ScorecardWords", "Hold")
    for key in ("criteria", "rivals", "comparison_rows"):
        if key in values:
            values[key] = joined(_name(reader, str(row_id)) for row_id in values[key])
    checks = gate_words()
    if "failed" in values:
        values["failed"] = joined(checks.get(name, name) for name in values["failed"])
    # The last row is the feature (or the criterion or tier itself); the first is only the place that mends it.
    values["name"] = _name(reader, finding.rows[-1]) if finding.rows else ""
    return values


def _name(reader: Any, row_id: str) -> str:
    row = reader.row(row_id) or {}
    found = next((str(row[column]) for column in ("name", "code") if row.get(column)), "")
    return found or QCoreApplication.translate("ScorecardFindings", "(unnamed)")


def _sentences() -> dict[str, str]:
    return {
        "criterion_without_weight": QCoreApplication.translate(
            "ScorecardFindings", "The criterion “{name}” has no weight, so it counts nothing."
        ),
        "scorers_far_apart": QCoreApplication.translate(
            "ScorecardFindings",
            "“{name}”, {criteria}: the scores of {count} people reach from {low} to {high}; nothing is agreed since.",
        ),
        "tier_unreachable": QCoreApplication.translate(
            "ScorecardFindings", "No score reaches the tier “{name}”: look at its limit."
        ),
        "counts_do_not_fit": QCoreApplication.translate(
            "ScorecardFindings", "What the scores of “{name}” count is not one number for each score."
        ),
        "decision_unsigned": QCoreApplication.translate(
            "ScorecardFindings", "The decided tier of “{name}” lacks a name or a date."
        ),
        "override_older": QCoreApplication.translate(
            "ScorecardFindings",
            "“{name}” got another tier when {decided} was computed; now it is {today}. Is the reason still true?",
        ),
        "decision_differs": QCoreApplication.translate(
            "ScorecardFindings", "“{name}” was decided as {decided}; today’s scorecard gives {today}."
        ),
        "score_too_high": QCoreApplication.translate(
            "ScorecardFindings", "“{name}” has a score of {score}, but the highest is {highest}."
        ),
        "scores_missing": QCoreApplication.translate(
            "ScorecardFindings", "“{name}” has no tier yet; scores are missing: {criteria}."
        ),
        "feature_on_hold": QCoreApplication.translate("ScorecardFindings", "“{name}” is on hold: it is not stable."),
        "feature_capped": QCoreApplication.translate(
            "ScorecardFindings",
            "“{name}” scores {by_score}, but only {yes} of {checks} checks are yes: {final} at most.",
        ),
        "gate_needs_reason": QCoreApplication.translate(
            "ScorecardFindings", "“{name}” goes ahead with an open gate, and nobody has said why."
        ),
        "one_point_higher": QCoreApplication.translate(
            "ScorecardFindings", "One point more would lift “{name}” from {final} to {tier}: {criteria}."
        ),
        "one_point_lower": QCoreApplication.translate(
            "ScorecardFindings", "One point less would drop “{name}” from {final} to {tier}: {criteria}."
        ),
        "score_contradicts_matrix": QCoreApplication.translate(
            "ScorecardFindings", "“{name}” scores the maximum in differentiation, but {rivals} has it too."
        ),
        "effort_without_return": QCoreApplication.translate(
            "ScorecardFindings",
            "“{name}” takes {effort} person-weeks for {score} points: it costs more than most and brings less.",
        ),
        "override_open": QCoreApplication.translate(
            "ScorecardFindings", "“{name}” was proposed as {tier}, and nobody has decided."
        ),
        "override_incomplete": QCoreApplication.translate(
            "ScorecardFindings", "The decision on “{name}” lacks its reason, a name or a date."
        ),
        "feature_without_pain": QCoreApplication.translate(
            "ScorecardFindings",
            "“{name}” scores {tier}, but no message about it answers a pain, and no brief names one.",
        ),
        "demand_of_few": QCoreApplication.translate(
            "ScorecardFindings",
            "“{name}” scores {tier}, but hardly a deal turned on it ({deals}): is it what one client wants?",
        ),
        "too_few_cases": QCoreApplication.translate(
            "ScorecardFindings", "“{name}” scores {tier} and is in use, but has no two usable cases yet."
        ),
        "tier_over_capacity": QCoreApplication.translate(
            "ScorecardFindings", "{period}: {used} launches of the tier “{name}”, room for {capacity}."
        ),
    }


def _chips() -> dict[str, str]:
    return {
        "criterion_without_weight": QCoreApplication.translate("ScorecardFindings", "no weight"),
        "scorers_far_apart": QCoreApplication.translate("ScorecardFindings", "scorers differ: {low}–{high}"),
        "tier_unreachable": QCoreApplication.translate("ScorecardFindings", "out of reach"),
        "counts_do_not_fit": QCoreApplication.translate("ScorecardFindings", "counts do not fit"),
        "decision_unsigned": QCoreApplication.translate("ScorecardFindings", "decision incomplete"),
        "override_older": QCoreApplication.translate("ScorecardFindings", "scores changed since"),
        "decision_differs": QCoreApplication.translate("ScorecardFindings", "decided: {decided}"),
        "score_too_high": QCoreApplication.translate("ScorecardFindings", "score too high"),
        "scores_missing": QCoreApplication.translate("ScorecardFindings", "scores missing"),
        "feature_on_hold": QCoreApplication.translate("ScorecardFindings", "not stable"),
        "feature_capped": QCoreApplication.translate("ScorecardFindings", "capped: {yes} of {checks} checks"),
        "gate_needs_reason": QCoreApplication.translate("ScorecardFindings", "gate open: give a reason"),
        "one_point_higher": QCoreApplication.translate("ScorecardFindings", "one point higher → {tier}"),
        "one_point_lower": QCoreApplication.translate("ScorecardFindings", "one point lower → {tier}"),
        "score_contradicts_matrix": QCoreApplication.translate("ScorecardFindings", "the comparison disagrees"),
        "effort_without_return": QCoreApplication.translate("ScorecardFindings", "much effort, little return"),
        "override_open": QCoreApplication.translate("ScorecardFindings", "{tier} proposed"),
        "override_incomplete": QCoreApplication.translate("ScorecardFindings", "decision incomplete"),
        "feature_without_pain": QCoreApplication.translate("ScorecardFindings", "no pain behind it"),
        "demand_of_few": QCoreApplication.translate("ScorecardFindings", "demand of few"),
        "too_few_cases": QCoreApplication.translate("ScorecardFindings", "too few cases"),
        "tier_over_capacity": QCoreApplication.translate("ScorecardFindings", "{used} of {capacity} in {period}"),
    }
