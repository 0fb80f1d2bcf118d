"""How the app starts: light, one window per file, and back where it was."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmm_desk.desk.application import Desk
from pmm_desk.desk.instance import Listener, call
from pmm_desk.desk.settings import Settings
from pmm_desk.desk.start import Beginning, prepare_environment
from pmm_desk.desk.trace import Trace
from pmm_desk.desk.window import Window

START = """
import sys
from pathlib import Path
import pmm_desk.desk.start as start
from pmm_desk.desk.trace import Trace

HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "reportlab",
    "pypdfium2",
    "pypinyin",
    "python_calamine",
    "xlsxwriter",
    "PIL",
    "PySide6.QtNetwork",
)
BEFORE_MAPPED = (*HEAVY, "sqlite3", "pmm_desk.rooms", "pmm_desk.project", "pmm_desk.widgets.theme")

def mark(self, name):
    found = [module for module in (BEFORE_MAPPED if name == "mapped" else HEAVY) if module in sys.modules]
    print(name, found, flush=True)

Trace.mark = mark
Trace.watch = lambda self: self.parent().app.quit()
sys.exit(start.open_window(Path(sys.argv[1]), False, True))
"""


def test_nothing_heavy_stands_before_the_first_frame(make_project: Callable[..., Path], tmp_path: Path) -> None:
    path = make_project()
    environment = {**os.environ, "PMM_DESK_TRACE": str(tmp_path / "trace"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", START, str(path)], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.splitlines() == ["mapped []", "rows []"], done.stderr


def test_the_trace_is_written(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pmm_desk.desk.trace.SECONDS", 0.1)
    trace = Trace(tmp_path / "trace")
    trace.mark("mapped")
    trace.mark("rows")
    trace.watch()
    qtbot.waitUntil(lambda: "stall" in (tmp_path / "trace").read_text())
    lines = [line.split() for line in (tmp_path / "trace").read_text().splitlines()]
    assert [name for name, _ in lines] == ["mapped", "rows", "stall"]
    assert all(float(value) >= 0 for _, value in lines)


@pytest.mark.parametrize(("asked", "made"), [("fcitx", "fcitx;ibus"), ("fcitx5", "fcitx;ibus"), ("ibus", None)])
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a matter of Linux")
def test_pinyin_reaches_the_fields(monkeypatch: pytest.MonkeyPatch, asked: str, made: str | None) -> None:
    monkeypatch.setenv("QT_IM_MODULE", asked)
    monkeypatch.delenv("QT_IM_MODULES", raising=False)
    # Recorded before it is set below, so that it is taken away again.
    monkeypatch.setenv("QT_IM_MODULES", "")
    monkeypatch.delenv("QT_IM_MODULES")
    prepare_environment()
    assert os.environ.get("QT_IM_MODULES") == made


def test_a_dark_window_begins_dark(window: Window) -> None:
    window.desk.set_theme("dark")
    window.close()
    bare = window.desk.bare_window()
    assert bare.palette().window().color().name().upper() == "#12161C"
    window.desk.set_theme("light")


def begin(desk: Desk, path: Path | None, qtbot: QtBot) -> Window:
    """A window as the start makes it."""
    window = desk.bare_window()
    Beginning(window, path, sample=False)
    window.show()
    qtbot.waitUntil(lambda: window.menus is not None, timeout=10_000)
    desk.net.remove()
    return window


def test_a_start_without_a_file_shows_the_start_page(desk: Desk, qtbot: QtBot) -> None:
    window = begin(desk, None, qtbot)
    assert window.ui.main_places.currentWidget() is window.ui.start_place


def test_the_last_project_comes_back_with_its_tab(desk: Desk, make_project: Callable[..., Path], qtbot: QtBot) -> None:
    path = make_project()
    first = begin(desk, path, qtbot)
    assert first.session is not None
    names = first.session.tabs.names
    first.go_to(names[-1])
    qtbot.waitUntil(lambda: desk.settings["open_at_end"] == str(path))
    first.close()
    assert (desk.settings.folder / "window.ini").is_file()
    second = begin(desk, None, qtbot)
    assert second.session is not None and second.session.project.path == path
    assert second.session.tabs.current == names[-1]


def test_a_safe_start_remembers_nothing(desk: Desk, make_project: Callable[..., Path], qtbot: QtBot) -> None:
    desk.settings.set("open_at_end", str(make_project()))
    desk.settings = Settings(desk.settings.folder, safe=True)
    window = begin(desk, None, qtbot)
    assert window.session is None


def test_a_second_start_calls_the_first_window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    path = tmp_path / "harbour.pmm"
    assert call(path) is False
    called: list[bool] = []
    listener = Listener(path, lambda: called.append(True), qapp)
    asking = subprocess.Popen(
        [sys.executable, "-c", "import sys; from pathlib import Path; from pmm_desk.desk.instance import call;"
         "sys.exit(0 if call(Path(sys.argv[1])) else 1)", str(path)],
    )  # fmt: skip
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=20_000)
    assert asking.returncode == 0 and called == [True]
    listener.close()
    assert call(path) is False
