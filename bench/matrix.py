"""A comparison of 500 rows and 200 rivals: reading, one edit, scrolling; and the combination finder."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.row import Row, paired
from pmm_desk import rooms
from pmm_desk.project.file import Project

SMALL, BIG = (40, 12), (500, 200)
RUNS = 15
MARKS = ("yes", "partly", "no", "unknown")


def measure() -> list[Row]:
    """The finder at 40 × 12 against the frame one may wait for; the big matrix against reading it plainly once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from pmm_desk.widgets import theme

    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")  # type: ignore[arg-type]
    with (
        TemporaryDirectory(prefix="pmm-bench-") as folder,
        _project(Path(folder), *SMALL) as small,
        _project(Path(folder), *BIG) as big,
    ):
        return [*_finder(), *_pages(small, big)]


def _finder() -> list[Row]:
    """Every kind of matrix of 40 rows and 12 rivals: from rows that most lack to rows that hardly anybody lacks."""
    from pmm_desk.competitors.combinations import only_together
    from pmm_desk.competitors.rules import Comparison, compare

    def made(seed: int, lacking: float, unsure: float) -> Comparison:
        chance = random.Random(seed)
        rows = [{"id": f"r{at}", "ours": "yes"} for at in range(40)]
        rivals = [{"id": f"c{at}", "kind": "direct"} for at in range(12)]
        cells = []
        for row in rows:
            for rival in rivals:
                draw = chance.random()
                mark = "no" if draw < lacking else "unknown" if draw < lacking + unsure else "yes"
                place = {"comparison_row_id": row["id"], "competitor_id": rival["id"], "mark": mark}
                cells.append({"id": f"{row['id']}{rival['id']}", **place})
        from datetime import date

        return compare(rows, rivals, cells, {}, {}, date(2026, 6, 30))

    times = []
    for lacking, unsure in ((0.5, 0.25), (0.3, 0.1), (0.2, 0.05), (0.15, 0.05), (0.1, 0.1)):
        for seed in range(6):
            matrix = made(seed, lacking, unsure)
            times.append(_milliseconds(lambda matrix=matrix: only_together(matrix)))
    return [Row("combination finder, 40 rows × 12 rivals, slowest of 30", max(times), "ms", budget=100)]


def _pages(small: Project, big: Project) -> list[Row]:
    """What the page does with 100,000 cells, in turns with one of 480."""
    pages = [_Page(small), _Page(big)]
    plain = [_milliseconds(lambda: big.rows("cell")) for _ in range(RUNS)]
    reads = [_milliseconds(pages[1].board.read) for _ in range(RUNS)]
    edits: list[list[float]] = [[], []]
    scrolls: list[list[float]] = [[], []]
    for run in range(RUNS):
        for page, edited, scrolled in zip(pages, edits, scrolls, strict=True):
            edited.append(_milliseconds(lambda page=page, run=run: page.edit(run)))
            scrolled.append(_milliseconds(lambda page=page, run=run: page.scroll(run)))
    for page in pages:
        page.close()
    return [
        paired("500 × 200 cells read and judged, against reading their rows", reads, plain, "ms", 3.0),
        paired("one mark, key to painted, 500 × 200 against 40 × 12", edits[1], edits[0], "ms", 3.0),
        paired("a scroll painted, 500 × 200 against 40 × 12", scrolls[1], scrolls[0], "ms", 2.0),
    ]


class _Page:
    """The page of the comparison over a project, in a window of the usual size."""

    def __init__(self, project: Project) -> None:
        from PySide6.QtWidgets import QApplication

        from pmm_desk.competitors.comparison import ComparisonPage
        from pmm_desk.competitors.tab import Tab
        from pmm_desk.widgets.live import Live

        self._live = Live(project)
        self._tab = Tab(self._live)
        self._tab.resize(1244, 780)
        self._tab.show()
        QApplication.processEvents()
        page = self._tab.page("comparison")
        assert isinstance(page, ComparisonPage)
        self._page, self.board = page, self._tab.board

    def edit(self, run: int) -> None:
        """Turn one mark, until it is painted."""
        from PySide6.QtWidgets import QApplication

        place = (str(self.board.rows[run]["id"]), str(self.board.rivals[run % 12]["id"]))
        self._page.set_marks([place], "no" if self.board.mark(*place) == "yes" else "yes")
        QApplication.processEvents()

    def scroll(self, run: int) -> None:
        """Go elsewhere, and paint."""
        view = self._page.view
        view.verticalScrollBar().setValue(run * 37 % max(1, view.verticalScrollBar().maximum()))
        view.horizontalScrollBar().setValue(run * 73 % max(1, view.horizontalScrollBar().maximum()))
        view.viewport().repaint()

    def close(self) -> None:
        """Let go."""
        self._tab.close()
        self._live.close()


@contextmanager
def _project(folder: Path, high: int, wide: int) -> Iterator[Project]:
    """A project with a full matrix."""
    chance = random.Random(1)
    project = Project.new(folder / f"{high}.pmm", rooms.schema(), state=folder)
    with project.change("Fill") as change:
        names = [{"name": f"Row {at}", "ours": chance.choice(MARKS[:3])} for at in range(high)]
        rows = change.add_all("comparison_row", names, each=_unheard)
        rivals = change.add_all("competitor", [{"name": f"Rival {at}"} for at in range(wide)], each=_unheard)
        cells = (
            {"comparison_row_id": row, "competitor_id": rival, "mark": chance.choice(MARKS)}
            for row in rows
            for rival in rivals
        )
        change.add_all("cell", cells, each=_unheard)
    yield project
    project.abandon()


def _unheard(done: int) -> None:
    """Nobody waits for the progress."""


def _milliseconds(action: object) -> float:
    begin = time.perf_counter()
    action()  # type: ignore[operator]
    return (time.perf_counter() - begin) * 1000
