"""Scorecards of figures, other lowest scores, and the shipped scorecards, against reckoning by hand and by force."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmm_desk.scorecard.engine import Engine
from pmm_desk.scorecard.figures import counts_fit
from pmm_desk.scorecard.preset import CODES, differences, shipped
from pmm_desk.scorecard.rules import Scale, judge, judge_all, scale
from pmm_desk.scorecard.sensitivity import draws, fragile, holds, intervals
from tests.plain_rows import identity, row


def card(code: str, language: str = "en") -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
    """A shipped scorecard as plain rows."""
    head, criteria, tiers = shipped(code, language)
    whole = row("scorecard", code, **head, preset=code)
    rows = [row("criterion", values["code"], **values) | {"method": whole["method"]} for values in criteria]
    return whole, rows, [row("tier", f"t{number}", **values) for number, values in enumerate(tiers)]


def known(code: str) -> Scale:
    """A shipped scorecard, made ready."""
    _, criteria, tiers = card(code)
    return scale(criteria, tiers)


def scored(code: str, *scores: int) -> dict[str, int | None]:
    """Scores in the order of the criteria."""
    return {each["id"]: score for each, score in zip(card(code)[1], scores, strict=True)}


@pytest.mark.parametrize(
    ("code", "scores", "figure", "place"),
    [
        ("worksheet", (3, 3, 3, 3, 3, 0), Fraction(15), 0),
        ("worksheet", (3, 3, 3, 3, 2, 0), Fraction(14), 1),
        ("worksheet", (2, 2, 2, 1, 0, 0), Fraction(7), 2),
        ("worksheet", (0, 0, 0, 0, 0, 0), Fraction(0), 3),
        ("rice", (500, 4, 2, 8), Fraction(100), 1),
        ("rice", (100, 1, 1, 3), Fraction(25, 6), 3),
        ("wsjf", (7, 1, 1, 2), Fraction(11), 0),
        ("wsjf", (1, 1, 1, 7), Fraction(3, 20), 3),
    ],
)
def test_shipped_figures(code: str, scores: tuple[int, ...], figure: Fraction, place: int) -> None:
    """The worksheet adds, RICE is reach × impact × confidence ÷ effort, WSJF (value + time + risk) ÷ size."""
    found = judge(row("feature", "f"), scored(code, *scores), None, known(code))
    assert (found.score, found.by_score) == (figure, place)


def test_a_zero_divisor_is_no_figure() -> None:
    """Neither endless nor zero; the engine agrees."""
    rows = [
        row("criterion", "a", lowest=0, highest=9) | {"method": "figures"},
        row("criterion", "b", lowest=0, highest=9, part="over") | {"method": "figures"},
    ]
    ready = scale(rows, [row("tier", "t", lower_limit=2), row("tier", "u")])
    given_scores = {"fea_x": {"cri_a": 4, "cri_b": 0}, "fea_y": {"cri_a": 4, "cri_b": 3}}
    features = [row("feature", name, name=name) for name in ("x", "y")]
    assert judge(features[0], given_scores["fea_x"], None, ready).score is None
    assert judge(features[1], given_scores["fea_y"], None, ready).score == Fraction(4, 3)
    assert Engine(features, given_scores, {}, ready).order() == ["fea_y", "fea_x"]


def test_figures_have_no_weights_to_move() -> None:
    """No interval of weights and no draws; one point more or less still tells."""
    ready = known("worksheet")
    found = judge(row("feature", "f"), scored("worksheet", 3, 3, 3, 3, 2, 0), None, ready)
    assert intervals(found, ready) == {}
    assert holds(found, ready, draws(ready)) is None
    assert {(change, tier) for _, change, tier in fragile(found, ready)} == {(1, 0)}


@settings(max_examples=150)
@given(data=st.data())
def test_figures_by_force(data: st.DataObject) -> None:
    """Any formula: the figure is what plain fractions give, the tier the first whose limit it reaches, the engine
    orders as the rules do, and fragility is what enumeration finds."""
    count = data.draw(st.integers(1, 4))
    rows, counted = [], {}
    for number in range(count):
        low = data.draw(st.integers(0, 2))
        high = low + data.draw(st.integers(1, 4))
        values = data.draw(st.lists(st.integers(0, 40), min_size=high - low + 1, max_size=high - low + 1))
        part = data.draw(st.sampled_from(["sum", "times", "over"]))
        text = " ".join(map(str, values)) if data.draw(st.booleans()) else ""
        values = values if text else list(range(low, high + 1))
        rows.append(
            row("criterion", f"c{number}", lowest=low, highest=high, part=part, counts_as=text) | {"method": "figures"}
        )
        counted[rows[-1]["id"]] = (part, low, values)
    limits = sorted(data.draw(st.lists(st.integers(0, 60), min_size=1, max_size=3)), reverse=True)
    ready = scale(rows, [row("tier", f"t{at}", lower_limit=limit) for at, limit in enumerate(limits)])

    def plainly(scores: dict[str, int | None]) -> Fraction | None:
        sums, top, bottom, added = Fraction(0), Fraction(1), Fraction(1), False
        for criterion, (part, low, values) in counted.items():
            value = values[(scores[criterion] or 0) - low]
            if part == "sum":
                sums, added = sums + value, True
            elif part == "times":
                top *= value
            else:
                bottom *= value
        return None if not bottom else (sums if added else 1) * top / bottom

    def placed(figure: Fraction) -> int:
        return next((at for at, limit in enumerate(limits) if figure >= limit), len(limits) - 1)

    features = [row("feature", f"f{number}", name=f"f{number}") for number in range(4)]
    scores: dict[str, dict[str, int | None]] = {
        feature["id"]: {
            criterion: data.draw(st.integers(low, low + len(values) - 1))
            for criterion, (_, low, values) in counted.items()
        }
        for feature in features
    }
    engine = Engine(features, scores, {}, ready)
    cells = [
        {"feature_id": feature, "criterion_id": criterion, "score": score}
        for feature, given_scores in scores.items()
        for criterion, score in given_scores.items()
    ]
    assert engine.order() == [found.feature_id for found in judge_all(features, cells, [], ready)]
    for feature in features:
        found = judge(feature, scores[feature["id"]], None, ready)
        figure = plainly(scores[feature["id"]])
        assert found.score == figure
        assert found.by_score == (None if figure is None else placed(figure))
        if figure is None:
            continue
        turned = set()
        for criterion, (_, low, values) in counted.items():
            for change in (-1, 1):
                score = (scores[feature["id"]][criterion] or 0) + change
                if low <= score < low + len(values):
                    other = plainly({**scores[feature["id"]], criterion: score})
                    if other is not None and placed(other) != placed(figure):
                        turned.add((criterion, change, placed(other)))
        assert set(fragile(found, ready)) == turned


def test_shares_from_another_lowest_score() -> None:
    """Scores 0…3 with weights: the lowest gains nothing, the highest everything."""
    rows = [row("criterion", "a", weight=1, lowest=0, highest=3), row("criterion", "b", weight=3, lowest=2, highest=4)]
    ready = scale(rows, [row("tier", "t")])
    assert judge(row("feature", "f"), {"cri_a": 0, "cri_b": 4}, None, ready).score == 75
    assert judge(row("feature", "f"), {"cri_a": 3, "cri_b": 3}, None, ready).score == Fraction(125, 2)
    assert judge(row("feature", "f"), {"cri_a": 3, "cri_b": 1}, None, ready).missing == (identity("criterion", "b"),)


FITS = [("", True), ("0.25 0.5 1 2 3", True), ("1;2;3;4;5", True)]
WRONG = [("1 2 3", False), ("a b c d e", False), ("1 2 3 4 NaN", False)]


@pytest.mark.parametrize(("text", "fits"), FITS + WRONG)
def test_what_scores_count(text: str, fits: bool) -> None:
    """One number for each score, or nothing."""
    assert counts_fit(row("criterion", "a", counts_as=text)) is fits


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("code", CODES)
def test_shipped_scorecards(code: str, language: str) -> None:
    """Each is whole in each language: sound rows, tiers with playbooks, nothing that differs from itself."""
    head, criteria, tiers = card(code, language)
    assert head["source"] and all(each["name"] and each["short_name"] for each in criteria)
    assert all(tier["channels"] and tier["departments"] and tier["content"] for tier in tiers)
    assert scale(criteria, tiers).full > 0
    assert differences(head, {"criterion": criteria, "tier": tiers}, language) == {}


def test_differences_from_the_shipped_one() -> None:
    """A changed weight and a changed limit are told with the shipped value; rows of one's own are not."""
    head, criteria, tiers = card("tiers")
    criteria[0]["weight"], tiers[1]["lower_limit"] = 30, 50
    own = row("criterion", "own", code="C99", weight=5)
    found = differences(head, {"criterion": [*criteria, own], "tier": tiers}, "en")
    assert found == {criteria[0]["id"]: {"weight": 25}, tiers[1]["id"]: {"lower_limit": 55}}
