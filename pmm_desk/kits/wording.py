"""The words for what the kits room notices: a sentence for lists, a few words for chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pmm_desk.project.finding import Finding

OWN = ("page_of_leaving_feature",)
"""What this room notices about the row a sheet is made of; other rooms show theirs in their own place."""


def sentence(finding: Finding, reader: Any) -> str:
    """One plain sentence for a finding, in the window's language; `reader` gives the names."""
    if finding.code == "kit_of_retired_product":
        words = QCoreApplication.translate(
            "KitsFindings", "The kit “{name}” has sheets for customers, but the product is retired."
        )
    elif finding.values.get("stage") == "retired":
        words = QCoreApplication.translate("KitsFindings", "A one-pager in a kit is about “{name}”, which is retired.")
    else:
        words = QCoreApplication.translate(
            "KitsFindings", "A one-pager in a kit is about “{name}”, which is on its way out."
        )
    return words.format(name=_name(finding, reader))


def chip(finding: Finding, reader: Any) -> str:
    """A few words for a finding, in the window's language."""
    if finding.code == "kit_of_retired_product":
        return QCoreApplication.translate("KitsFindings", "product retired")
    return QCoreApplication.translate("KitsFindings", "feature retired")


def _name(finding: Finding, reader: Any) -> str:
    """The kit's name, or that of the feature."""
    row = (reader.row(finding.rows[-1]) if finding.rows else None) or {}
    return str(row.get("name") or "") or QCoreApplication.translate("KitsFindings", "for general use")
