"""What a row stands on, as chips that can be taken away, and a menu with what could be added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pmm_desk.widgets.cards import Chip, plain
from pmm_desk.widgets.flow import FlowLayout, clear
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role, theme

LONGEST = 32
"""Characters of a chip; the whole words are its tip."""
SHORTEST = 26
"""Characters of a chip with a day beside the words."""


@dataclass(frozen=True)
class Linking:
    """Which link rows tie which owner to which targets, and how a target is shown.

    words: a target's row → its words; kind: a target's row → the colour of its chip; details: what else stands on
    it, as (kind, words) of small chips below; first: of two targets in the menu, the smaller one stands first.
    """

    table: str
    owner: str
    target: str
    column: str
    words: Callable[[Row], str]
    kind: Callable[[Row], str]
    details: Callable[[Row], Sequence[tuple[str, str]]] | None = None
    first: Callable[[Row], int] = lambda row: 0


def short(words: str, most: int = LONGEST) -> str:
    """Words that fit a chip."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


class LinkChips(QWidget):
    """The chips of one owner; `add` at the end opens the menu of what is not linked yet."""

    def __init__(self, live: Live, linking: Linking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._linking = live, linking
        self._owner = ""
        self._title = ""
        self._shown: list[tuple[str, str, str, str, tuple[tuple[str, str], ...]]] | None = None
        self._flow = FlowLayout(self, gap=4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)

    def show_owner(self, owner: str) -> None:
        """Show what this row is linked to; the chips are only made anew where something is different."""
        self._owner = owner
        live, linking = self._live, self._linking
        found = []
        for link in live.rows(linking.table, **{linking.owner: owner}):
            target = live.row(link[linking.column])
            if target is not None:
                details = tuple(linking.details(target)) if linking.details else ()
                found.append((link["id"], target["id"], linking.words(target), linking.kind(target), details))
        if found == self._shown:
            return
        self._shown = found
        clear(self._flow)
        title = plain(self._title, self, role="caption")
        title.setFixedHeight(theme().px(22))
        self._flow.addWidget(title)
        for link_id, target_id, words, kind, details in found:
            self._flow.addWidget(self._chip(link_id, target_id, words, kind, details))
        self._flow.addWidget(self._adder())
        dress(self)
        self.updateGeometry()

    def retranslate(self, title: str) -> None:
        """Say everything in the window's language; `title` stands before the chips."""
        self._title = title
        self._shown = None
        self.show_owner(self._owner)

    def _adder(self) -> QToolButton:
        add = QToolButton(self)
        add.setObjectName(f"add_{self._linking.target}")
        add.setProperty("icon_name", "plus")
        add.setToolTip(self.tr("Choose what it stands on"))
        add.setAccessibleName(add.toolTip())
        add.clicked.connect(lambda: self.menu.popup(add.mapToGlobal(QPoint(0, add.height()))))
        set_role(add, "status")
        return add

    def _chip(self, link: str, target: str, words: str, kind: str, details: Sequence[tuple[str, str]] = ()) -> QWidget:
        chip = QFrame(self)
        chip.setObjectName(f"chip_{link}")
        set_role(chip, f"notice-{kind}")
        whole = QVBoxLayout(chip)
        whole.setContentsMargins(2, 0, 0, 5 if details else 0)
        whole.setSpacing(0)
        layout = QHBoxLayout()
        layout.setSpacing(0)
        whole.addLayout(layout)
        if details:
            below = QHBoxLayout()
            below.setContentsMargins(8, 0, 8, 0)
            below.setSpacing(4)
            for shade, text in details:
                if shade:
                    below.addWidget(Chip(chip, shade, text))
            below.addStretch(1)
            whole.addLayout(below)
        name = QToolButton(chip)
        name.setObjectName("name")
        name.setText(short(words, SHORTEST if details else LONGEST).replace("&", "&&"))
        name.setToolTip(words)
        name.clicked.connect(lambda: self._live.go.emit(target, ""))
        gone = QToolButton(chip)
        gone.setObjectName("gone")
        gone.setText("×")
        gone.setFixedWidth(theme().px(20))
        gone.setToolTip(self.tr("Take away “{name}”").format(name=words))
        gone.setAccessibleName(gone.toolTip())
        gone.clicked.connect(lambda: self._take_away(link))
        for button in (name, gone):
            set_role(button, "status")
            layout.addWidget(button)
        if details:
            # The day, which is no chip of its own, stands beside the words.
            layout.insertStretch(1, 1)
            for at, text in enumerate((text for shade, text in details if not shade), start=2):
                layout.insertWidget(at, plain(text, chip, role="caption"))
        return chip

    def _fill_menu(self) -> None:
        live, linking = self._live, self._linking
        self.menu.clear()
        linked = {link[linking.column] for link in live.rows(linking.table, **{linking.owner: self._owner})}
        for target in sorted(live.rows(linking.target), key=linking.first):
            if target["id"] not in linked:
                action = self.menu.addAction(linking.words(target).replace("&", "&&"))
                action.triggered.connect(lambda _=False, target=target: self._add(target["id"]))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("Nothing left to choose")).setEnabled(False)

    def _add(self, target: str) -> None:
        linking = self._linking
        values = {linking.owner: self._owner, linking.column: target}
        self._live.attempt(
            self.tr("Let a text stand on more"), lambda change: change.add(linking.table, **values), initiator=self
        )

    def _take_away(self, link: str) -> None:
        self._live.attempt(
            self.tr("Take away what a text stands on"), lambda change: change.remove(link), initiator=self
        )
