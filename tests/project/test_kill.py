"""A kill at any moment loses no edit that was told as kept, and leaves the file whole."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pmm_desk.project import migrate
from pmm_desk.project.file import Project
from pmm_desk.project.place import Place
from pmm_desk.project.schema import Schema

TYPIST = Path(__file__).with_name("typist.py")
ROOT = TYPIST.parents[2]

SLOW_STEP = """
CREATE TABLE lamp (id TEXT NOT NULL PRIMARY KEY, position TEXT NOT NULL, watt INTEGER) STRICT;
UPDATE shelf SET code = 'migrated';
INSERT INTO lamp
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150000) SELECT 'lam_' || i, 'a0', i FROM n;
DELETE FROM lamp;
UPDATE shelf SET code = code || ' twice';
"""


def start(path: Path, state: Path, schema: Schema, folder: Path) -> subprocess.Popen[str]:
    """A typist at work."""
    told = folder / "schema.json"
    told.write_text(json.dumps({"steps": schema.steps, "prefixes": dict(schema.prefixes)}), "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, str(TYPIST), str(path), str(state), str(told)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )


def kept_until_killed(typist: subprocess.Popen[str], pause: float) -> list[int]:
    """Kill the typist some time after its first edit; returns the edits that it told."""
    assert typist.stdout is not None
    assert typist.stdout.readline() == "ready\n"
    first = typist.stdout.readline()
    time.sleep(pause)
    typist.kill()
    lines = [first, *typist.stdout.read().split("\n")]
    typist.wait()
    # A line that the kill cut off was not told.
    return [int(line) for line in lines[:-1] if line.strip()]


def edits_survive(rounds: int, seed: int, path: Path, state: Path, schema: Schema, folder: Path) -> None:
    """Kill again and again, and look each time."""
    chance = random.Random(seed)
    for number in range(rounds):
        told = kept_until_killed(start(path, state, schema, folder), chance.uniform(0, 0.12))
        elsewhere = Project.open(path, schema, state=folder / f"elsewhere {number}")
        published = [row["boxes_planned"] for row in elsewhere.rows("shelf")]
        elsewhere.abandon()
        assert published == list(range(1, len(published) + 1)), "the file is a whole project"
        project = Project.open(path, schema, state=state)
        rows = project.rows("shelf")
        assert [row["boxes_planned"] for row in rows] == list(range(1, len(rows) + 1))
        assert told[-1] <= len(rows) <= told[-1] + 1 and len(published) <= len(rows)
        # The kill may have come between an undo of the last edit and its redo.
        project.redo()
        rows = project.rows("shelf")
        assert all(rows[number - 1]["name"] == f"typed {number}" for number in told)
        assert project.recovered is None
        if len(rows) > 600:
            with project.change("Clear") as change:
                for row in rows:
                    change.remove(row["id"])
            project.save()
        project.abandon()


def test_fifty_kills(schema: Schema, path: Path, state: Path, tmp_path: Path) -> None:
    Project.new(path, schema, state=state).close()
    edits_survive(50, 3, path, state, schema, tmp_path)
    assert [found.name for found in path.parent.iterdir() if not found.name.endswith(".part")] == ["toy.pmm"]


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_two_hundred_kills(schema: Schema, path: Path, state: Path, tmp_path: Path) -> None:
    Project.new(path, schema, state=state).close()
    edits_survive(200, 4, path, state, schema, tmp_path)


def migration_survives(rounds: int, path: Path, state: Path, schema: Schema, folder: Path) -> None:
    """Kill while a working copy with unpublished edits is being migrated; then let it finish."""
    later = Schema((*schema.steps, SLOW_STEP), {**schema.prefixes, "lamp": "lam"}, schema.record)
    project = Project.new(path, schema, state=state)
    before = path.read_bytes()
    with project.change("Add") as change:
        change.add("shelf", boxes_planned=1, name="unpublished")
    project.abandon()
    chance = random.Random(5)
    killed = 0
    for _ in range(rounds):
        typist = start(path, state, later, folder)
        assert typist.stdout is not None
        assert typist.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0, 0.1))
        typist.kill()
        typist.communicate()
        if migrate.version_of(Place(state, path).work) == 2:
            break
        killed += 1
        assert path.read_bytes() == before
    assert killed > rounds // 3
    again = Project.open(path, later, state=state)
    row = again.rows("shelf")[0]
    assert (row["name"], row["code"], again.count("lamp")) == ("unpublished", "migrated twice", 0)
    again.close()


def test_kills_during_migration(schema: Schema, path: Path, state: Path, tmp_path: Path) -> None:
    migration_survives(6, path, state, schema, tmp_path)


@pytest.mark.nightly
@pytest.mark.timeout(600)
def test_fifty_kills_during_migration(schema: Schema, path: Path, state: Path, tmp_path: Path) -> None:
    migration_survives(50, path, state, schema, tmp_path)
