"""`pmm-desk check`: whether a file is whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pmm_desk import rooms
from pmm_desk.command.parser import Parser
from pmm_desk.command.speech import DONE, out, plain
from pmm_desk.project import whole

if TYPE_CHECKING:
    import argparse

_HELP = """Header, schema, every page, every value, every link between rows, every picture and the digest of every
table are checked.
Exit code 0: whole; 1: damaged, not a project, or not readable. FILE is not changed.

example:
  pmm-desk check dock.pmm"""


def parser() -> Parser:
    """The options of `check`."""
    found = Parser("pmm-desk check", "Tell whether a file is a whole project.", _HELP)
    found.add_argument("file", metavar="FILE", type=Path, help="the project")
    return found


def run(options: argparse.Namespace) -> int:
    """Say that it is whole. Raises what opening a file raises."""
    schema = rooms.schema()
    with whole.reading(options.file, schema) as reader:
        rows = sum(reader.count(table) for table in schema.prefixes)
        count, size = reader.pictures_size()
    word = "picture" if count == 1 else "pictures"
    pictures = f", {count:,} {word} of {size / (1 << 20):.1f} MB" if count else ""
    out(plain(f"{options.file.name} is whole: {rows:,} rows in {len(schema.prefixes)} tables{pictures}."))
    return DONE
