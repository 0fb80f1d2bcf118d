"""Start: from the command to the mapped window and to the first rows, beside a bare PySide6 window.

The app appends lines to the file named by PMM_DESK_TRACE: ``mapped`` and ``rows`` with ``time.monotonic()``,
when the window is exposed for the first time and when the first frame with rows of the project was painted;
at last ``stall`` with the longest time, in ms, for which the main loop stood still in the seconds after that.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.display import window_environment
from bench.row import Row, paired

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "pmm_desk" / "sample" / "moorline-dock.pmm"
RUNS = 12
PATIENCE = 30.0  # seconds until a run counts as failed

BARE_WINDOW = """
import os, time
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Expose and self.windowHandle().isExposed():
            with open(os.environ["PMM_DESK_TRACE"], "a") as trace:
                trace.write(f"mapped {time.monotonic()}\\nstall 0\\n")
            self.windowHandle().removeEventFilter(self)
            QApplication.quit()
        return False

app = QApplication([])
window = Window()
window.resize(1280, 800)
window.winId()
window.windowHandle().installEventFilter(window)
window.show()
app.exec()
"""


def marks(trace: Path) -> dict[str, float]:
    """Read what a program wrote so far: the first value of each name."""
    found: dict[str, float] = {}
    for line in trace.read_text("utf-8").splitlines() if trace.exists() else []:
        name, *_, value = line.split()
        found.setdefault(name, float(value))
    return found


def start(command: Sequence[str], environment: Mapping[str, str], trace: Path) -> dict[str, float]:
    """Start a program, wait for its last mark and end it; times are seconds from the start, stall is ms.

    Raises TimeoutError, with what it said, when it leaves no such mark.
    """
    trace.unlink(missing_ok=True)
    began = time.monotonic()
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**environment, "PMM_DESK_TRACE": str(trace)},
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        while "stall" not in marks(trace) and program.poll() is None and time.monotonic() - began < PATIENCE:
            time.sleep(0.05)
        program.terminate()
        _, said = program.communicate()
    found = marks(trace)
    if "stall" not in found:
        raise TimeoutError(f"{' '.join(command[1:3])} left only {sorted(found)}: {said.strip()[-2000:]}")
    return {name: value if name == "stall" else value - began for name, value in found.items()}


def measure() -> list[Row]:
    """Start the bare window and the app on the sample in turns."""
    with tempfile.TemporaryDirectory() as folder, window_environment() as environment:
        home = Path(folder)
        for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            environment[variable] = str(home / variable.lower())
        project = home / "moorline-dock.pmm"
        shutil.copyfile(SAMPLE, project)
        trace = home / "trace"
        bare, app = [], []
        for _ in range(RUNS + 1):
            bare.append(start([sys.executable, "-c", BARE_WINDOW], environment, trace))
            app.append(start([sys.executable, "-m", "pmm_desk", os.fspath(project)], environment, trace))
    del bare[0], app[0]  # the first run fills the caches of the system and makes the working copy
    limit = [run["mapped"] * 1000 for run in bare]
    return [
        paired("start to window mapped", [run["mapped"] * 1000 for run in app], limit, "ms", 1.25),
        paired("start to first frame with rows", [run["rows"] * 1000 for run in app], limit, "ms", 1.5),
        Row("longest stall of the main loop afterwards", max(run["stall"] for run in app), "ms", budget=50),
    ]
