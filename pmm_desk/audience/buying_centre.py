"""The reckoning on who decides in a group: its committee, who is said nothing, what the market does to them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pmm_desk.audience.rules import by_weight

Row = Mapping[str, Any]
BUYER = "economic_buyer"

NOT_AGREED = ("id", "position", "code", "note", "origin", "agreed_by", "agreed_on", "agreed_state")
"""Columns of a group that are nothing one agrees on."""
AGREED_OF_MEMBER = ("persona_id", "decision_role", "people", "influence", "cares_about", "message")


@dataclass(frozen=True)
class Member:
    """One role in a committee, with what the member's row leaves open taken from the role (C2, C3).

    member_id: the row, '' for a group's own role where the group has no rows. parts: the codes of the parts in
    the decision, none if not known. people: how many of this role; None is not known. cares: their issues, the
    worst first. message: what we say to them; '' when nothing.
    """

    member_id: str
    group_id: str
    persona_id: str
    parts: tuple[str, ...]
    people: int | None
    influence: int | None
    cares: tuple[str, ...]
    message: str


@dataclass(frozen=True)
class Roles:
    """What the portraits and the message house say about each role."""

    personas: Mapping[str, Row]
    pains: Mapping[str, Sequence[Row]]
    messages: Mapping[str, str]

    @classmethod
    def of(cls, personas: Iterable[Row], pains: Iterable[Row], messages: Iterable[Row]) -> Roles:
        """Pains and messages by their role; of several messages the first that has words."""
        by_role: dict[str, list[Row]] = {}
        for pain in pains:
            by_role.setdefault(pain["persona_id"], []).append(pain)
        said: dict[str, str] = {}
        for message in messages:
            words = message["wording"].strip() or message["title"].strip()
            if message["persona_id"] and words:
                said.setdefault(message["persona_id"], words)
        return cls({row["id"]: row for row in personas}, by_role, said)

    def issues(self, persona_id: str) -> tuple[str, ...]:
        """The pains of a role in words, the worst first."""
        return tuple(pain["description"] for pain in by_weight(self.pains.get(persona_id, ())) if pain["description"])


def parts_in(row: Row | None) -> tuple[str, ...]:
    """The known parts in the decision of a role or a member, without repetition."""
    found = [row[column] for column in ("decision_role", "second_role") if column in row] if row else []
    return tuple(dict.fromkeys(part for part in found if part not in ("open", "")))


def member_of(row: Row, roles: Roles) -> Member:
    """A member's row with its open fields as in the portrait."""
    persona_id = row["persona_id"]
    persona = roles.personas.get(persona_id)
    own = row["cares_about"].strip()
    return Member(
        row["id"],
        row["target_group_id"],
        persona_id,
        parts_in(row) or parts_in(persona),
        row["people"],
        row["influence"] if row["influence"] is not None else persona["influence"] if persona else None,
        (own,) if own else roles.issues(persona_id),
        row["message"].strip() or roles.messages.get(persona_id, ""),
    )


def implied(group: Row, roles: Roles) -> Member:
    """The group's own role as the only member that is known."""
    persona_id = group["persona_id"]
    persona = roles.personas.get(persona_id)
    return Member(
        "",
        group["id"],
        persona_id,
        parts_in(persona),
        None,
        persona["influence"] if persona else None,
        roles.issues(persona_id),
        roles.messages.get(persona_id, ""),
    )


def committees(groups: Iterable[Row], members: Iterable[Row], roles: Roles) -> dict[str, tuple[Member, ...]]:
    """Group id → its committee in its own order; a group without members has its own role as the only one."""
    rows: dict[str, list[Row]] = {}
    for member in members:
        rows.setdefault(member["target_group_id"], []).append(member)
    return {
        group["id"]: tuple(member_of(row, roles) for row in rows.get(group["id"], ())) or (implied(group, roles),)
        for group in groups
    }


def without_buyer(groups: Iterable[Row], found: Mapping[str, Sequence[Member]]) -> tuple[str, ...]:
    """Counting groups in whose committee nobody is the economic buyer (C7)."""
    return tuple(
        group["id"]
        for group in groups
        if group["influencer_of_id"] is None and not any(BUYER in member.parts for member in found[group["id"]])
    )


def silent_members(found: Mapping[str, Sequence[Member]]) -> tuple[Member, ...]:
    """Members that we say nothing to; a group that has no committee yet is not asked."""
    return tuple(member for several in found.values() for member in several if member.member_id and not member.message)


def unanswered_roles(found: Mapping[str, Sequence[Member]], roles: Roles) -> dict[str, int]:
    """Roles in a committee that hear nothing in any group → how many issues of theirs stay without an answer (C4)."""
    told: dict[str, bool] = {}
    for several in found.values():
        for member in several:
            told[member.persona_id] = told.get(member.persona_id, False) or bool(member.message)
    counts = {persona_id: len(roles.issues(persona_id)) for persona_id, heard in told.items() if not heard}
    return {persona_id: count for persona_id, count in counts.items() if count}


def shared_accounts(groups: Sequence[Row]) -> dict[str, tuple[str, ...]]:
    """Customer type id → its groups, where an influencer stands beside the group that counts the accounts (C10)."""
    by_type: dict[str, list[Row]] = {}
    for group in groups:
        by_type.setdefault(group["customer_type_id"], []).append(group)
    return {
        kind: tuple(group["id"] for group in several)
        for kind, several in by_type.items()
        if len(several) > 1 and any(group["influencer_of_id"] is not None for group in several)
    }


def only_influencers(groups: Iterable[Row]) -> tuple[str, ...]:
    """Roles of groups that are influencers, every one of them (C7)."""
    counting: dict[str, bool] = {}
    for group in groups:
        role = group["persona_id"]
        counting[role] = counting.get(role, False) or group["influencer_of_id"] is None
    return tuple(role for role, counts in counting.items() if not counts)


def open_variables(variables: Iterable[Row]) -> tuple[str, ...]:
    """Market variables that say something and lead to no conclusion (B8)."""
    return tuple(
        row["id"]
        for row in variables
        if not row["conclusion"].strip() and (row["what_changes"].strip() or row["effect"].strip())
    )


def state_of(group: Row, members: Iterable[Row]) -> int:
    """A number made of what sales agrees to: the group's formula, figures, facts and its committee (C12)."""
    agreed = {name: value for name, value in group.items() if name not in NOT_AGREED}
    several = [[member[name] for name in AGREED_OF_MEMBER] for member in members]
    told = json.dumps([agreed, several], sort_keys=True, ensure_ascii=False)
    return int.from_bytes(hashlib.sha256(told.encode("utf-8")).digest()[:8]) % 1_000_000_000


def changed_since_agreed(groups: Iterable[Row], members: Iterable[Row]) -> tuple[str, ...]:
    """Groups that were agreed with sales and are not any more what was agreed (C12)."""
    rows: dict[str, list[Row]] = {}
    for member in members:
        rows.setdefault(member["target_group_id"], []).append(member)
    return tuple(
        group["id"]
        for group in groups
        if group["agreed_on"]
        and group["agreed_state"] is not None
        and group["agreed_state"] != state_of(group, rows.get(group["id"], ()))
    )


def ring_with(links: Iterable[tuple[str, str]], who: str, whom: str) -> tuple[str, ...]:
    """The ring that `who` influencing `whom` would close, beginning with `who`; () for none.

    links: (who influences, who listens).
    """
    heard: dict[str, list[str]] = {}
    for one, other in links:
        heard.setdefault(one, []).append(other)
    ways: list[tuple[str, ...]] = [(whom,)]
    seen = {whom}
    while ways:
        way = ways.pop(0)
        if way[-1] == who:
            return (who, *way[:-1])
        for other in heard.get(way[-1], ()):
            if other not in seen:
                seen.add(other)
                ways.append((*way, other))
    return ()


def rings_of_influence(links: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Rings in which influence goes round, each told once, beginning with its first link's member."""
    taken: list[tuple[str, str]] = []
    found: list[tuple[str, ...]] = []
    for who, whom in links:
        ring = ring_with(taken, who, whom)
        if ring:
            # The link that closes a ring is left out, so that another one does not tell the same ring again.
            found.append(ring)
        else:
            taken.append((who, whom))
    return found
