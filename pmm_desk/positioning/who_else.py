"""Who else could say a sentence: the claims and comparison rows it touches, and what the comparison refutes in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from pmm_desk.competitors.rules import STATUS_QUO, YES, Comparison, comparison
from pmm_desk.competitors.said import Saying, Vocabulary, refuted, vocabulary
from pmm_desk.positioning.rules import ClaimResult, swap_tests

Row = Mapping[str, Any]

_THEY = re.compile(
    r"\b(they|them|their|competitors?|rivals?|others?|other suppliers?|nobody|no one)\b"
    r"|他们|他們|对手|對手|竞品|競品|同行|友商|别家|別家|其他家|别人|別人",
    re.IGNORECASE,
)
_RIVALS = re.compile(
    r"\b(competitors?|rivals?|other (suppliers?|vendors?|products?|tools?|systems?))\b"
    r"|对手|對手|竞品|競品|同行|友商|别家|別家|其他家",
    re.IGNORECASE,
)
"""Who is surely meant: in a text for customers "they" are mostly the customers themselves."""
ENOUGH = 0.5
"""How much of a row's or claim's own words a sentence must hold to touch it."""
MOST = 4


@dataclass(frozen=True)
class Touched:
    """A claim or a comparison row that a sentence touches, and the rivals of whom it is also true."""

    row_id: str
    rivals: tuple[str, ...]
    ours: str = ""
    """For a row what we have of it; for a claim its verdict."""


@dataclass(frozen=True)
class WhoElse:
    """What the project knows of a sentence; `wrong`: rival id → what the comparison refutes of it."""

    claims: tuple[Touched, ...] = ()
    rows: tuple[Touched, ...] = ()
    wrong: Mapping[str, Saying] = field(default_factory=dict)

    @property
    def rivals(self) -> tuple[str, ...]:
        """Every rival who could say it too, in the order found."""
        return tuple(dict.fromkeys(rival for touched in (*self.claims, *self.rows) for rival in touched.rivals))


class Known:
    """What a project knows, read once for many sentences."""

    def __init__(self, reader: Any, as_of: date) -> None:
        self.matrix: Comparison = comparison(reader, as_of)
        claims = reader.rows("claim")
        self._results = swap_tests(claims, reader.rows("claim_row"), self.matrix)
        texts = reader.rows("translation")
        self._rows = vocabulary(self.matrix.rows, reader.rows("battlecard_line"), texts)
        self._claims = Vocabulary(_in_all_languages(claims, texts, "wording"))
        self._names = _in_all_languages(self.matrix.rivals, texts, "name")

    def who_else(self, text: str) -> WhoElse:
        """Hold a sentence against the claims and the comparison."""
        claims = tuple(
            Touched(claim, _true_of(self._results[claim]), self._results[claim].verdict)
            for claim in self._claims.touched(text, ENOUGH)[:MOST]
        )
        rows = tuple(
            Touched(row, self._having(row), self.matrix.ours.get(row, "unknown"))
            for row in self._rows.touched(text, ENOUGH)[:MOST]
        )
        return WhoElse(claims, rows, self.wrong(text))

    def _having(self, row: str) -> tuple[str, ...]:
        return tuple(rival["id"] for rival in self.matrix.rivals if self.matrix.mark(row, rival["id"]) == YES)

    def wrong(self, text: str, *, surely: bool = False) -> dict[str, Saying]:
        """What the comparison refutes of a text: of the rivals named, else of all that may be meant.

        surely: only of those surely meant; "they" may be the customers.
        """
        found: dict[str, Saying] = {}
        for rival in self._meant(text, _RIVALS if surely else _THEY):
            saying = refuted(text, self._rows, partial(self._mark, rival), self._anybody)
            if saying is not None and (saying.kind != "alone" or self.matrix.mark(saying.row_id, rival) == YES):
                found[rival] = saying
        return found

    def _mark(self, rival: str, row: str) -> str:
        return self.matrix.mark(row, rival)

    def _anybody(self, row: str) -> bool:
        return bool(self._having(row))

    def _meant(self, text: str, they: re.Pattern[str]) -> Sequence[str]:
        folded = text.casefold()
        named = [
            rival
            for rival, names in self._names.items()
            if any(_names(folded, name.casefold().strip()) for name in names)
        ]
        if named:
            return named
        real = [rival["id"] for rival in self.matrix.rivals if rival["kind"] != STATUS_QUO]
        alone = re.search(r"\bonly (we|us|ours|our)\b|只有我们|只有我們|唯一|独家|獨家", text, re.IGNORECASE)
        return real if alone or they.search(text) else ()


def _names(text: str, name: str) -> bool:
    """Whether a text holds a name; a Latin one only as whole words."""
    return bool(name) and bool(re.search(rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", text))


def _true_of(result: ClaimResult) -> tuple[str, ...]:
    """The rivals of whom a claim is true."""
    return tuple(rival for rival, answer in result.answers.items() if answer == YES)


def _in_all_languages(rows: Iterable[Row], texts: Iterable[Row], column: str) -> dict[str, list[str]]:
    """Row id → its text in every language."""
    found = {row["id"]: [str(row[column])] for row in rows}
    for each in texts:
        if each["field"] == column and each["row"] in found:
            found[each["row"]].append(str(each["text"]))
    return found
