"""What the desk remembers: each setting with its default, its cast and its check, in one small JSON file."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

APP = "pmm-desk"
LANGUAGES = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
"""Every language of the window, by its own name, which is never translated."""
THEMES = ("auto", "light", "dark")
PAPERS = ("A4", "Letter")
LONGEST_TEXT = 500
MOST_RECENT = 12
ZOOM_LOW, ZOOM_HIGH = 70, 200
ZOOMS = (70, 80, 90, 100, 110, 125, 150, 175, 200)


class Setting(NamedTuple):
    """One setting: what it is at first, how a raw value becomes one (ValueError: it cannot)."""

    default: Any
    cast: Callable[[Any], Any]


def _one_of(*choices: str) -> Callable[[Any], str]:
    def cast(value: Any) -> str:
        if value not in choices:
            raise ValueError(value)
        return str(value)

    return cast


def _short_text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or "\0" in value:
        raise ValueError(value)
    return value


def _zoom(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(value)
    return min(ZOOM_HIGH, max(ZOOM_LOW, value))


def _paths(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) and item for item in value):
        raise ValueError(value)
    return tuple(dict.fromkeys(value))[:MOST_RECENT]


def _keys(value: Any) -> dict[str, tuple[str, ...]]:
    """Action id → its shortcuts; an empty tuple takes the shortcut away."""
    if not isinstance(value, dict):
        raise ValueError(value)
    found: dict[str, tuple[str, ...]] = {}
    for name, keys in value.items():
        if not isinstance(keys, list | tuple) or not all(isinstance(key, str) for key in keys):
            raise ValueError(value)
        found[str(name)] = tuple(keys)
    return found


SETTINGS: dict[str, Setting] = {
    "author": Setting("", _short_text),
    "language": Setting("", _one_of("", *LANGUAGES)),
    "theme": Setting("auto", _one_of(*THEMES)),
    "zoom": Setting(100, _zoom),
    "paper": Setting("A4", _one_of(*PAPERS)),
    "reopen": Setting(True, lambda value: bool(value)),
    "still": Setting(False, lambda value: bool(value)),
    "recent": Setting((), _paths),
    "open_at_end": Setting("", lambda value: str(value)),
    "last_tab": Setting("", _short_text),
    "shortcuts": Setting({}, _keys),
}
"""`language` empty follows the system; `zoom` is in per cent; `open_at_end` is the project of the last session."""


class Settings:
    """The settings of one person on one computer. A bad file or value counts as its default."""

    def __init__(self, folder: Path, *, safe: bool = False) -> None:
        self.folder = folder
        self.path = folder / "settings.json"
        self.safe = safe
        self.unreadable = False

    @cached_property
    def _values(self) -> dict[str, Any]:
        """What the file says, read at the first question: the bare window asks none."""
        found: dict[str, Any] = {}
        if self.safe:
            return found
        try:
            raw = json.loads(self.path.read_text("utf-8"))
        except FileNotFoundError:
            return found
        except (OSError, ValueError):
            self.unreadable = True
            return found
        if not isinstance(raw, dict):
            self.unreadable = True
            return found
        for name, setting in SETTINGS.items():
            if name in raw:
                try:
                    found[name] = setting.cast(raw[name])
                except ValueError:
                    continue
        return found

    def __getitem__(self, name: str) -> Any:
        return self._values.get(name, SETTINGS[name].default)

    def set(self, name: str, value: Any) -> bool:
        """Remember a value (ValueError: it is none of this setting); False if the disk did not take it."""
        self._values[name] = SETTINGS[name].cast(value)
        return self.save()

    def save(self) -> bool:
        """Write the file whole; a file that could not be read is kept beside it. False: the disk refused."""
        if self.safe:
            return True
        part = self.path.with_suffix(".part")
        values = self._values
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if self.unreadable:
                os.replace(self.path, self.path.with_name("settings-unreadable.json"))
                self.unreadable = False
            part.write_text(json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
            os.replace(part, self.path)
        except OSError:
            return False
        return True

    def remember_file(self, path: Path) -> None:
        """Put a project at the head of the recent ones."""
        kept = [item for item in self["recent"] if item != str(path)]
        self.set("recent", [str(path), *kept])

    def forget_file(self, path: Path) -> None:
        """Take a project off the recent ones; the file itself is not touched."""
        self.set("recent", [item for item in self["recent"] if item != str(path)])


def config_folder() -> Path:
    """Where the settings live on this system."""
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False)


def state_folder() -> Path:
    """Where the log and a sample that finds no documents folder live on this system."""
    from platformdirs import user_state_path

    return user_state_path(APP, appauthor=False)


def documents_folder() -> Path:
    """The person's documents, or the state folder where there are none."""
    from platformdirs import user_documents_path

    found = user_documents_path()
    return found if os.path.isdir(found) else state_folder()


def system_language(names: list[str]) -> str:
    """The window's language for the system's list of locale names, such as ['zh-Hant-TW', 'en-US']."""
    for name in names:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh":
            return "zh-Hant" if {"Hant", "TW", "HK", "MO"} & set(parts) else "zh-Hans"
        if parts[0] == "en":
            return "en"
    return "en"


def is_windows() -> bool:
    """Whether this is Windows, where some names and identities differ."""
    return sys.platform == "win32"
