"""The words for what the positioning room notices: a sentence for lists, a few words for chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.positioning.words import block_words, brief_part_words, column_words, joined, scene_part_words, slot_words

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
    if "columns" in values:
        known = {**column_words(), **brief_part_words()}
        values["columns"] = joined([known.get(column, column) for column in values["columns"]])
    if "parts" in values:
        values["parts"] = joined([scene_part_words()[part] for part in values["parts"]])
    if "group" in values:
        everyone = QCoreApplication.translate("Chosen", "All customers")
        values["group"] = _name(reader, values["group"]) if values["group"] else everyone
    if finding.code in ("brief_incomplete", "scenario_lacks"):
        values["name"] = _brief_name(reader, finding.rows[0])
    elif finding.code == "capability_not_live":
        values["name"] = _name(reader, str(values["feature"]))
    values.setdefault("name", _name(reader, finding.rows[0]) if finding.rows else "")
    return values


def _name(reader: Any, row_id: str) -> str:
    """What people call a row."""
    row = reader.row(row_id) or {}
    columns = ("job_title", "name", "wording", "title", "objection", "description", "slogan", "who", "code")
    found = next((str(row[column]) for column in columns if row.get(column)), "")
    return found or QCoreApplication.translate("PositioningFindings", "(unnamed)")


def _brief_name(reader: Any, row_id: str) -> str:
    """A launch brief is called by its feature, else by its slogan."""
    row = reader.row(row_id) or {}
    feature = _name(reader, str(row["feature_id"])) if row.get("feature_id") else ""
    return feature or str(row.get("slogan") or "") or QCoreApplication.translate("PositioningFindings", "(unnamed)")


def _canvas_sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "group_without_canvas": translate(
            "PositioningFindings", "“{name}” has messages, but no canvas of its own or for all customers."
        ),
        "canvas_none_current": translate(
            "PositioningFindings",
            "Of the versions of the canvas for “{group}” none is current, so none is printed.",
        ),
        "canvas_several_current": translate(
            "PositioningFindings",
            "Several versions of the canvas for “{group}” are current; “{name}” is the one that is printed.",
        ),
        "canvas_empty": translate(
            "PositioningFindings", "The canvas “{name}” holds nothing yet: begin with the alternatives."
        ),
        "statement_long": translate(
            "PositioningFindings", "The statement of “{name}” takes {seconds} seconds to say; {limit} are enough."
        ),
        "pitch_long": translate(
            "PositioningFindings", "The pitch of {limit} seconds of “{name}” takes {seconds} seconds."
        ),
        "capability_not_live": translate(
            "PositioningFindings", "“{name}” stands on the canvas as a capability, but the feature is not live yet."
        ),
        "composed_changed": translate(
            "PositioningFindings", "“{name}”: what you wrote would be composed otherwise by now: {columns}."
        ),
        "scenario_lacks": translate(
            "PositioningFindings", "The scenario of the brief “{name}” does not seem to name {parts}."
        ),
        "brief_incomplete": translate("PositioningFindings", "The brief “{name}” still lacks: {columns}."),
    }


def _canvas_chips() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "group_without_canvas": translate("PositioningFindings", "no canvas"),
        "canvas_none_current": translate("PositioningFindings", "none current"),
        "canvas_several_current": translate("PositioningFindings", "several current"),
        "canvas_empty": translate("PositioningFindings", "nothing yet"),
        "statement_long": translate("PositioningFindings", "{seconds} s to say"),
        "pitch_long": translate("PositioningFindings", "{seconds} s to say"),
        "capability_not_live": translate("PositioningFindings", "not live yet"),
        "composed_changed": translate("PositioningFindings", "composed otherwise"),
        "scenario_lacks": translate("PositioningFindings", "scenario incomplete"),
        "brief_incomplete": translate("PositioningFindings", "brief incomplete"),
    }


def _short(reader: Any, row_id: str) -> str:
    """A row by its code, else by its name."""
    return str((reader.row(row_id) or {}).get("code") or "") or _name(reader, row_id)


def _sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        **_canvas_sentences(),
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
        **_canvas_chips(),
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
