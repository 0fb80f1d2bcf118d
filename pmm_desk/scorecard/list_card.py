"""A list of rows in a card, with a button below it: the left side of a page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmm_desk.widgets.lists import RowList
from pmm_desk.widgets.theme import set_role


class ListCard(QFrame):
    """`rows`, to be set up, and `button`, named as asked."""

    def __init__(self, name: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        down = QVBoxLayout(self)
        down.setContentsMargins(1, 1, 1, 1)
        down.setSpacing(0)
        self.rows = RowList(self)
        self.rows.setObjectName(name)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        down.addWidget(self.rows, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 6, 8, 6)
        self.button = QPushButton(self)
        self.button.setObjectName(button)
        self.button.setProperty("icon_name", "plus")
        set_role(self.button, "quiet")
        foot.addWidget(self.button)
        foot.addStretch(1)
        down.addLayout(foot)
