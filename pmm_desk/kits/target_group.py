"""Gathers the page on one target group, for our own team."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING

from pmm_desk.audience.buying_centre import BUYER, Member, Roles, changed_since_agreed, committees
from pmm_desk.audience.rules import GroupFigures, accounts_by_type, by_weight, initials, rank, with_accounts
from pmm_desk.audience.sheet import Card, MemberLine, Numbers, TargetGroupSheet
from pmm_desk.kits.gathered import Gathered, Reader, Row, Texts, entries, newest, span
from pmm_desk.paper.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words


def target_group(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The page on one target group; None when there is no such group."""
    texts = Texts(reader, words.language)
    group = texts.row(subject)
    if not group:
        return None
    persona, kind, behaviour = (
        texts.row(group[column]) for column in ("persona_id", "customer_type_id", "buying_behaviour_id")
    )
    types = with_accounts(reader.rows("customer_type"), accounts_by_type(reader.rows("account")))
    kind = {**kind, "accounts": next((row["accounts"] for row in types if row["id"] == kind["id"]), None)}
    ranking = rank(reader.rows("target_group"), types)
    figures = ranking.of(subject)
    messages = [texts.text(row, "wording") for row in texts.rows("message", persona_id=persona["id"])]
    pains = by_weight(texts.rows("pain", persona_id=persona["id"]))
    product = texts.product()
    members = _members(texts, group)
    team, activity = _care(texts, group, figures.priority)
    sheet = TargetGroupSheet(
        name=texts.text(group, "name"),
        product_name=texts.text(product, "name"),
        need=texts.text(group, "need"),
        priority_class=_classes(words)[figures.priority],
        influence=group["influence"],
        as_of=texts.as_of(),
        persona=_persona(texts, persona, words),
        customer_type=Card(texts.text(kind, "name"), tuple(filter(None, [_type_line(kind, words)]))),
        behaviour=_behaviour(texts, behaviour, words),
        numbers=_numbers(reader, group, figures, ranking.up_to),
        quote=texts.text(persona, "quote"),
        speaker=texts.text(persona, "name"),
        pains=tuple(texts.text(dict(row), "description") for row in pains),
        jobs=tuple(_several(texts, persona, "job_statement", "goals")),
        criteria=tuple(_several(texts, persona, "criteria")),
        objections=tuple(_several(texts, persona, "objections")),
        channels=tuple(_several(texts, persona, "channels")),
        trigger=texts.text(kind, "trigger"),
        buying=_buying(behaviour, words),
        messages=tuple(filter(None, messages)),
        committee=tuple(_line(texts, member, words) for member in members if member.member_id),
        market=_market(texts, subject, words),
        team=team,
        activity=activity,
        agreed=_agreed(group, reader.rows("committee_member", where={"target_group_id": subject}), words),
        rank=_rank(figures.rank, len(ranking.groups), words),
        portrait=texts.picture(persona, "portrait"),
        monogram=initials(texts.text(persona, "name") or texts.text(persona, "job_title")),
        logo=texts.picture(product, "logo"),
        notes=texts.text(group, "note"),
        findings=_open_ends(texts, figures, members, words),
    )
    return Gathered("target_group", subject, "internal", sheet, {}, texts.untranslated())


def _care(texts: Texts, group: Row, priority: str) -> tuple[str, str]:
    """The team and the activity: the group's own, else those of its priority class."""
    plan: Row = next(iter(texts.rows("class_plan", priority=priority)), {})
    team, activity = (texts.text(group, column) or texts.text(plan, column) for column in ("team", "activity"))
    return team, activity


def _agreed(group: Row, members: Iterable[Row], words: Words) -> str:
    """Who of sales agreed to the group, and when; that it changed since; '' while nobody has."""
    if not group["agreed_on"]:
        return ""
    told = words.joined([str(group["agreed_by"]), words.day(newest([group["agreed_on"]]))])
    if changed_since_agreed([group], members):
        told = words.joined([told, words(QT_TRANSLATE_NOOP("Sheet", "changed since"))])
    return told


def _rank(place: int | None, count: int, words: Words) -> str:
    """Its place among all groups."""
    return words(QT_TRANSLATE_NOOP("Sheet", "{place} of {count}")).format(place=place, count=count) if place else ""


def _members(texts: Texts, group: Row) -> tuple[Member, ...]:
    """The group's committee; its own role alone where it has none."""
    rows = texts.rows("committee_member", target_group_id=group["id"])
    present = dict.fromkeys([group["persona_id"], *(row["persona_id"] for row in rows)])
    for row in rows:
        # Noted as printed, so that a missing translation is told.
        texts.text(row, "cares_about")
        texts.text(row, "message")
    pains = [pain for role in present for pain in texts.rows("pain", persona_id=role)]
    messages = [message for role in present for message in texts.rows("message", persona_id=role)]
    return committees([group], rows, Roles.of([texts.row(role) for role in present], pains, messages))[group["id"]]


def _line(texts: Texts, member: Member, words: Words) -> MemberLine:
    """One member as the page prints it, with how many there are of its kind."""
    persona = texts.row(member.persona_id)
    name = texts.text(persona, "job_title") or texts.text(persona, "name")
    count = f"× {member.people}" if member.people and member.people > 1 else ""
    roles = decision_words(words)
    return MemberLine(
        " ".join(filter(None, (name, count))),
        ("、" if words.chinese else ", ").join(roles[part] for part in member.parts),
        member.influence,
        ("；" if words.chinese else "; ").join(member.cares),
        member.message,
    )


def _market(texts: Texts, subject: str, words: Words) -> tuple[tuple[str, str], ...]:
    """What the market changes for the group: its kind, and what follows for us."""
    kinds = {
        "competition": words(QT_TRANSLATE_NOOP("Sheet", "Competition")),
        "technology": words(QT_TRANSLATE_NOOP("Sheet", "Technology")),
        "regulation": words(QT_TRANSLATE_NOOP("Sheet", "Regulation")),
        "ecosystem": words(QT_TRANSLATE_NOOP("Sheet", "Ecosystem")),
    }
    rows = texts.rows("market_variable", target_group_id=subject)
    told = ((kinds[row["kind"]], texts.text(row, "conclusion")) for row in rows)
    return tuple((kind, text) for kind, text in told if text)


def _several(texts: Texts, row: Row, *columns: str) -> Iterable[str]:
    for column in columns:
        yield from entries(texts.text(row, column))


def _classes(words: Words) -> dict[str, str]:
    return {
        "new": words(QT_TRANSLATE_NOOP("Sheet", "New customer")),
        "cross_sell": words(QT_TRANSLATE_NOOP("Sheet", "Cross-sell")),
        "up_sell": words(QT_TRANSLATE_NOOP("Sheet", "Up-sell")),
        "loyal": words(QT_TRANSLATE_NOOP("Sheet", "Loyal repeat buyer")),
        "lapsed": words(QT_TRANSLATE_NOOP("Sheet", "Lapsed customer")),
    }


def decision_words(words: Words) -> dict[str, str]:
    """A person's part in the buying decision; '' while it is not known."""
    return {
        "economic_buyer": words(QT_TRANSLATE_NOOP("Sheet", "Economic buyer")),
        "champion": words(QT_TRANSLATE_NOOP("Sheet", "Champion")),
        "gatekeeper": words(QT_TRANSLATE_NOOP("Sheet", "Gatekeeper")),
        "user": words(QT_TRANSLATE_NOOP("Sheet", "User")),
        "influencer": words(QT_TRANSLATE_NOOP("Sheet", "Influencer")),
        "blocker": words(QT_TRANSLATE_NOOP("Sheet", "Blocker")),
        "signer": words(QT_TRANSLATE_NOOP("Sheet", "Signer")),
        "open": "",
    }


def _buy_classes(words: Words) -> dict[str, str]:
    return {
        "new_task": words(QT_TRANSLATE_NOOP("Sheet", "New task")),
        "modified_rebuy": words(QT_TRANSLATE_NOOP("Sheet", "Modified rebuy")),
        "straight_rebuy": words(QT_TRANSLATE_NOOP("Sheet", "Straight rebuy")),
        "open": "",
    }


def _persona(texts: Texts, row: Row, words: Words) -> Card:
    """The role as a card: who, which part in the decision, and what we know it from."""
    roles = [decision_words(words)[row[column]] for column in ("decision_role", "second_role")]
    name, title = texts.text(row, "name"), texts.text(row, "job_title")
    lines = [words.joined([name if title else "", *roles]), texts.text(row, "evidence")]
    return Card(title or name, tuple(filter(None, lines)))


def _type_line(row: Row, words: Words) -> str:
    accounts = words(QT_TRANSLATE_NOOP("Sheet", "{count} accounts")).format(count=words.number(row["accounts"]))
    sites = words(QT_TRANSLATE_NOOP("Sheet", "{count} sites")).format(count=row["sites"])
    return words.joined([accounts if row["accounts"] is not None else "", sites if row["sites"] else ""])


def _behaviour(texts: Texts, row: Row, words: Words) -> Card:
    line = words.joined([value for _, value in _buying(row, words)])
    return Card(texts.text(row, "name"), (line,) if line else ())


def _buying(row: Row, words: Words) -> tuple[tuple[str, str], ...]:
    """How they buy: label and value."""
    people, months = span(row["people_from"], row["people_to"]), span(row["months_from"], row["months_to"])
    counted = words(QT_TRANSLATE_NOOP("Sheet", "{count} people")).format(count=people) if people else ""
    length = words(QT_TRANSLATE_NOOP("Sheet", "{count} months")).format(count=months) if months else ""
    pairs = (
        (words(QT_TRANSLATE_NOOP("Sheet", "Buy class")), _buy_classes(words)[row["buy_class"]]),
        (words(QT_TRANSLATE_NOOP("Sheet", "People deciding")), counted),
        (words(QT_TRANSLATE_NOOP("Sheet", "Usual length")), length),
    )
    return tuple((label, value) for label, value in pairs if value)


def _numbers(reader: Reader, group: Row, figures: GroupFigures, up_to: bool) -> Numbers:
    """The reckoning of a group; an influencer has no revenue of its own."""
    projects = reader.rows("project")
    return Numbers(
        accounts=None if figures.accounts is None else round(figures.accounts),
        response=_share(group["response_rate"]),
        responders=_float(figures.responders),
        win=None if figures.influencer else _share(group["win_rate"]),
        deals=None if figures.influencer else _float(figures.deals),
        yearly_value=None if figures.influencer else group["yearly_value"],
        revenue=None if figures.influencer else _float(figures.revenue),
        currency=projects[0]["currency"] if projects else "",
        at_most=up_to,
    )


def _share(percent: float | None) -> float | None:
    return None if percent is None else float(Fraction(str(percent)) / 100)


def _float(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _open_ends(texts: Texts, figures: GroupFigures, members: tuple[Member, ...], words: Words) -> tuple[str, ...]:
    """What the group still lacks."""
    names = {
        "accounts": words(QT_TRANSLATE_NOOP("Sheet", "reachable accounts")),
        "response_rate": words(QT_TRANSLATE_NOOP("Sheet", "response rate")),
        "win_rate": words(QT_TRANSLATE_NOOP("Sheet", "win rate")),
        "yearly_value": words(QT_TRANSLATE_NOOP("Sheet", "yearly value")),
    }
    found = []
    silent = [texts.row(member.persona_id) for member in members if not member.message]
    comma = "、" if words.chinese else ", "
    if silent:
        listed = comma.join(filter(None, (row["job_title"] or row["name"] for row in silent)))
        found.append(words.pair(words(QT_TRANSLATE_NOOP("Sheet", "No message yet for")), listed))
    if not figures.influencer and not any(BUYER in member.parts for member in members):
        found.append(words(QT_TRANSLATE_NOOP("Sheet", "No economic buyer in the committee")))
    if figures.missing:
        listed = comma.join(names[name] for name in figures.missing)
        found.append(words.pair(words(QT_TRANSLATE_NOOP("Sheet", "Not known yet")), listed))
    return tuple(found)
