"""The reckoning of the audience room: responders, deals, expected revenue, rank, priority class, pains, personas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from pmm_desk.audience.blocks import addressable
from pmm_desk.product.rules import Age, age_of, exact

Row = Mapping[str, Any]

CLASSES = ("new", "cross_sell", "up_sell", "loyal")
"""The four priority classes (C8); "lapsed" is a fifth, shown only where such accounts exist."""

INPUTS = ("accounts", "response_rate", "win_rate", "yearly_value")
"""What expected revenue is made of."""


def priority_class(group: Row) -> str:
    """The class that follows from the facts, in this order (C8): still buys the star product → loyal; owns a
    lower one of its range → up_sell; owns another product → cross_sell; bought once, nothing for three years →
    lapsed; never bought → new.
    """
    for fact, found in (
        ("buys_star", "loyal"),
        ("owns_lower", "up_sell"),
        ("owns_other", "cross_sell"),
        ("bought_before", "lapsed"),
    ):
        if group[fact]:
            return found
    return "new"


def accounts_by_type(accounts: Iterable[Row]) -> dict[str, int]:
    """Customer type id → how many of the project's accounts are of it."""
    counts = Counter(row["customer_type_id"] for row in accounts)
    return {kind: count for kind, count in counts.items() if kind is not None}


def with_accounts(types: Iterable[Row], counted: Mapping[str, int]) -> list[Row]:
    """The customer types with the accounts one can reach (C9): the number typed in, else how many accounts of the
    type there are; where there is neither, no figure.
    """
    return [
        row if row["accounts"] is not None else {**row, "accounts": counted.get(row["id"]) or None} for row in types
    ]


@dataclass(frozen=True)
class GroupFigures:
    """The figures of one target group (C9, C10); None is "no figure", never zero.

    accounts: companies that this group counts. responders = accounts × response rate. deals = responders ×
    win rate. revenue = deals × yearly value, per year in the project's currency. An influencer's revenue is 0,
    since its accounts are another group's. rank: 1 is worked first. missing: the inputs without a value.
    """

    group_id: str
    priority: str
    influencer: bool
    accounts: Fraction | None
    responders: Fraction | None
    deals: Fraction | None
    revenue: Fraction | None
    missing: tuple[str, ...]
    influence: int
    rank: int = 0


def missing_inputs(group: Row, accounts_of_type: int | None) -> tuple[str, ...]:
    """What a counting group's revenue lacks; an influencer needs no figure."""
    if group["influencer_of_id"] is not None:
        return ()
    no_accounts = group["accounts"] is None and accounts_of_type is None
    rates = tuple(name for name in INPUTS[1:] if group[name] is None)
    return ("accounts", *rates) if no_accounts else rates


def figures(group: Row, accounts_of_type: int | None) -> GroupFigures:
    """The figures of one group; its own accounts win over those of its customer type; rates are per cent."""
    influencer = group["influencer_of_id"] is not None
    total = group["accounts"] if group["accounts"] is not None else accounts_of_type
    share = exact(group["share_of_accounts"])
    accounts = None if total is None else Fraction(total) * (Fraction(100) if share is None else share) / 100
    responders = _times(accounts, _of_hundred(exact(group["response_rate"])))
    deals = _times(responders, _of_hundred(exact(group["win_rate"])))
    return GroupFigures(
        group["id"],
        priority_class(group),
        influencer,
        accounts,
        responders,
        deals,
        Fraction(0) if influencer else _times(deals, exact(group["yearly_value"])),
        missing_inputs(group, accounts_of_type),
        group["influence"] or 0,
    )


def _of_hundred(rate: Fraction | None) -> Fraction | None:
    """A rate in per cent as a fraction of one."""
    return None if rate is None else rate / 100


def _times(one: Fraction | None, other: Fraction | None) -> Fraction | None:
    """A product; nothing when either is missing."""
    return None if one is None or other is None else one * other


@dataclass(frozen=True)
class Ranking:
    """All groups, the one to work first at the front, and their expected revenue together.

    total: the sum of the revenues that exist; None when none does. partial: counting groups without a figure.
    up_to: some accounts are counted more than once, so the total is a ceiling ("up to").
    """

    groups: tuple[GroupFigures, ...]
    total: Fraction | None
    partial: tuple[str, ...]
    up_to: bool

    def of(self, group_id: str) -> GroupFigures:
        """The figures of one group. Raises KeyError for an unknown one."""
        for found in self.groups:
            if found.group_id == group_id:
                return found
        raise KeyError(group_id)


def rank(groups: Sequence[Row], types: Iterable[Row]) -> Ranking:
    """Rank by expected revenue; then those without a figure by what exists; then influencers by influence (C10)."""
    accounts = {row["id"]: row["accounts"] for row in types}
    found = [figures(group, accounts.get(group["customer_type_id"])) for group in groups]
    found.sort(key=order_of)
    ranked = tuple(GroupFigures(**{**vars(group), "rank": place}) for place, group in enumerate(found, 1))
    counting = [group for group in ranked if not group.influencer]
    known = [group.revenue for group in counting if group.revenue is not None]
    return Ranking(
        ranked,
        sum(known, Fraction(0)) if known else None,
        tuple(group.group_id for group in counting if group.revenue is None),
        bool(shares_over(groups, accounts)),
    )


def order_of(group: GroupFigures) -> tuple[Any, ...]:
    """Counting groups with a figure, then those without one, then influencers; the bigger one first."""
    if group.influencer:
        return (2, -group.influence)
    if group.revenue is not None:
        return (0, -group.revenue, -group.influence)
    rest = (group.deals, group.responders, group.accounts)
    return (1, *(value is None for value in rest), *(-(value or 0) for value in rest))


def shares_over(
    groups: Iterable[Row], accounts: Mapping[str, int | None]
) -> dict[str, tuple[Fraction, tuple[str, ...]]]:
    """Customer type id → the sum of shares in per cent and the groups, where several groups count over 100 %.

    A group with accounts of its own counts their part of the type's, where both are known; an empty share is
    100 %; influencers count nothing.
    """
    shares: dict[str, list[tuple[str, Fraction]]] = {}
    for group in groups:
        if group["influencer_of_id"] is None:
            total = accounts.get(group["customer_type_id"])
            share = exact(group["share_of_accounts"])
            share = Fraction(100) if share is None else share
            if group["accounts"] is not None and total:
                share = share * group["accounts"] / total
            shares.setdefault(group["customer_type_id"], []).append((group["id"], share))
    found = {}
    for customer_type, parts in shares.items():
        total_share = sum((share for _, share in parts), Fraction(0))
        if len(parts) > 1 and total_share > 100:
            found[customer_type] = (total_share, tuple(group for group, _ in parts))
    return found


def influencer_cycles(groups: Iterable[Row]) -> list[tuple[str, ...]]:
    """Groups that are influencers of each other in a ring, so that none of them counts its revenue."""
    above = {group["id"]: group["influencer_of_id"] for group in groups}
    seen: set[str] = set()
    found = []
    for start in above:
        path: dict[str, int] = {}
        here: str | None = start
        while here is not None and here in above and here not in seen:
            seen.add(here)
            path[here] = len(path)
            here = above[here]
        if here in path:
            found.append(tuple(path)[path[here] :])
    return found


@dataclass(frozen=True)
class Coverage:
    """What the target groups leave out (C1, C7, C8).

    possible: how many triples roles × types × behaviours make, without those marked as impossible and without the
    roles that are not to be addressed (negative personas) and are in no group. used: how many of them are groups.
    impossible: how many are marked so; one that is a group all the same counts as used.
    duplicates: groups whose triple another one has. contradictions: groups of a triple marked as impossible.
    empty_classes: of the four, those without a group.
    """

    possible: int
    used: int
    impossible: int
    duplicates: tuple[str, ...]
    contradictions: tuple[str, ...]
    empty_classes: tuple[str, ...]

    @property
    def unused(self) -> int:
        """How many possible triples are no group."""
        return self.possible - self.used


def coverage(
    personas: Sequence[Row],
    types: Sequence[Row],
    behaviours: Sequence[Row],
    groups: Sequence[Row],
    marked: Iterable[Row] = (),
) -> Coverage:
    """What the groups cover of all that could be addressed; `marked`: the combinations said to be impossible."""
    first: dict[tuple[str, str, str], str] = {}
    duplicates = [group["id"] for group in groups if first.setdefault(triple(group), group["id"]) != group["id"]]
    personas = addressable(personas, {group["persona_id"] for group in groups})
    never = {triple(row) for row in marked}
    roles = {persona["id"] for persona in personas}
    impossible = sum(three[0] in roles for three in never - first.keys())
    classes = {priority_class(group) for group in groups}
    return Coverage(
        len(personas) * len(types) * len(behaviours) - impossible,
        len(first),
        impossible,
        tuple(duplicates),
        tuple(group["id"] for group in groups if triple(group) in never),
        tuple(name for name in CLASSES if name not in classes),
    )


def reversed_spans(behaviour: Row) -> tuple[str, ...]:
    """What of "people" and "months" a behaviour tells with more "from" than "to"."""
    return tuple(
        span
        for span in ("people", "months")
        if None not in (low := behaviour[f"{span}_from"], high := behaviour[f"{span}_to"]) and low > high
    )


def care_of(group: Row, plans: Iterable[Row]) -> tuple[str, str]:
    """Team and activity of a group (C11): its own, else those of its priority class; '' where there is neither."""
    plan = next((plan for plan in plans if plan["priority"] == priority_class(group)), None)
    team, activity = group["team"].strip(), group["activity"].strip()
    if plan is None:
        return team, activity
    return team or plan["team"].strip(), activity or plan["activity"].strip()


def classes_without_care(groups: Sequence[Row], plans: Iterable[Row]) -> tuple[str, ...]:
    """Classes that have groups, none of which has a team or an activity, not even through the class (C11)."""
    known, cared = list(plans), dict.fromkeys(map(priority_class, groups), False)
    for group in groups:
        cared[priority_class(group)] |= any(care_of(group, known))
    return tuple(name for name in (*CLASSES, "lapsed") if not cared.get(name, True))


def triple(group: Row) -> tuple[str, str, str]:
    """Role + customer type + buying behaviour (C1)."""
    return group["persona_id"], group["customer_type_id"], group["buying_behaviour_id"]


ESSENTIALS = (
    "name",
    "job_title",
    "quote",
    "decision_role",
    "goals",
    "measured_by",
    "job_statement",
    "criteria",
    "objections",
    "channels",
    "evidence",
)
"""What a portrait cannot do without, beside at least one pain (C6); the other fields are an offer."""


def missing_of_persona(persona: Row, pains: int, hidden: Collection[str] = ()) -> tuple[str, ...]:
    """Which essentials a portrait lacks; `pains` is how many it has, `hidden` the columns nobody asks for."""
    empty = [name for name in ESSENTIALS if persona[name] in ("", "open") or not persona[name].strip()]
    return tuple(name for name in (*empty, *(() if pains else ("pains",))) if name not in hidden)


def completeness(persona: Row, pains: int, hidden: Collection[str] = ()) -> Fraction:
    """The share of the essentials asked for that a portrait has, 0…1 (C6)."""
    asked = sum(name not in hidden for name in (*ESSENTIALS, "pains"))
    return 1 - Fraction(len(missing_of_persona(persona, pains, hidden)), asked)


def persona_age(persona: Row, known: Mapping[str, int], as_of: date) -> Age | None:
    """Days since somebody checked a portrait, against the limit of interviews; None when nobody did."""
    return age_of("interview", persona["checked"], known, as_of)


def pain_weight(pain: Row) -> int | None:
    """Severity × frequency, 1…25 (C4); None when either is missing."""
    if pain["severity"] is None or pain["frequency"] is None:
        return None
    return int(pain["severity"]) * int(pain["frequency"])


def by_weight(pains: Iterable[Row]) -> list[Row]:
    """Pains by severity × frequency, the worst first; unrated ones last, each in the given order (C4)."""
    return sorted(pains, key=lambda pain: -(pain_weight(pain) or 0))


def initials(name: str) -> str:
    """One or two letters for a name: "Lin Wei" → "LW", a Chinese name → its last character; empty for none."""
    words = name.split()
    if not words:
        return ""
    if not words[0].isascii():
        return words[0][-1]
    return "".join(word[0] for word in (words if len(words) < 3 else (words[0], words[-1]))).upper()
