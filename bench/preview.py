"""Preview: from a key pressed in a text of the one-pager to the new picture of its page on the screen."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from bench.row import Row, percentile

SAMPLE = Path(__file__).resolve().parent.parent / "pmm_desk" / "sample" / "moorline-dock.pmm"
KEYS = 60
LANGUAGES = ("en", "zh-Hans")


def measure() -> list[Row]:
    """Type into the headline of the sample's one-pager, key by key, each time waiting for the picture."""
    from PySide6.QtWidgets import QApplication

    from pmm_desk.widgets import theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            times = _typed(app, Path(folder) / language, language)
            name = f"keystroke to preview, {language}"
            found.append(Row(f"{name}, median", percentile(times, 0.5), "ms", budget=100))
            found.append(Row(f"{name}, p95", percentile(times, 0.95), "ms"))
    return found


def _typed(app: object, folder: Path, language: str) -> list[float]:
    """Milliseconds from each key to the painted page."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtTest import QTest

    from pmm_desk import rooms
    from pmm_desk.kits.tab import Tab
    from pmm_desk.project.file import Project
    from pmm_desk.widgets.live import Live

    folder.mkdir()
    path = folder / "sample.pmm"
    shutil.copyfile(SAMPLE, path)
    project = Project.open(path, rooms.schema(), state=folder / "state")
    live = Live(project, language=language)
    tab = Tab(live)
    tab.resize(1244, 800)
    loop = QEventLoop()
    tab.ui.preview.painted.connect(loop.quit)
    tab.show()
    loop.exec()
    tab.ui.sections.choose("texts")
    field = tab.texts.field("headline")
    field.setFocus()
    editor = field.focusProxy()
    assert editor is not None
    times = []
    for number in range(KEYS):
        began = time.perf_counter()
        QTest.keyClicks(editor, "abcdefghij"[number % 10])
        loop.exec()
        times.append((time.perf_counter() - began) * 1000)
    tab.press.close_worker()
    tab.ui.preview.close_worker()
    live.close()
    project.close()
    return times[5:]
