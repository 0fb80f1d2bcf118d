"""What frames a page: the band at its head, with title and key facts, and the line at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pmm_desk.paper.blocks import Place, Stack, Text
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.pictures import PLAIN, Picture
from pmm_desk.paper.style import Style
from pmm_desk.paper.tags import ARTIFACT
from pmm_desk.paper.text import Run

MARGIN = 30.0
LOGO = 18.0
"""The height of a logo in points at scale 1, and how wide it may grow."""
WIDEST_LOGO = 130.0


@dataclass(frozen=True, slots=True)
class Header:
    """The band: what sheet this is, its title, a line below, and up to three facts (label, value).

    `logo` (PNG or JPEG) stands on a white plate; without one the tile with the `initial` does.
    """

    kicker: str
    title: str
    subline: str = ""
    facts: Sequence[tuple[str, str]] = ()
    stamp: str = ""
    initial: str = ""
    logo: bytes = b""

    def _tile(self, scale: float) -> float:
        """The height of the line with the logo or the initial."""
        return (24.0 if self._picture() else 15.0) * scale

    def _picture(self) -> Picture | None:
        """The logo, when it is a picture."""
        found = Picture(self.logo, LOGO, PLAIN) if self.logo else None
        return found if found is not None and found.is_picture else None

    def layout(self, style: Style, scale: float, page: Ink | None = None) -> float:
        """The band's height; with a pen, draw it over the page's whole width."""
        width = style.size[0] - 2 * MARGIN
        facts = [fact for fact in self.facts if fact[1]]
        right = width * 0.27 if facts else 0.0
        left = width - right - (18 * scale if right else 0.0)
        pad = 15 * scale
        at = Place(style, scale, MARGIN, pad, left)
        tile = self._tile(scale)
        words = Stack(
            [
                Text(self.title, "display", "paper", "bold", balance=True, tag="H1"),
                *([Text(self.subline, "body", "pale", balance=True)] if self.subline else []),
            ],
            2.5,
        )
        pairs = Stack(
            [
                Stack(
                    [Text(label, "caption", "pale", align="right"), Text(value, "body", "paper", "semibold", "right")],
                    0,
                )
                for label, value in facts
            ],
            3.5,
        )
        left_height = tile + 4 * scale + words.layout(at)
        right_height = pairs.layout(at.at(0, 0, right)) if facts else 0.0
        height = max(left_height, right_height) + 2 * pad - 2 * scale
        if page is not None:
            page.box(0, 0, style.size[0], height, "title")
            page.box(0, height, style.size[0], 3.2 * scale, "accent")
            self._kicker(at, tile, page)
            words.layout(at.at(MARGIN, pad + tile + 4 * scale, left), page)
            if facts:
                top = (height - right_height) / 2
                pairs.layout(at.at(MARGIN + width - right, top, right), page)
        return height + 3.2 * scale

    def _kicker(self, at: Place, tile: float, page: Ink) -> None:
        """The logo or the product's initial on a tile, the kind of sheet beside it, and the stamp."""
        scale = at.scale
        text = Text(self.kicker, "caption", "bright", "semibold")
        lift = (tile - Text("1", "caption").layout(at.at(0, 0, tile))) / 2
        x = at.x + self._sign(at, tile, lift, page)
        stamp = Text(self.stamp, "caption", "paper", "bold", "centre")
        wide = stamp.natural(at) + 12 * scale if self.stamp else 0.0
        width = min(text.natural(at) + 1, at.width - (x - at.x) - 7 * scale - wide)
        text.layout(at.at(x, at.top + lift, width), page)
        if self.stamp:
            tall = 13.8 * scale
            left = x + width + 8 * scale
            page.box(left, at.top + (tile - tall) / 2, wide, tall, "warning", radius=3 * scale)
            stamp.layout(at.at(left, at.top + lift, wide), page)

    def _sign(self, at: Place, tile: float, lift: float, page: Ink) -> float:
        """Draw the logo on its plate, else the initial on its tile; the width they take, with the gap behind."""
        scale, logo = at.scale, self._picture()
        if logo is not None:
            pad = (tile - LOGO * scale) / 2
            width, height = logo.box(at.at(0, 0, WIDEST_LOGO * scale))
            page.box(at.x, at.top, width + 3 * pad, tile, "paper", radius=3.5 * scale)
            logo.layout(at.at(at.x + 1.5 * pad, at.top + (tile - height) / 2, width), page)
            return width + 3 * pad + 9 * scale
        if self.initial:
            page.box(at.x, at.top, tile, tile, "accent", radius=3.5 * scale)
            with page.tag(ARTIFACT):
                initial = Text(self.initial[:1], "caption", "paper", "bold", "centre")
                initial.layout(at.at(at.x, at.top + lift, tile), page)
            return tile + 7 * scale
        return 0.0

    def continued(self, style: Style, scale: float, page: Ink | None = None) -> float:
        """The slim band of a page that goes on: the title and the stamp."""
        at = Place(style, scale, MARGIN, 7 * scale, style.size[0] - 2 * MARGIN)
        tile = 15.0 * scale
        height = tile + 14 * scale
        if page is not None:
            page.box(0, 0, style.size[0], height, "title")
            page.box(0, height, style.size[0], 2.2 * scale, "accent")
            Header(self.title, "", stamp=self.stamp, initial=self.initial)._kicker(at, tile, page)
        return height + 2.2 * scale

    def fits(self, style: Style, scale: float) -> bool:
        """Whether the band leaves the page its greater part."""
        return self.layout(style, scale) <= style.size[1] * 0.3


@dataclass(frozen=True, slots=True)
class Footer:
    """The line at the foot: the stamp, sources and version at the left, the page's number at the right."""

    stamp: str = ""
    notes: str = ""

    def layout(self, style: Style, scale: float, number: str, page: Ink | None = None) -> float:
        """The height above the lower margin; with a pen, draw it there."""
        width = style.size[0] - 2 * MARGIN
        right = 44.0
        runs = [Run(self.stamp, "bold", "warning"), Run("  ")] if self.stamp else []
        text = Text([*runs, Run(self.notes)], "caption", "muted")
        place = Place(style, scale, MARGIN, 0.0, width - right - 12)
        tall = max(text.layout(place), Text(number or "1", "caption").layout(place))
        height = tall + 4 * scale
        if page is not None:
            top = style.size[1] - self.margin(scale) - height
            page.rule(MARGIN, top, width)
            text.layout(place.at(MARGIN, top + 4 * scale, width - right - 12), page)
            with page.tag(ARTIFACT):
                Text(number, "caption", "muted", align="right").layout(
                    place.at(MARGIN + width - right, top + 4 * scale, right), page
                )
        return height

    @staticmethod
    def margin(scale: float) -> float:
        """The white below the foot."""
        return 14.0 * scale

    def fits(self, style: Style, scale: float) -> bool:
        """Whether the foot leaves the page its greater part."""
        return self.layout(style, scale, "1 / 1") <= style.size[1] * 0.15
