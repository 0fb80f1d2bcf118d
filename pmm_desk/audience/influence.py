"""The geometry of the influence map: circles by influence, names that never collide; for window and paper alike."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pmm_desk.widgets.boxes import Box, square_around

MIDDLE = 3
"""The size of a role whose influence is not known."""
GAP = 4.0


@dataclass(frozen=True)
class Person:
    """Who is to be placed: x and y 0…1 or None, influence 1…5 or None, and the size of the name."""

    key: str
    x: float | None
    y: float | None
    influence: int | None
    name_width: float
    name_height: float


@dataclass(frozen=True)
class Spot:
    """Where somebody is painted: the middle and radius of the circle, the place of the name; None: no room for it."""

    key: str
    x: float
    y: float
    radius: float
    name: Box | None

    @property
    def square(self) -> Box:
        """The square around the circle."""
        return square_around(self.x, self.y, self.radius)


def radius_of(influence: int | None, unit: float = 1.0) -> float:
    """The circle's radius; its area grows with the influence."""
    return 11.0 * unit * math.sqrt(influence or MIDDLE)


def beginnings(count: int) -> list[tuple[float, float]]:
    """Places 0…1 for those that nobody placed: one in the middle, several around it."""
    if count == 1:
        return [(0.5, 0.5)]
    turns = [math.tau * at / count + math.pi for at in range(count)]
    return [(0.5 + 0.38 * math.cos(turn), 0.5 + 0.34 * math.sin(turn)) for turn in turns]


def arrange(people: Sequence[Person], width: float, height: float, unit: float = 1.0) -> list[Spot]:
    """Place everybody on a page of this size, in the given order; no name meets a circle or another name."""
    circles: list[Spot] = []
    for person, (x, y) in zip(people, beginnings(len(people)), strict=True):
        radius = radius_of(person.influence, unit)
        across = x if person.x is None else person.x
        down = y if person.y is None else person.y
        circles.append(Spot(person.key, _along(across, radius, width), _along(down, radius, height), radius, None))
    taken = [circle.square for circle in circles]
    names: dict[str, Box | None] = {}
    for person, circle in sorted(zip(people, circles, strict=True), key=lambda pair: -pair[1].radius):
        name = next((box for box in _places(person, circle, width, height) if not any(map(box.meets, taken))), None)
        names[person.key] = name
        if name is not None:
            taken.append(name)
    return [Spot(spot.key, spot.x, spot.y, spot.radius, names[spot.key]) for spot in circles]


def arrow(start: Spot, end: Spot, gap: float = GAP) -> tuple[float, float, float, float] | None:
    """From the edge of one circle to the edge of another: x and y of both ends; None where they touch."""
    across, down = end.x - start.x, end.y - start.y
    length = math.hypot(across, down)
    if length <= start.radius + end.radius + 2 * gap:
        return None
    across, down = across / length, down / length
    near, far = start.radius + gap, length - end.radius - gap
    return start.x + across * near, start.y + down * near, start.x + across * far, start.y + down * far


def share_of(place: float, radius: float, length: float) -> float:
    """A place on the page as 0…1: the other way round of what `arrange` does."""
    room = length - 2 * (radius + GAP)
    return 0.5 if room <= 0 else min(1.0, max(0.0, (place - radius - GAP) / room))


def _along(share: float, radius: float, length: float) -> float:
    room = max(0.0, length - 2 * (radius + GAP))
    return radius + GAP + share * room if room else length / 2


def _places(person: Person, spot: Spot, width: float, height: float) -> Iterator[Box]:
    """Places for a name on the page, the nearest to its circle first."""
    wide, high = person.name_width, person.name_height
    page = Box(0.0, 0.0, width, height)
    for step in range(12):
        away = spot.radius + GAP + step * high / 2
        for left, top in (
            (spot.x - wide / 2, spot.y + away),
            (spot.x - wide / 2, spot.y - away - high),
            (spot.x + away, spot.y - high / 2),
            (spot.x - away - wide, spot.y - high / 2),
            (spot.x + away * 0.7, spot.y + away * 0.7),
            (spot.x - away * 0.7 - wide, spot.y + away * 0.7),
        ):
            inside = min(max(left, 0.0), max(0.0, width - wide))
            box = Box(inside, top, wide, high)
            if box.within(page):
                yield box
