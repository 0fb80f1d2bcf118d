"""One block of the canvas as a card, and its entries, each edited where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.words import block_words, permission_words
from pmm_desk.widgets.cards import Chip, plain
from pmm_desk.widgets.fields import FormBinder, TextField
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, icon, set_role

LINKS = {"alternative": ("competitor",), "capability": ("claim",), "value": ("proof", "claim")}
"""Block → the tables whose rows an entry may stand for."""


class EntryLine(QFrame):
    """The text of an entry, what it is linked to as a chip, and a menu to link, move and delete it."""

    def __init__(self, live: Live, survival: Survival, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival = live, survival
        self.row_id, self._block = str(row["id"]), str(row["block"])
        self.setObjectName(f"entry_{self.row_id}")
        set_role(self, "inset")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(2)
        self.field = TextField(self)
        self.field.setObjectName("entry")
        self.field.setProperty("column", "entry")
        self.field.setProperty("lines", 1)
        self.field.setProperty("label", block_words().get(self._block, self._block))
        self.field.set_name(block_words().get(self._block, self._block))
        self._menu_button = QToolButton(self)
        self._menu_button.setObjectName("entry_menu")
        self._menu_button.setIcon(icon("ellipsis"))
        self._menu_button.setToolTip(self.tr("Link, move or delete"))
        self._menu_button.setAccessibleName(self._menu_button.toolTip())
        set_role(self._menu_button, "quiet")
        self.menu = QMenu(self._menu_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._menu_button.setMenu(self.menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        head.addWidget(self.field, 1)
        head.addWidget(self._menu_button)
        layout.addLayout(head)
        self.chip = Chip(self)
        self.chip.clicked.connect(self._follow_link)
        layout.addWidget(self.chip)
        self._binder = FormBinder(self, live)
        self._binder.bind(self.row_id)
        self.refresh(row)
        dress(self)

    def refresh(self, row: Row) -> None:
        """Show what the entry is linked to, and how that stands."""
        kind, words = "neutral", ""
        if row["claim_id"]:
            kind, words = self._survival.chip(row["claim_id"])
        elif row["proof_id"]:
            proof = self._live.row(row["proof_id"]) or {}
            permission = str(proof.get("permission") or "")
            kind = "success" if permission in ("named", "own") else "warning"
            words = permission_words().get(permission, "")
        elif row["competitor_id"]:
            kind, words = "info", self._live.name_of(row["competitor_id"])
        self.chip.show_words(kind, words)
        self.chip.setVisible(bool(words))

    def _follow_link(self) -> None:
        row = self._live.row(self.row_id) or {}
        for column in ("claim_id", "proof_id", "competitor_id"):
            if row.get(column):
                self._live.go.emit(row[column], "")
                return

    def _fill_menu(self) -> None:
        menu, live = self.menu, self._live
        menu.clear()
        row = live.row(self.row_id) or {}
        names = {"competitor": self.tr("Link to a competitor"), "claim": self.tr("Link to a claim")}
        names["proof"] = self.tr("Link to a proof")
        for table in LINKS.get(self._block, ()):
            below = menu.addMenu(names[table])
            below.setEnabled(live.count(table) > 0)
            for target in live.rows(table):
                text = str(target.get("name") or target.get("wording") or target.get("code") or "")
                action = below.addAction(text.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(row.get(f"{table}_id") == target["id"])
                action.triggered.connect(lambda _=False, table=table, target=target: self._link(table, target["id"]))
        menu.addSeparator()
        self._offer(self.tr("Move up"), lambda: self._shift(-1))
        self._offer(self.tr("Move down"), lambda: self._shift(1))
        self._offer(self.tr("Duplicate"), lambda: self._attempt("Duplicate an entry", "duplicate"))
        self._offer(self.tr("Delete"), lambda: self._attempt("Delete an entry", "remove"))

    def _offer(self, words: str, work: Callable[[], object]) -> None:
        self.menu.addAction(words).triggered.connect(lambda: work())

    def _attempt(self, title: str, verb: str) -> None:
        words = {"duplicate": self.tr("Duplicate an entry"), "remove": self.tr("Delete an entry")}
        self._live.attempt(words[verb], lambda change: getattr(change, verb)(self.row_id), initiator=self)

    def _link(self, table: str, target: str) -> None:
        row = self._live.row(self.row_id) or {}
        chosen = None if row.get(f"{table}_id") == target else target
        self._live.attempt(
            self.tr("Link an entry"), lambda change: change.set(self.row_id, **{f"{table}_id": chosen}), initiator=self
        )

    def _shift(self, by: int) -> None:
        """Move among the entries of the same block."""
        row = self._live.row(self.row_id) or {}
        same = self._live.rows("canvas_entry", canvas_id=row["canvas_id"], block=row["block"])
        ids = [entry["id"] for entry in same]
        at = ids.index(self.row_id)
        to = at + by
        if 0 <= to < len(ids):
            after = ids[to] if by > 0 else (ids[to - 1] if to else None)
            self._live.attempt(self.tr("Move an entry"), lambda change: change.move(self.row_id, after), initiator=self)


class BlockCard(QFrame):
    """One block: its name, its entries, and a button for the next one."""

    add_asked = Signal(str)

    def __init__(self, live: Live, survival: Survival, block: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival, self.block = live, survival, block
        self.entries: dict[str, EntryLine] = {}
        self.setObjectName(f"block_{block}")
        set_role(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 14)
        layout.setSpacing(8)
        head = QHBoxLayout()
        self._title = plain("", role="heading")
        self._add = QToolButton(self)
        self._add.setObjectName(f"add_{block}")
        self._add.setProperty("icon_name", "plus")
        set_role(self._add, "quiet")
        self._add.clicked.connect(lambda: self.add_asked.emit(self.block))
        head.addWidget(self._title, 1)
        head.addWidget(self._add)
        layout.addLayout(head)
        self._hint = plain("", role="caption", wrap=True)
        layout.addWidget(self._hint)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._title.setText(block_words()[self.block])
        self._add.setToolTip(self.tr("Add to “{block}”").format(block=block_words()[self.block]))
        self._add.setAccessibleName(self._add.toolTip())
        self._hint.setText(self._hints()[self.block])

    def _hints(self) -> dict[str, str]:
        return {
            "alternative": self.tr("What would they do without you? Think of spreadsheets and doing nothing, too."),
            "capability": self.tr("What do you have that none of these has? Facts that are true today."),
            "value": self.tr("What does that bring the customer, and what proves it?"),
            "best_fit": self.tr("Who cares about that a lot? Signs one can see from outside."),
            "category": self.tr("What do they look for when they need this?"),
            "why_now": self.tr("What changed, so that they act this year?"),
        }

    def show_entries(self, rows: list[Row]) -> None:
        """Show these entries; editors that are still right stay, with their cursor."""
        if list(self.entries) == [row["id"] for row in rows]:
            for row in rows:
                self.entries[row["id"]].refresh(row)
        else:
            clear(self._lines)
            self.entries = {row["id"]: EntryLine(self._live, self._survival, row, self) for row in rows}
            for line in self.entries.values():
                self._lines.addWidget(line)
        self._hint.setVisible(not rows)
