"""A project made, given out as JSON, taken back, and checked from the command line."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from pmm_desk import rooms
from pmm_desk.project.file import Project
from tests.command.conftest import Run


@pytest.fixture()
def edited(sample: Path, tmp_path: Path) -> Path:
    """A project that was worked on: edits, a stale translation, a move, a removal, odd texts."""
    project = Project.open(sample, rooms.schema(), state=tmp_path / "state")
    first, second = (row["id"] for row in project.rows("persona")[:2])
    with project.change("Work") as change:
        change.set(first, name="Lin\nWei \u2028 “x” \\ \U0001f69a", influence=None)
        change.set(project.rows("target_group")[0]["id"], win_rate=22.123456789)
        change.move(first, second)
        change.translate(second, "name", "zh-Hant", "周凱")
        change.remove(project.rows("deal")[0]["id"])
        change.duplicate(second, code="R4")
    project.close()
    return sample


def test_dump_load_dump_is_identical(here: Run, edited: Path, tmp_path: Path) -> None:
    first = here("dump", edited)
    assert first.code == 0 and first.err == ""
    data, copy = tmp_path / "data.json", tmp_path / "copy.pmm"
    data.write_text(first.out, "utf-8", newline="")
    ran = here("load", data, copy)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert here("dump", copy).out == first.out
    assert here("check", copy).code == 0
    assert here("findings", copy, "--json").out == here("findings", edited, "--json").out


def test_a_stale_translation_stays_stale(here: Run, edited: Path, tmp_path: Path) -> None:
    data, copy = tmp_path / "data.json", tmp_path / "copy.pmm"
    data.write_text(here("dump", edited).out, "utf-8")
    here("load", data, copy)
    project = Project.open(copy, rooms.schema(), state=tmp_path / "state")
    stale = [row["id"] for row in project.rows("persona") if project.translations(row["id"], "name")["zh-Hans"].stale]
    assert len(stale) == 1
    project.close()


def test_the_dump_goes_through_pipes_in_utf_8(process: Run, sample: Path, tmp_path: Path) -> None:
    dumped = process("dump", sample)
    assert dumped.code == 0 and "泊序月台" in dumped.out
    assert process("load", "-", "copy.pmm", stdin=dumped.out.encode("utf-8")).code == 0
    assert process("dump", "copy.pmm").out == dumped.out


def test_a_row_needs_no_id_or_position(here: Run, tmp_path: Path) -> None:
    """A script may write just what it knows; lists keep their order."""
    tables = {
        "project": [{"language": "en"}],
        "product": [{"name": "Anvil"}],
        "feature": [{"name": name} for name in ("third", "first", "second")],
    }
    data = tmp_path / "data.json"
    data.write_text(json.dumps({"format": "PMM Desk project", "version": 1, "tables": tables}), "utf-8")
    assert here("load", data, tmp_path / "new.pmm").code == 0
    back = json.loads(here("dump", tmp_path / "new.pmm").out)["tables"]
    assert [row["name"] for row in back["feature"]] == ["third", "first", "second"]
    assert back["product"][0]["name"] == "Anvil"


def test_load_replaces_only_when_told_and_begins_a_project_of_its_own(here: Run, sample: Path, tmp_path: Path) -> None:
    data, copy = tmp_path / "data.json", tmp_path / "copy.pmm"
    data.write_text(here("dump", sample).out, "utf-8")
    here("load", data, copy)

    def lineage(path: Path) -> str:
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        try:
            return str(connection.execute("SELECT value FROM file_meta WHERE key = 'lineage'").fetchone()[0])
        finally:
            connection.close()

    assert lineage(copy) != lineage(sample)
    before = lineage(copy)
    assert here("load", data, copy, "--replace").code == 0
    assert lineage(copy) != before


def test_a_new_project_opens_and_knows_its_product(here: Run, process: Run, tmp_path: Path) -> None:
    path = tmp_path / "dock.pmm"
    ran = process("new", path, "--name", "泊序月台", "--language", "zh-Hans")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    tables: dict[str, list[dict[str, Any]]] = json.loads(here("dump", path).out)["tables"]
    assert tables["product"][0]["name"] == "泊序月台"
    assert tables["project"][0]["language"] == "zh-Hans"
    project = Project.open(path, rooms.schema(), state=tmp_path / "state")
    with project.change("Write") as change:
        change.add("persona", name="Lin Wei")
    project.close()
    assert here("check", path).code == 0


def test_the_copy_of_the_sample_is_the_sample(here: Run, root: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.pmm"
    assert here("new", path, "--sample").code == 0
    assert path.read_bytes() == (root / "pmm_desk" / "sample" / "moorline-dock.pmm").read_bytes()


def test_reading_needs_no_lock_and_leaves_no_trace(here: Run, sample: Path, tmp_path: Path) -> None:
    """While the project is open in a window, a script reads what the file holds."""
    project = Project.open(sample, rooms.schema())
    before = sample.read_bytes(), sample.stat().st_mtime_ns
    for command in (["findings"], ["dump"], ["check"], ["export", "--to", tmp_path / "out"]):
        assert here(command[0], sample, *command[1:]).code == 0
    assert (sample.read_bytes(), sample.stat().st_mtime_ns) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dock.pmm", "out"]
    project.close()
