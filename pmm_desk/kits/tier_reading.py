"""What the scorecard's sheets have in common: a scorecard reckoned in a sheet's language, its tiers as cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pmm_desk.kits.gathered import Row, Texts, entries
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.scorecard.answer import by_shares, top_of
from pmm_desk.scorecard.capacity import Load, in_parts, loads
from pmm_desk.scorecard.facts import Names
from pmm_desk.scorecard.reason import Speech, tenths
from pmm_desk.scorecard.rules import BEYOND, CHECKS, Result, current_card, judge_all, overrides, scale
from pmm_desk.scorecard.sheet import TierCard, colour_of

if TYPE_CHECKING:
    from datetime import date

    from pmm_desk.kits.gathered import Reader
    from pmm_desk.paper.language import Words

CHECK_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "stable": QT_TRANSLATE_NOOP("Sheet", "Stable"),
        "validated": QT_TRANSLATE_NOOP("Sheet", "Value validated"),
        "cases": QT_TRANSLATE_NOOP("Sheet", "Two usable cases"),
        "trained": QT_TRANSLATE_NOOP("Sheet", "Sales trained"),
    }
)


class Reckoned:
    """One scorecard of features in a sheet's language: everything that its sheets print comes from here."""

    def __init__(self, reader: Reader, words: Words, card_id: str = "") -> None:
        self.reader, self.words = reader, words
        self.texts = Texts(reader, words.language)
        self.card, self.criteria, self.tiers = self._card(card_id)
        self.known = scale(self.criteria, self.tiers)
        self.features = {row["id"]: row for row in self.texts.rows("feature")}
        self.score_rows = self.texts.rows("score")
        self.gates = {row["feature_id"]: row for row in self.texts.rows("readiness")}
        judged = judge_all(self.features.values(), self.score_rows, self.gates.values(), self.known)
        self.results: dict[str, Result] = {result.feature_id: result for result in judged}
        self.overrides = overrides(self.texts.rows("tier_override"))
        self.as_of: date = self.texts.as_of()
        product = self.texts.product()
        self.product = self.texts.text(product, "name")
        self.logo = self.texts.picture(product, "logo")
        self.names = Names(self.label, self.thing, self.check, self.period)

    def _card(self, card_id: str) -> tuple[Row | None, list[Row], list[Row]]:
        if not card_id:
            return current_card(self.texts)
        card = self.texts.row(card_id)
        criteria, tiers = (self.texts.rows(table, scorecard_id=card_id) for table in ("criterion", "tier"))
        # The rules reckon by the method that each criterion carries along.
        return card or None, [{**row, "method": card.get("method")} for row in criteria], tiers

    # words -------------------------------------------------------------------------------------------

    def speech(self) -> Speech:
        """The sheet's own language."""
        return Speech(self.words, self.words.chinese, self.figure, self.day)

    def figure(self, value: Fraction) -> str:
        """A figure with at most two decimals; "≈" where it has more."""
        told = self.words.number(float(value))
        return told if (value * 100).denominator == 1 else f"≈{told}"

    def day(self, text: str | None) -> str:
        """A day in full."""
        from pmm_desk.kits.gathered import newest

        return self.words.day(newest([text]))

    def number(self, place: int) -> str:
        """A tier by its number."""
        return self.words(QT_TRANSLATE_NOOP("Sheet", "Tier {number}")).format(number=place + 1)

    def colour(self, place: int) -> str:
        """The colour of a tier."""
        return colour_of(place, str(self.tiers[place].get("colour") or ""))

    def label(self, place: int) -> str:
        """A tier by number and name."""
        number = self.number(place)
        name = self.texts.text(self.tiers[place], "name")
        return (
            self.words(QT_TRANSLATE_NOOP("Sheet", "{tier} · {name}")).format(tier=number, name=name) if name else number
        )

    def thing(self, row_id: str) -> str:
        """What a criterion, comparison row or rival is called."""
        row = self.texts.row(row_id)
        name = self.texts.text(row, "name") if row else ""
        return name or str(row.get("code") or "") or self.words(QT_TRANSLATE_NOOP("Sheet", "(unnamed)"))

    def check(self, name: str) -> str:
        """One check of the gate."""
        return self.words(CHECK_WORDS[name])

    def period(self, label: str) -> str:
        """A period as people write it: the third quarter of 2026 is "Q3 2026"."""
        found = in_parts(label)
        if found is None:
            return label
        year, part, parts = found
        forms = {
            "1": "{year}",
            "2": self.words(QT_TRANSLATE_NOOP("Sheet", "H{part} {year}")),
            "4": self.words(QT_TRANSLATE_NOOP("Sheet", "Q{part} {year}")),
            "12": self.words(QT_TRANSLATE_NOOP("Sheet", "{part}/{year}")),
        }
        return forms.get(parts, label).format(year=year, part=part)

    def percent(self, share: Fraction) -> str:
        """A share of one in per cent, to one decimal."""
        return self.figure(tenths(share * 100)) + "%"

    def weight_words(self, criterion: str) -> str:
        """Its share in per cent; nothing where scores are not weighed."""
        return self.percent(self.weight(criterion)) if by_shares(self.known) else ""

    def weight(self, criterion: str) -> Fraction:
        """The share of a criterion among all weights, 0…1; 0 where scores are not weighed."""
        known = self.known
        if not by_shares(known):
            return Fraction(0)
        return Fraction(known.units[criterion] * known.steps[criterion], known.full) if known.full else Fraction(0)

    # tiers -------------------------------------------------------------------------------------------

    def loads(self) -> dict[str, list[Load]]:
        """Tier id → what each period carries of it."""
        periods = {row_id: str(row["period"]) for row_id, row in self.features.items()}
        found: dict[str, list[Load]] = {}
        for load in loads(self.results.values(), periods, self.tiers):
            found.setdefault(load.tier_id, []).append(load)
        return found

    def cards(self, *, whole: bool = False) -> tuple[TierCard, ...]:
        """The tiers from the lowest to the highest; `whole`: with their playbooks."""
        top = top_of(self.known)
        found, upper = [], top
        for place, limit in enumerate(self.known.limits):
            lower = Fraction(0) if place == len(self.tiers) - 1 else min(limit, upper)
            found.append(self.tier_card(place, float(lower / top), float(upper / top), whole=whole))
            upper = min(lower, upper)
        return tuple(reversed(found))

    def tier_card(self, place: int, start: float = 0.0, end: float = 0.0, *, whole: bool = True) -> TierCard:
        """One tier."""
        row, words, texts = self.tiers[place], self.words, self.texts
        begins = self.figure(self.known.limits[place]) if self.known.limits[place] < BEYOND else ""
        limit = words(QT_TRANSLATE_NOOP("Sheet", "{limit} and more")).format(limit=begins) if begins else ""
        if place == len(self.tiers) - 1 and place and self.known.limits[place - 1] < BEYOND:
            above = self.figure(self.known.limits[place - 1])
            limit = words(QT_TRANSLATE_NOOP("Sheet", "below {limit}")).format(limit=above)
        if not whole:
            return TierCard(self.label(place), self.colour(place), start, end, limit, begins)
        return TierCard(
            self.label(place),
            self.colour(place),
            start,
            end,
            limit,
            begins,
            texts.text(row, "verb"),
            texts.text(row, "playbook"),
            entries(texts.text(row, "channels")),
            entries(texts.text(row, "departments")),
            entries(texts.text(row, "content")),
            self.lead(row["lead_weeks"]),
            self.capacity(row),
        )

    def lead(self, weeks: int | None) -> str:
        """A lead time in words."""
        if not weeks:
            return ""
        form = QT_TRANSLATE_NOOP("Sheet", "{count} weeks")
        if weeks == 1:
            form = QT_TRANSLATE_NOOP("Sheet", "{count} week")
        return self.words(form).format(count=weeks)

    def capacity(self, row: Row) -> str:
        """How many launches of a tier its period takes."""
        if row["capacity"] is None:
            return ""
        forms = {
            "month": QT_TRANSLATE_NOOP("Sheet", "{count} per month"),
            "quarter": QT_TRANSLATE_NOOP("Sheet", "{count} per quarter"),
            "half_year": QT_TRANSLATE_NOOP("Sheet", "{count} per half-year"),
            "year": QT_TRANSLATE_NOOP("Sheet", "{count} per year"),
        }
        return self.words(forms[row["period"]]).format(count=row["capacity"])

    def final(self, result: Result) -> str:
        """The final tier in words; 'Hold'; nothing while scores are missing."""
        if result.held:
            return self.words(QT_TRANSLATE_NOOP("Sheet", "Hold"))
        return self.label(result.final) if result.final is not None and result.final < len(self.tiers) else ""

    def marks(self, result: Result) -> tuple[str, ...]:
        """The checks as yes, no or unknown."""
        return tuple(MARK_OF[result.gate.answers[name]] for name in CHECKS)


MARK_OF: Mapping[bool | None, str] = MappingProxyType({True: "yes", False: "no", None: "unknown"})


def rubric(row: Mapping[str, Any], score: int | None, texts: Texts, words: Words) -> str:
    """What a score means: its own rubric, else what stands below and above it."""
    if score is None:
        return ""
    written = [at for at in range(11) if str(row.get(f"rubric_{at}") or "").strip()]
    if score in written:
        return texts.text(row, f"rubric_{score}")
    below, above = (
        max((at for at in written if at < score), default=None),
        min((at for at in written if at > score), default=None),
    )
    low = texts.text(row, f"rubric_{below}") if below is not None else ""
    high = texts.text(row, f"rubric_{above}") if above is not None else ""
    if low and high:
        return words(QT_TRANSLATE_NOOP("Sheet", "between “{low}” and “{high}”")).format(low=low, high=high)
    return low or high


def kept(parts: Iterable[str]) -> tuple[str, ...]:
    """The parts that say something."""
    return tuple(part for part in parts if part)
