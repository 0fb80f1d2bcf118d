"""How complete a portrait is, as a button: its list leads to what is missing, what is empty and what is hidden."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QPushButton

from pmm_desk.audience.blocks import OWNED, empty_blocks, first_empty
from pmm_desk.audience.reckoning import figure
from pmm_desk.audience.rules import completeness, missing_of_persona
from pmm_desk.audience.words import essential_words
from pmm_desk.widgets.theme import dress

if TYPE_CHECKING:
    from pmm_desk.audience.block_cards import BlockCards
    from pmm_desk.widgets.live import Live


class Completeness(QObject):
    """Keeps the figure on the button and fills its list when it opens."""

    def __init__(self, live: Live, button: QPushButton, blocks: BlockCards, lead: Callable[[str], object]) -> None:
        """`lead(column)` brings the user to the field of a column."""
        super().__init__(button)
        self._live, self._button, self._blocks, self._lead = live, button, blocks, lead
        self._persona = ""
        self.menu = QMenu(button)
        self.menu.aboutToShow.connect(self.fill)
        button.setMenu(self.menu)
        live.changed.connect(self._after_change)

    def show_persona(self, persona_id: str) -> None:
        """Show the figure of this role; '' for none."""
        self._persona = persona_id
        row = self._live.project.row(persona_id) if persona_id else None
        self._button.setVisible(row is not None)
        if row is None:
            return
        share = completeness(row, self._counts()["pains"], self._blocks.arrangement().columns_hidden)
        self._button.setText(self.tr("{share}% complete").format(share=figure(share * 100)))
        whole = share == 1
        self._button.setProperty("icon_name", "circle-check" if whole else "circle-dot")
        self._button.setProperty("icon_color", "success" if whole else "")
        dress(self._button)

    def fill(self) -> None:
        """List what is missing, empty and hidden."""
        menu = self.menu
        menu.clear()
        row = self._live.project.row(self._persona) if self._persona else None
        if row is None:
            return
        found, counts = self._blocks.arrangement(), self._counts()
        words = essential_words()
        missing = missing_of_persona(row, counts["pains"], found.columns_hidden)
        empty = empty_blocks(row, counts, found)
        hidden = [block for block in found.order if block in found.hidden]
        title, lead, show = self._blocks.title, self._lead, self._blocks.show_block
        self._section(self.tr("Still missing"), [(words[name], partial(lead, name)) for name in missing])
        self._section(
            self.tr("Empty blocks"),
            [(title(block), partial(lead, first_empty(block, row, counts))) for block in empty],
        )
        self._section(
            self.tr("Hidden blocks: click to show"), [(title(block), partial(show, block)) for block in hidden]
        )
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing is missing")).setEnabled(False)

    def _section(self, title: str, entries: list[tuple[str, Callable[[], object]]]) -> None:
        if not entries:
            return
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        self.menu.addAction(title).setEnabled(False)
        for words, work in entries:
            self.menu.addAction("   " + words.replace("&", "&&")).triggered.connect(lambda _=False, work=work: work())

    def _counts(self) -> dict[str, int]:
        return {name: self._live.count(table, persona_id=self._persona) for table, name in OWNED.items()}

    def _after_change(self, done: Any) -> None:
        if {"persona", "project", *OWNED} & set(done.rows):
            self.show_persona(self._persona)


def age_words(days: int | None) -> str:
    """How long ago somebody checked a portrait."""
    if days is None:
        return QCoreApplication.translate("Completeness", "never checked")
    return QCoreApplication.translate("Completeness", "checked %n day(s) ago", "", days)
