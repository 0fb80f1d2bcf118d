"""What the audience room notices: groups without a figure or a buyer, shares counted twice, portraits to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from pmm_desk.audience.blocks import arrangement, is_negative
from pmm_desk.audience.buying_centre import (
    Roles,
    changed_since_agreed,
    committees,
    only_influencers,
    open_variables,
    rings_of_influence,
    shared_accounts,
    silent_members,
    unanswered_roles,
    without_buyer,
)
from pmm_desk.audience.persona_findings import of_personas
from pmm_desk.audience.rules import (
    INPUTS,
    Row,
    accounts_by_type,
    care_of,
    classes_without_care,
    coverage,
    influencer_cycles,
    missing_inputs,
    priority_class,
    reversed_spans,
    shares_over,
    with_accounts,
)
from pmm_desk.product.rules import in_words, limits
from pmm_desk.project.finding import Finding, Reader, Severity

COMBINATIONS, CLASSES_PAGE = "ipc_", "clp_"
"""Where what no row is about can be mended: the bare prefix of a table leads to its page."""


def find(reader: Reader, as_of: date) -> list[Finding]:
    """Everything the audience room notices; nothing in an empty project."""
    personas = reader.rows("persona")
    types = with_accounts(reader.rows("customer_type"), accounts_by_type(reader.rows("account")))
    groups = reader.rows("target_group")
    known = limits(reader.rows("freshness_limit"))
    found = list(_figures(groups, types))
    found += _counting(groups, types)
    for behaviour in reader.rows("buying_behaviour"):
        for span in reversed_spans(behaviour):
            found.append(Finding("span_reversed", Severity.WORTH_DOING, (behaviour["id"],), {"column": f"{span}_from"}))
    lists = (personas, types, reader.rows("buying_behaviour"), groups, reader.rows("impossible_combination"))
    found += _coverage(*lists)
    pains, messages = reader.rows("pain"), reader.rows("message")
    found += _committees(groups, reader.rows("committee_member"), Roles.of(personas, pains, messages))
    found += _influence(groups, reader.rows("committee_member"), reader.rows("influence_link"))
    found += _market(reader.rows("market_variable"))
    found += _care(groups, reader.rows("class_plan"))
    hidden = arrangement(reader.rows("project")).columns_hidden
    found += of_personas(personas, pains, groups, known, as_of, hidden)
    return found


def _figures(groups: Iterable[Row], types: Iterable[Row]) -> Iterator[Finding]:
    """Groups that count revenue and lack what it is made of; one that lacks every rate is still a sketch (C10)."""
    accounts = {row["id"]: row["accounts"] for row in types}
    for group in groups:
        missing = missing_inputs(group, accounts.get(group["customer_type_id"]))
        if missing:
            sketch = set(missing) >= set(INPUTS[1:])
            severity = Severity.IDEA if sketch else Severity.WORTH_DOING
            values = {"missing": missing, "column": missing[0]}
            yield Finding("group_without_figure", severity, (group["id"],), values)


def _counting(groups: Sequence[Row], types: Iterable[Row]) -> Iterator[Finding]:
    """Accounts counted more than once, and influencers in a ring: the total would be wrong (C10)."""
    accounts = {row["id"]: row["accounts"] for row in types}
    for customer_type, (share, members) in shares_over(groups, accounts).items():
        values = {"type": customer_type, "share": in_words(share), "groups": members, "column": "share_of_accounts"}
        yield Finding("shares_over_100", Severity.WORTH_DOING, members, values)
    for cycle in influencer_cycles(groups):
        values = {"groups": cycle, "column": "influencer_of_id"}
        yield Finding("influencer_cycle", Severity.BEFORE_EXPORT, cycle, values)


def _coverage(
    personas: Sequence[Row],
    types: Sequence[Row],
    behaviours: Sequence[Row],
    groups: Sequence[Row],
    marked: Sequence[Row],
) -> Iterator[Finding]:
    """Classes without a group, accounts in two groups, triples nobody uses; nothing before the first group."""
    if not groups:
        return
    covered = coverage(personas, types, behaviours, groups, marked)
    for group in covered.contradictions:
        yield Finding("group_impossible", Severity.WORTH_DOING, (group,), {"column": "persona_id"})
    negative = {persona["id"] for persona in personas if is_negative(persona)}
    for row in groups:
        if row["persona_id"] in negative:
            yield Finding("group_of_negative", Severity.WORTH_DOING, (row["id"],), {"persona": row["persona_id"]})
    for group in covered.duplicates:
        yield Finding("group_twice", Severity.WORTH_DOING, (group,))
    for name in covered.empty_classes:
        yield Finding("class_without_group", Severity.IDEA, (), {"class": name, "place": CLASSES_PAGE})
    if covered.unused:
        counts = {"unused": covered.unused, "possible": covered.possible, "used": covered.used}
        values = {**counts, "place": COMBINATIONS}
        yield Finding("unused_combinations", Severity.IDEA, (), values)
    for customer_type, members in shared_accounts(groups).items():
        yield Finding("shared_accounts", Severity.IDEA, members, {"type": customer_type, "groups": members})
    for persona in only_influencers(groups):
        yield Finding("role_only_influencer", Severity.IDEA, (persona,))


def _committees(groups: Sequence[Row], members: Sequence[Row], roles: Roles) -> Iterator[Finding]:
    """Committees without a buyer (C7), silence (C2), issues nobody answers (C4), agreements that are old (C12)."""
    found = committees(groups, members, roles)
    agreed = {group["id"]: group["agreed_on"] for group in groups}
    for group in changed_since_agreed(groups, members):
        values = {"date": agreed[group], "column": "agreed_on"}
        yield Finding("agreement_outdated", Severity.WORTH_DOING, (group,), values)
    for group in without_buyer(groups, found):
        yield Finding("group_without_buyer", Severity.WORTH_DOING, (group,))
    for member in silent_members(found):
        values = {"persona": member.persona_id, "group": member.group_id, "column": "message"}
        yield Finding("member_without_message", Severity.WORTH_DOING, (member.member_id,), values)
    # Before the first committee and the first message everything would be without one.
    if members or roles.messages:
        for persona, count in unanswered_roles(found, roles).items():
            yield Finding("issues_without_message", Severity.WORTH_DOING, (persona,), {"count": count})


def _market(variables: Sequence[Row]) -> Iterator[Finding]:
    """Changes of the market that nobody drew a conclusion from (B8)."""
    rows = {row["id"]: row for row in variables}
    for variable in open_variables(variables):
        group = rows[variable]["target_group_id"]
        values = {"variable": rows[variable]["kind"], "group": group, "column": "conclusion"}
        yield Finding("variable_without_conclusion", Severity.WORTH_DOING, (variable,), values)


def _influence(groups: Sequence[Row], members: Sequence[Row], links: Sequence[Row]) -> Iterator[Finding]:
    """Committees in which influence goes round, so that nobody can tell whom to convince first (C3)."""
    of_group = {member["id"]: member for member in members}
    names = {group["id"] for group in groups}
    pairs = [(link["member_id"], link["influenced_id"]) for link in links]
    for ring in rings_of_influence(pairs):
        group = of_group[ring[0]]["target_group_id"] if ring[0] in of_group else ""
        if group in names:
            values = {"personas": tuple(of_group[member]["persona_id"] for member in ring), "group": group}
            yield Finding("influence_ring", Severity.WORTH_DOING, ring, values)


def _care(groups: Sequence[Row], plans: Sequence[Row]) -> Iterator[Finding]:
    """Classes and groups without team and activity, groups not agreed with sales, once others are (C11, C12)."""
    with_team = {group["id"] for group in groups if any(care_of(group, plans))}
    bare = classes_without_care(groups, plans) if with_team else ()
    for name in bare:
        yield Finding("class_without_plan", Severity.IDEA, (), {"class": name, "place": CLASSES_PAGE})
    agreed = {group["id"] for group in groups if group["agreed_on"]}
    for group in groups:
        # Where the whole class has nothing, one line for the class is enough.
        if with_team and group["id"] not in with_team and priority_class(group) not in bare:
            yield Finding("group_without_team", Severity.IDEA, (group["id"],), {"column": "team"})
        if agreed and group["id"] not in agreed:
            yield Finding("group_not_agreed", Severity.IDEA, (group["id"],), {"column": "agreed_by"})
        if group["origin"] == "market_data" and not group["note"].strip():
            yield Finding("group_without_source", Severity.IDEA, (group["id"],), {"column": "note"})
