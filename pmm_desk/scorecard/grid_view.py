"""The view of the score table: digits score, Y and N answer checks, arrows move, headers sort."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from pmm_desk.scorecard.gliding import GlidingTable
from pmm_desk.scorecard.grid import FIRST_CRITERION, MOST, NAME, GridModel, Index
from pmm_desk.scorecard.grid_paint import ScoreDelegate, ScoreHeader
from pmm_desk.scorecard.wording import chips_of, full_tier
from pmm_desk.widgets.clipboard import Sheeted
from pmm_desk.widgets.painting import chip_width
from pmm_desk.widgets.theme import theme

ANSWERS = {Qt.Key.Key_Y: 1, Qt.Key.Key_N: 0, Qt.Key.Key_Delete: None, Qt.Key.Key_Backspace: None}
MEASURED = 200
"""So many rows are looked at to find the width of a column."""


def _fills(event: QKeyEvent) -> bool:
    """Whether a key fills down."""
    return event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier


class ScoreGrid(GlidingTable):
    """Shows a GridModel; asks for every change by a signal and changes nothing itself."""

    score_asked = Signal(list, object)
    """Cells as (feature, criterion), and their new score or None."""
    fill_asked = Signal(object)
    """Cells as (feature, criterion) with the score each gets."""
    check_asked = Signal(list, object)
    """Checks as (feature, name of the check), and their new answer."""
    paste_asked = Signal(str)
    feature_asked = Signal()
    removal_asked = Signal(str)
    note_asked = Signal()
    """Lead to the panel of the current cell."""
    menu_asked = Signal(QPoint)
    cell_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clipboard: Sheeted | None = None
        self._pressed: tuple[str, str] | None = None
        self._columns = 0
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self.setItemDelegate(ScoreDelegate(self))
        header = ScoreHeader(self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(theme().px(20))
        header.sectionClicked.connect(self._sort)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        # Arrows go from cell to cell; Tab goes on, or nobody without a mouse would come out again.
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme().changed.connect(self.fit)

    def show_model(self, model: GridModel) -> None:
        """Show this model; call it once."""
        self.setModel(model)
        model.modelReset.connect(self._after_reset)
        self._after_reset()

    def _after_reset(self) -> None:
        """Other criteria have other columns: then the usual order stands again."""
        if self._columns != self.grid.columnCount():
            self._columns = self.grid.columnCount()
            self._sorted = (self.grid.tier_column, Qt.SortOrder.AscendingOrder)
            self.horizontalHeader().setSortIndicator(*self._sorted)
            self.sort_again()
        self.fit()

    # measures ----------------------------------------------------------------------------------------

    def fit(self) -> None:
        """Give every column its width; the chips get what is left over."""
        if self.model() is None:
            return
        look, grid = theme(), self.grid
        self.verticalHeader().setDefaultSectionSize(look.px(36))
        header, body = look.metrics(12, 500), look.metrics(13, 500)
        widths = [0] * grid.columnCount()
        for column in range(FIRST_CRITERION, grid.score_column):
            words = str(grid.headerData(column, Qt.Orientation.Horizontal))
            widths[column] = max(look.px(44), min(look.px(96), header.horizontalAdvance(words) + look.px(16)))
        widths[grid.score_column] = look.px(144)
        checks = range(grid.check_column, grid.tier_column)
        for column in range(grid.columnCount()):
            # Only features have a gate of readiness, and one person's opinion knows nothing of it.
            self.setColumnHidden(column, column in checks and not grid.board.source.gated)
            widths[column] = look.px(20) if column in checks and grid.board.source.gated else widths[column]
        tiers = [full_tier(place, grid.board) for place in range(len(grid.board.tiers))]
        widest = max((look.metrics(12, 600).horizontalAdvance(words) for words in tiers), default=0)
        widths[grid.tier_column] = max(look.px(70), min(look.px(190), widest + look.px(36)))
        holds = header.horizontalAdvance(str(grid.headerData(grid.holds_column, Qt.Orientation.Horizontal)))
        widths[grid.holds_column] = max(look.px(58), holds + look.px(20))
        names = (str(row["name"]) for row in list(grid.board.features.values())[:MEASURED])
        longest = max((body.horizontalAdvance(name) for name in names), default=0) + look.px(20)
        chips = self._chips_width()
        room = self.viewport().width() - sum(widths)
        widths[NAME] = max(look.px(130), min(look.px(340), longest, max(room - chips, look.px(130))))
        widths[-1] = max(chips, room - widths[NAME])
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.forget_pictures()

    def _chips_width(self) -> int:
        """The room that the widest single chip needs."""
        board = self.grid.board
        widest = 0.0
        for feature_id in self.grid.ids[:MEASURED]:
            found = chips_of(board.results[feature_id], board)
            widest = max(widest, chip_width(found[0][1]) if found else 0.0)
        return int(widest) + theme().px(20) if widest else theme().px(24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def sort_again(self) -> None:
        """Put the rows in the chosen order once more."""
        self.grid.sort(*self._sorted)

    def rearrange(self, *, quietly: bool = False) -> None:
        """Let the rows glide to where they belong now; `quietly` at the ticks of a drag."""
        grid, chosen = self.grid, self.selectionModel().selection()
        before = {each: number for number, each in enumerate(grid.ids)} if grid.rowCount() <= MOST else {}
        # A choice over several rows comes apart when they part: Qt takes it apart only when told aloud.
        together = chosen.count() > 1 or (chosen.count() == 1 and chosen.at(0).top() != chosen.at(0).bottom())
        grid.rearrange(quietly=quietly and not together)
        self.glide(before)

    def _sort(self, column: int) -> None:
        """Sort by the column clicked; again the other way round; the tier column is the usual order."""
        header, grid = self.horizontalHeader(), self.grid
        if column > grid.holds_column:
            return
        if column in range(grid.check_column, grid.tier_column):
            column = grid.check_column
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        # The header turns its own indicator before it tells of the click, so what was sorted by is kept here.
        before, turned = self._sorted
        if before == column:
            order = up if turned == down else down
        else:
            order = up if column in (NAME, grid.tier_column) else down
        self._sorted = (column, order)
        header.setSortIndicator(column, order)
        grid.sort(column, order)
        header.viewport().update()

    # keys --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            own = plain and (event.text().isdigit() or Qt.Key(event.key()) in ANSWERS)
            known = (standard.Copy, standard.Cut, standard.Paste)
            if own or _fills(event) or any(event.matches(each) for each in known):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        if not (self._clipboard_key(event) or self._value_key(event) or self._row_key(event)):
            super().keyPressEvent(event)

    def _clipboard_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.clipboard.copy() if self.clipboard is not None else None
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.clipboard.copy() if self.clipboard is not None else None
            self.score_asked.emit(self.selected_scores(), None) if self.selected_scores() else None
        elif _fills(event):
            self.fill_asked.emit(self.filled_down())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit(QGuiApplication.clipboard().text())
        else:
            return False
        return True

    def _value_key(self, event: QKeyEvent) -> bool:
        """A digit scores, Delete takes a score away; Y, N and the space bar answer a check."""
        index, key = self.currentIndex(), Qt.Key(event.key())
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        if self.grid.criterion_id(index):
            highest = (self.grid.board.criterion(self.grid.criterion_id(index)) or {})["highest"]
            if event.text().isascii() and event.text().isdigit() and 0 <= int(event.text()) <= min(highest, 10):
                # 0 stands for 10, where there are so many.
                score = int(event.text()) or 10
                if score <= highest:
                    self.score_asked.emit(self.selected_scores(), score)
                return True
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.score_asked.emit(self.selected_scores(), None)
                return True
        elif self.grid.check_name(index):
            if key in ANSWERS:
                self.check_asked.emit(self.selected_checks(), ANSWERS[key])
                return True
            if key == Qt.Key.Key_Space:
                self._turn_check(index)
                return True
        return False

    def _row_key(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        at_name = self.currentIndex().column() == NAME
        if key == Qt.Key.Key_Insert or (enter and modifiers == Qt.KeyboardModifier.ControlModifier):
            self.feature_asked.emit()
        elif key == Qt.Key.Key_Delete and at_name and self.currentIndex().isValid():
            self.removal_asked.emit(self.grid.feature_id(self.currentIndex()))
        elif enter and not modifiers and at_name:
            self.edit(self.currentIndex())
        elif enter and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            self._step(-1 if modifiers else 1)
        elif key == Qt.Key.Key_F2 and not modifiers and not at_name:
            self.note_asked.emit()
        else:
            return False
        return True

    def _step(self, rows: int) -> None:
        """Go down, or up, as Enter does in a spreadsheet; at the end one stays."""
        index = self.currentIndex()
        following = self.grid.index(index.row() + rows, index.column())
        if following.isValid():
            self.setCurrentIndex(following)
            self.scrollTo(following)

    def _turn_check(self, index: Index) -> None:
        """Open → yes → no → open."""
        feature_id, name = self.grid.feature_id(index), self.grid.check_name(index)
        answer = {None: 1, 1: 0, 0: None}[self.grid.board.check(feature_id, name)]
        self.check_asked.emit([(feature_id, name)], answer)

    def keyboardSearch(self, search: str) -> None:
        """Keys score and answer; they never jump."""

    # what is chosen ----------------------------------------------------------------------------------

    def selected_scores(self) -> list[tuple[str, str]]:
        """The chosen cells that carry a score, as (feature, criterion)."""
        chosen = [*self.selectedIndexes(), self.currentIndex()]
        pairs = ((self.grid.feature_id(at), self.grid.criterion_id(at)) for at in chosen)
        return list(dict.fromkeys(pair for pair in pairs if all(pair)))

    def filled_down(self) -> dict[tuple[str, str], int | None]:
        """The chosen cells below the first one of their column, with its score; of a single cell, the one above."""
        grid, found = self.grid, {}
        chosen = sorted((at for at in self.selectedIndexes() if grid.criterion_id(at)), key=lambda at: at.row())
        if len(chosen) == 1 and chosen[0].row():
            chosen.insert(0, grid.index(chosen[0].row() - 1, chosen[0].column()))
        first: dict[int, Index] = {}
        for at in chosen:
            top = first.setdefault(at.column(), at)
            if top.row() != at.row():
                score = grid.board.score(grid.feature_id(top), grid.criterion_id(top))
                found[grid.feature_id(at), grid.criterion_id(at)] = score
        return found

    def selected_checks(self) -> list[tuple[str, str]]:
        """The chosen checks, as (feature, name of the check)."""
        chosen = [*self.selectedIndexes(), self.currentIndex()]
        pairs = ((self.grid.feature_id(at), self.grid.check_name(at)) for at in chosen)
        return list(dict.fromkeys(pair for pair in pairs if all(pair)))

    def show_cell(self, feature_id: str, column: int = NAME) -> bool:
        """Make a cell the current one and bring it into sight; False if it is not there."""
        index = self.grid.find(feature_id, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.cell_changed.emit()

    # mouse -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._pressed = self._place(index) if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._pressed and self._pressed == self._place(index) and self._pressed[1]:
            self._turn_check(index)
        self._pressed = None

    def _place(self, index: QModelIndex) -> tuple[str, str]:
        return self.grid.feature_id(index), self.grid.check_name(index) if index.isValid() else ""

    def contextMenuEvent(self, event: object) -> None:
        self.menu_asked.emit(event.globalPos())  # type: ignore[attr-defined]
