"""In the smallest window that must do, 1280 × 720, no field is squeezed: a page that is too tall scrolls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmm_desk.rooms import ROOMS, Room
from pmm_desk.widgets.live import Live
from pmm_desk.widgets.section_tabs import SectionTabs
from tests.opened import dressed, sample, show

PLACE = (1084, 604)
"""What a window of 1280 × 720 leaves for a room, between rail, top bar and status bar."""


def squeezed(tab: QWidget) -> list[str]:
    """Fields that are lower than their text needs, with their heights."""
    return [
        f"{field.objectName()}: {field.height()} < {field.minimumSizeHint().height()}"
        for field in tab.findChildren(QWidget)
        if field.property("column") and field.isVisible() and field.height() < field.minimumSizeHint().height()
    ]


@pytest.fixture(params=["en", "zh-Hans"])
def moorline(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Live]:
    """The sample project in English and in Chinese, whose lines are higher."""
    look = dressed(qapp)
    look.set_language(request.param)
    with sample(tmp_path) as live:
        live.set_language(request.param)
        yield live
        look.set_language("en")
        # What the pages do after a change of the look, they do before the project is closed.
        QApplication.processEvents()


@pytest.mark.parametrize("room", [room for room in ROOMS if room.tables], ids=lambda room: room.name)
def test_no_field_is_squeezed(moorline: Live, room: Room, qtbot: QtBot) -> None:
    tab = room.module("tab").Tab(moorline)
    show(qtbot, tab)
    tab.resize(*PLACE)
    sections = tab.findChild(SectionTabs, "sections")

    def none_is_squeezed() -> None:
        assert squeezed(tab) == [], sections.current()

    for section in sections.names():
        sections.choose(section)
        qtbot.waitUntil(none_is_squeezed)
