"""The words around accounts, in the window's language: fields, rules, why a row or a file does not come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pmm_desk.audience.account_import import Plan
    from pmm_desk.lists.columns import LeftOut


def field_words() -> dict[str, str]:
    """The fields of an account."""
    say = QCoreApplication.translate
    return {
        "name": say("AccountWords", "Company"),
        "code": say("AccountWords", "Number"),
        "customer_type_id": say("AccountWords", "Customer type"),
        "industry": say("AccountWords", "Industry"),
        "size": say("AccountWords", "Size"),
        "region": say("AccountWords", "Region"),
        "city": say("AccountWords", "City"),
        "owns_product": say("AccountWords", "Owns product"),
        "website": say("AccountWords", "Website"),
        "source": say("AccountWords", "Source"),
        "note": say("AccountWords", "Note"),
    }


def operator_words() -> dict[str, str]:
    """How a rule of assignment compares."""
    say = QCoreApplication.translate
    return {
        "contains": say("AccountWords", "contains"),
        "equals": say("AccountWords", "is"),
        "at_least": say("AccountWords", "is at least"),
        "at_most": say("AccountWords", "is at most"),
    }


def reason_words(left: LeftOut) -> str:
    """Why one row does not come in."""
    say = QCoreApplication.translate
    words = {
        "no_name": say("AccountWords", "No company name"),
        "too_long": say("AccountWords", "{field}: more than {value} characters"),
        "unreadable": say("AccountWords", "{field}: characters that cannot be read. Try another encoding."),
        "too_many_cells": say("AccountWords", "More cells than headers: {value}. The values may be shifted."),
        "formula_error": say("AccountWords", "{field}: the formula gives an error, {value}"),
        "date_in_size": say("AccountWords", "{field}: the spreadsheet made a date of it, {value}"),
        "negative_size": say("AccountWords", "{field}: a negative number, {value}"),
        "unknown_type": say("AccountWords", "No customer type is called “{value}”"),
        "twice_in_list": say("AccountWords", "Same account as in row {value}"),
    }[left.reason]
    return words.format(field=field_words().get(left.field, left.field), value=left.value[:60])


def plan_words(plan: Plan) -> str:
    """What an import will do, in one line."""
    say = QCoreApplication.translate
    parts = (
        (len(plan.adds), say("AccountWords", "{count} new")),
        (len(plan.updates), say("AccountWords", "{count} updated")),
        (plan.unchanged, say("AccountWords", "{count} already here")),
        (len(plan.duplicates), say("AccountWords", "{count} twice in the list, left out")),
        (len(plan.errors), say("AccountWords", "{count} with errors, left out")),
    )
    return " · ".join(words.format(count=f"{count:,}") for at, (count, words) in enumerate(parts) if count or not at)
