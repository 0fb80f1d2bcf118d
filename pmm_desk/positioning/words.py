"""The words for the codes of the positioning room, in the window's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def joined(names: Sequence[str]) -> str:
    """Several names in one line, as the window's language separates them."""
    return QCoreApplication.translate("PositioningWords", ", ", "between the names of a list").join(names)


def block_words() -> dict[str, str]:
    """The blocks of the canvas, in the order of thinking."""
    translate = QCoreApplication.translate
    return {
        "alternative": translate("PositioningWords", "Alternatives"),
        "capability": translate("PositioningWords", "Unique capabilities"),
        "value": translate("PositioningWords", "Value, with proof"),
        "best_fit": translate("PositioningWords", "Best-fit customers"),
        "category": translate("PositioningWords", "Category"),
        "why_now": translate("PositioningWords", "Why now"),
    }


def slot_words() -> dict[str, str]:
    """The slots of the statement (Geoffrey Moore)."""
    translate = QCoreApplication.translate
    return {
        "for_whom": translate("PositioningWords", "For"),
        "who_need": translate("PositioningWords", "who"),
        "product_is": translate("PositioningWords", "is a"),
        "that_does": translate("PositioningWords", "that"),
        "unlike": translate("PositioningWords", "Unlike"),
        "differs_by": translate("PositioningWords", "it"),
    }


def permission_words() -> dict[str, str]:
    """What a customer allows us to say of them."""
    translate = QCoreApplication.translate
    return {
        "named": translate("PositioningWords", "May be named"),
        "anonymous": translate("PositioningWords", "Anonymous only"),
        "own": translate("PositioningWords", "Our own measurement"),
        "none": translate("PositioningWords", "Not asked yet"),
    }


def message_kind_words() -> dict[str, str]:
    """Where a message stands in the message house."""
    translate = QCoreApplication.translate
    return {
        "roof": translate("PositioningWords", "Roof"),
        "pillar": translate("PositioningWords", "Pillar"),
        "role": translate("PositioningWords", "Message to a role"),
    }


def verdict_words() -> dict[str, str]:
    """What the swap test says of a claim."""
    translate = QCoreApplication.translate
    return {
        "holds": translate("PositioningWords", "Holds"),
        "weak": translate("PositioningWords", "Weak"),
        "unproven": translate("PositioningWords", "Unproven"),
        "fails": translate("PositioningWords", "Fails"),
        "over_claim": translate("PositioningWords", "Over-claim"),
    }
