"""Every change of the project on this computer, and the way back to any of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from pmm_desk.forms.history import Ui_HistoryDialog
from pmm_desk.widgets.theme import dress

if TYPE_CHECKING:
    from pmm_desk.project.log import HistoryEntry
    from pmm_desk.widgets.live import Live

SHOWN = 500


class HistoryDialog(QDialog):
    """Lists what was done, undone and redone; the newest first."""

    def __init__(self, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live = live
        self.ui = Ui_HistoryDialog()
        self.ui.setupUi(self)
        self.entries: list[HistoryEntry] = []
        tree = self.ui.history_list
        tree.setHeaderLabels([self.tr("When"), self.tr("What"), self.tr("Who")])
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        tree.currentItemChanged.connect(self._chosen)
        self.ui.back_button.clicked.connect(self._go_back)
        self.ui.close_button.clicked.connect(self.accept)
        live.changed.connect(self.load)
        dress(self)
        self.load()

    def load(self) -> None:
        """Read the changes anew."""
        tree = self.ui.history_list
        tree.clear()
        self.entries = self._live.project.history(SHOWN)
        for entry in self.entries:
            tree.addTopLevelItem(QTreeWidgetItem([_when(entry.time), self._what(entry), entry.author]))
        tree.setVisible(bool(self.entries))
        self.ui.history_empty.setVisible(not self.entries)
        self._chosen()

    def _what(self, entry: HistoryEntry) -> str:
        if entry.kind == "undo":
            return self.tr("Undone: {title}").format(title=entry.title)
        if entry.kind == "redo":
            return self.tr("Done again: {title}").format(title=entry.title)
        return entry.title

    def steps_to(self, row: int) -> int:
        """How many undos take this line and all that was done after it back; 0 where undo does not reach it."""
        if not 0 <= row < len(self.entries):
            return 0
        standing = standing_changes(self.entries)
        change = self.entries[row].id
        return sum(other >= change for other in standing) if change in standing else 0

    def _row(self) -> int:
        tree = self.ui.history_list
        item = tree.currentItem()
        return tree.indexOfTopLevelItem(item) if item is not None else -1

    def _chosen(self, *_: object) -> None:
        steps = self.steps_to(self._row())
        self.ui.back_button.setEnabled(steps > 0)
        text = self.tr("%n change(s) would be undone; each can be done again.", "", steps) if steps else ""
        self.ui.reach.setText(text or " ")

    def _go_back(self) -> None:
        """Undo one by one: each is a change of its own and can be done again."""
        self._live.changed.disconnect(self.load)
        try:
            for _ in range(self.steps_to(self._row())):
                self._live.undo()
        finally:
            self._live.changed.connect(self.load)
            self.load()


def standing_changes(entries: list[HistoryEntry]) -> list[int]:
    """The changes, of those listed newest first, that undo would take back, the oldest first."""
    standing: list[int] = []
    for entry in reversed(entries):
        if entry.kind == "undo":
            del standing[-1:]
        else:
            standing.append(entry.id)
    return standing


def _when(moment: datetime) -> str:
    local = moment.astimezone()
    if local.date() == datetime.now().date():
        return f"{local:%H:%M:%S}"
    return f"{local:%Y-%m-%d %H:%M}"
