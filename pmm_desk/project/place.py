"""Where the working copy of a project lives on this computer, and what is known there of its file."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from pmm_desk.project import digest
from pmm_desk.project.error import NoState

_FNV_OFFSET, _FNV_PRIME, _FNV_MASK = 0x6C62272E07BB014262B821756295C58D, (1 << 88) + 0x13B, (1 << 128) - 1


class Seen(NamedTuple):
    """The project's file as we last saw it: its stat, its digest, the own tick it holds; `time` in UTC."""

    size: int
    mtime_ns: int
    inode: int
    sha: str
    tick: int
    time: str

    @classmethod
    def of(cls, path: Path, sha: str, tick: int) -> Seen:
        """The file as it is now."""
        found = path.stat()
        now = datetime.now(UTC).isoformat(timespec="seconds")
        return cls(found.st_size, found.st_mtime_ns, found.st_ino, sha, tick, now)

    def same_stat(self, path: Path) -> bool:
        """Whether the file looks untouched."""
        found = path.stat()
        return (found.st_size, found.st_mtime_ns, found.st_ino) == (self.size, self.mtime_ns, self.inode)


class Place:
    """The private folder of one project, named by the real path of its file."""

    def __init__(self, state: Path | None, path: Path) -> None:
        self.folder = (state or _default_state()) / "projects" / _short(os.path.normcase(path))
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as problem:
            raise NoState(folder=self.folder.parent.parent.name) from problem
        self.work = self.folder / "work.db"
        self.lock = self.folder / "lock"
        self.backups = self.folder / "backups"

    def seen(self) -> Seen | None:
        """The file as it was when we last read or wrote it."""
        return self._read("seen.json")

    def pending(self) -> Seen | None:
        """The file that we were about to put in place when we last published."""
        return self._read("pending.json")

    def note_seen(self, seen: Seen) -> None:
        """Remember how the file looks now."""
        self._write("seen.json", seen)

    def note_pending(self, seen: Seen) -> None:
        """Remember what is about to be put in place, so that a crash right then leaves no doubt."""
        self._write("pending.json", seen)

    def known(self, path: Path) -> Seen | None:
        """What we remember of exactly the content that the file has now; None when it is someone else's."""
        seen, pending = self.seen(), self.pending()
        if seen is not None and seen.same_stat(path):
            return seen
        sha = digest.file(path)
        for candidate in (seen, pending):
            if candidate is not None and candidate.sha == sha:
                return candidate
        return None

    def part(self, folder: Path, actor: str) -> Path:
        """The temporary file beside a target, which becomes the target."""
        return folder / f".pmm-{actor}.part"

    def sweep(self, folder: Path, actor: str) -> None:
        """Remove what an interrupted publication of ours left: in the target's folder only our own."""
        self.part(folder, actor).unlink(missing_ok=True)
        for left in self.folder.glob("*.part*"):
            left.unlink(missing_ok=True)

    def _read(self, name: str) -> Seen | None:
        try:
            return Seen(**json.loads((self.folder / name).read_text("utf-8")))
        except (FileNotFoundError, ValueError, TypeError):
            return None

    def _write(self, name: str, seen: Seen) -> None:
        fresh = self.folder / f"{name}.part"
        with fresh.open("w", encoding="utf-8") as stream:
            json.dump(seen._asdict(), stream)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(fresh, self.folder / name)


def _short(path: str) -> str:
    """32 hexadecimal digits that stand for a path: FNV-1a of 128 bits (isthe.com/chongo/tech/comp/fnv).

    Nobody gains by a second path of the same name, whose file would only look replaced; and the digests of hashlib
    take longer to load than the rest of opening.
    """
    mark = _FNV_OFFSET
    for byte in path.encode("utf-8", "surrogatepass"):
        mark = (mark ^ byte) * _FNV_PRIME & _FNV_MASK
    return f"{mark:032x}"


def _default_state() -> Path:
    from platformdirs import user_state_path

    return user_state_path("pmm-desk", appauthor=False)
