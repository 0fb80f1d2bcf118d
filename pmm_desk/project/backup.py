"""Backups on this computer: daily ones, thinned with age, and one before everything that cannot be undone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path

DAYS, WEEKS, MONTHS = 12, 10, 9


def daily(folder: Path, file: Path, today: date | None = None) -> Path | None:
    """Keep a copy of the project's file, once a day, and thin the old ones; None when today's is there."""
    target = folder / f"{(today or datetime.now().date()).isoformat()}.pmm"
    if target.exists():
        return None
    _copy(file, target)
    thin(folder)
    return target


def before(folder: Path, file: Path, reason: str) -> Path:
    """Keep a copy of a file before something happens to it; such copies are never thinned."""
    target = free_name(folder, reason, file.suffix)
    _copy(file, target)
    return target


def aside(folder: Path, work: Path, reason: str) -> Path:
    """Move a working copy out of the way; nothing of it is ever deleted."""
    target = free_name(folder, reason, ".db")
    target.parent.mkdir(parents=True, exist_ok=True)
    os.replace(work, target)
    return target


def thin(folder: Path) -> None:
    """Keep the newest daily backup of each of the last 12 days, 10 weeks and 9 months that have one."""
    found = {day: path for path in folder.glob("*.pmm") if (day := _day(path)) is not None}
    for day in set(found) - keep(found):
        found[day].unlink(missing_ok=True)


def keep(days: Iterable[date]) -> set[date]:
    """The days whose backups stay."""
    ordered = sorted(days, reverse=True)
    spans: list[tuple[int, Callable[[date], object]]] = [
        (DAYS, lambda day: day),
        (WEEKS, lambda day: day.isocalendar()[:2]),
        (MONTHS, lambda day: (day.year, day.month)),
    ]
    kept: set[date] = set()
    for count, span in spans:
        newest: dict[object, date] = {}
        for day in ordered:
            newest.setdefault(span(day), day)
        kept |= set(list(newest.values())[:count])
    return kept


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """A path with today's stamp in its name that is not taken."""
    stamp = datetime.now(UTC).strftime("%Y-%m-%d %H%M%S")
    target = folder / f"{stem} {stamp}{suffix}"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{stem} {stamp} {number}{suffix}"
    return target


def _copy(file: Path, target: Path) -> None:
    """A whole copy or none: under another name first."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    shutil.copyfile(file, part)
    os.replace(part, target)


def _day(path: Path) -> date | None:
    try:
        return date.fromisoformat(path.stem)
    except ValueError:
        return None
