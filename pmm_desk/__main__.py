"""The door: `pmm-desk` and `python -m pmm_desk`."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Run the command line, which opens the window unless it names another job; returns the exit code."""
    from pmm_desk.command.line import main as run

    return run(sys.argv[1:], open_window)


def open_window(path: Path | None, *, sample: bool, safe: bool) -> int:
    """Open the window; Qt is imported here and not before."""
    from pmm_desk.desk.bindings import import_qt

    import_qt()
    from pmm_desk.desk.start import open_window as open_desk

    return open_desk(path, sample=sample, safe=safe)


if __name__ == "__main__":
    sys.exit(main())
