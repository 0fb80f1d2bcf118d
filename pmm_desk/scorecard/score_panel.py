"""What stands behind the chosen place of the score table: a score, the checks of a feature, the feature."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from pmm_desk.forms.scorecard_board import Ui_ScorecardBoard
from pmm_desk.scorecard.board import ScoreBoard
from pmm_desk.scorecard.figures import span
from pmm_desk.scorecard.rules import CHECKS, EXCEPTION
from pmm_desk.scorecard.words import confidence_words, gate_words
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.stack import show_page


class ScorePanel(QObject):
    """Joins the card at the right of the score table to the place chosen in it."""

    override_asked = Signal(str)
    """Propose another tier for this feature."""

    def __init__(self, form: Ui_ScorecardBoard, live: Live, board: ScoreBoard, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._live, self._board = form, live, board
        self.feature_id, self.criterion_id, self.check = "", "", ""
        score = (
            form.score_score, form.score_confidence, form.score_scorer, form.score_scored_on, form.score_note,
        )  # fmt: skip
        gate = (form.gate_stable, form.gate_validated, form.gate_cases, form.gate_trained, form.gate_reason)
        feature = (form.feature_name, form.feature_goal, form.feature_code, form.feature_period)
        self.score = FormBinder(form.score_plain, live, fields=score)
        self.gate = FormBinder(form.gate_plain, live, fields=gate)
        self.feature = FormBinder(form.feature_plain, live, fields=feature)
        form.begin_gate.clicked.connect(self._begin_gate)
        form.open_feature.clicked.connect(lambda: live.go.emit(self.feature_id, "name"))
        form.propose_override.clicked.connect(lambda: self.override_asked.emit(self.feature_id))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form, words = self._form, gate_words()
        form.score_confidence.set_choices(list(confidence_words().items()))
        for name, field in zip(
            CHECKS, (form.gate_stable, form.gate_validated, form.gate_cases, form.gate_trained), strict=True
        ):
            field.set_text(words[name])
        self.refresh()

    def show_place(self, feature_id: str, criterion_id: str, check: str) -> None:
        """Show a score (feature and criterion), the checks of a feature, or the feature itself."""
        self.feature_id, self.criterion_id, self.check = feature_id, criterion_id, check
        self.refresh()

    def refresh(self) -> None:
        """Show what the board says now."""
        form, board = self._form, self._board
        if self.feature_id not in board.features:
            show_page(form.score_pages, form.score_nothing)
            form.score_title.setText(self.tr("Nothing chosen"))
            return
        name = str(board.features[self.feature_id]["name"]) or self.tr("Unnamed")
        criterion = board.criterion(self.criterion_id)
        if criterion is not None:
            form.score_title.setText(
                self.tr("{criterion} · {feature}").format(criterion=criterion["name"], feature=name)
            )
            self._show_score(criterion)
        elif self.check and board.source.gated:
            form.score_title.setText(self.tr("Readiness · {feature}").format(feature=name))
            self._show_gate()
        elif board.source.subject != "feature":
            form.score_title.setText(name)
            show_page(form.score_pages, form.score_nothing)
        else:
            form.score_title.setText(name)
            show_page(form.score_pages, form.feature_plain)
            self._bind(self.feature, self.feature_id)

    def focus(self) -> None:
        """Put the cursor where one explains the chosen place."""
        form = self._form
        page = form.score_pages.currentWidget()
        reason = form.gate_reason if page is form.gate_plain else form.feature_name
        field = form.score_note if page is form.score_plain else reason
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_score(self, criterion: dict[str, Any]) -> None:
        form, board = self._form, self._board
        show_page(form.score_pages, form.score_plain)
        form.score_question.setText(str(criterion["question"]))
        form.score_question.setVisible(bool(criterion["question"]))
        lowest, highest = span(criterion)
        rubrics = [
            self.tr("{score}: {meaning}").format(score=score, meaning=criterion[f"rubric_{score}"])
            for score in range(lowest, min(highest, 10) + 1)
            if criterion[f"rubric_{score}"]
        ]
        form.score_rubric.setText("\n".join(rubrics))
        form.score_rubric.setVisible(bool(rubrics))
        form.score_score.setProperty("minimum", str(lowest))
        form.score_score.setProperty("maximum", str(highest))
        row = board.score_row(self.feature_id, self.criterion_id)
        self._bind(self.score, row["id"] if row is not None else None)
        form.score_fields.setVisible(row is not None)
        for widget in (form.score_scorer_label, form.score_scorer):
            # An opinion is its scorer's own.
            widget.setVisible(not board.source.scorer_id)
        form.score_absent.setVisible(row is None)
        form.score_absent.setText(
            self.tr("Not scored yet. Type {lowest} to {highest} in the table.").format(lowest=lowest, highest=highest)
        )

    def _show_gate(self) -> None:
        form, board = self._form, self._board
        show_page(form.score_pages, form.gate_plain)
        row = board.readiness(self.feature_id)
        result = board.results[self.feature_id]
        self._bind(self.gate, row["id"] if row is not None else None)
        form.begin_gate.setVisible(row is None)
        fields = (form.gate_stable, form.gate_validated, form.gate_cases, form.gate_trained)
        for field in (*fields, form.gate_reason, form.gate_reason_label):
            field.setVisible(row is not None)
        text = self.tr("Not stable: hold. Fewer than three yes: the second lowest tier at most.")
        if result.gate.code == EXCEPTION:
            text = self.tr("The competitive window is at its maximum: it may go ahead, with a reason.")
        form.gate_text.setText(text)

    def _bind(self, binder: FormBinder, row_id: str | None) -> None:
        if binder.row_id != row_id:
            binder.bind(row_id)

    def _begin_gate(self) -> None:
        self._live.attempt(
            self.tr("Begin the readiness checks"),
            lambda change: change.add("readiness", feature_id=self.feature_id),
        )
