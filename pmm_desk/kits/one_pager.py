"""Gathers the customer's one-pager: from customer-facing columns and rows only."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pmm_desk.competitors.comparison_sheet import CustomerComparison
from pmm_desk.kits.comparison import comparison_sheet
from pmm_desk.kits.fallback import TOGETHER, general_page
from pmm_desk.kits.gathered import Gathered, Reader, Row, Texts, facing
from pmm_desk.kits.proofs import figure, reason
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.product.rules import limits
from pmm_desk.product.sheet import Figure, ProductOnePager, Quote, Rows
from pmm_desk.project.translation import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pmm_desk.paper.language import Words

# The only columns that a customer's sheet is made of. A test holds them to what the records mark as such.
PRINTED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "product": ("name", "one_line", "category", "contact", "website", "logo"),
        "edition": ("name", "scope", "price_from", "price_to", "price_note", "price_date"),
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
            "how_1",
            "how_2",
            "how_3",
            "how_picture",
            "version",
        ),
        "proof": ("wording", "figure", "caption", "dated", "sample_size", "quote", "speaker"),
        "persona": ("job_title",),
        "customer_type": ("name",),
    }
)

_facing = partial(facing, PRINTED)


def one_pager(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The one-pager of one row of texts, or of the product alone (by its id); None when there is no such row.

    What a group's page does not say itself is said by the general page, the one without a group.
    """
    texts = Texts(reader, words.language)
    full = texts.row(subject)
    if not full:
        return None
    empty = dict.fromkeys(PRINTED["one_pager"], "")
    own = _facing("one_pager", empty | full)
    general = general_page(texts.rows("one_pager"), full)
    page = said(own, _facing("one_pager", general or {}) or own)
    product = _facing("product", texts.product())
    with_prices = bool(full.get("with_prices", 1))
    proofs, left_out = _proofs(texts, subject, general["id"] if general else subject)
    if with_prices and (hidden := _hidden_prices(texts)):
        left_out["internal_prices"] = hidden
    compared = _comparison(reader, full.get("comparison_sheet_id"), words)
    left_out |= compared.left_out if compared else {}
    sheet = ProductOnePager(
        product_name=texts.text(product, "name"),
        category=texts.text(product, "category"),
        headline=_text(texts, page, "headline"),
        subline=_text(texts, page, "subline") or texts.text(product, "one_line"),
        audience_line="" if page["headline"]["headline"] or page["subline"]["subline"] else _audience(texts, words),
        problem=_text(texts, page, "problem"),
        changes=_several(texts, page, "change"),
        how=_several(texts, page, "how"),
        proofs=tuple(_figure(texts, proof, words) for proof in proofs),
        quote=_quote(texts, proofs),
        comparison=_rows(compared),
        scene=_text(texts, page, "scenario"),
        fits=_text(texts, page, "fits"),
        price_line=_prices(texts, words) if with_prices else "",
        next_step=_text(texts, page, "next_step"),
        contact=page["contact"]["contact"] or product.get("contact", ""),
        link=page["address"]["address"] or product.get("website", ""),
        version=page["version"]["version"],
        language_name=LANGUAGES.get(words.language, ""),
        day=texts.as_of(),
        sources=(*_sources(proofs, words), *_seen(compared, words)),
        logo=texts.picture(product, "logo"),
        how_picture=texts.picture(page["how_picture"], "how_picture"),
    )
    untranslated = texts.untranslated() + (compared.untranslated if compared else 0)
    return Gathered("one_pager", subject, "customer", sheet, left_out, untranslated)


def _comparison(reader: Reader, sheet: str | None, words: Words) -> Gathered | None:
    """The comparison for customers that the page carries: the same facts as on its own sheet."""
    return comparison_sheet(reader, sheet, words) if sheet else None


def _rows(compared: Gathered | None) -> Rows | None:
    """Names and marks of that comparison."""
    sheet = compared.sheet if compared else None
    if not isinstance(sheet, CustomerComparison) or len(sheet.columns) < 2:
        return None
    return Rows(sheet.columns, sheet.rows)


def _seen(compared: Gathered | None, words: Words) -> tuple[str, ...]:
    """Where the marks come from, and when they were seen."""
    sheet = compared.sheet if compared else None
    if not isinstance(sheet, CustomerComparison):
        return ()
    told = ((source.column, words.joined([source.text, words.day(source.day)])) for source in sheet.sources)
    return tuple(words.pair(name, text) for name, text in told if text)


def said(own: Row, general: Row) -> dict[str, Row]:
    """Column → the row that says it: the page's own where it fills the column, or any of its block, else the general.

    The row keeps its id, so that what is printed is known by its place.
    """
    found = {}
    for column in PRINTED["one_pager"]:
        block = next((block for block in TOGETHER if column in block), (column,))
        found[column] = own if any(str(own[each]).strip() for each in block) else general
    return found


def _text(texts: Texts, page: Mapping[str, Row], column: str) -> str:
    return texts.text(page[column], column)


def _several(texts: Texts, page: Mapping[str, Row], name: str) -> tuple[str, ...]:
    return tuple(filter(None, (_text(texts, page, f"{name}_{number}") for number in (1, 2, 3))))


def _audience(texts: Texts, words: Words) -> str:
    """Whom the product is for, while no page says it: the roles and kinds of company of its groups."""
    found: list[str] = []
    for group in texts.rows("target_group"):
        role = _facing("persona", texts.row(group["persona_id"]))
        kind = _facing("customer_type", texts.row(group["customer_type_id"]))
        found.append(words.joined([texts.text(role, "job_title"), texts.text(kind, "name")]))
    return words.joined(list(dict.fromkeys(found))[:3])


def _proofs(texts: Texts, page: str, general: str) -> tuple[list[Row], dict[str, int]]:
    """The proofs chosen for the page, else for the general one, that customers may see; how many they may not."""
    known, as_of = limits(texts.rows("freshness_limit")), texts.as_of()
    kept: list[Row] = []
    reasons: Counter[str] = Counter()
    links = texts.rows("one_pager_proof", one_pager_id=page) or texts.rows("one_pager_proof", one_pager_id=general)
    for link in links:
        proof = texts.row(link["proof_id"])
        why = reason(proof, known, as_of)
        if why:
            reasons[why] += 1
        elif proof:
            kept.append(_facing("proof", proof) | {"ours": proof["permission"] == "own"})
    return kept, dict(reasons)


def _figure(texts: Texts, proof: Row, words: Words) -> Figure:
    """A proof as a number with its label, n and date."""
    return Figure(*figure(texts, proof, words))


def _quote(texts: Texts, proofs: Iterable[Row]) -> Quote | None:
    """The first word of a customer among the proofs."""
    for proof in proofs:
        if wording := texts.text(proof, "quote"):
            return Quote(wording, texts.text(proof, "speaker"))
    return None


def _sources(proofs: Iterable[Row], words: Words) -> tuple[str, ...]:
    """Where the numbers come from: whose measurement, and of which days."""
    days: dict[bool, list[str]] = {}
    for proof in proofs:
        if proof["dated"]:
            days.setdefault(bool(proof["ours"]), []).append(words.day(date.fromisoformat(proof["dated"])))
    names = {
        True: words(QT_TRANSLATE_NOOP("Sheet", "our own measurement")),
        False: words(QT_TRANSLATE_NOOP("Sheet", "customers' own figures")),
    }
    comma = "、" if words.chinese else ", "
    return tuple(
        names[ours] + (f"（{comma.join(known)}）" if words.chinese else f" ({comma.join(known)})")
        for ours, known in ((ours, list(dict.fromkeys(found))) for ours, found in sorted(days.items()))
    )


def _hidden_prices(texts: Texts) -> int:
    """How many editions have a price that customers may not see."""
    rows = (row for row in texts.rows("edition") if row["visibility"] != "customer")
    return sum(row["price_from"] is not None or row["price_to"] is not None for row in rows)


def _prices(texts: Texts, words: Words) -> str:
    """The prices of the editions that customers may see, one a line, and the day they were true (the oldest)."""
    projects = texts.rows("project")
    currency = projects[0]["currency"] if projects else ""
    shown = [_facing("edition", row) for row in texts.rows("edition", visibility="customer")]
    lines = [line for row in shown if (line := _price(texts, row, currency, words))]
    days = [row["price_date"] for row in shown if row["price_date"]]
    if lines and days:
        oldest = words.day(date.fromisoformat(min(days)))
        lines.append(words(QT_TRANSLATE_NOOP("Sheet", "Prices as of {date}")).format(date=oldest))
    return "\n".join(lines)


def _price(texts: Texts, row: Row, currency: str, words: Words) -> str:
    amounts: list[Any] = [value for value in dict.fromkeys((row["price_from"], row["price_to"])) if value is not None]
    if not amounts:
        return ""
    scope = texts.text(row, "scope")
    name = texts.text(row, "name") + (f"（{scope}）" if scope and words.chinese else f" ({scope})" if scope else "")
    amount = "–".join(words.money(value, currency) for value in amounts)
    note = texts.text(row, "price_note")
    return words.pair(name, f"{amount} {note}".strip())
