"""What the scorecard writes: scores and checks; each one user action."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.scorecard.board import ScoreBoard


def signed(board: ScoreBoard) -> dict[str, Any]:
    """Who scores, as far as the project says it, and on which day."""
    named = board.author and not board.source.scorer_id
    return {"scored_on": board.as_of.isoformat()} | ({"scorer": board.author} if named else {})


def set_scores(change: Change, board: ScoreBoard, cells: Iterable[tuple[str, str]], score: int | None) -> None:
    """Give these cells (feature, criterion) a score, with who scored and when; None takes it away."""
    who = signed(board)
    for feature_id, criterion_id in cells:
        score_id = board.score_id(feature_id, criterion_id)
        if score_id is not None:
            change.set(score_id, score=score, **(who if score is not None else {}))
        elif score is not None:
            change.add(board.source.table, **board.source.cell(feature_id, criterion_id), score=score, **who)


def set_checks(change: Change, board: ScoreBoard, checks: Iterable[tuple[str, str]], answer: int | None) -> None:
    """Answer these checks (feature, name of the check): 1, 0, or None for open."""
    set_answers(change, board, {answer: checks})


def set_answers(change: Change, board: ScoreBoard, answers: Mapping[int | None, Iterable[tuple[str, str]]]) -> None:
    """Give each answer (1, 0, or None for open) to its checks (feature, name of the check)."""
    given: dict[str, dict[str, Any]] = {}
    for answer, checks in answers.items():
        for feature_id, name in checks:
            given.setdefault(feature_id, {})[name] = answer
    for feature_id, values in given.items():
        row = board.readiness(feature_id)
        if row is None:
            change.add("readiness", feature_id=feature_id, **values)
        else:
            change.set(row["id"], **values)


def find(rows: Iterable[dict[str, Any]], name: str, columns: Sequence[str]) -> dict[str, Any] | None:
    """The first row with this name in one of these columns."""
    wanted = name.strip().casefold()
    return next((row for column in columns for row in rows if wanted and str(row[column]).casefold() == wanted), None)
