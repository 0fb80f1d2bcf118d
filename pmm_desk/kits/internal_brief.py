"""Gathers the internal brief of a feature: its upper information, what is said and claimed, and what that rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmm_desk.kits.canvases import composed
from pmm_desk.kits.gathered import Gathered, Reader, Texts
from pmm_desk.kits.standing import Standing
from pmm_desk.paper.language import QT_TRANSLATE_NOOP
from pmm_desk.positioning.material import brief as composed_brief
from pmm_desk.positioning.rules import canvas_of, without_message
from pmm_desk.positioning.sheet import InternalBrief

if TYPE_CHECKING:
    from pmm_desk.paper.language import Words

PARTS = ("portrait", "pains", "rivals", "slogan", "value", "scenario")
"""What a brief says; a part that nobody wrote is composed of what the project holds, as in the window."""


def internal_brief(reader: Reader, subject: str, words: Words) -> Gathered | None:
    """The brief of one row of launch briefs; None when there is no such row."""
    texts = Texts(reader, words.language)
    brief = texts.row(subject)
    if not brief:
        return None
    standing = Standing(reader, texts, words)
    product = texts.product()
    feature = texts.row(brief["feature_id"])
    canvas = canvas_of(texts.rows("canvas"), brief)
    composed_parts = composed_brief(texts.rows, brief, canvas, words.language)
    parts = {part: texts.text(brief, part) or composed_parts.get(part, "") for part in PARTS}
    messages = [row for row in texts.rows("message") if row["kind"] != "role" and row["wording"].strip()]
    claims = [row for row in texts.rows("claim") if row["wording"].strip()]
    sheet = InternalBrief(
        product_name=texts.text(product, "name"),
        key=subject,
        feature=texts.coded(feature, "name"),
        slogan=parts["slogan"],
        statement=composed(texts, canvas, texts.text(product, "name"), words, internal=True) if canvas else "",
        portrait=parts["portrait"],
        pains=parts["pains"],
        rivals=parts["rivals"],
        value=parts["value"],
        scenario=parts["scenario"],
        own=tuple(
            (texts.text(row, "title"), texts.text(row, "wording"))
            for row in texts.rows("brief_field", brief_id=subject)
        ),
        messages=tuple(standing.message(row) for row in messages),
        claims=tuple(standing.claim(row) for row in claims),
        open_ends=_unsaid(texts, words),
        entries=standing.entries,
        as_of=texts.as_of(),
        logo=texts.picture(product, "logo"),
    )
    return Gathered("internal_brief", subject, "internal", sheet, {}, texts.untranslated())


def _unsaid(texts: Texts, words: Words) -> tuple[str, ...]:
    """The roles that nothing is said to yet (E8)."""
    personas, messages = texts.rows("persona"), texts.rows("message")
    silent = set(without_message(personas, messages))
    names = [texts.text(row, "job_title") or texts.text(row, "name") for row in personas if row["id"] in silent]
    if not names:
        return ()
    comma = "、" if words.chinese else ", "
    return (words.pair(words(QT_TRANSLATE_NOOP("Sheet", "No message yet for")), comma.join(names)),)
