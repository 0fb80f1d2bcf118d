"""Whether things move: as the desktop's own files say, unless the app is told otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pmm_desk.widgets.motion import _desktop_says, motion_wanted, set_motion


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", "off"),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = true\n", "on"),
        ("kdeglobals", "[General]\nx=1\n[KDE]\nAnimationDurationFactor=0\n", "off"),
        ("kdeglobals", "not a file of settings", "on"),
    ],
)
def test_what_the_desktop_says(tmp_path: Path, file: str, text: str, said: str) -> None:
    """One file that switches animations off is enough; what cannot be read says nothing."""
    place = tmp_path / file
    place.parent.mkdir(exist_ok=True)
    place.write_text(text, "utf-8")
    assert ("off" in set(_desktop_says(tmp_path))) == (said == "off")


def test_the_setting_decides(qapp: QApplication) -> None:
    """Off and on for all; None: the system again."""
    set_motion(False)
    assert not motion_wanted()
    set_motion(True)
    assert motion_wanted()
    set_motion(None)
    motion_wanted()
    assert isinstance(qapp.property("pmm_motion"), bool)
    set_motion(None)
