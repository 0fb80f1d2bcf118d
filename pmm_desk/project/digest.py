"""Fingerprints of content: of one table, and of a whole file.

hashlib loads the library of OpenSSL, and nothing that is shown at first needs it: it is imported where it is used.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from pmm_desk.project.schema import ENGINE_ORDER, PICTURE, Schema

_BATCH = 256
_FEW = 8


def table(connection: sqlite3.Connection, name: str, order: str) -> str:
    """SHA-256 over the rows of a table: a line each, its cells in column order as a JSON list in ASCII.

    Bytes stand as their own SHA-256 in hexadecimal digits.
    """
    import hashlib

    batch = _FEW if name == PICTURE else _BATCH
    digest = hashlib.sha256()
    found = connection.execute(f"SELECT * FROM {name} ORDER BY {order}")
    while rows := found.fetchmany(batch):
        digest.update("".join(_ROW.encode(row) + "\n" for row in rows).encode("ascii"))
    return digest.hexdigest()


def of(data: bytes) -> str:
    """SHA-256 of bytes, in hexadecimal digits."""
    import hashlib

    return hashlib.sha256(data).hexdigest()


_ROW = json.JSONEncoder(separators=(",", ":"), default=of)


def shared(schema: Schema) -> dict[str, str]:
    """All tables of a file but file_meta, in the order of writing: table → order of its rows."""
    return dict.fromkeys(sorted(schema.prefixes), "id") | ENGINE_ORDER


def tables(connection: sqlite3.Connection, schema: Schema) -> dict[str, str]:
    """Table → digest, for all tables of a file but file_meta."""
    return {name: table(connection, name, order) for name, order in shared(schema).items()}


def file(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    import hashlib

    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
