"""The sample and an empty project, each as a window sees it, for the tabs that print."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pmm_desk import rooms
from pmm_desk.project.file import Project
from pmm_desk.widgets import theme
from pmm_desk.widgets.live import Live


@pytest.fixture
def sample(root: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """A copy of the sample, in English."""
    theme.apply(qapp, "light")
    path = tmp_path / "sample.pmm"
    shutil.copyfile(root / "pmm_desk" / "sample" / "moorline-dock.pmm", path)
    project = Project.open(path, rooms.schema(), state=tmp_path / "state")
    live = Live(project)
    yield live
    live.close()
    project.close()


@pytest.fixture
def empty(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """A project that was just made: a name and a language, nothing else."""
    theme.apply(qapp, "light")
    project = Project.new(tmp_path / "new.pmm", rooms.schema(), state=tmp_path / "state")
    rooms.begin(project, "Harbour", "en")
    live = Live(project)
    yield live
    live.close()
    project.close()
