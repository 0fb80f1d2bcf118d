"""Everything flows one way: what import-linter's contracts in pyproject.toml cannot say."""

from __future__ import annotations

import ast
import graphlib
import subprocess
import sys
from functools import cache
from pathlib import Path

import grimp
import pytest

from tests.house.sources import PACKAGE, ROOMS, ROOT, name, parsed

SCORING = {"sensitivity", "capacity", "answer", "facts", "reason", "risks"}
"""The scorecard's rules, in several files."""
MORE = {
    "kits": {"sheet", "comparison_sheet", "composition", "material", *SCORING},
    "overview": {"press"},
    "positioning": {"ripple_words"},
}
SHARED_BY_ROOMS = {"records", "rules", "blocks", "buying_centre", "card", "said", "threat", "words"}


@cache
def imports() -> grimp.ImportGraph:
    """Every import of the app, those inside functions and for the type checker included."""
    return grimp.build_graph("pmm_desk", exclude_type_checking_imports=False, cache_dir=None)


def test_no_circle_of_imports() -> None:
    """Modules can be put in one order in which each imports only those before it."""
    graph = imports()
    order = graphlib.TopologicalSorter(
        {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    )
    order.prepare()


def room_of(module: str) -> str | None:
    """Return the room a module lives in, if any."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in ROOMS else None


def test_rooms_know_of_each_other_only_tables_and_rules() -> None:
    """A room imports of another its records, rules and words; the kits bind sheets, the overview shows a page."""
    graph = imports()
    for importer in graph.modules:
        room = room_of(importer)
        allowed = SHARED_BY_ROOMS | MORE.get(room or "", set())
        for imported in graph.find_modules_directly_imported_by(importer):
            if room and room_of(imported) not in (None, room):
                assert imported.split(".")[-1] in allowed, f"{importer} imports {imported}"


def qt_modules_of(path: Path) -> set[str]:
    """Return the modules of PySide6 that a file imports anywhere, such as QtCore."""
    found = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name.split(".")[0] == "PySide6"}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "PySide6":
            found |= {alias.name for alias in node.names} if node.module == "PySide6" else {str(node.module)[8:]}
    return found


def test_paper_knows_of_qt_at_most_the_core() -> None:
    """Sheets are printed by the command line as well, which loads no widgets."""
    for path in (PACKAGE / "paper").glob("*.py"):
        assert qt_modules_of(path) <= {"QtCore"}, name(path)


def test_every_qt_import_is_named() -> None:
    """``import *`` from Qt costs 100 ms at the start."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ImportFrom):
                assert all(alias.name != "*" for alias in node.names), name(path)


HEAVY = (
    "sqlalchemy",
    "sqlmodel",
    "pydantic",
    "reportlab",
    "PIL",
    "pypdfium2",
    "pypinyin",
    "python_calamine",
    "xlsxwriter",
)
DOORS = {
    "pmm_desk.__main__": (*HEAVY, "PySide6"),
    "pmm_desk.rooms": (*HEAVY, "PySide6"),
    "pmm_desk.command": (*HEAVY, "PySide6"),
    "pmm_desk.project.file": (*HEAVY, "PySide6"),
    "pmm_desk.desk.window": HEAVY,
    "pmm_desk.overview.tab": HEAVY,
}


@pytest.mark.parametrize("door", DOORS)
def test_starting_loads_nothing_heavy(door: str) -> None:
    """SQLModel alone takes longer to import than the window to open: the start path goes without."""
    program = f"import sys, {door}; print([name for name in {DOORS[door]} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
