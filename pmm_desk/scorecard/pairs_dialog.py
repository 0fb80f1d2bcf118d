"""Weights from comparisons in pairs: the comparisons, what they come to, and what that would change."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pmm_desk.scorecard.pair_row import PairRow, steps_words
from pmm_desk.scorecard.pairwise import LIMIT, Judgement, judge_pairs, pairs
from pmm_desk.scorecard.proportions import WHOLE, as_hundred, in_proportion
from pmm_desk.scorecard.weight_line import NameLabel, figure
from pmm_desk.scorecard.wording import tier_label
from pmm_desk.scorecard.words import joined
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.theme import dress, set_role, theme

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.scorecard.dragging import Dragging
    from pmm_desk.widgets.live import Live

NAMED = 6
"""So many features that would change tier are named."""


class PairsDialog(QDialog):
    """Which of two criteria matters more, and how much; the scorecard behind it already answers by the weights."""

    def __init__(self, live: Live, board: ScoreBoard, dragging: Dragging, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pairs_dialog")
        self.setWindowTitle(self.tr("Weights from comparisons in pairs"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live, self._board, self._dragging = live, board, dragging
        locked = board.locked()
        self._names = {str(row["id"]): str(row["name"]) for row in board.criteria}
        self.free = [each for each in self._names if each not in locked]
        self._start = as_hundred(board.weights())
        self._room = WHOLE - sum((self._start.get(each, Fraction(0)) for each in locked), Fraction(0))
        self._rows: dict[tuple[str, str], PairRow] = {}
        self._kept = self._read()
        self._judged = Judgement({}, (), None, None)
        self._build(bool(locked))
        for pair, row in self._rows.items():
            row.show_answer(self._kept.get(pair, (None, None))[1])
            row.changed.connect(self._judge)
        self.rejected.connect(dragging.cancel)
        dress(self)
        self._judge()

    # what is kept ------------------------------------------------------------------------------------

    def _read(self) -> dict[tuple[str, str], tuple[str | None, int | None]]:
        """Pair → the row that keeps it, and its steps for the first one."""
        found: dict[tuple[str, str], tuple[str | None, int | None]] = {}
        for row in self._live.rows("pair_comparison"):
            first, second = str(row["first_id"]), str(row["second_id"])
            if (second, first) in pairs(self.free):
                found[second, first] = (str(row["id"]), -int(row["steps"]))
            else:
                found[first, second] = (str(row["id"]), int(row["steps"]))
        return found

    def _keep(self, change: Any) -> None:
        """Write the comparisons that are new, others, or gone."""
        for pair, row in self._rows.items():
            row_id, before = self._kept.get(pair, (None, None))
            if row.steps == before:
                continue
            if row_id is not None:
                change.remove(row_id)
            if row.steps is not None:
                change.add("pair_comparison", first_id=pair[0], second_id=pair[1], steps=row.steps)

    @property
    def altered(self) -> bool:
        """Whether an answer is another than the one that is kept."""
        return any(row.steps != self._kept.get(pair, (None, None))[1] for pair, row in self._rows.items())

    # its parts ---------------------------------------------------------------------------------------

    def _build(self, some_locked: bool) -> None:
        look = theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(10)
        outer.addWidget(plain(self.tr("Which of the two matters more, and how much?"), self, role="large-heading"))
        hint = self.tr(
            "Move the handle towards the one that matters more: 1 is the same, 3 a little, 5 clearly, 7 much, 9 "
            "overwhelmingly more. Weights are the geometric means (Saaty’s analytic hierarchy process)."
        )
        if some_locked:
            hint += " " + self.tr("Locked weights stay as they are.")
        outer.addWidget(plain(hint, self, role="subtitle", wrap=True))
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(self._list(), 1)
        middle.addWidget(self._side())
        outer.addLayout(middle, 1)
        outer.addLayout(self._buttons())
        self.resize(look.px(1000), look.px(600))

    def _list(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setObjectName("pairs_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(scroll)
        inside.setProperty("role", "plain")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for number, pair in enumerate(pairs(self.free)):
            row = self._rows[pair] = PairRow(self._names[pair[0]], self._names[pair[1]], inside)
            row.setObjectName(f"pair_{number}")
            layout.addWidget(row)
        layout.addStretch(1)
        scroll.setWidget(inside)
        self._scroll = scroll
        return scroll

    def _side(self) -> QWidget:
        side = QFrame(self)
        side.setProperty("role", "inset")
        side.setFixedWidth(theme().px(290))
        layout = QVBoxLayout(side)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(plain(self.tr("Weights, today and by these comparisons"), side, role="strong", wrap=True))
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(0, 1)
        self._weights: dict[str, QLabel] = {}
        for number, each in enumerate(self._names):
            name = NameLabel(side)
            name.setText(self._names[each])
            before = plain(figure(self._start[each]) if each in self._start else "–", side, role="subtitle")
            after = self._weights[each] = plain("", side, role="strong")
            after.setMinimumWidth(theme().px(40))
            for label in (before, after):
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, widget in enumerate((name, before, after)):
                grid.addWidget(widget, number, column)
        layout.addLayout(grid)
        self.consistency = plain("", side, wrap=True)
        self.consistency.setObjectName("consistency")
        self.worst = QPushButton(side)
        self.worst.setObjectName("worst")
        self.worst.setProperty("role", "link")
        self.worst.clicked.connect(self._show_worst)
        self.worst_words = plain("", side, role="caption", wrap=True)
        self.effect = plain("", side, wrap=True)
        self.effect.setObjectName("effect")
        layout.addWidget(self.consistency)
        layout.addWidget(self.worst_words)
        layout.addWidget(self.worst)
        layout.addWidget(self.effect)
        layout.addStretch(1)
        return side

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        self.count = plain("", self, role="subtitle")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.reject)
        self.later = QPushButton(self.tr("Keep for later"), self)
        self.later.setObjectName("later")
        self.later.setToolTip(self.tr("Keep the comparisons and leave the weights as they are"))
        self.later.clicked.connect(self._keep_for_later)
        self.take = QPushButton(self.tr("Take these weights"), self)
        self.take.setObjectName("take")
        set_role(self.take, "primary")
        self.take.clicked.connect(self._take)
        buttons.addWidget(self.count, 1)
        for button in (self.cancel, self.later, self.take):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        return buttons

    # what they come to -------------------------------------------------------------------------------

    def answer(self, number: int, steps: int | None) -> None:
        """Answer one comparison, counted from 0: so many steps for the first one, None for no answer."""
        list(self._rows.values())[number].answer(steps)

    def _judge(self) -> None:
        answers = {pair: row.steps for pair, row in self._rows.items() if row.steps is not None}
        self._judged = found = judge_pairs(self.free, answers)
        self.count.setText(self.tr("{made} of {all} compared").format(made=len(answers), all=len(self._rows)))
        weights = self._new_weights(found.weights)
        for each, label in self._weights.items():
            label.setText(figure(weights[each]) if each in weights else "–")
        for pair, row in self._rows.items():
            row.mark(found.worst is not None and found.contradicts and pair == (found.worst.first, found.worst.second))
        self._show_consistency(found)
        if weights:
            self._dragging.several(weights)
            self._show_effect()
        else:
            self._dragging.cancel()
            names = joined(self._names[each] for each in found.loose)
            self.effect.setText(self.tr("Compare these with one of the others: {criteria}.").format(criteria=names))
        self.take.setEnabled(bool(weights))
        self.later.setEnabled(self.altered)

    def _new_weights(self, weights: Mapping[str, float]) -> dict[str, Fraction]:
        if not weights or not self._room:
            return {}
        exact = {each: Fraction(weight).limit_denominator(10**9) for each, weight in weights.items()}
        return {**self._start, **in_proportion(exact, self._room)}

    def _show_consistency(self, found: Judgement) -> None:
        words, role = "", ""
        if found.ratio is not None:
            shown = figure(Fraction(round(found.ratio, 3)).limit_denominator(1000))
            if found.contradicts:
                role = "bad"
                words = self.tr("Consistency ratio {ratio}: the comparisons contradict each other (more than {limit}).")
            else:
                role = "good"
                words = self.tr("Consistency ratio {ratio}: they agree well enough (up to {limit}).")
            words = words.format(ratio=shown, limit=figure(Fraction(str(LIMIT))))
        self.consistency.setText(words)
        set_role(self.consistency, role)
        worst = found.worst if found.contradicts else None
        self.worst.setVisible(worst is not None)
        self.worst_words.setVisible(worst is not None)
        if worst is not None:
            self.worst.setText(self.tr("Look at it again"))
            words = self.tr("It fits least: {first} against {second}, {said}. The others say: {implied}.")
            self.worst_words.setText(
                words.format(
                    first=self._names[worst.first],
                    second=self._names[worst.second],
                    said=self._for_whom(worst.said, worst.first, worst.second),
                    implied=self._for_whom(worst.implied, worst.first, worst.second),
                )
            )

    def _for_whom(self, steps: int, first: str, second: str) -> str:
        if steps == 0:
            return steps_words(0)
        name = self._names[first if steps > 0 else second]
        return self.tr("{criterion} {steps}").format(criterion=name, steps=steps_words(steps))

    def _show_effect(self) -> None:
        turned = self._dragging.turned()
        if not turned:
            self.effect.setText(self.tr("No feature changes tier."))
            return
        some = [
            self.tr("{feature} → {tier}").format(
                feature=str(self._board.features[feature]["name"]) or self.tr("Unnamed"), tier=tier_label(place)
            )
            for feature, place in turned[:NAMED]
        ]
        if len(turned) > NAMED:
            some.append("…")
        self.effect.setText(self.tr("%n feature(s) would change tier:", None, len(turned)) + "\n" + "\n".join(some))

    def _show_worst(self) -> None:
        if self._judged.worst is not None:
            row = self._rows[self._judged.worst.first, self._judged.worst.second]
            self._scroll.ensureWidgetVisible(row)
            row.slider.setFocus()

    # its end -----------------------------------------------------------------------------------------

    def _take(self) -> None:
        self._dragging.end(title=self.tr("Take weights from pairs"), along=self._keep)
        self.accept()

    def _keep_for_later(self) -> None:
        self._dragging.cancel()
        if self._live.attempt(self.tr("Keep comparisons in pairs"), self._keep, initiator=self):
            self.accept()
