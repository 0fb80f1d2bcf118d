"""dev.py runs on a bare machine: by the standard library alone, naming what it may not install."""

from __future__ import annotations

import ast
import sys

import pytest

import dev
from tests.house.sources import ROOT, parsed


def test_needs_only_the_standard_library() -> None:
    """Nothing is installed yet when it runs."""
    for node in ast.walk(parsed(ROOT / "dev.py")):
        if isinstance(node, ast.Import):
            assert all(alias.name.split(".")[0] in sys.stdlib_module_names for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert str(node.module).split(".")[0] in sys.stdlib_module_names


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has Debian's packages")
def test_knows_a_missing_library_from_one_that_is_there() -> None:
    """The loader finds the C library, and not one that nobody wrote."""
    assert dev.missing_packages({"libc6": "libc.so.6", "libnobody1": "libnobody.so.1"}) == ["libnobody1"]


def test_names_in_one_line_what_it_may_not_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without apt-get, or a right to use it, the user reads what to type."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit) as told:
        dev.install_packages(["libgl1", "libegl1"])
    assert str(told.value).endswith("apt-get install libgl1 libegl1")
    assert "\n" not in str(told.value)


def test_installs_what_the_project_declares() -> None:
    """Running needs the dependencies; testing needs the tools as well."""
    running, testing = dev.requirements(with_tools=False), dev.requirements(with_tools=True)
    assert "PySide6-Essentials>=6.11,!=6.12.0" in running
    assert set(running) < set(testing)
    assert any(name.startswith("pytest-qt") for name in testing)


@pytest.mark.parametrize("arguments", [["dev.py"], ["dev.py", "fly"]])
def test_an_unknown_command_gets_the_list(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, as for any command used wrongly."""
    monkeypatch.setattr(sys, "argv", arguments)
    assert dev.main() == 2
    assert "dev.py run" in capsys.readouterr().out


def test_ci_runs_the_command_of_the_readme() -> None:
    """What the README promises is what is checked."""
    command = (ROOT / ".ci" / "run").read_text("utf-8").strip()
    assert command == "python3 dev.py test"
    assert command in (ROOT / "README.md").read_text("utf-8")
