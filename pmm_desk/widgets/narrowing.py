"""Which rows of a list or table answer the words in its filter line."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from pmm_desk.widgets.folding import fold
from pmm_desk.widgets.live import Row

CHUNK = 1000


class Narrowing:
    """Keeps the folded words of every row looked at, so that each further key costs a search in memory only.

    `read` gives the rows of some ids, `words` what is searched of a row. A row edited or added while the filter
    stands stays in sight until the filter changes, though it may not answer: nothing vanishes under one's hands.
    """

    def __init__(self, read: Callable[[Sequence[str]], list[Row]], words: Callable[[Row], str]) -> None:
        self._read, self._words = read, words
        self._known: dict[str, str] = {}
        self._kept: set[str] = set()
        self.text = ""

    @property
    def active(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.text)

    def set_text(self, text: str) -> bool:
        """Ask for these words (all of them, anywhere in the row); False if that is what was asked already."""
        folded = " ".join(fold(text).split())
        if folded == self.text:
            return False
        self.text = folded
        self._kept.clear()
        return True

    def forget(self, ids: Collection[str] | None = None, *, keep: bool = False) -> None:
        """These rows (None: all) hold other words now; with `keep` they stay in sight."""
        if ids is None:
            self._known.clear()
            return
        for row_id in ids:
            self._known.pop(row_id, None)
        if keep and self.active:
            self._kept.update(ids)

    def of(self, ids: list[str]) -> list[str]:
        """Those of the ids whose rows answer, in their order."""
        asked = self.text.split()
        if not asked:
            return ids
        unknown = [row_id for row_id in ids if row_id not in self._known]
        for start in range(0, len(unknown), CHUNK):
            for row in self._read(unknown[start : start + CHUNK]):
                self._known[row["id"]] = fold(self._words(row))
        known, kept = self._known, self._kept
        return [
            row_id for row_id in ids if row_id in kept or all(word in known.get(row_id, "") for word in asked)
        ]  # fmt: skip
