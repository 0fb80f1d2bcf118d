"""How the words of a command are read; nothing of it is loaded to open the window as a double click does."""

from __future__ import annotations

import argparse
from typing import NoReturn

from pmm_desk.command.speech import MISUSED, Refusal


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
