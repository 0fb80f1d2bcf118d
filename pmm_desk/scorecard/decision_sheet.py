"""The tier decision brief: one feature on one internal page, from what it is to how its tier is launched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pmm_desk.paper.blocks import Block, Place, Stack, Text
from pmm_desk.paper.frame import Footer, Header
from pmm_desk.paper.groups import Columns, Section, bullets, panel, statement
from pmm_desk.paper.ink import Ink
from pmm_desk.paper.language import QT_TRANSLATE_NOOP, Words
from pmm_desk.paper.page import Page
from pmm_desk.paper.style import Style
from pmm_desk.paper.tables import Row
from pmm_desk.paper.text import Run
from pmm_desk.scorecard.sheet_pictures import Meter, ReachPicture, RoomPicture, TierStrip
from pmm_desk.scorecard.sheet_values import TierCard, TierDecision

FIRST = 2
"""So many sentences of the reason stand large; the others below them."""


def draw_decision(sheet: TierDecision, style: Style) -> Page:
    """The brief as an internal page, in the words of the style's language."""
    words = style.words
    internal = words(QT_TRANSLATE_NOOP("Sheet", "Internal"))
    kind = words(QT_TRANSLATE_NOOP("Sheet", "Tier decision"))
    score = sheet.score
    if score and sheet.of_hundred:
        score = words(QT_TRANSLATE_NOOP("Sheet", "{score} of 100")).format(score=sheet.score)
    facts = (
        (words(QT_TRANSLATE_NOOP("Sheet", "Tier")), sheet.tier),
        (words(QT_TRANSLATE_NOOP("Sheet", "Score")), score),
        (words(QT_TRANSLATE_NOOP("Sheet", "As of")), words.day(sheet.as_of)),
    )
    kept = words(QT_TRANSLATE_NOOP("Sheet", "For our own team only: do not pass on"))
    body = [
        _why(sheet, words),
        *_what(sheet, words),
        _scores(sheet, words),
        _pictures(sheet, words),
        _firmness(sheet, words),
        *_decided(sheet, words),
        *playbook(sheet.playbook, sheet.load, words),
    ]
    return Page(
        title=words.joined([kind, sheet.name]),
        visibility="internal",
        style=style,
        header=Header(
            words.joined([sheet.product_name, kind]), sheet.name, sheet.subline, facts, internal, sheet.product_name,
            sheet.logo,
        ),
        body=[block for block in body if block is not None],
        footer=Footer(internal, words.joined([kept, words.day(sheet.as_of)])),
    )  # fmt: skip


def beside(blocks: Sequence[Block | None], shares: Sequence[float] = (), gap: float = 14.0) -> Block | None:
    """The blocks that exist, side by side."""
    kept = [block for block in blocks if block is not None]
    if len(kept) < 2:
        return kept[0] if kept else None
    return Columns(kept, shares if len(kept) == len(blocks) else (), gap)


def _why(sheet: TierDecision, words: Words) -> Block | None:
    """The first sentences of the reason."""
    if not sheet.why:
        return None
    lead = words(QT_TRANSLATE_NOOP("Sheet", "Why this tier")) + ("　" if words.chinese else "  ")
    text = ("" if words.chinese else " ").join(sheet.why[:FIRST])
    return statement([Run(lead, "bold", "accent"), Run(text, "semibold")], lead.strip())


def _what(sheet: TierDecision, words: Words) -> list[Block | None]:
    """What the feature is, and its gate."""
    facts = [Columns([Text(label, colour="muted"), Text(value)], (0.3, 1), 6) for label, value in sheet.facts if value]
    what = Section(words(QT_TRANSLATE_NOOP("Sheet", "What it is")), Stack(facts, 2)) if facts else None
    ready: list[Block] = [Check(kind, name, words) for name, kind in sheet.checks]
    if sheet.gate:
        ready.append(Text(sheet.gate, colour="warning"))
    gate = Section(words(QT_TRANSLATE_NOOP("Sheet", "Readiness gate")), Stack(ready, 2)) if ready else None
    return [beside([what, gate], (1.9, 1), 18)]


@dataclass(slots=True)
class Check(Block):
    """One check of the gate behind its drawn mark."""

    kind: str
    label: str
    words: Words

    def _told(self) -> str:
        return {
            "yes": self.words(QT_TRANSLATE_NOOP("Sheet", "yes")),
            "no": self.words(QT_TRANSLATE_NOOP("Sheet", "no")),
        }.get(self.kind, self.words(QT_TRANSLATE_NOOP("Sheet", "open")))

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """One line."""
        text = Text([Run(self.label + "  "), Run(self._told(), colour="muted")])
        indent = 14 * at.scale
        inner = at.at(at.x + indent, at.top, at.width - indent)
        if page is None:
            return text.layout(inner)
        radius = 0.5 * at.style.points("body", at.scale)
        middle = at.top + at.style.points("body", at.scale) * at.style.leading("body") / 2
        page.mark(self.kind, at.x + radius, middle, radius)
        return text.layout(inner, page)

    def texts(self) -> list[Text]:
        """The check with its answer."""
        return [Text(f"{self.label}  {self._told()}")]


def _scores(sheet: TierDecision, words: Words) -> Block | None:
    """Every criterion: weight, score, what the score means, and the points it brings."""
    if not sheet.scores:
        return None
    shares = (0.25, 0.09, 0.16, 0.38, 0.12)
    heads = (
        words(QT_TRANSLATE_NOOP("Sheet", "Criterion")),
        words(QT_TRANSLATE_NOOP("Sheet", "Weight")),
        words(QT_TRANSLATE_NOOP("Sheet", "Scored")),
        words(QT_TRANSLATE_NOOP("Sheet", "What it means")),
        words(QT_TRANSLATE_NOOP("Sheet", "Points")),
    )
    rows = [Row(_heads(heads), shares, pad=1.4)]
    for line in sheet.scores:
        meaning = [Run(line.rubric)] if line.rubric else []
        if line.note:
            meaning.append(Run(("  " if line.rubric else "") + line.note, colour="muted"))
        cells: list[Block] = [
            Text(line.name, weight="semibold"),
            Text(line.weight, colour="muted", align="right"),
            Meter(line.score, line.lowest, line.highest),
            Text(meaning or [Run("–", colour="muted")]),
            Text(line.points, weight="semibold", align="right"),
        ]
        rows.append(Row(cells, shares, pad=1.7))
    total = words.pair(words(QT_TRANSLATE_NOOP("Sheet", "Total")), sheet.score) if sheet.score else sheet.missing
    rows.append(Row([Text(total, weight="bold", align="right")], (1,), last=True, pad=1.7))
    return Section(words(QT_TRANSLATE_NOOP("Sheet", "The score")), Stack(rows, 0, "Table"))


def _heads(heads: Sequence[str]) -> list[Block]:
    right = (1, len(heads) - 1)
    return [
        Text(head, "caption", "muted", "semibold", "right" if place in right else "left")
        for place, head in enumerate(heads)
    ]


def _pictures(sheet: TierDecision, words: Words) -> Block | None:
    """What every score could do, and how far every weight may go."""
    reach = room = None
    if sheet.reaches and sheet.total is not None:
        note = words(
            QT_TRANSLATE_NOOP(
                "Sheet", "A dot is a possible score, in the colour of the tier it would give; ringed: today"
            )
        )
        picture = ReachPicture(sheet.tiers, sheet.reaches, sheet.total, sheet.score)
        reach = Section(
            words(QT_TRANSLATE_NOOP("Sheet", "What each score could do")),
            Stack([picture, _legend(sheet.tiers), Text(note, "caption", "muted")], 3),
        )
    if sheet.rooms:
        note = words(
            QT_TRANSLATE_NOOP("Sheet", "Coloured: where a weight may go and the tier stays; the mark is today’s weight")
        )
        room = Section(
            words(QT_TRANSLATE_NOOP("Sheet", "How far each weight may go")),
            Stack([RoomPicture(sheet.rooms), Text(note, "caption", "muted")], 3),
        )
    return beside([reach, room], (1, 1), 18)


def _legend(tiers: Sequence[TierCard]) -> Block:
    """The tiers by their colours."""
    return Legend(tiers)


@dataclass(slots=True)
class Legend(Block):
    """The colours of the tiers with their names, as many on a line as there is room for."""

    tiers: Sequence[TierCard]

    def layout(self, at: Place, page: Ink | None = None) -> float:
        """As many lines as it takes."""
        line = at.style.points("caption", at.scale) * at.style.leading("caption") + 1.0 * at.scale
        side, x, top = 5.5 * at.scale, at.x, at.top
        for card in reversed(self.tiers):
            text = Text(card.label, "caption", "muted")
            wide = text.natural(at) + side + 12 * at.scale
            if x > at.x and x + wide > at.x + at.width:
                x, top = at.x, top + line
            if page is not None:
                page.dot(x + side / 2, top + line / 2, side / 2, card.colour, "faint" if card.colour == "grey" else "")
                text.layout(at.at(x + side + 3 * at.scale, top, wide), page)
            x += wide
        return top + line - at.top

    def texts(self) -> list[Text]:
        """The names."""
        return [Text(card.label) for card in self.tiers]


def _firmness(sheet: TierDecision, words: Words) -> Block | None:
    """The rest of the reason, and the list of one-point changes."""
    rest = Text(("" if words.chinese else " ").join(sheet.why[FIRST:])) if len(sheet.why) > FIRST else None
    firm = panel(words(QT_TRANSLATE_NOOP("Sheet", "How firm it is")), rest) if rest else None
    turns = None
    if sheet.score:
        none = words(QT_TRANSLATE_NOOP("Sheet", "No single point changes the tier by score."))
        listed: Block = bullets(sheet.turns) if sheet.turns else Text(none)
        turns = panel(words(QT_TRANSLATE_NOOP("Sheet", "One point more or less")), listed)
    return beside([firm, turns], (1.25, 1), 10)


def _decided(sheet: TierDecision, words: Words) -> list[Block | None]:
    """Who wanted another tier, what was decided; what disagrees, and what is risky."""
    facts = [
        Columns([Text(label, colour="muted"), Text(value)], (0.28, 1), 6) for label, value in sheet.decisions if value
    ]
    decided = panel(words(QT_TRANSLATE_NOOP("Sheet", "Decision")), Stack(facts, 2)) if facts else None
    care = [text for text in (sheet.contradiction, *sheet.risks) if text]
    title = words(QT_TRANSLATE_NOOP("Sheet", "To look at"))
    against = panel(title, bullets(care, "warning"), care=True) if care else None
    return [beside([decided, against], (), 10)]


def playbook(card: TierCard | None, load: str, words: Words) -> list[Block | None]:
    """How a launch of this tier is done."""
    if card is None:
        return []
    facts: list[tuple[str, str]] = [
        (words(QT_TRANSLATE_NOOP("Sheet", "What a launch does")), card.verb),
        (words(QT_TRANSLATE_NOOP("Sheet", "Playbook")), card.playbook),
        (words(QT_TRANSLATE_NOOP("Sheet", "Lead time")), card.lead),
        (words(QT_TRANSLATE_NOOP("Sheet", "Capacity")), words.joined([card.capacity, load])),
    ]
    left = [Columns([Text(label, colour="muted"), Text(value)], (0.42, 1), 6) for label, value in facts if value]
    comma = "、" if words.chinese else ", "
    lists = [
        Columns([Text(label, colour="muted"), Text(comma.join(items))], (0.3, 1), 6)
        for label, items in (
            (words(QT_TRANSLATE_NOOP("Sheet", "Channels")), card.channels),
            (words(QT_TRANSLATE_NOOP("Sheet", "Departments")), card.departments),
            (words(QT_TRANSLATE_NOOP("Sheet", "Content")), card.content),
        )
        if items
    ]
    title = words(QT_TRANSLATE_NOOP("Sheet", "How it is launched: {tier}")).format(tier=card.label)
    blocks = [Stack(left, 2) if left else None, Stack(lists, 2) if lists else None]
    found = beside(blocks, (1.0, 1.3), 14)
    return [Section(title, found)] if found is not None else []


__all__ = ["Legend", "TierStrip", "beside", "draw_decision", "playbook"]
