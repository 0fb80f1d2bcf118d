"""The statement composed from its slots (Geoffrey Moore), in the window's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.positioning.rules import SLOTS


def pieces(canvas: Mapping[str, Any], product: str) -> list[tuple[str, bool]]:
    """The statement as (text, whether it came from a slot); [] while every slot is empty.

    A statement written as one text is one piece. An empty slot stands as an ellipsis.
    """
    whole = str(canvas.get("statement") or "").strip()
    if whole:
        return [(whole, False)]
    if not any(str(canvas.get(slot) or "").strip() for slot in SLOTS):
        return []
    template = QCoreApplication.translate(
        "Statement",
        "For {for_whom} who {who_need}, {product} is a {product_is} that {that_does}."
        " Unlike {unlike}, {product} {differs_by}.",
    )
    values = {slot: str(canvas.get(slot) or "").strip().rstrip(".。") or "…" for slot in SLOTS}
    found: list[tuple[str, bool]] = []
    for part in template.replace("}", "{").split("{"):
        if part in values:
            found.append((values[part], True))
        elif part == "product":
            found.append((product, False))
        elif part:
            found.append((part, False))
    return found


def composed(canvas: Mapping[str, Any], product: str) -> str:
    """The statement as one plain text; '' while there is none."""
    return "".join(text for text, _ in pieces(canvas, product))
