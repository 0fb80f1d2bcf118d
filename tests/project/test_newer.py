"""A file of a newer format: what is known of it can be read, and nothing is ever written to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pmm_desk.project.error import Damaged, Newer, OnlyRead
from pmm_desk.project.file import Project
from pmm_desk.project.schema import Schema

AHEAD = """
PRAGMA ignore_check_constraints = ON;
PRAGMA foreign_keys = OFF;
CREATE TABLE crate (id TEXT NOT NULL PRIMARY KEY, words TEXT) STRICT;
INSERT INTO crate VALUES ('cra_1', 'of tomorrow');
ALTER TABLE shelf ADD COLUMN mood TEXT;
UPDATE shelf SET mood = 'calm', painted = 1;
ALTER TABLE shelf RENAME COLUMN painted TO hue;
UPDATE shelf SET colour = 'ultraviolet' WHERE name = 'second';
UPDATE shelf SET position = '' WHERE name = 'third';
UPDATE file_meta SET value = 'another sum' WHERE key = 'digest.box';
PRAGMA user_version = 7;
"""


@pytest.fixture
def newer(project: Project, path: Path) -> Path:
    """Three shelves with a box each, as a later program may have written them."""
    with project.change("Fill") as change:
        for name in ("first", "second", "third"):
            shelf = change.add("shelf", name=name)
            box = change.add("box", shelf=shelf, name=f"in the {name}")
            change.add("note", box=box, words="words")
            change.translate(shelf, "name", "zh-Hans", "架子")
    project.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(AHEAD)
    return path


def test_what_is_known_is_shown(newer: Path, schema: Schema, state: Path) -> None:
    """New tables and columns stay behind; so does a row with a value nobody here knows, with what hangs on it."""
    content = newer.read_bytes()
    with pytest.raises(Newer):
        Project.open(newer, schema, state=state)
    project = Project.look_at(newer, schema, state=state)
    assert project.newer and project.read_only and not project.dirty
    assert {row["name"] for row in project.rows("shelf")} == {"first", "third"}
    assert {row["name"] for row in project.rows("box")} == {"in the first", "in the third"}
    assert project.count("note") == 2 and all(not row["painted"] for row in project.rows("shelf"))
    assert project.rows("shelf", language="zh-Hans")[0]["name"] == "架子"
    project.close()
    assert newer.read_bytes() == content


def test_nothing_is_written(newer: Path, schema: Schema, state: Path) -> None:
    """Neither to the file nor to where this computer keeps a project: the program that knows it finds it whole."""
    content, kept = newer.read_bytes(), {each: each.stat().st_mtime_ns for each in state.rglob("*")}
    project = Project.look_at(newer, schema, state=state)
    for work in (project.save, lambda: project.change("Rename").__enter__()):
        with pytest.raises(OnlyRead):
            work()
    assert project.undo() is None
    project.publish_soon()
    newer.unlink()
    project.close()
    assert not newer.exists()
    newer.write_bytes(content)
    assert {each: each.stat().st_mtime_ns for each in state.rglob("*")} == kept


def test_it_goes_on_under_another_name(newer: Path, schema: Schema, state: Path, tmp_path: Path) -> None:
    content = newer.read_bytes()
    project = Project.look_at(newer, schema, state=state)
    project.save_as(tmp_path / "ours.pmm")
    assert not project.newer and not project.read_only
    with project.change("Rename") as change:
        change.set(project.ids("shelf")[0], name="ours")
    project.close()
    again = Project.open(tmp_path / "ours.pmm", schema, state=state)
    assert "ours" in {row["name"] for row in again.rows("shelf")} and again.undo_title == "Rename"
    again.close()
    assert newer.read_bytes() == content


def test_only_true_tables_are_read(newer: Path, schema: Schema, state: Path) -> None:
    """A view or a virtual table under the name of one of ours is not asked for anything."""
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    with closing(sqlite3.connect(newer, isolation_level=None)) as connection:
        connection.executescript(
            f"DROP TABLE note; CREATE VIEW note AS {endless} SELECT 'not_' || i AS id, '' AS words FROM n;"
            "DROP TABLE box; CREATE VIRTUAL TABLE box USING rtree (id, low, high); INSERT INTO box VALUES (1, 0, 1);"
        )
    project = Project.look_at(newer, schema, state=state)
    assert (project.count("note"), project.count("box"), project.count("shelf")) == (0, 0, 2)
    project.close()


def test_a_broken_one_is_refused(newer: Path, schema: Schema, state: Path) -> None:
    data = bytearray(newer.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    newer.write_bytes(data)
    with pytest.raises(Damaged):
        Project.look_at(newer, schema, state=state)
