"""One sheet on one page: fitted by a scale between 1.12 and the floor, never clipped, with a report of the fit."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from math import ceil
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress

from pmm_desk.paper.blocks import Block, Place, Text
from pmm_desk.paper.fonts import FIRST
from pmm_desk.paper.frame import MARGIN, Footer, Header
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.style import WIDEST, Style
from pmm_desk.paper.tags import Tags

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PASSES = 6
GAP = 10.0
# White that is left over goes between the blocks, up to this many points at scale 1 for each gap.
SPREAD = 18.0


class Cancelled(Exception):
    """The reader of the progress asked to stop."""


@dataclass(frozen=True, slots=True)
class Overflow:
    """A block that is too long for its page, by so many lines of body text at the floor."""

    block: str
    lines: int


@dataclass(frozen=True, slots=True)
class Fit:
    """How a sheet fits: its scale, the pages it takes, what is too long, and characters no face has.

    `appendix`: how many of its pages are the appendix, which may take as many as it needs.
    """

    scale: float
    pages: int
    overflow: tuple[Overflow, ...] = ()
    missing: tuple[str, ...] = ()
    appendix: int = 0

    @property
    def percent(self) -> int:
        """The scale as a whole percentage."""
        return round(self.scale * 100)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A PDF and the fit of each of its sheets."""

    pdf: bytes
    fits: tuple[Fit, ...]


@dataclass(slots=True)
class Page:
    """A drawn sheet: its frame and its blocks, ready to be fitted.

    `visibility` is internal, partner or customer: a binding never mixes them. The last block of an `anchored`
    sheet, its call to act, stands at the foot however short the sheet is. The `appendix` begins on a page of
    its own and is not fitted: it goes on for as many pages as it takes.
    """

    title: str
    visibility: str
    style: Style
    header: Header
    body: Sequence[Block]
    footer: Footer
    anchored: bool = False
    appendix: Sequence[Block] = ()
    _leaves: list[list[Block]] = field(default_factory=list, init=False)
    _fit: Fit | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """A title or a source line that would fill the page moves into the body."""
        style, floor = self.style, self.style.floor
        if not self.header.fits(style, floor):
            head = self.header
            self.body = [Text(head.title, "lead", "title", "bold"), Text(head.subline), *self.body]
            self.header = Header(head.kicker[:60], head.title[:60] + "…", stamp=head.stamp)
        if not self.footer.fits(style, floor):
            self.body = [*self.body, Text(self.footer.notes, "caption", "muted")]
            self.footer = Footer(self.footer.stamp)

    def layout(
        self,
        scale: float,
        page: Ink | None = None,
        *,
        blocks: Sequence[Block] | None = None,
        number: str = "1 / 1",
        continued: bool = False,
    ) -> float:
        """The points left free on one page at a scale, below zero when too long; with a pen, draw it."""
        blocks = self.body if blocks is None else blocks
        style, gap = self.style, GAP * scale
        head = (self.header.continued if continued else self.header.layout)(style, scale, page)
        foot = self.footer.layout(style, scale, number) + self.footer.margin(scale)
        width = style.size[0] - 2 * MARGIN
        heights = [block.layout(Place(style, scale, MARGIN, 0.0, width)) for block in blocks]
        free = style.size[1] - head - foot - sum(heights) - gap * (len(blocks) + 1)
        if page is not None:
            extra = max(0.0, min(free / (len(blocks) + 1), SPREAD * scale))
            top = head + gap + extra
            last = blocks[-1] if blocks and self.anchored and free > 0 else None
            for block, height in zip(blocks, heights, strict=True):
                if block is last:
                    top = style.size[1] - foot - gap - extra / 2 - height
                block.layout(Place(style, scale, MARGIN, top, width), page)
                top += height + gap + extra
            self.footer.layout(style, scale, number, page)
        return free

    def fit(self) -> Fit:
        """Find the scale, once: the widest that fits, or the floor with a report of what is too long."""
        if self._fit is None:
            found = self._find()
            if self.appendix:
                leaves = self._flow(min(found.scale, 1.0), self.appendix, continued=True)
                self._leaves = [*self._leaves, *leaves]
                found = replace(found, pages=len(self._leaves), appendix=len(leaves))
            self._fit = found
        return self._fit

    def _find(self) -> Fit:
        missing = self._missing()
        floor = self.style.floor
        for pages in (1, 2) if self.style.second_page else (1,):
            # Most sheets fit at their widest: that one is tried first, and it is the last one then.
            wide = self._fits(WIDEST, pages)
            if wide or self._fits(floor, pages):
                scale = WIDEST if wide else self._bisect(floor, pages)
                self._leaves = [list(self.body)] if pages == 1 else self._flow(scale)
                return Fit(scale, len(self._leaves), (), missing)
        self._leaves = self._flow(floor)
        return Fit(floor, len(self._leaves), self._overflow(floor), missing)

    def _fits(self, scale: float, pages: int) -> bool:
        return self.layout(scale) >= 0 if pages == 1 else len(self._flow(scale)) <= pages

    def _bisect(self, floor: float, pages: int) -> float:
        low, high = floor, WIDEST
        for _ in range(PASSES):
            middle = (low + high) / 2
            if self._fits(middle, pages):
                low = middle
            else:
                high = middle
        return low

    def _overflow(self, floor: float) -> tuple[Overflow, ...]:
        """The longest blocks, with the lines they would have to lose."""
        style = self.style
        excess = -self.layout(floor)
        if style.second_page:
            excess -= self.layout(floor, blocks=[], continued=True)
        leading = style.points("body", floor) * style.leading("body")
        place = Place(style, floor, MARGIN, 0.0, style.size[0] - 2 * MARGIN)
        found = sorted((block.longest(place) for block in self.body), reverse=True)
        report = []
        for height, name in found:
            taken = min(excess, max(height - 2 * leading, leading))
            report.append(Overflow(name or self.title, max(1, ceil(taken / leading))))
            excess -= taken
            if excess <= 0:
                break
        return tuple(report)

    def _flow(
        self, scale: float, blocks: Sequence[Block] | None = None, *, continued: bool = False
    ) -> list[list[Block]]:
        """The blocks by page: whole where they fit on one, else cut between lines."""
        place = Place(self.style, scale, MARGIN, 0.0, self.style.size[0] - 2 * MARGIN)
        gap = GAP * scale
        leaves: list[list[Block]] = [[]]
        first, later = self.layout(scale, blocks=[]), self.layout(scale, blocks=[], continued=True)
        room = later if continued else first
        queue = list(reversed(self.body if blocks is None else blocks))
        while queue:
            block = queue.pop()
            height = block.layout(place)
            if height + gap <= room:
                leaves[-1].append(block)
                room -= height + gap
                continue
            head: Block | None = None
            tail: Block | None = block
            if height + gap > later:
                head, tail = block.split(place, room - gap)
                if head is None and not leaves[-1]:
                    head, tail = block.flat().split(place, room - gap)
            if head is not None:
                leaves[-1].append(head)
            elif not leaves[-1]:
                leaves[-1].append(block)
                tail = None
            if tail is not None:
                queue.append(tail)
                leaves.append([])
                room = later
        return [leaf for leaf in leaves if leaf] or [[]]

    def _missing(self) -> tuple[str, ...]:
        texts = [
            Text(self.header.title),
            Text(self.header.subline),
            Text(self.footer.notes),
            *(Text(value) for _, value in self.header.facts),
            *(text for block in (*self.body, *self.appendix) for text in block.texts()),
        ]
        setter = self.style.setter
        found = {character for text in texts for part in setter.paragraphs(text.runs) for character in part.missing}
        return tuple(sorted(found))

    def draw(self, canvas: Canvas, start: int, total: int, tags: Tags | None = None) -> int:
        """Draw the page, or its pages, on the canvas; gives the number of the next page."""
        fit = self.fit()
        pen: Any = canvas
        for place, blocks in enumerate(self._leaves):
            pen.setPageSize(self.style.size)
            ink = Ink(canvas, self.style, tags)
            scale = fit.scale if place < len(self._leaves) - fit.appendix else min(fit.scale, 1.0)
            self.layout(scale, ink, blocks=blocks, number=f"{start} / {total}", continued=place > 0)
            ink.close()
            pen.showPage()
            start += 1
        return start


def render(
    pages: Sequence[Page],
    *,
    title: str = "",
    author: str = "",
    subject: str = "",
    day: date | None = None,
    preview: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Rendered:
    """The PDF of drawn sheets, in their order, and their fit.

    The same pages and `day` give the same bytes: no clock is read. `progress` is called with the sheets done
    and all; when `cancelled` says so, `Cancelled` is raised between two sheets. At least one page is needed.
    A `preview` is neither compressed nor tagged.
    """
    from reportlab.pdfgen.canvas import Canvas as Paper

    if not pages:
        raise ValueError("a document needs a page")
    steps = 2 * len(pages)
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, steps)
        if cancelled is not None and cancelled():
            raise Cancelled

    fits = []
    for page in pages:
        page.style.setter.faces.face(FIRST)
        fits.append(page.fit())
        step()
    stream = io.BytesIO()
    canvas = Paper(
        stream,
        pagesize=pages[0].style.size,
        initialFontName=FIRST,
        invariant=1,
        pageCompression=int(not preview),
        lang=pages[0].style.words.language,
    )
    describe(canvas, title or pages[0].title, author, subject, day)
    tags = None if preview else Tags()
    total, start = sum(fit.pages for fit in fits), 1
    for number, page in enumerate(pages):
        canvas.bookmarkPage(f"sheet-{number + 1}")
        canvas.addOutlineEntry(page.title, f"sheet-{number + 1}", 0, 0)
        start = page.draw(canvas, start, total, tags)
        step()
    if tags is not None:
        tags.write(canvas._doc)
        pack(canvas._doc, total)
    canvas.save()
    return Rendered(stream.getvalue(), tuple(fits))


def pack(document: Any, pages: int) -> None:
    """Deflate the pages as bytes; ReportLab would spell the bytes in letters, a quarter longer and slower."""
    for number in range(1, pages + 1):
        page = document.idToObject[f"Page{number}"]
        stream = PDFStream()
        stream.content = page.stream
        stream.filters = [PDFZCompress]
        page.Contents = stream


def describe(canvas: Any, title: str, author: str, subject: str, day: date | None) -> None:
    """Write the document's properties; the date is the project's own."""
    stamp = f"D:{day:%Y%m%d}000000+00'00'" if day else "D:20000101000000+00'00'"
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator("PMM Desk")
    canvas.setProducer("PMM Desk")
    canvas.setDateFormatter(lambda *_: stamp)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.addPageLabel(0, style="ARABIC_NUMBERS", start=1)


def render_preview(page: Page) -> Rendered:
    """One sheet as fast as can be, uncompressed, for the picture beside the editor."""
    return render([page], preview=True)
