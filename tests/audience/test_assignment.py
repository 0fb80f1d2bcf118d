"""Rules of assignment: what one rule holds for, and the same types as brute force on random accounts."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.audience.assignment import assignments, holds, number_in
from tests.plain_rows import Row, row

FIELDS = ("industry", "size", "region", "owns_product")


def rule(field: str, operator: str, wanted: str, kind: str = "cty_a") -> dict[str, Any]:
    """One rule of a customer type."""
    return {"customer_type_id": kind, "field": field, "operator": operator, "wanted": wanted}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,200 staff", 1200),
        ("100–499", 100),
        ("1.2万", 12_000),
        ("3k", 3_000),
        ("2 m", 2_000_000),
        ("5 men", 5),
        ("１２０人", 120),
        ("1 200", 1200),
        ("0.5", Fraction(1, 2)),
        ("many", None),
        ("", None),
    ],
)
def test_the_number_in_a_text(text: str, number: Fraction | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("operator", "wanted", "value", "found"),
    [
        ("contains", "cold chain", "Food and COLD  Chain", True),
        ("contains", "pharma, 冷链", "华东冷链物流", True),
        ("contains", "", "anything", False),
        ("contains", " , ；", "anything", False),
        ("equals", "East、North", "north", True),
        ("equals", "North", "North-East", False),
        ("equals", "North", "", False),
        ("at_least", "1,000", "1000 employees", True),
        ("at_least", "1,000", "999", False),
        ("at_most", "50", "50", True),
        ("at_most", "50", "", False),
        ("at_most", "few", "5", False),
    ],
)
def test_one_rule(operator: str, wanted: str, value: str, found: bool) -> None:
    assert holds(rule("industry", operator, wanted), row("account", "x", industry=value)) is found


def test_a_type_needs_all_of_its_rules_and_the_first_type_wins() -> None:
    types = [row("customer_type", name) for name in "abc"]
    rules = [
        rule("industry", "contains", "food", "cty_b"),
        rule("size", "at_least", "100", "cty_a"),
        rule("industry", "contains", "food", "cty_a"),
    ]
    accounts = [
        row("account", "1", industry="Food", size="250"),
        row("account", "2", industry="Food", size="25"),
        row("account", "3", industry="Steel", size="250"),
        row("account", "4", industry="Food", size="25", customer_type_id="cty_c"),
        row("account", "5", industry="Steel", customer_type_id="cty_c"),
    ]
    assert assignments(accounts, types, rules) == {"acc_1": "cty_a", "acc_2": "cty_b"}
    again = assignments(accounts, types, rules, again=True)
    assert again == {"acc_1": "cty_a", "acc_2": "cty_b", "acc_4": "cty_b"}


words = st.sampled_from(["", "food", "cold food", "steel", "120", "1,200", "7 sites"])
rules_drawn = st.lists(
    st.builds(
        rule,
        st.sampled_from(FIELDS),
        st.sampled_from(["contains", "equals", "at_least", "at_most"]),
        st.sampled_from(["food", "steel, food", "cold", "100", "1,000", "", "7 sites"]),
        st.sampled_from(["cty_a", "cty_b", "cty_c"]),
    ),
    max_size=6,
)
accounts_drawn = st.lists(st.fixed_dictionaries(dict.fromkeys(FIELDS, words)), max_size=5)


def brute(account: Row, rules: list[dict[str, Any]]) -> str | None:
    """Ask every type and each of its rules, with the plainest of means."""

    def meets(each: dict[str, Any]) -> bool:
        value, wanted = account[each["field"]], each["wanted"]
        if each["operator"] in ("contains", "equals"):
            parts = [part.strip() for part in wanted.split(",") if part.strip()]
            return any(part == value if each["operator"] == "equals" else part in value for part in parts)
        numbers = {"120": 120, "1,200": 1200, "7 sites": 7, "100": 100, "1,000": 1000}
        if value not in numbers or wanted not in numbers:
            return False
        here, limit = numbers[value], numbers[wanted]
        return here >= limit if each["operator"] == "at_least" else here <= limit

    for kind in ("cty_a", "cty_b", "cty_c"):
        own = [each for each in rules if each["customer_type_id"] == kind]
        if own and all(meets(each) for each in own):
            return kind
    return None


@given(accounts_drawn, rules_drawn)
def test_types_equal_brute_force(values: list[dict[str, str]], rules: list[dict[str, Any]]) -> None:
    types = [row("customer_type", name) for name in "abc"]
    accounts = [row("account", str(at), **each) for at, each in enumerate(values)]
    wanted = {account["id"]: kind for account in accounts if (kind := brute(account, rules)) is not None}
    assert assignments(accounts, types, rules) == wanted
