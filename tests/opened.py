"""Real projects as a window sees them: an empty one, and a copy of the sample."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import pmm_desk
from pmm_desk import rooms
from pmm_desk.desk.tabs import end_workers
from pmm_desk.desk.window import Window
from pmm_desk.project.file import Project
from pmm_desk.widgets import theme
from pmm_desk.widgets.live import Live

SAMPLE = Path(pmm_desk.__file__).parent / "sample" / "moorline-dock.pmm"


def dressed(app: QApplication) -> theme.Theme:
    """The application in its light scheme, in English."""
    QLocale.setDefault(QLocale("en_US"))
    found = app.property("pmm_theme")
    look = found if isinstance(found, theme.Theme) else theme.apply(app, "light")
    look.language = "en"
    look.set_scheme("light")
    return look


def leave(window: Window) -> None:
    """Close a window with its project; at once, as the app's loop does, what was in it goes."""
    if window.session is not None:
        window.session.saving.close()
        window.part("files").let_go()
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def silence(app: QApplication) -> None:
    """Take back the texts of a desk's language: the next test expects those of the source."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()


@contextmanager
def sample(folder: Path) -> Iterator[Live]:
    """A copy of the sample project."""
    shutil.copyfile(SAMPLE, folder / "sample.pmm")
    project = Project.open(folder / "sample.pmm", rooms.schema(), state=folder / "state")
    live = Live(project)
    yield live
    live.close()
    project.close()


@contextmanager
def empty(folder: Path) -> Iterator[Live]:
    """A new project with nothing in it but its language and our product."""
    project = Project.new(folder / "new.pmm", rooms.schema(), state=folder / "state")
    with project.change("Begin") as change:
        change.add("project", language="en", as_of="2026-06-30", author="Lee")
        change.add("product", name="Ours")
    live = Live(project)
    yield live
    live.close()
    project.close()


def keep(qtbot: QtBot, tab: QWidget) -> None:
    """Keep a tab for the test, which may hold a part of it only; at its end it goes as in the app, threads first."""
    qtbot.addWidget(tab, before_close_func=end_workers)
    vars(qtbot).setdefault("kept", []).append(tab)


def show(qtbot: QtBot, tab: QWidget) -> None:
    """Show a tab in a window of the usual size and keep it for the test."""
    keep(qtbot, tab)
    tab.resize(1244, 780)
    with qtbot.waitExposed(tab):
        tab.show()


def by_code(live: Live, table: str, code: str) -> str:
    """The id of a row with this code."""
    return next(row["id"] for row in live.rows(table) if row["code"] == code)
