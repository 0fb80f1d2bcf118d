"""A real project in a folder of its own."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pmm_desk.project.file import Project
from pmm_desk.project.schema import Schema


def _load(name: str) -> ModuleType:
    """A module beside this one, loaded once: the test folders are no packages."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
        assert spec is not None and spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="session")
def schema() -> Schema:
    """The toy schema."""
    found: Schema = _load("toy").SCHEMA
    return found


Reopen = Callable[..., Project]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where the working copies of a test live."""
    return tmp_path / "state"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a test's project, in a folder of its own."""
    folder = tmp_path / "files"
    folder.mkdir()
    return folder / "toy.pmm"


@pytest.fixture
def opened(schema: Schema, path: Path, state: Path) -> Iterator[Reopen]:
    """Opens the project of the test, and closes what a test leaves open."""
    left: list[Project] = []

    def open_it(**more: Any) -> Project:
        left.append(Project.open(path, schema, state=state, **more))
        return left[-1]

    yield open_it
    for project in left:
        project.abandon()


@pytest.fixture
def project(schema: Schema, path: Path, state: Path) -> Iterator[Project]:
    """A new project in English."""
    made = Project.new(path, schema, state=state, author="Ann")
    with made.change("Begin") as change:
        change.add("project", language="en")
    made.forget_history()
    yield made
    made.abandon()
