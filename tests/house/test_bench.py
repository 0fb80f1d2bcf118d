"""The table of benchmarks says *over* when a figure is over, and knows every benchmark."""

from __future__ import annotations

import pytest

from bench.__main__ import line, names
from bench.row import Row, paired, percentile


def test_a_ratio_is_held_against_its_budget() -> None:
    """1.3 times the limit breaks a budget of 1.25, and keeps one of 1.5."""
    assert Row("start", 130, "ms", limit=100, ratio=1.3, budget=1.25).over
    assert not Row("start", 130, "ms", limit=100, ratio=1.3, budget=1.5).over


def test_a_figure_without_a_limit_is_held_against_its_budget() -> None:
    """A stall of 60 ms breaks a budget of 50 ms; a row that only informs breaks nothing."""
    assert Row("stall", 60, "ms", budget=50).over
    assert not Row("the naive way", 6000, "ms").over


def test_paired_runs_are_compared_run_by_run() -> None:
    """A slow moment of the machine, in both runs of a pair, does not touch the ratio."""
    row = paired("edit", [12, 120, 12], [10, 100, 10], "ms", 1.5)
    assert (row.value, row.limit) == (12, 10)
    assert row.ratio == pytest.approx(1.2)


def test_a_percentile_is_one_of_the_values() -> None:
    """The 95th of a hundred is the 95th in order; the median of three is the middle one."""
    assert percentile(range(100, 0, -1), 0.95) == 95
    assert percentile([3, 1, 2], 0.5) == 2
    assert percentile([7], 0.99) == 7


def test_a_line_of_the_table() -> None:
    """Figures have three digits, the verdict a word."""
    row = Row("start", 0.2345, "s", limit=0.2, ratio=1.1725, budget=1.25)
    assert line(row) == ["start", "0.23 s", "0.20 s", "1.17 ×", "1.25 ×", "ok"]


def test_every_benchmark_is_known() -> None:
    """A module in bench/ that measures is run without being listed anywhere."""
    assert "start" in names()
    assert not {"row", "display"} & set(names())
