"""The reckoning of the product room: what a feature lacks, what a scene lacks, and how old a thing may be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any, NamedTuple

Row = Mapping[str, Any]

DEFAULT_LIMITS: Mapping[str, int] = MappingProxyType(
    {
        "price_page": 90,
        "reseller": 90,
        "site": 180,
        "documents": 180,
        "trial": 180,
        "brochure": 180,
        "support": 180,
        "webinar": 180,
        "site_visit": 180,
        "review": 180,
        "job_post": 180,
        "interview": 365,
        "tender": 365,
        "win_loss": 365,
        "definition": 365,
        "price_list": 90,
        "data_sheet": 180,
        "case": 365,
    }
)
"""Days after which a kind needs another look in a new project; the last three are our own assets (B9, E9)."""

UNKNOWN_KIND = 180
"""The limit in days of a kind that nobody gave one."""


class Age(NamedTuple):
    """How old a thing is, and how old its kind may be, both in days."""

    days: int
    limit: int

    @property
    def stale(self) -> bool:
        """Older than its limit; exactly at the limit is still fresh."""
        return self.days > self.limit


def limits(rows: Iterable[Row]) -> dict[str, int]:
    """Days by kind: the defaults, overlaid with the rows of `freshness_limit` (B9)."""
    found = dict(DEFAULT_LIMITS)
    for row in rows:
        if row["kind"] and row["days"] is not None:
            found[row["kind"]] = int(row["days"])
    return found


def day(text: str | None) -> date | None:
    """The day that an ISO text names; None for none."""
    return date.fromisoformat(text) if text else None


def as_of(projects: Iterable[Row], today: date) -> date:
    """The day that freshness is counted against: the project's own, or today when it pins none."""
    for project in projects:
        return day(project["as_of"]) or today
    return today


def in_future(seen: str | None, as_of: date) -> bool:
    """Whether a thing is dated after the as-of date: its date cannot be right, so it proves no freshness."""
    found = day(seen)
    return found is not None and found > as_of


def age_of(
    kind: str, seen: str | None, known: Mapping[str, int], as_of: date, expires: str | None = None
) -> Age | None:
    """Age = as-of date − date seen, in days, with the limit of its kind (B9).

    A day of expiry shortens the limit. None when the thing has no date or one after the as-of date.
    """
    found = day(seen)
    if found is None or found > as_of:
        return None
    limit = known.get(kind, UNKNOWN_KIND)
    ends = day(expires)
    if ends is not None:
        limit = min(limit, (ends - found).days)
    return Age((as_of - found).days, limit)


def newest(ages: Iterable[Age | None]) -> Age | None:
    """The age of the newest of several; of equally new ones the one that may grow oldest. None when none is dated."""
    dated = [age for age in ages if age is not None]
    return min(dated, key=lambda age: (age.days, -age.limit)) if dated else None


def exact(value: float | None) -> Fraction | None:
    """A stored number as the decimal that was typed, exactly; None stays None ("not known", never zero)."""
    if value is None:
        return None
    return Fraction(int(value)) if value == int(value) else Fraction(str(value))


def in_words(value: Fraction) -> str:
    """An exact number as text: a plain decimal where one ends ("88.75"), else a fraction ("220/3")."""
    rest, decimals = value.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest //= prime
            count += 1
        decimals = max(decimals, count)
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    if decimals == 0:
        return str(value.numerator)
    digits = str(abs(value.numerator) * 10**decimals // value.denominator).rjust(decimals + 1, "0")
    return f"{'-' if value < 0 else ''}{digits[:-decimals]}.{digits[-decimals:]}"


def lacks_benefit(feature: Row) -> bool:
    """A technical point that nobody has put into market language yet (B1)."""
    return bool(feature["technical_point"].strip()) and not feature["benefit"].strip()


def lacks_value(feature: Row) -> bool:
    """A feature without a value, unless it is an idea only or on its way out (B2, A17)."""
    return feature["stage"] not in ("idea", "retiring", "retired") and not feature["value"].strip()


def changes_without_value(feature: Row) -> bool:
    """An update that tells what changes, and not what it is good for: the customer buys the value (E14)."""
    return bool(feature["update_text"].strip()) and not feature["value"].strip()


USUAL_TOOLS: Mapping[str, str] = MappingProxyType(
    {"introduction": "early_bird", "growth": "bundle", "maturity": "trade_in", "decline": "clearance"}
)
"""Which price tool is usual in a stage of the product's life (A16)."""


def tool_ended(tool: Row, as_of: date) -> bool:
    """Whether a price tool no longer holds on that day; its last day still counts."""
    ends = day(tool["ends"])
    return ends is not None and ends < as_of


def turned(tool: Row) -> bool:
    """Whether a price tool ends before it begins."""
    starts, ends = day(tool["starts"]), day(tool["ends"])
    return starts is not None and ends is not None and ends < starts


def out_of_stage(tool: Row, present: str) -> bool:
    """Whether a price tool is meant for another stage than the product is in; False where either is not said."""
    return tool["life_stage"] not in ("open", present) and present != "open"


SCENE = ("moment", "place", "people")
"""What a story needs: time, place and people (E12)."""


def missing_of_scene(scenario: Row) -> tuple[str, ...]:
    """Which of time, place and people a scene lacks (E12); nothing for a scene that is still empty."""
    told = any(scenario[column].strip() for column in (*SCENE, "name", "story"))
    return tuple(column for column in SCENE if not scenario[column].strip()) if told else ()


def names_price(edition: Row) -> bool:
    """Whether an edition says a price at all, as a figure or in words (A16)."""
    figures = edition["price_from"] is not None or edition["price_to"] is not None
    return figures or bool(edition["price_note"].strip())
