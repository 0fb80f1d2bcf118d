"""Features from a roadmap or an issue tracker: columns guessed, scores read, what is wrong named cell by cell."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from pmm_desk.lists.columns import guess, guess_header
from pmm_desk.lists.listing import Line
from pmm_desk.lists.reading import read
from pmm_desk.scorecard.feature_dialog import FeatureImport
from pmm_desk.scorecard.feature_import import HEADER_WORDS, Importer, header_words
from pmm_desk.scorecard.tab import Tab
from pmm_desk.widgets.live import Live
from tests.audience.lists import write_csv, write_xlsx
from tests.opened import by_code, show

CRITERIA = [
    {"id": "cri_a", "code": "C1", "name": "New revenue", "short_name": "Revenue", "lowest": 1, "highest": 5},
    {"id": "cri_b", "code": "C2", "name": "Reach", "short_name": "", "lowest": 1, "highest": 5},
]
COLUMNS = {"name": 0, "code": 1, "stage": 2, "effort": 3, "cri_a": 4, "cri_b": 5}


def lines(*rows: tuple[str, ...]) -> list[Line]:
    """Rows as a reader gives them, numbered from 2 like those under a header."""
    return [Line(number, row) for number, row in enumerate(rows, 2)]


def importer(**more: Any) -> Importer:
    """An importer of two criteria."""
    return Importer(COLUMNS, {"name": 500, "code": 40}, criteria=CRITERIA, **more)


@pytest.mark.parametrize(
    ("header", "found"),
    [
        (
            ("Summary", "Issue key", "Issue id", "Status", "Project key", "Fix versions", "Description", "Revenue"),
            {"name": 0, "code": 1, "stage": 3, "period": 5, "technical_point": 6, "cri_a": 7},
        ),
        (
            ("Feature reference #", "Feature name", "Feature status", "Release name", "Goals", "C2"),
            {"code": 0, "name": 1, "stage": 2, "period": 3, "goal": 4, "cri_b": 5},
        ),
        (
            ("ID", "Name", "Status", "Timeframe", "Effort", "Objectives"),
            {"code": 0, "name": 1, "stage": 2, "period": 3, "effort": 4, "goal": 5},
        ),
        (
            ("需求编号", "需求标题", "状态", "计划版本", "工作量（人周）", "描述"),
            {"code": 0, "name": 1, "stage": 2, "period": 3, "effort": 4, "technical_point": 5},
        ),
    ],
)
def test_columns_of_the_trackers(header: tuple[str, ...], found: dict[str, int]) -> None:
    assert guess(header, header_words(CRITERIA)) == found


def test_the_header_may_stand_below_a_title() -> None:
    assert guess_header(lines(("Roadmap 2026",), ("Summary", "Status"), ("Export", "Done")), HEADER_WORDS) == 2


def test_each_broken_cell_says_why_and_its_row_comes_in() -> None:
    plan = importer().plan(
        lines(
            ("Fast dock", "N1", "In Progress", "2.5", "4", "5"),
            ("Slow dock", "N2", "Blocked", "soon", "NaN", "high"),
            ("Wide dock", "N3", "done", "-2", "0", "6"),
            ("Long dock", "N4", "", "", "3.5", "#REF!"),
            ("", "N5", "", "", "3", "3"),
            ("FAST  dock", "", "", "", "1", "1"),
            ("Deep dock", "N6", "", "", "５", " 2.0 ", "shifted"),
            ("X" * 501, "N7"),
            ("Bad \ufffd", "N8"),
        ),
        width=6,
    )
    assert [add["name"] for add in plan.adds] == ["Fast dock", "Slow dock", "Wide dock", "Long dock"]
    assert plan.adds[0] == {"name": "Fast dock", "code": "N1", "stage": "building", "effort": 2.5}
    assert plan.adds[1] == {"name": "Slow dock", "code": "N2"} and plan.adds[2]["stage"] == "live"
    assert plan.new_scores == [{"cri_a": 4, "cri_b": 5}, {}, {}, {}]
    assert [(left.line.number, left.reason, left.field) for left in plan.left_cells] == [
        (3, "unknown_stage", "stage"),
        (3, "not_a_number", "effort"),
        (3, "not_a_number", "cri_a"),
        (3, "not_a_number", "cri_b"),
        (4, "negative", "effort"),
        (4, "out_of_range", "cri_a"),
        (4, "out_of_range", "cri_b"),
        (5, "not_whole", "cri_a"),
        (5, "formula_error", "cri_b"),
    ]
    assert [(left.line.number, left.reason) for left in plan.left_rows] == [
        (6, "no_name"),
        (7, "twice_in_list"),
        (8, "too_many_cells"),
        (9, "too_long"),
        (10, "unreadable"),
    ]


def test_features_that_are_here_are_known_by_number_and_by_name_in_any_language() -> None:
    blank = {"stage": "planned", "effort": None}
    here = [{"id": "fea_1", "code": "F1", "name": "Dock"}, {"id": "fea_2", "code": "", "name": "Gate"}]
    features = [row | blank for row in here]
    further = [{"id": "fea_1", "code": "F1", "name": "月台"}, {"id": "fea_2", "code": "", "name": "Gate"}]
    rows = lines(("Dock 2", "F1", "", "", "4", "2"), ("gate", "", "", "", "", "3"), ("月台", "", "beta"), ("New", "F9"))
    plan = importer(features=features, further=further, scores={("fea_1", "cri_a"): 4}).plan(rows[:2])
    assert plan.updates == {"fea_1": {"name": "Dock 2"}} and not plan.adds
    assert plan.scores == {("fea_1", "cri_b"): 2, ("fea_2", "cri_b"): 3}
    plan = importer(features=features, further=further).plan(rows[2:])
    assert plan.updates == {"fea_1": {"stage": "beta"}}, "the name in the main language stays"
    assert [add["name"] for add in plan.adds] == ["New"]
    plan = importer(features=features, further=further, update=False).plan(rows[:3])
    assert (plan.updates, plan.scores, plan.unchanged) == ({}, {}, 2)
    assert [left.reason for left in plan.left_rows] == ["twice_in_list"]


def test_a_list_in_another_language_leaves_the_texts_that_say_the_same() -> None:
    """What a list says as the translation does is nothing new; the main language keeps its words."""
    here = {"id": "fea_1", "code": "F1", "name": "Dock", "stage": "planned", "effort": None, "goal": "Less waiting"}
    mapped = {**COLUMNS, "goal": 6}
    held = Importer(mapped, {"name": 500, "code": 40}, [here], [{**here, "name": "月台", "goal": "少等"}], CRITERIA)
    plan = held.plan(lines(("月台", "F1", "", "", "4", "", "少等")))
    assert (plan.updates, plan.scores) == ({}, {("fea_1", "cri_a"): 4})
    plan = held.plan(lines(("月台", "F1", "", "", "", "", "不等")))
    assert plan.updates == {"fea_1": {"goal": "不等"}}


@given(st.lists(st.one_of(st.text(max_size=8), st.floats().map(str), st.integers(-3, 9).map(str)), max_size=20))
def test_a_score_is_a_whole_number_of_the_scale_or_it_is_told(cells: list[str]) -> None:
    """Whatever stands there: it is a score, or empty, or named among what is left out."""
    plan = Importer({"name": 0, "cri_a": 1}, {}, criteria=CRITERIA).plan(
        lines(*((f"Feature {at}", cell) for at, cell in enumerate(cells)))
    )
    assert len(plan.adds) == len(cells)
    told = {left.line.number for left in plan.left_cells}
    for at, (cell, scores) in enumerate(zip(cells, plan.new_scores, strict=True)):
        if scores:
            assert 1 <= scores["cri_a"] <= 5 and not math.isnan(scores["cri_a"])
        assert bool(scores) + (at + 2 in told) == bool(" ".join(cell.split()))


def opened(qtbot: QtBot, live: Live, path: Path) -> tuple[Tab, FeatureImport]:
    """The import, opened by its button, with this list planned."""
    tab = Tab(live)
    show(qtbot, tab)
    tab.form.import_features.click()
    dialog = tab.findChild(FeatureImport)
    assert dialog is not None
    dialog.open_list(path)
    qtbot.waitUntil(lambda: dialog.planned is not None)
    return tab, dialog


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_thirty_features_come_in_with_their_scores(qtbot: QtBot, moorline: Live, tmp_path: Path, kind: str) -> None:
    """One step that undo takes back; what is wrong can be saved, mended and brought in again."""
    names = [str(row["name"]) for row in moorline.rows("criterion")]
    table = [("Issue key", "Summary", "Status", "Fix versions", *names)]
    table += [(f"NEW-{at}", f"Feature number {at}", "To Do", "2027 H1", *(["3"] * len(names))) for at in range(30)]
    table[5] = ("NEW-4", "Feature number 4", "To Do", "2027 H1", "often", *(["3"] * (len(names) - 1)))
    table[6] = ("NEW-5", "", "To Do", "2027 H1", *(["3"] * len(names)))
    path = (write_csv if kind == "csv" else write_xlsx)(tmp_path / f"roadmap.{kind}", table)
    before, scores = moorline.count("feature"), moorline.count("score")
    tab, dialog = opened(qtbot, moorline, path)
    form = dialog.form
    assert form.outcome.text() == "29 new feature(s) · 173 score(s) · 1 row(s) left out · 1 cell(s) left out"
    form.accept_import.click()
    assert moorline.count("feature") == before + 29 and moorline.count("score") == scores + 29 * len(names) - 1
    assert tab.form.subtitle.text().startswith(f"{before + 29} feature(s)")
    assert [form.left_out.item(at, 1).text() for at in range(2)] == [
        f"{names[0]}: “often” is no number; only this cell is left out",
        "No name of a feature",
    ]
    dialog.report.save(tmp_path / "left.xlsx")
    left = read(tmp_path / "left.xlsx").lines
    assert [line.cells[2] for line in left] == ["Issue key", "NEW-4", "NEW-5"]
    dialog.reject()
    made = by_code(moorline, "feature", "NEW-7")
    assert tab.board.score(made, by_code(moorline, "criterion", "C1")) == 3
    assert tab.board.features[made]["stage"] == "idea" and tab.board.features[made]["period"] == "2027 H1"
    assert moorline.project.undo_title == "Import features"
    moorline.undo()
    assert (moorline.count("feature"), moorline.count("score")) == (before, scores)


def test_a_mended_list_updates_and_the_mapping_is_remembered(qtbot: QtBot, moorline: Live, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "list.csv", [("Key", "Summary", "Points we gave"), ("F02", "", "2"), ("F05", "", "x")])
    tab, dialog = opened(qtbot, moorline, path)
    criterion = by_code(moorline, "criterion", "C1")
    box = dialog.fields[criterion]
    box.setCurrentIndex(box.findData(2))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.planned is not None)
    outcome = "0 new feature(s) · 1 updated · 1 already here · 1 score(s) · 1 cell(s) left out"
    assert dialog.form.outcome.text() == outcome
    dialog.form.accept_import.click()
    dialog.reject()
    feature = by_code(moorline, "feature", "F02")
    row = tab.board.score_row(feature, criterion)
    assert row is not None and (row["score"], row["scored_on"]) == (2, "2026-06-30")
    again = FeatureImport(moorline, tab.board)
    qtbot.addWidget(again)
    again.open_list(path)
    qtbot.waitUntil(lambda: again.planned is not None)
    assert again.mapped()[criterion] == 2
    again.reject()
