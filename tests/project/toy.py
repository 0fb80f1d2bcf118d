"""A small schema of no particular trade, so that the tests of the engine know no PMM word."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from sqlmodel import MetaData

from pmm_desk.project.record import (
    Record,
    choice,
    day,
    label,
    link,
    number,
    picture,
    statements,
    text,
    whole,
    yes_no,
)
from pmm_desk.project.schema import PICTURE_TABLE, Schema


class Colour(StrEnum):
    """A choice."""

    RED = "red"
    GREEN = "green"


class Toy(Record):
    """The tables here stand in a catalogue of their own: the app's are loaded in the same process."""

    metadata = MetaData()


class ToyProject(Toy, table=True):
    """The one row that names the main language."""

    __tablename__ = "project"
    prefix: ClassVar[str] = "prj"
    language: str = label(limit=20)


class ToyShelf(Toy, table=True):
    """Owns boxes."""

    __tablename__ = "shelf"
    prefix: ClassVar[str] = "she"
    name: str = text(limit=2000)
    code: str = label()
    width: float | None = number(low=-1e9, high=1e9)
    boxes_planned: int | None = whole(low=-1000, high=1000)
    colour: Colour = choice(Colour, Colour.RED)
    painted: int | None = yes_no()
    bought: str | None = day()
    photo: str = picture()


class ToyBox(Toy, table=True):
    """Belongs to a shelf, and may point at another box or shelf."""

    __tablename__ = "box"
    prefix: ClassVar[str] = "box"
    shelf: str = link("shelf", owned=True, needed=True)
    name: str = text(limit=20_000)
    twin: str | None = link("box")


class ToyNote(Toy, table=True):
    """Refers to a box without owning or being owned."""

    __tablename__ = "note"
    prefix: ClassVar[str] = "not"
    box: str | None = link("box")
    words: str = text()


RECORDS: dict[str, type[Record]] = {"project": ToyProject, "shelf": ToyShelf, "box": ToyBox, "note": ToyNote}
STEP = ";\n".join(statements(RECORDS.values())) + ";\n" + PICTURE_TABLE
SCHEMA = Schema((STEP,), {name: record.prefix for name, record in RECORDS.items()}, RECORDS.__getitem__)
