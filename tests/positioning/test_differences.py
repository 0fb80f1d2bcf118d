"""Differences between texts and versions: exact to the word, and the texts themselves never changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.positioning.differences import Span, differing, likeness, tokens, versions


def marked(spans: tuple[Span, ...]) -> list[str]:
    return [span.text for span in spans if span.other]


def test_a_changed_word_is_marked_on_both_sides() -> None:
    left, right = differing("Detention down 31% at three sites", "Detention down 34% at four sites")
    assert marked(left) == ["31", "three"] and marked(right) == ["34", "four"]


def test_chinese_is_compared_by_its_characters() -> None:
    left, right = differing("每辆车都有门、有时间", "每辆车都有门，也有时间")
    assert marked(left) == ["、"] and marked(right) == ["，也"]


def test_neighbouring_words_are_one_mark() -> None:
    left, right = differing("a plain old tool", "a tool")
    assert marked(left) == ["plain old "] or marked(left) == [" plain old"]
    assert marked(right) == []


@given(st.text(max_size=60), st.text(max_size=60))
def test_put_together_the_stretches_are_the_texts(left: str, right: str) -> None:
    ours, theirs = differing(left, right)
    assert "".join(span.text for span in ours) == left
    assert "".join(span.text for span in theirs) == right
    assert (not marked(ours) and not marked(theirs)) == (left == right)
    assert "".join(tokens(left)) == left


def test_ten_thousand_characters_are_compared_by_sentences() -> None:
    sentence = "每一小时等待，都有价格，也有名字。"
    long = sentence * 600
    left, right = differing(long, long.replace("名字", "姓名", 1))
    assert marked(left) == [sentence] and marked(right) == [sentence.replace("名字", "姓名")]


def test_versions_pair_what_belongs_together() -> None:
    """By what they stand for, by their words, then by likeness; what only one has stands alone."""
    old = [
        ("alternative", "riv_1", "Keep the spreadsheet"),
        ("alternative", "", "Do nothing"),
        ("alternative", "", "Buy gate cameras this year"),
        ("value", "", "A bill with a name"),
    ]
    new = [
        ("alternative", "", "Buy gate cameras next year"),
        ("alternative", "riv_1", "Stay with the spreadsheet"),
        ("alternative", "", "Do nothing"),
        ("alternative", "", "Hire one more clerk"),
    ]
    found = versions({"name": "One", "for_whom": "managers"}, {"name": "Two", "for_whom": "managers"}, old, new)
    told = [(pair.what, "".join(s.text for s in pair.left), "".join(s.text for s in pair.right)) for pair in found]
    assert told == [
        ("name", "One", "Two"),
        ("for_whom", "managers", "managers"),
        ("alternative", "Keep the spreadsheet", "Stay with the spreadsheet"),
        ("alternative", "Do nothing", "Do nothing"),
        ("alternative", "Buy gate cameras this year", "Buy gate cameras next year"),
        ("alternative", "", "Hire one more clerk"),
        ("value", "A bill with a name", ""),
    ]
    assert [pair.same for pair in found] == [False, True, False, True, False, False, False]
    assert likeness("", "") == 1 and likeness("a", "") == 0
