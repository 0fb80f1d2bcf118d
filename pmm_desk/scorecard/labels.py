"""Places for the names of dots so that none covers a dot or another name: plain rectangles, no window."""

from __future__ import annotations

from collections.abc import Sequence

from pmm_desk.widgets.boxes import Box, square_around


def label_boxes(
    dots: Sequence[tuple[float, float]],
    sizes: Sequence[tuple[float, float]],
    radius: float,
    field: Box,
    taken: Sequence[Box] = (),
) -> list[Box | None]:
    """For each dot the place of its name, beside, over or under it, near before far; None where there is none.

    The first dots choose first. `taken`: places where other words stand already.
    """
    rounds = [square_around(x, y, radius) for x, y in dots]
    placed: list[Box | None] = []
    for at, ((x, y), (width, height)) in enumerate(zip(dots, sizes, strict=True)):
        others = [box for place, box in enumerate(rounds) if place != at]
        others += [box for box in placed if box is not None]
        found = None
        for box in _candidates(x, y, width, height, radius):
            if box.within(field) and not any(box.meets(other) for other in (*others, *taken)):
                found = box
                break
        placed.append(found)
    return placed


def _candidates(x: float, y: float, width: float, height: float, radius: float) -> list[Box]:
    """Where a name may stand, the best first: right, left, over, under, then the corners, then all farther away."""
    found = []
    for away in (radius + 4, radius + 12, radius + 22):
        found += [
            Box(x + away, y - height / 2, width, height),
            Box(x - away - width, y - height / 2, width, height),
            Box(x - width / 2, y - away - height, width, height),
            Box(x - width / 2, y + away, width, height),
            Box(x + away * 0.7, y - away * 0.7 - height, width, height),
            Box(x + away * 0.7, y + away * 0.7, width, height),
            Box(x - away * 0.7 - width, y - away * 0.7 - height, width, height),
            Box(x - away * 0.7 - width, y + away * 0.7, width, height),
        ]
    return found
