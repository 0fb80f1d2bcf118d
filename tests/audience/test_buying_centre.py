"""Who decides in a group, who hears nothing, what the market does: the sample's answers, then brute force."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pmm_desk.audience.buying_centre import (
    Roles,
    committees,
    only_influencers,
    open_variables,
    shared_accounts,
    silent_members,
    unanswered_roles,
    without_buyer,
)
from pmm_desk.audience.findings import find
from pmm_desk.audience.rules import CLASSES, coverage, priority_class, rank
from tests import moorline
from tests.plain_rows import Row, Rows, identity, row


def of(reader: Rows) -> tuple[list[Row], Roles]:
    """A project's groups, and what is known of its roles."""
    return reader.rows("target_group"), Roles.of(*(reader.rows(name) for name in ("persona", "pain", "message")))


def a_member(group: str, role: str, **values: Any) -> Row:
    """One role in the committee of a group."""
    links = {"target_group_id": identity("target_group", group), "persona_id": identity("persona", role)}
    return row("committee_member", f"{group}{role}", **(links | values))


def test_a_group_without_members_has_its_own_role() -> None:
    """G1 and G4 address a user, so nobody there is the buyer; no row stands behind such a member."""
    groups, roles = of(moorline.project())
    found = committees(groups, [], roles)
    assert {group: [member.persona_id for member in members] for group, members in found.items()} == {
        group["id"]: [group["persona_id"]] for group in groups
    }
    assert without_buyer(groups, found) == (identity("target_group", "G1"), identity("target_group", "G4"))
    assert not silent_members(found)


def test_a_member_is_as_its_role_where_it_is_open() -> None:
    """Part, influence, issues and message of the portrait; the member's own words win."""
    reader = moorline.project()
    reader.set(identity("persona", "R2"), influence=5)
    links = {"persona_id": identity("persona", "R2")}
    reader.tables["pain"] = [row("pain", "a", description="Three bills", severity=5, frequency=5, **links)]
    reader.tables["message"] = [row("message", "m", kind="role", wording="One bill", **links)]
    groups, roles = of(reader)
    own = {"decision_role": "signer", "influence": 2, "cares_about": "Peace", "message": "Quiet"}
    found = committees(groups, [a_member("G1", "R2"), a_member("G2", "R2", **own)], roles)
    (first,) = found[identity("target_group", "G1")]
    assert (first.parts, first.influence, first.cares, first.message) == (
        ("economic_buyer",), 5, ("Three bills",), "One bill",
    )  # fmt: skip
    (second,) = found[identity("target_group", "G2")]
    assert (second.parts, second.influence, second.cares, second.message) == (("signer",), 2, ("Peace",), "Quiet")
    assert without_buyer(groups, found) == (identity("target_group", "G2"), identity("target_group", "G4"))


def test_what_the_sample_page_asks_for() -> None:
    """G1 and G3 share accounts; R3 is only ever an influencer."""
    groups = moorline.project().rows("target_group")
    shared = tuple(identity("target_group", name) for name in ("G1", "G3"))
    assert shared_accounts(groups) == {identity("customer_type", "T1"): shared}
    assert only_influencers(groups) == (identity("persona", "R3"),)


def test_silence_is_noticed_once_somebody_speaks() -> None:
    """A member without a message; issues of a role that hears nothing anywhere; a variable without a conclusion."""
    reader = moorline.project()
    links = {"persona_id": identity("persona", "R3")}
    reader.tables["pain"] = [row("pain", name, description=name, **links) for name in ("a", "b")]
    codes = [finding.code for finding in find(reader, moorline.AS_OF)]
    assert "issues_without_message" not in codes and "member_without_message" not in codes
    reader.tables["committee_member"] = [a_member("G1", "R3"), a_member("G1", "R1", message="A door")]
    group = {"target_group_id": identity("target_group", "G1")}
    reader.tables["market_variable"] = [
        row("market_variable", "a", what_changes="x", **group),
        row("market_variable", "b", what_changes="x", conclusion="y", **group),
        row("market_variable", "c", **group),
    ]
    found = {finding.code: finding for finding in find(reader, moorline.AS_OF)}
    assert found["member_without_message"].rows == (identity("committee_member", "G1R3"),)
    unanswered = [item for item in find(reader, moorline.AS_OF) if item.code == "issues_without_message"]
    assert [(item.rows, item.values) for item in unanswered] == [((identity("persona", "R3"),), {"count": 2})]
    assert found["variable_without_conclusion"].rows == (identity("market_variable", "a"),)


RATE = st.one_of(st.none(), st.integers(0, 1000).map(lambda tenths: tenths / 10))
SIZE = st.one_of(st.none(), st.integers(0, 5000))


@st.composite
def projects(draw: st.DrawFn) -> Rows:
    """A small project of any shape, its links whole."""
    counts = [draw(st.integers(1, 3)) for _ in range(3)]
    parts = ["open", "user", "economic_buyer", "gatekeeper"]
    personas = [
        row("persona", f"r{at}", decision_role=draw(st.sampled_from(parts)), second_role=draw(st.sampled_from(parts)))
        for at in range(counts[0])
    ]
    types = [row("customer_type", f"t{at}", accounts=draw(SIZE)) for at in range(counts[1])]
    ways = [row("buying_behaviour", f"b{at}") for at in range(counts[2])]
    triples = draw(st.lists(st.sampled_from(list(product(personas, types, ways))), max_size=7, unique_by=_names))
    groups: list[Row] = []
    for at, (persona, kind, way) in enumerate(triples):
        facts = {name: int(draw(st.booleans())) for name in ("buys_star", "owns_lower", "owns_other", "bought_before")}
        above = draw(st.one_of(st.none(), st.sampled_from([group["id"] for group in groups]))) if groups else None
        links = {"persona_id": persona["id"], "customer_type_id": kind["id"], "buying_behaviour_id": way["id"]}
        rates = {name: draw(RATE) for name in ("share_of_accounts", "response_rate", "win_rate")}
        figures = {"accounts": draw(SIZE), "yearly_value": draw(SIZE), "influence": draw(st.integers(1, 5))}
        groups.append(row("target_group", f"g{at}", influencer_of_id=above, **links, **rates, **figures, **facts))
    members = [
        row(
            "committee_member", f"{group['id'][4:]}x{at}", target_group_id=group["id"],
            persona_id=draw(st.sampled_from(personas))["id"], decision_role=draw(st.sampled_from(parts)),
            message=draw(st.sampled_from(["", "x"])),
        )
        for group in groups for at in range(draw(st.integers(0, 2)))
    ]  # fmt: skip
    pains = [
        row("pain", f"p{at}", persona_id=draw(st.sampled_from(personas))["id"], description="x") for at in range(2)
    ]
    variables = [
        row(
            "market_variable", f"v{at}", target_group_id=draw(st.sampled_from(groups))["id"],
            what_changes=draw(st.sampled_from(["", "x"])), conclusion=draw(st.sampled_from(["", "x"])),
        )
        for at in range(draw(st.integers(0, 2)) if groups else 0)
    ]  # fmt: skip
    return Rows(
        {
            "persona": personas,
            "customer_type": types,
            "buying_behaviour": ways,
            "target_group": groups,
            "committee_member": members,
            "pain": pains,
            "market_variable": variables,
        }
    )


def _names(triple: tuple[Row, ...]) -> tuple[str, ...]:
    return tuple(part["id"] for part in triple)


@settings(max_examples=120)
@given(projects())
def test_expected_revenue_and_ranking_equal_brute_force(reader: Rows) -> None:
    """Each product written out; each pair of neighbours in the order of work."""
    groups, types = reader.rows("target_group"), reader.rows("customer_type")
    found = rank(groups, types)
    revenue: dict[str, Fraction | None] = {}
    for group in groups:
        of_type = next(kind["accounts"] for kind in types if kind["id"] == group["customer_type_id"])
        accounts = of_type if group["accounts"] is None else group["accounts"]
        share = 100 if group["share_of_accounts"] is None else group["share_of_accounts"]
        factors = [accounts, group["response_rate"], group["win_rate"], group["yearly_value"]]
        if group["influencer_of_id"] is not None:
            revenue[group["id"]] = Fraction(0)
        elif None in factors:
            revenue[group["id"]] = None
        else:
            exact = Fraction(str(share)) / 100
            for factor, unit in zip(factors, (1, 100, 100, 1), strict=True):
                exact *= Fraction(str(factor)) / unit
            revenue[group["id"]] = exact
    assert {item.group_id: item.revenue for item in found.groups} == revenue
    counting = [item.group_id for item in found.groups if not item.influencer]
    known = [revenue[group] for group in counting if revenue[group] is not None]
    assert found.total == (sum(known, Fraction(0)) if known else None)
    assert known == sorted(known, reverse=True)
    states = [2 if item.influencer else int(revenue[item.group_id] is None) for item in found.groups]
    assert states == sorted(states), "figures, then no figure, then influencers"
    assert [item.rank for item in found.groups] == list(range(1, len(groups) + 1))
    over = False
    for kind in types:
        several = [g for g in groups if g["customer_type_id"] == kind["id"] and g["influencer_of_id"] is None]
        parts = Fraction(0)
        for group in several:
            part = Fraction(str(100 if group["share_of_accounts"] is None else group["share_of_accounts"]))
            if group["accounts"] is not None and kind["accounts"]:
                part = part * group["accounts"] / kind["accounts"]
            parts += part
        over = over or (len(several) > 1 and parts > 100)
    assert found.up_to is over


@settings(max_examples=120)
@given(projects())
def test_coverage_equals_brute_force(reader: Rows) -> None:
    """Every combination, class, committee, type and role looked at one by one."""
    groups, roles = of(reader)
    lists = [reader.rows(table) for table in ("persona", "customer_type", "buying_behaviour")]
    names = ("persona_id", "customer_type_id", "buying_behaviour_id")
    free = [
        _names(triple)
        for triple in product(*lists)
        if not any(all(group[name] == part["id"] for name, part in zip(names, triple, strict=True)) for group in groups)
    ]
    found = coverage(*lists, groups)
    assert found.unused == len(free)
    assert found.empty_classes == tuple(c for c in CLASSES if all(priority_class(g) != c for g in groups))
    members = reader.rows("committee_member")
    deciding = committees(groups, members, roles)
    portraits = {persona["id"]: persona for persona in lists[0]}
    lacking = []
    for group in groups:
        rows = [member for member in members if member["target_group_id"] == group["id"]]
        parts: set[str] = set()
        for member in rows or [{"persona_id": group["persona_id"], "decision_role": "open"}]:
            portrait = portraits[member["persona_id"]]
            both = {portrait["decision_role"], portrait["second_role"]}
            parts |= both if member["decision_role"] == "open" else {member["decision_role"]}
        if group["influencer_of_id"] is None and "economic_buyer" not in parts:
            lacking.append(group["id"])
    assert without_buyer(groups, deciding) == tuple(lacking)
    silent = {member["id"] for member in members if not member["message"]}
    assert {member.member_id for member in silent_members(deciding)} == silent
    ids = {group["id"] for group in groups}
    for persona in portraits:
        present = any(member["persona_id"] == persona for member in members) or any(
            group["persona_id"] == persona and not any(m["target_group_id"] == group["id"] for m in members)
            for group in groups
        )
        heard = any(m["persona_id"] == persona and m["message"] for m in members if m["target_group_id"] in ids)
        count = sum(pain["persona_id"] == persona for pain in reader.rows("pain"))
        assert unanswered_roles(deciding, roles).get(persona, 0) == (count if present and not heard else 0)
        own = [group for group in groups if group["persona_id"] == persona]
        assert (persona in only_influencers(groups)) is (
            bool(own) and all(group["influencer_of_id"] is not None for group in own)
        )
    for kind in lists[1]:
        several = [group for group in groups if group["customer_type_id"] == kind["id"]]
        shares = len(several) > 1 and any(group["influencer_of_id"] is not None for group in several)
        assert (kind["id"] in shared_accounts(groups)) is shares
    assert open_variables(reader.rows("market_variable")) == tuple(
        v["id"] for v in reader.rows("market_variable") if v["what_changes"] and not v["conclusion"]
    )
