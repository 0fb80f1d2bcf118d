"""What the comparison remembers beside its marks: importance, the history of a cell, words for marks, maps."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from sqlmodel import UniqueConstraint

from pmm_desk.project.record import Record, choice, day, label, link, number, text, whole, yes_no


class Mark(StrEnum):
    """What a product has of one comparison row (D1)."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


class AxisSource(StrEnum):
    """Where the places along an axis of a map come from."""

    HAND = "hand"
    ROWS = "rows"


class Axis(StrEnum):
    """The two axes of a map."""

    X = "x"
    Y = "y"


class BubbleSize(StrEnum):
    """What the size of a bubble says."""

    THREAT = "threat"
    SHARE = "share"
    EQUAL = "equal"


class RowImportance(Record, table=True):
    """How much a comparison row counts for one target group, 1 (hardly) to 5 (decides)."""

    prefix: ClassVar[str] = "imr"
    title_column: ClassVar[str] = "importance"
    __table_args__ = (UniqueConstraint("comparison_row_id", "target_group_id"), {"sqlite_strict": True})

    comparison_row_id: str = link("comparison_row", owned=True, needed=True)
    target_group_id: str = link("target_group", owned=True, needed=True)
    importance: int | None = whole(low=1, high=5)


class CellState(Record, table=True):
    """Since a day a cell has had this mark: a rival's, or our own; without a day it had it before anybody noted it."""

    prefix: ClassVar[str] = "cst"
    title_column: ClassVar[str] = "mark"

    comparison_row_id: str = link("comparison_row", owned=True, needed=True)
    competitor_id: str | None = link("competitor", owned=True)
    mark: Mark = choice(Mark, Mark.UNKNOWN)
    since: str | None = day()
    learned: int = yes_no()
    """On that day the mark was noted for the first time: since when it is so, nobody knows."""
    note: str = text(limit=2000)


class MarkWord(Record, table=True):
    """What a word or sign of other people's tables means, told once when a table was imported."""

    prefix: ClassVar[str] = "mkw"
    title_column: ClassVar[str] = "word"

    word: str = label(limit=200)
    mark: Mark = choice(Mark, Mark.UNKNOWN)


class RivalMap(Record, table=True):
    """A map of us and the rivals between two axes, placed by hand or reckoned from comparison rows."""

    prefix: ClassVar[str] = "map"

    name: str = text(limit=500)
    x_name: str = text(limit=500)
    y_name: str = text(limit=500)
    x_source: AxisSource = choice(AxisSource, AxisSource.HAND)
    y_source: AxisSource = choice(AxisSource, AxisSource.HAND)
    size: BubbleSize = choice(BubbleSize, BubbleSize.THREAT)
    target_group_id: str | None = link("target_group")
    """The group by whose importance the rows of an axis are weighted; empty: all count the same."""


class MapRow(Record, table=True):
    """A comparison row counts on an axis of a map."""

    prefix: ClassVar[str] = "mpr"
    title_column: ClassVar[str] = "axis"
    __table_args__ = (UniqueConstraint("rival_map_id", "axis", "comparison_row_id"), {"sqlite_strict": True})

    rival_map_id: str = link("rival_map", owned=True, needed=True)
    axis: Axis = choice(Axis, Axis.X)
    comparison_row_id: str = link("comparison_row", owned=True, needed=True)


class MapPlace(Record, table=True):
    """Where somebody stands on a map by hand, and their share of the market; without a rival it is us."""

    prefix: ClassVar[str] = "mpl"
    title_column: ClassVar[str] = "id"

    rival_map_id: str = link("rival_map", owned=True, needed=True)
    competitor_id: str | None = link("competitor", owned=True)
    x: float | None = number(high=1)
    y: float | None = number(high=1)
    share: float | None = number(high=100)
    """Per cent of the market."""
