"""Gathers the overview of a scorecard and the policy of its tiers, for our own team."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pmm_desk.kits.gathered import Gathered, Reader
from pmm_desk.kits.tier_reading import Reckoned, kept
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.scorecard.answer import by_shares, top_of
from pmm_desk.scorecard.rules import CAPPED, CHECKS, ENOUGH, Result
from pmm_desk.scorecard.sensitivity import draws, fragile, holds
from pmm_desk.scorecard.sheet import CriterionLine, RankLine, ScorecardOverview, TierPolicy

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

PRINTED = 400
"""So many features are printed at most: a longer list is read in the window."""
WEIGHED = 100
"""For so many features the share of nearby weightings is reckoned; more would make one wait."""


def scorecard(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The overview of one scorecard of features; None when there is no such scorecard."""
    card = Reckoned(reader, words, subject)
    if card.card is None or card.card["subject"] != "feature":
        return None
    results = list(card.results.values())
    lines = _lines(card, results[:PRINTED])
    sheet = ScorecardOverview(
        name=card.texts.text(card.card, "name"),
        product_name=card.product,
        as_of=card.as_of,
        scored_by=_scorers(card),
        counts=_counts(card, results),
        columns=tuple(
            (
                card.texts.text(row, "short_name") or card.thing(row["id"]),
                card.thing(row["id"]),
                card.weight_words(row["id"]),
                int(row["highest"] or 5),
            )
            for row in card.known.criteria
        ),
        lines=lines,
        checks=tuple(map(card.check, CHECKS)),
        tiers=card.cards(),
        remarks=_remarks(card),
        more=max(0, len(results) - PRINTED),
        logo=card.logo,
    )
    return Gathered("scorecard", subject, "internal", sheet, {}, card.texts.untranslated())


def _scorers(card: Reckoned) -> str:
    """How many people scored; nothing where nobody is named."""
    count = len({str(row["scorer"]).strip() for row in card.score_rows} - {""})
    if not count:
        return ""
    form = QT_TRANSLATE_NOOP("Sheet", "{count} people")
    if count == 1:
        form = QT_TRANSLATE_NOOP("Sheet", "{count} person")
    return card.words(form).format(count=count)


def _counts(card: Reckoned, results: list[Result]) -> tuple[tuple[str, str, str], ...]:
    """How many features each tier has, and how full it is; those on hold and without a score."""
    finals = Counter(result.final for result in results if result.final is not None)
    held = sum(result.held for result in results)
    open_ones = sum(result.final is None and not result.held for result in results)
    full = card.loads()
    found = []
    for place, tier in enumerate(card.tiers):
        form = card.words(QT_TRANSLATE_NOOP("Sheet", "{period}: {used} of {capacity} used"))
        notes = [
            form.format(period=card.period(load.period), used=load.used, capacity=load.capacity)
            for load in full.get(tier["id"], [])
        ]
        found.append((str(finals[place]), card.label(place), "\n".join(notes[:2])))
    if held:
        found.append((str(held), card.words(QT_TRANSLATE_NOOP("Sheet", "Hold")), ""))
    if open_ones:
        found.append((str(open_ones), card.words(QT_TRANSLATE_NOOP("Sheet", "not scored yet")), ""))
    return tuple(found)


def _lines(card: Reckoned, results: list[Result]) -> tuple[RankLine, ...]:
    weighed = len(results) <= WEIGHED and card.known.full
    drawn = draws(card.known) if weighed else None
    lines = []
    for rank, result in enumerate(results, 1):
        share = holds(result, card.known, drawn) if drawn is not None and result.points is not None else None
        row = card.features[result.feature_id]
        name = card.texts.text(row, "name") or card.words(QT_TRANSLATE_NOOP("Sheet", "(unnamed)"))
        place = result.final
        colour = "grey" if place is None else card.colour(place)
        lines.append(
            RankLine(
                str(rank) if result.final is not None else "–",
                " ".join(kept((str(row["code"]), name))),
                tuple(result.scores.get(each["id"]) for each in card.known.criteria),
                "–" if result.score is None else card.figure(result.score),
                None if result.score is None else float(result.score / top_of(card.known)),
                card.final(result) or card.words(QT_TRANSLATE_NOOP("Sheet", "not scored yet")),
                colour,
                card.marks(result),
                "" if share is None else card.percent(share),
                _note(card, result),
            )
        )
    return tuple(lines)


def _note(card: Reckoned, result: Result) -> str:
    """The most urgent thing about a feature, in a few words."""
    if result.gate.code == CAPPED:
        form = card.words(QT_TRANSLATE_NOOP("Sheet", "capped: {yes} of {checks} checks"))
        return form.format(yes=result.gate.yes, checks=len(result.gate.answers))
    row = card.overrides.get(result.feature_id)
    place = next((at for at, tier in enumerate(card.tiers) if row and tier["id"] == row["tier_id"]), None)
    if row is not None and place is not None:
        forms = {
            "open": card.words(QT_TRANSLATE_NOOP("Sheet", "{tier} proposed")),
            "accepted": card.words(QT_TRANSLATE_NOOP("Sheet", "{tier} decided")),
            "refused": card.words(QT_TRANSLATE_NOOP("Sheet", "{tier} refused")),
        }
        return forms.get(row["answer"], "").format(tier=card.number(place))
    return _fragile(card, result)


def _fragile(card: Reckoned, result: Result) -> str:
    """That one point would turn the tier."""
    if result.final is None or result.final != result.by_score:
        return ""
    tiers = [tier for _, _, tier in fragile(result, card.known)]
    if not tiers:
        return ""
    if min(tiers) < result.final:
        return card.words(QT_TRANSLATE_NOOP("Sheet", "one point from higher"))
    return card.words(QT_TRANSLATE_NOOP("Sheet", "one point from lower"))


def _remarks(card: Reckoned) -> tuple[str, ...]:
    """Tiers with more launches than they can take."""
    form = card.words(QT_TRANSLATE_NOOP("Sheet", "{tier} is over its capacity in {period}: {used} for {capacity}."))
    places = {tier["id"]: place for place, tier in enumerate(card.tiers)}
    return tuple(
        form.format(
            tier=card.label(places[load.tier_id]),
            period=card.period(load.period),
            used=load.used,
            capacity=load.capacity,
        )
        for found in card.loads().values()
        for load in found
        if load.over
    )


def tier_policy(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The policy of one scorecard's tiers; None when there is no such scorecard."""
    card = Reckoned(reader, words, subject)
    if card.card is None:
        return None
    sheet = TierPolicy(
        name=card.texts.text(card.card, "name"),
        product_name=card.product,
        as_of=card.as_of,
        source=card.texts.text(card.card, "source"),
        method=words(
            QT_TRANSLATE_NOOP(
                "Sheet",
                "Everything is scored by the same questions; the score gives the tier, and the gate may lower it",
            )
        ),
        tiers=card.cards(whole=True),
        criteria=_criteria(card),
        checks=tuple(map(card.check, CHECKS)),
        rules=_rules(card),
        logo=card.logo,
    )
    return Gathered("tier_policy", subject, "internal", sheet, {}, card.texts.untranslated())


def _criteria(card: Reckoned) -> tuple[CriterionLine, ...]:
    return tuple(
        CriterionLine(
            card.thing(row["id"]),
            card.weight_words(row["id"]),
            float(card.weight(row["id"])),
            card.texts.text(row, "question"),
            tuple((str(at), card.texts.text(row, f"rubric_{at}")) for at in range(11) if row.get(f"rubric_{at}")),
            card.texts.text(row, "source"),
        )
        for row in card.known.criteria
    )


def _rules(card: Reckoned) -> tuple[str, ...]:
    """How a score becomes a tier, what the gate does, what capacity and decisions are."""
    words = card.words
    rules = [
        words(
            QT_TRANSLATE_NOOP(
                "Sheet",
                "The score is the weighted sum, from 0 to 100; a score equal to a limit belongs to the higher tier.",
            )
        )
        if by_shares(card.known)
        else words(QT_TRANSLATE_NOOP("Sheet", "A score equal to a limit belongs to the higher tier.")),
        words(QT_TRANSLATE_NOOP("Sheet", "Not stable: on hold. Nothing that promises the product goes out.")),
    ]
    if card.tiers:
        form = words(QT_TRANSLATE_NOOP("Sheet", "Fewer than {enough} checks are yes: {tier} at most."))
        rules.append(form.format(enough=ENOUGH, tier=card.label(card.known.cap)))
        highest = words(
            QT_TRANSLATE_NOOP(
                "Sheet",
                "{tier} on hold may still run concept actions: article, talk or report, without promise or date.",
            )
        )
        rules.append(highest.format(tier=card.label(0)))
    if card.known.window:
        form = words(
            QT_TRANSLATE_NOOP(
                "Sheet", "{criterion} at its maximum: a stable feature may go ahead with an open gate, with a reason."
            )
        )
        rules.append(form.format(criterion=card.thing(card.known.window[0])))
    rules.append(
        words(QT_TRANSLATE_NOOP("Sheet", "Another tier than the computed one needs a reason, a name and a date."))
    )
    rules.append(words(QT_TRANSLATE_NOOP("Sheet", "Capacity is checked over the plan, apart from score and gate.")))
    return tuple(rules)
