"""Opening files from anyone: each bad one gets its plain error, none is changed, none hangs or crashes."""

from __future__ import annotations

import random
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from pmm_desk.project.error import (
    Damaged,
    DiskFailed,
    Empty,
    Foreign,
    Locked,
    Missing,
    Newer,
    ProjectError,
    TooLarge,
    Truncated,
)
from pmm_desk.project.file import Project
from pmm_desk.project.header import LIMIT_MB
from pmm_desk.project.schema import Schema


@pytest.fixture
def published(project: Project, path: Path) -> bytes:
    """The bytes of a sound project of some pages."""
    with project.change("Fill") as change:
        for number in range(60):
            shelf = change.add("shelf", name=f"shelf {number} " * 20, width=number / 7)
            box = change.add("box", shelf=shelf, name="box")
            change.add("note", box=box, words="words")
            change.translate(shelf, "name", "zh-Hans", f"架子 {number}")
    project.close()
    return path.read_bytes()


def open_bytes(data: bytes, schema: Schema, folder: Path, **more: bool) -> Project:
    """Open a file with these bytes, for the first time on this computer."""
    number = len(list(folder.glob("*.pmm")))
    path = folder / f"file {number}.pmm"
    path.write_bytes(data)
    try:
        return Project.open(path, schema, state=folder / "other state", **more)
    finally:
        assert path.read_bytes() == data, "opening changes nothing"


def rewritten(data: bytes, folder: Path, *statements: str) -> bytes:
    """The file after someone edited it with SQLite."""
    path = folder / "edited.db"
    path.write_bytes(data)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    found = path.read_bytes()
    path.unlink()
    return found


def test_a_sound_file_opens_anywhere(published: bytes, schema: Schema, tmp_path: Path) -> None:
    project = open_bytes(published, schema, tmp_path)
    assert project.count("shelf") == project.count("translation") == 60 and not project.dirty
    assert project.undo_title is None and project.rows("shelf", language="zh-Hans")[7]["name"] == "架子 7"
    project.close()


def test_what_is_no_project_is_said_in_its_own_words(
    published: bytes, schema: Schema, tmp_path: Path, state: Path
) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE t (x)")
    for data, kind, told in (
        (b"Polygon Movie maker 0002" + b"\0" * 500, "mmd", "MikuMikuDance"),
        (other.read_bytes(), "sqlite", "not a PMM Desk project"),
        (b"PK\x03\x04 a zip", "other", "not a PMM Desk project"),
        ("我的项目".encode() * 100, "other", "not a PMM Desk project"),
    ):
        with pytest.raises(Foreign, match=told) as caught:
            open_bytes(data, schema, tmp_path)
        assert caught.value.values["kind"] == kind
    with pytest.raises(Empty):
        open_bytes(b"", schema, tmp_path)
    with pytest.raises(Missing):
        Project.open(tmp_path / "nowhere.pmm", schema, state=state)
    with pytest.raises(Foreign):
        Project.open(tmp_path, schema, state=state)
    for cut in (3, 50, 99, 100, 4096, len(published) - 1):
        with pytest.raises(Truncated):
            open_bytes(published[:cut], schema, tmp_path)
    with pytest.raises(Damaged):
        open_bytes(published + b"\0" * 4096, schema, tmp_path)
    newer = bytearray(published)
    newer[60:64] = (7).to_bytes(4, "big")
    with pytest.raises(Newer) as found:
        open_bytes(bytes(newer), schema, tmp_path)
    assert (found.value.values["version"], found.value.values["known"]) == (7, 1)


def test_a_huge_file_is_not_read(schema: Schema, path: Path, state: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate((LIMIT_MB << 20) + 1)
    with pytest.raises(TooLarge):
        Project.open(path, schema, state=state)


def test_one_window_per_project(project: Project, schema: Schema, path: Path, state: Path) -> None:
    with pytest.raises(Locked) as caught:
        Project.open(path, schema, state=state)
    assert isinstance(caught.value.values["pid"], int)
    link = path.with_name("link.pmm")
    link.symlink_to(path)
    with pytest.raises(Locked):
        Project.open(link, schema, state=state)
    project.close()
    Project.open(path, schema, state=state).close()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON shelf BEGIN DELETE FROM box; END",
        "CREATE VIEW v AS SELECT * FROM shelf",
        "CREATE TABLE more (x)",
        "ALTER TABLE shelf ADD COLUMN more TEXT",
        "CREATE INDEX i ON shelf (name)",
        "DROP TABLE note",
        "CREATE VIRTUAL TABLE v USING fts5(x)",
    ],
)
def test_a_schema_that_is_not_exactly_ours_is_refused(
    published: bytes, schema: Schema, tmp_path: Path, statement: str
) -> None:
    with pytest.raises(Damaged) as caught:
        open_bytes(rewritten(published, tmp_path, statement), schema, tmp_path)
    assert caught.value.values["reason"] in {"schema", "header"}


def test_an_edit_of_another_program_is_noticed_and_may_be_accepted(
    published: bytes, schema: Schema, tmp_path: Path
) -> None:
    edited = rewritten(published, tmp_path, "UPDATE shelf SET name = 'theirs', position = '' WHERE width = 0")
    with pytest.raises(Damaged) as caught:
        open_bytes(edited, schema, tmp_path)
    assert (caught.value.values["reason"], caught.value.values["table"]) == ("digest", "shelf")
    project = open_bytes(edited, schema, tmp_path, accept_damage=True)
    assert project.rows("shelf")[0]["name"] == "theirs"
    with project.change("Add") as change:
        change.add("shelf", name="behind all others")
    assert project.rows("shelf")[-1]["name"] == "behind all others"
    project.close()
    broken = rewritten(published, tmp_path, "UPDATE box SET shelf = 'she_gone'")
    with pytest.raises(Damaged) as links:
        open_bytes(broken, schema, tmp_path, accept_damage=True)
    assert links.value.values["reason"] == "links"


def test_a_journal_beside_a_strange_file_has_no_power(published: bytes, schema: Schema, tmp_path: Path) -> None:
    target = tmp_path / "stranger.pmm"
    target.write_bytes(published)
    for suffix in ("-journal", "-wal", "-shm"):
        target.with_name(target.name + suffix).write_bytes(published[:2048] + b"\xd9\xd5\x05\xf9 \xa1c\xd7" * 64)
    project = Project.open(target, schema, state=tmp_path / "s")
    assert project.count("shelf") == 60
    project.close()
    assert target.read_bytes() == published


def mutate(data: bytes, chance: random.Random) -> bytes:
    """A file that went wrong on its way: bits, bytes, pages or the length."""
    found = bytearray(data)
    way = chance.randrange(6)
    if way == 0:
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    elif way == 1:
        for _ in range(chance.randint(1, 40)):
            found[chance.randrange(len(found))] = chance.randrange(256)
    elif way == 2:
        start = chance.randrange(len(found))
        found[start : start + 4096] = bytes(len(found[start : start + 4096]))
    elif way == 3:
        one, two = (chance.randrange(len(found) // 4096) * 4096 for _ in range(2))
        found[one : one + 4096], found[two : two + 4096] = found[two : two + 4096], found[one : one + 4096]
    elif way == 4:
        del found[chance.randrange(len(found)) :]
    else:
        page = chance.randrange(len(found) // 4096) * 4096
        for _ in range(chance.randint(1, 12)):
            found[page + chance.randrange(112)] = chance.randrange(256)
    return bytes(found)


def survives(count: int, seed: int, data: bytes, schema: Schema, folder: Path) -> dict[str, int]:
    """Open mutated files: each is told as bad, or holds exactly what was there, within two seconds."""
    chance = random.Random(seed)
    outcomes: dict[str, int] = {}
    sound = open_bytes(data, schema, folder)
    expected = [sound.rows(table) for table in schema.prefixes]
    sound.abandon()
    path = folder / "mutated.pmm"
    for number in range(count):
        mutated = mutate(data, chance)
        path.write_bytes(mutated)
        begin = time.monotonic()
        try:
            project = Project.open(path, schema, state=folder / f"state {number}")
        except ProjectError as problem:
            assert not isinstance(problem, DiskFailed | Missing), problem
            outcome = problem.code
        else:
            assert [project.rows(table) for table in schema.prefixes] == expected, number
            project.abandon()
            outcome = "opened"
        assert time.monotonic() - begin < 2, number
        assert path.read_bytes() == mutated
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    return outcomes


def test_mutated_files_are_told_or_whole(published: bytes, schema: Schema, tmp_path: Path) -> None:
    outcomes = survives(200, 1, published, schema, tmp_path)
    assert outcomes["damaged"] > 50 and outcomes["truncated"] > 10


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_three_thousand_mutated_files(published: bytes, schema: Schema, tmp_path: Path) -> None:
    outcomes = survives(3000, 2, published, schema, tmp_path)
    assert outcomes["damaged"] > 1000


def test_crafted_contents_are_refused(published: bytes, schema: Schema, tmp_path: Path) -> None:
    """Schema text that is ours to the letter, with contents that never pass: long texts, odd types, no digests."""
    for statements in (
        ["UPDATE shelf SET name = CAST(x'ff00fe' AS TEXT)"],
        ["UPDATE translation SET id = 'trn_' || substr(id, 5) || char(0)"],
        ["UPDATE shelf SET name = printf('%.*c', 30000000, 'x') WHERE width = 0"],
        ["DELETE FROM file_meta"],
        ["UPDATE file_meta SET value = 'x' WHERE key = 'digest.box'"],
        ["DELETE FROM file_meta WHERE key = 'digest.note'"],
    ):
        data = rewritten(published, tmp_path, "PRAGMA ignore_check_constraints = ON", *statements)
        with pytest.raises(Damaged):
            open_bytes(data, schema, tmp_path)
