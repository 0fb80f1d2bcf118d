"""What the page of the canvas writes: entries typed, taken from the shelf, dropped, pasted; each one undoable step."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from pmm_desk.positioning.chosen import Chosen
from pmm_desk.positioning.entry import ENTRY_TYPE
from pmm_desk.positioning.entry_sources import Candidate
from pmm_desk.positioning.shelf_items import CANDIDATE_TYPE, candidates_in
from pmm_desk.widgets.live import Row

MOST = 200
"""Lines that one paste makes entries of."""
_BULLET = re.compile(r"(?:[•*·]\s*|[-–]\s+)+|[-–]$")
"""What stands before the lines of a list; a minus before a figure is none."""


class CanvasEdits(QObject):
    """Writes entries into the version shown."""

    def __init__(self, chosen: Chosen, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen, self._live = chosen, chosen.live

    def entries(self, block: str) -> list[Row]:
        """The entries of a block of the version shown."""
        return self._live.rows("canvas_entry", canvas_id=self._chosen.canvas, block=block)

    def type(self, block: str) -> str:
        """An empty entry at the end of a block; returns its id, '' where that failed."""
        return self._add(self.tr("Add to the canvas"), block, "", [{}])

    def take(self, words: str, block: str, before: str = "") -> str:
        """Put what comes from the shelf into a block."""
        found = candidates_in(words)
        return self._add(self.tr("Add to the canvas"), block, before, [_values(each) for each in found])

    def paste(self, block: str, text: str, before: str = "") -> str:
        """An entry for every line of a text."""
        lines = [_BULLET.sub("", " ".join(line.split())) for line in text.splitlines()]
        values = [{"entry": line[:2000]} for line in lines if line][:MOST]
        return self._add(self.tr("Paste entries"), block, before, values)

    def drop(self, kind: str, words: str, block: str, before: str) -> str:
        """What was let go on a block, above the entry `before` ('' at its end); returns what stands there then."""
        if kind == CANDIDATE_TYPE:
            return self.take(words, block, before)
        if kind == ENTRY_TYPE:
            return self._move(words, block, before)
        return self.paste(block, words, before)

    def _move(self, entry: str, block: str, before: str) -> str:
        """An entry dragged here; one of another version, or of another window, is none of ours."""
        row = self._live.row(entry)
        if row is None or row.get("canvas_id") != self._chosen.canvas or entry == before:
            return ""
        after = self._after(block, before, entry)

        def work(change: Any) -> None:
            if row["block"] != block:
                change.set(entry, block=block)
            if after is not None or before:
                change.move(entry, after)

        done = self._live.attempt(self.tr("Move an entry"), work, initiator=self)
        return entry if done else ""

    def _after(self, block: str, before: str, moving: str = "") -> str | None:
        ids = [row["id"] for row in self.entries(block) if row["id"] != moving]
        if before in ids:
            at = ids.index(before)
            return ids[at - 1] if at else None
        return ids[-1] if ids else None

    def _add(self, title: str, block: str, before: str, values: Sequence[Row]) -> str:
        """Several entries, one after the other; returns the last one's id."""
        made, canvas = "", self._chosen.canvas
        if not canvas or not values:
            return ""
        first = self.entries(block)
        after = self._after(block, before)

        def work(change: Any) -> None:
            nonlocal made, after
            for each in values:
                made = change.add("canvas_entry", after=after, canvas_id=canvas, block=block, **each)
                if after is None and first:
                    change.move(made, None)
                after = made

        return made if self._live.attempt(title, work, initiator=self) else ""


def _values(candidate: Candidate) -> Row:
    """The cells of an entry that stands for a candidate: it follows, unless it is one part of a list."""
    return {candidate.column: candidate.row_id, "entry": candidate.text[:2000] if candidate.own else ""}


def next_block(blocks: Sequence[str], filled: Callable[[str], bool]) -> str:
    """The first block in the order of thinking in which nothing stands yet; '' once all are filled."""
    return next((block for block in blocks if not filled(block)), "")
