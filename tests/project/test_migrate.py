"""An older format is brought up on this computer; the file itself changes with the first edit only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pmm_desk.project.error import Newer
from pmm_desk.project.file import Project
from pmm_desk.project.place import Place
from pmm_desk.project.schema import Schema

SECOND = """
-- A step may speak; it may even say: this is no end;
CREATE TABLE lamp (
    id TEXT NOT NULL PRIMARY KEY, position TEXT NOT NULL, watt INTEGER
) STRICT;
UPDATE shelf SET code = 'old ' || name;
CREATE TRIGGER for_a_moment AFTER INSERT ON lamp BEGIN
    UPDATE shelf SET code = code || '!';
END;
INSERT INTO lamp VALUES ('lam_aaaaaaaaaaaaaaaaaaaa', 'a0', 40);
DROP TRIGGER for_a_moment
"""


@pytest.fixture
def later(schema: Schema) -> Schema:
    """The next format."""
    return Schema((*schema.steps, SECOND), {**schema.prefixes, "lamp": "lam"}, schema.record)


def fill(project: Project) -> None:
    """Something to migrate."""
    with project.change("Add") as change:
        change.add("shelf", name="left")
    project.close()


def test_a_file_of_an_older_format(project: Project, later: Schema, schema: Schema, path: Path, tmp_path: Path) -> None:
    fill(project)
    before = path.read_bytes()
    state = tmp_path / "other"
    again = Project.open(path, later, state=state)
    assert again.rows("shelf")[0]["code"] == "old left!" and again.rows("lamp")[0]["watt"] == 40
    assert path.read_bytes() == before and not again.dirty
    (kept,) = Place(state, path).backups.glob("before migration *.pmm")
    assert kept.read_bytes() == before
    with again.change("Edit") as change:
        change.add("shelf", name="right")
    again.close()
    assert path.read_bytes()[60:64] == b"\0\0\0\x02"
    with pytest.raises(Newer):
        Project.open(path, schema, state=tmp_path / "third")
    Project.open(path, later, state=tmp_path / "third").close()


def test_a_working_copy_of_an_older_format_keeps_its_unpublished_edits(
    project: Project, later: Schema, path: Path, state: Path
) -> None:
    with project.change("Add") as change:
        change.add("shelf", name="left")
    project.abandon()
    again = Project.open(path, later, state=state)
    assert again.rows("shelf")[0]["code"] == "old left!" and again.dirty and again.undo_title is None
    assert list(Place(state, path).backups.glob("before migration *.db"))
    again.close()
    assert path.read_bytes()[60:64] == b"\0\0\0\x02"


def test_a_step_that_breaks_a_link_is_no_migration(
    project: Project, schema: Schema, path: Path, state: Path, opened: Callable[..., Project]
) -> None:
    with project.change("Add") as change:
        change.add("box", shelf=change.add("shelf", name="left"))
    project.close()
    broken = Schema((*schema.steps, "DELETE FROM shelf;"), schema.prefixes, schema.record)
    with pytest.raises(Exception, match=r"breaks a link|not take"):
        Project.open(path, broken, state=state)
    assert opened().count("shelf") == 1
