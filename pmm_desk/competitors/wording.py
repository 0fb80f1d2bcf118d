"""The words for what the competitors room notices: a sentence for lists, a few words for chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.competitors.words import block_words, mark_words, reason_kind_words

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
    for key in ("row", "rival", "place"):
        if values.get(key):
            values[key] = _name(reader, str(values[key]))
    values.setdefault("name", _name(reader, finding.rows[0]) if finding.rows else "")
    if "block" in values:
        values["block"] = block_words().get(values["block"], values["block"])
    if finding.code == "line_contradicted":
        values["mark"] = mark_words().get(values["mark"], values["mark"])
    if finding.code == "reason_dominates":
        values["kind"] = reason_kind_words().get(values["kind"], values["kind"])
    return values


def _name(reader: Any, row_id: str) -> str:
    """What people call a row."""
    row = reader.row(row_id) or {}
    columns = ("name", "offer", "line", "reason", "source", "code")
    found = next((str(row[column]) for column in columns if row.get(column)), "")
    return found or QCoreApplication.translate("CompetitorsFindings", "(unnamed)")


def _sentences() -> dict[str, str]:
    return {
        "cell_unproved": QCoreApplication.translate(
            "CompetitorsFindings", "“{row}” is marked for {rival}, but nothing proves it."
        ),
        "cell_undated": QCoreApplication.translate(
            "CompetitorsFindings", "“{row}” for {rival} rests on evidence without a date."
        ),
        "cell_stale": QCoreApplication.translate(
            "CompetitorsFindings", "“{row}” for {rival}: the newest proof is {age} days old, the limit is {limit}."
        ),
        "cell_unknown": QCoreApplication.translate("CompetitorsFindings", "Nobody knows whether {rival} has “{row}”."),
        "rival_not_compared": QCoreApplication.translate(
            "CompetitorsFindings", "{name} has not been compared on any row yet."
        ),
        "row_not_compared": QCoreApplication.translate(
            "CompetitorsFindings", "“{name}” has not been compared with any competitor yet."
        ),
        "evidence_undated": QCoreApplication.translate(
            "CompetitorsFindings", "The evidence “{name}” has no date, so it proves nothing fresh."
        ),
        "evidence_in_future": QCoreApplication.translate(
            "CompetitorsFindings", "The evidence “{name}” is dated {seen}, after the as-of date {as_of}."
        ),
        "rival_price_undated": QCoreApplication.translate("CompetitorsFindings", "The price of {name} has no date."),
        "rival_price_in_future": QCoreApplication.translate(
            "CompetitorsFindings", "The price of {name} is dated {date}, after the as-of date."
        ),
        "rival_price_stale": QCoreApplication.translate(
            "CompetitorsFindings", "The price of {name} was seen {age} days ago, the limit is {limit}."
        ),
        "line_refuted": QCoreApplication.translate(
            "CompetitorsFindings", "The card against {rival} says “{name}”, but {rival} has “{row}”."
        ),
        "do_not_say_unfounded": QCoreApplication.translate(
            "CompetitorsFindings", "“{name}” need not be forbidden any more: {rival} does not have “{row}”."
        ),
        "line_stale": QCoreApplication.translate(
            "CompetitorsFindings",
            "The line “{name}” against {rival} rests on evidence {age} days old, the limit is {limit}.",
        ),
        "line_unproved": QCoreApplication.translate(
            "CompetitorsFindings", "The line “{name}” against {rival} has no evidence."
        ),
        "question_unproved": QCoreApplication.translate(
            "CompetitorsFindings",
            "The question “{name}” against {rival} has no evidence: it is kept as a draft and not printed.",
        ),
        "line_contradicted": QCoreApplication.translate(
            "CompetitorsFindings",
            "The card against {rival} says “{name}”, but the comparison marks “{row}” otherwise: {mark}.",
        ),
        "block_too_long": QCoreApplication.translate(
            "CompetitorsFindings",
            "On the card against {name}, “{block}” has {count} words; more than {most} are not read.",
        ),
        "reason_dominates": QCoreApplication.translate(
            "CompetitorsFindings", "{count} of {of} lost deals were lost for one kind of reason: {kind}."
        ),
        "ripple_open": QCoreApplication.translate(
            "CompetitorsFindings", "What the comparison or a profile said has changed: {count} things to look at again."
        ),
        "card_too_long": QCoreApplication.translate(
            "CompetitorsFindings", "The card against {name} has {count} lines under “{block}”; {most} are read."
        ),
        "rival_without_card": QCoreApplication.translate(
            "CompetitorsFindings", "{name} is a threat of {threat}, but has no battlecard."
        ),
        "scan_overdue": QCoreApplication.translate(
            "CompetitorsFindings",
            "{name}: look again at {places} place(s); “{place}” has been due since {due}.",
        ),
        "scan_in_future": QCoreApplication.translate(
            "CompetitorsFindings", "A scan is dated {date}, after the as-of date."
        ),
        "rival_same_name": QCoreApplication.translate(
            "CompetitorsFindings", "There is another competitor called “{name}”. Are they one and the same?"
        ),
        "evidence_expiring": QCoreApplication.translate(
            "CompetitorsFindings", "The evidence “{name}” is fresh until {ends}; look again in time."
        ),
        "offer_price_undated": QCoreApplication.translate(
            "CompetitorsFindings", "The price of “{name}” ({rival}) has no date."
        ),
        "offer_price_in_future": QCoreApplication.translate(
            "CompetitorsFindings", "The price of “{name}” ({rival}) is dated {date}, after the as-of date."
        ),
        "offer_price_stale": QCoreApplication.translate(
            "CompetitorsFindings",
            "The price of “{name}” ({rival}) was seen {age} days ago, the limit is {limit}.",
        ),
        "deal_without_reason": QCoreApplication.translate(
            "CompetitorsFindings", "A deal ended without anybody writing down why."
        ),
    }


def _chips() -> dict[str, str]:
    return {
        "cell_unproved": QCoreApplication.translate("CompetitorsFindings", "no proof"),
        "cell_undated": QCoreApplication.translate("CompetitorsFindings", "proof without a date"),
        "cell_stale": QCoreApplication.translate("CompetitorsFindings", "{age} days"),
        "cell_unknown": QCoreApplication.translate("CompetitorsFindings", "unknown"),
        "rival_not_compared": QCoreApplication.translate("CompetitorsFindings", "not compared yet"),
        "row_not_compared": QCoreApplication.translate("CompetitorsFindings", "not compared yet"),
        "evidence_undated": QCoreApplication.translate("CompetitorsFindings", "no date"),
        "evidence_in_future": QCoreApplication.translate("CompetitorsFindings", "date in the future"),
        "rival_price_undated": QCoreApplication.translate("CompetitorsFindings", "price without a date"),
        "rival_price_in_future": QCoreApplication.translate("CompetitorsFindings", "price dated in the future"),
        "rival_price_stale": QCoreApplication.translate("CompetitorsFindings", "price {age} days old"),
        "line_refuted": QCoreApplication.translate("CompetitorsFindings", "refuted"),
        "do_not_say_unfounded": QCoreApplication.translate("CompetitorsFindings", "no longer refuted"),
        "line_stale": QCoreApplication.translate("CompetitorsFindings", "proof {age} days old"),
        "line_unproved": QCoreApplication.translate("CompetitorsFindings", "no evidence"),
        "question_unproved": QCoreApplication.translate("CompetitorsFindings", "draft: no evidence"),
        "line_contradicted": QCoreApplication.translate("CompetitorsFindings", "the comparison says otherwise"),
        "block_too_long": QCoreApplication.translate("CompetitorsFindings", "{count} of {most} words"),
        "reason_dominates": QCoreApplication.translate("CompetitorsFindings", "{count} of {of}: {kind}"),
        "ripple_open": QCoreApplication.translate("CompetitorsFindings", "{count} to look at"),
        "card_too_long": QCoreApplication.translate("CompetitorsFindings", "card too long"),
        "rival_without_card": QCoreApplication.translate("CompetitorsFindings", "no battlecard"),
        "scan_overdue": QCoreApplication.translate("CompetitorsFindings", "scan overdue"),
        "scan_in_future": QCoreApplication.translate("CompetitorsFindings", "date in the future"),
        "rival_same_name": QCoreApplication.translate("CompetitorsFindings", "same name twice"),
        "evidence_expiring": QCoreApplication.translate("CompetitorsFindings", "fresh until {ends}"),
        "offer_price_undated": QCoreApplication.translate("CompetitorsFindings", "price without a date"),
        "offer_price_in_future": QCoreApplication.translate("CompetitorsFindings", "price dated in the future"),
        "offer_price_stale": QCoreApplication.translate("CompetitorsFindings", "price {age} days old"),
        "deal_without_reason": QCoreApplication.translate("CompetitorsFindings", "no reason"),
    }
