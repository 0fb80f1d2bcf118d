"""What is noticed about the words of texts that customers read: strange ones, restricted ones, banned ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from pmm_desk.positioning.checked_texts import CHECKED, READS, SHEETS, Checked, checked, texts, voice
from pmm_desk.positioning.plain_language import ABBREVIATION, BANNED, RESTRICTED
from pmm_desk.positioning.rules import currents
from pmm_desk.positioning.their_words import Voice
from pmm_desk.positioning.who_else import Known
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


def find(reader: Reader, as_of: date) -> Iterator[Finding]:
    """One finding for each text and code; versions of the canvas that are not current are never printed."""
    canvases = reader.rows("canvas")
    printed = {row["id"] for row in currents(canvases)}
    past = {row["id"] for row in canvases} - printed
    past |= {row["id"] for row in reader.rows("canvas_entry") if row["canvas_id"] in past}
    for marked in checked(reader, TEXTS):
        if marked.row_id not in past:
            yield from _of(marked)
    known = Known(reader, as_of)
    for row, column, language, text in texts(reader, TEXTS) if known.matrix.rivals else ():
        if row["id"] not in past:
            for rival, saying in known.wrong(text, surely=True).items():
                values = {"rival": rival, "row": saying.row_id, "mark": saying.mark, "said": saying.kind}
                values |= {"text": _short(text), "column": column, "language": language}
                yield Finding("text_refuted", Severity.BEFORE_EXPORT, (row["id"],), values)


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _of(text: Checked) -> Iterator[Finding]:
    by_code: dict[tuple[str, Severity], dict[str, None]] = {}
    for mark in text.marks:
        by_code.setdefault(CODES.get(mark.kind, STRANGE), {}).setdefault(mark.word)
    for (code, severity), words in by_code.items():
        values = {"words": tuple(words), "text": _short(text.text), "column": text.column, "language": text.language}
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


def customers_words(reader: Reader) -> list[dict[str, Any]]:
    """How much of each statement and message is in the customers' own words, as plain values."""
    said = Voice(voice(reader))
    found = []
    for row, column, language, text in texts(reader, {"canvas": ("statement",), "message": ("wording",)}):
        share = said.share(text)
        if share.share is not None:
            told = {"row": row["id"], "column": column, "language": language}
            found.append(told | {"share": round(share.share, 4), "words": list(share.words)})
    return found


def plain(mark: Any) -> dict[str, Any]:
    """A mark as plain values."""
    return {"start": mark.start, "end": mark.end, "kind": mark.kind, "word": mark.word, "instead": mark.instead}
