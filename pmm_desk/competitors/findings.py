"""What the competitors room notices: cells to look at again, evidence to date, cards that say too much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from pmm_desk.competitors.card_findings import find_cards, find_deals, find_ripples
from pmm_desk.competitors.rules import STATUS_QUO, Comparison, Row, comparison
from pmm_desk.competitors.scan_findings import find_visits
from pmm_desk.product.rules import age_of, in_future, limits
from pmm_desk.project.finding import Finding, Reader, Severity

CODES = {"unproved": "cell_unproved", "undated": "cell_undated", "stale": "cell_stale"}


def find(reader: Reader, as_of: date) -> list[Finding]:
    """Everything the competitors room notices; nothing in an empty project."""
    matrix = comparison(reader, as_of)
    known = limits(reader.rows("freshness_limit"))
    evidence: dict[str, Row] = {item["id"]: item for item in reader.rows("evidence")}
    found = list(_cells(matrix))
    found += _unknown(matrix)
    found += _evidence(evidence.values(), as_of)
    found += _prices(matrix.rivals, known, as_of)
    found += find_cards(reader, matrix, evidence, as_of)
    found += find_deals(reader.rows("deal"))
    found += find_ripples(reader.rows("ripple_task"))
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
