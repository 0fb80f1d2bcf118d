"""Pictures in a project: kept once, never lost to undo, in the file as long as a row names them."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pmm_desk.project import exchange, picture, whole
from pmm_desk.project.error import BadData, BadPicture, BadValue, Damaged
from pmm_desk.project.file import Project
from pmm_desk.project.schema import Schema

Reopen = Callable[..., Project]


def drawn(shade: int, side: int = 20) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (side, side), (shade, 255 - shade, 90)).save(stream, "BMP")
    return stream.getvalue()


def shelf(project: Project, photo: str) -> str:
    with project.change("Add shelf") as change:
        return change.add("shelf", name="A", photo=photo)


def pictures_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return [sha for (sha,) in connection.execute("SELECT sha256 FROM picture ORDER BY 1")]


def test_a_picture_is_kept_by_its_name(project: Project) -> None:
    name = project.add_picture(drawn(1))
    data = project.picture(name)
    assert data is not None and hashlib.sha256(data).hexdigest() == name
    assert project.add_picture(drawn(1)) == name == project.keep_picture(data)
    assert project.picture("") is None and project.picture("0" * 64) is None
    assert not project.history(), "adding one is no change: naming it is"


def test_every_thread_reads_pictures(project: Project) -> None:
    name = project.add_picture(drawn(2))
    found: list[bytes | None] = []

    def work() -> None:
        with project.reader() as reader:
            found.append(reader.picture(name))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [project.picture(name)]


def test_undo_and_redo_always_find_it(project: Project, path: Path, opened: Reopen) -> None:
    first, second = project.add_picture(drawn(1)), project.add_picture(drawn(2))
    row = shelf(project, first)
    with project.change("Another") as change:
        change.set(row, photo=second)
    with project.change("None") as change:
        change.set(row, photo="")
    with project.change("Remove") as change:
        change.remove(row)
    project.close()
    assert pictures_in(path) == [], "no row names one: none is in the file"
    again = opened()
    for wanted in (None, "", second, first):
        found = again.row(row)
        assert (found and found["photo"]) == wanted
        assert not wanted or again.picture(wanted)
        again.undo()
    for _ in range(2):
        again.redo()
    assert again.rows("shelf")[0]["photo"] == second
    again.close()
    assert pictures_in(path) == [second]


def test_one_added_inside_a_change_that_fails_goes_with_it(project: Project) -> None:
    names: list[str] = []
    with pytest.raises(ValueError, match="stop"), project.change("Add") as change:
        names.append(project.add_picture(drawn(1)))
        change.add("shelf", photo=names[0])
        raise ValueError("stop")
    assert project.picture(names[0]) is None
    assert project.picture(project.add_picture(drawn(1)))


@pytest.mark.parametrize("name", ["0" * 64, "A" * 64, "abc", "0" * 63 + "\n", 7, None])
def test_a_column_takes_only_the_name_of_a_picture(project: Project, name: Any) -> None:
    with pytest.raises(BadValue) as caught, project.change("Add") as change:
        change.add("shelf", photo=name)
    assert (caught.value.table, caught.value.column) == ("shelf", "photo")
    row = shelf(project, "")
    with pytest.raises(BadValue), project.change("Set") as change:
        change.set(row, photo=name)
    with pytest.raises(BadValue), project.change("Add all") as change:
        change.add_all("shelf", [{"photo": name}], each=lambda _: None)


@pytest.mark.parametrize("name", ["x", "0" * 63, "A" * 64, "0" * 65])
def test_the_database_refuses_other_names_too(project: Project, name: str) -> None:
    shelf(project, "")
    project._connection.execute("INSERT INTO open_change VALUES (1)")
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        project._connection.execute("UPDATE shelf SET photo = ?", (name,))
    project._connection.execute("DELETE FROM open_change")


def test_only_prepared_bytes_are_kept(project: Project) -> None:
    with pytest.raises(BadPicture):
        project.keep_picture(drawn(1))


def test_a_full_project_says_so(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf(project, project.add_picture(drawn(1)))
    monkeypatch.setattr(picture, "FULL_MB", 0)
    with pytest.raises(BadPicture) as caught:
        project.add_picture(drawn(2))
    assert caught.value.reason == "pictures_full"
    project.add_picture(drawn(1))


def test_the_file_holds_what_rows_name_and_travels(project: Project, path: Path, schema: Schema) -> None:
    name, unused = project.add_picture(drawn(1)), project.add_picture(drawn(2))
    row = shelf(project, name)
    copy, other = path.with_name("copy.pmm"), path.with_name("other.pmm")
    project.share_copy(copy)
    with project.change("Duplicate") as change:
        change.duplicate(row)
    project.save_as(other)
    assert project.picture(unused), "the working copy keeps what a history may want"
    data = project.picture(name)
    project.close()
    for file in (copy, other):
        assert pictures_in(file) == [name]
        with whole.reading(file, schema) as reader:
            assert reader.picture(name) == data and reader.missing_pictures() == []


def test_a_dump_brings_back_the_same(project: Project, path: Path, schema: Schema) -> None:
    name = project.add_picture(drawn(1))
    project.add_picture(drawn(2))
    shelf(project, name)
    project.close()
    with whole.reading(path, schema) as reader:
        dump = json.loads(json.dumps(exchange.dump(reader)))
    assert list(dump["pictures"]) == [name]
    copy = path.with_name("copy.pmm")
    exchange.load(copy, dump, schema)
    with whole.reading(copy, schema) as reader:
        assert exchange.dump(reader) == dump
    del dump["pictures"]
    with pytest.raises(BadValue, match="no such picture"):
        exchange.load(copy, dump, schema, replace=True)
    dump["tables"]["shelf"][0]["photo"] = ""
    exchange.load(copy, dump, schema, replace=True)


def _exif_between(data: bytes) -> bytes:
    return data[:33] + b"\0\0\0\x04eXIfwordcrc4" + data[33:]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda name, data: [],
        lambda name, data: {name: 7},
        lambda name, data: {name: "no base64 !"},
        lambda name, data: {name: base64.b64encode(data).decode() + "\n"},
        lambda name, data: {name: base64.b64encode(data[:-1]).decode()},
        lambda name, data: {"0" * 64: base64.b64encode(data).decode()},
        lambda name, data: {
            hashlib.sha256(_exif_between(data)).hexdigest(): base64.b64encode(_exif_between(data)).decode()
        },
    ],
)
def test_a_dump_with_other_pictures_is_refused(
    project: Project, path: Path, schema: Schema, spoil: Callable[[str, bytes], object]
) -> None:
    name = project.add_picture(drawn(1))
    shelf(project, name)
    dump = exchange.dump(project)
    data = project.picture(name)
    assert data is not None
    with pytest.raises(BadData):
        exchange.load(path.with_name("x.pmm"), dump | {"pictures": spoil(name, data)}, schema)
    assert not path.with_name("x.pmm").exists()


def spoilt(path: Path, *statements: tuple[str, tuple[object, ...]]) -> None:
    """Edit a file as another program would that knows of the digests."""
    from pmm_desk.project import digest

    with closing(sqlite3.connect(path)) as connection:
        for statement, values in statements:
            connection.execute(statement, values)
        for table, order in (("picture", "sha256"), ("shelf", "id")):
            mark = digest.table(connection, table, order)
            connection.execute("UPDATE file_meta SET value = ? WHERE key = ?", (mark, f"digest.{table}"))
        connection.commit()


@pytest.mark.parametrize("case", ["missing", "other bytes", "other name", "no picture", "camera"])
def test_a_strangers_picture_is_told_and_left_out(
    case: str, project: Project, path: Path, schema: Schema, tmp_path: Path
) -> None:
    name = project.add_picture(drawn(1))
    row, data = shelf(project, name), project.picture(name)
    other = project.picture(project.add_picture(drawn(2)))
    assert data is not None
    project.close()
    camera = _exif_between(data)
    spoilt(
        path,
        {
            "missing": ("DELETE FROM picture", ()),
            "other bytes": ("UPDATE picture SET bytes = ?", (other,)),
            "other name": ("UPDATE picture SET sha256 = ?", ("0" * 64,)),
            "no picture": ("UPDATE picture SET bytes = ?", (b"<svg/>",)),
            "camera": ("UPDATE picture SET sha256 = ?, bytes = ?", (hashlib.sha256(camera).hexdigest(), camera)),
        }[case],
        *([("UPDATE shelf SET photo = (SELECT sha256 FROM picture)", ())] if case == "camera" else []),
    )
    with pytest.raises(Damaged) as caught:
        Project.open(path, schema, state=tmp_path / "elsewhere")
    assert caught.value.values["reason"] == "pictures"
    again = Project.open(path, schema, state=tmp_path / "elsewhere", accept_damage=True)
    named = again.rows("shelf")[0]["photo"]
    assert named and again.picture(named) is None
    assert again.missing_pictures() == [("shelf", "photo", row)]
    with again.change("Rename") as change:
        change.set(row, name="still editable")
        change.duplicate(row)
    again.close()


def test_a_flipped_bit_is_damage(project: Project, path: Path, schema: Schema, tmp_path: Path) -> None:
    name = project.add_picture(drawn(1))
    data = project.picture(name)
    shelf(project, name)
    project.close()
    assert data is not None
    raw = bytearray(path.read_bytes())
    raw[raw.find(data) + len(data) - 20] ^= 1
    path.write_bytes(raw)
    with pytest.raises(Damaged) as caught:
        Project.open(path, schema, state=tmp_path / "elsewhere")
    assert caught.value.values["reason"] == "digest"
