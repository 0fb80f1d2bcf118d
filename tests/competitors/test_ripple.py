"""What a change concerns: the walk equals a brute-force one, and the sample's own ripples are the right ones."""

from __future__ import annotations

import itertools
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from pmm_desk import rooms
from pmm_desk.competitors.ripple import DOWN, FLOW, PREFIXES, SPOKEN, UP, Ripple, counted, graph, reached
from pmm_desk.competitors.words import block_words, ripple_aspect_words
from pmm_desk.widgets.live import Live
from tests.opened import by_code

TABLES = ("a", "b", "c", "d")
COLUMNS = ("x_id", "y_id")


@some.composite
def projects(draw: Any) -> tuple[dict[str, list[dict[str, Any]]], dict[tuple[str, str], str], list[str]]:
    """Random tables with random links, a random flow over them, and where a change begins."""
    ids = {table: [f"{table}_{at}" for at in range(draw(some.integers(0, 5)))] for table in TABLES}
    every = [row for rows in ids.values() for row in rows]
    target = some.none() | some.sampled_from(every) if every else some.none()
    rows = {
        table: [{"id": row, **{column: draw(target) for column in COLUMNS}} for row in found]
        for table, found in ids.items()
    }
    pairs = list(itertools.product(TABLES, COLUMNS))
    flow = draw(some.dictionaries(some.sampled_from(pairs), some.sampled_from([DOWN, UP])))
    starts = draw(some.lists(some.sampled_from(every), max_size=3)) if every else []
    return rows, flow, starts


def brute(rows: dict[str, list[dict[str, Any]]], flow: dict[tuple[str, str], str], starts: list[str]) -> set[str]:
    """Look at every row again and again until nothing new is reached."""
    found = set(starts)
    while True:
        before = len(found)
        for (table, column), direction in flow.items():
            for row in rows[table]:
                pair = (row[column], row["id"]) if direction == DOWN else (row["id"], row[column])
                if pair[1] is not None and pair[0] in found:
                    found.add(pair[1])
        if len(found) == before:
            return found - set(starts)


@given(projects())
def test_the_walk_equals_brute_force(made: Any) -> None:
    rows, flow, starts = made
    found = reached(starts, graph(rows, flow))
    assert len(found) == len(set(found))
    assert set(found) == brute(rows, flow, starts)


@given(projects(), some.sets(some.sampled_from([f"{table}_{at}" for table in TABLES for at in range(5)])))
def test_the_walk_does_not_go_on_where_it_may_not_enter(made: Any, closed: set[str]) -> None:
    rows, flow, starts = made
    kept = {
        table: [
            {"id": row["id"], **{column: None if row[column] in closed else row[column] for column in COLUMNS}}
            for row in found
            if row["id"] not in closed
        ]
        for table, found in rows.items()
    }
    found = reached(starts, graph(rows, flow), lambda row_id: row_id not in closed)
    if not set(starts) & closed:
        assert set(found) == brute(kept, flow, starts)


def test_the_flow_names_links_of_the_project() -> None:
    """Every link in it is one, and every prefix and block is that of the list of rooms."""
    for table, column in FLOW:
        info = rooms.record(table).columns()[column]
        assert info["kind"] == "link", (table, column)
    for table, prefix in PREFIXES.items():
        assert rooms.room_of(table).tables[table] == prefix
    for column, blocks in SPOKEN.items():
        assert column in rooms.record("competitor").columns()
        assert set(blocks) <= set(block_words())
        assert column in ripple_aspect_words()


def kinds(found: list[str]) -> set[str]:
    """The tables of what was found, by prefix."""
    return {row_id.partition("_")[0] for row_id in found}


def test_a_rivals_mark_concerns_claims_messages_lines_scores_and_sheets(moorline: Live) -> None:
    """K08 of GateTong: the claim on it, the question about it, the score of its feature, GateTong's card."""
    rival, row = by_code(moorline, "competitor", "C"), by_code(moorline, "comparison_row", "K08")
    found = Ripple(moorline.project).of_mark(row, rival)
    assert by_code(moorline, "claim", "D2") in found
    assert kinds(found) >= {"clm", "msg", "bcl", "ksh"}
    lines = [moorline.row(row_id) or {} for row_id in found if row_id.startswith("bcl_")]
    assert {line["competitor_id"] for line in lines} == {rival}, "cards against others do not speak of GateTong"
    sheets = [moorline.row(row_id) or {} for row_id in found if row_id.startswith("ksh_")]
    assert {sheet["competitor_id"] for sheet in sheets} <= {rival, None}
    ours = Ripple(moorline.project).of_mark(row, "")
    assert set(found) <= set(ours), "our own mark concerns every rival's card"
    assert list(counted(found))[0] == "claims"


def test_a_row_with_a_feature_concerns_its_differentiation_only(moorline: Live) -> None:
    """Of six scores of the feature, the one that speaks of rivals."""
    rival = by_code(moorline, "competitor", "C")
    linked = next(row for row in moorline.rows("comparison_row") if row["feature_id"])
    scores = [row for row in Ripple(moorline.project).of_mark(linked["id"], rival) if row.startswith("sco_")]
    criteria = {(moorline.row(row) or {})["criterion_id"] for row in scores}
    assert [(moorline.row(each) or {})["meaning"] for each in criteria] == ["differentiation"]


def test_a_price_concerns_the_price_line_and_the_card(moorline: Live) -> None:
    rival = by_code(moorline, "competitor", "C")
    found = Ripple(moorline.project).of_profile(rival, "price")
    lines = [(moorline.row(row_id) or {})["block"] for row_id in found if row_id.startswith("bcl_")]
    assert lines == ["price"]
    assert "ksh" in kinds(found)
    assert "clm" not in kinds(found)
