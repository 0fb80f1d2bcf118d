"""A dressed application and a real project of the toy schema, in a folder of its own."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from pmm_desk.project.file import Project
from pmm_desk.widgets import theme
from pmm_desk.widgets.live import Live

TOY = Path(__file__).resolve().parent.parent / "project" / "toy.py"


def _toy() -> ModuleType:
    """The schema of the engine's tests, loaded once in a run: SQLModel takes each table only once."""
    if "toy" not in sys.modules:
        spec = importlib.util.spec_from_file_location("toy", TOY)
        assert spec is not None and spec.loader is not None
        sys.modules["toy"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["toy"])
    return sys.modules["toy"]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[theme.Theme]:
    """The theme in its light scheme, and light again afterwards."""
    found = qapp.property("pmm_theme")
    dressed = found if isinstance(found, theme.Theme) else theme.apply(qapp, "light")
    dressed.set_scheme("light")
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield dressed
    QLocale.setDefault(before)
    dressed.zoom = 1.0
    dressed.language = "en"
    dressed.set_scheme("light")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An English project with three shelves; the first owns two boxes."""
    made = Project.new(tmp_path / "toy.pmm", _toy().SCHEMA, state=tmp_path / "state")
    with made.change("Begin") as change:
        change.add("project", language="en")
        shelves = [change.add("shelf", name=name) for name in ("Low", "Middle", "High")]
        for name in ("Nails", "Screws"):
            change.add("box", shelf=shelves[0], name=name)
    yield made
    made.close()


@pytest.fixture
def live(project: Project, look: theme.Theme) -> Iterator[Live]:
    """The project as a window sees it."""
    made = Live(project)
    yield made
    made.close()


@pytest.fixture
def shelves(project: Project) -> list[str]:
    """The ids of the shelves, in their order."""
    return project.ids("shelf")
