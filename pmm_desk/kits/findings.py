"""What the kits room notices: sheets that still sell what is on its way out, or what is gone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pmm_desk.project.finding import Finding, Reader, Severity

CUSTOMER = ("one_pager", "comparison", "positioning")
"""The kinds of sheet that customers read."""
LEAVING = {"retired": Severity.BEFORE_EXPORT, "retiring": Severity.WORTH_DOING}


def find(reader: Reader, as_of: date) -> list[Finding]:
    """Kits with sheets for customers of a product that is retired, and pages about a feature that is (A17)."""
    return [*_products(reader), *_features(reader)]


def _products(reader: Reader) -> Iterator[Finding]:
    if not any(row["life_stage"] == "retired" for row in reader.rows("product")):
        return
    shown = {row["kit_id"] for row in reader.rows("kit_sheet") if row["included"] and row["kind"] in CUSTOMER}
    for kit in reader.rows("kit"):
        if kit["id"] in shown:
            yield Finding("kit_of_retired_product", Severity.BEFORE_EXPORT, (kit["id"],))


def _features(reader: Reader) -> Iterator[Finding]:
    stages = {row["id"]: row["stage"] for row in reader.rows("feature")}
    bound = {row["one_pager_id"] for row in reader.rows("kit_sheet") if row["included"]}
    for page in reader.rows("one_pager"):
        stage = stages.get(page["feature_id"], "")
        if stage in LEAVING and page["id"] in bound:
            yield Finding("page_of_leaving_feature", LEAVING[stage], (page["id"], page["feature_id"]), {"stage": stage})
