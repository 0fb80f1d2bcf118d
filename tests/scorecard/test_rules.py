"""Scores, tiers, gate and order: the sample's ten features, the limits' edges, and shuffled input."""

from __future__ import annotations

import random
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmm_desk.competitors.rules import comparison
from pmm_desk.scorecard.capacity import bucket, loads, months
from pmm_desk.scorecard.rules import (
    Result,
    Scale,
    contradictions,
    gate,
    judge,
    judge_all,
    missing_of_override,
    overrides,
    scale,
    unreachable_tiers,
)
from tests import moorline
from tests.plain_rows import Row, Rows, identity, row

TIERS = list(moorline.TIERS)


def known(reader: Rows) -> Scale:
    """A project's scorecard, made ready."""
    return scale(reader.rows("criterion"), reader.rows("tier"))


def judged(reader: Rows) -> list[Result]:
    """All features in the order of the scorecard."""
    features, scores, gates = (reader.rows(table) for table in ("feature", "score", "readiness"))
    return judge_all(features, scores, gates, known(reader))


def named(place: int | None) -> str | None:
    """A tier of the sample by its place."""
    return None if place is None else TIERS[place]


def result(reader: Rows, feature: str) -> Result:
    """One feature of the sample."""
    return next(found for found in judged(reader) if found.feature_id == identity("feature", feature))


@pytest.mark.parametrize(
    ("feature", "score", "by_score", "verdict", "final"),
    [
        ("F01", "88.75", "concept", "passed", "concept"),
        ("F02", "72.5", "solution", "passed", "solution"),
        ("F03", "65", "solution", "capped", "scenario"),
        ("F04", "57.5", "solution", "passed", "solution"),
        ("F05", "35", "scenario", "passed", "scenario"),
        ("F06", "35", "scenario", "passed", "scenario"),
        ("F07", "31.25", "notice", "hold", None),
        ("F08", "20", "notice", "passed", "notice"),
        ("F09", "12.5", "notice", "passed", "notice"),
        ("F10", "17.5", "notice", "passed", "notice"),
    ],
)
def test_features_of_the_sample(feature: str, score: str, by_score: str, verdict: str, final: str | None) -> None:
    """Score, tier by score, gate and final tier, as the sample page works them out."""
    found = result(moorline.project(), feature)
    assert found.score == Fraction(score)
    assert (named(found.by_score), found.gate.code, named(found.final)) == (by_score, verdict, final)


def test_order_of_the_sample() -> None:
    """Final tier, score, then name; what is on hold comes last."""
    order = [found.feature_id.removeprefix("fea_").upper() for found in judged(moorline.project())]
    assert order == ["F01", "F02", "F04", "F03", "F05", "F06", "F08", "F10", "F09", "F07"]


def test_exactly_at_a_limit_is_the_higher_tier() -> None:
    """F03 with differentiation 3 scores exactly 55: a solution by score, still capped by its gate."""
    reader = moorline.project()
    reader.set(identity("score", "F03C4"), score=3)
    found = result(reader, "F03")
    assert found.score == 55
    assert (named(found.by_score), named(found.final)) == ("solution", "scenario")


def test_weights_of_any_sum_and_decimals_are_exact() -> None:
    """0.1 and 0.2 as weights: 0.2/0.3 of 100 is 66⅔, and a limit of two thirds minus a hair is reached."""
    criteria = [row("criterion", "a", weight=0.1, highest=5), row("criterion", "b", weight=0.2, highest=5)]
    tiers = [row("tier", "up", lower_limit=66.6666666666666), row("tier", "low")]
    found = judge(row("feature", "f"), {"cri_a": 1, "cri_b": 5}, None, scale(criteria, tiers))
    assert found.score == Fraction(200, 3)
    assert found.by_score == 0


def test_a_falling_criterion_and_other_scales() -> None:
    """Effort, 1–3, lower is better: the least effort gains all its points."""
    criteria = [
        row("criterion", "a", weight=50, highest=5),
        row("criterion", "e", weight=50, highest=3, direction="lower"),
    ]
    ready = scale(criteria, [row("tier", "t")])
    assert judge(row("feature", "f"), {"cri_a": 5, "cri_e": 1}, None, ready).score == 100
    assert judge(row("feature", "f"), {"cri_a": 5, "cri_e": 3}, None, ready).score == 50
    assert judge(row("feature", "f"), {"cri_a": 1, "cri_e": 2}, None, ready).score == 25


def test_a_missing_score_is_no_figure() -> None:
    """Never zero; a score above the criterion's highest is none either; a weight of nothing needs no score."""
    reader = moorline.project()
    reader.set(identity("score", "F01C2"), score=None)
    reader.set(identity("score", "F02C3"), score=7)
    found = result(reader, "F01")
    assert (found.score, found.by_score, found.final) == (None, None, None)
    assert found.missing == (identity("criterion", "C2"),)
    assert result(reader, "F02").missing == (identity("criterion", "C3"),)
    reader.set(identity("criterion", "C2"), weight=0)
    assert result(reader, "F01").score is not None
    assert [found.final for found in judged(reader)][-1] is None


def readiness(checks: str, reason: str = "") -> Row:
    """A gate by four marks: 1 yes, 0 no, ? open."""
    answers = [None if check == "?" else int(check) for check in checks]
    names = ("stable", "validated", "cases", "trained")
    return row("readiness", "r", feature_id="fea_f", reason=reason, **dict(zip(names, answers, strict=True)))


@pytest.mark.parametrize(
    ("checks", "tier", "window", "verdict"),
    [
        ("0111", 0, False, "hold"),
        ("0111", 3, True, "hold"),
        ("1110", 0, False, "passed"),
        ("?111", 0, False, "passed"),
        ("1100", 0, False, "capped"),
        ("????", 1, False, "capped"),
        ("1100", 2, False, "short"),
        ("1000", 3, True, "short"),
        ("1000", 1, True, "exception"),
        ("?100", 1, True, "capped"),
    ],
)
def test_the_gate(checks: str, tier: int, window: bool, verdict: str) -> None:
    """Not stable holds; fewer than three yes cap at the second lowest; a full window makes the cap a warning."""
    assert gate(readiness(checks), tier, 2, window).code == verdict


def test_an_exception_needs_a_reason() -> None:
    """The tier stays, with a warning until somebody says why."""
    assert gate(readiness("1000"), 1, 2, True).needs_reason
    assert not gate(readiness("1000", "a rival ships in May"), 1, 2, True).needs_reason
    assert gate(None, 1, 2, True).code == "capped", "nobody answered anything"
    reader = moorline.project()
    reader.set(identity("score", "F03C6"), score=5)
    assert named(result(reader, "F03").final) == "solution"


def test_a_held_concept_may_run_concept_actions() -> None:
    """Article, talk, report; nothing that promises the product."""
    reader = moorline.project()
    reader.set(identity("readiness", "F01"), stable=0)
    assert result(reader, "F01").concept_actions
    assert not result(reader, "F07").concept_actions


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_cap_is_the_second_lowest_tier(count: int) -> None:
    """However many tiers there are; a single one cannot be lowered."""
    tiers = [row("tier", f"t{at}", lower_limit=90 - at * 30) for at in range(count)]
    criteria = [row("criterion", "a", weight=1, highest=5)]
    found = judge(row("feature", "f"), {"cri_a": 5}, readiness("1000"), scale(criteria, tiers))
    assert found.final == max(count - 2, 0)


@settings(max_examples=20)
@given(st.randoms())
def test_the_order_of_rows_changes_no_figure(chance: random.Random) -> None:
    """Shuffled features, criteria and scores give the same scores in the same order."""
    reader = moorline.project()
    before = [(found.feature_id, found.score, found.final) for found in judged(reader)]
    for table in ("feature", "criterion", "score", "readiness"):
        chance.shuffle(reader.tables[table])
    assert [(found.feature_id, found.score, found.final) for found in judged(reader)] == before


@given(st.lists(st.tuples(st.integers(1, 400), st.integers(2, 10)), min_size=1, max_size=5), st.data())
def test_scores_against_the_formula(scale_of: list[tuple[int, int]], data: st.DataObject) -> None:
    """Σ wᵢ·(sᵢ − 1)/(max − 1), weights normalised, in plain fractions; the tier by walking down the limits."""
    criteria = [
        row("criterion", f"c{at}", weight=weight / 4, highest=highest) for at, (weight, highest) in enumerate(scale_of)
    ]
    limits = sorted(data.draw(st.lists(st.integers(1, 100), max_size=4, unique=True)), reverse=True)
    tiers = [row("tier", f"t{at}", lower_limit=limit) for at, limit in enumerate(limits)]
    tiers.append(row("tier", "last"))
    scores: dict[str, int | None] = {
        f"cri_c{at}": data.draw(st.integers(1, highest)) for at, (_, highest) in enumerate(scale_of)
    }
    found = judge(row("feature", "f"), scores, None, scale(criteria, tiers))
    total = sum(Fraction(weight) for weight, _ in scale_of)
    expected = Fraction(0)
    for (weight, highest), score in zip(scale_of, scores.values(), strict=True):
        expected += Fraction(weight) / total * Fraction((score or 0) - 1, highest - 1) * 100
    assert found.score == expected
    assert found.by_score == sum(expected < limit for limit in limits)


def test_contradictions_of_the_matrix() -> None:
    """F03 scores 5 for differentiation, but B has K14; F01's K07 nobody has; at 4 nothing is claimed."""
    reader = moorline.project()
    matrix = comparison(reader, moorline.AS_OF)
    linked = [identity("comparison_row", "K14")]
    found = contradictions(result(reader, "F03"), linked, matrix, known(reader))
    assert found == ((linked[0], identity("competitor", "B")),)
    ours = [identity("comparison_row", "K07")]
    assert contradictions(result(reader, "F01"), ours, matrix, known(reader)) == ()
    reader.set(identity("score", "F03C4"), score=4)
    assert contradictions(result(reader, "F03"), linked, matrix, known(reader)) == ()


def test_tiers_that_nothing_reaches() -> None:
    """A limit at or above a higher tier's, or none at all except for the last."""
    limits: list[Any] = [75, 80, None, 30, None]
    tiers = [row("tier", f"t{at}", lower_limit=limit) for at, limit in enumerate(limits)]
    assert unreachable_tiers(scale([], tiers)) == ("tir_t1", "tir_t2")


def test_the_latest_override_stands_beside() -> None:
    """With what it lacks: an answered one has a reason, a name and a date."""
    rows = [
        row("tier_override", "new", feature_id="fea_a", tier_id="tir_a", decided_on="2026-06-15", answer="accepted"),
        row("tier_override", "old", feature_id="fea_a", tier_id="tir_b", proposed_on="2026-06-12"),
    ]
    assert overrides(rows)["fea_a"]["id"] == "ovr_new"
    assert missing_of_override(rows[0]) == ("reason", "decided_by")
    assert missing_of_override(rows[1]) == ()


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("2026 H2", (2026, 6, 6)),
        ("2026Q3", (2026, 6, 3)),
        ("2026-09", (2026, 8, 1)),
        ("2026", (2026, 0, 12)),
        ("2026 Q5", None),
        ("2026-13", None),
        ("soon", None),
    ],
)
def test_periods_as_teams_write_them(label: str, expected: tuple[int, int, int] | None) -> None:
    """Year, first month and length."""
    assert months(label) == expected


def test_capacity_of_the_sample() -> None:
    """One concept per half-year, two solutions per quarter: the third quarter of 2026 uses one and two, full."""
    reader = moorline.project()
    for tier, capacity, period in (("concept", 1, "half_year"), ("solution", 2, "quarter")):
        reader.set(identity("tier", tier), capacity=capacity, period=period)
    periods = {feature["id"]: "2026 Q3" for feature in reader.rows("feature")}
    found = {load.tier_id: load for load in loads(judged(reader), periods, reader.rows("tier"))}
    assert found["tir_concept"][1:] == ("2026 2/2", 1, 1)
    assert found["tir_solution"][1:] == ("2026 3/4", 2, 2)
    assert not any(load.over for load in found.values())
    assert bucket("2026 H2", "quarter") == ("2026 H2", 2)
