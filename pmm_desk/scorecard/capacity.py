"""How many launches of a tier a period takes, apart from score and gate."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from pmm_desk.scorecard.rules import Result

Row = Mapping[str, Any]

MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
LABEL = re.compile(r"\s*(\d{4})\s*[-/ ]?\s*(?:([HQ])\s*(\d)|(\d{1,2}))?\s*", re.IGNORECASE)
PERIOD = re.compile(r"(\d{4}) (\d+)/(\d+)")


class Load(NamedTuple):
    """How many features of a tier fall into one period, and how many the team can carry there."""

    tier_id: str
    period: str
    used: int
    capacity: int

    @property
    def over(self) -> bool:
        """More than the team can carry."""
        return self.used > self.capacity


def months(label: str) -> tuple[int, int, int] | None:
    """Year, first month (from 0) and length in months of "2026", "2026 H2", "2026 Q3" or "2026-09"; else None."""
    found = LABEL.fullmatch(label)
    if found is None:
        return None
    year, kind, place, month = found.groups()
    length = 12 if not (kind or month) else 1 if month else 6 if kind.upper() == "H" else 3
    first = (int(place or month or 1) - 1) * length
    return (int(year), first, length) if 0 <= first <= 12 - length else None


def in_parts(period: str) -> tuple[str, str, str] | None:
    """Year, number of the part and how many parts a year has, of a period as `bucket` gives it ("2026 3/4")."""
    found = PERIOD.fullmatch(period)
    return (found[1], found[2], found[3]) if found is not None else None


def bucket(label: str, period: str) -> tuple[str, int]:
    """The period of a tier that a roadmap label falls into, and how many such periods the label spans.

    A label that says no months is a period of its own.
    """
    found, length = months(label), MONTHS[period]
    if found is None or found[2] > length:
        return label.strip(), found[2] // length if found else 1
    return f"{found[0]} {found[1] // length + 1}/{12 // length}", 1


def loads(results: Iterable[Result], periods: Mapping[str, str], tiers: Iterable[Row]) -> list[Load]:
    """The load of every tier with a capacity, period by period; features without a period count nowhere.

    `periods`: feature id → its roadmap period, as the team writes it.
    """
    finals = ((periods.get(result.feature_id, ""), result.final) for result in results)
    return loads_of(((label, place) for label, place in finals if place is not None), tiers)


def loads_of(finals: Iterable[tuple[str, int]], tiers: Iterable[Row]) -> list[Load]:
    """The same from the roadmap period and the place of the final tier of each feature that has one."""
    ordered = list(tiers)
    used: Counter[tuple[str, str]] = Counter()
    room: dict[tuple[str, str], int] = {}
    for label, place in finals:
        tier = ordered[place]
        if tier["capacity"] is not None and label.strip():
            period, spans = bucket(label, tier["period"])
            used[tier["id"], period] += 1
            room[tier["id"], period] = tier["capacity"] * spans
    return [Load(tier, period, count, room[tier, period]) for (tier, period), count in sorted(used.items())]
