"""The sample and an empty project for the tests of the tab."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pmm_desk.widgets.live import Live
from tests.opened import dressed, empty, sample


@pytest.fixture
def moorline(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """The sample project."""
    dressed(qapp)
    with sample(tmp_path) as live:
        yield live


@pytest.fixture
def bare(tmp_path: Path, qapp: QApplication) -> Iterator[Live]:
    """An empty project."""
    dressed(qapp)
    with empty(tmp_path) as live:
        yield live
