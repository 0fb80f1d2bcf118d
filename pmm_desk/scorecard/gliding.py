"""A table that paints whole rows from kept pictures, so that they can glide to new places while a weight is dragged."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QTableView, QWidget

from pmm_desk.widgets.motion import motion_wanted
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.scorecard.grid import Cell, GridModel
    from pmm_desk.scorecard.grid_paint import ScoreDelegate

Index = QModelIndex | QPersistentModelIndex
GLIDE = 0.18
"""Seconds that a row takes to its new place; a new move begins where the row is then."""
FRAME = 16
"""Milliseconds between two pictures of a glide."""
SLICE = 8
"""So many rows are reckoned in one turn of the main loop."""
KEPT = 300
"""So many pictures of rows are kept."""


class GlidingTable(QTableView):
    """Paints the rows of a GridModel; what does not change in a drag comes from a picture of the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, QPixmap] = {}
        self._cells: dict[tuple[Cell, int, int], QPixmap] = {}
        self._painted: dict[str, float] = {}
        self._offsets: dict[str, float] = {}
        self._begun = 0.0
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME)
        self._frames.timeout.connect(self.viewport().update)
        theme().changed.connect(self.forget_pictures)

    @property
    def grid(self) -> GridModel:
        """The model it shows."""
        return cast("GridModel", self.model())

    # what is kept ------------------------------------------------------------------------------------

    def forget_pictures(self) -> None:
        """Paint every row anew: its content, its widths or the theme are others."""
        self._pictures.clear()
        self._cells.clear()
        self.viewport().update()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        if first.isValid() and last.row() - first.row() < KEPT:
            for number in range(first.row(), last.row() + 1):
                self._pictures.pop(self.grid.ids[number], None)
        else:
            self._pictures.clear()
        super().dataChanged(first, last, roles)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self._pictures.clear()
        super().changeEvent(event)

    # gliding -----------------------------------------------------------------------------------------

    @property
    def gliding(self) -> bool:
        """Whether rows are on their way."""
        return bool(self._offsets)

    def glide(self, before: Mapping[str, int]) -> None:
        """The rows have new places: let them glide there from where they are painted, or from their place `before`."""
        self._stop()
        if not before or not self.isVisible() or not motion_wanted():
            self.viewport().update()
            return
        tall, high = self.verticalHeader().defaultSectionSize(), self.viewport().height()
        top = self.verticalOffset()
        # What comes from far, or goes far, only crosses the edge.
        for feature_id in {*self._painted, *(self.grid.ids[number] for number in self._in_sight())}:
            number = self.grid.number(feature_id)
            if number is None:
                continue
            there = number * tall - top
            here = self._painted.get(feature_id, float(before.get(feature_id, number) * tall - top))
            start = min(max(here, -2.0 * tall), high + tall)
            if (off := start - there) and (start > -tall or there > -tall) and (start < high or there < high):
                self._offsets[feature_id] = off
        if self._offsets:
            self._begun = time.monotonic()
            self._frames.start()
        self.viewport().update()

    def _stop(self) -> None:
        self._offsets = {}
        self._frames.stop()

    def _left(self) -> float:
        """How much of the way is still to go, 1…0: fast first, then slower."""
        gone = (time.monotonic() - self._begun) / GLIDE
        return 0.0 if gone >= 1 else (1 - gone) ** 3

    def _in_sight(self) -> range:
        """The numbers of the rows that stand in the viewport."""
        count, tall = self.grid.rowCount(), max(1, self.verticalHeader().defaultSectionSize())
        first = self.verticalOffset() // tall
        return range(max(0, first), min(count, first + self.viewport().height() // tall + 2))

    def fresh_pieces(self) -> list[Callable[[], object]]:
        """Reckon what takes long for the rows in sight, some rows a piece, then paint; none once a drag goes on."""
        grid = self.grid
        board, numbers = grid.board, list(self._in_sight())

        def some(ids: list[str]) -> None:
            for feature_id in ids:
                if board.settled and feature_id in board.features:
                    board.holds(feature_id)

        slices = [[grid.ids[number] for number in numbers[at : at + SLICE]] for at in range(0, len(numbers), SLICE)]
        return [*(partial(some, ids) for ids in slices), self.viewport().update]

    # painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().color("surface"))
        tall, top = self.verticalHeader().defaultSectionSize(), self.verticalOffset()
        places = {number: float(number * tall - top) for number in self._in_sight()}
        if self._offsets:
            left = self._left()
            for feature_id, off in self._offsets.items():
                number = self.grid.number(feature_id)
                if number is not None:
                    places[number] = number * tall - top + off * left
            if not left:
                self._stop()
        current = self.currentIndex().row()
        first, last = event.rect().top(), event.rect().bottom()
        chosen = self.selectionModel().selection()
        shown = [number for number, y in places.items() if y + tall > first and y <= last]
        for number in sorted(shown, key=lambda number: number == current):
            self._paint_row(painter, number, places[number], chosen)
        high = self.viewport().height()
        if event.rect().height() >= high:
            self._painted = {self.grid.ids[number]: y for number, y in places.items() if -tall < y < high}

    def _paint_row(self, painter: QPainter, number: int, y: float, chosen: QItemSelection) -> None:
        grid, delegate = self.grid, cast("ScoreDelegate", self.itemDelegate())
        header, tall = self.horizontalHeader(), self.verticalHeader().defaultSectionSize()
        feature_id = grid.ids[number]
        painter.drawPixmap(QPointF(-header.offset(), y), self._picture(feature_id, number))
        for column in grid.lively:
            left, wide = header.sectionViewportPosition(column), header.sectionSize(column)
            cell = grid.cell(number, column)
            if cell[0] == "bar":
                delegate.draw(painter, QRectF(left, y, wide, tall), cell)
            else:
                painter.drawPixmap(QPointF(left, y), self._small(cell, wide, tall))
        if climbed := grid.climbed(number):
            place = QRectF(header.sectionViewportPosition(0), y, header.sectionSize(0), tall)
            delegate.draw_climb(painter, place, climbed)
        current = self.currentIndex()
        focused = current.column() if current.row() == number and self.hasFocus() else -1
        for column in self._chosen(chosen, number) | ({focused} if focused >= 0 else set()):
            place = QRectF(header.sectionViewportPosition(column), y, header.sectionSize(column), tall)
            selected = column != focused or self.selectionModel().isSelected(current)
            delegate.draw(painter, place, grid.cell(number, column), selected=selected, focused=column == focused)

    def _chosen(self, chosen: QItemSelection, number: int) -> set[int]:
        """The columns chosen in a row."""
        found: set[int] = set()
        for place in range(chosen.count()):
            part = chosen.at(place)
            if part.top() <= number <= part.bottom():
                found |= set(range(part.left(), part.right() + 1))
        return found

    def _small(self, cell: Cell, wide: int, tall: int) -> QPixmap:
        """A cell whose content comes again and again: a tier, a chip, a share."""
        key = (cell, wide, tall)
        found = self._cells.get(key)
        if found is None:
            if len(self._cells) >= KEPT:
                self._cells.clear()
            found = self._cells[key] = self._blank(wide, tall)
            painter = QPainter(found)
            cast("ScoreDelegate", self.itemDelegate()).draw(painter, QRectF(0, 0, wide, tall), cell)
            painter.end()
        return found

    def _blank(self, wide: int, tall: int) -> QPixmap:
        """A picture of the ground of a row, with its line."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(max(1, wide) * ratio), round(tall * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme().color("surface"))
        painter = QPainter(picture)
        painter.setPen(theme().color("line"))
        painter.drawLine(QPointF(0, tall - 1), QPointF(wide, tall - 1))
        painter.end()
        return picture

    def _picture(self, feature_id: str, number: int) -> QPixmap:
        """The row as it stays while weights or limits are dragged."""
        found = self._pictures.get(feature_id)
        if found is None:
            if len(self._pictures) >= KEPT:
                self._pictures.clear()
            found = self._pictures[feature_id] = self._drawn(number)
        return found

    def _drawn(self, number: int) -> QPixmap:
        grid, delegate = self.grid, cast("ScoreDelegate", self.itemDelegate())
        header, tall = self.horizontalHeader(), self.verticalHeader().defaultSectionSize()
        picture = self._blank(header.length(), tall)
        painter = QPainter(picture)
        for column in range(grid.columnCount()):
            if column not in grid.lively and header.sectionSize(column):
                place = QRectF(header.sectionPosition(column), 0, header.sectionSize(column), tall)
                delegate.draw(painter, place, grid.cell(number, column))
        painter.end()
        return picture
