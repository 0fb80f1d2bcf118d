"""What the competitors room notices: cells to look at again, evidence to date, cards that say too much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from pmm_desk.competitors.rules import (
    STATUS_QUO,
    Comparison,
    Row,
    comparison,
    evidence_age,
    is_refuted,
    is_unfounded,
    linked,
)
from pmm_desk.competitors.scan_findings import find_visits
from pmm_desk.competitors.threat import Threat, threats
from pmm_desk.product.rules import age_of, in_future, limits
from pmm_desk.project.finding import Finding, Reader, Severity

CODES = {"unproved": "cell_unproved", "undated": "cell_undated", "stale": "cell_stale"}
NEEDS_PROOF = frozenset({"talking_point", "question"})
"""Talking points are sourced; never ask what you cannot evidence (battlecard fields)."""
MOST = {"talking_point": 4, "question": 3}
"""A card is read in 30–90 seconds: so many lines of a block at most."""
DANGEROUS = 4
"""From this threat (1–5) on, a rival deserves a battlecard."""


def find(reader: Reader, as_of: date) -> list[Finding]:
    """Everything the competitors room notices; nothing in an empty project."""
    matrix = comparison(reader, as_of)
    known = limits(reader.rows("freshness_limit"))
    evidence: dict[str, Row] = {item["id"]: item for item in reader.rows("evidence")}
    lines = reader.rows("battlecard_line")
    proofs = linked(reader.rows("line_evidence"), "battlecard_line_id", evidence)
    found = list(_cells(matrix))
    found += _unknown(matrix)
    found += _evidence(evidence.values(), as_of)
    found += _prices(matrix.rivals, known, as_of)
    found += _lines(lines, proofs, matrix, known, as_of)
    danger = threats(matrix.rivals, reader.rows("threat_criterion"), reader.rows("threat_score"))
    found += _cards(lines, matrix.rivals, danger)
    found += _deals(reader.rows("deal"))
    found += find_visits(reader, known, as_of)
    return found


def _cells(matrix: Comparison) -> Iterator[Finding]:
    """One finding per cell that is stale, undated or unproved (B9)."""
    for place in matrix.places():
        code = CODES.get(place.state)
        if code and place.cell_id:
            values: dict[str, Any] = {"row": place.row_id, "rival": place.rival_id, "mark": place.mark}
            if place.age is not None:
                values |= {"age": place.age, "limit": place.limit}
            yield Finding(code, Severity.WORTH_DOING, (place.cell_id,), values)


def _unknown(matrix: Comparison) -> Iterator[Finding]:
    """One finding per unknown cell; a rival or a row of which nothing at all is known is one fact, not many."""
    by_rival = Counter(place.rival_id for place in matrix.places() if place.state == "unknown")
    blank = {rival["id"] for rival in matrix.rivals if by_rival[rival["id"]] == len(matrix.rows)}
    for rival in matrix.rivals:
        if rival["id"] in blank and matrix.rows:
            yield Finding("rival_not_compared", Severity.WORTH_DOING, (rival["id"],), {"rows": len(matrix.rows)})
    rivals = [rival["id"] for rival in matrix.rivals if rival["id"] not in blank]
    for row in matrix.rows:
        places = [matrix.cell(row["id"], rival) for rival in rivals]
        unknown = [place for place in places if place.state == "unknown"]
        if unknown and len(unknown) == len(rivals) and len(rivals) > 1:
            yield Finding("row_not_compared", Severity.WORTH_DOING, (row["id"],), {"rivals": len(rivals)})
            continue
        for place in unknown:
            about = (place.cell_id,) if place.cell_id else (place.row_id, place.rival_id)
            values = {"row": place.row_id, "rival": place.rival_id, "class": matrix.classes[place.row_id]}
            yield Finding("cell_unknown", Severity.WORTH_DOING, about, values)


def _evidence(evidence: Iterable[Row], as_of: date) -> Iterator[Finding]:
    """Evidence without a date, or dated after the as-of date: neither proves that anything is fresh."""
    for item in evidence:
        if not item["seen"]:
            yield Finding("evidence_undated", Severity.WORTH_DOING, (item["id"],))
        elif in_future(item["seen"], as_of):
            values = {"seen": item["seen"], "as_of": as_of.isoformat()}
            yield Finding("evidence_in_future", Severity.WORTH_DOING, (item["id"],), values)


def _prices(rivals: Iterable[Row], known: Mapping[str, int], as_of: date) -> Iterator[Finding]:
    """Rivals' prices without a date, or older than price pages may be (A16, D3)."""
    for rival in rivals:
        if rival["kind"] == STATUS_QUO or not rival["price"].strip():
            continue
        age = age_of("price_page", rival["price_date"], known, as_of)
        if in_future(rival["price_date"], as_of):
            values = {"date": rival["price_date"]}
            yield Finding("rival_price_in_future", Severity.WORTH_DOING, (rival["id"],), values)
        elif age is None:
            yield Finding("rival_price_undated", Severity.WORTH_DOING, (rival["id"],))
        elif age.stale:
            stale = {"age": age.days, "limit": age.limit}
            yield Finding("rival_price_stale", Severity.WORTH_DOING, (rival["id"],), stale)


def _lines(
    lines: Iterable[Row],
    proofs: Mapping[str, list[Row]],
    matrix: Comparison,
    known: Mapping[str, int],
    as_of: date,
) -> Iterator[Finding]:
    """Battlecard lines that the matrix refutes, that lack proof, or whose proof is stale."""
    for line in lines:
        rows = (line["id"],)
        values = {"rival": line["competitor_id"], "row": line["comparison_row_id"], "block": line["block"]}
        if is_refuted(line, matrix):
            yield Finding("line_refuted", Severity.BEFORE_EXPORT, rows, values)
        if is_unfounded(line, matrix):
            yield Finding("do_not_say_unfounded", Severity.WORTH_DOING, rows, values)
        evidence = proofs.get(line["id"], [])
        age = evidence_age(evidence, known, as_of)
        if age is not None and age.stale:
            stale = values | {"age": age.days, "limit": age.limit}
            yield Finding("line_stale", Severity.BEFORE_EXPORT, rows, stale)
        if not evidence and line["block"] in NEEDS_PROOF and line["line"].strip():
            yield Finding("line_unproved", Severity.WORTH_DOING, rows, values)


def _cards(lines: Iterable[Row], rivals: Iterable[Row], danger: Mapping[str, Threat]) -> Iterator[Finding]:
    """Cards with more lines than anybody reads, and dangerous rivals without a card."""
    counts = Counter((line["competitor_id"], line["block"]) for line in lines)
    carded = {rival for rival, _ in counts}
    for rival in rivals:
        for block, most in MOST.items():
            if counts[rival["id"], block] > most:
                values = {"block": block, "count": counts[rival["id"], block], "most": most}
                yield Finding("card_too_long", Severity.WORTH_DOING, (rival["id"],), values)
        level = danger[rival["id"]].level
        dangerous = (level or 0) >= DANGEROUS and rival["kind"] != STATUS_QUO
        if dangerous and rival["id"] not in carded:
            yield Finding("rival_without_card", Severity.IDEA, (rival["id"],), {"threat": level})


def _deals(deals: Iterable[Row]) -> Iterator[Finding]:
    """Deals of which nobody wrote down why they went as they did (B6)."""
    for deal in deals:
        if not deal["reason"].strip():
            yield Finding("deal_without_reason", Severity.IDEA, (deal["id"],), {"result": deal["result"]})
