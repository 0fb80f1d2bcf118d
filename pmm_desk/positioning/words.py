"""The words for the codes of the positioning room, in the window's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def joined(names: Sequence[str]) -> str:
    """Several names in one line, as the window's language separates them."""
    return QCoreApplication.translate("PositioningWords", ", ", "between the names of a list").join(names)


def block_words() -> dict[str, str]:
    """The blocks of the canvas, in the order of thinking."""
    translate = QCoreApplication.translate
    return {
        "alternative": translate("PositioningWords", "Alternatives"),
        "capability": translate("PositioningWords", "Unique capabilities"),
        "value": translate("PositioningWords", "Value, with proof"),
        "best_fit": translate("PositioningWords", "Best-fit customers"),
        "category": translate("PositioningWords", "Category"),
        "why_now": translate("PositioningWords", "Why now"),
    }


def slot_words() -> dict[str, str]:
    """The slots of the statement (Geoffrey Moore)."""
    translate = QCoreApplication.translate
    return {
        "for_whom": translate("PositioningWords", "For"),
        "who_need": translate("PositioningWords", "who"),
        "product_is": translate("PositioningWords", "is a"),
        "that_does": translate("PositioningWords", "that"),
        "unlike": translate("PositioningWords", "Unlike"),
        "differs_by": translate("PositioningWords", "it"),
    }


def column_words() -> dict[str, str]:
    """The texts of a version of the canvas, beside its blocks."""
    translate = QCoreApplication.translate
    return {
        "name": translate("PositioningWords", "Name"),
        "statement": translate("PositioningWords", "Statement as one text"),
        "for_whom": translate("PositioningWords", "For whom"),
        "who_need": translate("PositioningWords", "Their situation"),
        "product_is": translate("PositioningWords", "What it is"),
        "that_does": translate("PositioningWords", "What it does for them"),
        "unlike": translate("PositioningWords", "The alternative"),
        "differs_by": translate("PositioningWords", "The difference"),
        "cost_of_waiting": translate("PositioningWords", "What waiting costs them"),
        "note": translate("PositioningWords", "Note (internal)"),
        **pillar_words(),
        **pitch_words(),
    }


def pillar_words() -> dict[str, str]:
    """The parts of the four pillars."""
    translate = QCoreApplication.translate
    return {
        "pillar_use_case": translate("PositioningWords", "Use case"),
        "pillar_category": translate("PositioningWords", "Category"),
        "pillar_company": translate("PositioningWords", "Type of company"),
        "pillar_department": translate("PositioningWords", "Department"),
        "pillar_alternative": translate("PositioningWords", "Alternative"),
        "pillar_promise": translate("PositioningWords", "What it promises"),
        "pillar_weakness": translate("PositioningWords", "Where it falls short"),
        "pillar_difference": translate("PositioningWords", "Our difference"),
    }


def pitch_words() -> dict[str, str]:
    """The pitches by their length."""
    translate = QCoreApplication.translate
    return {
        "pitch_10": translate("PositioningWords", "Pitch of 10 seconds"),
        "pitch_30": translate("PositioningWords", "Pitch of 30 seconds"),
        "pitch_60": translate("PositioningWords", "Pitch of 60 seconds"),
    }


def scene_part_words() -> dict[str, str]:
    """What a scenario needs (E12)."""
    translate = QCoreApplication.translate
    return {
        "time": translate("PositioningWords", "a time (such as “Tuesday 15:10”)"),
        "place": translate("PositioningWords", "a place (such as “at the gate”)"),
        "people": translate("PositioningWords", "people (such as “the dispatcher”)"),
    }


def brief_part_words() -> dict[str, str]:
    """The six parts of a launch brief (E11)."""
    translate = QCoreApplication.translate
    return {
        "portrait": translate("PositioningWords", "Customer portrait"),
        "pains": translate("PositioningWords", "Customer pains"),
        "rivals": translate("PositioningWords", "Competitors"),
        "slogan": translate("PositioningWords", "Slogan (core value)"),
        "value": translate("PositioningWords", "Value description"),
        "scenario": translate("PositioningWords", "Customer scenario"),
    }


def permission_words() -> dict[str, str]:
    """What a customer allows us to say of them."""
    translate = QCoreApplication.translate
    return {
        "named": translate("PositioningWords", "May be named"),
        "anonymous": translate("PositioningWords", "Anonymous only"),
        "own": translate("PositioningWords", "Our own measurement"),
        "none": translate("PositioningWords", "Not asked yet"),
    }


def message_kind_words() -> dict[str, str]:
    """Where a message stands in the message house."""
    translate = QCoreApplication.translate
    return {
        "roof": translate("PositioningWords", "Roof"),
        "pillar": translate("PositioningWords", "Pillar"),
        "role": translate("PositioningWords", "Message to a role"),
    }


def verdict_words() -> dict[str, str]:
    """What the swap test says of a claim."""
    translate = QCoreApplication.translate
    return {
        "holds": translate("PositioningWords", "Holds"),
        "weak": translate("PositioningWords", "Weak"),
        "unproven": translate("PositioningWords", "Unproven"),
        "fails": translate("PositioningWords", "Fails"),
        "over_claim": translate("PositioningWords", "Over-claim"),
    }


def method_words() -> dict[str, str]:
    """How a message was tested."""
    translate = QCoreApplication.translate
    return {
        "interview": translate("PositioningWords", "Interview"),
        "promotion": translate("PositioningWords", "Small promotion"),
        "survey": translate("PositioningWords", "Survey"),
        "sales_call": translate("PositioningWords", "Sales call"),
        "other": translate("PositioningWords", "Another way"),
    }


def result_words() -> dict[str, str]:
    """What a test said."""
    translate = QCoreApplication.translate
    return {
        "open": translate("PositioningWords", "Open"),
        "passed": translate("PositioningWords", "Passed"),
        "mixed": translate("PositioningWords", "Mixed"),
        "failed": translate("PositioningWords", "Failed"),
    }


def standing_words() -> dict[str, str]:
    """How a message stands with its tests, for a chip."""
    translate = QCoreApplication.translate
    return {
        "untested": translate("PositioningWords", "not tested"),
        "open": translate("PositioningWords", "test is open"),
        "passed": translate("PositioningWords", "test passed"),
        "acted": translate("PositioningWords", "acted on the test"),
        "not_acted": translate("PositioningWords", "not acted on"),
        "changed": translate("PositioningWords", "changed since the test"),
    }


def level_words() -> dict[str, str]:
    """The levels of the chain, from the customer to what we have seen."""
    translate = QCoreApplication.translate
    return {
        "pain": translate("PositioningWords", "Pain"),
        "capability": translate("PositioningWords", "Capability"),
        "value": translate("PositioningWords", "Value"),
        "proof": translate("PositioningWords", "Proof"),
        "evidence": translate("PositioningWords", "Evidence"),
    }


def break_words() -> dict[str, tuple[str, str]]:
    """What is broken in the chain: a few words for the card, and a sentence."""
    translate = QCoreApplication.translate
    return {
        "pain_unanswered": (
            translate("PositioningWords", "no message"),
            translate("PositioningWords", "No message answers this pain."),
        ),
        "pain_without_capability": (
            translate("PositioningWords", "rests on nothing"),
            translate(
                "PositioningWords", "It answers a pain, but rests on nothing that we have: choose a row or a claim."
            ),
        ),
        "capability_not_ours": (
            translate("PositioningWords", "not fully ours"),
            translate("PositioningWords", "We do not fully have it ourselves: whoever says it promises too much."),
        ),
        "value_without_capability": (
            translate("PositioningWords", "rests on nothing"),
            translate(
                "PositioningWords", "It rests on no row of the comparison, so that no rival can be tested by it."
            ),
        ),
        "value_without_proof": (
            translate("PositioningWords", "no proof"),
            translate("PositioningWords", "Nothing proves it: tie a proof or a piece of evidence to it."),
        ),
        "proof_undated": (
            translate("PositioningWords", "no date"),
            translate("PositioningWords", "The proof has no date."),
        ),
        "proof_in_future": (
            translate("PositioningWords", "date in the future"),
            translate("PositioningWords", "The proof is dated after the as-of date."),
        ),
        "proof_stale": (
            translate("PositioningWords", "too old"),
            translate("PositioningWords", "The proof is older than the limit for cases."),
        ),
        "proof_without_permission": (
            translate("PositioningWords", "no permission"),
            translate("PositioningWords", "Customers may see it, but no customer has allowed it."),
        ),
        "proof_names_customer": (
            translate("PositioningWords", "names the customer"),
            translate("PositioningWords", "It names a customer who allowed only anonymous use."),
        ),
        "proof_without_source": (
            translate("PositioningWords", "source open"),
            translate(
                "PositioningWords", "Nothing says where it comes from: evidence, a customer, or how many were counted."
            ),
        ),
        "circular": (
            translate("PositioningWords", "circular"),
            translate(
                "PositioningWords", "It proves itself: {path}. Only something from outside the circle would be a proof."
            ),
        ),
        "circular_held": (
            translate("PositioningWords", "partly circular"),
            translate(
                "PositioningWords",
                "It leads back to itself: {path}. What lies outside the circle holds it, the circle adds nothing.",
            ),
        ),
    }


def term_words() -> dict[str, str]:
    """What a word is to the project."""
    translate = QCoreApplication.translate
    return {
        "approved": translate("PositioningWords", "Approved"),
        "banned": translate("PositioningWords", "Banned"),
        "jargon": translate("PositioningWords", "Jargon"),
        "abbreviation": translate("PositioningWords", "Abbreviation"),
        "own": translate("PositioningWords", "Our own word"),
        "restricted": translate("PositioningWords", "Restricted in advertising"),
        "fine": translate("PositioningWords", "Fine, never marked"),
    }
