"""Agreeing: what the team takes for a cell after hearing everybody, written as its score."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.scorecard.opinions import Cell, Opinions

CLOSE, FAR = Fraction(1, 4), Fraction(3, 4)
"""Shares of the scale: so close together an agreed score is sure, so far apart it is a guess."""


def confidence_of(share: Fraction) -> str:
    """How sure an agreed score is, by how far the opinions lay apart."""
    return "high" if share <= CLOSE else "low" if share >= FAR else "medium"


def note_of(cell: Cell, opinions: Opinions) -> str:
    """Who thought what: 'Ann 2 · Bo 5'."""
    names = {row["id"]: str(row["name"]) for row in opinions.scorers}
    return " · ".join(f"{names[row['scorer_id']]} {row['score']}".strip() for row in opinions.of(cell))


def _tells(note: str, opinions: Opinions) -> bool:
    """Whether a note is one of `note_of`, whatever was thought then."""
    names = {str(row["name"]) for row in opinions.scorers}
    parts = [part.rpartition(" ") for part in note.split(" · ")]
    return all(name in names and score.lstrip("-").isdecimal() for name, _, score in parts)


def agree(
    change: Change, reader: Any, opinions: Opinions, cells: Mapping[Cell, int], *, agreed: str, today: str
) -> None:
    """Write these scores as agreed ones. `agreed`: who scored, in words. A note that somebody wrote by hand stays."""
    here = {(row["feature_id"], row["criterion_id"]): row for row in reader.rows("score")}
    for cell, score in cells.items():
        spread, before = opinions.spread(cell), here.get(cell)
        values: dict[str, Any] = {"score": score, "scorer": agreed, "scored_on": today}
        if spread is not None:
            values["confidence"] = confidence_of(spread.share)
        if before is None or not before["note"] or before["scorer"] == agreed or _tells(before["note"], opinions):
            values["note"] = note_of(cell, opinions)[:2000]
        if before is None:
            change.add("score", feature_id=cell[0], criterion_id=cell[1], **values)
        elif any(before[name] != value for name, value in values.items()):
            change.set(before["id"], **values)
