"""The history of a cell in the panel: its dated marks, newest first, each day and note to be mended in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from pmm_desk.competitors.cell_history import ordered
from pmm_desk.competitors.mark_paint import mark_icon
from pmm_desk.project.error import ProjectError
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.fields import DateField, FormBinder, LineField
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.marks import mark_word
from pmm_desk.widgets.theme import dress, set_role, theme

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.project.change import Change
    from pmm_desk.widgets.live import Live

SHOWN = 5
"""Dated marks shown before one asks for the earlier ones."""


class HistoryList(QWidget):
    """Shows the states of one cell; without a rival our own."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cell_history")
        self._live, self._board = live, board
        self._place = ("", "")
        self._told: tuple[Any, ...] = ()
        self._all = False
        self._binders: list[FormBinder] = []
        self._signs: dict[str, QLabel] = {}
        self._days: dict[str, DateField] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(6))
        head = QHBoxLayout()
        self._title = plain("", role="strong")
        self.add = QPushButton(self)
        self.add.setObjectName("add_state")
        set_role(self.add, "link")
        self.add.clicked.connect(self._add_state)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.add)
        layout.addLayout(head)
        self._none = plain("", role="subtitle", wrap=True)
        layout.addWidget(self._none)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(6))
        layout.addLayout(self._lines)
        self.more = QPushButton(self)
        self.more.setObjectName("more_states")
        set_role(self.more, "link")
        self.more.clicked.connect(self._show_all)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_cell(self, row_id: str, rival_id: str) -> None:
        """Show the history of this cell."""
        if (row_id, rival_id) != self._place:
            self._all = False
        self._place = (row_id, rival_id)
        self.refresh()

    def refresh(self) -> None:
        """Show what stands in the file now; lines that are the same stay, with the cursor in them."""
        self._title.setText(self.tr("History"))
        self.add.setText(self.tr("Say since when"))
        self._none.setText(self.tr("No change noted yet. The next one is kept here with its day."))
        row_id, rival_id = self._place
        states = ordered(self._board.history(row_id, rival_id))[::-1] if row_id else []
        known = bool(row_id) and self._board.has(row_id) and self._board.mark(row_id, rival_id) != "unknown"
        self.add.setVisible(known and not states and not self._live.project.read_only)
        self._none.setVisible(not states)
        shown = states if self._all else states[:SHOWN]
        self.more.setText(self.tr("%n earlier", None, len(states) - len(shown)))
        self.more.setVisible(len(shown) < len(states))
        told = (*((state["id"], state["mark"]) for state in shown), theme().language, theme().tokens.dark)
        if told == self._told:
            for state in shown:
                self._signs[state["id"]].setText(self._words(state))
                if not self._days[state["id"]].hasFocus():
                    self._days[state["id"]].set_value(state["since"])
            return
        self._told = told
        self._clear()
        for state in shown:
            self._lines.addWidget(self._line(state))

    def _clear(self) -> None:
        for binder in self._binders:
            binder.bind(None)
            binder.deleteLater()
        self._binders, self._signs, self._days = [], {}, {}
        clear(self._lines)

    def _line(self, state: Any) -> QWidget:
        line = QWidget(self)
        line.setObjectName("state_line")
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(4))
        top = QHBoxLayout()
        top.setSpacing(theme().px(6))
        sign = QLabel(line)
        sign.setPixmap(mark_icon(str(state["mark"])).pixmap(theme().px(16), theme().px(16)))
        top.addWidget(sign)
        self._signs[state["id"]] = plain(self._words(state), line)
        top.addWidget(self._signs[state["id"]], 1)
        top.addWidget(self._day(state, line))
        gone = QToolButton(line)
        gone.setProperty("icon_name", "x")
        gone.setToolTip(self.tr("Forget this mark of the past"))
        gone.setAccessibleName(gone.toolTip())
        set_role(gone, "quiet")
        gone.clicked.connect(lambda _=False, row=state["id"]: self._forget(row))
        top.addWidget(gone)
        column.addLayout(top)
        note = LineField(line)
        note.setProperty("column", "note")
        note.setProperty("label", self.tr("Note on a mark of the past"))
        note.set_name(self.tr("What happened"))
        note.set_placeholder(self.tr("What happened"))
        column.addWidget(note)
        binder = FormBinder(line, self._live, fields=[note])
        binder.bind(state["id"])
        self._binders.append(binder)
        dress(line)
        return line

    def _day(self, state: Any, line: QWidget) -> DateField:
        """Since when; a day that somebody writes is no longer the day on which the mark was only noted."""
        since = DateField(line)
        since.setProperty("column", "since")
        since.set_name(self.tr("{mark}, since").format(mark=mark_word(str(state["mark"]))))
        since.setMaximumWidth(theme().px(136))
        since.attach(self._live, state["id"])
        since.set_value(state["since"])
        since.set_read_only(self._live.project.read_only)
        since.edited.connect(lambda value, row=state["id"]: self._date(row, value))
        since.undo_asked.connect(self._live.undo)
        since.redo_asked.connect(self._live.redo)
        self._days[state["id"]] = since
        return since

    def _words(self, state: Any) -> str:
        word = mark_word(str(state["mark"]))
        if not state["since"]:
            return self.tr("{mark}, before").format(mark=word)
        return self.tr("{mark}, noted").format(mark=word) if state["learned"] else word

    # writing -----------------------------------------------------------------------------------------

    def _date(self, state_id: str, value: str | None) -> None:
        try:
            with self._live.change(self.tr("Say since when"), amend=f"{state_id}.since") as change:
                change.set(state_id, since=value, learned=0)
        except ProjectError as error:
            self._live.failed.emit(error)

    def _add_state(self) -> None:
        row_id, rival_id = self._place
        mark = self._board.mark(row_id, rival_id)
        values = {"comparison_row_id": row_id, "competitor_id": rival_id or None, "mark": mark}

        def work(change: Change) -> None:
            change.add("cell_state", **values)

        if self._live.attempt(self.tr("Say since when"), work) and self._days:
            next(iter(self._days.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self, state_id: str) -> None:
        self._live.attempt(self.tr("Forget a mark of the past"), lambda change: change.remove(state_id))

    def _show_all(self) -> None:
        self._all = True
        self.refresh()
