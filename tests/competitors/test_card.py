"""A card's rules: its words, shared lines, drafts, what changed, and sentences that the matrix refutes."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from pmm_desk.competitors.card import card_words, last_issue, on_all_cards, on_card, printed, since, snapshot
from pmm_desk.competitors.findings import find
from pmm_desk.competitors.rules import comparison
from pmm_desk.competitors.said import refuted, vocabulary
from pmm_desk.project.finding import Finding
from tests import moorline
from tests.plain_rows import Rows, identity, row


def line(name: str, block: str = "talking_point", rival: str = "C", **values: object) -> dict[str, object]:
    """A line of a card."""
    return row("battlecard_line", name, competitor_id=identity("competitor", rival), block=block, **values)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Who pays for the wait?", 5),
        ("They don't count 3.5 hours", 5),
        ("等的钱谁付？", 3),
        ("按车道卖，每车道3.8万", 5),
        ("离线 mode", 2),
    ],
)
def test_two_chinese_characters_are_one_word(text: str, words: int) -> None:
    assert card_words(text) == words


def test_a_shared_line_stands_on_both_cards_and_speaks_of_each_rival() -> None:
    mine, theirs = line("1"), line("2", rival="A")
    shares = [row("line_card", "s", battlecard_line_id=mine["id"], competitor_id=identity("competitor", "A"))]
    there = on_card([mine, theirs], shares, identity("competitor", "A"))
    assert [each["id"] for each in there] == [mine["id"], theirs["id"]]
    assert {each["competitor_id"] for each in there} == {identity("competitor", "A")}
    assert there[0]["owner"] == identity("competitor", "C")
    every = on_all_cards([mine, theirs], shares)
    assert [(each["id"], each["competitor_id"][-1]) for each in every] == [
        (mine["id"], "c"),
        (mine["id"], "a"),
        (theirs["id"], "a"),
    ]


def test_a_question_without_evidence_is_a_draft_and_more_than_four_points_are_not_printed() -> None:
    proved, unproved = line("1", "question", line="Who signs?"), line("2", "question", line="Who knows?")
    points = [line(f"p{at}", line=f"point {at}") for at in range(6)]
    empty = line("e", "question")
    found = printed([proved, unproved, empty, *points], {proved["id"]: [{"id": "evi_1"}]})
    assert [each["line"] for each in found.lines] == ["Who signs?", *(f"point {at}" for at in range(4))]
    assert found.left_out == {"questions_without_evidence": 1, "lines_too_many": 2}


def test_what_changed_since_a_card_was_given_out() -> None:
    old = [line("1", line="a"), line("2", line="b"), line("3", line="c", reply="x")]
    texts = [{"row": old[1]["id"], "field": "line", "language": "zh-Hans", "text": "乙"}]
    content = snapshot(old, {"cmp_1": "no", "cmp_2": "yes"}, texts, "199")
    assert since(content, old, {"cmp_1": "no"}, "199") == []
    now = [line("1", line="A"), line("3", line="c", reply="y"), line("4", line="d")]
    found = since(content, now, {"cmp_1": "partly", "cmp_3": "yes"}, "219")
    assert found is not None
    assert [(step.kind, step.row_id, step.after) for step in found] == [
        ("changed", old[0]["id"], "A"),
        ("changed", old[2]["id"], "c"),
        ("added", "bcl_4", "d"),
        ("removed", old[1]["id"], ""),
        ("mark", "cmp_1", "partly"),
        ("price", "", "219"),
    ]
    assert found[3].before == {"": "b", "zh-Hans": "乙"}


@given(some.text(max_size=60) | some.recursive(some.none() | some.integers() | some.text(max_size=5),
       lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=5), inner, max_size=3)
       ).map(json.dumps))  # fmt: skip
def test_a_spoilt_memory_of_a_card_is_no_memory(content: str) -> None:
    """Never an error: another program may have written it."""
    found = since(content, [], {})
    assert found is None or isinstance(found, list)


def test_the_newest_issue_is_the_last() -> None:
    rival = identity("competitor", "C")
    days = ["2026-06-01", "2026-06-18", "2026-06-18", None]
    issues = [row("card_issue", str(at), competitor_id=rival, issued=day) for at, day in enumerate(days)]
    issues.append(row("card_issue", "other", competitor_id=identity("competitor", "A"), issued="2026-06-30"))
    newest = last_issue(issues, rival)
    assert newest is not None and newest["id"] == "iss_2"
    assert last_issue([], rival) is None


@pytest.mark.parametrize(
    ("rival", "text", "about"),
    [
        ("C", "They cannot work offline.", "K15"),
        ("C", "他们不能断网用。", "K15"),
        ("C", "他們不能斷網用", "K15"),
        ("C", "Only we have WeChat", "K02"),
        ("C", "只有我们有微信", "K02"),
        ("A", "Good people, but they have no API.", "K12"),
        ("B", "They cannot connect to Kingdee", ""),
        ("C", "They work offline", ""),
        ("A", "They cannot work offline", ""),
        ("C", "They count trucks. Who pays for the wait?", ""),
        ("C", "", ""),
    ],
)
def test_a_sentence_that_the_matrix_refutes(rival: str, text: str, about: str) -> None:
    """In both languages, by the words of the rows alone; what is unknown or true is not refuted."""
    reader = moorline.project()
    matrix = comparison(reader, moorline.AS_OF)
    names = {"K15": ["断网卡口模式", "斷網卡口模式"], "K02": ["司机微信小程序，免安装"], "K12": ["开放API与Webhook"]}
    texts = [
        {"row": identity("comparison_row", code), "field": "name", "language": "zh-Hans", "text": name}
        for code, found in names.items()
        for name in found
    ]
    words = vocabulary(matrix.rows, [], texts)

    def others(row_id: str) -> bool:
        return any(matrix.mark(row_id, other["id"]) == "yes" for other in matrix.rivals)

    found = refuted(text, words, lambda row_id: matrix.mark(row_id, identity("competitor", rival)), others)
    assert (found.row_id if found else "") == (identity("comparison_row", about) if about else "")


def codes(found: list[Finding]) -> set[tuple[str, str]]:
    """Code and first row of each."""
    return {(finding.code, finding.rows[0]) for finding in found}


def test_a_talking_point_against_gatetong_is_caught_before_export() -> None:
    """In the main text, or in a translation only; on every card that it stands on."""
    reader = moorline.project()
    plain = line("1", line="They cannot work offline")
    chinese = line("2", "say_first", line="Look at the gate")
    reader.set(identity("comparison_row", "K15"), name="Gate works without network")
    reader.tables["battlecard_line"] = [plain, chinese]
    reader.tables["translation"] = [
        {"row": chinese["id"], "field": "line", "language": "zh-Hans", "text": "他们不能离线使用"}
    ]
    found = find(reader, moorline.AS_OF)
    assert {("line_contradicted", plain["id"]), ("line_contradicted", chinese["id"])} <= codes(found)
    contradicted = next(finding for finding in found if finding.code == "line_contradicted")
    assert contradicted.severity == "before_export"
    assert contradicted.values["row"] == identity("comparison_row", "K15")
    shared = line("3", rival="A", line="They cannot work offline")
    reader.tables["battlecard_line"] = [shared]
    assert ("line_contradicted", shared["id"]) not in codes(find(reader, moorline.AS_OF)), "true of A"
    reader.tables["line_card"] = [
        row("line_card", "s", battlecard_line_id=shared["id"], competitor_id=identity("competitor", "C"))
    ]
    assert ("line_contradicted", shared["id"]) in codes(find(reader, moorline.AS_OF)), "false of C"


def test_a_block_of_more_than_fifty_words_is_too_long() -> None:
    lines = [line("1", "objection", line="word " * 30, reply="字" * 41)]
    rivals = [row("competitor", "C", name="GateTong")]
    found = list(find(Rows({"competitor": rivals, "battlecard_line": lines}), moorline.AS_OF))
    long = next(finding for finding in found if finding.code == "block_too_long")
    assert long.values == {"block": "objection", "count": 51, "most": 50}


def test_one_reason_that_lost_most_deals_stands_out() -> None:
    kinds = ["product", "product", "price", "unsorted"]
    deals = [row("deal", str(at), result="lost", reason="x", reason_kind=kind) for at, kind in enumerate(kinds)]
    found = [each for each in find(Rows({"deal": deals}), moorline.AS_OF) if each.code == "reason_dominates"]
    assert [each.values for each in found] == [{"kind": "product", "count": 2, "of": 3}]
    assert not [each for each in find(Rows({"deal": deals[1:]}), moorline.AS_OF) if each.code == "reason_dominates"]
