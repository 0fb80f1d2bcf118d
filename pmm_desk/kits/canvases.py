"""Which version of a canvas is printed, and its statement in the sheet's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pmm_desk.kits.gathered import Row, Texts
from pmm_desk.positioning.composition import Material, statement
from pmm_desk.positioning.rules import SLOTS

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words


_UNLIKE = re.compile("Unlike …, |不同[于於]…，")
_LAST = re.compile("(?:Unlike|不同[于於]).*$")
"""A sentence of which the second half is not written yet."""


def current_canvas(canvases: Sequence[Row], subject: str | None = None) -> Row | None:
    """The version that is printed for a canvas: itself if it is current, else the current one of its group.

    Without a canvas, the first current one of all. None where none is current, or the canvas is gone.
    """
    current = [row for row in canvases if row["current"]]
    if subject is None:
        return next(iter(current), None)
    asked = next((row for row in canvases if row["id"] == subject), None)
    if asked is None or asked["current"]:
        return asked
    return next((row for row in current if row["target_group_id"] == asked["target_group_id"]), None)


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
