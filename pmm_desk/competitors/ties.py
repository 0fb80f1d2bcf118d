"""What a piece of evidence supports beside cells: claims, battlecard lines, fields; as chips and a menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from pmm_desk.competitors.words import block_words, profile_field_words
from pmm_desk.widgets.cards import Chip
from pmm_desk.widgets.flow import FlowLayout, clear
from pmm_desk.widgets.theme import theme

if TYPE_CHECKING:
    from pmm_desk.competitors.board import Board
    from pmm_desk.widgets.live import Live

TABLES = frozenset(
    {"claim_evidence", "line_evidence", "field_evidence", "claim", "battlecard_line", "rival_price", "rival_move"}
)
"""What the chips depend on."""
WIDEST = 250
MOST_WORDS = 70


class Ties(QObject):
    """The chips in a place, and the menu of a button, for one piece of evidence at a time."""

    def __init__(self, live: Live, board: Board, place: QWidget, button: QToolButton) -> None:
        super().__init__(place)
        self._live, self._board, self._place = live, board, place
        self._evidence: dict[str, Any] = {}
        self._flow = FlowLayout(place)
        policy = place.sizePolicy()
        policy.setHeightForWidth(True)
        place.setSizePolicy(policy)
        self._menu = QMenu(button)
        self._menu.aboutToShow.connect(self._fill_menu)
        button.setMenu(self._menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_evidence(self, evidence: dict[str, Any] | None) -> None:
        """Show what this evidence supports."""
        self._evidence = evidence or {}
        clear(self._flow)
        found = list(self._tied()) if evidence else []
        metrics = theme().metrics(12, 500)
        for words, leads_to in found:
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, theme().px(WIDEST))
            chip = Chip(self._place, "info", cut)
            chip.setToolTip(words)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.clicked.connect(lambda leads_to=leads_to: self._live.go.emit(*leads_to))
            self._flow.addWidget(chip)
        self._place.setVisible(bool(found))
        self._place.updateGeometry()

    def _tied(self) -> Iterator[tuple[str, tuple[str, str]]]:
        """The words of every tie, and where it leads (row, field)."""
        live, evidence_id = self._live, self._evidence["id"]
        for link in live.rows("claim_evidence", evidence_id=evidence_id):
            row = live.row(link["claim_id"]) or {}
            yield self.tr("Claim: {claim}").format(claim=_words(row, "code", "wording")), (link["claim_id"], "")
        for link in live.rows("line_evidence", evidence_id=evidence_id):
            row = live.row(link["battlecard_line_id"]) or {}
            words = self.tr("Battlecard: {line}").format(line=_words(row, "line"))
            yield words, (link["battlecard_line_id"], "")
        fields = profile_field_words()
        for link in live.rows("field_evidence", evidence_id=evidence_id):
            name = fields.get(link["field"], link["field"])
            words = self.tr("Profile: {field}").format(field=name)
            yield words, (link["competitor_id"], str(link["field"]))
        for table, words, column in (
            ("rival_price", self.tr("Price: {what}"), "offer"),
            ("rival_move", self.tr("Move: {what}"), "what"),
        ):
            for row in live.rows(table, evidence_id=evidence_id):
                yield words.format(what=_words(row, column)), (row["id"], "")

    # the menu ----------------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        menu, live, evidence = self._menu, self._live, self._evidence
        menu.clear()
        rival = evidence.get("competitor_id") or ""
        claims = menu.addMenu(self.tr("Claims"))
        for row in live.rows("claim"):
            self._entry(claims, _words(row, "code", "wording"), "claim_evidence", {"claim_id": row["id"]})
        lines = menu.addMenu(self.tr("Battlecard lines"))
        blocks = block_words()
        for row in live.rows("battlecard_line", competitor_id=rival) if rival else ():
            words = f"{blocks.get(row['block'], '')}: {_words(row, 'line')}"
            self._entry(lines, words, "line_evidence", {"battlecard_line_id": row["id"]})
        fields = menu.addMenu(self.tr("Fields of the profile"))
        for column, name in profile_field_words().items() if rival else ():
            self._entry(fields, name, "field_evidence", {"competitor_id": rival, "field": column})
        for table, words, column in (
            ("rival_price", self.tr("Prices"), "offer"),
            ("rival_move", self.tr("Moves"), "what"),
        ):
            sub = menu.addMenu(words)
            for row in live.rows(table, competitor_id=rival) if rival else ():
                self._owner(sub, _words(row, column), row)
        for sub in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if sub.isEmpty():
                sub.addAction(self.tr("Nothing there yet")).setEnabled(False)

    def _entry(self, menu: QMenu, words: str, table: str, where: dict[str, Any]) -> None:
        """One thing to tie to, ticked where it is tied."""
        evidence_id = self._evidence.get("id", "")
        links = self._live.project.ids(table, where={**where, "evidence_id": evidence_id})

        def work(change: Any) -> None:
            if links:
                change.remove(links[0])
            else:
                change.add(table, **where, evidence_id=evidence_id)

        self._tick(menu, words, bool(links), work)

    def _owner(self, menu: QMenu, words: str, row: dict[str, Any]) -> None:
        """A price or a move, which rests on one piece of evidence at most."""
        mine = row["evidence_id"] == self._evidence.get("id")
        wanted = None if mine else self._evidence.get("id")
        self._tick(menu, words, mine, lambda change: change.set(row["id"], evidence_id=wanted))

    def _tick(self, menu: QMenu, words: str, ticked: bool, work: Callable[[Any], object]) -> None:
        action = menu.addAction((words if len(words) <= MOST_WORDS else words[:MOST_WORDS] + "…").replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(ticked)
        action.setEnabled(not self._live.project.read_only)
        title = self.tr("Untie evidence") if ticked else self.tr("Tie evidence")
        action.triggered.connect(lambda: self._live.attempt(title, work))


def _words(row: dict[str, Any], *columns: str) -> str:
    """What a row says in these columns, on one line."""
    return " · ".join(" ".join(str(row[column]).split()) for column in columns if row.get(column)) or "…"
