"""The page of proofs: each with its number for a sheet, its date, and what the customer allows."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from pmm_desk.forms.positioning_proofs import Ui_PositioningProofs
from pmm_desk.positioning.chain import breaks, read
from pmm_desk.positioning.chain_words import break_sentence
from pmm_desk.positioning.proof_words import VISIBILITY_CHIPS
from pmm_desk.positioning.sources import Sources
from pmm_desk.positioning.wording import chip
from pmm_desk.positioning.words import permission_words
from pmm_desk.product.words import visibility_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import dress


class ProofsPage(FormPage):
    """The list of proofs and the form of the chosen one."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_PositioningProofs()
        self.form.setupUi(self)
        form = self.form
        form.proofs.setup(live, "proof", self._card, thing=lambda: self.tr("proof"))
        self.binder = FormBinder(form.proof_form, live)
        self.list = ListAndForm(
            form.proofs, self.binder, form.places, form.filled, form.empty, form.no_proof
        ).with_buttons(form.add_proof, form.duplicate_proof, form.delete_proof)
        self.sources = Sources(live, form.sources_place, form.backs_place)
        form.proof_chips.setup(live, lambda finding: chip(finding, live))
        self.list.chosen.connect(self._show)
        live.changed.connect(
            lambda done: (
                self._show(self.list.row_id) if {"proof", "proof_source", "claim_proof"} & set(done.rows) else None
            )
        )
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.permission.set_choices(list(permission_words().items()))
        form.visibility.set_choices(list(visibility_words().items()))
        form.no_proof.set_words(
            self.tr("A proof is a number a customer saw, with its date and what they allow us to say of them."),
            self.tr("Add proof"),
            "circle-check",
        )
        self.sources.show_proof(self.list.row_id, anew=True)
        self._show(self.list.row_id)

    def add(self) -> None:
        """Add a proof and begin with its words."""
        self.list.add()

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a proof and go to one of its fields."""
        return self.list.show_row(row_id, field)

    def _card(self, row: Row) -> CardText:
        visibility = str(row["visibility"])
        sub = " · ".join(part for part in (row["dated"], permission_words().get(row["permission"], "")) if part)
        chips = [(VISIBILITY_CHIPS.get(visibility, "neutral"), visibility_words().get(visibility, visibility))]
        return CardText(str(row["wording"]) or self.tr("New proof"), sub, str(row["code"]), chips)

    def _show(self, proof: str) -> None:
        row = self._live.row(proof) if proof else None
        for card in (self.form.proof_form, self.form.source_card, self.form.backs_card):
            card.setVisible(row is not None)
        self.sources.show_proof(proof)
        circles = [found for found in breaks(read(self._live.project), date.today()) if found.code == "circular"]
        mine = next((found for found in circles if proof in found.values["path"]), None)
        self.form.circle.setText(break_sentence(mine, self._live) if mine else "")
        self.form.circle.setVisible(mine is not None)
        self.form.proof_chips.show_row(proof or None)
        if row is not None:
            self.form.proof_title.setText(str(row["code"] or self.tr("Proof")))
