"""What is to be looked at again: each change with all that rests on it, ticked off one by one; and the quiet line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidgetItem, QWidget

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.ripple_words import change_words, family_words, row_words
from pmm_desk.forms.competitor_ripple import Ui_CompetitorRipple
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, set_role, theme

TASK = int(Qt.ItemDataRole.UserRole)
PLACE = TASK + 1
READS = frozenset({"ripple_task", "competitor", "comparison_row", "claim", "message", "battlecard_line", "kit_sheet"})


class RippleLine(QWidget):
    """One quiet line under the pages: what rests on the last change, and the way to the list."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ripple_line")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.words = plain("", self, role="caption")
        self.link = QPushButton(self)
        self.link.setObjectName("ripple_link")
        set_role(self.link, "link")
        self.link.clicked.connect(self.asked)
        layout.addWidget(self.words)
        layout.addWidget(self.link)
        layout.addStretch(1)
        self.hide()

    def show_rows(self, row_ids: Iterable[str]) -> None:
        """Say what rests on a change; nothing hides the line."""
        found = family_words(row_ids)
        self.words.setText(self.tr("{what} rest on this change.").format(what=found))
        self.link.setText(self.tr("Look at them"))
        self.setVisible(bool(found))


class RipplePage(FormPage):
    """The list to work off."""

    def __init__(self, live: Live, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self._filling = False
        self.form = Ui_CompetitorRipple()
        self.form.setupUi(self)
        form = self.form
        form.tasks.itemChanged.connect(self._tick)
        form.tasks.itemActivated.connect(lambda item, _: self._open(item))
        form.tasks.currentItemChanged.connect(self._choice_changed)
        form.open_row.clicked.connect(lambda: self._open(form.tasks.currentItem()))
        form.show_done.toggled.connect(self._fill)
        form.clear_done.clicked.connect(self._clear_done)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._fill)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._fill)
        theme().changed.connect(self._fill)
        self.retranslate()
        dress(self)
        self._fill()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.nothing_left.set_words(
            self.tr(
                "Nothing to look at again. When a mark, a price or a profile changes, the claims, messages, cards, "
                "scores and sheets that rest on it are listed here."
            ),
            "",
            "circle-check",
        )

    def show_anew(self) -> None:
        self._fill()

    def follow(self, rows: frozenset[str] | None) -> None:
        """The board changed."""

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a line of the list."""
        item = self._items.get(row_id)
        if item is not None:
            self.form.tasks.setCurrentItem(item)
            self.form.tasks.scrollToItem(item)
        return item is not None

    def _after_change(self, done: Any) -> None:
        if READS & set(done.rows):
            self._later.start()

    # showing -----------------------------------------------------------------------------------------

    def _fill(self) -> None:
        form = self.form
        every = [task for task in self._live.project.rows("ripple_task") if self._live.row(task["concerned"])]
        done = [task for task in every if task["done"]]
        form.places.setCurrentWidget(form.filled if every else form.empty)
        form.clear_done.setEnabled(bool(done))
        shown = every if form.show_done.isChecked() else [task for task in every if not task["done"]]
        form.ripple_title.setText(self.tr("%n thing(s) to look at again", "", len(every) - len(done)))
        current = form.tasks.currentItem()
        chosen = str(current.data(0, TASK) or "") if current is not None else ""
        self._filling = True
        form.tasks.clear()
        self._items: dict[str, QTreeWidgetItem] = {}
        groups: dict[tuple[str, str, str], QTreeWidgetItem] = {}
        tall = QSize(0, theme().px(30))
        for task in shown:
            about = (task["changed"], task["rival"], task["aspect"])
            if about not in groups:
                groups[about] = QTreeWidgetItem(form.tasks, [change_words(task, self._live)])
                groups[about].setSizeHint(0, tall)
                groups[about].setFont(0, theme().font(13, 600))
                groups[about].setData(0, PLACE, self._changed_place(task))
            item = QTreeWidgetItem(groups[about], [row_words(task["concerned"], self._live)])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if task["done"] else Qt.CheckState.Unchecked)
            item.setData(0, TASK, task["id"])
            item.setData(0, PLACE, task["concerned"])
            item.setSizeHint(0, tall)
            item.setToolTip(0, item.text(0))
            self._items[task["id"]] = item
        form.tasks.expandAll()
        self._filling = False
        first = form.tasks.topLevelItem(0)
        if not self.show_row(chosen) and first is not None:
            form.tasks.setCurrentItem(first)
        self._choice_changed()

    def _choice_changed(self) -> None:
        self.form.open_row.setEnabled(self.form.tasks.currentItem() is not None)

    def _changed_place(self, task: dict[str, Any]) -> str:
        """The row that changed: the cell where there is one."""
        if task["aspect"] == "mark":
            cell = self._board.cell(task["changed"], task["rival"])
            return str(cell["id"]) if cell else str(task["changed"])
        return str(task["changed"])

    # writing -----------------------------------------------------------------------------------------

    def _tick(self, item: QTreeWidgetItem) -> None:
        task = item.data(0, TASK)
        if self._filling or not task:
            return
        done = int(item.checkState(0) == Qt.CheckState.Checked)
        self._live.attempt(self.tr("Tick off what was looked at"), lambda change: change.set(str(task), done=done))

    def _clear_done(self) -> None:
        gone = self._live.project.ids("ripple_task", where={"done": 1})

        def work(change: Any) -> None:
            for task in gone:
                change.remove(task)

        self._live.attempt(self.tr("Delete what is done"), work)

    def _open(self, item: QTreeWidgetItem | None) -> None:
        place = str(item.data(0, PLACE) or "") if item is not None else ""
        if place:
            self._live.go.emit(place, "")
