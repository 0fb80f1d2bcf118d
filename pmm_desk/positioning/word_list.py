"""The page of the project's own words: approved, banned, jargon, abbreviations, what the checks let pass (A15)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pmm_desk.forms.positioning_words import Ui_PositioningWordList
from pmm_desk.positioning.words import term_words
from pmm_desk.widgets.form_page import FormPage
from pmm_desk.widgets.live import Live, Row
from pmm_desk.widgets.rows import Column
from pmm_desk.widgets.theme import dress

KIND_CHIPS = {
    "approved": "success",
    "fine": "neutral",
    "banned": "danger",
    "restricted": "danger",
    "jargon": "warning",
    "abbreviation": "info",
    "own": "info",
}
"""What a word is to the project → the kind of its chip."""


class WordListPage(FormPage):
    """One table of all words, narrowed to a kind; edited in place, pasted from a spreadsheet."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.form = Ui_PositioningWordList()
        self.form.setupUi(self)
        form = self.form
        form.terms.setup(live, "term", self._columns(), thing=lambda: self.tr("word"), defaults=self._defaults)
        form.kind.activated.connect(lambda _: self._narrow())
        form.add_term.clicked.connect(self.add)
        form.no_term.clicked.connect(self.add)
        form.duplicate_term.clicked.connect(lambda: form.terms.duplicate())
        form.delete_term.clicked.connect(lambda: form.terms.delete())
        form.terms.row_chosen.connect(lambda _: self._show())
        live.changed.connect(lambda done: self._show() if "term" in done.rows else None)
        self.retranslate()
        dress(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        form = self.form
        form.words_hint.setText(
            self.tr(
                "These words come on top of the lists that the checks know. A word that is fine is never marked; an "
                "approved word is how the brand says it."
            )
        )
        chosen = form.kind.currentData() or ""
        form.kind.clear()
        form.kind.addItem(self.tr("All words"), "")
        for kind, words in term_words().items():
            form.kind.addItem(words, kind)
        form.kind.setCurrentIndex(max(0, form.kind.findData(chosen)))
        form.no_term.set_words(
            self.tr("Write down the words your brand uses and those it does not, with what to say instead."),
            self.tr("Add word"),
            "list-checks",
        )
        form.terms.rows.set_columns(self._columns())
        self._show()

    def add(self) -> None:
        """Add a word of the kind shown, and begin to write it."""
        form = self.form
        made = form.terms.add()
        if made is None:
            return
        self._show()
        form.terms.choose(made, "term")
        form.terms.setFocus(Qt.FocusReason.OtherFocusReason)
        form.terms.edit(form.terms.currentIndex())

    def show_row(self, row_id: str, field: str = "") -> bool:
        """Choose a word, whatever its kind."""
        if self.form.terms.rows.line_of(row_id) < 0:
            self.form.kind.setCurrentIndex(0)
            self._narrow()
        return self.form.terms.choose(row_id, field or "term")

    def _columns(self) -> list[Column]:
        choices = list(term_words().items())
        return [
            Column("term", self.tr("Word"), edit="text", translated=True, width=220, strong=True),
            Column("kind", self.tr("What it is"), edit="choice", choices=choices, width=190, chip=self._chip),
            Column("say_instead", self.tr("Say instead, or what it stands for"), edit="text", translated=True),
            Column("note", self.tr("Note"), edit="text", translated=True),
        ]

    def _chip(self, row: Row) -> tuple[str, str]:
        kind = str(row["kind"])
        return KIND_CHIPS.get(kind, "neutral"), term_words().get(kind, kind)

    def _defaults(self) -> dict[str, Any]:
        kind = self.form.kind.currentData()
        return {"kind": kind} if kind else {"kind": "banned"}

    def _narrow(self) -> None:
        kind = self.form.kind.currentData()
        self.form.terms.rows.set_where({"kind": kind} if kind else {})
        self._show()

    def _show(self) -> None:
        form, some = self.form, self._live.count("term") > 0
        form.places.setCurrentWidget(form.filled if some else form.empty)
        chosen = bool(some and form.terms.current_id())
        form.duplicate_term.setEnabled(chosen)
        form.delete_term.setEnabled(chosen)
