"""A published file is what docs/file-format.md tells, read here by other means than the engine's."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pmm_desk.project.file import Project

# One red pixel, as BMP.
PICTURE = b"BM:\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\1\0\0\0\1\0\0\0\1\0\x18" + bytes(24) + b"\0\0\xff\0"


@pytest.fixture
def file(project: Project, path: Path) -> Iterator[sqlite3.Connection]:
    """A published project with some of everything, read plainly."""
    with project.change("Add") as change:
        photo = project.add_picture(PICTURE)
        shelf = change.add("shelf", name="左", width=1 / 3, photo=photo)
        box = change.add("box", shelf=shelf, name="box")
        change.translate(shelf, "name", "en", "left")
    with project.change("Change") as change:
        change.set(shelf, name="左边", width=1e-22)
        change.remove(box)
    project.close()
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        yield connection


def fingerprint(data: bytes) -> str:
    """Bytes stand as their SHA-256."""
    return hashlib.sha256(data).hexdigest()


def test_the_digests_are_as_told(file: sqlite3.Connection) -> None:
    told = dict(file.execute("SELECT key, value FROM file_meta"))
    assert told.pop("format") == "PMM Desk project"
    assert re.fullmatch("[a-z2-7]{20}", told.pop("lineage"))
    tables = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {key.removeprefix("digest.") for key in told} == tables - {"file_meta"}
    orders = {"picture": "sha256", "cell_version": "row, col", "version_vector": "actor"}
    for table in tables - {"file_meta"}:
        lines = [
            json.dumps(list(row), ensure_ascii=True, separators=(",", ":"), default=fingerprint) + "\n"
            for row in file.execute(f"SELECT * FROM {table} ORDER BY {orders.get(table, 'id')}")
        ]
        assert told[f"digest.{table}"] == hashlib.sha256("".join(lines).encode()).hexdigest(), table


def test_translations_and_versions_are_as_told(file: sqlite3.Connection) -> None:
    (row_id, row, field, language, text, mark) = file.execute("SELECT * FROM translation").fetchone()
    assert (field, language, text, mark) == ("name", "en", "left", hashlib.sha256("左".encode()).hexdigest()[:16])
    digest = hashlib.sha256(f"{row}\n{field}\n{language}".encode()).digest()
    assert row_id == "trn_" + base64.b32encode(digest).decode().lower()[:20]
    versions = file.execute("SELECT row, col, counter FROM cell_version WHERE row = ? OR col = '!deleted'", (row,))
    found = {(cell[:3], col): counter for cell, col, counter in versions}
    assert found == {("she", ""): 2, ("she", "name"): 3, ("she", "width"): 3, ("box", "!deleted"): 3}
    assert [counter for _, counter in file.execute("SELECT actor, counter FROM version_vector")] == [3]
