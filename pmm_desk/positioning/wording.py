"""The words for what the positioning room notices: a sentence for lists, a few words for chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.positioning.words import block_words, joined, slot_words

if TYPE_CHECKING:
    from pmm_desk.project.finding import Finding


def sentence(finding: Finding, reader: Any) -> str:
    """One plain sentence for a finding, in the window's language; `reader` gives the names."""
    return _sentences().get(finding.code, finding.code).format(**_named(finding, reader))


def chip(finding: Finding, reader: Any) -> str:
    """A few words for a finding, in the window's language."""
    return _chips().get(finding.code, "").format(**_named(finding, reader))


def _named(finding: Finding, reader: Any) -> dict[str, Any]:
    """The values of a finding with ids and codes turned into words."""
    values = dict(finding.values)
    for key in ("row", "rival", "claim"):
        if values.get(key):
            values[key] = _name(reader, str(values[key]))
    for key, single in (("rivals", "rivals"), ("rows", "row")):
        if key in values:
            values[single] = joined([_name(reader, row_id) for row_id in values[key]])
    if "slots" in values:
        values["slots"] = joined([slot_words().get(slot, slot) for slot in values["slots"]])
    if "blocks" in values:
        values["blocks"] = joined([block_words().get(block, block) for block in values["blocks"]])
    if "pains" in values:
        values["pains"] = joined([_name(reader, row_id) for row_id in values["pains"]])
        values["role"] = _name(reader, str(values["persona"]))
    if "message" in values:
        values["message"] = _name(reader, str(values["message"]))
    if "path" in values:
        values["path"] = " → ".join(_short(reader, row_id) for row_id in values["path"])
    if "words" in values:
        quoted = QCoreApplication.translate("PositioningFindings", "“{word}”")
        values["words"] = joined([quoted.format(word=word) for word in values["words"]])
    values.setdefault("name", _name(reader, finding.rows[0]) if finding.rows else "")
    return values


def _name(reader: Any, row_id: str) -> str:
    """What people call a row."""
    row = reader.row(row_id) or {}
    columns = ("job_title", "name", "wording", "title", "objection", "description", "slogan", "who", "code")
    found = next((str(row[column]) for column in columns if row.get(column)), "")
    return found or QCoreApplication.translate("PositioningFindings", "(unnamed)")


def _short(reader: Any, row_id: str) -> str:
    """A row by its code, else by its name."""
    return str((reader.row(row_id) or {}).get("code") or "") or _name(reader, row_id)


def _sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "claim_over": translate(
            "PositioningFindings", "The claim “{name}” promises more than we have: “{row}” is only partly ours."
        ),
        "claim_fails": translate(
            "PositioningFindings", "The claim “{name}” fails the swap test: it is also true of {rivals}."
        ),
        "claim_unproven": translate(
            "PositioningFindings", "The claim “{name}” is unproven: nobody knows whether {rivals} can say it too."
        ),
        "claim_weak": translate("PositioningFindings", "The claim “{name}” is weak: {rivals} can partly say it too."),
        "claim_stale": translate(
            "PositioningFindings",
            "The claim “{name}” rests on proof {age} days old ({rival}, “{row}”); the limit is {limit}.",
        ),
        "claim_without_rows": translate(
            "PositioningFindings", "The claim “{name}” rests on nothing that buyers compare yet."
        ),
        "message_over": translate(
            "PositioningFindings", "The message “{name}” promises what is only partly ours: “{row}”."
        ),
        "message_on_bad_claim": translate(
            "PositioningFindings", "The message “{name}” says a claim that does not survive: “{claim}”."
        ),
        "persona_without_message": translate("PositioningFindings", "Nobody has written yet what we say to {name}."),
        "proof_undated": translate("PositioningFindings", "The proof “{name}” has no date."),
        "proof_in_future": translate(
            "PositioningFindings", "The proof “{name}” is dated {date}, after the as-of date."
        ),
        "proof_stale": translate("PositioningFindings", "The proof “{name}” is {age} days old; the limit is {limit}."),
        "proof_without_permission": translate(
            "PositioningFindings", "The proof “{name}” may be shown to customers, but no customer has allowed it."
        ),
        "proof_names_customer": translate(
            "PositioningFindings", "The proof “{name}” names a customer who allowed only anonymous use."
        ),
        "statement_incomplete": translate("PositioningFindings", "The statement of “{name}” still lacks: {slots}."),
        "canvas_incomplete": translate("PositioningFindings", "The canvas “{name}” has empty blocks: {blocks}."),
        "no_cost_of_waiting": translate(
            "PositioningFindings", "“{name}” does not say what waiting costs the customer."
        ),
        "pains_unanswered": translate("PositioningFindings", "No message answers these pains of {role}: {pains}."),
        "objection_without_answer": translate("PositioningFindings", "Nobody has answered “{name}” yet."),
        "objection_without_proof": translate("PositioningFindings", "The answer to “{name}” has no proof."),
        "proof_circular": translate(
            "PositioningFindings", "A proof proves itself: {path}. Say where it comes from outside of this circle."
        ),
        "proof_circular_held": translate(
            "PositioningFindings", "A proof leads back to itself: {path}. Only what lies outside of the circle counts."
        ),
        "message_untested": translate("PositioningFindings", "No customer has heard the message “{name}” yet."),
        "test_not_acted_on": translate(
            "PositioningFindings", "The message “{message}” did not pass its test, and nothing has followed from it."
        ),
        "message_changed_since_test": translate(
            "PositioningFindings", "The message “{name}” has other words now than those that passed the test."
        ),
        "text_outdated": translate(
            "PositioningFindings", "“{name}” rests on something that changed: look at it again."
        ),
        "text_strange": translate("PositioningFindings", "Buyers would not say {words}: “{text}”"),
        "text_abbreviation": translate("PositioningFindings", "Nothing explains {words}: “{text}”"),
        "text_restricted": translate(
            "PositioningFindings", "Advertising rules may restrict {words}; have it looked at: “{text}”"
        ),
        "text_refuted": translate(
            "PositioningFindings", "The comparison says otherwise of {rival} (“{row}”): “{text}”"
        ),
        "text_banned": translate("PositioningFindings", "The brand does not use {words}: “{text}”"),
    }


def _chips() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "claim_over": translate("PositioningFindings", "over-claim"),
        "claim_fails": translate("PositioningFindings", "fails: {rivals}"),
        "claim_unproven": translate("PositioningFindings", "unproven: {rivals}"),
        "claim_weak": translate("PositioningFindings", "weak: {rivals}"),
        "claim_stale": translate("PositioningFindings", "proof {age} days old"),
        "claim_without_rows": translate("PositioningFindings", "rests on nothing"),
        "message_over": translate("PositioningFindings", "over-claim: {row}"),
        "message_on_bad_claim": translate("PositioningFindings", "claim does not survive"),
        "persona_without_message": translate("PositioningFindings", "no message"),
        "proof_undated": translate("PositioningFindings", "no date"),
        "proof_in_future": translate("PositioningFindings", "date in the future"),
        "proof_stale": translate("PositioningFindings", "{age} days old"),
        "proof_without_permission": translate("PositioningFindings", "no permission"),
        "proof_names_customer": translate("PositioningFindings", "names the customer"),
        "statement_incomplete": translate("PositioningFindings", "statement incomplete"),
        "canvas_incomplete": translate("PositioningFindings", "empty blocks"),
        "no_cost_of_waiting": translate("PositioningFindings", "no cost of waiting"),
        "pains_unanswered": translate("PositioningFindings", "{count} unanswered"),
        "objection_without_answer": translate("PositioningFindings", "no answer"),
        "objection_without_proof": translate("PositioningFindings", "no proof"),
        "proof_circular": translate("PositioningFindings", "circular: {path}"),
        "proof_circular_held": translate("PositioningFindings", "partly circular"),
        "message_untested": translate("PositioningFindings", "not tested"),
        "test_not_acted_on": translate("PositioningFindings", "not acted on"),
        "message_changed_since_test": translate("PositioningFindings", "changed since the test"),
        "text_outdated": translate("PositioningFindings", "to review"),
        "text_strange": translate("PositioningFindings", "strange: {words}"),
        "text_abbreviation": translate("PositioningFindings", "not explained: {words}"),
        "text_restricted": translate("PositioningFindings", "restricted: {words}"),
        "text_refuted": translate("PositioningFindings", "refuted: {rival}"),
        "text_banned": translate("PositioningFindings", "banned: {words}"),
    }
