"""The words for the codes of the audience room, in the window's language, and its figures as people write them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

NO_FIGURE = "—"
"""Stands where a figure is missing, so that nobody takes it for zero."""

TEN_THOUSAND = {"zh-Hans": "万", "zh-Hant": "萬"}
HUNDRED_MILLION = {"zh-Hans": "亿", "zh-Hant": "億"}


def amount(value: Fraction | float | None, language: str = "en", decimals: int = 0) -> str:
    """A figure for people: 633,600, in Chinese 63.4万; at most `decimals` digits after the point, "—" for none."""
    if value is None:
        return NO_FIGURE
    exact = Fraction(value)
    for limit, units in ((100_000_000, HUNDRED_MILLION), (10_000, TEN_THOUSAND)):
        if language in units and exact >= limit:
            return f"{_plain(exact / limit, 1)}{units[language]}"
    return _plain(exact, decimals)


def _plain(value: Fraction, decimals: int) -> str:
    """Rounded, with marks between thousands and no idle zeros."""
    text = f"{float(round(value, decimals)):,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def decision_words() -> dict[str, str]:
    """A person's part in the buying decision."""
    return {
        "economic_buyer": QCoreApplication.translate("AudienceWords", "Economic buyer"),
        "champion": QCoreApplication.translate("AudienceWords", "Champion"),
        "gatekeeper": QCoreApplication.translate("AudienceWords", "Gatekeeper"),
        "user": QCoreApplication.translate("AudienceWords", "User"),
        "influencer": QCoreApplication.translate("AudienceWords", "Influencer"),
        "blocker": QCoreApplication.translate("AudienceWords", "Blocker"),
        "signer": QCoreApplication.translate("AudienceWords", "Signer"),
        "open": QCoreApplication.translate("AudienceWords", "Not known yet"),
    }


DECISION_KINDS = {
    "economic_buyer": "info",
    "champion": "success",
    "user": "success",
    "gatekeeper": "danger",
    "blocker": "danger",
    "influencer": "warning",
    "signer": "info",
}
"""The chip of each part in the decision; any other is neutral."""


def parts_of(persona: dict[str, Any]) -> str:
    """A role's parts in the decision in one line; empty while none is known."""
    words = decision_words()
    parts = [words.get(code, str(code)) for code in known_parts(persona)]
    return QCoreApplication.translate("AudienceWords", ", ", "between two parts in a decision").join(parts)


def known_parts(persona: dict[str, Any]) -> list[str]:
    """The codes of a role's parts in the decision, without the open ones and without repetition."""
    parts = [str(persona[column]) for column in ("decision_role", "second_role")]
    return [part for at, part in enumerate(parts) if part not in ("open", "") and part not in parts[:at]]


def variable_words() -> dict[str, str]:
    """Where a change of the market comes from."""
    return {
        "competition": QCoreApplication.translate("AudienceWords", "Competition"),
        "technology": QCoreApplication.translate("AudienceWords", "Technology"),
        "regulation": QCoreApplication.translate("AudienceWords", "Regulation"),
        "ecosystem": QCoreApplication.translate("AudienceWords", "Ecosystem"),
    }


def tendency_words() -> dict[str, str]:
    """What a change of the market means for us."""
    return {
        "threat": QCoreApplication.translate("AudienceWords", "Threat"),
        "opportunity": QCoreApplication.translate("AudienceWords", "Opportunity"),
        "neutral": QCoreApplication.translate("AudienceWords", "Neutral"),
    }


TENDENCY_KINDS = {"threat": "danger", "opportunity": "success", "neutral": "neutral"}
"""The chip of each tendency."""


def buy_class_words() -> dict[str, str]:
    """How new the purchase is to the buyer."""
    return {
        "new_task": QCoreApplication.translate("AudienceWords", "New task"),
        "modified_rebuy": QCoreApplication.translate("AudienceWords", "Modified rebuy"),
        "straight_rebuy": QCoreApplication.translate("AudienceWords", "Straight rebuy"),
        "open": QCoreApplication.translate("AudienceWords", "Not known yet"),
    }


def origin_words() -> dict[str, str]:
    """Where a target group came from."""
    return {
        "product": QCoreApplication.translate("AudienceWords", "Given by the product"),
        "market_data": QCoreApplication.translate("AudienceWords", "Found in market data"),
        "sales": QCoreApplication.translate("AudienceWords", "Named by sales"),
    }


def class_words() -> dict[str, str]:
    """The priority classes."""
    return {
        "new": QCoreApplication.translate("AudienceWords", "New customer"),
        "cross_sell": QCoreApplication.translate("AudienceWords", "Cross-sell"),
        "up_sell": QCoreApplication.translate("AudienceWords", "Up-sell"),
        "loyal": QCoreApplication.translate("AudienceWords", "Loyal customer"),
        "lapsed": QCoreApplication.translate("AudienceWords", "Lapsed customer"),
    }


CLASS_KINDS = {"new": "success", "cross_sell": "info", "up_sell": "info", "loyal": "neutral", "lapsed": "warning"}
"""The chip of each priority class."""


def input_words() -> dict[str, str]:
    """What expected revenue is made of."""
    return {
        "accounts": QCoreApplication.translate("AudienceWords", "accounts"),
        "response_rate": QCoreApplication.translate("AudienceWords", "response rate"),
        "win_rate": QCoreApplication.translate("AudienceWords", "win rate"),
        "yearly_value": QCoreApplication.translate("AudienceWords", "yearly value"),
    }


def confidence_words() -> dict[str, str]:
    """How sure we are of a portrait."""
    return {
        "high": QCoreApplication.translate("AudienceWords", "High"),
        "medium": QCoreApplication.translate("AudienceWords", "Medium"),
        "low": QCoreApplication.translate("AudienceWords", "Low"),
        "open": QCoreApplication.translate("AudienceWords", "Not known yet"),
    }


def essential_words() -> dict[str, str]:
    """What a portrait cannot do without."""
    return {
        "name": QCoreApplication.translate("AudienceWords", "name"),
        "job_title": QCoreApplication.translate("AudienceWords", "job title"),
        "quote": QCoreApplication.translate("AudienceWords", "quote"),
        "decision_role": QCoreApplication.translate("AudienceWords", "part in the decision"),
        "goals": QCoreApplication.translate("AudienceWords", "goals"),
        "measured_by": QCoreApplication.translate("AudienceWords", "measures"),
        "job_statement": QCoreApplication.translate("AudienceWords", "job in one sentence"),
        "criteria": QCoreApplication.translate("AudienceWords", "decision criteria"),
        "objections": QCoreApplication.translate("AudienceWords", "objections"),
        "channels": QCoreApplication.translate("AudienceWords", "channels"),
        "evidence": QCoreApplication.translate("AudienceWords", "evidence"),
        "pains": QCoreApplication.translate("AudienceWords", "pains"),
    }


def severity_words() -> dict[str, str]:
    """How much a finding matters."""
    return {
        "before_export": QCoreApplication.translate("AudienceWords", "before export"),
        "worth_doing": QCoreApplication.translate("AudienceWords", "worth doing"),
        "idea": QCoreApplication.translate("AudienceWords", "idea"),
    }


def persona_title(persona: dict[str, Any]) -> str:
    """A role as people call it: "Lin Wei · Warehouse Operations Manager"; one of the two where one is missing."""
    parts = [str(persona[column]) for column in ("name", "job_title") if persona.get(column)]
    return " · ".join(parts) or QCoreApplication.translate("AudienceWords", "Unnamed")


def span(low: int | None, high: int | None) -> str:
    """A range of two whole numbers, "4–6"; one alone where they are equal or one is missing; empty for none."""
    known = [value for value in (low, high) if value is not None]
    return "–".join(str(value) for value in dict.fromkeys(known))


def people_words(behaviour: dict[str, Any]) -> str:
    """How many decide and how long it takes, in one line: "4–6 people · 3–5 months"."""
    people = span(behaviour["people_from"], behaviour["people_to"])
    months = span(behaviour["months_from"], behaviour["months_to"])
    parts = []
    if people:
        parts.append(QCoreApplication.translate("AudienceWords", "{span} people").format(span=people))
    if months:
        parts.append(QCoreApplication.translate("AudienceWords", "{span} months").format(span=months))
    return " · ".join(parts)


def sites_words(kind: dict[str, Any]) -> str:
    """How many sites such a company has: "3–12 sites"; empty when not known."""
    words = QCoreApplication.translate("AudienceWords", "{sites} sites")
    return words.format(sites=kind["sites"]) if kind["sites"] else ""
