"""How dangerous a rival is: scores of 1 to 5 by weighted criteria, computed exactly and shown with their parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from pmm_desk.product.rules import exact

Row = Mapping[str, Any]

LOWEST, HIGHEST = 1, 5


class Part(NamedTuple):
    """One criterion's part in the figure: its share of the weights, the score, and what both come to."""

    criterion_id: str
    name: str
    share: Fraction
    score: int | None

    @property
    def points(self) -> Fraction | None:
        """Share × score; None while it is not scored."""
        return None if self.score is None else self.share * self.score


class Threat(NamedTuple):
    """The figure of one rival. `judged` is what the team says outright; it stands above what is computed."""

    parts: tuple[Part, ...]
    judged: int | None

    @property
    def missing(self) -> int:
        """How many criteria with a weight have no score yet."""
        return sum(part.score is None for part in self.parts if part.share)

    @property
    def exact(self) -> Fraction | None:
        """Σ share × score, 1…5; None while a score is missing (which is not zero) or nothing has a weight."""
        counted = [part.points for part in self.parts if part.share]
        if not counted or None in counted:
            return None
        return sum((points for points in counted if points is not None), Fraction(0))

    @property
    def computed(self) -> int | None:
        """The figure as a whole number, a half rounded up."""
        figure = self.exact
        return None if figure is None else (2 * figure.numerator + figure.denominator) // (2 * figure.denominator)

    @property
    def level(self) -> int | None:
        """What counts everywhere: the team's own figure, else the computed one."""
        return self.computed if self.judged is None else self.judged


def threat(rival: Row, criteria: Iterable[Row], scores: Mapping[tuple[str, str], int | None]) -> Threat:
    """The threat of one rival. `scores`: (rival id, criterion id) → 1…5. Criteria without a weight count nothing."""
    rows = list(criteria)
    weights = [exact(row["weight"]) or Fraction(0) for row in rows]
    whole = sum(weights, Fraction(0))
    shares = [weight / whole if whole else Fraction(0) for weight in weights]
    parts = tuple(
        Part(row["id"], str(row["name"]), share, scores.get((rival["id"], row["id"])))
        for row, share in zip(rows, shares, strict=True)
    )
    return Threat(parts, rival["threat"])


def scores_by_place(rows: Iterable[Row]) -> dict[tuple[str, str], int | None]:
    """(rival id, criterion id) → score, from the rows of `threat_score`."""
    return {(row["competitor_id"], row["threat_criterion_id"]): row["score"] for row in rows}


def threats(rivals: Iterable[Row], criteria: Iterable[Row], scores: Iterable[Row]) -> dict[str, Threat]:
    """Rival id → its threat."""
    rows, known = list(criteria), scores_by_place(scores)
    return {rival["id"]: threat(rival, rows, known) for rival in rivals}


def tenths(figure: Fraction) -> Fraction:
    """A figure with one decimal, a half rounded up: for people, who do not read thirds."""
    return Fraction((20 * figure.numerator + figure.denominator) // (2 * figure.denominator), 10)
