"""Every room has the same floor plan, every file is short and says what lives in it."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.house.sources import PACKAGE, ROOMS, ROOT, name, parsed, python_files, room_files

FLOOR_PLAN = {"__init__", "beginning", "records", "rules", "findings", "wording", "verdicts", "tab", "sheet", "words"}
NAMES_OF_NO_JOB = {"utils", "util", "helpers", "helper", "common", "misc", "mixed", "core", "base", "stuff"}
LONGEST_FILE = 400


def imported_by(path: Path, package: str) -> set[str]:
    """Return the modules of a package that a file imports, by their last name."""
    found = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.module == package:
                found |= {alias.name for alias in node.names}
            elif node.module.startswith(f"{package}."):
                found.add(node.module.removeprefix(f"{package}.").split(".")[0])
        elif isinstance(node, ast.Constant) and str(node.value).startswith(f"{package}."):
            found.add(str(node.value).removeprefix(f"{package}.").split(".")[0])  # imported by its name
    return found


def test_every_file_of_a_room_is_on_the_floor_plan_or_carved_from_it() -> None:
    """A file with a noun of its own is reached from the floor plan of its own room."""
    for room in ROOMS:
        files = {path.stem: path for owner, path in room_files() if owner == room}
        reached = FLOOR_PLAN & files.keys()
        queue = list(reached)
        while queue:
            for found in (imported_by(files[queue.pop()], f"pmm_desk.{room}") & files.keys()) - reached:
                reached.add(found)
                queue.append(found)
        assert set(files) == reached, f"{room}: {sorted(set(files) - reached)} hang in the air"


def test_rooms_of_the_list_are_the_rooms_of_the_house() -> None:
    """The explicit list in rooms.py names every room, and nothing else."""
    from pmm_desk.rooms import ROOMS as LISTED

    assert sorted(room.name for room in LISTED) == sorted(ROOMS)


def test_a_package_says_what_it_is_and_does_nothing() -> None:
    """Every __init__.py holds a docstring only, so that importing a room costs nothing."""
    for path in PACKAGE.rglob("__init__.py"):
        body = parsed(path).body
        assert len(body) == 1 and isinstance(body[0], ast.Expr), name(path)
        assert ast.get_docstring(parsed(path)), name(path)


def test_every_module_says_in_one_line_what_lives_there() -> None:
    """The first line of a module's docstring is a sentence."""
    for path in python_files():
        first, *_ = (ast.get_docstring(parsed(path)) or "").splitlines() or [""]
        assert first.endswith((".", "!", "?", ":", ",", ";")) and len(first) > 10, f"{name(path)}: {first!r}"


def test_no_file_is_long() -> None:
    """A file that has grown past the limit is carved by a noun of its own."""
    long = {name(path): len(path.read_text("utf-8").splitlines()) for path in python_files()}
    assert {path: lines for path, lines in long.items() if lines > LONGEST_FILE} == {}


def test_no_name_without_a_job() -> None:
    """Nothing is called by a name that fits everything."""
    for path in python_files():
        names = {*path.relative_to(ROOT).parts[:-1], path.stem}
        assert not names & NAMES_OF_NO_JOB, name(path)


def test_packaging_is_no_package() -> None:
    """With an __init__.py it would hide the library of that name from pip and hatchling."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_state_in_modules() -> None:
    """A module holds constants, classes and functions: what varies lives in an object."""
    for path in (path for path in python_files() if path.is_relative_to(PACKAGE)):
        for statement in parsed(path).body:
            targets = statement.targets if isinstance(statement, ast.Assign) else []
            for target in targets:
                if isinstance(target, ast.Name):
                    assert target.id[0] != target.id[0].lower() or target.id.startswith("_"), (
                        f"{name(path)}: {target.id}"
                    )
