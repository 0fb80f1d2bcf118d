"""The scorecard on paper: how many features each tier has, and every feature with its scores, in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmm_desk.paper.blocks import Block, Place, Stack, Text
from pmm_desk.paper.figures import NumberCards
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Section, bullets, panel
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.style import Style
from pmm_desk.scorecard.sheet_pictures import TierStrip, edged
from pmm_desk.scorecard.sheet_values import RankLine, ScorecardOverview

ON_ONE_PAGE = 24
"""So many features stand on the page of the summary; more go on behind it."""
FIRST = 10
"""So many of them stand on it all the same."""
NUMBERED = 8
"""From so many criteria on the columns are numbered, and a legend names them."""


def draw_overview(sheet: ScorecardOverview, style: Style) -> Page:
    """The overview as an internal page; a long list goes on behind its summary."""
    words = style.words
    internal = words(QT_TRANSLATE_NOOP("Sheet", "Internal"))
    kind = words(QT_TRANSLATE_NOOP("Sheet", "Scorecard"))
    features = words(QT_TRANSLATE_NOOP("Sheet", "Features"))
    facts = (
        (features, words.number(len(sheet.lines) + sheet.more)),
        (words(QT_TRANSLATE_NOOP("Sheet", "Scored by")), sheet.scored_by),
        (words(QT_TRANSLATE_NOOP("Sheet", "As of")), words.day(sheet.as_of)),
    )
    long = len(sheet.lines) > ON_ONE_PAGE
    shown = sheet.lines[:FIRST] if long else sheet.lines
    title = words(QT_TRANSLATE_NOOP("Sheet", "All features, highest tier first"))
    if long:
        title = words(QT_TRANSLATE_NOOP("Sheet", "The first {count} features")).format(count=len(shown))
    remarks = words(QT_TRANSLATE_NOOP("Sheet", "To look at"))
    body: list[Block | None] = [
        NumberCards(sheet.counts, "caption", name=features) if sheet.counts else None,
        TierStrip(sheet.tiers) if sheet.tiers else None,
        Section(title, ranking(sheet, shown, words)) if shown else None,
        panel(remarks, bullets(sheet.remarks, "warning"), care=True) if sheet.remarks else None,
    ]
    kept = words(QT_TRANSLATE_NOOP("Sheet", "For our own team only: do not pass on"))
    appendix: list[Block] = []
    if long:
        whole = words(QT_TRANSLATE_NOOP("Sheet", "All features, highest tier first"))
        appendix.append(Section(whole, ranking(sheet, sheet.lines, words)))
        if sheet.more:
            more = words(QT_TRANSLATE_NOOP("Sheet", "and {count} more")).format(count=words.number(sheet.more))
            appendix.append(Text(more, colour="muted"))
    return Page(
        title=words.joined([kind, sheet.name]),
        visibility="internal",
        style=style,
        header=Header(
            words.joined([sheet.product_name, kind]), sheet.name or kind, "", facts, internal, sheet.product_name,
            sheet.logo,
        ),
        body=[block for block in body if block is not None],
        footer=Footer(internal, words.joined([kept, words.day(sheet.as_of)])),
        appendix=appendix,
    )  # fmt: skip


def ranking(sheet: ScorecardOverview, lines: Sequence[RankLine], words: Words) -> Block:
    """The table; its head stands again on every page."""
    columns = RankColumns(len(sheet.columns), tuple(column[3] for column in sheet.columns), len(sheet.checks))
    numbered = len(sheet.columns) >= NUMBERED
    heads = [str(place) if numbered else short for place, (short, *_) in enumerate(sheet.columns, 1)]
    head = RankHead(
        columns,
        heads,
        words(QT_TRANSLATE_NOOP("Sheet", "Feature")),
        words(QT_TRANSLATE_NOOP("Sheet", "Score")),
        words(QT_TRANSLATE_NOOP("Sheet", "Tier")),
        words(QT_TRANSLATE_NOOP("Sheet", "Gate")),
        words(QT_TRANSLATE_NOOP("Sheet", "Holds")),
    )
    comma = "；" if words.chinese else "; "
    named = [
        f"{place} {name} {weight}" if numbered else f"{name} {weight}"
        for place, (_, name, weight, _) in enumerate(sheet.columns, 1)
    ]
    legend = words.pair(words(QT_TRANSLATE_NOOP("Sheet", "Weights")), comma.join(named))
    checks = words.pair(words(QT_TRANSLATE_NOOP("Sheet", "Gate")), ("、" if words.chinese else ", ").join(sheet.checks))
    table = Headed([head, *(RankRow(columns, line) for line in lines)], 0, "Table")
    return Stack([table, Text(legend, "caption", "muted"), Text(checks, "caption", "muted")], 4)


@dataclass(frozen=True, slots=True)
class RankColumns:
    """How the width is shared: rank, feature, the criteria, score, tier, gate, holds."""

    criteria: int
    highest: tuple[int, ...]
    checks: int

    def widths(self, at: Place) -> tuple[float, ...]:
        """In points, in the order of the columns; the criteria share one width."""
        scale = at.scale
        rank, score, gate, holds, tier = (part * scale for part in (15, 34, self.checks * 10 + 4, 31, 106))
        each = min(33 * scale, 0.35 * at.width / max(1, self.criteria))
        rest = at.width - rank - score - tier - gate - holds - each * self.criteria
        return rank, rest, each, score, tier, gate, holds


def small(at: Place) -> Place:
    """The same place at a scale of 1 at most: a wide table gains nothing by large letters."""
    return Place(at.style, min(at.scale, 1.0), at.x, at.top, at.width, at.height)


@dataclass(slots=True)
class RankHead(Block):
    """The names of the columns."""

    columns: RankColumns
    criteria: Sequence[str]
    feature: str
    score: str
    tier: str
    gate: str
    holds: str

    def _cells(self, at: Place) -> list[tuple[Text, float, float]]:
        """Each text with its place and width."""
        rank, rest, each, score, tier, gate, holds = self.columns.widths(at)
        found = [(Text(self.feature, "caption", "muted", "semibold"), rank, rest)]
        x = rank + rest
        for name in self.criteria:
            found.append((Text(name, "caption", "muted", "regular", "centre"), x, each))
            x += each
        for name, width in ((self.score, score), (self.tier, tier), (self.gate, gate), (self.holds, holds)):
            align = "right" if name in (self.score, self.holds) else "left"
            pad = 8 * at.scale if name == self.tier else 0.0
            found.append((Text(name, "caption", "muted", "semibold", align), x + pad, width - pad))
            x += width
        return found

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """As tall as the longest name."""
        at = small(at)
        cells = self._cells(at)
        height = max(text.layout(at.at(0, 0, width)) for text, _, width in cells) + 3 * at.scale
        if page is not None:
            with page.tag("TR"):
                for text, x, width in cells:
                    with page.tag("TH"):
                        text.layout(at.at(at.x + x, at.top, width), page)
        return height

    def texts(self) -> Iterable[Text]:
        """The names."""
        return [Text(name) for name in (self.feature, *self.criteria, self.score, self.tier, self.gate, self.holds)]


@dataclass(slots=True)
class RankRow(Block):
    """One feature."""

    columns: RankColumns
    line: RankLine

    def _tier(self) -> Stack:
        """The tier, and below it what is to be known of it."""
        blocks: list[Block] = [Text(self.line.tier, weight="semibold")]
        if self.line.note:
            blocks.append(Text(self.line.note, "caption", "warning"))
        return Stack(blocks, 0)

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """As tall as the name or the tier."""
        at = small(at)
        rank, rest, each, score, tier, _, holds = self.columns.widths(at)
        pad = 2.2 * at.scale
        name, label, side = Text(self.line.name, weight="semibold"), self._tier(), 6 * at.scale
        inner = rest - 6 * at.scale
        tier_inner = tier - side - 12 * at.scale
        height = max(name.layout(at.at(0, 0, inner)), label.layout(at.at(0, 0, tier_inner))) + 2 * pad
        if page is None:
            return height
        line = at.style.points("body", at.scale) * at.style.leading("body")
        middle = at.top + pad + line / 2
        page.rule(at.x, at.top, at.width)
        with page.tag("TR"):
            with page.tag("TD"):
                Text(self.line.rank, "body", "muted").layout(at.at(at.x, at.top + pad, rank), page)
            with page.tag("TH"):
                name.layout(at.at(at.x + rank, at.top + pad, inner), page)
            x = at.x + rank + rest
            for place, value in enumerate(self.line.scores):
                self._score(at.at(x, middle - 5.4 * at.scale, each, 10.8 * at.scale), value, place, page)
                x += each
            with page.tag("TD"):
                Text(self.line.total, "body", "ink", "bold", "right").layout(at.at(x, at.top + pad, score), page)
            x += score + 8 * at.scale
            page.box(x, middle - side / 2, side, side, self.line.colour, edge=edged(self.line.colour), radius=1)
            with page.tag("TD"):
                label.layout(at.at(x + side + 4 * at.scale, at.top + pad, tier_inner), page)
            x += tier - 8 * at.scale
            for mark in self.line.checks:
                page.mark(mark, x + 4 * at.scale, middle, 4 * at.scale)
                x += 10 * at.scale
            x += 4 * at.scale
            with page.tag("TD"):
                Text(self.line.holds, "body", "muted", align="right").layout(at.at(x, at.top + pad, holds), page)
        return height

    def _score(self, at: Place, value: int | None, place: int, page: Ink) -> None:
        highest = max(1, self.columns.highest[place])
        box = min(at.width - 3 * at.scale, 17 * at.scale)
        x = at.x + (at.width - box) / 2
        if value is not None:
            colour = "soft" if value * 2 > highest else "quiet"
            page.box(x, at.top, box, at.height, colour, radius=2 * at.scale)
        text = Text("–" if value is None else str(value), "body", "ink", "regular", "centre")
        down = (at.height - text.layout(at.at(0, 0, at.width))) / 2
        with page.tag("TD"):
            text.layout(at.at(at.x, at.top + down, at.width), page)

    def texts(self) -> Iterable[Text]:
        """The feature with its figures."""
        line = self.line
        return [Text(f"{line.rank}  {line.name}  {line.total}  {line.tier}  {line.holds}  {line.note}".rstrip())]


@dataclass(slots=True)
class Headed(Stack):
    """Rows under a head that stands again wherever they go on."""

    def split(self, at: Place, room: float) -> tuple[Block | None, Block | None]:
        """Cut between rows; never behind the head."""
        head, *rows = self.children
        used = head.layout(at)
        for number, row in enumerate(rows):
            used += row.layout(at)
            if used > room:
                if not number:
                    return None, self
                first = Headed([head, *rows[:number]], self.gap, self.tag, name=self.name)
                return first, Headed([head, *rows[number:]], self.gap, self.tag, name=self.name)
        return self, None
