"""Gathers what each sheet prints out of a project's rows, as plain values in the sheet's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from pmm_desk.kits.battlecard import battlecard
from pmm_desk.kits.comparison import comparison_sheet
from pmm_desk.kits.gathered import Gathered, Reader
from pmm_desk.kits.internal_brief import internal_brief
from pmm_desk.kits.message_house import message_house
from pmm_desk.kits.one_pager import one_pager
from pmm_desk.kits.persona import persona
from pmm_desk.kits.positioning import positioning
from pmm_desk.kits.target_group import target_group

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

KINDS: Mapping[str, Callable[[Reader, str, Words], Gathered | None]] = MappingProxyType(
    {
        "one_pager": one_pager,
        "positioning": positioning,
        "comparison": comparison_sheet,
        "battlecard": battlecard,
        "target_group": target_group,
        "persona": persona,
        "message_house": message_house,
        "internal_brief": internal_brief,
    }
)
"""The kinds of sheet, in the order in which they are bound."""

VISIBILITY: Mapping[str, str] = MappingProxyType(
    {
        "one_pager": "customer",
        "positioning": "customer",
        "comparison": "customer",
        "battlecard": "internal",
        "target_group": "internal",
        "persona": "internal",
        "message_house": "internal",
        "internal_brief": "internal",
    }
)
"""Who may read a kind of sheet."""


def gather(reader: Reader, kind: str, subject: str, language: str) -> Gathered | None:
    """One sheet: its kind, the row it is about, its language (en, zh-Hans, zh-Hant); None if the row is gone."""
    from pmm_desk.paper.language import Words

    return KINDS[kind](reader, subject, Words(language))


def available(reader: Reader) -> list[tuple[str, str]]:
    """Every sheet that there is something to print for: its kind and the row it is about."""
    written = {row["competitor_id"] for table in ("battlecard_line", "line_card") for row in reader.rows(table)}
    current = [row["id"] for row in reader.rows("canvas") if row["current"]]
    return [
        *(("one_pager", row["id"]) for row in reader.rows("one_pager")),
        *(("positioning", canvas) for canvas in current),
        *(("comparison", row["id"]) for row in reader.rows("comparison_sheet")),
        *(("battlecard", row["id"]) for row in reader.rows("competitor") if row["id"] in written),
        *(("target_group", row["id"]) for row in reader.rows("target_group")),
        *(("persona", row["id"]) for row in reader.rows("persona")),
        *(("message_house", canvas) for canvas in current[:1] if reader.rows("message")),
        *(("internal_brief", row["id"]) for row in reader.rows("brief")),
    ]
