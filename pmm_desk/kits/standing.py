"""What the printed claims and messages rest on, numbered in the order in which they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pmm_desk.competitors.rules import Comparison, comparison, linked
from pmm_desk.kits.gathered import Reader, Row, Texts, newest
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.positioning.rules import OVER_CLAIM, rows_by, swap_test
from pmm_desk.positioning.sheet import Backing, Entry, Said, Source
from pmm_desk.product.rules import age_of, limits

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words


def permission_words(words: Words) -> dict[str, str]:
    """What a customer allows, as it stands beside a proof."""
    return {
        "named": words(QT_TRANSLATE_NOOP("Sheet", "may be named")),
        "anonymous": words(QT_TRANSLATE_NOOP("Sheet", "anonymous only")),
        "own": words(QT_TRANSLATE_NOOP("Sheet", "own measurement")),
        "none": words(QT_TRANSLATE_NOOP("Sheet", "no permission: do not show")),
    }


def allowed_words(proof: Row, words: Words) -> str:
    """What one may do with a proof: nothing outside while it is internal, else what the customer allows."""
    if proof["visibility"] == "internal":
        return words(QT_TRANSLATE_NOOP("Sheet", "internal"))
    return permission_words(words)[proof["permission"]]


class Standing:
    """The entries of one sheet's appendix; asking for a sentence numbers it."""

    def __init__(self, reader: Reader, texts: Texts, words: Words) -> None:
        self._texts, self._words = texts, words
        self._as_of = texts.as_of()
        self.matrix: Comparison = comparison(reader, self._as_of)
        self._claims = {row["id"]: row for row in texts.rows("claim")}
        self._proofs = {row["id"]: row for row in texts.rows("proof")}
        self._evidence = {row["id"]: row for row in texts.rows("evidence")}
        self._named = {row["id"]: row for table in ("comparison_row", "competitor") for row in texts.rows(table)}
        self._rows = rows_by(texts.rows("claim_row"), "claim_id") | rows_by(texts.rows("message_row"), "message_id")
        self._backed = rows_by(texts.rows("message_proof"), "message_id", "proof_id")
        self._backed |= rows_by(texts.rows("claim_proof"), "claim_id", "proof_id")
        self._backed |= rows_by(texts.rows("objection_proof"), "objection_id", "proof_id")
        self._seen = rows_by(texts.rows("claim_evidence"), "claim_id", "evidence_id")
        self._sources = rows_by(texts.rows("proof_source"), "proof_id", "evidence_id")
        self._cells = linked(texts.rows("cell_evidence"), "cell_id", self._evidence)
        self._known = limits(texts.rows("freshness_limit"))
        self._numbers: dict[str, int] = {}
        self._entries: list[Entry] = []

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What was numbered so far, in the order of the numbers."""
        return tuple(self._entries)

    def claim(self, row: Row) -> Said:
        """A claim with its number."""
        wording = self._texts.text(row, "wording")
        return Said(wording, self._number(row["id"], wording, row["code"], (row["id"],)))

    def message(self, row: Row) -> Said:
        """A message with its number: that of its claim, where it rests on nothing else."""
        wording, title = self._texts.text(row, "wording"), self._texts.text(row, "title")
        claim = self._claims.get(row["claim_id"] or "")
        if claim is not None and not (self._rows.get(row["id"]) or self._backed.get(row["id"])):
            number = self._number(claim["id"], self._texts.text(claim, "wording"), claim["code"], (claim["id"],))
            return Said(wording, number, title)
        owners = (row["id"], *((claim["id"],) if claim else ()))
        return Said(wording, self._number(row["id"], wording, "", owners), title)

    def answer(self, row: Row, column: str) -> Said:
        """The answer to an objection; numbered where a proof backs it."""
        wording = self._texts.text(row, column)
        backed = wording and self._backed.get(row["id"])
        return Said(wording, self._number(row["id"], wording, "", (row["id"],)) if backed else 0)

    def over_claims(self, row: Row) -> bool:
        """Whether a message, or the claim it rests on, promises what we do not fully have."""
        rows = [*self._rows.get(row["id"], ()), *self._rows.get(row.get("claim_id") or "", ())]
        return bool(rows) and swap_test(rows, self.matrix).verdict == OVER_CLAIM

    def verdict(self, claim: str) -> str:
        """What the swap test says of a claim."""
        return swap_test(self._rows.get(claim, ()), self.matrix).verdict

    def _number(self, key: str, wording: str, code: str, owners: Sequence[str]) -> int:
        if not wording:
            return 0
        if key not in self._numbers:
            self._numbers[key] = len(self._numbers) + 1
            self._entries.append(self._entry(self._numbers[key], wording, code, owners))
        return self._numbers[key]

    def _entry(self, number: int, wording: str, code: str, owners: Sequence[str]) -> Entry:
        rows = _once(row for owner in owners for row in self._rows.get(owner, ()))
        proofs = _once(proof for owner in owners for proof in self._backed.get(owner, ()))
        result = swap_test(rows, self.matrix)
        evidence = _once(
            (
                *(item for owner in owners for item in self._seen.get(owner, ())),
                *(item for proof in proofs for item in self._sources.get(proof, ()) if item),
                *(item["id"] for row in rows for item in self._of_row(row)),
            )
        )
        deciding = result.over_rows if result.verdict == OVER_CLAIM else result.rivals
        return Entry(
            number,
            wording,
            code,
            result.verdict if rows else "",
            tuple(self._name(row_id) for row_id in deciding),
            tuple((self._coded(row_id), self.matrix.ours.get(row_id, "unknown")) for row_id in rows),
            tuple((self._name(rival), mark) for rival, mark in result.answers.items()) if rows else (),
            tuple(self._backing(self._proofs[proof]) for proof in proofs if proof in self._proofs),
            tuple(self._source(self._evidence[item]) for item in evidence if item in self._evidence),
        )

    def _of_row(self, row_id: str) -> Iterable[Row]:
        """The newest evidence of each rival's cell of a row."""
        for rival in self.matrix.rivals:
            cell = self.matrix.cell(row_id, rival["id"]).cell_id
            items = [dict(item) for item in self._cells.get(cell or "", ()) if item["seen"]]
            if items:
                yield max(items, key=lambda item: str(item["seen"]))

    def _name(self, row_id: str) -> str:
        return self._texts.text(self._named[row_id], "name") if row_id in self._named else ""

    def _coded(self, row_id: str) -> str:
        return self._texts.coded(self._named.get(row_id, {}), "name")

    def _backing(self, proof: Row) -> Backing:
        """A proof with its date and what one may do with it."""
        allowed = allowed_words(proof, self._words)
        return Backing(self._texts.coded(proof, "wording"), newest([proof["dated"]]), allowed)

    def _source(self, row: Row) -> Source:
        age = age_of(row["kind"], row["seen"], self._known, self._as_of, row["expires"])
        return Source(
            self._texts.coded(row, "source"),
            row["certainty"],
            newest([row["seen"]]),
            age.days if age else None,
            bool(age and age.stale),
        )


def _once(found: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(found))
