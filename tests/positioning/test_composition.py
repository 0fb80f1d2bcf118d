"""Statements composed in three languages: their grammar, their ends, their length."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.positioning.composition import Material, moore, pillar_text, pillars, pitch, pitches, statement
from pmm_desk.positioning.grammar import bare, enabled, ended, listed, lowered, with_article
from pmm_desk.positioning.rules import SLOTS
from pmm_desk.positioning.speaking import PITCHES, budget, length

EN = Material(
    product="Moorline Dock",
    slots={
        "for_whom": "warehouse operations managers",
        "who_need": "lose the afternoon to a gate queue nobody can order.",
        "product_is": "dock appointment product",
        "that_does": "gives every truck a door and a time",
        "unlike": "A spreadsheet with a group chat",
        "differs_by": "settles detention with a signed timeline.",
    },
    blocks={
        "alternative": ("Keep the spreadsheet", "Buy gate cameras"),
        "best_fit": ("More than 40 trucks a day", "Two shifts"),
        "why_now": ("Shippers ask for appointment data", "Freight rates price in waiting."),
    },
    proofs=("Three pilot sites cut paid detention by 31% in 12 weeks",),
    cost_of_waiting="Waiting is paid for three times",
    company="Multi-site manufacturer",
    department="Warehouse",
    need="Stop the afternoon queue",
    roof="Every waiting hour gets a price and a name",
)
ZH = Material(
    product="泊序月台",
    slots={
        "for_whom": "仓储运营经理",
        "who_need": "每天下午被门口车队拖住。",
        "product_is": "月台预约软件",
        "that_does": "每辆车都有门、有时间",
        "unlike": "表格加微信群",
        "differs_by": "用双方签过名的时间线了结争议。",
    },
    blocks={"best_fit": ("日均40车以上", "两班制"), "why_now": ("货主招标开始要求预约数据",)},
    proofs=("三个试点仓12周内实付压车费降31%",),
    cost_of_waiting="等待的钱要付三遍",
    company="多工厂制造商",
    department="仓储部",
    need="先解决下午堵门",
)


def test_moores_sentence_in_english() -> None:
    assert statement(EN, "en") == (
        "For warehouse operations managers who lose the afternoon to a gate queue nobody can order, Moorline Dock is"
        " a dock appointment product that gives every truck a door and a time. Unlike a spreadsheet with a group"
        " chat, Moorline Dock settles detention with a signed timeline."
    )
    assert [piece.slot for piece in moore(EN, "en") if piece.slot] == list(SLOTS)


def test_moores_sentence_in_chinese() -> None:
    assert statement(ZH, "zh-Hans") == (
        "面向仓储运营经理，他们每天下午被门口车队拖住；泊序月台是一款月台预约软件，让每辆车都有门、有时间。"
        "不同于表格加微信群，泊序月台用双方签过名的时间线了结争议。"
    )
    assert "讓每辆车" in statement(ZH, "zh-Hant") and "不同於" in statement(ZH, "zh-Hant")


def test_what_a_slot_repeats_is_not_said_twice() -> None:
    slots = {"for_whom": "for managers", "who_need": "who wait", "product_is": "a tool", "that_does": "that helps"}
    told = statement(
        Material(product="Dock", slots={**slots, "unlike": "unlike chat", "differs_by": "Dock ends it"}), "en"
    )
    assert told == "For managers who wait, Dock is a tool that helps. Unlike chat, Dock ends it."
    zh = {"for_whom": "面向经理", "who_need": "他们在等", "product_is": "一款软件", "that_does": "帮他们排队"}
    told = statement(
        Material(product="泊序", slots={**zh, "unlike": "不同于表格", "differs_by": "泊序有凭据"}), "zh-Hans"
    )
    assert told == "面向经理，他们在等；泊序是一款软件，帮他们排队。不同于表格，泊序有凭据。"


def test_empty_slots_stand_as_ellipses_and_nothing_is_nothing() -> None:
    assert statement(Material(product="Dock"), "en") == ""
    told = statement(Material(product="Dock", slots={"that_does": "helps"}), "en")
    assert told == "For … who …, Dock is … that helps. Unlike …, Dock …."


def test_a_statement_written_as_one_text_marks_its_slots() -> None:
    whole = "Dock helps managers; unlike chat it settles."
    found = moore(Material(product="Dock", slots={"for_whom": "managers", "unlike": "chat"}), "en", whole)
    assert [(piece.text, piece.slot) for piece in found] == [
        ("Dock helps ", ""),
        ("managers", "for_whom"),
        ("; unlike ", ""),
        ("chat", "unlike"),
        (" it settles.", ""),
    ]


def test_ten_seconds_are_one_sentence() -> None:
    assert (
        pitch(EN, 10, "en") == "For warehouse operations managers, Moorline Dock gives every truck a door and a time."
    )
    assert pitch(ZH, 10, "zh-Hans") == "面向仓储运营经理，泊序月台让每辆车都有门、有时间。"


def test_sixty_seconds_in_the_order_of_a_talk() -> None:
    assert pitch(EN, 60, "en") == (
        "Warehouse operations managers lose the afternoon to a gate queue nobody can order. Waiting is paid for three"
        " times. Moorline Dock gives every truck a door and a time. Unlike a spreadsheet with a group chat, it settles"
        " detention with a signed timeline. Three pilot sites cut paid detention by 31% in 12 weeks. The best fit:"
        " more than 40 trucks a day, two shifts. Why now? Shippers ask for appointment data. Freight rates price in"
        " waiting."
    )
    assert pitch(ZH, 60, "zh-Hans") == (
        "仓储运营经理每天下午被门口车队拖住。等待的钱要付三遍。泊序月台让每辆车都有门、有时间。"
        "不同于表格加微信群，泊序月台用双方签过名的时间线了结争议。三个试点仓12周内实付压车费降31%。"
        "最适合：日均40车以上、两班制。为什么是现在？货主招标开始要求预约数据。"
    )


def test_a_longer_pitch_says_more_and_each_fits() -> None:
    for material, language in ((EN, "en"), (ZH, "zh-Hans")):
        made = pitches(material, language)
        for column, seconds in PITCHES.items():
            assert length(made[column]).seconds <= seconds
        assert length(made["pitch_10"]).seconds < length(made["pitch_30"]).seconds <= length(made["pitch_60"]).seconds


def test_a_part_that_never_fits_stands_alone() -> None:
    long = Material(product="Dock", slots={"that_does": "helps " * 200})
    assert length(pitch(long, 10, "en")).seconds > 10
    assert length(pitch(long, 30, "en")).seconds > 30
    assert pitch(Material(), 30, "en") == pitch(Material(), 10, "zh-Hans") == ""


def test_the_four_pillars_are_told_in_whole_sentences() -> None:
    found = pillars(EN) | {"pillar_category": "appointment software", "pillar_promise": "Free, everybody knows it"}
    assert pillar_text(found, "Moorline Dock", "en") == (
        "Moorline Dock is an appointment software. Use case: stop the afternoon queue. For: warehouse at"
        " Multi-site manufacturer. The alternative: keep the spreadsheet. It promises: free, everybody knows it."
        " The difference: settles detention with a signed timeline."
    )
    assert pillar_text(pillars(ZH) | {"pillar_weakness": "没有记录。"}, "泊序月台", "zh-Hans") == (
        "泊序月台是一款月台预约软件。用途：先解决下午堵门。面向：多工厂制造商的仓储部。替代方案：表格加微信群。"
        "对方的不足：没有记录。我们的不同：用双方签过名的时间线了结争议。"
    )


@pytest.mark.parametrize(
    ("noun", "told"),
    [
        ("dock product", "a dock product"),
        ("appointment tool", "an appointment tool"),
        ("hourly report", "an hourly report"),
        ("university course", "a university course"),
        ("uninterrupted feed", "an uninterrupted feed"),
        ("SMS gateway", "an SMS gateway"),
        ("UI kit", "a UI kit"),
        ("one-page report", "a one-page report"),
        ("the only tool", "the only tool"),
        ("a tool.", "a tool"),
        ("", ""),
    ],
)
def test_the_article_goes_by_the_sound(noun: str, told: str) -> None:
    assert with_article(noun) == told


def test_small_words_of_grammar() -> None:
    assert listed(["A", "", "B", "C"], "en") == "A, B and C" and listed(["A", "B"], "en", either=True) == "A or B"
    assert listed(["甲", "乙", "丙"], "zh-Hans") == "甲、乙和丙"
    assert lowered("WMS module") == "WMS module" and lowered("SlotPier", ()) == "SlotPier"
    assert lowered("Moorline helps", ("Moorline",)) == "Moorline helps" and lowered("Buy cameras") == "buy cameras"
    assert bare("Whole plants", "who") == "Whole plants" and bare("who wait", "who") == "wait"
    assert enabled("帮他们", "zh-Hans") == "" and enabled("每辆车", "zh-Hant") == "讓"
    assert ended("He said “no.”", "en") == "He said “no.”" and ended("Why?", "en") == "Why?"


def test_speaking_time_by_script() -> None:
    assert length("one two three four five").seconds == 2
    assert length("每一小时等待").seconds == 2
    assert (budget(30).words, budget(30).characters) == (75, 120)
    assert length("a\u200bb \u202ehidden\u202c").words == 2, "marks that nobody sees part no word"
    assert length("").seconds == 0


plain = st.text(st.sampled_from("abcXY 每车等\u200b\u202e"), max_size=20)
words = st.builds("{}{}".format, plain, st.sampled_from(["", ".", "。", " . ", ";", "，", "\n", "。\n"]))
materials = st.builds(
    Material,
    product=st.sampled_from(["Moorline Dock", "泊序月台", ""]),
    slots=st.fixed_dictionaries(dict.fromkeys(SLOTS, words)),
    blocks=st.fixed_dictionaries({block: st.lists(words, max_size=3).map(tuple) for block in ("best_fit", "why_now")}),
    values=st.lists(words, max_size=3).map(tuple),
    proofs=st.lists(words, max_size=3).map(tuple),
    cost_of_waiting=words,
    roof=words,
)
DOUBLED = re.compile(r"(?<!\.)\.\.(?!\.)|。。|，，|,,|[.。][，,;；]|。\.|\.。")


@given(materials, st.sampled_from(["en", "zh-Hans", "zh-Hant"]))
def test_the_seams_never_double_a_mark(material: Material, language: str) -> None:
    """However the texts of the canvas end: no doubled mark where they meet, no blank at the ends, one line."""
    for text in (statement(material, language), *pitches(material, language).values()):
        assert text == text.strip() and "\n" not in text
        assert not DOUBLED.search(text), text


@given(words, st.sampled_from(["en", "zh-Hans"]))
def test_a_sentence_ends_once(text: str, language: str) -> None:
    found = ended(text, language)
    assert ended(found, language) == found
    assert not found or found[-1] in ".。!?！？…”“\"'"
