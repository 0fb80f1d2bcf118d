"""Freshness, exact numbers, and what points, features, scenes and prices lack."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.competitors.records import EvidenceKind
from pmm_desk.product.rules import (
    DEFAULT_LIMITS,
    Age,
    age_of,
    as_of,
    exact,
    in_words,
    lacks_benefit,
    lacks_value,
    limits,
    missing_of_scene,
    names_price,
    newest,
)
from tests.plain_rows import row

AS_OF = date(2026, 6, 30)


def test_every_kind_of_evidence_has_a_limit() -> None:
    """And three kinds of our own."""
    assert {kind.value for kind in EvidenceKind} | {"price_list", "data_sheet", "case"} == set(DEFAULT_LIMITS)


@pytest.mark.parametrize(
    ("kind", "days"),
    [("price_page", 90), ("reseller", 90), ("site", 180), ("trial", 180), ("brochure", 180), ("tender", 365)],
)
def test_limits_of_a_new_project(kind: str, days: int) -> None:
    """As the specification names them; a row of the project wins."""
    assert limits([])[kind] == days
    assert limits([row("freshness_limit", "x", kind=kind, days=33)])[kind] == 33


@given(st.integers(0, 2000), st.integers(1, 3650))
def test_age_counts_days(days: int, limit: int) -> None:
    """Older than the limit is stale, as old is not."""
    age = age_of("site", (AS_OF - timedelta(days=days)).isoformat(), {"site": limit}, AS_OF)
    assert age == Age(days, limit)
    assert age.stale is (days > limit)


def test_no_date_and_a_future_date_have_no_age() -> None:
    """Neither proves freshness; an unknown kind has a limit all the same."""
    assert age_of("site", None, {}, AS_OF) is None
    assert age_of("site", "2026-07-01", {}, AS_OF) is None
    assert age_of("rumour", "2026-06-30", {}, AS_OF) == Age(0, 180)


def test_the_newest_of_several() -> None:
    """Of equally new ones the longer-lived."""
    assert newest([]) is None and newest([None]) is None
    assert newest([Age(9, 90), None, Age(3, 90), Age(3, 365)]) == Age(3, 365)


def test_the_as_of_date() -> None:
    """The project's own, or today."""
    today = date(2027, 1, 1)
    assert as_of([], today) == today
    assert as_of([row("project", "p")], today) == today
    assert as_of([row("project", "p", as_of="2026-06-30")], today) == AS_OF


@given(st.integers(-10_000_000, 10_000_000), st.sampled_from([1, 2, 4, 5, 8, 20, 125, 1000]))
def test_exact_decimals_in_words(numerator: int, denominator: int) -> None:
    """A number that ends is told whole; reading it back gives the same."""
    value = Fraction(numerator, denominator)
    text = in_words(value)
    assert "/" not in text and Fraction(text) == value
    assert "." not in text or not text.endswith("0")


def test_numbers_as_typed() -> None:
    """0.1 is a tenth; a third is told as a fraction; nothing stays nothing."""
    assert exact(0.1) == Fraction(1, 10) and exact(1e-7) == Fraction(1, 10_000_000)
    assert in_words(Fraction(200, 3)) == "200/3"
    assert exact(None) is None


def test_points_and_values() -> None:
    """A point without a phrase; a value that nobody named, unless nobody needs it yet or any more."""
    assert lacks_benefit(row("feature", "f", technical_point="WebSocket queue"))
    assert not lacks_benefit(row("feature", "f", technical_point="WebSocket queue", benefit="live queue"))
    assert not lacks_benefit(row("feature", "f"))
    assert lacks_value(row("feature", "f", stage="live"))
    assert not lacks_value(row("feature", "f", stage="idea"))
    assert not lacks_value(row("feature", "f", stage="retired"))


def test_a_scene_needs_time_place_and_people() -> None:
    """An empty one is only begun."""
    assert missing_of_scene(row("sales_scenario", "s")) == ()
    assert missing_of_scene(row("sales_scenario", "s", place="gate")) == ("moment", "people")
    assert missing_of_scene(row("sales_scenario", "s", moment="15:10", place="gate", people="both sides")) == ()


def test_a_price_may_be_words() -> None:
    """Zero is a price as well."""
    assert names_price(row("edition", "e", price_note="contact us"))
    assert names_price(row("edition", "e", price_from=0))
    assert not names_price(row("edition", "e", name="Pro"))
