"""A whole project as JSON, documented in docs/file-format.md: written out, and read back with nothing lost."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pmm_desk.project import whole
from pmm_desk.project.error import BadData, Newer
from pmm_desk.project.publish import FORMAT
from pmm_desk.project.reader import Reader
from pmm_desk.project.schema import Schema


def dump(reader: Reader) -> dict[str, Any]:
    """All rows in their order, and all translations; without the versions of cells and the history."""
    return {
        "format": FORMAT,
        "version": reader.schema.version,
        "tables": {table: reader.rows(table) for table in reader.schema.prefixes},
        "translations": reader.all_translations(),
    }


def load(path: Path, data: object, schema: Schema, *, replace: bool = False) -> None:
    """Make a project file from a dump. Every value is checked first; a failure leaves everything as it was.

    Raises BadData (not a dump), BadValue (with the place), Newer, Exists unless it may be replaced, and as
    saving does.
    """
    tables, translations = _parts(data, schema, path.name)
    whole.write(path, schema, whole.Whole(tables, translations), replace=replace)


def _parts(data: object, schema: Schema, name: str) -> tuple[dict[str, Any], list[dict[str, str]]]:
    """The rows by table and the translations, each of the right JSON type."""
    if not isinstance(data, Mapping) or data.get("format") != FORMAT:
        raise BadData(what=f'"format" is not "{FORMAT}"')
    version = data.get("version")
    if isinstance(version, int) and version > schema.version:
        raise Newer(name=name, version=version, known=schema.version)
    # Every step so far only added tables and columns, so what an older PMM Desk dumped is still whole.
    if type(version) is not int or version < 1:
        raise BadData(what=f'"version" is not a number from 1 to {schema.version}')
    unknown = set(data) - {"format", "version", "tables", "translations"}
    if unknown:
        raise BadData(what=f'"{min(unknown)}" is not known')
    tables = data.get("tables")
    if not isinstance(tables, Mapping):
        raise BadData(what='"tables" is no object')
    for table, rows in tables.items():
        if table not in schema.prefixes:
            raise BadData(what=f'there is no table "{table}"')
        _check_rows(rows, f"tables.{table}")
    translations = data.get("translations", [])
    _check_rows(translations, "translations")
    return dict(tables), list(translations)


def _check_rows(rows: object, place: str) -> None:
    if not isinstance(rows, list):
        raise BadData(what=f'"{place}" is no list')
    for number, row in enumerate(rows):
        if not isinstance(row, dict):
            raise BadData(what=f'"{place}[{number}]" is no object')
