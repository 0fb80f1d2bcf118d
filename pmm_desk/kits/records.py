"""The tables of the kits room: one kit per meeting, and the sheets in it."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pmm_desk.project.record import Record, choice, day, label, link, text, yes_no


class Paper(StrEnum):
    """The paper's format."""

    A4 = "A4"
    LETTER = "Letter"


class SheetKind(StrEnum):
    """The kinds of sheet a kit can hold."""

    ONE_PAGER = "one_pager"
    BATTLECARD = "battlecard"
    TARGET_GROUP = "target_group"


class Kit(Record, table=True):
    """The sheets for one meeting, or for general use."""

    prefix: ClassVar[str] = "kit"

    name: str = text(limit=500)
    meeting: str | None = day()
    language: str = label(limit=20)
    """Empty: the language of the window."""
    paper: Paper = choice(Paper, Paper.A4)


class KitSheet(Record, table=True):
    """One sheet of a kit: its kind and what it is about."""

    prefix: ClassVar[str] = "ksh"
    title_column: ClassVar[str] = "kind"

    kit_id: str = link("kit", owned=True, needed=True)
    kind: SheetKind = choice(SheetKind, SheetKind.ONE_PAGER)
    one_pager_id: str | None = link("one_pager", owned=True)
    competitor_id: str | None = link("competitor", owned=True)
    target_group_id: str | None = link("target_group", owned=True)
    included: int = yes_no(default=1)
