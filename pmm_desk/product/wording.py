"""The words for what the product room notices: a sentence for lists, a few words for chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.product.words import scene_words

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
    row = (reader.row(finding.rows[0]) if finding.rows else None) or {}
    found = next((str(row[column]) for column in ("name", "code") if row.get(column)), "")
    values["name"] = found or QCoreApplication.translate("ProductFindings", "(unnamed)")
    if "missing" in values:
        words = scene_words()
        comma = QCoreApplication.translate("ProductFindings", ", ", "between the things that are missing")
        values["missing"] = comma.join(words.get(part, part) for part in values["missing"])
    return values


def _sentences() -> dict[str, str]:
    return {
        "point_without_benefit": QCoreApplication.translate(
            "ProductFindings", "“{name}” has a technical point, but no phrase in market language yet."
        ),
        "feature_without_value": QCoreApplication.translate(
            "ProductFindings", "Nobody has written down what “{name}” is worth to the customer."
        ),
        "scenario_incomplete": QCoreApplication.translate(
            "ProductFindings", "The scenario “{name}” still lacks: {missing}."
        ),
        "price_undated": QCoreApplication.translate("ProductFindings", "The price of “{name}” has no date."),
        "price_stale": QCoreApplication.translate(
            "ProductFindings", "The price of “{name}” is {age} days old, the limit is {limit}."
        ),
        "price_in_future": QCoreApplication.translate(
            "ProductFindings", "The price of “{name}” is dated {date}, after the as-of date."
        ),
    }


def _chips() -> dict[str, str]:
    return {
        "point_without_benefit": QCoreApplication.translate("ProductFindings", "no phrase yet"),
        "feature_without_value": QCoreApplication.translate("ProductFindings", "no value yet"),
        "scenario_incomplete": QCoreApplication.translate("ProductFindings", "lacks {missing}"),
        "price_undated": QCoreApplication.translate("ProductFindings", "price without a date"),
        "price_stale": QCoreApplication.translate("ProductFindings", "price {age} days old"),
        "price_in_future": QCoreApplication.translate("ProductFindings", "price dated in the future"),
    }
