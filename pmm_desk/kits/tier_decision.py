"""Gathers the tier decision brief of one feature, for our own team."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from pmm_desk.competitors.rules import comparison
from pmm_desk.kits.gathered import Gathered, Reader, Row
from pmm_desk.kits.tier_reading import Reckoned, rubric
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.scorecard.answer import Answer, answer, by_shares, load_of, top_of
from pmm_desk.scorecard.facts import facts
from pmm_desk.scorecard.reason import interval_words, sentences, turned
from pmm_desk.scorecard.risks import find_risks
from pmm_desk.scorecard.rules import CHECKS, contradictions, rows_of_features
from pmm_desk.scorecard.sensitivity import draws, holds
from pmm_desk.scorecard.sheet import ReachLine, RoomLine, ScoreLine, TierCard, TierDecision

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

APART = ("rivals", "override", "drop")
"""What the brief tells in a place of its own, not among the reasons."""


def tier_decision(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The brief of one feature on the current scorecard; None when there is no such feature."""
    card = Reckoned(reader, words)
    feature = card.features.get(subject)
    if feature is None:
        return None
    sheet = _Brief(card, feature).sheet()
    return Gathered("tier_decision", subject, "internal", sheet, {}, card.texts.untranslated())


class _Brief:
    """One feature of a scorecard, reckoned once."""

    def __init__(self, card: Reckoned, feature: Row) -> None:
        self.card, self.feature, self.words = card, feature, card.words
        self.result = card.results[feature["id"]]
        matrix = comparison(card.reader, card.as_of)
        linked = rows_of_features(matrix.rows).get(feature["id"], ())
        pairs = contradictions(self.result, linked, matrix, card.known)
        share = None
        if self.result.points is not None:
            share = holds(self.result, card.known, draws(card.known))
        self.answer: Answer = answer(self.result, card.known, share, pairs)
        self.load = load_of(self.result, str(feature["period"]), card.loads(), card.known)
        self.override = card.overrides.get(feature["id"])
        self.reason = facts(self.answer, card.known, card.names, self.load, self.override)
        self.told = dict(sentences(self.reason, card.speech()))

    def sheet(self) -> TierDecision:
        """The brief as plain values."""
        card, result, texts = self.card, self.result, self.card.texts
        score = "" if result.score is None else card.figure(result.score)
        return TierDecision(
            name=texts.coded(self.feature, "name") or self.words(QT_TRANSLATE_NOOP("Sheet", "(unnamed)")),
            code=str(self.feature["code"]),
            product_name=card.product,
            subline=texts.text(self.feature, "value") or texts.text(self.feature, "benefit"),
            as_of=card.as_of,
            tier=self._tier(),
            by_score="" if result.by_score is None else card.label(result.by_score),
            score=score,
            of_hundred=by_shares(card.known),
            total=None if result.score is None else float(result.score / top_of(card.known)),
            why=tuple(text for code, text in self.told.items() if code not in APART),
            facts=self._facts(),
            scores=tuple(self._score(row) for row in card.known.criteria),
            missing=self.told.get("missing", ""),
            checks=tuple(zip(map(card.check, CHECKS), card.marks(result), strict=True)),
            gate=result.gate.reason.strip(),
            tiers=card.cards(),
            reaches=self._reaches(),
            rooms=self._rooms(),
            turns=self._turns(),
            holds="" if self.answer.holds is None else card.percent(self.answer.holds),
            decisions=self._decisions(),
            contradiction=self.told.get("rivals", ""),
            risks=self._risks(),
            playbook=self._playbook(),
            load=self._load(),
            logo=card.logo,
        )

    def _decided(self) -> int | None:
        """The tier that was decided instead of the computed one."""
        row = self.override
        if row is None or row["answer"] != "accepted":
            return None
        return next((at for at, tier in enumerate(self.card.tiers) if tier["id"] == row["tier_id"]), None)

    def _tier(self) -> str:
        """The decided tier, else the computed one."""
        place = self._decided()
        if place is None:
            return self.card.final(self.result)
        form = self.words(QT_TRANSLATE_NOOP("Sheet", "{tier} (decided)"))
        return form.format(tier=self.card.label(place))

    def _playbook(self) -> TierCard | None:
        """How the tier is launched, the decided one first; nothing on hold."""
        place = self._decided()
        if place is None:
            place = self.result.final
        return self.card.tier_card(place) if place is not None and not self.result.held else None

    def _risks(self) -> tuple[str, ...]:
        """What is risky about a launch (F2, F15)."""
        words, card = self.words, self.card
        told = {
            "feature_without_pain": QT_TRANSLATE_NOOP(
                "Sheet", "No message about it answers a pain, and no brief names one."
            ),
            "demand_of_few": QT_TRANSLATE_NOOP("Sheet", "Hardly a deal turned on it: is it what one client wants?"),
            "too_few_cases": QT_TRANSLATE_NOOP("Sheet", "It is in use, but has no two usable cases yet."),
        }
        found = find_risks(card.reader, [self.result], [self.feature], card.known)
        return tuple(words(told[each.code]) for each in found)

    def _facts(self) -> tuple[tuple[str, str], ...]:
        texts, words, row = self.card.texts, self.words, self.feature
        effort = words(QT_TRANSLATE_NOOP("Sheet", "{count} person-weeks"))
        if row["effort"] == 1:
            effort = words(QT_TRANSLATE_NOOP("Sheet", "{count} person-week"))
        benefit = texts.text(row, "benefit") if texts.text(row, "value") else ""
        return (
            (words(QT_TRANSLATE_NOOP("Sheet", "Technically")), texts.text(row, "technical_point")),
            (words(QT_TRANSLATE_NOOP("Sheet", "Benefit")), benefit),
            (words(QT_TRANSLATE_NOOP("Sheet", "Goal")), texts.text(row, "goal")),
            (words(QT_TRANSLATE_NOOP("Sheet", "Period")), str(row["period"]).strip()),
            (
                words(QT_TRANSLATE_NOOP("Sheet", "Effort")),
                effort.format(count=words.number(row["effort"])) if row["effort"] is not None else "",
            ),
        )

    def _score(self, row: Mapping[str, Any]) -> ScoreLine:
        card, criterion = self.card, str(row["id"])
        score = self.result.scores.get(criterion)
        given = next(
            (
                each
                for each in card.score_rows
                if (each["feature_id"], each["criterion_id"]) == (self.feature["id"], criterion)
            ),
            {},
        )
        gained = ""
        if score is not None and self.result.points is not None and by_shares(card.known):
            gained = card.figure(card.known.score(card.known.gained(criterion, score)))
        return ScoreLine(
            card.thing(criterion),
            card.weight_words(criterion),
            score,
            int(row.get("lowest", 1) or 0),
            int(row["highest"] or 5),
            rubric(row, score, card.texts, self.words),
            gained,
            card.texts.text(given, "note") if given else "",
        )

    def _reaches(self) -> tuple[ReachLine, ...]:
        top = top_of(self.card.known)
        return tuple(
            ReachLine(
                self.card.thing(reach.criterion),
                reach.now,
                tuple((step.score, float(step.total / top), self.card.colour(step.tier)) for step in reach.steps),
            )
            for reach in self.answer.reaches
        )

    def _rooms(self) -> tuple[RoomLine, ...]:
        spoken = self.card.speech()
        return tuple(
            RoomLine(
                self.card.thing(room.criterion),
                float(room.share / 100),
                float(max(room.interval.low, Fraction(0)) / 100),
                float(min(room.interval.high, Fraction(100)) / 100),
                interval_words(room.interval, spoken),
                room.criterion == self.answer.nearest,
            )
            for room in self.answer.rooms
        )

    def _turns(self) -> tuple[str, ...]:
        """One line for each way and tier."""
        found: dict[tuple[int, int], list[str]] = {}
        for criterion, change, tier in self.answer.changes:
            found.setdefault((-change, tier), []).append(self.card.thing(criterion))
        return tuple(
            turned(names, -change, self.card.label(tier), self.card.speech())
            for (change, tier), names in sorted(found.items())
        )

    def _decisions(self) -> tuple[tuple[str, str], ...]:
        """The latest proposal and what became of it."""
        row, words, card = self.override, self.words, self.card
        if row is None:
            return ()
        place = next((at for at, tier in enumerate(card.tiers) if tier["id"] == row["tier_id"]), None)
        answers = {
            "open": words(QT_TRANSLATE_NOOP("Sheet", "not decided yet")),
            "accepted": words(QT_TRANSLATE_NOOP("Sheet", "Accepted")),
            "refused": words(QT_TRANSLATE_NOOP("Sheet", "Refused")),
        }
        texts = card.texts
        decided = [answers.get(row["answer"], ""), str(row["decided_by"]).strip(), card.day(row["decided_on"])]
        proposed = [texts.text(row, "proposed_by"), card.day(row["proposed_on"])]
        return (
            (words(QT_TRANSLATE_NOOP("Sheet", "Computed tier")), card.final(self.result)),
            (words(QT_TRANSLATE_NOOP("Sheet", "Proposed tier")), card.label(place) if place is not None else ""),
            (words(QT_TRANSLATE_NOOP("Sheet", "Proposed by")), words.joined(proposed)),
            (words(QT_TRANSLATE_NOOP("Sheet", "Argument")), texts.text(row, "argument")),
            (words(QT_TRANSLATE_NOOP("Sheet", "Answer")), words.joined(decided)),
            (words(QT_TRANSLATE_NOOP("Sheet", "Reason")), texts.text(row, "reason")),
        )

    def _load(self) -> str:
        if self.load is None:
            return ""
        form = self.words(QT_TRANSLATE_NOOP("Sheet", "{period}: {used} of {capacity} used"))
        period = self.card.period(self.load.period)
        return form.format(period=period, used=self.load.used, capacity=self.load.capacity)
