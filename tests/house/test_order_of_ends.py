"""What a test showed is gone before its fixtures close what was shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def shown() -> Iterator[list[QWidget]]:
    """What the test shows; at the end, as when a project is closed, all of it must be gone."""
    widgets: list[QWidget] = []
    yield widgets
    assert widgets and not any(shiboken6.isValid(widget) for widget in widgets)


def test_a_widget_goes_before_what_it_shows(shown: list[QWidget], qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    shown.append(widget)
    assert shiboken6.isValid(widget)
