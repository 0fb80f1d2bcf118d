"""The first look at a file from anyone: what it is, before SQLite reads a byte of it."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import NamedTuple

from pmm_desk.project.error import Damaged, Empty, Foreign, Missing, Newer, TooLarge, Truncated, Unreadable
from pmm_desk.project.schema import APPLICATION_ID, Schema

LIMIT_MB = 256
SQLITE_MAGIC = b"SQLite format 3\0"
MMD_MAGIC = b"Polygon Movie maker"
_SIZE = 100


class Header(NamedTuple):
    """The format number and the length in bytes of a file that may well be a project."""

    version: int
    length: int


def look(path: Path, schema: Schema, *, newer: bool = False) -> Header:
    """Read and judge the header; with `newer`, that of a newer format is fine too.

    Raises Missing, Unreadable, Foreign, Empty, TooLarge, Truncated, Damaged, Newer.
    """
    name = path.name
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Foreign(name=name, kind="folder" if stat.S_ISDIR(found.st_mode) else "other")
        if found.st_size == 0:
            raise Empty(name=name)
        if found.st_size > LIMIT_MB << 20:
            raise TooLarge(name=name, limit_mb=LIMIT_MB)
        with path.open("rb") as stream:
            head = stream.read(_SIZE)
    except (FileNotFoundError, NotADirectoryError):
        raise Missing(name=name) from None
    except OSError as problem:
        raise Unreadable(name=name) from problem
    return _judge(head, found.st_size, name, schema, newer=newer)


def _judge(head: bytes, length: int, name: str, schema: Schema, *, newer: bool) -> Header:
    if head.startswith(MMD_MAGIC):
        raise Foreign(name=name, kind="mmd")
    if not head.startswith(SQLITE_MAGIC[: len(head)]):
        raise Foreign(name=name, kind="other")
    if len(head) < _SIZE:
        raise Truncated(name=name)
    if _number(head, 68, 4) != APPLICATION_ID:
        raise Foreign(name=name, kind="sqlite")
    page = _number(head, 16, 2)
    page = 65536 if page == 1 else page
    if page < 512 or page & (page - 1) or _number(head, 56, 4) != 1:
        raise Damaged(name=name, reason="header")
    told = page * _number(head, 28, 4)
    if length < told:
        raise Truncated(name=name)
    version = _number(head, 60, 4)
    if version > schema.version and not newer:
        raise Newer(name=name, version=version, known=schema.version)
    if length != told or version < 1 or head[18] != 1 or head[19] != 1:
        raise Damaged(name=name, reason="header")
    return Header(version, length)


def _number(head: bytes, start: int, size: int) -> int:
    return int.from_bytes(head[start : start + size], "big")
