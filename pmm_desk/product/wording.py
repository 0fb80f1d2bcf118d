"""The words for what the product room notices: a sentence for lists, a few words for chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pmm_desk.product.words import life_stage_words, scene_words, tool_words

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
    values["name"] = (
        found or tool_words().get(row.get("kind", "")) or QCoreApplication.translate("ProductFindings", "(unnamed)")
    )
    for part in ("meant", "present"):
        if part in values:
            values[part] = life_stage_words().get(values[part], values[part])
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
        "update_without_value": QCoreApplication.translate(
            "ProductFindings", "The update of “{name}” says what changes, but not what the customer gains."
        ),
        "tool_undated": QCoreApplication.translate(
            "ProductFindings", "The price tool “{name}” does not say from when or until when it holds."
        ),
        "tool_turned": QCoreApplication.translate("ProductFindings", "The price tool “{name}” ends before it begins."),
        "tool_over": QCoreApplication.translate("ProductFindings", "The price tool “{name}” ended on {date}."),
        "tool_out_of_stage": QCoreApplication.translate(
            "ProductFindings", "“{name}” is a price for the stage “{meant}”; the product is in “{present}”."
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
        "update_without_value": QCoreApplication.translate("ProductFindings", "change without value"),
        "tool_undated": QCoreApplication.translate("ProductFindings", "no date"),
        "tool_turned": QCoreApplication.translate("ProductFindings", "ends before it begins"),
        "tool_over": QCoreApplication.translate("ProductFindings", "over"),
        "tool_out_of_stage": QCoreApplication.translate("ProductFindings", "another stage"),
        "scenario_incomplete": QCoreApplication.translate("ProductFindings", "lacks {missing}"),
        "price_undated": QCoreApplication.translate("ProductFindings", "price without a date"),
        "price_stale": QCoreApplication.translate("ProductFindings", "price {age} days old"),
        "price_in_future": QCoreApplication.translate("ProductFindings", "price dated in the future"),
    }
