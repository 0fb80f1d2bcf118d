"""The sample project: shipped with the app, opened as a copy, an edited copy never overwritten."""

from __future__ import annotations

import shutil
from pathlib import Path

SHIPPED = Path(__file__).resolve().parent.parent / "sample" / "moorline-dock.pmm"


def fresh_copy(folder: Path, fallback: Path, source: Path = SHIPPED) -> Path:
    """Copy the sample into `folder`, or where that cannot be written into `fallback`; returns the copy.

    A copy that is still as shipped is used again; beside an edited one the new copy gets a number.
    Raises OSError when the disk takes it in neither place.
    """
    try:
        return _copy(folder, source)
    except OSError:
        fallback.mkdir(parents=True, exist_ok=True)
        return _copy(fallback, source)


def _copy(folder: Path, source: Path) -> Path:
    shipped = source.read_bytes()
    number = 1
    while True:
        name = source.name if number == 1 else f"{source.stem} {number}{source.suffix}"
        target = folder / name
        if not target.exists():
            shutil.copyfile(source, target)
            return target
        if target.is_file() and target.read_bytes() == shipped:
            return target
        number += 1


def free_name(folder: Path, name: str) -> Path:
    """A path for a new project of this name that is not taken yet."""
    clean = "".join("-" if character in '<>:"/\\|?*' or ord(character) < 32 else character for character in name)
    stem = clean.strip(" .")[:80].strip(" .") or "Project"
    number = 1
    while True:
        target = folder / (f"{stem}.pmm" if number == 1 else f"{stem} {number}.pmm")
        if not target.exists():
            return target
        number += 1
