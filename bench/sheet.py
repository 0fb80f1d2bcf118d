"""One printed sheet, beside a bare ReportLab canvas that draws the same things at known places.

The naive way sets every text with ReportLab's own Paragraph at the same places.
"""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from bench.row import Row, paired
from pmm_desk.competitors.sheet import Answer, Battlecard, Caution, EvidenceLine, Point, draw
from pmm_desk.paper.fonts import FIRST
from pmm_desk.paper.ink import ALIGN, MIDDLE, Ink
from pmm_desk.paper.page import render, render_preview
from pmm_desk.paper.style import Style
from pmm_desk.paper.text import Line, Run

RUNS = 40
DAY = date(2026, 6, 30)
CARD = Battlecard(
    us="Moorline Dock",
    rival="GateTong",
    as_of=DAY,
    threat=4,
    meet_where="Zhejiang, single plant",
    one_line="Gate cameras with a queue screen, sold by lane; strong where the network is bad.",
    when_we_meet="Zhejiang, single plant, security department leads.",
    they_win=("The buyer wants to control entry, not cost",),
    we_win=("Detention is in the carrier contract and the director is in the room",),
    say_first="“They count trucks. Who pays for the wait?”",
    talking_points=(
        Point("Detention split by who caused it: no rival has it.", "30 May 2026"),
        Point("A timeline both sides sign; theirs is a printed photo log.", "18 April 2026"),
    ),
    questions=("When a carrier disputes a bill, what do both sides sign?", "What happens at your second site?"),
    strengths=(Answer("Works without network", "True, and good. Ask how often the network fails."),),
    objections=(
        Answer("“Drivers will not install another app.”", "They do not: it is a WeChat mini-program.", "S-03"),
        Answer("“Our WMS vendor says it has this module.”", "Ask for the signed timeline and the split.", "K07"),
    ),
    price="38,000 per lane plus yearly service (brochure)",
    columns=("Moorline", "GateTong", "CargoNest"),
    comparison=(
        ("Detention split by responsible party", ("yes", "no", "no")),
        ("Signed evidence for disputes", ("yes", "partly", "no")),
        ("Gate works without network", ("no", "yes", "no")),
    ),
    proofs=(Point("Paid detention −31%, three sites, 12 weeks", "anonymous only"),),
    do_not_say=(Caution("“They have no offline mode.”", "False: K15, brochure."),),
    evidence=(EvidenceLine("No cost view, no re-plan", "fact", "Loss interview", date(2026, 5, 30)),),
)


@dataclass
class Recorded:
    """What a sheet draws: shapes as calls of the pen, pieces of text with their places, and whole texts."""

    shapes: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)
    pieces: list[tuple[str, float, float, float, str, str]] = field(default_factory=list)
    texts: list[tuple[str, float, float, float, float, float, str]] = field(default_factory=list)


class Recorder(Ink):
    """A pen that writes down where everything goes, and draws it as well."""

    def __init__(self, canvas: Canvas, style: Style) -> None:
        """Record what is drawn on `canvas`."""
        super().__init__(canvas, style)
        self.recorded = Recorded()
        for name in ("rule", "box", "shape", "strokes", "dot", "mark", "code"):
            setattr(self, name, self._watched(name, getattr(self, name)))
        self._depth = 0

    def _watched(self, name: str, method: Callable[..., None]) -> Callable[..., None]:
        def watched(*values: Any, **named: Any) -> None:
            if not self._depth:
                self.recorded.shapes.append((name, values, named))
            self._depth += 1
            method(*values, **named)
            self._depth -= 1

        return watched

    def text(
        self,
        lines: Sequence[Line],
        runs: Sequence[Run],
        x: float,
        top: float,
        width: float,
        *,
        size: float,
        leading: float,
        colour: str,
        align: str = "left",
        hidden: bool = False,
        role: str = "P",
    ) -> None:
        """Record every piece with its face and place."""
        whole = "".join(run.text for run in runs)
        self.recorded.texts.append((whole, x, top, width, size, leading, colour))
        baseline = self.height - top - leading / 2 - MIDDLE * size
        for line in lines:
            place = x + (width - line.width * size) * ALIGN[align]
            for face, run, pieces in line.pieces():
                text = "".join(piece for piece in pieces if isinstance(piece, str))
                self.recorded.pieces.append((face, size, place, baseline, text, runs[run].colour or colour))
                place += self.faces.face(face).width(text) * size
            baseline -= leading
        super().text(lines, runs, x, top, width, size=size, leading=leading, colour=colour, align=align, hidden=hidden)


def paper(style: Style) -> tuple[Canvas, io.BytesIO]:
    """An empty canvas."""
    stream = io.BytesIO()
    return Canvas(stream, pagesize=style.size, initialFontName=FIRST, invariant=1), stream


def record(style: Style) -> Recorded:
    """Everything the sheet draws."""
    page = draw(CARD, style)
    scale = page.fit().scale
    recorder = Recorder(paper(style)[0], style)
    page.layout(scale, recorder)
    return recorder.recorded


def shapes(recorded: Recorded, pen: Ink) -> None:
    """Draw the shapes again."""
    for name, values, named in recorded.shapes:
        getattr(pen, name)(*values, **named)


def bare(recorded: Recorded, style: Style) -> bytes:
    """The limit: the same things at known places, on a bare canvas."""
    canvas, stream = paper(style)
    shapes(recorded, Ink(canvas, style))
    for face, size, x, y, text, colour in recorded.pieces:
        canvas.setFont(face, size)
        canvas.setFillColor(style.palette[colour])
        canvas.drawString(x, y, text)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def naive(recorded: Recorded, style: Style) -> bytes:
    """Every text as a Paragraph of ReportLab's own."""
    canvas, stream = paper(style)
    shapes(recorded, Ink(canvas, style))
    for text, x, top, width, size, leading, colour in recorded.texts:
        look = ParagraphStyle("", fontName=FIRST, fontSize=size, leading=leading, textColor=style.palette[colour])
        paragraph = Paragraph(escape(text), look)
        _, height = paragraph.wrap(width, 10_000)
        paragraph.drawOn(canvas, x, style.size[1] - top - height)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def timed(work: Callable[[], object]) -> float:
    """How long a piece of work takes, in ms."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def fresh() -> object:
    """A sheet whose text was never measured before, in faces that were read."""
    return render([draw(CARD, Style.of("en"))], day=DAY)


def measure() -> list[Row]:
    """The sheet as exported, beside the bare canvas; the naive way; and a keystroke's page for the preview."""
    style = Style.of("en")
    recorded = record(style)
    fresh()
    sheets, limits, naives, keys = [], [], [], []
    for number in range(RUNS):
        sheets.append(timed(fresh))
        limits.append(timed(lambda: bare(recorded, style)))
        naives.append(timed(lambda: naive(recorded, style)))
        typed = draw(Battlecard(**{**fields(), "say_first": f"“They count trucks. {number}”"}), style)
        keys.append(timed(lambda typed=typed: render_preview(typed)))  # type: ignore[misc]
    return [
        paired("one sheet", sheets, limits, "ms", 1.6),
        Row("one sheet, texts as Paragraph at known places (naive)", statistics.median(naives), "ms"),
        Row("keystroke to the preview's PDF", statistics.median(keys), "ms", budget=25),
    ]


def fields() -> dict[str, Any]:
    """The card's values by name."""
    return {name: getattr(CARD, name) for name in CARD.__slots__}
