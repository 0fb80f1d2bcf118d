"""Gathers the message house for our own team: what is said to whom, and what each sentence rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmm_desk.kits.canvases import current_canvas
from pmm_desk.kits.gathered import Gathered, Reader, Row, Texts, newest
from pmm_desk.kits.standing import Standing, allowed_words
from pmm_desk.positioning.rules import rows_by
from pmm_desk.positioning.sheet import Doubt, MessageHouse, RoleLine, Stone

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words


def message_house(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The house of a canvas' project; None when there is no such canvas, or none that is current."""
    texts = Texts(reader, words.language)
    canvas = current_canvas(texts.rows("canvas"), subject)
    if canvas is None:
        return None
    standing = Standing(reader, texts, words)
    messages = texts.rows("message")
    product = texts.product()
    roof, pillars = (
        tuple(standing.message(row) for row in messages if row["kind"] == kind and row["wording"].strip())
        for kind in ("roof", "pillar")
    )
    terms = texts.rows("term")
    sheet = MessageHouse(
        product_name=texts.text(product, "name"),
        key=subject,
        group=texts.text(texts.row(canvas["target_group_id"]), "name") if canvas["target_group_id"] else "",
        roof=roof,
        pillars=pillars,
        stones=tuple(_stone(texts, row, words) for row in texts.rows("proof")),
        roles=_roles(texts, standing, messages, words),
        doubts=_doubts(texts, standing, words),
        approved=tuple(texts.text(row, "term") for row in terms if row["kind"] == "approved"),
        banned=tuple(_instead(texts, row, words) for row in terms if row["kind"] == "banned"),
        entries=standing.entries,
        as_of=texts.as_of(),
        logo=texts.picture(product, "logo"),
    )
    return Gathered("message_house", subject, "internal", sheet, {}, texts.untranslated())


def _roles(texts: Texts, standing: Standing, messages: list[Row], words: Words) -> tuple[RoleLine, ...]:
    """The message of each role, with the pains it answers."""
    answered = rows_by(texts.rows("message_pain"), "message_id", "pain_id")
    comma = "；" if words.chinese else "; "
    found = []
    for row in messages:
        if row["kind"] == "role" and row["wording"].strip():
            persona = texts.row(row["persona_id"])
            role = (texts.text(persona, "job_title") or texts.text(persona, "name")) if persona else ""
            pains = (texts.text(texts.row(pain), "description") for pain in answered.get(row["id"], ()))
            found.append(RoleLine(role, standing.message(row), comma.join(filter(None, pains))))
    return tuple(found)


def _doubts(texts: Texts, standing: Standing, words: Words) -> tuple[Doubt, ...]:
    """What they object, what we answer, and the codes of the proofs."""
    backed = rows_by(texts.rows("objection_proof"), "objection_id", "proof_id")
    codes = {row["id"]: row["code"] or texts.text(row, "wording") for row in texts.rows("proof")}
    comma = "、" if words.chinese else ", "
    return tuple(
        Doubt(
            texts.text(row, "objection"),
            standing.answer(row, "answer"),
            comma.join(codes[proof] for proof in backed.get(row["id"], ()) if proof in codes),
        )
        for row in texts.rows("objection")
        if row["objection"].strip()
    )


def _stone(texts: Texts, proof: Row, words: Words) -> Stone:
    """A proof of the foundation."""
    note = words.joined([words.day(newest([proof["dated"]])), allowed_words(proof, words)])
    return Stone(proof["code"], texts.text(proof, "wording"), note)


def _instead(texts: Texts, term: Row, words: Words) -> str:
    """A word we do not use, and what we say instead."""
    said = texts.text(term, "say_instead")
    return f"{texts.text(term, 'term')} → {said}" if said else texts.text(term, "term")
