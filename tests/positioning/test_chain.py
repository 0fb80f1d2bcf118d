"""The chain from pain to evidence: joined by links, broken where one is missing, and never lost in a circle."""

from __future__ import annotations

import itertools
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from pmm_desk.positioning.chain import CAPABILITY, EVIDENCE, LEVELS, PAIN, PROOF, READS, VALUE, Chain, breaks, chain
from tests.plain_rows import Row, identity, row

TODAY = date(2026, 6, 30)


def tables(**more: list[Row]) -> dict[str, list[Row]]:
    """One pain, answered by a message on a claim on a row that is ours, proved by a proof from evidence."""
    found = {
        "persona": [row("persona", "r1", name="Lin Wei")],
        "pain": [row("pain", "queue", persona_id=identity("persona", "r1"), description="The queue")],
        "comparison_row": [row("comparison_row", "k07", code="K07", ours="yes")],
        "claim": [row("claim", "d1", code="D1")],
        "claim_row": [link("claim_row", "claim_id", "claim", "d1", "comparison_row_id", "comparison_row", "k07")],
        "claim_proof": [link("claim_proof", "claim_id", "claim", "d1", "proof_id", "proof", "s1")],
        "message": [row("message", "m1", kind="role", claim_id=identity("claim", "d1"))],
        "message_pain": [link("message_pain", "message_id", "message", "m1", "pain_id", "pain", "queue")],
        "proof": [proof("s1")],
        "proof_source": [source("s1", evidence="e01")],
    }
    return {**found, **more}


def link(table: str, owner: str, owners: str, one: str, column: str, others: str, other: str) -> Row:
    """A row of a link table."""
    return row(table, f"{one}-{other}", **{owner: identity(owners, one), column: identity(others, other)})


def proof(name: str, **values: Any) -> Row:
    """A proof fit to show."""
    return row(
        "proof",
        name,
        **{"wording": name, "dated": "2026-05-31", "permission": "own", "visibility": "customer", **values},
    )


def source(name: str, *, evidence: str = "", from_proof: str = "", claim: str = "") -> Row:
    """Where a proof comes from."""
    return row(
        "proof_source",
        f"{name}-{evidence}{from_proof}{claim}",
        proof_id=identity("proof", name),
        evidence_id=identity("evidence", evidence) if evidence else None,
        from_proof_id=identity("proof", from_proof) if from_proof else None,
        from_claim_id=identity("claim", claim) if claim else None,
    )


def codes(found: Chain) -> set[str]:
    """The codes of the breaks."""
    return {each.code for each in found.breaks}


def test_a_whole_chain_has_no_break() -> None:
    found = chain(tables(), TODAY)
    assert found.breaks == ()
    assert [len(found.levels[level]) for level in LEVELS] == [1, 1, 2, 1, 1]
    pain = identity("pain", "queue")
    assert found.after(pain) == [identity("comparison_row", "k07")], "through the claim that the message says"
    assert found.through([pain]) == {row_id for rows in found.levels.values() for row_id in rows}
    assert found.level_of(identity("evidence", "e01")) == EVIDENCE


def test_every_missing_link_is_told_at_the_place_that_mends_it() -> None:
    pain, message, claim, mark = (
        identity(table, name)
        for table, name in (("pain", "queue"), ("message", "m1"), ("claim", "d1"), ("comparison_row", "k07"))
    )

    def told(**more: list[Row]) -> dict[str, str]:
        return {each.code: each.rows[0] for each in breaks(tables(**more), TODAY)}

    assert told(message_pain=[]) == {"pain_unanswered": pain}
    assert told(claim_row=[]) | {"value_without_capability": claim} == {
        "pain_without_capability": message,
        "value_without_capability": claim,
    }
    assert told(comparison_row=[row("comparison_row", "k07", ours="partly")]) == {"capability_not_ours": mark}
    assert set(told(claim_proof=[])) == {"value_without_proof"}
    s1 = identity("proof", "s1")
    assert told(proof_source=[]) == {"proof_without_source": s1}
    assert told(proof_source=[], proof=[proof("s1", sample_size=212)]) == {}, "it says itself how many were counted"
    assert told(proof=[proof("s1", dated=None)]) == {"proof_undated": s1}
    assert told(proof=[proof("s1", permission="none")]) == {"proof_without_permission": s1}


def test_a_role_that_is_no_target_needs_no_answer() -> None:
    roles = [row("persona", "r1", not_a_target="buys elsewhere")]
    assert codes(chain(tables(persona=roles, message_pain=[]), TODAY)) == set()


def test_nothing_comes_of_nothing() -> None:
    found = chain({}, TODAY)
    assert found.breaks == () and found.links == () and not any(found.levels.values())


def test_a_proof_that_quotes_the_claim_it_proves_is_circular() -> None:
    found = chain(tables(proof_source=[source("s1", claim="d1")]), TODAY)
    (circle,) = [each for each in found.breaks if each.code == "circular"]
    d1, s1 = identity("claim", "d1"), identity("proof", "s1")
    assert circle.values == {"path": (d1, s1, d1), "held": False} and circle.rows == (d1,)
    assert circle.weight == "broken"
    assert not next(each for each in found.links if each.begin == s1).sound
    assert found.through([s1]) >= {d1, identity("pain", "queue")}, "a walk ends all the same"


def test_a_circle_with_evidence_beside_it_is_only_thin() -> None:
    found = chain(tables(proof_source=[source("s1", claim="d1"), source("s1", evidence="e01")]), TODAY)
    (circle,) = [each for each in found.breaks if each.code == "circular"]
    assert circle.values["held"] and circle.weight == "thin"


def test_claims_that_rest_on_each_other_are_told_once() -> None:
    """D1 is proved by a proof that quotes D2, and D2 by one that quotes D1."""
    more = tables(
        claim=[row("claim", "d1"), row("claim", "d2")],
        claim_proof=[
            link("claim_proof", "claim_id", "claim", "d1", "proof_id", "proof", "s1"),
            link("claim_proof", "claim_id", "claim", "d2", "proof_id", "proof", "s2"),
        ],
        proof=[proof("s1"), proof("s2")],
        proof_source=[source("s1", claim="d2"), source("s2", claim="d1")],
    )
    circles = [each for each in breaks(more, TODAY) if each.code == "circular"]
    assert len(circles) == 1
    path = circles[0].values["path"]
    assert path[0] == path[-1] == identity("claim", "d1") and len(path) == 5


def test_a_proof_of_itself() -> None:
    found = breaks(tables(proof_source=[source("s1", from_proof="s1")]), TODAY)
    s1 = identity("proof", "s1")
    assert [each.values["path"] for each in found if each.code == "circular"] == [(s1, s1)]


NAMES = some.integers(0, 3).map(str)


@some.composite
def projects(draw: Any) -> dict[str, list[Row]]:
    """Random rows, randomly joined."""

    def links(table: str, owner: str, owners: str, column: str, others: str) -> list[Row]:
        pairs = draw(some.sets(some.tuples(NAMES, NAMES), max_size=6))
        return [link(table, owner, owners, one, column, others, other) for one, other in sorted(pairs)]

    every = [str(at) for at in range(4)]
    says = {name: draw(some.none() | NAMES) for name in every}
    marks = some.sampled_from(["yes", "partly", "no"])
    found = {
        "persona": [row("persona", "0")],
        "pain": [row("pain", name, persona_id=identity("persona", "0")) for name in every],
        "comparison_row": [row("comparison_row", name, ours=draw(marks)) for name in every],
        "claim": [row("claim", name) for name in every],
        "message": [
            row("message", name, claim_id=identity("claim", said) if said else None) for name, said in says.items()
        ],
        "proof": [proof(name) for name in every],
        "claim_row": links("claim_row", "claim_id", "claim", "comparison_row_id", "comparison_row"),
        "message_row": links("message_row", "message_id", "message", "comparison_row_id", "comparison_row"),
        "message_pain": links("message_pain", "message_id", "message", "pain_id", "pain"),
        "claim_proof": links("claim_proof", "claim_id", "claim", "proof_id", "proof"),
        "message_proof": links("message_proof", "message_id", "message", "proof_id", "proof"),
    }
    kinds = some.sampled_from(["evidence", "from_proof", "claim"])
    sources = draw(some.lists(some.tuples(NAMES, kinds, NAMES), max_size=6))
    found["proof_source"] = [source(name, **{kind: other}) for name, kind, other in sources]
    return found


@given(projects())
def test_whatever_is_joined_the_chain_ends_and_tells_the_truth(made: dict[str, list[Row]]) -> None:
    found = chain(made, TODAY)
    known = [row_id for level in LEVELS for row_id in found.levels[level]]
    assert len(known) == len(set(known)), "every row stands once"
    assert all(each.begin in known and each.end in known for each in found.links)
    answered = {each["pain_id"] for each in made["message_pain"]}
    unanswered = {each.rows[0] for each in found.breaks if each.code == "pain_unanswered"}
    assert unanswered == {each["id"] for each in made["pain"]} - answered
    assert set(found.levels[VALUE]) == {each["id"] for table in ("claim", "message") for each in made[table]}
    assert all(each.rows[0] in found.levels[CAPABILITY] for each in found.breaks if each.code == "capability_not_ours")
    edges = {(each["claim_id"], each["proof_id"]) for each in made["claim_proof"]}
    for each in made["proof_source"]:
        edges.add((each["proof_id"], each["evidence_id"] or each["from_proof_id"] or each["from_claim_id"]))
    round_about = {begin for begin, _ in edges if leads_back(begin, edges)}
    for each in found.breaks:
        if each.code == "circular":
            path = each.values["path"]
            assert set(itertools.pairwise(path)) <= edges and path[0] == path[-1]
            assert set(path) <= round_about
    assert bool(round_about) == any(each.code == "circular" for each in found.breaks)
    for level, rows in found.levels.items():
        for row_id in rows[:1]:
            part = found.only(found.through([row_id]))
            assert row_id in part.levels[level]
    assert set(found.levels[PAIN]) and set(found.levels[PROOF]) <= {each["id"] for each in made["proof"]}


def leads_back(begin: str, edges: set[tuple[str, str]]) -> bool:
    """Whether one comes back to where one began: by brute force."""
    found = {end for start, end in edges if start == begin}
    while True:
        more = found | {end for start, end in edges if start in found}
        if more == found:
            return begin in found
        found = more


def test_the_tables_read_are_those_of_the_chain() -> None:
    assert set(tables()) <= set(READS)
