"""The buying committee of a group as a table: who takes part, which part, what they care for, what we say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from pmm_desk.audience.buying_centre import Member
from pmm_desk.audience.words import DECISION_KINDS, decision_words, persona_title
from pmm_desk.widgets.charts import paint_influence
from pmm_desk.widgets.painting import draw_text
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.tables import RowTable
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.widgets.live import Live, Row


class Committee(RowTable):
    """One line per member, edited where it stands; what a member leaves open is shown as its role has it."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("committee")
        self._group = ""
        self._own = ""
        self._members: dict[str, Member] = {}
        self._personas: dict[str, dict[str, Any]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setup(
            live,
            "committee_member",
            self._columns(),
            thing=lambda: self.tr("committee member"),
            where={"target_group_id": ""},
            defaults=lambda: {"target_group_id": self._group, "persona_id": self.next_role()},
            sortable=False,
        )
        actions = self.actions_of_rows
        assert actions is not None
        # Without any role there is nobody to add.
        actions.add_action.triggered.disconnect()
        actions.add_action.triggered.connect(lambda: self.add() if self.next_role() else None)
        self.opened.connect(lambda row_id: live.go.emit(self._role_of(row_id), ""))
        theme().changed.connect(self.fit)

    def retranslate(self) -> None:
        """Say the headers in the window's language."""
        self.rows.set_columns(self._columns())

    def show_group(
        self, group_id: str, own_role: str, members: Sequence[Member], personas: dict[str, dict[str, Any]]
    ) -> None:
        """Show the committee of this group; `personas` are the roles to pick from."""
        self._members = {member.member_id: member for member in members if member.member_id}
        self._own = own_role
        titles = [persona_title(row) for row in personas.values()]
        if list(personas) != list(self._personas) or titles != [persona_title(row) for row in self._personas.values()]:
            self._personas = dict(personas)
            self.retranslate()
        if group_id != self._group:
            self._group = group_id
            self.rows.set_where({"target_group_id": group_id})
        self.viewport().update()
        self.fit()

    def next_role(self) -> str:
        """The role to begin a new line with: the group's own, then any that does not take part yet."""
        there = {member.persona_id for member in self._members.values()}
        free = [role for role in (self._own, *self._personas) if role in self._personas and role not in there]
        return next(iter(free or self._personas), "")

    def fit(self) -> None:
        """As high as its lines; with a bar under them where the columns are wider than the page."""
        least = sum(self.columnWidth(at) for at in range(len(self.rows.columns)))
        bar = self.horizontalScrollBar().sizeHint().height() if least > self.viewport().width() + 1 else 0
        self.setFixedHeight(self.content_height() + bar)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if self.rows.columns:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.model() is not None:
            self.retranslate()

    def _role_of(self, member_id: str) -> str:
        member = self._members.get(member_id)
        return member.persona_id if member is not None else ""

    def _member(self, row: Row) -> Member | None:
        return self._members.get(row["id"])

    # the columns -------------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        roles = [(row_id, persona_title(row)) for row_id, row in self._personas.items()]
        parts = {**decision_words(), "open": self.tr("As in the portrait")}
        return [
            Column("persona_id", self.tr("Role"), edit="choice", choices=roles, strong=True),
            Column(
                "decision_role",
                self.tr("In the decision"),
                edit="choice",
                choices=list(parts.items()),
                chip=self._part,
                width=150,
            ),
            Column("people", self.tr("People"), edit="whole", align="right", width=64),
            Column("influence", self.tr("Influence"), edit="whole", paint=self._paint_influence, width=118),
            Column("cares_about", self.tr("Business issues"), edit="text", translated=True, paint=self._paint_issues),
            Column("message", self.tr("Message"), edit="text", translated=True, paint=self._paint_message),
        ]

    def _part(self, row: Row) -> tuple[str, str] | None:
        member = self._member(row)
        return part_chip(member.parts) if member is not None else None

    def _paint_influence(self, painter: QPainter, place: QRectF, row: Row) -> None:
        member = self._member(row)
        paint_influence(painter, place, member.influence if member is not None else row["influence"])

    def _paint_issues(self, painter: QPainter, place: QRectF, row: Row) -> None:
        member = self._member(row)
        semicolon = QCoreApplication.translate("Committee", "; ", "between two pains")
        words = semicolon.join(member.cares) if member is not None else str(row["cares_about"])
        draw_text(painter, place, words, theme().font(), _shade(row["cares_about"]))

    def _paint_message(self, painter: QPainter, place: QRectF, row: Row) -> None:
        member = self._member(row)
        words = member.message if member is not None else str(row["message"])
        shade = _shade(row["message"]) if words else theme().tokens.danger
        draw_text(painter, place, words or self.tr("no message yet"), theme().font(), shade)


def _shade(own: str) -> str:
    """Words of the member's own are dark; those of its role are muted."""
    return theme().tokens.text if own else theme().tokens.muted


def part_chip(parts: Sequence[str]) -> tuple[str, str] | None:
    """Kind and words of a chip for the parts in a decision; None while none is known."""
    if not parts:
        return None
    words = decision_words()
    comma = QCoreApplication.translate("AudienceWords", ", ", "between two parts in a decision")
    return DECISION_KINDS.get(parts[0], "neutral"), comma.join(words.get(part, part) for part in parts)
