"""The error net: a plain dialog, a log that names nobody, and the app goes on."""

from __future__ import annotations

import inspect
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QGuiApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from pmm_desk.desk.log import NAME, without_paths
from pmm_desk.desk.problem import ProblemDialog
from pmm_desk.desk.window import Window
from pmm_desk.desk.words import told
from pmm_desk.project import error as errors
from pmm_desk.project.error import BadValue, ProjectError, StillUsed, Use

SECRET = "Haoda Foods pays 63,000"


@pytest.fixture
def net(window: Window) -> Iterator[Window]:
    """The window with its net in place."""
    window.desk.net.install()
    yield window
    window.desk.net.remove()


def log_of(window: Window) -> str:
    """What the log holds."""
    return (window.desk.net.folder / NAME).read_text("utf-8")


def fail() -> None:
    """A fault with the user's text in it."""
    raise ValueError(SECRET)


def test_a_fault_becomes_one_dialog(net: Window, qtbot: QtBot) -> None:
    for _ in range(3):
        try:
            fail()
        except ValueError:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(net.findChildren(ProblemDialog)) == 1)
    dialog = net.findChildren(ProblemDialog)[0]
    assert dialog.ui.happened.text() == "Something went wrong inside PMM Desk."
    dialog.ui.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied and "test_errors.py" in copied and "Qt " in copied
    assert SECRET not in copied and SECRET not in log_of(net)
    assert str(Path.home()) not in log_of(net) and "/" not in log_of(net).replace("n/a", "")
    dialog.ui.accept_button.click()
    qtbot.waitUntil(lambda: not net.findChildren(ProblemDialog))
    assert net.isVisible()
    with capture_exceptions():
        net.run_named("zoom_in")
    assert net.desk.settings["zoom"] == 110


def test_a_fault_in_a_thread_is_caught(net: Window, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(net.findChildren(ProblemDialog)))
    assert "ValueError" in log_of(net) and SECRET not in log_of(net)


def test_what_qt_complains_about_is_logged(net: Window) -> None:
    qWarning("cannot read /home/lin/secret plans/picture.png")
    assert "Qt: cannot read" in log_of(net) and "/home" not in log_of(net)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("No such file: '/home/ada/a.pmm'", "No such file: 'a.pmm'"),
        (r"C:\Users\Ada\b.pmm is gone", "b.pmm is gone"),
        ("plain", "plain"),
        ("1/2 and 3", "1/2 and 3"),
        ("read /home/lin/secret plans/picture.png now", "read picture.png now"),
    ],
)
def test_paths_are_shortened(text: str, short: str) -> None:
    assert without_paths(text) == short


def every_error() -> Iterator[ProjectError]:
    """One of each error of the engine."""
    values = {
        "name": "a.pmm", "kind": "other", "reason": "digest", "version": 9, "known": 1, "limit_mb": 256, "row": "per_1",
        "kept": True, "pid": 1, "table": None, "folder": "plans", "what": "no table",
    }  # fmt: skip
    for found in vars(errors).values():
        if isinstance(found, type) and issubclass(found, ProjectError) and found is not ProjectError:
            if found is StillUsed:
                yield StillUsed("per_1", [Use("grp_1", "target_group", "persona")])
            elif found is BadValue:
                yield BadValue("persona", "name", "too_long", limit=5)
            else:
                wanted = inspect.signature(found).parameters
                plain = "values" in wanted
                yield found(**{name: value for name, value in values.items() if plain or name in wanted})


@pytest.mark.parametrize("error", list(every_error()), ids=lambda error: error.code)
def test_every_error_has_words(error: ProjectError, window: Window) -> None:
    words = told(error)
    assert words.happened and words.kept
    assert "inside PMM Desk" not in words.happened
    assert "{" not in words.happened + words.kept + words.to_do


def test_mikumikudance_has_a_sentence_of_its_own(window: Window) -> None:
    words = told(errors.Foreign(name="dance.pmm", kind="mmd"))
    assert "MikuMikuDance" in words.happened
