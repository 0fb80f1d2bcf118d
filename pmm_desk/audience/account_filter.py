"""Finds accounts by what is typed: folded texts in memory, made at the first letter, kept true by each change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from pmm_desk.audience.assignment import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pmm_desk.widgets.live import Live

SEARCHED = ("name", "code", "industry", "size", "region", "city", "owns_product", "website", "source", "note")
MANY = 500
"""Above so many accounts touched at once all are read again, when next asked."""


class AccountFilter(QObject):
    """Which accounts hold all the words that are looked for, in any column, whatever their case and width."""

    def __init__(self, live: Live, parent: QObject) -> None:
        super().__init__(parent)
        self._live = live
        self._words: list[str] = []
        self._texts: dict[str, str] | None = None
        live.changed.connect(self._after_change)

    @property
    def active(self) -> bool:
        """Whether anything is looked for."""
        return bool(self._words)

    def look_for(self, text: str) -> None:
        """Look for these words; '' for all accounts."""
        self._words = folded(text).split()

    def keep(self, ids: list[str]) -> list[str]:
        """Of these accounts those that hold all the words, in their order."""
        if not self._words:
            return ids
        texts = self._all()
        return [row_id for row_id in ids if all(word in texts.get(row_id, "") for word in self._words)]

    def _all(self) -> dict[str, str]:
        if self._texts is None:
            self._texts = _texts_of(self._live.project.rows("account"))
        return self._texts

    def _after_change(self, done: Any) -> None:
        ids = done.rows.get("account", ())
        if self._texts is None or not ids:
            return
        if len(ids) > MANY:
            self._texts = None
            return
        for row_id in ids:
            self._texts.pop(row_id, None)
        self._texts |= _texts_of(self._live.project.page("account", list(ids)))


def _texts_of(rows: Iterable[dict[str, Any]]) -> dict[str, str]:
    """Account id → all its words; a line break keeps one column from running into the next."""
    return {row["id"]: "\n".join(folded(row[name]) for name in SEARCHED if row[name]) for row in rows}
