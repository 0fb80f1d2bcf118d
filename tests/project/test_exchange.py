"""A project as JSON: dump, load and dump again are the same; bad data is told with its place."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pmm_desk.project.error import BadData, BadValue, Exists, Newer, ProjectError
from pmm_desk.project.exchange import dump, load
from pmm_desk.project.file import Project
from pmm_desk.project.schema import Schema


@pytest.fixture
def dumped(project: Project) -> dict[str, Any]:
    """A project with some of everything, through JSON."""
    with project.change("Fill") as change:
        shelf = change.add("shelf", name="左 “架”", width=1 / 3, bought="2026-06-30", painted=1)
        first = change.add("box", shelf=shelf, name="first\nline")
        change.add("box", shelf=shelf, name="second", twin=first)
        change.move(first, None)
        change.add("note", box=first, words="x" * 20_000)
        change.translate(first, "name", "zh-Hans", "第一")
        change.set(first, name="renamed, so the translation is stale")
    found: dict[str, Any] = json.loads(json.dumps(dump(project)))
    return found


def test_dump_load_dump(dumped: dict[str, Any], schema: Schema, tmp_path: Path) -> None:
    path = tmp_path / "loaded.pmm"
    load(path, dumped, schema)
    project = Project.open(path, schema, state=tmp_path / "s")
    assert dump(project) == dumped
    box = dumped["translations"][0]["row"]
    assert project.translations(box, "name")["zh-Hans"].stale
    project.close()
    with pytest.raises(Exists):
        load(path, dumped, schema)
    load(path, dumped, schema, replace=True)


def spoil(data: dict[str, Any], *keys: Any, value: Any) -> dict[str, Any]:
    """The same data with one value replaced."""
    found = copy.deepcopy(data)
    place = found
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = value
    return found


@pytest.mark.parametrize(
    ("keys", "value", "error", "place"),
    [
        (("format",), "other", BadData, "format"),
        (("version",), 99, Newer, "newer"),
        (("version",), "1", BadData, "version"),
        (("extra",), 1, BadData, "extra"),
        (("tables",), [], BadData, "tables"),
        (("tables", "lamp"), [], BadData, "lamp"),
        (("tables", "box"), {}, BadData, "tables.box"),
        (("tables", "box", 1), "x", BadData, r"tables\.box\[1\]"),
        (("translations",), 5, BadData, "translations"),
        (("tables", "shelf", 0, "boxes_planned"), 5000, BadValue, "shelf.boxes_planned of she_"),
        (("tables", "shelf", 0, "width"), "wide", BadValue, "shelf.width of she_"),
        (("tables", "shelf", 0, "weight"), 1, BadValue, "shelf.weight"),
        (("tables", "shelf", 0, "name"), "a\0", BadValue, "shelf.name of she_"),
        (("tables", "shelf", 0, "name"), "\ud800", BadValue, "shelf.name of she_"),
        (("tables", "shelf", 0, "name"), None, BadValue, "shelf.name of she_"),
        (("tables", "shelf", 0, "id"), "box_aaaaaaaaaaaaaaaaaaaa", BadValue, "shelf.id"),
        (("tables", "box", 0, "shelf"), "she_gone", BadValue, "box.shelf of box_"),
        (("tables", "box", 0, "shelf"), None, BadValue, "box.shelf of box_"),
        (("translations", 0, "row"), "box_gone", BadValue, "translation.row"),
        (("translations", 0, "field"), "weight", BadValue, "box.weight"),
    ],
)
def test_bad_data_is_told_with_its_place_and_leaves_no_file(
    dumped: dict[str, Any],
    schema: Schema,
    tmp_path: Path,
    keys: tuple[Any, ...],
    value: object,
    error: type[ProjectError],
    place: str,
) -> None:
    path = tmp_path / "bad.pmm"
    with pytest.raises(error, match=place):
        load(path, spoil(dumped, *keys, value=value), schema)
    assert not path.exists()


def test_what_is_no_object_at_all(schema: Schema, tmp_path: Path) -> None:
    for data in (None, [], "x", 3, {}):
        with pytest.raises(BadData):
            load(tmp_path / "bad.pmm", data, schema)


def test_the_same_id_twice_is_refused(dumped: dict[str, Any], schema: Schema, tmp_path: Path) -> None:
    dumped["tables"]["box"].append(dict(dumped["tables"]["box"][0]))
    with pytest.raises(BadValue, match="not unique"):
        load(tmp_path / "bad.pmm", dumped, schema)


def test_a_loaded_file_opens_and_is_edited_like_any(
    dumped: dict[str, Any], schema: Schema, path: Path, opened: Callable[..., Project], project: Project
) -> None:
    project.close()
    load(path, dumped, schema, replace=True)
    again = opened()
    with again.change("Add") as change:
        change.add("shelf", name="last")
    assert again.rows("shelf")[-1]["name"] == "last"
