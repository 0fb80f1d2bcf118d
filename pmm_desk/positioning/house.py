"""The page of the message house: the roof, the pillars, the messages to roles, and the proofs below them all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from pmm_desk.forms.positioning_house import Ui_PositioningHouse
from pmm_desk.positioning.foundation import Foundation, Unsaid
from pmm_desk.positioning.message_card import MessageCard
from pmm_desk.positioning.survival import Survival
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress

ABREAST = {"roof": 1, "pillar": 3, "role": 3}
"""Kind of message → how many stand side by side."""
SHOWN = frozenset({"message", "message_row", "message_proof", "claim", "comparison_row", "proof", "persona"})


class HousePage(FormPage):
    """All messages as the house they build, each edited where it stands."""

    def __init__(self, live: Live, survival: Survival, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival = live, survival
        self.cards: dict[str, MessageCard] = {}
        self.form = Ui_PositioningHouse()
        self.form.setupUi(self)
        form = self.form
        self._grids = {"roof": form.roof_grid, "pillar": form.pillar_grid, "role": form.role_grid}
        for kind, grid in self._grids.items():
            for column in range(ABREAST[kind]):
                # Something stands in every column, so that a lone card is as wide as one among others.
                grid.addWidget(_nothing(form.house), 0, column)
                grid.setColumnStretch(column, 1)
        self.foundation = Foundation(form.proof_grid, live, self)
        self.unsaid = Unsaid(form.unsaid, live)
        self.unsaid.asked.connect(lambda persona: self.add("role", persona_id=persona))
        for kind in self._grids:
            getattr(form, f"add_{kind}").clicked.connect(lambda _=False, kind=kind: self.add(kind))
        form.add_proof.clicked.connect(self.foundation.add)
        form.no_house.clicked.connect(lambda: self.add("roof"))
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._rebuild)
        live.changed.connect(lambda done: self._later.start() if SHOWN & set(done.rows) else None)
        live.language_changed.connect(self._rebuild)
        survival.changed.connect(self._later.start)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_house.set_words(
            self.tr("A message house has one sentence as its roof, a few reasons as its pillars, and proofs below."),
            self.tr("Begin with the roof"),
            "house",
        )
        self._rebuild()
        self.foundation.show(anew=True)
        self.unsaid.show(anew=True)

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Lead to a message and one of its fields."""
        card = self.cards.get(row_id)
        if card is None:
            return False
        card.show_field(field or "wording")
        # The card has its place only after the layout has run.
        QTimer.singleShot(0, card, lambda: self.form.house_scroll.ensureWidgetVisible(card))
        return True

    def add(self, kind: str = "pillar", **values: Any) -> None:
        """Add a message of a kind and begin to write it."""
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            same = self._ids(kind)
            made = change.add("message", after=same[-1] if same else None, kind=kind, **values)

        if self._live.attempt(self.tr("Add a message"), work, initiator=self):
            self._rebuild()
            self.show_row(made, "title" if kind == "pillar" else "wording")

    def _ids(self, kind: str) -> list[str]:
        return [row["id"] for row in self._live.rows("message", kind=kind)]

    def _rebuild(self) -> None:
        """Bring the cards in line with the rows; what stays keeps its widget and its cursor."""
        form, rows = self.form, self._live.rows("message")
        form.places.setCurrentWidget(form.filled if rows else form.empty)
        for gone in self.cards.keys() - {row["id"] for row in rows}:
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for row in rows:
            if row["id"] in self.cards:
                self.cards[row["id"]].refresh(row)
            else:
                card = MessageCard(self._live, self._survival, row, form.house)
                card.moved.connect(self._move)
                self.cards[row["id"]] = card
        self._place({kind: [self.cards[row["id"]] for row in rows if row["kind"] == kind] for kind in self._grids})
        form.add_roof.setVisible(not any(row["kind"] == "roof" for row in rows))
        self.foundation.show()
        self.unsaid.show()

    def _place(self, wanted: Mapping[str, Sequence[QWidget]]) -> None:
        """Put every card where its kind stands, in its order."""
        different = [kind for kind in wanted if _in(self._grids[kind]) != wanted[kind]]
        for kind in different:
            for card in _in(self._grids[kind]):
                # Not takeAt: the item it leaves behind would go on giving the card's old height.
                self._grids[kind].removeWidget(card)
        for kind in different:
            abreast, grid = ABREAST[kind], self._grids[kind]
            for at, card in enumerate(wanted[kind]):
                grid.addWidget(card, at // abreast, at % abreast)
                card.show()

    def _move(self, row_id: str, by: int) -> None:
        row = self._live.row(row_id) or {}
        ids = self._ids(str(row.get("kind")))
        to = ids.index(row_id) + by
        if 0 <= to < len(ids):
            others = [other for other in ids if other != row_id]
            after = others[to - 1] if to else None
            self._live.attempt(self.tr("Move a message"), lambda change: change.move(row_id, after), initiator=self)
            self._rebuild()
            self.cards[row_id].form.menu_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _in(grid: QGridLayout) -> list[QWidget]:
    """The cards of a grid, in the order they were put in."""
    items = (grid.itemAt(at) for at in range(grid.count()))
    return [card for item in items if item is not None and isinstance(card := item.widget(), MessageCard)]


def _nothing(parent: QWidget) -> QWidget:
    """A widget without height."""
    made = QWidget(parent)
    made.setFixedHeight(0)
    return made
