"""Moved weights: the sum stays 100, the others keep their proportion, locked ones stay."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.scorecard.proportions import FINE, WHOLE, as_hundred, can_move, move, room

USUAL = {"C1": 25, "C2": 20, "C3": 15, "C4": 20, "C5": 10, "C6": 10}


def weights(**values: float) -> dict[str, Fraction]:
    """Weights as the decimals they are."""
    return {name: Fraction(str(value)) for name, value in values.items()}


def test_the_others_keep_their_proportion() -> None:
    """25 → 40: the other 75 become 60, four fifths of each."""
    found = move(weights(**USUAL), (), "C1", Fraction(40))
    assert found == weights(C1=40, C2=16, C3=12, C4=16, C5=8, C6=8)
    assert move(found, (), "C1", Fraction(25)) == weights(**USUAL)


def test_locked_ones_stay() -> None:
    """With C2 and C4 locked at 20 each, 60 are left to C1 and those that follow it."""
    found = move(weights(**USUAL), {"C2", "C4"}, "C1", Fraction(53))
    assert found == weights(C1=53, C2=20, C3=3, C4=20, C5=2, C6=2)
    assert room(weights(**USUAL), {"C2", "C4"}, "C1") == 60
    assert move(weights(**USUAL), {"C2", "C4"}, "C1", Fraction(99))["C1"] == 60


def test_where_nothing_can_move_nothing_does() -> None:
    """A locked one; the last free one; all locked."""
    usual = weights(**USUAL)
    assert move(usual, {"C1"}, "C1", Fraction(40)) == usual
    others = set(USUAL) - {"C1"}
    assert not can_move(usual, others, "C1") and move(usual, others, "C1", Fraction(40)) == usual
    assert move(usual, set(USUAL), "C1", Fraction(40)) == usual


def test_weights_of_nothing_share_equally() -> None:
    """After one took all 100 the others have no proportion left; and a scorecard of zeros has none at all."""
    all_of_it = move(weights(**USUAL), (), "C1", Fraction(100))
    assert all_of_it == weights(C1=100, C2=0, C3=0, C4=0, C5=0, C6=0)
    assert move(all_of_it, (), "C1", Fraction(50)) == weights(C1=50, C2=10, C3=10, C4=10, C5=10, C6=10)
    zeros = dict.fromkeys(USUAL, Fraction(0))
    assert move(zeros, (), "C3", Fraction(50)) == weights(C1=10, C2=10, C3=50, C4=10, C5=10, C6=10)


def test_another_sum_is_brought_to_a_hundred() -> None:
    """3, 2 and 1 as weights are shares of 6."""
    assert as_hundred(weights(a=3, b=2, c=1)) == weights(a=50, b=33.3, c=16.7)
    assert sum(move(weights(a=3, b=2, c=1), (), "c", Fraction(10)).values()) == 100
    zeros = weights(a=0, b=0)
    assert as_hundred(zeros) == zeros


WEIGHTS = st.dictionaries(
    st.sampled_from("abcdefgh"), st.integers(0, 4000).map(lambda some: Fraction(some, 40)), min_size=1, max_size=8
)


@given(WEIGHTS, st.data())
def test_any_move(given_weights: dict[str, Fraction], data: st.DataObject) -> None:
    """The sum is 100, nothing is below 0, locked shares stay, each other one is within a tenth of its share."""
    start = as_hundred(given_weights)
    moved = data.draw(st.sampled_from(sorted(given_weights)))
    locked = data.draw(st.sets(st.sampled_from(sorted(given_weights))))
    wanted = data.draw(st.fractions(min_value=-5, max_value=120, max_denominator=100))
    found = move(given_weights, locked, moved, wanted)
    if not can_move(given_weights, locked, moved):
        assert found == given_weights
        return
    assert sum(found.values()) == WHOLE and min(found.values()) >= 0
    most = room(given_weights, locked, moved)
    assert found[moved] == min(max(wanted, Fraction(0)), most)
    assert all(found[each] == start[each] for each in locked)
    free = [each for each in start if each != moved and each not in locked]
    before = sum(start[each] for each in free)
    for each in free:
        share = start[each] / before if before else Fraction(1, len(free))
        assert abs(found[each] - share * (most - found[moved])) < 2 * FINE
