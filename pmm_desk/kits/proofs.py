"""Which proofs customers may see, and how one is printed as a number."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from pmm_desk.kits.gathered import Row, Texts
from pmm_desk.positioning.rules import proof_faults

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

_FAULTS = {"without_permission": "proofs_without_permission", "names_customer": "proofs_naming_a_customer"}


def reason(proof: Row, known: Mapping[str, int], as_of: date) -> str:
    """Why a proof does not go to customers; '' when it does."""
    if not proof:
        return ""
    if proof["visibility"] != "customer":
        return "internal_proofs"
    faults = proof_faults(proof, known, as_of)
    return next((reason for fault, reason in _FAULTS.items() if fault in faults), "")


def figure(texts: Texts, proof: Row, words: Words) -> tuple[str, str, str]:
    """A proof as a number with its label, n and date; without a number its wording stands alone."""
    dated = words.day(date.fromisoformat(proof["dated"])) if proof["dated"] else ""
    count = proof["sample_size"]
    found = texts.text(proof, "figure")
    label = texts.text(proof, "caption") if found else ""
    note = words.joined([f"n = {words.number(count)}" if count is not None else "", dated])
    return found, label or texts.text(proof, "wording"), note
