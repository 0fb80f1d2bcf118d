"""The foundation of the message house: its proofs side by side, and the roles nobody has written to yet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmm_desk.positioning.proof_words import proof_details
from pmm_desk.positioning.rules import without_message
from pmm_desk.widgets.cards import Chip, plain
from pmm_desk.widgets.flow import FlowLayout, clear
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role, theme

ABREAST = 4


class Foundation(QObject):
    """Fills the grid of proofs; each leads to its place."""

    def __init__(self, grid: QGridLayout, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid, self._live = grid, live
        self._shown: object = None

    def show(self, *, anew: bool = False) -> None:
        """Show the proofs; they are only built where something is different, or `anew`."""
        backs: dict[str, int] = {}
        for link in self._live.rows("message_proof"):
            backs[link["proof_id"]] = backs.get(link["proof_id"], 0) + 1
        proofs = self._live.rows("proof")
        if (proofs, backs) == self._shown and not anew:
            return
        self._shown = (proofs, backs)
        clear(self._grid)
        for at, proof in enumerate(proofs):
            self._grid.addWidget(self._stone(proof, backs.get(proof["id"], 0)), at // ABREAST, at % ABREAST)
        for column in range(ABREAST):
            self._grid.setColumnStretch(column, 1)

    def add(self) -> None:
        """Add a proof and go where it is written."""
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            made = change.add("proof")

        if self._live.attempt(self.tr("Add a proof"), work, initiator=self):
            self._live.go.emit(made, "wording")

    def _stone(self, proof: Row, backs: int) -> QWidget:
        stone = QFrame()
        stone.setObjectName(f"stone_{proof['id']}")
        set_role(stone, "inset")
        stone.setMinimumWidth(theme().px(140))
        layout = QVBoxLayout(stone)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        figure = str(proof["figure"] or proof["code"] or self.tr("Proof"))
        head.addWidget(plain(figure, role="strong"), 1)
        layout.addLayout(head)
        layout.addWidget(plain(str(proof["caption"] or proof["wording"]), role="caption", wrap=True))
        layout.addStretch(1)
        layout.addWidget(_details(stone, proof))
        words = self.tr("backs %n message(s)", None, backs) if backs else self.tr("backs no message yet")
        link = QPushButton(" · ".join(part for part in (str(proof["code"]), words) if part).replace("&", "&&"))
        link.setToolTip(str(proof["wording"]))
        set_role(link, "link")
        link.clicked.connect(lambda: self._live.go.emit(proof["id"], ""))
        layout.addWidget(link)
        return stone


def _details(stone: QWidget, proof: Row) -> QWidget:
    """Date, permission and visibility below a proof; they wrap where the stone is narrow."""
    place = QWidget(stone)
    flow = FlowLayout(place, gap=4)
    for kind, words in proof_details(proof):
        flow.addWidget(Chip(place, kind, words) if kind else plain(words, place, role="caption"))
    policy = place.sizePolicy()
    policy.setHeightForWidth(True)
    place.setSizePolicy(policy)
    return place


class Unsaid(QObject):
    """A button for each role that has no message of its own."""

    asked = Signal(str)

    def __init__(self, place: QWidget, live: Live) -> None:
        super().__init__(place)
        self._place, self._live = place, live
        self._flow = FlowLayout(place, gap=8)
        self._shown: object = None

    def show(self, *, anew: bool = False) -> None:
        """Show the roles; the buttons are only made where something is different, or `anew`."""
        personas = self._live.rows("persona")
        messages = self._live.rows("message")
        missing = set(without_message(personas, messages)) - {row["persona_id"] for row in messages}
        names = [
            (persona["id"], str(persona["job_title"] or persona["name"]))
            for persona in personas
            if persona["id"] in missing
        ]
        if names == self._shown and not anew:
            return
        self._shown = names
        clear(self._flow)
        for persona, name in names:
            button = QPushButton(self.tr("Nothing said yet to {role}").format(role=name).replace("&", "&&"))
            button.setObjectName(f"say_to_{persona}")
            button.setProperty("icon_name", "plus")
            set_role(button, "quiet")
            button.clicked.connect(lambda _=False, persona=persona: self.asked.emit(persona))
            self._flow.addWidget(button)
        dress(self._place)
        self._place.setVisible(self._flow.count() > 0)
        self._place.updateGeometry()
