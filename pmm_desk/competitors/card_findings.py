"""What is noticed about battlecards: lines refuted, unproved or stale, blocks too long, and what is left to look at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from pmm_desk.competitors.card import MOST, NEEDS_EVIDENCE, WORDS_PER_BLOCK, card_words, on_all_cards
from pmm_desk.competitors.rules import (
    STATUS_QUO,
    Comparison,
    Row,
    evidence_age,
    is_refuted,
    is_unfounded,
    linked,
)
from pmm_desk.competitors.said import Saying, Vocabulary, refuted, vocabulary
from pmm_desk.competitors.threat import Threat, threats
from pmm_desk.product.rules import limits
from pmm_desk.project.finding import Finding, Reader, Severity

NEEDS_PROOF = frozenset({"talking_point", "question"})
"""Talking points are sourced; never ask what you cannot evidence (battlecard fields)."""
SPOKEN_OF_THEM = frozenset({"one_line", "say_first", "talking_point", "question", "we_win"})
"""The blocks whose sentences speak of the rival in our own words."""
DANGEROUS = 4
"""From this threat (1–5) on, a rival deserves a battlecard."""
FEWEST_LOST = 3
"""With fewer lost deals, no reason is said to stand out."""


def find_cards(reader: Reader, matrix: Comparison, evidence: Mapping[str, Row], as_of: date) -> Iterator[Finding]:
    """Everything about the cards of all rivals."""
    own = reader.rows("battlecard_line")
    lines = on_all_cards(own, reader.rows("line_card"))
    proofs = linked(reader.rows("line_evidence"), "battlecard_line_id", evidence)
    known = limits(reader.rows("freshness_limit"))
    yield from _lines(lines, proofs, matrix, known, as_of)
    yield from _sayings(own, lines, reader, matrix)
    danger = threats(matrix.rivals, reader.rows("threat_criterion"), reader.rows("threat_score"))
    yield from _cards(lines, matrix.rivals, danger)


def _lines(
    lines: Iterable[Row],
    proofs: Mapping[str, list[Row]],
    matrix: Comparison,
    known: Mapping[str, int],
    as_of: date,
) -> Iterator[Finding]:
    """Lines whose row the matrix refutes, that lack proof, or whose proof is stale; each line once for its proof."""
    for line in lines:
        rows = (line["id"],)
        values = {"rival": line["competitor_id"], "row": line["comparison_row_id"], "block": line["block"]}
        if is_refuted(line, matrix):
            yield Finding("line_refuted", Severity.BEFORE_EXPORT, rows, values)
        if is_unfounded(line, matrix):
            yield Finding("do_not_say_unfounded", Severity.WORTH_DOING, rows, values)
        if line["competitor_id"] != line["owner"]:
            continue
        evidence = proofs.get(line["id"], [])
        age = evidence_age(evidence, known, as_of)
        if age is not None and age.stale:
            stale = values | {"age": age.days, "limit": age.limit}
            yield Finding("line_stale", Severity.BEFORE_EXPORT, rows, stale)
        if not evidence and line["block"] in NEEDS_PROOF and line["line"].strip():
            code = "question_unproved" if line["block"] == NEEDS_EVIDENCE else "line_unproved"
            yield Finding(code, Severity.WORTH_DOING, rows, values)


def _sayings(own: list[dict[str, Any]], lines: Iterable[Row], reader: Reader, matrix: Comparison) -> Iterator[Finding]:
    """Lines that say of a rival, in any language, what the matrix refutes; rows already refuted are said once."""
    spoken = [line for line in lines if line["block"] in SPOKEN_OF_THEM]
    if not spoken:
        return
    texts = [each for each in reader.rows("translation") if each["field"] in ("line", "name")]
    words = vocabulary(matrix.rows, own, texts)
    said: dict[str, list[str]] = {}
    for each in texts:
        said.setdefault(each["row"], []).append(each["text"])
    for line in spoken:
        if is_refuted(line, matrix):
            continue
        found = says_wrong(line, [line["line"], *said.get(line["id"], ())], words, matrix)
        if found is not None:
            values = {"rival": line["competitor_id"], "row": found.row_id, "said": found.kind, "mark": found.mark}
            yield Finding("line_contradicted", Severity.BEFORE_EXPORT, (line["id"],), values)


def says_wrong(line: Row, texts: Iterable[str], words: Vocabulary, matrix: Comparison) -> Saying | None:
    """What the matrix refutes of a line, in the first of its languages that says it."""
    rival = line["competitor_id"]
    linked_to = line["comparison_row_id"] or ""

    def others(row_id: str) -> bool:
        return any(matrix.mark(row_id, other["id"]) == "yes" for other in matrix.rivals)

    found = (refuted(text, words, lambda row: matrix.mark(row, rival), others, linked_to) for text in texts)
    return next((saying for saying in found if saying is not None), None)


def _cards(lines: Iterable[Row], rivals: Iterable[Row], danger: Mapping[str, Threat]) -> Iterator[Finding]:
    """Cards with more lines or words than anybody reads, and dangerous rivals without a card."""
    counts: Counter[tuple[str, str]] = Counter()
    words: Counter[tuple[str, str]] = Counter()
    for line in lines:
        place = (line["competitor_id"], line["block"])
        counts[place] += 1
        words[place] += card_words(f"{line['line']} {line['reply']}")
    carded = {rival for rival, _ in counts}
    for rival in rivals:
        for block, most in MOST.items():
            if counts[rival["id"], block] > most:
                values = {"block": block, "count": counts[rival["id"], block], "most": most}
                yield Finding("card_too_long", Severity.WORTH_DOING, (rival["id"],), values)
        for (owner, block), many in words.items():
            if owner == rival["id"] and many > WORDS_PER_BLOCK:
                values = {"block": block, "count": many, "most": WORDS_PER_BLOCK}
                yield Finding("block_too_long", Severity.WORTH_DOING, (rival["id"],), values)
        level = danger[rival["id"]].level
        dangerous = (level or 0) >= DANGEROUS and rival["kind"] != STATUS_QUO
        if dangerous and rival["id"] not in carded:
            yield Finding("rival_without_card", Severity.IDEA, (rival["id"],), {"threat": level})


def find_deals(deals: Iterable[Row]) -> Iterator[Finding]:
    """Deals of which nobody wrote down why, and one kind of reason that lost most of the deals (B6)."""
    lost: dict[str, list[str]] = {}
    for deal in deals:
        if not deal["reason"].strip():
            yield Finding("deal_without_reason", Severity.IDEA, (deal["id"],), {"result": deal["result"]})
        if deal["result"] == "lost" and deal.get("reason_kind", "unsorted") != "unsorted":
            lost.setdefault(deal["reason_kind"], []).append(deal["id"])
    every = sum(map(len, lost.values()))
    for kind, ids in lost.items():
        if every >= FEWEST_LOST and 2 * len(ids) > every:
            values = {"kind": kind, "count": len(ids), "of": every}
            yield Finding("reason_dominates", Severity.WORTH_DOING, tuple(ids), values)


def find_ripples(tasks: Iterable[Row]) -> Iterator[Finding]:
    """How much is left to look at because what it rests on changed."""
    left = [task["id"] for task in tasks if not task["done"]]
    if left:
        yield Finding("ripple_open", Severity.WORTH_DOING, (left[0],), {"count": len(left)})
