"""What the scorecard writes: scores, checks, a pasted table, the usual scorecard; each one user action."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.scorecard.board import ScoreBoard


def set_scores(change: Change, board: ScoreBoard, cells: Iterable[tuple[str, str]], score: int | None) -> None:
    """Give these cells (feature, criterion) a score, with who scored and when; None takes it away."""
    signed = {"scored_on": board.as_of.isoformat()} | ({"scorer": board.author} if board.author else {})
    for feature_id, criterion_id in cells:
        row = board.score_row(feature_id, criterion_id)
        if row is not None:
            change.set(row["id"], score=score, **(signed if score is not None else {}))
        elif score is not None:
            change.add("score", feature_id=feature_id, criterion_id=criterion_id, score=score, **signed)


def set_checks(change: Change, board: ScoreBoard, checks: Iterable[tuple[str, str]], answer: int | None) -> None:
    """Answer these checks (feature, name of the check): 1, 0, or None for open."""
    made: dict[str, str] = {}
    for feature_id, name in checks:
        row = board.readiness(feature_id)
        answers: dict[str, Any] = {name: answer}
        row_id = row["id"] if row is not None else made.get(feature_id)
        if row_id is None:
            made[feature_id] = change.add("readiness", feature_id=feature_id, **answers)
        else:
            change.set(row_id, **answers)


def as_score(text: str, highest: int) -> int | None:
    """The score that a pasted word stands for; None where it is none."""
    word = text.strip()
    if not word.isascii() or not word.isdigit():
        return None
    return int(word) if 1 <= int(word) <= highest else None


def fill_scores(
    change: Change,
    board: ScoreBoard,
    cells: Sequence[Sequence[str]],
    features: Sequence[str],
    criteria: Sequence[str],
) -> None:
    """Write a block of figures over these features and criteria, as far as both reach."""
    for feature_id, line in zip(features, cells, strict=False):
        for criterion_id, word in zip(criteria, line, strict=False):
            criterion = board.criterion(criterion_id)
            score = as_score(word, criterion["highest"] if criterion else 5)
            if score is not None:
                set_scores(change, board, [(feature_id, criterion_id)], score)


def write_table(change: Change, board: ScoreBoard, cells: Sequence[Sequence[str]]) -> None:
    """Bring in a table with features down and criteria across; features by name or code, new ones are added."""
    criteria = [_find(board.criteria, name, ("name", "short_name", "code")) for name in cells[0][1:]]
    written: set[tuple[str, str]] = set()
    made: dict[str, str] = {}
    for line in cells[1:]:
        name = line[0]
        if not name:
            continue
        known = _find(list(board.features.values()), name, ("name", "code"))
        feature_id = known["id"] if known else made.get(name.casefold())
        if feature_id is None:
            feature_id = made[name.casefold()] = change.add("feature", name=name)
        for criterion, word in zip(criteria, line[1:], strict=False):
            if criterion is None or (feature_id, criterion["id"]) in written:
                continue
            score = as_score(word, criterion["highest"])
            if score is not None:
                written.add((feature_id, criterion["id"]))
                set_scores(change, board, [(feature_id, criterion["id"])], score)


def _find(rows: Iterable[dict[str, Any]], name: str, columns: Sequence[str]) -> dict[str, Any] | None:
    """The first row with this name in one of these columns."""
    wanted = name.strip().casefold()
    return next((row for column in columns for row in rows if wanted and str(row[column]).casefold() == wanted), None)


def add_usual(change: Change) -> None:
    """The scorecard to begin with: six criteria, four tiers, in the window's language."""
    for values in usual_criteria():
        change.add("criterion", highest=5, **values)
    for values in usual_tiers():
        change.add("tier", **values)


def usual_criteria() -> list[dict[str, Any]]:
    """Six questions about impact; readiness stays outside the sum, as a gate."""
    return [
        {
            "name": QCoreApplication.translate("UsualScorecard", "New revenue"),
            "short_name": QCoreApplication.translate("UsualScorecard", "Revenue"),
            "weight": 25,
            "rubric_1": QCoreApplication.translate("UsualScorecard", "no deal waits for it"),
            "rubric_3": QCoreApplication.translate("UsualScorecard", "named in some deals"),
            "rubric_5": QCoreApplication.translate("UsualScorecard", "opens a new segment or unblocks many deals"),
        },
        {
            "name": QCoreApplication.translate("UsualScorecard", "Expansion and retention"),
            "short_name": QCoreApplication.translate("UsualScorecard", "Expand"),
            "weight": 20,
            "rubric_1": QCoreApplication.translate("UsualScorecard", "no effect"),
            "rubric_3": QCoreApplication.translate("UsualScorecard", "supports some renewals"),
            "rubric_5": QCoreApplication.translate("UsualScorecard", "drives upgrades or removes a top churn reason"),
        },
        {
            "name": QCoreApplication.translate("UsualScorecard", "Reach"),
            "short_name": QCoreApplication.translate("UsualScorecard", "Reach"),
            "weight": 15,
            "rubric_1": QCoreApplication.translate("UsualScorecard", "under 10% of accounts"),
            "rubric_3": QCoreApplication.translate("UsualScorecard", "25–50%"),
            "rubric_5": QCoreApplication.translate("UsualScorecard", "over 75%"),
        },
        {
            "name": QCoreApplication.translate("UsualScorecard", "Differentiation"),
            "short_name": QCoreApplication.translate("UsualScorecard", "Differ"),
            "weight": 20,
            "meaning": "differentiation",
            "rubric_1": QCoreApplication.translate("UsualScorecard", "parity"),
            "rubric_3": QCoreApplication.translate("UsualScorecard", "ahead of some"),
            "rubric_5": QCoreApplication.translate("UsualScorecard", "unique in the comparison"),
        },
        {
            "name": QCoreApplication.translate("UsualScorecard", "Concept value"),
            "short_name": QCoreApplication.translate("UsualScorecard", "Concept"),
            "weight": 10,
            "rubric_1": QCoreApplication.translate("UsualScorecard", "a detail"),
            "rubric_3": QCoreApplication.translate("UsualScorecard", "a usable story"),
            "rubric_5": QCoreApplication.translate("UsualScorecard", "changes how buyers name the problem"),
        },
        {
            "name": QCoreApplication.translate("UsualScorecard", "Competitive window"),
            "short_name": QCoreApplication.translate("UsualScorecard", "Window"),
            "weight": 10,
            "meaning": "window",
            "rubric_1": QCoreApplication.translate("UsualScorecard", "nobody is near"),
            "rubric_3": QCoreApplication.translate("UsualScorecard", "a rival has announced"),
            "rubric_5": QCoreApplication.translate("UsualScorecard", "a rival ships within a quarter"),
        },
    ]


def usual_tiers() -> list[dict[str, Any]]:
    """Four tiers, the highest first."""
    return [
        {
            "name": QCoreApplication.translate("UsualScorecard", "Concept"),
            "verb": QCoreApplication.translate("UsualScorecard", "Own the concept"),
            "playbook": QCoreApplication.translate("UsualScorecard", "Department campaign"),
            "lower_limit": 75,
            "lead_weeks": 12,
            "capacity": 1,
            "period": "half_year",
        },
        {
            "name": QCoreApplication.translate("UsualScorecard", "Solution"),
            "verb": QCoreApplication.translate("UsualScorecard", "Prove a solution"),
            "playbook": QCoreApplication.translate("UsualScorecard", "Webinar, page, sales kit"),
            "lower_limit": 55,
            "lead_weeks": 6,
            "capacity": 2,
            "period": "quarter",
        },
        {
            "name": QCoreApplication.translate("UsualScorecard", "Scenario"),
            "verb": QCoreApplication.translate("UsualScorecard", "Show one scene"),
            "playbook": QCoreApplication.translate("UsualScorecard", "Article, in-app, success mail"),
            "lower_limit": 32,
            "lead_weeks": 2,
        },
        {
            "name": QCoreApplication.translate("UsualScorecard", "Notice"),
            "verb": QCoreApplication.translate("UsualScorecard", "Tell"),
            "playbook": QCoreApplication.translate("UsualScorecard", "Digest, release note"),
            "lower_limit": 0,
        },
    ]
