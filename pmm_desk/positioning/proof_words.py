"""How proofs, rows and evidence are named on a chip, and what stands below: date, permission, visibility."""

from __future__ import annotations

from pmm_desk.positioning.entry_words import PERMISSION_CHIPS
from pmm_desk.positioning.words import permission_words
from pmm_desk.product.words import visibility_words
from pmm_desk.widgets.live import Row

VISIBILITY_CHIPS = {"internal": "danger", "partner": "warning", "customer": "success"}
"""Who may see it → the kind of its chip."""


def proof_details(proof: Row) -> list[tuple[str, str]]:
    """Date, permission and visibility as (kind of chip, words); words without a kind are no chip."""
    permission, visibility = str(proof["permission"]), str(proof["visibility"])
    found = [("", str(proof["dated"]))] if proof["dated"] else []
    if visibility != "internal" or permission != "none":
        found.append((PERMISSION_CHIPS.get(permission, "neutral"), permission_words().get(permission, permission)))
    found.append((VISIBILITY_CHIPS.get(visibility, "neutral"), visibility_words().get(visibility, visibility)))
    return found


def coded(row: Row) -> str:
    """A row by its code and its words."""
    words = str(row.get("name") or row.get("wording") or "")
    return " ".join(part for part in (str(row.get("code") or ""), words) if part)


def evidence_words(evidence: Row) -> str:
    """A piece of evidence by its code and its source."""
    return " ".join(part for part in (str(evidence["code"]), str(evidence["source"])) if part)


def evidence_details(evidence: Row) -> list[tuple[str, str]]:
    """When it was seen, and who may see it, as (kind of chip, words)."""
    visibility = str(evidence["visibility"])
    found = [("", str(evidence["seen"]))] if evidence["seen"] else []
    return [*found, (VISIBILITY_CHIPS.get(visibility, "neutral"), visibility_words().get(visibility, visibility))]
