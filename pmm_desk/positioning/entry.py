"""One entry of the canvas, edited where it stands, with what it is linked to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from pmm_desk.positioning.proof_words import PERMISSION_CHIPS
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.words import block_words, permission_words
from pmm_desk.widgets.cards import Chip
from pmm_desk.widgets.fields import FormBinder, TextField
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role, theme

LINKS = {"alternative": ("competitor",), "capability": ("claim",), "value": ("proof", "claim")}
"""Block → the tables whose rows an entry may stand for."""
LINKED = ("claim_id", "proof_id", "competitor_id")


class EntryLine(QFrame):
    """The text of an entry, the verdict on what it is linked to, and a menu to link, move and delete it."""

    def __init__(self, live: Live, survival: Survival, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival = live, survival
        self.row_id, self._block = str(row["id"]), str(row["block"])
        self.setObjectName(f"entry_{self.row_id}")
        set_role(self, "inset")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 1, 2, 1)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(0)
        self.field = TextField(self)
        self.field.setObjectName("entry")
        self.field.setProperty("column", "entry")
        self.field.setProperty("lines", 1)
        set_role(cast(QPlainTextEdit, self.field.findChild(QPlainTextEdit)), "bare")
        self.link_button = self._button("entry_link", "link")
        self.link_button.clicked.connect(self.follow_link)
        self.menu_button = self._button("entry_menu", "ellipsis")
        self.menu_button.clicked.connect(self.open_menu)
        head.addWidget(self.field, 1)
        for button in (self.link_button, self.menu_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self.menu = QMenu(self.menu_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.chip = Chip(self)
        self.chip.setMinimumWidth(1)
        self._chip_words = ""
        self.chip.clicked.connect(self.follow_link)
        below = QHBoxLayout()
        below.setContentsMargins(6, 0, 6, 5)
        below.addWidget(self.chip)
        below.addStretch(1)
        self._below = QWidget(self)
        self._below.setLayout(below)
        layout.addWidget(self._below)
        self.retranslate()
        self._binder = FormBinder(self, live)
        self._binder.bind(self.row_id)
        self.refresh(row)
        dress(self)

    def _button(self, name: str, picture: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("icon_name", picture)
        set_role(button, "status")
        # As high as the first line beside it.
        button.setFixedHeight(theme().px(32))
        return button

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        block = block_words().get(self._block, self._block)
        self.field.setProperty("label", block)
        self.field.set_name(block)
        self.menu_button.setToolTip(self.tr("Link, move or delete"))
        self.menu_button.setAccessibleName(self.menu_button.toolTip())

    def refresh(self, row: Row) -> None:
        """Show what the entry is linked to, and how that stands."""
        kind, words = "neutral", ""
        target = self._target(row)
        if row["claim_id"]:
            kind, words = self._survival.chip(row["claim_id"])
        elif row["proof_id"]:
            permission = str((self._live.row(row["proof_id"]) or {}).get("permission") or "none")
            kind, words = PERMISSION_CHIPS.get(permission, "neutral"), permission_words().get(permission, permission)
        self.chip.show_words(kind, words)
        self._chip_words = words
        self._fit_chip()
        self.chip.setToolTip("\n".join(part for part in (words, self._name(target)) if part))
        self._below.setVisible(bool(words))
        self.link_button.setVisible(bool(target) and not words)
        self.link_button.setToolTip(self._name(target))
        self.link_button.setAccessibleName(self.tr("Go to “{name}”").format(name=self._name(target)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chip()

    def _fit_chip(self) -> None:
        """Rivals can be many: what does not fit is in the tip."""
        room = self.width() - theme().px(30)
        self.chip.setText(self.chip.fontMetrics().elidedText(self._chip_words, Qt.TextElideMode.ElideRight, room))

    def follow_link(self) -> None:
        """Go to what the entry stands for."""
        target = self._target(self._live.row(self.row_id) or {})
        if target:
            self._live.go.emit(target, "")

    def open_menu(self) -> None:
        """Open the menu below its button."""
        self.menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def _target(self, row: Row) -> str:
        return next((str(row[column]) for column in LINKED if row.get(column)), "")

    def _name(self, target: str) -> str:
        row = (self._live.row(target) or {}) if target else {}
        return str(row.get("name") or row.get("wording") or row.get("code") or "")

    def _fill_menu(self) -> None:
        menu, live = self.menu, self._live
        menu.clear()
        row = live.row(self.row_id) or {}
        if target := self._target(row):
            self._offer(self.tr("Go to “{name}”").format(name=self._name(target)), self.follow_link)
            menu.addSeparator()
        names = {
            "competitor": self.tr("Link to a competitor"),
            "claim": self.tr("Link to a claim"),
            "proof": self.tr("Link to a proof"),
        }
        for table in LINKS.get(self._block, ()):
            below = menu.addMenu(names[table])
            below.setEnabled(live.count(table) > 0)
            for found in live.rows(table):
                action = below.addAction(str(found.get("name") or found.get("wording") or "").replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(row.get(f"{table}_id") == found["id"])
                action.triggered.connect(lambda _=False, table=table, found=found: self._link(table, found["id"]))
        below = menu.addMenu(self.tr("Put into block"))
        for block, words in block_words().items():
            action = below.addAction(words)
            action.setCheckable(True)
            action.setChecked(block == self._block)
            action.triggered.connect(lambda _=False, block=block: self._become(block))
        self._offer(self.tr("Move up"), lambda: self._shift(-1))
        self._offer(self.tr("Move down"), lambda: self._shift(1))
        menu.addSeparator()
        self._offer(self.tr("Duplicate"), self._duplicate)
        self._offer(self.tr("Delete"), self._delete)

    def _offer(self, words: str, work: Callable[[], Any]) -> None:
        self.menu.addAction(words.replace("&", "&&")).triggered.connect(lambda: work())

    def _duplicate(self) -> None:
        self._live.attempt(self.tr("Duplicate an entry"), lambda change: change.duplicate(self.row_id), initiator=self)

    def _delete(self) -> None:
        self._live.attempt(self.tr("Delete an entry"), lambda change: change.remove(self.row_id), initiator=self)

    def _link(self, table: str, target: str) -> None:
        row = self._live.row(self.row_id) or {}
        chosen = None if row.get(f"{table}_id") == target else target
        self._live.attempt(
            self.tr("Link an entry"), lambda change: change.set(self.row_id, **{f"{table}_id": chosen}), initiator=self
        )

    def _become(self, block: str) -> None:
        self._live.attempt(
            self.tr("Put an entry into another block"),
            lambda change: change.set(self.row_id, block=block),
            initiator=self,
        )

    def _shift(self, by: int) -> None:
        """Move among the entries of the same block."""
        row = self._live.row(self.row_id) or {}
        same = self._live.rows("canvas_entry", canvas_id=row["canvas_id"], block=row["block"])
        ids = [entry["id"] for entry in same]
        to = ids.index(self.row_id) + by
        if 0 <= to < len(ids):
            others = [other for other in ids if other != self.row_id]
            after = others[to - 1] if to else None
            self._live.attempt(self.tr("Move an entry"), lambda change: change.move(self.row_id, after), initiator=self)
