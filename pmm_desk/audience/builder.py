"""Where a target group begins: all roles, types and behaviours, to be clicked, or dragged onto the formula."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QPushButton, QWidget

from pmm_desk.audience.formula import COLUMNS, KEY_LINES
from pmm_desk.audience.reckoning import Reckoning
from pmm_desk.audience.words import persona_title
from pmm_desk.widgets.filter_line import FilterLine
from pmm_desk.widgets.lists import CardText, RowList
from pmm_desk.widgets.rows import ROW_TYPE
from pmm_desk.widgets.theme import set_property, theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live

MOST = 6
"""Lines of a list that stand in sight without scrolling."""


class PartList(RowList):
    """The rows of one part of the formula; a click or Enter picks one, and each can be dragged."""

    picked = Signal(str)

    def __init__(self, live: Live, reckoning: Reckoning, column: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._reckoning, self.column = live, reckoning, column
        self._picks: Mapping[str, Any] = {}
        self._pressed: QPoint | None = None
        self.setObjectName(f"pick_{column}")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # What is picked is painted as chosen, not where the cursor stands.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table = column.removesuffix("_id")
        self.setup(live, table, self._text, thing=lambda: live.table_words.get(table, ""))
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.clicked.connect(lambda index: self._pick(index.row()))
        for signal in (self.rows.modelReset, self.rows.rowsInserted, self.rows.rowsRemoved):
            signal.connect(self.fit)

    def show_picks(self, picks: Mapping[str, Any]) -> None:
        """Mark what is picked, and say what becomes of each row together with the other picks."""
        self._picks = dict(picks)
        line = self.rows.line_of(picks.get(self.column))
        model = self.selectionModel()
        model.clearSelection()
        if line >= 0:
            model.select(self.rows.index(line, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """As high as its lines, up to a limit."""
        self.setFixedHeight(theme().px(62) * max(1, min(MOST, len(self.rows.ids))) + 2)
        self.setVisible(bool(self.rows.ids))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the line under the pointer: Qt itself drags only what is selected."""
        held = event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None
        if not held or self._pressed is None:
            super().mouseMoveEvent(event)
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        index = self.indexAt(self._pressed)
        if far >= QApplication.startDragDistance() and index.isValid():
            self._drag(index)

    def _drag(self, index: QModelIndex) -> None:
        place, pressed = self.visualRect(index), self._pressed
        self._pressed = None
        drag = QDrag(self)
        drag.setMimeData(self.rows.mimeData([index]))
        drag.setPixmap(self.viewport().grab(place))
        if pressed is not None:
            drag.setHotSpot(pressed - place.topLeft())
        drag.exec(Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _pick(self, line: int) -> None:
        row_id = self.rows.id_at(line)
        if row_id is not None and not self.is_out(row_id):
            self.picked.emit(row_id)

    def is_out(self, row_id: str) -> bool:
        """Whether a row is not to be picked: a negative persona."""
        return self.column == COLUMNS[0] and self._reckoning.is_negative(row_id)

    def _text(self, row: dict[str, Any]) -> CardText:
        name = persona_title(row) if self.column == COLUMNS[0] else str(row.get("name") or "")
        sub = KEY_LINES[self.column](self._reckoning.part(self.column.removesuffix("_id"), row["id"]) or row)
        out = self.is_out(row["id"])
        chips = [("neutral", self.tr("no target"))] if out else self._chips(row["id"])
        return CardText(name or self.tr("Unnamed"), sub, "", chips, greyed=out)

    def _chips(self, row_id: str) -> list[tuple[str, str]]:
        """What the three would be with this one, once the two others are picked."""
        picks = {**self._picks, self.column: row_id}
        if not all(picks.get(column) for column in COLUMNS):
            return []
        three = (str(picks[COLUMNS[0]]), str(picks[COLUMNS[1]]), str(picks[COLUMNS[2]]))
        group = next(iter(self._reckoning.twins(three)), None)
        if group is not None:
            return [("info", str(group["code"]) or self.tr("used"))]
        return [("neutral", self.tr("impossible"))] if three in self._reckoning.impossible else []


class Builder(QObject):
    """Keeps the three lists under the formula, and takes what is dropped on its card."""

    picked = Signal(str, str)
    """The user picked a row: the column, the id."""
    wanted = Signal(str)
    """The user wants another row for this column, which does not exist yet."""

    def __init__(self, live: Live, reckoning: Reckoning, form: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._form = live, form
        self.lists: dict[str, PartList] = {}
        self.adders: dict[str, QPushButton] = {}
        places = (form.role_picks, form.type_picks, form.behaviour_picks)
        adders = (form.add_role, form.add_type, form.add_behaviour)
        for column, place, adder in zip(COLUMNS, places, adders, strict=True):
            parts = PartList(live, reckoning, column, form.builder)
            place.insertWidget(0, parts)
            FilterLine.over(parts)
            parts.picked.connect(lambda row_id, column=column: self.picked.emit(column, row_id))
            adder.clicked.connect(lambda _=False, column=column: self.wanted.emit(column))
            self.lists[column], self.adders[column] = parts, adder
        self._cards = dict(zip(COLUMNS, (form.role_card, form.type_card, form.behaviour_card), strict=True))
        form.group_card.setAcceptDrops(True)
        form.group_card.installEventFilter(self)

    def show_picks(self, picks: Mapping[str, Any]) -> None:
        """Show what is picked so far."""
        for parts in self.lists.values():
            parts.show_picks(picks)

    def focus_next(self, picks: Mapping[str, Any]) -> None:
        """Put the cursor into the first list of which nothing is picked, or on its way to a first row."""
        column = next((column for column in COLUMNS if not picks.get(column)), COLUMNS[0])
        parts = self.lists[column]
        (parts if parts.rows.ids else self.adders[column]).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() == QEvent.Type.DragLeave:
            self._light("")
        elif event.type() in kinds and isinstance(event, QDropEvent):
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> bool:
        """A row of one of the three lists lights its place up, and is picked where it is let go."""
        row_id = bytes(event.mimeData().data(ROW_TYPE).data()).decode()
        column = next((each for each in COLUMNS if self.lists[each].rows.line_of(row_id) >= 0), "")
        if not column or self._live.project.read_only or self.lists[column].is_out(row_id):
            return False
        event.acceptProposedAction()
        dropped = event.type() == QEvent.Type.Drop
        self._light("" if dropped else column)
        if dropped:
            self.picked.emit(column, row_id)
        return True

    def _light(self, column: str) -> None:
        for each, card in self._cards.items():
            set_property(card, "over", "true" if each == column else "false")
