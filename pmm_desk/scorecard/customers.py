"""Customer priority: what is expected of groups and accounts, and where their order by score is another (C10)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from pmm_desk.audience.rules import figures

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Standing:
    """Where one stands: by score and by expected revenue, 1 is the first, None without a figure. revenue: a year's."""

    score: int | None
    by_revenue: int | None
    revenue: Fraction | None

    @property
    def higher(self) -> int | None:
        """How many places higher by score than by revenue; negative for lower; None where one is unknown."""
        return None if self.score is None or self.by_revenue is None else self.by_revenue - self.score


def places(figures_of: Mapping[str, Fraction | int | None]) -> dict[str, int]:
    """The place of each one with a figure, the largest first; equal figures share a place."""
    ordered = sorted((figure for figure in figures_of.values() if figure is not None), reverse=True)
    first: dict[Any, int] = {}
    for place, figure in enumerate(ordered, 1):
        first.setdefault(figure, place)
    return {key: first[figure] for key, figure in figures_of.items() if figure is not None}


def standings(
    points: Mapping[str, Fraction | int | None], revenues: Mapping[str, Fraction | None]
) -> dict[str, Standing]:
    """Where each one of `points` stands by both."""
    by_score = places(points)
    by_revenue = places({key: revenues.get(key) for key in points})
    return {key: Standing(by_score.get(key), by_revenue.get(key), revenues.get(key)) for key in points}


def group_revenues(groups: Iterable[Row], types: Iterable[Row]) -> dict[str, Fraction | None]:
    """Target group → its expected revenue. An influencer brings none of its own."""
    accounts = {row["id"]: row["accounts"] for row in types}
    found = {}
    for group in groups:
        figure = figures(group, accounts.get(group["customer_type_id"]))
        found[str(group["id"])] = None if figure.influencer else figure.revenue
    return found


def account_revenues(
    accounts: Iterable[Row], groups: Sequence[Row], types: Iterable[Row]
) -> dict[str, Fraction | None]:
    """Account → what may be expected of one account of its customer type, from the group that promises most."""
    counted = {row["id"]: row["accounts"] for row in types}
    best: dict[str, Fraction] = {}
    for group in groups:
        figure = figures(group, counted.get(group["customer_type_id"]))
        if not figure.influencer and figure.revenue is not None and figure.accounts:
            kind, each = str(group["customer_type_id"]), figure.revenue / figure.accounts
            best[kind] = max(each, best.get(kind, each))
    return {str(row["id"]): best.get(str(row["customer_type_id"])) for row in accounts}


def furthest(found: Mapping[str, Standing]) -> str | None:
    """Who stands furthest apart in the two orders; the first of equals; None where nobody does."""
    apart = {key: abs(each.higher) for key, each in found.items() if each.higher}
    return max(apart, key=lambda key: apart[key]) if apart else None
