"""The window's own way to tell why a feature has its tier: its language, its names, from the board."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.scorecard.answer import Answer, answer, load_of
from pmm_desk.scorecard.facts import Names, facts
from pmm_desk.scorecard.reason import Reason, Speech, short
from pmm_desk.scorecard.rules import Result
from pmm_desk.scorecard.wording import day_words, full_tier, period_label, points_words, tier_words
from pmm_desk.scorecard.words import gate_words
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.competitors.rules import Comparison
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.widgets.live import Live


def speech() -> Speech:
    """The language of the window."""
    chinese = theme().language.startswith("zh")
    return Speech(lambda text: QCoreApplication.translate("Sheet", text), chinese, points_words, day_words)


def names(board: ScoreBoard, others: Mapping[str, str] | None = None) -> Names:
    """What the board calls things; `others` are the names of comparison rows and rivals."""
    checks = gate_words()

    def thing(row_id: str) -> str:
        row = board.criterion(row_id)
        found = str(row["name"] or row["code"]) if row is not None else (others or {}).get(row_id, "")
        return found or QCoreApplication.translate("ScorecardFindings", "(unnamed)")

    return Names(lambda place: full_tier(place, board), thing, lambda check: checks.get(check, check), period_label)


def reason_of(board: ScoreBoard, found: Answer, others: Mapping[str, str] | None = None) -> Reason:
    """The facts about one feature of the board."""
    feature = board.features.get(found.result.feature_id, {})
    load = load_of(found.result, str(feature.get("period") or ""), board.capacity(), board.scale)
    return facts(found, board.scale, names(board, others), load, board.overrides.get(found.result.feature_id))


def answer_of(board: ScoreBoard, feature_id: str, pairs: tuple[tuple[str, str], ...], *, sure: bool) -> Answer:
    """The answer for one feature; `sure`: with the share of nearby weightings, which takes a moment."""
    result = board.results[feature_id]
    holds: Fraction | None = board.holds(feature_id) if sure else None
    return answer(result, board.scale, holds, pairs)


def matrix(live: Live, board: ScoreBoard) -> Comparison:
    """The comparison of the project."""
    from pmm_desk.competitors.rules import comparison

    return comparison(live.project, board.as_of)


def called(live: Live, ids: Any) -> dict[str, str]:
    """The names of rows of other rooms."""
    return {row_id: live.name_of(row_id) for row_id in ids}


def why_words(result: Result, board: ScoreBoard) -> tuple[str, str]:
    """(question, answer): why a feature has its tier and what would raise it, in one line."""
    name = result.name or QCoreApplication.translate("ScorecardWords", "this feature")
    found = answer(result, board.scale)
    if result.score is None:
        question = QCoreApplication.translate("ScorecardWords", "No tier yet for “{name}”.").format(name=name)
    else:
        words = QCoreApplication.translate("ScorecardWords", "Why {tier} for “{name}”?")
        question = words.format(tier=tier_words(result, board), name=name)
    return question, short(reason_of(board, found), speech())
