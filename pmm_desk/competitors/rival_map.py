"""Who stands where on a positioning map: by hand, or reckoned from comparison rows; and how large."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pmm_desk.competitors.map_picture import Bubble, beginnings
from pmm_desk.competitors.margin import US, Score, scores
from pmm_desk.competitors.rules import STATUS_QUO, Comparison, Row

HAND, ROWS = "hand", "rows"
THREAT, SHARE = "threat", "share"


def axis_scores(
    chart: Row, axis: str, map_rows: Iterable[Row], matrix: Comparison, weights: Mapping[str, int | None]
) -> dict[str, Score]:
    """Party → its score 0…1 on an axis that is reckoned from rows; empty on one by hand, or without any row.

    weights: row id → importance for the map's group. Without a group every row counts the same.
    """
    if chart[f"{axis}_source"] != ROWS:
        return {}
    rows = [row["comparison_row_id"] for row in map_rows if row["axis"] == axis]
    counted = {row: weights.get(row) if chart["target_group_id"] else 1 for row in rows}
    return scores(matrix, counted)


def bubbles(
    chart: Row,
    places: Iterable[Row],
    map_rows: Sequence[Row],
    matrix: Comparison,
    weights: Mapping[str, int | None],
    names: Mapping[str, str],
    threats: Mapping[str, int | None],
) -> list[Bubble]:
    """Us first, then every rival in its order. names, threats: by party; where a score is not sure, its middle
    counts and the range is told. Whoever was not placed by hand yet begins around the middle.
    """
    standing = {place["competitor_id"] or US: place for place in places}
    parties = [US, *(rival["id"] for rival in matrix.rivals)]
    quo = {rival["id"] for rival in matrix.rivals if rival["kind"] == STATUS_QUO}
    x_scores, y_scores = (axis_scores(chart, axis, map_rows, matrix, weights) for axis in ("x", "y"))
    most = max((place["share"] or 0 for place in standing.values()), default=0)
    found = []
    for party, (x, y) in zip(parties, beginnings(len(parties)), strict=True):
        place = standing.get(party)
        by_hand = {"x": x, "y": y}
        for axis in by_hand:
            if place is not None and place[axis] is not None:
                by_hand[axis] = place[axis]
        across, up = x_scores.get(party), y_scores.get(party)
        found.append(
            Bubble(
                party,
                names.get(party, ""),
                _middle(across, by_hand["x"]),
                _middle(up, by_hand["y"]),
                _size(str(chart["size"]), place, threats.get(party), most),
                ours=party == US,
                status_quo=party in quo,
                x_range=_range(across),
                y_range=_range(up),
            )
        )
    return found


def _middle(score: Score | None, by_hand: float) -> float:
    return by_hand if score is None else float((score.low + score.high) / 2)


def _range(score: Score | None) -> tuple[float, float] | None:
    return None if score is None or score.sure else (float(score.low), float(score.high))


def _size(kind: str, place: Row | None, threat: int | None, most: float) -> float | None:
    """0…1, or None where nobody said it."""
    if kind == THREAT:
        return None if threat is None else (threat - 1) / 4
    if kind == SHARE and place is not None and place["share"] is not None and most:
        return float(place["share"] / most)
    return None
