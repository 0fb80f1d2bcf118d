"""The sheets that the positioning has to offer, for the menu that adds one, and what each is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from pmm_desk.positioning.rules import currents
from pmm_desk.widgets.live import Live

KINDS = ("positioning", "message_house", "internal_brief")


def offer_positioning(menu: QMenu, live: Live, words: Mapping[str, str], add: Callable[[str, str], Any]) -> None:
    """Offer the current version of each canvas, the message house, and the launch briefs."""

    def offer(kind: str, row_id: str) -> None:
        about = about_positioning(live, kind, row_id)
        text = f"{words[kind]} · {about}" if about else words[kind]
        menu.addAction(text.replace("&", "&&")).triggered.connect(lambda: add(kind, row_id))

    current = [row["id"] for row in currents(live.rows("canvas"))]
    for canvas in current:
        offer("positioning", canvas)
    if current and live.count("message"):
        offer("message_house", current[0])
    if not current:
        text = QCoreApplication.translate("KitsWords", "Positioning and message house: make a canvas first")
        menu.addAction(text).triggered.connect(lambda: live.go.emit("can_", ""))
    for row in live.rows("brief"):
        offer("internal_brief", row["id"])


def about_positioning(live: Live, kind: str, row_id: str) -> str:
    """The group of a canvas, or everyone; the feature of a brief, or its slogan; the house is one for all."""
    row = live.row(row_id) or {}
    if kind == "positioning":
        group = row.get("target_group_id")
        return live.name_of(group) if group else QCoreApplication.translate("KitsWords", "for everyone")
    if kind == "internal_brief":
        feature = row.get("feature_id")
        return (live.name_of(feature) if feature else "") or str(row.get("slogan") or "")
    return ""
