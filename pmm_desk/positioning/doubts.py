"""Doubts already written down elsewhere: for a role, or on a battlecard."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]

ON_CARDS = frozenset({"objection", "they_say"})
"""The blocks of a battlecard that hold a doubt, with the answer beside it."""
_BETWEEN = re.compile(r"[;；\n]+|(?<=[?？])\s*")


@dataclass(frozen=True)
class Doubt:
    """A doubt, who has it or which rival it is about, and the answer if there is one already."""

    words: str
    answer: str = ""
    persona_id: str | None = None
    competitor_id: str | None = None


def apart(text: str) -> list[str]:
    """The doubts of a text: lines, or parts between semicolons or after question marks."""
    return [part.strip() for part in _BETWEEN.split(text) if part.strip()]


def unwritten(personas: Iterable[Row], lines: Iterable[Row], objections: Iterable[Row]) -> list[Doubt]:
    """The doubts of roles and battlecards that are no objection yet; the same words are told once."""
    known = {_bare(row["objection"]) for row in objections}
    found = []
    doubts = [Doubt(words, persona_id=row["id"]) for row in personas for words in apart(row["objections"])]
    doubts += [
        Doubt(row["line"].strip(), row["reply"].strip(), competitor_id=row["competitor_id"])
        for row in lines
        if row["block"] in ON_CARDS and row["line"].strip()
    ]
    for doubt in doubts:
        if _bare(doubt.words) not in known:
            known.add(_bare(doubt.words))
            found.append(doubt)
    return found


def _bare(words: str) -> str:
    """Words without quotation marks, blanks and marks at the end, however they are written."""
    return re.sub(r"[\s\"“”‘’「」?？.。!！]+", "", words).casefold()
