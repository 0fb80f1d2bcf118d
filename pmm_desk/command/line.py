"""The door of the command line: which job is asked for, and how its errors are told."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from pmm_desk.command.speech import DONE, FAILED, MISUSED, Refusal, note
from pmm_desk.project.error import ProjectError

if TYPE_CHECKING:
    import argparse

    from pmm_desk.command.parser import Parser

_HELP = """commands:
  new FILE               make a new project, or a copy of the sample
  export FILE --to DIR   write the sheets as PDF: one file per reader and language
  findings FILE          print every computed verdict: classes, swap tests, stale cells, revenue, tiers, gates
  dump FILE              print the whole project as JSON
  load DATA.json FILE    make a project from such JSON
  check FILE             tell whether a file is whole
  check-text [FILE]      mark what a buyer would stumble over in a text: jargon, abbreviations, restricted words

examples:
  pmm-desk                             open the window where you left it
  pmm-desk dock.pmm                    open a project
  pmm-desk --sample                    open a fresh copy of the sample project
  pmm-desk new dock.pmm --sample       make a copy of the sample
  pmm-desk export dock.pmm --to out    print everything there is to print
  pmm-desk COMMAND --help              tell more about one command

A file that is named like a command is ./new. Exit codes: 0 done, 1 failed, 2 used wrongly."""

# Each job's module has `parser()` and `run(options)`.
_JOBS: Mapping[str, str] = MappingProxyType(
    {
        "new": "beginning",
        "export": "export",
        "findings": "reckoning",
        "dump": "dumping",
        "load": "loading",
        "check": "checking",
        "check-text": "text_checking",
    }
)

# The engine's sentences speak to someone at work in the window; a command keeps no edits on this computer.
_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "read_only": "{name} cannot be written there.",
        "disk_full": "The disk is full: {name} could not be written.",
        "disk_failed": "The disk did not take {name}.",
        "folder_gone": "The folder of {name} is not there.",
    }
)


class OpenWindow(Protocol):
    """How the window is opened; its libraries are loaded by the call."""

    def __call__(self, path: Path | None, *, sample: bool, safe: bool) -> int:
        """Returns the exit code when it is closed."""


def main(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Do what the arguments say; returns the exit code. Expected errors are one line on standard error."""
    try:
        return _run(list(arguments), open_window)
    except Refusal as problem:
        return _failed(str(problem), problem.code)
    except ProjectError as problem:
        sentence = _SENTENCES.get(problem.code)
        return _failed(sentence.format(**problem.values) if sentence else str(problem), FAILED)
    except BrokenPipeError:
        # Whoever read the output has gone: not our failure, and nothing more can be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return _failed("Stopped.", 130)
    except MemoryError:
        return _failed("There is not enough memory for this.", FAILED)
    except OSError as problem:
        name = Path(os.fsdecode(problem.filename)).name if isinstance(problem.filename, str | bytes) else ""
        return _failed(f"{problem.strerror or 'The disk did not take it'}{f': {name}' if name else ''}.", FAILED)


def _run(arguments: list[str], open_window: OpenWindow) -> int:
    if arguments and arguments[0] in _JOBS:
        job = import_module(f"pmm_desk.command.{_JOBS[arguments[0]]}")
        parser: Callable[[], Parser] = job.parser
        run: Callable[[argparse.Namespace], int] = job.run
        return run(parser().parse_args(arguments[1:]))
    if arguments and not arguments[0].startswith("-") and not Path(arguments[0]).exists():
        _refuse_misspelt(arguments[0])
    if not any(word.startswith("-") for word in arguments) and len(arguments) < 2:
        # As a double click does; reading such words otherwise takes as long as opening the project.
        return _window(Path(arguments[0]) if arguments else None, open_window)
    options = _parser().parse_args(arguments)
    if options.version:
        # Looked up only now: the metadata of packages take longer to import than all of this module.
        print(f"PMM Desk {_version()}")
        return DONE
    return _window(options.file, open_window, sample=options.sample, safe=options.safe)


def _failed(sentence: str, code: int) -> int:
    note(sentence)
    return code


def _parser() -> Parser:
    from pmm_desk.command.parser import Parser

    parser = Parser(
        "pmm-desk",
        "The desk of a product marketing manager: one product and its market in one .pmm file.",
        _HELP,
        usage="pmm-desk [FILE] [--sample] [--safe]\n       pmm-desk COMMAND …",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", type=Path, help="the project to open in the window")
    parser.add_argument("--sample", action="store_true", help="open a fresh copy of the sample project")
    parser.add_argument("--safe", action="store_true", help="start without settings and remembered windows")
    parser.add_argument("--version", action="store_true", help="show program's version number and exit")
    return parser


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("pmm-desk")
    except PackageNotFoundError:
        return "from its source"


def _window(file: Path | None, open_window: OpenWindow, *, sample: bool = False, safe: bool = False) -> int:
    if file is not None and sample:
        raise Refusal("Name a file or --sample, not both. See pmm-desk --help.", MISUSED)
    try:
        return open_window(file, sample=sample, safe=safe)
    except ImportError as problem:
        raise Refusal(f"The window cannot start on this computer: {problem}") from None


def _refuse_misspelt(word: str) -> None:
    """Raises Refusal for a word that is neither a file nor named like one, with the command it resembles."""
    from difflib import get_close_matches

    if Path(word).suffix:
        return
    close = get_close_matches(word, list(_JOBS), 1)
    guess = f" Did you mean {close[0]}?" if close else ""
    raise Refusal(f"There is no command and no file named {word}.{guess} See pmm-desk --help.", MISUSED)
