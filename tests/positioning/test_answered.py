"""Pains and their answers, and what the tests with customers say of a message."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from pmm_desk.positioning.answered import changed_since, coverage, latest, standing
from tests.plain_rows import Row, identity, row


def test_pains_are_told_role_by_role_the_most_urgent_first() -> None:
    roles = [row("persona", "r1"), row("persona", "r2"), row("persona", "r3", not_a_target="no buyer")]
    pains = [
        row("pain", "small", persona_id=identity("persona", "r1"), severity=2, frequency=2),
        row("pain", "large", persona_id=identity("persona", "r1"), severity=5, frequency=4),
        row("pain", "other", persona_id=identity("persona", "r2")),
        row("pain", "none", persona_id=identity("persona", "r3")),
    ]
    messages = [row("message", "m1", wording="A door for every truck"), row("message", "m2", wording=" ")]
    links = [answer("m1", "large"), answer("m2", "small")]
    found = coverage(roles, pains, messages, links)
    assert [(each.pain_id.removeprefix("pai_"), len(each.messages), each.urgency) for each in found] == [
        ("large", 1, 20),
        ("small", 0, 4),
        ("other", 0, None),
    ]


def answer(message: str, pain: str) -> Row:
    """A message answers a pain."""
    return row(
        "message_pain", f"{message}{pain}", message_id=identity("message", message), pain_id=identity("pain", pain)
    )


def trial(name: str, result: str, **values: Any) -> Row:
    """A test of a message."""
    return row("message_test", name, message_id=identity("message", "m1"), result=result, **values)


def test_how_a_message_stands() -> None:
    words = "A door for every truck"
    assert standing([], [words]) == "untested"
    assert standing([trial("a", "open")], [words]) == "open"
    assert standing([trial("a", "passed", shown="A  door for every truck ")], [words]) == "passed"
    assert standing([trial("a", "passed", shown="Every truck has a door")], [words]) == "changed"
    assert standing([trial("a", "passed", shown="每辆车有门")], [words, "每辆车有门"]) == "passed", "in any language"
    assert standing([trial("a", "failed", action="say it shorter")], [words]) == "not_acted"
    assert standing([trial("a", "mixed", acted_on="2026-06-20")], [words]) == "acted"


def test_the_last_result_counts() -> None:
    early = trial("a", "failed", held_on="2026-05-01")
    late = trial("b", "passed", held_on="2026-06-01")
    for tests in ([early, late], [late, early]):
        assert latest(tests) == late
    assert latest([late, trial("c", "open", held_on="2026-06-20")]) == late


@given(some.text(max_size=40), some.text(max_size=40))
def test_only_other_words_are_a_change(shown: str, now: str) -> None:
    found = changed_since({"shown": shown}, [now])
    assert found == (bool(shown.split()) and shown.split() != now.split())
