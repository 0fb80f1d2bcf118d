"""Several scorers, by rule: the middle and the spread are exact, disagreement orders, blind means blind."""

from __future__ import annotations

from fractions import Fraction
from statistics import median as plain_median
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.project.finding import Finding
from pmm_desk.scorecard.opinion_findings import far_apart
from pmm_desk.scorecard.opinions import Opinions, mean, median, rounded, spread
from pmm_desk.scorecard.returned import (
    CHANGED,
    LONG_NOTE,
    NEW,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    SAME,
    UNKNOWN_CRITERION,
    UNKNOWN_FEATURE,
    Answers,
    Given,
    plan,
    values_of,
)

CRITERIA = [{"id": "cri_a", "lowest": 1, "highest": 5}, {"id": "cri_b", "lowest": 0, "highest": 3}]
SCORERS = [{"id": f"scr_{name}", "name": name, "address": "", "language": "", "note": ""} for name in "xyz"]
SCORES = st.lists(st.integers(0, 1_000_000), min_size=1, max_size=30)


def opinion(feature: str, criterion: str, scorer: str, score: int | None, **more: Any) -> dict[str, Any]:
    """An Opinion row."""
    row = {"id": f"opn_{feature}{criterion}{scorer}", "feature_id": feature, "criterion_id": criterion}
    return row | {"scorer_id": scorer, "score": score, "note": "", "scored_on": None, "confidence": "medium"} | more


@given(SCORES)
def test_the_middle_is_exact_and_lies_within(scores: list[int]) -> None:
    middle = median(scores)
    assert middle == Fraction(plain_median(map(Fraction, scores)))
    assert sum(score < middle for score in scores) * 2 <= len(scores)
    assert sum(score > middle for score in scores) * 2 <= len(scores)
    assert min(scores) <= mean(scores) <= max(scores) and mean(scores) * len(scores) == sum(scores)
    for value in (middle, mean(scores)):
        assert min(scores) <= rounded(value) <= max(scores) and abs(rounded(value) - value) <= Fraction(1, 2)


@given(SCORES, st.integers(1, 100))
def test_the_spread_knows_no_order_and_no_shift(scores: list[int], shift: int) -> None:
    """Turned round or moved along the scale it is the same; it is nothing only when all agree."""
    seen, low, high = spread(scores, 0, 1_000_000), min(scores), max(scores)
    assert seen is not None and (seen.count, seen.low, seen.high) == (len(scores), low, high)
    assert spread(scores[::-1], 0, 1_000_000) == seen
    moved = spread([score + shift for score in scores], shift, 1_000_000 + shift)
    assert moved is not None and (moved.share, moved.apart) == (seen.share, seen.apart)
    assert 0 <= seen.apart <= seen.share <= 1 and (seen.share == 0) == (len(set(scores)) == 1)
    flipped = spread([1_000_000 - score for score in scores], 0, 1_000_000)
    assert flipped is not None and flipped.apart == seen.apart and flipped.median == 1_000_000 - seen.median


def test_nobody_has_no_middle() -> None:
    assert spread([], 1, 5) is None
    for reckon in (median, mean):
        with pytest.raises(ValueError, match="no scores"):
            reckon([])
    assert rounded(Fraction(7, 2)) == 4 and rounded(Fraction(5, 2)) == 3, "a half goes up"


OPINIONS = st.dictionaries(
    st.tuples(
        st.sampled_from("fgh"), st.sampled_from(["cri_a", "cri_b"]), st.sampled_from(["scr_x", "scr_y", "scr_z"])
    ),
    st.one_of(st.none(), st.integers(0, 5)),
)


@given(OPINIONS, st.sampled_from(["", "scr_x"]), st.booleans())
def test_the_map_against_plain_counting(
    given_scores: dict[tuple[str, str, str], int | None], who: str, blind: bool
) -> None:
    rows = [opinion(*key, score) for key, score in given_scores.items()]
    found = Opinions(rows, "fgh", CRITERIA, SCORERS, looks=who, blind=blind)
    for feature in "fgh":
        for criterion in ("cri_a", "cri_b"):
            scores = [score for key, score in given_scores.items() if key[:2] == (feature, criterion)]
            known = [score for score in scores if score is not None]
            hidden = blind and bool(who) and given_scores.get((feature, criterion, who)) is None
            seen = found.spread((feature, criterion))
            assert found.hidden((feature, criterion)) == hidden
            assert (seen is None) == (hidden or not known)
            if seen is not None:
                assert (seen.low, seen.high, seen.count) == (min(known), max(known), len(known))
    disputed = found.disputed()
    keys = [(seen.share, seen.apart) for _, seen in disputed]
    assert keys == sorted(keys, reverse=True) and all(seen.range > 0 for _, seen in disputed)
    assert sum(found.answered().values()) == sum(score is not None for score in given_scores.values())
    for cell, score in found.agreement("median").items():
        assert not found.hidden(cell) and score == rounded(median([int(row["score"]) for row in found.of(cell)]))


def test_who_has_not_answered_and_whose_rows_do_not_count() -> None:
    rows = [
        opinion("f", "cri_a", "scr_x", 3, scored_on="2026-06-01"),
        opinion("f", "cri_b", "scr_x", 0, scored_on="2026-06-03"),
        opinion("gone", "cri_a", "scr_x", 5),
        opinion("f", "cri_a", "scr_gone", 5),
        opinion("f", "cri_a", "scr_y", None),
    ]
    found = Opinions(rows, "f", CRITERIA, SCORERS)
    assert found.answered() == {"scr_x": 2, "scr_y": 0, "scr_z": 0} and found.asked == 2
    assert found.last_day("scr_x") == "2026-06-03" and found.last_day("scr_y") == ""


def test_what_comes_back_is_told_cell_by_cell() -> None:
    here = [opinion("f", "cri_a", "scr_x", 3, note="seen"), opinion("g", "cri_a", "scr_x", 4)]
    given_cells = [
        Given("f", "cri_a", 3, note="seen"),
        Given("g", "cri_a", 5),
        Given("f", "cri_b", 0),
        Given("g", "cri_b", 4),
        Given("gone", "cri_a", 2),
        Given("f", "cri_gone", 2),
        Given("h", "cri_a", None, text="high", reason=NOT_A_NUMBER),
        Given("h", "cri_b", None),
        Given("f", "cri_b", 2, "why " * 501),
    ]
    found = plan([Answers("x.pmm", SCORERS[0], given_cells)], "fgh", CRITERIA, here, SCORERS)
    assert [entry.kind for entry in found.entries] == [
        SAME, CHANGED, NEW, OUT_OF_RANGE, UNKNOWN_FEATURE, UNKNOWN_CRITERION, NOT_A_NUMBER, LONG_NOTE,
    ]  # fmt: skip
    assert not found.scorers and found.count(NEW, CHANGED) == len(found.taken) == 2 and len(found.left) == 5
    stranger = {**SCORERS[0], "id": "scr_new"}
    again = plan([Answers("a", stranger, given_cells[2:3]), Answers("b", stranger, [Given("f", "cri_b", 2)])], "fgh",
                 CRITERIA, here, SCORERS)  # fmt: skip
    assert list(again.scorers) == ["scr_new"]
    assert [(entry.file, entry.given.score) for entry in again.entries] == [("b", 2)], "the later file counts"


def test_a_reason_without_a_score_is_kept() -> None:
    """Beside the earlier score, or until there is one; of two files the score of one and the reason of the other."""
    here = [opinion("f", "cri_a", "scr_x", 3, note="old")]
    cells = [Given("f", "cri_a", None, "new"), Given("f", "cri_b", None, "only this")]
    found = plan([Answers("x", SCORERS[0], cells)], "f", CRITERIA, here, SCORERS)
    assert [(entry.kind, values_of(entry.given)) for entry in found.entries] == [
        (CHANGED, {"note": "new"}), (NEW, {"note": "only this"}),
    ]  # fmt: skip
    same = plan([Answers("x", SCORERS[0], [Given("f", "cri_a", None, "old")])], "f", CRITERIA, here, SCORERS)
    assert not same.entries
    both = [Answers("x", SCORERS[0], [Given("f", "cri_b", 2)]), Answers("y", SCORERS[0], cells[1:])]
    assert [values_of(entry.given) for entry in plan(both, "f", CRITERIA, here, SCORERS).entries] == [
        {"score": 2, "note": "only this"}
    ]


@given(OPINIONS, OPINIONS)
def test_nothing_is_lost(
    before: dict[tuple[str, str, str], int | None], back: dict[tuple[str, str, str], int | None]
) -> None:
    """Every cell that came back filled is taken, the same, or named; an empty one touches nothing."""
    here = [opinion(*key, score) for key, score in before.items()]
    answers = [
        Answers("file", row, [Given(feature, criterion, score) for (feature, criterion, who), score in back.items()
                              if who == row["id"]])
        for row in SCORERS
    ]  # fmt: skip
    found = plan(answers, "fg", CRITERIA, here, SCORERS)
    assert len(found.entries) == sum(score is not None for score in back.values())
    assert len(found.taken) + len(found.left) + found.count(SAME) == len(found.entries)
    for entry in found.entries:
        if entry.sound:
            assert entry.given.score is not None and entry.given.feature in "fg"


def test_far_apart_until_somebody_agrees() -> None:
    """Three quarters of the scale is worth a talk; an agreement on the day of the last opinion ends it."""
    rows = [
        opinion("f", "cri_a", "scr_x", 1, scored_on="2026-06-01"),
        opinion("f", "cri_a", "scr_y", 4, scored_on="2026-06-03"),
        opinion("f", "cri_b", "scr_x", 1),
        opinion("f", "cri_b", "scr_y", 3),
    ]

    def found(scored_on: str | None) -> list[Finding]:
        score = {"feature_id": "f", "criterion_id": "cri_a", "scored_on": scored_on}
        return list(far_apart(rows, [{"id": "f"}], CRITERIA, SCORERS, [score]))

    assert [(each.code, each.rows) for each in found(None)] == [("scorers_far_apart", (rows[0]["id"], "f"))]
    assert found(None)[0].values == {"low": 1, "high": 4, "criteria": ("cri_a",), "count": 2}
    assert len(found("2026-06-02")) == 1 and found("2026-06-03") == []
