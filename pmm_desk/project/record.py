"""The base of every table: typed ids, order, and columns that know their kind, limits and visibility."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar

from pydantic import BaseModel, ValidationError, create_model
from sqlalchemy import REAL, CheckConstraint, Integer, Table, Text, UniqueConstraint
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import declared_attr
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import Field, SQLModel

from pmm_desk.project.condition import NAMES_PICTURE
from pmm_desk.project.error import BadValue

TEXT_LIMIT = 20_000
LABEL_LIMIT = 500


def _column(kind: str, customer: bool, **more: Any) -> dict[str, Any]:
    """What SQLAlchemy keeps about a column: its kind, whether customers may read it, its limits."""
    return {"info": {"kind": kind, "customer": customer, **more}}


def text(*, customer: bool = False, limit: int = TEXT_LIMIT) -> Any:
    """Words in the project's main language; translations are rows of their own."""
    column = _column("text", customer, limit=limit) | {"server_default": ""}
    return Field(default="", max_length=limit, sa_type=Text, sa_column_kwargs=column)


def label(*, customer: bool = False, limit: int = LABEL_LIMIT, data: bool = False) -> Any:
    """Words that are the same in every language: codes, people's names, addresses, links.

    `data`: nothing a person would look for, such as JSON; the search passes it over.
    """
    column = _column("label", customer, limit=limit, data=data) | {"server_default": ""}
    return Field(default="", max_length=limit, sa_type=Text, sa_column_kwargs=column)


def number(*, customer: bool = False, low: float = 0, high: float = 1e12) -> Any:
    """A decimal number or nothing (None is "not known", never zero)."""
    column = _column("number", customer, low=low, high=high)
    return Field(default=None, ge=low, le=high, sa_type=REAL, sa_column_kwargs=column)


def whole(*, customer: bool = False, low: int = 0, high: int = 1_000_000_000, default: int | None = None) -> Any:
    """A whole number or nothing; with a default it is never nothing."""
    column = _column("whole", customer, low=low, high=high)
    if default is not None:
        column["server_default"] = str(default)
    return Field(default=default, ge=low, le=high, sa_type=Integer, sa_column_kwargs=column)


def yes_no(*, customer: bool = False, default: int | None = 0) -> Any:
    """1 yes, 0 no; None where the question may be open."""
    column = _column("yes_no", customer, low=0, high=1)
    if default is not None:
        column["server_default"] = str(default)
    return Field(default=default, ge=0, le=1, sa_type=Integer, sa_column_kwargs=column)


def choice(choices: type[StrEnum], default: StrEnum, *, customer: bool = False) -> Any:
    """One of a fixed list of codes; the words for them belong to the form."""
    codes = tuple(item.value for item in choices)
    column = _column("choice", customer, choices=codes) | {"server_default": default.value}
    return Field(default=default, sa_type=Text, sa_column_kwargs=column)


def day(*, customer: bool = False) -> Any:
    """A date (ISO text in the file) or nothing."""
    return Field(default=None, sa_type=Text, sa_column_kwargs=_column("day", customer))


def link(table: str, *, owned: bool = False, needed: bool = False, customer: bool = False) -> Any:
    """The id of a row of another table. Owned: this row goes when that one goes; else it forbids that."""
    default: Any = ... if needed else None
    on_delete: Any = "CASCADE" if owned else None
    return Field(
        default=default,
        foreign_key=f"{table}.id",
        ondelete=on_delete,
        index=True,
        sa_type=Text,
        nullable=not needed,
        sa_column_kwargs=_column("link", customer, table=table, owned=owned),
    )


def picture(*, customer: bool = False) -> Any:
    """The name of a picture in the project, which `Project.add_picture` gives: 64 digits, or '' for none."""
    column = _column("picture", customer) | {"server_default": ""}
    return Field(default="", sa_type=Text, sa_column_kwargs=column)


class Record(SQLModel):
    """One row of one room. `prefix` begins its ids; `title_column` names it to a reader."""

    @declared_attr.directive
    def __tablename__(cls) -> str:
        """TargetGroup → target_group."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    __table_args__: ClassVar[Any] = {"sqlite_strict": True}

    prefix: ClassVar[str] = ""
    title_column: ClassVar[str] = "name"

    id: str = Field(primary_key=True, max_length=40, sa_type=Text, sa_column_kwargs=_column("id", False))
    position: str = Field(default="", max_length=4000, sa_type=Text, sa_column_kwargs=_column("order", False))

    @classmethod
    def table(cls) -> Table:
        """The SQLAlchemy table behind this record."""
        found: Table = cls.__table__  # type: ignore[attr-defined]
        return found

    @classmethod
    def columns(cls) -> dict[str, dict[str, Any]]:
        """Column name → its kind, whether customers may read it, its limits."""
        return {column.name: dict(column.info) for column in cls.table().columns}

    @classmethod
    def unique_together(cls) -> list[tuple[str, ...]]:
        """The sets of columns in which no two rows may be equal."""
        rules = (rule for rule in cls.table().constraints if isinstance(rule, UniqueConstraint))
        return sorted(tuple(column.name for column in rule.columns) for rule in rules)

    @classmethod
    def needed_links(cls) -> list[str]:
        """The links without which a row cannot be."""
        return [column.name for column in cls.table().columns if column.info["kind"] == "link" and not column.nullable]

    @classmethod
    def check(cls, row: Mapping[str, Any]) -> dict[str, Any]:
        """A whole row, every value checked and in the file's form. Raises BadValue at the first bad one."""
        return cls._check(row, tuple(_known(cls)))

    @classmethod
    def check_cells(cls, cells: Mapping[str, Any]) -> dict[str, Any]:
        """Some cells of a row, checked as in `check`, which the others need not be again. Raises BadValue."""
        return cls._check(cells, tuple(cells))

    @classmethod
    def _check(cls, row: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
        table, known = cls.table().name, _known(cls)
        for name in row:
            if name not in known:
                raise BadValue(table, name, "unknown_column")
        try:
            item = vars(_checker(cls, names).model_validate(dict(row)))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            name = str(first["loc"][0]) if first["loc"] else ""
            limits = {key: known.get(name, {})[key] for key in _LIMITS if key in known.get(name, {})}
            raise BadValue(table, name, _reason(first["type"]), **limits) from None
        checked = {name: _plain(table, name, item[name]) for name in names}
        for name, value in checked.items():
            kind = known[name]["kind"]
            if kind == "day" and value is not None:
                _check_day(table, name, value)
            if kind == "picture" and not _PICTURE.fullmatch(value):
                raise BadValue(table, name, "no_such_picture")
        return checked


@cache
def _known(record: type[Record]) -> dict[str, dict[str, Any]]:
    """The columns of a record, asked for at every check."""
    return record.columns()


@cache
def _checker(record: type[Record], names: tuple[str, ...]) -> type[BaseModel]:
    """The fields as a plain pydantic model, which checks a row thirty times faster than the table's class."""
    known = record.model_fields
    fields: dict[str, Any] = {name: (known[name].annotation, known[name]) for name in names}
    return create_model(record.__name__, **fields)


_PICTURE = re.compile("(?:[0-9a-f]{64})?")
_LIMITS = ("low", "high", "limit", "choices")


def _check_day(table: str, name: str, value: str) -> None:
    """Raises BadValue unless the text is a day of the calendar in the form 2026-06-30."""
    try:
        sound = date.fromisoformat(value).isoformat() == value
    except ValueError:
        sound = False
    if not sound:
        raise BadValue(table, name, "not_a_date")


def _reason(kind: str) -> str:
    """Pydantic's error kind as one of our few reasons."""
    if kind == "string_too_long":
        return "too_long"
    if kind in ("greater_than_equal", "less_than_equal", "greater_than", "less_than"):
        return "out_of_range"
    if kind == "missing":
        return "missing"
    if kind.startswith(("enum", "literal")):
        return "not_a_choice"
    if kind.startswith(("int", "float", "finite")):
        return "not_a_number"
    return "not_text"


def _plain(table: str, name: str, value: Any) -> Any:
    """A checked value as SQLite keeps it; decimals have 15 digits, so that every copy is exact."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise BadValue(table, name, "not_a_number")
        return float(f"{value:.15g}")
    return value


def statements(records: Iterable[type[Record]]) -> list[str]:
    """The SQL that creates the tables of these records, with every limit as a constraint."""
    found: list[str] = []
    dialect = sqlite.dialect()
    for record in records:
        table = record.table().to_metadata(record.metadata.__class__())
        for column in record.table().columns:
            rule = _constraint(record, column.name, column.info)
            if rule:
                table.append_constraint(CheckConstraint(rule))
        found.append(str(CreateTable(_linked(table, record)).compile(dialect=dialect)).strip())
        indexes = sorted(record.table().indexes, key=lambda index: str(index.name))
        found.extend(str(CreateIndex(index).compile(dialect=dialect)).strip() for index in indexes)
    return found


def _linked(table: Table, record: type[Record]) -> Table:
    """Copies into the throw-away metadata the tables that this one refers to, so that its links resolve."""
    for key in record.table().foreign_keys:
        target = key.column.table
        if target.name not in table.metadata.tables:
            target.to_metadata(table.metadata)
    return table


def _constraint(record: type[Record], name: str, info: Mapping[str, Any]) -> str:
    """One column's limits as an SQL condition ('' when it has none)."""
    kind = info.get("kind")
    if kind == "id":
        return f"{name} GLOB '{record.prefix}_?*'"
    if kind in ("text", "label"):
        return f"length({name}) <= {info['limit']}"
    if kind in ("number", "whole", "yes_no"):
        return f"{name} BETWEEN {info['low']} AND {info['high']}"
    if kind == "choice":
        codes = ", ".join(f"'{code}'" for code in info["choices"])
        return f"{name} IN ({codes})"
    if kind == "day":
        return f"{name} = date({name})"
    if kind == "picture":
        return NAMES_PICTURE.format(name=name)
    return ""
