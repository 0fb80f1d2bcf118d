"""Where a proof comes from, line by line, and what it backs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from pmm_desk.positioning.proof_words import coded, evidence_words
from pmm_desk.widgets.cards import Chip, NameLink
from pmm_desk.widgets.fields import FormBinder, LineField
from pmm_desk.widgets.flow import FlowLayout, clear
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role

FROM = {"evidence_id": "evidence", "from_proof_id": "proof", "from_claim_id": "claim"}
"""Column of a source → the table it leads to."""
BACKED = {"claim_proof": "claim_id", "message_proof": "message_id", "objection_proof": "objection_id"}
"""Link table → the column of what a proof backs."""
READS = frozenset({"proof_source", "evidence", "proof", "claim", "message", "objection", *BACKED})


class Sources(QObject):
    """Fills the two places of the page of proofs."""

    def __init__(self, live: Live, sources: QWidget, backs: QWidget) -> None:
        super().__init__(sources)
        self._live, self._place, self._backs = live, sources, backs
        self._proof = ""
        self._shown: object = None
        self._lines = QVBoxLayout(sources)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self._flow = FlowLayout(backs, gap=6)
        policy = backs.sizePolicy()
        policy.setHeightForWidth(True)
        backs.setSizePolicy(policy)
        self.menu = QMenu(sources)
        self.menu.aboutToShow.connect(self._fill_menu)
        live.changed.connect(lambda done: self.show_proof(self._proof) if READS & set(done.rows) else None)

    def show_proof(self, proof: str, *, anew: bool = False) -> None:
        """Show the sources of a proof; lines are only made where something is different, or `anew`."""
        live = self._live
        rows = live.rows("proof_source", proof_id=proof) if proof else []
        backed = [
            live.row(link[column]) or {}
            for table, column in BACKED.items()
            for link in (live.rows(table, proof_id=proof) if proof else ())
        ]
        named = {row["id"]: self._target(row) for row in rows}
        shown = (proof, [(row["id"], named[row["id"]]) for row in rows], backed)
        if shown == self._shown and not anew:
            return
        self._proof, self._shown = proof, shown
        clear(self._lines)
        for row in rows:
            self._lines.addWidget(self._line(row, *named[row["id"]]))
        if proof:
            self._lines.addWidget(self._adder())
        clear(self._flow)
        for row in backed:
            self._flow.addWidget(self._link(row["id"], coded(row) or str(row.get("objection") or row.get("title"))))
        if not backed:
            self._flow.addWidget(Chip(self._backs, "neutral", self.tr("nothing yet")))
        dress(self._place)
        dress(self._backs)
        self._backs.updateGeometry()

    def _target(self, row: Row) -> tuple[str, str, str]:
        """What a source leads to: its id, its words, and what kind of source it is."""
        kinds = {
            "evidence_id": self.tr("Evidence"),
            "from_proof_id": self.tr("Repeats a proof"),
            "from_claim_id": self.tr("Repeats our claim"),
        }
        for column in FROM:
            if row[column]:
                target = self._live.row(row[column]) or {}
                words = evidence_words(target) if column == "evidence_id" and target else coded(target)
                return str(row[column]), words, kinds[column]
        return "", "", self.tr("Told here")

    def _line(self, row: Row, target: str, words: str, kind: str) -> QWidget:
        line = QWidget(self._place)
        line.setObjectName(f"source_{row['id']}")
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Chip(line, "warning" if row["from_proof_id"] or row["from_claim_id"] else "neutral", kind))
        if target:
            layout.addWidget(self._link(target, words))
        note = LineField(line)
        note.setObjectName("note")
        note.setProperty("column", "note")
        note.set_name(self.tr("Where exactly"))
        note.set_placeholder(self.tr("Where exactly: file, page, who counted"))
        layout.addWidget(note, 1)
        gone = QToolButton(line)
        gone.setObjectName("gone")
        gone.setProperty("icon_name", "x")
        gone.setToolTip(self.tr("No longer from here"))
        gone.setAccessibleName(gone.toolTip())
        set_role(gone, "quiet")
        title = self.tr("Take away a source of a proof")
        gone.clicked.connect(lambda: self._live.attempt(title, lambda change: change.remove(row["id"])))
        layout.addWidget(gone)
        FormBinder(line, self._live).bind(row["id"])
        return line

    def _link(self, target: str, words: str) -> QPushButton:
        link = NameLink(words or "…")
        link.clicked.connect(lambda: self._live.go.emit(target, ""))
        return link

    def _adder(self) -> QWidget:
        place = QWidget(self._place)
        layout = QHBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        add = QPushButton(self.tr("Add where it comes from"), place)
        add.setObjectName("add_source")
        set_role(add, "menu")
        add.setMenu(self.menu)
        layout.addWidget(add)
        layout.addStretch(1)
        return place

    # the menu ------------------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        menu, live = self.menu, self._live
        menu.clear()
        taken = {row[column] for row in live.rows("proof_source", proof_id=self._proof) for column in FROM}
        titles = {
            "evidence_id": self.tr("A piece of evidence"),
            "from_proof_id": self.tr("Another proof that it repeats"),
            "from_claim_id": self.tr("A claim of ours that it repeats"),
        }
        for column, table in FROM.items():
            below = menu.addMenu(titles[column])
            for row in live.rows(table):
                if row["id"] not in taken and row["id"] != self._proof:
                    words = evidence_words(row) if table == "evidence" else coded(row)
                    self._offer(below, words, {column: row["id"]})
            below.setEnabled(not below.isEmpty())
        self._offer(menu, self.tr("Something else, told in words"), {})

    def _offer(self, menu: QMenu, words: str, values: dict[str, Any]) -> None:
        cut = words if len(words) <= 80 else words[:79] + "…"
        work: Callable[[Any], object] = lambda change: change.add("proof_source", proof_id=self._proof, **values)  # noqa: E731
        action = menu.addAction(cut.replace("&", "&&"))
        action.setEnabled(not self._live.project.read_only)
        action.triggered.connect(lambda: self._live.attempt(self.tr("Say where a proof comes from"), work))
