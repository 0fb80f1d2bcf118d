"""Puts a finished file in its place, at once and whole."""

from __future__ import annotations

import os
from pathlib import Path

from pmm_desk.project.disk import Disk
from pmm_desk.project.error import Exists, FolderGone, ReadOnly, from_disk


def place(path: Path, content: bytes, *, replace: bool) -> None:
    """Write a file beside its place first. Raises Exists, FolderGone, ReadOnly, DiskFull, DiskFailed."""
    if not path.parent.is_dir():
        raise FolderGone(name=path.name)
    if path.exists() and not replace:
        raise Exists(name=path.name)
    disk = Disk()
    if path.is_dir() or not disk.writable(path):
        raise ReadOnly(name=path.name)
    part = path.with_name(f".pmm-{os.getpid()}.part")
    try:
        part.write_bytes(content)
        disk.sync(part)
        disk.replace(part, path)
        disk.sync_folder(path.parent)
    except OSError as problem:
        raise from_disk(problem, path) from problem
    finally:
        part.unlink(missing_ok=True)
