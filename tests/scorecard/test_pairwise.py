"""Weights from comparisons in pairs, against geometric means, Saaty's example and brute force."""

from __future__ import annotations

from itertools import combinations
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.scorecard.pairwise import (
    LIMIT,
    Contradiction,
    judge_pairs,
    pairs,
    random_index,
    ratio,
    steps_near,
)


def test_steps_are_saatys_scale() -> None:
    """0 is the same, 2 is three times more, −8 a ninth; and back."""
    assert [str(ratio(steps)) for steps in (-8, -2, 0, 2, 8)] == ["1/9", "1/3", "1", "3", "9"]
    assert all(steps_near(float(ratio(steps))) == steps for steps in range(-8, 9))
    assert steps_near(50.0) == 8 and steps_near(0.01) == -8


def test_a_textbook_example() -> None:
    """1, 3, 5 over three things, with 3 between the last two: 0.637, 0.258, 0.105; consistency ratio 0.033."""
    found = judge_pairs("abc", {("a", "b"): 2, ("a", "c"): 4, ("b", "c"): 2})
    assert [round(weight, 3) for weight in found.weights.values()] == [0.637, 0.258, 0.105]
    assert found.ratio == pytest.approx(0.033, abs=0.001)
    assert not found.contradicts


def test_a_circle_contradicts_itself() -> None:
    """a over b over c over a: the ratio is far above the limit, and the worst comparison is named."""
    found = judge_pairs("abc", {("a", "b"): 4, ("b", "c"): 4, ("a", "c"): -4})
    assert found.ratio is not None and found.ratio > 10 * LIMIT and found.contradicts
    assert found.worst is not None
    other = judge_pairs("abcd", dict.fromkeys(combinations("abcd", 2), 0) | {("a", "d"): 8})
    assert other.worst == Contradiction("a", "d", 8, 2)


def test_comparisons_that_agree_are_perfect() -> None:
    """8 : 4 : 2 : 1 said in full: the ratio is 0, no comparison is worst."""
    answers = {("a", "b"): 1, ("b", "c"): 1, ("c", "d"): 1, ("a", "c"): 3, ("b", "d"): 3, ("a", "d"): 7}
    found = judge_pairs("abcd", answers)
    assert [round(weight * 15, 9) for weight in found.weights.values()] == [8, 4, 2, 1]
    assert found.ratio == pytest.approx(0, abs=1e-9) and found.worst is None


def test_a_chain_is_enough() -> None:
    """Neighbours come first; with them alone there are weights, without one of them a criterion hangs loose."""
    order = pairs("abcd")
    assert order[:3] == [("a", "b"), ("b", "c"), ("c", "d")] and len(order) == 6
    found = judge_pairs("abcd", {("a", "b"): 1, ("b", "c"): 1, ("c", "d"): 1})
    assert [round(weight * 15, 9) for weight in found.weights.values()] == [8, 4, 2, 1] and found.ratio == 0
    loose = judge_pairs("abcd", {("a", "b"): 1, ("c", "d"): 1})
    assert loose.loose == ("c", "d") and not loose.weights and loose.ratio is None


def test_few_things_and_gone_ones() -> None:
    """None, one, two; and an answer about a criterion that is gone."""
    assert judge_pairs((), {}).weights == {}
    assert judge_pairs("a", {}).weights == {"a": 1}
    two = judge_pairs("ab", {("a", "b"): 2, ("a", "z"): 8})
    assert two.weights == {"a": pytest.approx(0.75), "b": pytest.approx(0.25)} and two.ratio == 0
    assert random_index(20) == pytest.approx(1.63, abs=0.02)


@given(st.integers(2, 9), st.data())
def test_all_pairs_against_geometric_means(count: int, data: st.DataObject) -> None:
    """The n-th root of the product of each row, normalised; swapping a pair and its sign changes nothing."""
    names = "abcdefghi"[:count]
    answers = {pair: data.draw(st.integers(-8, 8)) for pair in combinations(names, 2)}
    table = {(one, one): 1.0 for one in names}
    for (one, other), steps in answers.items():
        table[one, other] = float(ratio(steps))
        table[other, one] = 1 / table[one, other]
    means = {one: prod(table[one, other] for other in names) ** (1 / count) for one in names}
    found = judge_pairs(names, answers)
    for one in names:
        assert found.weights[one] == pytest.approx(means[one] / sum(means.values()), rel=1e-9)
    turned = judge_pairs(names, {(other, one): -steps for (one, other), steps in answers.items()})
    assert list(turned.weights.values()) == pytest.approx(list(found.weights.values()), rel=1e-9)
    assert found.ratio is not None and turned.ratio == pytest.approx(found.ratio, abs=1e-9)
    assert found.ratio >= 0
