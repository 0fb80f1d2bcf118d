"""Pictures on a sheet, as blocks: alone, or with what they belong to at their side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pmm_desk.paper.blocks import Block, Place, Text
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.pixels import size_of
from pmm_desk.paper.scales import Monogram

CIRCLE, ROUNDED, PLAIN = "circle", "rounded", "plain"


@dataclass(slots=True)
class Picture(Block):
    """A picture (PNG or JPEG, as the project keeps it) `height` points tall at scale 1, or less where it is too wide.

    `form`: "circle" (a portrait, cut to a square), "rounded" or "plain". `align`: left, centre or right.
    `alternative` says what it shows to those who hear the sheet; without it the picture counts as decoration.
    Bytes that are no picture take no room.
    """

    data: bytes
    height: float = 64.0
    form: str = ROUNDED
    align: str = "left"
    alternative: str = ""
    edge: str = "line"
    _size: tuple[int, int] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Read the picture's header."""
        self._size = size_of(self.data)

    @property
    def is_picture(self) -> bool:
        """Whether the bytes are a picture."""
        return self._size is not None

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The picture's height."""
        width, height = self.box(at)
        if page is not None and height:
            x = at.x + (at.width - width) * {"left": 0.0, "centre": 0.5, "right": 1.0}[self.align]
            radius = height / 2 if self.form == CIRCLE else 5 * at.scale if self.form == ROUNDED else 0.0
            page.picture(self.data, x, at.top, width, height, radius=radius, alternative=self.alternative)
            if self.edge and self.form != PLAIN:
                page.box(x, at.top, width, height, edge=self.edge, radius=radius)
        return height

    def box(self, at: Place) -> tuple[float, float]:
        """Width and height in points at this place; (0, 0) for what is no picture."""
        if self._size is None:
            return 0.0, 0.0
        height = self.height * at.scale
        share = 1.0 if self.form == CIRCLE else self._size[0] / self._size[1]
        width = min(height * share, at.width)
        return width, width / share

    def texts(self) -> Iterable[Text]:
        """None."""
        return ()


@dataclass(slots=True)
class Beside(Block):
    """A picture, or a monogram, at the left and what it belongs to at its right, in the middle of its height."""

    picture: Picture | Monogram
    child: Block
    gap: float = 12.0

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The taller of both."""
        width, tall = self.picture.box(at.at(at.x, at.top, at.width / 3))
        shift = width + self.gap * at.scale if width else 0.0
        inner = at.at(at.x + shift, at.top, at.width - shift)
        height = max(tall, self.child.layout(inner))
        if page is not None:
            self.picture.layout(at.at(at.x, at.top + (height - tall) / 2, at.width / 3), page)
            lower = (height - self.child.layout(inner)) / 2
            self.child.layout(at.at(inner.x, at.top + lower, inner.width), page)
        return height

    def texts(self) -> Iterable[Text]:
        """The texts beside the picture."""
        return self.child.texts()
