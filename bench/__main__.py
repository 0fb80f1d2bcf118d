"""Runs every benchmark, each in a process of its own, and prints one table: ``python -m bench [NAME …]``."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from bench.display import has_display
from bench.row import Row

FOLDER = Path(__file__).resolve().parent
NO_BENCHMARKS = {"__init__", "__main__", "display", "row"}
ONE = "--one"


def names() -> list[str]:
    """Name every benchmark: the modules of this folder that measure something."""
    modules = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem not in NO_BENCHMARKS)
    return [name for name in modules if "\ndef measure(" in (FOLDER / f"{name}.py").read_text("utf-8")]


def measured(name: str) -> list[Row]:
    """Run one benchmark in a fresh process. Raises CalledProcessError when it fails."""
    environment = {**os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not has_display():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "bench", ONE, name]
    done = subprocess.run(command, cwd=FOLDER.parent, env=environment, stdout=subprocess.PIPE, check=True)
    return [Row(**fields) for fields in json.loads(done.stdout.splitlines()[-1])]


def measure_here(name: str) -> None:
    """Measure in this process and print the rows as one line of JSON, the last one printed."""
    rows: list[Row] = importlib.import_module(f"bench.{name}").measure()
    print(json.dumps([asdict(row) for row in rows]))


def amount(value: float | None, unit: str) -> str:
    """Word a figure with three significant digits and its unit."""
    if value is None:
        return "–"
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{digits}f} {unit}"


def line(row: Row) -> list[str]:
    """Word one row for the table."""
    budget = "–" if row.budget is None else amount(row.budget, row.unit if row.ratio is None else "×")
    verdict = "" if row.budget is None else "OVER" if row.over else "ok"
    ratio = "–" if row.ratio is None else f"{row.ratio:.2f} ×"
    return [row.name, amount(row.value, row.unit), amount(row.limit, row.unit), ratio, budget, verdict]


def show(table: list[list[str]]) -> None:
    """Print the table, names to the left and figures to the right."""
    widths = [max(len(cells[column]) for cells in table) for column in range(len(table[0]))]
    for first, *rest in table:
        cells = [
            first.ljust(widths[0]),
            *(cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)),
        ]
        print("  ".join(cells).rstrip())


def main(arguments: list[str]) -> int:
    """Run the benchmarks named, or all; the exit code is 1 when one could not be measured."""
    if arguments[:1] == [ONE]:
        measure_here(arguments[1])
        return 0
    known = names()
    if unknown := set(arguments) - set(known):
        print(f"No benchmark {', '.join(sorted(unknown))}. There are: {', '.join(known)}", file=sys.stderr)
        return 2
    table = [["", "measured", "limit", "ratio", "budget", ""]]
    failed = []
    for name in arguments or known:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        try:
            table += [line(row) for row in measured(name)]
        except subprocess.CalledProcessError:
            failed.append(name)
    if len(table) > 1:
        show(table)
    for name in failed:
        print(f"{name} could not be measured; its error stands above.", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
