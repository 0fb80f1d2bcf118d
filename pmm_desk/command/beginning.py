"""`pmm-desk new`: a new project, or a copy of the sample."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from pmm_desk import rooms
from pmm_desk.command.parser import Parser
from pmm_desk.command.placing import place
from pmm_desk.command.speech import DONE, MISUSED, Refusal
from pmm_desk.project.file import Project
from pmm_desk.project.translation import LANGUAGES

if TYPE_CHECKING:
    import argparse

SAMPLE = Path(__file__).resolve().parent.parent / "sample" / "moorline-dock.pmm"


def parser() -> Parser:
    """The options of `new`."""
    found = Parser(
        "pmm-desk new",
        "Make a new project, or a copy of the sample project. A file that is there already is never touched.",
        "examples:\n  pmm-desk new dock.pmm --name 'Moorline Dock'\n  pmm-desk new dock.pmm --language zh-Hans\n"
        "  pmm-desk new sample.pmm --sample",
    )
    found.add_argument("file", metavar="FILE", type=Path, help="the new project's file, such as dock.pmm")
    found.add_argument("--sample", action="store_true", help="copy the sample project")
    found.add_argument("--name", help="the product's name (default: the name of the file)")
    found.add_argument("--language", choices=tuple(LANGUAGES), help="the main language of the texts (default: en)")
    return found


def run(options: argparse.Namespace) -> int:
    """Make the file. Raises Refusal, Exists, ReadOnly, DiskFull, FolderGone."""
    path: Path = options.file
    if options.sample:
        if options.name is not None or options.language is not None:
            raise Refusal("The sample has its own name and languages. See pmm-desk new --help.", MISUSED)
        if not SAMPLE.is_file():
            raise Refusal("This installation holds no sample project.")
        place(path, SAMPLE.read_bytes(), replace=False)
        return DONE
    name = path.stem if options.name is None else options.name
    with TemporaryDirectory(prefix="pmm-desk-") as state:
        project = Project.new(path, rooms.schema(), state=Path(state))
        try:
            rooms.begin(project, name, options.language or "en")
            project.close()
        except BaseException:
            path.unlink(missing_ok=True)
            raise
    return DONE
