"""What the command line says: results on standard output, one plain line for what went wrong."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

DONE, FAILED, MISUSED = 0, 1, 2
"""Exit codes: the job is done; it failed, or the file is damaged; the command was used wrongly."""


class Refusal(Exception):
    """A plain sentence for the user, and the exit code."""

    def __init__(self, sentence: str, code: int = FAILED) -> None:
        super().__init__(sentence)
        self.code = code


class Parser(argparse.ArgumentParser):
    """A parser of one command: says what is wrong in one line, and keeps its examples as they are written."""

    def __init__(self, prog: str, description: str, epilog: str = "", usage: str | None = None) -> None:
        style = argparse.RawDescriptionHelpFormatter
        super().__init__(
            prog=prog, usage=usage, description=description, epilog=epilog, formatter_class=style, allow_abbrev=False
        )

    def error(self, message: str) -> NoReturn:
        """Raises Refusal."""
        raise Refusal(f"{message[:1].upper()}{message[1:]}. See {self.prog} --help.", MISUSED)


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
