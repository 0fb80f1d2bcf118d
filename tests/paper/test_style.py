"""The tokens of paper: four sizes, and colours that can be read."""

from __future__ import annotations

import pytest

from pmm_desk.paper.style import DARK_WORDS, PALETTE, SIZES, WIDEST, Style


def contrast(first: str, second: str) -> float:
    """The contrast of two colours of the palette, by WCAG 2."""

    def light(name: str) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in PALETTE[name].rgb()]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((light(first), light(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *((text, ground) for text in ("ink", "title", "muted", "accent") for ground in ("paper", "quiet")),
        *(("warning", ground) for ground in ("paper", "care")),
        *((text, "soft") for text in ("ink", "title", "accent")),
        *((text, "title") for text in ("paper", "pale", "bright")),
        *(("paper", ground) for ground in ("warning", "accent")),
        *(
            ("ink" if ground in DARK_WORDS else "paper", ground)
            for ground in ("indigo", "teal", "amber", "grey", "blue", "green", "rose", "violet")
        ),
    ],
)
def test_text_can_be_read_on_its_ground(text, ground):
    assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("mark", ["accent", "partly", "faint"])
@pytest.mark.parametrize("ground", ["paper", "soft"])
def test_marks_stand_out_from_their_ground(mark, ground):
    assert contrast(mark, ground) >= 3


def test_there_are_four_sizes_and_the_caption_stays_readable():
    assert len(SIZES) == 4
    style = Style.of("en")
    assert style.points("caption", style.floor) == 6.5
    assert style.floor < 1 < WIDEST
