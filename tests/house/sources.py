"""The source files as the house tests see them: every Python file, parsed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "pmm_desk"
BUILT = PACKAGE / "forms"
ROOMS = ("overview", "kits", "scorecard", "positioning", "audience", "competitors", "product")


def python_files() -> list[Path]:
    """Every Python file that is written by hand, tests included."""
    folders = (PACKAGE, ROOT / "packaging", ROOT / "bench", ROOT / "tests")
    found = [path for folder in folders for path in sorted(folder.rglob("*.py"))]
    written = [path for path in found if path.parent != BUILT or path.name == "__init__.py"]
    return [ROOT / "dev.py", *written]


def room_files() -> Iterator[tuple[str, Path]]:
    """Every room's name with each of its files."""
    for room in ROOMS:
        for path in sorted((PACKAGE / room).glob("*.py")):
            yield room, path


def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text("utf-8"), str(path))


def name(path: Path) -> str:
    """A file's path from the root of the tree, for messages."""
    return path.relative_to(ROOT).as_posix()
