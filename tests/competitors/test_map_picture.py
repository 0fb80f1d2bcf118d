"""The geometry of the map: names never collide, bubbles stand where they belong, the same input the same picture."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmm_desk.competitors.map_picture import (
    FAR,
    LETTER,
    MOST,
    Bubble,
    beginnings,
    picture,
    place_of,
    share_of,
    words_width,
)

SHARES = st.one_of(st.floats(0, 1), st.sampled_from([0.0, 0.5, 1.0]))
NAMES = st.text(alphabet="aMi 竞品通W", min_size=1, max_size=30)
BUBBLES = st.builds(lambda name, x, y, size: (name, x, y, size), NAMES, SHARES, SHARES, st.none() | st.floats(0, 1))


def made(places: list[tuple[str, float, float, float | None]]) -> list[Bubble]:
    return [Bubble(str(at), *place) for at, place in enumerate(places)]


@settings(max_examples=150)
@given(st.lists(BUBBLES, max_size=MOST), st.sampled_from([(320, 240, 1.0), (640, 420, 1.0), (900, 560, 1.5)]))
def test_no_two_names_overlap(places: list[tuple[str, float, float, float | None]], page: tuple[float, ...]) -> None:
    """Up to twelve bubbles, wherever they stand, even all at one place: each has a name, inside the plot, alone."""
    found = picture(made(places), *page)
    labels = [spot.label for spot in found.spots]
    assert None not in labels
    boxes = [box for box in labels if box is not None]
    for at, box in enumerate(boxes):
        assert box.left >= -1e-6 and box.right <= found.width + 1e-6
        assert box.top >= found.plot.top - 1e-6 and box.bottom <= found.plot.bottom + 1e-6
        assert not any(box.meets(other) for other in boxes[:at])


@given(st.lists(BUBBLES, max_size=MOST))
def test_the_same_input_gives_the_same_picture(places: list[tuple[str, float, float, float | None]]) -> None:
    assert picture(made(places), 640, 400) == picture(made(places), 640, 400)


@given(SHARES, SHARES)
def test_a_dropped_bubble_comes_to_stand_where_it_was_dropped(x: float, y: float) -> None:
    spot = picture([Bubble("a", "A", x, y)], 640, 400).spots[0]
    assert share_of(spot.x, spot.y, picture([], 640, 400).plot, 1.0) == pytest.approx((x, y))


def test_up_is_more() -> None:
    plot = picture([], 600, 400).plot
    low, high = place_of(0.2, 0.1, plot, 1), place_of(0.9, 0.8, plot, 1)
    assert low[0] < high[0] and low[1] > high[1]


def test_a_name_that_stands_apart_has_a_line_to_its_bubble() -> None:
    """Twelve bubbles at one place: those whose names had to go far are led to."""
    found = picture([Bubble(str(at), f"Rival number {at}", 0.5, 0.5) for at in range(12)], 640, 400)
    led = [spot for spot in found.spots if spot.leader]
    assert led
    for spot in found.spots:
        assert spot.label is not None
        across = spot.x - min(max(spot.x, spot.label.left), spot.label.right)
        down = spot.y - min(max(spot.y, spot.label.top), spot.label.bottom)
        assert (spot.leader is not None) == ((across**2 + down**2) ** 0.5 > spot.radius + FAR)


def test_alone_a_name_stands_below_its_bubble_and_on_no_bubble() -> None:
    spots = picture([Bubble("a", "SlotPier", 0.2, 0.8), Bubble("b", "CargoNest", 0.8, 0.3, 1.0)], 640, 400).spots
    for spot in spots:
        assert spot.label is not None and spot.label.top > spot.y
        assert not any(spot.label.meets_circle(other.x, other.y, other.radius) for other in spots)
    assert spots[1].radius > spots[0].radius


def test_what_is_not_sure_has_a_span() -> None:
    spot = picture([Bubble("a", "A", 0.5, 0.5, x_range=(0.25, 0.75), y_range=(0.5, 0.5))], 600, 400).spots[0]
    assert len(spot.spans) == 1 and spot.spans[0][0] < spot.x < spot.spans[0][2]


def test_chinese_is_wider_than_latin() -> None:
    assert words_width("卡口通卡口通", LETTER) > words_width("GateTo", LETTER)


def test_beginnings_are_apart() -> None:
    places = beginnings(12)
    assert len(set(places)) == 12 and all(0 <= each <= 1 for place in places for each in place)
