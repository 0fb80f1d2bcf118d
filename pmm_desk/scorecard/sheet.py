"""The scorecard's sheets, all of them internal: the decision on one feature, the overview, the policy of tiers."""

from __future__ import annotations

from pmm_desk.scorecard.decision_sheet import draw_decision
from pmm_desk.scorecard.overview_sheet import draw_overview
from pmm_desk.scorecard.policy_sheet import draw_policy
from pmm_desk.scorecard.sheet_values import (
    CriterionLine,
    RankLine,
    ReachLine,
    RoomLine,
    ScorecardOverview,
    ScoreLine,
    TierCard,
    TierDecision,
    TierPolicy,
    colour_of,
)

__all__ = [
    "CriterionLine",
    "RankLine",
    "ReachLine",
    "RoomLine",
    "ScoreLine",
    "ScorecardOverview",
    "TierCard",
    "TierDecision",
    "TierPolicy",
    "colour_of",
    "draw_decision",
    "draw_overview",
    "draw_policy",
]
