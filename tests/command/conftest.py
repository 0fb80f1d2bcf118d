"""Runs the command line, in a process of its own or here, and keeps fresh copies of the sample."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from pmm_desk.command.line import main


@dataclass(frozen=True)
class Ran:
    """What a command left: its exit code and what it printed."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture()
def process(root: Path, tmp_path: Path) -> Run:
    """`python -m pmm_desk …` in an empty folder."""

    def run(*arguments: object, stdin: bytes | None = None, before: Callable[[], None] | None = None) -> Ran:
        command = [sys.executable, "-c", _START.format(root=str(root)), *map(str, arguments)]
        done = subprocess.run(
            command, cwd=tmp_path, input=stdin, capture_output=True, timeout=100, check=False, preexec_fn=before
        )
        return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run


# As `python -m pmm_desk`, from a working directory that does not hold the package.
_START = """
import runpy, sys
sys.path.insert(0, {root!r})
runpy.run_module("pmm_desk", run_name="__main__")
"""


@pytest.fixture()
def here(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """The same in this process: quicker, for everything but exit codes and imports."""

    def run(*arguments: object) -> Ran:
        def no_window(path: Path | None, *, sample: bool, safe: bool) -> int:
            raise AssertionError("no window was asked for")

        code = main([str(argument) for argument in arguments], no_window)
        out, err = capfdbinary.readouterr()
        return Ran(code, out.decode("utf-8"), err.decode("utf-8"))

    return run


@pytest.fixture()
def sample(root: Path, tmp_path: Path) -> Path:
    """A copy of the shipped sample project."""
    return Path(shutil.copy(root / "pmm_desk" / "sample" / "moorline-dock.pmm", tmp_path / "dock.pmm"))
