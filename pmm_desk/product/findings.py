"""What the product room notices: points without a phrase, features without a value, prices without a date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from pmm_desk.product.rules import (
    Row,
    age_of,
    changes_without_value,
    in_future,
    lacks_benefit,
    lacks_value,
    limits,
    missing_of_scene,
    names_price,
    out_of_stage,
    tool_ended,
    turned,
)
from pmm_desk.project.finding import Finding, Reader, Severity


def find(reader: Reader, as_of: date) -> list[Finding]:
    """Everything the product room notices; nothing in an empty project."""
    known = limits(reader.rows("freshness_limit"))
    found = list(_features(reader.rows("feature")))
    found += _scenes(reader.rows("sales_scenario"))
    found += _prices(reader.rows("edition"), known, as_of)
    present = next((str(row["life_stage"]) for row in reader.rows("product")), "open")
    found += _tools(reader.rows("price_tool"), present, as_of)
    return found


def _features(features: Iterable[Row]) -> Iterator[Finding]:
    """Technical points without a phrase (B1), features without a value (B2), updates told without one (E14)."""
    for feature in features:
        if lacks_benefit(feature):
            yield Finding("point_without_benefit", Severity.WORTH_DOING, (feature["id"],))
        if changes_without_value(feature):
            yield Finding("update_without_value", Severity.WORTH_DOING, (feature["id"],))
        elif lacks_value(feature):
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


def _tools(tools: Iterable[Row], present: str, as_of: date) -> Iterator[Finding]:
    """Price tools without a date, over, ending before they begin, or meant for another stage of life (A16)."""
    for tool in tools:
        rows = (tool["id"],)
        if not tool["starts"] and not tool["ends"]:
            yield Finding("tool_undated", Severity.WORTH_DOING, rows)
        elif turned(tool):
            yield Finding("tool_turned", Severity.WORTH_DOING, rows)
        elif tool_ended(tool, as_of):
            yield Finding("tool_over", Severity.IDEA, rows, {"date": tool["ends"]})
            continue
        if out_of_stage(tool, present):
            values = {"meant": tool["life_stage"], "present": present}
            yield Finding("tool_out_of_stage", Severity.WORTH_DOING, rows, values)
