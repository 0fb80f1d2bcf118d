"""One line of a battlecard, edited where it stands, with its evidence and what the comparison says of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from pmm_desk.competitors.board import Board
from pmm_desk.competitors.card import NEEDS_EVIDENCE
from pmm_desk.competitors.card_findings import says_wrong
from pmm_desk.competitors.rules import YES, is_refuted, is_unfounded
from pmm_desk.competitors.wording import chip
from pmm_desk.competitors.words import joined, mark_words
from pmm_desk.forms.battlecard_line import Ui_BattlecardLine
from pmm_desk.product.words import visibility_words
from pmm_desk.widgets.cards import CHIP_OF
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import dress, icon


class LineEditor(QFrame):
    """The fields of one line and the buttons that move, copy and delete it."""

    moved = Signal(str, int)
    """Move this line by so many places within its block."""

    def __init__(self, live: Live, board: Board, line_id: str, rival_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board, self.line_id, self.rival_id = live, board, line_id, rival_id
        self.form = Ui_BattlecardLine()
        self.form.setupUi(self)
        form = self.form
        form.comparison_row_id.set_shown(_row_words)
        self.binder = FormBinder(self, live)
        self.more_menu = QMenu(form.line_more)
        self.more_menu.aboutToShow.connect(self._fill_more)
        self.retranslate()
        self.binder.bind(line_id)
        form.line_more.setMenu(self.more_menu)
        form.line_more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.evidence_menu = QMenu(form.evidence_links)
        self.evidence_menu.aboutToShow.connect(self._fill_menu)
        form.evidence_links.setMenu(self.evidence_menu)
        form.evidence_links.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.refresh()
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.retranslate()
            self.refresh()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.visibility.set_choices(list(visibility_words().items()))
        self._fill_more()

    def _fill_more(self) -> None:
        """What can be done with the line."""
        menu, live = self.more_menu, self._live
        menu.clear()
        steps = (("arrow-up", self.tr("Move up"), -1), ("arrow-down", self.tr("Move down"), 1))
        for picture, words, step in steps:
            action = menu.addAction(icon(picture, size=16), words)
            action.triggered.connect(lambda _=False, step=step: self.moved.emit(self.line_id, step))
        twin = menu.addAction(icon("copy", size=16), self.tr("Duplicate"))
        title = self.tr("Duplicate a line")
        twin.triggered.connect(lambda: live.attempt(title, lambda change: change.duplicate(self.line_id)))
        menu.addSeparator()
        self._offer_cards(menu)
        menu.addSeparator()
        delete = menu.addAction(icon("trash-2", size=16), self.tr("Delete"))
        gone = self.tr("Delete a line")
        delete.triggered.connect(lambda: live.attempt(gone, lambda change: change.remove(self.line_id)))

    def _offer_cards(self, menu: QMenu) -> None:
        """The other rivals, ticked where this line stands on their cards as well."""
        row, shared = self._live.row(self.line_id), self._shares()
        if row is None:
            return
        if row["competitor_id"] != self.rival_id:
            leave = menu.addAction(icon("x", size=16), self.tr("Take off this card"))
            leave.triggered.connect(self.share(self.rival_id))
        cards = menu.addMenu(icon("link", size=16), self.tr("Also on the card of"))
        for rival in self._board.rivals:
            if rival["id"] != row["competitor_id"]:
                action = cards.addAction((str(rival["name"]) or self.tr("Unnamed")).replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(rival["id"] in shared)
                action.triggered.connect(self.share(rival["id"]))
        cards.setEnabled(not cards.isEmpty())

    def _shares(self) -> dict[str, str]:
        """Rival → the link that puts this line on its card as well."""
        rows = self._live.project.rows("line_card", where={"battlecard_line_id": self.line_id})
        return {str(row["competitor_id"]): str(row["id"]) for row in rows}

    def share(self, rival_id: str) -> Callable[[], None]:
        """What puts the line on a rival's card, or takes it off."""

        def work(change: Any) -> None:
            there = self._shares().get(rival_id)
            if there:
                change.remove(there)
            else:
                change.add("line_card", battlecard_line_id=self.line_id, competitor_id=rival_id)

        return lambda: (self._live.attempt(self.tr("Share a line between cards"), work), None)[1]

    def show_block(self, block: str) -> None:
        """Say in the empty fields what belongs there."""
        line, reply = self.hints().get(block, (self.tr("One thing to say"), self.tr("Source note or reason")))
        self.form.line.set_placeholder(line)
        self.form.reply.set_placeholder(reply)

    def hints(self) -> dict[str, tuple[str, str]]:
        """What belongs into the line and beside it, by block."""
        why, note = self.tr("Why"), self.tr("Source note")
        return {
            "one_line": (self.tr("They are … for …, known for …"), note),
            "they_win": (self.tr("They win when …"), why),
            "we_win": (self.tr("We win when …"), why),
            "question": (self.tr("A question whose answer shows the difference"), self.tr("What it brings out")),
            "strength": (self.tr("What they are good at"), self.tr("How to acknowledge it")),
            "they_say": (self.tr("What they say about us"), self.tr("Our reply")),
            "objection": (self.tr("In the customer’s words"), self.tr("Our answer")),
            "do_not_say": (self.tr("What nobody should say"), self.tr("Why it is wrong")),
        }

    def refresh(self) -> None:
        """Show the verdict and the number of pieces of evidence."""
        row = self._live.row(self.line_id)
        if row is None:
            return
        links = self._live.project.count("line_evidence", where={"battlecard_line_id": self.line_id})
        words = self.tr("%n piece(s) of evidence", None, links) if links else self.tr("No evidence")
        self.form.evidence_links.setText(words)
        self.form.verdict.show_words(*self._verdict(row))
        self.form.also_on.show_words("info", self._elsewhere(row))

    def _elsewhere(self, row: dict[str, Any]) -> str:
        """On whose cards this line stands besides the one that is shown."""
        others = [rival for rival in (row["competitor_id"], *self._shares()) if rival != self.rival_id]
        names = joined(self._board.rival_name(rival) or self.tr("Unnamed") for rival in others)
        if not names:
            return ""
        if row["competitor_id"] != self.rival_id:
            return self.tr("shared with {names}").format(names=names)
        return self.tr("also on {names}").format(names=names)

    def _verdict(self, row: dict[str, Any]) -> tuple[str, str]:
        """What the comparison says of this line, else the first thing noticed about it on this card."""
        row = {**row, "competitor_id": self.rival_id}
        matrix, rival = self._board.matrix, self._board.rival_name(self.rival_id)
        if is_refuted(row, matrix):
            return "danger", self.tr("refuted: {rival} has it").format(rival=rival)
        if is_unfounded(row, matrix):
            return "warning", self.tr("no longer refuted by the comparison")
        if row["block"] == NEEDS_EVIDENCE and not self._live.count("line_evidence", battlecard_line_id=self.line_id):
            return "warning", self.tr("draft: a question is printed only with evidence for its answer")
        about = self._about(row)
        if row["block"] == "do_not_say" and about:
            mark = mark_words()[matrix.mark(about, self.rival_id)].lower()
            name = str(self._board.row(about)["name"])
            words = self.tr("rightly forbidden: the comparison marks “{row}” {mark}")
            return "info", words.format(row=name, mark=mark)
        for finding in self._live.findings.get(self.line_id, ()):
            words = chip(finding, self._live) if finding.values.get("rival") in (None, self.rival_id) else ""
            if words:
                return CHIP_OF[finding.severity], words
        return "neutral", ""

    def _about(self, row: dict[str, Any]) -> str:
        """The comparison row that refutes a line of this card; '' for none."""
        if row["block"] != "do_not_say" or not self._live.count("comparison_row"):
            return ""
        found = says_wrong(row, [str(row["line"])], self._board.vocabulary(), self._board.matrix)
        linked_to = row["comparison_row_id"]
        if found is None and linked_to and self._board.matrix.mark(linked_to, self.rival_id) == YES:
            return str(linked_to)
        return found.row_id if found else ""

    def _fill_menu(self) -> None:
        """All evidence of this rival, ticked where the line rests on it."""
        menu = self.evidence_menu
        menu.clear()
        row = self._live.row(self.line_id) or {}
        rows = self._live.project.rows("line_evidence", where={"battlecard_line_id": self.line_id})
        links = {link["evidence_id"]: link["id"] for link in rows}
        for evidence in self._board.all_evidence():
            if (
                evidence["competitor_id"] not in (None, row.get("competitor_id"), self.rival_id)
                and evidence["id"] not in links
            ):
                continue
            parts = (str(evidence["code"]), str(evidence["source"] or evidence["quote"]), str(evidence["seen"] or ""))
            words = " · ".join(part for part in parts if part).replace("&", "&&")
            action = menu.addAction(words if len(words) < 90 else words[:89] + "…")
            action.setCheckable(True)
            action.setChecked(evidence["id"] in links)
            action.triggered.connect(self._toggle(evidence["id"], links.get(evidence["id"], "")))
        if menu.isEmpty():
            menu.addAction(self.tr("No evidence of this competitor yet")).setEnabled(False)

    def _toggle(self, evidence_id: str, link_id: str) -> Callable[[], None]:
        def work(change: Any) -> None:
            if link_id:
                change.remove(link_id)
            else:
                change.add("line_evidence", battlecard_line_id=self.line_id, evidence_id=evidence_id)

        return lambda: (self._live.attempt(self.tr("Change the evidence of a line"), work), None)[1]


def _row_words(row: dict[str, Any]) -> str:
    """A comparison row by code and name."""
    return " ".join(part for part in (str(row["code"]), str(row["name"])) if part)
