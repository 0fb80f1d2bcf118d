"""The computed verdicts of the positioning room, for a script to compare: plain values with ids."""

from __future__ import annotations

from datetime import date
from typing import Any

from pmm_desk.competitors.rules import Comparison, comparison
from pmm_desk.positioning import canvas_findings, text_findings
from pmm_desk.positioning.answered import coverage, standing
from pmm_desk.positioning.chain import breaks, read
from pmm_desk.positioning.rules import (
    ClaimResult,
    over_claimed,
    proof_faults,
    rows_by,
    swap_tests,
    without_message,
)
from pmm_desk.product.rules import limits
from pmm_desk.project.finding import Reader


def verdicts(reader: Reader, as_of: date) -> dict[str, Any]:
    """The swap test of every claim, over-claims of messages, roles without a message, faults of proofs."""
    matrix = comparison(reader, as_of)
    claims, links, messages = (reader.rows(table) for table in ("claim", "claim_row", "message"))
    results = swap_tests(claims, links, matrix)
    rests_on = rows_by(links, "claim_id")
    said_on = rows_by(reader.rows("message_row"), "message_id")
    known = limits(reader.rows("freshness_limit"))
    tests: dict[str, list[Any]] = {}
    for test in reader.rows("message_test"):
        tests.setdefault(test["message_id"], []).append(test)
    return {
        "claims": [
            {"id": claim["id"], "code": claim["code"], "wording": claim["wording"]}
            | _claim(results[claim["id"]], rests_on.get(claim["id"], []), matrix)
            for claim in claims
        ],
        "messages": [
            {
                "id": message["id"],
                "kind": message["kind"],
                "over_rows": list(over_claimed(said_on.get(message["id"], ()), matrix)),
                "tested": standing(tests.get(message["id"], []), [message["wording"]]),
            }
            for message in messages
        ],
        "personas_without_message": without_message(reader.rows("persona"), messages),
        "proofs": [
            {
                "id": proof["id"],
                "code": proof["code"],
                "faults": list(proof_faults(proof, known, as_of)),
            }
            for proof in reader.rows("proof")
        ],
        "pains": [
            {"id": each.pain_id, "persona": each.persona_id, "messages": list(each.messages), "urgency": each.urgency}
            for each in coverage(reader.rows("persona"), reader.rows("pain"), messages, reader.rows("message_pain"))
        ],
        "chain": [
            {"code": each.code, "rows": list(each.rows), "weight": each.weight, **each.values}
            for each in breaks(read(reader), as_of)
        ],
        **canvas_findings.listed(reader),
        "texts": text_findings.listed(reader),
        "customers_words": text_findings.customers_words(reader),
    }


def _claim(result: ClaimResult, row_ids: list[str], matrix: Comparison) -> dict[str, Any]:
    """One claim's answers, verdict and age."""
    codes = {row["id"]: row["code"] for row in (*matrix.rows, *matrix.rivals)}
    oldest = result.oldest
    return {
        "rows": row_ids,
        "row_codes": [codes.get(row_id, "") for row_id in row_ids],
        "verdict": result.verdict,
        "answers": dict(result.answers),
        "answers_by_code": {codes[rival]: answer for rival, answer in result.answers.items()},
        "rivals": list(result.rivals),
        "rival_codes": [codes[rival] for rival in result.rivals],
        "over_rows": list(result.over_rows),
        "age": result.age,
        "limit": oldest.limit if oldest else None,
        "stale": bool(result.stale),
        "stalest_cell": oldest.cell_id if oldest else None,
        "stalest_row": codes[oldest.row_id] if oldest else None,
        "stalest_rival": codes[oldest.rival_id] if oldest else None,
        "unproved_cells": [cell.cell_id for cell in result.unproved],
    }
