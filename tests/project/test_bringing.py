"""Texts that change their main language on the way from one project to another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pmm_desk.project.bringing import swapped
from pmm_desk.project.translation import LANGUAGES, Translation

TONGUES = st.sampled_from(sorted(LANGUAGES))
TEXTS = st.text(min_size=1, max_size=8)
FURTHER = st.dictionaries(TONGUES, st.builds(Translation, TEXTS, st.booleans()))


@given(TEXTS, FURTHER, TONGUES, TONGUES)
def test_no_text_is_lost_and_the_way_back_gives_the_same(
    text: str, further: dict[str, Translation], source: str, target: str
) -> None:
    """Whatever the languages: each text stays in its own, stale stays stale, and going back restores all."""
    further.pop(source, None)
    main, found = swapped(text, further, source, target)
    held = target if target in further and source != target else source
    assert {held: main} | {tongue: found[tongue].text for tongue in found} == {source: text} | {
        tongue: further[tongue].text for tongue in further
    }
    if held != source:
        assert found[source].stale is further[target].stale
    assert swapped(main, found, held, source) == (text, further)


def test_a_text_without_a_translation_stays_as_it_is() -> None:
    assert swapped("Goal", {}, "en", "zh-Hans") == ("Goal", {})
    assert swapped("", {"zh-Hans": Translation("目标", False)}, "en", "zh-Hans") == ("目标", {})
    assert swapped("Goal", {"zh-Hans": Translation("目标", False)}, "en", "") == (
        "Goal",
        {"zh-Hans": Translation("目标", False)},
    )
