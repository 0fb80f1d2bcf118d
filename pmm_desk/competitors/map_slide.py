"""The positioning map as a PowerPoint slide of native shapes: circles, lines and texts that can be moved."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from pmm_desk.competitors.map_picture import Picture, picture

if TYPE_CHECKING:
    from pmm_desk.competitors.map_sheet import MapSheet

WIDTH, HEIGHT = 960.0, 540.0
"""The slide in points, 16 to 9."""
MARGIN, HEAD = 48.0, 96.0
UNIT = 1.0
AIR = 1.1
"""Room that other faces may need."""
COLOURS = {"ours": "2557D6", "rival": "858E9C", "status_quo": "C3CAD5", "text": "1B2330", "muted": "56606F",
           "line": "D8DDE5"}  # fmt: skip
FACES = {"en": ("Calibri", "Microsoft YaHei"), "zh-Hans": ("Calibri", "Microsoft YaHei"),
         "zh-Hant": ("Calibri", "Microsoft JhengHei")}  # fmt: skip
TAGS = {"en": "en-US", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}


def slide(sheet: MapSheet, language: str, stamp: str) -> bytes:
    """A presentation with one slide. `stamp` says for whom it is, as on paper."""
    from pptx import Presentation
    from pptx.util import Pt

    deck = Presentation()
    deck.slide_width, deck.slide_height = Pt(WIDTH), Pt(HEIGHT)
    page = deck.slides.add_slide(deck.slide_layouts[6])
    pen = _Pen(page.shapes, language)
    pen.text(MARGIN, 26, WIDTH - 2 * MARGIN - 120, 34, sheet.name, 24, bold=True)
    pen.text(WIDTH - MARGIN - 120, 30, 120, 24, stamp, 12, colour="muted", align="right")
    pen.text(MARGIN, 60, WIDTH - 2 * MARGIN, 22, sheet.size_words, 12, colour="muted")
    found = picture(sheet.bubbles, WIDTH - 2 * MARGIN, HEIGHT - HEAD - MARGIN / 2, UNIT)
    _axes(pen, found, sheet.axes)
    for spot in found.spots:
        for x0, y0, x1, y1 in (*spot.spans, *([spot.leader] if spot.leader else ())):
            pen.line(MARGIN + x0, HEAD + y0, MARGIN + x1, HEAD + y1, "rival", 0.75)
    for spot in sorted(found.spots, key=lambda each: -each.radius):
        bubble = spot.bubble
        kind = "ours" if bubble.ours else "status_quo" if bubble.status_quo else "rival"
        pen.circle(MARGIN + spot.x, HEAD + spot.y, spot.radius, kind, bubble.name)
    for spot in found.spots:
        if spot.label is not None:
            box = spot.label
            left = MARGIN + box.left - box.width * (AIR - 1) / 2
            bold = spot.bubble.ours
            pen.text(left, HEAD + box.top, box.width * AIR, box.height, spot.bubble.name, 12, bold=bold, align="centre")
    properties = deck.core_properties
    properties.title = sheet.name
    properties.author = sheet.us
    stream = io.BytesIO()
    deck.save(stream)
    return stream.getvalue()


def _axes(pen: _Pen, found: Picture, axes: tuple[str, str]) -> None:
    plot = found.plot
    left, top, right, bottom = MARGIN, HEAD + plot.top, MARGIN + plot.right, HEAD + plot.bottom
    middle = (left + right) / 2, (top + bottom) / 2
    pen.line(middle[0], top, middle[0], bottom, "line", 0.75)
    pen.line(left, middle[1], right, middle[1], "line", 0.75)
    pen.line(left, top, left, bottom, "muted", 1)
    pen.line(left, bottom, right, bottom, "muted", 1)
    x_name, y_name = axes
    pen.text(left, HEAD, right - left, 22, f"{y_name} ↑" if y_name else "", 12, colour="muted")
    pen.text(left, bottom + 4, right - left, 22, f"{x_name} →" if x_name else "", 12, colour="muted", align="right")


class _Pen:
    """Draws native shapes; measures in points."""

    def __init__(self, shapes: Any, language: str) -> None:
        self._shapes, self._language = shapes, language

    def text(
        self, x: float, top: float, width: float, height: float, words: str, size: float,
        *, bold: bool = False, colour: str = "text", align: str = "left",
    ) -> None:  # fmt: skip
        """A line of text, in a face for Latin and one for Chinese, that says which language it is."""
        if not words:
            return
        from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
        from pptx.util import Pt

        box = self._shapes.add_textbox(Pt(x), Pt(top), Pt(width), Pt(height))
        frame = box.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        frame.word_wrap = True
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        paragraph = frame.paragraphs[0]
        paragraph.alignment = {"right": PP_ALIGN.RIGHT, "centre": PP_ALIGN.CENTER}.get(align, PP_ALIGN.LEFT)
        run = paragraph.add_run()
        # PowerPoint's own files cannot hold control characters.
        run.text = "".join(letter for letter in words if letter.isprintable())
        run.font.size, run.font.bold = Pt(size), bold
        run.font.color.rgb = self._colour(colour)
        latin, asian = FACES.get(self._language, FACES["en"])
        run.font.name = latin
        properties = run.font._element
        properties.set("lang", TAGS.get(self._language, "en-US"))
        properties.set("altLang", "en-US")
        east = properties.makeelement("{http://schemas.openxmlformats.org/drawingml/2006/main}ea", {"typeface": asian})
        properties.append(east)

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: str, weight: float) -> None:
        """A straight line."""
        from pptx.enum.shapes import MSO_CONNECTOR
        from pptx.util import Pt

        line = self._shapes.add_connector(MSO_CONNECTOR.STRAIGHT, Pt(x0), Pt(y0), Pt(x1), Pt(y1))
        line.line.color.rgb = self._colour(colour)
        line.line.width = Pt(weight)
        _unstyled(line)

    def circle(self, x: float, y: float, radius: float, colour: str, name: str) -> None:
        """A filled circle around a middle; `name` is what a reader of the slide hears."""
        from pptx.enum.shapes import MSO_SHAPE
        from pptx.util import Pt

        side = Pt(2 * radius)
        shape = self._shapes.add_shape(MSO_SHAPE.OVAL, Pt(x - radius), Pt(y - radius), side, side)
        shape.name = name or "bubble"
        shape.fill.solid()
        shape.fill.fore_color.rgb = self._colour(colour)
        shape.line.color.rgb = self._colour_of("FFFFFF")
        shape.line.width = Pt(1)
        _unstyled(shape)

    def _colour(self, name: str) -> Any:
        return self._colour_of(COLOURS[name])

    @staticmethod
    def _colour_of(code: str) -> Any:
        from pptx.dml.color import RGBColor

        made: Any = RGBColor
        return made.from_string(code)


def _unstyled(shape: Any) -> None:
    """Without the theme's style, which would bring shadows and another colour."""
    for child in list(shape._element):
        if child.tag.endswith("}style"):
            shape._element.remove(child)
