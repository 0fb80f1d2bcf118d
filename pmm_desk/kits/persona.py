"""Gathers the page on one persona, for our own team."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pmm_desk.audience.blocks import BLOCKS, arrangement
from pmm_desk.audience.rules import by_weight, initials, persona_age
from pmm_desk.audience.sheet import Evidence, PersonaSheet
from pmm_desk.kits.gathered import Gathered, Reader, Row, Texts, several
from pmm_desk.kits.target_group import decision_words
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.paper.scales import Pain
from pmm_desk.product.rules import limits

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

PROSE = frozenset(("job_statement", "day_in_life", "attitudes", "influence_evidence", "evidence"))
"""Texts that are one piece, whatever marks stand in them."""
APART = frozenset(("pains", "traits", "types", "decision_role", "second_role", "influence", "confidence"))
"""What a block holds beside texts."""


def persona(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The page on one persona; None when there is no such role. What stands in a hidden block is not read at all."""
    texts = Texts(reader, words.language)
    row = texts.row(subject)
    if not row:
        return None
    found = arrangement(reader.rows("project"))
    shown = set(found.shown)
    name, title = texts.text(row, "name"), texts.text(row, "job_title")
    decision = "decision" in shown
    sheet = PersonaSheet(
        name=name,
        title=title,
        archetype=texts.text(row, "archetype"),
        product_name=texts.text(texts.product(), "name"),
        as_of=texts.as_of(),
        portrait=reader.picture(row["portrait"]) if row["portrait"] else None,
        monogram=initials(name or title),
        quote=texts.text(row, "quote"),
        parts=_parts(row, words) if decision else (),
        influence=row["influence"] if decision else None,
        influence_evidence=texts.text(row, "influence_evidence") if decision else "",
        not_a_target=texts.text(row, "not_a_target") if "avoid" in shown else "",
        pains=_pains(texts, subject) if "pains" in shown else (),
        texts=_texts(texts, row, found.shown),
        types=_types(texts, subject) if "company" in shown else (),
        traits=_traits(texts, subject) if "traits" in shown else (),
        evidence=_evidence(texts, reader, row, words) if "upkeep" in shown else Evidence(),
        order=found.shown,
    )
    return Gathered("persona", subject, "internal", sheet, {}, texts.untranslated())


def _texts(texts: Texts, row: Row, shown: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Column → entries, for the texts of all blocks that show."""
    printed = {}
    for block in shown:
        if block in ("decision", "upkeep", "avoid"):
            continue
        for column in BLOCKS[block]:
            if column not in APART:
                text = texts.text(row, column)
                printed[column] = ((text,) if text else ()) if column in PROSE else several(text)
    return printed


def _parts(row: Row, words: Words) -> tuple[str, ...]:
    named = decision_words(words)
    return tuple(dict.fromkeys(filter(None, (named[row[column]] for column in ("decision_role", "second_role")))))


def _pains(texts: Texts, subject: str) -> tuple[Pain, ...]:
    rows = by_weight(texts.rows("pain", persona_id=subject))
    found = (Pain(texts.text(dict(row), "description"), row["severity"], row["frequency"]) for row in rows)
    return tuple(pain for pain in found if pain.text)


def _traits(texts: Texts, subject: str) -> tuple[tuple[str, str, int | None], ...]:
    rows = texts.rows("persona_trait", persona_id=subject)
    found = ((texts.text(row, "low_end"), texts.text(row, "high_end"), row["value"]) for row in rows)
    return tuple(trait for trait in found if trait[0] or trait[1])


def _types(texts: Texts, subject: str) -> tuple[str, ...]:
    linked = {row["customer_type_id"] for row in texts.rows("persona_type", persona_id=subject)}
    found = (texts.text(row, "name") for row in texts.rows("customer_type") if row["id"] in linked)
    return tuple(filter(None, found))


def _evidence(texts: Texts, reader: Reader, row: Row, words: Words) -> Evidence:
    sure = {
        "high": words(QT_TRANSLATE_NOOP("Sheet", "high")),
        "medium": words(QT_TRANSLATE_NOOP("Sheet", "medium")),
        "low": words(QT_TRANSLATE_NOOP("Sheet", "low")),
    }
    age = persona_age(row, limits(reader.rows("freshness_limit")), texts.as_of())
    return Evidence(
        interviews=row["interviews"],
        first=_day(row["interviewed_from"]),
        last=_day(row["interviewed_to"]),
        confidence=sure.get(row["confidence"], ""),
        text=texts.text(row, "evidence"),
        checked=_day(row["checked"]),
        age=None if age is None else age.days,
        stale=age is not None and age.stale,
        owner=str(row["owner"]).strip(),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
