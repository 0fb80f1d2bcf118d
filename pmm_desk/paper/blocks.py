"""What a sheet is made of: text and stacks of blocks; one method measures and, given a pen, draws."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pmm_desk.paper.ink import Ink
from pmm_desk.paper.style import Style
from pmm_desk.paper.text import Line, Paragraph, Run

Content = str | Sequence[Run]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: left edge, top and width in points; `height` is what it may fill, or 0."""

    style: Style
    scale: float
    x: float
    top: float
    width: float
    height: float = 0.0

    def at(self, x: float, top: float, width: float, height: float = 0.0) -> Place:
        """Another place of the same style and scale."""
        return Place(self.style, self.scale, x, top, width, height)


@dataclass(slots=True, kw_only=True)
class Block:
    """A part of a sheet; `name` is how a fit report calls it."""

    name: str = ""

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """Give the height at this place and scale; with a pen, draw there too."""
        raise NotImplementedError

    def texts(self) -> Iterable[Text]:
        """All texts of the block in reading order."""
        raise NotImplementedError

    def longest(self, at: Place) -> tuple[float, str]:
        """The height and the name of the block that makes this one as tall as it is."""
        return self.layout(at), self.name

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """The part that fits into `room` points, and the rest; by default nothing fits."""
        return None, self

    def flat(self) -> Stack:
        """The block's texts one below the other: the shape that always continues on another page."""
        return Stack(list(self.texts()), 3, name=self.name)


@dataclass(slots=True)
class Text(Block):
    """Plain text in one size; `role` is display, lead, body or caption, `tag` its part in the structure."""

    content: Content
    role: str = "body"
    colour: str = "ink"
    weight: str = "regular"
    align: str = "left"
    balance: bool = False
    tag: str = "P"
    runs: tuple[Run, ...] = field(init=False)
    parts: list[Paragraph] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Take a plain string as one run in the block's weight."""
        given = self.content
        self.runs = (Run(given, self.weight),) if isinstance(given, str) else tuple(given)

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The height of all lines; paragraphs stand a third of a line apart."""
        size = at.style.points(self.role, at.scale)
        leading = size * at.style.leading(self.role)
        top = at.top
        for number, (paragraph, lines) in enumerate(self.broken(at)):
            if number:
                top += leading * 0.3
            if page is not None:
                page.text(
                    lines,
                    paragraph.runs,
                    at.x,
                    top,
                    at.width,
                    size=size,
                    leading=leading,
                    colour=self.colour,
                    align=self.align,
                    role=self.tag,
                )
            top += leading * len(lines)
        return top - at.top

    def broken(self, at: Place) -> list[tuple[Paragraph, list[Line]]]:
        """The paragraphs with their lines at this width and scale."""
        ems = at.width / at.style.points(self.role, at.scale)
        broken = []
        if self.parts is None:
            self.parts = at.style.setter.paragraphs(self.runs)
        for paragraph in self.parts:
            lines = paragraph.lines(ems)
            if self.balance and 1 < len(lines) < 5:
                lines = balanced(paragraph, len(lines), ems)
            broken.append((paragraph, lines))
        return broken

    def natural(self, at: Place) -> float:
        """The width in points the text takes when nothing breaks it."""
        size = at.style.points(self.role, at.scale)
        lines = [line for paragraph in at.style.setter.paragraphs(self.runs) for line in paragraph.lines(1e6)]
        return size * max((line.width for line in lines), default=0.0)

    def texts(self) -> Iterable[Text]:
        """Itself."""
        return (self,)

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """Cut between two lines."""
        leading = at.style.points(self.role, at.scale) * at.style.leading(self.role)
        head: list[tuple[Paragraph, list[Line]]] = []
        tail: list[tuple[Paragraph, list[Line]]] = []
        used = 0.0
        for paragraph, lines in self.broken(at):
            fitting = 0 if tail else max(0, min(len(lines), int((room - used) / leading)))
            if fitting:
                head.append((paragraph, lines[:fitting]))
            if fitting < len(lines):
                tail.append((paragraph, lines[fitting:]))
            used += leading * (fitting + 0.3)
        return (SetText(self, head) if head else None), (SetText(self, tail) if tail else None)


class SetText(Text):
    """Text that was broken into lines already, because a page ended within it."""

    def __init__(self, text: Text, lines: list[tuple[Paragraph, list[Line]]]) -> None:
        """Take the looks of `text` and these of its lines."""
        super().__init__(text.runs, text.role, text.colour, text.weight, text.align, tag=text.tag, name=text.name)
        self.lines = lines

    def broken(self, at: Place) -> list[tuple[Paragraph, list[Line]]]:
        """The lines it was given."""
        return self.lines


def balanced(paragraph: Paragraph, count: int, width: float) -> list[Line]:
    """The same number of lines in the narrowest column, so that they come out alike."""
    low, high = max(width / count * 0.8, paragraph.longest), width
    if low >= high:
        return paragraph.lines(width)
    for _ in range(6):
        middle = (low + high) / 2
        if len(paragraph.lines(middle)) > count:
            low = middle
        else:
            high = middle
    lines = paragraph.lines(high)
    return paragraph.clauses(width) or lines if len(lines) == 2 else lines


@dataclass(slots=True)
class Stack(Block):
    """Blocks one below the other, `gap` points apart at scale 1; `tag` names what they are: L, Table."""

    children: Sequence[Block]
    gap: float = 3.0
    tag: str = ""

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The sum of the heights; a height to fill goes to an only child."""
        if page is not None and self.tag:
            with page.tag(self.tag):
                return self._stacked(at, page)
        return self._stacked(at, page)

    def _stacked(self, at: Place, page: Ink | None) -> float:
        top = at.top
        fill = at.height if len(self.children) == 1 else 0.0
        for number, child in enumerate(self.children):
            if number:
                top += self.gap * at.scale
            top += child.layout(at.at(at.x, top, at.width, fill), page)
        return top - at.top

    def texts(self) -> Iterable[Text]:
        """The texts of all children."""
        return (text for child in self.children for text in child.texts())

    def longest(self, at: Place) -> tuple[float, str]:
        """This stack by its own name; without one, the tallest child that has one."""
        if self.name:
            return self.layout(at), self.name
        found = [child.longest(at) for child in self.children]
        return max([entry for entry in found if entry[1]], default=(self.layout(at), ""))

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """Cut between children, or within the one that crosses the edge."""
        used = 0.0
        for number, child in enumerate(self.children):
            height = child.layout(at)
            if used + height > room:
                head, tail = child.split(at, room - used)
                before = [*self.children[:number], *([head] if head else [])]
                after = [*([tail] if tail else []), *self.children[number + 1 :]]
                first = Stack(before, self.gap, self.tag, name=self.name) if before else None
                return first, Stack(after, self.gap, self.tag, name=self.name) if after else None
            used += height + self.gap * at.scale
        return self, None
