"""One line of the table of benchmarks, and the figures that go into it."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measurement beside its limit.

    ``value`` and ``limit`` are in ``unit``; ``ratio`` is value to limit from paired runs; ``budget`` is what
    the ratio may not exceed. Where no limit was measured, ``limit`` and ``ratio`` are None and ``budget`` is
    in ``unit``. With neither ratio nor budget the row only informs (the naive way, a peer).
    """

    name: str
    value: float
    unit: str
    limit: float | None = None
    ratio: float | None = None
    budget: float | None = None

    @property
    def over(self) -> bool:
        """Tell whether the measurement breaks its budget."""
        measured = self.value if self.ratio is None else self.ratio
        return self.budget is not None and measured > self.budget


def paired(name: str, values: Sequence[float], limits: Sequence[float], unit: str, budget: float) -> Row:
    """Make a row from interleaved runs: medians, and the median of the ratios run by run."""
    ratios = [value / limit for value, limit in zip(values, limits, strict=True)]
    middle = statistics.median
    return Row(name, middle(values), unit, middle(limits), middle(ratios), budget)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least ``share`` (0–1] of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, min(len(ordered) - 1, int(len(ordered) * share + 0.999999) - 1))]
