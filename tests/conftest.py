"""Builds what the app needs, keeps the tests off the user's folders, and sets up Qt and Hypothesis."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Generator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = {
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_DOCUMENTS_DIR": "documents",
    "LOCALAPPDATA": "local",
    "APPDATA": "roaming",
}


def load_build_hook() -> ModuleType:
    """Load packaging/build_hook.py by its path: packaging/ is no package."""
    spec = importlib.util.spec_from_file_location("build_hook", ROOT / "packaging" / "build_hook.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_hook"] = module
    spec.loader.exec_module(module)
    return module


def pytest_configure(config: pytest.Config) -> None:
    """Build before any test module is imported; without a display, let Qt draw off screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # How long an example takes says something of the machine, not of the app.
    settings.register_profile(
        "house",
        deadline=None,
        derandomize=bool(os.environ.get("CI")),
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("house")
    # The processes that share the tests find built what the first one built.
    hook = load_build_hook()
    config.stash[BUILD_FAILURES] = [] if hasattr(config, "workerinput") else hook.build(ROOT)


BUILD_FAILURES = pytest.StashKey[list[str]]()


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Name what could not be built: the tests that need it fail by themselves."""
    return [f"NOT BUILT: {failure}" for failure in config.stash[BUILD_FAILURES]]


def pytest_sessionfinish() -> None:
    """Empty the clipboard: off screen, Qt frees what a test put there only after all that it needs for that."""
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()


def delete_closed_widgets() -> None:
    """Delete the widgets that were closed: no event loop of a test does."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.hookimpl(specname="pytest_runtest_teardown", tryfirst=True)
def pytest_delete_widgets_before_their_project() -> None:
    """As in the app, widgets go before the project they show: what they still wait for would find it closed."""
    delete_closed_widgets()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, object, object]:
    """What fixtures close goes with its test too: the next one would reach it."""
    try:
        return (yield)
    finally:
        delete_closed_widgets()


@pytest.fixture(autouse=True)
def folders_of_nobody(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test empty settings, state and documents folders of its own."""
    home = tmp_path_factory.mktemp("home")
    for variable, name in FOLDERS.items():
        monkeypatch.setenv(variable, str(home / name))


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the source tree."""
    return ROOT


@pytest.fixture(scope="session")
def build_failures(request: pytest.FixtureRequest) -> list[str]:
    """What packaging/build_hook.py could not build before this run."""
    failures: list[str] = request.config.stash[BUILD_FAILURES]
    return failures


@pytest.fixture(scope="session")
def build_hook() -> ModuleType:
    """The module packaging/build_hook.py."""
    return sys.modules["build_hook"]
