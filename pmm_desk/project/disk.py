"""The steps on the disk that a published file goes through; tests make each of them fail."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import sys
import time
from pathlib import Path

_BUSY = {5, 32, 33}
_PATIENCE = 2.5


class Disk:
    """The real disk."""

    def connect(self, path: Path) -> sqlite3.Connection:
        """A fresh database at `path`, written without a journal: it is thrown away unless it is finished."""
        connection = sqlite3.connect(path.as_uri(), uri=True, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        return connection

    def writable(self, path: Path) -> bool:
        """Whether the file, or the folder of a file that is not there yet, takes writing."""
        folder = path.parent
        if not os.access(folder, os.W_OK):
            return False
        if not path.exists():
            return True
        return bool(path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)) and os.access(path, os.W_OK)

    def sync(self, path: Path) -> None:
        """Wait until the content of a file is on the disk."""
        handle = os.open(path, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def copy_mode(self, source: Path, target: Path) -> None:
        """Give `target` the permissions of `source`."""
        shutil.copymode(source, target)

    def replace(self, source: Path, target: Path) -> None:
        """Put `source` in the place of `target`, at once; on Windows wait a little for whoever reads it."""
        deadline = time.monotonic() + _PATIENCE
        pause = 0.02
        while True:
            try:
                os.replace(source, target)
                return
            except OSError as problem:
                if getattr(problem, "winerror", None) not in _BUSY or time.monotonic() + pause > deadline:
                    raise
            time.sleep(pause)
            pause *= 2

    def sync_folder(self, folder: Path) -> None:
        """Wait until the folder knows of its new entry; Windows has no such call."""
        if sys.platform == "win32":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
