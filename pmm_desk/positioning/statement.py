"""The statement composed from its slots (Geoffrey Moore), in the window's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.positioning.rules import SLOTS


def pieces(canvas: Mapping[str, Any], product: str) -> list[tuple[str, bool]]:
    """The statement as (text, whether it came from a slot); [] while every slot is empty.

    A statement written as one text is shown as it is, the words of the slots marked where they stand in it. An
    empty slot stands as an ellipsis.
    """
    values = {slot: str(canvas.get(slot) or "").strip().rstrip(".。") for slot in SLOTS}
    whole = str(canvas.get("statement") or "").strip()
    if whole:
        return _marked(whole, [value for value in values.values() if value])
    if not any(values.values()):
        return []
    template = QCoreApplication.translate(
        "Statement",
        "For {for_whom} who {who_need}, {product} is a {product_is} that {that_does}."
        " Unlike {unlike}, {product} {differs_by}.",
    )
    found: list[tuple[str, bool]] = []
    for part in template.replace("}", "{").split("{"):
        if part in values:
            found.append((values[part] or "…", True))
        elif part == "product":
            found.append((product, False))
        elif part:
            found.append((part, False))
    return found


def _marked(whole: str, values: list[str]) -> list[tuple[str, bool]]:
    """A text cut where these values stand in it, in their order; a value that is not found is passed over."""
    found: list[tuple[str, bool]] = []
    start = 0
    for value in values:
        at = whole.find(value, start)
        if at < 0:
            continue
        found += [(whole[start:at], False), (value, True)]
        start = at + len(value)
    found.append((whole[start:], False))
    return [piece for piece in found if piece[0]]
