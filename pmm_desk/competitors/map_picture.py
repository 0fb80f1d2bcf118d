"""The geometry of the positioning map: bubbles and names that never collide, for window, paper and slide alike."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pmm_desk.widgets.boxes import Box

LETTER = 13.0
"""The size of a name, in units."""
HEIGHT = 18.0
"""The height of a name's box."""
WIDEST = 190.0
EDGE = 14.0
"""Room between the frame and the outermost bubble's place."""
HEAD, FOOT = 26.0, 26.0
"""Room above and below the plot for the names of the axes."""
SMALLEST, LARGEST = 8.0, 26.0
"""Radii of bubbles."""
MIDDLE = 0.4
"""The size (0…1) of a bubble of which it is not known."""
FAR = 16.0
"""From this distance on a line leads from the bubble to its name."""
MOST = 12
"""Bubbles that are sure to get a name."""


@dataclass(frozen=True)
class Bubble:
    """Somebody to be shown: x and y 0…1 (y upwards), size 0…1 by area or None; ranges where a place is not sure."""

    key: str
    name: str
    x: float
    y: float
    size: float | None = None
    ours: bool = False
    status_quo: bool = False
    x_range: tuple[float, float] | None = None
    y_range: tuple[float, float] | None = None


@dataclass(frozen=True)
class Spot:
    """A bubble as it is drawn: middle, radius, the box of its name (None: no room), the line that leads to it, and
    the lines along which it may move once unknown cells are known.
    """

    bubble: Bubble
    x: float
    y: float
    radius: float
    label: Box | None
    leader: tuple[float, float, float, float] | None
    spans: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True)
class Picture:
    """The whole map: its plot with the cross in the middle, and the spots in the order of the bubbles."""

    width: float
    height: float
    unit: float
    plot: Box
    spots: tuple[Spot, ...]


def words_width(words: str, size: float) -> float:
    """About how wide a text is, on the wide side, in any sans-serif face: the same for window, paper and slide."""
    ems = 0.0
    for letter in words:
        if unicodedata.east_asian_width(letter) in "WF":
            ems += 1.0
        elif letter in "iljtfrI.,:;'|!()[] ":
            ems += 0.36
        else:
            ems += 0.86 if letter in "mwMW@%&" else 0.72 if letter.isupper() else 0.6
    return ems * size + 0.4 * size


def picture(bubbles: Sequence[Bubble], width: float, height: float, unit: float = 1.0) -> Picture:
    """Place everything in a picture of this size; `unit` scales letters and bubbles. The same input gives the same
    picture. Up to MOST names never meet one another, nor, where there is room, a bubble.
    """
    plot = Box(0.0, HEAD * unit, width, max(1.0, height - (HEAD + FOOT) * unit))
    circles = [_circle(bubble, plot, unit) for bubble in bubbles]
    order = sorted(range(len(bubbles)), key=lambda at: (-circles[at][2], at))
    wide = [min(words_width(bubble.name, LETTER * unit), WIDEST * unit, plot.width / 2) for bubble in bubbles]
    labels = _labels(circles, wide, order, plot, unit)
    spots = []
    for at, bubble in enumerate(bubbles):
        x, y, radius = circles[at]
        spots.append(
            Spot(bubble, x, y, radius, labels[at], _leader(x, y, radius, labels[at], unit), _spans(bubble, plot, unit))
        )
    return Picture(width, height, unit, plot, tuple(spots))


def place_of(x: float, y: float, plot: Box, unit: float) -> tuple[float, float]:
    """Where a place 0…1 lies in the picture."""
    edge = (EDGE + LARGEST * 0.5) * unit
    across, down = max(0.0, plot.width - 2 * edge), max(0.0, plot.height - 2 * edge)
    return plot.left + (plot.width - across) / 2 + x * across, plot.bottom - (plot.height - down) / 2 - y * down


def share_of(left: float, top: float, plot: Box, unit: float) -> tuple[float, float]:
    """Which place 0…1 a point of the picture is: the other way round of `place_of`."""
    x0, y0 = place_of(0, 0, plot, unit)
    x1, y1 = place_of(1, 1, plot, unit)
    across = (left - x0) / (x1 - x0) if x1 > x0 else 0.5
    up = (top - y0) / (y1 - y0) if y1 < y0 else 0.5
    return min(1.0, max(0.0, across)), min(1.0, max(0.0, up))


def beginnings(count: int) -> list[tuple[float, float]]:
    """Places for those whom nobody placed yet: around the middle, at even distances."""
    if count == 1:
        return [(0.5, 0.5)]
    turns = [math.tau * at / count + math.pi / 2 for at in range(count)]
    return [(round(0.5 + 0.36 * math.cos(turn), 4), round(0.5 + 0.36 * math.sin(turn), 4)) for turn in turns]


def _circle(bubble: Bubble, plot: Box, unit: float) -> tuple[float, float, float]:
    size = MIDDLE if bubble.size is None else min(1.0, max(0.0, bubble.size))
    radius = math.sqrt(SMALLEST**2 + (LARGEST**2 - SMALLEST**2) * size) * unit
    x, y = place_of(bubble.x, bubble.y, plot, unit)
    return x, y, radius


def _spans(bubble: Bubble, plot: Box, unit: float) -> tuple[tuple[float, float, float, float], ...]:
    found = []
    if bubble.x_range and bubble.x_range[0] < bubble.x_range[1]:
        (x0, y), (x1, _) = (place_of(each, bubble.y, plot, unit) for each in bubble.x_range)
        found.append((x0, y, x1, y))
    if bubble.y_range and bubble.y_range[0] < bubble.y_range[1]:
        (x, y0), (_, y1) = (place_of(bubble.x, each, plot, unit) for each in bubble.y_range)
        found.append((x, y0, x, y1))
    return tuple(found)


def _labels(
    circles: Sequence[tuple[float, float, float]],
    wide: Sequence[float],
    order: Sequence[int],
    plot: Box,
    unit: float,
) -> dict[int, Box | None]:
    """The box of each name: near its bubble, else anywhere free, else all in columns at the sides."""
    found: dict[int, Box | None] = {}
    taken: list[Box] = []
    for at in order:
        near = _free(_near(circles[at], wide[at], plot, unit), taken, circles)
        box = near or _free(_anywhere(circles[at], wide[at], plot, unit), taken, circles)
        box = box or _free(_anywhere(circles[at], wide[at], plot, unit), taken, ())
        if box is None:
            return _columns(circles, wide, plot, unit)
        found[at] = box
        taken.append(box)
    return found


def _free(places: Iterator[Box], taken: Sequence[Box], circles: Sequence[tuple[float, float, float]]) -> Box | None:
    for box in places:
        if not any(map(box.meets, taken)) and not any(box.meets_circle(*circle) for circle in circles):
            return box
    return None


def _near(circle: tuple[float, float, float], wide: float, plot: Box, unit: float) -> Iterator[Box]:
    """Below, above, right, left and at the corners of a bubble, then the same a little farther away."""
    x, y, radius = circle
    high = HEIGHT * unit
    for step in range(5):
        away = radius + (3.0 + step * 8.0) * unit
        corner = away * 0.75
        for left, top in (
            (x - wide / 2, y + away),
            (x - wide / 2, y - away - high),
            (x + away, y - high / 2),
            (x - away - wide, y - high / 2),
            (x + corner, y + corner),
            (x + corner, y - corner - high),
            (x - corner - wide, y + corner),
            (x - corner - wide, y - corner - high),
        ):
            # At an edge a name moves inwards.
            inside = min(max(left, plot.left), max(plot.left, plot.right - wide))
            box = Box(inside, top, wide, high)
            if box.within(plot):
                yield box


def _anywhere(circle: tuple[float, float, float], wide: float, plot: Box, unit: float) -> Iterator[Box]:
    """Every place of a grid over the plot, the nearest first."""
    x, y, _ = circle
    high = HEIGHT * unit
    rows, columns = int(plot.height // high), 24
    room = plot.width - wide
    places = [
        Box(plot.left + room * column / (columns - 1), plot.top + row * high, wide, high)
        for row in range(rows)
        for column in range(columns)
    ]
    return iter(sorted(places, key=lambda box: math.hypot(box.left + wide / 2 - x, box.top + high / 2 - y)))


def _columns(
    circles: Sequence[tuple[float, float, float]], wide: Sequence[float], plot: Box, unit: float
) -> dict[int, Box | None]:
    """The last resort: names one below the other in two columns, left half and right half; those too many get none."""
    high = HEIGHT * unit
    rows = int(plot.height // high)
    found: dict[int, Box | None] = dict.fromkeys(range(len(circles)))
    by_side = sorted(range(len(circles)), key=lambda at: (circles[at][0], at))
    half = min(rows, (len(by_side) + 1) // 2)
    for side, members in ((0, by_side[:half]), (1, by_side[half : half + rows])):
        for row, at in enumerate(sorted(members, key=lambda each: (circles[each][1], each))):
            left = plot.right - wide[at] if side else plot.left
            found[at] = Box(left, plot.top + row * high, wide[at], high)
    return found


def _leader(
    x: float, y: float, radius: float, label: Box | None, unit: float
) -> tuple[float, float, float, float] | None:
    """A line from the rim of a bubble to a name that had to stand apart."""
    if label is None:
        return None
    near = min(max(x, label.left), label.right), min(max(y, label.top), label.bottom)
    away = math.hypot(near[0] - x, near[1] - y)
    if away <= radius + FAR * unit:
        return None
    return x + (near[0] - x) * radius / away, y + (near[1] - y) * radius / away, *near
