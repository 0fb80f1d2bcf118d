"""A whole project as JSON, documented in docs/file-format.md: written out, and read back with nothing lost."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pmm_desk.project import whole
from pmm_desk.project.error import BadData, Newer
from pmm_desk.project.publish import FORMAT
from pmm_desk.project.reader import Reader
from pmm_desk.project.schema import Schema


def dump(reader: Reader) -> dict[str, Any]:
    """All rows in their order, all translations and pictures; without the versions of cells and the history."""
    return {
        "format": FORMAT,
        "version": reader.schema.version,
        "tables": {table: reader.rows(table) for table in reader.schema.prefixes},
        "translations": reader.all_translations(),
        "pictures": {sha: base64.b64encode(data).decode("ascii") for sha, data in reader.pictures().items()},
    }


def load(path: Path, data: object, schema: Schema, *, replace: bool = False) -> None:
    """Make a project file from a dump. Every value is checked first; a failure leaves everything as it was.

    Raises BadData (not a dump), BadValue (with the place), Newer, Exists unless it may be replaced, and as
    saving does.
    """
    whole.write(path, schema, _parts(data, schema, path.name), replace=replace)


def _parts(data: object, schema: Schema, name: str) -> whole.Whole:
    """The rows by table, the translations and the pictures, each of the right JSON type."""
    if not isinstance(data, Mapping) or data.get("format") != FORMAT:
        raise BadData(what=f'"format" is not "{FORMAT}"')
    version = data.get("version")
    if isinstance(version, int) and version > schema.version:
        raise Newer(name=name, version=version, known=schema.version)
    # What an older format does not know is empty; every value is held against the tables of today.
    if type(version) is not int or version < 1:
        raise BadData(what=f'"version" is no number from 1 to {schema.version}')
    unknown = set(data) - {"format", "version", "tables", "translations", "pictures"}
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
    return whole.Whole(dict(tables), list(translations), _pictures(data.get("pictures", {})))


def _pictures(data: object) -> dict[str, bytes]:
    """The bytes of the pictures by their names."""
    if not isinstance(data, Mapping):
        raise BadData(what='"pictures" is no object')
    found: dict[str, bytes] = {}
    for sha, text in data.items():
        try:
            found[sha] = base64.b64decode(text, validate=True)
        except (TypeError, ValueError, binascii.Error):
            raise BadData(what=f'"pictures.{sha}" is no Base64') from None
    return found


def _check_rows(rows: object, place: str) -> None:
    if not isinstance(rows, list):
        raise BadData(what=f'"{place}" is no list')
    for number, row in enumerate(rows):
        if not isinstance(row, dict):
            raise BadData(what=f'"{place}[{number}]" is no object')
