"""Blocks that group others: titled sections, columns, panels on a ground, and lists behind dots or numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmm_desk.paper.blocks import Block, Content, Place, Stack, Text
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.text import Run


@dataclass(slots=True)
class Section(Block):
    """A heading over a block; the heading is the block's name."""

    title: str
    child: Block
    colour: str = "accent"

    def __post_init__(self) -> None:
        """The title is the name."""
        self.name = self.title

    def heading(self) -> Text:
        """The heading's own text."""
        return Text(self.title, "lead", self.colour, "bold", tag="H2")

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """Heading, a small gap, then the block."""
        head = self.heading().layout(at, page) + 2.5 * at.scale
        fill = at.height - head if at.height else 0.0
        return head + self.child.layout(at.at(at.x, at.top + head, at.width, fill), page)

    def texts(self) -> Iterable[Text]:
        """The heading, then the texts below."""
        return (self.heading(), *self.child.texts())

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """Cut within the block; the heading never stands alone."""
        head = self.heading().layout(at) + 2.5 * at.scale
        first, rest = self.child.split(at, room - head)
        if first is None:
            return None, self
        return Section(self.title, first, self.colour), rest


@dataclass(slots=True)
class Columns(Block):
    """Blocks side by side and equally tall; `shares` are their parts of the width, equal by default."""

    children: Sequence[Block]
    shares: Sequence[float] = ()
    gap: float = 16.0

    def places(self, at: Place, height: float = 0.0) -> list[Place]:
        """The place of every child."""
        gap = self.gap * at.scale
        shares = self.shares or [1.0] * len(self.children)
        free = at.width - gap * (len(self.children) - 1)
        x = at.x
        places = []
        for share in shares:
            width = free * share / sum(shares)
            places.append(at.at(x, at.top, width, height))
            x += width + gap
        return places

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The height of the tallest child."""
        pairs = list(zip(self.children, self.places(at), strict=True))
        height = max(at.height, *[child.layout(place) for child, place in pairs])
        if page is not None:
            for child, place in zip(self.children, self.places(at, height), strict=True):
                child.layout(place, page)
        return height

    def texts(self) -> Iterable[Text]:
        """The texts of all children."""
        return (text for child in self.children for text in child.texts())

    def longest(self, at: Place) -> tuple[float, str]:
        """The tallest child decides."""
        return max(child.longest(place) for child, place in zip(self.children, self.places(at), strict=True))

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """Columns taller than a page go one below the other."""
        return Stack(self.children, 8).split(at, room)


@dataclass(slots=True)
class Panel(Block):
    """A block on a coloured ground, with a bar at its left edge or a line around it."""

    child: Block
    fill: str = "quiet"
    bar: str = ""
    edge: str = ""
    pad: tuple[float, float] = (12.0, 9.0)

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The child's height and the padding, or the height to fill."""
        side, down = self.pad[0] * at.scale, self.pad[1] * at.scale
        inner = at.at(at.x + side, at.top + down, at.width - 2 * side)
        height = max(at.height, self.child.layout(inner) + 2 * down)
        if page is not None:
            radius = 0.0 if self.bar else 5 * at.scale
            page.box(at.x, at.top, at.width, height, self.fill, edge=self.edge, radius=radius)
            if self.bar:
                page.box(at.x, at.top, 3.2 * at.scale, height, self.bar)
            self.child.layout(inner, page)
        return height

    def texts(self) -> Iterable[Text]:
        """The child's texts."""
        return self.child.texts()

    def longest(self, at: Place) -> tuple[float, str]:
        """Its own name, or the child's."""
        side = self.pad[0] * at.scale
        inner = self.child.longest(at.at(at.x + side, at.top, at.width - 2 * side))
        return self.layout(at), self.name or inner[1]

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """Cut within the child; both parts keep the ground."""
        side, down = self.pad[0] * at.scale, self.pad[1] * at.scale
        head, tail = self.child.split(at.at(at.x, at.top, at.width - 2 * side), room - 2 * down)
        made = [
            Panel(part, self.fill, self.bar, self.edge, self.pad, name=self.name) if part else None
            for part in (head, tail)
        ]
        return made[0], made[1]


@dataclass(slots=True)
class Item(Block):
    """A text behind a dot (an empty marker) or a number."""

    text: Text
    marker: str = ""
    colour: str = "accent"

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The text's height, indented."""
        indent = (13.0 if self.marker else 9.0) * at.scale
        inner = at.at(at.x + indent, at.top, at.width - indent)
        if page is None:
            return self.text.layout(inner)
        with page.tag("LI"):
            if self.marker:
                with page.tag("Lbl"):
                    Text(self.marker, "body", self.colour, "bold").layout(at, page)
            else:
                size = at.style.points("body", at.scale)
                middle = at.top + size * at.style.leading("body") / 2
                page.dot(at.x + 2.2 * at.scale, middle, 1.6 * at.scale, self.colour)
            with page.tag("LBody"):
                return self.text.layout(inner, page)

    def texts(self) -> Iterable[Text]:
        """The text without its marker."""
        return (self.text,)

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """Cut within the text; only the first part has the marker."""
        indent = (13.0 if self.marker else 9.0) * at.scale
        head, tail = self.text.split(at.at(at.x, at.top, at.width - indent), room)
        if not isinstance(head, Text):
            return None, self
        return Item(head, self.marker, self.colour), tail


def bullets(items: Iterable[Content], colour: str = "accent", role: str = "body") -> Stack:
    """Texts behind dots; empty ones are left out."""
    return Stack([Item(Text(item, role), "", colour) for item in items if item], 2.4, "L")


def numbered(items: Iterable[Content], colour: str = "accent") -> Stack:
    """Texts behind 1, 2, 3; empty ones are left out."""
    kept = [item for item in items if item]
    return Stack([Item(Text(item), str(number), colour) for number, item in enumerate(kept, 1)], 2.8, "L")


def statement(content: Content, name: str) -> Panel:
    """The one sentence of a sheet, on the accent's soft ground behind a bar."""
    return Panel(Text(content, "lead", "title"), "soft", bar="accent", pad=(14, 9), name=name)


def panel(title: str, child: Block, *, care: bool = False) -> Panel:
    """A titled panel on a quiet ground, or on the warning's."""
    return Panel(Section(title, child, "warning" if care else "accent"), "care" if care else "quiet")


def lead_run(label: str, text: str, *, chinese: bool) -> list[Run]:
    """A bold label that runs into its text, with the language's own mark between."""
    if not label:
        return [Run(text)]
    if label[-1] in '.。!！?？:：…”"':
        return [Run(label, "semibold"), Run(text if chinese else " " + text)]
    return [Run(label + ("：" if chinese else ". "), "semibold"), Run(text)]
