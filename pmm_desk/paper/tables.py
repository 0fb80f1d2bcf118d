"""Tables of a sheet: the comparison with drawn marks, rows of question and answer, evidence lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pmm_desk.paper.blocks import Block, Place, Stack, Text
from pmm_desk.paper.groups import Columns
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.text import Run

MARKS = ("yes", "partly", "no", "unknown")


@dataclass(slots=True)
class Comparison(Block):
    """Rows of marks or short texts under columns; the first column is ours and reads first.

    A cell is yes, partly, no or unknown, or a text that is printed. `words` names the marks, for those who
    copy or hear the page, and for the legend.
    """

    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[str]]]
    words: Mapping[str, str]

    def widths(self, at: Place) -> tuple[float, float]:
        """The width of the labels and of each column."""
        count = max(len(self.columns), 1)
        size = at.style.points("body", at.scale)
        words = [Run(name, "semibold") for name in self.columns]
        words += [Run(cell) for _, cells in self.rows for cell in cells if cell not in MARKS]
        widest = max((part.longest for run in words for part in at.style.setter.paragraphs((run,))), default=0)
        column = min(max(widest * size + 8 * at.scale, 56 * at.scale), at.width * 0.75 / count)
        return at.width - count * column, column

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """A head, the rows with hairlines between, and a legend when a mark needs one."""
        labels, column = self.widths(at)
        pad = 3.0 * at.scale
        heads = [
            Text(name, "body", "accent" if place == 0 else "ink", "semibold", "centre", True)
            for place, name in enumerate(self.columns)
        ]
        inner = column - 2 * pad
        head = max([text.layout(at.at(0, 0, inner)) for text in heads], default=0.0) + 2 * pad
        heights = [self._row_height(at, row, labels, inner) + 2 * pad for row in self.rows]
        total = head + sum(heights)
        if page is not None:
            if self.columns:
                page.box(at.x + labels, at.top, column, total, "soft")
                page.box(at.x + labels, at.top, column, 2.2 * at.scale, "accent")
            with page.tag("Table"):
                self._heads(at, heads, page)
                top = at.top + head
                for row, height in zip(self.rows, heights, strict=True):
                    page.rule(at.x, top, at.width)
                    with page.tag("TR"):
                        self._row(at, row, top, height, page)
                    top += height
            page.rule(at.x, top, at.width)
        return total + self._legend(at, at.top + total, page)

    def _heads(self, at: Place, heads: Sequence[Text], page: Ink) -> None:
        """The names of the columns; the labels' column has an empty head."""
        labels, column = self.widths(at)
        pad = 3.0 * at.scale
        with page.tag("TR"):
            with page.tag("TD"):
                pass
            for place, text in enumerate(heads):
                x = at.x + labels + place * column + pad
                with page.tag("TH"):
                    text.layout(at.at(x, at.top + pad, column - 2 * pad), page)

    def _row_height(self, at: Place, row: tuple[str, Sequence[str]], labels: float, inner: float) -> float:
        label, cells = row
        tallest = Text(label).layout(at.at(0, 0, labels - 6 * at.scale))
        for cell in cells:
            if cell not in MARKS:
                tallest = max(tallest, Text(cell).layout(at.at(0, 0, inner)))
        return tallest

    def _row(self, at: Place, row: tuple[str, Sequence[str]], top: float, height: float, page: Ink) -> None:
        labels, column = self.widths(at)
        label, cells = row
        pad = 3.0 * at.scale
        radius = 0.56 * at.style.points("body", at.scale)
        text = Text(label)
        width = labels - 2 * pad
        with page.tag("TH"):
            text.layout(at.at(at.x, top + (height - text.layout(at.at(0, 0, width))) / 2, width), page)
        for place, cell in enumerate(cells):
            x = at.x + labels + place * column
            with page.tag("TD"):
                if cell in MARKS:
                    page.mark(cell, x + column / 2, top + height / 2, radius)
                    self._spoken(at.at(x, top, column, height), cell, page)
                else:
                    text = Text(cell, align="centre")
                    inner = column - 2 * pad
                    down = (height - text.layout(at.at(0, 0, inner))) / 2
                    text.layout(at.at(x + pad, top + down, inner), page)

    def _spoken(self, at: Place, cell: str, page: Ink) -> None:
        """Lay the mark's word under it without ink."""
        size = at.style.points("caption", at.scale)
        for paragraph in at.style.setter.paragraphs((Run(self.words[cell]),)):
            page.text(
                paragraph.lines(100),
                paragraph.runs,
                at.x,
                at.top,
                at.width,
                size=size,
                leading=at.height,
                colour="ink",
                align="centre",
                hidden=True,
            )

    def _legend(self, at: Place, top: float, page: Ink | None) -> float:
        used = {cell for _, cells in self.rows for cell in cells}
        if not used & {"partly", "unknown"}:
            return 0.0
        size = at.style.points("caption", at.scale)
        height = size * at.style.leading("caption") + 3 * at.scale
        if page is not None:
            x = at.x
            for kind in [mark for mark in MARKS if mark in used]:
                text = Text(self.words[kind], "caption", "muted")
                wide = text.natural(at)
                page.mark(kind, x + 0.42 * size, top + 3 * at.scale + (height - 3 * at.scale) / 2, 0.42 * size)
                text.layout(at.at(x + 1.25 * size, top + 3 * at.scale, wide + 2), page)
                x += wide + 2.6 * size
        return height

    def texts(self) -> Iterable[Text]:
        """Labels and texts, marks as their words."""
        heads = [Text(name, weight="semibold") for name in self.columns]
        return (
            *heads,
            *(
                Text([Run(label + "  "), Run(" · ".join(self.words.get(cell, cell) for cell in cells))])
                for label, cells in self.rows
            ),
        )


@dataclass(slots=True)
class Row(Block):
    """Texts, or small pictures, side by side under a hairline; `shares` are their parts of the width."""

    cells: Sequence[Block]
    shares: Sequence[float]
    last: bool = False
    pad: float = 3.2

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The tallest cell and its padding."""
        pad = self.pad * at.scale
        body = Columns(self.cells, self.shares, 12)
        height = body.layout(at.at(at.x, at.top + pad, at.width)) + 2 * pad
        if page is not None:
            page.rule(at.x, at.top, at.width)
            with page.tag("TR"):
                for cell, place in zip(self.cells, body.places(at.at(at.x, at.top + pad, at.width)), strict=True):
                    with page.tag("TD"):
                        cell.layout(place, page)
            if self.last:
                page.rule(at.x, at.top + height, at.width)
        return height

    def texts(self) -> Iterable[Text]:
        """The texts of the cells."""
        return (text for cell in self.cells for text in cell.texts())

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """A row taller than a page goes cell by cell."""
        return self.flat().split(at, room)


def answers(rows: Iterable[tuple[Text, Text]], share: float = 0.34) -> Stack:
    """Rows of what is said at the left and the answer at the right."""
    made = [Row(cells, (share, 1 - share)) for cells in rows]
    if made:
        made[-1].last = True
    return Stack(made, 0, "Table")


def lines(rows: Iterable[Sequence[Block]], shares: Sequence[float]) -> Stack:
    """Narrow rows of several cells, as for evidence."""
    made = [Row(cells, shares, pad=1.6) for cells in rows]
    if made:
        made[-1].last = True
    return Stack(made, 0, "Table")
