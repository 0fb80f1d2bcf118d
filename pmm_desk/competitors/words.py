"""The words for the codes of the competitors room, in the window's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def joined(names: Iterable[str]) -> str:
    """Several names in one line, as the window's language separates them."""
    return QCoreApplication.translate("CompetitorsWords", ", ", "between the names of a list").join(names)


def class_words() -> dict[str, str]:
    """What the comparison says of one row."""
    return {
        "unique": QCoreApplication.translate("CompetitorsWords", "Unique"),
        "near_unique": QCoreApplication.translate("CompetitorsWords", "Near-unique"),
        "parity": QCoreApplication.translate("CompetitorsWords", "Parity"),
        "contested": QCoreApplication.translate("CompetitorsWords", "Contested"),
        "gap": QCoreApplication.translate("CompetitorsWords", "Gap"),
        "emerging": QCoreApplication.translate("CompetitorsWords", "Emerging"),
        "absent": QCoreApplication.translate("CompetitorsWords", "Absent"),
        "open": QCoreApplication.translate("CompetitorsWords", "Open"),
    }


def competitor_kind_words() -> dict[str, str]:
    """What kind of alternative a competitor is."""
    return {
        "direct": QCoreApplication.translate("CompetitorsWords", "Direct rival"),
        "suite": QCoreApplication.translate("CompetitorsWords", "Suite module"),
        "adjacent": QCoreApplication.translate("CompetitorsWords", "Adjacent product"),
        "status_quo": QCoreApplication.translate("CompetitorsWords", "Status quo"),
    }


def competitor_status_words() -> dict[str, str]:
    """How alive a rival is in our deals."""
    return {
        "active": QCoreApplication.translate("CompetitorsWords", "Active"),
        "adjacent": QCoreApplication.translate("CompetitorsWords", "At the edge"),
        "emerging": QCoreApplication.translate("CompetitorsWords", "On the rise"),
        "declining": QCoreApplication.translate("CompetitorsWords", "Declining"),
    }


def evidence_kind_words() -> dict[str, str]:
    """Where a piece of evidence comes from."""
    return {
        "site": QCoreApplication.translate("CompetitorsWords", "Website"),
        "documents": QCoreApplication.translate("CompetitorsWords", "Product documents"),
        "price_page": QCoreApplication.translate("CompetitorsWords", "Price page"),
        "review": QCoreApplication.translate("CompetitorsWords", "Review"),
        "tender": QCoreApplication.translate("CompetitorsWords", "Tender"),
        "interview": QCoreApplication.translate("CompetitorsWords", "Customer interview"),
        "trial": QCoreApplication.translate("CompetitorsWords", "Hands-on trial"),
        "win_loss": QCoreApplication.translate("CompetitorsWords", "Win/loss interview"),
        "job_post": QCoreApplication.translate("CompetitorsWords", "Job post"),
        "support": QCoreApplication.translate("CompetitorsWords", "Support answer"),
        "webinar": QCoreApplication.translate("CompetitorsWords", "Webinar"),
        "site_visit": QCoreApplication.translate("CompetitorsWords", "Site visit"),
        "brochure": QCoreApplication.translate("CompetitorsWords", "Brochure"),
        "reseller": QCoreApplication.translate("CompetitorsWords", "Reseller talk"),
        "definition": QCoreApplication.translate("CompetitorsWords", "By definition"),
    }


def certainty_words() -> dict[str, str]:
    """How far a piece of evidence carries."""
    return {
        "fact": QCoreApplication.translate("CompetitorsWords", "Fact"),
        "inference": QCoreApplication.translate("CompetitorsWords", "Inference"),
        "assumption": QCoreApplication.translate("CompetitorsWords", "Assumption"),
    }


def source_grade_words() -> dict[str, str]:
    """How reliable the source is (Admiralty scale)."""
    return {
        "A": QCoreApplication.translate("CompetitorsWords", "A · completely reliable"),
        "B": QCoreApplication.translate("CompetitorsWords", "B · usually reliable"),
        "C": QCoreApplication.translate("CompetitorsWords", "C · fairly reliable"),
        "D": QCoreApplication.translate("CompetitorsWords", "D · not usually reliable"),
        "E": QCoreApplication.translate("CompetitorsWords", "E · unreliable"),
        "F": QCoreApplication.translate("CompetitorsWords", "F · cannot be judged"),
    }


def information_grade_words() -> dict[int | None, str]:
    """How credible the information is (Admiralty scale)."""
    return {
        None: QCoreApplication.translate("CompetitorsWords", "Not graded"),
        1: QCoreApplication.translate("CompetitorsWords", "1 · confirmed by others"),
        2: QCoreApplication.translate("CompetitorsWords", "2 · probably true"),
        3: QCoreApplication.translate("CompetitorsWords", "3 · possibly true"),
        4: QCoreApplication.translate("CompetitorsWords", "4 · doubtful"),
        5: QCoreApplication.translate("CompetitorsWords", "5 · improbable"),
        6: QCoreApplication.translate("CompetitorsWords", "6 · cannot be judged"),
    }


def block_words() -> dict[str, str]:
    """The blocks of a battlecard, in the order of the card."""
    return {
        "context": QCoreApplication.translate("CompetitorsWords", "Deal context"),
        "one_line": QCoreApplication.translate("CompetitorsWords", "In one line"),
        "meet": QCoreApplication.translate("CompetitorsWords", "When you meet them"),
        "they_win": QCoreApplication.translate("CompetitorsWords", "They win when"),
        "we_win": QCoreApplication.translate("CompetitorsWords", "We win when"),
        "say_first": QCoreApplication.translate("CompetitorsWords", "Say first"),
        "talking_point": QCoreApplication.translate("CompetitorsWords", "Talking points"),
        "question": QCoreApplication.translate("CompetitorsWords", "Landmine questions"),
        "strength": QCoreApplication.translate("CompetitorsWords", "Their strengths"),
        "they_say": QCoreApplication.translate("CompetitorsWords", "They say about us"),
        "objection": QCoreApplication.translate("CompetitorsWords", "Objections and answers"),
        "price": QCoreApplication.translate("CompetitorsWords", "Price"),
        "comparison": QCoreApplication.translate("CompetitorsWords", "Quick comparison"),
        "proof": QCoreApplication.translate("CompetitorsWords", "Proof points"),
        "do_not_say": QCoreApplication.translate("CompetitorsWords", "Do not say"),
        "changed": QCoreApplication.translate("CompetitorsWords", "What changed"),
        "evidence": QCoreApplication.translate("CompetitorsWords", "Evidence appendix"),
    }


def deal_result_words() -> dict[str, str]:
    """How a deal ended."""
    return {
        "won": QCoreApplication.translate("CompetitorsWords", "Won"),
        "lost": QCoreApplication.translate("CompetitorsWords", "Lost"),
        "no_decision": QCoreApplication.translate("CompetitorsWords", "No decision"),
    }


def move_words() -> dict[str, str]:
    """What a rival did."""
    return {
        "product": QCoreApplication.translate("CompetitorsWords", "Product"),
        "price": QCoreApplication.translate("CompetitorsWords", "Price"),
        "partner": QCoreApplication.translate("CompetitorsWords", "Partner"),
        "funding": QCoreApplication.translate("CompetitorsWords", "Funding"),
        "people": QCoreApplication.translate("CompetitorsWords", "People"),
        "market": QCoreApplication.translate("CompetitorsWords", "Market"),
        "other": QCoreApplication.translate("CompetitorsWords", "Other"),
    }


def reliability_words() -> dict[str, str]:
    """How reliable the source of a piece of evidence is, in a word."""
    return {
        "high": QCoreApplication.translate("CompetitorsWords", "High"),
        "medium": QCoreApplication.translate("CompetitorsWords", "Medium"),
        "low": QCoreApplication.translate("CompetitorsWords", "Low"),
        "unknown": QCoreApplication.translate("CompetitorsWords", "Not judged"),
    }


def place_words() -> dict[str, str]:
    """The places of a first checklist, by the kind of evidence found there."""
    return {
        "site": QCoreApplication.translate("CompetitorsWords", "Website"),
        "price_page": QCoreApplication.translate("CompetitorsWords", "Prices"),
        "documents": QCoreApplication.translate("CompetitorsWords", "Product documents"),
        "review": QCoreApplication.translate("CompetitorsWords", "Reviews"),
        "tender": QCoreApplication.translate("CompetitorsWords", "Tenders"),
        "job_post": QCoreApplication.translate("CompetitorsWords", "Job posts"),
        "webinar": QCoreApplication.translate("CompetitorsWords", "Events and webinars"),
        "interview": QCoreApplication.translate("CompetitorsWords", "Interviews"),
    }


def usual_threats() -> list[tuple[str, int, str]]:
    """The threat criteria that a team may begin with: name, weight, what the scores mean."""
    return [
        (
            QCoreApplication.translate("CompetitorsWords", "Met in our deals"),
            30,
            QCoreApplication.translate("CompetitorsWords", "1 hardly ever, 3 in some deals, 5 in most deals"),
        ),
        (
            QCoreApplication.translate("CompetitorsWords", "Wins against us"),
            25,
            QCoreApplication.translate("CompetitorsWords", "1 we always win, 3 half and half, 5 they mostly win"),
        ),
        (
            QCoreApplication.translate("CompetitorsWords", "Does what we do"),
            20,
            QCoreApplication.translate("CompetitorsWords", "1 little in common, 5 the same job as a whole"),
        ),
        (
            QCoreApplication.translate("CompetitorsWords", "Speed and means"),
            15,
            QCoreApplication.translate("CompetitorsWords", "1 stands still, 5 ships often and has the money"),
        ),
        (
            QCoreApplication.translate("CompetitorsWords", "Pressure on the price"),
            10,
            QCoreApplication.translate("CompetitorsWords", "1 dearer than we, 5 far cheaper or free"),
        ),
    ]


def profile_field_words() -> dict[str, str]:
    """The fields of a profile that evidence can support, by column."""
    return {
        "tagline": QCoreApplication.translate("CompetitorsWords", "Tagline"),
        "positioning": QCoreApplication.translate("CompetitorsWords", "Positioning"),
        "target_market": QCoreApplication.translate("CompetitorsWords", "Target market"),
        "use_case": QCoreApplication.translate("CompetitorsWords", "Use case"),
        "strengths": QCoreApplication.translate("CompetitorsWords", "Strengths"),
        "weaknesses": QCoreApplication.translate("CompetitorsWords", "Weaknesses"),
        "price": QCoreApplication.translate("CompetitorsWords", "Price"),
        "founded": QCoreApplication.translate("CompetitorsWords", "Founded"),
        "headquarters": QCoreApplication.translate("CompetitorsWords", "Headquarters"),
        "people": QCoreApplication.translate("CompetitorsWords", "People"),
        "funding": QCoreApplication.translate("CompetitorsWords", "Funding, revenue"),
    }


def mark_words() -> dict[str, str]:
    """What a product has of a comparison row."""
    return {
        "yes": QCoreApplication.translate("CompetitorsWords", "Yes"),
        "partly": QCoreApplication.translate("CompetitorsWords", "Partly"),
        "no": QCoreApplication.translate("CompetitorsWords", "No"),
        "unknown": QCoreApplication.translate("CompetitorsWords", "Unknown"),
    }


def reason_kind_words() -> dict[str, str]:
    """What kind of reason decided a deal."""
    return {
        "unsorted": QCoreApplication.translate("CompetitorsWords", "Not sorted yet"),
        "product": QCoreApplication.translate("CompetitorsWords", "What the product does"),
        "price": QCoreApplication.translate("CompetitorsWords", "Price and terms"),
        "buyer": QCoreApplication.translate("CompetitorsWords", "Who decides"),
        "trust": QCoreApplication.translate("CompetitorsWords", "Proof and trust"),
        "effort": QCoreApplication.translate("CompetitorsWords", "Effort of switching"),
        "timing": QCoreApplication.translate("CompetitorsWords", "Timing and budget"),
        "service": QCoreApplication.translate("CompetitorsWords", "Service"),
        "other": QCoreApplication.translate("CompetitorsWords", "Something else"),
    }


def ripple_aspect_words() -> dict[str, str]:
    """What changed, by column."""
    return {
        "mark": QCoreApplication.translate("CompetitorsWords", "mark"),
        "ours": QCoreApplication.translate("CompetitorsWords", "our mark"),
        "price": QCoreApplication.translate("CompetitorsWords", "price"),
        "price_date": QCoreApplication.translate("CompetitorsWords", "date of the price"),
        "strengths": QCoreApplication.translate("CompetitorsWords", "strengths"),
        "weaknesses": QCoreApplication.translate("CompetitorsWords", "weaknesses"),
        "positioning": QCoreApplication.translate("CompetitorsWords", "positioning"),
        "target_market": QCoreApplication.translate("CompetitorsWords", "target market"),
        "tagline": QCoreApplication.translate("CompetitorsWords", "tagline"),
        "use_case": QCoreApplication.translate("CompetitorsWords", "use case"),
        "switching_cost": QCoreApplication.translate("CompetitorsWords", "switching cost"),
        "proof.wording": QCoreApplication.translate("CompetitorsWords", "words"),
        "proof.figure": QCoreApplication.translate("CompetitorsWords", "number"),
        "proof.caption": QCoreApplication.translate("CompetitorsWords", "what the number counts"),
        "proof.quote": QCoreApplication.translate("CompetitorsWords", "quote"),
        "proof.dated": QCoreApplication.translate("CompetitorsWords", "date"),
        "proof.permission": QCoreApplication.translate("CompetitorsWords", "customer permission"),
        "proof.visibility": QCoreApplication.translate("CompetitorsWords", "who may see it"),
        "evidence.quote": QCoreApplication.translate("CompetitorsWords", "quote"),
        "evidence.certainty": QCoreApplication.translate("CompetitorsWords", "how certain"),
        "evidence.seen": QCoreApplication.translate("CompetitorsWords", "date"),
        "evidence.visibility": QCoreApplication.translate("CompetitorsWords", "who may see it"),
        "claim.wording": QCoreApplication.translate("CompetitorsWords", "words"),
        "pain.description": QCoreApplication.translate("CompetitorsWords", "words"),
        "feature.benefit": QCoreApplication.translate("CompetitorsWords", "benefit"),
        "feature.value": QCoreApplication.translate("CompetitorsWords", "value"),
        "feature.stage": QCoreApplication.translate("CompetitorsWords", "stage"),
        "market_variable.what_changes": QCoreApplication.translate("CompetitorsWords", "what changes"),
        "market_variable.effect": QCoreApplication.translate("CompetitorsWords", "effect"),
        "market_variable.tendency": QCoreApplication.translate("CompetitorsWords", "tendency"),
        "market_variable.conclusion": QCoreApplication.translate("CompetitorsWords", "conclusion"),
        "edition.price_from": QCoreApplication.translate("CompetitorsWords", "price from"),
        "edition.price_to": QCoreApplication.translate("CompetitorsWords", "price to"),
        "edition.price_note": QCoreApplication.translate("CompetitorsWords", "note on the price"),
    }


def axis_source_words() -> dict[str, str]:
    """Where the places along an axis of a map come from."""
    return {
        "hand": QCoreApplication.translate("CompetitorsWords", "by hand"),
        "rows": QCoreApplication.translate("CompetitorsWords", "from the comparison"),
    }


def bubble_size_words() -> dict[str, str]:
    """What the size of a bubble says."""
    return {
        "threat": QCoreApplication.translate("CompetitorsWords", "threat"),
        "share": QCoreApplication.translate("CompetitorsWords", "share of the market"),
        "equal": QCoreApplication.translate("CompetitorsWords", "all the same"),
    }
