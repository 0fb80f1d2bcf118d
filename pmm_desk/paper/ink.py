"""The pen: text, shapes, marks and codes on a ReportLab canvas, measured from the top of the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from reportlab.lib.colors import Color

from pmm_desk.paper.pixels import pixels_for, put
from pmm_desk.paper.text import Line, Run, Segment

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from pmm_desk.paper.style import Style
    from pmm_desk.paper.tags import Tags

# The middle of a capital and of a hanzi stands this far above the baseline, in ems.
MIDDLE = 0.365
# The share of a line's free space that stands before it.
ALIGN = {"left": 0.0, "centre": 0.5, "right": 1.0}
KEPT_PICTURES = 40
SCHEMES = ("http://", "https://", "mailto:")


def safe_link(address: str) -> str:
    """The address as a link: http, https, mailto or a plain e-mail address; empty for anything else."""
    address = address.strip()
    if any(character.isspace() or ord(character) < 32 for character in address):
        return ""
    address = quote(address, safe=":/?#[]@!$&'()*+,;=%~")
    if address.lower().startswith(SCHEMES):
        return address
    name, at, host = address.partition("@")
    if at and name and "." in host and ":" not in address and "/" not in address:
        return "mailto:" + address
    return ""


class Ink:
    """A pen over one canvas; every vertical place counts downwards from the page's top, in points."""

    def __init__(self, canvas: Canvas, style: Style, tags: Tags | None = None) -> None:
        """Draw on `canvas` with the format, palette and typesetter of `style`, noting the structure in `tags`."""
        self.canvas: Any = canvas
        self.palette: Mapping[str, Color] = style.palette
        self.height = style.size[1]
        self.faces = style.setter.faces
        self.patterns = style.setter.patterns
        self.pictures = style.setter.pictures
        self._fills: dict[str, str] = {}
        self.tags = tags
        self._decorating = False
        if tags is not None:
            tags.begin_page()

    def colour(self, name: str) -> Color:
        """The palette's colour of this name."""
        return self.palette[name]

    @contextmanager
    def tag(self, role: str) -> Iterator[None]:
        """What is drawn within is part of an element: Sect, L, LI, Table, TR … or Artifact for decoration."""
        if self.tags is None:
            yield
            return
        self.tags.begin(role)
        yield
        self.tags.end()

    def _decorate(self) -> None:
        """What follows is decoration, outside the structure."""
        if self.tags is not None and not self._decorating:
            self.canvas._code.append("/Artifact BMC")
            self._decorating = True

    def close(self) -> None:
        """End the decoration that is still open, before other content or the page's end."""
        if self._decorating:
            self.canvas._code.append("EMC")
            self._decorating = False

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
        """Draw lines of one paragraph; `leading` in points, `align` is left, centre or right.

        Hidden text is drawn without ink: it lets a drawn mark be copied and read aloud.
        """
        code = ["BT 3 Tr"] if hidden else ["BT"]
        baseline = self.height - top - leading / 2 - MIDDLE * size
        font, ink = "", ""
        links = any(run.link or run.anchor for run in runs)
        for line in lines:
            start = x + (width - line.width * size) * ALIGN[align] - line.shift * size
            code.append(f"1 0 0 1 {start:.3f} {baseline:.3f} Tm")
            for segment in line.pieces():
                wanted = runs[segment[1]].colour or colour
                if wanted != ink:
                    code.append(self._fill(wanted))
                    ink = wanted
                font = self._segment(code, segment, font, size)
            if links:
                self._links(line, runs, start, baseline, size, colour)
            baseline -= leading
        code.append("0 Tr ET" if hidden else "ET")
        self._put(" ".join(code), role)

    def _put(self, written: str, role: str) -> None:
        """Write a text object as an element of this role, or as decoration."""
        if self.tags is None or self.tags.silent:
            self._decorate()
            self.canvas._code.append(written)
            return
        self.close()
        marked, number = self.tags.mark(role)
        self.canvas._code += [f"/{marked} <</MCID {number}>> BDC", written, "EMC"]

    def _fill(self, name: str) -> str:
        """The operator that takes a colour of the palette."""
        operator = self._fills.get(name)
        if operator is None:
            red, green, blue = self.palette[name].rgb()
            operator = self._fills[name] = f"{red:.4f} {green:.4f} {blue:.4f} rg"
        return operator

    def _segment(self, code: list[str], segment: Segment, font: str, size: float) -> str:
        """Append the operators of one segment; gives the font that is set after it."""
        name, _, pieces = segment
        face, document = self.faces.face(name), self.canvas._doc
        array: list[str] = []
        for piece in joined(pieces):
            if not isinstance(piece, str):
                array.append(f"{-1000 * piece:.0f}")
                continue
            for internal, literal in face.spelled(piece, document):
                if internal != font:
                    if array:
                        code.append(f"[{' '.join(array)}] TJ")
                        array = []
                    code.append(f"{internal} {size:.3f} Tf")
                    font = internal
                array.append(literal)
        if array:
            code.append(f"[{' '.join(array)}] TJ" if len(array) > 1 else f"{array[0]} Tj")
        return font

    def _links(self, line: Line, runs: Sequence[Run], start: float, baseline: float, size: float, colour: str) -> None:
        """Underline the linked segments of a line, lay their hot areas, set the anchors. What leads to another
        place of the document is not underlined."""
        x = start
        for name, number, pieces in line.pieces():
            face, run = self.faces.face(name), runs[number]
            wide = size * sum([face.width(piece) if isinstance(piece, str) else piece for piece in pieces])
            if run.anchor:
                self.canvas.bookmarkPage(run.anchor, fit="XYZ", left=0, top=baseline + 2.4 * size, zoom=0)
            target = "" if run.link.startswith("#") else safe_link(run.link)
            if run.link.startswith("#"):
                reach = 0.35 * size
                place = (x - reach, baseline - 0.3 * size, x + wide + reach, baseline + 0.95 * size)
                self.canvas.linkRect("", run.link[1:], place, thickness=0)
            elif target:
                self._decorate()
                self.canvas.setStrokeColor(self.colour(runs[number].colour or colour))
                self.canvas.setLineWidth(0.5)
                self.canvas.line(x, baseline - 0.14 * size, x + wide, baseline - 0.14 * size)
                self.canvas.linkURL(target, (x, baseline - 0.25 * size, x + wide, baseline + 0.95 * size))
            x += wide

    def rule(self, x: float, top: float, width: float, colour: str = "line", weight: float = 0.6) -> None:
        """A horizontal line."""
        self._decorate()
        self.canvas.setStrokeColor(self.colour(colour))
        self.canvas.setLineWidth(weight)
        self.canvas.line(x, self.height - top, x + width, self.height - top)

    def box(
        self,
        x: float,
        top: float,
        width: float,
        height: float,
        fill: str = "",
        *,
        edge: str = "",
        radius: float = 0.0,
    ) -> None:
        """A rectangle, rounded by `radius`, filled and edged with the named colours."""
        self._decorate()
        if fill:
            self.canvas.setFillColor(self.colour(fill))
        if edge:
            self.canvas.setStrokeColor(self.colour(edge))
            self.canvas.setLineWidth(0.7)
        bottom = self.height - top - height
        if radius:
            self.canvas.roundRect(x, bottom, width, height, radius, stroke=int(bool(edge)), fill=int(bool(fill)))
        else:
            self.canvas.rect(x, bottom, width, height, stroke=int(bool(edge)), fill=int(bool(fill)))

    def shape(self, points: Sequence[tuple[float, float]], fill: str) -> None:
        """A filled polygon through points measured from the top."""
        self._decorate()
        path = self.canvas.beginPath()
        path.moveTo(points[0][0], self.height - points[0][1])
        for x, top in points[1:]:
            path.lineTo(x, self.height - top)
        path.close()
        self.canvas.setFillColor(self.colour(fill))
        self.canvas.drawPath(path, stroke=0, fill=1)

    def strokes(self, points: Sequence[tuple[float, float]], colour: str, weight: float) -> None:
        """An open line with round ends through points measured from the top."""
        self._decorate()
        path = self.canvas.beginPath()
        path.moveTo(points[0][0], self.height - points[0][1])
        for x, top in points[1:]:
            path.lineTo(x, self.height - top)
        self.canvas.setStrokeColor(self.colour(colour))
        self.canvas.setLineWidth(weight)
        self.canvas.setLineCap(1)
        self.canvas.setLineJoin(1)
        self.canvas.drawPath(path, stroke=1, fill=0)
        self.canvas.setLineCap(0)
        self.canvas.setLineJoin(0)

    def dot(self, x: float, top: float, radius: float, fill: str = "", edge: str = "", weight: float = 0.8) -> None:
        """A circle around a middle."""
        self._decorate()
        if fill:
            self.canvas.setFillColor(self.colour(fill))
        if edge:
            self.canvas.setStrokeColor(self.colour(edge))
            self.canvas.setLineWidth(weight)
        self.canvas.circle(x, self.height - top, radius, stroke=int(bool(edge)), fill=int(bool(fill)))

    def mark(self, kind: str, x: float, top: float, radius: float) -> None:
        """The drawn mark of a cell around its middle: yes, partly, no or unknown; each differs in shape."""
        self._decorate()
        if kind == "yes":
            self.dot(x, top, radius, "accent")
            self.strokes(
                [
                    (x - 0.45 * radius, top + 0.05 * radius),
                    (x - 0.1 * radius, top + 0.4 * radius),
                    (x + 0.5 * radius, top - 0.35 * radius),
                ],
                "paper",
                0.24 * radius,
            )
        elif kind == "partly":
            edge = 0.88 * radius
            self.canvas.setFillColor(self.colour("partly"))
            path = self.canvas.beginPath()
            path.arc(x - edge, self.height - top - edge, x + edge, self.height - top + edge, 90, 180)
            path.close()
            self.canvas.drawPath(path, stroke=0, fill=1)
            self.dot(x, top, edge, edge="partly", weight=0.2 * radius)
        elif kind == "no":
            self.dot(x, top, 0.88 * radius, edge="faint", weight=0.2 * radius)
            self.strokes([(x - 0.4 * radius, top), (x + 0.4 * radius, top)], "faint", 0.22 * radius)
        else:
            self.canvas.setDash(0.35 * radius, 0.34 * radius)
            self.dot(x, top, 0.88 * radius, edge="faint", weight=0.18 * radius)
            self.canvas.setDash()
            hook = [
                (-0.26, -0.2),
                (-0.22, -0.38),
                (0.0, -0.5),
                (0.22, -0.38),
                (0.26, -0.2),
                (0.16, -0.04),
                (0.0, 0.08),
                (0.0, 0.22),
            ]
            self.strokes([(x + right * radius, top + down * radius) for right, down in hook], "faint", 0.17 * radius)
            self.dot(x, top + 0.5 * radius, 0.11 * radius, "faint")

    def picture(
        self,
        data: bytes,
        x: float,
        top: float,
        width: float,
        height: float,
        *,
        radius: float = 0.0,
        alternative: str = "",
    ) -> None:
        """A picture that fills a place, cut to its proportions and corners; with its words it is part of the text."""
        key = (data, round(width, 1), round(height, 1))
        if key not in self.pictures:
            if len(self.pictures) >= KEPT_PICTURES:
                self.pictures.clear()
            self.pictures[key] = pixels_for(data, width, height)
        pixels = self.pictures[key]
        if pixels is None:
            return
        figure = self.tags is not None and not self.tags.silent and bool(alternative)
        if self.tags is not None and figure:
            self.close()
            self.canvas._code.append(f"/Figure <</MCID {self.tags.figure(alternative)}>> BDC")
        else:
            self._decorate()
        self.canvas.saveState()
        if radius:
            outline = self.canvas.beginPath()
            outline.roundRect(x, self.height - top - height, width, height, radius)
            self.canvas.clipPath(outline, stroke=0, fill=0)
        place = f"{width:.3f} 0 0 {height:.3f} {x:.3f} {self.height - top - height:.3f}"
        self.canvas._code.append(f"{place} cm /{put(self.canvas, pixels)} Do")
        self.canvas.restoreState()
        if figure:
            self.canvas._code.append("EMC")

    def code(self, address: str, x: float, top: float, side: float) -> None:
        """A QR code with its quiet zone in a square of `side` points, drawn as one path of bars."""
        self._decorate()
        bars = self.patterns.get(address)
        if bars is None:
            bars = self.patterns[address] = qr_bars(address)
        modules = bars[0][2] + 8
        module = side / modules
        self.box(x, top, side, side, "paper", radius=3)
        path = self.canvas.beginPath()
        for row, column, length in bars[1:]:
            down = self.height - top - (row + 5) * module
            path.rect(x + (column + 4) * module, down, length * module, module)
        self.canvas.setFillColor(self.colour("title"))
        self.canvas.drawPath(path, stroke=0, fill=1)


def joined(pieces: list[str | float]) -> list[str | float]:
    """The pieces with neighbouring texts joined."""
    together: list[str | float] = []
    for piece in pieces:
        if together and isinstance(piece, str) and isinstance(together[-1], str):
            together[-1] += piece
        else:
            together.append(piece)
    return together


def qr_bars(address: str) -> list[tuple[int, int, int]]:
    """The dark bars (row, column, length) of an address' QR code; the first entry carries the side."""
    from reportlab.graphics.barcode import qrencoder

    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(address)
    code.make()
    side = code.getModuleCount()
    bars = [(0, 0, side)]
    for row in range(side):
        column = 0
        while column < side:
            start = column
            while column < side and code.isDark(row, column):
                column += 1
            if column > start:
                bars.append((row, start, column - start))
            column += 1
    return bars
