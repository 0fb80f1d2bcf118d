"""How the rows of the chain are named, and what is said of a break."""

from __future__ import annotations

from typing import Any

from pmm_desk.positioning.chain import Break
from pmm_desk.positioning.proof_words import evidence_words
from pmm_desk.positioning.words import break_words, message_kind_words

ARROW = " → "
LONGEST = 40


def row_words(row_id: str, reader: Any) -> tuple[str, str]:
    """A row of the chain as (its code or kind, its words); `reader` gives rows in the language wanted."""
    row = reader.row(row_id) or {}
    if row_id.startswith("evi_"):
        return str(row.get("code") or ""), str(row.get("source") or row.get("quote") or "")
    if row_id.startswith("msg_"):
        return message_kind_words().get(str(row.get("kind")), ""), str(row.get("wording") or row.get("title") or "")
    if row_id.startswith("pai_"):
        persona = reader.row(row.get("persona_id") or "") or {}
        name = str(persona.get("code") or persona.get("job_title") or persona.get("name") or "")
        return name, str(row.get("description") or "")
    return str(row.get("code") or ""), str(row.get("name") or row.get("wording") or "")


def break_chip(found: Break) -> tuple[str, str]:
    """A break as (kind, words) of a chip."""
    return ("danger" if found.weight == "broken" else "warning"), break_words()[_code(found)][0]


def break_sentence(found: Break, reader: Any) -> str:
    """A break in one sentence."""
    return break_words()[_code(found)][1].format(path=path_words(found, reader))


def path_words(found: Break, reader: Any) -> str:
    """The way round a circle, by the codes of its rows or the first words of those without."""
    return ARROW.join(short_name(row_id, reader) for row_id in found.values.get("path", ()))


def short_name(row_id: str, reader: Any) -> str:
    """A row by its code, or by the first of its words."""
    row = reader.row(row_id) or {}
    words = evidence_words(row) if row_id.startswith("evi_") else str(row.get("code") or row_words(row_id, reader)[1])
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def _code(found: Break) -> str:
    return "circular_held" if found.code == "circular" and found.values.get("held") else found.code
