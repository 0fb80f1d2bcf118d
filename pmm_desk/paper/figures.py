"""Blocks that carry a page by shape: number cards, the formula, the funnel, the next step with its code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmm_desk.paper.blocks import Block, Place, Stack, Text
from pmm_desk.paper.ink import Ink, safe_link
from pmm_desk.paper.text import Run

# A longer address makes a code too fine for a telephone.
LONGEST_CODE = 300
NARROWEST = 0.72
"""The narrowest of several number cards, as a part of an equal one."""


@dataclass(slots=True)
class NumberCards(Block):
    """Figures that carry the page: (figure, what it says, date and number of cases)."""

    cards: Sequence[tuple[str, str, str]]
    role: str = "body"

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """Cards side by side, each as wide as its figure asks for."""
        gap, side, down = 10 * at.scale, 9 * at.scale, 8 * at.scale
        figures = [Text(figure, "display", "accent", "bold", balance=True) for figure, _, _ in self.cards]
        rest = [self._rest(card) for card in self.cards]
        widths = self._widths(at, figures, at.width - gap * (len(self.cards) - 1), 2 * side)
        tops = [figure.layout(at.at(0, 0, width - 2 * side)) for figure, width in zip(figures, widths, strict=True)]
        tallest = max(tops)
        below = [block.layout(at.at(0, 0, width - 2 * side)) for block, width in zip(rest, widths, strict=True)]
        height = tallest + max(below) + 2 * down
        if page is not None:
            x = at.x
            for figure, block, width in zip(figures, rest, widths, strict=True):
                page.box(x, at.top, width, height, "paper", edge="line", radius=5 * at.scale)
                figure.layout(at.at(x + side, at.top + down, width - 2 * side), page)
                block.layout(at.at(x + side, at.top + down + tallest, width - 2 * side), page)
                x += width + gap
        return height

    def _rest(self, card: tuple[str, str, str]) -> Stack:
        _, label, note = card
        texts = [Text(label, self.role)] if label else []
        return Stack([*texts, *([Text(note, "caption", "muted")] if note else [])], 1)

    @staticmethod
    def _widths(at: Place, figures: Sequence[Text], free: float, padding: float) -> list[float]:
        equal = free / len(figures)
        needs = [figure.natural(at) + padding + 2 for figure in figures]
        if max(needs) <= equal or sum(needs) > free:
            return [equal] * len(figures)
        # The words below a short figure need room too: no card is narrower than this, a long figure takes the rest.
        least = NARROWEST * equal
        if sum(max(need, least) for need in needs) > free:
            return [equal] * len(figures)
        needs = [max(need, least) for need in needs]
        spare = (free - sum(needs)) / len(figures)
        return [need + spare for need in needs]

    def texts(self) -> Iterable[Text]:
        """Figure, label and note of each card."""
        return (Text(part) for card in self.cards for part in card if part)


@dataclass(slots=True)
class Steps(Block):
    """Up to three texts side by side, each under its large number."""

    steps: Sequence[str]
    role: str = "body"

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """Equal columns; one step stands alone over the whole width."""
        gap = 16 * at.scale
        width = (at.width - gap * (len(self.steps) - 1)) / len(self.steps)
        texts = [Text(step, self.role) for step in self.steps]
        # On a line of its own: beside the text, programs that read PDFs take the numeral for its first word.
        lead = at.style.points("display", at.scale) * at.style.leading("display")
        height = lead + max(text.layout(at.at(0, 0, width)) for text in texts)
        if page is not None:
            x = at.x
            for number, text in enumerate(texts, 1):
                Text(str(number), "display", "accent", "bold").layout(at.at(x, at.top, width), page)
                text.layout(at.at(x, at.top + lead, width), page)
                x += width + gap
        return height

    def texts(self) -> Iterable[Text]:
        """The steps."""
        return (Text(step) for step in self.steps)


@dataclass(slots=True)
class Formula(Block):
    """Cards joined by a plus: (what it is, its name, its key lines)."""

    cards: Sequence[tuple[str, str, Sequence[str]]]

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """Equal cards with a drawn plus on each seam."""
        gap, side, down = 14 * at.scale, 11 * at.scale, 8 * at.scale
        width = (at.width - gap * (len(self.cards) - 1)) / len(self.cards)
        blocks = [self._card(card) for card in self.cards]
        height = max(block.layout(at.at(0, 0, width - 2 * side)) for block in blocks) + 2 * down
        if page is not None:
            x = at.x
            for place, block in enumerate(blocks):
                page.box(x, at.top, width, height, "quiet", radius=5 * at.scale)
                page.box(x, at.top, width, 2.2 * at.scale, "accent")
                block.layout(at.at(x + side, at.top + down, width - 2 * side), page)
                if place:
                    self._plus(at, x - gap / 2, at.top + height / 2, page)
                x += width + gap
        return height

    @staticmethod
    def _plus(at: Place, x: float, top: float, page: Ink) -> None:
        radius, arm = 8.5 * at.scale, 3.8 * at.scale
        page.dot(x, top, radius, "paper")
        page.dot(x, top, radius - 1.2 * at.scale, "accent")
        page.strokes([(x - arm, top), (x + arm, top)], "paper", 1.3 * at.scale)
        page.strokes([(x, top - arm), (x, top + arm)], "paper", 1.3 * at.scale)

    @staticmethod
    def _card(card: tuple[str, str, Sequence[str]]) -> Stack:
        kind, name, details = card
        return Stack(
            [
                Text(kind, "caption", "accent", "semibold"),
                Text(name, "lead", "title", "bold"),
                *(Text(detail, colour="muted") for detail in details if detail),
            ],
            1.5,
        )

    def texts(self) -> Iterable[Text]:
        """All texts of the cards."""
        return (text for card in self.cards for text in self._card(card).texts())


@dataclass(slots=True)
class Funnel(Block):
    """A lying funnel: stages (figure, label) narrowing to the right, with the rates between their labels."""

    stages: Sequence[tuple[str, str]]
    rates: Sequence[str] = ()

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """Figures in the display size on the band, labels and rates below it."""
        last = len(self.stages) - 1
        unit = at.width / (last + 1.25)
        pad = 8 * at.scale
        figures = [
            Text(figure, "display", "paper" if place == last else "title", "bold", "centre")
            for place, (figure, _) in enumerate(self.stages)
        ]
        labels = [Text(label, colour="muted", align="centre") for _, label in self.stages]
        widths = [unit * (1.25 if place == last else 1.0) for place in range(last + 1)]
        pairs = list(zip(figures, widths, strict=True))
        tall = max(figure.layout(at.at(0, 0, width - 2 * pad)) for figure, width in pairs)
        band = tall + 24 * at.scale
        inners = self._free(at, widths)
        below = max(label.layout(at.at(0, 0, inner)) for label, inner in zip(labels, inners, strict=True))
        if page is not None:
            x = at.x
            for place, (figure, width) in enumerate(pairs):
                self._stage(at, place, x, width, band, page)
                down = (band - figure.layout(at.at(0, 0, width - 2 * pad))) / 2
                figure.layout(at.at(x + pad, at.top + down, width - 2 * pad), page)
                left = x + (width - inners[place]) / 2
                labels[place].layout(at.at(left, at.top + band + 3 * at.scale, inners[place]), page)
                if 0 < place <= len(self.rates) and self.rates[place - 1]:
                    self._rate(at, x, at.top + band + 3 * at.scale, self.rates[place - 1], page)
                x += width
        return band + 3 * at.scale + below

    def _free(self, at: Place, widths: Sequence[float]) -> list[float]:
        """The width of each label between the rates at its sides."""
        rates = [*self.rates, *[""] * len(widths)][: len(widths) - 1]
        pills = [Text(rate, "caption", weight="semibold").natural(at) / 2 + 6.3 * at.scale for rate in rates]
        sides = zip([0.0, *pills], [*pills, 0.0], widths, strict=True)
        return [max(width - 2 * max(left, right), 0.4 * width) for left, right, width in sides]

    def _stage(self, at: Place, place: int, x: float, width: float, band: float, page: Ink) -> None:
        """One part of the band; its height falls evenly, the last part is level and in the accent."""
        last = len(self.stages) - 1
        fall = 10 * at.scale / max(last, 1)
        left, right = fall * place, fall * min(place + 1, last)
        start = x + (1.2 * at.scale if place else 0.0)
        corners = [(start, left), (x + width, right), (x + width, band - right), (start, band - left)]
        page.shape([(right, at.top + down) for right, down in corners], "accent" if place == last else "soft")

    @staticmethod
    def _rate(at: Place, x: float, top: float, rate: str, page: Ink) -> None:
        text = Text(rate, "caption", "accent", "semibold", "centre")
        tall = text.layout(at.at(0, 0, 200))
        wide = text.natural(at) + 9 * at.scale
        page.box(x - wide / 2, top, wide, tall + 2 * at.scale, "paper", edge="accent", radius=tall / 2)
        text.layout(at.at(x - wide / 2, top + at.scale, wide), page)

    def texts(self) -> Iterable[Text]:
        """Each figure with its label."""
        return (Text(f"{figure}  {label}") for figure, label in self.stages)


@dataclass(slots=True)
class NextStep(Block):
    """What to do now, on a dark ground, with the address as a link and as a code."""

    title: str
    step: str
    contact: str = ""
    link: str = ""

    def _words(self) -> Stack:
        lines: list[Block] = [Text(self.title, "lead", "bright", "bold", tag="H2")]
        if self.step:
            lines.append(Text(self.step, "lead", "paper", "semibold"))
        for address in dict.fromkeys((self.contact, self.link)):
            if address:
                lines.append(Text([Run(address, "semibold", link=safe_link(address))], "body", "bright"))
        return Stack(lines, 2)

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The words and, with a link, the code at the right."""
        side, down = 16 * at.scale, 11 * at.scale
        address = safe_link(self.link) or safe_link(self.contact)
        if len(address) > LONGEST_CODE:
            address = ""
        code = 62 * at.scale if address else 0.0
        words = self._words()
        width = at.width - 2 * side - (code + side if code else 0.0)
        tall = words.layout(at.at(0, 0, width))
        height = max(at.height, tall + 2 * down, code + 2 * down)
        if page is not None:
            page.box(at.x, at.top, at.width, height, "title", radius=5 * at.scale)
            words.layout(at.at(at.x + side, at.top + (height - tall) / 2, width), page)
            if code:
                x = at.x + at.width - side - code
                page.code(address, x, at.top + (height - code) / 2, code)
                page.canvas.linkURL(
                    address,
                    (
                        x,
                        page.height - at.top - (height + code) / 2,
                        x + code,
                        page.height - at.top - (height - code) / 2,
                    ),
                )
        return height

    def texts(self) -> Iterable[Text]:
        """The words in the colours of plain paper."""
        return [Text(text.runs, text.role, "ink") for text in self._words().texts()]
