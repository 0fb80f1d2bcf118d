"""The page of the message house: the roof, the pillars, the messages to roles, and the proofs below them all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from pmm_desk.forms.positioning_house import Ui_PositioningHouse
from pmm_desk.positioning.answered import FEWEST_PILLARS, MOST_PILLARS
from pmm_desk.positioning.coverage_table import CoverageTable
from pmm_desk.positioning.foundation import Foundation, Unsaid
from pmm_desk.positioning.message_card import MessageCard
from pmm_desk.positioning.survival import Survival
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.rows import ROW_TYPE
from pmm_desk.widgets.theme import dress, set_role

ABREAST = {"roof": 1, "pillar": 3, "role": 3}
"""Kind of message → how many stand side by side."""
SHOWN = frozenset(
    {"message", "message_row", "message_proof", "message_pain", "message_test", "claim", "comparison_row", "proof"}
    | {"persona", "pain", "translation"}
)


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
        self.coverage = CoverageTable(form, live, self)
        self.coverage.asked.connect(self._answer)
        self.setAcceptDrops(True)
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
        self.coverage.show(anew=True)

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Lead to a message and one of its fields; of a pain to where it is answered."""
        card = self.cards.get(row_id)
        if card is None:
            return False
        card.show_field(field or "wording")
        # The card has its place only after the layout has run.
        QTimer.singleShot(0, card, lambda: self.form.house_scroll.ensureWidgetVisible(card))
        return True

    def add(self, kind: str = "pillar", *, pain: str = "", **values: Any) -> None:
        """Add a message of a kind, which may answer a pain, and begin to write it."""
        made = ""

        def work(change: Any) -> None:
            nonlocal made
            same = self._ids(kind)
            made = change.add("message", after=same[-1] if same else None, kind=kind, **values)
            if pain:
                change.add("message_pain", message_id=made, pain_id=pain)

        if self._live.attempt(self.tr("Add a message"), work, initiator=self):
            self._rebuild()
            self.show_row(made, "title" if kind == "pillar" else "wording")

    def _answer(self, pain: str) -> None:
        """Write a message for a pain that none answers yet."""
        row = self._live.row(pain)
        if row is not None:
            self.add("role", pain=pain, persona_id=row["persona_id"])

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
                card.dragged.connect(self._drag)
                self.cards[row["id"]] = card
        self._place({kind: [self.cards[row["id"]] for row in rows if row["kind"] == kind] for kind in self._grids})
        form.add_roof.setVisible(not any(row["kind"] == "roof" for row in rows))
        self._show_hints(sum(1 for row in rows if row["kind"] == "pillar"))
        self.foundation.show()
        self.unsaid.show()
        self.coverage.show()

    def _show_hints(self, pillars: int) -> None:
        """Say plainly when there are too few pillars to believe the roof, or too many to remember."""
        words, role = self.tr("three to five reasons to believe the roof"), "caption"
        if 0 < pillars < FEWEST_PILLARS:
            words, role = self.tr("%n pillar(s): a roof wants three to five", None, pillars), "warn"
        elif pillars > MOST_PILLARS:
            words, role = self.tr("%n pillar(s): nobody remembers more than five", None, pillars), "warn"
        self.form.pillar_hint.setText(words)
        set_role(self.form.pillar_hint, role)

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

    # dragging ------------------------------------------------------------------------------------------

    def _drag(self, row_id: str) -> None:
        drag, card = QDrag(self), self.cards[row_id]
        kept = QMimeData()
        kept.setData(ROW_TYPE, row_id.encode())
        drag.setMimeData(kept)
        drag.setPixmap(card.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dragged(event) in self.cards:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        row_id = _dragged(event)
        if row_id in self.cards and self._kind_at(event.position().toPoint()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the card before the one under the hand, or at the end; among another kind it becomes of that kind."""
        row_id, place = _dragged(event), event.position().toPoint()
        kind = self._kind_at(place)
        if row_id not in self.cards or not kind:
            return
        others = [other for other in self._ids(kind) if other != row_id]
        spot = self.form.house.mapFrom(self, place)
        before = next((at for at, other in enumerate(others) if self._holds(other, spot)), len(others))
        if before < len(others) and spot.x() > self._middle(others[before]):
            before += 1
        after = others[before - 1] if before else None
        row = self._live.row(row_id) or {}

        def work(change: Any) -> None:
            if row.get("kind") != kind:
                change.set(row_id, kind=kind)
            change.move(row_id, after)

        event.acceptProposedAction()
        self._live.attempt(self.tr("Move a message"), work, initiator=self)
        self._rebuild()

    def _kind_at(self, place: QPoint) -> str:
        """The part of the house under the hand; a second roof is none."""
        form = self.form
        for kind, part in {"roof": form.roof_part, "pillar": form.pillar_part, "role": form.role_part}.items():
            if part.rect().contains(part.mapFrom(self, place)):
                return "" if kind == "roof" and self._ids("roof") else kind
        return ""

    def _holds(self, row_id: str, spot: QPoint) -> bool:
        card = self.cards[row_id]
        return card.rect().contains(card.mapFrom(self.form.house, spot))

    def _middle(self, row_id: str) -> int:
        card = self.cards[row_id]
        return card.mapTo(self.form.house, card.rect().center()).x()


def _dragged(event: QDropEvent) -> str:
    """The row that is dragged."""
    return bytes(event.mimeData().data(ROW_TYPE).data()).decode()


def _in(grid: QGridLayout) -> list[QWidget]:
    """The cards of a grid, in the order they were put in."""
    items = (grid.itemAt(at) for at in range(grid.count()))
    return [card for item in items if item is not None and isinstance(card := item.widget(), MessageCard)]


def _nothing(parent: QWidget) -> QWidget:
    """A widget without height."""
    made = QWidget(parent)
    made.setFixedHeight(0)
    return made
