"""The computed verdicts of the audience room, for a script to compare: plain values with ids."""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction
from typing import Any

from pmm_desk.audience.blocks import OWNED, arrangement, empty_blocks
from pmm_desk.audience.buying_centre import (
    Member,
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
from pmm_desk.audience.rules import (
    GroupFigures,
    accounts_by_type,
    classes_without_care,
    completeness,
    coverage,
    pain_weight,
    persona_age,
    rank,
    with_accounts,
)
from pmm_desk.product.rules import in_words, limits
from pmm_desk.project.finding import Reader


def verdicts(reader: Reader, as_of: date) -> dict[str, Any]:
    """Every group's figures, class and rank, the total, the committees, what is not covered, the portraits."""
    personas = reader.rows("persona")
    types = with_accounts(reader.rows("customer_type"), accounts_by_type(reader.rows("account")))
    groups, pains = reader.rows("target_group"), reader.rows("pain")
    known = limits(reader.rows("freshness_limit"))
    ranking = rank(groups, types)
    marked, plans = reader.rows("impossible_combination"), reader.rows("class_plan")
    covered = coverage(personas, types, reader.rows("buying_behaviour"), groups, marked)
    rows = {group["id"]: group for group in groups}
    roles = Roles.of(personas, pains, reader.rows("message"))
    members = reader.rows("committee_member")
    deciding = committees(groups, members, roles)
    owned, blocks = _owned(reader), arrangement(reader.rows("project"))
    ages = {persona["id"]: persona_age(persona, known, as_of) for persona in personas}
    return {
        "groups": [_group(group, rows[group.group_id]) for group in ranking.groups],
        "expected_revenue": {
            "total": number(ranking.total),
            "total_exact": words(ranking.total),
            "up_to": ranking.up_to,
            "without_figure": list(ranking.partial),
        },
        "coverage": {
            "possible": covered.possible,
            "used": covered.used,
            "unused": covered.unused,
            "impossible": covered.impossible,
            "impossible_groups": list(covered.contradictions),
            "classes_without_group": list(covered.empty_classes),
            "groups_without_buyer": list(without_buyer(groups, deciding)),
            "members_without_message": [member.member_id for member in silent_members(deciding)],
            "issues_without_message": unanswered_roles(deciding, roles),
            "changed_since_agreed": list(changed_since_agreed(groups, members)),
            "shared_accounts": [list(several) for several in shared_accounts(groups).values()],
            "roles_only_influencers": list(only_influencers(groups)),
            "classes_without_care": list(classes_without_care(groups, plans)),
            "rings_of_influence": [
                list(ring)
                for ring in rings_of_influence(
                    (link["member_id"], link["influenced_id"]) for link in reader.rows("influence_link")
                )
            ],
            "variables_without_conclusion": list(open_variables(reader.rows("market_variable"))),
        },
        "committees": {group: [_member(member) for member in several] for group, several in deciding.items()},
        "personas": [
            {
                "id": persona["id"],
                "code": persona["code"],
                "completeness": number(completeness(persona, owned["pains"][persona["id"]], blocks.columns_hidden)),
                "empty_blocks": list(
                    empty_blocks(persona, {name: counts[persona["id"]] for name, counts in owned.items()}, blocks)
                ),
                "age": age.days if (age := ages[persona["id"]]) else None,
            }
            for persona in personas
        ],
        "pains": [{"id": pain["id"], "weight": pain_weight(pain)} for pain in pains],
    }


def _owned(reader: Reader) -> dict[str, Counter[str]]:
    """How many pains, traits and customer types each role has."""
    return {name: Counter(row["persona_id"] for row in reader.rows(table)) for table, name in OWNED.items()}


def number(value: Fraction | None) -> float | int | None:
    """A figure as JSON has it: whole where it is whole."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)


def words(value: Fraction | None) -> str | None:
    """A figure as exact text."""
    return None if value is None else in_words(value)


def _group(group: GroupFigures, row: Any) -> dict[str, Any]:
    """One group's figures."""
    return {
        "id": group.group_id,
        "code": row["code"],
        "name": row["name"],
        "rank": group.rank,
        "class": group.priority,
        "influencer": group.influencer,
        "accounts": number(group.accounts),
        "responders": number(group.responders),
        "deals": number(group.deals),
        "expected_revenue": number(group.revenue),
        "expected_revenue_exact": words(group.revenue),
        "missing": list(group.missing),
    }


def _member(member: Member) -> dict[str, Any]:
    """One role in a committee; no row where it is only the group's own role."""
    return {
        "id": member.member_id or None,
        "persona": member.persona_id,
        "parts": list(member.parts),
        "people": member.people,
        "influence": member.influence,
        "message": bool(member.message),
    }
