"""The words for the codes of the kits room, in the window's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

SHEET_TABLES = frozenset(
    {
        "one_pager",
        "competitor",
        "target_group",
        "comparison_sheet",
        "persona",
        "canvas",
        "brief",
        "feature",
        "scorecard",
    }
)
"""What the sheets of a kit can be about."""
EXPORTED = "kits.exported"
"""The note kept beside a project, on this computer, once a sheet was exported from it."""


def sheet_kind_words() -> dict[str, str]:
    """The kinds of sheet a kit can hold."""
    return {
        "one_pager": QCoreApplication.translate("KitsWords", "Product one-pager"),
        "comparison": QCoreApplication.translate("KitsWords", "Comparison for customers"),
        "battlecard": QCoreApplication.translate("KitsWords", "Battlecard"),
        "target_group": QCoreApplication.translate("KitsWords", "Target group"),
        "persona": QCoreApplication.translate("KitsWords", "Persona"),
        "positioning": QCoreApplication.translate("KitsWords", "Positioning"),
        "message_house": QCoreApplication.translate("KitsWords", "Message house"),
        "internal_brief": QCoreApplication.translate("KitsWords", "Internal brief"),
        "tier_decision": QCoreApplication.translate("KitsWords", "Tier decision"),
        "scorecard": QCoreApplication.translate("KitsWords", "Scorecard"),
        "tier_policy": QCoreApplication.translate("KitsWords", "Launch-tier policy"),
    }


def sheet_reader_words() -> dict[str, str]:
    """Who a kind of sheet is for, as the chip beside it says."""
    internal = QCoreApplication.translate("KitsWords", "internal")
    return {
        "one_pager": QCoreApplication.translate("KitsWords", "customer"),
        "comparison": QCoreApplication.translate("KitsWords", "customer"),
        "battlecard": internal,
        "target_group": internal,
        "persona": internal,
        "positioning": QCoreApplication.translate("KitsWords", "customer"),
        "message_house": internal,
        "internal_brief": internal,
        "tier_decision": internal,
        "scorecard": internal,
        "tier_policy": internal,
    }


def sheet_hint_words() -> dict[str, str]:
    """What stands on a kind of sheet, in a line."""
    return {
        "one_pager": QCoreApplication.translate("KitsWords", "problem, change, proof, next step"),
        "comparison": QCoreApplication.translate("KitsWords", "public, dated facts only"),
        "battlecard": QCoreApplication.translate("KitsWords", "when we win, what to say, what not to say"),
        "target_group": QCoreApplication.translate("KitsWords", "who they are, what they need, what they are worth"),
        "persona": QCoreApplication.translate("KitsWords", "one role: what hurts, what it wants, how we know"),
        "positioning": QCoreApplication.translate("KitsWords", "what it is, what sets it apart, why now"),
        "message_house": QCoreApplication.translate("KitsWords", "what we say to whom, and what it rests on"),
        "internal_brief": QCoreApplication.translate(
            "KitsWords", "one page for the whole company, with the proof of every claim"
        ),
        "tier_decision": QCoreApplication.translate("KitsWords", "why this tier, how firm, what was decided"),
        "scorecard": QCoreApplication.translate("KitsWords", "all features in their order, with scores and tiers"),
        "tier_policy": QCoreApplication.translate("KitsWords", "the tiers, the criteria and the rules as a poster"),
    }


def fit_sentence(fit: Any) -> str:
    """How a sheet fits its page, in a few words."""
    translate = QCoreApplication.translate
    if fit.overflow:
        first = fit.overflow[0]
        return translate("KitsWords", "“{block}” is %n line(s) too long", "", first.lines).format(block=first.block)
    if fit.pages - fit.appendix > 1:
        return translate("KitsWords", "takes %n page(s)", "", fit.pages)
    if fit.appendix:
        words = translate("KitsWords", "one page at {percent}%, and %n page(s) of evidence", "", fit.appendix)
        return words.format(percent=fit.percent)
    return translate("KitsWords", "fits one page at {percent}%").format(percent=fit.percent)


def note_sentences(fit: Any, left_out: Mapping[str, int], untranslated: int) -> list[str]:
    """What the writer should know beside the page: what is too long, left out, not translated, not drawable."""
    translate = QCoreApplication.translate
    notes = [
        translate(
            "KitsWords", "“{block}” is %n line(s) too long: nothing is cut off, shorten it.", "", part.lines
        ).format(block=part.block)
        for part in fit.overflow
    ]
    notes += [sentence for reason, count in left_out.items() if count and (sentence := _left_out(reason, count))]
    if untranslated:
        notes.append(
            translate(
                "KitsWords", "%n text(s) have no translation yet and print in the main language.", "", untranslated
            )
        )
    if fit.missing:
        notes.append(
            translate("KitsWords", "No typeface here can draw: {characters}").format(characters=" ".join(fit.missing))
        )
    return notes


def _left_out(reason: str, count: int) -> str:
    """Why so many rows are not on the sheet."""
    translate = QCoreApplication.translate
    if reason == "internal_proofs":
        return translate("KitsWords", "%n proof(s) are internal and not printed; Positioning shows them.", "", count)
    if reason == "proofs_without_permission":
        return translate("KitsWords", "%n proof(s) are not printed: the customer has not allowed it yet.", "", count)
    if reason == "proofs_naming_a_customer":
        return translate("KitsWords", "%n proof(s) are not printed: they name a customer who stays unnamed.", "", count)
    if reason == "internal_prices":
        return translate("KitsWords", "%n price(s) are internal and not printed; Product shows them.", "", count)
    if reason == "questions_without_evidence":
        return translate(
            "KitsWords", "%n question(s) have no evidence: they stay drafts and are not printed.", "", count
        )
    if reason == "lines_too_many":
        return translate("KitsWords", "%n line(s) are more than a card holds and are not printed.", "", count)
    return _hidden(reason, count)


def _hidden(reason: str, count: int) -> str:
    """Why so many marks are not in the comparison for customers."""
    translate = QCoreApplication.translate
    if reason == "cells_unknown":
        return translate("KitsWords", "%n mark(s) are unknown and not printed.", "", count)
    if reason == "cells_unproved":
        return translate("KitsWords", "%n mark(s) have no dated evidence and are not printed.", "", count)
    if reason == "cells_stale":
        return translate("KitsWords", "%n mark(s) rest on stale evidence and are not printed.", "", count)
    if reason == "cells_not_public":
        return translate("KitsWords", "%n mark(s) have no public fact as evidence and are not printed.", "", count)
    if reason == "messages_over":
        return translate(
            "KitsWords",
            "%n sentence(s) promise what we do not fully have and are not printed; Positioning shows them.",
            "",
            count,
        )
    if reason == "claims_not_standing":
        return translate(
            "KitsWords", "%n claim(s) are also true of others, or unproven, and are not printed.", "", count
        )
    if reason == "texts_naming_rivals":
        return translate("KitsWords", "%n text(s) name a competitor and are not printed.", "", count)
    if reason == "rivals_without_facts":
        return translate("KitsWords", "%n rival(s) have no mark that may be shown and are left out.", "", count)
    return ""
