"""Why a tier, in sentences: every combination of facts in three languages, and the sample's own features."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from random import Random

import pytest

from pmm_desk.paper.language import Words
from pmm_desk.scorecard.reason import (
    Proposal,
    Reason,
    Speech,
    Weight,
    interval_words,
    sentences,
    short,
    tenths,
)
from pmm_desk.scorecard.sensitivity import Interval

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
DOUBLED = re.compile(r"[.,;:!?，。；：！？、]\s*[.,;:!?，。；：！？、]|\(\s*\)|（\s*）|\s[.,;:，。；：、]|  |[{}]")
SPACED = re.compile(r"[，。；：！？、（）]\s|\s[，。；：！？、（）]")
LATIN = re.compile(r"[\u4e00-\u9fff][,;:.!?]|[,;:.!?][\u4e00-\u9fff]")

PLACES = (
    {"points": None, "missing": ("Reach.",)},
    {"points": None, "missing": ("Reach", "New revenue")},
    {"points": None},
    {"points": Fraction(1), "next_tier": "Tier 3 · Scenario", "lacking": Fraction(31), "next_limit": Fraction(32)},
    {"points": Fraction(20)},
    {"points": Fraction(75), "above": Fraction(0), "limit": Fraction(75)},
    {"points": Fraction(355, 4), "above": Fraction(55, 4), "limit": Fraction(75)},
    {
        "points": Fraction(145, 2), "above": Fraction(35, 2), "limit": Fraction(55),
        "next_tier": "Tier 1 · Concept", "lacking": Fraction(5, 2), "next_limit": Fraction(75),
    },
    {
        "points": Fraction(55), "above": Fraction(0), "limit": Fraction(55),
        "next_tier": "Tier 1 · Concept", "lacking": Fraction(20), "next_limit": Fraction(75),
    },
)  # fmt: skip
TURNS = (
    {},
    {"all_raise": True, "raised_by": ("A", "B", "C")},
    {"raised_by": ("New revenue",), "dropped_by": ("Reach", "A?", "B:"), "drop_tier": "Tier 4 · Notice"},
    {"raised_by": ("A", "B"), "all_drop": True, "dropped_by": ("A", "B"), "drop_tier": "Tier 4 · Notice"},
    {"fewest": (("New revenue", 2),)},
    {"fewest": (("New revenue", 2), ("Reach;", 1))},
)
WEIGHTS = (
    None,
    Weight("Reach…", Fraction(15), Interval(Fraction(0), Fraction(145, 4))),
    Weight("Reach", Fraction(15), Interval(Fraction(10), Fraction(50), True, False)),
    Weight("新增收入。", Fraction(100, 3), Interval(Fraction(10), Fraction(100), False, True)),
)
GATES = (
    {"failed": ()},
    {"gate": "passed", "failed": ("Sales trained",), "yes": 3},
    {"gate": "short", "failed": ("Two usable cases", "Sales trained"), "yes": 2},
    {"gate": "capped", "failed": ("A", "B", "C"), "yes": 1, "cap": "Tier 3 · Scenario"},
    {"gate": "capped", "failed": ("A", "B", "C", "D"), "yes": 0, "cap": "Tier 3 · Scenario"},
    {"gate": "hold", "failed": ("Stable",), "concept": True},
    {"gate": "exception", "failed": ("A", "B"), "yes": 2, "window_reason": "A rival ships in May."},
    {"gate": "exception", "failed": ("A", "B"), "yes": 2},
)
LOADS = (None, ("Q3 2026", 2, 2), ("Q3 2026", 3, 2), ("Q3 2026", 1, 2))
PROPOSALS = (
    None,
    Proposal("open", "Tier 2 · Solution", "Sales lead", "2026-06-12", "Three deals wait for it!"),
    Proposal("open", "Tier 2 · Solution"),
    Proposal("accepted", "Tier 2 · Solution", "", "2026-06-12", "客户在等。"),
    Proposal("accepted", "Tier 2 · Solution", "PMM."),
    Proposal("refused", "Tier 2 · Solution", "PMM", "2026-06-15", "reach 3, parity with GateTong (K11)"),
    Proposal("refused", "Tier 2 · Solution", "PMM", None, "..."),
)
RIVALS = ({}, {"criterion": "Differentiation", "rivals": ("GateTong",), "rows": ("Driver entry.",)},
          {"criterion": "Differentiation", "rivals": ("A.", "B"), "rows": ("Row one", "Row two?")})  # fmt: skip


def speech(language: str) -> Speech:
    """A sheet's own language."""
    words = Words(language)
    return Speech(words, words.chinese, lambda value: words.number(float(value)), lambda day: day or "")


def combinations() -> Iterator[Reason]:
    """Every place, turn, gate and weight; the rest drawn along, each value many times."""
    chance = Random(6)
    for place, turn, weight, gate in product(PLACES, TURNS, WEIGHTS, GATES):
        more = {
            "load": chance.choice(LOADS),
            "proposal": chance.choice(PROPOSALS),
            "holds": chance.choice((None, Fraction(1), Fraction(999, 1000), Fraction(0))),
            **chance.choice(RIVALS),
        }
        yield Reason(**{"tier": "Tier 2 · Solution", "final": "Tier 2 · Solution", "weight": weight, **more, **turn,
                        **gate, **place})  # type: ignore[arg-type]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_combination_reads_well(language: str) -> None:
    """More than 1,000 combinations: no doubled mark, no empty brackets, one full stop at each end."""
    spoken, count = speech(language), 0
    for reason in combinations():
        count += 1
        told = sentences(reason, spoken)
        for words in (short(reason, spoken), spoken.joined(text for _, text in told)):
            assert words and not DOUBLED.search(words), words
            assert words.endswith("。" if spoken.chinese else ".")
            if spoken.chinese:
                assert not SPACED.search(words) and not LATIN.search(words), words
        assert len({code for code, _ in told}) == len(told)
    assert count > 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_and_many_differ_only_in_number(language: str) -> None:
    """Verbs and nouns agree: one check is, two are; one rival has, two have; one point, two points."""
    spoken = speech(language)
    one = Reason(Fraction(1), rivals=("A",), rows=("R",), criterion="D", gate="capped", yes=1, cap="T", failed=("x",))
    two = Reason(Fraction(2), rivals=("A", "B"), rows=("R",), criterion="D", gate="capped", yes=2, cap="T")
    singular, plural = (spoken.joined(text for _, text in sentences(each, spoken)) for each in (one, two))
    if language == "en":
        assert "1 point," in singular and "A has it too" in singular and "checks is yes" in singular
        assert "2 points," in plural and "A and B have it too" in plural and "checks are yes" in plural
    else:
        assert "A和B" in plural or "A與B" in plural


def test_fractions_of_per_cent_are_told_to_one_decimal() -> None:
    """36.25 is told as 36.3, as the sample page has it; open ends are told as open."""
    spoken = speech("en")
    assert tenths(Fraction(145, 4)) == Fraction(363, 10)
    assert interval_words(Interval(Fraction(0), Fraction(145, 4)), spoken) == "up to 36.3%"
    assert interval_words(Interval(Fraction(0), Fraction(28), True, False), spoken) == "below 28%"
    assert interval_words(Interval(Fraction(10), Fraction(50), True, False), spoken) == "10% to below 50%"
    assert interval_words(Interval(Fraction(14), Fraction(100)), spoken) == "14% and more"
    assert interval_words(Interval(Fraction(0), Fraction(100)), spoken) == "any weight"
