"""Until when a piece of evidence is fresh, how reliable it is in a word, and whether its link may be opened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from pmm_desk.product.rules import UNKNOWN_KIND, day, in_future

Row = Mapping[str, Any]

SOON = 30
"""So many days ahead people ask what will expire."""

RELIABILITY = {"A": "high", "B": "high", "C": "medium", "D": "medium", "E": "low", "F": "unknown"}
"""The Admiralty grade of a source → how reliable it is in a word."""
GRADE_OF = {"high": "B", "medium": "C", "low": "E", "unknown": "F"}
"""The grade that stands for a word; the careful one where two would do."""


def last_fresh_day(item: Row, known: Mapping[str, int]) -> date | None:
    """The last day on which a piece of evidence is within its limit: seen + days of its kind, or its own expiry.

    The earlier of both. None without a date seen, which proves nothing fresh.
    """
    seen = day(item["seen"])
    if seen is None:
        return None
    ends = seen + timedelta(days=known.get(item["kind"], UNKNOWN_KIND))
    own = day(item.get("expires"))
    return min(ends, own) if own is not None else ends


def expires_by(item: Row, known: Mapping[str, int], as_of: date, until: date) -> bool:
    """Whether a piece of evidence is fresh now and has its last fresh day no later than `until`."""
    ends = last_fresh_day(item, known)
    return ends is not None and not in_future(item["seen"], as_of) and as_of <= ends <= until


def expiring(evidence: Iterable[Row], known: Mapping[str, int], as_of: date, until: date) -> list[Row]:
    """What expires by a day, the earliest first, else in the order given."""
    found = [item for item in evidence if expires_by(item, known, as_of, until)]
    return sorted(found, key=lambda item: last_fresh_day(item, known) or until)


def reliability(source_grade: str) -> str:
    """'high', 'medium', 'low' or 'unknown'."""
    return RELIABILITY.get(source_grade, "unknown")
