"""The first three questions of a buyer: is it clear, is it their language, is it logical."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from pmm_desk.positioning.buyer_answer import Answer
from pmm_desk.positioning.chain import BROKEN, chain, read
from pmm_desk.positioning.chain_words import break_sentence, short_name
from pmm_desk.positioning.checked_texts import CHECKED, voice
from pmm_desk.positioning.mark_words import short_words
from pmm_desk.positioning.plain_language import BANNED, RESTRICTED, Mark, marks
from pmm_desk.positioning.their_words import Voice
from pmm_desk.positioning.words import joined
from pmm_desk.product.rules import as_of

if TYPE_CHECKING:
    from pmm_desk.positioning.live_marks import WordMarker
    from pmm_desk.widgets.live import Live, Row

SPOKEN = frozenset({"persona", "pain", "translation"})
"""The tables from which the customers' own words come."""
ENOUGH = 0.3
"""From this share of the customers' own words on a text counts as theirs (docs/design.md tells why)."""
MOST = 4
"""How many words are named."""


class LanguageChecks(QObject):
    """Answers for one version of the canvas: the statement as it reads, and the entries."""

    def __init__(self, live: Live, words: WordMarker, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._words = live, words
        self._voices: dict[str, Voice] = {}
        live.changed.connect(lambda done: self._voices.clear() if SPOKEN & set(done.rows) else None)

    def clear(self, canvas: Row) -> Answer:
        """Jargon, abbreviations and own terms (E2); what advertising rules restrict is said as well."""
        question = self.tr("Clear?")
        found: dict[str, Mark] = {}
        place = (str(canvas["id"]), "statement")
        any_text = False
        for row_id, column, text in self._texts(canvas):
            any_text = True
            for mark in marks(text, self._words.words):
                if not found:
                    place = (row_id, column)
                found.setdefault(mark.word, mark)
        if not any_text:
            return Answer("neutral", "–", question, self.tr("Nothing is written yet."), *place)
        if not found:
            return Answer("success", self.tr("yes"), question, self.tr("No word a buyer would stumble over."), *place)
        kinds = short_words()
        told = self.tr("“{word}” ({kind})")
        named = [told.format(word=mark.word, kind=kinds[mark.kind].lower()) for mark in [*found.values()][:MOST]]
        words = joined(named)
        if len(found) > MOST:
            words = self.tr("{words} and %n more", None, len(found) - MOST).format(words=words)
        urgent = any(mark.kind in (BANNED, RESTRICTED) for mark in found.values())
        figure = self.tr("%n word(s)", None, len(found))
        return Answer("danger" if urgent else "warning", figure, question, words, *place)

    def theirs(self, canvas: Row, statement: str) -> Answer:
        """The share of the customers' own words (E3): those of the group's role, else of all roles."""
        question = self.tr("Their language?")
        persona = self._persona(canvas)
        said = self._voice(str(persona["id"]) if persona else "")
        name = str(persona["name"] or persona["job_title"]) if persona else ""
        place = (str(persona["id"]) if persona else "per_", "words_used" if persona else "")
        if said.silent:
            words = self.tr("No role has said anything yet: write down a quote and the words they use.")
            return Answer("neutral", "–", question, words, *place)
        share = said.share(statement)
        if share.share is None:
            return Answer("neutral", "–", question, self.tr("Nothing is written yet."), str(canvas["id"]), "statement")
        figure = self.tr("{share} %").format(share=round(100 * share.share))
        if not share.words:
            words = self.tr("Not one word of it is theirs.")
        elif name:
            words = self.tr("From the words of {name}: {words}").format(
                words=joined(share.words[: MOST + 2]), name=name
            )
        else:
            words = self.tr("From what the roles say: {words}").format(words=joined(share.words[: MOST + 2]))
        return Answer("success" if share.share >= ENOUGH else "warning", figure, question, words, *place)

    def logical(self, canvas: Row) -> Answer:
        """Pain → capability → value → proof → evidence (E4): of the group's role, else of all roles."""
        question, live = self.tr("Logical?"), self._live
        project = live.project
        found = chain(read(project), as_of(project.rows("project"), date.today()))
        persona = self._persona(canvas)
        pains = {row["id"] for row in live.rows("pain") if persona and row["persona_id"] == persona["id"]}
        if pains and (reached := found.through(pains)) > pains:
            found = found.only(reached)
        if not found.links:
            words = self.tr("Nothing leads from a pain to what you have and what proves it yet.")
            return Answer("neutral", "–", question, words, "msg_")
        broken = [each for each in found.breaks if each.weight == BROKEN]
        if broken:
            first = broken[0]
            words = self.tr("{sentence} ({name})").format(
                sentence=break_sentence(first, live).rstrip(".。"), name=short_name(first.rows[0], live)
            )
            figure = self.tr("%n break(s)", None, len(broken))
            return Answer("danger", figure, question, words, first.rows[0])
        if found.breaks:
            first = found.breaks[0]
            words = self.tr("{sentence} ({name})").format(
                sentence=break_sentence(first, live).rstrip(".。"), name=short_name(first.rows[0], live)
            )
            return Answer("warning", self.tr("thin"), question, words, first.rows[0])
        words = self.tr("Pain → capability → value → proof: no link is missing.")
        return Answer("success", self.tr("holds"), question, words, found.links[0].begin)

    def _texts(self, canvas: Row) -> Iterator[tuple[str, str, str]]:
        """(row, column, text) of what customers read; the slots do not count where a statement stands for them."""
        whole = bool(str(canvas["statement"]).strip())
        slots = ("for_whom", "who_need", "product_is", "that_does", "differs_by")
        for column in sorted(CHECKED["canvas"], key=lambda column: column != "statement"):
            text = str(canvas.get(column) or "")
            if text.strip() and not (whole and column in slots):
                yield str(canvas["id"]), column, text
        for entry in self._live.rows("canvas_entry", canvas_id=canvas["id"]):
            if str(entry["entry"]).strip():
                yield str(entry["id"]), "entry", str(entry["entry"])

    def _persona(self, canvas: Row) -> dict[str, Any] | None:
        group = self._live.row(canvas["target_group_id"]) if canvas["target_group_id"] else None
        return self._live.row(group["persona_id"]) if group else None

    def _voice(self, persona: str) -> Voice:
        if persona not in self._voices:
            project = self._live.project
            own = Voice(voice(project, persona or None))
            self._voices[persona] = own if not own.silent or not persona else Voice(voice(project))
        return self._voices[persona]
