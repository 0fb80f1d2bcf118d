"""Whether things may move on the screen: not where the system, or the user of this app, asks for less motion."""

from __future__ import annotations

import configparser
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

_HOME = "pmm_motion"
WINDOWS_ANIMATIONS = 0x1042
"""SPI_GETCLIENTAREAANIMATION of SystemParametersInfo."""


def motion_wanted() -> bool:
    """Whether rows may glide. The setting decides; where it says "as the system", the system does."""
    app = QCoreApplication.instance()
    found = app.property(_HOME) if app is not None else None
    if app is not None and found is None:
        found = _system_moves()
        app.setProperty(_HOME, found)
    return bool(found)


def set_motion(wanted: bool | None) -> None:
    """Let things move or not; None: as the system says."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_HOME, wanted)


def _system_moves() -> bool:
    """What the system says about motion; yes where it says nothing."""
    if sys.platform == "win32":
        import ctypes

        wanted = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(WINDOWS_ANIMATIONS, 0, ctypes.byref(wanted), 0)
        return bool(wanted.value)
    return "off" not in set(_desktop_says(Path.home() / ".config"))


def _desktop_says(folder: Path) -> Iterator[str]:
    """What the files of GTK and KDE say: "off" where animations are switched off there."""
    for name, section, key in (
        ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations"),
        ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations"),
        ("kdeglobals", "KDE", "AnimationDurationFactor"),
    ):
        parser = configparser.ConfigParser(interpolation=None, strict=False)
        try:
            parser.read(folder / name, encoding="utf-8")
        except (OSError, UnicodeDecodeError, configparser.Error):
            continue
        said = parser.get(section, key, fallback="")
        yield "off" if said.strip().lower() in ("0", "0.0", "false") else "on"
