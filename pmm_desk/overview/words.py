"""Starter lists of the second line (who buys), and the sentence drafted from the answers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def starter_roles() -> list[str]:
    """About twelve roles that one can type over."""
    translate = QCoreApplication.translate
    return [
        translate("Starters", "Chief executive"),
        translate("Starters", "Finance director"),
        translate("Starters", "IT manager"),
        translate("Starters", "Information security lead"),
        translate("Starters", "Operations manager"),
        translate("Starters", "Production manager"),
        translate("Starters", "Logistics director"),
        translate("Starters", "Procurement manager"),
        translate("Starters", "Sales director"),
        translate("Starters", "Marketing director"),
        translate("Starters", "HR director"),
        translate("Starters", "Team lead who uses it every day"),
    ]


def starter_types() -> list[str]:
    """About ten kinds of company that one can type over."""
    translate = QCoreApplication.translate
    return [
        translate("Starters", "Manufacturer with several plants"),
        translate("Starters", "Mid-sized manufacturer"),
        translate("Starters", "Retail chain"),
        translate("Starters", "Logistics company"),
        translate("Starters", "Software company"),
        translate("Starters", "Bank or insurer"),
        translate("Starters", "Hospital or clinic"),
        translate("Starters", "School or university"),
        translate("Starters", "Public authority"),
        translate("Starters", "Small business"),
    ]


def starter_behaviours() -> list[str]:
    """About six ways of buying that one can type over."""
    translate = QCoreApplication.translate
    return [
        translate("Starters", "Pilot first, then roll out"),
        translate("Starters", "Committee tender"),
        translate("Starters", "Decides at renewal"),
        translate("Starters", "Buys online, no meeting"),
        translate("Starters", "Through a reseller"),
        translate("Starters", "Framework contract, call by call"),
    ]


def drafted(product: str, one_line: str, role: str, customer_type: str, alternative: str) -> str:
    """The positioning sentence that the answers so far make; '' while product or promise is missing."""
    promise = one_line.strip().rstrip(".。")
    if not product or not promise:
        return ""
    translate = QCoreApplication.translate
    if role and customer_type:
        first = translate("Draft", "For the {role} of a {type}: {promise}.").format(
            role=role, type=customer_type, promise=promise
        )
    else:
        first = translate("Draft", "{promise}.").format(promise=promise)
    if not alternative:
        return first
    # What makes it different is the user's to say: the sentence stops where that word belongs.
    second = translate("Draft", "Unlike {alternative}, {product} …").format(alternative=alternative, product=product)
    return translate("Draft", "{first} {second}").format(first=first, second=second)
