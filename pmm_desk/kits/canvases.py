"""Which version of a canvas is printed, and its statement in the sheet's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pmm_desk.kits.gathered import Row, Texts
from pmm_desk.positioning.composition import Material, statement
from pmm_desk.positioning.rules import SLOTS, current_of

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words


_UNLIKE = re.compile("Unlike …, |不同[于於]…，")
_LAST = re.compile("(?:Unlike|不同[于於]).*$")
"""A sentence of which the second half is not written yet."""


def current_canvas(canvases: Sequence[Row], subject: str) -> Row | None:
    """The version that is printed for a canvas: the current one of its group.

    None where none is current, or the canvas is gone.
    """
    asked = next((row for row in canvases if row["id"] == subject), None)
    return current_of(canvases, asked["target_group_id"]) if asked is not None else None


def composed(texts: Texts, canvas: Row, product: str, words: Words, *, internal: bool = False) -> str:
    """The statement: as it is written, else composed from its slots (Geoffrey Moore); '' while they are empty.

    What it is unlike may name a competitor and is for our own team: it is printed only where `internal` says so.
    """
    if written := texts.text(canvas, "statement"):
        return written
    slots = {slot: texts.text(canvas, slot) for slot in SLOTS if internal or slot != "unlike"}
    told = statement(Material(product=product, slots=slots), words.language)
    if not slots.get("differs_by"):
        told = _LAST.sub("", told)
    return _UNLIKE.sub("", told)
