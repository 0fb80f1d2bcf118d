"""Gathers what each sheet prints out of a project's rows, as plain values in the sheet's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from pmm_desk.kits.battlecard import battlecard
from pmm_desk.kits.comparison import comparison_sheet
from pmm_desk.kits.gathered import Gathered, Reader
from pmm_desk.kits.internal_brief import internal_brief
from pmm_desk.kits.message_house import message_house
from pmm_desk.kits.one_pager import one_pager
from pmm_desk.kits.persona import persona
from pmm_desk.kits.positioning import positioning
from pmm_desk.kits.target_group import target_group
from pmm_desk.kits.tier_cards import scorecard, tier_policy
from pmm_desk.kits.tier_decision import tier_decision
from pmm_desk.positioning.rules import currents
from pmm_desk.scorecard.rules import current_card, judge_all, scale

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

KINDS: Mapping[str, Callable[[Reader, str, Words], Gathered | None]] = MappingProxyType(
    {
        "one_pager": one_pager,
        "positioning": positioning,
        "comparison": comparison_sheet,
        "battlecard": battlecard,
        "target_group": target_group,
        "persona": persona,
        "message_house": message_house,
        "internal_brief": internal_brief,
        "tier_decision": tier_decision,
        "scorecard": scorecard,
        "tier_policy": tier_policy,
    }
)
"""The kinds of sheet, in the order in which they are bound."""

VISIBILITY: Mapping[str, str] = MappingProxyType(
    {
        "one_pager": "customer",
        "positioning": "customer",
        "comparison": "customer",
        "battlecard": "internal",
        "target_group": "internal",
        "persona": "internal",
        "message_house": "internal",
        "internal_brief": "internal",
        "tier_decision": "internal",
        "scorecard": "internal",
        "tier_policy": "internal",
    }
)
"""Who may read a kind of sheet."""


def gather(reader: Reader, kind: str, subject: str, language: str) -> Gathered | None:
    """One sheet: its kind, the row it is about, its language (en, zh-Hans, zh-Hant); None if the row is gone."""
    from pmm_desk.paper.language import Words

    return KINDS[kind](reader, subject, Words(language))


def available(reader: Reader) -> list[tuple[str, str]]:
    """Every sheet that there is something to print for: its kind and the row it is about."""
    written = {row["competitor_id"] for table in ("battlecard_line", "line_card") for row in reader.rows(table)}
    current = [row["id"] for row in currents(reader.rows("canvas"))]
    return [
        *(("one_pager", row["id"]) for row in reader.rows("one_pager")),
        *(("positioning", canvas) for canvas in current),
        *(("comparison", row["id"]) for row in reader.rows("comparison_sheet")),
        *(("battlecard", row["id"]) for row in reader.rows("competitor") if row["id"] in written),
        *(("target_group", row["id"]) for row in reader.rows("target_group")),
        *(("persona", row["id"]) for row in reader.rows("persona")),
        *(("message_house", canvas) for canvas in current[:1] if reader.rows("message")),
        *(("internal_brief", row["id"]) for row in reader.rows("brief")),
        *(("tier_decision", feature_id) for feature_id in key_features(reader)),
        *((kind, card_id) for card_id in scored_cards(reader) for kind in ("scorecard", "tier_policy")),
    ]


KEY_TIERS = 2
"""The highest tiers, whose features are worth a brief of their own without a decision (F10)."""


def key_features(reader: Reader) -> list[str]:
    """The features with a brief to print: decided ones, and those of the highest tiers, in the order of the list."""
    _, criteria, tiers = current_card(reader)
    features, known = reader.rows("feature"), scale(criteria, tiers)
    decided = {row["feature_id"] for row in reader.rows("tier_override")}
    if known.full and tiers:
        judged = judge_all(features, reader.rows("score"), reader.rows("readiness"), known)
        decided |= {result.feature_id for result in judged if result.final is not None and result.final < KEY_TIERS}
    return [row["id"] for row in features if row["id"] in decided]


def scored_cards(reader: Reader) -> list[str]:
    """The scorecards of features on which at least one score stands."""
    scored = {row["criterion_id"] for row in reader.rows("score")}
    used = {row["scorecard_id"] for row in reader.rows("criterion") if row["id"] in scored}
    return [row["id"] for row in reader.rows("scorecard") if row["subject"] == "feature" and row["id"] in used]
