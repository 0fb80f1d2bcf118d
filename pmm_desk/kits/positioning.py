"""Gathers the positioning for customers: from customer-facing columns and rows only, and from the current canvas."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from pmm_desk.competitors.rules import STATUS_QUO, YES
from pmm_desk.kits.canvases import composed, current_canvas
from pmm_desk.kits.fallback import page_for
from pmm_desk.kits.gathered import Gathered, Reader, Row, Texts, facing
from pmm_desk.kits.proofs import figure, reason
from pmm_desk.kits.standing import Standing
from pmm_desk.positioning.rules import HOLDS, OVER_CLAIM, WEAK
from pmm_desk.positioning.sheet import PositioningSheet, ProofFigure
from pmm_desk.product.rules import limits
from pmm_desk.project.wording import LANGUAGES

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

PRINTED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "product": ("name", "one_line", "category", "contact", "website", "logo"),
        "canvas": ("for_whom", "who_need", "product_is", "that_does", "differs_by", "cost_of_waiting", "statement"),
        "canvas_entry": ("entry",),
        "claim": ("wording",),
        "message": ("wording",),
        "proof": ("wording", "figure", "caption", "dated", "sample_size", "quote", "speaker"),
        "comparison_row": ("name",),
        "feature": ("benefit", "name"),
        "persona": ("job_title",),
        "pain": ("description",),
        "customer_type": ("name",),
        "sales_scenario": ("name",),
        "edition": ("name",),
        "one_pager": ("next_step", "contact", "address"),
    }
)
"""The only columns that this sheet is made of. A test holds them to what the records mark as such."""
LINKED = (
    "claim",
    "proof",
    "comparison_row",
    "feature",
    "persona",
    "pain",
    "customer_type",
    "sales_scenario",
    "edition",
)
"""What an entry without words of its own may stand for on paper; a competitor may not."""
_STANDING = (HOLDS, WEAK)
"""The verdicts with which a claim may say to customers what sets us apart."""

_facing = partial(facing, PRINTED)


def positioning(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The positioning of a canvas; None when there is no such canvas, or none of its group is current."""
    texts = Texts(reader, words.language)
    canvas = current_canvas(texts.rows("canvas"), subject)
    if canvas is None:
        return None
    made = _Made(reader, texts, words, canvas)
    sheet = made.sheet()
    return Gathered("positioning", subject, "customer", sheet, dict(made.left_out), texts.untranslated())


class _Made:
    """One sheet as it is made; what may not be printed is counted."""

    def __init__(self, reader: Reader, texts: Texts, words: Words, canvas: Row) -> None:
        self._texts, self._words, self._canvas = texts, words, canvas
        self._standing = Standing(reader, texts, words)
        self._named = re.compile("|".join(_names(reader)) or "(?!)")
        self._known, self._as_of = limits(texts.rows("freshness_limit")), texts.as_of()
        self.left_out: Counter[str] = Counter()

    def sheet(self) -> PositioningSheet:
        """Everything that may be printed."""
        texts, words, canvas = self._texts, self._words, self._canvas
        product = _facing("product", texts.product())
        name = texts.text(product, "name")
        messages = texts.rows("message")
        roof = self._messages(row for row in messages if row["kind"] == "roof")
        page_id = page_for(texts.rows, canvas["target_group_id"])
        page = _facing("one_pager", texts.row(page_id))
        proofs = [_facing("proof", row) for row in texts.rows("proof") if self._may_show(row)]
        entries = texts.rows("canvas_entry", canvas_id=canvas["id"])
        voice = next((proof for proof in proofs if proof["quote"].strip()), {})
        return PositioningSheet(
            product_name=name,
            category=texts.text(product, "category") or next(iter(self._entries(entries, "category")), ""),
            headline=next(iter(roof), "") or self._free(texts.text(product, "one_line")),
            subline=self._free(texts.text(_facing("canvas", canvas), "for_whom")),
            statement=self._free(composed(texts, _facing("canvas", canvas), name, words)),
            pillars=self._messages(row for row in messages if row["kind"] == "pillar"),
            apart=self._entries(entries, "capability"),
            value=self._entries(entries, "value"),
            fits=self._entries(entries, "best_fit"),
            why_now=self._entries(entries, "why_now"),
            waiting=self._free(texts.text(_facing("canvas", canvas), "cost_of_waiting")),
            proofs=tuple(ProofFigure(*figure(texts, proof, words)) for proof in proofs),
            quote=texts.text(voice, "quote") if voice else "",
            speaker=texts.text(voice, "speaker") if voice else "",
            next_step=self._free(texts.text(page, "next_step")) if page else "",
            contact=page.get("contact", "") or product.get("contact", ""),
            link=page.get("address", "") or product.get("website", ""),
            language_name=LANGUAGES.get(words.language, ""),
            day=self._as_of,
            logo=texts.picture(product, "logo"),
        )

    def _free(self, text: str) -> str:
        """The text, unless it names a competitor."""
        if text and self._named.search(text):
            self.left_out["texts_naming_rivals"] += 1
            return ""
        return text

    def _messages(self, rows: Iterable[Row]) -> tuple[str, ...]:
        """Messages that promise no more than we have."""
        found = []
        for row in rows:
            if self._standing.over_claims(row):
                self.left_out["messages_over"] += 1
            else:
                found.append(self._free(self._texts.text(_facing("message", row), "wording")))
        return tuple(filter(None, found))

    def _entries(self, entries: Iterable[Row], block: str) -> tuple[str, ...]:
        """The entries of a block that may be printed; without words of its own an entry says what it is linked to."""
        found = [self._entry(row) for row in entries if row["block"] == block]
        return tuple(dict.fromkeys(filter(None, found)))

    def _entry(self, row: Row) -> str:
        texts = self._texts
        said = texts.text(_facing("canvas_entry", row), "entry")
        claim, proof = texts.row(row["claim_id"]), texts.row(row["proof_id"])
        compared = texts.row(row["comparison_row_id"])
        if claim and self._standing.verdict(claim["id"]) not in _STANDING:
            over = self._standing.verdict(claim["id"]) == OVER_CLAIM
            self.left_out["messages_over" if over else "claims_not_standing"] += 1
            return ""
        if compared and self._standing.matrix.ours.get(compared["id"]) != YES:
            self.left_out["messages_over"] += 1
            return ""
        if proof and reason(proof, self._known, self._as_of):
            # Counted with the proofs themselves.
            return ""
        for table in LINKED:
            if not said and (linked := _facing(table, texts.row(row[f"{table}_id"]))):
                said = next(filter(None, (texts.text(linked, column) for column in PRINTED[table])), "")
        return self._free(said)

    def _may_show(self, proof: Row) -> bool:
        why = reason(proof, self._known, self._as_of)
        if not why and any(
            self._named.search(str(proof[column])) for column in ("wording", "figure", "caption", "quote", "speaker")
        ):
            why = "texts_naming_rivals"
        if why:
            self.left_out[why] += 1
        return not why


def _names(reader: Reader) -> list[str]:
    """The names of real competitors in every language, as patterns; the status quo may be named."""
    found: dict[str, None] = {}
    for row in reader.rows("competitor"):
        if row["kind"] == STATUS_QUO:
            continue
        held = [str(row["name"]), *(each.text for each in reader.translations(row["id"], "name").values())]
        parts = [
            part for name in held for part in (name, *re.findall("[A-Za-z][A-Za-z0-9.]+|[\u3400-\u9fff]{2,}", name))
        ]
        for part in parts:
            if len(part.strip()) > 2 or (len(part.strip()) == 2 and not part.isascii()):
                found[part.strip()] = None
    whole = [name for name in found if not name.islower()]
    return [_bounded(name) for name in sorted(whole, key=len, reverse=True) if name not in _COMMON]


_COMMON = frozenset({"WMS", "ERP", "TMS", "CRM", "MES", "SaaS", "Cloud", "Suite", "Software", "Systems", "The"})
"""Words of many names that name nobody."""


def _bounded(name: str) -> str:
    """A Latin name is a word of its own; a Chinese one stands anywhere."""
    escaped = re.escape(name)
    return f"(?<![A-Za-z0-9]){escaped}(?![A-Za-z0-9])" if name.isascii() else escaped
