"""The computed verdicts of the product room, for a script to compare: plain values with ids."""

from __future__ import annotations

from datetime import date
from typing import Any

from pmm_desk.product.rules import (
    age_of,
    changes_without_value,
    lacks_benefit,
    lacks_value,
    limits,
    missing_of_scene,
    names_price,
)
from pmm_desk.project.finding import Reader


def verdicts(reader: Reader, as_of: date) -> dict[str, Any]:
    """Freshness limits in force (days by kind), prices with their age, what points and scenes lack."""
    known = limits(reader.rows("freshness_limit"))
    prices = []
    for edition in reader.rows("edition"):
        if names_price(edition):
            age = age_of("price_list", edition["price_date"], known, as_of)
            prices.append(
                {
                    "id": edition["id"],
                    "name": edition["name"],
                    "age": age.days if age else None,
                    "limit": age.limit if age else None,
                    "stale": age.stale if age else None,
                }
            )
    features = reader.rows("feature")
    return {
        "limits": known,
        "prices": prices,
        "points_without_benefit": [feature["id"] for feature in features if lacks_benefit(feature)],
        "features_without_value": [feature["id"] for feature in features if lacks_value(feature)],
        "updates_without_value": [feature["id"] for feature in features if changes_without_value(feature)],
        "scenarios_incomplete": {
            scenario["id"]: list(missing)
            for scenario in reader.rows("sales_scenario")
            if (missing := missing_of_scene(scenario))
        },
    }
