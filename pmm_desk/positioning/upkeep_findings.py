"""What is noticed about answered pains, doubts, circles, tests with customers, and texts that grew old."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from pmm_desk.competitors.rules import Row
from pmm_desk.positioning.answered import Answered, acted_on, changed_since, coverage, latest
from pmm_desk.positioning.chain import breaks, read
from pmm_desk.project.finding import Finding, Reader, Severity

TEXTS = ("clm_", "msg_", "can_", "obj_", "brf_")
"""How the ids of this room's texts begin."""


def find_upkeep(reader: Reader, as_of: date) -> list[Finding]:
    """All of it; nothing in an empty project."""
    messages, tests = reader.rows("message"), reader.rows("message_test")
    answers = coverage(reader.rows("persona"), reader.rows("pain"), messages, reader.rows("message_pain"))
    found = list(_pains(answers, messages))
    found += _objections(reader.rows("objection"), reader.rows("objection_proof"))
    found += _circles(reader, as_of)
    found += _tests(messages, tests, reader)
    found += _outdated(reader.rows("ripple_task"), reader)
    return found


def _pains(answers: Sequence[Answered], messages: Iterable[Row]) -> Iterator[Finding]:
    """Pains of a role we already speak to that no message answers (E8, C4); the message to it is the place."""
    spoken: dict[str, str] = {}
    for message in messages:
        if message["kind"] == "role" and message["persona_id"] and message["wording"].strip():
            spoken.setdefault(message["persona_id"], message["id"])
    for persona, place in spoken.items():
        left = tuple(each.pain_id for each in answers if each.persona_id == persona and not each.messages)
        if left:
            values = {"pains": left, "count": len(left), "persona": persona}
            yield Finding("pains_unanswered", Severity.WORTH_DOING, (place, *left), values)


def _objections(objections: Iterable[Row], links: Iterable[Row]) -> Iterator[Finding]:
    """Doubts without an answer, and answers without a proof (E16)."""
    proved = {link["objection_id"] for link in links}
    for row in objections:
        if not row["objection"].strip():
            continue
        if not row["answer"].strip():
            yield Finding("objection_without_answer", Severity.WORTH_DOING, (row["id"],))
        elif row["id"] not in proved:
            yield Finding("objection_without_proof", Severity.WORTH_DOING, (row["id"],))


def _circles(reader: Reader, as_of: date) -> Iterator[Finding]:
    """Proofs that lead back to what they should prove."""
    for each in breaks(read(reader), as_of):
        if each.code == "circular":
            held = bool(each.values["held"])
            severity = Severity.IDEA if held else Severity.WORTH_DOING
            path = tuple(each.values["path"])
            yield Finding(
                "proof_circular_held" if held else "proof_circular",
                severity,
                tuple(dict.fromkeys(path)),
                {"path": path},
            )


def _tests(messages: Iterable[Row], tests: Sequence[Row], reader: Reader) -> Iterator[Finding]:
    """Messages that no customer has heard yet, that failed and stayed, or that changed since they passed."""
    by_message: dict[str, list[Row]] = {}
    for test in tests:
        by_message.setdefault(test["message_id"], []).append(test)
    for message in messages:
        mine = by_message.get(message["id"], [])
        if not mine:
            if message["wording"].strip():
                yield Finding("message_untested", Severity.IDEA, (message["id"],))
            continue
        last = latest(mine)
        if last is None:
            continue
        if last["result"] != "passed":
            if not acted_on(last):
                rows = (last["id"], message["id"])
                values = {"result": last["result"], "message": message["id"], "date": last["held_on"]}
                yield Finding("test_not_acted_on", Severity.WORTH_DOING, rows, values)
        elif changed_since(last, _texts(message, reader)):
            yield Finding("message_changed_since_test", Severity.WORTH_DOING, (message["id"], last["id"]))


def _texts(message: Row, reader: Reader) -> list[str]:
    """The words of a message in all languages, as far as the reader knows them."""
    texts = [str(message["wording"])]
    translations = getattr(reader, "translations", None)
    if translations is not None:
        texts += [found.text for found in translations(message["id"], "wording").values()]
    return texts


def _outdated(tasks: Iterable[Row], reader: Reader) -> Iterator[Finding]:
    """Texts that are older than what they rest on (E9): each once, with how much changed and since when."""
    known = {row["id"] for table in ("claim", "message", "canvas", "objection", "brief") for row in reader.rows(table)}
    open_ones: dict[str, list[Row]] = {}
    for task in tasks:
        if not task["done"] and task["concerned"].startswith(TEXTS) and task["concerned"] in known:
            open_ones.setdefault(task["concerned"], []).append(task)
    for row_id, found in open_ones.items():
        since = min((task["seen"] for task in found if task["seen"]), default=None)
        values = {"count": len(found)} | ({"date": since} if since else {})
        yield Finding("text_outdated", Severity.WORTH_DOING, (row_id,), values)
