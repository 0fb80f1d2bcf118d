"""What the command line says: results on standard output, one plain line for what went wrong."""

from __future__ import annotations

import sys

DONE, FAILED, MISUSED = 0, 1, 2
"""Exit codes: the job is done; it failed, or the file is damaged; the command was used wrongly."""


class Refusal(Exception):
    """A plain sentence for the user, and the exit code."""

    def __init__(self, sentence: str, code: int = FAILED) -> None:
        super().__init__(sentence)
        self.code = code


def plain(text: str) -> str:
    """A text that can do nothing to a terminal: one line, no control characters."""
    return "".join(mark if mark.isprintable() else " " for mark in text)


def out(text: str) -> None:
    """Print to standard output, in UTF-8 wherever it goes."""
    sys.stdout.flush()
    sys.stdout.buffer.write(f"{text}\n".encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def note(sentence: str) -> None:
    """Print one line to standard error."""
    line = f"pmm-desk: {plain(sentence)}\n"
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    sys.stderr.write(line.encode(encoding, "replace").decode(encoding))
    sys.stderr.flush()
