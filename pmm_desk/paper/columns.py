"""Blocks that run down one column and on in the next, as on a poster: in their order, columns about equally tall."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmm_desk.paper.blocks import Block, Place, Stack, Text
from pmm_desk.paper.ink import Ink


@dataclass(slots=True)
class Flow(Block):
    """Up to `count` equal columns, filled one after the other; no block is cut, none changes its place in the order."""

    children: Sequence[Block]
    count: int = 3
    gap: float = 16.0
    between: float = 9.0

    def columns(self, at: Place) -> list[list[tuple[Block, float]]]:
        """The blocks of each column with their heights, in the lowest arrangement."""
        width = self._width(at)
        heights = [child.layout(at.at(0, 0, width)) for child in self.children]
        gap = self.between * at.scale
        low, high = max(heights, default=0.0), sum(heights) + gap * len(heights)
        for _ in range(20):
            middle = (low + high) / 2
            if len(_filled(heights, middle, gap)) > self._wanted:
                low = middle
            else:
                high = middle
        pairs = iter(zip(self.children, heights, strict=True))
        return [[next(pairs) for _ in range(size)] for size in _filled(heights, high, gap)]

    @property
    def _wanted(self) -> int:
        return max(1, min(self.count, len(self.children)))

    def _width(self, at: Place) -> float:
        return (at.width - self.gap * at.scale * (self._wanted - 1)) / self._wanted

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The height of the tallest column."""
        columns = self.columns(at)
        gap = self.between * at.scale
        width = self._width(at)
        tallest = max((sum(high for _, high in column) + gap * (len(column) - 1) for column in columns), default=0.0)
        if page is not None:
            for number, column in enumerate(columns):
                x = at.x + number * (width + self.gap * at.scale)
                top = at.top
                # The rest of a short column goes between its blocks, within reason.
                free = tallest - sum(high for _, high in column) - gap * (len(column) - 1)
                more = min(free / max(1, len(column) - 1), 1.2 * gap) if len(column) > 1 else 0.0
                for block, high in column:
                    block.layout(at.at(x, top, width), page)
                    top += high + gap + more
        return tallest

    def texts(self) -> Iterable[Text]:
        """The texts of all blocks."""
        return (text for child in self.children for text in child.texts())

    def longest(self, at: Place) -> tuple[float, str]:
        """The tallest block decides."""
        width = self._width(at)
        return max((child.longest(at.at(0, 0, width)) for child in self.children), default=(0.0, self.name))

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """Columns taller than a page go one below the other."""
        return Stack(self.children, self.between).split(at, room)


def _filled(heights: Sequence[float], limit: float, gap: float) -> list[int]:
    """How many blocks each column takes when none may be taller than the limit (a taller block stands alone)."""
    sizes: list[int] = []
    used = 0.0
    for height in heights:
        if sizes and used + gap + height <= limit + 1e-6:
            sizes[-1] += 1
            used += gap + height
        else:
            sizes.append(1)
            used = height
    return sizes
