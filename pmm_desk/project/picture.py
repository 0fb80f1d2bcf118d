"""The pictures of a project: kept once by the SHA-256 of their bytes, never changed, named by columns of rows."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

from pmm_desk.project import digest
from pmm_desk.project.error import BadPicture
from pmm_desk.project.schema import Shape

SIDE = 1600
"""The longer side in pixels that a kept picture has at most."""
LARGEST = 4 << 20
"""The bytes that a kept picture has at most."""
FULL_MB = 150
"""All pictures that rows name together; a project's file, and its dump in JSON, must stay below what opens."""

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS = frozenset((b"PLTE", b"tRNS", b"IDAT"))
# Tables of the coder, and the one kind of frame; neither comments nor what cameras tell (0xE1 … 0xEF, 0xFE).
_JPEG_FRAME, _JPEG_SCAN = 0xC0, 0xDA
_JPEG_SEGMENTS = frozenset((0xDB, _JPEG_FRAME, 0xC4, 0xDD, _JPEG_SCAN))
_JPEG_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7]")


def sound(data: bytes) -> bool:
    """Whether these bytes are a picture as `pixels.prepared` writes them: its frame small, nothing told beside it.

    Told from the structure of the file; no pixel is decoded.
    """
    if not 0 < len(data) <= LARGEST:
        return False
    width, height = _png(data) if data.startswith(_PNG) else _jpeg(data)
    return 0 < width <= SIDE and 0 < height <= SIDE


def keep(connection: sqlite3.Connection, shape: Shape, data: bytes) -> str:
    """Write a prepared picture down, if it is not there yet; returns its name. Raises BadPicture."""
    if not sound(data):
        raise BadPicture("picture_broken")
    sha = digest.of(data)
    if not kept(connection, sha):
        if size(connection, shape)[1] + len(data) > FULL_MB << 20:
            raise BadPicture("pictures_full", limit=FULL_MB)
        connection.execute("INSERT INTO picture VALUES (?, ?)", (sha, data))
    return sha


def kept(connection: sqlite3.Connection, sha: str) -> bool:
    """Whether there is a picture of this name."""
    return connection.execute("SELECT 1 FROM picture WHERE sha256 = ?", (sha,)).fetchone() is not None


def named(shape: Shape) -> str:
    """The SELECT that gives the names of all pictures that rows name."""
    columns = [(table, column) for table, names in shape.pictures.items() for column in names]
    return " UNION ".join(f"SELECT {column} FROM {table}" for table, column in columns) or "SELECT '' WHERE 0"


def in_use(connection: sqlite3.Connection, shape: Shape) -> dict[str, bytes]:
    """The pictures that rows name: name → bytes, in the order of the names."""
    found = connection.execute(f"SELECT sha256, bytes FROM picture WHERE sha256 IN ({named(shape)}) ORDER BY sha256")
    return dict(found.fetchall())


def size(connection: sqlite3.Connection, shape: Shape) -> tuple[int, int]:
    """How many pictures rows name, and how many bytes they have together."""
    counted = "SELECT count(*), coalesce(sum(length(bytes)), 0) FROM picture WHERE sha256 IN"
    count, used = connection.execute(f"{counted} ({named(shape)})").fetchone()
    return count, used


def missing(connection: sqlite3.Connection, shape: Shape) -> Iterator[tuple[str, str, str]]:
    """Table, column and row of each name of a picture that is not there."""
    for table, names in shape.pictures.items():
        for column in names:
            for (row_id,) in connection.execute(
                f"SELECT id FROM {table} WHERE {column} <> '' AND {column} NOT IN (SELECT sha256 FROM picture)"
                " ORDER BY id"
            ):
                yield table, column, row_id


def _png(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG that holds nothing but pixels; (0, 0) for any other.

    Source: PNG specification, third edition, 5.3.
    """
    at, seen = len(_PNG), b""
    size = (0, 0)
    while at + 12 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if not seen:
            if kind != b"IHDR" or length != 13:
                return 0, 0
            size = int.from_bytes(data[at + 8 : at + 12], "big"), int.from_bytes(data[at + 12 : at + 16], "big")
        elif kind == b"IEND":
            return size if seen == b"IDAT" and length == 0 and at + 12 == len(data) else (0, 0)
        elif kind not in _PNG_CHUNKS:
            return 0, 0
        seen = kind
        at += 12 + length
    return 0, 0


def _jpeg(data: bytes) -> tuple[int, int]:
    """Width and height of a baseline JPEG that holds nothing but pixels; (0, 0) for any other.

    Source: ITU-T T.81, B.1 and B.2; JFIF 1.02.
    """
    if not data.startswith(b"\xff\xd8\xff"):
        return 0, 0
    at = 2
    size = (0, 0)
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        segment = data[at + 4 : at + 2 + length]
        plain = marker in _JPEG_SEGMENTS or (marker == 0xE0 and segment.startswith(b"JFIF\0") and length == 16)
        if not plain or len(segment) != length - 2:
            return 0, 0
        if marker == _JPEG_FRAME:
            size = int.from_bytes(segment[3:5], "big"), int.from_bytes(segment[1:3], "big")
        at += 2 + length
        if marker == _JPEG_SCAN:
            end = _JPEG_MARKER.search(data, at)
            return size if end is not None and end.start() == len(data) - 2 and data.endswith(b"\xff\xd9") else (0, 0)
    return 0, 0
