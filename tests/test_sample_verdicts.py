"""The shipped sample file, reckoned: the worked figures of its page, through the real engine."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pmm_desk import rooms
from pmm_desk.project.file import Project
from tests import moorline


@pytest.fixture
def sample(tmp_path: Path, root: Path) -> Iterator[Project]:
    """A copy of the sample project, open."""
    path = tmp_path / "moorline.pmm"
    shutil.copy(root / "pmm_desk" / "sample" / "moorline-dock.pmm", path)
    project = Project.open(path, rooms.schema(), state=tmp_path / "state")
    yield project
    project.close()


def verdicts(sample: Project, room: str) -> dict[str, Any]:
    """The verdicts of one room."""
    found = next(item for item in rooms.ROOMS if item.name == room)
    told: dict[str, Any] = found.module("verdicts").verdicts(sample, moorline.AS_OF)
    return told


def test_the_sample_file_agrees_with_its_page(sample: Project) -> None:
    """Groups, classes, cells, claims, tiers and gates."""
    audience = verdicts(sample, "audience")
    assert [group["code"] for group in audience["groups"]] == ["G2", "G1", "G4", "G5", "G3"]
    assert audience["expected_revenue"]["total"] == 2_253_840
    matrix = verdicts(sample, "competitors")["comparison"]
    counts = matrix["counts"]
    assert [counts[name] for name in ("unknown", "unproved", "stale", "customer_usable")] == [2, 1, 11, 30]
    classes = Counter(row["class"] for row in matrix["rows"])
    assert classes == {
        "unique": 1,
        "near_unique": 1,
        "parity": 7,
        "gap": 5,
        "contested": 3,
        "emerging": 1,
        "open": 2,
    }
    claims = {claim["code"]: (claim["verdict"], claim["age"]) for claim in verdicts(sample, "positioning")["claims"]}
    assert claims == {
        "D1": ("holds", 100),
        "D2": ("weak", 100),
        "D3": ("fails", 100),
        "D4": ("unproven", 230),
        "D5": ("fails", 82),
    }
    features = verdicts(sample, "scorecard")["features"]
    assert [(feature["code"], feature["score"]) for feature in features] == [
        ("F01", "88.75"),
        ("F02", "72.5"),
        ("F04", "57.5"),
        ("F03", "65"),
        ("F05", "35"),
        ("F06", "35"),
        ("F08", "20"),
        ("F10", "17.5"),
        ("F09", "12.5"),
        ("F07", "31.25"),
    ]
    gates = {feature["code"]: feature["gate"]["verdict"] for feature in features}
    assert gates.pop("F03") == "capped" and gates.pop("F07") == "hold" and set(gates.values()) == {"passed"}


def test_every_finding_of_the_sample_leads_to_a_row(sample: Project) -> None:
    """Each row a finding names exists; what it reads is declared, so that a change of it finds again."""
    found = rooms.find_all(sample, moorline.AS_OF)
    assert sum(item.code == "cell_stale" for item in found["competitors"]) == 11
    for findings in found.values():
        for finding in findings:
            assert all(sample.row(row_id) is not None for row_id in finding.rows), finding


class Noting:
    """A reader that notes which tables are read."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.read: set[str] = set()
        self.schema, self.language = project.schema, project.language

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table."""
        self.read.add(table)
        return self.project.rows(table)

    def page(self, table: str, ids: list[str]) -> list[dict[str, Any]]:
        """Some rows of a table."""
        self.read.add(table)
        return self.project.page(table, ids)

    def all_translations(self) -> list[dict[str, str]]:
        """Every translation."""
        self.read.add("translation")
        return self.project.all_translations()

    def missing_pictures(self) -> list[tuple[str, str, str]]:
        """The names of pictures that are not there, from every table that names some."""
        kinds = {table: self.schema.record(table).columns().values() for table in self.schema.prefixes}
        self.read |= {
            table for table, columns in kinds.items() if any(column["kind"] == "picture" for column in columns)
        }
        return self.project.missing_pictures()


DATES_AND_PROOFS = {"evidence", "cell_evidence", "freshness_limit"}


def test_finders_declare_what_they_read(sample: Project) -> None:
    """Else a change would leave old findings standing. The scorecard reads marks only, whatever their proof."""
    for room in rooms.ROOMS:
        for finder in (finder for finder in room.finders if finder.reads):
            noting = Noting(sample)
            getattr(room.module("findings"), finder.function)(noting, moorline.AS_OF)
            spare = DATES_AND_PROOFS if room.name == "scorecard" else set()
            assert noting.read <= finder.reads | spare, room.name
