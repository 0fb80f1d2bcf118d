"""Margins, weighted scores, days of lead, and the history that a turned mark leaves."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.competitors.cell_history import ordered, turned
from pmm_desk.competitors.margin import HALVES, US, Window, lead, margin, scores, window
from pmm_desk.competitors.rules import NO, PARTLY, UNKNOWN, YES, comparison
from tests import moorline
from tests.competitors.test_combinations import made
from tests.plain_rows import Row, identity

MARKS = st.sampled_from([YES, PARTLY, NO, UNKNOWN])
TODAY = "2026-06-30"


def test_margins_of_the_sample() -> None:
    """Detention cost is far better, the signed pack only a bit better than GateTong; on the camera link we are
    behind, and the Kingdee connector is level with GateTong already.
    """
    matrix = comparison(moorline.project(), moorline.AS_OF)
    found = {row["code"]: margin(matrix, row["id"]) for row in matrix.rows}
    assert found["K07"] and (found["K07"].low, found["K07"].only_a_bit) == (2, False)
    assert found["K08"] and found["K08"].only_a_bit
    assert found["K08"].best == (identity("competitor", "C"),)
    assert found["K13"] and found["K13"].low == -1
    assert found["K11"] and found["K11"].low == 0


@given(MARKS, st.lists(MARKS, max_size=5))
def test_a_margin_is_a_range_over_what_is_unknown(ours: str, rivals: list[str]) -> None:
    """Equal to asking every way in which the unknown marks could turn out."""
    found = margin(made([ours], [rivals]), "r0")
    if ours == UNKNOWN or all(mark == UNKNOWN for mark in rivals):
        assert found is None
        return
    ways = product(*([HALVES[mark]] if mark != UNKNOWN else [0, 1, 2] for mark in rivals))
    possible = {HALVES[ours] - max(way) for way in ways}
    assert found is not None and (found.low, found.high) == (min(possible), max(possible))


@given(st.lists(st.tuples(MARKS, MARKS, st.none() | st.integers(1, 5)), max_size=6))
def test_scores_against_the_plain_sum(lines: list[tuple[str, str, int | None]]) -> None:
    matrix = made([ours for ours, _, _ in lines], [[theirs] for _, theirs, _ in lines])
    found = scores(matrix, {f"r{at}": weight for at, (_, _, weight) in enumerate(lines)})
    whole = sum(weight or 0 for _, _, weight in lines)
    if not whole or not lines:
        assert found == {}
        return
    for party, place in ((US, 0), ("c0", 1)):
        worth = sum(Fraction(HALVES.get(line[place], 0), 2) * (line[2] or 0) for line in lines)
        most = sum(Fraction(HALVES.get(line[place], 2), 2) * (line[2] or 0) for line in lines)
        assert found[party] == (worth / whole, most / whole)
    gap = lead(found)
    assert gap is not None and gap[0].low == found[US].low - found["c0"].high


def state(mark: str, since: str | None, rival: str | None = None, name: str = "s", learned: int = 0) -> Row:
    """One dated state."""
    return {"id": name, "position": "", "mark": mark, "since": since, "competitor_id": rival, "learned": learned}


def test_days_of_lead() -> None:
    """62 days before GateTong; still running while nobody follows; open while a follower's day is not known."""
    rivals = [{"id": "a", "kind": "direct"}, {"id": "q", "kind": "status_quo"}]
    as_of = date(2026, 6, 30)
    ours = state(YES, "2026-02-15")
    theirs = [state(PARTLY, "2026-01-01", "a"), state(YES, "2026-04-18", "a"), state(YES, "2020-01-01", "q")]
    assert window([ours, *theirs], rivals, YES, {"a": YES}, as_of) == Window(62, "a")
    assert window([ours], rivals, YES, {"a": PARTLY}, as_of) == Window(135)
    assert window([ours], rivals, YES, {"a": YES}, as_of) is None
    assert window(theirs, rivals, YES, {"a": YES}, as_of) is None
    assert window([ours, *theirs], rivals, PARTLY, {"a": YES}, as_of) is None
    noted = state(YES, "2026-05-01", "a", learned=1)
    assert window([ours, noted], rivals, YES, {"a": YES}, as_of) is None
    assert window([state(YES, "2026-05-01"), *theirs], rivals, YES, {"a": YES}, as_of) == Window(-13, "a")


@given(st.lists(st.tuples(MARKS, st.integers(0, 2)), max_size=12), MARKS)
def test_the_history_tells_every_day_s_last_mark(turns: list[tuple[str, int]], first: str) -> None:
    """Whatever is marked on whichever day, each day that changed something leaves one state: its last mark."""
    states: list[Row] = []
    mark, day = first, 10
    expected: list[tuple[str, str | None]] = [(first, None)] if first != UNKNOWN else []
    for number, (new, later) in enumerate(turns):
        day += later
        today = f"2026-06-{day:02}"
        step = turned(states, mark, new, today)
        for place, values in enumerate(step.add):
            states.append(state(str(values["mark"]), values["since"], name=f"{number} {place}"))
        for row_id, value in step.set:
            next(row for row in states if row["id"] == row_id)["mark"] = value
        states = [row for row in states if row["id"] not in step.remove]
        mark = new
        expected = [(old, since) for old, since in expected if since != today]
        if (expected[-1][0] if expected else UNKNOWN) != mark:
            expected.append((mark, today))
    told = [(row["mark"], row["since"]) for row in ordered(states)]
    assert told == (expected if len(expected) > 1 or (expected and expected[0][1]) else [])


def test_what_a_table_brings_is_not_noted_as_new() -> None:
    assert turned([], UNKNOWN, YES, TODAY, first=False) == turned([], YES, YES, TODAY)
    assert [values["mark"] for values in turned([], YES, NO, TODAY, first=False).add] == [YES, NO]
