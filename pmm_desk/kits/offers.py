"""The sheets that the scorecard has to offer, for the menu that adds one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from pmm_desk.kits.gather import key_features
from pmm_desk.widgets.live import Live

LISTED = 12
"""So many features stand in the menu itself; the others in a menu behind it, by the hundred at most."""
MOST = 100


def offer_scored(menu: QMenu, live: Live, words: Mapping[str, str], add: Callable[[str, str], Any]) -> None:
    """Offer the brief of each feature, the decided and highest ones first, then the sheets of each scorecard."""

    def offer(where: QMenu, kind: str, row_id: str, about: str) -> None:
        text = f"{words[kind]} · {about}".replace("&", "&&")
        where.addAction(text).triggered.connect(lambda: add(kind, row_id))

    features = {row["id"]: str(row["name"] or row["code"]) for row in live.rows("feature")}
    first = [row_id for row_id in key_features(live.project) if row_id in features][:LISTED]
    for row_id in first:
        offer(menu, "tier_decision", row_id, features[row_id])
    rest = [row_id for row_id in features if row_id not in first][:MOST]
    if rest:
        further = menu
        if first:
            title = QCoreApplication.translate("KitsWords", "Tier decision of another feature")
            further = menu.addMenu(title)
        for row_id in rest:
            offer(further, "tier_decision", row_id, features[row_id])
    menu.addSeparator()
    for row in live.rows("scorecard", subject="feature"):
        for kind in ("scorecard", "tier_policy"):
            offer(menu, kind, row["id"], str(row["name"]))
