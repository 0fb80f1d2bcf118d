"""`pmm-desk dump`: the whole project as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from pmm_desk import rooms
from pmm_desk.command.parser import Parser
from pmm_desk.command.speech import DONE, out
from pmm_desk.project import exchange, whole

if TYPE_CHECKING:
    import argparse

_HELP = """The JSON goes to standard output in UTF-8:
  {"format": …, "version": …, "tables": {TABLE: [ROW, …], …},
   "translations": [{"row", "field", "language", "text", "fingerprint"}, …],
   "pictures": {SHA-256: Base64, …}}
Loading it gives the same project again. What edits are still on their way into FILE is not in it.

example:
  pmm-desk dump dock.pmm > dock.json"""


def parser() -> Parser:
    """The options of `dump`."""
    found = Parser("pmm-desk dump", "Print the whole project as JSON; FILE is not changed.", _HELP)
    found.add_argument("file", metavar="FILE", type=Path, help="the project")
    return found


def run(options: argparse.Namespace) -> int:
    """Print it. Raises what opening a file raises."""
    with whole.reading(options.file, rooms.schema()) as reader:
        data = exchange.dump(reader)
    out(json.dumps(data, ensure_ascii=False, indent=1))
    return DONE
