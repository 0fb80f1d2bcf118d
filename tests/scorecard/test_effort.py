"""Effort beside impact: the middle, who goes lower, and the page that shows it."""

from __future__ import annotations

import statistics
from fractions import Fraction
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pmm_desk.scorecard.effort import ENOUGH, Spent, middle, put_lower
from pmm_desk.scorecard.effort_page import EffortPage
from pmm_desk.scorecard.findings import find
from pmm_desk.scorecard.labels import label_boxes
from pmm_desk.scorecard.tab import Tab
from pmm_desk.scorecard.wording import chip, sentence
from pmm_desk.widgets.boxes import Box
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


POINTS = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 300)), max_size=14, unique=True)


@given(POINTS, st.integers(10, 90))
def test_names_never_cover_each_other_nor_a_dot(dots: list[tuple[float, float]], width: int) -> None:
    """However close the dots are: a name stands free and inside, or it does not stand at all."""
    field = Box(-20, -20, 460, 360)
    sizes = [(float(width), 17.0)] * len(dots)
    placed = label_boxes(dots, sizes, 7, field)
    shown = [box for box in placed if box is not None]
    for at, box in enumerate(shown):
        assert box.within(field)
        assert not any(box.meets(other) for other in shown[at + 1 :])
        assert not any(box.meets(Box(x - 7, y - 7, 14, 14)) for x, y in dots if placed[dots.index((x, y))] is not box)
    if len(dots) == 1:
        assert len(shown) == 1


def test_a_dot_dragged_to_the_side_changes_the_effort_alone(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    """By mouse and by arrow key, each one step to undo; score and everything else stay."""
    dressed(qapp)
    with sample(tmp_path) as live:
        tab = Tab(live)
        show(qtbot, tab)
        tab.show_section("effort")
        page = tab.page("effort")
        assert isinstance(page, EffortPage)
        chart, feature = page.chart, by_code(live, "feature", "F07")
        led: list[str] = []
        live.go.connect(lambda row_id, column: led.append(row_id))
        before = live.row(feature) or {}
        at = chart.place(next(each for each in chart._found if each.feature_id == feature)).toPoint()
        qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=at)
        for step in (20, 60, 90):
            QTest.mouseMove(chart, QPoint(at.x() + step, at.y() - step))
        qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(at.x() + 90, at.y() - 90))
        after = live.row(feature) or {}
        assert after["effort"] > before["effort"] and after | {"effort": before["effort"]} == before
        assert not led, "a drag leads nowhere"
        live.undo()
        assert (live.row(feature) or {})["effort"] == before["effort"]
        chart.setFocus(Qt.FocusReason.TabFocusReason)
        assert chart.chosen
        while chart.chosen != feature:
            qtbot.keyClick(chart, Qt.Key.Key_Tab)
        qtbot.keyClick(chart, Qt.Key.Key_Left)
        assert (live.row(feature) or {})["effort"] == before["effort"] - 0.5
        qtbot.keyClick(chart, Qt.Key.Key_Return)
        assert led == [feature]
        tab.close()


def test_the_picture_names_its_quarters_and_can_be_taken_along(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    dressed(qapp)
    with sample(tmp_path) as live:
        tab = Tab(live)
        show(qtbot, tab)
        tab.show_section("effort")
        page = tab.page("effort")
        assert isinstance(page, EffortPage)
        titles = [words for _, words, _ in page.chart._titles()]
        assert titles == [
            "costs little, brings much", "costs much, brings much", "costs little, brings little",
            "costs much, brings little",
        ]  # fmt: skip
        assert len(page.chart.boxes()) == 10, "in the sample every name has its place"
        assert "F07" in page.chart.accessibleDescription() and "brings little" in page.chart.accessibleDescription()
        qtbot.mouseClick(page.form.copy_table, Qt.MouseButton.LeftButton)
        lines = QGuiApplication.clipboard().text().splitlines()
        assert len(lines) == 11 and lines[0].startswith("Code\tFeature\t")
        assert all(line.count("\t") == 4 for line in lines)
        qtbot.mouseClick(page.form.copy_picture, Qt.MouseButton.LeftButton)
        assert not QGuiApplication.clipboard().image().isNull()
        page.save_picture(tmp_path / "effort.png")
        assert (tmp_path / "effort.png").stat().st_size > 1000
        with qtbot.waitSignal(live.failed):
            page.save_picture(tmp_path / "gone" / "effort.png")
        QGuiApplication.clipboard().clear()
        tab.close()
