"""Drawn values from one to five: pains by how bad and how often, traits between two ends, a monogram."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmm_desk.paper.blocks import Block, Place, Stack, Text
from pmm_desk.paper.ink import Ink

POINTS = 5
HOT, WARM = 15, 6
"""From these products on a pain is drawn hot, or warm."""


@dataclass(slots=True)
class Monogram(Block):
    """One or two letters on a soft round ground, where there is no portrait."""

    letters: str
    height: float = 64.0

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The circle's height."""
        side = self.box(at)[1]
        if page is not None:
            page.dot(at.x + side / 2, at.top + side / 2, side / 2, "soft")
            text = Text(self.letters, "display", "accent", "bold", "centre")
            page_top = at.top + (side - text.layout(at.at(0, 0, side))) / 2
            with page.tag("Artifact"):
                text.layout(at.at(at.x, page_top, side), page)
        return side

    def box(self, at: Place) -> tuple[float, float]:
        """Width and height in points at this place."""
        side = self.height * at.scale
        return side, side

    def texts(self) -> Iterable[Text]:
        """None: the name stands beside it."""
        return ()


@dataclass(slots=True)
class Pain:
    """What hurts, how bad and how often, 1 to 5; None where it was not rated."""

    text: str
    severity: int | None = None
    frequency: int | None = None

    @property
    def weight(self) -> int | None:
        """Severity × frequency."""
        return None if self.severity is None or self.frequency is None else self.severity * self.frequency

    def told(self) -> str:
        """The pain with its reckoning, for those who hear or copy it."""
        return self.text if self.weight is None else f"{self.text}  {self.severity} × {self.frequency} = {self.weight}"


@dataclass(slots=True)
class Heat(Block):
    """Pains under each other; those that were rated have two meters and their product at the right."""

    pains: Sequence[Pain]
    words: tuple[str, str, str] = ("", "", "")
    """How bad, how often, and what their product is called."""

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """A line of captions where something was rated, then the pains with hairlines between."""
        rated = any(pain.weight is not None for pain in self.pains)
        top = at.top + (self._captions(at, page) if rated else 0.0)
        pad = 2.6 * at.scale
        for pain in self.pains:
            text = Text(pain.text)
            place = at.at(at.x, top + pad, self._widths(at)[0] if rated else at.width)
            height = text.layout(place) + 2 * pad
            if page is not None:
                page.rule(at.x, top, at.width)
                with page.tag("TR"):
                    with page.tag("TD"):
                        text.layout(place, page)
                    if rated:
                        self._rating(at.at(at.x, top, at.width, height), pain, page)
            top += height
        if page is not None:
            page.rule(at.x, top, at.width)
        return top - at.top

    def _widths(self, at: Place) -> tuple[float, float, float]:
        """The text, one meter with its figure, and the product."""
        meter, weight = 76 * at.scale, 40 * at.scale
        return at.width - 2 * meter - weight - 10 * at.scale, meter, weight

    def _captions(self, at: Place, page: Ink | None) -> float:
        _, meter, weight = self._widths(at)
        bad, often, product = (Text(word, "caption", "muted") for word in self.words)
        height = max(bad.layout(at.at(0, 0, meter)), often.layout(at.at(0, 0, meter))) + 2 * at.scale
        if page is not None:
            x = at.x + at.width - weight - 2 * meter
            bad.layout(at.at(x, at.top, meter), page)
            often.layout(at.at(x + meter, at.top, meter), page)
            Text(product.content, "caption", "muted", align="right").layout(
                at.at(at.x + at.width - weight, at.top, weight), page
            )
        return height

    def _rating(self, at: Place, pain: Pain, page: Ink) -> None:
        _, meter, weight = self._widths(at)
        x = at.x + at.width - weight - 2 * meter
        product = pain.weight
        hot = product is not None and product >= HOT
        colour = "warning" if hot else "partly" if product is not None and product >= WARM else "faint"
        for value in (pain.severity, pain.frequency):
            with page.tag("TD"):
                self._meter(at.at(x, at.top, meter, at.height), value, colour, page)
            x += meter
        if product is None:
            return
        text = Text(str(product), "body", "paper" if hot else "warning", "bold", "centre")
        tall, wide = 13.5 * at.scale, 26 * at.scale
        left, top = at.x + at.width - wide, at.top + (at.height - tall) / 2
        page.box(left, top, wide, tall, "warning" if hot else "care", radius=3 * at.scale)
        with page.tag("TD"):
            text.layout(at.at(left, top + (tall - text.layout(at.at(0, 0, wide))) / 2, wide), page)

    @staticmethod
    def _meter(at: Place, value: int | None, colour: str, page: Ink) -> None:
        cell, gap, tall = 9.0 * at.scale, 1.8 * at.scale, 7.0 * at.scale
        top = at.top + (at.height - tall) / 2
        for place in range(POINTS):
            filled = value is not None and place < value
            page.box(at.x + place * (cell + gap), top, cell, tall, colour if filled else "line", radius=1.4 * at.scale)
        text = Text("–" if value is None else str(value), "caption", "muted")
        height = text.layout(at.at(0, 0, cell * 2))
        x = at.x + POINTS * (cell + gap) + 1.5 * at.scale
        text.layout(at.at(x, at.top + (at.height - height) / 2, cell * 2), page)

    def texts(self) -> Iterable[Text]:
        """The pains, each with its product."""
        return [Text(pain.told()) for pain in self.pains]

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """Between two pains, or, where one is taller than a page, as plain text."""
        kept = 0
        for count in range(1, len(self.pains) + 1):
            if Heat(self.pains[:count], self.words).layout(at) > room:
                break
            kept = count
        if not kept:
            return self.flat().split(at, room) if self.layout(at) > room and len(self.pains) == 1 else (None, self)
        rest = self.pains[kept:]
        head = Heat(self.pains[:kept], self.words, name=self.name)
        return head, Heat(rest, self.words, name=self.name) if rest else None


@dataclass(slots=True)
class Scale(Block):
    """A place between two ends: the words at both sides of a line with five points."""

    low: str
    high: str
    value: int | None = None

    def _parts(self, at: Place) -> tuple[Text, Text, float, float]:
        line = min(at.width * 0.32, 86 * at.scale)
        side = (at.width - line - 10 * at.scale) / 2
        left, right = Text(self.low, "caption", align="right"), Text(self.high, "caption")
        return left, right, side, line

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The taller of both words."""
        left, right, side, line = self._parts(at)
        tall = [text.layout(at.at(0, 0, side)) for text in (left, right)]
        height = max(*tall, 11 * at.scale)
        if page is not None:
            left.layout(at.at(at.x, at.top + (height - tall[0]) / 2, side), page)
            self._points(at.at(at.x + side + 5 * at.scale, at.top, line, height), page)
            right.layout(at.at(at.x + at.width - side, at.top + (height - tall[1]) / 2, side), page)
        return height

    def _points(self, at: Place, page: Ink) -> None:
        middle, radius = at.top + at.height / 2, 3.4 * at.scale
        page.rule(at.x + radius, middle, at.width - 2 * radius, "pale", 1.0 * at.scale)
        for place in range(1, POINTS + 1):
            x = at.x + radius + (place - 1) * (at.width - 2 * radius) / (POINTS - 1)
            if place == self.value:
                page.dot(x, middle, radius, "accent")
            else:
                page.dot(x, middle, 1.7 * at.scale, "paper", "pale", 0.9 * at.scale)

    def texts(self) -> Iterable[Text]:
        """Both ends and the figure."""
        figure = f"  {self.value}/{POINTS}" if self.value else ""
        return (Text(f"{self.low} – {self.high}{figure}"),)


def scales(rows: Iterable[tuple[str, str, int | None]]) -> Stack:
    """Traits under each other: low end, high end, place."""
    return Stack([Scale(low, high, value) for low, high, value in rows], 4)
