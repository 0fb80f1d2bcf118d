"""What is known of the thing that an entry of the canvas stands for, as a chip: its verdict, its stage, its room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmm_desk.audience.words import tendency_words
from pmm_desk.competitors.words import class_words, competitor_kind_words
from pmm_desk.positioning.entry_sources import ROOM
from pmm_desk.positioning.survival import Survival
from pmm_desk.positioning.words import permission_words
from pmm_desk.product.words import stage_words
from pmm_desk.widgets.live import Row

PERMISSION_CHIPS = {"named": "success", "own": "success", "anonymous": "warning", "none": "danger"}
CLASS_CHIPS = {"unique": "success", "near_unique": "success", "contested": "warning", "open": "warning"}
TENDENCY_CHIPS = {"threat": "danger", "opportunity": "success"}
STATES = frozenset({"claim", "proof", "comparison_row", "feature", "market_variable"})
"""The tables of which a chip says how they stand; of the others it says only where they are from."""


def room_words(table: str) -> str:
    """The room that people know a table from."""
    translate = QCoreApplication.translate
    return {
        "positioning": translate("EntryWords", "Claims and proofs"),
        "competitors": translate("EntryWords", "Competitors"),
        "audience": translate("EntryWords", "Audience"),
        "market": translate("EntryWords", "Market"),
        "product": translate("EntryWords", "Product"),
    }.get(ROOM.get(table, ""), "")


def table_words(table: str) -> str:
    """What one row of a table is called, for the heading of a source."""
    translate = QCoreApplication.translate
    return {
        "claim": translate("EntryWords", "Claims"),
        "proof": translate("EntryWords", "Proofs"),
        "competitor": translate("EntryWords", "Competitors"),
        "comparison_row": translate("EntryWords", "Comparison"),
        "feature": translate("EntryWords", "Features"),
        "persona": translate("EntryWords", "Roles"),
        "pain": translate("EntryWords", "Pains"),
        "customer_type": translate("EntryWords", "Customer types"),
        "market_variable": translate("EntryWords", "Market variables"),
        "sales_scenario": translate("EntryWords", "Sales scenarios"),
        "edition": translate("EntryWords", "Editions"),
        "product": translate("EntryWords", "Product"),
    }.get(table, "")


def chip(table: str, row: Row, survival: Survival) -> tuple[str, str]:
    """How a row of another room stands, as (kind, words) of a chip; no words where there is nothing to say."""
    if table == "claim":
        return survival.chip(row["id"])
    if table == "proof":
        permission = str(row["permission"])
        return PERMISSION_CHIPS.get(permission, "neutral"), permission_words().get(permission, permission)
    if table == "comparison_row":
        found = survival.matrix.classes.get(row["id"], "")
        return CLASS_CHIPS.get(found, "neutral"), class_words().get(found, "")
    if table == "feature":
        stage = str(row["stage"])
        if stage == "live":
            return "success", stage_words().get(stage, stage)
        # An attribute has to be a fact that is true today.
        words = QCoreApplication.translate("EntryWords", "not live: {stage}").format(stage=stage_words().get(stage, ""))
        return "warning", words
    if table == "market_variable":
        tendency = str(row["tendency"])
        return TENDENCY_CHIPS.get(tendency, "neutral"), tendency_words().get(tendency, "")
    if table == "competitor":
        return "neutral", competitor_kind_words().get(str(row["kind"]), "")
    return "neutral", ""
