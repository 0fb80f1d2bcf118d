"""The scorecard a new project begins with is the shipped one, in the project's language, and notices nothing."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pmm_desk import rooms
from pmm_desk.project.file import Project

AS_OF = date(2026, 6, 30)


def begun(tmp_path: Path, language: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Criteria and tiers of a new project."""
    project = Project.new(tmp_path / f"{language}.pmm", rooms.schema(), state=tmp_path / "state")
    rooms.begin(project, "Anvil", language)
    assert rooms.find_all(project, AS_OF) == {name: [] for name in rooms.find_all(project, AS_OF)}
    found = project.rows("criterion"), project.rows("tier")
    project.close()
    return found


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant", "de"])
def test_weights_limits_and_meanings(language: str, tmp_path: Path) -> None:
    criteria, tiers = begun(tmp_path, language)
    assert [row["weight"] for row in criteria] == [25, 20, 15, 20, 10, 10]
    assert [row["lower_limit"] for row in tiers] == [75, 55, 32, 0]
    assert [row["meaning"] for row in criteria if row["meaning"] != "none"] == ["differentiation", "window"]
    assert all(row["name"] and row["short_name"] and row["rubric_1"] and row["rubric_5"] for row in criteria)


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_the_sample_uses_the_shipped_scorecard(language: str, tmp_path: Path, root: Path) -> None:
    sample = json.loads((root / "resources" / "sample" / "scorecard.json").read_text("utf-8"))
    criteria, tiers = begun(tmp_path, language)
    for told, rows in ((sample["criterion"], criteria), (sample["tier"], tiers)):
        for source, row in zip(told, rows, strict=True):
            assert source["scorecard_id"] == "tiers"
            texts = {name: value[language] for name, value in source.items() if isinstance(value, dict)}
            assert {name: row[name] for name in texts} == texts


def test_each_language_has_its_own_words(tmp_path: Path) -> None:
    names = {language: begun(tmp_path, language)[1][1]["name"] for language in ("en", "zh-Hans", "zh-Hant", "de")}
    assert names == {"en": "Solution", "zh-Hans": "大场景型", "zh-Hant": "大情境型", "de": "Solution"}
