"""The tables of the audience room: who buys, what kind of company, how they buy."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from sqlmodel import UniqueConstraint

from pmm_desk.project.record import Record, choice, day, label, link, number, picture, text, whole, yes_no


class DecisionRole(StrEnum):
    """A person's part in the buying decision (C2, C7)."""

    ECONOMIC_BUYER = "economic_buyer"
    CHAMPION = "champion"
    GATEKEEPER = "gatekeeper"
    USER = "user"
    INFLUENCER = "influencer"
    BLOCKER = "blocker"
    SIGNER = "signer"
    OPEN = "open"


class BuyClass(StrEnum):
    """How new the purchase is to the buyer."""

    NEW_TASK = "new_task"
    MODIFIED_REBUY = "modified_rebuy"
    STRAIGHT_REBUY = "straight_rebuy"
    OPEN = "open"


class Origin(StrEnum):
    """Where a target group came from (C5)."""

    PRODUCT = "product"
    MARKET_DATA = "market_data"
    SALES = "sales"


class AccountField(StrEnum):
    """What a rule of assignment may look at."""

    INDUSTRY = "industry"
    SIZE = "size"
    REGION = "region"
    CITY = "city"
    OWNS_PRODUCT = "owns_product"
    NAME = "name"
    SOURCE = "source"
    NOTE = "note"


class Operator(StrEnum):
    """How a rule of assignment compares."""

    CONTAINS = "contains"
    EQUALS = "equals"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class VariableKind(StrEnum):
    """Where a change of the market comes from (B8)."""

    COMPETITION = "competition"
    TECHNOLOGY = "technology"
    REGULATION = "regulation"
    ECOSYSTEM = "ecosystem"


class Tendency(StrEnum):
    """What a change of the market means for us."""

    THREAT = "threat"
    OPPORTUNITY = "opportunity"
    NEUTRAL = "neutral"


class PriorityClass(StrEnum):
    """What a customer's history with us makes of it (C8); the class of a group follows from its facts."""

    NEW = "new"
    CROSS_SELL = "cross_sell"
    UP_SELL = "up_sell"
    LOYAL = "loyal"
    LAPSED = "lapsed"


class Confidence(StrEnum):
    """How sure we are of a portrait."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    OPEN = "open"


class Persona(Record, table=True):
    """One role as a person one can picture (C6)."""

    prefix: ClassVar[str] = "per"

    code: str = label(limit=40)
    name: str = text(limit=500)
    job_title: str = text(customer=True, limit=500)
    archetype: str = text(limit=2000)
    quote: str = text(limit=2000)
    decision_role: DecisionRole = choice(DecisionRole, DecisionRole.OPEN)
    second_role: DecisionRole = choice(DecisionRole, DecisionRole.OPEN)
    influence: int | None = whole(low=1, high=5)
    influence_evidence: str = text(limit=2000)
    department: str = text(limit=500)
    seniority: str = text(limit=500)
    reports_to: str = text(limit=500)
    team_size: str = text(limit=500)
    region: str = text(limit=500)
    goals: str = text()
    measured_by: str = text()
    responsibilities: str = text()
    job_statement: str = text(limit=2000)
    jobs: str = text()
    """The functional ones."""
    gains: str = text()
    triggers: str = text()
    criteria: str = text()
    objections: str = text()
    alternatives: str = text()
    tools: str = text()
    channels: str = text()
    content_format: str = text()
    words_used: str = text()
    day_in_life: str = text()
    attitudes: str = text()
    not_a_target: str = text()
    """Why this role is not to be addressed (negative persona); empty for all others."""
    interviews: int | None = whole(high=100_000)
    evidence: str = text()
    checked: str | None = day()
    owner: str = label()
    company_type: str = text(limit=500)
    company_size: str = text(limit=500)
    social_jobs: str = text()
    emotional_jobs: str = text()
    sources: str = text()
    interviewed_from: str | None = day()
    interviewed_to: str | None = day()
    confidence: Confidence = choice(Confidence, Confidence.OPEN)
    portrait: str = picture()


class PersonaTrait(Record, table=True):
    """One scale of a persona, from 1 at the low end to 5 at the high end."""

    prefix: ClassVar[str] = "ptr"
    title_column: ClassVar[str] = "low_end"

    persona_id: str = link("persona", owned=True, needed=True)
    low_end: str = text(limit=200)
    high_end: str = text(limit=200)
    value: int | None = whole(low=1, high=5)


class PersonaType(Record, table=True):
    """A customer type in which a persona is found."""

    prefix: ClassVar[str] = "pct"
    title_column: ClassVar[str] = "id"
    __table_args__ = (UniqueConstraint("persona_id", "customer_type_id"), {"sqlite_strict": True})

    persona_id: str = link("persona", owned=True, needed=True)
    customer_type_id: str = link("customer_type", owned=True, needed=True)


class Pain(Record, table=True):
    """One business issue of a persona; severity × frequency orders them (C4)."""

    prefix: ClassVar[str] = "pai"
    title_column: ClassVar[str] = "description"

    persona_id: str = link("persona", owned=True, needed=True)
    description: str = text(customer=True, limit=2000)
    severity: int | None = whole(low=1, high=5)
    frequency: int | None = whole(low=1, high=5)


class CustomerType(Record, table=True):
    """A kind of company."""

    prefix: ClassVar[str] = "cty"

    code: str = label(limit=40)
    name: str = text(customer=True, limit=500)
    accounts: int | None = whole()
    """Accounts of this kind that we can reach."""
    sites: str = label(limit=100)
    trigger: str = text(limit=2000)
    industry: str = text(limit=500)
    company_size: str = text(limit=500)
    region: str = text(limit=500)
    note: str = text()


class BuyingBehaviour(Record, table=True):
    """A way of buying."""

    prefix: ClassVar[str] = "bub"

    code: str = label(limit=40)
    name: str = text(limit=500)
    buy_class: BuyClass = choice(BuyClass, BuyClass.OPEN)
    people_from: int | None = whole(low=1, high=1000)
    people_to: int | None = whole(low=1, high=1000)
    months_from: int | None = whole(high=240)
    months_to: int | None = whole(high=240)
    budget: str = text(limit=2000)
    channel: str = text(limit=2000)


class TargetGroup(Record, table=True):
    """Role + customer type + buying behaviour; a triple occurs once (C1)."""

    prefix: ClassVar[str] = "grp"
    __table_args__ = (
        UniqueConstraint("persona_id", "customer_type_id", "buying_behaviour_id"),
        {"sqlite_strict": True},
    )

    code: str = label(limit=40)
    name: str = text(limit=500)
    need: str = text(customer=True, limit=2000)
    persona_id: str = link("persona", needed=True)
    customer_type_id: str = link("customer_type", needed=True)
    buying_behaviour_id: str = link("buying_behaviour", needed=True)
    buys_star: int = yes_no()
    """Still buys the star product (C8)."""
    owns_lower: int = yes_no()
    owns_other: int = yes_no()
    bought_before: int = yes_no()
    """Bought once, nothing for three years."""
    accounts: int | None = whole()
    """Empty: the accounts of the customer type."""
    share_of_accounts: float | None = number(high=100)
    """Per cent of the type's accounts that this group counts; empty means 100."""
    response_rate: float | None = number(high=100)
    win_rate: float | None = number(high=100)
    yearly_value: float | None = number()
    """Revenue of one deal per year, in the project's currency."""
    influence: int | None = whole(low=1, high=5)
    influencer_of_id: str | None = link("target_group")
    origin: Origin = choice(Origin, Origin.PRODUCT)
    team: str = text(limit=2000)
    activity: str = text(limit=2000)
    agreed_by: str = label()
    agreed_on: str | None = day()
    agreed_state: int | None = whole()
    """A number made of what was agreed on that day (`state_of`), so that a later change is seen (C12)."""
    note: str = text()


class Account(Record, table=True):
    """One real company of the lists sales works with (C9)."""

    prefix: ClassVar[str] = "acc"

    code: str = label(limit=100)
    """Customer number of the list it came from; '' where there is none."""
    name: str = label()
    customer_type_id: str | None = link("customer_type")
    """Set by the rules of assignment or by hand."""
    industry: str = label()
    size: str = label(limit=100)
    """As it stands in the list: '1,200', '100–499 employees'."""
    region: str = label()
    city: str = label()
    owns_product: str = label()
    website: str = label()
    source: str = label()
    note: str = label(limit=2000)


class AssignmentRule(Record, table=True):
    """One condition that an account meets to be of a customer type; a type needs all of its conditions."""

    prefix: ClassVar[str] = "asr"
    title_column: ClassVar[str] = "wanted"

    customer_type_id: str = link("customer_type", owned=True, needed=True)
    field: AccountField = choice(AccountField, AccountField.INDUSTRY)
    operator: Operator = choice(Operator, Operator.CONTAINS)
    wanted: str = label()
    """Several values are separated by commas: one of them is enough."""


class ImportMapping(Record, table=True):
    """Which column of a list is which field of an account or a feature, remembered by the list's header."""

    prefix: ClassVar[str] = "imp"

    name: str = label()
    """The list it was made for."""
    fingerprint: str = label(limit=100)
    mapping: str = label(limit=20_000, data=True)
    """JSON: field → column from 0; a criterion is a field by its id."""


class CommitteeMember(Record, table=True):
    """One role in the buying committee of a group (C2, C3); what is open here is as in the role's portrait."""

    prefix: ClassVar[str] = "com"

    target_group_id: str = link("target_group", owned=True, needed=True)
    persona_id: str = link("persona", needed=True)
    decision_role: DecisionRole = choice(DecisionRole, DecisionRole.OPEN)
    people: int | None = whole(low=1, high=1000)
    """How many people of this role take part."""
    influence: int | None = whole(low=1, high=5)
    cares_about: str = text(limit=2000)
    message: str = text(limit=2000)
    x: float | None = number(high=1)
    """The place on the influence map, 0 left to 1 right; empty: placed by itself."""
    y: float | None = number(high=1)


class MarketVariable(Record, table=True):
    """A change of the market, what it does to a group's business issue, and what follows for us (B8)."""

    prefix: ClassVar[str] = "mkv"
    title_column: ClassVar[str] = "what_changes"

    target_group_id: str = link("target_group", owned=True, needed=True)
    kind: VariableKind = choice(VariableKind, VariableKind.COMPETITION)
    what_changes: str = text(limit=2000)
    effect: str = text(limit=2000)
    tendency: Tendency = choice(Tendency, Tendency.NEUTRAL)
    conclusion: str = text(limit=2000)


class ImpossibleCombination(Record, table=True):
    """A role, customer type and buying behaviour that never meet, so that no group of them is missed (C1)."""

    prefix: ClassVar[str] = "ipc"
    title_column: ClassVar[str] = "reason"
    __table_args__ = (
        UniqueConstraint("persona_id", "customer_type_id", "buying_behaviour_id"),
        {"sqlite_strict": True},
    )

    persona_id: str = link("persona", owned=True, needed=True)
    customer_type_id: str = link("customer_type", owned=True, needed=True)
    buying_behaviour_id: str = link("buying_behaviour", owned=True, needed=True)
    reason: str = text(limit=2000)


class ClassPlan(Record, table=True):
    """Who works a priority class, and what they do there; a group may have its own (C11)."""

    prefix: ClassVar[str] = "clp"
    title_column: ClassVar[str] = "team"
    __table_args__ = (UniqueConstraint("priority"), {"sqlite_strict": True})

    priority: PriorityClass = choice(PriorityClass, PriorityClass.NEW)
    team: str = text(limit=2000)
    activity: str = text(limit=2000)


class InfluenceLink(Record, table=True):
    """One member of a buying committee listens to another (C3)."""

    prefix: ClassVar[str] = "inl"
    title_column: ClassVar[str] = "member_id"
    __table_args__ = (UniqueConstraint("member_id", "influenced_id"), {"sqlite_strict": True})

    member_id: str = link("committee_member", owned=True, needed=True)
    """Who influences."""
    influenced_id: str = link("committee_member", owned=True, needed=True)
    """Who listens."""
