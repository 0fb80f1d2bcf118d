"""Which pains are answered by which messages, and how a message stands with its tests: plain values in and out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pmm_desk.positioning.rules import rows_by

Row = Mapping[str, Any]

FEWEST_PILLARS, MOST_PILLARS = 3, 5
"""A house stands on three to five pillars, and each pillar on three to five proofs."""
USUAL_OBJECTIONS = (8, 12)
"""How many doubts a message house usually answers."""
DECIDED = frozenset({"passed", "mixed", "failed"})


@dataclass(frozen=True)
class Answered:
    """One pain of a role with the messages that answer it; the urgency is severity × frequency, None when unknown."""

    pain_id: str
    persona_id: str
    messages: tuple[str, ...]
    urgency: int | None


def coverage(
    personas: Iterable[Row], pains: Sequence[Row], messages: Iterable[Row], links: Iterable[Row]
) -> list[Answered]:
    """Every pain of the roles we address, role by role, the most urgent first (E8, C4).

    A message without words answers nothing. Of roles that are no target, pains need no answer and are left out.
    """
    said = {message["id"] for message in messages if message["wording"].strip()}
    by_pain = rows_by(links, "pain_id", "message_id")
    owned: dict[str, list[Row]] = {}
    for pain in pains:
        owned.setdefault(pain["persona_id"], []).append(pain)
    found = []
    for persona in personas:
        if persona["not_a_target"].strip():
            continue
        mine = [
            Answered(
                pain["id"],
                persona["id"],
                tuple(message for message in by_pain.get(pain["id"], ()) if message in said),
                pain["severity"] * pain["frequency"] if pain["severity"] and pain["frequency"] else None,
            )
            for pain in owned.get(persona["id"], ())
        ]
        found += sorted(mine, key=lambda each: -(each.urgency or 0))
    return found


def latest(tests: Iterable[Row]) -> Row | None:
    """The last test that came to a result: by its day, and among equal or missing days the last in the list."""
    last: Row | None = None
    for test in tests:
        if test["result"] in DECIDED and (last is None or (test["held_on"] or "") >= (last["held_on"] or "")):
            last = test
    return last


def changed_since(test: Row, texts: Iterable[str]) -> bool:
    """Whether what was shown is none of the message's texts any more; blanks between words do not count."""
    shown = " ".join(test["shown"].split())
    return bool(shown) and shown not in {" ".join(text.split()) for text in texts}


def acted_on(test: Row) -> bool:
    """Whether something followed from a test (E17): a day on which the change was made."""
    return bool(test["acted_on"])


def standing(tests: Sequence[Row], texts: Iterable[str]) -> str:
    """How a message stands with its tests (E15, F26, F27).

    untested: no test. open: no result yet. not_acted: the last result is failed or mixed and nothing followed.
    acted: something followed. changed: it passed, but with other words. passed: these words passed.
    """
    if not tests:
        return "untested"
    last = latest(tests)
    if last is None:
        return "open"
    if last["result"] != "passed":
        return "acted" if acted_on(last) else "not_acted"
    return "changed" if changed_since(last, texts) else "passed"
