"""The page of claims: each with the rows it rests on and what every rival answers to it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from pmm_desk.forms.positioning_claims import Ui_PositioningClaims
from pmm_desk.positioning.link_chips import LinkChips, Linking
from pmm_desk.positioning.mark_label import MarkLabel
from pmm_desk.positioning.proof_words import coded, evidence_details, evidence_words, proof_details
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.wording import chip
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress, set_role

BACKING = frozenset({"claim_proof", "claim_evidence", "proof", "evidence", "translation"})
"""The tables of what proves a claim."""


class ClaimsPage(FormPage):
    """The list of claims with their verdicts; at the right the claim, the swap test and the rows behind it."""

    def __init__(self, live: Live, survival: Survival, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._survival = live, survival
        self.form = Ui_PositioningClaims()
        self.form.setupUi(self)
        form = self.form
        form.claims.setup(
            live, "claim", self._card, thing=lambda: self.tr("claim"), depends={"claim_row", "cell", "competitor"}
        )
        self.binder = FormBinder(form.claim_inside, live)
        self.list = ListAndForm(
            form.claims, self.binder, form.places, form.filled, form.empty, form.no_claim
        ).with_buttons(form.add_claim, form.duplicate_claim, form.delete_claim)
        self._answers = QGridLayout(form.answers_place)
        self._rests = QVBoxLayout(form.rests_place)
        for layout in (self._answers, self._rests):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(6)
        proofs = Linking("claim_proof", "claim_id", "proof", "proof_id", coded, lambda row: "neutral", proof_details)
        evidence = Linking(
            "claim_evidence",
            "claim_id",
            "evidence",
            "evidence_id",
            evidence_words,
            lambda row: "neutral",
            evidence_details,
        )
        self.proofs = LinkChips(live, proofs, form.proofs_place)
        self.evidence = LinkChips(live, evidence, form.evidence_place)
        for place, chips in ((form.proofs_place, self.proofs), (form.evidence_place, self.evidence)):
            layout = QVBoxLayout(place)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(chips)
        form.claim_chips.setup(live, lambda finding: chip(finding, live))
        form.add_row.clicked.connect(self._rest_on_row)
        self.list.chosen.connect(self._show)
        survival.changed.connect(self._follow)
        live.changed.connect(lambda done: self._show_backing(self.list.row_id) if BACKING & set(done.rows) else None)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.form.no_claim.set_words(
            self.tr("A claim says what only you can say. Write one, tell what it rests on, and every rival is tested."),
            self.tr("Add claim"),
            "target",
        )
        self.proofs.retranslate(self.tr("Proved by"))
        self.evidence.retranslate(self.tr("Seen in"))
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add a claim and begin with its words."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a claim and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _card(self, row: Row) -> CardText:
        chips = [self._survival.chip(row["id"])]
        return CardText(
            str(row["wording"]) or self.tr("New claim"), self._survival.oldest(row["id"]), str(row["code"]), chips
        )

    def _follow(self) -> None:
        self.form.claims.viewport().update()
        self._show(self.list.row_id)

    def _show(self, claim: str) -> None:
        form, survival = self.form, self._survival
        row = self._live.row(claim) if claim else None
        for card in (form.claim_form, form.verdict_card, form.rests_card, form.backing_card):
            card.setVisible(row is not None)
        form.claim_chips.show_row(claim or None)
        if row is None:
            return
        form.claim_title.setText(str(row["code"] or self.tr("Claim")))
        kind, words = survival.chip(claim)
        form.verdict.setText(words)
        set_role(form.verdict, f"chip-{kind}")
        form.verdict_sentence.setText(survival.sentence(claim))
        form.oldest.setText(survival.oldest(claim))
        form.oldest.setVisible(bool(form.oldest.text()))
        result = survival.results.get(claim)
        set_role(form.oldest, "warn" if result and result.stale else "caption")
        self._show_answers(claim)
        self._show_rows(claim)
        self._show_backing(claim)

    def _show_backing(self, claim: str) -> None:
        """The proofs and the evidence behind the claim, whatever its rows rest on."""
        if claim:
            self.proofs.show_owner(claim)
            self.evidence.show_owner(claim)

    def _show_answers(self, claim: str) -> None:
        """One line per row and rival: what they have of it; the last line joins them."""
        clear(self._answers)
        survival = self._survival
        rows = survival.rests_on.get(claim, [])
        result = survival.results.get(claim)
        rivals = [rival["id"] for rival in survival.matrix.rivals]
        self.form.answers_place.setVisible(bool(rows and rivals))
        if not rows or not rivals or result is None:
            return
        for at, rival in enumerate(rivals):
            head = plain(survival.name(rival), role="caption", wrap=True)
            self._answers.addWidget(head, 0, at + 1)
        for line, row_id in enumerate(rows, start=1):
            self._answers.addWidget(plain(survival.name(row_id), wrap=True), line, 0)
            for at, rival in enumerate(rivals):
                self._answers.addWidget(MarkLabel(survival.matrix.mark(row_id, rival)), line, at + 1)
        if len(rows) > 1:
            self._answers.addWidget(plain(self.tr("All together"), role="strong"), len(rows) + 1, 0)
            for at, rival in enumerate(rivals):
                self._answers.addWidget(MarkLabel(result.answers[rival]), len(rows) + 1, at + 1)
        self._answers.setColumnStretch(0, 2)
        for at in range(len(rivals)):
            self._answers.setColumnStretch(at + 1, 1)

    def _show_rows(self, claim: str) -> None:
        clear(self._rests)
        links = {link["comparison_row_id"]: link["id"] for link in self._live.rows("claim_row", claim_id=claim)}
        for row_id, link in links.items():
            self._rests.addWidget(self._row_line(row_id, link))
        box = self.form.row_to_add
        box.clear()
        for row in self._live.rows("comparison_row"):
            if row["id"] not in links:
                box.addItem(" · ".join(part for part in (row["code"], row["name"]) if part), row["id"])
        self.form.add_row.setEnabled(box.count() > 0)

    def _row_line(self, row_id: str, link: str) -> QWidget:
        line = QWidget()
        layout = QGridLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        name = QLabel(self._survival.name(row_id))
        name.setWordWrap(True)
        gone = QToolButton()
        gone.setProperty("icon_name", "x")
        gone.setToolTip(self.tr("No longer rest on this row"))
        gone.setAccessibleName(gone.toolTip())
        set_role(gone, "quiet")
        gone.clicked.connect(lambda: self._leave_row(link))
        mark = MarkLabel(self._survival.matrix.ours.get(row_id, "unknown"))
        for column, widget in enumerate((mark, name, gone)):
            layout.addWidget(widget, 0, column)
        layout.setColumnStretch(1, 1)
        dress(line)
        return line

    def _rest_on_row(self) -> None:
        claim, row_id = self.list.row_id, self.form.row_to_add.currentData()
        if claim and row_id:
            values: dict[str, Any] = {"claim_id": claim, "comparison_row_id": row_id}
            self._live.attempt(
                self.tr("Rest a claim on a row"), lambda change: change.add("claim_row", **values), initiator=self
            )

    def _leave_row(self, link: str) -> None:
        self._live.attempt(self.tr("Take a row from a claim"), lambda change: change.remove(link), initiator=self)
