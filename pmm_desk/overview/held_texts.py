"""Reads every text of a project in all its languages, whatever tables there are, and the names in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from pmm_desk.overview.parity import Held, Issue, Name, Names, issues
from pmm_desk.overview.text_columns import text_columns
from pmm_desk.project.wording import LANGUAGES, fingerprint

Row = dict[str, Any]
NAMED = ("product", "competitor")
"""The tables whose names nobody translates as mere words."""
LABELLED = (("proof", "customer"),)
"""Columns that name a customer, alike in every language."""
STATUS_QUO = "status_quo"
_PART = re.compile("[A-Za-z][A-Za-z0-9.&'’ -]*[A-Za-z0-9]|[\u3400-\u9fff]{2,}")
_LATIN = re.compile("(?<![A-Za-z0-9])[A-Z]{3,}(?![A-Za-z0-9])")
_CODE = re.compile("[A-Z]{1,5}-?[0-9]{1,6}")
_HIDDEN = ("internal", "partner")


class Reader(Protocol):
    """What this needs of an open project."""

    schema: Any

    @property
    def language(self) -> str:
        """The main language."""

    def rows(self, table: str) -> list[Row]:
        """The rows of a table."""

    def page(self, table: str, ids: list[str]) -> list[Row]:
        """Some rows of a table."""

    def missing_pictures(self) -> list[tuple[str, str, str]]:
        """Table, column and row of each picture that is named and not there."""

    def all_translations(self) -> list[dict[str, str]]:
        """Every translation of the project."""


@dataclass(frozen=True)
class Texts:
    """All texts, the main language, the further languages a customer's text must be in, and the names."""

    held: tuple[Held, ...]
    main: str
    wanted: tuple[str, ...]
    names: Names

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language that holds a text, or should, the main one first."""
        present = {language for held in self.held for language in held.translations}
        return (self.main, *(code for code in LANGUAGES if code != self.main and code in {*self.wanted, *present}))

    def issues(self) -> list[tuple[Held, list[Issue]]]:
        """What is wrong, text by text; texts with nothing wrong are left out."""
        found = ((held, issues(held, self.main, self.wanted, self.names)) for held in self.held)
        return [(held, wrong) for held, wrong in found if wrong]


def read(reader: Reader, *, every: bool = False) -> Texts:
    """The texts that a rule can speak of: those with translations, and customers' texts; with `every`, all of them."""
    translated: dict[str, dict[str, list[dict[str, str]]]] = {}
    for entry in reader.all_translations():
        translated.setdefault(entry["row"], {}).setdefault(entry["field"], []).append(entry)
    projects = reader.rows("project")
    main = reader.language or "en"
    told = str(projects[0].get("languages") or "").split() if projects else []
    wanted = tuple(code for code in told if code in LANGUAGES and code != main)
    held: list[Held] = []
    for table, texts in text_columns().items():
        rows = _rows(reader, table, translated, all_of=every or (bool(wanted) and any(texts.values())))
        for row in rows:
            held += _texts(row, table, texts, translated.get(row["id"], {}), every=every)
    return Texts(tuple(held), main, wanted, names_of(reader, translated))


def _rows(reader: Reader, table: str, translated: Mapping[str, Any], *, all_of: bool) -> list[Row]:
    """All rows of a table, or only those that have a translation."""
    if all_of:
        return reader.rows(table)
    prefix = reader.schema.prefixes[table] + "_"
    return reader.page(table, [row for row in translated if row.startswith(prefix)])


def _texts(
    row: Row,
    table: str,
    columns: Mapping[str, bool],
    translated: Mapping[str, list[dict[str, str]]],
    *,
    every: bool,
) -> Iterable[Held]:
    hidden = row.get("visibility") in _HIDDEN
    for column, customer in columns.items():
        entries, original = translated.get(column, []), str(row[column] or "")
        shown = customer and not hidden
        if entries or (original.strip() and (shown or every)):
            mark = fingerprint(original) if entries else ""
            yield Held(
                row["id"],
                column,
                table,
                original,
                {entry["language"]: entry["text"] for entry in entries},
                frozenset(entry["language"] for entry in entries if entry["fingerprint"] != mark),
                shown,
            )


def names_of(reader: Reader, translated: Mapping[str, Mapping[str, list[dict[str, str]]]]) -> Names:
    """What products, rivals and customers are called, in every language; the codes of rows; words kept Latin."""
    names: list[Name] = []
    codes: set[str] = set()
    for table in NAMED:
        for row in reader.rows(table):
            if row.get("kind") == STATUS_QUO:
                continue
            entries = translated.get(row["id"], {}).get("name", [])
            forms = _forms([str(row["name"]), *(entry["text"] for entry in entries)])
            if forms:
                names.append(Name(row["id"], forms))
    for table, column in LABELLED:
        for row in reader.rows(table):
            forms = _forms([str(row[column])])
            if forms:
                names.append(Name(row["id"], forms))
    for table in ("comparison_row", "claim", "proof"):
        codes.update(row["code"] for row in reader.rows(table) if _CODE.fullmatch(row["code"]))
    kept = {
        word
        for fields in translated.values()
        for entries in fields.values()
        for entry in entries
        if entry["language"].startswith("zh")
        for word in _LATIN.findall(entry["text"])
    }
    return Names(tuple(names), frozenset(kept), frozenset(codes))


def _forms(written: Iterable[str]) -> tuple[str, ...]:
    """The ways to write a name; one that has a Latin and a Chinese part goes by each of them."""
    found: dict[str, None] = {}
    for name in written:
        whole = name.strip()
        if len(whole) < 2:
            continue
        found[whole] = None
        parts = _PART.findall(whole)
        if len(parts) == 2 and parts[0].isascii() != parts[1].isascii():
            found.update(dict.fromkeys(parts))
    return tuple(found)
