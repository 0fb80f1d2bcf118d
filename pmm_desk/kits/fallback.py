"""Which page speaks where the one-pager of a group is silent: the general one, the page without a group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]

TOGETHER = (
    ("change_1", "change_2", "change_3"),
    ("how_1", "how_2", "how_3", "how_picture"),
)
"""Columns that make one block: a page that fills one of them speaks for the whole block."""


def general_page(pages: Iterable[dict[str, Any]], page: Row) -> dict[str, Any] | None:
    """The page that speaks where this one is silent; None for the general page itself."""
    if not page.get("target_group_id"):
        return None
    return next((row for row in pages if not row["target_group_id"]), None)
