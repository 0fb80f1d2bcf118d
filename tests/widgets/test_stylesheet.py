"""The style sheet: cheap to match, and scaled as a whole."""

from __future__ import annotations

import re

import pytest

from pmm_desk.widgets.stylesheet import style_sheet
from pmm_desk.widgets.tokens import DARK, LIGHT, Tokens

COMMON = ("QWidget", "QLabel", "QFrame", "QPushButton", "QToolButton")
"""What every window is full of."""


def selectors(sheet: str) -> list[str]:
    """What the rules are about, one by one."""
    heads: list[str] = re.findall(r"([^{}]+)\{", sheet)
    return [" ".join(one.split()) for head in heads for one in head.split(",")]


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_no_rule_about_what_is_everywhere_asks_what_is_around_it(tokens: Tokens) -> None:
    """Qt would walk up from each label to its window for each such rule."""
    found = selectors(style_sheet(tokens))
    assert len(found) > 200
    assert [one for one in found if re.search(r"[ >]", one) and re.split("[ >]+", one)[-1].startswith(COMMON)] == []


def test_every_measure_but_the_hairline_grows_with_the_zoom() -> None:
    one, two = style_sheet(LIGHT), style_sheet(LIGHT, zoom=2.0)
    sizes = re.compile(r"(?<![\w#])(\d+(?:\.\d+)?)px")
    grown = [str(max(1, round(float(size) * 2))) if float(size) not in (0, 1) else size for size in sizes.findall(one)]
    assert sizes.findall(two) == grown
