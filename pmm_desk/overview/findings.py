"""What the overview notices over all rooms: texts that differ between languages, and pictures that are lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from pmm_desk.overview.held_texts import Reader, read
from pmm_desk.overview.parity import LANGUAGE, MISSING, NAMES, NUMBERS, SCRIPT, STALE, UNITS, Held, Issue
from pmm_desk.project.finding import Finding, Severity

CODES = {
    STALE: "text_stale",
    NUMBERS: "text_numbers",
    UNITS: "text_units",
    NAMES: "text_names",
    SCRIPT: "text_script",
    LANGUAGE: "text_language",
}
UNTRANSLATED = "texts_untranslated"
LOST = "picture_lost"
"""A picture that a row names is not in the file: it was opened although it is damaged."""


def kind_of(code: str) -> str:
    """What is wrong, from the code of a finding; '' for a finding of another room."""
    known = {found: kind for kind, found in CODES.items()} | {UNTRANSLATED: MISSING}
    return known.get(code, "")


_LEVELS = {
    NUMBERS: (Severity.BEFORE_EXPORT, Severity.WORTH_DOING),
    UNITS: (Severity.BEFORE_EXPORT, Severity.WORTH_DOING),
    STALE: (Severity.WORTH_DOING, Severity.IDEA),
}
"""How much an issue matters where customers read the text, and where they do not."""


def find(reader: Reader, as_of: date) -> list[Finding]:
    """Language parity of every text, the customers' texts that a language lacks counted together; lost pictures."""
    missing: Counter[str] = Counter()
    found: list[Finding] = []
    for held, wrong in read(reader).issues():
        missing.update(issue.language for issue in wrong if issue.kind == MISSING)
        found += _found(held, wrong)
    found += [
        Finding(UNTRANSLATED, Severity.WORTH_DOING, (), {"language": language, "count": count})
        for language, count in missing.items()
    ]
    found += [
        Finding(LOST, Severity.BEFORE_EXPORT, (row_id,), {"column": column})
        for _, column, row_id in reader.missing_pictures()
    ]
    return found


def _found(held: Held, wrong: list[Issue]) -> Iterator[Finding]:
    for issue in wrong:
        if issue.kind == MISSING:
            continue
        customer, internal = _LEVELS.get(issue.kind, (Severity.WORTH_DOING, Severity.WORTH_DOING))
        values: dict[str, Any] = {"column": held.column, "language": issue.language}
        if issue.here:
            values["here"] = issue.here
        if issue.there:
            values["there"] = issue.there
        yield Finding(CODES[issue.kind], customer if held.customer else internal, (held.row,), values)
