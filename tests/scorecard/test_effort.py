"""Effort beside impact: the middle, who goes lower, and the page that shows it."""

from __future__ import annotations

import statistics
from fractions import Fraction
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pmm_desk.scorecard.effort import ENOUGH, Spent, middle, put_lower
from pmm_desk.scorecard.effort_page import EffortPage
from pmm_desk.scorecard.findings import find
from pmm_desk.scorecard.tab import Tab
from pmm_desk.scorecard.wording import chip, sentence
from tests.moorline import AS_OF
from tests.opened import by_code, dressed, sample, show

FIGURES = st.lists(st.tuples(st.integers(1, 40), st.integers(0, 100)), max_size=12)


@given(FIGURES)
def test_who_goes_lower_costs_more_and_brings_less_than_the_middle(figures: list[tuple[int, int]]) -> None:
    found = [Spent(str(at), Fraction(effort), Fraction(score)) for at, (effort, score) in enumerate(figures)]
    if found:
        assert middle(each.effort for each in found) == statistics.median(effort for effort, _ in figures)
    lower = {int(each.feature_id) for each in put_lower(found)}
    if len(found) < ENOUGH:
        assert lower == set()
        return
    cost, gain = (statistics.median(column) for column in zip(*figures, strict=True))
    assert lower == {at for at, (effort, score) in enumerate(figures) if effort > cost and score < gain}


def test_the_page_shows_every_feature_and_leads_to_its_effort(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    dressed(qapp)
    with sample(tmp_path) as live:
        tab = Tab(live)
        show(qtbot, tab)
        tab.show_section("effort")
        page = tab.page("effort")
        assert isinstance(page, EffortPage)
        (lower,) = [each for each in find(live.project, AS_OF) if each.code == "effort_without_return"]
        camera = by_code(live, "feature", "F07")
        assert lower.rows == (camera,)
        assert "9 person-weeks" in sentence(lower, live) and chip(lower, live)
        led: list[tuple[str, str]] = []
        live.go.connect(lambda row_id, column: led.append((row_id, column)))
        best = page.findChild(QPushButton, f"effort_{by_code(live, 'feature', 'F10')}")
        assert best is not None
        qtbot.mouseClick(best, Qt.MouseButton.LeftButton)
        chart = page.chart
        dot = chart.place(next(each for each in chart._found if each.feature_id == camera))
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPointF(dot).toPoint())
        assert led == [(by_code(live, "feature", "F10"), "effort"), (camera, "effort")]
        live.attempt("Less", lambda change: change.set(camera, effort=2))
        told = [each.rows[0] for each in find(live.project, AS_OF) if each.code == "effort_without_return"]
        assert camera not in told
        live.attempt("None", lambda change: [change.set(row_id, effort=None) for row_id in live.project.ids("feature")])
        assert page.form.no_effort.isVisible()
        tab.close()
