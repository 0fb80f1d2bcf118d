"""The names of exported files: safe on every system, whatever the product is called."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 255
"""Bytes of a file name that every usual file system takes."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


def file_name(product: str, visibility: str, language: str, suffix: str = ".pdf") -> str:
    """`<product>-<customer or internal>-<language>.pdf`, with the product's name made safe."""
    tail = f"-{visibility}-{language}{suffix}"
    return safe(product, LONGEST - len(tail.encode())) + tail


def safe(text: str, longest: int = LONGEST) -> str:
    """A text as part of a file name: no separators, no invisible or direction marks, no reserved name."""
    visible = "".join(
        character if character.isspace() or not unicodedata.category(character).startswith("C") else ""
        for character in unicodedata.normalize("NFC", text)
    )
    clean = _FORBIDDEN.sub("-", visible).strip(".-")
    clean = _cut(clean, longest).rstrip(".-") or "project"
    return f"_{clean}" if _RESERVED.fullmatch(clean) else clean


def _cut(text: str, longest: int) -> str:
    """As many whole characters as fit into so many bytes."""
    return text.encode("utf-8")[:longest].decode("utf-8", "ignore")
