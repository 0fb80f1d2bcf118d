"""Where a working copy lives: told from the path of its file alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmm_desk.project.place import Place


@pytest.mark.parametrize(
    ("path", "name"),
    [
        # Landon Curt Noll's test vectors of the 128 bit FNV-1a.
        ("", "6c62272e07bb014262b821756295c58d"),
        ("a", "d228cb696f1a8caf78912b704e4a8964"),
        ("foobar", "343e1662793c64bf6f0d3597ba446f18"),
    ],
)
def test_the_folder_is_named_by_the_hash_of_the_path(tmp_path: Path, path: str, name: str) -> None:
    place = Place(tmp_path, path)  # type: ignore[arg-type]  # a Path cannot be empty
    assert place.folder == tmp_path / "projects" / name and place.folder.is_dir()


def test_two_files_have_two_places(tmp_path: Path) -> None:
    names = {Place(tmp_path, tmp_path / f"{stem}.pmm").folder.name for stem in ("ab", "ba", "码头", "码头 2")}
    assert len(names) == 4
