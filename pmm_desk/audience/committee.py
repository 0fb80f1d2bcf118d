"""The buying committee of a group: the roles addressed in the same kind of company, with what each one cares for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from pmm_desk.audience.rules import by_weight
from pmm_desk.audience.words import DECISION_KINDS, known_parts, parts_of, persona_title
from pmm_desk.widgets.charts import paint_influence
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.tables import RowTable
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live, Row


class Committee(RowTable):
    """One line per role; a double click or Enter leads to it."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("committee")
        self._live = live
        self._ids: list[str] = []
        self._pains: dict[str, str] = {}
        self._messages: dict[str, str] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        depends = {"pain", "message", "target_group", "translation"}
        self.setup(live, "persona", self._columns(), thing="", depends=depends, sortable=False)
        self.rows.set_arrangement(lambda ids: [row_id for row_id in self._ids if row_id in set(ids)])
        self.setDragDropMode(RowTable.DragDropMode.NoDragDrop)
        # Roles are added and deleted on their own page: here they are only looked at.
        for action in self.actions():
            self.removeAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.opened.connect(lambda row_id: live.go.emit(row_id, ""))
        self.doubleClicked.connect(lambda _: live.go.emit(self.current_id() or "", ""))
        theme().changed.connect(self._fit)

    def retranslate(self) -> None:
        """Say the headers in the window's language."""
        self.rows.set_columns(self._columns())

    def show_roles(self, ids: Sequence[str]) -> int:
        """Show these roles, the most influential first; returns how many have no message yet."""
        rows = {row["id"]: row for row in self._live.project.page("persona", list(ids))}
        self._ids = sorted(rows, key=lambda row_id: -(rows[row_id]["influence"] or 0))
        self._pains = {row_id: self._worst_pains(row_id) for row_id in self._ids}
        self._messages = {row_id: self._message(row_id) for row_id in self._ids}
        self.rows.refresh(reset=True)
        self._fit()
        return sum(not message for message in self._messages.values())

    def _worst_pains(self, persona_id: str) -> str:
        pains = by_weight(self._live.rows("pain", persona_id=persona_id))
        semicolon = QCoreApplication.translate("Committee", "; ", "between two pains")
        return semicolon.join(str(pain["description"]) for pain in pains if pain["description"])

    def _message(self, persona_id: str) -> str:
        messages = self._live.rows("message", persona_id=persona_id)
        return next((str(row["wording"] or row["title"]) for row in messages if row["wording"] or row["title"]), "")

    def _fit(self) -> None:
        self.setFixedHeight(self.content_height())

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Role"), show=persona_title, strong=True),
            Column("decision_role", self.tr("In the decision"), chip=_part_chip, width=150),
            Column("influence", self.tr("Influence"), paint=_paint_influence, width=124),
            Column("pains", self.tr("Business issues"), show=lambda row: self._pains.get(row["id"], "")),
            Column("message", self.tr("Message"), paint=self._paint_message),
        ]

    def _paint_message(self, painter: QPainter, place: QRectF, row: Row) -> None:
        words = self._messages.get(row["id"], "")
        tokens = theme().tokens
        shade = tokens.text if words else tokens.danger
        draw_text(painter, place, words or self.tr("no message yet"), theme().font(), shade)


def _part_chip(persona: Row) -> tuple[str, str] | None:
    parts = known_parts(persona)
    return (DECISION_KINDS.get(parts[0], "neutral"), parts_of(persona)) if parts else None


def _paint_influence(painter: QPainter, place: QRectF, persona: Any) -> None:
    paint_influence(painter, place, persona["influence"])
