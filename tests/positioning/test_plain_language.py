"""What a buyer would stumble over is found with its exact place, in three scripts; harmless words are not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.positioning.plain_language import Lexicon, Mark, lexicon, marks
from pmm_desk.positioning.tokens import tokens
from pmm_desk.positioning.word_lists import KINDS, LANGUAGES, Word, inflections, lines, shipped
from tests.positioning.drafts import GOOD, WEAK

WORDS = lexicon(known=("Moorline Dock", "泊序月台"))


def found(text: str, words: Lexicon = WORDS) -> list[tuple[str, str]]:
    """The marked places as they stand in the text, with their kinds."""
    return [(text[mark.start : mark.end], mark.kind) for mark in marks(text, words)]


@pytest.mark.parametrize(("draft", "planted"), WEAK)
def test_every_planted_word_of_the_weak_draft_is_found(draft: str, planted: dict[str, str]) -> None:
    """Abbreviations, jargon and what advertising rules restrict, each with its place."""
    assert planted.items() <= dict(found(draft)).items()


@pytest.mark.parametrize("statement", GOOD)
def test_the_good_statement_bears_no_mark(statement: str) -> None:
    """In English and both Chinese scripts."""
    assert found(statement) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第一步先把门口清空，第一次也会用，最近三个月、最后一班车", []),
        ("行业第一，最快上线", [("行业第一", "restricted"), ("最快", "restricted")]),
        ("每次到货有唯一编号", []),
        ("全国唯一的月台软件", [("唯一", "restricted")]),
        ("其中台账由集中台管理，封闭环境", []),
        ("我們打造全鏈路閉環", [("打造", "jargon"), ("全鏈路", "jargon"), ("閉環", "jargon")]),
        ("100%自动", [("100%", "restricted")]),
        ("１００％ 自动", [("１００％", "restricted")]),
        ("降了31%，1100%不对", []),
        ("the front end to end user path", []),
        (
            "Our next\u2011generation and Next Generation tools",
            [("next\u2011generation", "jargon"), ("Next Generation", "jargon")],
        ),
        ("It em\u00adpowers you", [("em\u00adpowers", "jargon")]),
        ("\u202b赋\u200b能\u202c", [("赋\u200b能", "jargon")]),
        ("ＥＭＰＯＷＥＲＩＮＧ people", [("ＥＭＰＯＷＥＲＩＮＧ", "jargon")]),
        (
            "synergies, leveraging, streamlined",
            [("synergies", "jargon"), ("leveraging", "jargon"), ("streamlined", "jargon")],
        ),
    ],
)
def test_places_are_exact(text: str, expected: list[tuple[str, str]]) -> None:
    """Longer words win; hyphens, case, width and what cannot be seen change nothing."""
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A Yard Management System (YMS) orders trucks. The YMS is open.",
        "YMS (yard management system) orders trucks",
        "园区管理系统（YMS）管车流，YMS也管门口",
        "YMS（园区管理系统）管车流",
        "OTIF means on time and in full",
        "OTIF stands for on time in full",
        "Works with SAP, your ERP and WeChat; PDF by API",
        "STOP PAYING FOR WAITING",
        "Truck 浙B·7K··6 at K05 in Q3",
    ],
)
def test_abbreviations_that_are_known_or_explained_are_fine(text: str) -> None:
    """The text itself may explain them, anywhere."""
    assert found(text) == []


def test_an_abbreviation_in_brackets_after_other_words_is_not_explained() -> None:
    """Brackets alone explain nothing."""
    assert found("Our product (YMS) is here") == [("YMS", "abbreviation")]
    assert found("SaaS and KPIs and TMS's") == [("SaaS", "abbreviation"), ("TMS's", "abbreviation")]


def test_the_projects_own_words_stand_above_the_lists() -> None:
    """Add, switch off, ban, approve; a term of ours is marked until a persona says it."""
    own = [
        Word("empower", "fine"),
        Word("OTIF", "fine"),
        Word("yard flow", "own", "how trucks move on your site"),
        Word("dock door", "banned", "door"),
        Word("end-to-end cold chain", "approved"),
    ]
    text = "It empowers yard flow at the dock doors, end-to-end cold chain, end-to-end, OTIF"
    words = lexicon(own)
    assert found(text, words) == [("yard flow", "own"), ("dock doors", "banned"), ("end-to-end", "jargon")]
    assert marks(text, words)[0].instead == "how trucks move on your site"
    assert found("yard flow", lexicon(own, theirs="The yard flow is a mess")) == []


def test_what_personas_say_needs_no_explanation() -> None:
    """An abbreviation of theirs is theirs."""
    assert found("Our WCS talks to it") == [("WCS", "abbreviation")]
    assert found("Our WCS talks to it", lexicon(theirs="The WCS vendor says no")) == []


def test_a_banned_word_outranks_a_restricted_one() -> None:
    """The same word on two lists has the more urgent kind."""
    assert found("best", lexicon([Word("best", "banned")])) == [("best", "banned")]


def test_the_lists_are_well_formed() -> None:
    """No word twice in a list, advice everywhere, nothing without a letter, and no harmless word that hides nothing."""
    for language in LANGUAGES:
        for kind in KINDS:
            listed = list(lines(f"{kind}.{language}"))
            assert len({word.casefold() for word, _ in listed}) == len(listed), (kind, language)
            assert all(advice for _, advice in listed), (kind, language)
    assert all(tokens(word.text) for word in shipped())


def test_inflections() -> None:
    """The usual forms, without nonsense for what is no plain English word."""
    assert {"empower", "empowers", "empower's", "empowered", "empowering"} <= set(inflections("empower"))
    assert {"leverage", "leverages", "leveraged", "leveraging"} <= set(inflections("leverage"))
    assert {"synergies", "synergy"} <= set(inflections("synergy"))
    assert inflections("赋") == ("赋",)
    assert inflections("100") == ("100",)


ANY = st.text(max_size=120)
MIXED = st.lists(
    st.sampled_from(
        [
            "empowers",
            "next-generation",
            "OTIF",
            "赋能",
            "打造",
            "最",
            "第一步",
            "YMS（园区",
            "）",
            " ",
            "\n",
            "\u200b",
            "-",
            "“",
        ]
    )
    | ANY,
    max_size=12,
).map("".join)


@given(MIXED)
def test_marks_lie_inside_the_text_and_never_overlap(text: str) -> None:
    """For any unicode."""
    last = 0
    for mark in marks(text, WORDS):
        assert last <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end].strip()
        last = mark.end


@given(MIXED)
def test_harmless_text_behind_a_line_break_changes_nothing(text: str) -> None:
    """Marks are stable while one goes on writing."""
    assert marks(f"{text}\nthe truck waits at the door\n卡车在门口等", WORDS) == marks(text, WORDS)


@given(ANY)
def test_tokens_stand_in_their_order(text: str) -> None:
    """Every token has a place, none overlaps the one before."""
    places = [(token.start, token.end) for token in tokens(text)]
    assert all(start < end for start, end in places)
    assert all(before[1] <= after[0] for before, after in pairwise(places))


def test_a_long_text_without_words_is_nothing() -> None:
    """10,000 invisible characters, marks of direction and the like."""
    assert marks("\u200b\u202e\ufeff" * 10_000, WORDS) == []
    assert marks("", WORDS) == []
    assert marks("打造" * 5_000, WORDS)[-1] == Mark(9_998, 10_000, "jargon", "打造", "做、建")
