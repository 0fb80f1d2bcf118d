"""What a buyer would ask of the positioning, as far as the project can answer."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmm_desk.forms.positioning_canvas import Ui_PositioningCanvas
from pmm_desk.positioning.buyer_answer import Answer
from pmm_desk.positioning.check_dialog import CheckDialog
from pmm_desk.positioning.language_checks import LanguageChecks
from pmm_desk.positioning.live_marks import WordMarker
from pmm_desk.positioning.rules import proof_faults
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.words import joined
from pmm_desk.product.rules import as_of, limits
from pmm_desk.widgets.cards import Chip, plain
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.theme import set_role, theme

CHIP_WIDTH = 58
"""So that the questions stand below each other."""


PAUSE = 150
"""Milliseconds without a key after which the questions are asked again."""


class BuyerChecks(QObject):
    """Fills the card at the right of the canvas; every line leads to its place."""

    def __init__(
        self, form: Ui_PositioningCanvas, live: Live, survival: Survival, words: WordMarker, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._form, self._live, self._survival = form, live, survival
        self._language = LanguageChecks(live, words, self)
        self._shown: tuple[Any, ...] = ()
        self._canvas: Row = {}
        self._statement = ""
        form.check_sentence.clicked.connect(self.check_sentence)
        self._later = QTimer(self, interval=PAUSE, singleShot=True)
        self._later.timeout.connect(self.ask)

    def show(self, canvas: Row, statement: str) -> None:
        """Ask about a version of the canvas: at once about another one, about the same when typing pauses."""
        same = self._canvas.get("id") == canvas["id"]
        self._canvas, self._statement = canvas, statement
        if same:
            self._later.start()
        else:
            self.ask()

    def check_sentence(self) -> CheckDialog:
        """Open the box for any sentence."""
        dialog = CheckDialog(self._live, self._form.checks_card.window())
        dialog.show()
        return dialog

    def ask(self) -> None:
        """Ask again; the card is only built anew where an answer is another."""
        self._later.stop()
        canvas = self._live.row(self._canvas["id"]) if self._canvas and self._live.is_open else None
        if canvas is None:
            return
        answers = [self._language.clear(canvas), self._language.theirs(canvas, self._statement)]
        answers += [self._language.logical(canvas), self._urgent(canvas), self._different(), self._proven()]
        roles = self._roles()
        if (*answers, *roles) == self._shown:
            return
        self._shown = (*answers, *roles)
        clear(self._form.checks_place_layout)
        clear(self._form.roles_place_layout)
        for answer in answers:
            self._form.checks_place_layout.addWidget(self._line(answer))
            hairline = QFrame()
            set_role(hairline, "hairline")
            self._form.checks_place_layout.addWidget(hairline)
        self._form.roles_title.setVisible(bool(roles))
        for name, words, said, place in roles:
            self._form.roles_place_layout.addWidget(self._role(name, words, said, place))

    def _urgent(self, canvas: Row) -> Answer:
        """A reason to act now, and what waiting costs (E5)."""
        reasons = self._live.count("canvas_entry", canvas_id=canvas["id"], block="why_now")
        cost = str(canvas["cost_of_waiting"]).strip()
        question = self.tr("Urgent?")
        if reasons and cost:
            return Answer("success", self.tr("yes"), question, cost, canvas["id"], "cost_of_waiting")
        if cost:
            words = self.tr("The cost of waiting is named, but nothing changed that makes them act now.")
        elif reasons:
            words = self.tr("No cost of waiting named: what does one month cost?")
        else:
            words = self.tr("No reason to act now, and no cost of waiting named.")
        kind, figure = ("warning", self.tr("weak")) if cost or reasons else ("neutral", "–")
        return Answer(kind, figure, question, words, canvas["id"], "cost_of_waiting")

    def _different(self) -> Answer:
        """The swap test over all claims (E7)."""
        survival, claims = self._survival, self._live.rows("claim")
        question = self.tr("Different?")
        if not claims:
            words = self.tr("No claim yet that could be tested with a rival's name in it.")
            return Answer("neutral", "–", question, words, "clm_")
        verdicts = {claim["id"]: survival.verdict(claim["id"]) for claim in claims}
        holding = sum(1 for verdict in verdicts.values() if verdict == "holds")
        failing = [claim for claim in claims if verdicts[claim["id"]] in ("fails", "over_claim")]
        figure = self.tr("{some} of {all}").format(some=holding, all=len(claims))
        if failing:
            told = [
                self.tr("“{claim}” ({verdict})").format(claim=claim["wording"], verdict=survival.chip(claim["id"])[1])
                for claim in failing
            ]
            words = self.tr("Do not survive: {claims}").format(claims=joined(told))
            return Answer("danger", figure, question, words, failing[0]["id"])
        if holding < len(claims):
            other = next(claim["id"] for claim in claims if verdicts[claim["id"]] != "holds")
            return Answer("warning", figure, question, self.tr("The others are weak or not proven yet."), other)
        words = self.tr("Every claim stands, whichever rival's name is put in.")
        return Answer("success", figure, question, words, claims[0]["id"])

    def _proven(self) -> Answer:
        """Proofs for customers with date, permission and freshness."""
        live, question = self._live, self.tr("Proven?")
        proofs = live.rows("proof", visibility="customer")
        if not proofs:
            return Answer("neutral", "–", question, self.tr("No proof yet that customers may see."), "prf_")
        known = limits(live.project.rows("freshness_limit"))
        today = as_of(live.project.rows("project"), date.today())
        bad = [proof for proof in proofs if proof_faults(proof, known, today)]
        figure = self.tr("{some} of {all}").format(some=len(proofs) - len(bad), all=len(proofs))
        anonymous = [proof for proof in proofs if proof["permission"] == "anonymous"]
        if bad:
            words = self.tr("Not fit to show as it is: {proofs}").format(proofs=_names(bad))
        elif anonymous:
            words = self.tr("{proofs}: to be told without the customer's name").format(proofs=_names(anonymous))
        else:
            words = self.tr("Every proof for customers has a date and a permission, and is fresh.")
        place = (bad or anonymous or proofs)[0]["id"]
        return Answer("warning" if bad else "success", figure, question, words, place)

    def _roles(self) -> list[tuple[str, str, bool, str]]:
        """(role, what we say to it, whether anything is said, the row that leads there) for every target role."""
        live = self._live
        said: dict[str, Row] = {}
        for row in live.rows("message", kind="role"):
            if row["persona_id"] and (row["wording"] or row["title"]):
                said.setdefault(row["persona_id"], row)
        found = []
        for persona in live.rows("persona"):
            if str(persona["not_a_target"]).strip():
                continue
            message = said.get(persona["id"])
            words = str(message["wording"] or message["title"]) if message else self.tr("no message yet")
            place = message["id"] if message else "msg_"
            found.append((str(persona["job_title"] or persona["name"]), words, message is not None, place))
        return found

    def _line(self, answer: Answer) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        chip = Chip(line, answer.kind, answer.figure)
        chip.setMinimumWidth(theme().px(CHIP_WIDTH))
        chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        question = QPushButton(answer.question, line)
        question.setObjectName("question")
        set_role(question, "plain-link")
        for sign in (chip.clicked, question.clicked):
            sign.connect(lambda: self._live.go.emit(answer.place, answer.column))
        texts.addWidget(question)
        texts.addWidget(plain(answer.words, role="caption", wrap=True))
        layout.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        return line

    def _role(self, name: str, words: str, said: bool, place: str) -> QWidget:
        line = QFrame()
        set_role(line, "inset")
        layout = QVBoxLayout(line)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(1)
        link = QPushButton(name.replace("&", "&&"), line)
        set_role(link, "plain-link")
        link.clicked.connect(lambda: self._live.go.emit(place, ""))
        layout.addWidget(link)
        layout.addWidget(plain(words, role="caption" if said else "problem", wrap=True))
        return line


def _names(proofs: list[Row]) -> str:
    return joined([str(proof["code"] or proof["wording"]) for proof in proofs])
