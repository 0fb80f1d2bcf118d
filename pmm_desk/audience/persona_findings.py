"""What is noticed about the portraits: what they lack, how old they are, who is not addressed, what is unproven."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

from pmm_desk.audience.blocks import is_negative
from pmm_desk.audience.rules import Row, missing_of_persona, persona_age
from pmm_desk.product.rules import in_future
from pmm_desk.project.finding import Finding, Severity


def of_personas(
    personas: Iterable[Row],
    pains: Iterable[Row],
    groups: Iterable[Row],
    known: Mapping[str, int],
    as_of: date,
    hidden: Collection[str] = (),
) -> Iterator[Finding]:
    """Portraits that lack an essential, are unused, old, or checked in the future; influence unproven (C3, C6).

    `hidden`: the columns of hidden blocks, which nobody is asked to fill.
    """
    counts = Counter(pain["persona_id"] for pain in pains)
    used = {group["persona_id"] for group in groups}
    for persona in personas:
        rows = (persona["id"],)
        if is_negative(persona):
            continue
        missing = missing_of_persona(persona, counts[persona["id"]], hidden)
        if missing:
            severity = Severity.WORTH_DOING if persona["id"] in used else Severity.IDEA
            yield Finding("persona_incomplete", severity, rows, {"missing": missing})
        unproven = persona["influence"] is not None and not persona["influence_evidence"].strip()
        if unproven and "influence_evidence" not in hidden:
            yield Finding("influence_unproven", Severity.IDEA, rows, {"influence": persona["influence"]})
        age = persona_age(persona, known, as_of)
        if in_future(persona["checked"], as_of):
            values = {"date": persona["checked"]}
            yield Finding("persona_in_future", Severity.WORTH_DOING, rows, values)
        elif age is not None and age.stale:
            stale = {"age": age.days, "limit": age.limit}
            yield Finding("persona_stale", Severity.WORTH_DOING, rows, stale)
        if used and persona["id"] not in used:
            yield Finding("persona_without_group", Severity.IDEA, rows)
