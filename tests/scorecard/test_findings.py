"""What the scorecard notices in the sample, in an empty project, and in rows made for it."""

from __future__ import annotations

import time
from collections import Counter
from datetime import date

from pmm_desk.project.finding import Finding, Severity
from pmm_desk.scorecard.findings import find
from pmm_desk.scorecard.verdicts import verdicts
from tests import moorline
from tests.plain_rows import Rows, identity, row


def with_code(found: list[Finding], code: str) -> list[Finding]:
    """The findings of one code."""
    return [finding for finding in found if finding.code == code]


def features(found: list[Finding], code: str) -> list[str]:
    """The sample's features that findings of one code are about."""
    return [finding.rows[-1].removeprefix("fea_").upper() for finding in with_code(found, code)]


def test_an_empty_project_yields_nothing() -> None:
    """Nor do features alone, before there is a scorecard."""
    assert find(Rows(), date(2026, 6, 30)) == []
    assert find(Rows({"feature": [row("feature", "f")]}), date(2026, 6, 30)) == []


def test_findings_of_the_sample() -> None:
    """F03 capped and contradicted, F07 on hold, F02 one point below, F04 to F06 one point above."""
    found = find(moorline.project(), moorline.AS_OF)
    assert features(found, "feature_capped") == ["F03"]
    assert features(found, "feature_on_hold") == ["F07"]
    assert features(found, "one_point_higher") == ["F02"]
    assert features(found, "one_point_lower") == ["F04", "F05", "F06"]
    assert features(found, "score_contradicts_matrix") == ["F03"]
    assert features(found, "feature_without_pain") == ["F01", "F02", "F04", "F03"], "this project has no message yet"
    assert len(found) == 11
    capped = with_code(found, "feature_capped")[0]
    assert capped.rows[0] == identity("readiness", "F03")
    assert (capped.values["yes"], capped.values["by_score"], capped.values["final"]) == (
        1,
        identity("tier", "solution"),
        identity("tier", "scenario"),
    )
    contradicted = with_code(found, "score_contradicts_matrix")[0]
    assert contradicted.rows[0] == identity("score", "F03C4")
    assert contradicted.values["rivals"] == (identity("competitor", "B"),)


def test_a_point_that_the_gate_would_swallow_is_not_told() -> None:
    """With two checks F02 is capped, a concept by score or not: one point higher changes nothing."""
    reader = moorline.project()
    reader.set(identity("readiness", "F02"), validated=0)
    found = find(reader, moorline.AS_OF)
    assert "F02" in features(found, "feature_capped")
    assert "F02" not in features(found, "one_point_higher")


def test_scores_overrides_and_the_gate() -> None:
    """Half-scored features, wild scores, unanswered overrides, exceptions without a reason."""
    reader = moorline.project()
    reader.set(identity("score", "F08C2"), score=None)
    reader.set(identity("score", "F09C2"), score=9)
    reader.set(identity("score", "F03C6"), score=5)
    reader.set(identity("tier_override", "F05"), decided_by="")
    reader.tables["tier_override"].append(
        row("tier_override", "x", feature_id=identity("feature", "F06"), tier_id=identity("tier", "solution"))
    )
    found = find(reader, moorline.AS_OF)
    assert features(found, "scores_missing") == ["F08"]
    assert with_code(found, "scores_missing")[0].values["criteria"] == (identity("criterion", "C2"),)
    assert features(found, "score_too_high") == ["F09"]
    assert features(found, "override_incomplete") == ["F05"]
    assert features(found, "override_open") == ["F06"]
    reasons = with_code(found, "gate_needs_reason")
    assert features(found, "gate_needs_reason") == ["F03"]
    assert reasons[0].severity is Severity.BEFORE_EXPORT


def test_the_scorecard_itself() -> None:
    """A criterion without a weight, a tier that nothing reaches, a period that is too full."""
    reader = moorline.project()
    reader.set(identity("criterion", "C6"), weight=None)
    reader.set(identity("tier", "solution"), lower_limit=80, capacity=0)
    reader.set(identity("tier", "concept"), capacity=0, period="half_year")
    reader.set(identity("feature", "F01"), period="2026 Q3")
    found = find(reader, moorline.AS_OF)
    assert [item.rows for item in with_code(found, "criterion_without_weight")] == [("cri_c6",)]
    assert [item.rows for item in with_code(found, "tier_unreachable")] == [("tir_solution",)]
    over = with_code(found, "tier_over_capacity")
    assert [(item.rows, item.values["used"]) for item in over] == [(("tir_concept",), 1)]


def test_verdicts_of_the_sample() -> None:
    """Scores as exact text and as a number, tiers, gates, sensitivity."""
    found = {feature["code"]: feature for feature in verdicts(moorline.project(), moorline.AS_OF)["features"]}
    first = found["F01"]
    assert (first["score"], first["score_number"], first["final_tier_name"]) == ("88.75", 88.75, "concept")
    assert found["F07"]["hold"] and found["F07"]["final_tier"] is None
    assert found["F03"]["gate"]["verdict"] == "capped"
    assert found["F05"]["override"]["answer"] == "refused"
    assert found["F05"]["sensitivity"]["nearest"]["high"] == "188/7"
    assert [change["code"] for change in found["F04"]["sensitivity"]["one_point"]] == ["C1", "C2", "C3", "C4"]


def test_figures_have_no_weights_in_the_verdicts() -> None:
    """Scores that are multiplied and divided have no share of a hundred."""
    reader = Rows(
        {
            "feature": [row("feature", "f")],
            "scorecard": [row("scorecard", "s", subject="feature", current=1, method="figures")],
            "criterion": [row("criterion", name, scorecard_id="scd_s", weight=3) for name in ("a", "b")],
            "tier": [row("tier", "t", scorecard_id="scd_s")],
            "score": [row("score", name, feature_id="fea_f", criterion_id=f"cri_{name}", score=4) for name in "ab"],
        }
    )
    found = verdicts(reader, date(2026, 6, 30))
    assert (found["weights"], found["features"][0]["score"]) == ({}, "8")


def test_verdicts_of_an_empty_project() -> None:
    """No scorecard, no trouble."""
    assert verdicts(Rows(), date(2026, 6, 30))["features"] == []


def test_many_features_in_no_visible_time() -> None:
    """3,000 features with 18,000 scores (a wide margin: this guards against squares)."""
    reader = moorline.project()
    base = reader.rows("feature")[3]
    reader.tables["feature"] = [base | {"id": f"fea_{at}"} for at in range(3000)]
    reader.tables["score"] = [
        {"id": f"sco_{at}{name}", "feature_id": f"fea_{at}", "criterion_id": identity("criterion", name), "score": 3}
        for at in range(3000)
        for name in moorline.CRITERIA
    ]
    reader.tables["readiness"] = []
    start = time.perf_counter()
    found = find(reader, moorline.AS_OF)
    assert time.perf_counter() - start < 3
    assert Counter(finding.code for finding in found)["one_point_lower"] == 0
