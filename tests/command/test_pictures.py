"""Pictures from the command line: counted by check, given out and taken in by dump and load, refused when wrong."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

from PIL import Image

from pmm_desk import rooms
from pmm_desk.project import digest
from pmm_desk.project.file import Project
from tests.command.conftest import Run


def drawn(shade: int) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (40, 30), (shade, 90, 90)).save(stream, "PNG")
    return stream.getvalue()


def made(folder: Path, pictures: int) -> Path:
    """A project with so many portraits, and one more picture that no row names."""
    path = folder / "dock.pmm"
    project = Project.new(path, rooms.schema(), state=folder / "state")
    rooms.begin(project, "Dock", "en")
    project.add_picture(drawn(255))
    with project.change("Add roles") as change:
        for number in range(pictures):
            change.add("persona", name=f"R{number}", portrait=project.add_picture(drawn(number)))
    project.close()
    return path


def test_check_counts_the_pictures(here: Run, tmp_path: Path) -> None:
    for pictures, told in ((0, "tables."), (1, "1 picture of 0.0 MB."), (2, "2 pictures of 0.0 MB.")):
        folder = tmp_path / str(pictures)
        folder.mkdir()
        ran = here("check", made(folder, pictures))
        assert ran.code == 0 and ran.out.rstrip().endswith(told), ran.out


def test_a_file_without_one_of_its_pictures_is_not_whole(here: Run, tmp_path: Path) -> None:
    path = made(tmp_path, 2)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM picture WHERE rowid = 1")
        mark = digest.table(connection, "picture", "sha256")
        connection.execute("UPDATE file_meta SET value = ? WHERE key = 'digest.picture'", (mark,))
        connection.commit()
    ran = here("check", path)
    assert ran.code == 1 and "damaged" in ran.err and ran.out == ""


def test_load_refuses_a_name_without_its_picture_and_tells_which(here: Run, tmp_path: Path) -> None:
    data = json.loads(here("dump", made(tmp_path, 2)).out)
    assert len(data["pictures"]) == 2
    data["pictures"].pop(data["tables"]["persona"][1]["portrait"])
    source = tmp_path / "data.json"
    source.write_text(json.dumps(data), "utf-8")
    ran = here("load", source, tmp_path / "copy.pmm")
    assert ran.code == 1 and data["tables"]["persona"][1]["id"] in ran.err and "no such picture" in ran.err
    assert not (tmp_path / "copy.pmm").exists()
