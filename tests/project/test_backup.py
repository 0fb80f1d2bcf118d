"""Daily backups are thinned to 12 days, 10 weeks and 9 months; the others stay for ever."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.project import backup
from pmm_desk.project.file import Project
from pmm_desk.project.place import Place


def test_two_years_of_daily_work_leave_days_weeks_and_months(tmp_path: Path) -> None:
    file = tmp_path / "file.pmm"
    file.write_bytes(b"content")
    folder = tmp_path / "backups"
    kept_by_hand = backup.before(folder, file, "before migration")
    start = date(2025, 1, 1)
    for number in range(730):
        assert backup.daily(folder, file, start + timedelta(days=number)) is not None
    last = start + timedelta(days=729)
    assert backup.daily(folder, file, last) is None
    left = sorted(date.fromisoformat(found.stem) for found in folder.glob("2*.pmm"))
    assert left[-12:] == [last - timedelta(days=days) for days in range(11, -1, -1)]
    assert {day.isocalendar()[:2] for day in left} >= {
        (last - timedelta(weeks=weeks)).isocalendar()[:2] for weeks in range(10)
    }
    assert len({(day.year, day.month) for day in left}) == 9 and len(left) <= 12 + 10 + 9
    assert kept_by_hand.exists() and not list(folder.glob("*.part"))


@given(st.sets(st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 1, 1)), max_size=60))
def test_thinning_again_changes_nothing(days: set[date]) -> None:
    kept = backup.keep(days)
    assert kept <= days and backup.keep(kept) == kept and len(kept) <= 31
    assert kept >= set(sorted(days)[-12:])


def test_opening_and_saving_keep_one_backup_a_day(
    project: Project, opened: Callable[..., Project], path: Path, state: Path
) -> None:
    project.close()
    first = path.read_bytes()
    again = opened()
    with again.change("Add") as change:
        change.add("shelf", name="a")
    again.save()
    found = list(Place(state, path).backups.glob("*.pmm"))
    assert len(found) == 1 and found[0].read_bytes() != path.read_bytes()
    assert found[0].stat().st_size <= len(first)
