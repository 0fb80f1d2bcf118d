"""The log of decided tiers: each with the scorecard as it was, beside today's, and how the launch went."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pmm_desk.scorecard.calibration_card import CalibrationCard
from pmm_desk.scorecard.decide_dialog import DecideDialog
from pmm_desk.scorecard.deciding import forget
from pmm_desk.scorecard.list_card import ListCard
from pmm_desk.scorecard.snapshot import Replay, Since, replay, since, tier_of
from pmm_desk.scorecard.wording import day_words, points_words
from pmm_desk.scorecard.words import gate_answer_words, gate_words, outcome_words
from pmm_desk.widgets.cards import Card, EmptyState, plain
from pmm_desk.widgets.fields import ChoiceField, DateField, FormBinder, LabelField, TextField
from pmm_desk.widgets.flow import clear
from pmm_desk.widgets.list_and_form import ListAndForm
from pmm_desk.widgets.lists import CardText
from pmm_desk.widgets.theme import dress, set_role

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.widgets.live import Live

KINDS = {"above": "success", "expected": "info", "below": "danger", "open": "neutral"}


class LogPage(QWidget):
    """The list of decided tiers; at its right the decision replayed, what changed since, the launch, calibration."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self._names: list[tuple[QWidget, Any]] = []
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        left = ListCard("log", "decide", self)
        left.setMinimumWidth(220)
        left.setMaximumWidth(300)
        self.rows, self.decide_button = left.rows, left.button
        self.decide_button.clicked.connect(lambda: self.decide())
        across.addWidget(left)
        self.side = QStackedWidget(self)
        self.side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        across.addWidget(self.side, 1)
        self.filled, self.empty = self._right(), QWidget(self.side)
        self.no_decision = EmptyState(self.empty)
        inside = QVBoxLayout(self.empty)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.no_decision)
        self.side.addWidget(self.filled)
        self.side.addWidget(self.empty)
        self.rows.setup(
            live, "decision", self._card, thing=lambda: self.tr("decided tier"), depends={"feature", "decided_card"}
        )
        assert self.rows.actions_of_rows is not None
        self.rows.actions_of_rows.removing = lambda change, row_id: forget(change, live.project, row_id)
        self.binder = FormBinder(self.filled, live)
        self.list = ListAndForm(self.rows, self.binder, self.side, self.filled, self.empty, self.no_decision)
        self.no_decision.clicked.disconnect()
        self.no_decision.clicked.connect(lambda: self.decide())
        self.list.with_buttons(delete=self.delete_button)
        self.list.chosen.connect(self._show)
        self.retranslate()
        self._show(self.list.row_id)
        dress(self)

    # building ----------------------------------------------------------------------------------------

    def _right(self) -> QScrollArea:
        area = QScrollArea(self.side)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget(area)
        set_role(inner, "plain")
        down = QVBoxLayout(inner)
        down.setContentsMargins(0, 0, 8, 0)
        down.setSpacing(14)
        self.head = Card(inner)
        self.delete_button = QToolButton(self.head)
        self.delete_button.setProperty("icon_name", "trash-2")
        set_role(self.delete_button, "quiet")
        self.head.add_at_right(self.delete_button)
        self.told = plain("", self.head, wrap=True)
        self.head.body.addWidget(self.told)
        self.head.body.addLayout(self._fields(self.head, ("reason", TextField, 2)))
        self.head.body.addLayout(self._fields(self.head, ("decided_by", LabelField, 1), ("decided_on", DateField, 1)))
        self.then = Card(inner)
        self.compared = QGridLayout()
        self.compared.setHorizontalSpacing(24)
        self.compared.setVerticalSpacing(6)
        self.then.body.addLayout(self.compared)
        self.proof = plain("", self.then, role="caption", wrap=True)
        self.then.body.addWidget(self.proof)
        self.went = Card(inner)
        self.went.body.addLayout(
            self._fields(
                self.went, ("launched_on", DateField, 1), ("outcome", ChoiceField, 1), ("fitting", ChoiceField, 1)
            )
        )
        self.went.body.addLayout(self._fields(self.went, ("result", TextField, 2)))
        self.calibration = CalibrationCard(inner)
        for each in (self.head, self.then, self.went, self.calibration):
            down.addWidget(each)
        down.addStretch(1)
        area.setWidget(inner)
        return area

    def _fields(self, parent: QWidget, *wanted: tuple[str, Any, int]) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(16)
        for column, kind, lines in wanted:
            field = kind(parent)
            field.setObjectName(column)
            field.setProperty("column", column)
            if lines > 1:
                field.setProperty("lines", str(lines))
            setattr(self, column, field)
            label = plain("", parent, role="form-label")
            label.setBuddy(field)
            self._names.append((label, column))
            box = QVBoxLayout()
            box.setSpacing(4)
            box.addWidget(label)
            box.addWidget(field)
            across.addLayout(box, 1)
        return across

    # words -------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == event.Type.LanguageChange:
            self.retranslate()
            self._show(self.list.row_id)
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        words = {
            "reason": self.tr("Why this tier"),
            "decided_by": self.tr("Decided by"),
            "decided_on": self.tr("On"),
            "launched_on": self.tr("Launched on"),
            "outcome": self.tr("How it went"),
            "fitting": self.tr("The tier it should have been"),
            "result": self.tr("What came of it"),
        }
        for label, column in self._names:
            label.setProperty("text", words[column])
        self.decide_button.setText(self.tr("Decide tiers…"))
        self.delete_button.setToolTip(self.tr("Delete"))
        self.delete_button.setAccessibleName(self.tr("Delete"))
        self.then.set_title(self.tr("Then and now"))
        self.went.set_title(self.tr("The launch"))
        self.outcome.set_choices(list(outcome_words().items()))  # type: ignore[attr-defined]
        can = self._can_decide()
        self.decide_button.setEnabled(can)
        self.no_decision.set_words(
            self.tr(
                "Decide the tiers of a release here: each is kept with the scorecard as it was, and can be replayed."
            ),
            self.tr("Decide tiers…") if can else "",
            "history",
        )

    def follow(self, shape: bool) -> None:
        """The board changed: today's side may be another."""
        self.retranslate()
        self._show(self.list.row_id)

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a decision and go to one of its fields."""
        return self.list.show_row(row_id, field)

    # deciding ----------------------------------------------------------------------------------------

    def decide(self, feature_id: str = "") -> None:
        """Open the dialog that decides one feature or all."""
        if self._can_decide():
            dialog = DecideDialog(self._live, self._board, feature_id, self)
            dialog.decided.connect(self.rows.choose)
            dialog.open()

    def _can_decide(self) -> bool:
        """Tiers are decided by what the team agreed on, not by one person's scores."""
        return bool(self._board.features and self._board.tiers and self._board.source.gated)

    def replays(self) -> list[Replay]:
        """Every decision, reckoned again."""
        cards = {row["id"]: row for row in self._live.project.rows("decided_card")}
        found = []
        for row in self._live.rows("decision"):
            name = str(self._board.features.get(row["feature_id"], {}).get("name", ""))
            each = replay(row, cards[row["decided_card_id"]], name) if row["decided_card_id"] in cards else None
            if each is not None:
                found.append(each)
        return found

    # showing -----------------------------------------------------------------------------------------

    def _feature(self, row: dict[str, Any]) -> str:
        return str(self._board.features.get(row["feature_id"], {}).get("name") or self.tr("Unnamed"))

    def _tier(self, name: str) -> str:
        """A tier in the window's language, as long as it is there by this name; else as it was written."""
        if not name:
            return self.tr("Hold")
        tiers = zip(self._live.project.rows("tier"), self._live.rows("tier"), strict=True)
        return next((str(shown["name"]) for kept, shown in tiers if kept["name"] == name), name)

    def _card(self, row: dict[str, Any]) -> CardText:
        tier = self._tier(row["tier"])
        sub = " · ".join(part for part in (day_words(row["decided_on"]), tier) if part)
        chips = []
        if row["outcome"] != "open":
            chips.append((KINDS.get(row["outcome"], "neutral"), outcome_words().get(row["outcome"], "")))
        return CardText(self._feature(row), sub, "", chips)

    def _show(self, row_id: str) -> None:
        self.calibration.show_replays(self.replays(), self._tier)
        row = self._live.row(row_id) if row_id else None
        if row is None:
            return
        tier = self._tier(row["tier"])
        self.head.set_title(self.tr("{feature}: {tier}").format(feature=self._feature(row), tier=tier))
        computed = self._tier(row["computed"])
        words = self.tr("{figure} points gave {tier}.") if row["figure"] else self.tr("No score; {tier}.")
        shown = points_words(Fraction(row["figure"])) if row["figure"] else ""
        told = words.format(figure=shown, tier=computed)
        if computed != tier:
            told += "\n" + self.tr("Decided otherwise: {tier}.").format(tier=tier)
        self.told.setText(told)
        card = self._live.project.row(row["decided_card_id"])
        then = replay(row, card, self._feature(row)) if card is not None else None
        self._show_then(row, then)
        names = [str(each["name"]) for each in then.tiers] if then is not None else []
        self.fitting.set_choices([("", self.tr("Not said")), *((name, self._tier(name)) for name in names)])  # type: ignore[attr-defined]

    def _show_then(self, row: dict[str, Any], then: Replay | None) -> None:
        clear(self.compared)
        if then is None:
            self.proof.setText(self.tr("Its copy of the scorecard cannot be read."))
            return
        board = self._board
        # While one scores for somebody, the board knows that person's scores alone.
        agreed = board.source.gated
        now = board.results.get(row["feature_id"]) if agreed else None
        lines = [("", self.tr("Then"), self.tr("Today") if agreed else "")]
        today = points_words(now.score) if now is not None else ""
        lines.append((self.tr("Score"), points_words(then.result.score), today))
        name = ""
        if now is not None:
            name = tier_of(now, board.scale, board.overrides.get(row["feature_id"])) or self.tr("Hold")
        lines.append((self.tr("Tier"), self._tier(row["tier"]), name))
        scores = {criterion: board.score(row["feature_id"], criterion) for criterion in board.scale.steps}
        checks = board.readiness(row["feature_id"])
        changed = since(then, board.criteria, board.tiers, scores, checks) if agreed else []
        lines += [self._since(each) for each in changed]
        for number, line in enumerate(lines):
            for column, words in enumerate(line):
                role = "form-label" if number == 0 else "" if column == 0 else "strong"
                label = plain(words, self.then, role=role)
                self.compared.addWidget(label, number, column)
        self.compared.setColumnStretch(0, 1)
        proof = self.tr("Reckoned again from the scorecard as it was: the same score and tier.")
        if not then.same:
            proof = self.tr("Reckoned again, its copy gives {figure} and {tier}.").format(
                figure=points_words(then.result.score), tier=self._tier(then.computed)
            )
        if agreed and not changed:
            proof += "\n" + self.tr("Nothing has changed since.")
        self.proof.setText(proof)

    def _since(self, each: Since) -> tuple[str, str, str]:
        if each.kind == "check":
            answers = gate_answer_words()
            said = {"1": answers[1], "0": answers[0], "": answers[None]}
            return gate_words()[each.name], said.get(each.before, each.before), said.get(each.after, each.after)
        words = {
            "score": self.tr("Score on {name}"),
            "weight": self.tr("Weight of {name}"),
            "limit": self.tr("Limit of {name}"),
            "criterion_new": self.tr("{name}, a new criterion"),
            "criterion_gone": self.tr("{name}, no criterion any more"),
        }[each.kind]
        return words.format(name=each.name), each.before or "–", each.after or "–"
