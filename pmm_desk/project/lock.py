"""One window per project: a lock that the system drops by itself when its process ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from pmm_desk.project.error import Locked

# Windows locks ranges, and a locked range cannot be read: lock far behind the number of the process.
_FAR = 1 << 30


class Lock:
    """Holds a project for this process. Raises Locked, with the number of the process that holds it.

    As a context manager it lets go only when the work inside fails.
    """

    def __init__(self, path: Path, name: str) -> None:
        self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._handle)
        except OSError:
            told = os.read(self._handle, 32).decode("ascii", "replace").strip()
            self.release()
            raise Locked(name=name, pid=int(told) if told.isdigit() else None) from None
        try:
            os.ftruncate(self._handle, 0)
            os.write(self._handle, str(os.getpid()).encode("ascii"))
        except OSError:
            self.release()
            raise

    def __enter__(self) -> Lock:
        """The lock itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Let go after a failure."""
        if kind is not None:
            self.release()

    def release(self) -> None:
        """Let others open the project."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
