"""The words for what is marked in a text, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def kind_words() -> dict[str, str]:
    """What is the matter with a marked word, by its kind."""
    translate = QCoreApplication.translate
    return {
        "jargon": translate("MarkWords", "jargon"),
        "abbreviation": translate("MarkWords", "abbreviation that nothing explains"),
        "own": translate("MarkWords", "our own term, which no role uses"),
        "restricted": translate("MarkWords", "may be restricted in advertising"),
        "banned": translate("MarkWords", "banned by the brand"),
    }


def short_words() -> dict[str, str]:
    """The same for lists and chips."""
    translate = QCoreApplication.translate
    return {
        "jargon": translate("MarkWords", "Jargon"),
        "abbreviation": translate("MarkWords", "Abbreviation"),
        "own": translate("MarkWords", "Our own term"),
        "restricted": translate("MarkWords", "Restricted"),
        "banned": translate("MarkWords", "Banned"),
    }


def kind_told(kind: str, instead: str) -> str:
    """What to do about it."""
    translate = QCoreApplication.translate
    lines = []
    if instead:
        lines.append(translate("MarkWords", "Instead: {advice}").format(advice=instead))
    elif kind == "abbreviation":
        lines.append(translate("MarkWords", "Write it out once, with the letters in brackets, or use words."))
    if kind == "restricted":
        lines.append(translate("MarkWords", "A hint for whoever looks after advertising law, not legal advice."))
    return "\n".join(lines)
