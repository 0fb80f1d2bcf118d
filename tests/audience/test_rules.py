"""Groups, classes, ranking, coverage, portraits: the sample's figures and what is missing."""

from __future__ import annotations

import random
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmm_desk.audience.rules import (
    ESSENTIALS,
    Ranking,
    by_weight,
    completeness,
    coverage,
    influencer_cycles,
    missing_of_persona,
    priority_class,
    rank,
    shares_over,
)
from tests import moorline
from tests.plain_rows import Row, Rows, identity, row


def ranked(reader: Rows) -> Ranking:
    """A project's groups, ranked."""
    return rank(reader.rows("target_group"), reader.rows("customer_type"))


def group(name: str) -> str:
    """The id of a group."""
    return identity("target_group", name)


@pytest.mark.parametrize(
    ("name", "priority", "responders", "deals", "revenue"),
    [
        ("G1", "new", "30", "6.6", 633_600),
        ("G2", "new", "18", "4.5", 810_000),
        ("G3", "new", "18", "0", 0),
        ("G4", "cross_sell", "19.2", "6.72", 483_840),
        ("G5", "up_sell", "17", "6.8", 326_400),
    ],
)
def test_groups_of_the_sample(name: str, priority: str, responders: str, deals: str, revenue: int) -> None:
    """Exactly, as the sample page works them out."""
    found = ranked(moorline.project()).of(group(name))
    assert found.priority == priority
    assert (found.responders, found.deals) == (Fraction(responders), Fraction(deals))
    assert found.revenue == revenue
    assert found.influencer is (name == "G3")


def test_total_and_order_of_the_sample() -> None:
    """2,253,840; G2 > G1 > G4 > G5 > G3."""
    found = ranked(moorline.project())
    assert found.total == 2_253_840 and not found.up_to and not found.partial
    assert [item.group_id for item in found.groups] == [group(name) for name in ("G2", "G1", "G4", "G5", "G3")]
    assert [item.rank for item in found.groups] == [1, 2, 3, 4, 5]


def test_coverage_of_the_sample() -> None:
    """36 combinations, 5 chosen; loyal buyers have no group."""
    reader = moorline.project()
    lists = [reader.rows(table) for table in ("persona", "customer_type", "buying_behaviour", "target_group")]
    found = coverage(*lists)
    assert (found.possible, found.used, found.unused) == (36, 5, 31)
    assert found.empty_classes == ("loyal",)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("", "new"),
        ("bought_before", "lapsed"),
        ("bought_before owns_other", "cross_sell"),
        ("owns_other owns_lower", "up_sell"),
        ("owns_lower buys_star bought_before", "loyal"),
    ],
)
def test_the_class_follows_from_facts_in_this_order(facts: str, expected: str) -> None:
    """Star product, lower one, another one, bought once."""
    assert priority_class(a_group("g", **dict.fromkeys(facts.split(), 1))) == expected


def a_group(name: str, **values: Any) -> Row:
    """A group of one triple."""
    links = {"persona_id": "per_p", "customer_type_id": "cty_t", "buying_behaviour_id": f"bub_{name}"}
    return row("target_group", name, **(links | values))


TYPES = [row("customer_type", "t", accounts=1000)]
FIGURES = {"response_rate": 10, "win_rate": 50, "yearly_value": 100}


def test_what_is_missing_is_no_figure() -> None:
    """Never zero; the group is ranked by what exists, before influencers, and the total says it is partial."""
    groups = [
        a_group("i", influencer_of_id="grp_a", influence=5),
        a_group("a", **FIGURES),
        a_group("b", response_rate=10, yearly_value=100),
        a_group("c", yearly_value=1_000_000),
        a_group("d", response_rate=10, win_rate=20),
    ]
    found = rank(groups, TYPES)
    assert [item.group_id for item in found.groups] == ["grp_a", "grp_d", "grp_b", "grp_c", "grp_i"]
    lacking = found.of("grp_b")
    assert (lacking.revenue, lacking.deals, lacking.responders) == (None, None, 100)
    assert lacking.missing == ("win_rate",)
    assert found.total == 5000 and found.partial == ("grp_d", "grp_b", "grp_c")
    assert rank([a_group("c")], TYPES).total is None


def test_a_group_may_have_accounts_and_shares_of_its_own() -> None:
    """Its own accounts win over the type's; a share is per cent of them; no accounts at all are no figure."""
    assert rank([a_group("a", accounts=200, **FIGURES)], TYPES).total == 1000
    assert rank([a_group("a", share_of_accounts=12.5, **FIGURES)], TYPES).total == 625
    unknown = [row("customer_type", "t")]
    assert rank([a_group("a", **FIGURES)], unknown).of("grp_a").missing == ("accounts",)


@pytest.mark.parametrize(
    ("one", "other", "over"),
    [
        ({}, {}, "200"),
        ({"share_of_accounts": 60}, {"share_of_accounts": 40}, None),
        ({"share_of_accounts": 60}, {"share_of_accounts": 40.5}, "100.5"),
        ({"accounts": 300}, {"accounts": 700}, None),
        ({"accounts": 300}, {"accounts": 701}, "100.1"),
        ({}, {"influencer_of_id": "grp_a"}, None),
    ],
)
def test_shares_over_a_hundred(one: dict[str, Any], other: dict[str, Any], over: str | None) -> None:
    """Several counting groups of one type count its accounts once, else the total is "up to"."""
    groups = [a_group("a", **one), a_group("b", **other)]
    found = shares_over(groups, {"cty_t": 1000})
    assert found == ({} if over is None else {"cty_t": (Fraction(over), ("grp_a", "grp_b"))})
    assert rank(groups, TYPES).up_to is (over is not None)


@given(st.lists(st.integers(-1, 5), max_size=6))
def test_influencers_in_a_ring(above: list[int]) -> None:
    """Against following every group upwards."""
    groups = [
        {"id": str(at), "influencer_of_id": str(up) if 0 <= up < len(above) else None} for at, up in enumerate(above)
    ]
    parent = {group["id"]: group["influencer_of_id"] for group in groups}
    in_ring = set()
    for start in parent:
        here = parent[start]
        for _ in parent:
            if here == start:
                in_ring.add(start)
            here = parent[here] if here is not None else None
    found = influencer_cycles(groups)
    assert {member for ring in found for member in ring} == in_ring
    assert len([member for ring in found for member in ring]) == len(in_ring)
    for ring in found:
        assert [parent[member] for member in ring] == [*ring[1:], ring[0]]


@settings(max_examples=20)
@given(st.randoms())
def test_the_order_of_rows_changes_no_figure(chance: random.Random) -> None:
    """Shuffled groups and types."""
    reader = moorline.project()
    before = ranked(reader)
    for table in ("target_group", "customer_type"):
        chance.shuffle(reader.tables[table])
    assert ranked(reader) == before


def test_a_triple_twice_is_seen() -> None:
    """The second one is told; the file itself refuses it."""
    triple = {"buying_behaviour_id": "bub_x"}
    groups = [a_group("a", **triple), a_group("b", **triple), a_group("c", **triple)]
    assert coverage([row("persona", "p")], TYPES, [row("buying_behaviour", "x")], groups).duplicates == (
        "grp_b",
        "grp_c",
    )


def test_completeness_of_a_portrait() -> None:
    """Eleven fields and at least one pain; an open part in the decision is none."""
    empty = row("persona", "p")
    assert completeness(empty, 0) == 0
    assert completeness(empty, 1) == Fraction(1, 12)
    full = row("persona", "p", **{name: "x" for name in ESSENTIALS if name != "decision_role"})
    assert missing_of_persona(full, 1) == ("decision_role",)
    assert completeness(full | {"decision_role": "user"}, 3) == 1


def test_pains_by_severity_and_frequency() -> None:
    """The product orders them; unrated ones come last, in their own order."""
    rated = {"a": (2, 2), "b": (None, 5), "c": (5, 4), "d": (None, None), "e": (4, 5)}
    pains = [
        row("pain", name, persona_id="per_p", severity=severity, frequency=frequency)
        for name, (severity, frequency) in rated.items()
    ]
    assert [pain["id"] for pain in by_weight(pains)] == ["pai_c", "pai_e", "pai_a", "pai_b", "pai_d"]
