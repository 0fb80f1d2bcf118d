"""Exact intervals, one-point changes and shares of weightings against brute force on random scorecards; the sample."""

from __future__ import annotations

import random
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pmm_desk.scorecard.rules import Result, Scale, judge, scale
from pmm_desk.scorecard.sensitivity import draws, fragile, holds, intervals
from pmm_desk.scorecard.verdicts import verdicts
from pmm_desk.widgets.live import Live
from tests import moorline
from tests.opened import sample
from tests.plain_rows import Row, identity, row

MOVES_EACH = 50
"""So many moves of one weight are tried on each random scorecard."""


def random_scorecard(chance: random.Random) -> tuple[list[Row], list[Row], dict[str, int | None]]:
    """Criteria of any weight, scale and direction, limits in any order, and one feature's scores."""
    criteria: list[Row] = []
    scores: dict[str, int | None] = {}
    for at in range(chance.randint(1, 7)):
        highest = chance.randint(2, 6)
        direction = chance.choice(["higher", "lower"])
        weight = chance.randint(1, 160) / 4
        criteria.append(row("criterion", f"c{at}", weight=weight, highest=highest, direction=direction))
        scores[f"cri_c{at}"] = chance.randint(1, highest)
    limits = [chance.randint(1, 100) for _ in range(chance.randint(0, 4))]
    if chance.random() < 0.8:
        limits.sort(reverse=True)
    tiers = [row("tier", f"t{at}", lower_limit=limit) for at, limit in enumerate(limits)]
    return criteria, [*tiers, row("tier", "last")], scores


def gained(criterion: Row, score: int | None) -> Fraction:
    """What a score is worth, 0…1, by the definition."""
    climbed = criterion["highest"] - (score or 0) if criterion["direction"] == "lower" else (score or 0) - 1
    return Fraction(climbed, criterion["highest"] - 1)


def tier_at(total: Fraction, tiers: list[Row]) -> int:
    """The tier of a score by walking down the limits."""
    return next((at for at, tier in enumerate(tiers[:-1]) if total >= tier["lower_limit"]), len(tiers) - 1)


def judged(criteria: list[Row], tiers: list[Row], scores: dict[str, int | None]) -> tuple[Result, Scale]:
    """One feature on the scorecard."""
    known = scale(criteria, tiers)
    return judge(row("feature", "f"), scores, None, known), known


def moved_weights_agree(cards: int, seed: int) -> int:
    """Move one weight, rescale the others, reckon anew: the tier stays exactly inside of the interval."""
    chance, tried = random.Random(seed), 0
    for _ in range(cards):
        criteria, tiers, scores = random_scorecard(chance)
        found, known = judged(criteria, tiers, scores)
        spans = intervals(found, known)
        weights = [Fraction(str(each["weight"])) for each in criteria]
        worth = [gained(each, scores[each["id"]]) for each in criteria]
        whole, total = sum(weights), sum(own * value for own, value in zip(weights, worth, strict=True))
        for _ in range(MOVES_EACH):
            at = chance.randrange(len(criteria))
            span, others = spans[criteria[at]["id"]], whole - weights[at]
            place = chance.choice([span.low, span.high, Fraction(chance.randint(0, 10_000), 100)])
            if not others:
                continue
            rest = (total - weights[at] * worth[at]) / others
            score = place * worth[at] + (100 - place) * rest
            assert (tier_at(score, tiers) == found.by_score) == (place in span), (criteria, tiers, scores, at, place)
            tried += 1
    return tried


def changes_agree(cards: int, seed: int) -> None:
    """Every neighbouring score of every criterion, judged anew by the definition."""
    chance = random.Random(seed)
    for _ in range(cards):
        criteria, tiers, scores = random_scorecard(chance)
        found, known = judged(criteria, tiers, scores)
        weights = {each["id"]: Fraction(str(each["weight"])) for each in criteria}
        expected = []
        for criterion in criteria:
            for change in (-1, 1):
                other = scores | {criterion["id"]: (scores[criterion["id"]] or 0) + change}
                if 1 <= (other[criterion["id"]] or 0) <= criterion["highest"]:
                    worth = sum(weights[each["id"]] * gained(each, other[each["id"]]) for each in criteria)
                    tier = tier_at(100 * worth / sum(weights.values()), tiers)
                    if tier != found.by_score:
                        expected.append((criterion["id"], change, tier))
        assert fragile(found, known) == expected, (criteria, tiers, scores)


def shares_agree(cards: int, seed: int, count: int) -> None:
    """The share of random weightings, each reckoned in plain fractions."""
    chance = random.Random(seed)
    for _ in range(cards):
        criteria, tiers, scores = random_scorecard(chance)
        found, known = judged(criteria, tiers, scores)
        drawn, kept = draws(known, count), 0
        for factors in drawn.factors:
            weights = [Fraction(str(each["weight"])) * factor for each, factor in zip(criteria, factors, strict=True)]
            worth = [gained(each, scores[each["id"]]) for each in criteria]
            total = 100 * sum(own * value for own, value in zip(weights, worth, strict=True)) / sum(weights)
            kept += tier_at(total, tiers) == found.by_score
        assert holds(found, known, drawn) == Fraction(kept, count), (criteria, tiers, scores)


def test_intervals_against_random_moves() -> None:
    """Three thousand moves of one weight; the ends of the intervals among them."""
    assert moved_weights_agree(80, seed=1) > 3000


def test_one_point_changes_against_enumeration() -> None:
    """On three hundred random scorecards."""
    changes_agree(300, seed=2)


def test_shares_of_weightings_against_fractions() -> None:
    """Packed sums give what plain fractions give."""
    shares_agree(20, seed=3, count=60)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_intervals_against_a_hundred_thousand_random_moves() -> None:
    """And twenty thousand scorecards for the one-point changes."""
    assert moved_weights_agree(2600, seed=4) > 100_000
    changes_agree(20_000, seed=5)
    shares_agree(200, seed=6, count=300)


NEAREST = {
    "F01": None, "F02": ("C6", "0", "80"), "F03": ("C3", "0", "36.3"), "F04": ("C3", "10", "50"),
    "F05": ("C4", "0", "26.9"), "F06": ("C2", "14", "60"), "F07": ("C1", "0", "28"), "F08": ("C3", "0", "27.7"),
    "F09": ("C3", "0", "59.2"), "F10": None,
}  # fmt: skip
CHANGES = {
    "F02": ("concept", "C1+1 C2+1 C3+1 C4+1 C5+1 C6+1"),
    "F04": ("scenario", "C1-1 C2-1 C3-1 C4-1"),
    "F05": ("notice", "C1-1 C2-1 C3-1"),
    "F06": ("notice", "C1-1 C2-1 C3-1 C4-1"),
    "F07": ("scenario", "C1+1 C2+1 C3+1 C4+1 C5+1 C6+1"),
}
SCORES = {
    "F01": ("88.75", 0, "passed", 0), "F02": ("72.5", 1, "passed", 1), "F03": ("65", 1, "capped", 2),
    "F04": ("57.5", 1, "passed", 1), "F05": ("35", 2, "passed", 2), "F06": ("35", 2, "passed", 2),
    "F07": ("31.25", 3, "hold", None), "F08": ("20", 3, "passed", 3), "F09": ("12.5", 3, "passed", 3),
    "F10": ("17.5", 3, "passed", 3),
}  # fmt: skip


@pytest.fixture
def opened(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """The sample project as it is shipped."""
    with sample(tmp_path) as live:
        yield live


def test_the_sample_exactly_as_its_page_says(opened: Live) -> None:
    """Scores, tiers by score, gates, final tiers, holds, nearest weight limits and one-point changes of F01–F10."""
    live = opened
    found = {each["code"]: each for each in verdicts(live.project, moorline.AS_OF)["features"]}
    tiers = [row["id"] for row in live.rows("tier")]
    names = dict(zip(("concept", "solution", "scenario", "notice"), tiers, strict=True))
    for code, (score, by_score, gate, final) in SCORES.items():
        each = found[code]
        assert each["score"] == score and each["tier_by_score"] == tiers[by_score]
        assert each["gate"]["verdict"] == gate and each["hold"] == (gate == "hold")
        assert each["final_tier"] == (None if final is None else tiers[final])
        close, said = each["sensitivity"]["nearest"], NEAREST[code]
        if said is None:
            assert close is None
        else:
            assert close["code"] == said[0]
            assert round(close["low_number"] + 1e-9, 1) == float(said[1])
            assert abs(close["high_number"] - float(said[2])) <= 0.051
        tier, changes = CHANGES.get(code, ("", ""))
        points = each["sensitivity"]["one_point"]
        assert [f"{point['code']}{point['change']:+d}" for point in points] == changes.split()
        assert {point["tier"] for point in points} == ({names[tier]} if tier else set())


def test_exactly_at_the_limit_every_time() -> None:
    """F03 with differentiation 3: exactly 55, Solution by score, however the criteria stand and are counted."""
    for seed in range(200):
        reader = moorline.project()
        reader.set(identity("score", "F03C4"), score=3)
        chance = random.Random(seed)
        for table in ("criterion", "score", "feature"):
            chance.shuffle(reader.tables[table])
        factor = chance.choice([1, 2, 0.5, 0.1, 0.3])
        for criterion in reader.tables["criterion"]:
            criterion["weight"] = round(criterion["weight"] * factor, 6)
        known = scale(reader.rows("criterion"), reader.rows("tier"))
        mine = [each for each in reader.rows("score") if each["feature_id"] == identity("feature", "F03")]
        scores = {each["criterion_id"]: each["score"] for each in mine}
        result = judge(row("feature", "F03"), scores, None, known)
        assert result.score == 55 and result.by_score == 1
