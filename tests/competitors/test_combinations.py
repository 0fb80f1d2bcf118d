"""The combination finder equals brute force; what it calls sure, the swap test calls holding."""

from __future__ import annotations

import random
from itertools import combinations as subsets

from hypothesis import given, settings
from hypothesis import strategies as st

from pmm_desk.competitors.combinations import Together, combinations, only_together, smallest_covers
from pmm_desk.competitors.rules import NO, PARTLY, UNKNOWN, YES, Comparison, compare, comparison
from pmm_desk.positioning.rules import HOLDS, swap_test
from tests import moorline

MARKS = st.sampled_from([YES, PARTLY, NO, UNKNOWN])
SELDOM = st.sampled_from([NO, YES, PARTLY, YES, UNKNOWN, YES])


def made(ours: list[str], lines: list[list[str]]) -> Comparison:
    """A matrix of direct rivals."""
    rows = [{"id": f"r{at}", "ours": mark} for at, mark in enumerate(ours)]
    rivals = [{"id": f"c{at}", "kind": "direct"} for at in range(len(lines[0]) if lines else 0)]
    cells = [
        {"id": f"{at}/{place}", "comparison_row_id": f"r{at}", "competitor_id": f"c{place}", "mark": mark}
        for at, line in enumerate(lines)
        for place, mark in enumerate(line)
    ]
    return compare(rows, rivals, cells, {}, {}, moorline.AS_OF)


def with_unknowns_as_no(matrix: Comparison) -> Comparison:
    """The same matrix with every unknown cell turned out *no*."""
    lines = [
        [NO if matrix.mark(row["id"], rival["id"]) == UNKNOWN else matrix.mark(row["id"], rival["id"])
         for rival in matrix.rivals]
        for row in matrix.rows
    ]  # fmt: skip
    return made([row["ours"] for row in matrix.rows], lines)


def smallest_by_force(matrix: Comparison) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """The rows alone, and all smallest sets of two or more others, by asking the swap test about every set."""
    ours = [row["id"] for row in matrix.rows if row["ours"] == YES]
    alone = [(row_id,) for row_id in ours if swap_test((row_id,), matrix).verdict == HOLDS]
    rest = [row_id for row_id in ours if (row_id,) not in alone]
    for size in range(2, len(rest) + 1):
        found = [rows for rows in subsets(rest, size) if swap_test(rows, matrix).verdict == HOLDS]
        if found:
            return alone, found
    return alone, []


def check(matrix: Comparison) -> None:
    """All of an answer against brute force."""
    found = only_together(matrix, most=100_000)
    alone, together = smallest_by_force(matrix)
    assert found.exact
    assert [entry.rows for entry in found.alone] == alone
    assert [entry.rows for entry in found.together] == together
    lucky_alone, lucky = smallest_by_force(with_unknowns_as_no(matrix))
    size = min((len(rows) for rows in together), default=len(matrix.rows) + 1)
    expected = {rows for rows in (*lucky_alone, *lucky) if len(rows) <= size} - {*alone, *together}
    assert {entry.rows for entry in found.possible} == expected
    for entry in found.possible:
        assert entry.unless and all(matrix.mark(*place) == UNKNOWN for place in entry.unless)


@settings(max_examples=40)
@given(
    st.lists(MARKS, min_size=12, max_size=12),
    st.lists(st.lists(MARKS, min_size=6, max_size=6), min_size=12, max_size=12),
)
def test_twelve_rows_and_six_rivals(ours: list[str], lines: list[list[str]]) -> None:
    check(made(ours, lines))


@settings(max_examples=15)
@given(st.lists(st.lists(SELDOM, min_size=4, max_size=4), min_size=20, max_size=20), st.integers(2, 9))
def test_twenty_rows_and_four_rivals(lines: list[list[str]], lacking: int) -> None:
    """Rows that we lack are in no set."""
    check(made([NO if at % lacking == 0 else YES for at in range(20)], lines))


@settings(max_examples=200)
@given(
    st.lists(MARKS, max_size=6), st.lists(st.lists(MARKS, min_size=3, max_size=3), min_size=6, max_size=6), st.randoms()
)
def test_the_order_of_rows_and_rivals_alters_nothing(
    ours: list[str], lines: list[list[str]], chance: random.Random
) -> None:
    ours = (ours + [YES] * 6)[:6]
    matrix = made(ours, lines)
    rows, rivals = list(matrix.rows), list(matrix.rivals)
    chance.shuffle(rows)
    chance.shuffle(rivals)
    turned = Comparison(tuple(rows), tuple(rivals), matrix.cells, matrix.classes, matrix.ours)
    assert _as_sets(combinations(turned, most=1000)) == _as_sets(combinations(matrix, most=1000))


def _as_sets(found: list[tuple[str, ...]]) -> set[frozenset[str]]:
    return {frozenset(rows) for rows in found}


@given(st.lists(st.integers(0, 255), max_size=9))
def test_covers_against_every_subset(masks: list[int]) -> None:
    """All sets of the smallest size that have every bit, in the order of their places, and nothing else."""
    expected: list[tuple[int, ...]] = []
    for size in range(1, len(masks) + 1):
        expected = [rows for rows in subsets(range(len(masks)), size) if _union(masks, rows) == 255]
        if expected:
            break
    assert smallest_covers(masks, 255, 10_000) == (expected, True)


def _union(masks: list[int], rows: tuple[int, ...]) -> int:
    union = 0
    for at in rows:
        union |= masks[at]
    return union


def test_a_matrix_beyond_all_measure_gets_one_good_set() -> None:
    """Of 60 rows and 80 rivals one set without a needless row is named, and said not to be the last word."""
    chance = random.Random(3)
    lines = [[chance.choice((YES, NO, YES)) for _ in range(80)] for _ in range(60)]
    matrix = made([YES] * 60, lines)
    found = only_together(matrix)
    assert not found.exact and len(found.together) == 1
    rows = found.together[0].rows
    assert swap_test(rows, matrix).verdict == HOLDS
    assert all(swap_test([row for row in rows if row != left], matrix).verdict != HOLDS for left in rows)


def test_two_together_that_no_rival_has() -> None:
    """WeChat entry and multi-site view, as the picture of the tab shows; what is ours alone comes first."""
    matrix = comparison(moorline.project(), moorline.AS_OF)
    named = {row["id"]: row["code"] for row in matrix.rows}
    found = [tuple(named[row_id] for row_id in rows) for rows in combinations(matrix)]
    assert found[0] == ("K07",)
    assert ("K02", "K09") in found


def test_what_hangs_on_an_unknown_cell_says_on_which() -> None:
    """A row that one rival lacks and another may have or not would be ours alone if that one lacks it too."""
    matrix = made([YES], [[UNKNOWN, NO]])
    assert only_together(matrix).possible == (Together(("r0",), (("r0", "c0"),)),)
    assert not only_together(matrix).together and not only_together(matrix).alone


def test_nobody_to_compare_with() -> None:
    assert only_together(made([YES], [[]])).alone == ()
