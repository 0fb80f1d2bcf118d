"""Why a feature has its tier, and what would raise it: the facts in plain values, and the sentences they make.

The words are those of the sheets, so that the window and a printed page say the same, each in its own language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.scorecard.sensitivity import Interval

ENDING = re.compile(r"[\s.,;:!?。，；：！？、…]+$")
"""What a text of the user may end in: the sentence around it brings its own mark."""


@dataclass(frozen=True)
class Speech:
    """A language to speak in: its words for an English source, its figures, its dates."""

    say: Callable[[str], str]
    chinese: bool
    number: Callable[[Fraction], str]
    day: Callable[[str | None], str]

    def told(self, source: str, /, **values: str) -> str:
        """One sentence with its values; names lose the mark they end in."""
        return self.say(source).format(**values)

    def listed(self, names: Iterable[str], joint: str = "") -> str:
        """Names in a row: A, B or C. `joint` is the English word before the last one."""
        kept = [name for name in names if name]
        comma = "、" if self.chinese else ", "
        if not joint or len(kept) < 2:
            return comma.join(kept)
        between = self.say(joint) if self.chinese else f" {self.say(joint)} "
        return comma.join(kept[:-1]) + between + kept[-1]

    def either(self, names: Iterable[str]) -> str:
        """A, B or C."""
        return self.listed(names, QT_TRANSLATE_NOOP("Sheet", "or"))

    def both(self, names: Iterable[str]) -> str:
        """A, B and C."""
        return self.listed(names, QT_TRANSLATE_NOOP("Sheet", "and"))

    def aside(self, parts: Iterable[str]) -> str:
        """Parts in brackets behind a word; nothing for no parts."""
        told = self.listed(parts)
        if not told:
            return ""
        return f"（{told}）" if self.chinese else f" ({told})"

    def joined(self, sentences: Iterable[str]) -> str:
        """Sentences behind each other; a Chinese full stop brings its own space along."""
        return ("" if self.chinese else " ").join(sentence for sentence in sentences if sentence)


@dataclass(frozen=True)
class Weight:
    """The weight nearest to turning the tier: whose, today's share in per cent, and where it may go."""

    name: str
    share: Fraction
    interval: Interval


@dataclass(frozen=True)
class Proposal:
    """Another tier than the computed one: open, accepted or refused; by whom, when, why."""

    answer: str
    tier: str
    who: str = ""
    day: str | None = None
    reason: str = ""


@dataclass(frozen=True)
class Reason:
    """All that is said of one feature, names in words. Tiers are labels as people read them.

    missing: criteria without a score; nothing else but gate and proposal is said then. above, limit: over which
    limit its score lies; None in the lowest tier. next_tier …: the tier above, '' at the top. raised_by, dropped_by:
    criteria of which one point more or less turns the tier; `all_…`: all of them do. fewest: the cheapest way up where
    one point does not do. cap: the tier that the gate allows at most. load: period, launches in it, room.
    """

    points: Fraction | None
    missing: tuple[str, ...] = ()
    tier: str = ""
    above: Fraction | None = None
    limit: Fraction | None = None
    next_tier: str = ""
    lacking: Fraction | None = None
    next_limit: Fraction | None = None
    raised_by: tuple[str, ...] = ()
    all_raise: bool = False
    fewest: tuple[tuple[str, int], ...] = ()
    dropped_by: tuple[str, ...] = ()
    all_drop: bool = False
    drop_tier: str = ""
    weighted: bool = True
    weight: Weight | None = None
    holds: Fraction | None = None
    gate: str = "passed"
    yes: int = 4
    checks: int = 4
    failed: tuple[str, ...] = ()
    cap: str = ""
    concept: bool = False
    window_reason: str = ""
    load: tuple[str, int, int] | None = None
    final: str = ""
    proposal: Proposal | None = None
    criterion: str = ""
    rivals: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()


def bare(text: str) -> str:
    """A text of the user without the mark at its end."""
    return ENDING.sub("", text.strip())


def tenths(value: Fraction) -> Fraction:
    """A figure to one decimal, halves upwards: 36.25 gives 36.3."""
    return Fraction(floor(value * 10 + Fraction(1, 2)), 10)


def interval_words(interval: Interval, speech: Speech) -> str:
    """The weights between two ends, in per cent to one decimal: "10% to 50%", "below 28%", "any weight".

    An end at 0 or 100 is no limit, whether it is itself inside or not.
    """
    low, high = (speech.number(tenths(end)) for end in (interval.low, interval.high))
    from_below, to_top = interval.low <= 0, interval.high >= 100
    if from_below and to_top:
        return speech.say(QT_TRANSLATE_NOOP("Sheet", "any weight"))
    if interval.low == interval.high:
        return speech.told(QT_TRANSLATE_NOOP("Sheet", "only {low}%"), low=low)
    if from_below:
        words = QT_TRANSLATE_NOOP("Sheet", "up to {high}%")
        if not interval.with_high:
            words = QT_TRANSLATE_NOOP("Sheet", "below {high}%")
    elif to_top:
        words = QT_TRANSLATE_NOOP("Sheet", "{low}% and more")
        if not interval.with_low:
            words = QT_TRANSLATE_NOOP("Sheet", "above {low}%")
    else:
        words = {
            (True, True): QT_TRANSLATE_NOOP("Sheet", "{low}% to {high}%"),
            (True, False): QT_TRANSLATE_NOOP("Sheet", "{low}% to below {high}%"),
            (False, True): QT_TRANSLATE_NOOP("Sheet", "above {low}%, up to {high}%"),
            (False, False): QT_TRANSLATE_NOOP("Sheet", "above {low}% and below {high}%"),
        }[interval.with_low, interval.with_high]
    return speech.told(words, low=low, high=high)


SHORT_CODES = ("missing", "points", "raise", "weight", "gate", "failed", "override")
"""What the line below the score table says; the answer panel and the sheet say all of it."""


def sentences(reason: Reason, speech: Speech) -> list[tuple[str, str]]:
    """(what it is about, the sentence), in the order in which they are read."""
    found: list[tuple[str, str]] = []
    if reason.points is None:
        found.append(("missing", _missing(reason, speech)))
    else:
        found.append(("points", _points(reason, speech)))
        found.append(("raise", _raise(reason, speech)))
        found.append(("drop", _drop(reason, speech)))
        found.append(("weight", _weight(reason, speech)))
        found.append(("holds", _holds(reason, speech)))
    found.append(("gate", _gate(reason, speech)))
    found.append(("failed", _failed(reason, speech)))
    found.append(("load", _load(reason, speech)))
    found.append(("override", _override(reason, speech)))
    found.append(("rivals", _rivals(reason, speech)))
    return [(code, words) for code, words in found if words]


def short(reason: Reason, speech: Speech) -> str:
    """The most telling of them in one line."""
    kept = [code for code in SHORT_CODES if code != "weight" or reason.weight is None]
    return speech.joined(words for code, words in sentences(reason, speech) if code in kept)


def _missing(reason: Reason, speech: Speech) -> str:
    if not reason.missing:
        return speech.say(QT_TRANSLATE_NOOP("Sheet", "No criterion has a weight yet, so there is no score."))
    words = QT_TRANSLATE_NOOP("Sheet", "There is no figure yet: the scores for {criteria} are missing.")
    if len(reason.missing) == 1:
        words = QT_TRANSLATE_NOOP("Sheet", "There is no figure yet: the score for {criteria} is missing.")
    return speech.told(words, criteria=speech.both(map(bare, reason.missing)))


def _points(reason: Reason, speech: Speech) -> str:
    assert reason.points is not None
    values = {"points": _counted(reason.points, speech), "tier": reason.tier, "next": reason.next_tier}
    for name in ("above", "limit", "lacking", "next_limit"):
        value = getattr(reason, name)
        values[name] = "" if value is None else speech.number(value)
    if reason.above is None:
        words = QT_TRANSLATE_NOOP("Sheet", "{points}: {lacking} below {next} ({next_limit}).")
        if not reason.next_tier:
            words = QT_TRANSLATE_NOOP("Sheet", "{points}, and {tier} is the only tier.")
    elif not reason.next_tier:
        words = QT_TRANSLATE_NOOP("Sheet", "{points}: {above} above the limit of {tier} ({limit}).")
        if not reason.above:
            words = QT_TRANSLATE_NOOP("Sheet", "{points}: exactly at the limit of {tier} ({limit}).")
    else:
        words = QT_TRANSLATE_NOOP(
            "Sheet", "{points}: {above} above the limit of {tier} ({limit}), {lacking} below {next} ({next_limit})."
        )
        if not reason.above:
            words = QT_TRANSLATE_NOOP(
                "Sheet", "{points}: exactly at the limit of {tier} ({limit}), {lacking} below {next} ({next_limit})."
            )
    return speech.told(words, **values)


def _counted(points: Fraction, speech: Speech) -> str:
    words = QT_TRANSLATE_NOOP("Sheet", "{points} points")
    if points == 1:
        words = QT_TRANSLATE_NOOP("Sheet", "{points} point")
    return speech.told(words, points=speech.number(points))


def _raise(reason: Reason, speech: Speech) -> str:
    """What would lift it: one point, or the fewest that do."""
    if reason.all_raise:
        return speech.say(QT_TRANSLATE_NOOP("Sheet", "One point more on any criterion would lift it."))
    if reason.raised_by:
        words = QT_TRANSLATE_NOOP("Sheet", "One point more on {criteria} would lift it.")
        return speech.told(words, criteria=speech.either(map(bare, reason.raised_by)))
    if not reason.fewest:
        return ""
    words = QT_TRANSLATE_NOOP("Sheet", "It takes {count} points more to lift it, for example {parts}.")
    part = QT_TRANSLATE_NOOP("Sheet", "{count} on {criterion}")
    parts = [speech.told(part, count=str(count), criterion=bare(name)) for name, count in reason.fewest]
    return speech.told(words, count=str(sum(count for _, count in reason.fewest)), parts=speech.both(parts))


def _drop(reason: Reason, speech: Speech) -> str:
    if reason.all_drop:
        words = QT_TRANSLATE_NOOP("Sheet", "One point less on any criterion would drop it to {tier}.")
    elif reason.dropped_by:
        words = QT_TRANSLATE_NOOP("Sheet", "One point less on {criteria} would drop it to {tier}.")
    else:
        return ""
    return speech.told(words, criteria=speech.either(map(bare, reason.dropped_by)), tier=reason.drop_tier)


def _weight(reason: Reason, speech: Speech) -> str:
    if not reason.weighted:
        return ""
    if reason.weight is None:
        return speech.say(QT_TRANSLATE_NOOP("Sheet", "No single weight changes it."))
    words = QT_TRANSLATE_NOOP(
        "Sheet", "The weight of {criterion} is the nearest to turning it: {share}% today, the tier stays at {interval}."
    )
    return speech.told(
        words,
        criterion=bare(reason.weight.name),
        share=speech.number(tenths(reason.weight.share)),
        interval=interval_words(reason.weight.interval, speech),
    )


def _holds(reason: Reason, speech: Speech) -> str:
    if reason.holds is None:
        return ""
    if reason.holds == 1:
        return speech.say(QT_TRANSLATE_NOOP("Sheet", "It holds under every one of 1,000 nearby weightings."))
    words = QT_TRANSLATE_NOOP("Sheet", "It holds under {percent}% of 1,000 nearby weightings.")
    return speech.told(words, percent=percent_words(reason.holds, speech))


def percent_words(share: Fraction, speech: Speech) -> str:
    """A share of one in per cent, to one decimal: 99.9 is not rounded to 100, nor 0.1 to 0."""
    return speech.number(tenths(share * 100))


def _gate(reason: Reason, speech: Speech) -> str:
    values = {"yes": str(reason.yes), "checks": str(reason.checks), "cap": reason.cap}
    if reason.gate == "hold":
        words = speech.say(QT_TRANSLATE_NOOP("Sheet", "It is on hold because it is not stable."))
        if reason.concept:
            more = speech.say(
                QT_TRANSLATE_NOOP(
                    "Sheet",
                    "Concept actions may run all the same: article, talk or report, without promise, date or call to "
                    "buy.",
                )
            )
            return speech.joined((words, more))
        return words
    if reason.gate == "capped":
        words = QT_TRANSLATE_NOOP("Sheet", "Only {yes} of {checks} checks are yes, so {cap} is the most.")
        if reason.yes == 1:
            words = QT_TRANSLATE_NOOP("Sheet", "Only {yes} of {checks} checks is yes, so {cap} is the most.")
        elif not reason.yes:
            words = QT_TRANSLATE_NOOP("Sheet", "None of the {checks} checks is yes, so {cap} is the most.")
        return speech.told(words, **values)
    if reason.gate == "exception":
        if not bare(reason.window_reason):
            return speech.say(
                QT_TRANSLATE_NOOP(
                    "Sheet",
                    "The competitive window is at its maximum, so an open gate only warns; nobody has said why.",
                )
            )
        words = QT_TRANSLATE_NOOP(
            "Sheet", "The competitive window is at its maximum, so it goes ahead with an open gate: {reason}."
        )
        return speech.told(words, reason=bare(reason.window_reason))
    return ""


def _failed(reason: Reason, speech: Speech) -> str:
    if not reason.failed or reason.gate == "hold":
        return ""
    words = QT_TRANSLATE_NOOP("Sheet", "Not yet: {checks}.")
    return speech.told(words, checks=speech.listed(reason.failed))


def _load(reason: Reason, speech: Speech) -> str:
    """How full the period is, where there is no room left."""
    if reason.load is None or reason.load[1] < reason.load[2]:
        return ""
    period, used, capacity = reason.load
    words = QT_TRANSLATE_NOOP("Sheet", "{tier} is full in {period}: {used} of {capacity}.")
    if used > capacity:
        words = QT_TRANSLATE_NOOP("Sheet", "{tier} is over its capacity in {period}: {used} for {capacity}.")
    return speech.told(words, tier=reason.final, period=bare(period), used=str(used), capacity=str(capacity))


def _override(reason: Reason, speech: Speech) -> str:
    found = reason.proposal
    if found is None:
        return ""
    why = bare(found.reason)
    if found.answer == "accepted":
        words = QT_TRANSLATE_NOOP("Sheet", "Decided as {tier}{aside}: {reason}.")
        if not why:
            words = QT_TRANSLATE_NOOP("Sheet", "Decided as {tier}{aside}, without a reason.")
    elif found.answer == "refused":
        words = QT_TRANSLATE_NOOP("Sheet", "{tier} was refused{aside}: {reason}.")
        if not why:
            words = QT_TRANSLATE_NOOP("Sheet", "{tier} was refused{aside}, without a reason.")
    else:
        words = QT_TRANSLATE_NOOP("Sheet", "Proposed as {tier}{aside}, not decided yet: {reason}.")
        if not why:
            words = QT_TRANSLATE_NOOP("Sheet", "Proposed as {tier}{aside}, not decided yet.")
    return speech.told(words, tier=found.tier, aside=speech.aside((bare(found.who), speech.day(found.day))), reason=why)


def _rivals(reason: Reason, speech: Speech) -> str:
    if not reason.rivals:
        return ""
    words = QT_TRANSLATE_NOOP("Sheet", "{criterion} is at its maximum, but {rivals} have it too: {rows}.")
    if len(reason.rivals) == 1:
        words = QT_TRANSLATE_NOOP("Sheet", "{criterion} is at its maximum, but {rivals} has it too: {rows}.")
    rivals, rows = (speech.both(map(bare, names)) for names in (reason.rivals, reason.rows))
    return speech.told(words, criterion=bare(reason.criterion), rivals=rivals, rows=rows)


def turned(names: Sequence[str], change: int, tier: str, speech: Speech) -> str:
    """One line of the list of one-point changes: which criteria, which way, to which tier."""
    words = QT_TRANSLATE_NOOP("Sheet", "+1 on {criteria} → {tier}")
    if change < 0:
        words = QT_TRANSLATE_NOOP("Sheet", "−1 on {criteria} → {tier}")
    return speech.told(words, criteria=speech.either(map(bare, names)), tier=tier)
