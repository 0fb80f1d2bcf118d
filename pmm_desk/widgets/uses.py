"""The plain answer to a deletion that is refused: where the row is still used, each place one click away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from pmm_desk.project.error import Use
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, set_role, theme

MOST = 200
"""Places shown; a customer type may have thousands of accounts."""


class UsesDialog(QDialog):
    """Lists the rows that still use one; double click or Enter leads there."""

    def __init__(self, live: Live, row_id: str, uses: Iterable[Use], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("uses_dialog")
        self.setWindowTitle(self.tr("Still used"))
        self._live = live
        self._uses = list(uses)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        name = live.name_of(row_id)
        heading = QLabel(self.tr("“{name}” is still used, so it was not deleted.").format(name=name), self)
        set_role(heading, "heading")
        heading.setWordWrap(True)
        advice = QLabel(self.tr("Change or delete these first. Choose one to go there."), self)
        set_role(advice, "subtitle")
        self.places = QListWidget(self)
        self.places.setObjectName("places")
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for use in self._uses[:MOST]:
            word = live.table_words.get(use.table, use.table)
            place = live.name_of(use.row_id) or self.tr("(unnamed)")
            self.places.addItem(QListWidgetItem(self.tr("{kind}: {name}").format(kind=word, name=place)))
        self.places.itemActivated.connect(lambda: self._go())
        if len(self._uses) > MOST:
            more = QListWidgetItem(self.tr("and {count} more").format(count=len(self._uses) - MOST))
            more.setFlags(Qt.ItemFlag.NoItemFlags)
            self.places.addItem(more)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        for widget in (heading, advice, self.places, buttons):
            layout.addWidget(widget)
        self.resize(theme().px(560), theme().px(320))
        dress(self)

    def _go(self) -> None:
        use = self._uses[self.places.currentRow()]
        self.accept()
        self._live.go.emit(use.row_id, use.column)
