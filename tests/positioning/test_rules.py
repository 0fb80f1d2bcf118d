"""The swap test of the sample's claims, brute force against it, and what the message house lacks."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.competitors.rules import NO, PARTLY, UNKNOWN, YES, Comparison, compare, comparison
from pmm_desk.positioning.records import CanvasBlock
from pmm_desk.positioning.rules import (
    BLOCKS,
    SLOTS,
    empty_blocks,
    proof_faults,
    slots,
    swap_test,
    swap_tests,
    without_message,
)
from tests import moorline
from tests.plain_rows import identity, row

MARKS = st.sampled_from([YES, PARTLY, NO, UNKNOWN])
KNOWN = {"case": 365}


@pytest.mark.parametrize(
    ("claim", "answers", "verdict", "against", "age", "oldest", "stale"),
    [
        ("D1", "no no no no", "holds", "", 100, "B/K07", True),
        ("D2", "no no partly no", "weak", "C", 100, "B/K08", True),
        ("D3", "no no yes no", "fails", "C", 100, "B/K02", True),
        ("D4", "no unknown no no", "unproven", "B", 230, "C/K11", True),
        ("D5", "yes partly yes no", "fails", "AC", 82, "B/K06", False),
    ],
)
def test_claims_of_the_sample(
    claim: str, answers: str, verdict: str, against: str, age: int, oldest: str, stale: bool
) -> None:
    """What the swap test must answer, per rival, with the oldest evidence it rests on."""
    reader = moorline.project()
    matrix = comparison(reader, moorline.AS_OF)
    found = swap_tests(reader.rows("claim"), reader.rows("claim_row"), matrix)[identity("claim", claim)]
    assert list(found.answers.values()) == answers.split()
    assert found.verdict == verdict
    assert found.rivals == tuple(identity("competitor", rival) for rival in against)
    assert found.age == age and bool(found.stale) is stale
    assert found.oldest is not None and found.oldest.cell_id == moorline.cell_id(*oldest.split("/"))


def test_a_claim_on_something_we_lack_is_an_over_claim() -> None:
    """Whatever the rivals have; the row is named."""
    matrix = comparison(moorline.project(), moorline.AS_OF)
    rows = [identity("comparison_row", name) for name in ("K07", "K05")]
    found = swap_test(rows, matrix)
    assert found.verdict == "over_claim" and found.over_rows == (rows[1],)


def test_a_claim_on_nothing_or_against_nobody_is_unproven() -> None:
    """It is neither true of everybody nor of us alone."""
    matrix = comparison(moorline.project(), moorline.AS_OF)
    assert swap_test([], matrix).verdict == "unproven"
    alone = compare([row("comparison_row", "k", ours="yes")], [], [], {}, {}, moorline.AS_OF)
    assert swap_test(["cmp_k"], alone).verdict == "unproven"


def small(ours: list[str], marks: list[list[str]]) -> Comparison:
    """A matrix of rows r0, r1 … and rivals c0, c1 …"""
    rows = [{"id": f"r{at}", "ours": mark} for at, mark in enumerate(ours)]
    rivals = [{"id": f"c{at}", "kind": "direct"} for at in range(len(marks))]
    cells = [
        {"id": f"r{at}c{place}", "comparison_row_id": f"r{at}", "competitor_id": f"c{place}", "mark": mark}
        for place, column in enumerate(marks)
        for at, mark in enumerate(column)
    ]
    return compare(rows, rivals, cells, {}, {}, moorline.AS_OF)


@given(st.data(), st.integers(1, 4), st.integers(1, 4), st.randoms())
def test_the_swap_test_against_brute_force(data: st.DataObject, rows: int, rivals: int, chance: random.Random) -> None:
    """Unknowns are filled in every way: a claim is true of a rival when it has every row fully."""
    ours = data.draw(st.lists(MARKS, min_size=rows, max_size=rows))
    column = st.lists(MARKS, min_size=rows, max_size=rows)
    marks = data.draw(st.lists(column, min_size=rivals, max_size=rivals))
    names = [f"r{at}" for at in range(rows)]
    found = swap_test(names, small(ours, marks))

    surely = [all(mark == YES for mark in column) for column in marks]
    never = [NO in column for column in marks]
    unsure = [UNKNOWN in column and not out for column, out in zip(marks, never, strict=True)]
    partly = [
        PARTLY in column and not out and not maybe for column, out, maybe in zip(marks, never, unsure, strict=True)
    ]
    if any(mark != YES for mark in ours):
        expected = "over_claim"
    elif any(surely):
        expected = "fails"
    elif any(unsure):
        expected = "unproven"
    elif any(partly):
        expected = "weak"
    else:
        expected = "holds"
        assert all(never)
    assert found.verdict == expected
    if expected == "fails":
        assert found.rivals == tuple(f"c{at}" for at, true in enumerate(surely) if true)

    chance.shuffle(names)
    again = swap_test(names, small(ours, marks))
    assert (again.verdict, again.answers) == (found.verdict, found.answers)


def test_slots_of_the_statement() -> None:
    """Each slot by itself; a statement written as one text fills them all."""
    canvas = row("canvas", "c", for_whom="warehouse managers", unlike=" ")
    assert [slot for slot, filled in slots(canvas).items() if filled] == ["for_whom"]
    whole = row("canvas", "c", statement="For …")
    assert slots(whole) == dict.fromkeys(SLOTS, True)


def test_blocks_of_the_canvas() -> None:
    """The order of thinking is that of the records; a link fills a block as words do."""
    assert tuple(block.value for block in CanvasBlock) == BLOCKS
    entries = [
        row("canvas_entry", "a", canvas_id="can_1", block="alternative", competitor_id="riv_1"),
        row("canvas_entry", "v", canvas_id="can_1", block="value", entry="a bill with a name"),
        row("canvas_entry", "w", canvas_id="can_1", block="why_now", entry=" "),
        row("canvas_entry", "o", canvas_id="can_2", block="category", entry="dock software"),
    ]
    assert empty_blocks("can_1", entries) == ("capability", "best_fit", "category", "why_now")


def test_roles_without_a_message() -> None:
    """An empty message serves nobody; a role that is no target needs none."""
    personas = [row("persona", name) for name in "abc"]
    personas.append(row("persona", "d", not_a_target="never buys"))
    messages = [
        row("message", "1", kind="role", persona_id="per_a", wording="a door and a time"),
        row("message", "2", kind="role", persona_id="per_b", wording=" "),
        row("message", "3", kind="pillar", persona_id="per_c", wording="order at the gate"),
    ]
    assert without_message(personas, messages) == ["per_b", "per_c"]


@pytest.mark.parametrize(
    ("values", "faults"),
    [
        ({"dated": "2026-04-20", "permission": "named"}, ()),
        ({"dated": None, "permission": "own"}, ("undated",)),
        ({"dated": "2026-07-01", "permission": "own"}, ("in_future",)),
        ({"dated": "2025-06-30", "permission": "own"}, ()),
        ({"dated": "2025-06-29", "permission": "own"}, ("stale",)),
        ({"dated": "2026-04-20", "permission": "none"}, ("without_permission",)),
        ({"dated": "2026-04-20", "permission": "anonymous", "customer": "Acme"}, ("names_customer",)),
        ({"dated": "2026-04-20", "permission": "anonymous", "customer": "Other"}, ()),
        ({"dated": "2020-01-01", "permission": "none", "visibility": "internal"}, ()),
    ],
)
def test_proofs_fit_to_show(values: dict[str, str | None], faults: tuple[str, ...]) -> None:
    """Date, permission, age against the limit of cases, and no name where none is allowed."""
    proof = row("proof", "p", **({"wording": "−31% at ACME", "visibility": "customer"} | values))
    assert proof_faults(proof, KNOWN, moorline.AS_OF) == faults
