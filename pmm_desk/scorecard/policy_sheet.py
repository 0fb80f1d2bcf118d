"""The launch-tier policy: the rubric as a poster, so that everybody scores alike and knows what a tier brings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmm_desk.paper.blocks import Block, Place, Stack, Text
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Section, bullets, numbered, panel
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.style import Style
from pmm_desk.paper.tables import Row
from pmm_desk.paper.text import Run
from pmm_desk.scorecard.decision_sheet import beside
from pmm_desk.scorecard.sheet_pictures import TierStrip, edged
from pmm_desk.scorecard.sheet_values import CriterionLine, TierCard, TierPolicy


def draw_policy(sheet: TierPolicy, style: Style) -> Page:
    """The policy as an internal page."""
    words = style.words
    internal = words(QT_TRANSLATE_NOOP("Sheet", "Internal"))
    kind = words(QT_TRANSLATE_NOOP("Sheet", "Launch-tier policy"))
    facts = (
        (words(QT_TRANSLATE_NOOP("Sheet", "Tiers")), str(len(sheet.tiers)) if sheet.tiers else ""),
        (words(QT_TRANSLATE_NOOP("Sheet", "Criteria")), str(len(sheet.criteria)) if sheet.criteria else ""),
        (words(QT_TRANSLATE_NOOP("Sheet", "As of")), words.day(sheet.as_of)),
    )
    kept = words(QT_TRANSLATE_NOOP("Sheet", "For our own team only: do not pass on"))
    body = [
        TierStrip(sheet.tiers, 20.0) if sheet.tiers else None,
        _tiers(sheet.tiers, words),
        _criteria(sheet.criteria, words),
        beside(
            [
                panel(words(QT_TRANSLATE_NOOP("Sheet", "Readiness gate")), numbered(sheet.checks))
                if sheet.checks
                else None,
                panel(words(QT_TRANSLATE_NOOP("Sheet", "Rules")), bullets(sheet.rules)) if sheet.rules else None,
            ],
            (1, 2.4),
            10,
        ),
        Text(words.pair(words(QT_TRANSLATE_NOOP("Sheet", "Source")), sheet.source), "caption", "muted")
        if sheet.source
        else None,
    ]
    return Page(
        title=words.joined([kind, sheet.name]),
        visibility="internal",
        style=style,
        header=Header(
            words.joined([sheet.product_name, kind]), sheet.name or kind, sheet.method, facts, internal,
            sheet.product_name, sheet.logo,
        ),
        body=[block for block in body if block is not None],
        footer=Footer(internal, words.joined([kept, words.day(sheet.as_of)])),
    )  # fmt: skip


@dataclass(slots=True)
class TierPanel(Block):
    """One tier as a card with a bar in its colour."""

    card: TierCard
    words: Words

    def _inside(self) -> Stack:
        card, words = self.card, self.words
        blocks: list[Block] = [Text(card.label, "lead", "title", "bold", tag="H2")]
        if card.limit:
            blocks.append(Text(card.limit, colour="muted"))
        if card.verb:
            blocks.append(Text(card.verb, weight="semibold", colour="accent"))
        if card.playbook:
            blocks.append(Text(card.playbook))
        for title, items in (
            (words(QT_TRANSLATE_NOOP("Sheet", "Channels")), card.channels),
            (words(QT_TRANSLATE_NOOP("Sheet", "Departments")), card.departments),
            (words(QT_TRANSLATE_NOOP("Sheet", "Content")), card.content),
        ):
            if items:
                joint = "、" if words.chinese else ", "
                blocks.append(Text([Run(words.pair(title, ""), "semibold", "muted"), Run(joint.join(items))], "body"))
        for title, value in (
            (words(QT_TRANSLATE_NOOP("Sheet", "Lead time")), card.lead),
            (words(QT_TRANSLATE_NOOP("Sheet", "Capacity")), card.capacity),
        ):
            if value:
                blocks.append(Text([Run(words.pair(title, ""), "semibold", "muted"), Run(value)]))
        return Stack(blocks, 2.4)

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The words, or the height to fill."""
        side, down = 9 * at.scale, 9 * at.scale
        inside = self._inside()
        inner = at.at(at.x + side, at.top + down, at.width - 2 * side)
        height = max(at.height, inside.layout(inner) + 2 * down)
        if page is not None:
            page.box(at.x, at.top, at.width, height, "quiet", radius=4 * at.scale)
            page.box(at.x, at.top, at.width, 3.4 * at.scale, self.card.colour, edge=edged(self.card.colour))
            inside.layout(inner, page)
        return height

    def texts(self) -> Iterable[Text]:
        """All words of the card."""
        return self._inside().texts()


def _tiers(tiers: Sequence[TierCard], words: Words) -> Block | None:
    """The tiers from the highest on, up to four on a line."""
    if not tiers:
        return None
    cards = [TierPanel(card, words) for card in reversed(tiers)]
    rows = [cards[at : at + 4] for at in range(0, len(cards), 4)]
    found = [beside(row, (), 8) for row in rows]
    return Stack([block for block in found if block is not None], 8)


def _criteria(criteria: Sequence[CriterionLine], words: Words) -> Block | None:
    """Every criterion with its weight and what its scores mean."""
    if not criteria:
        return None
    rows = []
    for line in criteria:
        lead: list[Run] = [Run(line.name, "semibold")]
        left: list[Block] = [Text(lead)]
        if line.question:
            left.append(Text(line.question, colour="muted"))
        meant: list[Block] = [
            Text([Run(score + "  ", "bold", "accent"), Run(text)]) for score, text in line.rubrics if text
        ]
        rows.append(
            Row(
                [
                    Weight(line.weight, line.share) if line.weight else Text(""),
                    Stack(left, 1),
                    Stack(meant, 1.2) if meant else Text("–"),
                ],
                (0.16, 0.28, 0.56),
                pad=3.0,
            )
        )
    rows[-1].last = True
    return Section(
        words(QT_TRANSLATE_NOOP("Sheet", "What is scored, and what the scores mean")), Stack(rows, 0, "Table")
    )


@dataclass(slots=True)
class Weight(Block):
    """A weight as a bar under its figure."""

    words: str
    share: float

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """The figure and the bar."""
        text = Text(self.words, "lead", "accent", "bold")
        tall = text.layout(at)
        if page is not None:
            text.layout(at, page)
            bar = 3.2 * at.scale
            page.box(at.x, at.top + tall + 1.5 * at.scale, at.width, bar, "line", radius=bar / 2)
            wide = max(bar, at.width * min(1.0, self.share))
            page.box(at.x, at.top + tall + 1.5 * at.scale, wide, bar, "accent", radius=bar / 2)
        return tall + 5 * at.scale

    def texts(self) -> Iterable[Text]:
        """The figure."""
        return (Text(self.words),)
