"""The checks keep what they reach on the marked sets (the sets hold words that the lists do not know, too)."""

from __future__ import annotations

import pytest

from bench.marked_set import KINDS, LANGUAGES, score, sentences
from pmm_desk.positioning.plain_language import lexicon

FEWEST = 60
FLOOR = {"en": (0.95, 0.9), "zh-Hans": (0.97, 0.93), "zh-Hant": (0.97, 0.93)}
"""Language → the least precision and recall."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_precision_and_recall_hold_their_floor(language: str) -> None:
    """What differs is named, so that one sees what a change of the lists cost."""
    result = score(language, lexicon())
    precision, recall = FLOOR[language]
    assert result.precision >= precision, result.differing
    assert result.recall >= recall, result.differing


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sets_are_worth_something(language: str) -> None:
    """Enough different sentences, a third of them without any mark, every mark inside its sentence."""
    found = sentences(language)
    assert len({text for text, _ in found}) == len(found) >= FEWEST
    assert 3 * sum(not places for _, places in found) >= len(found)
    assert all(0 <= start < end <= len(text) for text, places in found for start, end, _ in places)
    kinds = {kind for _, places in found for _, _, kind in places}
    assert {"jargon", "abbreviation", "restricted"} <= kinds <= set(KINDS.values())
