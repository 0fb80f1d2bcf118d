"""The market variables of a group: one card each for what changes, its effect, and what follows for us."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from pmm_desk.audience.buying_centre import open_variables
from pmm_desk.audience.words import TENDENCY_KINDS, tendency_words, variable_words
from pmm_desk.forms.market_variable import Ui_MarketVariable
from pmm_desk.widgets.fields import FormBinder
from pmm_desk.widgets.theme import dress, theme

if TYPE_CHECKING:
    from pmm_desk.forms.audience_groups import Ui_AudienceGroups
    from pmm_desk.widgets.live import Live

MARKS = {"threat": "−", "opportunity": "+", "neutral": "="}
WIDE = 760
"""Px at 100 % from which two cards stand side by side."""


class VariableCard(QFrame):
    """One market variable, and the buttons for its place."""

    moved = Signal(str, int)
    """Move this variable by so many places."""

    def __init__(self, live: Live, variable_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self.variable_id = live, variable_id
        self.form = Ui_MarketVariable()
        self.form.setupUi(self)
        form = self.form
        self.binder = FormBinder(self, live)
        menu = QMenu(form.variable_more)
        # Not the button's own menu: that would paint an arrow over its dots.
        form.variable_more.clicked.connect(
            lambda: menu.popup(form.variable_more.mapToGlobal(form.variable_more.rect().bottomLeft()))
        )
        self.up, self.down, self.copy, self.delete = (menu.addAction("") for _ in range(4))
        self.up.triggered.connect(lambda: self.moved.emit(self.variable_id, -1))
        self.down.triggered.connect(lambda: self.moved.emit(self.variable_id, 1))
        self.copy.triggered.connect(
            lambda: live.attempt(
                self.tr("Duplicate a market variable"), lambda change: change.duplicate(self.variable_id)
            )
        )
        self.delete.triggered.connect(
            lambda: live.attempt(self.tr("Delete a market variable"), lambda change: change.remove(self.variable_id))
        )
        self.retranslate()
        self.binder.bind(variable_id)
        dress(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.kind.set_choices(list(variable_words().items()))
        form.tendency.set_choices(list(tendency_words().items()))
        form.what_changes.set_placeholder(self.tr("What changes"))
        form.effect.set_placeholder(self.tr("What it does to their business issue"))
        form.conclusion.set_placeholder(self.tr("What follows for us"))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.copy.setText(self.tr("Duplicate"))
        self.delete.setText(self.tr("Delete"))

    def show_tendency(self, tendency: str) -> None:
        """Mark the card as a threat, an opportunity or neither."""
        self.form.tendency_mark.show_words(TENDENCY_KINDS.get(tendency, "neutral"), MARKS.get(tendency, ""))


class MarketCards(QObject):
    """Keeps one card per market variable of the shown group in the form's grid."""

    def __init__(self, live: Live, form: Ui_AudienceGroups, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._form = live, form
        self._group = ""
        self._stood = 2
        self.cards: dict[str, VariableCard] = {}
        self._menu = QMenu(form.market_add)
        form.market_add.setMenu(self._menu)
        form.market_card.installEventFilter(self)
        live.changed.connect(self._after_change)
        live.language_changed.connect(self._show_head)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._columns() != self._stood:
            self._place()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._menu.clear()
        for kind, words in variable_words().items():
            self._menu.addAction(words).triggered.connect(lambda _=False, kind=kind: self.add(kind))
        if self._group:
            self._show_head()

    def show_group(self, group_id: str) -> None:
        """Show the variables of this group."""
        if group_id != self._group:
            for card in self.cards.values():
                _let_go(card)
            self.cards = {}
            self._group = group_id
            self._rebuild()

    def add(self, kind: str) -> None:
        """Add a variable of this kind after the last one and begin to write it."""
        made: list[str] = []
        ids = self._ids()
        values = {"target_group_id": self._group, "kind": kind}
        self._live.attempt(
            self.tr("Add a market variable"),
            lambda change: made.append(change.add("market_variable", after=ids[-1] if ids else None, **values)),
        )
        if made:
            self.show_variable(made[0])

    def show_variable(self, variable_id: str, field: str = "") -> QWidget | None:
        """Go to one variable; the place to bring into sight."""
        card = self.cards.get(variable_id)
        if card is None:
            return None
        if not (field and card.binder.show_field(field)):
            row = self._live.row(variable_id) or {}
            card.binder.show_field("what_changes" if not row.get("what_changes") else "conclusion")
        return card

    def _ids(self) -> list[str]:
        return self._live.project.ids("market_variable", where={"target_group_id": self._group}) if self._group else []

    def _rebuild(self) -> None:
        ids = self._ids()
        for gone in set(self.cards) - set(ids):
            _let_go(self.cards.pop(gone))
        rows = {row["id"]: row for row in self._live.project.page("market_variable", ids)}
        for place, variable_id in enumerate(ids):
            card = self.cards.get(variable_id)
            if card is None:
                card = VariableCard(self._live, variable_id, self._form.market_card)
                card.moved.connect(self._move)
                self.cards[variable_id] = card
            card.up.setEnabled(place > 0)
            card.down.setEnabled(place < len(ids) - 1)
            card.show_tendency(rows[variable_id]["tendency"])
            card.show()
        self._place()
        self._show_head()

    def _columns(self) -> int:
        return 2 if self._form.market_card.width() >= theme().px(WIDE) else 1

    def _place(self) -> None:
        """Put the cards into the grid in their order, as many in a row as there is room for."""
        grid, self._stood = self._form.market_grid, self._columns()
        grid.setColumnStretch(1, self._stood - 1)
        for place, variable_id in enumerate(self._ids()):
            if variable_id in self.cards:
                grid.addWidget(self.cards[variable_id], place // self._stood, place % self._stood)

    def _show_head(self) -> None:
        """What follows for us, in one line; how many variables lead nowhere yet."""
        form = self._form
        rows = self._live.rows("market_variable", target_group_id=self._group) if self._group else []
        drawn = [str(row["conclusion"]) for row in rows if row["conclusion"] and row["tendency"] == "opportunity"]
        words = self.tr("→ Opportunity: {conclusion}").format(conclusion=next(iter(drawn), ""))
        form.market_hint.setText(words if drawn else self.tr("what changes around them, and what follows for us"))
        form.market_hint.setToolTip("\n".join(drawn))
        count = len(open_variables(rows))
        form.market_chip.show_words("warning", self.tr("%n without a conclusion", None, count) if count else "")
        form.market_add.setEnabled(not self._live.project.read_only)

    def _move(self, variable_id: str, step: int) -> None:
        ids = self._ids()
        to = ids.index(variable_id) + step
        if 0 <= to < len(ids):
            others = [other for other in ids if other != variable_id]
            after = others[to - 1] if to > 0 else None
            self._live.attempt(self.tr("Move a market variable"), lambda change: change.move(variable_id, after))

    def _after_change(self, done: Any) -> None:
        if "market_variable" in done.rows:
            self._rebuild()
        elif "translation" in done.rows:
            self._show_head()


def _let_go(card: VariableCard) -> None:
    # Its own clicked signal may still be on the stack.
    card.hide()
    QTimer.singleShot(0, card, card.deleteLater)
