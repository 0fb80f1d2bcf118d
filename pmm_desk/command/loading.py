"""`pmm-desk load`: a project from JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmm_desk import rooms
from pmm_desk.command.parser import Parser
from pmm_desk.command.speech import DONE, Refusal
from pmm_desk.project import exchange
from pmm_desk.project.error import Missing, TooLarge
from pmm_desk.project.header import LIMIT_MB

if TYPE_CHECKING:
    import argparse

_HELP = """DATA.json is what `pmm-desk dump` prints; every value is checked before anything is written. A row may lack
its id and position, a translation its fingerprint. The file begins a project of its own, without history.

examples:
  pmm-desk load dock.json copy.pmm
  pmm-desk load dock.json dock.pmm --replace
  pmm-desk dump dock.pmm | pmm-desk load - copy.pmm"""


def parser() -> Parser:
    """The options of `load`."""
    found = Parser("pmm-desk load", "Make a project from the JSON that `pmm-desk dump` prints.", _HELP)
    found.add_argument("data", metavar="DATA.json", type=Path, help="the JSON, or - for standard input")
    found.add_argument("file", metavar="FILE", type=Path, help="the project's file, such as dock.pmm")
    found.add_argument("--replace", action="store_true", help="replace FILE if it is there")
    return found


def run(options: argparse.Namespace) -> int:
    """Make the file. Raises Refusal, BadData, BadValue, Newer, Exists, ReadOnly, DiskFull, FolderGone."""
    exchange.load(options.file, _parsed(options.data), rooms.schema(), replace=options.replace)
    return DONE


def _parsed(path: Path) -> Any:
    """The JSON of a file or of standard input."""
    name = "standard input" if str(path) == "-" else path.name or str(path)
    try:
        if str(path) == "-":
            raw = sys.stdin.buffer.read()
        else:
            if path.stat().st_size > LIMIT_MB << 20:
                raise TooLarge(name=name, limit_mb=LIMIT_MB)
            raw = path.read_bytes()
        return json.loads(raw.decode("utf-8-sig"), parse_constant=_no_number)
    except FileNotFoundError:
        raise Missing(name=name) from None
    except OSError as problem:
        raise Refusal(f"{name} cannot be read: {problem.strerror}.") from None
    except UnicodeDecodeError:
        raise Refusal(f"{name} is not UTF-8 text.") from None
    except json.JSONDecodeError as problem:
        raise Refusal(f"{name} is not JSON: line {problem.lineno}, column {problem.colno}.") from None
    except RecursionError:
        raise Refusal(f"{name} is nested too deeply.") from None
    except ValueError:
        raise Refusal(f"{name} holds a number that is none.") from None


def _no_number(word: str) -> Any:
    """Python reads NaN and Infinity, which JSON does not have."""
    raise ValueError(word)
