"""The words for the codes of the product room, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def stage_words() -> dict[str, str]:
    """Where a feature stands in its life cycle."""
    return {
        "idea": QCoreApplication.translate("ProductWords", "Idea"),
        "planned": QCoreApplication.translate("ProductWords", "Planned"),
        "building": QCoreApplication.translate("ProductWords", "Building"),
        "beta": QCoreApplication.translate("ProductWords", "Beta"),
        "live": QCoreApplication.translate("ProductWords", "Live"),
        "retiring": QCoreApplication.translate("ProductWords", "Retiring"),
        "retired": QCoreApplication.translate("ProductWords", "Retired"),
    }


def life_stage_words() -> dict[str, str]:
    """Where the product itself stands on the market."""
    return {
        "open": QCoreApplication.translate("ProductWords", "Not said"),
        "introduction": QCoreApplication.translate("ProductWords", "Introduction"),
        "growth": QCoreApplication.translate("ProductWords", "Growth"),
        "maturity": QCoreApplication.translate("ProductWords", "Maturity"),
        "decline": QCoreApplication.translate("ProductWords", "Decline"),
        "retired": QCoreApplication.translate("ProductWords", "Retired"),
    }


def tool_words() -> dict[str, str]:
    """The ways to move a price for a while."""
    return {
        "early_bird": QCoreApplication.translate("ProductWords", "Early bird"),
        "trade_in": QCoreApplication.translate("ProductWords", "Trade-in"),
        "clearance": QCoreApplication.translate("ProductWords", "Clearance"),
        "bundle": QCoreApplication.translate("ProductWords", "Bundle"),
        "other": QCoreApplication.translate("ProductWords", "Other"),
    }


STAGE_KINDS = {"beta": "info", "live": "success", "retiring": "danger", "retired": "danger"}
"""The chip of each stage; any other is neutral."""


def visibility_words() -> dict[str, str]:
    """Who may see a row."""
    return {
        "internal": QCoreApplication.translate("ProductWords", "Internal"),
        "partner": QCoreApplication.translate("ProductWords", "Partner"),
        "customer": QCoreApplication.translate("ProductWords", "Customer-facing"),
    }


def scene_words() -> dict[str, str]:
    """What a story needs."""
    return {
        "moment": QCoreApplication.translate("ProductWords", "time"),
        "place": QCoreApplication.translate("ProductWords", "place"),
        "people": QCoreApplication.translate("ProductWords", "people"),
    }


OWN_PAPERS = ("price_list", "data_sheet", "case")
"""The kinds that are our own papers; all others are things seen or heard."""


def kind_words() -> dict[str, str]:
    """The kinds that grow old, in the order of the page."""
    return {
        "price_page": QCoreApplication.translate("ProductWords", "Price pages"),
        "reseller": QCoreApplication.translate("ProductWords", "Reseller talk"),
        "site": QCoreApplication.translate("ProductWords", "Websites"),
        "documents": QCoreApplication.translate("ProductWords", "Product documents"),
        "trial": QCoreApplication.translate("ProductWords", "Hands-on trials"),
        "brochure": QCoreApplication.translate("ProductWords", "Brochures"),
        "support": QCoreApplication.translate("ProductWords", "Support answers"),
        "webinar": QCoreApplication.translate("ProductWords", "Webinars"),
        "site_visit": QCoreApplication.translate("ProductWords", "Site visits"),
        "review": QCoreApplication.translate("ProductWords", "Reviews"),
        "job_post": QCoreApplication.translate("ProductWords", "Job posts"),
        "interview": QCoreApplication.translate("ProductWords", "Customer interviews, portraits"),
        "tender": QCoreApplication.translate("ProductWords", "Tenders"),
        "win_loss": QCoreApplication.translate("ProductWords", "Win/loss interviews"),
        "definition": QCoreApplication.translate("ProductWords", "True by definition"),
        "price_list": QCoreApplication.translate("ProductWords", "Price lists"),
        "data_sheet": QCoreApplication.translate("ProductWords", "Data sheets"),
        "case": QCoreApplication.translate("ProductWords", "Customer cases"),
    }
