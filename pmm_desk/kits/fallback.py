"""Which page speaks where the one-pager of a group is silent: the general one, the page without a group."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]

Rows = Callable[..., list[dict[str, Any]]]

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


def page_for(rows: Rows, group: str | None) -> str | None:
    """The one-pager that a group is given: its own, else the general one, else the first; None where there is none."""
    pages = rows("one_pager")
    found = [page["id"] for page in pages if page["target_group_id"] == group]
    found += [page["id"] for page in pages if page["target_group_id"] is None]
    found += [page["id"] for page in pages]
    return next(iter(found), None)
