"""The engine in memory against the rules, after any sequence of moved weights, limits and scores."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pmm_desk.scorecard.engine import Engine, Results
from pmm_desk.scorecard.rules import judge_all, order, scale, scores_by_feature
from tests import moorline
from tests.plain_rows import Row, identity, row

Board = dict[str, list[Row]]
WEIGHTS = st.one_of(st.none(), st.integers(0, 40).map(lambda whole: whole / 4), st.just(0))
LIMITS = st.one_of(st.none(), st.integers(0, 100), st.integers(0, 1000).map(lambda whole: whole / 10))


@st.composite
def boards(draw: st.DrawFn) -> Board:
    """A scorecard of any size with scores missing or too high, limits in any order, names that are equal."""
    criteria = [
        row(
            "criterion",
            f"c{at}",
            weight=draw(WEIGHTS),
            highest=draw(st.integers(2, 7)),
            direction=draw(st.sampled_from(["higher", "lower"])),
            meaning=draw(st.sampled_from(["none", "window", "differentiation"])),
        )
        for at in range(draw(st.integers(0, 5)))
    ]
    tiers = [row("tier", f"t{at}", lower_limit=draw(LIMITS)) for at in range(draw(st.integers(0, 4)))]
    features, scores, gates = [], [], []
    for at in range(draw(st.integers(0, 12))):
        features.append(row("feature", f"f{at:02}", name=draw(st.sampled_from(["a", "B", "b", "c"]))))
        for criterion in criteria:
            score = draw(st.one_of(st.integers(1, 7), st.integers(1, 2), st.none()))
            place = {"feature_id": features[-1]["id"], "criterion_id": criterion["id"]}
            scores.append(row("score", f"f{at}{criterion['id']}", score=score, **place))
        answers = draw(st.tuples(*[st.sampled_from([1, 1, 0, None])] * 4))
        checks = dict(zip(("stable", "validated", "cases", "trained"), answers, strict=True))
        gates.append(row("readiness", f"f{at}", feature_id=features[-1]["id"], **checks))
    return {"criterion": criteria, "tier": tiers, "feature": features, "score": scores, "readiness": gates}


def engine_of(board: Board) -> Engine:
    """The engine over the rows of a board."""
    gates = {gate["feature_id"]: gate for gate in board["readiness"]}
    known = scale(board["criterion"], board["tier"])
    return Engine(board["feature"], scores_by_feature(board["score"]), gates, known)


def agrees(engine: Engine, board: Board) -> None:
    """Order, results and points are those of the rules."""
    known = scale(board["criterion"], board["tier"])
    judged = judge_all(board["feature"], board["score"], board["readiness"], known)
    assert engine.order() == [result.feature_id for result in judged]
    results = Results(engine)
    assert list(results.values()) == judged
    assert [engine.points(result.feature_id) for result in judged] == [result.points for result in judged]
    finals = {result.feature_id: result.final for result in judged if result.final is not None}
    assert dict(engine.finals()) == finals
    assert engine.all_points() == {result.points for result in judged if result.points is not None}
    assert judged == sorted(judged, key=order)
    given = [result.points for result in judged if result.points is not None]
    parts = [each * 10 // (known.full + 1) for each in given]
    assert engine.spread(10) == [parts.count(part) for part in range(10)]


@settings(max_examples=150)
@given(boards(), st.data())
def test_any_sequence_of_changes_against_the_rules(board: Board, data: st.DataObject) -> None:
    """After each moved weight, moved limit and edited score: the same order, tiers, gates and exact scores."""
    engine = engine_of(board)
    agrees(engine, board)
    before = {result.feature_id: result.final for result in Results(engine).values()}
    stood = engine.standing()
    for _ in range(data.draw(st.integers(0, 6))):
        kind = data.draw(st.sampled_from(["weight", "limit", "score", "check"]))
        if kind == "weight" and board["criterion"]:
            data.draw(st.sampled_from(board["criterion"]))["weight"] = data.draw(WEIGHTS)
        elif kind == "limit" and board["tier"]:
            data.draw(st.sampled_from(board["tier"]))["lower_limit"] = data.draw(LIMITS)
        elif kind == "score" and board["score"]:
            cell = data.draw(st.sampled_from(board["score"]))
            cell["score"] = data.draw(st.one_of(st.none(), st.integers(1, 7)))
            engine.set_scores([(cell["feature_id"], cell["criterion_id"], cell["score"])])
        elif board["readiness"]:
            checks = data.draw(st.sampled_from(board["readiness"]))
            checks["stable"] = data.draw(st.sampled_from([1, 0, None]))
            engine.set_readiness(checks["feature_id"], checks)
        engine.take(scale(board["criterion"], board["tier"]))
        agrees(engine, board)
    after = {result.feature_id: result.final for result in Results(engine).values()}
    moved = {feature: place for feature, place in after.items() if place not in (None, before[feature])}
    assert dict(engine.moved(stood)) == moved


def test_the_sample_in_its_order() -> None:
    """As the sample page works it out; and at differentiation 3 F03 has exactly 55, Solution by score."""
    reader = moorline.project()
    board: Any = {table: reader.rows(table) for table in ("criterion", "tier", "feature", "score", "readiness")}
    engine = engine_of(board)
    codes = [feature_id.removeprefix("fea_").upper() for feature_id in engine.order()]
    assert codes == ["F01", "F02", "F04", "F03", "F05", "F06", "F08", "F10", "F09", "F07"]
    engine.set_scores([(identity("feature", "F03"), identity("criterion", "C4"), 3)])
    engine.take(engine.known)
    found = engine.result(identity("feature", "F03"))
    assert found.score == 55 and found.by_score == 1
    assert engine.points(found.feature_id) == engine.known.starts[1]


def test_weights_too_fine_for_a_lane_are_reckoned_by_the_rules() -> None:
    """Sixteen decimals on five criteria would run over: the slow way gives the same exact order."""
    criteria = [
        row("criterion", f"c{at}", weight=0.1234567890123456 / (at + 1), highest=highest)
        for at, highest in enumerate((10, 9, 8, 7, 6))
    ]
    features = [row("feature", f"f{at}", name=f"f{at}") for at in range(30)]
    scores = []
    for number, feature in enumerate(features):
        for at, criterion in enumerate(criteria, 3):
            place = {"feature_id": feature["id"], "criterion_id": criterion["id"]}
            score = 1 + number * at % criterion["highest"]
            scores.append(row("score", f"{number}.{at}", score=score, **place))
    tiers = [row("tier", "t0", lower_limit=50), row("tier", "t1", lower_limit=0)]
    board: Board = {"criterion": criteria, "tier": tiers, "feature": features, "score": scores, "readiness": []}
    engine = engine_of(board)
    assert engine.known.full * len(features) > 1 << 64
    agrees(engine, board)
    assert engine.result("fea_f3").score != Fraction(0)
