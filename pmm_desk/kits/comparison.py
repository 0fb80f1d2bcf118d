"""Gathers the comparison for customers: public, dated, fresh facts on the rows that the PMM picked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from pmm_desk.competitors.comparison_sheet import CustomerComparison, Source
from pmm_desk.competitors.rules import STATUS_QUO, CellState, Comparison, comparison, linked
from pmm_desk.kits.gathered import Gathered, Reader, Row, Texts, facing, newest
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.product.rules import age_of, limits

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

USUAL = 3
"""So many rows where the PMM picked none."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# The only columns that this sheet is made of. A test holds them to what the records mark as such.
PRINTED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "product": ("name", "category", "contact", "website"),
        "comparison_sheet": ("headline", "intro", "next_step", "contact", "address"),
        "comparison_row": ("name",),
        "competitor": ("name",),
        "evidence": ("source", "seen"),
    }
)

_facing = partial(facing, PRINTED)


def comparison_sheet(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The comparison of one row of texts; None when there is no such row."""
    texts = Texts(reader, words.language)
    full = texts.row(subject)
    if not full:
        return None
    found = _Facts(reader, texts, full, words)
    return Gathered("comparison", subject, "customer", found.sheet(), found.left_out(), texts.untranslated())


def usual_rows(matrix: Comparison, parties: Sequence[Row]) -> list[str]:
    """The rows of a sheet for which none were picked: of those that we have fully, the first that may be shown to
    set us apart from most rivals, then those with the most facts; in the order of the matrix.
    """
    worth: list[tuple[int, int, int, int]] = []
    for place, row in enumerate(matrix.rows):
        shown = [(cell, party) for party in parties if (cell := matrix.cell(row["id"], party["id"])).printable]
        if shown and matrix.ours[row["id"]] == "yes":
            behind = [party for cell, party in shown if cell.mark != "yes"]
            real = sum(party["kind"] != STATUS_QUO for party in behind)
            worth.append((-real, -len(behind), -len(shown), place))
    return [matrix.rows[place]["id"] for *_, place in sorted(sorted(worth)[:USUAL], key=lambda each: each[-1])]


class _Facts:
    """The rows of one comparison, read once."""

    def __init__(self, reader: Reader, texts: Texts, page: Row, words: Words) -> None:
        self.texts, self.words, self.page = texts, words, page
        self.as_of = texts.as_of()
        self.matrix = comparison(reader, self.as_of)
        chosen = {row["competitor_id"] for row in texts.rows("comparison_party", comparison_sheet_id=page["id"])}
        named = {row["id"]: row for row in texts.rows("competitor")}
        self.asked = [named[row["id"]] for row in self.matrix.rivals if not chosen or row["id"] in chosen]
        picks = {row["comparison_row_id"] for row in texts.rows("comparison_pick", comparison_sheet_id=page["id"])}
        rows = [row["id"] for row in self.matrix.rows if row["id"] in picks]
        self.rows = rows or usual_rows(self.matrix, self.asked)
        # A column in which nothing may be shown says nothing.
        self.parties = [party for party in self.asked if any(self.cell(row, party).printable for row in self.rows)]

    def cell(self, row_id: str, party: Row) -> CellState:
        return self.matrix.cell(row_id, party["id"])

    def sheet(self) -> CustomerComparison:
        """The sheet as plain values."""
        page = _facing("comparison_sheet", self.page)
        product = _facing("product", self.texts.product())
        names = self.names()
        rows = {row["id"]: _facing("comparison_row", row) for row in self.texts.rows("comparison_row")}
        return CustomerComparison(
            product_name=self.texts.text(product, "name"),
            category=self.texts.text(product, "category"),
            headline=self.texts.text(page, "headline"),
            intro=self.texts.text(page, "intro"),
            columns=(self.texts.text(product, "name"), *names),
            rows=tuple((self.texts.text(rows[row_id], "name"), self.marks(row_id)) for row_id in self.rows),
            sources=tuple(self.source(name, party) for name, party in zip(names, self.parties, strict=True)),
            next_step=self.texts.text(page, "next_step"),
            contact=page["contact"] or product.get("contact", ""),
            link=page["address"] or product.get("website", ""),
            day=self.as_of,
        )

    def names(self) -> list[str]:
        """What the columns are called: the rivals' names, or Option A, Option B; the status quo keeps its own."""
        if not self.page["anonymous"]:
            return [self.texts.text(_facing("competitor", party), "name") for party in self.parties]
        letters = iter(LETTERS * (1 + len(self.parties) // len(LETTERS)))
        option = self.words(QT_TRANSLATE_NOOP("Sheet", "Option {letter}"))
        return [
            self.texts.text(_facing("competitor", party), "name")
            if party["kind"] == STATUS_QUO
            else option.format(letter=next(letters))
            for party in self.parties
        ]

    def marks(self, row_id: str) -> tuple[str, ...]:
        """Our mark, then those that may be shown; '' for the others."""
        ours = self.matrix.ours[row_id]
        theirs = (self.cell(row_id, party) for party in self.parties)
        return (ours if ours != "unknown" else "", *(cell.mark if cell.printable else "" for cell in theirs))

    def source(self, name: str, party: Row) -> Source:
        """The public evidence behind a column: what it is (for a rival with a name), and the newest day."""
        shown = self.evidence(party)
        if not shown:
            return Source(name)
        told = (
            [] if self.page["anonymous"] else [self.texts.text(_facing("evidence", item), "source") for item in shown]
        )
        comma = "、" if self.words.chinese else ", "
        return Source(name, comma.join(dict.fromkeys(filter(None, told))), newest(item["seen"] for item in shown))

    def evidence(self, party: Row) -> list[Row]:
        """The pieces of evidence that let this column's marks be printed, each once."""
        if party["kind"] == STATUS_QUO:
            return []
        pieces: dict[str, Row] = {row["id"]: row for row in self.texts.rows("evidence")}
        cells = [cell.cell_id for row in self.rows if (cell := self.cell(row, party)).printable]
        proofs = linked(self.texts.rows("cell_evidence", cell_id=cells), "cell_id", pieces)
        known = limits(self.texts.rows("freshness_limit"))
        found = {item["id"]: dict(item) for items in proofs.values() for item in items}
        return [item for item in found.values() if _shown(item, known, self.as_of)]

    def left_out(self) -> dict[str, int]:
        """How many marks each reason keeps off the sheet, and how many rivals have none that may be shown."""
        reasons = Counter(_reason(self.cell(row, party)) for row in self.rows for party in self.asked)
        reasons["rivals_without_facts"] = len(self.asked) - len(self.parties)
        return {reason: count for reason, count in reasons.items() if reason and count}


def _reason(cell: CellState) -> str:
    """Why a mark is not printed; '' when it is."""
    if cell.printable:
        return ""
    if cell.state in ("unknown", "stale"):
        return f"cells_{cell.state}"
    return "cells_unproved" if cell.state in ("unproved", "undated") else "cells_not_public"


def _shown(item: Row, known: Mapping[str, int], as_of: date) -> bool:
    """Whether customers may be told of a piece of evidence: a public fact, dated, not stale."""
    age = age_of(item["kind"], item["seen"], known, as_of, item["expires"])
    public = item["visibility"] == "customer" and item["certainty"] == "fact"
    return public and age is not None and not age.stale
