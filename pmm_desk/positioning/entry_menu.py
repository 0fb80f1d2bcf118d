"""What can be done with one entry of the canvas: link it, let it follow, move it, copy it, delete it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from pmm_desk.positioning.entry_sources import LINKS, SOURCES, linked, says, wording
from pmm_desk.positioning.entry_words import table_words
from pmm_desk.positioning.rules import BLOCKS
from pmm_desk.positioning.words import block_words
from pmm_desk.widgets.live import Live, Row

LINES = 40
"""Rows of a table that a menu offers; all of them stand on the shelf."""


class EntryMenu(QObject):
    """The verbs of an entry, and the menu that offers them."""

    def __init__(self, live: Live, row_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self.row_id = live, row_id
        self.menu = QMenu(parent)
        self.menu.aboutToShow.connect(self._fill)

    def _row(self) -> Row:
        return self._live.row(self.row_id) or {}

    def follow(self) -> None:
        """Go to what the entry stands for."""
        _, target = linked(self._row())
        if target:
            self._live.go.emit(target, "")

    def link(self, table: str, target: str) -> None:
        """Let the entry stand for a row of another room; chosen again, for none, keeping its words."""
        row = self._row()
        if linked(row) == (table, target):
            self.unlink()
            return
        cells = {column: None for column in LINKS if row.get(column)} | {f"{table}_id": target}
        self._do(self.tr("Link an entry"), lambda change: change.set(self.row_id, **cells))

    def unlink(self) -> None:
        """Keep the words as the entry's own, in every language, and stand for nothing."""
        row = self._row()
        table, target = linked(row)
        block = str(row["block"])

        def work(change: Any) -> None:
            project = self._live.project
            main, entry = project.row(target), project.row(self.row_id)
            if main is not None and entry is not None and not str(entry["entry"]).strip():
                change.set(self.row_id, entry=wording(table, main, block)[:2000])
                for language in self._live.declared_languages():
                    words = wording(table, project.row(target, language=language) or {}, block)[:2000]
                    if words and words != wording(table, main, block):
                        change.translate(self.row_id, "entry", language, words)
            change.set(self.row_id, **{column: None for column in LINKS if row.get(column)})

        if target:
            self._do(self.tr("Unlink an entry"), work)

    def let_follow(self) -> None:
        """Give up the entry's own words, in every language: it says what stands in the other room."""

        def work(change: Any) -> None:
            for language in self._live.project.translations(self.row_id, "entry"):
                change.translate(self.row_id, "entry", language, "")
            change.set(self.row_id, entry="")

        self._do(self.tr("Let an entry follow"), work)

    def put(self, block: str) -> None:
        """Put the entry into another block, at its end."""
        row = self._row()
        if block == row.get("block"):
            return
        others = self._live.rows("canvas_entry", canvas_id=row["canvas_id"], block=block)

        def work(change: Any) -> None:
            change.set(self.row_id, block=block)
            if others:
                change.move(self.row_id, others[-1]["id"])

        self._do(self.tr("Put an entry into another block"), work)

    def turn(self, by: int) -> None:
        """Put the entry into the next block, or the one before."""
        block = str(self._row().get("block"))
        if block in BLOCKS and 0 <= BLOCKS.index(block) + by < len(BLOCKS):
            self.put(BLOCKS[BLOCKS.index(block) + by])

    def shift(self, by: int) -> None:
        """Move among the entries of the same block."""
        row = self._row()
        ids = [each["id"] for each in self._live.rows("canvas_entry", canvas_id=row["canvas_id"], block=row["block"])]
        to = ids.index(self.row_id) + by
        if 0 <= to < len(ids):
            others = [other for other in ids if other != self.row_id]
            after = others[to - 1] if to else None
            self._do(self.tr("Move an entry"), lambda change: change.move(self.row_id, after))

    def duplicate(self) -> None:
        """Once more, right behind it."""
        self._do(self.tr("Duplicate an entry"), lambda change: change.duplicate(self.row_id))

    def delete(self) -> None:
        """Take the entry away."""
        self._do(self.tr("Delete an entry"), lambda change: change.remove(self.row_id))

    def copy(self) -> None:
        """Put the words onto the clipboard."""
        row = self._row()
        _, target = linked(row)
        QGuiApplication.clipboard().setText(says(row, self._live.row(target) if target else None))

    def _do(self, title: str, work: Callable[[Any], Any]) -> None:
        self._live.attempt(title, work, initiator=self)

    def _fill(self) -> None:
        menu, live, row = self.menu, self._live, self._row()
        menu.clear()
        if not row:
            return
        table, target = linked(row)
        block = str(row["block"])
        if target:
            name = wording(table, live.row(target) or {}, block)
            self._offer(menu, self.tr("Go to “{name}”").format(name=_short(name)), self.follow)
            if str(row["entry"]).strip():
                self._offer(menu, self.tr("Say it in the words of “{name}”").format(name=_short(name)), self.let_follow)
            self._offer(menu, self.tr("Unlink, keep the words"), self.unlink)
            menu.addSeparator()
        for source in SOURCES[block]:
            below = menu.addMenu(self.tr("Link: {source}").format(source=table_words(source)))
            for found in live.rows(source)[:LINES]:
                words = _short(wording(source, found, block))
                if words:
                    action = self._offer(below, words, partial(self.link, source, str(found["id"])))
                    action.setCheckable(True)
                    action.setChecked(target == found["id"])
            below.setEnabled(bool(below.actions()))
        below = menu.addMenu(self.tr("Put into block"))
        for other, words in block_words().items():
            action = self._offer(below, words, partial(self.put, other))
            action.setCheckable(True)
            action.setChecked(other == block)
        self._offer(menu, self.tr("Move up"), lambda: self.shift(-1))
        self._offer(menu, self.tr("Move down"), lambda: self.shift(1))
        menu.addSeparator()
        self._offer(menu, self.tr("Copy"), self.copy)
        self._offer(menu, self.tr("Duplicate"), self.duplicate)
        self._offer(menu, self.tr("Delete"), self.delete)

    def _offer(self, menu: QMenu, words: str, work: Callable[[], Any]) -> Any:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda: work())
        return action


def _short(words: str) -> str:
    """As much of a text as a menu can show."""
    line = " ".join(words.split())
    return line if len(line) <= 60 else line[:59] + "…"
