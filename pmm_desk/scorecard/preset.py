"""The shipped scorecards: made new in a project, never changed by what becomes of the copies, compared with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pmm_desk.project.translation import LANGUAGES
from pmm_desk.scorecard import beginning, figure_presets, worksheet

CODES = ("tiers", "worksheet", "rice", "wsjf")
"""The shipped scorecards, the usual one first."""
COMPARED = {
    "criterion": ("weight", "lowest", "highest", "part", "counts_as", "direction", "meaning"),
    "tier": ("lower_limit", "lead_weeks", "capacity", "period"),
}
"""The values by which a scorecard is compared with what it was made from; texts are the team's own."""

Values = dict[str, Any]


def shipped(code: str, language: str) -> tuple[Values, list[Values], list[Values]]:
    """A shipped scorecard in a language, else in English: its own values, its criteria, its tiers.

    Raises KeyError for a code that is none.
    """
    place = list(LANGUAGES).index(language) if language in LANGUAGES else 0
    if code == "tiers":
        return beginning.values(place)
    if code == "worksheet":
        return worksheet.values(place)
    return figure_presets.values(code, place)


def names(language: str) -> dict[str, str]:
    """Code → the name of each shipped scorecard."""
    return {code: str(shipped(code, language)[0]["name"]) for code in CODES}


def make(change: Any, code: str, language: str, *, current: int = 1) -> str:
    """Add a shipped scorecard to a project; its id."""
    card, criteria, tiers = shipped(code, language)
    made = str(change.add("scorecard", current=current, preset=code, **card))
    for values in criteria:
        change.add("criterion", scorecard_id=made, **values)
    for values in tiers:
        change.add("tier", scorecard_id=made, **values)
    return made


def begin(change: Any, language: str) -> None:
    """Add the usual scorecard, in the project's main language, else in English."""
    make(change, "tiers", language)


def differences(card: Mapping[str, Any], rows: Mapping[str, list[Values]], language: str) -> dict[str, Values]:
    """Row id → column → the shipped value, wherever a scorecard differs from what it was made from (A19).

    `rows` are its criteria (table "criterion") and tiers ("tier"). Criteria are known by their code, tiers by
    their place. Rows of its own differ from nothing; a scorecard made from none has no differences.
    """
    if card["preset"] not in CODES:
        return {}
    _, criteria, tiers = shipped(str(card["preset"]), language)
    coded = {values["code"]: values for values in criteria}
    pairs = [(row, coded[row["code"]], "criterion") for row in rows["criterion"] if row["code"] in coded]
    pairs += [(row, values, "tier") for row, values in zip(rows["tier"], tiers, strict=False)]
    found: dict[str, Values] = {}
    for row, values, table in pairs:
        whole = DEFAULTS | values
        other = {name: whole.get(name) for name in COMPARED[table] if row[name] != whole.get(name)}
        if other:
            found[row["id"]] = other
    return found


DEFAULTS: Values = {
    "weight": None,
    "lowest": 1,
    "highest": 5,
    "part": "sum",
    "counts_as": "",
    "direction": "higher",
    "meaning": "none",
    "lower_limit": None,
    "lead_weeks": None,
    "capacity": None,
    "period": "quarter",
}
"""What a column holds that a shipped scorecard does not name."""
