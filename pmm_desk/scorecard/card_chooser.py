"""The chooser of scorecards in the header: which one is current, and new, duplicated, renamed, deleted ones."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QPushButton, QVBoxLayout, QWidget

from pmm_desk.project.error import ProjectError, StillUsed
from pmm_desk.scorecard.preset import CODES, make, names
from pmm_desk.scorecard.words import method_words
from pmm_desk.widgets.asking import ask
from pmm_desk.widgets.cards import plain
from pmm_desk.widgets.fields import ChoiceField, FormBinder, LineField, TextField
from pmm_desk.widgets.theme import dress, icon, set_role, theme
from pmm_desk.widgets.uses import UsesDialog

if TYPE_CHECKING:
    from pmm_desk.project.change import Change
    from pmm_desk.scorecard.board import ScoreBoard
    from pmm_desk.widgets.live import Live


class CardChooser(QPushButton):
    """Shows the current scorecard's name; its menu chooses another one. No choice erases a score."""

    def __init__(self, live: Live, board: ScoreBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._board = live, board
        self.setObjectName("card_chooser")
        set_role(self, "menu")
        self.setMaximumWidth(theme().px(260))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)
        self.refresh()

    def refresh(self) -> None:
        """Show which scorecard is current."""
        card = self._board.scorecard
        name = self._name(card) if card is not None else self.tr("No scorecard")
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, theme().px(190)))
        self.setToolTip(name)
        self.setAccessibleName(self.tr("Scorecard: {name}").format(name=name))
        # A person scores in a copy: there the team's scorecards are not hers to change.
        self.setVisible(not self._board.source.scorer_id)

    def fill(self) -> QMenu:
        """Fill the menu anew; it is returned for tests and keys."""
        menu = self._menu
        menu.clear()
        current = self._board.scorecard
        for card in self.cards():
            action = menu.addAction(self._name(card))
            action.setCheckable(True)
            action.setChecked(current is not None and card["id"] == current["id"])
            action.triggered.connect(partial(self.make_current, str(card["id"])))
        menu.addSeparator()
        new = menu.addMenu(icon("plus", size=16), self.tr("New scorecard"))
        for code, words in self._shipped().items():
            new.addAction(words).triggered.connect(partial(self.add, code))
        if current is not None:
            card_id = str(current["id"])
            menu.addAction(icon("copy", size=16), self.tr("Duplicate")).triggered.connect(
                partial(self.duplicate, card_id)
            )
            menu.addAction(icon("pencil", size=16), self.tr("Name and method…")).triggered.connect(
                partial(self.describe, card_id)
            )
            menu.addAction(icon("trash-2", size=16), self.tr("Delete…")).triggered.connect(
                partial(self.delete, card_id)
            )
        return menu

    def cards(self) -> list[dict[str, object]]:
        """The scorecards of what is scored here, in their order."""
        return [row for row in self._live.rows("scorecard") if row["subject"] == self._board.source.subject]

    def _name(self, card: dict[str, object]) -> str:
        return str(card["name"]) or self.tr("Unnamed")

    def _shipped(self) -> dict[str, str]:
        return {
            code: {
                "tiers": self.tr("{name}: six criteria with weights"),
                "worksheet": self.tr("{name}: six questions, 0 to 3 points each"),
                "rice": self.tr("{name}: reach × impact × confidence ÷ effort"),
                "wsjf": self.tr("{name}: value + time + risk, ÷ size"),
            }[code].format(name=name)
            for code, name in names(self._live.main_language).items()
            if code in CODES
        }

    # what it does ------------------------------------------------------------------------------------

    def make_current(self, card_id: str, *_: object) -> None:
        """Let another scorecard be the current one; all scores stay."""
        self._live.attempt(self.tr("Choose a scorecard"), lambda change: self._choose(change, card_id))

    def _choose(self, change: Change, card_id: str) -> None:
        for card in self.cards():
            wanted = int(card["id"] == card_id)
            if card["current"] != wanted:
                change.set(str(card["id"]), current=wanted)

    def add(self, code: str, *_: object) -> None:
        """Make a scorecard from a shipped one, and choose it."""
        subject, language = self._board.source.subject, self._live.main_language

        def work(change: Change) -> None:
            self._choose(change, "")
            change.set(make(change, code, language), subject=subject)

        self._live.attempt(self.tr("Add a scorecard"), work)

    def duplicate(self, card_id: str, *_: object) -> None:
        """Copy a scorecard with its criteria, tiers and scores, and choose the copy."""
        row = self._live.row(card_id)
        name = self.tr("{name} (copy)").format(name=row["name"] if row else "")

        def work(change: Change) -> None:
            self._choose(change, "")
            copy = change.duplicate(card_id, current=1)
            self._live.write(change, copy, "name", name[:500], translated=True)
            # What-ifs name the criteria they were made for.
            for what_if in self._live.project.rows("what_if", where={"scorecard_id": copy}):
                change.remove(what_if["id"])

        self._live.attempt(self.tr("Duplicate a scorecard"), work)

    def describe(self, card_id: str, *_: object) -> None:
        """Open its name, method, source and note."""
        CardDialog(self._live, card_id, self).open()

    def delete(self, card_id: str, *_: object) -> None:
        """Ask, saying what is lost, then delete; undo brings all back."""
        criteria = {row["id"] for row in self._live.project.rows("criterion", where={"scorecard_id": card_id})}
        tables = ("score", "opinion", "customer_score")
        scores = sum(row["criterion_id"] in criteria for table in tables for row in self._live.project.rows(table))
        words = [
            self.tr("“{name}” goes with").format(name=self._live.name_of(card_id)),
            self.tr("%n criteria", None, len(criteria)),
            self.tr("%n score(s).", None, scores),
            self.tr("Past decisions keep their copy of it. Undo brings all back."),
        ]
        ask(self, self.tr("Delete scorecard"), "\n".join(words), self.tr("Delete"), partial(self._delete, card_id))

    def _delete(self, card_id: str) -> None:
        try:
            with self._live.change(self.tr("Delete a scorecard")) as change:
                change.remove(card_id)
        except StillUsed as error:
            UsesDialog(self._live, card_id, error.uses, self).open()
        except ProjectError as error:
            self._live.failed.emit(error)


class CardDialog(QDialog):
    """Name, method, source and note of one scorecard; what is written is kept at once."""

    def __init__(self, live: Live, card_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card_dialog")
        self.setWindowTitle(self.tr("Scorecard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(6)
        self.name, self.method = LineField(self), ChoiceField(self)
        self.source, self.note = TextField(self), TextField(self)
        fields = (
            (self.name, "name", self.tr("Name")),
            (self.method, "method", self.tr("How scores become one figure")),
            (self.source, "source", self.tr("Where the method comes from")),
            (self.note, "note", self.tr("Note")),
        )
        self.method.set_choices(list(method_words().items()))
        for field, column, words in fields:
            field.setProperty("column", column)
            field.setObjectName(f"card_{column}")
            if isinstance(field, TextField):
                field.setProperty("lines", "2")
            label = plain(words, self, role="form-label")
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(theme().px(520), theme().px(380))
        dress(self)
        self.binder = FormBinder(self, live)
        self.binder.bind(card_id)
