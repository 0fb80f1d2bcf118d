"""The computed verdicts of the competitors room, for a script to compare: plain values with ids."""

from __future__ import annotations

from datetime import date
from typing import Any

from pmm_desk.competitors.combinations import combinations
from pmm_desk.competitors.rules import CellState, Comparison, comparison
from pmm_desk.competitors.threat import threats
from pmm_desk.competitors.visits import visits
from pmm_desk.product.rules import in_words, limits
from pmm_desk.project.finding import Reader


def verdicts(reader: Reader, as_of: date) -> dict[str, Any]:
    """The class of every comparison row, the counts of the matrix, its cells to look at again, lucky pairs."""
    matrix = comparison(reader, as_of)
    row_codes = {row["id"]: row["code"] for row in matrix.rows}
    rival_codes = {rival["id"]: rival["code"] for rival in matrix.rivals}

    def place(cell: CellState) -> dict[str, Any]:
        return {
            "cell": cell.cell_id,
            "row": cell.row_id,
            "row_code": row_codes[cell.row_id],
            "rival": cell.rival_id,
            "rival_code": rival_codes[cell.rival_id],
            "mark": cell.mark,
            "age": cell.age,
            "limit": cell.limit,
        }

    return {
        "comparison": {
            "rows": _rows(matrix),
            "counts": matrix.counts(),
            **{state: list(map(place, matrix.with_state(state))) for state in _LISTED},
            "combinations": [[row_codes[row] for row in rows] for rows in combinations(matrix)],
        },
        "threats": _threats(reader, matrix, rival_codes),
        "due": _due(reader, rival_codes, as_of),
    }


_LISTED = ("stale", "undated", "unknown", "unproved")


def _rows(matrix: Comparison) -> list[dict[str, Any]]:
    """Every row with its class, our mark and each rival's."""
    return [
        {
            "id": row["id"],
            "code": row["code"],
            "name": row["name"],
            "ours": row["ours"],
            "class": matrix.classes[row["id"]],
            "marks": {rival["id"]: matrix.mark(row["id"], rival["id"]) for rival in matrix.rivals},
        }
        for row in matrix.rows
    ]


def _threats(reader: Reader, matrix: Comparison, codes: dict[str, str]) -> list[dict[str, Any]]:
    """What the weighted criteria say of each rival, what the team says, and what counts."""
    found = threats(matrix.rivals, reader.rows("threat_criterion"), reader.rows("threat_score"))
    return [
        {
            "rival": rival,
            "rival_code": codes[rival],
            "computed": in_words(each.exact) if each.exact is not None else None,
            "judged": each.judged,
            "level": each.level,
        }
        for rival, each in found.items()
    ]


def _due(reader: Reader, codes: dict[str, str], as_of: date) -> list[dict[str, Any]]:
    """Where to look next: the most overdue first, what nobody ever looked at last."""
    seen = visits(reader, limits(reader.rows("freshness_limit")), as_of)
    return [
        {
            "rival": look.rival_id,
            "rival_code": codes[look.rival_id],
            "place": look.place_id,
            "last": look.last.isoformat() if look.last is not None else None,
            "due": look.due.isoformat() if look.due is not None else None,
            "overdue": look.overdue(as_of),
        }
        for look in seen.due()
    ]
