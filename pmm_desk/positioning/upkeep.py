"""The page of upkeep: the texts below which something changed, and the tests of messages with customers (E9, E17)."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from pmm_desk.competitors.ripple_words import change_words, row_words
from pmm_desk.forms.positioning_upkeep import Ui_PositioningUpkeep
from pmm_desk.positioning.trials import Trials
from pmm_desk.product.rules import as_of
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, theme

TEXTS = ("clm", "msg", "can", "obj", "brf")
"""The prefixes of the rows of this room that are texts to review, in the order of the list."""
READS = frozenset({"ripple_task", "claim", "message", "canvas", "objection", "brief", "translation"})
NAMES = frozenset(
    {"competitor", "comparison_row", "product", "proof", "evidence", "pain", "feature", "market_variable", "edition"}
)
"""The tables whose names stand in the reasons."""
TEXT = int(Qt.ItemDataRole.UserRole)


class UpkeepPage(FormPage):
    """At the left the texts to review, each with its reasons; at the right the tests."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_PositioningUpkeep()
        self.form.setupUi(self)
        form = self.form
        self.tests = Trials(form, live, self)
        form.texts.setWordWrap(True)
        form.texts.itemActivated.connect(lambda item, _: self._open(item))
        form.texts.currentItemChanged.connect(lambda *_: self._follow_choice())
        form.open_text.clicked.connect(lambda: self._open(form.texts.currentItem()))
        form.reviewed.clicked.connect(self._review)
        form.show_done.toggled.connect(lambda _: self._fill())
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._fill)
        live.changed.connect(lambda done: self._later.start() if (READS | NAMES) & set(done.rows) else None)
        live.language_changed.connect(self._later.start)
        theme().changed.connect(self._later.start)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.nothing_left.set_words(
            self.tr(
                "Every text is up to date. When a mark, a price, a proof, a feature or a market variable changes, the "
                "texts that rest on it are listed here."
            ),
            "",
            "circle-check",
        )
        self.tests.retranslate()
        self._fill()

    def add(self) -> None:
        """Add a test and begin to write it."""
        self.tests.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a test, or a text to review."""
        if row_id.startswith("mte_"):
            return self.tests.show_row(row_id, field)
        return self._choose(row_id)

    # what to review ------------------------------------------------------------------------------------

    def _tasks(self) -> dict[str, list[dict[str, Any]]]:
        """Text → its tasks, in the order of the tables; rows that are gone are left out."""
        found: dict[str, list[dict[str, Any]]] = {}
        for task in self._live.project.rows("ripple_task"):
            prefix = task["concerned"].partition("_")[0]
            if prefix in TEXTS and (self.form.show_done.isChecked() or not task["done"]):
                found.setdefault(task["concerned"], []).append(task)
        known = [row_id for row_id in found if self._live.row(row_id) is not None]
        return {row_id: found[row_id] for row_id in sorted(known, key=lambda each: TEXTS.index(each[:3]))}

    def _fill(self) -> None:
        form, found = self.form, self._tasks()
        chosen = self._chosen()
        left = sum(1 for tasks in found.values() if any(not task["done"] for task in tasks))
        form.review_title.setText(self.tr("%n text(s) to review", None, left) if left else self.tr("To review"))
        form.review_places.setCurrentWidget(form.something if found else form.nothing)
        form.review_hint.setVisible(bool(found))
        form.texts.clear()
        tall = QSize(0, theme().px(30))
        for row_id, tasks in found.items():
            reviewed = (self._live.row(row_id) or {}).get("reviewed_on")
            words = row_words(row_id, self._live)
            if reviewed:
                words = self.tr("{text} (last reviewed {day})").format(text=words, day=reviewed)
            item = QTreeWidgetItem(form.texts, [words])
            item.setData(0, TEXT, row_id)
            item.setFont(0, theme().font(13, 600))
            item.setToolTip(0, words)
            item.setSizeHint(0, tall)
            for task in tasks:
                line = QTreeWidgetItem(item, [change_words(task, self._live)])
                line.setData(0, TEXT, row_id)
                line.setToolTip(0, line.text(0))
                line.setSizeHint(0, QSize(0, theme().px(46)))
                if task["done"]:
                    line.setForeground(0, theme().color("disabled"))
        form.texts.expandAll()
        first = form.texts.topLevelItem(0)
        if not self._choose(chosen) and first is not None:
            form.texts.setCurrentItem(first)
        self._follow_choice()

    def _chosen(self) -> str:
        item = self.form.texts.currentItem()
        return str(item.data(0, TEXT) or "") if item is not None else ""

    def _choose(self, row_id: str) -> bool:
        texts = self.form.texts
        for at in range(texts.topLevelItemCount()):
            item = texts.topLevelItem(at)
            if item is not None and item.data(0, TEXT) == row_id:
                texts.setCurrentItem(item)
                return True
        return False

    def _follow_choice(self) -> None:
        chosen = self._chosen()
        self.form.open_text.setEnabled(bool(chosen))
        open_ones = self._live.project.count("ripple_task", where={"concerned": chosen, "done": 0}) if chosen else 0
        self.form.reviewed.setEnabled(bool(open_ones) and not self._live.project.read_only)

    def _open(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._live.go.emit(str(item.data(0, TEXT)), "")

    def _review(self) -> None:
        """The text was looked at and is right, or was put right: all its reasons are done."""
        chosen, project = self._chosen(), self._live.project
        day = as_of(project.rows("project"), date.today()).isoformat()
        tasks = project.ids("ripple_task", where={"concerned": chosen, "done": 0})

        def work(change: Any) -> None:
            for task in tasks:
                change.set(task, done=1)
            change.set(chosen, reviewed_on=day)

        self._live.attempt(self.tr("Mark a text as reviewed"), work)
