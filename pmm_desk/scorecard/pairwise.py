"""Weights from comparisons in pairs (the analytic hierarchy process), and how far the comparisons agree.

Two criteria are compared on Saaty's scale: 1 both matter the same, 3 a little more, 5 clearly more, 7 much more,
9 overwhelmingly more; even figures lie between. A comparison is kept as steps from −8 to 8: 0 is 1, 2 is 3 for
the first criterion, −2 is 3 for the second. Sources: T. L. Saaty, The Analytic Hierarchy Process (1980) for the
scale, the consistency ratio and its limit of 0.10; G. Crawford and C. Williams (1985) for weights by geometric
means; S. Bozóki, J. Fülöp and L. Rónyai (2010) for the same weights where some comparisons are not made yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import exp, log

Answers = Mapping[tuple[str, str], int]
FURTHEST = 8
LIMIT = 0.10
"""Above this consistency ratio Saaty advises to look at the comparisons again."""
RANDOM_INDEX = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59)
"""Saaty (1980): the mean consistency index of random comparisons of 1 to 15 things."""
TURNS = 200


def random_index(count: int) -> float:
    """The mean consistency index of random comparisons; above 15 things by J. Alonso and M. T. Lamata (2006)."""
    if count <= len(RANDOM_INDEX):
        return RANDOM_INDEX[max(count, 1) - 1]
    return (2.7699 * count - 4.3513 - count) / (count - 1)


def ratio(steps: int) -> Fraction:
    """How many times more the first one matters: 2 steps are 3, −2 steps a third."""
    return Fraction(steps + 1) if steps >= 0 else Fraction(1, 1 - steps)


def steps_near(times: float) -> int:
    """The comparison on the scale that is nearest to "so many times more"."""
    found = round(times if times >= 1 else 1 / times) - 1
    return min(found, FURTHEST) * (1 if times >= 1 else -1)


@dataclass(frozen=True)
class Contradiction:
    """The comparison that fits the others least: what was said, and what the weights of all imply, both in steps."""

    first: str
    second: str
    said: int
    implied: int


@dataclass(frozen=True)
class Judgement:
    """What a set of comparisons comes to.

    weights: sum 1; empty while some criteria hang together with the others by no comparison. loose: those
    criteria. ratio: the consistency ratio, 0 is perfect; None while there are no weights. worst: the comparison to
    look at first; None where all fit.
    """

    weights: Mapping[str, float]
    loose: tuple[str, ...]
    ratio: float | None
    worst: Contradiction | None

    @property
    def contradicts(self) -> bool:
        """Whether the comparisons contradict each other more than Saaty's limit allows."""
        return self.ratio is not None and self.ratio > LIMIT


def pairs(criteria: Sequence[str]) -> list[tuple[str, str]]:
    """All pairs, in an order in which neighbours come first: the first of them already give weights."""
    order = {each: place for place, each in enumerate(criteria)}
    return sorted(combinations(criteria, 2), key=lambda pair: (order[pair[1]] - order[pair[0]], order[pair[0]]))


def judge_pairs(criteria: Sequence[str], answers: Answers) -> Judgement:
    """Weights, consistency and the worst contradiction of the comparisons made; others are ignored."""
    known = {pair: steps for pair, steps in answers.items() if pair[0] in criteria and pair[1] in criteria}
    loose = _loose(criteria, known)
    if not criteria or loose:
        return Judgement({}, loose, None, None)
    logs = _least_squares(criteria, {pair: log(ratio(steps)) for pair, steps in known.items()})
    highest = max(logs.values())
    raw = {each: exp(value - highest) for each, value in logs.items()}
    total = sum(raw.values())
    weights = {each: value / total for each, value in raw.items()}
    return Judgement(weights, (), _consistency(criteria, known, weights), _worst(known, weights))


def _loose(criteria: Sequence[str], known: Answers) -> tuple[str, ...]:
    """The criteria that no chain of comparisons joins to the first one."""
    reached = set(criteria[:1])
    queue = list(reached)
    while queue:
        here = queue.pop()
        for first, second in known:
            if here in (first, second):
                other = second if here == first else first
                if other not in reached:
                    reached.add(other)
                    queue.append(other)
    return tuple(each for each in criteria if each not in reached)


def _least_squares(criteria: Sequence[str], logs: Mapping[tuple[str, str], float]) -> dict[str, float]:
    """Logarithms of weights, the first 0, that fit these differences best; for all pairs, the geometric means."""
    places = {each: at for at, each in enumerate(criteria)}
    size = len(criteria) - 1
    rows = [[0.0] * (size + 1) for _ in range(size)]
    for (first, second), difference in logs.items():
        one, other = places[first] - 1, places[second] - 1
        for here, there, sign in ((one, other, 1.0), (other, one, -1.0)):
            if here >= 0:
                rows[here][here] += 1
                rows[here][size] += sign * difference
                if there >= 0:
                    rows[here][there] -= 1
    return dict(zip(criteria, [0.0, *_solved(rows)], strict=True))


def _solved(rows: list[list[float]]) -> list[float]:
    """The solution of a system of equations, by elimination; it has exactly one where everything hangs together."""
    size = len(rows)
    for at in range(size):
        pivot = max(range(at, size), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            rows[below] = [low - factor * high for low, high in zip(rows[below], rows[at], strict=True)]
    found = [0.0] * size
    for at in reversed(range(size)):
        rest = sum(rows[at][right] * found[right] for right in range(at + 1, size))
        found[at] = (rows[at][size] - rest) / rows[at][at]
    return found


def _consistency(criteria: Sequence[str], known: Answers, weights: Mapping[str, float]) -> float:
    """(λ − n)/(n − 1) over the random index, λ the largest eigenvalue; what is not compared yet counts as agreeing."""
    count = len(criteria)
    index = random_index(count)
    if not index:
        return 0.0

    def entry(one: str, other: str) -> float:
        if (one, other) in known:
            return float(ratio(known[one, other]))
        if (other, one) in known:
            return 1 / float(ratio(known[other, one]))
        return weights[one] / weights[other]

    matrix = [[1.0 if one == other else entry(one, other) for other in criteria] for one in criteria]
    vector, largest = [weights[each] for each in criteria], float(count)
    for _ in range(TURNS):
        turned = [sum(cell * part for cell, part in zip(row, vector, strict=True)) for row in matrix]
        largest = sum(turned)
        vector = [part / largest for part in turned]
    return max(0.0, (largest - count) / (count - 1) / index)


def _worst(known: Answers, weights: Mapping[str, float]) -> Contradiction | None:
    """The comparison that is furthest from the weights, by how many times; None where each is the nearest there is."""
    found: Contradiction | None = None
    furthest = 0.0
    for (first, second), said in known.items():
        times = weights[first] / weights[second]
        away = abs(log(ratio(said)) - log(times))
        implied = steps_near(times)
        if implied != said and away > furthest:
            furthest, found = away, Contradiction(first, second, said, implied)
    return found
