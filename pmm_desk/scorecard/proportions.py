"""How weights move: one is set, the others keep their proportion, locked ones stay, and all together are 100."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction

Weights = Mapping[str, Fraction]
WHOLE = Fraction(100)
FINE = Fraction(1, 10)
"""Weights that follow are whole tenths of a per cent; what is left of them goes to the largest."""


def as_hundred(weights: Weights) -> dict[str, Fraction]:
    """Weights of any sum as weights of 100, in proportion; all 0 stay all 0."""
    total = sum(weights.values(), Fraction(0))
    if total in (0, WHOLE):
        return dict(weights)
    return in_proportion(weights, WHOLE)


def room(weights: Weights, locked: Collection[str], moved: str) -> Fraction:
    """The most that one weight may be: all that is not locked elsewhere, of 100."""
    held = sum(
        (weight for each, weight in as_hundred(weights).items() if each in locked and each != moved), Fraction(0)
    )
    return max(Fraction(0), WHOLE - held)


def can_move(weights: Weights, locked: Collection[str], moved: str) -> bool:
    """Whether a weight can move at all: it is not locked, and another free one can give or take the difference."""
    return moved not in locked and any(each != moved and each not in locked for each in weights)


def move(weights: Weights, locked: Collection[str], moved: str, wanted: Fraction) -> dict[str, Fraction]:
    """The weights after one is set to `wanted` per cent; they sum to 100.

    A sum other than 100 is first brought to 100. The value set is kept between 0 and what the locked ones leave.
    The free others share the rest in the proportion they had; in equal parts when all of them were 0. When none
    is free, or the weight itself is locked, nothing moves.
    """
    if not can_move(weights, locked, moved):
        return dict(weights)
    start = as_hundred(weights)
    most = room(start, locked, moved)
    value = min(max(Fraction(0), wanted), most)
    free = {each: weight for each, weight in start.items() if each != moved and each not in locked}
    shared = in_proportion(free, most - value)
    return {each: value if each == moved else shared.get(each, weight) for each, weight in start.items()}


def in_proportion(weights: Weights, total: Fraction) -> dict[str, Fraction]:
    """Share `total` in the proportion of the weights, in tenths by largest remainder; equal parts if all are 0."""
    whole = sum(weights.values(), Fraction(0))
    exact = {each: total * weight / whole if whole else total / len(weights) for each, weight in weights.items()}
    shared = {each: part // FINE * FINE for each, part in exact.items()}
    left = total - sum(shared.values(), Fraction(0))
    by_remainder = sorted(exact, key=lambda each: exact[each] - shared[each], reverse=True)
    for each in by_remainder[: int(left / FINE)]:
        shared[each] += FINE
        left -= FINE
    if left:
        shared[max(shared, key=lambda each: shared[each])] += left
    return shared
