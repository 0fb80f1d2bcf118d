"""One message of the house as a card, edited where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from pmm_desk.forms.positioning_message import Ui_PositioningMessage
from pmm_desk.positioning.link_chips import LinkChips, Linking
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.wording import chip
from pmm_desk.positioning.words import message_kind_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role, theme

FOLDED = ("claim_id", "note")
"""The columns whose fields open with the fold."""


def coded(row: Row) -> str:
    """A row by its code and its words."""
    words = str(row.get("name") or row.get("wording") or "")
    return " ".join(part for part in (str(row.get("code") or ""), words) if part)


class MessageCard(QFrame):
    """The words of a message, what it rests on and what proves it, as chips; claim and note fold out."""

    moved = Signal(str, int)
    """Move this message by so many places among its kind."""

    def __init__(self, live: Live, survival: Survival, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival = live, survival
        self.row_id = str(row["id"])
        self.kind = ""
        self.form = Ui_PositioningMessage()
        self.form.setupUi(self)
        form = self.form
        self.setObjectName(f"message_{self.row_id}")
        # Cards of a row are even, whatever stands on their chips.
        self.setMinimumWidth(theme().px(180))
        self._title_line = cast(QLineEdit, form.title.findChild(QLineEdit))
        self._wording_text = cast(QPlainTextEdit, form.wording.findChild(QPlainTextEdit))
        form.persona_id.set_shown(lambda persona: str(persona["job_title"] or persona["name"]))
        form.claim_id.set_shown(coded)
        self.rows = self._chips(form.rows_place, "message_row", "comparison_row", self._row_kind)
        self.proofs = self._chips(form.proofs_place, "message_proof", "proof", lambda proof: "neutral")
        form.chips.setup(live, lambda finding: chip(finding, live))
        form.chips.show_row(self.row_id)
        form.claim_chip.clicked.connect(self._follow_claim)
        form.details.hide()
        form.more.toggled.connect(form.details.setVisible)
        self.menu = QMenu(form.menu_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        form.menu_button.clicked.connect(self.open_menu)
        set_role(self._title_line, "heading-edit")
        self.retranslate()
        self.binder = FormBinder(self, live)
        self.binder.bind(self.row_id)
        self.refresh(row)
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        names = {
            form.title: self.tr("Title"),
            form.wording: self.tr("Message"),
            form.persona_id: self.tr("To which role"),
        }
        for field, name in names.items():
            field.set_name(name)
            field.setProperty("label", name)
        form.title.set_placeholder(self.tr("A short title, if it needs one"))
        form.wording.set_placeholder(self.tr("The sentence itself"))
        form.menu_button.setToolTip(self.tr("Move, copy or delete"))
        form.menu_button.setAccessibleName(form.menu_button.toolTip())
        self.rows.retranslate(self.tr("Rests on"))
        self.proofs.retranslate(self.tr("Proved by"))

    def refresh(self, row: Row) -> None:
        """Show what it stands on now."""
        form = self.form
        self._stand_as(str(row["kind"]))
        form.persona_id.setVisible(self.kind == "role" or bool(row["persona_id"]))
        self.rows.show_owner(self.row_id)
        self.proofs.show_owner(self.row_id)
        claim = self._live.row(row["claim_id"]) if row["claim_id"] else None
        if claim is None:
            form.claim_chip.show_words("neutral", "")
        else:
            kind, words = self._survival.chip(claim["id"])
            parts = (str(claim["code"]), words)
            form.claim_chip.show_words(kind, " · ".join(part for part in parts if part))
            form.claim_chip.setToolTip(str(claim["wording"]))

    def _stand_as(self, kind: str) -> None:
        """The roof is wide and large; all others are narrow."""
        if kind == self.kind:
            return
        self.kind, roof, form = kind, kind == "roof", self.form
        set_role(self, "lead" if roof else "card")
        set_role(self._wording_text, "large-edit" if roof else "bare")
        # A message to a role is known by the role; its title stands below.
        (form.layout_below_head if kind == "role" else form.head).insertWidget(0 if kind == "role" else 1, form.title)
        form.stands_layout.addWidget(form.proofs_place, *((0, 1) if roof else (1, 0)))
        form.stands_layout.setColumnStretch(0, 1)
        form.stands_layout.setColumnStretch(1, int(roof))

    def open_menu(self) -> None:
        """Open the menu below its button."""
        button = self.form.menu_button
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def show_field(self, column: str) -> bool:
        """Put the cursor into the field of a column."""
        if column in FOLDED:
            self.form.more.setChecked(True)
        return self.binder.show_field(column)

    def _chips(self, place: QWidget, table: str, target: str, kind: Callable[[Row], str]) -> LinkChips:
        chips = LinkChips(self._live, Linking(table, "message_id", target, f"{target}_id", coded, kind), place)
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(chips)
        return chips

    def _row_kind(self, row: Row) -> str:
        """A row that is not fully ours stands out: the message promises too much."""
        return "neutral" if self._survival.matrix.ours.get(row["id"]) == "yes" else "danger"

    def _follow_claim(self) -> None:
        row = self._live.row(self.row_id) or {}
        if row.get("claim_id"):
            self._live.go.emit(row["claim_id"], "")

    def _fill_menu(self) -> None:
        menu = self.menu
        menu.clear()
        self._offer(self.tr("Move earlier"), lambda: self.moved.emit(self.row_id, -1))
        self._offer(self.tr("Move later"), lambda: self.moved.emit(self.row_id, 1))
        below = menu.addMenu(self.tr("Stands in the house as"))
        for kind, words in message_kind_words().items():
            action = below.addAction(words)
            action.setCheckable(True)
            action.setChecked(kind == self.kind)
            action.triggered.connect(lambda _=False, kind=kind: self._become(kind))
        menu.addSeparator()
        self._offer(self.tr("Duplicate"), self._duplicate)
        self._offer(self.tr("Delete"), self._delete)

    def _offer(self, words: str, work: Callable[[], Any]) -> None:
        self.menu.addAction(words).triggered.connect(lambda: work())

    def _become(self, kind: str) -> None:
        self._live.attempt(
            self.tr("Put a message elsewhere in the house"), lambda change: change.set(self.row_id, kind=kind)
        )

    def _duplicate(self) -> None:
        self._live.attempt(self.tr("Duplicate a message"), lambda change: change.duplicate(self.row_id))

    def _delete(self) -> None:
        self._live.attempt(self.tr("Delete a message"), lambda change: change.remove(self.row_id))
