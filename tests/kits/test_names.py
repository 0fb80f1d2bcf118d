"""Names of exported files: safe on every system, whatever a product is called."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.kits.names import LONGEST, file_name, safe


@given(st.text(max_size=400))
def test_any_text_makes_a_safe_name(product: str) -> None:
    name = file_name(product, "customer", "zh-Hans")
    assert len(name.encode("utf-8")) <= LONGEST
    assert name.endswith("-customer-zh-Hans.pdf") and name[0] not in ".-"
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(mark).startswith(("C", "Z")) for mark in name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Moorline Dock", "Moorline-Dock"),
        ("泊序月台", "泊序月台"),
        ("../../etc/passwd", "etc-passwd"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM1", "_COM1"),
        ("...", "project"),
        ("", "project"),
        ("a\nb\tc", "a-b-c"),
        ("Cafe\u0301", "Café"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert safe(text) == name


def test_a_long_name_is_cut_between_characters() -> None:
    assert safe("泊" * 100, 100) == "泊" * 33
