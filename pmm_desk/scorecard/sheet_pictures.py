"""The scorecard's pictures on paper: the strip of tiers, what every score could do, how far every weight may go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmm_desk.paper.blocks import Block, Place, Text
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.style import DARK_WORDS
from pmm_desk.scorecard.sheet_values import ReachLine, RoomLine, TierCard

LABEL = 0.29
"""The part of the width that the names of criteria take."""


def edged(colour: str) -> str:
    """The line around a fill, where the fill alone is too pale."""
    return "faint" if colour == "grey" else ""


@dataclass(slots=True)
class TierStrip(Block):
    """The tiers side by side from the lowest to the highest, their names in them, their limits below the edges."""

    tiers: Sequence[TierCard]
    tall: float = 17.0
    named: bool = True

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The strip and, where it is named, a line of limits."""
        tall = self.tall * at.scale
        caption = at.style.points("caption", at.scale) * at.style.leading("caption") + 1.5 * at.scale
        if page is not None:
            for card in self.tiers:
                x, width = at.x + card.start * at.width, (card.end - card.start) * at.width
                if width <= 0:
                    continue
                page.box(x, at.top, width, tall, card.colour, edge=edged(card.colour))
                if self.named:
                    self._name(at.at(x, at.top, width, tall), card, page)
        return tall + (caption if self.named else 0.0)

    def _name(self, at: Place, card: TierCard, page: Ink) -> None:
        pad = 5 * at.scale
        words = "ink" if card.colour in DARK_WORDS else "paper"
        text = Text(card.label, "caption", words, "semibold")
        if text.natural(at) + 2 * pad <= at.width:
            down = (at.height - text.layout(at.at(0, 0, at.width))) / 2
            text.layout(at.at(at.x + pad, at.top + down, at.width - pad), page)
        if card.begins and card.start > 0:
            limit = Text(card.begins, "caption", "muted")
            wide = limit.natural(at)
            limit.layout(at.at(at.x - wide / 2, at.top + at.height + 1.0 * at.scale, wide + 2), page)

    def texts(self) -> Iterable[Text]:
        """The names with their limits."""
        return (Text(f"{card.label}  {card.limit}".strip()) for card in self.tiers) if self.named else ()


@dataclass(slots=True)
class Plot:
    """Where the rows of a picture stand: names at the left, the plot, words at the right."""

    at: Place
    left: float
    width: float
    right: float
    row: float

    @classmethod
    def of(cls, at: Place, right: float = 0.0) -> Plot:
        """The parts of a place; `right` is the share of the words at the right."""
        label, after = at.width * LABEL, at.width * right
        row = at.style.points("caption", at.scale) * at.style.leading("caption") + 3.2 * at.scale
        gap = 6 * at.scale
        return cls(at, at.x + label, at.width - label - after - (gap if right else 4 * at.scale), after, row)

    def x(self, share: float) -> float:
        """Where a share of the whole stands."""
        return self.left + min(1.0, max(0.0, share)) * self.width

    def name(self, text: str, top: float, page: Ink, *, strong: bool = False) -> None:
        """The name of a row, cut to one line."""
        weight = "semibold" if strong else "regular"
        words = Text(text, "caption", "ink", weight)
        wide = self.left - self.at.x - 5 * self.at.scale
        kept = text
        while words.natural(self.at) > wide and len(kept) > 1:
            kept = kept[:-1].rstrip()
            words = Text(kept + "…", "caption", "ink", weight)
        down = (self.row - words.layout(self.at.at(0, 0, wide + 1))) / 2
        words.layout(self.at.at(self.at.x, top + down, wide + 1), page)


@dataclass(slots=True)
class ReachPicture(Block):
    """A line for each criterion: where the feature would stand with each of its scores, in the colours of the tiers."""

    tiers: Sequence[TierCard]
    lines: Sequence[ReachLine]
    today: float
    figure: str

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The strip of tiers, today's figure, the rows."""
        plot = Plot.of(at)
        head = plot.row
        strip = 6 * at.scale
        top = at.top + head + strip + 3 * at.scale
        height = top - at.top + plot.row * len(self.lines)
        if page is not None:
            TierStrip(self.tiers, 6.0, False).layout(at.at(plot.left, at.top + head, plot.width), page)
            bottom = at.top + height
            for card in self.tiers:
                if card.start > 0:
                    page.strokes([(plot.x(card.start), top), (plot.x(card.start), bottom)], "line", 0.6)
            now = plot.x(self.today)
            page.strokes([(now, at.top + head - 1), (now, bottom)], "ink", 0.9)
            self._figure(plot, now, page)
            for place, line in enumerate(self.lines):
                self._line(plot, line, top + place * plot.row, page)
        return height

    def _figure(self, plot: Plot, now: float, page: Ink) -> None:
        text = Text(self.figure, "caption", "ink", "bold")
        wide = text.natural(plot.at)
        x = min(max(now - wide / 2, plot.left), plot.left + plot.width - wide)
        text.layout(plot.at.at(x, plot.at.top, wide + 2), page)

    def _line(self, plot: Plot, line: ReachLine, top: float, page: Ink) -> None:
        scale = plot.at.scale
        plot.name(line.name, top, page)
        middle = top + plot.row / 2
        ends = [plot.x(total) for _, total, _ in line.steps]
        page.strokes([(min(ends), middle), (max(ends), middle)], "pale", 2.6 * scale)
        for score, total, colour in line.steps:
            now = score == line.now
            radius = (3.6 if now else 2.3) * scale
            page.dot(plot.x(total), middle, radius, colour, "ink" if now else edged(colour), 1.0 * scale)

    def texts(self) -> Iterable[Text]:
        """Each criterion with its ends."""
        return (
            Text(f"{line.name}  {line.steps[0][1] * 100:g}–{line.steps[-1][1] * 100:g}")
            for line in self.lines
            if line.steps
        )


@dataclass(slots=True)
class RoomPicture(Block):
    """A line for each criterion: how far its weight may go, today's weight, and the interval in words."""

    lines: Sequence[RoomLine]

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The rows; the one nearest to turning the tier stands out."""
        plot = Plot.of(at, 0.3)
        if page is not None:
            for place, line in enumerate(self.lines):
                self._line(plot, line, at.top + place * plot.row, page)
        return plot.row * len(self.lines)

    def _line(self, plot: Plot, line: RoomLine, top: float, page: Ink) -> None:
        scale = plot.at.scale
        plot.name(line.name, top, page, strong=line.nearest)
        middle, tall = top + plot.row / 2, 5.2 * scale
        page.box(plot.left, middle - tall / 2, plot.width, tall, "quiet", edge="line", radius=tall / 2)
        low, high = plot.x(line.low), plot.x(line.high)
        colour = "partly" if line.nearest else "accent"
        page.box(low, middle - tall / 2, max(high - low, 1.2 * scale), tall, colour, radius=min(tall, high - low) / 2)
        now = plot.x(line.share)
        page.box(now - 1.1 * scale, middle - 5 * scale, 2.2 * scale, 10 * scale, "ink", edge="paper")
        weight, colour = ("semibold", "warning") if line.nearest else ("regular", "muted")
        words = Text(line.words, "caption", colour, weight)
        x = plot.left + plot.width + 6 * scale
        down = (plot.row - words.layout(plot.at.at(0, 0, 1000))) / 2
        words.layout(plot.at.at(x, top + down, plot.right + 20 * scale), page)

    def texts(self) -> Iterable[Text]:
        """Each criterion with its interval."""
        return (Text(f"{line.name}  {line.words}") for line in self.lines)


@dataclass(slots=True)
class Meter(Block):
    """A score as boxes, filled up to it; the figure stands beside them. Many scores are told by the figure alone."""

    value: int | None
    lowest: int = 1
    highest: int = 5

    @property
    def count(self) -> int:
        """How many boxes there are."""
        found = self.highest - self.lowest + (1 if self.lowest else 0)
        return found if 1 <= found <= 10 else 0

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """One line of body text."""
        height = at.style.points("body", at.scale) * at.style.leading("body")
        if page is not None:
            gap, tall = 1.6 * at.scale, 7.2 * at.scale
            cell = min(8.6 * at.scale, (at.width - 22 * at.scale) / max(1, self.count) - gap)
            top = at.top + (height - tall) / 2
            for place in range(self.count):
                reached = self.value is not None and place < self.value - (self.lowest - 1 if self.lowest else 0)
                colour = "accent" if reached else "line"
                page.box(at.x + place * (cell + gap), top, cell, tall, colour, radius=1.4 * at.scale)
            figure = Text("–" if self.value is None else str(self.value), "body", "ink", "semibold")
            x = at.x + self.count * (cell + gap) + 3 * at.scale
            figure.layout(at.at(x, at.top, max(18 * at.scale, at.width - (x - at.x))), page)
        return height

    def texts(self) -> Iterable[Text]:
        """The figure."""
        return (Text("–" if self.value is None else f"{self.value}/{self.highest}"),)
