"""What the positioning room notices: claims that do not survive, roles without a message, proofs not fit to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from pmm_desk.competitors.rules import Comparison, Row, comparison
from pmm_desk.positioning import canvas_findings, text_findings
from pmm_desk.positioning.rules import (
    FAILS,
    HOLDS,
    OVER_CLAIM,
    UNPROVEN,
    WEAK,
    ClaimResult,
    over_claimed,
    proof_faults,
    rows_by,
    swap_tests,
    without_message,
)
from pmm_desk.positioning.upkeep_findings import find_upkeep
from pmm_desk.product.rules import limits
from pmm_desk.project.finding import Finding, Reader, Severity

VERDICT_CODES = {
    OVER_CLAIM: ("claim_over", Severity.BEFORE_EXPORT),
    FAILS: ("claim_fails", Severity.BEFORE_EXPORT),
    UNPROVEN: ("claim_unproven", Severity.WORTH_DOING),
    WEAK: ("claim_weak", Severity.WORTH_DOING),
}
SHOWN_FAULTS = frozenset({"stale", "without_permission", "names_customer"})


def find(reader: Reader, as_of: date) -> list[Finding]:
    """Everything the positioning room notices; nothing in an empty project."""
    matrix = comparison(reader, as_of)
    messages = reader.rows("message")
    links = reader.rows("claim_row")
    claims = reader.rows("claim")
    results = swap_tests(claims, links, matrix)
    found = list(_claims(claims, results, rows_by(links, "claim_id"), messages))
    found += _messages(messages, rows_by(reader.rows("message_row"), "message_id"), matrix, results)
    found += _roles(reader.rows("persona"), messages)
    found += _proofs(reader.rows("proof"), limits(reader.rows("freshness_limit")), as_of)
    found += canvas_findings.find(reader)
    found += find_upkeep(reader, as_of)
    found += text_findings.find(reader, as_of)
    return found


def _claims(
    claims: Iterable[Row],
    results: Mapping[str, ClaimResult],
    rests_on: Mapping[str, Sequence[str]],
    messages: Iterable[Row],
) -> Iterator[Finding]:
    """Claims that fail the swap test, and claims on stale proof: urgent where a message says them (E7, E9)."""
    said = {message["claim_id"] for message in messages if message["claim_id"]}
    for claim in claims:
        result = results[claim["id"]]
        rows = (claim["id"],)
        if not rests_on.get(claim["id"]):
            yield Finding("claim_without_rows", Severity.WORTH_DOING, rows)
            continue
        if result.verdict != HOLDS and result.answers:
            code, severity = VERDICT_CODES[result.verdict]
            yield Finding(code, severity, rows, _values(result))
        if result.stale and result.oldest is not None:
            severity = Severity.BEFORE_EXPORT if claim["id"] in said else Severity.WORTH_DOING
            oldest = result.oldest
            values = {
                "age": oldest.age,
                "limit": oldest.limit,
                "row": oldest.row_id,
                "rival": oldest.rival_id,
                "cells": len(result.stale),
            }
            yield Finding("claim_stale", severity, rows, values)


def _values(result: ClaimResult) -> dict[str, Any]:
    """What proves a verdict: every rival's answer, the rivals or rows that decide it."""
    values: dict[str, Any] = {"answers": dict(result.answers)}
    if result.verdict == OVER_CLAIM:
        values["rows"] = result.over_rows
    else:
        values["rivals"] = result.rivals
    return values


def _messages(
    messages: Iterable[Row],
    rests_on: Mapping[str, Sequence[str]],
    matrix: Comparison,
    results: Mapping[str, ClaimResult],
) -> Iterator[Finding]:
    """Messages on something we do not have fully, or on a claim that fails or is an over-claim."""
    for message in messages:
        over = over_claimed(rests_on.get(message["id"], ()), matrix)
        if over:
            values = {"rows": over, "ours": {row: matrix.ours.get(row, "unknown") for row in over}}
            yield Finding("message_over", Severity.BEFORE_EXPORT, (message["id"],), values)
        result = results.get(message["claim_id"] or "")
        if result is not None and result.verdict in (FAILS, OVER_CLAIM):
            rows = (message["id"], message["claim_id"])
            verdict = {"verdict": result.verdict, "claim": message["claim_id"], "rivals": result.rivals}
            yield Finding("message_on_bad_claim", Severity.BEFORE_EXPORT, rows, verdict)


def _roles(personas: Iterable[Row], messages: Sequence[Row]) -> Iterator[Finding]:
    """Roles without a message of their own, once any message exists at all (E8)."""
    if messages:
        for persona_id in without_message(personas, messages):
            yield Finding("persona_without_message", Severity.WORTH_DOING, (persona_id,))


def _proofs(proofs: Iterable[Row], known: Mapping[str, int], as_of: date) -> Iterator[Finding]:
    """Proofs without date or permission, or too old to show (H8)."""
    for proof in proofs:
        shown = proof["visibility"] == "customer"
        for fault in proof_faults(proof, known, as_of):
            urgent = shown or fault in SHOWN_FAULTS
            severity = Severity.BEFORE_EXPORT if urgent else Severity.WORTH_DOING
            values: dict[str, Any] = {"date": proof["dated"]} if proof["dated"] else {}
            if fault == "stale":
                values |= {
                    "age": (as_of - date.fromisoformat(proof["dated"])).days,
                    "limit": known["case"],
                }
            yield Finding(f"proof_{fault}", severity, (proof["id"],), values)
