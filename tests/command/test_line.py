"""What users of a command line expect: exit codes, one plain line, help that needs no manual, a quick start."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

import pytest

from pmm_desk.command.line import main
from tests.command.conftest import Run

COMMANDS = ("new", "export", "findings", "dump", "load", "check")


def test_wrong_use_is_one_line_and_two(process: Run) -> None:
    for arguments in (
        ["--bogus"],
        ["export"],
        ["export", "a.pmm"],
        ["findings", "a.pmm", "--jsno"],
        ["new", "a.pmm", "--language", "fr"],
        ["new", "a.pmm", "--sample", "--name", "x"],
        ["a.pmm", "--sample", "extra"],
        ["exprot"],
    ):
        ran = process(*arguments)
        assert ran.code == 2, arguments
        assert ran.out == ""
        assert ran.err.startswith("pmm-desk: ") and ran.err.count("\n") == 1, ran.err


def test_a_misspelt_command_is_guessed(process: Run) -> None:
    ran = process("exprot", "a.pmm", "--to", "out")
    assert ran.code == 2
    assert "Did you mean export?" in ran.err


def test_help_names_every_command_and_its_examples_are_right(process: Run) -> None:
    """Every example of every help text is parsed by the very parser it explains."""
    ran = process("--help")
    assert ran.code == 0 and ran.err == ""
    for command in COMMANDS:
        assert f"  {command} " in ran.out
        told = process(command, "--help")
        assert told.code == 0 and told.err == "" and f"usage: pmm-desk {command}" in told.out
        examples = re.findall(rf"^  pmm-desk ({command} [^|>\n]*)", told.out, re.MULTILINE)
        assert examples, command
        from importlib import import_module

        from pmm_desk.command import line

        parser = import_module(f"pmm_desk.command.{line._JOBS[command]}").parser()
        for example in examples:
            parser.parse_args(shlex.split(example)[1:])


def test_the_window_gets_what_the_arguments_say() -> None:
    asked: list[tuple[Path | None, bool, bool]] = []

    def window(path: Path | None, *, sample: bool, safe: bool) -> int:
        asked.append((path, sample, safe))
        return 7

    assert main([], window) == 7
    assert main(["dock.pmm", "--safe"], window) == 7
    assert main(["--sample"], window) == 7
    assert asked == [(None, False, False), (Path("dock.pmm"), False, True), (None, True, False)]


def test_a_file_named_like_a_command_can_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "new").write_bytes(b"")
    asked: list[Path | None] = []

    def window(path: Path | None, *, sample: bool, safe: bool) -> int:
        asked.append(path)
        return 0

    assert main(["./new"], window) == 0
    assert asked == [Path("./new")]


LOADED = """
import sys
sys.path.insert(0, {root!r})
from pmm_desk.command.line import main
code = main({arguments!r}, None)
heavy = {{"sqlmodel", "sqlalchemy", "pydantic", "reportlab", "PySide6"}}
windows = {{"PySide6.QtWidgets", "PySide6.QtGui"}} & sys.modules.keys()
print(sorted({{name.split(".")[0] for name in sys.modules}} & heavy), sorted(windows), code, file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [
        (["findings", "dock.pmm", "--json"], []),
        (["dump", "dock.pmm"], []),
        (["check", "dock.pmm"], []),
        (["export", "dock.pmm", "--to", "out"], ["PySide6", "reportlab"]),
    ],
)
def test_only_what_a_job_needs_is_loaded(
    arguments: list[str], loaded: list[str], root: Path, sample: Path, tmp_path: Path
) -> None:
    """No command loads Qt's widgets; only writing loads the record classes, only paper loads ReportLab."""
    import subprocess

    code = LOADED.format(root=str(root), arguments=arguments)
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1] == f"{loaded} [] 0", done.stderr


def test_output_into_a_closed_pipe_is_no_error(process: Run, sample: Path, root: Path, tmp_path: Path) -> None:
    import subprocess

    command = f"{shlex.quote(sys.executable)} -m pmm_desk dump dock.pmm | head -c 10"
    done = subprocess.run(
        ["sh", "-c", command], cwd=tmp_path, env={"PYTHONPATH": str(root)}, capture_output=True, check=False
    )
    assert done.stderr == b""
