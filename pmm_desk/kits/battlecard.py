"""Gathers the battlecard against one rival, for our own team."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from pmm_desk.competitors.card import Step, compared, last_issue, on_card, printed, since
from pmm_desk.competitors.comparison_sheet import mark_words
from pmm_desk.competitors.rules import Comparison, comparison, linked
from pmm_desk.competitors.sheet import (
    Answer,
    Battlecard,
    Caution,
    Change,
    EvidenceLine,
    Point,
)
from pmm_desk.competitors.threat import scores_by_place, threat
from pmm_desk.kits.gathered import Gathered, Reader, Row, Texts, newest
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.product.rules import age_of, limits

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

Made = TypeVar("Made")


def battlecard(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The card against one rival; None when there is no such rival."""
    rival = Texts(reader, words.language).row(subject)
    if not rival:
        return None
    card = _Card(reader, rival, words)
    return Gathered("battlecard", subject, "internal", card.sheet(), card.left_out, card.texts.untranslated())


class _Card:
    """The rows of one card, read once."""

    def __init__(self, reader: Reader, rival: Row, words: Words) -> None:
        self.texts, self.rival, self.words = Texts(reader, words.language), rival, words
        self.as_of = self.texts.as_of()
        self.matrix: Comparison = comparison(reader, self.as_of)
        evidence = {row["id"]: row for row in self.texts.rows("evidence")}
        lines = on_card(self.texts.rows("battlecard_line"), self.texts.rows("line_card"), rival["id"])
        ids = [row["id"] for row in lines]
        self.proofs = linked(self.texts.rows("line_evidence", battlecard_line_id=ids), "battlecard_line_id", evidence)
        found = printed(lines, self.proofs)
        self.lines, self.left_out = list(found.lines), found.left_out
        main = {row["id"]: row for row in reader.rows("battlecard_line")}
        self.main = [
            {**line, "line": main[line["id"]]["line"], "reply": main[line["id"]]["reply"]} for line in found.lines
        ]
        self.main_price = str((reader.row(rival["id"]) or {}).get("price", ""))
        scores = scores_by_place(reader.rows("threat_score"))
        self.threat = threat(rival, reader.rows("threat_criterion"), scores).level
        self.issue = last_issue(reader.rows("card_issue"), rival["id"])
        self.codes = {row["id"]: row["code"] for row in self.matrix.rows}

    def sheet(self) -> Battlecard:
        """The card as plain values."""
        us, name = self.texts.text(self.texts.product(), "name"), self.texts.text(self.rival, "name")
        dates = [item["seen"] for items in self.proofs.values() for item in items]
        return Battlecard(
            us=us,
            rival=name,
            as_of=self.as_of,
            threat=self.threat,
            updated=newest(dates),
            context=" ".join(self.each("context", self.said)),
            one_line=" ".join(self.each("one_line", self.said)),
            when_we_meet=" ".join(self.each("meet", self.said)),
            they_win=self.each("they_win", self.with_reply),
            we_win=self.each("we_win", self.with_reply),
            say_first=" ".join(self.each("say_first", self.said)),
            talking_points=self.each("talking_point", self.point),
            questions=self.each("question", self.said),
            strengths=self.each("strength", self.answer),
            about_us=self.each("they_say", self.answer),
            objections=self.each("objection", self.answer),
            price=" ".join(self.each("price", self.said)) or self.texts.text(self.rival, "price"),
            price_day=self.price_day(),
            columns=(us, name),
            comparison=self.comparison(),
            proofs=self.proof_points(),
            do_not_say=self.each("do_not_say", self.caution),
            changes=(*self.each("changed", self.change), *self.since()),
            changed_since=newest([self.issue["issued"]]) if self.issue else None,
            evidence=self.evidence(),
        )

    def each(self, block: str, make: Callable[[Row], Made]) -> tuple[Made, ...]:
        """The lines of a block, each made into what the sheet takes."""
        return tuple(make(line) for line in self.lines if line["block"] == block and line["line"].strip())

    def said(self, line: Row) -> str:
        return self.texts.text(line, "line")

    def reply(self, line: Row) -> str:
        return self.texts.text(line, "reply")

    def with_reply(self, line: Row) -> str:
        """A line with its source behind it."""
        source = self.reply(line)
        if not source:
            return self.said(line)
        return self.said(line) + (f"（{source}）" if self.words.chinese else f" ({source})")

    def rests_on(self, line: Row) -> str:
        """What a line rests on: the comparison row's code, the evidence's codes, the newest date."""
        items = self.proofs.get(line["id"], [])
        codes = [self.codes.get(line["comparison_row_id"], ""), *(item["code"] for item in items)]
        joined = ("、" if self.words.chinese else ", ").join(filter(None, codes))
        return self.words.joined([joined, self.words.day(newest(item["seen"] for item in items))])

    def point(self, line: Row) -> Point:
        return Point(self.said(line), self.reply(line) or self.rests_on(line))

    def answer(self, line: Row) -> Answer:
        return Answer(self.said(line), self.reply(line), self.rests_on(line))

    def caution(self, line: Row) -> Caution:
        return Caution(self.said(line), self.reply(line))

    def change(self, line: Row) -> Change:
        return Change(self.said(line), newest(item["seen"] for item in self.proofs.get(line["id"], [])))

    def since(self) -> list[Change]:
        """What is other than on the card given out last."""
        rows = [row["id"] for row in self.matrix.rows]
        marks = {row_id: self.theirs(row_id) for row_id in rows}
        steps = since(self.issue["content"], self.main, marks, self.main_price) if self.issue else None
        return [change for step in steps or [] if (change := self.step(step)).text]

    def step(self, step: Step) -> Change:
        """One such thing in the sheet's language."""
        if step.kind == "mark":
            named = next((row for row in self.texts.rows("comparison_row") if row["id"] == step.row_id), {})
            marks = mark_words(self.words)
            before, after = (marks.get(str(mark), str(mark)) for mark in (step.before, step.after))
            return Change(self.words.pair(self.texts.text(named, "name"), f"{before} → {after}"), kind="mark")
        if step.kind == "price":
            return Change(self.texts.text(self.rival, "price"), kind="price")
        if step.kind == "removed":
            texts = {} if isinstance(step.before, str) else step.before
            return Change(texts.get(self.words.language) or texts.get("", ""), kind="removed")
        line = next(line for line in self.lines if line["id"] == step.row_id)
        return Change(self.said(line), kind=step.kind)

    def price_day(self) -> date | None:
        """The day of their price: the rival's own date, else that of the price line's evidence."""
        seen = [item["seen"] for line in self.lines if line["block"] == "price" for item in self.of(line)]
        return newest([self.rival["price_date"]]) or newest(seen)

    def of(self, line: Row) -> list[Row]:
        """The evidence of a line."""
        return [dict(item) for item in self.proofs.get(line["id"], [])]

    def comparison(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The rows the card speaks of, then those where we are ahead; the rival's strong rows stay in."""
        chosen = compared(self.lines, self.matrix.ours, self.theirs)
        named = {row["id"]: row for row in self.texts.rows("comparison_row")}
        return tuple(
            (self.texts.text(named[row_id], "name"), (self.ours(row_id), self.theirs(row_id))) for row_id in chosen
        )

    def ours(self, row_id: str) -> str:
        return self.matrix.ours[row_id]

    def theirs(self, row_id: str) -> str:
        return self.matrix.mark(row_id, self.rival["id"])

    def proof_points(self) -> tuple[Point, ...]:
        """The card's proof lines, and the wording of the proofs whose codes they name."""
        lines = [line for line in self.lines if line["block"] == "proof" and line["line"].strip()]
        named = " ".join(line["line"] for line in lines)
        proofs = [row for row in self.texts.rows("proof") if row["code"] and row["code"] in named]
        permission = {
            "named": self.words(QT_TRANSLATE_NOOP("Sheet", "may be named")),
            "anonymous": self.words(QT_TRANSLATE_NOOP("Sheet", "anonymous only")),
            "own": self.words(QT_TRANSLATE_NOOP("Sheet", "own measurement")),
            "none": self.words(QT_TRANSLATE_NOOP("Sheet", "no permission: do not show")),
        }
        wordings = [
            Point(
                (self.texts.text(row, "caption") if row["figure"] else "") or self.texts.text(row, "wording"),
                self.words.joined([row["code"], permission[row["permission"]]]),
                self.texts.text(row, "figure"),
            )
            for row in proofs
        ]
        return (*(Point(self.said(line), self.reply(line)) for line in lines), *wordings)

    def evidence(self) -> tuple[EvidenceLine, ...]:
        """Every piece of evidence the card rests on, once, in the order of its codes, with what it is good for."""
        claims: dict[str, list[str]] = {}
        found: dict[str, Row] = {}
        for line in self.lines:
            for item in self.of(line):
                found[item["id"]] = item
                claims.setdefault(item["id"], []).append(self.said(line))
        known = limits(self.texts.rows("freshness_limit"))
        lines = []
        for row in sorted(found.values(), key=lambda item: str(item["code"])):
            age = age_of(row["kind"], row["seen"], known, self.as_of, row["expires"])
            said = ("；" if self.words.chinese else "; ").join(dict.fromkeys(claims[row["id"]]))
            claim = self.words.joined([row["code"], said, self.texts.text(row, "note") or self.covers(row)])
            lines.append(
                EvidenceLine(
                    claim,
                    row["certainty"],
                    self.texts.text(row, "source"),
                    newest([row["seen"]]),
                    bool(age and age.stale),
                )
            )
        return tuple(lines)

    def covers(self, evidence: Row) -> str:
        """The comparison rows of this rival that rest on a piece of evidence, by code."""
        cells = {
            cell["id"]: self.codes.get(cell["comparison_row_id"], "")
            for cell in self.texts.rows("cell", competitor_id=self.rival["id"])
        }
        links = self.texts.rows("cell_evidence", evidence_id=evidence["id"])
        found = [cells[link["cell_id"]] for link in links if cells.get(link["cell_id"])]
        return ("、" if self.words.chinese else ", ").join(found)
