"""The window's first frame waits for nothing that it can do without; times are measured by bench/start.py."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.house.sources import ROOT

FIRST_FRAME = """
import sys
from pathlib import Path
from pmm_desk.desk.bindings import import_qt
import_qt()
import PySide6.QtCore
from pmm_desk.desk import start

def seen(self, name, mark=start.Beginning._mark):
    if name == "rows":
        heavy = {"sqlmodel", "sqlalchemy", "pydantic", "reportlab", "PIL", "pypdfium2", "PySide6.QtSvg"}
        # Of some milliseconds each, for a project that was opened here before.
        heavy |= {"_hashlib", "argparse", "dataclasses"} if sys.argv[2:] else set()
        heavy |= {"pmm_desk.positioning", "pmm_desk.widgets.section_tabs", "pmm_desk.widgets.text_marks"}
        print("Qt" in vars(PySide6.QtCore), sorted(heavy & set(sys.modules)), flush=True)
        PySide6.QtCore.QTimer.singleShot(0, self._window.close)
    mark(self, name)

start.Beginning._mark = seen
sys.exit(start.open_window(Path(sys.argv[1]), safe=True))
"""

WRONG_CALL = """
import sys
if sys.argv[1] == "later":
    from pmm_desk.desk.bindings import import_qt
    import_qt()
from PySide6.QtWidgets import QMainWindow
try:
    QMainWindow(1)
except TypeError as error:
    print(error)
print(QMainWindow.resize.__doc__, sys.modules["shibokensupport.signature.parser"].__name__)
"""


def said(code: str, *arguments: str | Path, **more: str) -> str:
    """What a program of its own prints."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout


def test_the_first_frame_names_no_enumeration_of_qt_and_imports_nothing_heavy(tmp_path: Path) -> None:
    """`Qt` is made at its first mention, in 18 ms; the other libraries take longer still."""
    sample = tmp_path / "sample.pmm"
    sample.write_bytes((ROOT / "pmm_desk" / "sample" / "moorline-dock.pmm").read_bytes())
    folders = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "HOME")}
    assert said(FIRST_FRAME, sample, **folders) == "False []\n"
    assert said(FIRST_FRAME, sample, "again", **folders) == "False []\n"


def test_what_pyside_imports_later_says_the_same() -> None:
    """Its messages about a wrong call and its documentation are as when it imports everything at once."""
    later, at_once = said(WRONG_CALL, "later"), said(WRONG_CALL, "at_once")
    assert later == at_once
    assert "Supported signatures" in later
    assert "resize(self, w: int, h: int, /)" in later
