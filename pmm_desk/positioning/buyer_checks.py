"""What a buyer would ask of the positioning, as far as the project can answer."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmm_desk.forms.positioning_canvas import Ui_PositioningCanvas
from pmm_desk.positioning.rules import proof_faults
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.words import joined
from pmm_desk.product.rules import as_of, limits
from pmm_desk.widgets.cards import Chip, plain
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.theme import set_role


class BuyerChecks(QObject):
    """Fills the card at the right of the canvas; every line leads to its place."""

    def __init__(self, form: Ui_PositioningCanvas, live: Live, survival: Survival, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live, self._survival = form, live, survival

    def show(self) -> None:
        """Ask again."""
        clear(self._form.checks_place_layout)
        clear(self._form.roles_place_layout)
        self._different()
        self._proven()
        self._roles()

    def _different(self) -> None:
        live, survival = self._live, self._survival
        claims = live.rows("claim")
        holding = [claim for claim in claims if survival.results[claim["id"]].verdict == "holds"]
        failing = [claim for claim in claims if survival.results[claim["id"]].verdict in ("fails", "over_claim")]
        if not claims:
            self._check(
                "neutral", "–", self.tr("Different?"), self.tr("No claim yet that a rival could be put into."), "clm_"
            )
            return
        figure = self.tr("{some} of {all}").format(some=len(holding), all=len(claims))
        kind = "success" if len(holding) == len(claims) else "danger" if failing else "warning"
        words = self.tr("Every claim stands with a rival's name put in.")
        if failing:
            told = [f"“{claim['wording']}” ({survival.chip(claim['id'])[1]})" for claim in failing]
            words = self.tr("Not ours alone: {claims}").format(claims=joined(told))
        elif len(holding) < len(claims):
            words = self.tr("The others are weak or not proven yet.")
        self._check(kind, figure, self.tr("Different?"), words, failing[0]["id"] if failing else claims[0]["id"])

    def _proven(self) -> None:
        live = self._live
        proofs = live.rows("proof", visibility="customer")
        if not proofs:
            self._check("neutral", "–", self.tr("Proven?"), self.tr("No proof yet that customers may see."), "prf_")
            return
        known = limits(live.project.rows("freshness_limit"))
        today = as_of(live.project.rows("project"), date.today())
        bad = [proof for proof in proofs if proof_faults(proof, known, today)]
        figure = self.tr("{some} of {all}").format(some=len(proofs) - len(bad), all=len(proofs))
        names = joined([str(proof["code"] or proof["wording"]) for proof in bad])
        words = self.tr("Every proof for customers has a date, a permission, and is fresh.")
        if bad:
            words = self.tr("Not fit to show as it is: {proofs}").format(proofs=names)
        anonymous = [str(proof["code"] or proof["wording"]) for proof in proofs if proof["permission"] == "anonymous"]
        if anonymous and not bad:
            words = self.tr("{proofs}: to be told without the customer's name").format(proofs=joined(anonymous))
        first = (bad or proofs)[0]["id"]
        self._check("warning" if bad else "success", figure, self.tr("Proven?"), words, first)

    def _check(self, kind: str, figure: str, question: str, words: str, place: str) -> None:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        chip = Chip(line, kind, figure)
        chip.clicked.connect(lambda: self._live.go.emit(place, ""))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(plain(question, role="strong"))
        texts.addWidget(plain(words, role="caption", wrap=True))
        left = QVBoxLayout()
        left.addWidget(chip)
        left.addStretch(1)
        layout.addLayout(left)
        layout.addLayout(texts, 1)
        self._form.checks_place_layout.addWidget(line)

    def _roles(self) -> None:
        live = self._live
        said = {row["persona_id"]: row for row in live.rows("message", kind="role") if row["persona_id"]}
        personas = [row for row in live.rows("persona") if not str(row["not_a_target"]).strip()]
        self._form.roles_title.setVisible(bool(personas))
        for persona in personas:
            message = said.get(persona["id"])
            name = str(persona["job_title"] or persona["name"])
            words = str(message["wording"] or message["title"]) if message else self.tr("no message yet")
            line = QPushButton(f"{name} · {words}".replace("&", "&&"))
            line.setToolTip(words)
            set_role(line, "link" if message else "danger-link")
            place = message["id"] if message else "msg_"
            line.clicked.connect(lambda _=False, place=place: live.go.emit(place, ""))
            self._form.roles_place_layout.addWidget(line)
