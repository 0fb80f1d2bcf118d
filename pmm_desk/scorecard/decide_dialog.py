"""The dialog that decides the tier of one feature or of all: who, when, why; the scorecard is kept with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pmm_desk.scorecard.deciding import decidable, decide
from pmm_desk.scorecard.rules import current_card, scale
from pmm_desk.scorecard.snapshot import tier_of
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.theme import dress, set_role, theme

if TYPE_CHECKING:
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.widgets.live import Live

LONGEST = {"by": 500, "why": 2000}


class DecideDialog(QDialog):
    """Asks for what a decision needs; a name is needed, so that later somebody can be asked."""

    decided = Signal(str)
    """The first decision that was made."""

    def __init__(self, live: Live, board: ScoreBoard, feature_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.setObjectName("decide_dialog")
        self.setWindowTitle(self.tr("Decide tiers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.features = QComboBox(self)
        ids = [each for each in board.order() if decidable(board.results[each])]
        self.features.addItem(self.tr("All %n feature(s) with a score", None, len(ids)), "")
        for each in ids:
            tier = tier_of(board.results[each], board.scale, board.overrides.get(each)) or self.tr("Hold")
            name = str(board.features[each]["name"]) or self.tr("Unnamed")
            self.features.addItem(self.tr("{feature}: {tier}").format(feature=name, tier=tier), each)
        self.features.setCurrentIndex(max(0, self.features.findData(feature_id)))
        self.by = QLineEdit(board.author, self)
        self.by.setMaxLength(LONGEST["by"])
        day: date = board.as_of
        self.on = QDateEdit(QDate(day.year, day.month, day.day), self)
        self.on.setCalendarPopup(True)
        self.on.setDisplayFormat("yyyy-MM-dd")
        self.why = QPlainTextEdit(self)
        self.why.setFixedHeight(theme().px(64))
        self.problem = plain("", self, role="problem", wrap=True)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(6)
        hint = self.tr("The scorecard is kept as it is now; what you change later changes no decision.")
        layout.addWidget(plain(hint, self, role="subtitle", wrap=True))
        rows = (
            (self.tr("For"), self.features),
            (self.tr("Decided by"), self.by),
            (self.tr("On"), self.on),
            (self.tr("Why"), self.why),
        )
        for words, field in rows:
            label = plain(words, self, role="form-label")
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
        layout.addWidget(self.problem)
        self.go, cancel = QPushButton(self.tr("Decide"), self), QPushButton(self.tr("Cancel"), self)
        set_role(self.go, "primary")
        self.go.setDefault(True)
        self.go.setEnabled(bool(ids))
        self.go.clicked.connect(self._decide)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (cancel, self.go):
            buttons.addWidget(button)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        self.resize(theme().px(480), theme().px(400))
        dress(self)

    def _decide(self) -> None:
        board = self._board
        if not self.by.text().strip():
            self.problem.setText(self.tr("Who decides? Write a name."))
            self.problem.show()
            self.by.setFocus()
            return
        chosen = self.features.currentData()
        ids = [chosen] if chosen else [self.features.itemData(at) for at in range(1, self.features.count())]
        # A decision is kept in the project's main language, whatever the window speaks.
        card, criteria, tiers = current_card(self._live.project)
        results = [(board.results[each], board.readiness(each), board.overrides.get(each)) for each in ids]
        signed = {
            "decided_by": self.by.text().strip(),
            "decided_on": self.on.date().toString("yyyy-MM-dd"),
            "reason": self.why.toPlainText().strip()[: LONGEST["why"]],
        }
        made = list[str]()
        if card is None or not ids:
            return
        done = self._live.attempt(
            self.tr("Decide %n tier(s)", None, len(ids)),
            lambda change: made.extend(
                decide(change, self._live.project, card, criteria, tiers, results, scale(criteria, tiers), signed)
            ),
        )
        if done:
            self.accept()
            self.decided.emit(made[0])
