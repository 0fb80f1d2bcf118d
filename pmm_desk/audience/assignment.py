"""Which customer type an account is of, by the rules of the types: pure, without window or database."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from pmm_desk.lists.columns import folded

Row = Mapping[str, Any]

_SEPARATORS = re.compile(r"[,;，；、\n]")
_NUMBER = re.compile(r"(\d+(?:[,\s]\d{3})*(?:\.\d+)?)\s*([kKmM](?![A-Za-z])|[千万萬亿億])?")
_UNITS = {"k": 1_000, "m": 1_000_000, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}


def number_in(text: str) -> Fraction | None:
    """The first number of a text: '1,200 staff' is 1200, '100–499' is 100, '1.2万' is 12000; None without one."""
    found = _NUMBER.search(unicodedata.normalize("NFKC", text))
    if found is None:
        return None
    return Fraction(re.sub(r"[,\s]", "", found[1])) * _UNITS.get((found[2] or "").lower(), 1)


def alternatives(wanted: str, operator: str) -> list[str]:
    """The values of a rule, of which one is enough; a limit is one value, whose commas stand between thousands."""
    if operator in ("at_least", "at_most"):
        return [wanted] if wanted.strip() else []
    return [part for part in map(folded, _SEPARATORS.split(wanted)) if part]


def holds(rule: Row, account: Row) -> bool:
    """Whether an account meets one rule; a rule that wants nothing holds for nobody."""
    operator, value = str(rule["operator"]), str(account[rule["field"]])
    wanted = alternatives(str(rule["wanted"]), operator)
    if operator == "contains":
        return any(part in folded(value) for part in wanted)
    if operator == "equals":
        return folded(value) in wanted
    limit, found = (number_in(wanted[0]) if wanted else None), number_in(value)
    if limit is None or found is None:
        return False
    return found >= limit if operator == "at_least" else found <= limit


def rules_of(types: Iterable[Row], rules: Iterable[Row]) -> list[tuple[str, list[Row]]]:
    """The types that have rules, in the order in which they are tried: that of their list."""
    gathered: dict[str, list[Row]] = {}
    for rule in rules:
        gathered.setdefault(str(rule["customer_type_id"]), []).append(rule)
    return [(str(row["id"]), gathered[row["id"]]) for row in types if row["id"] in gathered]


def type_of(account: Row, ordered: Sequence[tuple[str, Sequence[Row]]]) -> str | None:
    """The first customer type all of whose rules an account meets; None when it meets those of none."""
    for customer_type, rules in ordered:
        if all(holds(rule, account) for rule in rules):
            return customer_type
    return None


def assignments(
    accounts: Iterable[Row], types: Iterable[Row], rules: Iterable[Row], *, again: bool = False
) -> dict[str, str]:
    """Account id → the customer type it gets, where that changes something.

    An account that has a type keeps it, unless `again`; one that meets no rule keeps what it has in any case.
    """
    ordered = rules_of(types, rules)
    found: dict[str, str] = {}
    for account in accounts:
        if account["customer_type_id"] is None or again:
            customer_type = type_of(account, ordered)
            if customer_type is not None and customer_type != account["customer_type_id"]:
                found[str(account["id"])] = customer_type
    return found
