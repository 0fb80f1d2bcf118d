"""Gathers what statements and briefs are composed of, from the rows of all rooms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pmm_desk.positioning.composition import Material
from pmm_desk.positioning.entry_sources import linked, parts, said
from pmm_desk.positioning.grammar import chinese, clean, ended, listed, sentences
from pmm_desk.positioning.rules import BLOCKS, SLOTS

Row = Mapping[str, Any]
Rows = Callable[[str], Sequence[Row]]

READ = frozenset(
    {"canvas", "canvas_entry", "product", "competitor", "comparison_row", "feature", "persona", "pain", "customer_type"}
    | {"target_group", "market_variable", "sales_scenario", "edition", "claim", "proof", "message", "brief"}
)
"""The tables that compositions read."""


def material(rows: Rows, canvas: Row) -> Material:
    """What the statements of a canvas are composed of; `rows` gives the rows of a table, all in one language."""
    entries = [entry for entry in rows("canvas_entry") if entry["canvas_id"] == canvas["id"]]
    texts = said(entries, rows)
    product = next(iter(rows("product")), {})
    rivals = {str(row["id"]): row for row in rows("competitor")}
    group, persona, kind = audience(rows, canvas.get("target_group_id"))
    blocks = {
        block: tuple(
            texts[str(entry["id"])] for entry in entries if entry["block"] == block and texts[str(entry["id"])]
        )
        for block in BLOCKS
    }
    first = next((rivals.get(str(entry["competitor_id"])) for entry in entries if entry["competitor_id"]), None) or {}
    proofs = {str(row["id"]): row for row in rows("proof")}
    values = [entry for entry in entries if entry["block"] == "value"]
    return Material(
        product=str(product.get("name") or ""),
        slots={slot: str(canvas.get(slot) or "") for slot in SLOTS},
        blocks=blocks,
        values=tuple(texts[str(entry["id"])] for entry in values if linked(entry)[0] not in ("proof", "pain")),
        proofs=tuple(texts[str(entry["id"])] for entry in values if _may_be_told(proofs.get(str(entry["proof_id"])))),
        cost_of_waiting=str(canvas.get("cost_of_waiting") or ""),
        category=next(iter(blocks["category"]), "") or str(product.get("category") or ""),
        company=str(kind.get("name") or ""),
        department=str(persona.get("department") or persona.get("job_title") or ""),
        need=str(group.get("need") or persona.get("job_statement") or ""),
        promise=_first(first, "tagline", "positioning", "strengths"),
        weakness=_first(first, "weaknesses"),
        pains=pains(rows, str(persona.get("id") or "")),
        roof=next((str(row["wording"]) for row in rows("message") if row["kind"] == "roof"), ""),
        names=tuple(str(row["name"]) for row in (*rows("product"), *rivals.values()) if row["name"]),
    )


def audience(rows: Rows, group_id: Any) -> tuple[Row, Row, Row]:
    """A target group with its role and its customer type; empty rows where there is none."""
    group = _row(rows("target_group"), group_id)
    return (
        group,
        _row(rows("persona"), group.get("persona_id")),
        _row(rows("customer_type"), group.get("customer_type_id")),
    )


def pains(rows: Rows, persona: str) -> tuple[str, ...]:
    """The pains of a role, the heaviest first."""
    found = [row for row in rows("pain") if row["persona_id"] == persona and str(row["description"]).strip()]
    heavy = sorted(found, key=lambda row: -(row["severity"] or 0) * (row["frequency"] or 1))
    return tuple(str(row["description"]).strip() for row in heavy)


def _row(rows: Iterable[Row], row_id: Any) -> Row:
    return next((row for row in rows if row_id and row["id"] == row_id), {})


def _first(row: Row, *columns: str) -> str:
    """The first of these texts that there is; of one in several lines the first line."""
    text = next((found for column in columns if (found := str(row.get(column) or "").strip())), "")
    return next(iter(parts(text)), "")


def _may_be_told(proof: Row | None) -> bool:
    """Whether customers may hear a proof: it is customer-facing, and somebody allowed it."""
    return proof is not None and proof["visibility"] == "customer" and proof["permission"] != "none"


# the launch brief ------------------------------------------------------------------------------------


def brief(rows: Rows, row: Row, canvas: Row | None, language: str) -> dict[str, str]:
    """Column → what the project says to that part of a launch brief, all in one language.

    `canvas`: the current one of the brief's group. A part of which nothing is known is ''.
    """
    found = material(rows, canvas) if canvas is not None else Material()
    group, persona, kind = audience(rows, row.get("target_group_id") or (canvas or {}).get("target_group_id"))
    feature = _row(rows("feature"), row.get("feature_id"))
    value = str(feature.get("value") or "") or next(iter(found.values), "") or found.slot("that_does")
    return {
        "portrait": _portrait(group, persona, kind, language),
        "pains": _lines(pains(rows, str(persona.get("id") or ""))[:3], language),
        "rivals": _rivals(rows, canvas, language),
        "slogan": clean(found.roof or _roof(rows)),
        "value": ended(value, language),
        "scenario": _scenario(rows, row.get("feature_id"), language),
    }


def _roof(rows: Rows) -> str:
    return next((str(row["wording"]) for row in rows("message") if row["kind"] == "roof"), "")


def _portrait(group: Row, persona: Row, kind: Row, language: str) -> str:
    """Who it is: the role, at what company, and the group."""
    who = listed((str(persona.get("name") or ""), str(persona.get("job_title") or "")), language)
    zh = chinese(language)
    if persona.get("name") and persona.get("job_title"):
        who = f"{persona['name']}{'，' if zh else ', '}{persona['job_title']}"
    told = [who, str(kind.get("name") or ""), str(group.get("name") or "")]
    return sentences((ended(text, language) for text in told), language)


def _rivals(rows: Rows, canvas: Row | None, language: str) -> str:
    """The alternatives of the canvas with what they lack."""
    if canvas is None:
        return ""
    entries = [
        row for row in rows("canvas_entry") if row["canvas_id"] == canvas["id"] and row["block"] == "alternative"
    ]
    texts = said(entries, rows)
    known = {str(row["id"]): row for row in rows("competitor")}
    colon = "：" if chinese(language) else ": "
    told = []
    for entry in entries:
        rival = known.get(str(entry["competitor_id"]), {})
        name, lack = str(rival.get("name") or "") or texts[str(entry["id"])], _first(rival, "weaknesses")
        told.append(f"{name}{colon}{lack}" if lack else name)
    return _lines(told, language)


def _scenario(rows: Rows, feature: Any, language: str) -> str:
    """The sales scenario of the feature: its story, else its time, place and people."""
    found = [row for row in rows("sales_scenario") if feature and row["feature_id"] == feature]
    story = next((str(row["story"]) for row in found if str(row["story"]).strip()), "")
    if story:
        return ended(story, language)
    comma = "，" if chinese(language) else ", "
    for row in found:
        parts_of = [clean(str(row[column])) for column in ("moment", "place", "people")]
        if any(parts_of):
            return ended(comma.join(part for part in parts_of if part), language)
    return ""


def _lines(texts: Iterable[str], language: str) -> str:
    return "\n".join(ended(text, language) for text in texts if text.strip())
