"""The positioning map on paper: the same geometry as in the window, in the colours of the sheets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pmm_desk.competitors.map_picture import Bubble, Picture, picture
from pmm_desk.paper.blocks import Block, Place, Stack, Text
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.paper.page import Page
from pmm_desk.paper.style import Style

SHAPE = 0.86
"""Height of the map for its width."""
UNIT = 0.72
"""Points on paper for a unit of the geometry, at scale 1."""


@dataclass(frozen=True, slots=True)
class MapSheet:
    """Everything the sheet prints, as plain values."""

    us: str
    name: str
    axes: tuple[str, str]
    bubbles: tuple[Bubble, ...]
    size_words: str = ""
    notes: tuple[str, ...] = ()
    as_of: date | None = None


def draw(sheet: MapSheet, style: Style) -> Page:
    """The map as an internal page: it tells how we see the rivals."""
    words = style.words
    internal = words(QT_TRANSLATE_NOOP("Sheet", "Internal"))
    title = sheet.name or words(QT_TRANSLATE_NOOP("Sheet", "Positioning map"))
    facts = ((words(QT_TRANSLATE_NOOP("Sheet", "Updated")), words.day(sheet.as_of)),)
    body: list[Block] = [MapFigure(sheet.bubbles, sheet.axes)]
    notes = [Text(note, "caption", "muted") for note in (sheet.size_words, *sheet.notes) if note]
    body += [Stack(list(notes), 3)] if notes else []
    return Page(
        title=title,
        visibility="internal",
        style=style,
        header=Header(
            words(QT_TRANSLATE_NOOP("Sheet", "Positioning map")),
            title,
            words.joined(list(sheet.axes)),
            facts,
            internal,
            sheet.us,
        ),
        body=body,
        footer=Footer(internal),
    )


@dataclass(slots=True)
class MapFigure(Block):
    """The map itself."""

    bubbles: Sequence[Bubble]
    axes: tuple[str, str]

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """As wide as its place; at small scales it is flatter, so that the sheet still fits."""
        height = at.width * SHAPE * min(1.0, at.scale)
        if page is not None:
            found = picture(self.bubbles, at.width, height, UNIT * at.scale)
            self._axes(at, found, page)
            for spot in found.spots:
                for x0, y0, x1, y1 in (*spot.spans, *([spot.leader] if spot.leader else ())):
                    page.strokes([(at.x + x0, at.top + y0), (at.x + x1, at.top + y1)], "faint", 0.6)
            for spot in sorted(found.spots, key=lambda each: -each.radius):
                fill = "accent" if spot.bubble.ours else "pale" if spot.bubble.status_quo else "faint"
                page.dot(at.x + spot.x, at.top + spot.y, spot.radius, fill, "paper", 1.0)
            for spot in found.spots:
                if spot.label is not None:
                    text = Text(
                        spot.bubble.name, "caption", "ink", "semibold" if spot.bubble.ours else "regular", "centre"
                    )
                    # The box is as wide as the widest face needs; a name as long as its box takes a second line.
                    wide = max(spot.label.width, text.natural(at) + 1)
                    left = spot.label.left + (spot.label.width - wide) / 2
                    text.layout(at.at(at.x + left, at.top + spot.label.top + 1.5 * at.scale, wide), page)
        return height

    def _axes(self, at: Place, found: Picture, page: Ink) -> None:
        plot = found.plot
        left, top, right, bottom = at.x, at.top + plot.top, at.x + plot.right, at.top + plot.bottom
        middle = (left + right) / 2, (top + bottom) / 2
        page.strokes([(middle[0], top), (middle[0], bottom)], "line", 0.6)
        page.strokes([(left, middle[1]), (right, middle[1])], "line", 0.6)
        page.strokes([(left, top), (left, bottom), (right, bottom)], "muted", 0.8)
        x_name, y_name = self.axes
        if y_name:
            Text(f"{y_name} ↑", "caption", "muted").layout(at.at(left, at.top, at.width), page)
        if x_name:
            place = at.at(left, bottom + 4 * at.scale, at.width)
            Text(f"{x_name} →", "caption", "muted", align="right").layout(place, page)

    def texts(self) -> Iterable[Text]:
        """The axes, and the names of all."""
        return (Text(words) for words in (*self.axes, *(bubble.name for bubble in self.bubbles)) if words)
