"""Texts that are composed until somebody writes them: which they are, and whether what they came from has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

COMPOSED, OWN, CHANGED = "composed", "own", "changed"
"""A text as it is composed now; in words of its own; in words of its own, but composed otherwise since."""


def mark(text: str) -> str:
    """A short mark of a composed text, which changes with it; blanks do not count."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8")).hexdigest()[:8]


def marks(state: str) -> dict[str, str]:
    """The remembered marks: "column language" → mark. Whatever cannot be read is as if nothing was remembered."""
    try:
        found = json.loads(state or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(key): value for key, value in found.items() if isinstance(value, str)}


def remembered(state: str, column: str, language: str, composed: str | None) -> str:
    """The state in which a text was written beside this composed one; None: it is composed again."""
    found = marks(state)
    found.pop(f"{column} {language}", None)
    if composed is not None:
        found[f"{column} {language}"] = mark(composed)
    return json.dumps(found, sort_keys=True, separators=(",", ":")) if found else ""


def standing(row: Mapping[str, Any], column: str, language: str, composed: str) -> str:
    """How the text of a column stands to what would be composed now."""
    own = str(row.get(column) or "").strip()
    if not own or " ".join(own.split()) == " ".join(composed.split()):
        return COMPOSED
    known = marks(str(row.get("composed_from") or "")).get(f"{column} {language}")
    return CHANGED if known is not None and known != mark(composed) else OWN
