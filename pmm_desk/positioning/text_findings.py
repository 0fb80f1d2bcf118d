"""What is noticed about the words of texts that customers read: strange ones, restricted ones, banned ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pmm_desk.positioning.checked_texts import CHECKED, READS, SHEETS, Checked, checked
from pmm_desk.positioning.plain_language import ABBREVIATION, BANNED, RESTRICTED
from pmm_desk.project.finding import Finding, Reader, Severity

TEXTS = {**CHECKED, **SHEETS}
TABLES = READS | frozenset(TEXTS)
"""The tables that these findings read."""
CODES = {
    BANNED: ("text_banned", Severity.BEFORE_EXPORT),
    RESTRICTED: ("text_restricted", Severity.BEFORE_EXPORT),
    ABBREVIATION: ("text_abbreviation", Severity.WORTH_DOING),
}
STRANGE = ("text_strange", Severity.WORTH_DOING)
SHOWN = 48
"""How many characters of a text tell which one it is."""


def find(reader: Reader) -> Iterator[Finding]:
    """One finding for each text and code; versions of the canvas that are not current are never printed."""
    past = {row["id"] for row in reader.rows("canvas") if not row["current"]}
    past |= {row["id"] for row in reader.rows("canvas_entry") if row["canvas_id"] in past}
    for text in checked(reader, TEXTS):
        if text.row_id not in past:
            yield from _of(text)


def _of(text: Checked) -> Iterator[Finding]:
    by_code: dict[tuple[str, Severity], dict[str, None]] = {}
    for mark in text.marks:
        by_code.setdefault(CODES.get(mark.kind, STRANGE), {}).setdefault(mark.word)
    for (code, severity), words in by_code.items():
        shown = text.text if len(text.text) <= SHOWN else f"{text.text[:SHOWN]}…"
        values = {"words": tuple(words), "text": shown, "column": text.column, "language": text.language}
        yield Finding(code, severity, (text.row_id,), values)


def listed(reader: Reader) -> list[dict[str, Any]]:
    """Every text with a mark, older versions of the canvas too, as plain values with exact places."""
    return [
        {
            "row": text.row_id,
            "column": text.column,
            "language": text.language,
            "text": text.text,
            "marks": [plain(mark) for mark in text.marks],
        }
        for text in checked(reader, TEXTS)
    ]


def plain(mark: Any) -> dict[str, Any]:
    """A mark as plain values."""
    return {"start": mark.start, "end": mark.end, "kind": mark.kind, "word": mark.word, "instead": mark.instead}
