"""Every command in the handbook's page on the command line works as it stands there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command.conftest import Run

NOTED = re.compile("(Positioning|定位) · .*not printed")
"""What the sample keeps off its positioning for customers, on purpose."""


@pytest.mark.skipif(sys.platform == "win32", reason="the page's pipes are written for a Unix shell")
def test_the_examples_run_from_top_to_bottom(root: Path, tmp_path: Path) -> None:
    page = (root / "docs" / "handbook" / "command-line.md").read_text("utf-8")
    lines = [line for block in re.findall(r"```\n(.*?)```", page, re.DOTALL) for line in block.splitlines()]
    assert len(lines) > 12
    programs = tmp_path / "bin"
    programs.mkdir()
    door = programs / "pmm-desk"
    door.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pmm_desk "$@"\n', "utf-8")
    door.chmod(0o755)
    environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(root)}
    for line in lines:
        done = subprocess.run(
            ["sh", "-c", line], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        unsaid = [told for told in done.stderr.splitlines() if not NOTED.search(told)]
        assert done.returncode == 0 and not unsaid, f"{line}\n{done.stderr}"
    assert (tmp_path / "piped.pmm").exists()
    assert len(list((tmp_path / "out").iterdir())) == 4


def test_every_path_into_the_json_is_there(here: Run, sample: Path, root: Path) -> None:
    import json

    page = (root / "docs" / "handbook" / "command-line.md").read_text("utf-8")
    data = json.loads(here("findings", sample, "--json").out)
    table = page[page.index("| where | what |") : page.index("Rows are named by their ids")]
    paths = re.findall(r"^\| `([a-z_.]+)`", table, re.MULTILINE)
    assert len(paths) >= 8
    for path in paths:
        found = data
        for name in path.split("."):
            found = found[name]
        assert found
