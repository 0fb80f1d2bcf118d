"""What the scorecard writes: scores, checks, a pasted table; each one user action."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

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
