"""Gathers the customer's one-pager: from customer-facing columns and rows only."""

from __future__ import annotations

from collections import Counter
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pmm_desk.kits.gathered import Gathered, Reader, Row, Texts
from pmm_desk.positioning.rules import proof_faults
from pmm_desk.product.rules import limits
from pmm_desk.product.sheet import Figure, ProductOnePager

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pmm_desk.paper.language import Words

# The only columns that a customer's sheet is made of. A test holds them to what the records mark as such.
PRINTED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "product": ("name", "one_line", "category", "contact", "website"),
        "edition": ("name", "scope", "price_from", "price_to", "price_note"),
        "one_pager": (
            "headline",
            "subline",
            "problem",
            "change_1",
            "change_2",
            "change_3",
            "scenario",
            "fits",
            "next_step",
            "contact",
            "address",
        ),
        "proof": ("wording", "figure", "caption", "dated"),
        "persona": ("job_title",),
        "customer_type": ("name",),
    }
)

_FAULTS = {"without_permission": "proofs_without_permission", "names_customer": "proofs_naming_a_customer"}


def one_pager(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The one-pager of one row of texts, or of the product alone (by its id); None when there is no such row."""
    texts = Texts(reader, words.language)
    full = texts.row(subject)
    if not full:
        return None
    empty = dict.fromkeys(PRINTED["one_pager"], "")
    page = _facing("one_pager", empty | full)
    products = texts.rows("product")
    product = _facing("product", products[0]) if products else {}
    proofs, left_out = _proofs(texts, subject)
    sheet = ProductOnePager(
        product_name=texts.text(product, "name"),
        category=texts.text(product, "category"),
        headline=texts.text(page, "headline"),
        subline=texts.text(page, "subline") or texts.text(product, "one_line"),
        audience_line="" if page["headline"] or page["subline"] else _audience(texts, words),
        problem=texts.text(page, "problem"),
        changes=tuple(filter(None, (texts.text(page, f"change_{number}") for number in (1, 2, 3)))),
        proofs=tuple(_figure(texts, proof, words) for proof in proofs),
        scene=texts.text(page, "scenario"),
        fits=texts.text(page, "fits"),
        price_line=_prices(texts, words),
        next_step=texts.text(page, "next_step"),
        contact=page["contact"] or product.get("contact", ""),
        link=page["address"] or product.get("website", ""),
        day=texts.as_of(),
    )
    return Gathered("one_pager", subject, "customer", sheet, left_out, texts.untranslated())


def _audience(texts: Texts, words: Words) -> str:
    """Whom the product is for, while no page says it: the roles and kinds of company of its groups."""
    found: list[str] = []
    for group in texts.rows("target_group"):
        role = _facing("persona", texts.row(group["persona_id"]))
        kind = _facing("customer_type", texts.row(group["customer_type_id"]))
        found.append(words.joined([texts.text(role, "job_title"), texts.text(kind, "name")]))
    return words.joined(list(dict.fromkeys(found))[:3])


def _facing(table: str, row: Row) -> Row:
    """Of a row only what customers may read."""
    return {"id": row["id"], **{name: row[name] for name in PRINTED[table]}}


def _proofs(texts: Texts, page: str) -> tuple[list[Row], dict[str, int]]:
    """The proofs chosen for the page that customers may see, and how many of them they may not."""
    known, as_of = limits(texts.rows("freshness_limit")), texts.as_of()
    kept: list[Row] = []
    reasons: Counter[str] = Counter()
    for link in texts.rows("one_pager_proof", one_pager_id=page):
        proof = texts.row(link["proof_id"])
        reason = _reason(proof, known, as_of)
        if reason:
            reasons[reason] += 1
        elif proof:
            kept.append(_facing("proof", proof))
    return kept, dict(reasons)


def _reason(proof: Row, known: Mapping[str, int], as_of: date) -> str:
    """Why a proof does not go to customers; '' when it does."""
    if not proof:
        return ""
    if proof["visibility"] != "customer":
        return "internal_proofs"
    faults = proof_faults(proof, known, as_of)
    return next((reason for fault, reason in _FAULTS.items() if fault in faults), "")


def _figure(texts: Texts, proof: Row, words: Words) -> Figure:
    """A proof as a number with its label and date; without a number its wording stands alone."""
    dated = words.day(date.fromisoformat(proof["dated"])) if proof["dated"] else ""
    figure = texts.text(proof, "figure")
    label = texts.text(proof, "caption") if figure else ""
    return Figure(figure, label or texts.text(proof, "wording"), dated)


def _prices(texts: Texts, words: Words) -> str:
    """The prices of the editions that customers may see."""
    projects = texts.rows("project")
    currency = projects[0]["currency"] if projects else ""
    shown = [_facing("edition", row) for row in texts.rows("edition", visibility="customer")]
    return words.joined([line for row in shown if (line := _price(texts, row, currency, words))])


def _price(texts: Texts, row: Row, currency: str, words: Words) -> str:
    amounts: list[Any] = [value for value in dict.fromkeys((row["price_from"], row["price_to"])) if value is not None]
    if not amounts:
        return ""
    scope = texts.text(row, "scope")
    name = texts.text(row, "name") + (f"（{scope}）" if scope and words.chinese else f" ({scope})" if scope else "")
    amount = "–".join(words.money(value, currency) for value in amounts)
    note = texts.text(row, "price_note")
    return words.pair(name, f"{amount} {note}".strip())
