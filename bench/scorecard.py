"""One tick of a dragged weight: compute, re-rank, repaint; for 100, 1,000 and 10,000 features × 12 criteria."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.row import Row, paired, percentile
from pmm_desk import rooms
from pmm_desk.project.file import Project

SIZES = (100, 1_000, 10_000)
WEIGHTS = (15, 12, 10, 10, 8, 8, 8, 7, 7, 5, 5, 5)
TIERS = (("Concept", 75), ("Solution", 55), ("Scenario", 32), ("Notice", 0))
RUNS = 60
NAIVE_RUNS = 5
FRAME = 16.7
"""Milliseconds of one frame at sixty a second."""


def measure() -> list[Row]:
    """Each size against reading its numbers once, and its repaint against Qt's own of a table that size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from pmm_desk.widgets import theme

    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")  # type: ignore[arg-type]
    rows: list[Row] = []
    with TemporaryDirectory(prefix="pmm-bench-") as folder:
        for size in SIZES:
            with _project(Path(folder), size) as project:
                rows += _measured(project, size)
    return rows


def _measured(project: Project, size: int) -> list[Row]:
    page = _Page(project)
    columns = page.columns()
    reads, scores, ranks, ticks, qt = ([] for _ in range(5))
    for run in range(RUNS):
        reads.append(_milliseconds(lambda: [sum(column) for column in columns]))
        page.retake(run)
        scores.append(_milliseconds(page.engine.weigh))
        page.retake(run + 1)
        ranks.append(_milliseconds(page.engine.rank))
        ticks.append(_milliseconds(lambda run=run: page.tick(run)))
        qt.append(_milliseconds(page.qt_repaint))
    both = [one + other for one, other in zip(scores, ranks, strict=True)]
    page.let_go()
    naive = [_milliseconds(page.judge_all) for _ in range(NAIVE_RUNS)]
    opened = _milliseconds(page.read_again)
    page.close()
    biggest = size == SIZES[-1]
    name = f"scorecard, {size:,} × {len(WEIGHTS)}: "
    found = [
        _row(f"{name}re-score, against reading the numbers once", scores, reads),
        _row(f"{name}re-rank, against the same", ranks, reads),
        _row(f"{name}both, against the same", both, reads, 3.0 if biggest else None),
        _row(f"{name}whole tick with repaint, against Qt's own repaint", ticks, qt, 1.5),
        Row(f"{name}whole tick, p95", percentile(ticks, 0.95), "ms", budget=FRAME),
    ]
    if biggest:
        found.append(_row(f"{name}by the rules one by one (naive)", naive, reads[:NAIVE_RUNS]))
        found.append(Row(f"{name}read from the file", opened, "ms"))
    return found


def _row(name: str, values: list[float], limits: list[float], budget: float | None = None) -> Row:
    made = paired(name, values, limits, "ms", budget or 0.0)
    return Row(made.name, made.value, made.unit, made.limit, made.ratio, budget)


class _Page:
    """The page of the scorecard over a project, and beside it a table that Qt fills and paints by itself."""

    def __init__(self, project: Project) -> None:
        from PySide6.QtGui import QStandardItem, QStandardItemModel
        from PySide6.QtWidgets import QApplication, QFrame, QTableView

        from pmm_desk.scorecard.page import ScorecardPage
        from pmm_desk.scorecard.tab import Tab
        from pmm_desk.widgets.live import Live
        from pmm_desk.widgets.motion import set_motion

        # A glide only moves what is painted already.
        set_motion(False)
        self._live = Live(project)
        self._tab = Tab(self._live)
        self._tab.resize(1244, 780)
        self._tab.show()
        QApplication.processEvents()
        page = self._tab.page("scores")
        assert isinstance(page, ScorecardPage)
        self._page, self._board, self.engine = page, self._tab.board, self._tab.board.engine
        self._moved = str(self._board.criteria[2]["id"])
        grid, view = page.model, page.view
        self._model = QStandardItemModel(grid.rowCount(), grid.columnCount())
        for line in range(min(100, grid.rowCount())):
            for column in range(grid.columnCount()):
                words = grid.data(grid.index(line, column))
                self._model.setItem(line, column, QStandardItem(str(words or "")))
        self._plain = QTableView()
        self._plain.setModel(self._model)
        self._plain.setFrameShape(QFrame.Shape.NoFrame)
        self._plain.verticalHeader().hide()
        self._plain.verticalHeader().setDefaultSectionSize(view.verticalHeader().defaultSectionSize())
        for column in range(grid.columnCount()):
            self._plain.setColumnWidth(column, view.columnWidth(column))
        self._plain.resize(view.size())
        self._plain.show()
        for _ in range(3):
            self.tick(0)

    def columns(self) -> list[list[int]]:
        """The scores as plain numbers."""
        board = self._board
        return [
            [board.score(feature, str(criterion["id"])) or 0 for feature in board.features]
            for criterion in board.criteria
        ]

    def retake(self, run: int) -> None:
        """Other weights, from which compute and re-rank begin."""
        weights = self._board.moved(self._moved, Fraction(5 + run * 7 % 40), self._board.weights())
        self._board.try_out(weights)
        self.engine = self._board.engine

    def tick(self, run: int) -> None:
        """One tick of the drag, until everything is painted."""
        from PySide6.QtWidgets import QApplication

        self._page.dragging.weight(self._moved, Fraction(5 + run * 11 % 40))
        QApplication.processEvents()

    def qt_repaint(self) -> None:
        """Qt paints its own cells, without a line of Python."""
        self._plain.viewport().repaint()

    def let_go(self) -> None:
        """Take the drag back."""
        self._page.dragging.cancel()

    def judge_all(self) -> None:
        """What a tick would cost without the engine."""
        from pmm_desk.scorecard.rules import order

        sorted((self.engine.result(feature) for feature in self.engine.ids), key=order)

    def read_again(self) -> None:
        """Read the whole scorecard from the file."""
        self._board.read()

    def close(self) -> None:
        """Let go."""
        self._plain.close()
        self._tab.close()
        self._live.close()


@contextmanager
def _project(folder: Path, size: int) -> Iterator[Project]:
    """A project with so many features, scored in full."""
    chance = random.Random(1)
    project = Project.new(folder / f"{size}.pmm", rooms.schema(), state=folder)
    with project.change("Fill") as change:
        card = change.add("scorecard", name="Tiers", current=1)
        names = [{"name": f"Feature {at:05}"} for at in range(size)]
        features = change.add_all("feature", names, each=_unheard)
        shape: list[dict[str, Any]] = [
            {"scorecard_id": card, "name": f"Criterion {at}", "short_name": f"Crit {at}", "weight": weight}
            for at, weight in enumerate(WEIGHTS, 1)
        ]
        criteria = change.add_all("criterion", shape, each=_unheard)
        tiers = [{"scorecard_id": card, "name": name, "lower_limit": limit} for name, limit in TIERS]
        change.add_all("tier", tiers, each=_unheard)
        bias = [chance.random() for _ in features]
        scores = (
            {"feature_id": feature, "criterion_id": criterion, "score": _score(chance, middle)}
            for feature, middle in zip(features, bias, strict=True)
            for criterion in criteria
        )
        change.add_all("score", scores, each=_unheard)
        checks = ("stable", "validated", "cases", "trained")
        gates = ({"feature_id": each} | {name: int(chance.random() > 0.2) for name in checks} for each in features)
        change.add_all("readiness", gates, each=_unheard)
    yield project
    project.abandon()


def _score(chance: random.Random, middle: float) -> int:
    return min(5, max(1, round(1 + 4 * (middle + chance.gauss(0, 0.25)))))


def _unheard(done: int) -> None:
    """Nobody waits for the progress."""


def _milliseconds(action: object) -> float:
    begin = time.perf_counter()
    action()  # type: ignore[operator]
    return (time.perf_counter() - begin) * 1000
