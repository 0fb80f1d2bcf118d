"""`pmm-desk findings` on the sample agrees with the worked figures of the sample page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command.conftest import Run

CLASSES = {
    "unique": ["K07"],
    "near_unique": ["K08"],
    "parity": ["K01", "K03", "K04", "K06", "K09", "K12", "K17"],
    "gap": ["K13", "K14", "K15", "K16", "K20"],
}
STALE = ["B/K02", "B/K05", "B/K07", "B/K08", "A/K10", "C/K10", "A/K11", "C/K11", "C/K12", "B/K13", "B/K15"]
CLAIMS = {
    "D1": ("holds", [], 100, "B/K07", True),
    "D2": ("weak", ["C"], 100, "B/K08", True),
    "D3": ("fails", ["C"], 100, "B/K02", True),
    "D4": ("unproven", ["B"], 230, "C/K11", True),
    "D5": ("fails", ["A", "C"], 82, "B/K06", False),
}
GROUPS = {"G2": 810_000, "G1": 633_600, "G4": 483_840, "G5": 326_400, "G3": 0}
FEATURES = {
    "F01": ("88.75", "Concept", "Concept", 4),
    "F02": ("72.5", "Solution", "Solution", 3),
    "F04": ("57.5", "Solution", "Solution", 4),
    "F03": ("65", "Solution", "Scenario", 1),
    "F05": ("35", "Scenario", "Scenario", 4),
    "F06": ("35", "Scenario", "Scenario", 3),
    "F08": ("20", "Notice", "Notice", 4),
    "F10": ("17.5", "Notice", "Notice", 3),
    "F09": ("12.5", "Notice", "Notice", 4),
    "F07": ("31.25", "Notice", None, 0),
}


@pytest.fixture()
def found(here: Run, sample: Path) -> dict[str, Any]:
    """The verdicts on the sample, as a script reads them."""
    ran = here("findings", sample, "--json")
    assert ran.code == 0 and ran.err == ""
    data: dict[str, Any] = json.loads(ran.out)
    return data


def test_comparison(found: dict[str, Any]) -> None:
    comparison = found["competitors"]["comparison"]
    for name, codes in CLASSES.items():
        assert [row["code"] for row in comparison["rows"] if row["class"] == name] == codes
    assert [f"{cell['rival_code']}/{cell['row_code']}" for cell in comparison["stale"]] == STALE
    assert {f"{cell['rival_code']}/{cell['row_code']}" for cell in comparison["unknown"]} == {"B/K11", "B/K18"}
    assert [f"{cell['rival_code']}/{cell['row_code']}" for cell in comparison["unproved"]] == ["C/K17"]
    counts = comparison["counts"]
    assert (counts["cells"], counts["stale"], counts["customer_usable"]) == (80, 11, 30)


def test_claims(found: dict[str, Any]) -> None:
    verdicts = {
        claim["code"]: (
            claim["verdict"],
            claim["rival_codes"],
            claim["age"],
            f"{claim['stalest_rival']}/{claim['stalest_row']}",
            claim["stale"],
        )
        for claim in found["positioning"]["claims"]
    }
    assert verdicts == CLAIMS


def test_groups(found: dict[str, Any]) -> None:
    groups = found["audience"]["groups"]
    assert {group["code"]: group["expected_revenue"] for group in groups} == GROUPS
    assert [group["code"] for group in groups] == list(GROUPS)
    assert found["audience"]["expected_revenue"]["total"] == 2_253_840
    assert found["audience"]["coverage"]["possible"] == 36
    assert found["audience"]["coverage"]["used"] == 5
    assert found["audience"]["coverage"]["classes_without_group"] == ["loyal"]


def test_features(found: dict[str, Any]) -> None:
    features = found["scorecard"]["features"]
    verdicts = {
        feature["code"]: (
            feature["score"],
            feature["tier_by_score_name"],
            None if feature["hold"] else feature["final_tier_name"],
            feature["gate"]["yes"],
        )
        for feature in features
    }
    assert verdicts == FEATURES
    assert [feature["code"] for feature in features] == list(FEATURES)


def test_every_row_named_is_a_row(found: dict[str, Any], here: Run, sample: Path) -> None:
    tables = json.loads(here("dump", sample).out)["tables"]
    ids = {row["id"] for rows in tables.values() for row in rows}
    assert found["findings"]
    for finding in found["findings"]:
        assert set(finding["rows"]) <= ids
        assert finding["severity"] in ("before_export", "worth_doing", "idea")


def test_the_report_for_people_says_the_same(here: Run, sample: Path) -> None:
    told = here("findings", sample).out
    for words in (
        "As of 2026-06-30",
        "stale cells: 11 (B/K02, B/K05, B/K07, B/K08, A/K10, C/K10, A/K11, C/K11, C/K12, B/K13, B/K15)",
        "FAILS A, C",
        "2,253,840",
        "88.75  Concept",
        "31.25  Hold",
    ):
        assert words in told
