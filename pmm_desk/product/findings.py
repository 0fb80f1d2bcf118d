"""What the product room notices: points without a phrase, features without a value, prices without a date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from pmm_desk.product.rules import (
    Row,
    age_of,
    in_future,
    lacks_benefit,
    lacks_value,
    limits,
    missing_of_scene,
    names_price,
)
from pmm_desk.project.finding import Finding, Reader, Severity


def find(reader: Reader, as_of: date) -> list[Finding]:
    """Everything the product room notices; nothing in an empty project."""
    known = limits(reader.rows("freshness_limit"))
    found = list(_features(reader.rows("feature")))
    found += _scenes(reader.rows("sales_scenario"))
    found += _prices(reader.rows("edition"), known, as_of)
    return found


def _features(features: Iterable[Row]) -> Iterator[Finding]:
    """Technical points without a phrase (B1), features without a value (B2)."""
    for feature in features:
        if lacks_benefit(feature):
            yield Finding("point_without_benefit", Severity.WORTH_DOING, (feature["id"],))
        if lacks_value(feature):
            yield Finding("feature_without_value", Severity.WORTH_DOING, (feature["id"],))


def _scenes(scenarios: Iterable[Row]) -> Iterator[Finding]:
    """Scenes that lack time, place or people (E12)."""
    for scenario in scenarios:
        missing = missing_of_scene(scenario)
        if missing:
            yield Finding("scenario_incomplete", Severity.WORTH_DOING, (scenario["id"],), {"missing": missing})


def _prices(editions: Iterable[Row], known: Mapping[str, int], as_of: date) -> Iterator[Finding]:
    """Prices without a date, dated in the future, or too old (A16); urgent where customers may read them."""
    for edition in editions:
        if not names_price(edition):
            continue
        shown = edition["visibility"] == "customer"
        severity = Severity.BEFORE_EXPORT if shown else Severity.WORTH_DOING
        rows = (edition["id"],)
        age = age_of("price_list", edition["price_date"], known, as_of)
        if in_future(edition["price_date"], as_of):
            yield Finding("price_in_future", severity, rows, {"date": edition["price_date"]})
        elif age is None:
            yield Finding("price_undated", severity, rows)
        elif age.stale:
            yield Finding("price_stale", severity, rows, {"age": age.days, "limit": age.limit})
