"""A file of every format that was ever released opens today, with all that it held."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pmm_desk import rooms
from pmm_desk.audience.verdicts import verdicts
from pmm_desk.product.rules import as_of
from pmm_desk.project.file import Project
from tests.house.sources import ROOT
from tests.moorline import AS_OF

FILES = sorted((ROOT / "tests" / "files").glob("format-*.pmm"))


def number(path: Path) -> int:
    """The format that a kept file is of, by its name."""
    return int(path.stem.removeprefix("format-"))


def test_a_file_of_every_older_format_is_kept() -> None:
    """Adding a step of migration asks for a file of the format before it."""
    assert [number(path) for path in FILES] == list(range(1, rooms.schema().version))


@pytest.mark.parametrize("kept", FILES, ids=lambda path: path.stem)
def test_it_opens_with_all_it_held(kept: Path, tmp_path: Path) -> None:
    """The sample's target groups reckon as ever; the new tables are there and empty; the file itself waits."""
    path = tmp_path / "old.pmm"
    shutil.copyfile(kept, path)
    assert int.from_bytes(kept.read_bytes()[60:64], "big") == number(kept)
    project = Project.open(path, rooms.schema(), state=tmp_path / "state")
    found = verdicts(project, as_of(project.rows("project"), AS_OF))
    assert found["expected_revenue"]["total"] == 2_253_840
    assert len(project.all_translations()) > 50
    with closing(sqlite3.connect(f"{kept.as_uri()}?immutable=1", uri=True)) as file:
        assert [(project.count("kit_sheet"),)] == file.execute("SELECT count(*) FROM kit_sheet").fetchall()
    assert project.count("account") == project.count("assignment_rule") == 0
    assert path.read_bytes() == kept.read_bytes()
    with project.change("Add") as change:
        change.add("account", name="Nordhaven Cold Stores")
    project.close()
    assert int.from_bytes(path.read_bytes()[60:64], "big") == rooms.schema().version
    again = Project.open(path, rooms.schema(), state=tmp_path / "other")
    assert [row["name"] for row in again.rows("account")] == ["Nordhaven Cold Stores"]
    again.close()
