"""Which version of a canvas is printed, and its statement in the sheet's language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pmm_desk.kits.gathered import Row, Texts
from pmm_desk.paper.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words


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
    ends = ".。"
    slots = {
        name: texts.text(canvas, name).rstrip(ends)
        for name in ("for_whom", "who_need", "product_is", "that_does", "differs_by")
    }
    if not any(slots.values()):
        return ""
    unlike = texts.text(canvas, "unlike").rstrip(ends) if internal else ""
    values = {"product": product, "unlike": unlike, **{name: text or "…" for name, text in slots.items()}}
    parts = [QT_TRANSLATE_NOOP("Sheet", "For {for_whom} who {who_need}, {product} is a {product_is} that {that_does}.")]
    if unlike:
        parts.append(QT_TRANSLATE_NOOP("Sheet", "Unlike {unlike}, {product} {differs_by}."))
    elif slots["differs_by"]:
        parts.append(QT_TRANSLATE_NOOP("Sheet", "{product} {differs_by}."))
    return ("" if words.chinese else " ").join(words(part).format(**values) for part in parts)
